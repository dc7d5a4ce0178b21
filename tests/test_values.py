"""What a teacher types, kind by kind: the spellings we take, and the whole sentence for those we do not."""

from __future__ import annotations

import datetime
import time
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vertaalfiches.errors import FieldError
from vertaalfiches.template import FIELD_TYPES
from vertaalfiches.values import (
    ChoiceValue,
    DateValue,
    ItemsValue,
    LinkValue,
    MoneyValue,
    NameValue,
    Options,
    PeriodValue,
    PhoneValue,
    PlaceValue,
    TimeValue,
    Value,
    parse,
)
from vertaalfiches.words import words

OPTIONS = Options(choices=("met de bus", "met de trein", "met de fiets", "te voet"), words=words())
OF_DATE = Options(period_of="date")
DUTCH = Options(region="NL")

DATE_EXAMPLE = "schrijf bijvoorbeeld 2026-12-04 of vrijdag 4 december 2026"
DAY_EXAMPLE = "schrijf bijvoorbeeld vrijdag 4 december 2026"
HOURS_EXAMPLE = "schrijf bijvoorbeeld 08:30 tot 15:00"
DAYS_EXAMPLE = "schrijf bijvoorbeeld 2026-12-07 tot en met 2026-12-11"
CHOICES = "1. met de bus; 2. met de trein; 3. met de fiets; 4. te voet"
PLACE_ADVICE = (
    "een gewone plaats kiest u uit vertaalfiches list words, "
    "een naam begint met een hoofdletter, zoals 'boerderij De Kleppe'"
)
ITEMS_ADVICE = "alleen schoolwoorden zijn vertaald, zie: vertaalfiches list words"


def read(kind: str, raw: object, options: Options = OPTIONS) -> Value:
    return parse(kind, raw, field="veld", options=options)


def sentence(kind: str, raw: object, options: Options = OPTIONS) -> str:
    """Return what is said about a value that does not fit, after the name of the field."""
    with pytest.raises(FieldError) as caught:
        read(kind, raw, options)
    assert caught.value.field == "veld"
    said = str(caught.value)
    assert said.startswith("veld 'veld': ")
    return said.removeprefix("veld 'veld': ")


# -- dates ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "raw",
    [
        "2026-12-04", "4/12/2026", "04-12-2026", "4.12.2026", "4 / 12 / 2026", "4 december 2026", "4 DECEMBER 2026",
        "vrijdag 4 december 2026", "Vrijdag, 4 december 2026", "vr 4 dec 2026", "Vr. 4 dec. 2026",
        "vrijdag 04/12/2026", "vri 2026-12-04", "  4   december  2026 ", "4\u00a0december 2026", "4e december 2026",
        "de 4 december 2026", "vrijdag de 4de december 2026",
        datetime.date(2026, 12, 4), datetime.datetime(2026, 12, 4),
    ],
)  # fmt: skip
def test_date_is_read_in_every_usual_spelling(raw: object) -> None:
    assert read("date", raw) == DateValue(datetime.date(2026, 12, 4))


