"""Every block of the README and every file in examples/ runs."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.M | re.S)


@pytest.mark.parametrize("code", [code for kind, code in BLOCKS if kind == "python"])
def test_python_block_runs(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    exec(compile(code, "README.md", "exec"), {"__name__": "readme"})
    assert list(tmp_path.iterdir())


COMMANDS = [
    row for kind, code in BLOCKS if kind == "console" for row in code.splitlines() if row.startswith("$ vertaalfiches ")
]


@pytest.mark.parametrize("row", COMMANDS)
def test_command_in_the_readme_runs(row: str, tmp_path: Path) -> None:
    words = shlex.split(row[2:].replace("examples/", f"{ROOT}/examples/"))
    done = subprocess.run([sys.executable, "-m", "vertaalfiches", *words[1:]], capture_output=True, cwd=tmp_path)
    assert done.returncode == (1 if words[1] == "lint" else 0), done.stderr.decode()


def test_readme_has_its_blocks_and_its_pictures() -> None:
    assert {kind for kind, _ in BLOCKS} >= {"python", "console", "sh"}
    assert len(COMMANDS) >= 4
    for picture in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", README):
        assert (ROOT / picture).is_file(), picture


@pytest.mark.parametrize("script", sorted((ROOT / "examples").glob("*.py")), ids=lambda path: path.name)
def test_example_runs(script: Path, tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stderr[-2000:]
    assert list(tmp_path.iterdir()), "an example writes what it made beside where it is run"


def test_public_names_are_the_ones_the_readme_and_the_package_promise() -> None:
    import vertaalfiches

    assert vertaalfiches.__all__ == sorted(vertaalfiches.__all__)
    for name in vertaalfiches.__all__:
        assert getattr(vertaalfiches, name).__name__ == name
    assert set(vertaalfiches.__all__) <= set(dir(vertaalfiches))


def test_readme_lists_the_rules_and_counts_the_words_as_they_are() -> None:
    import tomllib

    from vertaalfiches.linter import lexicon
    from vertaalfiches.linter.engine import rules

    readme = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
    for card in rules():
        assert f"| `{card.id}` | {card.title} | {card.severity} |" in readme
    counts = {
        path.stem: len(next(iter(tomllib.loads(path.read_text(encoding="utf-8")).values())))
        for path in lexicon.folder().glob("*.toml")
    }
    assert (
        f"{counts['beeldspraak']:,} figurative expressions, {counts['schooljargon']} school words, "
        f"{counts['kinderwoord']} words of young children, {counts['moeilijk-woord']:,} hard words, "
        f"{counts['omslachtig']} wordy turns and {counts['leenwoord']} loan words."
    ) in readme


@pytest.mark.parametrize("path", sorted((ROOT / "examples" / "letters").glob("*.txt")), ids=lambda path: path.stem)
def test_plain_letters_are_clean_and_hard_ones_are_not(path: Path) -> None:
    from vertaalfiches.linter.documents import read_document
    from vertaalfiches.linter.engine import lint_letter

    found = lint_letter(read_document(path))
    assert found == [] if path.stem.endswith("duidelijk") else len(found) > 5
