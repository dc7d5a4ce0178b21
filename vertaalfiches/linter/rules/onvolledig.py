"""Onvolledig: een uitnodiging, uitstap of betaling waarin iets belangrijks ontbreekt.

Wat: de regel meldt een brief die ouders uitnodigt of een uitstap aankondigt en geen datum, geen uur of geen plaats
noemt, en een brief die geld vraagt zonder bedrag of zonder laatste dag.

Waarom: ontbreekt de dag of de plaats, dan belt de ene ouder en komt de andere niet.

Voorbeeld: niet "U bent welkom op de infoavond", wel "U bent welkom op de infoavond: dinsdag 8 september 2026 om 19.30
uur, in de refter".

Bron: https://www.klasse.be/70202/checklist-toegankelijke-brief-ouders/

Uitzetten: `onvolledig = "uit"` onder `[regels]` in `.vertaalfiches.toml`, of
`<!-- vertaalfiches: negeer onvolledig -->` op de regel ervoor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vertaalfiches.dutch.calendar import MONTHS, WEEKDAYS
from vertaalfiches.dutch.text import Document
from vertaalfiches.errors import Message
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.settings import Settings

ID = "onvolledig"
SEVERITY: Severity = "hint"
SOURCE = "https://www.klasse.be/70202/checklist-toegankelijke-brief-ouders/"

_INVITES = re.compile(
    r"\b(?:(?:wij|we)\s+nodigen\s+(?:u|jullie|je|alle\s+ouders)\b|nodigen\s+(?:wij|we)\s+(?:u|jullie|je)\b|(?:u|je)\s+bent\s+(?:van\s+harte\s+|ook\s+|"
    r"allemaal\s+)?(?:uitgenodigd|welkom\s+(?:op|in)\b(?!\s+onze\s+school))|jullie\s+zijn\s+(?:van\s+harte\s+|allemaal\s+)?(?:uitgenodigd|welkom\s+op)|uitnodiging\b)",
    re.IGNORECASE,
)
_TRIP = re.compile(
    r"\b(?:gaan|gaat|trekken|vertrekken)\s+(?:\w+\s+){0,3}?(?:op\s+(?:uitstap|schoolreis|excursie|kamp|daguitstap)|naar\s+de\s+(?:zoo|dierentuin|boerderij|zee))\b",
    re.IGNORECASE,
)
_PAYS = re.compile(
    r"\b(?:(?:wij|we)\s+vragen\s+(?:u\s+)?(?:om\s+)?(?:het\s+bedrag|een\s+bijdrage)|gelieve\s+[^.\n]{0,40}\bte\s+betalen|geef\s+(?:het\s+)?geld\s+mee|"
    r"betaalt?\s+u\s+(?:dit|het)|u\s+betaalt\s+(?:dit|het\s+bedrag)|overschrijven\s+op)\b",
    re.IGNORECASE,
)
_DATE = re.compile(
    rf"\b(?:{'|'.join(WEEKDAYS)}|{'|'.join(MONTHS)}|(?:ma|di|wo|do|vr|za|zo)\.?\s\d)|\b\d{{1,2}}\s?[/.-]\s?\d{{1,2}}\b|\b(?:morgen|vandaag|overmorgen)\b",
    re.IGNORECASE,
)
_HOUR = re.compile(
    r"\b\d{1,2}\s?(?:[.:]\s?\d\d)?\s?(?:[uh](?:\s?\d\d)?(?![^\W\d_])|uur)|\b\d{1,2}[:.]\d\d\b|\bhalf\s?\w+|\bkwart\b|\buur\b|\b(?:voor|na)middag\b|\bhele\s+dag\b|\bschooluren\b",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:in|op|bij|aan|naar|te|vanuit)\s+(?:de|het|onze|ons|'t|een|zijn|haar)?\s*(?:\w*(?:klas|lokaal|leefgroep|school|refter|zaal|turnzaal|speelplaats|poort|bib|bibliotheek|lokaal|"
    r"gebouw|kerk|park|bos|zwembad|zoo|boerderij|museum|theater|cultuurcentrum|parochiezaal|centrum|zee|dierentuin|straat|plein|kasteel)\w*)\b|"
    r"\b\w+(?:straat|laan|plein|weg|lei|dreef)\s+\d|\b(?:klaslokaal|opendeurdag|open\s+dag)\b|\bwaar\s*:|\bplaats\s*:|\b(?:online|via\s+(?:teams|zoom|meet))\b|\bnaar\s+[A-Z]",
    re.IGNORECASE,
)
_AMOUNT = re.compile(r"€|\beuro\b|\bgratis\b|\bfactuur\b|\brekening\b", re.IGNORECASE)


def check(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield a finding for each thing that an invitation, a trip or a payment does not say."""
    text = document.plain
    if len(text) > 20_000:
        return  # not one letter
    invites = _INVITES.search(text)
    trip = _TRIP.search(text)
    pays = _PAYS.search(text)
    what = invites or trip
    if what:
        if not _DATE.search(text):
            yield _finding(document, what, "Op welke dag is dit? De brief noemt geen datum.")
        if not _HOUR.search(text):
            yield _finding(document, what, "Hoe laat is dit? De brief noemt geen uur.")
        if invites and not _PLACE.search(text):
            yield _finding(document, invites, "Waar is dit? De brief noemt geen plaats.")
    if pays:
        if not _AMOUNT.search(text):
            yield _finding(document, pays, "Hoeveel kost dit? De brief noemt geen bedrag.")
        if not _DATE.search(text):
            yield _finding(document, pays, "Tegen welke dag moet de ouder betalen? De brief noemt geen datum.")


def _finding(document: Document, match: re.Match[str], template: str) -> Finding:
    return Finding(
        match.start(),
        match.end(),
        ID,
        SEVERITY,
        Message(template),
        document.text[match.start() : match.end()],
        (),
        SOURCE,
    )