@pytest.mark.parametrize(
    ("raw", "day"),
    [
        ("1 mrt 2027", datetime.date(2027, 3, 1)),
        ("1ste maart 2027", datetime.date(2027, 3, 1)),
        ("9 sept 2026", datetime.date(2026, 9, 9)),
        ("9 sep. 2026", datetime.date(2026, 9, 9)),
        ("29 februari 2028", datetime.date(2028, 2, 29)),
        ("za 5 december 2026", datetime.date(2026, 12, 5)),
        ("31/12/2099", datetime.date(2099, 12, 31)),
        ("1/1/2000", datetime.date(2000, 1, 1)),
    ],
)
def test_short_months_leap_days_and_the_edges_of_the_century_are_dates(raw: str, day: datetime.date) -> None:
    assert read("date", raw) == DateValue(day)


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("30 februari 2026", "30 februari 2026 bestaat niet; kijk de datum na"),
        ("29/2/2027", "29 februari 2027 bestaat niet; kijk de datum na"),
        ("00/12/2026", "0 december 2026 bestaat niet; kijk de datum na"),
        ("donderdag 4 december 2026", "4 december 2026 is een vrijdag, niet een donderdag; kijk de datum na"),
        ("ma 04/12/2026", "4 december 2026 is een vrijdag, niet een maandag; kijk de datum na"),
        ("4 december", f"bij '4 december' ontbreekt het jaar; {DAY_EXAMPLE}"),
        ("vrijdag 4 dec.", f"bij 'vrijdag 4 dec.' ontbreekt het jaar; {DAY_EXAMPLE}"),
        ("2026-13-01", "maand 13 in '2026-13-01' bestaat niet; schrijf dag, maand, jaar: 04/12/2026"),
        ("13/0/2026", "maand 0 in '13/0/2026' bestaat niet; schrijf dag, maand, jaar: 04/12/2026"),
        ("31/12/1999", f"het jaar 1999 kan niet; {DAY_EXAMPLE}"),
        ("2100-01-01", f"het jaar 2100 kan niet; {DAY_EXAMPLE}"),
        (datetime.date(1026, 12, 4), f"het jaar 1026 kan niet; {DAY_EXAMPLE}"),
        ("04/12/26", f"'04/12/26' is geen datum; {DATE_EXAMPLE}"),
        ("morgen", f"'morgen' is geen datum; {DATE_EXAMPLE}"),
        ("31 brumaire 2026", f"'31 brumaire 2026' is geen datum; {DATE_EXAMPLE}"),
        ("vrijdag", f"'vrijdag' is geen datum; {DATE_EXAMPLE}"),
        ("4 of 5 december 2026", f"'4 of 5 december 2026' is geen datum; {DATE_EXAMPLE}"),
        (datetime.datetime(2026, 12, 4, 8, 30), f"'2026-12-04 08:30:00' is geen datum; {DATE_EXAMPLE}"),
        (20261204, f"'20261204' is geen datum; {DATE_EXAMPLE}"),
        (None, f"'None' is geen datum; {DATE_EXAMPLE}"),
        ("d" * 60, f"'{'d' * 40}…' is geen datum; {DATE_EXAMPLE}"),
    ],
)
def test_date_that_does_not_fit_is_explained(raw: object, said: str) -> None:
    assert sentence("date", raw) == said


# -- hours and periods ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "raw",
    [
        "08:30", "8:30", "8.30", "8u30", "8 u 30", "8h30", "8.30 uur", "08:30 uur", "8:30 u.", "8:30u", "8U30",
        datetime.time(8, 30), datetime.time(8, 30, 15), datetime.time(8, 30, tzinfo=datetime.UTC),
    ],
)  # fmt: skip
def test_hour_is_read_in_every_usual_spelling(raw: object) -> None:
    assert read("time", raw) == TimeValue(datetime.time(8, 30))


@pytest.mark.parametrize(
    ("raw", "at"),
    [
        ("8 uur", datetime.time(8, 0)),
        ("8u", datetime.time(8, 0)),
        ("20u.", datetime.time(20, 0)),
        ("0:00", datetime.time(0, 0)),
        ("23:59", datetime.time(23, 59)),
    ],
)
def test_whole_hours_and_the_edges_of_the_day_are_hours(raw: str, at: datetime.time) -> None:
    assert read("time", raw) == TimeValue(at)


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("24:00", "het uur 24:00 bestaat niet; schrijf bijvoorbeeld 08:30"),
        ("8:60", "het uur 8:60 bestaat niet; schrijf bijvoorbeeld 08:30"),
        ("25 uur", "het uur 25 uur bestaat niet; schrijf bijvoorbeeld 08:30"),
        ("8", "'8' is geen uur; schrijf bijvoorbeeld 08:30"),
        ("0830", "'0830' is geen uur; schrijf bijvoorbeeld 08:30"),
        ("8:3", "'8:3' is geen uur; schrijf bijvoorbeeld 08:30"),
        ("8:30:00", "'8:30:00' is geen uur; schrijf bijvoorbeeld 08:30"),
        ("8:30 pm", "'8:30 pm' is geen uur; schrijf bijvoorbeeld 08:30"),
        ("-8:00", "'-8:00' is geen uur; schrijf bijvoorbeeld 08:30"),
        ("half negen", "'half negen' is geen uur; schrijf bijvoorbeeld 08:30"),
        (8, "'8' is geen uur; schrijf bijvoorbeeld 08:30"),
        (8.3, "'8.3' is geen uur; schrijf bijvoorbeeld 08:30"),
        (None, "'None' is geen uur; schrijf bijvoorbeeld 08:30"),
    ],
)
def test_hour_that_does_not_fit_is_explained(raw: object, said: str) -> None:
    assert sentence("time", raw) == said


