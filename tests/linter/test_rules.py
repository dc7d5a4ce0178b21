"""Each rule is one file that names itself, weighs itself and explains itself."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import vertaalfiches.linter.rules as package
from vertaalfiches.cli import main
from vertaalfiches.errors import UnknownName
from vertaalfiches.linter.engine import check, lint, rule, rule_ids, rules
from vertaalfiches.linter.finding import SEVERITIES, Finding, longest_apart
from vertaalfiches.linter.settings import PROFILES, profile_named

IDS = rule_ids()
FILES = sorted(path.stem for path in Path(package.__path__[0]).glob("*.py") if not path.stem.startswith("_"))
CHAPTERS = ("Wat", "Waarom", "Voorbeeld", "Bron", "Uitzetten")


def test_rules_are_the_files_of_their_folder() -> None:
    assert sorted(one.replace("-", "_") for one in IDS) == FILES
    assert {"beeldspraak", "kinderwoord", "relatieve-datum", "schooljargon", "tijdnotatie"} <= set(IDS)
    assert list(IDS) == sorted(IDS)


@pytest.mark.parametrize("name", IDS)
def test_rule_bears_the_name_of_its_file(name: str) -> None:
    assert name == rule(name).ID
    assert rule(name).SEVERITY in SEVERITIES


@pytest.mark.parametrize("name", IDS)
def test_rule_has_a_manual_page(name: str) -> None:
    manual = (rule(name).__doc__ or "").strip()
    title = name[0].upper() + name[1:]
    assert manual.startswith(f"{title}: ")
    assert re.findall(r"^(\w+):(?: |$)", manual, re.MULTILINE)[-5:] == list(CHAPTERS)
    chapters = dict(re.findall(r"^(\w+): (.*?)(?=\n\n|\Z)", manual, re.MULTILINE | re.DOTALL))
    for chapter in CHAPTERS:
        assert len(chapters[chapter]) >= 20, chapter
    assert "niet " in chapters["Voorbeeld"] and "wel " in chapters["Voorbeeld"]


@pytest.mark.parametrize("name", IDS)
def test_manual_says_how_to_switch_the_rule_off(name: str) -> None:
    manual = rule(name).__doc__ or ""
    assert f'`{name} = "uit"` onder `[regels]` in `.vertaalfiches.toml`' in manual
    assert f"<!-- vertaalfiches: negeer {name} -->" in manual


@pytest.mark.parametrize("name", IDS)
def test_source_of_a_rule_is_in_its_manual(name: str) -> None:
    assert rule(name).SOURCE in (rule(name).__doc__ or "").replace("\n", " ")


def test_cards_show_what_the_rules_say() -> None:
    cards = {card.id: card for card in rules()}
    assert tuple(cards) == IDS
    assert cards["tijdnotatie"].title == "uren die een nieuwkomer verkeerd leest"
    assert cards["tijdnotatie"].severity == "warning"
    assert cards["tijdnotatie"].manual.startswith("Tijdnotatie: uren die een nieuwkomer verkeerd leest.\n\nWat: ")
    assert all(card.title and not card.title.endswith(".") for card in cards.values())


def test_list_rules_shows_each_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "rules"]) == 0
    rows = capsys.readouterr().out.splitlines()
    assert [row.split()[0] for row in rows] == list(IDS)
    assert any("uren die een nieuwkomer verkeerd leest" in row for row in rows)
    assert main(["list", "rules", "--format", "json"]) == 0
    cards = json.loads(capsys.readouterr().out)
    assert [(card["id"], set(card)) for card in cards] == [
        (name, {"id", "title", "severity", "manual"}) for name in IDS
    ]


@pytest.mark.parametrize("name", IDS)
def test_show_prints_the_manual_page(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", name]) == 0
    assert capsys.readouterr().out.strip() == (rule(name).__doc__ or "").strip()


def test_unknown_rule_and_profile_are_named_with_what_there_is() -> None:
    with pytest.raises(UnknownName) as caught:
        lint("Dag", rules=["tijdnotati"])
    assert str(caught.value).startswith("regel 'tijdnotati' bestaat niet; bedoelt u tijdnotatie")
    with pytest.raises(UnknownName) as caught:
        profile_named("streng")
    assert str(caught.value) == "profiel 'streng' bestaat niet; er is: eenvoudig, duidelijk"
    assert set(PROFILES) == {"eenvoudig", "duidelijk"}


def test_rules_can_be_chosen_and_none_means_none() -> None:
    text = "Morgen om 8u30."
    assert [one.rule for one in lint(text, rules=["relatieve-datum", "tijdnotatie", "tijdnotatie"])] == [
        "relatieve-datum", "tijdnotatie",
    ]  # fmt: skip
    assert lint(text, rules=[]) == []


def test_findings_come_in_order_of_place() -> None:
    found = lint("Om 8u30 morgen, om 9u30 overmorgen.", rules=["tijdnotatie", "relatieve-datum"])
    assert [one.found for one in found] == ["8u30", "morgen", "9u30", "overmorgen"]


def test_check_takes_severities_from_the_settings() -> None:
    from vertaalfiches.dutch.text import Document
    from vertaalfiches.linter.settings import Settings

    document = Document("Om 8u30.")
    assert [
        one.severity for one in check(document, Settings(severities={"tijdnotatie": "error"}), ["tijdnotatie"])
    ] == ["error"]
    assert check(document, Settings(severities={"tijdnotatie": None}), ["tijdnotatie"]) == []


def piece(start: int, end: int) -> Finding:
    return Finding(start, end, "regel", "warning", "", "x" * (end - start), (), "")


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ([], []),
        ([(0, 4), (5, 9)], [(0, 4), (5, 9)]),
        ([(5, 9), (0, 4)], [(0, 4), (5, 9)]),
        ([(0, 4), (4, 9)], [(0, 4), (4, 9)]),
        ([(0, 4), (0, 9)], [(0, 9)]),
        ([(0, 4), (2, 9)], [(2, 9)]),
        ([(0, 7), (2, 9)], [(0, 7)]),
        ([(0, 9), (2, 4), (5, 7)], [(0, 9)]),
        ([(0, 4), (3, 9), (10, 12)], [(3, 9), (10, 12)]),
        ([(0, 4), (3, 9), (8, 20)], [(8, 20)]),
    ],
)
def test_longest_of_a_knot_is_kept(given: list[tuple[int, int]], kept: list[tuple[int, int]]) -> None:
    assert [(one.start, one.end) for one in longest_apart(piece(*span) for span in given)] == kept
