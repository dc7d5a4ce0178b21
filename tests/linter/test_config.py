"""The settings file of a school: found in the folder of the letter or above it, and honest about its faults."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from vertaalfiches.errors import DataFileError
from vertaalfiches.linter.config import settings_for
from vertaalfiches.linter.documents import read_document
from vertaalfiches.linter.engine import lint_letter
from vertaalfiches.linter.settings import PROFILES, Settings


def write(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / ".vertaalfiches.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_the_standard_settings_hold(tmp_path: Path) -> None:
    assert settings_for(tmp_path) == Settings()
    assert settings_for(tmp_path / "bestaat" / "niet") == Settings()


def test_nearest_file_upwards_counts_alone(tmp_path: Path) -> None:
    write(tmp_path, 'profiel = "duidelijk"\n[regels]\ntijdnotatie = "uit"\n')
    write(tmp_path / "klas", '[regels]\ntijdnotatie = "fout"\n')
    (tmp_path / "klas" / "brieven").mkdir()
    (tmp_path / "andere").mkdir()
    assert settings_for(tmp_path / "andere").severities == {"tijdnotatie": None}
    assert settings_for(tmp_path / "andere").profile == PROFILES["duidelijk"]
    deep = settings_for(tmp_path / "klas" / "brieven")
    assert (deep.severities, deep.profile) == ({"tijdnotatie": "error"}, PROFILES["eenvoudig"])


def test_folder_may_be_relative(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, 'profiel = "duidelijk"\n')
    (tmp_path / "klas").mkdir()
    monkeypatch.chdir(tmp_path)
    assert settings_for(Path("klas")).profile.name == "duidelijk"
    assert settings_for(Path()).profile.name == "duidelijk"


def test_each_weight_has_a_dutch_name(tmp_path: Path) -> None:
    write(
        tmp_path,
        '[regels]\nbeeldspraak = "uit"\ntijdnotatie = "tip"\nrelatieve-datum = "waarschuwing"\nschooljargon = "fout"\n',
    )
    assert settings_for(tmp_path).severities == {
        "beeldspraak": None,
        "tijdnotatie": "hint",
        "relatieve-datum": "warning",
        "schooljargon": "error",
    }


def test_known_words_get_one_spelling(tmp_path: Path) -> None:
    write(tmp_path, '[woorden]\nbekend = ["CLB", "Smart­school", "foto’s  kijken"]\n')
    assert settings_for(tmp_path).own_words == frozenset({"clb", "smartschool", "foto's kijken"})


def test_settings_reach_the_findings(tmp_path: Path) -> None:
    letter = tmp_path / "brief.txt"
    letter.write_text("Morgen om 8u30.", encoding="utf-8")
    rules = ["tijdnotatie", "relatieve-datum"]

    def found() -> list[tuple[str, str]]:
        return [(one.found, one.severity) for one in lint_letter(read_document(letter), rules=rules)]

    assert found() == [("Morgen", "warning"), ("8u30", "warning")]
    write(tmp_path, '[regels]\ntijdnotatie = "uit"\nrelatieve-datum = "fout"\n')
    assert found() == [("Morgen", "error")]


def test_hint_is_left_out_of_the_plain_profile(tmp_path: Path) -> None:
    letter = tmp_path / "brief.txt"
    letter.write_text("Morgen om 8u30.", encoding="utf-8")
    write(tmp_path, 'profiel = "duidelijk"\n[regels]\ntijdnotatie = "tip"\n')
    read = read_document(letter)
    assert [one.found for one in lint_letter(read, rules=["tijdnotatie"])] == []
    assert [one.found for one in lint_letter(read, rules=["tijdnotatie"], profile="eenvoudig")] == ["8u30"]


def test_changed_file_is_read_again(tmp_path: Path) -> None:
    path = write(tmp_path, 'profiel = "duidelijk"\n')
    assert settings_for(tmp_path).profile.name == "duidelijk"
    path.write_text('profiel = "eenvoudig"\n', encoding="utf-8")
    os.utime(path, ns=(1_900_000_000_000_000_000, 1_900_000_000_000_000_000))
    assert settings_for(tmp_path).profile.name == "eenvoudig"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('profiel = "streng"\n', "regel 1: profiel 'streng' bestaat niet; er is: eenvoudig, duidelijk"),
        ('\nprofiel = "eenvoudg"\n', "regel 2: profiel 'eenvoudg' bestaat niet; bedoelt u eenvoudig? Er is: eenvoudig, duidelijk"),
        ("profiel = 3\n", "regel 1: 'profiel' moet een tekst zijn"),
        ('profiel = "duidelijk"\nkleur = "rood"\n', "regel 2: onbekende sleutel 'kleur'; toegelaten: profiel, regels, woorden"),
        ("regels = 3\n", "regel 1: 'regels' moet een tabel zijn"),
        ('[regels]\ntijdnotatie = "streng"\n', "regel 2: tijdnotatie 'streng' bestaat niet; er is: uit, tip, waarschuwing, fout"),
        ("[regels]\n\ntijdnotatie = false\n", "regel 3: 'tijdnotatie' moet een tekst zijn"),
        ('[woorden]\nbekend = 3\n', "regel 2: 'bekend' moet een tekst of een lijst van teksten zijn"),
        ('[woorden]\nbekend = ["CLB", 3]\n', "regel 2: 'bekend' moet een tekst of een lijst van teksten zijn"),
        ('[woorden]\ngekend = ["CLB"]\n', "regel 2: onbekende sleutel 'gekend'; toegelaten: bekend"),
        ("woorden = true\n", "regel 1: 'woorden' moet een tabel zijn"),
    ],
)  # fmt: skip
def test_fault_is_named_with_file_and_line(text: str, sentence: str, tmp_path: Path) -> None:
    path = write(tmp_path, text)
    with pytest.raises(DataFileError) as caught:
        settings_for(tmp_path)
    assert str(caught.value) == f"{path}, {sentence}"


def test_unknown_rule_is_named_with_what_there_is(tmp_path: Path) -> None:
    path = write(tmp_path, '[regels]\n# onze keuze\ntijdnotatia = "uit"\n')
    with pytest.raises(DataFileError) as caught:
        settings_for(tmp_path)
    assert str(caught.value).startswith(f"{path}, regel 3: regel 'tijdnotatia' bestaat niet; bedoelt u tijdnotatie")


def test_broken_toml_is_named_with_its_line(tmp_path: Path) -> None:
    path = write(tmp_path, '[regels]\ntijdnotatie = "uit\n')
    with pytest.raises(DataFileError) as caught:
        settings_for(tmp_path)
    assert str(caught.value).startswith(f"{path}, regel 2: dit is geen geldige TOML (")


def test_file_in_another_encoding_is_named_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / ".vertaalfiches.toml"
    path.write_bytes('[woorden]\nbekend = ["crèche"]\n'.encode("cp1252"))
    with pytest.raises(DataFileError) as caught:
        settings_for(tmp_path)
    assert str(caught.value) == f"{path}, regel 2: dit bestand is geen UTF-8; bewaar het opnieuw als UTF-8"