@pytest.mark.parametrize(
    "raw",
    [
        "08:30 tot 15:00", "van 8u30 tot 15u", "vanaf 8.30 uur tot 15 uur", "8:30-15:00", "8.30 - 15.00 uur",
        "8u30-15u", "8:30 – 15:00", "8:30–15:00", "08:30 t/m 15:00", "08:30 TOT 15:00",
        ["08:30", "15:00"], ("8u30", " 15u "), [datetime.time(8, 30), datetime.time(15)],
        {"van": "8:30", "tot": "15:00"}, {"van": datetime.time(8, 30), "tot": datetime.time(15)},
    ],
)  # fmt: skip
def test_period_of_hours_is_read_in_every_usual_spelling(raw: object) -> None:
    assert read("period", raw) == PeriodValue(datetime.time(8, 30), datetime.time(15, 0))


def test_period_may_begin_at_midnight() -> None:
    assert read("period", "0:00 tot 8:00") == PeriodValue(datetime.time(0, 0), datetime.time(8, 0))


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("15:00 tot 08:30", f"het einde komt niet na het begin; {HOURS_EXAMPLE}"),
        ("08:30 tot 08:30", f"het einde komt niet na het begin; {HOURS_EXAMPLE}"),
        ("08:30", f"hier horen een begin en een einde; {HOURS_EXAMPLE}"),
        ("tot 15:00", f"hier horen een begin en een einde; {HOURS_EXAMPLE}"),
        ("08:30 tot", f"hier horen een begin en een einde; {HOURS_EXAMPLE}"),
        ("8:00 tot 12:00 tot 15:00", f"hier horen een begin en een einde; {HOURS_EXAMPLE}"),
        (["08:30"], f"hier horen een begin en een einde; {HOURS_EXAMPLE}"),
        ([], f"hier horen een begin en een einde; {HOURS_EXAMPLE}"),
        ({"van": "8:30"}, f"hier horen een begin en een einde; {HOURS_EXAMPLE}"),
        ({"begin": "8:30", "einde": "15:00"}, f"hier horen een begin en een einde; {HOURS_EXAMPLE}"),
        (None, f"hier horen een begin en een einde; {HOURS_EXAMPLE}"),
        (5, f"hier horen een begin en een einde; {HOURS_EXAMPLE}"),
        ("8:30 tot straks", "'straks' is geen uur; schrijf bijvoorbeeld 08:30"),
        ("8 tot 15 uur", "'8' is geen uur; schrijf bijvoorbeeld 08:30"),
        (["", "15:00"], "is leeg; vul iets in of laat het veld weg"),
    ],
)
def test_period_of_hours_that_does_not_fit_is_explained(raw: object, said: str) -> None:
    assert sentence("period", raw) == said


def test_hours_in_a_table_are_cleaned_like_any_text() -> None:
    assert read("period", {"van": " 8:30 ", "tot": "15:00"}) == PeriodValue(datetime.time(8, 30), datetime.time(15, 0))
    said = sentence("period", {"van": "8:30", "tot": "15:\u202e00"})
    assert said == "hier staat een onzichtbaar teken (U+202E); haal het weg"


@pytest.mark.parametrize(
    "raw",
    [
        "2026-12-07 tot en met 2026-12-11", "2026-12-07 t/m 2026-12-11", "7/12/2026 - 11/12/2026",
        "2026-12-07 – 2026-12-11", "van 7 december 2026 tot 11 december 2026",
        "maandag 7 december 2026 tot en met vrijdag 11 december 2026",
        ["2026-12-07", "2026-12-11"], [datetime.date(2026, 12, 7), datetime.date(2026, 12, 11)],
        {"van": datetime.date(2026, 12, 7), "tot": "11/12/2026"},
    ],
)  # fmt: skip
def test_period_of_days_is_read_in_every_usual_spelling(raw: object) -> None:
    assert read("period", raw, OF_DATE) == PeriodValue(datetime.date(2026, 12, 7), datetime.date(2026, 12, 11))


