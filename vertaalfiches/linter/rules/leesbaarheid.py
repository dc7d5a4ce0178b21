"""Leesbaarheid: hoe zwaar de hele tekst leest.

Wat: de regel rekent voor een tekst van minstens 60 woorden hoeveel woorden een zin gemiddeld telt. Is dat meer dan 10
(profiel duidelijk: 12), dan meldt hij het één keer, bij het begin van de tekst. Een taalniveau noemt hij niet: dat is
niet te meten aan de vorm alleen.

Waarom: veel korte zinnen helpen meer dan één korte zin.

Voorbeeld: niet gemiddeld 18 woorden in een zin, wel 8 tot 10.

Bron: https://www.stichtingmakkelijklezen.nl/page/10/criteria.html

Uitzetten: `leesbaarheid = "uit"` onder `[regels]` in `.vertaalfiches.toml`, of
`<!-- vertaalfiches: negeer leesbaarheid -->` op de regel ervoor.
"""

from __future__ import annotations

from collections.abc import Iterator

from vertaalfiches.dutch.text import Document
from vertaalfiches.errors import Message
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.settings import Settings

ID = "leesbaarheid"
SEVERITY: Severity = "hint"
SOURCE = "https://www.stichtingmakkelijklezen.nl/page/10/criteria.html"

_ENOUGH = 60  # words; a shorter text has no average worth naming
_A_SENTENCE = 4  # words; shorter lines are headings and labels


def check(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield one finding when the sentences of the text are too long on average."""
    average = words_a_sentence(document)
    if average is None or average <= settings.profile.average_sentence:
        return
    first = document.sentences[0]
    shown = f"{average:.1f}".replace(".", ",")
    message = Message(
        "De zinnen van deze tekst tellen gemiddeld {average} woorden; {most} of minder leest vlot.",
        average=shown,
        most=settings.profile.average_sentence,
    )
    yield Finding(first.start, first.end, ID, SEVERITY, message, document.text[first.start : first.end], (), SOURCE)


def words_a_sentence(document: Document) -> float | None:
    """Return the average number of words in a sentence, headings left out; None for a text under 60 words."""
    lengths = [
        sum(token.kind in ("word", "number") for token in document.tokens[sentence.first : sentence.last])
        for sentence in document.sentences
    ]
    whole = [length for length in lengths if length >= _A_SENTENCE]
    if sum(lengths) < _ENOUGH or not whole:
        return None
    return sum(whole) / len(whole)
