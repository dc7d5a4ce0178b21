"""Every check of a catalog has a broken translation that it alone finds, and good ones that nothing finds."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

import polib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vertaalfiches.catalogs import check as checks
from vertaalfiches.catalogs.check import CHECKS, Problem, check, check_file
from vertaalfiches.catalogs.glossary import Glossary, Term, glossary
from vertaalfiches.catalogs.store import available, seal
from vertaalfiches.errors import MissingTranslation
from vertaalfiches.language import language

HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
BESIDES = ("leeg", "meervoud", "ontbreekt", "taal", "handtekening")

AGREED = Glossary(
    (
        Term(re.compile(r"\bluizen\b"), "luizen", True, {"fr": ("poux",)}),
        Term(re.compile(r"\bklas\b"), "klas", False, {"fr": ("classe", "groupe")}),
    ),
    {"fr": frozenset({"park"})},
    frozenset({"CLB"}),
)


@pytest.fixture
def agreed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Use a small glossary, so that new agreements of ours change no test."""
    monkeypatch.setattr(checks, "glossary", lambda: AGREED)


def entry(dutch: str, said: str, place: str = "messages/notices/feest.toml", **options: object) -> str:
    return str(polib.POEntry(msgid=dutch, msgstr=said, occurrences=[(place, "")], **options))


def checked(folder: Path, tag: str, *entries: str, wanted: object = None) -> list[Problem]:
    path = folder / f"{tag}.po"
    path.write_text("\n".join((HEADER, *entries)), encoding="utf-8")
    return check_file(path, language(tag), wanted)


