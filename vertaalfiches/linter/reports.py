"""Findings as text for a person, JSON for a program, one line each, or notes for GitHub."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from vertaalfiches.errors import Message, UnknownName
from vertaalfiches.linter.documents import Letter
from vertaalfiches.linter.finding import Finding
from vertaalfiches.ui import say

Checked = Sequence[tuple[Letter, Sequence[Finding]]]

VERSION = 1
"""Version of the JSON form; it changes when a field changes its meaning or goes away."""

_MARKS = {"error": ("fout", "31"), "warning": ("let op", "33"), "hint": ("tip", "36")}
_WIDTH = 78


def report(checked: Checked, form: str, *, colour: bool = False, ui: str = "nl") -> str:
    """Return the findings in the form "text", "json", "compact", "github" or "sarif"; raises UnknownName for another."""
    if form not in FORMS:
        raise UnknownName("vorm", form, FORMS)
    return FORMS[form](checked, colour, ui)


class _Places:
    """Line and column, from 1, of a position in a text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [0, *(at + 1 for at, mark in enumerate(text) if mark == "\n")]

    def __call__(self, position: int) -> tuple[int, int]:
        line = bisect_right(self.starts, position)
        return line, position - self.starts[line - 1] + 1

    def line(self, number: int) -> str:
        end = self.starts[number] - 1 if number < len(self.starts) else len(self.text)
        return self.text[self.starts[number - 1] : end].rstrip("\r")