@pytest.mark.parametrize("raw", ["2026-12-07", datetime.date(2026, 12, 7), "2026-12-07 tot en met 2026-12-07"])
def test_one_day_is_a_period_of_days(raw: object) -> None:
    assert read("period", raw, OF_DATE) == PeriodValue(datetime.date(2026, 12, 7), datetime.date(2026, 12, 7))


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("2026-12-11 tot en met 2026-12-07", f"het einde komt niet na het begin; {DAYS_EXAMPLE}"),
        ([], f"hier horen een begin en een einde; {DAYS_EXAMPLE}"),
        ("2026-12-07 tot", f"hier horen een begin en een einde; {DAYS_EXAMPLE}"),
        ("2026-02-30 tot 2026-03-01", "30 februari 2026 bestaat niet; kijk de datum na"),
        ("7 tot 11 december 2026", f"'7' is geen datum; {DATE_EXAMPLE}"),
    ],
)
def test_period_of_days_that_does_not_fit_is_explained(raw: object, said: str) -> None:
    assert sentence("period", raw, OF_DATE) == said


# -- amounts ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "raw",
    [
        "6,50",
        "6.50",
        "6,5",
        "6.5",
        "€ 6,50",
        "€6,50",
        "6,50 €",
        "6,50 euro",
        "EUR 6,50",
        "6,50 EUR",
        6.5,
        Decimal("6.5"),
    ],
)
def test_amount_is_read_with_comma_point_and_euro(raw: object) -> None:
    assert read("money", raw) == MoneyValue(Decimal("6.50"))


@pytest.mark.parametrize(
    ("raw", "amount"),
    [
        ("6", "6"),
        ("6,-", "6"),
        (6, "6"),
        (100, "100"),
        ("0,05", "0.05"),
        ("1250", "1250"),
        ("1.250,00", "1250"),
        ("1 250,50", "1250.50"),
        ("12.500,-", "12500"),
        ("1250.5", "1250.50"),
        (Decimal("1E+3"), "1000"),
        ("100000", "100000"),
        ("gratis", "0"),
        ("Gratis", "0"),
        ("niets", "0"),
        ("0", "0"),
    ],
)
def test_amount_is_read_with_thousands_and_without_cents(raw: object, amount: str) -> None:
    assert read("money", raw) == MoneyValue(Decimal(amount))


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("1.250", "'1.250' kan twee bedragen zijn; schrijf 1250 of 1,25"),
        ("1 250", "'1 250' kan twee bedragen zijn; schrijf 1250 of 1,25"),
        ("100000,01", "100000,01 is te veel; het meeste is 100000 euro"),
        ("12.345.678,00", "12.345.678,00 is te veel; het meeste is 100000 euro"),
        ("9" * 50, f"{'9' * 40}… is te veel; het meeste is 100000 euro"),
        ("zes euro", "'zes euro' is geen bedrag; schrijf bijvoorbeeld 6,50"),
        ("6 euro 50", "'6 euro 50' is geen bedrag; schrijf bijvoorbeeld 6,50"),
        ("6,505", "'6,505' is geen bedrag; schrijf bijvoorbeeld 6,50"),
        ("1,250.00", "'1,250.00' is geen bedrag; schrijf bijvoorbeeld 6,50"),
        ("1.25.000", "'1.25.000' is geen bedrag; schrijf bijvoorbeeld 6,50"),
        ("-5", "'-5' is geen bedrag; schrijf bijvoorbeeld 6,50"),
        ("€", "'€' is geen bedrag; schrijf bijvoorbeeld 6,50"),
        (-3, "'-3' is geen bedrag; schrijf bijvoorbeeld 6,50"),
        (True, "'True' is geen bedrag; schrijf bijvoorbeeld 6,50"),
        (None, "'None' is geen bedrag; schrijf bijvoorbeeld 6,50"),
        ([6], "'[6]' is geen bedrag; schrijf bijvoorbeeld 6,50"),
    ],
)
def test_amount_that_does_not_fit_is_explained(raw: object, said: str) -> None:
    assert sentence("money", raw) == said


