"""Termwissel: twee woorden voor hetzelfde ding.

Wat: de regel meldt een brief waarin bijvoorbeeld "boekentas" en "schooltas" staan, of "refter" en "eetzaal". Hij
toont het woord dat u het eerst schreef.

Waarom: een lezer denkt bij een ander woord aan een ander ding.

Voorbeeld: niet "Steek het in de boekentas. De schooltas blijft in de klas", wel twee keer "boekentas".

Bron: https://diversiteitinactie.be/themas/communicatie-met-ouders/professionalisering/schriftelijke-online-communicatie

Uitzetten: `termwissel = "uit"` onder `[regels]` in `.vertaalfiches.toml`, of
`<!-- vertaalfiches: negeer termwissel -->` op de regel ervoor.
"""

from __future__ import annotations

from collections.abc import Iterator

from vertaalfiches.dutch.text import Document
from vertaalfiches.errors import Message
from vertaalfiches.linter.explained import explained
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.settings import Settings

ID = "termwissel"
SEVERITY: Severity = "hint"
SOURCE = (
    "https://diversiteitinactie.be/themas/communicatie-met-ouders/professionalisering/schriftelijke-online-communicatie"
)

# words of one row name one thing; all of a row have the same article, so that one can stand for the other
_SAME = (
    "boekentas schooltas boekentasje",
    "refter eetzaal",
    "speelplaats speelkoer schoolkoer",
    "zwemzak zwemtas",
    "turnzak turntas gymtas gymzak",
    "brooddoos boterhamdoos broodtrommel lunchbox",
    "drinkbus drinkfles waterfles drinkbeker",
    "uitstap excursie daguitstap",
    "schoolagenda agenda",
    "nabewaking naschoolse_opvang avondopvang",
    "poetsvrouw schoonmaakster",
    "turnzaal gymzaal sportzaal",
    "turnles gymles",
    "pamper luier",
    "kleuterjuf kleuterleidster kleuteronderwijzeres",
    "factuur schoolrekening",
    "oudercontact oudergesprek rapportgesprek",
    "verjaardagsfeest verjaardagsfeestje",
    "rapport schoolrapport",
)
_GROUP = {word.replace("_", " "): number for number, row in enumerate(_SAME) for word in row.split() if "_" not in word}


def check(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield a finding for the first use of a second word for one thing."""
    first: dict[int, str] = {}
    told: set[str] = set()
    for place, token in enumerate(document.tokens):
        group = _GROUP.get(token.norm)
        if group is None or token.norm in told:
            continue
        known = first.setdefault(group, token.norm)
        if known == token.norm or _side_by_side(document, place, known) or explained(document, place, place, (known,)):
            continue
        told.add(token.norm)
        found = document.text[token.start : token.end]
        better = known.capitalize() if found[0].isupper() else known
        message = Message(
            "Eerst schreef u “{first}”, hier “{found}”. Kies één woord voor hetzelfde ding.", first=known, found=found
        )
        yield Finding(token.start, token.end, ID, SEVERITY, message, found, (better,), SOURCE)


def _side_by_side(document: Document, place: int, known: str) -> bool:
    """Say whether both words stand in one sentence: then they are told apart, or one explains the other."""
    sentence = document.sentence_of(place)
    return any(token.norm == known for token in document.tokens[sentence.first : sentence.last])
