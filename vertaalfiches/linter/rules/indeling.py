"""Indeling: te veel tekst aan één stuk.

Wat: de regel meldt een alinea van meer dan zes zinnen of meer dan honderd woorden, en een lijst van meer dan acht
dingen.

Waarom: een blok tekst schrikt af. Witruimte toont waar iets nieuws begint.

Voorbeeld: niet één alinea over de uitstap, het geld en de kleren, wel drie korte stukken met een titel.

Bron: https://www.klasse.be/70202/checklist-toegankelijke-brief-ouders/

Uitzetten: `indeling = "uit"` onder `[regels]` in `.vertaalfiches.toml`, of
`<!-- vertaalfiches: negeer indeling -->` op de regel ervoor.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from vertaalfiches.dutch.text import Document
from vertaalfiches.errors import Message
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.settings import Settings

ID = "indeling"
SEVERITY: Severity = "hint"
SOURCE = "https://www.klasse.be/70202/checklist-toegankelijke-brief-ouders/"

_SENTENCES, _WORDS, _ITEMS = 6, 100, 8
_ITEM = re.compile(r"[^\S\n]{0,20}(?:[-–—*•·▪‣►✓✔□☐○●+]|\d{1,2}[.)]|[a-z]\))\s")


def check(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield a finding for each paragraph or list that is too long."""
    starts = [sentence.first for sentence in document.sentences]
    for start, rows in _paragraphs(document.plain):
        end = start + sum(map(len, rows)) + len(rows) - 1
        items = sum(1 for row in rows if _ITEM.match(row))
        if items > _ITEMS and items >= len(rows) - 2:
            yield _finding(
                document, start, end, "Deze lijst telt {count} dingen. Maak er twee lijsten van, met een titel.", items
            )
        if items or end - start < 200 or _apart(rows):
            continue
        first, last = document.token_at(start), document.token_at(end)
        inside = document.tokens[first : last + 1]
        words = sum(token.kind in ("word", "number") for token in inside)
        begin, stop = document.sentence_of(first).first, document.sentence_of(last).first
        sentences = bisect_right(starts, stop) - bisect_left(starts, begin)
        if sentences > _SENTENCES:
            yield _finding(
                document, start, end, "Deze alinea telt {count} zinnen. Maak er twee alinea's van.", sentences
            )
        elif words > _WORDS:
            yield _finding(document, start, end, "Deze alinea telt {count} woorden. Maak er twee alinea's van.", words)


def _paragraphs(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the start and the lines of each paragraph: lines without a blank line between them."""
    at = start = 0
    rows: list[str] = []
    for row in text.split("\n"):
        if row.strip():
            if not rows:
                start = at
            rows.append(row)
        elif rows:
            yield start, rows
            rows = []
        at += len(row) + 1
    if rows:
        yield start, rows


def _apart(rows: list[str]) -> bool:
    """Say whether the rows are lines of their own (a programme, facts with a label) and not one run of text."""
    own = sum(1 for row in rows if len(row) < 45 or row.rstrip()[-1:] in ".!?:" or ": " in row[:30])
    return len(rows) > 1 and own * 2 > len(rows)


def _finding(document: Document, start: int, end: int, template: str, count: int) -> Finding:
    text = document.text
    while text[start].isspace():
        start += 1
    line = text.find("\n", start, end)
    stop = line if line > 0 else min(end, start + 60)
    return Finding(start, stop, ID, SEVERITY, Message(template, count=count), text[start:stop], (), SOURCE)