@pytest.mark.parametrize("raw", [float("nan"), float("inf"), Decimal("NaN"), Decimal("-Infinity")])
def test_what_is_no_number_is_no_amount(raw: object) -> None:
    assert sentence("money", raw).endswith("' is geen bedrag; schrijf bijvoorbeeld 6,50")


def test_number_of_four_hundred_digits_is_too_much() -> None:
    assert sentence("money", 10**400) == f"1{'0' * 39}… is te veel; het meeste is 100000 euro"


def test_amount_below_a_cent_is_not_free() -> None:
    assert sentence("money", 0.0000001).startswith("'")


# -- telephone numbers and links ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "options", "shown"),
    [
        ("053 12 34 56", OPTIONS, "053 12 34 56"),
        ("053/12.34.56", OPTIONS, "053 12 34 56"),
        ("+32 53 12 34 56", OPTIONS, "053 12 34 56"),
        ("0032 53123456", OPTIONS, "053 12 34 56"),
        ("0470123456", OPTIONS, "0470 12 34 56"),
        ("+31 20 123 45 67", OPTIONS, "+31 20 123 4567"),
        ("0201234567", DUTCH, "020 123 4567"),
        ("06 12345678", DUTCH, "06 12345678"),
        ("+31 20 123 45 67", DUTCH, "020 123 4567"),
        ("053 123 4567", DUTCH, "053 123 4567"),
        ("+32 53 12 34 56", DUTCH, "+32 53 12 34 56"),
    ],
)
def test_telephone_number_is_grouped_as_at_home(raw: str, options: Options, shown: str) -> None:
    assert read("phone", raw, options) == PhoneValue(shown.replace(" ", "\u00a0"))


@pytest.mark.parametrize(
    ("raw", "options", "said"),
    [
        ("053 12 34", OPTIONS, "'053 12 34' is geen telefoonnummer; schrijf bijvoorbeeld 053 12 34 56"),
        ("112", OPTIONS, "'112' is geen telefoonnummer; schrijf bijvoorbeeld 053 12 34 56"),
        (
            "020 123 45 67",
            OPTIONS,
            "'020 123 45 67' is geen telefoonnummer; schrijf bijvoorbeeld 053 12 34 56",
        ),
        ("bel ons", OPTIONS, "'bel ons' is geen telefoonnummer; schrijf bijvoorbeeld 053 12 34 56"),
        (
            "053 12 34 56 x5",
            OPTIONS,
            "'053 12 34 56 x5' is geen telefoonnummer; schrijf bijvoorbeeld 053 12 34 56",
        ),
        (None, OPTIONS, "'None' is geen telefoonnummer; schrijf bijvoorbeeld 053 12 34 56"),
        ("053 12 34 56", DUTCH, "'053 12 34 56' is geen telefoonnummer; schrijf bijvoorbeeld 020 123 45 67"),
    ],
)
def test_telephone_number_that_does_not_fit_is_explained(raw: object, options: Options, said: str) -> None:
    assert sentence("phone", raw, options) == said


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("https://www.school.be", "https://www.school.be"),
        ("http://school.be/a?b=c&d=#e", "http://school.be/a?b=c&d=#e"),
        ("www.school.be", "https://www.school.be"),
        ("HTTPS://School.be", "HTTPS://School.be"),
    ],
)
def test_web_address_is_kept_as_typed(raw: str, shown: str) -> None:
    assert read("link", raw) == LinkValue(shown)


@pytest.mark.parametrize(
    "raw",
    [
        "school.be",
        "ftp://school.be",
        "https://school",
        "https://a b.be",
        "javascript:alert(1).x",
        "https://x.be/<b>",
    ],
)
def test_what_is_no_web_address_is_refused(raw: str) -> None:
    assert sentence("link", raw) == f"'{raw}' is geen webadres; schrijf bijvoorbeeld https://www.school.be"


