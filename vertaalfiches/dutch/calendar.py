"""Dutch names of days and months, and dates that are said from another date."""

from __future__ import annotations

import datetime

WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip


def in_words(day: datetime.date) -> str:
    """Return a date as it is written in a letter.

    >>> in_words(datetime.date(2026, 12, 4))
    'vrijdag 4 december 2026'
    """
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def next_weekday(today: datetime.date, weekday: int) -> datetime.date:
    """Return the first such weekday after `today` (0 is Monday).

    >>> next_weekday(datetime.date(2026, 11, 24), 4)
    datetime.date(2026, 11, 27)
    """
    return today + datetime.timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def monday_after(today: datetime.date) -> datetime.date:
    """Return the Monday of next week."""
    return today + datetime.timedelta(days=7 - today.weekday())
