"""Dates, hours and amounts as printed, the same digits in every language.

Names of days and months are frozen in messages/names.toml: CLDR gives 12-hour clocks, other digits and
other currency marks a place in half of the languages, and a parent has to match both columns.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from vertaalfiches.data import folder
from vertaalfiches.errors import MissingTranslation
from vertaalfiches.tomlfile import TomlFile

FSI, PDI = "\u2068", "\u2069"
NBSP = "\u00a0"


@dataclass(frozen=True, slots=True)
class Names:
    """The words of a date in one language; `pattern` orders weekday, day, month and year."""

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    pattern: str
    first: str = "1"


@cache
def names() -> Mapping[str, Names]:
    """Return the names of days and months of every language that has them."""
    file = TomlFile(folder("messages") / "names.toml", "messages/names.toml")
    found: dict[str, Names] = {}
    for tag, row in file.data.items():
        at = (tag,)
        file.only(at, row, ("weekdays", "months", "pattern", "first"))
        weekdays, months = file.texts(at, row, "weekdays"), file.texts(at, row, "months")
        if (len(weekdays), len(months)) != (7, 12):
            file.fail(at, "hier horen 7 dagen en 12 maanden te staan")
        found[tag] = Names(weekdays, months, file.get(at, row, "pattern", str), file.get(at, row, "first", str, "1"))
    return found


def date_words(day: datetime.date, tag: str) -> str:
    """Return a date in words; raises MissingTranslation for a language without names.

    >>> date_words(datetime.date(2026, 12, 4), "nl"), date_words(datetime.date(2027, 1, 1), "fr")
    ('vrijdag 4 december 2026', 'vendredi 1er janvier 2027')
    """
    if tag not in names():
        raise MissingTranslation(
            tag, "er zijn geen namen van dagen en maanden voor '{language}'; er is: {known}", known=", ".join(names())
        )
    found = names()[tag]
    return found.pattern.format(
        weekday=found.weekdays[day.weekday()],
        day=found.first if day.day == 1 else day.day,
        month=found.months[day.month - 1],
        year=day.year,
    )


def date_digits(day: datetime.date) -> str:
    """Return a date in digits: day, month, year.

    >>> date_digits(datetime.date(2026, 12, 4))
    '04/12/2026'
    """
    return f"{day.day:02}/{day.month:02}/{day.year}"


def time(at: datetime.time) -> str:
    """Return an hour on the 24-hour clock.

    >>> time(datetime.time(8, 5))
    '08:05'
    """
    return f"{at.hour:02}:{at.minute:02}"


def money(amount: Decimal) -> str:
    """Return an amount in euro; cents only where there are any.

    >>> money(Decimal("6.5")), money(Decimal(1250))
    ('€\\xa06,50', '€\\xa01250')
    """
    whole = amount == amount.to_integral_value()
    return f"€{NBSP}" + (f"{amount:.0f}" if whole else f"{amount:.2f}".replace(".", ","))


def isolate(text: str) -> str:
    """Return `text` between Unicode isolates, so that the line around it cannot turn it (UAX 9)."""
    return f"{FSI}{text}{PDI}"
