"""The word tables of the linter: expressions and terms, each with meaning, advice and examples.

A table may hold hundreds of entries while a letter touches a few. So a table is cut into entries by its
headers, a trigger word is taken from each, and an entry is parsed and compiled when its trigger is met.
The whole-file checks are in `vertaalfiches.linter.lexicon.checks`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Generic, TypeVar

from vertaalfiches.errors import DataFileError

T = TypeVar("T")
_STRINGS = re.compile(r'"((?:[^"\\]|\\.)*)"|\'([^\']*)\'')


class Table(Generic[T]):
    """A lexicon file with entries of one kind, compiled one by one when first needed.

    `triggers` gives the words that lead to an entry, from its source text; `compile` makes the entry
    from the parsed table and must raise DataFileError through `Entry.fail`.
    """

    def __init__(
        self,
        path: Path,
        header: str,
        triggers: Callable[[Raw], Iterable[str]],
        compile: Callable[[Mapping[str, Any]], T],
    ) -> None:
        self.path = path
        self.header = header
        self._triggers = triggers
        self._compile = compile
        self._compiled: dict[int, T] = {}

    @cached_property
    def raws(self) -> list[Raw]:
        """The entries as written, in order."""
        try:
            text = self.path.read_text(encoding="utf-8-sig")
        except OSError as error:
            raise DataFileError(self.path, None, "dit bestand is niet te lezen") from error
        except UnicodeDecodeError as error:
            raise DataFileError(self.path, None, "dit bestand is geen UTF-8; bewaar het opnieuw als UTF-8") from error
        head = re.compile(rf"^\[\[{self.header}\]\][^\n]*$", re.MULTILINE)
        starts = [match.start() for match in head.finditer(text)]
        ends = [*starts[1:], len(text)]
        raws = []
        line, at = 1, 0
        for start, end in zip(starts, ends, strict=True):
            line += text.count("\n", at, start)
            at = start
            raws.append(Raw(self.path, line, text[start:end]))
        return raws

    @cached_property
    def index(self) -> dict[str, list[int]]:
        """Entry numbers by trigger word."""
        index: dict[str, list[int]] = {}
        for number, raw in enumerate(self.raws):
            for word in self._triggers(raw):
                index.setdefault(word, []).append(number)
        return index

    def entry(self, number: int) -> T:
        """Return entry `number`, compiled. Raises DataFileError if it is broken."""
        found = self._compiled.get(number)
        if found is None:
            raw = self.raws[number]
            rows = raw.parse().get(self.header)
            if not isinstance(rows, list) or len(rows) != 1:
                raise raw.error(self.header, "hier hoort één tabel [[{header}]] te staan", header=self.header)
            try:
                found = self._compiled[number] = self._compile(rows[0])
            except KeyError as error:
                raise raw.error(self.header, "'{key}' ontbreekt", key=error.args[0]) from error
        return found


class Raw:
    """One entry as written in its file."""

    def __init__(self, path: Path, line: int, text: str) -> None:
        self.path = path
        self.line = line
        self.text = text

    def values(self, key: str) -> list[str]:
        """Return all texts after `key =`, without parsing the whole entry."""
        match = re.search(rf"^{key}\s*=\s*", self.text, re.MULTILINE)
        if match is None:
            return []
        opening = self.text[match.end() : match.end() + 1]
        if opening in ('"', "'"):
            end = self.text.find("\n", match.end())
        else:
            end = self.text.find({"[": "]", "{": "}"}.get(opening, "\n"), match.end()) + 1
        body = self.text[match.end() : end if end > 0 else None]
        return [(one[0] or one[1]) for one in _STRINGS.findall(body)]

    def parse(self) -> dict[str, Any]:
        """Return the entry as TOML reads it. Raises DataFileError naming the line."""
        try:
            return tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            at = re.search(r"at line (\d+)", str(error))
            offset = int(at[1]) - 1 if at else self.text.rstrip().count("\n")
            raise DataFileError(
                self.path, self.line + offset, "dit is geen geldige TOML ({problem})", problem=str(error)
            ) from error

    def error(self, near: str, template: str, /, **facts: object) -> DataFileError:
        """Return a DataFileError at the first line of the entry that holds `near`."""
        place = self.text.find(near)
        return DataFileError(self.path, self.line + self.text.count("\n", 0, max(place, 0)), template, **facts)


@cache
def folder() -> Path:
    """Return the folder of the word tables."""
    return Path(__file__).parent
