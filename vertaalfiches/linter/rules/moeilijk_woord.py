"""Moeilijk-woord: formele en moeilijke woorden waar een gewoon woord voor is.

Wat: de regel vindt woorden zoals "verstrekken", "tevens" en "aanvang" in elke vorm, en toont een gewoon woord in
dezelfde vorm. Daarnaast meldt hij geleerde woorden die zelden voorkomen ("polyvalente"). Een samenstelling van gewone
woorden ("kerstmarkt") is niet moeilijk.

Waarom: ouders die nog Nederlands leren, kennen de woorden van elke dag. Een formeel woord maakt een brief ook
strenger dan u bedoelt.

Voorbeeld: niet "Wij verstrekken u tevens meer informatie", wel "Wij geven u ook meer uitleg".

Bron: https://www.klasse.be/70202/checklist-toegankelijke-brief-ouders/

Uitzetten: `moeilijk-woord = "uit"` onder `[regels]` in `.vertaalfiches.toml`, of
`<!-- vertaalfiches: negeer moeilijk-woord -->` op de regel ervoor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from vertaalfiches.dutch.text import Document
from vertaalfiches.errors import Message
from vertaalfiches.linter import swaps
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.settings import Settings

ID = "moeilijk-woord"
SEVERITY: Severity = "warning"
ABOUT_WORDS = True
SOURCE = "https://www.klasse.be/70202/checklist-toegankelijke-brief-ouders/"
TEMPLATES = (
    "“{found}” is een moeilijk woord. Schrijf bijvoorbeeld: {instead}.",
    "“{found}” is een moeilijk woord. Het betekent: {meaning}.",
)

# endings of learned words: the only rare words that are surely hard, and not a plant, a game or a slip of the pen
_LEARNED = re.compile(
    r"[a-zëïéèöü]{3,30}(?:atie(?:s|f|ve)?|iteit(?:en)?|ie(?:f|ve)|isch(?:e)?|ent(?:e|ie|ies|iële)?|ant(?:e|ie|ies)|[ae]le|aal|eel|isme|eus(?:e)?|"
    r"air(?:e)?|eren|ering(?:en)?|ibel(?:e)?|abel(?:e)?|oir(?:e)?)"
)
_RARE = 3.2
_SHORTEST = 7


@cache
def table() -> swaps.SwapTable:
    """Return the table of hard words."""
    return swaps.table(ID)


@cache
def _told_elsewhere() -> frozenset[str]:
    """Return the first words of the tables of other rules, which say more about them."""
    from vertaalfiches.linter.rules import kinderwoord, leenwoord, schooljargon

    return frozenset().union(schooljargon.table().index, kinderwoord.table().index, leenwoord.table().index)


def check(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield a finding for each hard word, and for each learned word that is rare (once)."""
    places = set()
    for finding in swaps.find_swaps(document, settings, table(), ID, SOURCE, TEMPLATES):
        places.add(finding.start)
        yield finding
    if not settings.profile.hints:
        return
    told: set[str] = set()
    for place, token in enumerate(document.tokens):
        norm = token.norm
        if len(norm) < _SHORTEST or token.kind != "word" or not _rare(norm) or norm in told:
            continue
        raw = document.text[token.start : token.end]
        if not raw.islower() and place > document.sentence_of(place).first:
            continue
        if token.start in places or norm in _told_elsewhere() or norm in settings.own_words:
            continue
        told.add(norm)
        message = Message("“{found}” is een woord dat weinig mensen gebruiken. Zeg het met gewone woorden.", found=raw)
        yield Finding(token.start, token.end, ID, "hint", message, raw, (), SOURCE)


@lru_cache(maxsize=8192)
def _rare(word: str) -> bool:
    """Say whether a word is learned and rare."""
    if not _LEARNED.fullmatch(word):
        return False
    from vertaalfiches.dutch.frequency import plain, zipf

    return 0 < zipf(word) < _RARE and not plain(word)