# code, language, Dutch, translation, sentence
BROKEN = [
    (
        "plaatshouders", "fr", "Kom met {kind}.", "Venez avec {enfant}.",
        "de plaatshouders tussen { } zijn niet dezelfde als in het Nederlands",
    ),
    (
        "plaatshouders", "fr", "Kom met {kind}.", "Venez avec {kind} et {kind}.",
        "de plaatshouders tussen { } zijn niet dezelfde als in het Nederlands",
    ),
    (
        "plaatshouders", "fr", "Kom morgen.", "Venez {demain.",
        "de plaatshouders tussen { } zijn niet dezelfde als in het Nederlands",
    ),
    ("gelijk", "fr", "Kom morgen.", "Kom morgen.", "de vertaling is gelijk aan het Nederlands"),
    ("cijfers", "fr", "Neem 2 appels.", "Prenez 3 pommes.", "de cijfers zijn niet dezelfde als in het Nederlands"),
    ("cijfers", "fr", "Neem appels.", "Prenez 3 pommes.", "de cijfers zijn niet dezelfde als in het Nederlands"),
    (
        "cijfers", "fa", "Neem 2 appels.", "۲ سیب بیاورید.",
        "schrijf cijfers als 0-9: zo herkent de ouder ze in het Nederlands",
    ),
    ("eindteken", "fr", "Kom morgen.", "Venez demain", "het eindteken '.' ontbreekt"),
    ("eindteken", "ar", "Komt u?", "هل تأتي.", "het eindteken '?' ontbreekt"),
    ("eindteken", "fr", "Morgen", "Demain.", "er staat een eindteken te veel: '.'"),
    (
        "adres", "fr", "Schrijf naar juf@school.be.", "Écrivez à juf@ecole.be.",
        "'juf@school.be' is veranderd of ontbreekt",
    ),
    ("adres", "fr", "Kijk op www.school.be", "Regardez sur www.ecole.be", "'www.school.be' is veranderd of ontbreekt"),
    ("adres", "fr", "Bel 053 12 34 56.", "Appelez le 053/12/34/56.", "'053 12 34 56' is veranderd of ontbreekt"),
    ("spaties", "fr", "Kom morgen.", "Venez  demain.", "er staat een spatie te veel"),
    ("spaties", "fr", "Kom morgen.", " Venez demain.", "er staat een spatie te veel"),
    ("spaties", "fr", "Kom morgen.", "Venez\ndemain.", "er staat een regeleinde te veel of te weinig"),
    ("onzichtbaar", "fr", "Kom morgen.", "Venez de\u00admain.", "er staat een onzichtbaar teken in (U+00AD)"),
    ("onzichtbaar", "fr", "Kom morgen.", "Venez\u200b demain.", "er staat een onzichtbaar teken in (U+200B)"),
    ("onzichtbaar", "ar", "school", "مدرســة", "er staat een onzichtbaar teken in (U+0640)"),
    ("onzichtbaar", "tr", "Kom morgen.", "Yarın\u200c gelin.", "er staat een onzichtbaar teken in (U+200C)"),
    (
        "richting", "fr", "Kom morgen.", "Venez \u202edemain.",
        "haal het richtingsteken weg (U+202E); het programma zet ze zelf",
    ),
    (
        "richting", "ar", "school", "\u200fمدرسة",
        "haal het richtingsteken weg (U+200F); het programma zet ze zelf",
    ),
    (
        "vorm", "fr", "Dit is de school.", "C’est l’e\u0301cole.",
        "deze tekst is niet in de gewone vorm van Unicode (NFC, zonder presentatievormen)",
    ),
    (
        "vorm", "ar", "school", "\ufee3\ufeaa\ufead\ufeb3\ufe94",
        "deze tekst is niet in de gewone vorm van Unicode (NFC, zonder presentatievormen)",
    ),
    ("schrift", "ru", "Kom morgen.", "Приходите demain.", "'demain' is niet in het schrift van deze taal"),
    ("schrift", "fr", "Kom morgen.", "Venez завтра.", "'завтра' is niet in het schrift van deze taal"),
    ("gemengd", "ru", "Kom morgen.", "Приходите зaвтра.", "in 'зaвтра' staan letters van twee schriften door elkaar"),
    ("letters", "tr", "Kom morgen.", "Yarın gelên.", "de letter 'ê' hoort niet in deze taal"),
    ("letters", "ar", "boek", "کتاب", "de letter 'ک' hoort niet in deze taal"),
    ("letters", "ro", "Kom morgen.", "Veniţi mâine.", "de letter 'ţ' hoort niet in deze taal"),
    (
        "weekdag", "fr", "Kom op maandag.", "Venez demain.",
        "'maandag' staat in het Nederlands, maar 'lundi' niet in de vertaling",
    ),
    (
        "weekdag", "tr", "Kom morgen.", "Salı gelin.",
        "'Salı' staat in de vertaling, maar 'dinsdag' niet in het Nederlands",
    ),
    ("sleutelwoord", "fr", "Er zijn luizen.", "Il y a des puces.", "'luizen' heet hier poux"),
    ("plaats", "fr", "Kom morgen.", f"Venez {'m' * 40}.", "een woord is breder dan zijn kolom op het blad"),
    ("woordenlijst", "fr", "De klas komt.", "Les élèves viennent.", "'klas' heet hier classe of groupe"),
    ("dubbel", "fr", "Kom morgen.", "Venez demain demain.", "'demain' staat er twee keer na elkaar"),
    ("frans", "fr", "Komt u?", "Venez-vous?", "in het Frans staat een vaste spatie voor : ; ! ?"),
    (
        "lengte", "fr", "Vergeet de zwemzak van uw kind niet.", "Le sac.",
        "deze vertaling is veel korter dan het Nederlands",
    ),
    (
        "lengte", "fr", "Vergeet de zwemzak niet.",
        "N’oubliez surtout pas de donner le sac de piscine à votre enfant.",
        "deze vertaling is veel langer dan het Nederlands",
    ),
    ("leeg", "fr", "Kom morgen.", "", "de vertaling is leeg"),
]  # fmt: skip


@pytest.mark.usefixtures("agreed")
@pytest.mark.parametrize(("code", "tag", "dutch", "said", "message"), BROKEN)
def test_broken_translation_is_found_by_its_own_check_alone(
    tmp_path: Path, code: str, tag: str, dutch: str, said: str, message: str
) -> None:
    good = entry("Dank u wel.", {"ar": "شكرا لكم.", "fa": "سپاسگزاریم."}.get(tag, "–."))
    found = checked(tmp_path, tag, good, entry(dutch, said))
    severity = "error" if code == "leeg" else CHECKS[code][0]
    line = 9
    assert [(p.code, p.severity, p.line, p.msgid) for p in found] == [(code, severity, line, dutch)]
    assert str(found[0].message) == message
    assert found[0].path == str(tmp_path / f"{tag}.po")


def test_every_check_has_a_broken_translation() -> None:
    assert {code for code, *_ in BROKEN} == {*CHECKS, "leeg"}
    assert not set(BESIDES) & set(CHECKS)