def test_web_address_of_more_than_200_characters_is_refused() -> None:
    assert read("link", "https://a." + "b" * 190) == LinkValue("https://a." + "b" * 190)
    said = f"'https://a.{'b' * 30}…' is geen webadres; schrijf bijvoorbeeld https://www.school.be"
    assert sentence("link", "https://a." + "b" * 191) == said


# -- names ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["person", "text"])
@pytest.mark.parametrize(
    "raw",
    [
        "juf Lien", "Zoë Ćurić", "Ŧuba Yılmaz", "مريم", "Jan <b>Peeters</b>", "&amp; \"x\" 'y'", "#panic(1)", "$ x $",
        "@ref *a* _b_", "{field} {0} %s %(x)s", "\\u{41}", "a" * 100, "👩‍🏫".replace("\u200d", ""),
    ],
)  # fmt: skip
def test_name_passes_unchanged_even_when_it_looks_like_code(kind: str, raw: str) -> None:
    assert read(kind, raw) == NameValue(raw)


def test_spaces_of_a_name_are_tidied_and_its_letters_composed() -> None:
    assert read("person", "  Zoe\u0308\u00a0 De   Smet ") == NameValue("Zoë De Smet")
    assert read("text", 17) == NameValue("17")


@pytest.mark.parametrize("kind", ["person", "text"])
@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("a" * 101, "deze tekst telt 101 tekens; 100 is het meeste"),
        ("a" * 10_000, "deze tekst telt 10000 tekens; 100 is het meeste"),
        (True, "'True' is geen tekst; schrijf een naam of nummer"),
        (None, "'None' is geen tekst; schrijf een naam of nummer"),
        (["x"], "'['x']' is geen tekst; schrijf een naam of nummer"),
        (6.5, "'6.5' is geen tekst; schrijf een naam of nummer"),
    ],
)
def test_name_that_does_not_fit_is_explained(kind: str, raw: object, said: str) -> None:
    assert sentence(kind, raw) == said


@pytest.mark.parametrize("kind", FIELD_TYPES)
@pytest.mark.parametrize(
    ("character", "code"),
    [
        ("\x00", "U+0000"), ("\x07", "U+0007"), ("\t", "U+0009"), ("\n", "U+000A"), ("\x7f", "U+007F"),
        ("\u00ad", "U+00AD"), ("\u200b", "U+200B"), ("\u200f", "U+200F"), ("\u2028", "U+2028"), ("\u202e", "U+202E"),
        ("\u2066", "U+2066"), ("\ufeff", "U+FEFF"), ("\ud800", "U+D800"), ("\ue000", "U+E000"),
    ],
)  # fmt: skip
def test_character_that_is_not_seen_is_refused_in_every_kind(kind: str, character: str, code: str) -> None:
    said = f"hier staat een onzichtbaar teken ({code}); haal het weg"
    assert sentence(kind, f"knuffel{character}beer") == said


@pytest.mark.parametrize("kind", FIELD_TYPES)
@pytest.mark.parametrize("raw", ["", "   ", "\u00a0\u2003"])
def test_empty_value_is_refused_in_every_kind(kind: str, raw: str) -> None:
    assert sentence(kind, raw) == "is leeg; vul iets in of laat het veld weg"


# -- places -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "word", "name"),
    [
        ("refter", "refter", None),
        ("de refter", "refter", None),
        ("Refter", "refter", None),
        ("onze school", "school", None),
        ("polyvalente zaal", "polyvalente-zaal", None),
        ("klas: 2B", "klas", "2B"),
        ("klas 2b", "klas", "2b"),
        ("kinderboerderij De Kleppe", "kinderboerderij", "De Kleppe"),
        ("de polyvalente zaal De Ster", "polyvalente-zaal", "De Ster"),
        ("boerderij: de kleppe", "boerderij", "de kleppe"),
        ("bushalte: lijn 5", "bushalte", "lijn 5"),
        ("Refter:", "refter", None),
    ],
)
def test_place_is_a_school_word_or_a_school_word_with_a_name(raw: str, word: str, name: str | None) -> None:
    assert read("place", raw) == PlaceValue(word, name)


