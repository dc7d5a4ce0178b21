"""Findings as text, JSON, one line each and notes for GitHub."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from vertaalfiches.dutch.text import Document
from vertaalfiches.errors import UnknownName
from vertaalfiches.linter.documents import Letter
from vertaalfiches.linter.engine import check, lint
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.reports import FORMS, report
from vertaalfiches.linter.settings import Settings


def letter(text: str, shown: str = "brief.txt") -> Letter:
    return Letter(shown, Path(), Document(text))


def finding(text: str, found: str, message: str = "Let hier op.", **changed: object) -> Finding:
    start = text.index(found)
    facts: dict[str, object] = {
        "start": start, "end": start + len(found), "rule": "tijdnotatie", "severity": "warning", "message": message,
        "found": found, "suggestions": (), "source": "bron",
    }  # fmt: skip
    return Finding(**{**facts, **changed})  # type: ignore[arg-type]


def checked(text: str, *found: str, shown: str = "brief.txt") -> list[tuple[Letter, Sequence[Finding]]]:
    return [(letter(text, shown), [finding(text, one) for one in found])]


def test_text_shows_line_column_and_a_caret_under_the_found_words() -> None:
    text = "Dag ouders\n\nWij komen om 8u30 terug.\n"
    one = finding(text, "8u30", suggestions=("8.30 uur", "20.30 uur"))
    assert report([(letter(text), [one])], "text") == (
        "brief.txt:3:14 let op tijdnotatie\n"
        "    Wij komen om 8u30 terug.\n"
        "                 ^^^^\n"
        "    Let hier op.\n"
        "    Liever: 8.30 uur | 20.30 uur\n"
        "\n"
        "Bevindingen: 1, in 1 van 1 teksten. In orde: 22 van 23 regels.\n"
    )


@pytest.mark.parametrize(
    ("severity", "shown"),
    [("error", "fout"), ("warning", "let op"), ("hint", "tip")],
)
def test_weight_is_said_in_dutch(severity: Severity, shown: str) -> None:
    one = finding("Om 8u30.", "8u30", severity=severity)
    assert report([(letter("Om 8u30."), [one])], "text").startswith(f"brief.txt:1:4 {shown} tijdnotatie\n")


@pytest.mark.parametrize(
    ("text", "found", "line", "carets"),
    [
        ("één ë 8u30", "8u30", "één ë 8u30", "      ^^^^"),
        ("\tOm 8u30", "8u30", " Om 8u30", "    ^^^^"),
        ("Om 8u30\r\nDag", "8u30", "Om 8u30", "   ^^^^"),
        ("Om half\nnegen", "half\nnegen", "Om half", "   ^^^^"),
        ("8u30", "8u30", "8u30", "^^^^"),
    ],
)
def test_caret_stands_under_the_words(text: str, found: str, line: str, carets: str) -> None:
    rows = report(checked(text, found), "text").splitlines()
    assert (rows[1], rows[2]) == ("    " + line, "    " + carets)


def test_long_line_is_cut_around_the_words() -> None:
    text = "woord " * 40 + "8u30 " + "woord " * 40
    rows = report(checked(text, "8u30"), "text").splitlines()
    assert rows[0] == "brief.txt:1:241 let op tijdnotatie"
    shown, carets = rows[1][4:], rows[2][4:]
    assert len(shown) == 80 and shown.startswith("… ")
    assert shown[carets.index("^") : carets.index("^") + carets.count("^")] == "8u30"


def test_words_longer_than_the_window_get_carets_to_its_edge() -> None:
    text = "a" * 200
    rows = report(checked(text, "a" * 200), "text").splitlines()
    assert (len(rows[1]), rows[2]) == (82, "    " + "^" * 78)


def test_long_message_is_wrapped() -> None:
    text = "Om 8u30."
    one = finding(text, "8u30", message="woord " * 30)
    rows = report([(letter(text), [one])], "text").splitlines()
    assert [len(row) for row in rows[3:6]] == [81, 81, 27]


def test_summary_counts_texts() -> None:
    pair = checked("Om 8u30, om 9u30.", "8u30", "9u30") + checked("Dag.")
    assert report(pair, "text").splitlines()[-1] == "Bevindingen: 2, in 1 van 2 teksten. In orde: 22 van 23 regels."
    assert report(checked("Dag."), "text") == "Niets gevonden. Teksten: 1.\n"
    assert report([], "text") == "Geen brieven gevonden (.txt of .md).\n"


def test_colour_is_added_only_on_request() -> None:
    pair = checked("Om 8u30.", "8u30")
    assert "\x1b" not in report(pair, "text")
    assert report(pair, "text", colour=True).startswith(
        "\x1b[1mbrief.txt:1:4\x1b[0m \x1b[33mlet op\x1b[0m tijdnotatie\n    Om 8u30.\n       \x1b[33m^^^^\x1b[0m\n"
    )


def test_json_has_the_documented_form() -> None:
    text = "Dag ouders\nKom om 8u30.\n"
    one = finding(text, "8u30", suggestions=("8.30 uur",))
    assert json.loads(report([(letter(text), [one])], "json")) == {
        "version": 1,
        "files": [
            {
                "path": "brief.txt",
                "findings": [
                    {
                        "start": 18,
                        "end": 22,
                        "line": 2,
                        "column": 8,
                        "rule": "tijdnotatie",
                        "severity": "warning",
                        "message": "Let hier op.",
                        "found": "8u30",
                        "suggestions": ["8.30 uur"],
                        "source": "bron",
                    }
                ],
                "stats": {"words": 4, "sentences": 2, "words_per_sentence": 2.0, "rules_passed": 22, "rules": 23},
            }
        ],
    }


def test_json_of_nothing_is_still_whole() -> None:
    assert json.loads(report([], "json")) == {"version": 1, "files": []}
    assert json.loads(report([(letter(""), [])], "json")) == {
        "version": 1,
        "files": [
            {
                "path": "brief.txt",
                "findings": [],
                "stats": {"words": 0, "sentences": 0, "words_per_sentence": 0.0, "rules_passed": 23, "rules": 23},
            }
        ],
    }


def test_json_keeps_letters_as_they_are() -> None:
    assert "“één” 🎉" in report([(letter("é", "één"), [finding("é", "é", "“één” 🎉")])], "json")


def test_places_in_json_count_characters_not_bytes() -> None:
    text = "🎉 één\nOm 8u30."
    row = json.loads(report(checked(text, "8u30"), "json"))["files"][0]["findings"][0]
    assert (row["start"], row["end"], row["line"], row["column"]) == (9, 13, 2, 4)
    assert text[row["start"] : row["end"]] == "8u30"


def test_compact_is_one_line_each() -> None:
    pair = checked("Om 8u30.\nOm 9u30.", "8u30", "9u30", shown="a b.md") + checked("Dag.")
    assert report(pair, "compact") == (
        "a b.md:1:4: warning tijdnotatie: Let hier op.\na b.md:2:4: warning tijdnotatie: Let hier op.\n"
    )
    assert report(checked("Dag."), "compact") == ""


@pytest.mark.parametrize(("severity", "command"), [("error", "error"), ("warning", "warning"), ("hint", "notice")])
def test_github_command_has_a_level(severity: Severity, command: str) -> None:
    one = finding("Om 8u30.", "8u30", severity=severity)
    assert report([(letter("Om 8u30."), [one])], "github") == (
        f"::{command} file=brief.txt,line=1,col=4,title=tijdnotatie::Let hier op.\n"
    )


def test_github_marks_are_escaped() -> None:
    text = "Om 8u30."
    one = finding(text, "8u30", message="100 %, zie: a\nb\rc")
    assert report([(letter(text, "map:a,b 50%.txt"), [one])], "github") == (
        "::warning file=map%3Aa%2Cb 50%25.txt,line=1,col=4,title=tijdnotatie::100 %25, zie: a%0Ab%0Dc\n"
    )


def test_unknown_form_is_named_with_what_there_is() -> None:
    assert set(FORMS) == {"text", "json", "compact", "github", "sarif"}
    with pytest.raises(UnknownName) as caught:
        report([], "xml")
    assert str(caught.value) == "vorm 'xml' bestaat niet; er is: text, json, compact, github, sarif"


def test_english_edge_says_it_in_english() -> None:
    text = report(checked("Om 8u30.", "8u30"), "text", ui="en")
    assert "let op" not in text and "bevinding" not in text


@pytest.mark.parametrize("form", ["text", "json", "compact", "github"])
def test_every_form_shows_what_the_linter_finds(form: str) -> None:
    text = "Morgen om 8u30.\r\n\r\nOm half negen komt de bus."
    read = letter(text)
    findings = check(read.document, Settings(), ["tijdnotatie", "relatieve-datum"])
    assert findings == lint(text, rules=["tijdnotatie", "relatieve-datum"])
    shown = report([(read, findings)], form)
    assert all(one.rule in shown for one in findings) and "8u30" in shown and "half negen" in shown