@pytest.mark.usefixtures("agreed")
@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("m" * 10, "deze tekst is te lang voor onder een tekening; neem een of twee korte woorden"),
        (
            "un sac à dos de couleur avec des livres",
            "deze tekst is te lang voor onder een tekening; neem een of twee korte woorden",
        ),
    ],
)
def test_caption_that_is_too_wide_for_its_drawing_is_found(tmp_path: Path, said: str, message: str) -> None:
    found = checked(tmp_path, "fr", entry("een tas met boeken", said, "pictograms/school-bag.svg"))
    assert [(p.code, p.severity, str(p.message)) for p in found] == [("plaats", "error", message)]
    assert checked(tmp_path, "fr", entry("een tas met boeken", said)) == []
    assert checked(tmp_path, "fr", entry("tas", "sac à dos", "pictograms/school-bag.svg")) == []


def test_plural_is_found(tmp_path: Path) -> None:
    plural = polib.POEntry(msgid="kind", msgid_plural="kinderen", msgstr_plural={0: "enfant", 1: "enfants"})
    found = checked(tmp_path, "fr", str(plural))
    assert [(p.code, p.severity, p.line, p.msgid) for p in found] == [("meervoud", "error", 5, "kind")]
    assert str(found[0].message) == "onze teksten hebben geen meervoud; vertaal één tekst"


def test_text_that_the_catalog_lacks_is_found(tmp_path: Path) -> None:
    said = [entry("Kom morgen.", "Venez demain."), entry("Blijf thuis.", "Restez chez vous.", obsolete=True)]
    found = checked(tmp_path, "fr", *said, wanted={"Kom morgen.": 0, "Blijf thuis.": 0})
    assert [(p.code, p.severity, p.line, p.msgid) for p in found] == [("ontbreekt", "error", 1, "Blijf thuis.")]
    assert str(found[0].message) == "deze tekst ontbreekt; werk bij met: vertaalfiches catalog extract"


@pytest.mark.usefixtures("agreed")
def test_catalog_of_another_language_is_found(tmp_path: Path) -> None:
    rows = [entry(f"Wij komen met nummer {n} naar school", f"Nous venons avec le {n} chez vous") for n in range(20)]
    found = checked(tmp_path, "tr", *rows)
    assert [(p.code, p.severity, p.line) for p in found] == [("taal", "error", 1)]
    assert str(found[0].message) == (
        "in 0 van 20 langere teksten staat een letter van deze taal (ı ü ğ); is dit Turks?"
    )
    assert checked(tmp_path, "tr", *rows[:19]) == []


@pytest.mark.parametrize("note", ["signed: FB, Frans, 2026-11-02, 0123456789abcdef", "signed: FB"])
def test_signature_that_no_longer_fits_is_found(tmp_path: Path, note: str) -> None:
    found = checked(tmp_path, "fr", entry("Kom morgen.", "Venez demain.", tcomment=note))
    assert [(p.code, p.severity, p.line) for p in found] == [("handtekening", "warning", 5)]
    assert str(found[0].message) == "de tekst is veranderd na het tekenen; dit is weer een concept"


def test_signature_that_fits_is_not_found(tmp_path: Path) -> None:
    note = f"signed: FB, Frans, 2026-11-02, {seal('Kom morgen.', 'Venez demain.')}"
    assert checked(tmp_path, "fr", entry("Kom morgen.", "Venez demain.", tcomment=note)) == []


@pytest.mark.usefixtures("agreed")
@pytest.mark.parametrize(
    ("tag", "dutch", "said"),
    [
        ("fr", "Kom met {kind}.", "Venez avec {kind}."),
        ("fr", "Kom op maandag.", "Venez lundi."),
        ("fr", "Komt u?", "Venez-vous\u00a0?"),
        ("fr", "Komt u?", "Venez-vous ?"),
        ("fr", "De klas heeft geen luizen.", "La classe n’a pas de poux."),
        ("fr", "park", "park"),
        ("fr", "CLB", "CLB"),
        ("fr", "Kom om 08:30.", "Venez à 08:30."),
        ("fr", "Kijk op https://school.be.", "Regardez sur https://school.be."),
        ("fr", "Kijk eerst op www.school.be.", "Sur www.school.be, regardez d’abord."),
        ("es", "Komt u?", "¿Viene usted?"),
        ("es", "Dit is nummer 3.", "Este es el n.º 3."),
        ("ar", "Komt u?", "هل تأتون؟"),
        ("ar", "Bel het CLB.", "اتصلوا بـ CLB.".replace("ـ", "")),
        ("fa", "Het boek is hier.", "کتاب\u200cها اینجا هستند."),
        ("ru", "Bel op maandag naar het CLB.", "В понедельник звоните в CLB."),
        ("ru", "Kom op woensdag.", "Приходите в среду."),
        ("uk", "Gezin", "Сім’я"),
        ("uk", "Gezin", "Сімʼя"),
        ("ur", "Dit is de school.", "یہ اسکول ہے۔"),
        ("el", "Komt u?", "Θα έρθετε;"),
        ("tr", "Ga op zaterdag naar de markt.", "Cumartesi günü pazara gidin."),
        ("pl", "Kom op zaterdag.", "Przyjdź w sobotę."),
    ],
)
def test_good_translation_gives_no_problem(tmp_path: Path, tag: str, dutch: str, said: str) -> None:
    assert [(p.code, str(p.message)) for p in checked(tmp_path, tag, entry(dutch, said))] == []


