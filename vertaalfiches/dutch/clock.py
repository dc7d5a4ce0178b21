"""Dutch clock times in words and in figures, as hour and minute."""

from __future__ import annotations

from vertaalfiches.dutch.text import normalise

_NUMBERS = (
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien "
    "achttien negentien twintig eenentwintig tweeentwintig drieentwintig vierentwintig vijfentwintig zesentwintig "
    "zevenentwintig achtentwintig negenentwintig"
).split()
_VALUES = {word: value for value, word in enumerate(_NUMBERS)}


def number(text: str) -> int | None:
    """Return the value of a number from 0 to 29 in words, or of any number in figures.

    >>> number("negen"), number("Eén"), number("12"), number("bal")
    (9, 1, 12, None)
    """
    if text.isdecimal():
        return int(text)
    return _VALUES.get(normalise(text).replace("ë", "e"))


def shown(hour: int, minute: int) -> str:
    """Return a clock time as it is written in a letter.

    >>> shown(8, 30), shown(8, 5), shown(12, 0)
    ('8.30 uur', '8.05 uur', '12 uur')
    """
    return f"{hour}.{minute:02} uur" if minute else f"{hour} uur"


def both_halves(hour: int, minute: int, half: str | None) -> tuple[tuple[int, int], ...]:
    """Return the times of the day that a time on a clock face can mean, the one in daytime first.

    `half` is "ochtend", "middag", "avond", "nacht" or None when the text does not say.

    >>> both_halves(8, 30, None), both_halves(8, 30, "avond"), both_halves(3, 45, None)
    (((8, 30), (20, 30)), ((20, 30),), ((15, 45), (3, 45)))
    """
    early, late = (hour % 12, minute), (hour % 12 + 12, minute)
    likely = (early, late) if 7 <= early[0] < 12 else (late, early)
    match half, early[0]:
        case "ochtend", 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11:
            return (early,)
        case "middag", 10 | 11:
            return (early,)
        case "middag", 0 | 1 | 2 | 3 | 4 | 5 | 6:
            return (late,)
        case "avond", 5 | 6 | 7 | 8 | 9 | 10 | 11:
            return (late,)
        case "nacht", 0 | 1 | 2 | 3 | 4 | 5:
            return (early,)
        case "nacht", 10 | 11:
            return (late,)
    return likely  # the part of the day does not fit the hour: better to show both than to guess


def valid(hour: int, minute: int) -> bool:
    """Say whether a clock can show this time; 24 uur is the end of the day."""
    return 0 <= minute < 60 and (0 <= hour < 24 or (hour == 24 and minute == 0))
