"""Toon: hoofdletters, uitroeptekens, kinderlijke woorden en verwijten.

Wat: de regel meldt woorden in HOOFDLETTERS om te roepen, meer dan één uitroepteken, kinderlijke verkleinwoorden
("kindjes", "centjes") en een verwijt ("weeral", "nog maar eens").

Waarom: een ouder die weinig ervaring heeft met de school, leest HOOFDLETTERS en !!! als boosheid. Verkleinwoorden
klinken alsof de lezer zelf een kind is.

Voorbeeld: niet "VERGEET uw centjes NIET!!!", wel "Geef 5 euro mee".

Bron: https://www.radar.org/over-radar/makkelijketaal

Uitzetten: `toon = "uit"` onder `[regels]` in `.vertaalfiches.toml`, of
`<!-- vertaalfiches: negeer toon -->` op de regel ervoor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vertaalfiches.dutch.text import Document
from vertaalfiches.errors import Message
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.settings import Settings

ID = "toon"
SEVERITY: Severity = "hint"
SOURCE = "https://www.radar.org/over-radar/makkelijketaal"

_CAPITALS = re.compile(r"(?<![\w.@/-])[A-ZÀ-Þ]{2,}(?:[^\S\n]+[A-ZÀ-Þ]{2,})*(?![\w@/-])")
_SHOUTED = frozenset(
    "NIET GEEN NOOIT ALTIJD MOET MOETEN VERPLICHT VERBODEN VERGEET OPGELET LET BELANGRIJK DRINGEND IEDEREEN ALLE ZEKER "
    "ENKEL ALLEEN ECHT NU VANDAAG MORGEN GRATIS NIEUW AUB STIPT TIJDIG VOOR STRIKT UITERLIJK HERINNERING ALLEMAAL ELKE".split()
)
_MARKS = re.compile(r"[!?]{2,40}|(?<![!?])!(?: !){1,20}")
_CHILDISH = {
    "kindjes": "kinderen", "centjes": "geld", "kleutertjes": "kleuters", "kleutertje": "kleuter",
    "mamaatjes": "mama's", "schooltje": "school", "klasje": "klas", "juffie": "juf", "peutertjes": "peuters",
    "lieverdjes": "kinderen", "schatjes": "kinderen", "oogappeltjes": "kinderen", "spruitjes": None, "engeltjes": None,
}  # fmt: skip
_SMALL = re.compile(
    r"(?<![\w-])(?:" + "|".join(word for word, plain in _CHILDISH.items() if plain) + r")(?![\w-])", re.IGNORECASE
)
_BLAME = re.compile(
    r"(?<![\w-])(?:weeral|alweer\s+niet|nog\s+maar\s+eens|voor\s+de\s+zoveelste\s+keer|zoals\s+(?:al|reeds)\s+(?:zo\s+)?"
    r"(?:vaak|dikwijls|meermaals)\s+(?:gezegd|gevraagd|vermeld)|dat\s+kan\s+echt\s+niet|is\s+onaanvaardbaar|nog\s+altijd\s+ouders\s+die)(?![\w-])",
    re.IGNORECASE,
)


def check(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield findings for shouting, childish words and blame."""
    text = document.plain
    for match in _CAPITALS.finditer(text):
        if _shouts(text, match):
            yield _finding(
                document,
                match,
                "“{found}” in hoofdletters leest als roepen. Schrijf het gewoon, of vet.",
                _lowered(text, match),
            )
    for match in _MARKS.finditer(text):
        if match[0] in ("?!", "!?"):
            continue
        mark = "!" if "!" in match[0] else "?"
        yield _finding(document, match, "“{found}” leest als boos of druk. Eén teken is genoeg.", mark)
    for match in _SMALL.finditer(text):
        plain = _CHILDISH[match[0].lower()] or ""
        plain = plain.capitalize() if match[0][0].isupper() else plain
        yield _finding(
            document,
            match,
            "“{found}” klinkt kinderlijk voor een ouder. Schrijf bijvoorbeeld: {plain}.",
            _safe(text, match, plain),
            plain,
        )
    for match in _BLAME.finditer(text):
        yield _finding(document, match, "“{found}” leest als een verwijt. Zeg wat u wél vraagt, en waarom.", "")


def _shouts(text: str, match: re.Match[str]) -> bool:
    """Say whether capitals in a line of small letters are shouting, and no heading, name or abbreviation."""
    start = text.rfind("\n", 0, match.start()) + 1
    end = text.find("\n", match.end())
    line = text[start : end if end >= 0 else len(text)]
    if sum(sign.islower() for sign in line) <= 3:
        return False
    words = match[0].split()
    if any(word in _SHOUTED for word in words):
        return len(match[0]) > 2
    return len(words) >= 3 and sum(len(word) > 3 for word in words) >= 2


def _lowered(text: str, match: re.Match[str]) -> str:
    opens = text[: match.start()].rstrip(" *_>#-")[-1:] in ("", "\n", ".", "!", "?")
    lower = match[0].lower()
    return lower.capitalize() if opens else lower


def _safe(text: str, match: re.Match[str], plain: str) -> str:
    """Return `plain` where it fits as it is: "de kindjes" yes, "het kleutertje" no."""
    before = re.search(r"(\w+)\s+$", text[max(match.start() - 20, 0) : match.start()])
    single = match[0].lower() in ("kleutertje", "schooltje", "klasje")
    return (
        "" if single and (before is None or before[1].lower() in ("het", "dit", "dat", "ons", "elk", "een")) else plain
    )


def _finding(document: Document, match: re.Match[str], template: str, better: str, plain: str = "") -> Finding:
    found = document.text[match.start() : match.end()]
    message = Message(template, found=" ".join(found.split()), **({"plain": plain} if plain else {}))
    return Finding(match.start(), match.end(), ID, SEVERITY, message, found, (better,) if better else (), SOURCE)
