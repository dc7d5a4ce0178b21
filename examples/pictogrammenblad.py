"""Draws one sheet with every pictogram: in colour at 144 px with its id, and in grey at 48 px.

Use: python examples/pictogrammenblad.py            writes pictogrammen.png
     python examples/pictogrammenblad.py blad.pdf coat boots     only these two, as PDF
"""

from __future__ import annotations

import sys
from pathlib import Path

from vertaalfiches.picto.sets import pictogram, pictograms
from vertaalfiches.render.paper import font_folders

COLUMNS = 10
FONT = "Noto Sans"
PPI = 72  # one point is one pixel

_PAGE = """
#set page(width: {width}pt, height: auto, margin: 12pt, fill: white)
#set text(size: 11pt, font: "{font}")
#let items = json(bytes(sys.inputs.items))
#let cell(item) = align(center, stack(
  spacing: 5pt,
  image(bytes(item.svg), format: "svg", width: 144pt),
  image(bytes(item.grey), format: "svg", width: 48pt),
  item.id,
))
#grid(columns: {columns}, gutter: 12pt, ..items.map(cell))
"""


def grey(svg: str) -> str:
    """Return the drawing as a black and white copier shows it: each palette colour as its own grey."""
    import re

    def dull(match: re.Match[str]) -> str:
        red, green, blue = (int(match[0][i : i + 2], 16) for i in (1, 3, 5))
        level = round(0.299 * red + 0.587 * green + 0.114 * blue)
        return f"#{level:02X}{level:02X}{level:02X}"

    return re.sub(r"#[0-9A-Fa-f]{6}", dull, svg)


def main(path: Path, ids: list[str]) -> None:
    """Write the sheet to `path`, a PNG or a PDF."""
    import json

    import typst

    chosen = [drawing for drawing in pictograms() if not ids or drawing.id in ids]
    for name in ids:
        if pictogram(name) is None:
            raise SystemExit(f"pictogram '{name}' bestaat niet")
    items = [{"id": drawing.id, "svg": drawing.svg, "grey": grey(drawing.svg)} for drawing in chosen]
    columns = min(COLUMNS, len(items))
    page = _PAGE.format(width=columns * 144 + (columns - 1) * 12 + 24, columns=columns, font=FONT)
    made = typst.compile(
        page.encode(),
        font_paths=font_folders(),
        format="pdf" if path.suffix == ".pdf" else "png",
        ppi=PPI,
        sys_inputs={"items": json.dumps(items)},
    )
    path.write_bytes(made if isinstance(made, bytes) else made[0])


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "pictogrammen.png"), sys.argv[2:])
