"""Days that are right only on the day of writing. The letter is written on Tuesday 24 November 2026."""

from __future__ import annotations

import datetime

import pytest

from vertaalfiches.linter.engine import lint

TUESDAY = datetime.date(2026, 11, 24)


def marked(text: str) -> str:
    for one in reversed(lint(text, rules=["relatieve-datum"], today=TUESDAY)):
        text = text[: one.start] + "[" + one.found + "]" + text[one.end :]
    return text


def advice(text: str, today: datetime.date | None = TUESDAY) -> list[tuple[str, ...]]:
    return [one.suggestions for one in lint(text, rules=["relatieve-datum"], today=today)]


FRIDAY = "vrijdag 27 november 2026"
NEXT_FRIDAY = "vrijdag 4 december 2026"


@pytest.mark.parametrize(
    ("sentence", "suggestions"),
    [
        ("[Morgen] gaan we zwemmen.", ("woensdag 25 november 2026",)),
        ("[MORGEN] GEEN SCHOOL", ("woensdag 25 november 2026",)),
        ("Breng het mee tegen [morgen].", ("woensdag 25 november 2026",)),
        ("Tot [morgen]!", ("woensdag 25 november 2026",)),
        ("Wie [morgen] ziek is, belt.", ("woensdag 25 november 2026",)),
        ("[Morgen] om 8.30 uur vertrekt de bus.", ("woensdag 25 november 2026",)),
        ("[Morgen] kost het ijsje 3.50 euro.", ("woensdag 25 november 2026",)),
        ("[Morgen] zwemmen we van 8.30 tot 12 uur.", ("woensdag 25 november 2026",)),
        ("[Morgen]: 8.30 - 12.00 uur", ("woensdag 25 november 2026",)),
        ("[Morgenvroeg] vertrekken we.", ("woensdag 25 november 2026 vroeg",)),
        ("[Morgenochtend] vertrekken we.", ("woensdag 25 november 2026 's ochtends",)),
        ("[Morgenavond] is er oudercontact.", ("woensdag 25 november 2026 's avonds",)),
        ("Kom [morgennamiddag].", ("woensdag 25 november 2026 in de namiddag",)),
        ("[Overmorgen] is er geen school.", ("donderdag 26 november 2026",)),
        ("[Volgende week vrijdag] gaan we op uitstap.", (NEXT_FRIDAY,)),
        ("[Volgende  week\nvrijdag] gaan we op uitstap.", (NEXT_FRIDAY,)),
        ("[Volgende week op vrijdag] is het feest.", (NEXT_FRIDAY,)),
        ("[Vrijdag volgende week] gaan we op uitstap.", (NEXT_FRIDAY,)),
        ("[Vrijdag van volgende week] gaan we op uitstap.", (NEXT_FRIDAY,)),
        ("[Volgende vrijdag] gaan we op uitstap.", (FRIDAY, NEXT_FRIDAY)),
        ("[Volgende dinsdag] gaan we op uitstap.", ("dinsdag 1 december 2026",)),
        ("[Aanstaande vrijdag] gaan we op uitstap.", (FRIDAY,)),
        ("[Komende vrijdag] gaan we op uitstap.", (FRIDAY,)),
        ("[Eerstvolgende vrijdag] gaan we op uitstap.", (FRIDAY,)),
        ("[Deze vrijdag] is er geen les.", (FRIDAY,)),
        ("[Vrijdag aanstaande] is er geen les.", (FRIDAY,)),
        ("[Vrijdag a.s.] is er geen les.", (FRIDAY,)),
        ("[Vrijdag e.k.] is er geen les.", (FRIDAY,)),
        ("[Vrijdag] is er geen school.", (FRIDAY,)),
        ("Breng [vrijdag] fruit mee!", (FRIDAY,)),
        ("Wilt u [vrijdag] komen?", (FRIDAY,)),
        ("Beste ouders, [vrijdag] zwemmen we.", (FRIDAY,)),
        ("Geef het briefje mee voor [vrijdag].", (FRIDAY,)),
        ("Geef het briefje mee vóór [vrijdag]!", (FRIDAY,)),
        ("Geef het briefje mee tegen [vrijdag].", (FRIDAY,)),
        ("Geef het briefje uiterlijk [vrijdag] mee.", (FRIDAY,)),
        ("Geef het briefje uiterlijk op [vrijdag] mee.", (FRIDAY,)),
        ("Geef het briefje ten laatste [vrijdag] mee.", (FRIDAY,)),
        ("Geef het briefje ten laatste op [vrijdag] mee.", (FRIDAY,)),
        ("Vanaf [maandag] eten we binnen.", ("maandag 30 november 2026",)),
        ("Tot en met [vrijdag] is er boekenbeurs.", (FRIDAY,)),
        ("We zijn [zaterdag] gesloten.", ("zaterdag 28 november 2026",)),
        # on the day itself: this week or next?
        ("[Komende dinsdag] is er geen les.", ()),
        ("Geef het briefje mee tegen [dinsdag].", ()),
        ("Tot [dinsdag]!", ()),
        # a part of the day stays in the advice
        ("[Vrijdagavond] is er quiz.", ("vrijdagavond 27 november 2026",)),
        ("[Woensdagmiddag] is er geen school.", ("woensdagmiddag 25 november 2026",)),
        ("[Deze vrijdagavond] is er quiz.", ("vrijdagavond 27 november 2026",)),
        ("[Volgende week vrijdagavond] is er quiz.", ("vrijdagavond 4 december 2026",)),
        ("Geef het geld mee tegen [vrijdagmiddag].", ("vrijdagmiddag 27 november 2026",)),
        # stretches of time
        ("Geef het geld mee [binnen 14 dagen].", ("ten laatste op dinsdag 8 december 2026",)),
        ("Geef het geld mee [binnen veertien dagen].", ("ten laatste op dinsdag 8 december 2026",)),
        ("Geef het geld mee [binnen de 14 dagen].", ("ten laatste op dinsdag 8 december 2026",)),
        ("Geef het geld mee [binnen twee weken].", ("ten laatste op dinsdag 8 december 2026",)),
        ("Geef het geld mee [binnen 3 dagen].", ("ten laatste op vrijdag 27 november 2026",)),
        ("[Binnen 5 werkdagen] krijgt u antwoord.", ()),
        ("[Binnen enkele dagen] krijgt u antwoord.", ()),
        ("[Binnen een maand] krijgt u antwoord.", ()),
        ("[Over twee weken] is er feest.", ("op dinsdag 8 december 2026",)),
        ("[Over 3 dagen] is er feest.", ("op vrijdag 27 november 2026",)),
        ("[Over een week] is er feest.", ("op dinsdag 1 december 2026",)),
        ("[Over drie maanden] is er feest.", ()),
        # no day at all
        ("[Volgende week] is er geen les.", ()),
        ("[Volgende maand] gaan we op kamp.", ()),
        ("[Begin volgende week] krijgt u een brief.", ()),
        ("[Eind deze week] krijgt u een brief.", ()),
        ("[Dit weekend] is er feest.", ()),
        ("[Volgend weekend] is er feest.", ()),
        ("De [komende weken] werken we rond water.", ()),
        ("Vanaf [volgende week] eten we binnen.", ()),
    ],
)
def test_day_without_a_date_is_found_with_its_date(sentence: str, suggestions: tuple[str, ...]) -> None:
    text = sentence.replace("[", "").replace("]", "")
    assert marked(text) == sentence
    assert advice(text) == [suggestions]
    assert advice(text, None) == [()]


