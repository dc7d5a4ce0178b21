"""Lange-zin: zinnen met te veel woorden.

Wat: de regel telt de woorden van elke zin. In het profiel eenvoudig meldt hij een zin van meer dan 10 woorden, en als
fout een zin van meer dan 15 woorden. In het profiel duidelijk is dat 15 en 20. Een label zoals
"Wanneer:", een stuk tussen haakjes en de dingen van een lijst tellen niet mee.

Waarom: wie nog Nederlands leert, is het begin van een lange zin vergeten voor het einde komt.

Voorbeeld: niet "Wij vragen u om het strookje in te vullen en het voor vrijdag aan de juf te geven", wel "Vul het
strookje in. Geef het voor vrijdag aan de juf".

Bron: https://www.klasse.be/70202/checklist-toegankelijke-brief-ouders/

Uitzetten: `lange-zin = "uit"` onder `[regels]` in `.vertaalfiches.toml`, of
`<!-- vertaalfiches: negeer lange-zin -->` op de regel ervoor.
"""

from __future__ import annotations

from collections.abc import Iterator

from vertaalfiches.dutch.text import Document, Sentence, Token
from vertaalfiches.errors import Message
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.settings import Settings

ID = "lange-zin"
SEVERITY: Severity = "warning"
SOURCE = "https://www.klasse.be/70202/checklist-toegankelijke-brief-ouders/"


def check(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield a finding for each sentence with more words than the profile allows."""
    for sentence in document.sentences:
        if sentence.last - sentence.first <= settings.profile.long_sentence:
            continue
        count = words(document, sentence)
        if count <= settings.profile.long_sentence:
            continue
        severity: Severity = "error" if count > settings.profile.too_long_sentence else SEVERITY
        message = Message(
            "Deze zin telt {count} woorden. Maak er twee zinnen van, met hoogstens {most} woorden.",
            count=count,
            most=settings.profile.long_sentence,
        )
        found = document.text[sentence.start : sentence.end]
        yield Finding(sentence.start, sentence.end, ID, severity, message, found, (), SOURCE)


def words(document: Document, sentence: Sentence) -> int:
    """Return the words of the longest part of a sentence, between colons and outside brackets.

    The number of a list item and the things of a list after the second are not counted: they are read one by one.
    """
    text, tokens = document.plain, document.tokens
    most = count = listed = since = depth = 0
    before: Token | None = None
    for place, token in enumerate(tokens[sentence.first : sentence.last]):
        norm = token.norm
        if norm in (":", ";", "|", "=") or (before is not None and _new_line(text, before, token)):
            most, count, listed, since = max(most, count), 0, 0, 0
        if norm == "(":
            depth += 1
        elif norm.startswith(")") or (token.kind == "stop" and ")" in norm):
            depth = max(depth - 1, 0)
        elif norm == ",":
            listed = listed + 1 if since <= 3 else 0
            since = 0
        elif depth == 0 and token.kind in ("word", "number", "link"):
            first = place == 0 or before is None or before.kind == "number"  # a list's "1.", and "0470 12 34 56" is one
            if token.kind != "number" or not first:
                since += 1
                count += listed < 2 or since > 3
        before = token
    return max(most, count)


def _new_line(text: str, before: Token, token: Token) -> bool:
    """Say whether a row of a table, a programme or a list ends between two tokens."""
    if "\n" not in text[before.end : token.start]:
        return False
    row = text[text.rfind("\n", 0, before.start) + 1 : before.end]
    return len(row) < 45 or text[token.start : token.start + 2] in ("o ", "• ", "- ")
