"""Reads our TOML data files and says in which line something is wrong."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

from vertaalfiches.errors import DataFileError, Message, UnknownName

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""\s*(?:"([^"]+)"|'([^']+)'|([\w-]+))\s*[=.]""")
_AT_LINE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$")

Key = str | int


class TomlFile:
    """The contents of one TOML file, with the lines its keys stand on."""

    def __init__(self, path: Path, shown: str | None = None) -> None:
        """Read `path`; `shown` is its name in messages. Raises DataFileError naming the line."""
        self.path = path
        self.shown = shown or str(path)
        try:
            self.text = path.read_text(encoding="utf-8-sig")
        except OSError as error:
            raise DataFileError(self.shown, None, "dit bestand is niet te lezen") from error
        except UnicodeDecodeError as error:
            line = path.read_bytes()[: error.start].count(b"\n") + 1
            raise DataFileError(self.shown, line, "dit bestand is geen UTF-8; bewaar het opnieuw als UTF-8") from error
        try:
            self.data: dict[str, Any] = tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            found = _AT_LINE.search(str(error))
            number = int(found[1]) if found and found[1] else self.text.rstrip().count("\n") + 1
            raise DataFileError(
                self.shown, number, "dit is geen geldige TOML ({problem})", problem=_AT_LINE.sub("", str(error))
            ) from error

    def line(self, *path: Key) -> int:
        """Return the line, from 1, where the key at `path` stands (or its nearest parent)."""
        wanted = tuple(path)
        best, best_depth = 1, 0
        table: tuple[Key, ...] = ()
        counts: dict[tuple[Key, ...], int] = {}
        for number, row in enumerate(self.text.splitlines(), start=1):
            if header := _HEADER.match(row):
                table = ()
                for part in header[2].split("."):
                    table += (part.strip().strip("\"'"),)
                    if table in counts:
                        table += (counts[table],)
                if header[1] == "[[":
                    counts[table] = counts.get(table, -1) + 1
                    if isinstance(table[-1], int):  # a further element of the same array
                        table = table[:-1]
                        counts[table] += 1
                    table += (counts[table],)
                here = table
            elif key := _KEY.match(row):
                here = (*table, key[1] or key[2] or key[3])
            else:
                continue
            depth = _shared(here, wanted)
            if depth == len(here) and depth > best_depth:
                best, best_depth = number, depth
        return best

    def fail(self, path: Sequence[Key], template: str, /, **facts: object) -> NoReturn:
        """Raise a DataFileError at the line of the key at `path`."""
        raise DataFileError(self.shown, self.line(*path), template, **facts)

    def only(self, path: Sequence[Key], table: Mapping[str, Any], allowed: Iterable[str]) -> None:
        """Refuse keys of `table` that are not among `allowed`."""
        known = tuple(allowed)
        for key in table:
            if key not in known:
                self.fail(
                    (*path, key), "onbekende sleutel '{key}'; toegelaten: {known}", key=key, known=", ".join(known)
                )

    def get(self, path: Sequence[Key], table: Mapping[str, Any], key: str, kind: type, default: Any = ...) -> Any:
        """Return `table[key]` if it is of `kind`; without a default the key must be there."""
        value = table.get(key, default)
        if value is ...:
            self.fail(path, "'{key}' ontbreekt", key=key)
        if key in table and (not isinstance(value, kind) or (kind is int and isinstance(value, bool))):
            self.fail((*path, key), "'{key}' moet {kind} zijn", key=key, kind=Message(_KINDS[kind]))
        return value

    def one_of(
        self, path: Sequence[Key], table: Mapping[str, Any], key: str, allowed: Iterable[str], default: Any = ...
    ) -> Any:
        """Return the text `table[key]` if it is one of `allowed`."""
        value = self.get(path, table, key, str, default)
        known = tuple(allowed)
        if key in table and value not in known:
            unknown = UnknownName(key, value, known)
            self.fail((*path, key), "{problem}", problem=unknown.message)
        return value

    def texts(self, path: Sequence[Key], table: Mapping[str, Any], key: str) -> tuple[str, ...]:
        """Return `table[key]` as texts: a text, a list of texts, or nothing."""
        value = table.get(key, [])
        items = [value] if isinstance(value, str) else value
        if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
            self.fail((*path, key), "'{key}' moet een tekst of een lijst van teksten zijn", key=key)
        return tuple(items)


_KINDS = {str: "een tekst", int: "een geheel getal", bool: "true of false", dict: "een tabel", list: "een lijst"}


def _shared(here: Sequence[Key], wanted: Sequence[Key]) -> int:
    depth = 0
    for ours, theirs in zip(here, wanted, strict=False):
        if ours != theirs:
            break
        depth += 1
    return depth
