"""Afkorting: afkortingen die niet elke ouder kent.

Wat: de regel meldt "i.v.m.", "bv.", "enz." en andere afkortingen van gewone woorden, en onbekende letterwoorden zoals
"MVD". Staat het woord een keer voluit bij de afkorting, dan zwijgt de regel. Schoolafkortingen zoals CLB vindt de
regel schooljargon.

Waarom: een afkorting kunt u niet opzoeken en een vertaalprogramma raadt ernaar.

Voorbeeld: niet "bv. i.v.m. de uitstap", wel "bijvoorbeeld over de uitstap".

Bron: https://www.mechelen.be/taalstijlgids/stijlafspraken

Uitzetten: `afkorting = "uit"` onder `[regels]` in `.vertaalfiches.toml`, of
`<!-- vertaalfiches: negeer afkorting -->` op de regel ervoor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from vertaalfiches.dutch.text import Document, Token
from vertaalfiches.dutch.words import FUNCTION_WORDS
from vertaalfiches.errors import Message
from vertaalfiches.linter.explained import explained
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.settings import Settings

ID = "afkorting"
SEVERITY: Severity = "warning"
ABOUT_WORDS = True
SOURCE = "https://www.mechelen.be/taalstijlgids/stijlafspraken"

# abbreviation without its points: what to write; an empty text where another sentence is needed
_WORDS = {
    "aub": "alstublieft",
    "a.u.b": "alstublieft",
    "afd": "afdeling",
    "art": "artikel",
    "asap": "",
    "bijv": "bijvoorbeeld",
    "blz": "bladzijde",
    "bv": "bijvoorbeeld",
    "bvb": "bijvoorbeeld",
    "ca": "ongeveer",
    "cfr": "zie",
    "dhr": "meneer",
    "dir": "directeur",
    "dmv": "met",
    "dwz": "dat is",
    "ea": "en andere",
    "ed": "",
    "enz": "en zo verder",
    "etc": "en zo verder",
    "ev": "en volgende",
    "evt": "",
    "excl": "zonder",
    "hfst": "hoofdstuk",
    "ifv": "voor",
    "incl": "samen met",
    "ipv": "in de plaats van",
    "ism": "samen met",
    "ivm": "",
    "jl": "",
    "ll": "leerlingen",
    "lln": "leerlingen",
    "lkr": "leraar",
    "lkrn": "leraren",
    "maw": "dus",
    "max": "hoogstens",
    "mbt": "",
    "mbv": "met",
    "mevr": "mevrouw",
    "min": "minstens",
    "miv": "vanaf",
    "muv": "behalve",
    "mvg": "vriendelijke groeten",
    "mw": "mevrouw",
    "nav": "",
    "nl": "",
    "nr": "nummer",
    "nrs": "nummers",
    "nvt": "",
    "oa": "onder andere",
    "oid": "of zo",
    "olv": "met",
    "pag": "bladzijde",
    "pp": "per persoon",
    "ppn": "",
    "resp": "",
    "svp": "alstublieft",
    "tav": "voor",
    "tbv": "voor",
    "tem": "tot en met",
    "tgv": "voor",
    "tgo": "",
    "tov": "tegen",
    "tnv": "op naam van",
    "tzt": "",
    "vb": "voorbeeld",
    "verg": "vergadering",
    "vgl": "vergelijk",
    "vnl": "vooral",
    "vlg": "volgende",
    "wo": "",
    "zgn": "",
    "zoz": "",
    "zsm": "",
}
_DOTTED_ONLY = {
    "as": "",
    "dd": "van",
    "ovv": "",
    "owv": "door",
    "ahv": "met",
    "vd": "van de",
    "naw": "",
    "drs": "",
    "secr": "secretaris",
    "vzt": "voorzitter",
}
_PLAIN_WORDS = frozenset(
    "art bv ca dir ed ev excl incl jl ll max min mw nl oa pp pag resp vb verg wo olv tem nav art".split()
)
_SLASH = re.compile(r"(?<![\w/])(?P<short>t/m|m/v|w/v|n/a|i/o)(?![\w/])", re.IGNORECASE)
_SLASHED = {"t/m": "tot en met"}
_MONTH = r"(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)"
_DAY = re.compile(
    rf"(?<![\w/.-])(?P<day>ma|di|woe?|do|vr|za|zo)\.?(?=\s\d{{1,2}}(?:\s?[/.-]\s?\d{{1,2}}\b|\s{_MONTH}))",
    re.IGNORECASE,
)
_DAYS = {
    "ma": "maandag", "di": "dinsdag", "wo": "woensdag", "woe": "woensdag", "do": "donderdag", "vr": "vrijdag",
    "za": "zaterdag", "zo": "zondag",
}  # fmt: skip
_KNOWN = frozenset(
    "RE FW FWD OK TV GSM SMS USB WC BTW IBAN BIC CD DVD PDF EU VS NMBS VRT NOS PC IT QR EHBO AED WK EK LED MP UHD NV BV VZW KBC BNP ING "
    "VTM GPS ID DJ BBQ SOS XL XXL XS RIP FAQ PS NB GO BS VBS GBS KMO UNICEF NASA BMW IKEA LEGO AB VUB UA KU TM KSA VVKSM "
    "WIFI URL HTML WHO FM CM NS ANWB BN'ER KNVB BE VB RTL DNA HIV AIDS II III IV VI VII VIII IX XI XII EUR DVDs CEO COVID ".split()
)
_MONTHS = frozenset("JAN FEB MRT APR MEI JUN JUL AUG SEP SEPT OKT NOV DEC MA DI WO DO VR ZA ZO".split())


@cache
def _school_words() -> frozenset[str]:
    from vertaalfiches.linter.rules.schooljargon import table

    return frozenset(table().index)


def check(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield a finding for each abbreviation that the text does not spell out; unknown capitals once."""
    tokens, text = document.tokens, document.text
    told: set[str] = set()
    for place, token in enumerate(tokens):
        if token.kind != "word" or token.end - token.start > 9:
            continue
        dotted = "." in token.norm
        bare = token.norm.replace(".", "") if dotted else token.norm
        if not dotted and bare not in _WORDS and not text[token.start].isupper():
            continue
        raw = text[token.start : token.end]
        if bare in _WORDS or (bare in _DOTTED_ONLY and "." in token.norm):
            end = _end(document, place, bare)
            if end:
                yield _word(document, token, end, bare)
        elif raw not in told and bare not in settings.own_words and _unknown(document, place, raw):
            told.add(raw)
            message = Message("Niet elke ouder weet wat “{found}” is. Schrijf het de eerste keer voluit.", found=raw)
            yield Finding(token.start, token.end, ID, "hint", message, raw, (), SOURCE)
    for match in _DAY.finditer(document.plain):
        day = _DAYS[match["day"].lower()]
        day = day.capitalize() if match["day"][0].isupper() else day
        found = text[match.start() : match.end()]
        yield Finding(match.start(), match.end(), ID, SEVERITY, _message(found, day), found, (day,), SOURCE)
    for match in _SLASH.finditer(document.plain):
        better = _SLASHED.get(match[0].lower())
        if better:
            yield Finding(match.start(), match.end(), ID, SEVERITY, _message(match[0], better),
                          text[match.start() : match.end()], (better,), SOURCE)  # fmt: skip


