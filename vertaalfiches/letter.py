"""Reads a letter of one's own into the lines of a notice."""

from __future__ import annotations

import re
import unicodedata

from vertaalfiches.errors import FieldError, VertaalficheError
from vertaalfiches.notice import TEXT_LIMIT, Line, Notice
from vertaalfiches.school import School
from vertaalfiches.values import ChoiceValue, NameValue, Options, Value, parse
from vertaalfiches.words import words

_GREETING = re.compile(r"(dag|beste|geachte|hallo|lieve|liefste|goedendag|goede\w*)\b[^.?!:]{0,60}[,!.]?$", re.I)
_CLOSING = re.compile(
    r"(met )?(vriendelijke|hartelijke|warme|veel) groet(en|jes)?\b|groet(en|jes)?\b|bedankt\b|dank u\b", re.I
)
_FACT = re.compile(r"([A-Z][^:.!?]{0,38}[^:.!?\s]):\s+(\S.*)$")
_BULLET = re.compile(r"(?:[-*•–]|\d{1,2}[.)])\s+")
_PERSON = re.compile(r"(?:juf|meester|mevrouw|meneer|directeur|directrice|zorgjuf)\s+[A-Z]|[\w.+-]+@[\w.-]+$", re.I)
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def read_letter(text: str, *, school: School | None = None) -> Notice:
    """Return the letter `text` as a notice; see `Notice.from_text`."""
    _refuse(text)
    blocks = _blocks(text)
    title, rest = (blocks[0], blocks[1:]) if len(blocks[0]) <= 80 and not _GREETING.match(blocks[0]) else ("", blocks)
    lines = [_line(block) for block in rest]
    return Notice(title=title or "Bericht van de school", lines=tuple(lines), school=school)


def _line(block: str) -> Line:
    if _GREETING.match(block):
        return Line("greeting", block, origin="eigen")
    if _BULLET.match(block):
        return Line("do", _BULLET.sub("", block, count=1), origin="eigen")
    if fact := _FACT.match(block):
        return Line("fact", None, fact[1], _value(fact[2]), origin="eigen")
    if _CLOSING.match(block):
        return Line("closing", block, origin="eigen")
    return Line("body", block, origin="eigen")


def _value(text: str) -> Value:
    """Return a fact of a letter: a date, hour, amount, number, place or name; else a text to be translated."""
    kinds = ["date", "period", "time"] if any(letter.isdigit() for letter in text) else []
    kinds += ["money"] if re.search(r"€|\beuro\b", text) else []
    kinds += ["phone"] if re.fullmatch(r"[\d\s/.+()-]{8,20}", text) else []
    if text.lower().startswith("http") or text.lower().startswith("www."):
        kinds.append("link")
    for kind in [*kinds, "place"]:
        for period_of in ("time", "date") if kind == "period" else ("time",):
            try:
                return parse(kind, text, field="brief", options=Options(words=words(), period_of=period_of))
            except FieldError:
                continue
    return NameValue(text) if _PERSON.match(text) else ChoiceValue(text)


def _blocks(text: str) -> list[str]:
    """Return paragraphs, facts and list items; lines wrapped by an editor are joined again."""
    blocks: list[str] = []
    fresh = True
    for row in text.splitlines():
        row = " ".join(row.split()).lstrip("# ")
        if not row:
            fresh = True
            continue
        alone = _BULLET.match(row) or _FACT.match(row) or _GREETING.match(row) or len(blocks) == 1
        if fresh or alone or not blocks:
            blocks.append(row)
        else:
            blocks[-1] += " " + row
        fresh = bool(_GREETING.match(row))
    return blocks


def _refuse(text: str) -> None:
    if not text.strip():
        raise VertaalficheError("de brief is leeg; schrijf minstens een zin")
    if len(text) > TEXT_LIMIT:
        raise VertaalficheError(
            "de brief telt {count} tekens; {limit} is het meeste voor een bericht aan ouders",
            count=len(text),
            limit=TEXT_LIMIT,
        )
    for number, row in enumerate(text.replace("\r\n", "\n").split("\n"), start=1):
        for character in row:
            if character in _BIDI or (unicodedata.category(character) in {"Cc", "Cs", "Co"} and character != "\t"):
                raise VertaalficheError(
                    "regel {line} van de brief bevat een onzichtbaar teken ({code}); haal het weg",
                    line=number,
                    code=f"U+{ord(character):04X}",
                )
