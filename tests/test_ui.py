"""Every sentence the program can say has an English form, with the same facts in it."""

from __future__ import annotations

import ast
import re
import string

import polib
import pytest
from conftest import ROOT

from vertaalfiches.cli import main
from vertaalfiches.errors import Message, UnknownName
from vertaalfiches.ui import say

PACKAGE = ROOT / "vertaalfiches"
# name of the call, and which of its arguments is the sentence
CALLS = {
    "Message": 0, "VertaalficheError": 0, "FieldError": 1, "DataFileError": 2, "MissingTranslation": 1,
    "fail": None, "_fail": 1, "_finding": None, "error": 1, "t": 0,
}  # fmt: skip


def constant(node: ast.expr) -> str | None:
    """Return the text of a literal, also of literals that are added."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None


def sentences() -> dict[str, str]:
    """Return every sentence of ours, with where it stands."""
    found: dict[str, str] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        named = {
            target.id: constant(node.value)
            for node in tree.body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for name, text in named.items():
            if text and "{" in text and " " in text and name.strip("_").startswith(("NO", "TEMPLATE")):
                found.setdefault(text, f"{path.relative_to(ROOT)}:{name}")
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name not in CALLS:
                continue
            place = CALLS[name]
            arguments = node.args if place is None else node.args[place : place + 1]
            for argument in arguments:
                text = constant(argument)
                if text and re.search(r"[a-z]{2,} ", re.sub(r"\{\w+\}", "", text) + " "):
                    found.setdefault(text, f"{path.relative_to(ROOT)}:{node.lineno}")
    return found


def english() -> dict[str, str]:
    return {entry.msgid: entry.msgstr for entry in polib.pofile(str(ROOT / "messages" / "ui" / "en.po"))}


def slots(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize(("text", "place"), sorted(sentences().items()))
def test_sentence_has_an_english_form_with_the_same_facts(text: str, place: str) -> None:
    said = english().get(text)
    assert said, place
    assert slots(said) <= slots(text), place


def test_no_english_form_is_left_over() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    joined = source.replace('"\n', "").replace("\n", "")
    left = [text for text in english() if text[:25] not in joined and text[:25].replace('"', '\\"') not in joined]
    assert left == []


def test_error_and_its_facts_are_said_in_english(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--ui", "en", "compose", "uitstp"]) == 2
    assert "there is no template 'uitstp'; do you mean uitstap? There is: betalen" in capsys.readouterr().err


def test_sentence_without_an_english_form_stays_dutch() -> None:
    assert say(Message("zin zonder vertaling"), "en") == "zin zonder vertaling"


def test_unknown_language_of_the_program_is_refused() -> None:
    with pytest.raises(UnknownName, match="taal van het programma 'fr' bestaat niet"):
        say("x", "fr")


def test_help_is_dutch_and_with_ui_en_english(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    dutch = capsys.readouterr().out
    assert dutch.startswith("gebruik: vertaalfiches") and "toon deze hulp en stop" in dutch
    with pytest.raises(SystemExit):
        main(["--ui", "en", "--help"])
    assert capsys.readouterr().out.startswith("usage: vertaalfiches")