def _text(checked: Checked, colour: bool, ui: str) -> str:
    rows: list[str] = []
    total = 0

    def paint(code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if colour else text

    for letter, findings in checked:
        places = _Places(letter.document.text)
        for one in findings:
            total += 1
            line, column = places(one.start)
            name, code = _MARKS[one.severity]
            rows.append(f"{paint('1', f'{letter.shown}:{line}:{column}')} {paint(code, say(name, ui))} {one.rule}")
            shown, at, length = _window(places.line(line), column - 1, one.end - one.start)
            rows.append("    " + shown)
            rows.append("    " + " " * at + paint(code, "^" * length))
            rows += ["    " + row for row in _wrap(say(one.message, ui))]
            if one.suggestions:
                rows.append("    " + say(Message("Liever: {words}", words=" | ".join(one.suggestions)), ui))
            rows.append("")
    rows.append(_summary(checked, total, ui))
    return "\n".join(rows) + "\n"


def _summary(checked: Checked, total: int, ui: str) -> str:
    if not checked:
        return say(Message("Geen brieven gevonden (.txt of .md)."), ui)
    if not total:
        return say(Message("Niets gevonden. Teksten: {files}.", files=len(checked)), ui)
    dirty = sum(1 for _, findings in checked if findings)
    passed, checks = _passed(checked)
    return say(Message("Bevindingen: {count}, in {dirty} van {files} teksten. In orde: {passed} van {checks} regels.",
                       count=total, dirty=dirty, files=len(checked), passed=passed, checks=checks), ui)  # fmt: skip


def _passed(checked: Checked) -> tuple[int, int]:
    """Return how many rules found nothing, and how many rules there are."""
    from vertaalfiches.linter.engine import rule_ids

    found = {one.rule for _, findings in checked for one in findings}
    return sum(rule not in found for rule in rule_ids()), len(rule_ids())


def _window(line: str, at: int, length: int) -> tuple[str, int, int]:
    """Return the part of a long line around the finding, with its place and length in that part."""
    length = max(1, min(length, len(line) - at))
    begin = 0
    if len(line) > _WIDTH:
        begin = max(0, min(at - 20, len(line) - _WIDTH))
    shown = line[begin : begin + _WIDTH].replace("\t", " ")
    prefix = "… " if begin else ""
    return prefix + shown, at - begin + len(prefix), min(length, begin + _WIDTH - at)


def _wrap(text: str) -> list[str]:
    from textwrap import wrap

    return wrap(text, _WIDTH)


def _json(checked: Checked, colour: bool, ui: str) -> str:
    files = []
    for letter, findings in checked:
        places = _Places(letter.document.text)
        files.append(
            {
                "path": letter.shown,
                "findings": [_row(one, places, ui) for one in findings],
                "stats": _stats(letter, findings),
            }
        )
    return json.dumps({"version": VERSION, "files": files}, ensure_ascii=False) + "\n"


def _row(one: Finding, places: _Places, ui: str) -> dict[str, Any]:
    line, column = places(one.start)
    return {
        "start": one.start,
        "end": one.end,
        "line": line,
        "column": column,
        "rule": one.rule,
        "severity": one.severity,
        "message": say(one.message, ui),
        "found": one.found,
        "suggestions": list(one.suggestions),
        "source": one.source,
    }


def _stats(letter: Letter, findings: Sequence[Finding]) -> dict[str, Any]:
    passed, checks = _passed([(letter, findings)])
    document = letter.document
    words = sum(1 for token in document.tokens if token.kind == "word")
    sentences = len(document.sentences)
    return {
        "words": words,
        "sentences": sentences,
        "words_per_sentence": round(words / sentences, 1) if sentences else 0.0,
        "rules_passed": passed,
        "rules": checks,
    }


def _compact(checked: Checked, colour: bool, ui: str) -> str:
    rows = []
    for letter, findings in checked:
        places = _Places(letter.document.text)
        for one in findings:
            line, column = places(one.start)
            rows.append(f"{letter.shown}:{line}:{column}: {one.severity} {one.rule}: {say(one.message, ui)}\n")
    return "".join(rows)


def _github(checked: Checked, colour: bool, ui: str) -> str:
    """Return workflow commands; see docs.github.com, workflow commands, "Setting a warning message"."""
    level = {"error": "error", "warning": "warning", "hint": "notice"}
    rows = []
    for letter, findings in checked:
        places = _Places(letter.document.text)
        for one in findings:
            line, column = places(one.start)
            where = f"file={_property(letter.shown)},line={line},col={column},title={_property(one.rule)}"
            rows.append(f"::{level[one.severity]} {where}::{_data(say(one.message, ui))}\n")
    return "".join(rows)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


_SARIF_LEVEL = {"error": "error", "warning": "warning", "hint": "note"}


def _sarif(checked: Checked, colour: bool, ui: str) -> str:
    """Return a SARIF 2.1.0 log (OASIS, sarif-v2.1.0); columns count code points."""
    from vertaalfiches import __version__
    from vertaalfiches.linter.engine import rules

    cards = rules()
    places_of = {card.id: place for place, card in enumerate(cards)}
    results = []
    for letter, findings in checked:
        places = _Places(letter.document.text)
        uri = quote(letter.shown.replace("\\", "/"))
        for one in findings:
            (line, column), (end_line, end_column) = places(one.start), places(one.end)
            region = {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
            where: dict[str, Any] = {"artifactLocation": {"uri": uri}, "region": region}
            result: dict[str, Any] = {
                "ruleId": one.rule,
                "ruleIndex": places_of[one.rule],
                "level": _SARIF_LEVEL[one.severity],
                "message": {"text": say(one.message, ui)},
                "locations": [{"physicalLocation": where}],
            }
            if one.suggestions:
                result["fixes"] = [
                    {
                        "artifactChanges": [
                            {
                                "artifactLocation": {"uri": uri},
                                "replacements": [{"deletedRegion": region, "insertedContent": {"text": new}}],
                            }
                        ]
                    }
                    for new in one.suggestions
                ]
            results.append(result)
    driver = {
        "name": "vertaalfiches",
        "version": __version__,
        "rules": [
            {
                "id": card.id,
                "shortDescription": {"text": card.title},
                "fullDescription": {"text": card.manual},
                "defaultConfiguration": {"level": _SARIF_LEVEL[card.severity]},
            }
            for card in cards
        ],
    }
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


FORMS: Mapping[str, Callable[[Checked, bool, str], str]] = {
    "text": _text,
    "json": _json,
    "compact": _compact,
    "github": _github,
    "sarif": _sarif,
}
"""How findings can be shown, by name."""
