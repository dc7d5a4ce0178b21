"""Aanspreking: u en je door elkaar, of een aanhef die iemand vergeet.

Wat: de regel meldt een brief die de ouder nu eens "u" en dan weer "je" noemt, een aanhef zonder vaders of moeders
("Beste mama's"), en vormen zoals "ouder(s)/verzorger(s)".

Waarom: wisselt de aanspreking, dan weet de lezer niet meer of u hem bedoelt of zijn kind. Vaders en moeders zijn
allebei welkom.

Voorbeeld: niet "Beste mama's", wel "Dag mama's en papa's" of "Dag ouders".

Bron: https://studylibnl.com/doc/597360/checklist-duidelijk-geschreven-taal

Uitzetten: `aanspreking = "uit"` onder `[regels]` in `.vertaalfiches.toml`, of
`<!-- vertaalfiches: negeer aanspreking -->` op de regel ervoor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vertaalfiches.dutch.text import Document
from vertaalfiches.errors import Message
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.settings import Settings

ID = "aanspreking"
SEVERITY: Severity = "warning"
SOURCE = "https://studylibnl.com/doc/597360/checklist-duidelijk-geschreven-taal"

_FORMAL = frozenset(("u", "uw", "uzelf"))
_INFORMAL = frozenset(("je", "jij", "jou", "jouw", "jullie", "jezelf"))
_QUOTED = re.compile(r"[\"“„«‘][^\"”»’\n]{0,200}[\"”»’]")
_ONE_PARENT = re.compile(
    r"^[^\S\n]*(?P<greet>beste|dag|lieve|liefste|hallo|hoi|geachte|goeiedag)\s+(?P<who>(?:lieve\s+|beste\s+)?(?:mama(?:['’]?s)?|moeders?|"
    r"papa(?:['’]?s)?|vaders?|moeke))[^\S\n]*[,!.]?[^\S\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
_SLASHED = re.compile(
    r"(?<!\w)(?:ouder(?:\(s\)|s)?\s?/\s?(?:voogd|verzorger|opvoeder)(?:\(s\)|\(en\)|en|s)?|ouder\(s\)|kind\(eren\)|"
    r"(?:ouder|papa|mama|vader|moeder|voogd)\s?/\s?(?:ouder|papa|mama|vader|moeder|voogd)|zoon\s?/\s?dochter|dochter\s?/\s?zoon|"
    r"heer\s?/\s?mevrouw|mevrouw\s?/\s?(?:mijn)?heer|hij/zij|zijn/haar|hem/haar)(?!\w)",
    re.IGNORECASE,
)
_PLAIN = {"kind(eren)": "kinderen", "zoon/dochter": "kind", "dochter/zoon": "kind"}


def check(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield findings for a mixed form of address, a greeting to one parent, and words with strokes or brackets."""
    yield from _mixed(document)
    for match in _ONE_PARENT.finditer(document.plain):
        start, end = match.span("who")
        message = Message(
            "“{found}” spreekt maar één ouder aan. Schrijf “ouders” of “mama’s en papa’s”.",
            found=document.text[start:end],
        )
        yield Finding(start, end, ID, SEVERITY, message, document.text[start:end], ("ouders",), SOURCE)
    for match in _SLASHED.finditer(document.plain):
        found = document.text[match.start() : match.end()]
        plain = _PLAIN.get(found.lower()) or ("ouders" if found.lower().startswith("ouder") else None)
        if plain and found[0].isupper():
            plain = plain.capitalize()
        message = Message("“{found}” leest moeilijk. Kies één woord.", found=found)
        yield Finding(match.start(), match.end(), ID, SEVERITY, message, found, (plain,) if plain else (), SOURCE)


def _mixed(document: Document) -> Iterator[Finding]:
    spoken = [match.span() for match in _QUOTED.finditer(document.plain)]
    formal: list[int] = []
    informal: list[int] = []
    for place, token in enumerate(document.tokens):
        if token.norm in _FORMAL and _is_you(document, place):
            formal.append(place)
        elif token.norm in _INFORMAL and not any(start <= token.start < end for start, end in spoken):
            informal.append(place)
    if not formal or not informal:
        return
    if (
        len(formal) >= len(informal)
        and all(document.tokens[place].norm == "je" for place in informal[:2])
        and len(informal) < 2
    ):
        return  # one "je" can mean anybody: "op je eentje"
    few, many = (informal, "u") if len(formal) >= len(informal) else (formal, "je")
    token = document.tokens[few[0]]
    found = document.text[token.start : token.end]
    message = Message("In deze brief staan “u” en “je” door elkaar. Hier staat “{found}”; meestal schrijft u “{many}”. Kies er één.",
                      found=found, many=many)  # fmt: skip
    yield Finding(token.start, token.end, ID, SEVERITY, message, found, (), SOURCE)


def _is_you(document: Document, place: int) -> bool:
    """Say whether "u" is the pronoun, and not the hour in "8 u" or the letter in "klas U"."""
    token = document.tokens[place]
    if token.norm != "u":
        return True
    before = document.tokens[place - 1] if place else None
    if before is not None and before.norm in ("dank", "bedankt"):
        return False  # "dank u wel" is said to everybody
    if before is not None and before.kind == "number" and token.start - before.end <= 1:
        return False
    return (
        document.text[token.start : token.end] != "U"
        or before is None
        or before.kind != "word"
        or before.norm not in ("klas", "groep", "lokaal")
    )
