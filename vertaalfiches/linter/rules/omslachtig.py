"""Omslachtig: veel woorden voor iets wat korter kan.

Wat: de regel vindt vaste wendingen zoals "in het kader van", "met betrekking tot" en "over het algemeen" en toont
wat hetzelfde zegt in minder woorden.

Waarom: wie traag leest, begrijpt een zin vol lege woorden niet. Kort is ook vriendelijker.

Voorbeeld: niet "Gelieve het formulier te bezorgen", wel "Bezorg het formulier".

Bron: https://fonds127.be/nl/nieuws/nieuwsbericht/detail/10000-stappen-op-het-werk-1 (Wablieft)

Uitzetten: `omslachtig = "uit"` onder `[regels]` in `.vertaalfiches.toml`, of
`<!-- vertaalfiches: negeer omslachtig -->` op de regel ervoor.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from vertaalfiches.dutch.text import Document
from vertaalfiches.linter import swaps
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.settings import Settings

ID = "omslachtig"
SEVERITY: Severity = "warning"
ABOUT_WORDS = True
SOURCE = "https://fonds127.be/nl/nieuws/nieuwsbericht/detail/10000-stappen-op-het-werk-1"
TEMPLATES = ("“{found}” kan korter. Schrijf bijvoorbeeld: {instead}.", "“{found}” kan korter: {meaning}.")


@cache
def table() -> swaps.SwapTable:
    """Return the table of wordy phrases."""
    return swaps.table(ID)


def check(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield a finding for each wordy phrase."""
    return swaps.find_swaps(document, settings, table(), ID, SOURCE, TEMPLATES)
