"""Finds terms of a word table: school jargon, everyday words a newcomer does not know."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from vertaalfiches.dutch.text import Document, normalise
from vertaalfiches.dutch.words import AUXILIARIES, POSSESSIVES, PREPOSITIONS
from vertaalfiches.errors import Message
from vertaalfiches.linter import lexicon
from vertaalfiches.linter.cues import has_cue
from vertaalfiches.linter.explained import explained
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.lexicon import Raw
from vertaalfiches.linter.settings import Settings

_FITS_BEFORE = PREPOSITIONS | AUXILIARIES | (POSSESSIVES - {"ons", "onze"}) | {"een", "geen", "en", "of", "ook", "dan"}
_NAME_WORDS = frozenset(
    "basisschool school kleuterschool lagere secundaire vzw gbs vbs bs sint vrije gemeentelijke stedelijke instituut "
    "college atheneum de het 't in ter ten onze".split()
)


@dataclass(frozen=True, slots=True)
class Term:
    """One term of the lexicon, ready to match. `spellings` are word tuples, longest first."""

    term: str
    explain: str
    instead: tuple[str, ...]
    severity: Severity
    own: tuple[str, ...]  # the term itself, as words
    spellings: tuple[tuple[str, ...], ...]
    capitals: frozenset[str]  # abbreviations: they must stand in capitals,
    small: frozenset[str]  # unless they are listed in small letters too ("clb")
    literal: tuple[str, ...]
    needs: tuple[str, ...]


def compile_term(row: Mapping[str, Any]) -> Term:
    """Return the term of one lexicon row."""
    written = [str(row["term"]), *map(str, row.get("forms", ()))]
    small = {one for one in written if one.islower()}
    return Term(
        term=written[0],
        explain=str(row["explain"]),
        instead=tuple(row.get("instead", ())),
        severity=row.get("severity", "warning"),
        own=_spelling(written[0]),
        spellings=tuple(sorted({_spelling(one) for one in written}, key=len, reverse=True)),
        capitals=frozenset(one for one in written if _is_abbreviation(one)),
        small=frozenset(small),
        literal=tuple(row.get("literal", ())),
        needs=tuple(row.get("needs", ())),
    )


def _spelling(text: str) -> tuple[str, ...]:
    """Return the tokens of a term, marks such as the hyphen in "heen- en weermapje" among them."""
    return tuple(token.norm for token in Document(text).tokens)


def _is_abbreviation(text: str) -> bool:
    return len(text) > 1 and text.isalnum() and text.isupper()


def triggers(raw: Raw) -> Iterable[str]:
    """Return the first words of the spellings of this entry."""
    found: set[str] = set()
    for text in raw.values("term") + raw.values("forms"):
        words = text.split(None, 1)[:1] if text.replace(" ", "").isalpha() else _spelling(text)[:1]
        found.update(normalise(word) for word in words)
    return found


def table(name: str) -> lexicon.Table[Term]:
    """Return the table of terms in the file `name`."""
    return lexicon.Table(lexicon.folder() / f"{name}.toml", "term", triggers, compile_term)


@dataclass(frozen=True, slots=True)
class _Match:
    first: int
    last: int
    number: int


def find_terms(
    document: Document, settings: Settings, terms: lexicon.Table[Term], rule: str, source: str, template: str
) -> Iterator[Finding]:
    """Yield a finding for each term at its first place, unless the text explains it somewhere."""
    first_places: dict[int, _Match] = {}
    known: set[int] = set()
    for match in _matches(document, terms):
        term = terms.entry(match.number)
        if match.number in known or not _meant(document, settings, term, match):
            continue
        if explained(document, match.first, match.last, term.instead):
            known.add(match.number)
        first_places.setdefault(match.number, match)
    for number, match in first_places.items():
        if number not in known:
            yield _finding(document, terms.entry(number), match, rule, source, template)


def _matches(document: Document, terms: lexicon.Table[Term]) -> Iterator[_Match]:
    """Yield the places of all terms, the longest where they overlap."""
    index = terms.index
    tokens = document.tokens
    closed = -1
    for place, token in enumerate(tokens):
        norm = token.norm
        numbers = index.get(norm)
        if numbers is None and token.kind == "word" and ("-" in norm or "." in norm or "'" in norm):
            numbers = index.get(_head(norm))
        if numbers is None or place <= closed:
            continue
        best: _Match | None = None
        for number in numbers:
            length = _length(document, terms.entry(number), place)
            if length and (best is None or place + length - 1 > best.last):
                best = _Match(place, place + length - 1, number)
        if best:
            closed = best.last
            yield best


def _head(norm: str) -> str:
    """Return the abbreviation in "clb-medewerker", "clb's" or "c.l.b."."""
    if "." in norm:
        return norm.replace(".", "")
    return norm.replace("'", "-").split("-", 1)[0]


def _length(document: Document, term: Term, place: int) -> int:
    """Return how many tokens the longest spelling of `term` takes at `place`; 0 if none fits."""
    tokens = document.tokens
    norm = tokens[place].norm
    following = tokens[place + 1].norm if place + 1 < len(tokens) else ""
    for spelling in term.spellings:
        if spelling[0] != norm or (len(spelling) > 1 and spelling[1] != following):
            continue
        if [token.norm for token in tokens[place : place + len(spelling)]] == list(spelling):
            raw = document.text[tokens[place].start : tokens[place].end]
            if len(spelling) > 1 or not _only_capitals(term, spelling[0]) or raw in term.capitals:
                return len(spelling)
    raw = document.text[tokens[place].start : tokens[place].end]
    head = raw.replace(".", "") if "." in raw else raw.replace("’", "-").replace("'", "-").split("-", 1)[0]
    if raw == head:
        return 0
    return 1 if head in term.capitals or (head in term.small and head.upper() in term.capitals) else 0


def _only_capitals(term: Term, spelling: str) -> bool:
    return spelling not in term.small and any(one.lower() == spelling for one in term.capitals)


def _meant(document: Document, settings: Settings, term: Term, match: _Match) -> bool:
    """Say whether the term is used in its own sense, not as a name and not as an own word of the school."""
    if settings.own_words and any(" ".join(one) in settings.own_words for one in term.spellings):
        return False
    if _in_a_name(document, term, match):
        return False
    if term.literal or term.needs:
        sentence = document.sentence_of(match.first)
        around = [
            token.norm
            for place, token in enumerate(document.tokens[sentence.first : sentence.last], sentence.first)
            if token.kind == "word" and not match.first <= place <= match.last
        ]
        if term.literal and has_cue(around, term.literal):
            return False
        if term.needs and not has_cue(around, term.needs):
            return False
    return True


def _in_a_name(document: Document, term: Term, match: _Match) -> bool:
    """Say whether the term is part of a name: "Basisschool De Klaskring"."""
    tokens, text = document.tokens, document.text
    sentence = document.sentence_of(match.first)
    here = tokens[match.first]
    if match.first == sentence.first or not _capitalised(text, here.start, here.end):
        return False
    raw = text[here.start : here.end]
    if _is_abbreviation(raw.replace("’", "-").replace("'", "-").split("-", 1)[0]) or term.term[0].isupper():
        return False  # "De CLB-arts", "de Cito-toets"
    before = tokens[match.first - 1]
    if before.kind not in ("word", "number"):
        return False
    opens = match.first - 1 == sentence.first
    if _capitalised(text, before.start, before.end):
        return not opens or before.norm in _NAME_WORDS
    return before.norm in ("basisschool", "school", "kleuterschool", "vzw") or (
        not opens and before.norm in ("de", "het", "'t") and tokens[match.first - 2].norm in _NAME_WORDS
    )


def _capitalised(text: str, start: int, end: int) -> bool:
    return text[start].isupper() and (end - start == 1 or not text[start:end].isupper())


def _finding(document: Document, term: Term, match: _Match, rule: str, source: str, template: str) -> Finding:
    start, end = document.tokens[match.first].start, document.tokens[match.last].end
    found = document.text[start:end]
    message = Message(template, found=" ".join(found.split()), explain=term.explain)
    return Finding(start, end, rule, term.severity, message, found, _fitting(document, term, match), source)


def _fitting(document: Document, term: Term, match: _Match) -> tuple[str, ...]:
    """Return the plain words that fit in the place of the term as they are.

    The advice has the form of the term as listed; behind "de", "het" or an adjective another ending may be needed.
    """
    tokens = document.tokens
    if tuple(token.norm for token in tokens[match.first : match.last + 1]) != term.own:
        return ()
    before = tokens[match.first - 1] if match.first > document.sentence_of(match.first).first else None
    if before is None or before.kind != "word" or before.norm in _FITS_BEFORE:
        return term.instead[:1]
    return ()
