"""What the sheet prints around a notice: greetings, headings, the words on the slip."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from vertaalfiches.data import folder
from vertaalfiches.errors import UnknownName
from vertaalfiches.tomlfile import TomlFile


@cache
def labels() -> Mapping[str, tuple[str, str]]:
    """Return every label by id: its Dutch text and the note for its translator."""
    file = TomlFile(folder("messages") / "labels.toml", "messages/labels.toml")
    found: dict[str, tuple[str, str]] = {}
    for index, row in enumerate(file.get((), file.data, "label", list)):
        at = ("label", index)
        file.only(at, row, ("id", "text", "note"))
        name = file.get(at, row, "id", str)
        if name in found:
            file.fail((*at, "id"), "'{name}' staat er twee keer", name=name)
        found[name] = (file.get(at, row, "text", str), file.get(at, row, "note", str))
    return found


def label(name: str) -> str:
    """Return the Dutch text of the label `name`."""
    known = labels()
    if name not in known:
        raise UnknownName("label", name, known)
    return known[name][0]