@pytest.mark.parametrize(
    "text",
    [
        # the date is beside it
        "Morgen, woensdag 25 november 2026, gaan we zwemmen.",
        "Morgen (25/11) gaan we zwemmen.",
        "Vrijdag 27 november gaan we zwemmen.",
        "Vrijdag 27 nov. gaan we zwemmen.",
        "Vrijdag 27/11 gaan we zwemmen.",
        "Vrijdag 27-11 gaan we zwemmen.",
        "Vrijdag 27.11.2026 gaan we zwemmen.",
        "Vrijdag, 27 november, gaan we zwemmen.",
        "Vrijdag de 27ste november gaan we zwemmen.",
        "Volgende week vrijdag (4 december) gaan we op uitstap.",
        "Komende woensdag (2/12) is er geen school.",
        "Tot vrijdag 4 december.",
        "Feest op 4 december (vrijdag).",
        "Feest op 2026-12-04, een vrijdag.",
        "maandag 30/11 t.e.m. vrijdag 4/12",
        # the date is elsewhere in the letter
        "We zwemmen op vrijdag 4 december. Vrijdag brengt u een handdoek mee.",
        "Vrijdag brengt u een handdoek mee. Het zwembad is open op vrijdag 4 december.",
        # a habit or a timetable
        "Elke dinsdag gaan we zwemmen.",
        "Iedere dinsdag gaan we zwemmen.",
        "We zwemmen altijd dinsdag.",
        "Op dinsdag gaan we zwemmen.",
        "Op woensdagmiddag is er geen school.",
        "Op maandag en dinsdag is er opvang.",
        "We zwemmen dinsdag en donderdag.",
        "Van maandag tot vrijdag is er opvang.",
        "Dinsdag zwemmen we, donderdag turnen we.",
        "'s Maandags gaan we turnen.",
        "’s Woensdags is er geen opvang.",
        "Maandag: turnen",
        "Maandag - turnen",
        "Dinsdag is zwemdag.",
        "Om de twee weken zwemmen we dinsdag.",
        "De eerste vrijdag van de maand is er markt.",
        "Zaterdag- en zondagvoormiddag is de school dicht.",
        "Dinsdag",
        # another morgen, another day
        "Goede morgen!",
        "Goedemorgen ouders",
        "Goeie morgen allemaal!",
        "Deze morgen was het koud.",
        "In de morgen is het koud.",
        "Elke morgen eten we fruit.",
        "De volgende morgen eten we brood.",
        "De kinderen van morgen leren veel.",
        "'s Morgens eten we fruit.",
        "Goede Vrijdag is een feestdag.",
        "Op Witte Donderdag is er geen school.",
        "Fijne zondag!",
        "Prettige zaterdag!",
        "Vorige vrijdag was er feest.",
        "Vrijdag jl. was er feest.",
        "Vrijdag was er feest op school.",
        "Gisteren was er feest.",
        "Kijk op www.school.be/vrijdag voor meer.",
        "Mail naar morgen@school.be voor meer.",
        "De toets is gespreid over twee weken.",
        "We praten over twee weken vakantie.",
        "Over de twee weken kamp leest u meer.",
        # points that stay, or are no day
        "Half december krijgt u het rapport.",
        "Begin december zwemmen we.",
        "Volgend jaar gaan we naar zee.",
        "Vandaag is er geen school.",
        "Vanavond is er feest.",
        "De volgende week is er geen school.",
        "De leerlingen zwemmen over het algemeen graag.",
        "Binnen is het warm.",
        "",
    ],
)
def test_other_days_are_left_alone(text: str) -> None:
    assert marked(text) == text


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Over een dag of drie is er feest.", "op woensdag 25 november 2026"),
        ("Vrijdag over 14 dagen is er feest.", "op dinsdag 8 december 2026"),
        ("Vrijdag over een week is er feest.", "op dinsdag 1 december 2026"),
        ("Vrijdag 4 is er feest.", "vrijdag 27 november 2026"),
        ("Vrijdag de 4de is er feest.", "vrijdag 27 november 2026"),
        ("Vrijdag de vierde december is er feest.", "vrijdag 27 november 2026"),
        ("Zaterdag morgen is er markt.", "woensdag 25 november 2026"),
        ("Volgende week maandag is er geen school. Kom woensdag terug.", "woensdag 25 november 2026"),
        ("Vrijdag hebben we gezwommen.", "vrijdag 27 november 2026"),
    ],
)
def test_wrong_date_is_never_suggested(text: str, wrong: str) -> None:
    assert wrong not in [suggestion for one in advice(text) for suggestion in one]


