"""Kinderwoord: gewone woorden uit de kleuterklas die een nieuwkomer niet kent of anders leest.

Wat: de regel meldt woorden zoals "knuffel", "kring" of "ongelukje", elk één keer. Legt de tekst het woord
zelf uit, dan zwijgt de regel.

Waarom: een school schreef dat elk kind een knuffel mocht meebrengen. Veel kinderen kwamen zonder: hun ouders
kenden het woord niet.

Voorbeeld: niet "Breng een knuffel mee", wel "Breng een zacht speelgoeddier mee".

Bron: 12 sleutels voor een goede ouder-school samenwerking (Vierdewereldgroep Mensen voor Mensen, Aalst)

Uitzetten: `kinderwoord = "uit"` onder `[regels]` in `.vertaalfiches.toml`, of
`<!-- vertaalfiches: negeer kinderwoord -->` op de regel ervoor.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from vertaalfiches.dutch.text import Document
from vertaalfiches.linter import lexicon, terms
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.settings import Settings

ID = "kinderwoord"
SEVERITY: Severity = "warning"
ABOUT_WORDS = True
SOURCE = "12 sleutels voor een goede ouder-school samenwerking (Vierdewereldgroep Mensen voor Mensen, Aalst)"
TEMPLATE = "“{found}” is een woord dat wie nog Nederlands leert vaak niet kent. Uitleg: {explain}"


@cache
def table() -> lexicon.Table[terms.Term]:
    """Return the table of everyday words."""
    return terms.table(ID)


def check(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield a finding for each everyday word that the text does not explain."""
    return terms.find_terms(document, settings, table(), ID, SOURCE, TEMPLATE)
