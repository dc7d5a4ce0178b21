"""Errors: each says in one Dutch sentence what is wrong, where, and what would be right.

A `Message` is the Dutch sentence itself and remembers how it was made, so that the edge can say it in
English. Facts stay available as attributes of the error (`error.facts["field"]`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path

__all__ = [
    "DataFileError",
    "FieldError",
    "Joined",
    "Message",
    "MissingTranslation",
    "UnknownName",
    "VertaalficheError",
]


_MOST = 240  # characters; a longer word in a sentence of ours is cut


def _shown(fact: object) -> object:
    """Return `fact` fit to print: one line, nothing unseen, no endless word."""
    if not isinstance(fact, str) or isinstance(fact, Message | Joined):
        return fact
    if not fact.isprintable():
        fact = "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in fact)
    if len(fact) <= _MOST:
        return fact
    return " ".join(word if len(word) <= _MOST else word[:_MOST] + "…" for word in fact.split(" "))


class Message(str):
    """A Dutch sentence for the reader, made from a template and facts.

    >>> m = Message("onbekend veld '{field}'", field="dag")
    >>> m, m.template, m.facts
    ("onbekend veld 'dag'", "onbekend veld '{field}'", {'field': 'dag'})
    """

    template: str
    facts: Mapping[str, object]

    def __new__(cls, template: str, /, **facts: object) -> Message:
        self = super().__new__(cls, cls.fill(template, facts))
        self.template = template
        self.facts = facts
        return self

    @staticmethod
    def fill(template: str, facts: Mapping[str, object]) -> str:
        """Return the sentence: `template` with its facts, made fit to print."""
        return template.format(**{name: _shown(fact) for name, fact in facts.items()}) if facts else template

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, object]]:
        return (self.template,), dict(self.facts)


class Joined(str):
    """Several messages after each other, that remembers them."""

    parts: tuple[str, ...]
    by: str

    def __new__(cls, parts: Iterable[str], by: str) -> Joined:
        found = tuple(parts)
        self = super().__new__(cls, by.join(found))
        self.parts, self.by = found, by
        return self

    def __getnewargs__(self) -> tuple[tuple[str, ...], str]:  # type: ignore[override]
        return self.parts, self.by


class VertaalficheError(Exception):
    """We cannot go on. `str(error)` is the whole sentence, `error.facts` holds its parts."""

    def __init__(self, template: str, /, **facts: object) -> None:
        self.message = Message(template, **facts)
        self.facts = facts
        super().__init__(self.message)


class DataFileError(VertaalficheError):
    """A data file (template, words, catalog, drawing, profile) is broken; names file and line."""

    def __init__(self, path: Path | str, line: int | None, template: str, /, **facts: object) -> None:
        self.path = str(path)
        self.line = line
        where = "{path}, regel {line}: {problem}" if line else "{path}: {problem}"
        super().__init__(where, path=self.path, line=line, problem=Message(template, **facts))
        self.facts = {**self.facts, **facts}


class FieldError(VertaalficheError):
    """A value a teacher gave for a field is missing or does not fit."""

    def __init__(self, field: str, template: str, /, **facts: object) -> None:
        self.field = field
        super().__init__("veld '{field}': {problem}", field=field, problem=Message(template, **facts))
        self.facts = {**self.facts, **facts}


class UnknownName(VertaalficheError):
    """A name that is not in a table of ours; lists what there is, nearest first."""

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        self.name = name
        self.known = tuple(known)
        near = get_close_matches(name.lower(), self.known, n=3, cutoff=0.6)
        template = "{kind} '{name}' bestaat niet; er is: {known}"
        if near:
            template = "{kind} '{name}' bestaat niet; bedoelt u {near}? Er is: {known}"
        super().__init__(template, kind=Message(kind), name=name, known=", ".join(self.known), near=", ".join(near))


class MissingTranslation(VertaalficheError):
    """A language, or some entries of it, that we do not have. Never Dutch in silence instead."""

    def __init__(self, language: str, template: str, /, **facts: object) -> None:
        self.language = language
        super().__init__(template, language=language, **facts)
