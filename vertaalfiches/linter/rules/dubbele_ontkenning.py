"""Dubbele-ontkenning: twee keer nee in één zin.

Wat: de regel meldt "niet onbelangrijk", "niet zonder", "geen ... zonder", "niet ... tenzij" en andere zinnen waarin
twee ontkenningen elkaar opheffen.

Waarom: een lezer moet twee keer omkeren om te weten wat mag. Wie traag leest, onthoudt het omgekeerde.

Voorbeeld: niet "U mag niet binnen zonder mondmasker", wel "U mag binnen met een mondmasker".

Bron: https://studylibnl.com/doc/597360/checklist-duidelijk-geschreven-taal

Uitzetten: `dubbele-ontkenning = "uit"` onder `[regels]` in `.vertaalfiches.toml`, of
`<!-- vertaalfiches: negeer dubbele-ontkenning -->` op de regel ervoor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vertaalfiches.dutch.text import Document
from vertaalfiches.errors import Message
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.settings import Settings

ID = "dubbele-ontkenning"
SEVERITY: Severity = "hint"
SOURCE = "https://studylibnl.com/doc/597360/checklist-duidelijk-geschreven-taal"

_NO = r"(?:niet|geen|nooit|niemand|niets|nergens)"
_PAIR = re.compile(
    r"(?<![\w-])(?:"
    r"(?:niet|allerminst|nooit)\s+(?:(?:geheel|helemaal|echt|zo)\s+)?on(?!der|ze|s\b|line|twikkel|tstaan|tvang|thoud|tmoet|tbijt|middellijk)\w{4,}"
    r"|niet\s+(?:mis|verkeerd|verboden|uitgesloten|ondenkbaar|zonder)(?![\w-])"
    rf"|{_NO}\b(?:\s+[\w'’-]+){{1,7}}\s+(?:zonder|tenzij)(?![\w-])"
    rf"|niemand\s+(?:[\w'’-]+\s+){{0,3}}niet(?![\w-])"
    r"|niet\s+(?:nalaten|vermijden|voorkomen|weigeren|ontkennen)(?![\w-])"
    r")",
    re.IGNORECASE,
)


def check(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield a finding for each pair of negations that undo each other."""
    for match in _PAIR.finditer(document.plain):
        if "\n\n" in match[0]:
            continue
        found = document.text[match.start() : match.end()]
        message = Message(
            "“{found}” zegt twee keer nee. Schrijf wat wél mag of wél zo is.", found=" ".join(found.split())
        )
        yield Finding(match.start(), match.end(), ID, SEVERITY, message, found, (), SOURCE)
