"""The typed values of a notice, read from what a teacher types, with one clear sentence when it does not fit."""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from difflib import get_close_matches
from typing import NoReturn

from vertaalfiches.dutch.calendar import MONTHS, WEEKDAYS
from vertaalfiches.errors import FieldError, Message
from vertaalfiches.formats import NBSP
from vertaalfiches.words import Word

NAME_LIMIT = 100
"""Longest name, place or other free text, in characters."""
MOST_MONEY = Decimal(100_000)
YEARS = (2000, 2100)


@dataclass(frozen=True, slots=True)
class DateValue:
    """A day."""

    day: datetime.date


@dataclass(frozen=True, slots=True)
class TimeValue:
    """An hour of the day, to the minute."""

    at: datetime.time


@dataclass(frozen=True, slots=True)
class PeriodValue:
    """Two hours of one day, or two days, the last included."""

    begin: datetime.date | datetime.time
    end: datetime.date | datetime.time


@dataclass(frozen=True, slots=True)
class MoneyValue:
    """An amount in euro; 0 is printed as free of charge."""

    amount: Decimal


@dataclass(frozen=True, slots=True)
class PlaceValue:
    """A school word (translated), a name (printed as it is), or a word with a name."""

    word: str | None
    name: str | None


@dataclass(frozen=True, slots=True)
class ItemsValue:
    """School words, by id."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChoiceValue:
    """One of the answers of the template."""

    option: str


@dataclass(frozen=True, slots=True)
class NameValue:
    """A name or number, printed the same on both sides."""

    text: str


@dataclass(frozen=True, slots=True)
class PhoneValue:
    """A telephone number, in groups with no-break spaces."""

    text: str


@dataclass(frozen=True, slots=True)
class LinkValue:
    """A web address."""

    text: str


Value = (
    DateValue | TimeValue | PeriodValue | MoneyValue | PlaceValue | ItemsValue | ChoiceValue | NameValue | PhoneValue
    | LinkValue
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Options:
    """What a field allows: answers, school words by id, kind of period, region for telephone numbers."""

    choices: tuple[str, ...] = ()
    words: Mapping[str, Word] = field(default_factory=dict)
    period_of: str = "time"
    region: str = "BE"


def parse(kind: str, raw: object, *, field: str, options: Options) -> Value:
    """Return `raw` as a value of `kind`; raises FieldError saying what is expected, with an example."""
    if isinstance(raw, str):
        raw = _clean(raw, field)
    return _PARSERS[kind](raw, field, options)


def _fail(name: str, template: str, /, **facts: object) -> NoReturn:
    raise FieldError(name, template, **facts)


def _shown(raw: object) -> str:
    try:
        text = str(raw)
    except ValueError:  # Python refuses to write out an integer of thousands of digits
        text = "dit getal"
    return text if len(text) <= 40 else text[:40] + "…"


def _tidy(raw: object, name: str) -> object:
    return _clean(raw, name) if isinstance(raw, str) else raw


def _clean(text: str, name: str) -> str:
    for character in text:
        if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}:
            _fail(name, "hier staat een onzichtbaar teken ({code}); haal het weg", code=f"U+{ord(character):04X}")
    text = unicodedata.normalize("NFC", " ".join(text.split()))
    if not text:
        _fail(name, "is leeg; vul iets in of laat het veld weg")
    return text


# -- dates and hours ------------------------------------------------------------------------------------

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DIGITS = re.compile(r"(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})")
_WORDS = re.compile(r"(?:de\s+)?(\d{1,2})(?:e|ste|de)?\s+([a-z]+)\.?(?:\s+(\d{4}))?", re.IGNORECASE)
_WITH_WEEKDAY = re.compile(r"([a-z]+)[.,]?\s+(?=\d|de\s)(.*)", re.IGNORECASE)
_MONTH_SHORT = {"mrt": 3, "sept": 9} | {
    month[:3]: number for number, month in enumerate(MONTHS, start=1) if month != "maart"
}
_NO_DATE = "'{raw}' is geen datum; schrijf bijvoorbeeld 2026-12-04 of vrijdag 4 december 2026"


def _date(raw: object, name: str, options: Options) -> DateValue:
    return DateValue(_day(raw, name))


def _day(raw: object, name: str) -> datetime.date:
    if isinstance(raw, datetime.datetime):
        raw = raw.date() if raw.time() == datetime.time() else str(raw)
    if isinstance(raw, datetime.date):
        return _in_years(raw, name)
    if not isinstance(raw, str):
        _fail(name, _NO_DATE, raw=_shown(raw))
    weekday: str | None = None
    text = raw
    if (found := _WITH_WEEKDAY.fullmatch(text)) and _weekday(found[1]) is not None:
        weekday, text = found[1], found[2]
    if found := _ISO.fullmatch(text):
        year, month, number = int(found[1]), int(found[2]), int(found[3])
    elif found := _DIGITS.fullmatch(text):
        number, month, year = int(found[1]), int(found[2]), int(found[3])
    elif (found := _WORDS.fullmatch(text)) and (at := _month(found[2])):
        if not found[3]:
            _fail(name, "bij '{raw}' ontbreekt het jaar; schrijf bijvoorbeeld vrijdag 4 december 2026", raw=_shown(raw))
        number, month, year = int(found[1]), at, int(found[3])
    else:
        _fail(name, _NO_DATE, raw=_shown(raw))
    try:
        day = datetime.date(year, month, number)
    except ValueError:
        if 1 <= month <= 12:
            shown = f"{number} {MONTHS[month - 1]} {year}"
            _fail(name, "{day} bestaat niet; kijk de datum na", day=shown)
        _fail(name, "maand {month} in '{raw}' bestaat niet; schrijf dag, maand, jaar: 04/12/2026", month=month, raw=raw)
    if weekday is not None and _weekday(weekday) != day.weekday():
        _fail(
            name,
            "{day} {month} {year} is een {right}, niet een {wrong}; kijk de datum na",
            day=day.day, month=MONTHS[day.month - 1], year=day.year, right=WEEKDAYS[day.weekday()],
            wrong=WEEKDAYS[_weekday(weekday) or 0],
        )  # fmt: skip
    return _in_years(day, name)


def _in_years(day: datetime.date, name: str) -> datetime.date:
    if not YEARS[0] <= day.year < YEARS[1]:
        _fail(name, "het jaar {year} kan niet; schrijf bijvoorbeeld vrijdag 4 december 2026", year=day.year)
    return day


def _weekday(text: str) -> int | None:
    short = text.lower().rstrip(".,")
    for number, name in enumerate(WEEKDAYS):
        if short == name or (len(short) in (2, 3) and name.startswith(short)):
            return number
    return None


def _month(text: str) -> int:
    lower = text.lower().rstrip(".")
    return MONTHS.index(lower) + 1 if lower in MONTHS else _MONTH_SHORT.get(lower, 0)


_TIME = re.compile(r"(\d{1,2})(?:\s?[:.hu]\s?(\d{2}))?\s?(?:uur|u\.?|h)?", re.IGNORECASE)


def _time(raw: object, name: str, options: Options) -> TimeValue:
    return TimeValue(_hour(raw, name))


def _hour(raw: object, name: str) -> datetime.time:
    if isinstance(raw, datetime.time):
        return raw.replace(second=0, microsecond=0, tzinfo=None)
    found = _TIME.fullmatch(raw) if isinstance(raw, str) else None
    if found is None or (found[2] is None and isinstance(raw, str) and raw.isdecimal()):
        _fail(name, "'{raw}' is geen uur; schrijf bijvoorbeeld 08:30", raw=_shown(raw))
    hour, minute = int(found[1]), int(found[2] or 0)
    if hour > 23 or minute > 59:
        _fail(name, "het uur {raw} bestaat niet; schrijf bijvoorbeeld 08:30", raw=_shown(raw))
    return datetime.time(hour, minute)


_BETWEEN = re.compile(r"\s*(?:\btot en met\b|\bt/m\b|\btot\b|\s[-–]\s|–)\s*", re.IGNORECASE)
_CLOCK_DASH = re.compile(r"(?<=[\du])\s?-\s?(?=\d)")


def _period(raw: object, name: str, options: Options) -> PeriodValue:
    of_time = options.period_of == "time"
    example = "08:30 tot 15:00" if of_time else "2026-12-07 tot en met 2026-12-11"
    read: Callable[[object, str], datetime.date | datetime.time] = _hour if of_time else _day
    if isinstance(raw, str):
        text = re.sub(r"^(?:van|vanaf)\s+", "", raw, flags=re.IGNORECASE)
        parts: Sequence[object] = (_CLOCK_DASH if of_time and not _BETWEEN.search(text) else _BETWEEN).split(text)
    elif isinstance(raw, Mapping):
        parts = [_tidy(raw.get("van"), name), _tidy(raw.get("tot"), name)]
    elif isinstance(raw, (list, tuple)):
        parts = [_tidy(part, name) for part in raw]
    else:
        parts = [raw]
    if len(parts) == 1 and not of_time:
        parts = [parts[0], parts[0]]
    if len(parts) != 2 or not all(parts):
        _fail(name, "hier horen een begin en een einde; schrijf bijvoorbeeld {example}", example=example)
    begin, end = read(parts[0], name), read(parts[1], name)
    if end < begin or (of_time and end == begin):  # type: ignore[operator]
        _fail(name, "het einde komt niet na het begin; schrijf bijvoorbeeld {example}", example=example)
    return PeriodValue(begin, end)


# -- amounts, numbers, addresses ------------------------------------------------------------------------

_AMOUNT = re.compile(r"(\d{1,3}(?:[. ]\d{3})+|\d+)(?:,(\d{1,2}|-))?|(\d+)\.(\d{1,2})")


_NO_AMOUNT = "'{raw}' is geen bedrag; schrijf bijvoorbeeld 6,50"


def _money(raw: object, name: str, options: Options) -> MoneyValue:
    if isinstance(raw, bool):
        _fail(name, _NO_AMOUNT, raw=_shown(raw))
    if isinstance(raw, (int, Decimal, float)):
        return MoneyValue(_cents(Decimal(str(raw)) if isinstance(raw, float) else Decimal(raw), name, raw))
    if not isinstance(raw, str):
        _fail(name, _NO_AMOUNT, raw=_shown(raw))
    text = re.sub(r"^€\s*|^eur\s*|\s*(?:€|euro|eur)$", "", raw, flags=re.IGNORECASE).strip()
    if text.lower() in ("gratis", "niets"):
        return MoneyValue(Decimal(0))
    if re.fullmatch(r"\d{1,3}[. ]\d{3}", text):
        _fail(name, "'{raw}' kan twee bedragen zijn; schrijf 1250 of 1,25", raw=_shown(raw))
    found = _AMOUNT.fullmatch(text)
    if not found:
        _fail(name, _NO_AMOUNT, raw=_shown(raw))
    whole, cents = (found[1], found[2]) if found[1] else (found[3], found[4])
    amount = Decimal(re.sub(r"[. ]", "", whole) + "." + (cents or "0").replace("-", "0").ljust(2, "0"))
    return MoneyValue(_cents(amount, name, raw))


def _cents(amount: Decimal, name: str, raw: object) -> Decimal:
    """Return an amount in whole cents; one that is negative, too large or finer than a cent is refused."""
    if not amount.is_finite() or amount < 0:
        _fail(name, _NO_AMOUNT, raw=_shown(raw))
    if amount > MOST_MONEY:
        _fail(name, "{raw} is te veel; het meeste is {most} euro", raw=_shown(raw), most=MOST_MONEY)
    if amount != round(amount, 2):
        _fail(name, _NO_AMOUNT, raw=_shown(raw))
    return round(amount, 2)


def _phone(raw: object, name: str, options: Options) -> PhoneValue:
    import phonenumbers

    example = {"BE": "053 12 34 56", "NL": "020 123 45 67"}.get(options.region, "+32 53 12 34 56")
    try:
        number = phonenumbers.parse(str(raw), options.region)
    except phonenumbers.NumberParseException:
        number = None
    if number is None or number.extension or not phonenumbers.is_valid_number(number):
        _fail(name, "'{raw}' is geen telefoonnummer; schrijf bijvoorbeeld {example}", raw=_shown(raw), example=example)
    home = phonenumbers.country_code_for_region(options.region) == number.country_code
    form = phonenumbers.PhoneNumberFormat.NATIONAL if home else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return PhoneValue(phonenumbers.format_number(number, form).replace(" ", NBSP))


_LINK = re.compile(r"https?://[\w-]+(?:\.[\w-]+)+(?:[/:?#][^\s<>\"]*)?", re.IGNORECASE)
LINK_LIMIT = 200


def _link(raw: object, name: str, options: Options) -> LinkValue:
    text = str(raw)
    if text.lower().startswith("www."):
        text = "https://" + text
    if len(text) > LINK_LIMIT or not _LINK.fullmatch(text):
        _fail(name, "'{raw}' is geen webadres; schrijf bijvoorbeeld https://www.school.be", raw=_shown(raw))
    return LinkValue(text)


# -- words and names ------------------------------------------------------------------------------------

_ARTICLE = re.compile(r"^(?:de|het|een|'t|onze)\s+", re.IGNORECASE)


def _name(raw: object, name: str, options: Options) -> NameValue:
    if not isinstance(raw, (str, int)) or isinstance(raw, bool):
        _fail(name, "'{raw}' is geen tekst; schrijf een naam of nummer", raw=_shown(raw))
    return NameValue(_short(str(raw), name))


def _short(text: str, name: str) -> str:
    if len(text) > NAME_LIMIT:
        _fail(name, "deze tekst telt {count} tekens; {most} is het meeste", count=len(text), most=NAME_LIMIT)
    return text


def _choice(raw: object, name: str, options: Options) -> ChoiceValue:
    choices = options.choices
    text = str(raw).casefold().rstrip(".!")
    if text.isdecimal() and len(text) < 4 and 1 <= int(text) <= len(choices):
        return ChoiceValue(choices[int(text) - 1])
    found = [choice for choice in choices if choice.casefold().rstrip(".!") == text]
    found = found or [choice for choice in choices if choice.casefold().startswith(text)]
    if len(found) != 1:
        shown = "; ".join(f"{number}. {choice}" for number, choice in enumerate(choices, start=1))
        _fail(name, "'{raw}' kan niet; kies (of schrijf het nummer): {choices}", raw=_shown(raw), choices=shown)
    return ChoiceValue(found[0])


def _items(raw: object, name: str, options: Options) -> ItemsValue:
    if isinstance(raw, str):
        parts = [part for part in re.split(r"\s*[,;]\s*", raw) if part]
        raw = [one for part in parts for one in ([part] if _find(part, options) else re.split(r"\s+en\s+", part))]
    if not isinstance(raw, (list, tuple)) or not raw:
        _fail(name, "hier hoort een lijst van schoolwoorden; schrijf bijvoorbeeld knuffel, drinkbus")
    ids: list[str] = []
    for part in raw:
        text = _clean(str(part), name)
        found = _find(text, options)
        if found is None:
            near = _nearest(text, options)
            _fail(
                name,
                "'{word}' is geen schoolwoord{near}; alleen schoolwoorden zijn vertaald, zie: vertaalfiches list words",
                word=_shown(text),
                near=_meant(near),
            )
        if found not in ids:
            ids.append(found)
    return ItemsValue(tuple(ids))


def _place(raw: object, name: str, options: Options) -> PlaceValue:
    if not isinstance(raw, str):
        _fail(name, "'{raw}' is geen tekst; schrijf een naam of nummer", raw=_shown(raw))
    text = _short(raw, name)
    plain = _ARTICLE.sub("", text).rstrip(": ")
    if found := _find(plain, options):
        return PlaceValue(found, None)
    head, colon, rest = plain.partition(":")
    if colon and (found := _find(head.strip(), options)) and rest.strip():
        return PlaceValue(found, rest.strip())
    for spelling in sorted(_spellings(options.words), key=len, reverse=True):
        if plain.lower().startswith(spelling + " "):
            rest = plain[len(spelling) :].strip()
            if _is_name(rest):
                return PlaceValue(_spellings(options.words)[spelling], rest)
    if not _is_name(text):
        near = _nearest(plain, options)
        _fail(
            name,
            "'{place}' is geen schoolwoord{near}; een gewone plaats kiest u uit vertaalfiches list words, "
            "een naam begint met een hoofdletter, zoals 'boerderij De Kleppe'",
            place=_shown(text),
            near=_meant(near),
        )
    return PlaceValue(None, text)


def _nearest(text: str, options: Options) -> list[str]:
    return get_close_matches(text.lower(), [word.word.lower() for word in options.words.values()], n=3, cutoff=0.6)


def _meant(near: Sequence[str]) -> str:
    return Message(" (bedoelt u {words}?)", words=", ".join(near)) if near else ""


def _is_name(text: str) -> bool:
    """Say whether `text` looks like a name or number and not like a common word."""
    first = re.search(r"\w", re.sub(r"^['’‘][tsn]\s+", "", text))
    return first is None or not first[0].islower()


def _spellings(words: Mapping[str, Word]) -> dict[str, str]:
    found = {word.word.lower(): word.id for word in words.values()}
    return {**found, **{id: id for id in words}}


def _find(text: str, options: Options) -> str | None:
    return _spellings(options.words).get(_ARTICLE.sub("", text).lower())


_PARSERS: Mapping[str, Callable[[object, str, Options], Value]] = {
    "date": _date,
    "time": _time,
    "period": _period,
    "money": _money,
    "place": _place,
    "person": _name,
    "phone": _phone,
    "text": _name,
    "items": _items,
    "choice": _choice,
    "link": _link,
}
