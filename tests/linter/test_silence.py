"""A writer silences one rule in one place."""

from __future__ import annotations

import pytest

from vertaalfiches.linter.documents import read_stdin
from vertaalfiches.linter.engine import lint, lint_letter
from vertaalfiches.linter.silence import Silence, blank, silences

RULES = ["tijdnotatie", "relatieve-datum"]


def found(text: str) -> list[str]:
    return [one.found for one in lint(text, rules=RULES)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Om 8u30.\nOm 9u30.", ["8u30", "9u30"]),
        # the next line
        ("<!-- vertaalfiches: negeer tijdnotatie -->\nOm 8u30.\nOm 9u30.", ["9u30"]),
        ("Om 8u30.\n<!-- vertaalfiches: negeer tijdnotatie -->\nOm 9u30.", ["8u30"]),
        ("<!-- vertaalfiches: negeer tijdnotatie -->\n\n\nOm 8u30.\nOm 9u30.", ["9u30"]),
        ("<!--vertaalfiches: negeer tijdnotatie-->\nOm 8u30.", []),
        ("  <!-- Vertaalfiches: Negeer tijdnotatie -->  \nOm 8u30.", []),
        ("# vertaalfiches: negeer tijdnotatie\nOm 8u30.", []),
        ("// vertaalfiches: negeer tijdnotatie\nOm 8u30.", []),
        ("vertaalfiches: negeer tijdnotatie\nOm 8u30.", []),
        ("<!-- vertaalfiches: negeer tijdnotatie -->\r\nOm 8u30.\r\nOm 9u30.", ["9u30"]),
        # one rule, not the others
        ("<!-- vertaalfiches: negeer tijdnotatie -->\nMorgen om 8u30.", ["Morgen"]),
        ("<!-- vertaalfiches: negeer relatieve-datum -->\nMorgen om 8u30.", ["8u30"]),
        ("<!-- vertaalfiches: negeer tijdnotatie, relatieve-datum -->\nMorgen om 8u30.", []),
        ("<!-- vertaalfiches: negeer tijdnotatie relatieve-datum -->\nMorgen om 8u30.", []),
        # nothing silences everything
        ("<!-- vertaalfiches: negeer -->\nMorgen om 8u30.", ["Morgen", "8u30"]),
        ("<!-- vertaalfiches: negeer alles -->\nMorgen om 8u30.", ["Morgen", "8u30"]),
        ("<!-- vertaalfiches: negeer * -->\nMorgen om 8u30.", ["Morgen", "8u30"]),
        # a stretch
        (
            "<!-- vertaalfiches: begin negeer tijdnotatie -->\nOm 8u30.\nOm 9u30.\n"
            "<!-- vertaalfiches: einde negeer tijdnotatie -->\nOm 10u30.",
            ["10u30"],
        ),
        ("Om 7u30.\n<!-- vertaalfiches: begin negeer tijdnotatie -->\nOm 8u30.\nOm 9u30.", ["7u30"]),
        (
            "<!-- vertaalfiches: begin negeer tijdnotatie -->\nMorgen om 8u30.\n"
            "<!-- vertaalfiches: begin negeer relatieve-datum -->\nMorgen om 9u30.\n"
            "<!-- vertaalfiches: einde negeer tijdnotatie -->\nMorgen om 10u30.",
            ["Morgen", "10u30"],
        ),
        ("Om 8u30.\n<!-- vertaalfiches: einde negeer tijdnotatie -->\nOm 9u30.", ["8u30", "9u30"]),
        # words in a sentence silence nothing
        ("Wij schrijven vertaalfiches: negeer tijdnotatie\nOm 8u30.", ["8u30"]),
        ("Om 8u30. <!-- vertaalfiches: negeer tijdnotatie -->\nOm 9u30.", ["8u30", "9u30"]),
    ],
)
def test_rule_is_silent_where_the_writer_says_so(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_directive_itself_gives_no_finding() -> None:
    assert found("<!-- vertaalfiches: negeer tijdnotatie om 8u30 -->\nDag.") == []


@pytest.mark.parametrize("name", ["brief.md", "brief.txt"])
def test_silence_works_in_files_too(name: str) -> None:
    text = "<!-- vertaalfiches: negeer tijdnotatie -->\nOm 8u30.\n\nOm 9u30.\n"
    assert [one.found for one in lint_letter(read_stdin(text.encode(), name), rules=RULES)] == ["9u30"]


def test_silence_has_a_start_an_end_and_a_rule() -> None:
    text = "Dag\n# vertaalfiches: negeer a, b-c\nvolgende regel\nnog een"
    assert silences(text) == ([Silence(34, 49, "a"), Silence(34, 49, "b-c")], [(4, 34)])
    assert silences("Dag ouders") == ([], [])


def test_blanked_places_keep_lines_and_length() -> None:
    assert blank("een twee\ndrie", [(4, 11)]) == "een     \n  ie"
    assert blank("een", []) == "een"
