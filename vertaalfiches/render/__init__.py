"""Writers: one a format. A writer receives the sheet and nothing else, and returns the bytes of the file."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from vertaalfiches.errors import UnknownName, VertaalficheError

if TYPE_CHECKING:
    from vertaalfiches.sheet import Sheet

Writer = Callable[["Sheet"], bytes]


def _pdf(sheet: Sheet) -> bytes:
    from vertaalfiches.render.paper import pdf

    return pdf(sheet)


def _png(sheet: Sheet) -> bytes:
    from vertaalfiches.render.paper import png

    return png(sheet)


def _html(sheet: Sheet) -> bytes:
    from vertaalfiches.render.page import html

    return html(sheet).encode("utf-8")


def _txt(sheet: Sheet) -> bytes:
    from vertaalfiches.render.plain import text

    return text(sheet).encode("utf-8")


WRITERS: dict[str, Writer] = {".html": _html, ".pdf": _pdf, ".png": _png, ".txt": _txt}


def check_path(path: Path) -> Writer:
    """Return the writer for `path`; raises UnknownName or VertaalficheError before anything is made."""
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        raise UnknownName("bestandstype", path.suffix or path.name, WRITERS)
    if not path.parent.is_dir():
        raise VertaalficheError("map '{folder}' bestaat niet; maak die eerst", folder=path.parent)
    if path.is_dir():
        raise VertaalficheError("'{path}' is een map; geef de naam van een bestand", path=path)
    return writer


def save(sheet: Sheet, path: Path) -> Path:
    """Write `sheet` to `path` whole or not at all; see `Sheet.save`."""
    data = check_path(path)(sheet)
    write_whole(path, data)
    return path


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` beside `path` and then put it in its place, so that no half file is ever seen."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.deel")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise VertaalficheError(
            "'{path}' is niet te schrijven ({reason})", path=path, reason=error.strerror or "onbekend"
        ) from error
