"""School words: the things, places and terms a teacher picks from, each with a plain explanation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from vertaalfiches.data import folder
from vertaalfiches.tomlfile import TomlFile

KINDS = ("thing", "place", "term")
_SHIPPED = "messages/words.toml"


@dataclass(frozen=True, slots=True)
class Word:
    """One school word. `hard` says that many newcomers do not know it: the sheet then explains it."""

    id: str
    word: str
    kind: str
    explain: str
    concept: str | None = None
    hard: bool = False


def words(own_file: Path | None = None) -> Mapping[str, Word]:
    """Return all school words by id; a school's own file may add or replace some.

    Raises DataFileError, naming file and line, for a file that is broken.
    """
    shipped = _read(folder("messages") / "words.toml", _SHIPPED, 0)
    if own_file is None:
        return shipped
    stamp = own_file.stat().st_mtime_ns if own_file.exists() else 0
    return {**shipped, **_read(own_file, str(own_file), stamp)}


@lru_cache(maxsize=8)
def _read(path: Path, shown: str, stamp: int) -> Mapping[str, Word]:
    file = TomlFile(path, shown)
    file.only((), file.data, ("word",))
    found: dict[str, Word] = {}
    for index, row in enumerate(file.get((), file.data, "word", list)):
        at = ("word", index)
        file.only(at, row, ("id", "word", "kind", "explain", "concept", "hard"))
        name = file.get(at, row, "id", str)
        if name in found:
            file.fail((*at, "id"), "schoolwoord '{name}' staat er twee keer", name=name)
        found[name] = Word(
            id=name,
            word=file.get(at, row, "word", str),
            kind=file.one_of(at, row, "kind", KINDS, ...),
            explain=file.get(at, row, "explain", str),
            concept=file.get(at, row, "concept", str, None),
            hard=file.get(at, row, "hard", bool, False),
        )
    return found
