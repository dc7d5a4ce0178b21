"""Drawings made from a value: a calendar leaf, a clock, two clocks, an amount of money.

A printed calendar that says 12 beside "7 mei" is an error, so these are drawn from the value itself.
Digits and the short Dutch names are drawn as strokes (`GLYPHS`): no font is needed to show them, and they
look the same in every format. Each drawing is a square of 72 units, like the drawings in `pictograms/`.
"""

from __future__ import annotations

import datetime
import math
from dataclasses import dataclass
from decimal import Decimal

__all__ = ["GLYPHS", "Drawing", "amount", "clock", "date_leaf", "deadline_leaf", "time_span"]

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")

_INK, _WHITE = "#1F2933", "#FFFFFF"
_YELLOW, _RED, _GREEN = "#F6D365", "#E8836F", "#9FD09A"

_LEFT_BOWL = "M0 7A2.5 3 0 1 1 5 7A2.5 3 0 1 1 0 7"
_RIGHT_BOWL = "M5 7A2.5 3 0 1 1 0 7A2.5 3 0 1 1 5 7"

# Character: (width, strokes). Digits stand between y = 0 and the baseline y = 10, small letters from y = 4.
GLYPHS: dict[str, tuple[float, str]] = {
    "0": (6, "M0 3A3 3 0 0 1 6 3V7A3 3 0 0 1 0 7Z"),
    "1": (3, "M0 2.2L3 0V10"),
    "2": (6, "M0.2 2.6A3 3 0 0 1 6 3C6 5.5 1 7.2 0 10H6"),
    "3": (5.9, "M0.3 0H5.6L2.6 3.8A3.1 3.1 0 1 1 0 8.4"),
    "4": (6, "M4.5 10V0L0 7H6"),
    "5": (5.9, "M5.5 0H0.9L0.4 4.5C1.1 3.9 2 3.7 2.8 3.7A3.1 3.1 0 1 1 0 8.5"),
    "6": (6, "M4.8 0C2.3 1.5 0 4 0 7A3 3 0 1 0 6 7A3 3 0 0 0 0.2 6"),
    "7": (6, "M0 0H6L2 10"),
    "8": (6, "M3 4.6A2.5 2.3 0 1 1 3 0A2.5 2.3 0 1 1 3 4.6A3 2.7 0 1 1 3 10A3 2.7 0 1 1 3 4.6"),
    "9": (6, "M1.2 10C3.7 8.5 6 6 6 3A3 3 0 1 0 0 3A3 3 0 0 0 5.8 4"),
    "€": (6.5, "M6.5 1C3.5-1 1.5 1.5 1.5 5C1.5 8.5 3.5 11 6.5 9M0 3.9H5M0 6.2H5"),
    ",": (0.7, "M0.7 9.8L0 11.8"),
    ".": (0, "M0 10V10.01"),
    ":": (0, "M0 4.6V4.61M0 9V9.01"),
    " ": (0.5, ""),
    "a": (5, f"M5 4V10{_RIGHT_BOWL}"),
    "b": (5, f"M0 0V10{_LEFT_BOWL}"),
    "c": (4.6, "M4.6 5.2A2.5 3 0 1 0 4.6 8.8"),
    "d": (5, f"M5 0V10{_RIGHT_BOWL}"),
    "e": (5, "M0 7H5A2.5 3 0 1 0 4.4 9"),
    "f": (3.5, "M3.5 0C1.5 0 1.2 1 1.2 2.5V10M0 4.2H3"),
    "g": (5, f"M5 4V10.5C5 14 0.8 13.6 0.4 12.2{_RIGHT_BOWL}"),
    "i": (0, "M0 4V10M0 1V1.01"),
    "j": (1.6, "M1.6 4V11C1.6 12.8 0.8 13 0 12.8M1.6 1V1.01"),
    "k": (4.6, "M0 0V10M4.3 4L0 7.6M1.6 6.4L4.6 10"),
    "l": (0, "M0 0V10"),
    "m": (8, "M0 4V10M0 6.5C0.5 3.2 4 3.2 4 6.5V10M4 6.5C4.5 3.2 8 3.2 8 6.5V10"),
    "n": (5, "M0 4V10M0 6.5C0.5 3.2 5 3.2 5 6.5V10"),
    "o": (5, _LEFT_BOWL),
    "p": (5, f"M0 4V13{_LEFT_BOWL}"),
    "r": (3.2, "M0 4V10M0 6.8C0.5 4.5 1.5 4 3.2 4.1"),
    "s": (4.3, "M4 4.8C2.5 3.6 0.2 4 0.3 5.5C0.4 7.2 4.3 6.6 4.3 8.4C4.3 10.3 1.5 10.3 0 9.2"),
    "t": (3.5, "M1.2 1.6V8C1.2 10 2 10.2 3.5 9.8M0 4.2H3.2"),
    "u": (5, "M0 4V7.5C0 10.8 5 10.8 5 7.5V4M5 7.5V10"),
    "v": (5, "M0 4L2.5 10L5 4"),
    "w": (8, "M0 4L2 10L4 4.8L6 10L8 4"),
    "z": (4.5, "M0 4H4.5L0 10H4.5"),
}
_PEN = 2.1  # thickness of these strokes, and the room from one character to the next
_GAP = 3.3


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing as SVG source, and `alt`: in Dutch what it says to somebody who does not see it."""

    svg: str
    alt: str


def date_leaf(day: datetime.date) -> Drawing:
    """Return a calendar leaf with month, number and weekday of `day`.

    >>> date_leaf(datetime.date(2026, 12, 4)).alt
    'kalenderblad: vrijdag 4 december'
    """
    colour, line = _leaf(day)
    line.append(_write(WEEKDAYS[day.weekday()][:2], x=36, y=55.5, height=9, widest=46))
    return Drawing(_svg(colour, line), "kalenderblad: " + _say(day))


def deadline_leaf(day: datetime.date) -> Drawing:
    """Return the calendar leaf of the last day, with an arrow that stops at a bar.

    >>> deadline_leaf(datetime.date(2026, 12, 1)).alt
    'kalenderblad met een eindstreep: ten laatste dinsdag 1 december'
    """
    colour, line = _leaf(day)
    arrow = "M14 53.5H42V49.5L51 56L42 62.5V58.5H14Z"
    colour.append(f'<path d="{arrow}" fill="{_RED}"/>')
    line += [f'<path d="{arrow}" stroke-width="2"/>', '<path d="M57 49V62"/>']
    return Drawing(_svg(colour, line), "kalenderblad met een eindstreep: ten laatste " + _say(day))


def clock(at: datetime.time) -> Drawing:
    """Return a dial with the hands at the hour and minute of `at`, and the time in digits under it.

    >>> clock(datetime.time(8, 45)).alt
    'klok: 08:45'
    """
    colour, line = _dial(at, x=36, y=27.5, radius=20)
    line.append(_write(_digits(at), x=36, y=59, height=11.5, widest=58))
    return Drawing(_svg(colour, line), f"klok: {at:%H:%M}")


def time_span(begin: datetime.time, end: datetime.time) -> Drawing:
    """Return two dials, begin above end, with an arrow from the one time to the other.

    >>> time_span(datetime.time(8, 45), datetime.time(15, 30)).alt
    'klok: van 08:45 tot 15:30'
    """
    colour: list[str] = []
    line: list[str] = []
    for at, y in ((begin, 20.5), (end, 51.5)):
        fills, strokes = _dial(at, x=20.5, y=y, radius=13, small=True)
        colour += fills
        line += [*strokes, _write(_digits(at), x=51.5, y=y, height=9.5, widest=28.5)]
    line.append('<path d="M51 29.5V42M45.5 37L51 42.5L56.5 37"/>')
    return Drawing(_svg(colour, line), f"klok: van {begin:%H:%M} tot {end:%H:%M}")


def amount(euro: Decimal) -> Drawing:
    """Return a bank note and coins with the amount in digits under them; long amounts are set smaller.

    >>> amount(Decimal("6.5")).alt
    'bedrag: € 6,50'
    """
    said = f"€ {euro:.2f}".replace(".", ",")
    colour = [
        f'<rect x="8" y="8" width="44" height="26" rx="2" fill="{_GREEN}"/>',
        f'<circle cx="30" cy="21" r="7" fill="{_WHITE}"/>',
        f'<circle cx="55" cy="31" r="9.5" fill="{_YELLOW}"/>',
    ]
    line = [
        '<path d="M42 34H10A2 2 0 0 1 8 32V10A2 2 0 0 1 10 8H50A2 2 0 0 1 52 10V18"/>',
        '<circle cx="30" cy="21" r="7"/>',
        _write("€", x=54.5, y=31, height=8, widest=12),
        '<circle cx="55" cy="31" r="9.5"/>',
        _write(said, x=36, y=55, height=15, widest=59.5),
    ]
    return Drawing(_svg(colour, line), f"bedrag: {said}")


def _say(day: datetime.date) -> str:
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def _digits(at: datetime.time) -> str:
    """Return the time as it stands in the text beside the drawing: 08:45."""
    return f"{at:%H:%M}"


def _leaf(day: datetime.date) -> tuple[list[str], list[str]]:
    """Return tints and lines of the leaf without its last line: the month on the band and the number."""
    month = "mrt" if day.month == 3 else MONTHS[day.month - 1][:3]
    colour = [
        f'<rect x="8" y="11" width="56" height="53" rx="4" fill="{_WHITE}"/>',
        f'<path d="M8 27V15A4 4 0 0 1 12 11H60A4 4 0 0 1 64 15V27Z" fill="{_RED}"/>',
    ]
    line = [
        '<rect x="8" y="11" width="56" height="53" rx="4"/>',
        '<path d="M8 27H64"/>',
        _write(month, x=36, y=18.5, height=9.5, widest=40),
        _write(str(day.day), x=36, y=38, height=15, widest=46),
    ]
    return colour, line


def _dial(at: datetime.time, *, x: float, y: float, radius: float, small: bool = False) -> tuple[list[str], list[str]]:
    """Return tints and lines of a dial with twelve ticks (four when small) and both hands."""
    circle = f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}"'

    def tip(turn: float, length: float) -> str:
        angle = 2 * math.pi * turn
        return f"{x + length * math.sin(angle):.2f} {y - length * math.cos(angle):.2f}"

    ticks = "".join(
        f"M{tip(hour / 12, radius - (6 if hour % 3 == 0 else 4.5))}L{tip(hour / 12, radius - 3.5)}"
        for hour in range(0, 12, 3 if small else 1)
    )
    hours = (at.hour % 12 + at.minute / 60) / 12
    centre = f"M{x:g} {y:g}L"
    return [f'{circle} fill="{_WHITE}"/>'], [
        circle + "/>",
        f'<path d="{ticks}" stroke-width="2"/>',
        f'<path d="{centre}{tip(hours, radius * 0.42)}"/>',
        f'<path d="{centre}{tip(at.minute / 60, radius * 0.66)}" stroke-width="2"/>',
    ]


def _write(text: str, *, x: float, y: float, height: float, widest: float) -> str:
    """Return `text` as strokes, digits centred on (x, y) and `height` high; lower to stay within `widest`."""
    width = sum(GLYPHS[char][0] for char in text) + _GAP * (len(text) - 1)
    size = min(height / 10, widest / (width + _PEN))
    left = x - width * size / 2
    strokes = []
    for char in text:
        wide, path = GLYPHS[char]
        if path:
            place = f"translate({left:.2f} {y - 5 * size:.2f}) scale({size:.3f})"
            strokes.append(f'<g transform="{place}"><path d="{path}"/></g>')
        left += (wide + _GAP) * size
    return f'<g stroke-width="{_PEN}">{"".join(strokes)}</g>'


def _svg(colour: list[str], line: list[str]) -> str:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">'
        f'<g id="color">{"".join(colour)}</g>'
        f'<g id="line" fill="none" stroke="{_INK}" stroke-width="3" stroke-linecap="round" '
        f'stroke-linejoin="round">{"".join(line)}</g></svg>'
    )
