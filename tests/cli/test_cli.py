"""The command line against the library: output, exit codes, and nothing half-written."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import LANGUAGES, TEMPLATES, example, examples

from vertaalfiches.cli import main

LETTER = "Uw kind krijgt het lezen al goed onder de knie.\n"


def facts(name: str, **changed: str) -> list[str]:
    values = {**examples(name), **changed}
    return [f"{key}={', '.join(value) if isinstance(value, list) else value}" for key, value in values.items()]


def test_compose_writes_what_the_library_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pdf, page = tmp_path / "a.pdf", tmp_path / "a.html"
    code = main(["compose", "uitstap", *facts("uitstap"), "--language", "ar", "-o", str(pdf), "-o", str(page)])
    assert code == 0
    assert capsys.readouterr().out == f"Geschreven: {pdf}\nGeschreven: {page}\n"
    sheet = example("uitstap").sheet("ar")
    assert pdf.read_bytes() == sheet.save(tmp_path / "b.pdf").read_bytes()
    assert page.read_bytes() == sheet.save(tmp_path / "b.html").read_bytes()


def test_compose_without_output_prints_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compose", "luizen", *facts("luizen"), "--language", "Turks"]) == 0
    out = capsys.readouterr().out
    assert "Er zijn luizen in de klas" in out and "Vertaling uit het Nederlands" in out


def test_values_come_from_a_file_and_from_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    values = tmp_path / "feiten.toml"
    rows = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in examples("luizen").items()]
    values.write_text("\n".join(rows), encoding="utf-8")
    assert main(["compose", "luizen", "klas=2B", "--values", str(values)]) == 0
    assert "Kijk in het haar ten laatste op: vrijdag 27 november 2026" in capsys.readouterr().out


def test_facts_may_stand_after_the_options(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, *rest = facts("luizen")
    arguments = ["compose", "luizen", first, "--layout", "a4", *rest, "-o", str(tmp_path / "a.txt"), "klas=K3"]
    assert main(arguments) == 0
    assert "K3" in (tmp_path / "a.txt").read_text(encoding="utf-8")


def test_letter_of_ones_own_becomes_a_dutch_sheet(tmp_path: Path) -> None:
    letter = tmp_path / "brief.txt"
    letter.write_text("Geen zwemmen\n\nDag ouders\n\nHet zwembad is stuk.\n", encoding="utf-8")
    assert main(["compose", "--text", str(letter), "-o", str(tmp_path / "brief.pdf")]) == 0
    assert (tmp_path / "brief.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["compose", "uitstp"], "sjabloon 'uitstp' bestaat niet; bedoelt u uitstap?"),
        (["compose"], "geef de naam van een sjabloon, of --text met een eigen brief"),
        (["compose", "luizen", "datum"], "'datum' is geen veld=waarde"),
        (["compose", "luizen", *facts("luizen"), "dag=morgen"], "veld 'dag' bestaat niet"),
        (["compose", "luizen", *facts("luizen", datum="2026-02-30")], "30 februari"),
        (["compose", "luizen", *facts("luizen", datum="maandag 27 november 2026")], "vrijdag"),
        (["compose", "luizen", "datum=2026-11-27"], "sjabloon 'luizen' mist nog: opnieuw ("),
        (["compose", "luizen", *facts("luizen"), "--language", "xx"], "taal 'xx' bestaat niet"),
        (["compose", "luizen", *facts("luizen"), "--language", "ti"], "geen vertaling 'ti'"),
        (["compose", "luizen", *facts("luizen"), "--language", "fr", "--purpose", "x"], "doel 'x' bestaat niet"),
        (["compose", "luizen", *facts("luizen"), "--layout", "a3"], "lay-out 'a3' bestaat niet; er is: a4, telefoon"),
        (["compose", "luizen", *facts("luizen"), "--pictograms", "9"], "aantal pictogrammen '9' kan niet"),
        (["compose", "luizen", *facts("luizen"), "-o", "brief.odt"], "bestandstype '.odt' bestaat niet"),
        (["compose", "luizen", *facts("luizen"), "-o", "nergens/brief.pdf"], "map 'nergens' bestaat niet"),
        (["compose", "zwemmen", *facts("zwemmen", uren="11:45 tot 10:15")], "veld 'uren': "),
        (["compose", "uitstap", *facts("uitstap", prijs="zes")], "veld 'prijs': "),
        (["compose", "uitstap", *facts("uitstap", vraag_aan="juf\u202eLien")], "U+202E"),
        (["compose", "uitstap", *facts("uitstap", vraag_aan="a" * 10_000)], "veld 'vraag_aan': "),
        (
            ["compose", "uitstap", *facts("uitstap", meebrengen="kamelen")],
            "veld 'meebrengen': 'kamelen' is geen schoolwoord",
        ),
        (["lint", "--profile", "x", "-"], "profiel 'x' bestaat niet"),
        (["lint", "nergens.txt"], "nergens.txt"),
        (["lint", "brief.odt"], ".odt"),
        (["show", "uitstp"], "naam 'uitstp' bestaat niet; bedoelt u uitstap"),
        (["catalog", "check", "xx"], "geen vertaling 'xx'; er is: ar, en"),
        (["dmo"], "'dmo' kan niet; kies uit: "),
        ([], "dit ontbreekt: opdracht"),
        (["compose", "luizen", "--kleur"], "onbekend: --kleur"),
        (["compose", "luizen", *facts("luizen"), "--layout", "a4", "kleur=rood"], "veld 'kleur' bestaat niet"),
        (["compose", "u" * 10_000, "-o", "a.pdf"], "u" * 240 + "…"),
        (["compose", "uit\u202estap\n", "-o", "a.pdf"], "'uit\\u202estap\\n' bestaat niet"),
    ],
)
def test_bad_input_gets_one_dutch_sentence_and_leaves_no_file(
    arguments: list[str],
    sentence: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Dag ouders."), encoding="utf-8"))
    assert main(arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("vertaalfiches: ") and printed.err.count("\n") == 1
    assert sentence in printed.err, printed.err
    assert list(tmp_path.iterdir()) == []


def test_existing_file_stays_when_the_new_one_cannot_be_made(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"oud")
    assert main(["compose", "luizen", *facts("luizen", datum="x"), "-o", str(path)]) == 2
    assert path.read_bytes() == b"oud"
    assert main(["compose", "luizen", *facts("luizen"), "-o", str(path)]) == 0
    assert path.read_bytes().startswith(b"%PDF")
    assert list(tmp_path.iterdir()) == [path]


def test_lint_exits_with_one_when_there_are_findings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter = tmp_path / "brief.txt"
    letter.write_text(LETTER, encoding="utf-8")
    assert main(["lint", "--format", "json", str(letter)]) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["version"] == 1
    finding = report["files"][0]["findings"][0]
    assert finding["rule"] == "beeldspraak"
    assert LETTER[finding["start"] : finding["end"]] == finding["found"] == "krijgt het lezen al goed onder de knie"
    letter.write_text("Uw kind kan al goed lezen.\n", encoding="utf-8")
    assert main(["lint", str(letter)]) == 0


def test_lint_reads_standard_input() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "vertaalfiches", "lint", "-"], input=LETTER.encode(), capture_output=True, env=_plain()
    )
    assert done.returncode == 1 and "onder de knie" in done.stdout.decode("utf-8")


def _plain() -> dict[str, str]:
    return {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}


def test_list_templates_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "templates", "--format", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [row["id"] for row in rows] == sorted(TEMPLATES)
    assert all(set(row) == {"id", "title", "category", "fields"} for row in rows)


@pytest.mark.parametrize("name", TEMPLATES)
def test_example_of_show_makes_a_complete_notice(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", name, "--format", "json"]) == 0
    card = json.loads(capsys.readouterr().out)
    values = [f"{k}={', '.join(v) if isinstance(v, list) else v}" for k, v in card["example"].items()]
    assert main(["compose", name, *values]) == 0
    assert set(card["state"]) == set(LANGUAGES)
    assert all("missing" not in counts for counts in card["state"].values())


@pytest.mark.parametrize("what", ["templates", "words", "languages", "pictograms", "rules"])
def test_list_prints_a_line_each(what: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", what]) == 0
    text = capsys.readouterr().out
    assert main(["list", what, "--format", "json"]) == 0
    assert len(text.splitlines()) == len(json.loads(capsys.readouterr().out)) >= 5


@pytest.mark.parametrize("name", ["uitstap", "knuffel", "ar", "cuddly-toy", "tijdnotatie"])
def test_show_knows_every_kind_of_thing(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", name]) == 0
    assert len(capsys.readouterr().out.splitlines()) >= 4


def test_help_is_dutch_and_english_on_request(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--help"])
    assert stopped.value.code == 0
    dutch = capsys.readouterr().out
    assert "gebruik: vertaalfiches" in dutch and "Zoek beeldspraak" in dutch
    with pytest.raises(SystemExit):
        main(["--ui", "en", "--help"])
    english = capsys.readouterr().out
    assert "Zoek" not in english and "figures of speech" in english


@pytest.mark.slow
def test_demo_writes_two_notices_in_ten_languages_and_checks_a_letter(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["demo", "--out", str(tmp_path / "uit")]) == 0
    written = {path.name for path in (tmp_path / "uit").iterdir()}
    wanted = {
        f"{n}-{t}.{s}" for n in ("knuffel", "uitstap") for t in ("nl", *LANGUAGES) for s in ("pdf", "png", "html")
    }
    assert written == wanted | {"knuffel-telefoon.png", "uitstap-telefoon.png"}
    out = capsys.readouterr().out
    assert "Uw kind gaat op uitstap: 0 bevindingen" in out
    for found in ("onder de knie", "half negen", "Volgende week vrijdag", "klaskring", "knuffel"):
        assert found in out
    assert "62 bestanden geschreven" in out


def test_broken_pipe_is_not_an_error(tmp_path: Path) -> None:
    process = subprocess.Popen([sys.executable, "-m", "vertaalfiches", "list", "words"], stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.close()
    assert process.wait() == 0