def _end(document: Document, place: int, bare: str) -> int:
    """Return where the abbreviation at `place` ends, with its point; 0 when it is a plain word here."""
    tokens, text = document.tokens, document.text
    token = tokens[place]
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    point = following is not None and following.norm == "." and following.start == token.end
    dotted = "." in token.norm
    counts = bare in ("min", "max") and following is not None and following.kind == "number"
    if not dotted and not point and not counts and bare in _PLAIN_WORDS:
        return 0
    raw = text[token.start : token.end]
    if raw.isupper() and len(raw) > 1 and not dotted:
        return 0  # a code or a name: "BV", "NL"
    if bare in ("wo", "art", "min", "max", "nl", "ll") and not dotted and point:
        sentence = document.sentence_of(place)
        if place + 2 >= sentence.last and bare != "ll":
            return 0  # the last word of a sentence
    if (
        bare == "nr"
        and following is not None
        and point
        and place + 2 < len(tokens)
        and tokens[place + 2].kind == "number"
    ):
        return 0  # "nr. 12" in an address is known to all
    if (
        bare in ("min", "max")
        and place + 2 < len(tokens)
        and tokens[place + 2].kind != "number"
        and tokens[place + 2].norm != "€"
        and not counts
    ):
        return 0
    if following is None or not point:
        return token.end
    sentence = document.sentence_of(place)
    return token.end if place + 2 >= sentence.last else following.end


def _word(document: Document, token: Token, end: int, bare: str) -> Finding:
    found = document.text[token.start : end]
    better = _WORDS[bare] if bare in _WORDS else _DOTTED_ONLY[bare]
    if better and found[0].isupper():
        better = better[0].upper() + better[1:]
    if better and found.endswith(".") and document.text[end : end + 1] in ("", "\n") and "." in token.norm:
        better += "."  # the point also closes the sentence
    return Finding(token.start, end, ID, SEVERITY, _message(found, better), found, (better,) if better else (), SOURCE)


def _message(found: str, better: str) -> Message:
    if better:
        return Message("“{found}” is een afkorting. Schrijf: {better}.", found=found, better=better.rstrip("."))
    return Message("“{found}” is een afkorting. Schrijf het voluit of zeg het anders.", found=found)


def _unknown(document: Document, place: int, raw: str) -> bool:
    if not (raw.isalpha() and raw.isupper() and 2 <= len(raw) <= 6) or raw.lower() in FUNCTION_WORDS:
        return False
    if raw in _KNOWN or raw in _MONTHS or raw.lower() in _school_words():
        return False
    tokens, text = document.tokens, document.text
    token = tokens[place]
    line = text[text.rfind("\n", 0, token.start) + 1 : (text.find("\n", token.end) + 1 or len(text) + 1) - 1]
    if sum(sign.islower() for sign in line) < 8:
        return False  # a heading in capitals
    for other in (place - 1, place + 1):
        if 0 <= other < len(tokens) and tokens[other].kind == "word":
            beside = text[tokens[other].start : tokens[other].end]
            if len(beside) > 1 and beside.isupper():
                return False  # capitals for stress, or a name
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    if following is not None and following.kind == "word" and text[following.start].isupper():
        return False  # "VBS De Regenboog"
    return not explained(document, place, place, ()) and not _vowel_word(raw)


def _vowel_word(raw: str) -> bool:
    """Say whether the capitals are a shouted word and no abbreviation: "NIET", "SOEP"."""
    return len(raw) >= 4 and any(sign in "AEIOUY" for sign in raw)
