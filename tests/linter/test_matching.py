"""One entry of the lexicon finds its expression in every order a letter can have, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from vertaalfiches.dutch.text import Document
from vertaalfiches.errors import DataFileError
from vertaalfiches.linter import lexicon
from vertaalfiches.linter.engine import lint
from vertaalfiches.linter.patterns import compile_expression, divide
from vertaalfiches.linter.rules import beeldspraak

LEXICON = """\
[[expression]]
idiom = "aan de slag"
meaning = "beginnen"
instead = ["beginnen"]
flag = ["Nu [aan de slag]!"]

[[expression]]
idiom = "de knoop doorhakken"
meaning = "beslissen"
instead = ["beslissen"]
literal = ["touw"]
flag = ["We [hakken de knoop door]."]

[[expression]]
idiom = "de draad weer oppikken"
meaning = "weer beginnen"
instead = ["weer beginnen"]
flag = ["We [pikken de draad weer op]."]

[[expression]]
idiom = "een oogje in het zeil houden"
forms = { oogje = ["oog"] }
meaning = "goed opletten"
instead = ["goed opletten"]
flag = ["We [houden een oogje in het zeil]."]

[[expression]]
idiom = "er weer bovenop komen"
meaning = "weer gezond worden"
instead = ["beter worden"]
flag = ["Ze [komt er weer bovenop]."]

[[expression]]
idiom = "handen in elkaar slaan"
variants = ["handen in mekaar"]
meaning = "samenwerken"
instead = ["samenwerken"]
flag = ["We [slaan de handen in elkaar]."]

[[expression]]
idiom = "het ijs breken"
meaning = "de spanning wegnemen"
instead = ["een praatje maken"]
literal = ["schaatsen", "vijver"]
flag = ["Een spel [breekt het ijs]."]

[[expression]]
idiom = "iemand op de hoogte houden"
verbs = ["houden", "brengen"]
meaning = "iemand alles vertellen"
instead = ["u alles vertellen"]
severity = "hint"
flag = ["We [houden u op de hoogte]."]

[[expression]]
idiom = "iets onder de knie krijgen"
verbs = ["krijgen", "hebben"]
meaning = "iets goed kunnen"
instead = ["iets goed kunnen"]
literal = ["pijn", "schram", "pleister", "kous"]
flag = ["Hij [krijgt het onder de knie]."]

[[expression]]
idiom = "in kannen en kruiken"
meaning = "klaar"
instead = ["klaar"]
flag = ["Alles is [in kannen en kruiken]."]

[[expression]]
idiom = "zijn schouders eronder zetten"
meaning = "hard werken"
instead = ["hard werken"]
flag = ["We [zetten onze schouders eronder]."]

[[expression]]
idiom = "sleutel"
verb = "none"
needs = ["succes"]
meaning = "manier"
instead = ["manier"]
flag = ["De [sleutel] tot succes."]

[[expression]]
idiom = "uitpakken"
meaning = "aflopen"
instead = ["aflopen"]
needs = ["goed"]
flag = ["Dat [pakt goed uit]."]

