"""Naamwoordstijl: werkwoorden die in een naamwoord verstopt zitten.

Wat: de regel meldt "het invullen van het strookje", "bij het ophalen van uw kind" en rijen zoals "de organisatie van
de verdeling van".

Waarom: zo is niet te zien wie iets doet. Een gewone zin met een werkwoord is korter en duidelijker.

Voorbeeld: niet "Het afhalen van de rapporten gebeurt in de klas", wel "U haalt het rapport af in de klas".

Bron: https://fonds127.be/nl/nieuws/nieuwsbericht/detail/10000-stappen-op-het-werk-1

Uitzetten: `naamwoordstijl = "uit"` onder `[regels]` in `.vertaalfiches.toml`, of
`<!-- vertaalfiches: negeer naamwoordstijl -->` op de regel ervoor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vertaalfiches.dutch.text import Document
from vertaalfiches.errors import Message
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.settings import Settings

ID = "naamwoordstijl"
SEVERITY: Severity = "warning"
SOURCE = "https://fonds127.be/nl/nieuws/nieuwsbericht/detail/10000-stappen-op-het-werk-1"

# nouns on -en that are no verb, or mean a thing
_THINGS = frozenset(
    "welbevinden eten leven teken examen gegeven kussen laken vertrouwen verleden vermogen wezen wapen lijden antwoorden ontbijten "
    "schrijven optreden genoegen bestaan voorkomen verlangen aandenken streven oordelen optreden ouden weten kunnen "
    "willen verschijnen overlijden vertrek keuken heden midden zuiden noorden oosten westen verdienen eigen ganse hele".split()
)
_NAMED = re.compile(
    r"(?<![\w-])het\s+(?P<verb>[a-zéëïöü]{3,}en)\s+van(?=\s)|(?<![\w-])de\s+(?P<one>\w{4,}(?:ing|atie))\s+van\s+(?:de|het|een)\s+"
    r"(?P<two>\w{4,}(?:ing|atie))\s+van(?=\s)",
    re.IGNORECASE,
)


def check(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield a finding for each action that is written as a noun with "van"."""
    for match in _NAMED.finditer(document.plain):
        if "\n\n" in match[0] or (match["verb"] and match["verb"].lower() in _THINGS):
            continue
        found = document.text[match.start() : match.end()]
        message = Message("In “{found}” is niet te zien wie iets doet. Schrijf een zin met een werkwoord: wie doet wat?",
                          found=" ".join(found.split()))  # fmt: skip
        yield Finding(match.start(), match.end(), ID, SEVERITY, message, found, (), SOURCE)
