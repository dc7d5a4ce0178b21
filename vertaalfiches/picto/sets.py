"""Finds the drawing for a concept: in the school's own folder first, then in the set that is shipped.

A set is a folder with `set.toml` (whose it is, under which licence), `pictograms.jsonl` (one drawing a line)
and the SVG files. A concept without a drawing gets no stand-in: text alone is better than an empty box.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NoReturn

from vertaalfiches.data import folder
from vertaalfiches.errors import DataFileError
from vertaalfiches.picto.clean import MOST_BYTES, clean_svg

INDEX = "pictograms.jsonl"
SET = "set.toml"
CONCRETE = ("high", "mid", "low")

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_FILE = re.compile(r"[^/\\:\0]+\.svg", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Pictogram:
    """A drawing for one concept.

    `label` and `alt` are Dutch: the word under the drawing and what a blind reader hears. `concrete` says
    how easily the idea is pictured (high, mid, low), `culture` what to think of before showing it to every
    family. `credit` is the line that a sheet with this drawing must print; our own drawings need none.
    """

    id: str
    label: str
    alt: str
    keywords: tuple[str, ...]
    concrete: str
    culture: str | None
    svg: str
    credit: str


def pictogram(id: str, *, school_folder: Path | None = None) -> Pictogram | None:
    """Return the drawing for the concept `id`, or None when there is none.

    Raises DataFileError when a set or the drawing is broken.
    """
    for place in _folders(school_folder):
        entry = _index(place).get(id)
        if entry:
            return _drawn(entry)
    return None


def pictograms(*, school_folder: Path | None = None) -> tuple[Pictogram, ...]:
    """Return every drawing there is, by id; a school's own one instead of ours.

    Raises DataFileError when a set or a drawing is broken.
    """
    entries: dict[str, _Entry] = {}
    for place in reversed(_folders(school_folder)):
        entries.update(_index(place))
    return tuple(_drawn(entries[id]) for id in sorted(entries))


@dataclass(frozen=True, slots=True)
class _Entry:
    """One line of an index."""

    id: str
    path: Path
    label: str
    alt: str
    keywords: tuple[str, ...]
    concrete: str
    culture: str | None
    credit: str


def _folders(school_folder: Path | None) -> tuple[Path, ...]:
    ours = folder("pictograms")
    return (school_folder, ours) if school_folder is not None else (ours,)


def _drawn(entry: _Entry) -> Pictogram:
    return Pictogram(
        entry.id, entry.label, entry.alt, entry.keywords, entry.concrete, entry.culture,
        _svg(entry.path, entry.id, _stamp(entry.path)), entry.credit,
    )  # fmt: skip


def _stamp(path: Path) -> tuple[int, int]:
    """Return what changes when a file changes, so that a program that stays open sees a new drawing."""
    try:
        found = path.stat()
    except OSError as error:
        raise DataFileError(str(path), None, "dit bestand is er niet") from error
    return found.st_mtime_ns, found.st_size


@lru_cache(maxsize=1024)
def _svg(path: Path, id: str, stamp: tuple[int, int]) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise DataFileError(str(path), None, "dit bestand is niet te lezen") from error
    return clean_svg(data, shown=str(path), prefix=f"{id}-")


def _index(place: Path) -> Mapping[str, _Entry]:
    return _read(place, _stamp(place / SET), _stamp(place / INDEX))


@lru_cache(maxsize=16)
def _read(place: Path, *stamps: tuple[int, int]) -> Mapping[str, _Entry]:
    credit = _credit(place / SET)
    path = place / INDEX
    entries: dict[str, _Entry] = {}
    try:
        rows = path.read_bytes().decode("utf-8-sig").split("\n")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise DataFileError(str(path), line, "dit bestand is geen UTF-8; bewaar het opnieuw als UTF-8") from error
    for number, row in enumerate(rows, start=1):
        if row.strip():
            entry = _Line(path, number, row).entry(credit)
            if entry.id in entries:
                raise DataFileError(str(path), number, "pictogram '{id}' staat er al", id=entry.id)
            entries[entry.id] = entry
    return entries


def _credit(path: Path) -> str:
    """Return the line a sheet must print for this set; empty when nobody asks for one."""
    from vertaalfiches.tomlfile import TomlFile

    file = TomlFile(path)
    table = file.get((), file.data, "set", dict)
    for key in ("id", "name", "licence"):
        file.get(("set",), table, key, str)
    required: bool = file.get(("set",), table, "attribution_required", bool, True)
    attribution = file.get(("set",), table, "attribution", dict, {})
    text = attribution.get("nl", "")
    if not isinstance(text, str) or (required and not text.strip()):
        file.fail(
            ("set", "attribution"),
            "'attribution.nl' ontbreekt: de regel die bij de tekeningen gedrukt moet worden; "
            "vraagt niemand een vermelding, schrijf dan attribution_required = false",
        )
    return text.strip() if required else ""


class _Line:
    """One line of `pictograms.jsonl`, and where it stands."""

    def __init__(self, path: Path, number: int, row: str) -> None:
        self.path = path
        self.number = number
        try:
            table = json.loads(row)
        except (ValueError, RecursionError) as error:
            problem = error.msg if isinstance(error, json.JSONDecodeError) else type(error).__name__
            raise DataFileError(
                str(path), number, "dit is geen geldige JSON ({problem}); schrijf één pictogram per regel",
                problem=problem,
            ) from error  # fmt: skip
        if not isinstance(table, dict):
            self.fail("hier hoort een pictogram te staan, tussen accolades")
        self.table: dict[str, Any] = table

    def fail(self, template: str, /, **facts: object) -> NoReturn:
        raise DataFileError(str(self.path), self.number, template, **facts)

    def entry(self, credit: str) -> _Entry:
        id = self.text("id")
        if not _ID.fullmatch(id):
            self.fail("'{id}' kan geen id zijn: alleen kleine letters, cijfers en streepjes", id=id)
        file = self.text("file")
        if not _FILE.fullmatch(file):
            self.fail("'{file}' kan niet: schrijf de naam van een .svg-bestand in dezelfde map", file=file)
        concrete = self.table.get("concrete", "mid")
        if concrete not in CONCRETE:
            self.fail("'concrete' moet een van deze zijn: {known}", known=", ".join(CONCRETE))
        culture = self.table.get("culture")
        if culture is not None and not isinstance(culture, str):
            self.fail("'culture' moet een tekst of null zijn")
        return _Entry(
            id, self.path.parent / file, self.dutch("label"), self.dutch("alt"), self.keywords(),
            concrete, culture, credit,
        )  # fmt: skip

    def text(self, key: str) -> str:
        value = self.table.get(key)
        if not isinstance(value, str) or not value.strip():
            self.fail("'{key}' ontbreekt of is geen tekst", key=key)
        return value.strip()

    def dutch(self, key: str) -> str:
        value = self.table.get(key)
        text = value.get("nl") if isinstance(value, dict) else None
        if not isinstance(text, str) or not text.strip():
            self.fail("de Nederlandse tekst van '{key}' ontbreekt; schrijf {example}", key=key,
                      example=f'"{key}": {{"nl": "…"}}')  # fmt: skip
        return text.strip()

    def keywords(self) -> tuple[str, ...]:
        value = self.table.get("keywords", {})
        words = value.get("nl", []) if isinstance(value, dict) else None
        if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
            self.fail("'keywords' moet er zo uitzien: {example}", example='"keywords": {"nl": ["jas"]}')
        return tuple(words)
