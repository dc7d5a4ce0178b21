"""School words and children's words: found once, silent where the letter explains them, silent in names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from vertaalfiches.dutch.text import Document, phrase
from vertaalfiches.linter import lexicon
from vertaalfiches.linter.engine import check, lint
from vertaalfiches.linter.rules import kinderwoord, schooljargon
from vertaalfiches.linter.settings import Settings

SCHOOL_WORDS = """\
[[term]]
term = "CLB"
explain = "mensen die uw kind helpen bij problemen op school"
instead = ["centrum voor leerlingenbegeleiding"]
flag = ["Het [CLB] belt u."]

[[term]]
term = "heen- en weermapje"
explain = "het mapje met brieven"
instead = ["mapje met brieven"]
flag = ["Kijk in het [heen- en weermapje]."]

[[term]]
term = "klaskring"
explain = "de kinderen zitten samen en praten"
instead = ["gesprek met de klas"]
flag = ["Wij doen een [klaskring]."]

[[term]]
term = "LVS"
forms = ["leerlingvolgsysteem", "lvs"]
explain = "een lijst met de punten van uw kind"
instead = ["lijst met punten"]
flag = ["Het [LVS] is klaar."]

[[term]]
term = "zorgteam"
forms = ["zorgteams"]
explain = "juffen en meesters die kinderen extra helpen"
instead = ["de zorgjuf"]
severity = "hint"
flag = ["Het [zorgteam] belt."]
"""

CHILD_WORDS = """\
[[term]]
term = "bal"
needs = ["dansen"]
explain = "een feest"
instead = ["dansfeest"]
flag = ["Kom dansen op het [bal]."]

