"""The school's logo as one SVG: a drawing cleaned, or a picture turned upright, made small, without metadata."""

from __future__ import annotations

import base64
import io
from functools import lru_cache
from pathlib import Path

from vertaalfiches.errors import DataFileError
from vertaalfiches.picto.clean import clean_svg

MOST_BYTES = 10_000_000
MOST_PIXELS = 40_000_000
FORMATS = ("PNG", "JPEG", "WEBP", "GIF")
WIDTH, HEIGHT = 600, 200
"""Pixels: enough for a logo of 13 mm high at 300 pixels an inch."""


def logo(path: Path) -> str:
    """Return the picture at `path` (SVG, PNG, JPEG, WebP or GIF) as SVG; raises DataFileError with the reason."""
    try:
        stamp = path.stat()
    except OSError as error:
        raise DataFileError(path, None, "dit bestand is er niet") from error
    return _read(path, stamp.st_mtime_ns, stamp.st_size)


@lru_cache(maxsize=8)
def _read(path: Path, stamp: int, size: int) -> str:
    if size > MOST_BYTES:
        raise DataFileError(path, None, "dit logo is te groot; hoogstens {most} MB", most=MOST_BYTES // 1_000_000)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DataFileError(path, None, "dit bestand is niet te lezen") from error
    if path.suffix.lower() == ".svg":
        return clean_svg(data, shown=str(path), prefix="logo-")
    return _wrapped(path, data)


def _wrapped(path: Path, data: bytes) -> str:
    import warnings

    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about metadata that is thrown away, and sizes checked here
            with Image.open(io.BytesIO(data), formats=FORMATS) as opened:
                if opened.width * opened.height > MOST_PIXELS:
                    raise DataFileError(path, None, "dit logo heeft te veel beeldpunten; maak het eerst kleiner")
                picture = ImageOps.exif_transpose(opened).convert("RGBA")
    except Image.DecompressionBombError as error:
        raise DataFileError(path, None, "dit logo heeft te veel beeldpunten; maak het eerst kleiner") from error
    except (OSError, ValueError, SyntaxError) as error:
        raise DataFileError(path, None, "dit is geen afbeelding die wij kennen; gebruik SVG, PNG of JPEG") from error
    picture.thumbnail((WIDTH, HEIGHT))
    picture.info.clear()  # no colour profile, no comment
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=True)
    width, height = picture.size
    inside = base64.b64encode(out.getvalue()).decode("ascii")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
        f'<image width="{width}" height="{height}" href="data:image/png;base64,{inside}"/></svg>'
    )