def test_weight_is_a_hint_where_no_day_is_named() -> None:
    text = "Volgende week is er feest. Kom morgen. Dit weekend is er markt. Betaal binnen 14 dagen."
    assert [(one.found, one.severity) for one in lint(text, rules=["relatieve-datum"])] == [
        ("Volgende week", "hint"),
        ("morgen", "warning"),
        ("Dit weekend", "hint"),
        ("binnen 14 dagen", "warning"),
    ]
    assert [one.found for one in lint(text, rules=["relatieve-datum"], profile="duidelijk")] == [
        "morgen", "binnen 14 dagen",
    ]  # fmt: skip


def test_message_shows_how_to_write_the_date() -> None:
    with_date = lint("Kom morgen.", rules=["relatieve-datum"], today=TUESDAY)
    without = lint("Kom morgen.", rules=["relatieve-datum"])
    assert [str(one.message) for one in with_date + without] == [
        "“morgen” klopt alleen op de dag dat u schrijft. "
        "Schrijf de datum voluit, bijvoorbeeld: woensdag 25 november 2026.",
        "“morgen” klopt alleen op de dag dat u schrijft. "
        "Schrijf de datum voluit, bijvoorbeeld: vrijdag 4 december 2026.",
    ]


@pytest.mark.parametrize(
    ("today", "text", "expected"),
    [
        (datetime.date(2026, 12, 31), "Kom morgen.", "vrijdag 1 januari 2027"),
        (datetime.date(2028, 2, 28), "Kom morgen.", "dinsdag 29 februari 2028"),
        (datetime.date(2026, 11, 29), "Kom volgende week maandag.", "maandag 30 november 2026"),
        (datetime.date(2026, 11, 30), "Kom volgende week maandag.", "maandag 7 december 2026"),
        (datetime.date(2026, 11, 29), "Kom volgende week zondag.", "zondag 6 december 2026"),
        (datetime.date(2026, 11, 27), "Kom aanstaande maandag.", "maandag 30 november 2026"),
        (datetime.date(2026, 12, 28), "Betaal binnen 14 dagen.", "ten laatste op maandag 11 januari 2027"),
    ],
)
def test_date_is_reckoned_over_the_end_of_week_month_and_year(today: datetime.date, text: str, expected: str) -> None:
    assert advice(text, today) == [(expected,)]
