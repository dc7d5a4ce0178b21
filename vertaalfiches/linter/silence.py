"""Lets a writer silence a rule in one place: `<!-- vertaalfiches: negeer beeldspraak -->` on the line before.

`begin negeer …` and `einde negeer …` silence the lines between them. In plain text the same words stand on a
line of their own, with or without the marks of a comment. Nothing silences every rule.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from vertaalfiches.linter.finding import Finding

_DIRECTIVE = re.compile(
    r"^[^\S\n]{0,40}(?:<!--|#|//)?[^\S\n]{0,9}vertaalfiches:[^\S\n]{0,9}(?:(?P<edge>begin|einde)[^\S\n]{1,9})?negeer\b"
    r"(?P<rules>[^\n]{0,200})$",
    re.MULTILINE | re.IGNORECASE,
)


_NOT_A_LINE_END = re.compile(r"[^\n]")


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
    if "vertaalfiches:" not in text.lower():
        return found, places
    opened: dict[str, int] = {}
    for match in _DIRECTIVE.finditer(text):
        places.append(match.span())
        edge = (match["edge"] or "").lower()
        for rule in re.findall(r"[\w-]+", match["rules"].replace("-->", " ")):
            if edge == "begin":
                opened.setdefault(rule, match.end())
            elif edge == "einde":
                found.append(Silence(opened.pop(rule, match.start()), match.start(), rule))
            else:
                found.append(Silence(match.end(), _next_line_end(text, match.end()), rule))
    found += [Silence(start, len(text), rule) for rule, start in opened.items()]
    return found, places


def _next_line_end(text: str, at: int) -> int:
    """Return the end of the next line that is not blank."""
    while (start := text.find("\n", at)) >= 0:
        end = text.find("\n", start + 1)
        at = end if end >= 0 else len(text)
        if text[start:at].strip() or at == len(text):
            return at
    return len(text)


def heard(findings: Iterable[Finding], silent: Iterable[Silence]) -> list[Finding]:
    """Return the findings that no silence covers."""
    quiet: dict[str, list[Silence]] = {}
    for one in sorted(silent, key=lambda silence: silence.start):
        known = quiet.setdefault(one.rule, [])
        if known and one.start <= known[-1].end:  # so that the last one that starts before a place decides
            known[-1] = Silence(known[-1].start, max(known[-1].end, one.end), one.rule)
        else:
            known.append(one)

    def silenced(finding: Finding) -> bool:
        known = quiet.get(finding.rule, [])
        place = bisect_right(known, finding.start, key=lambda silence: silence.start)
        return place > 0 and finding.start < known[place - 1].end

    return [one for one in findings if not silenced(one)]


def blank(text: str, places: Iterable[tuple[int, int]]) -> str:
    """Return `text` with spaces at these places, which are in order; every other character keeps its position."""
    parts: list[str] = []
    at = 0
    for start, end in places:
        parts += [text[at:start], _NOT_A_LINE_END.sub(" ", text[start:end])]
        at = end
    return "".join([*parts, text[at:]])
