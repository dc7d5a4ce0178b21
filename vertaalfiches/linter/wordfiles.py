"""Reads the text of a Word file: one paragraph a line, cells of tables too, in the order of the page."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from vertaalfiches.errors import VertaalficheError


def docx_text(data: bytes, shown: str) -> str:
    """Return the text of a .docx file: line n is paragraph n, so that a place is a paragraph and a character.

    Raises VertaalficheError when python-docx is not installed or the file is no Word file.
    """
    try:
        import docx
    except ImportError as error:
        raise VertaalficheError(
            "'{path}': om Word-bestanden te lezen installeert u eerst: pip install vertaalfiches[docx]", path=shown
        ) from error
    try:
        document = docx.Document(io.BytesIO(data))
    except Exception as error:  # python-docx lets errors of zip, XML and its own through
        raise VertaalficheError("'{path}' is geen Word-bestand (.docx) of is stuk", path=shown) from error
    return "\n".join(text.replace("\n", " ") for text in _paragraphs(document)) + "\n"


def _paragraphs(part: Any) -> Iterator[str]:
    for block in part.iter_inner_content():
        if hasattr(block, "rows"):
            for row in block.rows:
                seen: list[Any] = []
                for cell in row.cells:
                    if cell._tc not in seen:  # a merged cell is listed once for each column
                        seen.append(cell._tc)
                        yield from _paragraphs(cell)
        else:
            yield block.text
