"""Tangconstructie: woorden die bij elkaar horen en ver uit elkaar staan.

Wat: de regel meldt een hulpwerkwoord ("heeft", "zal", "moet") waarvan het andere werkwoord meer dan negen woorden
verder staat.

Waarom: de lezer weet pas op het einde van de zin wat er gebeurt. Wie traag leest, is het begin dan vergeten.

Voorbeeld: niet "Wij hebben voor alle kinderen van de tweede kleuterklas een plaats in de bus besteld", wel "Wij
hebben een bus besteld. Elk kind van de tweede kleuterklas heeft een plaats".

Bron: https://studylibnl.com/doc/597360/checklist-duidelijk-geschreven-taal

Uitzetten: `tangconstructie = "uit"` onder `[regels]` in `.vertaalfiches.toml`, of
`<!-- vertaalfiches: negeer tangconstructie -->` op de regel ervoor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vertaalfiches.dutch.clauses import clauses
from vertaalfiches.dutch.text import Document
from vertaalfiches.errors import Message
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.settings import Settings

ID = "tangconstructie"
SEVERITY: Severity = "hint"
SOURCE = "https://studylibnl.com/doc/597360/checklist-duidelijk-geschreven-taal"

_MOST = 9
_FINITE = frozenset(
    "heb hebt heeft hebben had hadden zal zult zullen zou zouden kan kunt kunnen moet moeten mag mogen wil wilt willen "
    "wordt worden werd werden".split()
)
_CLOSING = re.compile(
    r"(?:[a-zëïöü]{2,30})?(?:ge[a-zëïöü]{2,30}(?:d|t|en)|(?:be|ver|ont|her)[a-zëïöü]{2,30}(?:d|t|en))|[a-zëïöü]{3,30}en",
    re.IGNORECASE,
)
_NO_VERB = re.compile(
    r"\w{0,40}(?:dagen|weken|uren|kinderen|ouders|klassen|jaren|plaatsen|dingen|samen|morgen|tegen|tussen|binnen|buiten|boven)$"
)


def check(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield a finding for each auxiliary that stands too far from its verb."""
    tokens = document.tokens
    for sentence in document.sentences:
        if sentence.last - sentence.first < _MOST + 3:
            continue
        numbers: list[int] | None = None
        for place in range(sentence.first, sentence.last):
            if tokens[place].norm not in _FINITE:
                continue
            numbers = numbers or clauses(tokens[sentence.first : sentence.last])
            last = place
            while last + 1 < sentence.last and numbers[last + 1 - sentence.first] == numbers[place - sentence.first]:
                last += 1
            while last > place and tokens[last].kind != "word":
                last -= 1
            between = sum(token.kind in ("word", "number") for token in tokens[place + 1 : last])
            closing = tokens[last].norm
            if between <= _MOST or not _CLOSING.fullmatch(closing) or _NO_VERB.match(closing):
                continue
            if any(token.norm in (",", "-", "•") for token in tokens[place:last]) or tokens[last - 1].norm in (
                "de",
                "het",
                "een",
                "van",
                "alle",
            ):
                continue
            if any(
                _CLOSING.fullmatch(token.norm) and token.norm.startswith(("ge", "be", "ver", "ont"))
                for token in tokens[place + 1 : last]
            ):
                continue  # its verb may stand nearer: "wordt gebakken door ..."
            start, end = tokens[place].start, tokens[last].end
            message = Message(
                "Tussen “{first}” en “{last}” staan {count} woorden. Zet ze dichter bij elkaar of maak twee zinnen.",
                first=document.text[tokens[place].start : tokens[place].end],
                last=document.text[tokens[last].start : tokens[last].end],
                count=between,
            )
            yield Finding(start, end, ID, SEVERITY, message, document.text[start:end], (), SOURCE)
            break
