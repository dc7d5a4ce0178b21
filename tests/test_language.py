"""The table of languages: Dutch and thirty others, each found by tag, alias or name."""

from __future__ import annotations

import pytest
from babel import Locale

from vertaalfiches.catalogs.letters import LETTERS, in_script
from vertaalfiches.catalogs.store import available
from vertaalfiches.errors import UnknownName
from vertaalfiches.language import Language, language, languages

TAGS = (
    "nl", "fr", "ar", "tr", "en", "pl", "ro", "bg", "es", "pt", "it", "ru", "uk", "fa", "fa-AF", "ps", "so", "ti",
    "kmr", "ckb", "sq", "ur", "pa", "hi", "zh-Hans", "de", "sk", "el", "ln", "hy", "rif",
)  # fmt: skip
RIGHT_TO_LEFT = ["ar", "fa", "fa-AF", "ps", "ckb", "ur"]


def test_table_holds_dutch_and_thirty_languages() -> None:
    assert tuple(one.tag for one in languages()) == TAGS
    assert len(TAGS) == 31


def test_no_tag_alias_or_name_means_two_languages() -> None:
    seen: dict[str, str] = {}
    for one in languages():
        for name in {name.casefold() for name in (one.tag, one.name, one.dutch, *one.aliases)}:
            assert seen.setdefault(name, one.tag) == one.tag, name


def test_arabic_script_runs_from_right_to_left_and_no_other() -> None:
    assert [one.tag for one in languages() if one.direction == "rtl"] == RIGHT_TO_LEFT
    assert [one.tag for one in languages() if one.script == "Arab"] == RIGHT_TO_LEFT


@pytest.mark.parametrize("one", languages(), ids=lambda one: one.tag)
def test_name_is_written_in_the_script_of_the_language(one: Language) -> None:
    assert all(in_script(letter, one.script) for letter in one.name if letter.isalpha())
    assert one.dutch[0].isupper()


@pytest.mark.parametrize("one", languages(), ids=lambda one: one.tag)
def test_type_is_set_within_readable_bounds(one: Language) -> None:
    assert 1.0 <= one.scale <= 1.3
    assert 1.3 <= one.leading <= 1.8


@pytest.mark.parametrize("tag", available())
def test_direction_agrees_with_cldr(tag: str) -> None:
    assert language(tag).direction == Locale.parse(tag, sep="-").text_direction


def test_every_catalog_and_every_set_of_letters_is_of_a_known_language() -> None:
    assert set(available()) | set(LETTERS) <= set(TAGS)


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("fr", "fr"),
        ("AR", "ar"),
        ("Turks", "tr"),
        ("turks", "tr"),
        ("Türkçe", "tr"),
        ("TÜRKÇE", "tr"),
        ("العربية", "ar"),
        ("русский", "ru"),
        ("简体中文", "zh-Hans"),
        ("zh_hans", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("prs", "fa-AF"),
        ("fa_AF", "fa-AF"),
        ("Perzisch", "fa"),
        ("pashto", "ps"),
        ("ku-Latn", "kmr"),
        ("Berbers", "rif"),
        ("Nederlands", "nl"),
    ],
)
def test_language_is_found_by_tag_alias_or_name(name: str, tag: str) -> None:
    assert language(name).tag == tag


@pytest.mark.parametrize("name", ["xx", "klingon", "", "Vlaams"])
def test_unknown_language_lists_what_there_is(name: str) -> None:
    with pytest.raises(UnknownName) as caught:
        language(name)
    assert str(caught.value) == f"taal '{name}' bestaat niet; er is: {', '.join(TAGS)}"
    assert caught.value.known == TAGS
