"""PDF and PNG through Typst: the sheet goes in as data, one compiler and one set of fonts stay alive."""

from __future__ import annotations

import io
import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vertaalfiches.errors import VertaalficheError
from vertaalfiches.render.parts import document

if TYPE_CHECKING:
    from vertaalfiches.sheet import Sheet

PNG_PPI = {"a4": 150.0, "telefoon": 216.0}
"""Pixels an inch: A4 becomes 1240 pixels wide, the phone card 1080."""

FONT_PACKAGES = ("fontpkg_noto_sans", "fontpkg_amiri")


@cache
def _compiler() -> Any:
    import typst

    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=font_folders())
    layout = Path(__file__).with_name("sheet.typ")
    return typst.Compiler(input=str(layout), root=str(layout.parent), font_paths=fonts, ignore_system_fonts=True)


@cache
def font_folders() -> list[str]:
    """Return the folders with our fonts; raises VertaalficheError naming a package that is not there."""
    folders = []
    for package in FONT_PACKAGES:
        spec = find_spec(package)
        if spec is None or not spec.submodule_search_locations:
            raise VertaalficheError(
                "het lettertype in '{package}' ontbreekt; installeer het met: pip install {package}",
                package=package.replace("_", "-"),
            )
        folders.append(str(Path(spec.submodule_search_locations[0]) / "files"))
    return folders


def pdf(sheet: Sheet) -> bytes:
    """Return the sheet as a tagged PDF (PDF/UA-1)."""
    pages = _compile(sheet, format="pdf", pdf_standards=["ua-1"])
    assert isinstance(pages, bytes)
    return pages


def png(sheet: Sheet) -> bytes:
    """Return the sheet as one PNG picture; a second page stands under the first."""
    pages = _compile(sheet, format="png", ppi=PNG_PPI[sheet.layout])
    return pages if isinstance(pages, bytes) else _stack(pages)


def _compile(sheet: Sheet, **options: Any) -> bytes | list[bytes]:
    data = json.dumps(document(sheet), ensure_ascii=False)
    compiled: bytes | list[bytes] = _compiler().compile(sys_inputs={"sheet": data}, timestamp=0, **options)
    return compiled


def _stack(pages: list[bytes]) -> bytes:
    from PIL import Image

    images = [Image.open(io.BytesIO(page)).convert("RGB") for page in pages]
    whole = Image.new("RGB", (max(i.width for i in images), sum(i.height for i in images)), "white")
    top = 0
    for image in images:
        whole.paste(image, (0, top))
        top += image.height
    out = io.BytesIO()
    whole.save(out, "PNG")
    return out.getvalue()