@pytest.mark.parametrize(
    "raw",
    [
        "De Kleppe",
        "Gent",
        "Kerkstraat 12",
        "12",
        "'t Klavertje",
        "’s Gravenhage",
        "‘t Klavertje",
        "مدرسة",
        "#Panic()",
    ],
)
def test_place_may_be_a_name(raw: str) -> None:
    assert read("place", raw) == PlaceValue(None, raw)


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("refer", f"'refer' is geen schoolwoord (bedoelt u refter?); {PLACE_ADVICE}"),
        ("de bibiotheek", f"'de bibiotheek' is geen schoolwoord (bedoelt u bibliotheek?); {PLACE_ADVICE}"),
        (
            "boerderij de Kleppe",
            f"'boerderij de Kleppe' is geen schoolwoord (bedoelt u boerderij?); {PLACE_ADVICE}",
        ),
        ("cinema", f"'cinema' is geen schoolwoord; {PLACE_ADVICE}"),
        ("bij de bakker", f"'bij de bakker' is geen schoolwoord; {PLACE_ADVICE}"),
        ("cinema: Kinepolis", f"'cinema: Kinepolis' is geen schoolwoord; {PLACE_ADVICE}"),
        ("het park van Gent", f"'het park van Gent' is geen schoolwoord; {PLACE_ADVICE}"),
        ("a" * 101, "deze tekst telt 101 tekens; 100 is het meeste"),
    ],
)
def test_common_place_that_is_no_school_word_is_refused_with_the_nearest_ones(raw: str, said: str) -> None:
    assert sentence("place", raw) == said


@pytest.mark.parametrize("raw", [None, True, ["Gent"], {"naam": "Gent"}, datetime.date(2026, 12, 4)])
def test_place_that_is_no_text_is_refused(raw: object) -> None:
    with pytest.raises(FieldError):
        read("place", raw)


# -- lists and choices ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "ids"),
    [
        ("knuffel", ("knuffel",)),
        ("een knuffel", ("knuffel",)),
        (["Knuffel", "drinkbus"], ("knuffel", "drinkbus")),
        (("knuffel",), ("knuffel",)),
        ("knuffel, drinkbus", ("knuffel", "drinkbus")),
        ("knuffel; drinkbus", ("knuffel", "drinkbus")),
        ("drinkbus en knuffel", ("drinkbus", "knuffel")),
        ("knuffel, drinkbus en laarzen", ("knuffel", "drinkbus", "laarzen")),
        ("knuffel, knuffel,", ("knuffel",)),
        ("kussen en dekentje", ("dekentje",)),
        (["kussen en dekentje", "knuffel"], ("dekentje", "knuffel")),
        ("kussen en dekentje, knuffel", ("dekentje", "knuffel")),
        ("knuffel, kussen en dekentje", ("knuffel", "dekentje")),
    ],
)
def test_items_are_school_words_in_the_order_given(raw: object, ids: tuple[str, ...]) -> None:
    assert read("items", raw) == ItemsValue(ids)


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("knufel", f"'knufel' is geen schoolwoord (bedoelt u knuffel?); {ITEMS_ADVICE}"),
        ("knuffel, drinkbuss", f"'drinkbuss' is geen schoolwoord (bedoelt u drinkbus?); {ITEMS_ADVICE}"),
        (["knuffel", "iphone"], f"'iphone' is geen schoolwoord; {ITEMS_ADVICE}"),
        ([None], f"'None' is geen schoolwoord; {ITEMS_ADVICE}"),
        ("k" * 60, f"'{'k' * 40}…' is geen schoolwoord; {ITEMS_ADVICE}"),
        ([], "hier hoort een lijst van schoolwoorden; schrijf bijvoorbeeld knuffel, drinkbus"),
        (",", "hier hoort een lijst van schoolwoorden; schrijf bijvoorbeeld knuffel, drinkbus"),
        (5, "hier hoort een lijst van schoolwoorden; schrijf bijvoorbeeld knuffel, drinkbus"),
        ({"knuffel": 1}, "hier hoort een lijst van schoolwoorden; schrijf bijvoorbeeld knuffel, drinkbus"),
        (["knuffel", ""], "is leeg; vul iets in of laat het veld weg"),
        (["knuf\u202efel"], "hier staat een onzichtbaar teken (U+202E); haal het weg"),
    ],
)
def test_item_that_is_no_school_word_is_refused_with_the_nearest_ones(raw: object, said: str) -> None:
    assert sentence("items", raw) == said


