import datetime
import math
import re
import xml.etree.ElementTree as ET
from decimal import Decimal

import pytest

from vertaalfiches.picto.drawings import (
    GLYPHS,
    Drawing,
    amount,
    clock,
    date_leaf,
    deadline_leaf,
    time_span,
)

SVG = "{http://www.w3.org/2000/svg}"
PALETTE = {"#1F2933", "#FFFFFF", "#D5DADF", "#8FC1E8", "#F6D365", "#E8836F", "#9FD09A", "#D3AE85"}
CHARACTERS = {strokes: char for char, (_, strokes) in GLYPHS.items() if strokes}

ALL = [
    date_leaf(datetime.date(2028, 2, 29)),
    deadline_leaf(datetime.date(2026, 9, 23)),
    clock(datetime.time(23, 59)),
    time_span(datetime.time(8, 45), datetime.time(15, 30)),
    amount(Decimal("0.05")),
    amount(Decimal("1250")),
    amount(Decimal("99999.99")),
]


def words(drawing: Drawing) -> list[str]:
    """Return the written words of a drawing, read back from its strokes."""
    found = []
    for group in ET.fromstring(drawing.svg).iter(f"{SVG}g"):
        strokes = [path.get("d", "") for path in group.findall(f"{SVG}g/{SVG}path")]
        if strokes and all(stroke in CHARACTERS for stroke in strokes):
            found.append("".join(CHARACTERS[stroke] for stroke in strokes))
    return found


def hands(drawing: Drawing) -> list[tuple[float, float]]:
    """Return (degrees clockwise from 12, length) of each stroke that starts in the middle of a dial."""
    root = ET.fromstring(drawing.svg)
    centres = {(circle.get("cx"), circle.get("cy")) for circle in root.iter(f"{SVG}circle")}
    found = []
    for path in root.iter(f"{SVG}path"):
        numbers = re.fullmatch(r"M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)", path.get("d", ""))
        if numbers and numbers.group(1, 2) in centres:
            x, y, to_x, to_y = map(float, numbers.groups())
            found.append((math.degrees(math.atan2(to_x - x, y - to_y)) % 360, math.hypot(to_x - x, to_y - y)))
    return found


@pytest.mark.parametrize(
    ("at", "hour", "minute"),
    [
        (datetime.time(12, 0), 0, 0),
        (datetime.time(3, 30), 105, 180),
        (datetime.time(15, 30), 105, 180),
        (datetime.time(8, 45), 262.5, 270),
        (datetime.time(23, 59), 359.5, 354),
        (datetime.time(0, 0), 0, 0),
    ],
)
def test_hands_stand_at_the_hour_and_the_minute(at: datetime.time, hour: float, minute: float) -> None:
    (hour_angle, hour_length), (minute_angle, minute_length) = hands(clock(at))
    assert (hour_angle - hour + 180) % 360 - 180 == pytest.approx(0, abs=0.1)
    assert (minute_angle - minute + 180) % 360 - 180 == pytest.approx(0, abs=0.1)
    assert minute_length > 1.4 * hour_length


@pytest.mark.parametrize(
    ("at", "digits", "alt"),
    [
        (datetime.time(8, 5), "08:05", "klok: 08:05"),
        (datetime.time(23, 59), "23:59", "klok: 23:59"),
        (datetime.time(0, 0), "00:00", "klok: 00:00"),
    ],
)
def test_digits_under_the_clock_tell_morning_from_evening(at: datetime.time, digits: str, alt: str) -> None:
    assert words(clock(at)) == [digits]
    assert clock(at).alt == alt


def test_clock_has_twelve_ticks() -> None:
    paths = [path.get("d", "") for path in ET.fromstring(clock(datetime.time(9, 0)).svg).iter(f"{SVG}path")]
    assert max(path.count("M") for path in paths) == 12


def test_time_span_shows_begin_above_end() -> None:
    drawing = time_span(datetime.time(8, 45), datetime.time(15, 30))
    assert words(drawing) == ["08:45", "15:30"]
    assert [angle for angle, _ in hands(drawing)] == pytest.approx([262.5, 270, 105, 180], abs=0.1)
    assert drawing.alt == "klok: van 08:45 tot 15:30"
    dials = [float(c.get("cy", "")) for c in ET.fromstring(drawing.svg).iter(f"{SVG}circle")]
    assert dials[0] < dials[1]


@pytest.mark.parametrize(
    ("day", "written", "alt"),
    [
        (datetime.date(2026, 12, 4), ["dec", "4", "vr"], "kalenderblad: vrijdag 4 december"),
        (datetime.date(2028, 2, 29), ["feb", "29", "di"], "kalenderblad: dinsdag 29 februari"),
        (datetime.date(2027, 3, 31), ["mrt", "31", "wo"], "kalenderblad: woensdag 31 maart"),
    ],
)
def test_leaf_shows_month_number_and_weekday(day: datetime.date, written: list[str], alt: str) -> None:
    assert words(date_leaf(day)) == written
    assert date_leaf(day).alt == alt


def test_every_day_of_a_leap_year_can_be_written() -> None:
    first = datetime.date(2028, 1, 1)
    numbers = [words(date_leaf(first + datetime.timedelta(days)))[1] for days in range(366)]
    assert numbers[58:61] == ["28", "29", "1"]
    assert numbers[-1] == "31"


def test_deadline_leaf_stops_at_a_bar() -> None:
    drawing = deadline_leaf(datetime.date(2026, 12, 1))
    assert words(drawing) == ["dec", "1"]
    assert drawing.alt == "kalenderblad met een eindstreep: ten laatste dinsdag 1 december"
    assert 'd="M57 49V62"' in drawing.svg


@pytest.mark.parametrize(
    ("euro", "written", "alt"),
    [
        (Decimal("0.05"), "€0,05", "bedrag: € 0,05"),
        (Decimal("6.5"), "€6,50", "bedrag: € 6,50"),
        (Decimal("12"), "€12,00", "bedrag: € 12,00"),
        (Decimal("1250"), "€1250,00", "bedrag: € 1250,00"),
    ],
)
def test_amount_is_written_with_euro_and_cents(euro: Decimal, written: str, alt: str) -> None:
    assert words(amount(euro)) == ["€", written]  # the coin, then the amount
    assert amount(euro).alt == alt


@pytest.mark.parametrize("drawing", ALL, ids=lambda drawing: drawing.alt)
def test_writing_stays_within_the_margin(drawing: Drawing) -> None:
    for group in ET.fromstring(drawing.svg).iter(f"{SVG}g"):
        place = re.fullmatch(r"translate\((\S+) (\S+)\) scale\((\S+)\)", group.get("transform", ""))
        if place:
            left, top, size = map(float, place.groups())
            width = GLYPHS[CHARACTERS[group[0].get("d", "")]][0]
            half_pen = 2.1 * size / 2
            assert left - half_pen >= 5.9
            assert left + width * size + half_pen <= 66.1
            assert top - half_pen >= 5.9
            assert top + 10 * size + half_pen <= 66.1


@pytest.mark.parametrize("drawing", ALL, ids=lambda drawing: drawing.alt)
def test_drawing_has_the_form_of_the_set(drawing: Drawing) -> None:
    root = ET.fromstring(drawing.svg)
    assert root.get("viewBox") == "0 0 72 72"
    assert [group.get("id") for group in root] == ["color", "line"]
    tags = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert tags <= {"svg", "g", "path", "circle", "rect"}
    colours = {element.get(name) for element in root.iter() for name in ("fill", "stroke")}
    assert colours - {None, "none"} <= PALETTE
    assert len(drawing.svg.encode()) <= 4096
