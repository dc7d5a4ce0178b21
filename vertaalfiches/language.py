"""The languages of parents: tag, names, script, direction, and how the language is set in type."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from vertaalfiches.data import folder
from vertaalfiches.errors import UnknownName
from vertaalfiches.tomlfile import TomlFile

_KEYS = ("tag", "name", "dutch", "script", "direction", "font", "scale", "leading", "aliases")


@dataclass(frozen=True, slots=True)
class Language:
    """One language. `scale` is its type size against the Dutch, `leading` its line height against its size."""

    tag: str
    name: str
    dutch: str
    script: str
    direction: str
    font: str
    scale: float
    leading: float
    aliases: tuple[str, ...] = ()


@cache
def languages() -> tuple[Language, ...]:
    """Return Dutch and every language in the table, in the order of the table."""
    file = TomlFile(folder("messages") / "languages.toml", "messages/languages.toml")
    found: list[Language] = []
    for index, row in enumerate(file.get((), file.data, "language", list)):
        at = ("language", index)
        file.only(at, row, _KEYS)
        found.append(
            Language(
                tag=file.get(at, row, "tag", str),
                name=file.get(at, row, "name", str),
                dutch=file.get(at, row, "dutch", str),
                script=file.get(at, row, "script", str),
                direction=file.one_of(at, row, "direction", ("ltr", "rtl"), ...),
                font=file.get(at, row, "font", str),
                scale=file.get(at, row, "scale", float),
                leading=file.get(at, row, "leading", float),
                aliases=file.texts(at, row, "aliases"),
            )
        )
    return tuple(found)


def language(name: str) -> Language:
    """Return the language with this tag, alias or name (Dutch or its own); raises UnknownName.

    >>> language("ar").dutch, language("Turks").tag, language("prs").tag
    ('Arabisch', 'tr', 'fa-AF')
    """
    wanted = name.casefold().replace("_", "-")
    for found in languages():
        if wanted in (one.casefold() for one in (found.tag, found.dutch, found.name, *found.aliases)):
            return found
    raise UnknownName("taal", name, [found.tag for found in languages()])
