"""Clock times in words and figures."""

from __future__ import annotations

import pytest

from vertaalfiches.dutch.clock import both_halves, number, shown, valid


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("nul", 0), ("een", 1), ("één", 1), ("Eén", 1), ("twee", 2), ("drie", 3), ("vier", 4), ("vijf", 5), ("zes", 6),
        ("zeven", 7), ("acht", 8), ("Negen", 9), ("TIEN", 10), ("elf", 11), ("twaalf", 12), ("dertien", 13),
        ("veertien", 14), ("vijftien", 15), ("zestien", 16), ("zeventien", 17), ("achttien", 18), ("negentien", 19),
        ("twintig", 20), ("eenentwintig", 21), ("tweeëntwintig", 22), ("drieëntwintig", 23), ("vijfentwintig", 25),
        ("negenentwintig", 29), ("0", 0), ("08", 8), ("30", 30), ("bal", None), ("", None), ("-1", None), ("1.5", None),
    ],
)  # fmt: skip
def test_number_in_words_has_a_value(word: str, value: int | None) -> None:
    assert number(word) == value


@pytest.mark.parametrize(
    ("hour", "minute", "text"),
    [
        (8, 30, "8.30 uur"), (8, 5, "8.05 uur"), (8, 0, "8 uur"), (12, 0, "12 uur"), (0, 0, "0 uur"),
        (0, 15, "0.15 uur"), (23, 59, "23.59 uur"), (24, 0, "24 uur"), (20, 10, "20.10 uur"),
    ],
)  # fmt: skip
def test_time_is_shown_as_in_a_letter(hour: int, minute: int, text: str) -> None:
    assert shown(hour, minute) == text


@pytest.mark.parametrize(
    ("hour", "minute", "expected"),
    [
        (0, 0, True), (8, 30, True), (23, 59, True), (24, 0, True),
        (24, 1, False), (25, 0, False), (8, 60, False), (8, 75, False), (-1, 0, False), (8, -1, False),
    ],
)  # fmt: skip
def test_clock_knows_which_times_exist(hour: int, minute: int, expected: bool) -> None:
    assert valid(hour, minute) is expected


@pytest.mark.parametrize(
    ("hour", "minute", "half", "times"),
    [
        (8, 30, None, [(8, 30), (20, 30)]),
        (8, 30, "ochtend", [(8, 30)]),
        (8, 30, "avond", [(20, 30)]),
        (3, 45, None, [(15, 45), (3, 45)]),
        (3, 45, "middag", [(15, 45)]),
        (3, 45, "nacht", [(3, 45)]),
        (0, 30, None, [(12, 30), (0, 30)]),
        (0, 30, "middag", [(12, 30)]),
        (0, 30, "nacht", [(0, 30)]),
        (12, 30, "middag", [(12, 30)]),
        (12, 30, "nacht", [(0, 30)]),
        (11, 45, "middag", [(11, 45)]),
        (11, 45, "ochtend", [(11, 45)]),
        (11, 45, "nacht", [(23, 45)]),
        (11, 45, "avond", [(23, 45)]),
        (6, 30, None, [(18, 30), (6, 30)]),
        (7, 0, None, [(7, 0), (19, 0)]),
        (7, 30, "avond", [(19, 30)]),
        (6, 30, "ochtend", [(6, 30)]),
        (1, 15, "nacht", [(1, 15)]),
        # a time outside its part of the day stays in doubt: "in de voormiddag, tot half één", "'s avonds, tot half één"
        (0, 30, "avond", [(12, 30), (0, 30)]),
        (0, 30, "ochtend", [(12, 30), (0, 30)]),
        (3, 30, "ochtend", [(15, 30), (3, 30)]),
        (8, 30, "middag", [(8, 30), (20, 30)]),
        (8, 30, "nacht", [(8, 30), (20, 30)]),
    ],
)
def test_clock_face_can_mean_two_times_of_the_day(
    hour: int, minute: int, half: str | None, times: list[tuple[int, int]]
) -> None:
    assert list(both_halves(hour, minute, half)) == times