[[expression]]
idiom = "zijn steentje bijdragen"
meaning = "meehelpen"
instead = ["meehelpen"]
flag = ["Wij [dragen ons steentje bij]."]
"""


@pytest.fixture(autouse=True)
def small_lexicon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "beeldspraak.toml").write_text(LEXICON, encoding="utf-8")
    monkeypatch.setattr(lexicon, "folder", lambda: tmp_path)
    beeldspraak.table.cache_clear()
    yield
    beeldspraak.table.cache_clear()


def marked(text: str) -> str:
    for one in reversed(lint(text, rules=["beeldspraak"])):
        text = text[: one.start] + "[" + one.found + "]" + text[one.end :]
    return text


@pytest.mark.parametrize(
    "sentence",
    [
        # main clause
        "Vandaag [krijgt Noor de tafels onder de knie].",
        "Noor [krijgt de tafels onder de knie].",
        "Hij [heeft het al goed onder de knie].",
        "Wij [houden een oogje in het zeil].",
        "Wij [houden samen een extra oogje in het zeil].",
        "De juf [houdt op de speelplaats elke dag een oogje in het zeil].",
        # inverted, question, request
        "Morgen [houden we een oogje in het zeil].",
        "[Houdt u een oogje in het zeil]?",
        "[Hou een oogje in het zeil]!",
        # subordinate clause
        "Nu ze de tafels [onder de knie heeft], rekent ze vlot.",
        "Wij zien dat hij het lezen [onder de knie krijgt].",
        "Als niemand [een oogje in het zeil houdt], loopt het mis.",
        "omdat wij [een oogje in het zeil moeten houden]",
        "zodat u [de knoop doorhakt]",
        # infinitive
        "We proberen [de knoop door te hakken].",
        "Het is tijd om [een oogje in het zeil te houden].",
        "Ze leert lezen om het snel [onder de knie te krijgen].",
        "We gaan [de draad weer oppikken].",
        "Het lukt om [de draad weer op te pikken].",
        "Wij willen [ons steentje bijdragen].",
        "[De knoop doorhakken] is moeilijk.",
        # participle and clusters of verbs
        "We hebben [de knoop doorgehakt].",
        "omdat we [de knoop hebben doorgehakt]",
        "omdat we [de knoop doorgehakt] hebben",
        "[De knoop moet worden doorgehakt].",
        "[De knoop werd gisteren doorgehakt].",
        "dat [de knoop eindelijk is doorgehakt]",
        "[De knoop is vorige week doorgehakt].",
        "Ze heeft het lezen [onder de knie gekregen].",
        "Ze zal het [onder de knie moeten krijgen].",
        "Iedereen heeft [zijn steentje bijgedragen].",
        # the particle apart
        "We [hakken de knoop door].",
        "We [hakken morgen samen de knoop door].",
        "Vandaag [pikken we de draad weer op].",
        "[Pik de draad weer op]!",
        "Wie [draagt zijn steentje bij]?",
        "Wij [dragen graag ons steentje bij] op het feest.",
        # past
        "We [hielden een oogje in het zeil].",
        "Hij [hakte de knoop door].",
        "Ze [pikten de draad weer op].",
        "toen hij het [onder de knie kreeg]",
        "Mama [droeg haar steentje bij].",
        # number, smallness, determiner
        "We [hakken knopen door].",
        "We [hakken de knopen door].",
        "We [hakken een knoop door].",
        "We [houden een oog in het zeil].",
        "Ze [pikte haar draad weer op].",
        # possessives
        "Ik [draag mijn steentje bij].",
        "[Draag jij je steentje bij]?",
        "Wilt u ook [uw steentje bijdragen]?",
        "Zij [dragen hun steentje bij].",
        "Ieder kind [draagt z'n steentje bij].",
        "We [zetten onze schouders eronder].",
        # words inside
        "Ze [slaan de handen in elkaar].",
        "Alle ouders [slaan samen de handen in elkaar].",
        "Ze [sloegen gisteren de handen flink in elkaar].",
        "We [brengen u snel op de hoogte].",
        "Wij [houden u en uw kind op de hoogte].",
        # relative clause
        "[De knopen die we vorige week hebben doorgehakt] zijn moeilijk.",
        "[De knoop die de school moet doorhakken] is groot.",
        # er and daar
        "Ze [komt er weer bovenop].",
        "Hij [kwam er snel weer bovenop].",
        "Wij hopen dat hij er [weer bovenop komt].",
        "Daar [zetten we onze schouders onder].",
        "Wij gaan [onze schouders eronder zetten].",
        # without a verb
        "Alles is [in kannen en kruiken].",
        "[In kannen en kruiken]!",
        "Nu [aan de slag]!",
        "Wij gaan [aan de slag].",
        # one verb
        "Het feest [pakt goed uit].",
        "Alles is goed [uitgepakt].",
        # noise of letters
        "WE [HOUDEN EEN OOGJE IN HET ZEIL].",
        "Wij [houden een oogje\nin het zeil].",
        "Wij [houden een “oogje in het zeil]”.",
        "Wij [houden één oogje in het zeil].",
        "Wij [houden een oog\u00adje in het zeil].",
        "Dag! 🎉 Wij [houden een oogje in het zeil] 🎉",
        # two in one sentence
        "We [hakken de knoop door] en [houden een oogje in het zeil].",
        "Wij [houden u op de hoogte], en alles is [in kannen en kruiken].",
        "De juf zal [het ijs breken] met een spel.",
    ],
)
def test_one_entry_finds_every_order(sentence: str) -> None:
    text = sentence.replace("[", "").replace("]", "")
    assert marked(text) == sentence


@pytest.mark.parametrize(
    "text",
    [
        # a literal cue
        "Hij kreeg een schram onder de knie.",
        "Hij heeft een pleister onder de knie.",
        "De kousen die ze kreeg, komen tot onder de knie.",
        "Pijn onder de knie heeft hij al lang.",
        "Ze hakten de knoop van het touw door.",
        "Het ijs op de vijver breekt.",
        "Wie wil schaatsen, mag het ijs niet breken.",
        # the words without the verb, or with another verb
        "De sok komt tot onder de knie.",
        "De knoop zit vast.",
        "De draad ligt weer op de grond.",
        "Het oogje zit in het zeil.",
        "We zien een oogje in het zeil.",
        "Hij legt een steentje op tafel.",
        "De kaart toont u de hoogte.",
        # the verb is in another clause
        "Onder de knie zit een spier, maar hij krijgt een appel.",
        "Er zit iets onder de knie, omdat hij melk kreeg.",
        "Wij houden van zingen; een oogje in het zeil is mooi.",
        "Omdat wij houden van zingen, zien we een oogje in het zeil.",
        # the verb is in another sentence
        "Kijk onder de knie. Hij krijgt een appel.",
        "Wij houden van zingen. Een oogje in het zeil!",
        "- een knoop\n- doorhakken",
        "Een knoop\n\nWij hakken hout door.",
        # a preposition is no particle
        "Wij hakken de knoop door midden.",
        "Ze pikken de draad weer op de grond.",
        # the needed cue is missing
        "De sleutel ligt op tafel.",
        "Wij pakken de koffer uit.",
        # the smallest form has another sense
        "De kinderen breken het ijsje.",
        # er is missing
        "Hij klimt op de kast en komt bovenop.",
        "",
    ],
)
def test_other_sentences_are_left_alone(text: str) -> None:
    assert marked(text) == text


def test_finding_carries_meaning_advice_weight_and_source() -> None:
    found = lint("Wij houden u op de hoogte.", rules=["beeldspraak"])
    assert [(one.start, one.end, one.severity, one.suggestions, one.source, str(one.message)) for one in found] == [
        (
            4,
            25,
            "hint",
            (),  # "houden u alles vertellen" would be no Dutch
            "https://www.klasse.be/70202/checklist-toegankelijke-brief-ouders/",
            "“houden u op de hoogte” is beeldspraak. Wie nog Nederlands leert, leest dit letterlijk. "
            "Het betekent: iemand alles vertellen. Schrijf bijvoorbeeld: u alles vertellen.",
        )
    ]


@pytest.mark.parametrize(
    ("idiom", "mode", "parts"),
    [
        ("iets onder de knie krijgen", None, (["onder", "de", "knie"], "krijgen")),
        ("iemand op de hoogte houden", None, (["op", "de", "hoogte"], "houden")),
        ("de knoop doorhakken", None, (["de", "knoop"], "doorhakken")),
        ("aan de slag", None, (["aan", "de", "slag"], "")),
        ("aan de slag gaan", None, (["aan", "de", "slag"], "gaan")),
        ("in kannen en kruiken", "none", (["in", "kannen", "en", "kruiken"], "")),
        ("in kannen en kruiken", "optional", (["in", "kannen", "en"], "kruiken")),
        ("van een leien dakje gaan", "optional", (["van", "een", "leien", "dakje"], "gaan")),
        ("in de kijker staan", None, (["in", "de", "kijker"], "staan")),
        ("sleutel", "none", (["sleutel"], "")),
        ("iets", "none", (["iets"], "")),
    ],
)
def test_idiom_is_divided_into_fixed_words_and_verb(idiom: str, mode: str | None, parts: tuple[list[str], str]) -> None:
    assert divide(idiom, mode) == parts


def test_every_flag_sentence_of_the_small_lexicon_is_found() -> None:
    import tomllib

    for row in tomllib.loads(LEXICON)["expression"]:
        for sentence in row["flag"]:
            assert marked(sentence.replace("[", "").replace("]", "")) == sentence


def test_entry_without_meaning_is_an_error_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "beeldspraak.toml").write_text('\n\n[[expression]]\nidiom = "aan de slag"\n', encoding="utf-8")
    with pytest.raises(DataFileError) as caught:
        lint("Nu aan de slag!", rules=["beeldspraak"])
    assert str(caught.value) == f"{tmp_path}/beeldspraak.toml, regel 3: 'meaning' ontbreekt"


def test_broken_entry_is_an_error_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "beeldspraak.toml").write_text(
        '[[expression]]\nidiom = "aan de slag"\nmeaning = "beginnen\n', encoding="utf-8"
    )
    with pytest.raises(DataFileError) as caught:
        lint("Nu aan de slag!", rules=["beeldspraak"])
    assert str(caught.value).startswith(f"{tmp_path}/beeldspraak.toml, regel 3: dit is geen geldige TOML (")


def test_missing_lexicon_is_an_error_that_names_the_file(tmp_path: Path) -> None:
    (tmp_path / "beeldspraak.toml").unlink()
    with pytest.raises(DataFileError) as caught:
        lint("Nu aan de slag!", rules=["beeldspraak"])
    assert str(caught.value) == f"{tmp_path}/beeldspraak.toml: dit bestand is niet te lezen"


def test_expression_knows_the_forms_of_its_verb() -> None:
    expression = compile_expression({"idiom": "de knoop doorhakken", "meaning": "beslissen", "instead": ["beslissen"]})
    verb = expression.verbs[0]
    assert (verb.infinitive, verb.particle, verb.auxiliary) == ("doorhakken", "door", False)
    assert verb.finite == {"hak", "hakt", "hakken", "hakte", "hakten"}
    assert verb.joined == {"doorhak", "doorhakt", "doorhakken", "doorhakte", "doorhakten", "doorgehakt"}
    assert expression.verb_required
    assert Document("knoop").tokens[0].norm in expression.cores[0].slots[0]
