"""The agreed words: one Dutch word, the same word of the other language everywhere."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from vertaalfiches.data import folder
from vertaalfiches.tomlfile import TomlFile


@dataclass(frozen=True, slots=True)
class Term:
    """A Dutch word with the stems that translate it, per language; `key` makes a miss an error."""

    dutch: re.Pattern[str]
    word: str
    key: bool
    stems: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Glossary:
    """Agreed words, texts that may equal the Dutch, and Latin words that other scripts may hold."""

    terms: tuple[Term, ...]
    same: Mapping[str, frozenset[str]]
    latin: frozenset[str]


@cache
def glossary() -> Glossary:
    """Return the glossary in messages/catalogs/glossary.toml."""
    file = TomlFile(folder("messages") / "catalogs" / "glossary.toml", "messages/catalogs/glossary.toml")
    file.only((), file.data, ("latin", "same", "term"))
    terms = []
    for index, row in enumerate(file.get((), file.data, "term", list)):
        at = ("term", index)
        word = file.get(at, row, "dutch", str)
        stems = {tag: file.texts(at, row, tag) for tag in row if tag not in ("dutch", "key")}
        terms.append(
            Term(re.compile(rf"\b{word}\b", re.IGNORECASE), word, file.get(at, row, "key", bool, False), stems)
        )
    same = file.get((), file.data, "same", dict, {})
    return Glossary(
        tuple(terms),
        {tag: frozenset(file.texts(("same",), same, tag)) for tag in same},
        frozenset(file.texts((), file.data, "latin")),
    )
