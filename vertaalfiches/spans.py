"""Values as printed: the same facts in Dutch and in another language, run by run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from vertaalfiches import formats
from vertaalfiches.labels import label
from vertaalfiches.values import (
    ChoiceValue,
    DateValue,
    ItemsValue,
    LinkValue,
    MoneyValue,
    NameValue,
    PeriodValue,
    PhoneValue,
    PlaceValue,
    TimeValue,
    Value,
)
from vertaalfiches.words import Word

Translate = Callable[[str], str]
WordLookup = Callable[[str], Word]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one language inside a value.

    A `slot` (digits, a name, a phone number) is the same on both sides of the sheet and is always set
    apart from the text around it, so that a right-to-left line cannot turn it around.
    """

    text: str
    slot: bool = False
    small: bool = False


Lines = tuple[tuple[Run, ...], ...]


def lines(value: Value, tag: str, translate: Translate, word: WordLookup, *, explain: bool) -> Lines:
    """Return `value` as printed in the language `tag`, one tuple of runs a line.

    `translate` turns a Dutch text into that language, `word` gives a school word by id. With `explain`
    a school word that parents may not know is followed by its plain explanation.
    """

    def slot(text: str) -> Run:
        return Run(text, slot=True)

    def said(word_id: str) -> tuple[Run, ...]:
        found = word(word_id)
        runs: tuple[Run, ...] = (Run(translate(found.word)),)
        if explain and found.hard:
            runs += (Run(translate(found.explain), small=True),)
        return runs

    match value:
        case DateValue(day):
            return ((Run(formats.date_words(day, tag)),), (slot(formats.date_digits(day)),))
        case TimeValue(at):
            return ((slot(formats.time(at)),),)
        case PeriodValue():
            return _period(value, tag, translate)
        case MoneyValue(amount):
            return ((slot(formats.money(amount)) if amount else Run(translate(label("free"))),),)
        case PlaceValue(place, name):
            runs = said(place) if place else ()
            return (runs[:1] + ((slot(name),) if name else ()) + runs[1:],)
        case ItemsValue(ids):
            return tuple(said(item) for item in ids)
        case ChoiceValue(option):
            return ((Run(translate(option)),),)
        case NameValue(text) | PhoneValue(text) | LinkValue(text):
            return ((slot(text),),)
    raise TypeError(f"no print form for {value!r}")  # a new kind of value must be added above


def _period(value: PeriodValue, tag: str, translate: Translate) -> Lines:
    import datetime

    begin, end = value.begin, value.end
    if isinstance(begin, datetime.time) and isinstance(end, datetime.time):
        return (
            (
                Run(translate(label("time-from"))),
                Run(formats.time(begin), slot=True),
                Run(translate(label("time-to"))),
                Run(formats.time(end), slot=True),
            ),
        )
    assert isinstance(begin, datetime.date) and isinstance(end, datetime.date)
    if begin == end:
        return ((Run(formats.date_words(begin, tag)),), (Run(formats.date_digits(begin), slot=True),))
    return tuple(
        row
        for name, day in (("first-day", begin), ("last-day", end))
        for row in (
            (Run(translate(label(name)), small=True),),
            (Run(formats.date_words(day, tag)),),
            (Run(formats.date_digits(day), slot=True),),
        )
    )


def labelled(label: str, shown: str) -> str:
    """Return a fact as one line; a label that asks needs no colon.

    >>> labelled("Prijs", "€ 2"), labelled("Hoe betaalt u?", "met de bank")
    ('Prijs: € 2', 'Hoe betaalt u? met de bank')
    """
    return f"{label} {shown}" if label.endswith(("?", "؟")) else f"{label}: {shown}"


def plain(printed: Lines) -> str:
    """Return printed lines as one Dutch text, for the linter and for plain reading."""
    rows = []
    for row in printed:
        text = " ".join(run.text for run in row if not run.small)
        small = " ".join(run.text for run in row if run.small)
        rows.append(f"{text} ({small.rstrip('.')})" if text and small else text or f"{small}:")
    return ", ".join(rows).replace(":, ", ": ")
