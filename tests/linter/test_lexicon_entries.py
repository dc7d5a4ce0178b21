"""Every entry of the word tables proves itself: its examples are found, its quiet sentences are not."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from vertaalfiches.linter import lexicon
from vertaalfiches.linter.engine import lint
from vertaalfiches.linter.lexicon.checks import check_table

KINDS = {
    "beeldspraak": "expression",
    "kinderwoord": "term",
    "leenwoord": "word",
    "moeilijk-woord": "word",
    "omslachtig": "word",
    "schooljargon": "term",
    "vage-termijn": "word",
}


def _entries(name: str) -> list[dict[str, Any]]:
    path = lexicon.folder() / f"{name}.toml"
    try:
        rows: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))[KINDS[name]]
    except (OSError, tomllib.TOMLDecodeError, KeyError):
        return []  # the table test reports it
    return rows


def _name(row: dict[str, Any]) -> str:
    name: str = row.get("idiom") or row.get("term") or row["word"]
    return name


def _cases(key: str) -> list[Any]:
    return [
        pytest.param(name, sentence, id=f"{name}-{_name(row)}-{number}")
        for name in KINDS
        for row in _entries(name)
        for number, sentence in enumerate(row.get(key, ()))
    ]


@pytest.mark.parametrize("name", KINDS)
def test_table_follows_the_rules_for_lists(name: str) -> None:
    assert check_table(Path(lexicon.folder() / f"{name}.toml"), KINDS[name]) == []


@pytest.mark.parametrize(("name", "marked"), _cases("flag"))
def test_flagged_example_gives_one_finding_at_its_brackets(name: str, marked: str) -> None:
    text = marked.replace("[", "").replace("]", "")
    found = [text[: one.start] + "[" + one.found + "]" + text[one.end :] for one in lint(text, rules=[name])]
    assert found == [marked]


@pytest.mark.parametrize(("name", "text"), _cases("quiet"))
def test_quiet_example_gives_no_finding(name: str, text: str) -> None:
    assert [one.found for one in lint(text, rules=[name])] == []


def _fixes() -> list[Any]:
    return [
        pytest.param(name, marked, fixed, id=f"{name}-{_name(row)}-{number}")
        for name in KINDS
        for row in _entries(name)
        for number, (marked, fixed) in enumerate(zip(row.get("flag", ()), row.get("fixed", ()), strict=False))
    ]


@pytest.mark.parametrize(("name", "marked", "fixed"), _fixes())
def test_first_suggestion_makes_the_promised_sentence(name: str, marked: str, fixed: str) -> None:
    text = marked.replace("[", "").replace("]", "")
    (one,) = lint(text, rules=[name])
    assert text[: one.start] + one.suggestions[0] + text[one.end :] == fixed


@pytest.mark.parametrize("name", KINDS)
def test_advice_and_explanations_are_clean(name: str) -> None:
    dirty = [
        f"{_name(row)}: {text!r} holds {one.found!r} ({one.rule})"
        for row in _entries(name)
        for text in [row.get("meaning", row.get("explain", ".")), *row.get("instead", ())]
        for one in lint(text, rules=list(KINDS))
    ]
    assert dirty == []
