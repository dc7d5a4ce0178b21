"""Getal-notatie: getallen, bedragen en telefoonnummers die moeilijk lezen.

Wat: de regel meldt een getal in letters voor een ding dat u telt ("drie euro", "twintig kinderen"), een bedrag zoals
"5,-" of "2,5 euro", en een telefoonnummer zonder spaties.

Waarom: cijfers herkent iedereen, ook wie de taal nog leert. Een telefoonnummer in groepjes tikt u zonder fout over.

Voorbeeld: niet "vijf euro" en "0470123456", wel "5 euro" en "0470 12 34 56".

Bron: https://studylibnl.com/doc/597360/checklist-duidelijk-geschreven-taal

Uitzetten: `getal-notatie = "uit"` onder `[regels]` in `.vertaalfiches.toml`, of
`<!-- vertaalfiches: negeer getal-notatie -->` op de regel ervoor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vertaalfiches.dutch.text import Document
from vertaalfiches.errors import Message
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.settings import Settings

ID = "getal-notatie"
SEVERITY: Severity = "hint"
SOURCE = "https://studylibnl.com/doc/597360/checklist-duidelijk-geschreven-taal"

_NUMBERS = {
    word: number
    for number, word in enumerate(
        "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien".split(), 2
    )
} | {"twintig": 20, "vijfentwintig": 25, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "honderd": 100}
_COUNTED = re.compile(
    rf"(?<![\w-])(?P<word>{'|'.join(_NUMBERS)})(?=\s+(?:euro|cent|minuten|dagen|weken|maanden|jaar|uren|kilometer|km|meter|"
    r"kinderen|leerlingen|kleuters|ouders|klassen|groepen|plaatsen|stukken|foto['’]s|boeken|schriften|flessen|begeleiders|"
    r"volwassenen|personen|kaarten|tickets|bladzijden|kilo|liter|gram)(?![\w-]))",
    re.IGNORECASE,
)
_NOT_COUNTED = re.compile(r"(?:\b(?:de|die|deze|alle|een|elke|om de|onze|beide|of|tot|à|-)\s+|\d\s*)$", re.IGNORECASE)
_AMOUNT = re.compile(
    r"(?<![\w,.])(?:€\s?(?P<whole>\d{1,4})\s?,\s?[-–—]+|(?P<half>\d{1,4}),(?P<tenth>\d)(?=\s?(?:euro|€))|€\s?(?P<half2>\d{1,4})[.,](?P<tenth2>\d)(?!\d)"
    r"|(?P<point>\d{1,4})\.(?P<cents>\d\d)(?=\s?euro))",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?<![\w+/.,-])(?:\+(?:32|31)|00(?:32|31)|0)\d{8,9}(?![\w/.,-]?\d)")
_IDENTITY = re.compile(
    r"(?:nummer|ondernemings\w*|rekening\w*|iban|btw|kbo|rijksregister\w*|bestel\w*|code)\W{0,3}(?:is\s)?$",
    re.IGNORECASE,
)


def check(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield findings for counts in letters, amounts and telephone numbers in another form."""
    text = document.plain
    for match in _COUNTED.finditer(text):
        if _NOT_COUNTED.search(text[max(match.start() - 8, 0) : match.start()]):
            continue
        digits = str(_NUMBERS[match["word"].lower()])
        yield _finding(document, match, "Schrijf een aantal in cijfers: {better}.", digits)
    for match in _AMOUNT.finditer(text):
        yield _finding(document, match, "Schrijf het bedrag zoals op een prijskaartje: {better}.", _price(match))
    for match in _PHONE.finditer(text):
        left = text[max(match.start() - 25, 0) : match.start()]
        if _IDENTITY.search(left) and not re.search(r"telefoon|gsm|tel\b", left, re.IGNORECASE):
            continue
        better = _grouped(match[0])
        if better:
            yield _finding(document, match, "Schrijf een telefoonnummer in groepjes: {better}.", better)


def _price(match: re.Match[str]) -> str:
    if match["whole"]:
        return f"€ {match['whole']}"
    if match["half"]:
        return f"{match['half']},{match['tenth']}0"
    if match["half2"]:
        return f"€ {match['half2']},{match['tenth2']}0"
    return f"{match['point']},{match['cents']}"


def _grouped(number: str) -> str | None:
    """Return a Belgian or Dutch number in groups, or None when it is not one."""
    import phonenumbers

    for region in ("BE", "NL"):
        try:
            parsed = phonenumbers.parse(number, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(parsed):
            national = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL)
            international = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
            return international if number.startswith(("+", "00")) else national
    return None


def _finding(document: Document, match: re.Match[str], template: str, better: str) -> Finding:
    found = document.text[match.start() : match.end()]
    return Finding(match.start(), match.end(), ID, SEVERITY, Message(template, better=better), found, (better,), SOURCE)
