"""Where the data folders are: in an installed wheel, an editable install or a bare checkout."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def folder(name: str) -> Path:
    """Return the data folder `name` ("messages" or "pictograms"), installed or beside the package."""
    package = Path(__file__).parent
    shipped = package / name
    return shipped if shipped.is_dir() else package.parent / name
