"""Clock times as schools in Belgium and the Netherlands write them, and the things that only look like one."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vertaalfiches.linter.engine import lint


def check(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.found, one.suggestions) for one in lint(text, rules=["tijdnotatie"])]


def marked(text: str) -> str:
    """Return the text with brackets around what the rule finds."""
    for one in reversed(lint(text, rules=["tijdnotatie"])):
        text = text[: one.start] + "[" + one.found + "]" + text[one.end :]
    return text


@pytest.mark.parametrize(
    ("sentence", "suggestion"),
    [
        # figures, Belgium
        ("We vertrekken om [8u.15].", "8.15 uur"),
        ("We vertrekken om [8u30] aan de school.", "8.30 uur"),
        ("We vertrekken om [8u 30] aan de school.", "8.30 uur"),
        ("We vertrekken om [8 u 30].", "8.30 uur"),
        ("We vertrekken om [8.30u].", "8.30 uur"),
        ("We vertrekken om [8.30 u].", "8.30 uur"),
        ("We vertrekken om [8:30u] stipt.", "8.30 uur"),
        ("We vertrekken om [8,30u].", "8.30 uur"),
        ("We vertrekken om [8u05].", "8.05 uur"),
        ("We vertrekken om [8u5].", "8.05 uur"),
        ("De bus is terug om [15u45].", "15.45 uur"),
        ("De school begint om [8u].", "8 uur"),
        ("De school begint om [8 u].", "8 uur"),
        ("De school is open vanaf [7u] in de ochtend.", "7 uur"),
        ("De opvang sluit om [17.30u].", "17.30 uur"),
        ("Oudercontact op dinsdag, [18u00].", "18 uur"),
        ("Het feest start om [14U].", "14 uur"),
        ("Het feest start om [14U30].", "14.30 uur"),
        ("Wees er ten laatste om [8u20]!", "8.20 uur"),
        ("Woensdag ([13u]) is er turnen.", "13 uur"),
        ("Start: [9u].", "9 uur"),
        ("Start [9u], einde [12u].", None),
        ("Van [9u30] tot [11u45] zwemmen we.", None),
        ("Van [9u] - [12u] is er feest.", None),
        ("Open [8u]-[12u].", None),
        ("De les eindigt om [0u15].", "0.15 uur"),
        ("Het kamp eindigt om [24u].", "24 uur"),
        # figures, Netherlands and northern France
        ("We starten om [8h30].", "8.30 uur"),
        ("We starten om [14h] in de zaal.", "14 uur"),
        ("De les start om [8u30 uur].", "8.30 uur"),
        # the number behind it counts something else
        ("Kom om [8u] 15 kinderen halen.", "8 uur"),
        ("Om [8u] 3 broden kopen.", "8 uur"),
        # words, both times
        ("De les begint om [half negen].", ("8.30 uur", "20.30 uur")),
        ("De les begint om [halfnegen].", ("8.30 uur", "20.30 uur")),
        ("De les begint om [half-negen].", ("8.30 uur", "20.30 uur")),
        ("De les begint om [half 9].", ("8.30 uur", "20.30 uur")),
        ("De les begint om [half 9 uur].", ("8.30 uur", "20.30 uur")),
        ("De les begint om [Half Negen].", ("8.30 uur", "20.30 uur")),
        ("[Half negen] is de school open.", ("8.30 uur", "20.30 uur")),
        ("De school is uit om [half vier].", ("15.30 uur", "3.30 uur")),
        ("We eten om [half één].", ("12.30 uur", "0.30 uur")),
        ("We eten om [half een] samen.", ("12.30 uur", "0.30 uur")),
        ("De bel gaat om [kwart voor vier].", ("15.45 uur", "3.45 uur")),
        ("De bel gaat om [kwart over acht].", ("8.15 uur", "20.15 uur")),
        ("De bel gaat om [kwart na acht].", ("8.15 uur", "20.15 uur")),
        ("De bel gaat om [kwart voor 9].", ("8.45 uur", "20.45 uur")),
        ("De bel gaat om [tien voor half negen].", ("8.20 uur", "20.20 uur")),
        ("De bel gaat om [10 voor half 9].", ("8.20 uur", "20.20 uur")),
        ("De bel gaat om [vijf over half vier].", ("15.35 uur", "3.35 uur")),
        ("De bel gaat om [vijf na half vier].", ("15.35 uur", "3.35 uur")),
        ("De bel gaat om [vijf voor negen].", ("8.55 uur", "20.55 uur")),
        ("De bel gaat om [10 over 8].", ("8.10 uur", "20.10 uur")),
        ("De bel gaat om [twintig over acht].", ("8.20 uur", "20.20 uur")),
        ("De bel gaat om [kwart voor twaalf].", ("11.45 uur", "23.45 uur")),
        ("De bel gaat om [kwart over twaalf].", ("12.15 uur", "0.15 uur")),
        ("De bel gaat om [kwart voor één].", ("12.45 uur", "0.45 uur")),
        ("De bel gaat om [5 minuten voor negen].", ("8.55 uur", "20.55 uur")),
        ("De bel gaat om [kwart\nvoor vier].", ("15.45 uur", "3.45 uur")),
        # words, one time
        ("De les begint om [half negen] 's ochtends.", "8.30 uur"),
        ("De les begint om [half negen] ’s morgens.", "8.30 uur"),
        ("Het feest begint 's avonds om [half acht].", "19.30 uur"),
        ("Het feest begint om [half acht] ’s avonds.", "19.30 uur"),
        ("Vrijdagavond om [half acht] start de quiz.", "19.30 uur"),
        ("We komen in de namiddag om [half vier] terug.", "15.30 uur"),
        ("Maandagochtend om [kwart voor negen] start de les.", "8.45 uur"),
        ("De school is 's middags om [half een] uit.", "12.30 uur"),
        # not a time at all
        ("De bus vertrekt om [8u75].", ()),
        ("De bus vertrekt om [25u30].", ()),
        ("De bus vertrekt om [8.75u].", ()),
    ],
)  # fmt: skip
def test_time_is_found_with_the_time_it_is(sentence: str, suggestion: str | tuple[str, ...] | None) -> None:
    text = sentence.replace("[", "").replace("]", "")
    assert marked(text) == sentence
    if suggestion is not None:
        expected = (suggestion,) if isinstance(suggestion, str) else suggestion
        assert [advice for _, advice in check(text)] == [expected]


def test_each_time_in_a_sentence_has_its_own_advice() -> None:
    assert check("Van 9u30 tot 11u45 zwemmen we, om half vier is de bus er.") == [
        ("9u30", ("9.30 uur",)),
        ("11u45", ("11.45 uur",)),
        ("half vier", ("15.30 uur", "3.30 uur")),
    ]
    assert check("Start om 9u, einde om 12u.") == [("9u", ("9 uur",)), ("12u", ("12 uur",))]
    assert check("Open: 8u-12u") == [("8u", ("8 uur",)), ("12u", ("12 uur",))]


@pytest.mark.parametrize(
    ("text", "suggestions"),
    [
        ("Om half negen 's ochtends en om half negen 's avonds.", [("8.30 uur",), ("20.30 uur",)]),
        ("'s Morgens om half negen, ’s avonds om kwart voor acht.", [("8.30 uur",), ("19.45 uur",)]),
        # one word about the day and two times: it need not go with both
        ("'s Avonds is er feest; wij halen de kinderen om half vier en om half acht.", [
            ("15.30 uur", "3.30 uur"), ("7.30 uur", "19.30 uur"),
        ]),
        # a part of the day that says nothing about the hour
        ("Wie op school 's middags warm eet, moet dit voor half negen melden.", [("8.30 uur", "20.30 uur")]),
        ("Na de voormiddag blijven we spelen tot half vier.", [("15.30 uur", "3.30 uur")]),
        ("Breng uw kind de dag na het avondfeest om half negen.", [("8.30 uur", "20.30 uur")]),
        ("De nacht duurt van het kamp tot half negen.", [("8.30 uur", "20.30 uur")]),
        ("Het bal duurt ’s avonds tot half één.", [("12.30 uur", "0.30 uur")]),
        ("De voormiddag eindigt om half één.", [("12.30 uur", "0.30 uur")]),
    ],
)  # fmt: skip
def test_part_of_the_day_decides_only_where_it_belongs(text: str, suggestions: list[tuple[str, ...]]) -> None:
    assert [advice for _, advice in check(text)] == suggestions


@pytest.mark.parametrize(
    "text",
    [
        # written well
        "De les begint om 8.30 uur.",
        "De les begint om 8:30.",
        "De les begint om 8 uur.",
        "We zijn open van 8.00 tot 12.00 uur.",
        "We zijn open van 8 tot 12 uur.",
        # durations
        "De les duurt een half uur.",
        "De les duurt anderhalf uur.",
        "De rit duurt 2u.",
        "De rit duurt 2u30.",
        "De rit duurt ongeveer 2u30.",
        "De film duurt maar 1u15.",
        "We rijden gedurende 2u.",
        "Het is 2u rijden.",
        "De kinderen krijgen 2u per week zwemles.",
        "De kinderen krijgen 2u zwemles.",
        "Ze krijgen 3u/week Frans.",
        "Na 2u wachten kwam de bus.",
        "De bus had 1u vertraging.",
        "De opvang kost € 2 per begonnen half uur.",
        "Een kwartier later waren we er.",
        "Na een kwart van de les.",
        "De helft van de klas is ziek.",
        "We werken 40u per week.",
        "Het kind slaapt 10u per nacht.",
        "Minstens 24u op voorhand melden.",
        "Meld dit 24u vooraf.",
        # months, ages, amounts, classes
        "Half december krijgt u het rapport.",
        "Half mei gaan we op uitstap.",
        "Tegen half juni weet u meer.",
        "Het kind is drie en half jaar.",
        "De baby is half 1 jaar oud.",
        "Neem een half brood mee.",
        "Het kost 8 euro.",
        "Het kost 8,50 euro.",
        "De leerlingen van klas 8u gaan mee.",
        "De les is in lokaal 12u.",
        "Dit is een kwart voor vier kinderen.",
        "We bakken vijf voor acht leerlingen.",
        "Twee voor twaalf kinderen.",
        "Breng 5 over 8 dagen mee.",
        "De wedstrijd eindigde op 5 voor.",
        "U kunt 3 u geven aan het kind.",
        "Met 20 U samen feesten.",
        "Wilt u 2 uur helpen?",
        "U 2 komt ook.",
        "Wie van de 4 u kent.",
        # other numbers and words
        "Bel 0470 12 34 56.",
        "Bel 09 123 45 67.",
        "Op 8/12 is er geen school.",
        "Op 8.12.2026 is er geen school.",
        "Kijk op blz. 8 of 8a.",
        "Kamer 8uit de gang.",
        "Ons huis heeft nummer 8h.",
        "De code is A8u30b.",
        "De code is 8u30x.",
        "We betalen € 8.50 u krijgt een bon.",
        "De prijs is € 8.50\nU betaalt aan de juf.",
        "De prijs is 8.50\nU betaalt aan de juf.",
        "Dat kost 8.50 U betaalt later.",
        "We zijn 24u/24 bereikbaar.",
        "De kinderen krijgen 2 x 2u les.",
        "De les duurt max 8u.",
        "Behalf negen mensen was er niemand.",
        "Het is half klaar.",
        "De fles is half vol.",
        "De kinderen zijn half negenjarig.",
        "Kies tussen een half en een heel brood.",
        "Voor vier kinderen is er plaats.",
        "Kwart staat op het bord.",
        "https://school.be/8u30",
        "",
    ],
)
def test_other_things_are_left_alone(text: str) -> None:
    assert check(text) == []


def test_message_says_what_is_wrong() -> None:
    assert [str(one.message) for one in lint("Om 8u30, om half negen en om 8u75.", rules=["tijdnotatie"])] == [
        "Schrijf het uur voluit: “8u30” is voor wie nog Nederlands leert geen duidelijk uur.",
        "Schrijf het uur in cijfers. “half negen” lezen veel nieuwkomers een half uur of een uur verkeerd.",
        "“8u75” is geen uur dat bestaat. Kijk het na.",
    ]


def test_text_with_the_advice_in_place_is_clean() -> None:
    text = "We vertrekken om 8u.15, eten om 12u en zijn terug om half vier in de namiddag."
    for one in reversed(lint(text, rules=["tijdnotatie"])):
        text = text[: one.start] + one.suggestions[0] + text[one.end :]
    assert text == "We vertrekken om 8.15 uur, eten om 12 uur en zijn terug om 15.30 uur in de namiddag."
    assert check(text) == []


# -- a fix is never a wrong time -------------------------------------------------------------------------

NOTATIONS = (
    "{h}u{m:02}", "{h}u.{m:02}", "{h}u {m:02}", "{h} u {m:02}", "{h} u. {m:02}", "{h}u:{m:02}", "{h}.{m:02}u",
    "{h}.{m:02} u", "{h}:{m:02}u", "{h}:{m:02} u", "{h},{m:02}u", "{h}h{m:02}", "{h}H{m:02}", "{h}U{m:02}",
    "{h:02}u{m:02}", "{h:02}.{m:02}u", "{h:02}h{m:02}", "{h}u{m:02} uur", "{h:02} u {m:02}",
)  # fmt: skip
FRAMES = (
    "We vertrekken om {}.", "Om {} vertrekken we.", "Van {} tot 16.00 uur is er feest.", "De les start om {} stipt.",
    "Start: {}", "({})", "Tussen {} en 17 uur", "Wees er om {}, dank u.", "om {} in de zaal", "vanaf {} 's avonds",
)  # fmt: skip


@given(st.integers(0, 99), st.integers(0, 99), st.sampled_from(NOTATIONS), st.sampled_from(FRAMES))
def test_one_suggestion_for_figures_is_that_very_time(hour: int, minute: int, notation: str, frame: str) -> None:
    written = notation.format(h=hour, m=minute)
    exists = (hour < 24 and minute < 60) or (hour == 24 and minute == 0)
    right = f"{hour}.{minute:02} uur" if minute else f"{hour} uur"
    for one in lint(frame.format(written), rules=["tijdnotatie"]):
        if len(one.suggestions) != 1:
            continue
        assert one.found == written, "the fix replaces the whole time, not a part of it"
        assert exists
        assert one.suggestions == (right,)


HOURS = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")
SPOKEN = {
    "half {}": -30, "half{}": -30, "kwart voor {}": -15, "kwart over {}": 15, "tien voor half {}": -40,
    "vijf over half {}": -25, "tien over half {}": -20, "vijf voor half {}": -35, "vijf voor {}": -5,
    "tien over {}": 10, "twintig over {}": 20, "vijf minuten voor {}": -5,
}  # fmt: skip
DAY = {
    "'s ochtends": range(4, 12),
    "'s morgens": range(4, 12),
    "in de namiddag": range(10, 19),
    "'s avonds": range(17, 24),
}


@given(
    st.integers(1, 12),
    st.sampled_from(sorted(SPOKEN)),
    st.booleans(),
    st.sampled_from(["", *sorted(DAY)]),
    st.booleans(),
)
def test_time_in_words_is_one_of_the_times_of_that_clock_face(
    hour: int, spoken: str, in_figures: bool, part: str, part_first: bool
) -> None:
    written = spoken.format(hour if in_figures else HOURS[hour - 1])
    text = f"Kom {part} om {written} naar school." if part_first else f"Kom om {written} {part} naar school."
    face = (hour * 60 + SPOKEN[spoken]) % 720
    for one in lint(text, rules=["tijdnotatie"]):
        times = []
        for suggestion in one.suggestions:
            found = re.fullmatch(r"(\d+)(?:\.(\d\d))? uur", suggestion)
            assert found, suggestion
            times.append(int(found[1]) * 60 + int(found[2] or 0))
        assert [time % 720 for time in times] == [face] * len(times)
        assert times, "a time in words always has an hour"
        if len(times) == 1:
            assert part, "without a part of the day both times are given"
            assert times[0] // 60 in DAY[part]
        else:
            assert sorted(times) == [face, face + 720]
