"""Files of other kinds, letters in two languages, fixes, and the SARIF form."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from vertaalfiches import linter
from vertaalfiches.cli import main
from vertaalfiches.dutch.detect import is_dutch
from vertaalfiches.errors import VertaalficheError
from vertaalfiches.linter.documents import read_document, read_stdin
from vertaalfiches.linter.engine import lint, lint_letter, rule_ids
from vertaalfiches.linter.fixes import fixed
from vertaalfiches.linter.webpages import html_prose

PAGE = """<!DOCTYPE html>
<html lang="nl"><head><title>Brief i.v.m. school</title><style>p { color: red }</style></head>
<body><h1>Uitstap</h1><p>Wij <b>verstrekken</b> u uitleg.<br>Tot dan</p>
<p lang="fr">Ceci est écrit i.v.m. la natation.</p>
<ul><li>Prijs: vijf euro</li><li>Geef een caf&eacute;koek mee</li></ul>
<!-- i.v.m. --><script>var a = "i.v.m.";</script></body></html>
"""


def found(text: str, name: str) -> list[tuple[str, str]]:
    letter = read_stdin(text.encode(), name)
    return [(one.rule, one.found) for one in lint_letter(letter)]


def test_html_is_read_as_prose_in_place() -> None:
    prose = html_prose(PAGE)
    assert len(prose) == len(PAGE)
    for word in ("Uitstap", "verstrekken", "Tot dan", "vijf euro"):
        assert prose.index(word) == PAGE.index(word)
    assert "<" not in prose and "color" not in prose and "var a" not in prose and "natation" not in prose


def test_findings_in_html_stand_at_their_place_in_the_file() -> None:
    hits = found(PAGE, "brief.html")
    assert ("moeilijk-woord", "verstrekken") in hits and ("getal-notatie", "vijf") in hits
    assert [one for one in hits if one[1] == "i.v.m."] == [("afkorting", "i.v.m.")]  # the title; not script, not French


def test_letter_of_an_entity_is_part_of_its_word() -> None:
    letter = read_stdin(b"<p>Wij drinken caf&eacute;koffie.</p>", "a.html")
    assert [token.norm for token in letter.document.tokens][:3] == ["wij", "drinken", "cafekoffie"]


@pytest.mark.parametrize(
    "text", ["<p", "<p>a", "</p></b>", "<p><p><p>a</ul>", "<!-- a", "&#xZZ; &nix;", "<a href='x>y'>z"]
)
def test_broken_html_is_read_all_the_same(text: str) -> None:
    assert len(html_prose(text)) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "Vendredi, les enfants vont à la piscine avec la classe.",
        "On Friday the children are going to the swimming pool with the class.",
        "Am Freitag gehen die Kinder mit der Klasse ins Schwimmbad.",
        "El viernes los niños van a la piscina con la clase.",
        "في يوم الجمعة يذهب الأطفال إلى المسبح.",
        "В пятницу дети идут в бассейн с классом.",
    ],
)
def test_paragraph_in_another_language_is_left_out(text: str) -> None:
    assert not is_dutch(text)
    assert found(f"Wij verstrekken u uitleg.\n\n{text} Bla bla.\n", "a.txt") == [("moeilijk-woord", "verstrekken")]


@pytest.mark.parametrize(
    "text",
    [
        "Dag ouders",
        "Vrijdag gaan de kinderen zwemmen met de klas.",
        "Save the date: the walking dinner van de school!",
        "Une chanson: de kinderen zingen Frère Jacques in de klas.",
        "12/05/2026 - 14.30 uur - € 5",
        "Juf Fatima El Amrani en meester De La Cruz",
    ],
)
def test_dutch_and_short_lines_stay_in(text: str) -> None:
    assert is_dutch(text)


def test_word_file_is_read_paragraph_by_paragraph(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.add_paragraph("Beste ouders")
    document.add_paragraph("Wij verstrekken u uitleg.")
    table = document.add_table(1, 2)
    table.cell(0, 0).text = "Prijs"
    table.cell(0, 1).text = "Het kost vijf euro."
    path = tmp_path / "brief.docx"
    document.save(str(path))
    assert read_document(path).document.text == "Beste ouders\nWij verstrekken u uitleg.\nPrijs\nHet kost vijf euro.\n"
    assert main(["lint", "--format", "compact", str(path)]) == 1
    rows = capsys.readouterr().out.splitlines()
    assert [row.split(":")[1:3] for row in rows] == [["2", "5"], ["4", "10"]]
    assert main(["lint", "--fix", str(path)]) == 2


def test_broken_word_file_is_named(tmp_path: Path) -> None:
    pytest.importorskip("docx")
    path = tmp_path / "brief.docx"
    path.write_bytes(b"PK\x03\x04 kapot")
    with pytest.raises(VertaalficheError, match="geen Word-bestand"):
        read_document(path)


LETTER = """Beste ouder(s)

Wij verstrekken u graag uitleg. De les vangt om 8u30 aan.
Het kost vijf euro. Van maandag t/m vrijdag!!!
Hij heeft het onder de knie.
"""


def test_safe_suggestions_are_applied_and_the_others_left() -> None:
    text, resolved = fixed(LETTER, lint)
    assert text == (
        "Beste ouders\n\nWij geven u graag uitleg. De les begint om 8.30 uur.\nHet kost 5 euro. "
        "Van maandag tot en met vrijdag!\nHij heeft het onder de knie.\n"
    )
    assert len(resolved) == 7
    assert [one.rule for one in lint(text)] == ["beeldspraak"]


def test_fixing_twice_changes_nothing() -> None:
    once, _ = fixed(LETTER, lint)
    assert fixed(once, lint) == (once, [])


def test_fix_writes_the_file_and_says_what_it_did(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "brief.txt"
    path.write_text("Het kost vijf euro. Hij heeft het onder de knie.", encoding="utf-8")
    assert main(["lint", "--fix", "--format", "compact", str(path)]) == 1
    assert path.read_text(encoding="utf-8") == "Het kost 5 euro. Hij heeft het onder de knie."
    printed = capsys.readouterr()
    assert "“vijf” werd “5”" in printed.err and "beeldspraak" in printed.out


def test_sarif_names_rule_place_and_fix(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "een brief.txt"
    path.write_text("Dag ouders\n\nHet kost vijf euro.", encoding="utf-8")
    assert main(["lint", "--format", "sarif", str(path)]) == 1
    log = json.loads(capsys.readouterr().out)
    assert log["version"] == "2.1.0" and log["runs"][0]["columnKind"] == "unicodeCodePoints"
    (result,) = log["runs"][0]["results"]
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == "getal-notatie"
    place = result["locations"][0]["physicalLocation"]
    assert place["region"] == {"startLine": 3, "startColumn": 10, "endLine": 3, "endColumn": 14}
    assert place["artifactLocation"]["uri"].endswith("een%20brief.txt")
    assert result["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"] == {"text": "5"}


def test_json_follows_its_published_schema(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads((Path(linter.__file__).with_name("findings.schema.json")).read_text(encoding="utf-8"))
    path = tmp_path / "brief.txt"
    path.write_text(LETTER, encoding="utf-8")
    for arguments in (["lint", "--format", "json", str(path)], ["--ui", "en", "lint", "--format", "json", str(path)]):
        assert main(arguments) == 1
        report = json.loads(capsys.readouterr().out)
        jsonschema.validate(report, schema)
        assert report["files"][0]["stats"]["rules"] == len(rule_ids())
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"version": 2, "files": []}, schema)