@pytest.mark.parametrize(
    ("raw", "option"),
    [
        ("met de bus", "met de bus"),
        ("Met de bus.", "met de bus"),
        ("1", "met de bus"),
        ("4.", "te voet"),
        (2, "met de trein"),
        ("te", "te voet"),
        ("met de F", "met de fiets"),
    ],
)
def test_choice_is_made_by_its_text_its_number_or_its_beginning(raw: object, option: str) -> None:
    assert read("choice", raw) == ChoiceValue(option)


def test_whole_answer_goes_before_a_longer_one_that_begins_the_same() -> None:
    options = Options(choices=("Ja, samen met u.", "Ja"))
    assert read("choice", "ja", options) == ChoiceValue("Ja")


@pytest.mark.parametrize("raw", ["met", "bus", "0", "5", "-1", "...", 5, True, None])
def test_choice_that_cannot_be_is_refused_with_the_answers(raw: object) -> None:
    assert sentence("choice", raw) == f"'{raw}' kan niet; kies (of schrijf het nummer): {CHOICES}"


# -- anything at all --------------------------------------------------------------------------------------

LONG = {
    "letters": "a" * 10_000,
    "digits": "9" * 10_000,
    "zeros": "0" * 9_999 + "x",
    "amounts": "1.000" * 2_000,
    "hours": "8:30 tot " * 1_111,
    "dashes": "- " * 5_000,
    "commas": "a," * 5_000,
    "ands": "a en " * 2_000,
    "articles": "de " * 3_333,
    "euros": "€" * 10_000,
    "links": "https://" + "a.b" * 3_000,
    "words": "knuffel," * 1_250,
}


@pytest.mark.parametrize("kind", FIELD_TYPES)
@pytest.mark.parametrize("name", LONG)
def test_ten_thousand_characters_parse_or_are_refused_within_a_second(kind: str, name: str) -> None:
    if (kind, name) == ("items", "words"):
        assert read(kind, LONG[name]) == ItemsValue(("knuffel",))
        return
    start = time.perf_counter()
    with pytest.raises(FieldError) as caught:
        read(kind, LONG[name])
    assert time.perf_counter() - start < 1
    assert len(str(caught.value)) < 400


def test_long_line_of_dots_is_no_web_address_and_is_refused_at_once() -> None:
    start = time.perf_counter()
    with pytest.raises(FieldError):
        read("link", "https://" + "." * 20_000 + "<")
    assert time.perf_counter() - start < 1


RAW = st.text(max_size=60) | st.text("0123456789:.,-/ u€totknaberdi'’", max_size=40) | st.sampled_from(tuple(words()))


@settings(max_examples=300, deadline=5_000)
@given(st.sampled_from(FIELD_TYPES), RAW, st.sampled_from(("time", "date")), st.sampled_from(("BE", "NL")))
def test_any_text_gives_a_value_or_a_field_error(kind: str, raw: str, period_of: str, region: str) -> None:
    options = Options(choices=OPTIONS.choices, words=OPTIONS.words, period_of=period_of, region=region)
    try:
        found = read(kind, raw, options)
    except FieldError as error:
        assert str(error).startswith("veld 'veld': ")
        assert "\n" not in str(error)
    else:
        assert found is not None


THINGS = st.recursive(
    st.none() | st.booleans() | st.integers(-10_000, 10_000) | st.floats() | st.text(max_size=12)
    | st.dates() | st.times() | st.datetimes(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(("van", "tot", "x")), inner, max_size=2),
    max_leaves=4,
)  # fmt: skip


@settings(max_examples=300, deadline=5_000)
@given(st.sampled_from(FIELD_TYPES), THINGS, st.sampled_from(("time", "date")))
def test_anything_a_toml_file_can_hold_gives_a_value_or_a_field_error(kind: str, raw: object, period_of: str) -> None:
    options = Options(choices=OPTIONS.choices, words=OPTIONS.words, period_of=period_of)
    try:
        read(kind, raw, options)
    except FieldError as error:
        assert str(error).startswith("veld 'veld': ")
