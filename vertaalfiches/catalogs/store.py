"""Catalogs: messages/catalogs/<tag>.po, read directly, with the state of every translation."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from vertaalfiches.data import folder
from vertaalfiches.errors import DataFileError, MissingTranslation

if TYPE_CHECKING:
    import polib

STATES = ("draft", "checked", "signed")

_SIGNED = re.compile(r"^signed: (?P<who>.+), (?P<speaker>.+), (?P<date>\d{4}-\d\d-\d\d), (?P<hash>[0-9a-f]{16})$", re.M)


_ROW = re.compile(r'\s*(?:#.*|(?:msg(?:ctxt|id|id_plural|str(?:\[\d+\])?)\s*)?"(?:[^"\\]|\\.)*"\s*)?')


@dataclass(frozen=True, slots=True)
class Entry:
    """One translation; `state` is draft, checked or signed."""

    msgid: str
    msgstr: str
    state: str
    line: int


Catalog = Mapping[str, Entry]


def available(own_folder: Path | None = None) -> tuple[str, ...]:
    """Return the tags that have a catalog, sorted."""
    return tuple(sorted({path.stem for place in _places(own_folder) for path in place.glob("*.po")}))


def catalog(tag: str, own_folder: Path | None = None) -> Catalog:
    """Return the translations into `tag`; a school's own come before ours.

    Raises MissingTranslation, listing what there is, when there is no catalog.
    """
    found: dict[str, Entry] = {}
    there = False
    for place in _places(own_folder):
        path = place / f"{tag}.po"
        if path.is_file():
            there = True
            read = _read(path, path.stat().st_mtime_ns)
            found.update({text: entry for text, entry in read.items() if entry.msgstr or text not in found})
    if not there:
        raise MissingTranslation(
            tag, "geen vertaling '{language}'; er is: {known}", known=", ".join(available(own_folder))
        )
    return found


def seal(msgid: str, msgstr: str, context: str = "") -> str:
    """Return the hash that a signature carries; it no longer fits when either text changes.

    >>> seal("kind", "enfant") == seal("kind", "enfants")
    False
    """
    return hashlib.sha256("\x04".join((context, msgid, msgstr)).encode()).hexdigest()[:16]


def _places(own_folder: Path | None) -> tuple[Path, ...]:
    shipped = folder("messages") / "catalogs"
    return (shipped, own_folder) if own_folder else (shipped,)


@lru_cache(maxsize=64)
def _read(path: Path, stamp: int) -> Catalog:
    return {entry.msgid: _entry(entry) for entry in read_po(path) if not entry.obsolete}


def _entry(entry: polib.POEntry) -> Entry:
    return Entry(entry.msgid, entry.msgstr, state_of(entry), entry.linenum or 1)


def state_of(entry: polib.POEntry) -> str:
    """Return the state of one entry: fuzzy is a draft, checked by its own flag, signed by a seal that fits."""
    signature = _SIGNED.search(entry.tcomment or "")
    if "fuzzy" not in entry.flags and signature:
        fits = signature["hash"] == seal(entry.msgid, entry.msgstr, entry.msgctxt or "")
        return "signed" if fits else "draft"
    if "x-checked" in entry.flags:
        return "checked"
    return "draft"


def read_po(path: Path) -> polib.POFile:
    """Return the PO file `path`; raises DataFileError naming file and line."""
    import polib

    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise DataFileError(path, line, "dit bestand is geen UTF-8; bewaar het opnieuw als UTF-8") from error
    except OSError as error:
        raise DataFileError(path, None, "dit bestand is niet te lezen") from error
    for number, row in enumerate(text.splitlines(), start=1):
        if not _ROW.fullmatch(row):
            # polib passes over some of these in silence, and opens a file when the text is the name of one
            problem = "unescaped double quote found" if row.rstrip().endswith('"') else "no keyword or quoted text"
            raise DataFileError(path, number, "dit is geen geldig PO-bestand ({problem})", problem=problem)
    try:
        return polib.pofile(text + "\n", wrapwidth=100)
    except (OSError, ValueError) as error:
        found = re.search(r"line (\d+)", str(error))
        problem = re.sub(r"^.*?\(line \d+\):?\s*", "", str(error)) or "onbekend"
        raise DataFileError(
            path, int(found[1]) if found else None, "dit is geen geldig PO-bestand ({problem})", problem=problem
        ) from error
