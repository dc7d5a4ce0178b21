"""Checks a word table as a list: keys, order, doubles, spaces, examples. Reports every fault with its line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from vertaalfiches.dutch.text import normalise
from vertaalfiches.errors import DataFileError, UnknownName
from vertaalfiches.tomlfile import TomlFile

_EXPRESSION_KEYS = (
    "idiom", "verbs", "verb", "variants", "forms", "meaning", "instead", "literal", "needs", "severity", "flag", "quiet",
)  # fmt: skip
_TERM_KEYS = (
    "term", "forms", "region", "explain", "instead", "word", "literal", "needs", "severity", "flag", "quiet",
)  # fmt: skip
_WORD_KEYS = ("word", "kind", "instead", "meaning", "forms", "literal", "needs", "severity", "flag", "fixed", "quiet")
_KEYS = {"expression": _EXPRESSION_KEYS, "term": _TERM_KEYS, "word": _WORD_KEYS}
_NAME = {"expression": "idiom", "term": "term", "word": "word"}
_NEEDED = {
    "expression": ("idiom", "meaning", "instead", "flag"),
    "term": ("term", "explain", "instead", "flag"),
    "word": ("word", "kind"),
}
_LISTS = ("verbs", "variants", "instead", "literal", "needs", "flag", "fixed", "quiet")
_CHOICES = {
    "verb": ("required", "optional", "none"),
    "severity": ("warning", "hint"),
    "region": ("BE", "NL", "both"),
    "kind": ("verb", "noun", "adjective", "phrase"),
}


def check_table(path: Path, kind: str) -> list[str]:
    """Return the faults of a word table, one sentence each; `kind` is "expression", "term" or "word"."""
    try:
        file = TomlFile(path, path.name)
    except DataFileError as error:
        return [str(error)]
    rows = file.data.get(kind)
    if not isinstance(rows, list) or not rows:
        return [str(DataFileError(path.name, 1, "hier hoort minstens één [[{kind}]] te staan", kind=kind))]
    return [str(fault) for fault in _faults(file, kind, rows)]


def _faults(file: TomlFile, kind: str, rows: list[dict[str, Any]]) -> Iterator[DataFileError]:
    previous = ""
    seen: dict[str, int] = {}
    for number, row in enumerate(rows):
        name = row.get(_NAME[kind])
        for key, template, facts in _row_faults(kind, row):
            yield DataFileError(file.shown, file.line(kind, number, key), template, **facts)
        if not isinstance(name, str):
            continue
        if _order(name) < _order(previous):
            yield DataFileError(
                file.shown, file.line(kind, number), "'{name}' hoort vóór '{previous}'", name=name, previous=previous
            )
        if name.casefold() in seen:
            yield DataFileError(file.shown, file.line(kind, number), "'{name}' staat er twee keer", name=name)
        seen[name.casefold()] = number
        previous = name


def _row_faults(kind: str, row: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, object]]]:
    known = _KEYS[kind]
    for key in _NEEDED[kind]:
        if key not in row:
            yield key, "'{key}' ontbreekt bij '{name}'", {"key": key, "name": row.get(_NAME[kind], "?")}
    for key, value in row.items():
        if key not in known:
            yield key, "onbekende sleutel '{key}'; toegelaten: {known}", {"key": key, "known": ", ".join(known)}
        elif key in _CHOICES and value not in _CHOICES[key]:
            yield key, "{problem}", {"problem": str(UnknownName(key, str(value), _CHOICES[key]))}
        elif key in _LISTS or (key == "forms" and kind != "expression"):
            yield from _list_faults(key, value)
        elif key == "forms":
            for word, forms in value.items() if isinstance(value, dict) else [("forms", None)]:
                yield from _list_faults(f"forms.{word}", forms)
        elif not isinstance(value, str) or value != " ".join(value.split()) or not value:
            yield key, "'{key}' moet een tekst zonder spaties vooraan, achteraan of dubbel zijn", {"key": key}
    for sentence in row.get("flag", ()) or ():
        if not _well_marked(sentence):
            yield "flag", "deze zin heeft niet precies één [..] om hele woorden: {sentence}", {"sentence": sentence}
    if kind == "word" and not row.get("instead") and not row.get("meaning"):
        yield (
            "word",
            "'{name}' heeft geen beter woord ('instead') en geen uitleg ('meaning')",
            {"name": row.get("word", "?")},
        )
    if len(row.get("fixed", ())) > len(row.get("flag", ())):
        yield "fixed", "er zijn meer verbeterde zinnen dan zinnen waarin de regel iets vindt", {}
    if not row.get("flag", True):
        yield "flag", "geef minstens één zin waarin de regel iets vindt", {}


def _list_faults(key: str, value: object) -> Iterator[tuple[str, str, dict[str, object]]]:
    top = key.split(".", 1)[0]
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        yield top, "'{key}' moet een lijst van teksten zijn", {"key": key}
        return
    for item in value:
        if not item or item != " ".join(item.split()):
            yield top, "'{item}' in '{key}' is leeg of heeft een spatie te veel", {"item": item, "key": key}
    double = {item for item in value if value.count(item) > 1}
    for item in sorted(double):
        yield top, "'{item}' staat twee keer in '{key}'", {"item": item, "key": key}


def _well_marked(sentence: object) -> bool:
    if not isinstance(sentence, str) or sentence.count("[") != 1 or sentence.count("]") != 1:
        return False
    start, end = sentence.index("["), sentence.index("]")
    if end <= start + 1:
        return False
    inner = sentence[start + 1 : end]
    outer_ok = not sentence[:start][-1:].isalnum()
    after = sentence[end + 1 : end + 2]
    return outer_ok and not after.isalnum() and inner[0].isalnum() | (inner[0] in "'’") and inner[-1].isalnum()


def _order(name: str) -> str:
    return " ".join(normalise(word) for word in name.split())
