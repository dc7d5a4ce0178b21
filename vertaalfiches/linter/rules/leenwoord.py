"""Leenwoord: vreemde woorden waar een gewoon Nederlands woord voor is.

Wat: de regel vindt Engelse, Franse en Latijnse woorden zoals "save the date", "deadline", "flyer" en "a priori" als er een
gewoon woord voor is. Woorden die iedereen gebruikt (computer, e-mail, sms) meldt de regel niet.

Waarom: wie Nederlands leert, leert de Nederlandse woorden. Een Engels woord is voor die ouder nog een taal erbij.

Voorbeeld: niet "De deadline is vrijdag", wel "De laatste dag is vrijdag".

Bron: https://www.radar.org/over-radar/makkelijketaal

Uitzetten: `leenwoord = "uit"` onder `[regels]` in `.vertaalfiches.toml`, of
`<!-- vertaalfiches: negeer leenwoord -->` op de regel ervoor.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from vertaalfiches.dutch.text import Document
from vertaalfiches.linter import swaps
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.settings import Settings

ID = "leenwoord"
SEVERITY: Severity = "warning"
ABOUT_WORDS = True
SOURCE = "https://www.radar.org/over-radar/makkelijketaal"
TEMPLATES = (
    "“{found}” is een vreemd woord. Schrijf bijvoorbeeld: {instead}.",
    "“{found}” is een vreemd woord. Het betekent: {meaning}.",
)


@cache
def table() -> swaps.SwapTable:
    """Return the table of loan words."""
    return swaps.table(ID)


def check(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield a finding for each loan word."""
    return swaps.find_swaps(document, settings, table(), ID, SOURCE, TEMPLATES)
