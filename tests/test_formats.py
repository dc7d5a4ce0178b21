"""Dates, hours and amounts as printed: the same digits everywhere, names of days and months as in CLDR."""

from __future__ import annotations

import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from babel import Locale

from vertaalfiches import formats
from vertaalfiches.catalogs.store import available
from vertaalfiches.errors import DataFileError, MissingTranslation

TAGS = ("nl", *available())

# Persian months stand before the year with an ezafe in CLDR; the hamza on it is left out, as in most print.
DEVIATIONS = {"fa": {"ژانویهٔ": "ژانویه", "فوریهٔ": "فوریه", "مهٔ": "مه", "ژوئیهٔ": "ژوئیه"}}


@pytest.mark.parametrize("tag", formats.names())
def test_names_are_those_of_cldr(tag: str) -> None:
    locale = Locale.parse(tag, sep="-")
    changed = DEVIATIONS.get(tag, {})
    days, months = locale.days["format"]["wide"], locale.months["format"]["wide"]
    assert formats.names()[tag].weekdays == tuple(days[number] for number in range(7))
    ours = formats.names()[tag].months
    assert ours == tuple(changed.get(months[number], months[number]) for number in range(1, 13))
    assert set(changed.values()) <= set(ours)


@pytest.mark.parametrize("tag", formats.names())
def test_pattern_holds_each_part_of_the_date_once(tag: str) -> None:
    pattern = formats.names()[tag].pattern
    for part in ("{weekday}", "{day}", "{month}", "{year}"):
        assert pattern.count(part) == 1, part


@pytest.mark.parametrize("tag", TAGS)
def test_every_language_with_a_catalog_has_names(tag: str) -> None:
    assert tag in formats.names()


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("nl", "vrijdag 4 december 2026"),
        ("ar", "الجمعة 4 ديسمبر 2026"),
        ("en", "Friday 4 December 2026"),
        ("es", "viernes 4 de diciembre de 2026"),
        ("fa", "جمعه 4 دسامبر 2026"),
        ("fr", "vendredi 4 décembre 2026"),
        ("pl", "piątek, 4 grudnia 2026"),
        ("ro", "vineri, 4 decembrie 2026"),
        ("ru", "пятница, 4 декабря 2026 г."),
        ("tr", "4 Aralık 2026 Cuma"),
    ],
)
def test_date_is_said_in_the_order_of_the_language(tag: str, said: str) -> None:
    assert formats.date_words(datetime.date(2026, 12, 4), tag) == said


def test_only_french_has_a_first_of_the_month() -> None:
    first = datetime.date(2027, 1, 1)
    assert formats.date_words(first, "fr") == "vendredi 1er janvier 2027"
    assert formats.date_words(datetime.date(2027, 1, 11), "fr") == "lundi 11 janvier 2027"
    assert formats.date_words(first, "es") == "viernes 1 de enero de 2027"
    assert [tag for tag, names in formats.names().items() if names.first != "1"] == ["fr"]


def test_language_without_names_lists_the_others() -> None:
    with pytest.raises(MissingTranslation) as caught:
        formats.date_words(datetime.date(2026, 12, 4), "ti")
    known = ", ".join(formats.names())
    assert str(caught.value) == f"er zijn geen namen van dagen en maanden voor 'ti'; er is: {known}"
    assert caught.value.language == "ti"
    assert known.startswith("nl, ar, en, es, fa, fr, pl, ro, ru, tr")


@pytest.mark.parametrize("tag", formats.names())
def test_digits_are_european_in_every_language(tag: str) -> None:
    said = formats.date_words(datetime.date(2026, 12, 14), tag)
    assert "14" in said and "2026" in said
    assert all(letter.isascii() for letter in said if letter.isdecimal())


@pytest.mark.parametrize("tag", formats.names())
def test_names_hold_no_marks_that_turn_the_line(tag: str) -> None:
    found = formats.names()[tag]
    text = "".join((*found.weekdays, *found.months, found.pattern))
    assert not set(text) & set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@pytest.mark.parametrize(
    ("day", "shown"),
    [
        (datetime.date(2026, 12, 4), "04/12/2026"),
        (datetime.date(2027, 1, 31), "31/01/2027"),
        (datetime.date(2028, 2, 29), "29/02/2028"),
    ],
)
def test_date_in_digits_is_day_month_year(day: datetime.date, shown: str) -> None:
    assert formats.date_digits(day) == shown


@pytest.mark.parametrize(
    ("at", "shown"),
    [
        (datetime.time(8, 5), "08:05"),
        (datetime.time(0, 0), "00:00"),
        (datetime.time(23, 59), "23:59"),
        (datetime.time(15, 30), "15:30"),
    ],
)
def test_hour_is_on_the_24_hour_clock(at: datetime.time, shown: str) -> None:
    assert formats.time(at) == shown


@pytest.mark.parametrize(
    ("amount", "shown"),
    [
        ("6.5", "€ 6,50"),
        ("6.50", "€ 6,50"),
        ("6", "€ 6"),
        ("6.00", "€ 6"),
        ("0.05", "€ 0,05"),
        ("12.99", "€ 12,99"),
        ("1250", "€ 1250"),
        ("1250.10", "€ 1250,10"),
        ("100000", "€ 100000"),
    ],
)
def test_amount_has_cents_only_where_there_are_any(amount: str, shown: str) -> None:
    assert formats.money(Decimal(amount)) == shown.replace(" ", "\u00a0")


def test_isolate_opens_and_closes_around_the_text() -> None:
    assert formats.isolate("053 12 34 56") == "\u2068053 12 34 56\u2069"


@pytest.mark.parametrize(
    ("old", "new", "line", "problem"),
    [
        (', "zondag"]', "]", 1, "hier horen 7 dagen en 12 maanden te staan"),
        (', "december"]', "]", 1, "hier horen 7 dagen en 12 maanden te staan"),
        ('pattern = "{weekday} {day}"', "", 1, "'pattern' ontbreekt"),
        ('pattern = "{weekday} {day}"', "pattern = 3", 4, "'pattern' moet een tekst zijn"),
        (
            "pattern",
            "patroon",
            4,
            "onbekende sleutel 'patroon'; toegelaten: weekdays, months, pattern, first",
        ),
    ],
)
def test_broken_names_are_told_with_their_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: str, new: str, line: int, problem: str
) -> None:
    text = """\
[nl]
weekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"]
pattern = "{weekday} {day}"
"""
    assert old in text
    (tmp_path / "names.toml").write_text(text.replace(old, new), encoding="utf-8")
    monkeypatch.setattr(formats, "folder", lambda name: tmp_path)
    with pytest.raises(DataFileError) as caught:
        formats.names.__wrapped__()
    assert str(caught.value) == f"messages/names.toml, regel {line}: {problem}"
