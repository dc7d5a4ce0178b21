"""Datum-klopt-niet: een dag die niet bij de datum hoort, of een datum die niet bestaat.

Wat: de regel vergelijkt de dag van de week met de datum: "maandag 4 december 2026" is een vrijdag. Staat er geen
jaar, dan zoekt de regel het schooljaar of een ander jaar in de tekst, of hij rekent met de datum van de brief. Hij
meldt ook 31 november.

Waarom: komt de dag niet overeen met de datum, dan komt de helft van de ouders op de verkeerde dag.

Voorbeeld: niet "maandag 4 december 2026", wel "vrijdag 4 december 2026".

Bron: https://diversiteitinactie.be/themas/communicatie-met-ouders/professionalisering/schriftelijke-online-communicatie

Uitzetten: `datum-klopt-niet = "uit"` onder `[regels]` in `.vertaalfiches.toml`, of
`<!-- vertaalfiches: negeer datum-klopt-niet -->` op de regel ervoor.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from vertaalfiches.dutch.calendar import MONTHS, WEEKDAYS
from vertaalfiches.dutch.text import Document
from vertaalfiches.errors import Message
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.settings import Settings

ID = "datum-klopt-niet"
SEVERITY: Severity = "error"
SOURCE = (
    "https://diversiteitinactie.be/themas/communicatie-met-ouders/professionalisering/schriftelijke-online-communicatie"
)

_SHORT = {
    "jan": 1,
    "feb": 2,
    "febr": 2,
    "mrt": 3,
    "apr": 4,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "okt": 10,
    "nov": 11,
    "dec": 12,
}
_MONTH = "|".join((*MONTHS, *(rf"{short}\b\.?" for short in sorted(_SHORT, key=len, reverse=True))))
_PART = r"(?:ochtend|morgen|voormiddag|middag|namiddag|avond|nacht)?"
_ABBREVIATED = ("ma", "di", "wo", "do", "vr", "za", "zo")
_DAY = "|".join(WEEKDAYS) + r"|(?:" + "|".join(_ABBREVIATED) + r")\.?(?=\s\d)"
_DATE = re.compile(
    rf"(?<![\w])(?:(?P<weekday>{_DAY}){_PART}[\s,(]{{1,3}}(?:(?:de|op|is)\s)?)?"
    rf"(?:(?P<day>\d{{1,2}})(?:e|de|ste)?\s(?P<month>{_MONTH})(?![\w])(?:\s(?P<year>(?:19|20)\d\d))?"
    rf"|(?P<day2>\d{{1,2}})(?P<mark>[/.-])(?P<month2>\d{{1,2}})(?:(?P=mark)(?P<year2>(?:19|20)?\d\d))?(?![\d/-]|[.,]\d|\s?(?:uur|u\b|euro)))",
    re.IGNORECASE,
)
_SCHOOL_YEAR = re.compile(r"\b(20\d\d)\s?[-–/]\s?(20)?(\d\d)\b")
_YEAR = re.compile(r"(?<![\d/.-])(20[1-4]\d)(?![\d/.-])")


def check(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield a finding for each date that cannot be."""
    text = document.plain
    years = _Years(text, settings)
    undated: list[tuple[re.Match[str], int, int, int]] = []
    for match in _DATE.finditer(text):
        words = match["month"] is not None
        day = int(match["day"] or match["day2"])
        month = _month(match["month"]) if words else int(match["month2"])
        if not (words or match["weekday"] or match["year2"]):
            continue  # "1/2 brood", "3.12": not surely a date
        if not 1 <= month <= 12:
            continue
        weekday = _weekday(match["weekday"])
        year = _year(match["year"] or match["year2"]) or years.of(day, month)
        if year is None and weekday is not None:
            undated.append((match, weekday, day, month))
        fault = _fault(day, month, year, weekday)
        if fault:
            yield _finding(document, match, fault)
    for match, weekday, day, month in _odd_ones(undated):
        fault = Message(
            "{weekday} {day} {month} past niet bij de andere dagen en datums in deze tekst. Kijk ze na.",
            weekday=WEEKDAYS[weekday].capitalize(), day=day, month=MONTHS[month - 1],
        )  # fmt: skip
        yield _finding(document, match, fault)


def _finding(document: Document, match: re.Match[str], fault: Message) -> Finding:
    return Finding(
        match.start(), match.end(), ID, SEVERITY, fault, document.text[match.start() : match.end()], (), SOURCE
    )


def _odd_ones(dated: list[tuple[re.Match[str], int, int, int]]) -> list[tuple[re.Match[str], int, int, int]]:
    """Return the dates whose weekday disagrees with that of most others, whatever the school year is."""
    if not 3 <= len(dated) <= 200:
        return []
    wrong = {
        start: [one for one in dated if not _fits(one[1], one[2], one[3], start + (one[3] < 8))]
        for start in range(2020, 2036)
    }
    least = min(map(len, wrong.values()))
    if least == 0 or least * 3 > len(dated):
        return []
    best = [some for some in wrong.values() if len(some) == least]
    return [one for one in best[0] if all(one in other for other in best[1:])]


def _fits(weekday: int, day: int, month: int, year: int) -> bool:
    try:
        return datetime.date(year, month, day).weekday() == weekday
    except ValueError:
        return True  # told as a date that does not exist


def _weekday(written: str | None) -> int | None:
    if written is None:
        return None
    lower = written.lower().rstrip(".")
    return WEEKDAYS.index(lower) if lower in WEEKDAYS else _ABBREVIATED.index(lower)


def _month(name: str) -> int:
    lower = name.lower().rstrip(".")
    return MONTHS.index(lower) + 1 if lower in MONTHS else _SHORT[lower]


def _year(written: str | None) -> int | None:
    if written is None:
        return None
    return int(written) + (2000 if len(written) == 2 else 0)


class _Years:
    """The years that the text or the date of the letter gives to dates without one."""

    def __init__(self, text: str, settings: Settings) -> None:
        self.today = settings.today
        self.spans = {int(m[1]) for m in _SCHOOL_YEAR.finditer(text) if int(m[3]) == (int(m[1]) + 1) % 100}
        self.years = {int(m[1]) for m in _YEAR.finditer(text)}

    def of(self, day: int, month: int) -> int | None:
        """Return the year of this day; None when it is not known."""
        if len(self.spans) == 1:
            return next(iter(self.spans)) + (month < 8)
        if self.today is not None:
            year = self.today.year
            try:
                passed = datetime.date(year, month, day) < self.today - datetime.timedelta(days=120)
            except ValueError:
                return year
            return year + passed
        return next(iter(self.years)) if len(self.years) == 1 and not self.spans else None


def _fault(day: int, month: int, year: int | None, weekday: int | None) -> Message | None:
    name = MONTHS[month - 1]
    try:
        date = datetime.date(year or 2024, month, day)  # 2024 has 29 February
    except ValueError:
        if day == 29 and month == 2:
            return Message("29 februari {year} bestaat niet. Kijk de datum na.", year=year)
        return Message("{day} {month} bestaat niet. Kijk de datum na.", day=day, month=name)
    if year is None or weekday is None or date.weekday() == weekday:
        return None
    return Message(
        "{day} {month} {year} is een {right}, geen {wrong}. Kijk de dag en de datum na.",
        day=day, month=name, year=year, right=WEEKDAYS[date.weekday()], wrong=WEEKDAYS[weekday],
    )  # fmt: skip
