"""School words: the shipped list follows its own rules, and a broken list of a school names file and line."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from vertaalfiches.errors import DataFileError
from vertaalfiches.linter.engine import lint
from vertaalfiches.picto.sets import pictograms
from vertaalfiches.words import KINDS, Word, words

WORDS = words()
DRAWINGS = {drawing.id for drawing in pictograms()}

OWN = """\
# our own words
[[word]]
id = "blauwe-poort"
word = "blauwe poort"
kind = "place"
explain = "De poort aan de straat."
concept = "place"

[[word]]
id = "knuffel"
word = "knuffeldier"
kind = "thing"
explain = "Een zacht dier."
hard = true
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "woorden.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_shipped_list_has_eighty_words_of_every_kind() -> None:
    assert len(WORDS) >= 80
    assert {word.kind for word in WORDS.values()} == {"thing", "place", "term"}
    assert all(id == word.id for id, word in WORDS.items())


def test_no_two_words_are_spelled_the_same() -> None:
    spellings = [word.word.casefold() for word in WORDS.values()]
    assert len(spellings) == len(set(spellings))


def test_no_word_is_spelled_like_the_id_of_another() -> None:
    other = {word.word.casefold(): id for id, word in WORDS.items()}
    assert [(id, other[id]) for id in WORDS if other.get(id, id) != id] == []


def test_kinds_stand_together_and_ids_are_sorted_within_each() -> None:
    kinds = [word.kind for word in WORDS.values()]
    assert kinds == sorted(kinds, key=KINDS.index)
    for kind in KINDS:
        ids = [id for id, word in WORDS.items() if word.kind == kind]
        assert ids == sorted(ids)


@pytest.mark.parametrize("word", WORDS.values(), ids=lambda word: word.id)
def test_word_is_trimmed_explained_and_drawn(word: Word) -> None:
    assert word.id.replace("-", "").isalnum() and word.id == word.id.lower() and word.id.isascii()
    assert word.word == " ".join(word.word.split()) and not word.word.endswith(".")
    assert word.explain == " ".join(word.explain.split())
    assert word.explain[0].isupper() and word.explain.endswith(".")
    assert word.concept is None or word.concept in DRAWINGS


@pytest.mark.parametrize("word", WORDS.values(), ids=lambda word: word.id)
def test_explanation_is_plain_dutch(word: Word) -> None:
    # an explanation is one sentence, and may be longer than a sentence in a letter
    findings = [finding for finding in lint(word.explain) if finding.rule != "lange-zin"]
    assert [(finding.rule, finding.found) for finding in findings] == []
    assert len(word.explain.split()) <= 20


def test_own_words_come_before_ours_and_beside_them(tmp_path: Path) -> None:
    found = words(written(tmp_path, OWN))
    assert found["blauwe-poort"] == Word("blauwe-poort", "blauwe poort", "place", "De poort aan de straat.", "place")
    assert found["knuffel"] == Word("knuffel", "knuffeldier", "thing", "Een zacht dier.", None, True)
    assert found["refter"] == WORDS["refter"]
    assert len(found) == len(WORDS) + 1
    assert words()["knuffel"].word == "knuffel"


def test_changed_file_is_read_again(tmp_path: Path) -> None:
    path = written(tmp_path, OWN)
    assert words(path)["knuffel"].word == "knuffeldier"
    written(tmp_path, OWN.replace("knuffeldier", "knuffelbeer"))
    os.utime(path, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns + 1_000_000_000))
    assert words(path)["knuffel"].word == "knuffelbeer"


@pytest.mark.parametrize(
    ("old", "new", "line", "problem"),
    [
        ('id = "knuffel"', 'id = "blauwe-poort"', 10, "schoolwoord 'blauwe-poort' staat er twee keer"),
        ('id = "knuffel"', "id = 3", 10, "'id' moet een tekst zijn"),
        ('id = "knuffel"\n', "", 9, "'id' ontbreekt"),
        ('word = "knuffeldier"\n', "", 9, "'word' ontbreekt"),
        ('kind = "thing"', 'kind = "soort"', 12, "kind 'soort' bestaat niet; er is: thing, place, term"),
        (
            'kind = "thing"',
            'kind = "thin"',
            12,
            "kind 'thin' bestaat niet; bedoelt u thing? Er is: thing, place, term",
        ),
        ('explain = "De poort aan de straat."\n', "", 2, "'explain' ontbreekt"),
        ('concept = "place"', "concept = false", 7, "'concept' moet een tekst zijn"),
        ("hard = true", 'hard = "ja"', 14, "'hard' moet true of false zijn"),
        (
            "hard = true",
            "moeilijk = true",
            14,
            "onbekende sleutel 'moeilijk'; toegelaten: id, word, kind, explain, concept, hard",
        ),
        ("# our own words", "taal = 'nl'", 1, "onbekende sleutel 'taal'; toegelaten: word"),
        ('word = "knuffeldier"', "word = knuffeldier", 11, "dit is geen geldige TOML (Invalid value)"),
    ],
)
def test_broken_own_list_names_file_and_line(tmp_path: Path, old: str, new: str, line: int, problem: str) -> None:
    assert old in OWN
    path = written(tmp_path, OWN.replace(old, new, 1))
    with pytest.raises(DataFileError) as caught:
        words(path)
    assert str(caught.value) == f"{path}, regel {line}: {problem}"
    assert (caught.value.path, caught.value.line) == (str(path), line)


@pytest.mark.parametrize("text", ["word = 3\n", "word = ['x']\n"])
def test_own_list_that_is_no_list_of_tables_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(DataFileError, match=r"woorden\.toml, regel 1: "):
        words(written(tmp_path, text))


def test_own_list_without_words_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, "")
    with pytest.raises(DataFileError) as caught:
        words(path)
    assert str(caught.value) == f"{path}, regel 1: 'word' ontbreekt"


def test_own_list_that_is_not_utf8_names_the_line(tmp_path: Path) -> None:
    path = tmp_path / "woorden.toml"
    path.write_bytes(b'[[word]]\nid = "caf\xe9"\n')
    with pytest.raises(DataFileError) as caught:
        words(path)
    assert str(caught.value) == f"{path}, regel 2: dit bestand is geen UTF-8; bewaar het opnieuw als UTF-8"


def test_own_list_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "weg.toml"
    with pytest.raises(DataFileError) as caught:
        words(path)
    assert str(caught.value) == f"{path}: dit bestand is niet te lezen"