def test_translation_of_spaces_only_is_found(tmp_path: Path) -> None:
    found = checked(tmp_path, "fr", entry("Kom morgen.", "  "))
    assert {p.severity for p in found} == {"error"}


def test_caption_on_two_lines_is_found(tmp_path: Path) -> None:
    found = checked(tmp_path, "fr", entry("tas", "sac\nà dos", "pictograms/school-bag.svg"))
    assert [p.code for p in found] == ["spaties"]


def test_first_text_of_a_catalog_without_a_header_stands_on_line_1(tmp_path: Path) -> None:
    path = tmp_path / "fr.po"
    path.write_text('msgid "Kom morgen."\nmsgstr "Venez demain"\n', encoding="utf-8")
    assert [(p.code, p.line) for p in check_file(path, language("fr"))] == [("eindteken", 1)]


def test_text_without_dutch_gives_no_crash(tmp_path: Path) -> None:
    assert checked(tmp_path, "fr", entry("Kom morgen.", "Venez demain."), 'msgid ""\nmsgstr "encore"\n') == []


def test_problems_stand_in_the_order_of_the_file(tmp_path: Path) -> None:
    rows = [entry("Kom.", "Venez"), entry("Ga.", ""), entry("Blijf 2 dagen.", "Restez  3 jours.")]
    found = checked(tmp_path, "fr", *rows, wanted={"Lees.": 0})
    assert [(p.line, p.code) for p in found] == [
        (1, "ontbreekt"), (5, "eindteken"), (9, "leeg"), (13, "cijfers"), (13, "spaties"),
    ]  # fmt: skip


def test_language_without_a_catalog_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(MissingTranslation) as caught:
        check("ti", tmp_path)
    assert str(caught.value) == f"geen vertaling 'ti' in {tmp_path / 'vertalingen'}"


def test_catalog_of_a_school_is_checked_against_its_own_texts(tmp_path: Path) -> None:
    (tmp_path / "vertalingen").mkdir()
    word = 'id = "fluit"\nword = "fluit"\nkind = "thing"\nexplain = "Een fluit maakt muziek."\n'
    (tmp_path / "woorden.toml").write_text(f"[[word]]\n{word}", encoding="utf-8")
    (tmp_path / "vertalingen" / "fr.po").write_text(HEADER + "\n" + entry("fluit", "flûte."), encoding="utf-8")
    found = [(p.code, p.line, p.msgid) for p in check("fr", tmp_path)]
    assert found == [("ontbreekt", 1, "Een fluit maakt muziek."), ("eindteken", 5, "fluit")]


@pytest.mark.parametrize("tag", available())
def test_shipped_catalog_has_no_errors(tag: str) -> None:
    assert [(p.line, p.code, p.msgid, str(p.message)) for p in check(tag) if p.severity == "error"] == []


def test_shipped_glossary_is_used() -> None:
    assert {"CLB", "OKAN"} <= glossary().latin
    assert [term.word for term in glossary().terms if term.key]


DUTCH = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Zl", "Zp")), min_size=1, max_size=40)
TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"), max_size=40)


@settings(max_examples=100, deadline=5_000)
@given(
    st.sampled_from(("fr", "ar", "fa", "ru", "tr", "uk")),
    DUTCH,
    TEXTS,
    st.sampled_from(("pictograms/a.svg", "messages/a")),
)
def test_any_translation_gives_problems_and_no_crash(tag: str, dutch: str, said: str, place: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{tag}.po"
        path.write_text(HEADER + "\n" + entry(dutch, said, place), encoding="utf-8")
        for problem in check_file(path, language(tag), {dutch: 0}):
            assert problem.code in {*CHECKS, *BESIDES}
            assert problem.line >= 1 and str(problem.message)
