"""Schooljargon: woorden en afkortingen die alleen de school kent.

Wat: de regel meldt elk schoolwoord één keer, de eerste keer dat het in de tekst staat. Legt de tekst het
woord zelf uit, bijvoorbeeld "CLB (centrum voor leerlingenbegeleiding)", dan zwijgt de regel. Namen zoals
"Basisschool De Klaskring" tellen niet mee.

Waarom: ouders die hier niet naar school gingen, kennen die woorden niet en vinden ze niet in een woordenboek.

Voorbeeld: niet "Het zorgteam belt u", wel "De zorgjuf belt u. Zij helpt kinderen die moeite hebben met leren".

Bron: https://diversiteitinactie.be/themas/communicatie-met-ouders/professionalisering/schriftelijke-online-communicatie

Uitzetten: `schooljargon = "uit"` onder `[regels]` in `.vertaalfiches.toml`, of
`<!-- vertaalfiches: negeer schooljargon -->` op de regel ervoor. Woorden die uw ouders kennen, zet u onder `[woorden]`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from vertaalfiches.dutch.text import Document
from vertaalfiches.linter import lexicon, terms
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.settings import Settings

ID = "schooljargon"
SEVERITY: Severity = "warning"
ABOUT_WORDS = True
SOURCE = (
    "https://diversiteitinactie.be/themas/communicatie-met-ouders/professionalisering/schriftelijke-online-communicatie"
)
TEMPLATE = (
    "“{found}” is een woord van de school. Niet elke ouder kent het. Leg het uit of schrijf het anders: {explain}"
)


@cache
def table() -> lexicon.Table[terms.Term]:
    """Return the table of school words."""
    return terms.table(ID)


def check(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield a finding for each school word that the text does not explain."""
    return terms.find_terms(document, settings, table(), ID, SOURCE, TEMPLATE)