[[term]]
term = "knuffel"
forms = ["knuffels"]
literal = ["kus"]
explain = "een zacht speelgoeddier"
instead = ["zacht speelgoeddier"]
flag = ["Breng een [knuffel] mee."]
"""


@pytest.fixture(autouse=True)
def small_lexicon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "schooljargon.toml").write_text(SCHOOL_WORDS, encoding="utf-8")
    (tmp_path / "kinderwoord.toml").write_text(CHILD_WORDS, encoding="utf-8")
    monkeypatch.setattr(lexicon, "folder", lambda: tmp_path)
    schooljargon.table.cache_clear()
    kinderwoord.table.cache_clear()
    yield
    schooljargon.table.cache_clear()
    kinderwoord.table.cache_clear()


@dataclass(frozen=True)
class FakeSchool:
    known_words: frozenset[str]


RULES = ["schooljargon", "kinderwoord"]


def found(text: str) -> list[str]:
    return [one.found for one in lint(text, rules=RULES)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Het CLB belt u.", ["CLB"]),
        ("De CLB-medewerker belt u.", ["CLB-medewerker"]),
        ("Het C.L.B. belt u.", ["C.L.B."]),
        ("De CLB’s werken samen.", ["CLB’s"]),
        ("Het LVS is klaar.", ["LVS"]),
        ("Het lvs is klaar.", ["lvs"]),
        ("Het leerlingvolgsysteem is klaar.", ["leerlingvolgsysteem"]),
        ("Kijk in het heen- en weermapje.", ["heen- en weermapje"]),
        ("Kijk in het heen- en\nweermapje.", ["heen- en\nweermapje"]),
        ("Wij doen een klaskring.", ["klaskring"]),
        ("Klaskring: elke maandag.", ["Klaskring"]),
        ("KLASKRING", ["KLASKRING"]),
        ("klas\u00adkring", ["klas\u00adkring"]),
        ("Breng uw knuffel mee.", ["knuffel"]),
        ("Kom dansen op het bal.", ["bal"]),
        ("De zorgteams bellen u.", ["zorgteams"]),
    ],
)
def test_term_is_found_in_each_of_its_spellings(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Het clb belt u.",  # listed in capitals only
        "Wij gooien de bal.",
        "Geef een kus en een knuffel.",
        "De klaskringen zijn leuk.",  # not listed
        "Wij vormen een kring in de klas.",
        "",
    ],
)
def test_other_words_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_term_is_reported_once_at_its_first_place() -> None:
    text = "Het zorgteam belt u. Vraag het aan het zorgteam. De zorgteams helpen. Het CLB ook, dat CLB."
    findings = lint(text, rules=RULES)
    assert [(one.found, one.start, one.severity) for one in findings] == [
        ("zorgteam", 4, "hint"),
        ("CLB", 74, "warning"),
    ]


def test_message_explains_the_word() -> None:
    findings = lint("Wij doen een klaskring. Breng een knuffel mee.", rules=RULES)
    assert [(str(one.message), one.suggestions) for one in findings] == [
        (
            "“klaskring” is een woord van de school. Niet elke ouder kent het. "
            "Leg het uit of schrijf het anders: de kinderen zitten samen en praten",
            ("gesprek met de klas",),
        ),
        (
            "“knuffel” is een woord dat wie nog Nederlands leert vaak niet kent. Uitleg: een zacht speelgoeddier",
            ("zacht speelgoeddier",),
        ),
    ]


def test_advice_is_offered_only_where_it_fits() -> None:
    assert [lint(text, rules=RULES)[0].suggestions for text in (
        "De klaskring begint om 9 uur.",  # "de gesprek met de klas"
        "De leuke klaskring begint.",
        "Uw knuffels gaan mee.",  # another form
        "Wij doen een klaskring.",
    )] == [(), (), (), ("gesprek met de klas",)]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        # brackets behind, brackets around
        "Het CLB (centrum voor leerlingenbegeleiding) belt u.",
        "Het “CLB” (centrum voor leerlingenbegeleiding) belt u.",
        "Het centrum voor leerlingenbegeleiding (CLB) belt u.",
        "De mensen die helpen (CLB) bellen u.",
        "Klaskring (de kinderen praten samen)",
        "Het LVS (leerlingvolgsysteem) is klaar.",
        # a mark and words
        "Klaskring: de kinderen zitten samen en praten.",
        "Klaskring = samen zitten en praten.",
        "Klaskring – samen zitten en praten.",
        # a definition
        "Een klaskring is een gesprek met alle kinderen.",
        "Een klaskring is een moment waarop de kinderen praten.",
        "Een klaskring is als de kinderen samen praten.",
        "Klaskring betekent dat de kinderen samen praten.",
        "Een klaskring is eigenlijk een gesprek met de klas.",
        "Een klaskring is het moment waarop iedereen praat.",
        "CLB wil zeggen centrum voor leerlingenbegeleiding.",
        "CLB staat voor centrum voor leerlingenbegeleiding.",
        "De kinderen praten samen. Zo'n gesprek heet een klaskring.",
        "De kinderen praten samen. Dat heet een klaskring.",
        "De kinderen praten samen. Dat noemen we een klaskring.",
        # a comma
        "Wij doen een klaskring, dat is een gesprek met de klas.",
        "Wij doen een klaskring, een moment waarop iedereen praat.",
        "Wij doen een klaskring, ofwel een gesprek met de klas.",
        # a plain word beside it
        "Wij doen een klaskring of gesprek met de klas.",
        "Wij doen een klaskring (gesprek met de klas).",
        "Wij doen een klaskring, een gesprek met de klas.",
        "Wij doen een gesprek met de klas of klaskring.",
        "Breng een zacht speelgoeddier (knuffel) mee.",
        # the next sentence
        "Wij doen een klaskring. Dat is een gesprek met de klas.",
        "Wij doen een klaskring. Dat betekent: we praten samen.",
        "Wij doen een klaskring. Dit wil zeggen dat we samen praten.",
        "Wij doen een klaskring. Daarmee bedoelen we een gesprek.",
    ],
)
def test_term_explained_on_the_spot_is_silent(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Het CLB (tel. 0470 12 34 56) belt u.", ["CLB"]),
        ("Het CLB (zie brief) belt u.", ["CLB"]),
        ("Klaskring (12 kinderen)", ["Klaskring"]),
        ("Klaskring: 9 uur.", ["Klaskring"]),
        ("Klaskring: maandag en dinsdag van 9 tot 10.", ["Klaskring"]),
        ("De klaskring is leuk.", ["klaskring"]),
        ("De klaskring is op maandag.", ["klaskring"]),
        ("De klaskring was lang.", ["klaskring"]),
        ("Na de klaskring, en na het eten, gaan we naar buiten.", ["klaskring"]),
        ("Wij doen een klaskring. Dat is fijn.", ["klaskring"]),
        ("Wij doen een klaskring. Dat is altijd een feest.", ["klaskring"]),
        ("Wij doen een klaskring. Daarna eten we.", ["klaskring"]),
        ("Wij doen een klaskring of een spel.", ["klaskring"]),
    ],
)
def test_words_beside_a_term_need_not_explain_it(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_explanation_anywhere_in_the_letter_is_enough() -> None:
    text = "Het CLB belt u.\n\nWat is dat? CLB staat voor centrum voor leerlingenbegeleiding."
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Welkom in Basisschool De Klaskring.", []),
        ("Welkom in basisschool De Klaskring in Gent.", []),
        ("Welkom in basisschool Klaskring.", []),
        ("Vrije Basisschool Klaskring vzw", []),
        ("De klas van Juf Knuffel.", []),
        ("Wij komen naar De Knuffel in Gent.", []),
        ("Breng uw Knuffel mee.", ["Knuffel"]),
        ("Knuffel meebrengen!", ["Knuffel"]),
        ("De CLB-arts komt.", ["CLB-arts"]),
    ],
)
def test_name_of_a_school_is_no_term(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("own", "text", "expected"),
    [
        ("klaskring", "Wij doen een klaskring. Het zorgteam belt.", ["zorgteam"]),
        ("Klaskring", "Wij doen een klaskring.", []),
        ("zorgteams", "Het zorgteam belt.", []),
        ("leerlingvolgsysteem", "Het LVS is klaar.", []),
        ("zorg", "Het zorgteam belt.", ["zorgteam"]),
        ("CLB", "Het CLB belt. De CLB-arts ook.", []),
        ("heen- en weermapje", "Kijk in het heen- en weermapje.", []),
    ],
)
def test_own_word_of_the_school_is_silent(own: str, text: str, expected: list[str]) -> None:
    school = FakeSchool(frozenset([own]))
    assert [one.found for one in lint(text, rules=RULES, school=school)] == expected  # type: ignore[arg-type]


def test_own_words_of_the_settings_are_silent() -> None:
    settings = Settings().with_words(frozenset([phrase("CLB"), phrase("heen- en weermapje")]))
    text = "Het CLB belt. Kijk in het heen- en weermapje. Het zorgteam helpt."
    assert [one.found for one in check(Document(text), settings, RULES)] == ["zorgteam"]


def test_hints_can_be_left_out() -> None:
    assert [one.found for one in lint("Het zorgteam en het CLB.", rules=RULES, profile="duidelijk")] == ["CLB"]
