"""Vage-termijn: tijd waar een ouder niets mee kan.

Wat: de regel vindt woorden zoals "binnenkort", "tijdig", "zo snel mogelijk" en "te zijner tijd".

Waarom: een ouder wil weten op welke dag iets gebeurt, of voor welke dag iets klaar moet zijn. "Tijdig" betekent voor
iedereen iets anders.

Voorbeeld: niet "Bezorg het strookje tijdig", wel "Geef het strookje mee voor vrijdag 4 december 2026".

Bron: https://www.communicerenmetarmen.be/4-uitwerking/een-toegankelijke-taal/

Uitzetten: `vage-termijn = "uit"` onder `[regels]` in `.vertaalfiches.toml`, of
`<!-- vertaalfiches: negeer vage-termijn -->` op de regel ervoor.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from vertaalfiches.dutch.text import Document
from vertaalfiches.linter import swaps
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.settings import Settings

ID = "vage-termijn"
SEVERITY: Severity = "warning"
ABOUT_WORDS = True
SOURCE = "https://www.communicerenmetarmen.be/4-uitwerking/een-toegankelijke-taal/"
TEMPLATES = (
    "“{found}” zegt niet wanneer. Schrijf een dag of een uur, of bijvoorbeeld: {instead}.",
    "“{found}” zegt niet wanneer: {meaning}.",
)


@cache
def table() -> swaps.SwapTable:
    """Return the table of vague times."""
    return swaps.table(ID)


def check(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield a finding for each vague time."""
    return swaps.find_swaps(document, settings, table(), ID, SOURCE, TEMPLATES)
