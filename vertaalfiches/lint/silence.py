"""Lets a writer silence a rule in one place: `<!-- vertaalfiches: negeer beeldspraak -->` on the line before.

`begin negeer …` and `einde negeer …` silence the lines between them. In plain text the same words stand on a
line of their own, with or without the marks of a comment. Nothing silences every rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from vertaalfiches.lint.finding import Finding

_DIRECTIVE = re.compile(
    r"^[^\S\n]*(?:<!--|#|//)?[^\S\n]*vertaalfiches:[^\S\n]*(?:(?P<edge>begin|einde)[^\S\n]+)?negeer\b"
    r"(?P<rules>[^\n]*?)(?:-->)?[^\S\n]*$",
    re.MULTILINE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Silence:
    """One rule that is silent from `start` to `end`, in characters."""

    start: int
    end: int
    rule: str


def silences(text: str) -> tuple[list[Silence], list[tuple[int, int]]]:
    """Return where rules are silent, and the places of the lines that say so."""
    found: list[Silence] = []
    places: list[tuple[int, int]] = []
    if "vertaalfiches:" not in text:
        return found, places
    opened: dict[str, int] = {}
    for match in _DIRECTIVE.finditer(text):
        places.append(match.span())
        edge = (match["edge"] or "").lower()
        for rule in re.findall(r"[\w-]+", match["rules"].replace("--", " ")):
            if edge == "begin":
                opened.setdefault(rule, match.end())
            elif edge == "einde":
                found.append(Silence(opened.pop(rule, match.start()), match.start(), rule))
            else:
                found.append(Silence(match.end(), _next_line_end(text, match.end()), rule))
    found += [Silence(start, len(text), rule) for rule, start in opened.items()]
    return found, places


def _next_line_end(text: str, at: int) -> int:
    line = re.compile(r"\n(?:[^\S\n]*\n)*[^\n]*").match(text, at)
    return line.end() if line else len(text)


def heard(findings: Iterable[Finding], silent: list[Silence]) -> list[Finding]:
    """Return the findings that no silence covers."""
    return [
        one for one in findings if not any(s.rule == one.rule and s.start <= one.start < s.end for s in silent)
    ]


def blank(text: str, places: Iterable[tuple[int, int]]) -> str:
    """Return `text` with spaces at these places; every other character keeps its position."""
    for start, end in places:
        text = text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]
    return text


