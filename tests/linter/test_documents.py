"""Files to check: their types, their encodings, and Markdown in which every word keeps its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from vertaalfiches.errors import UnknownName, VertaalficheError
from vertaalfiches.linter.documents import decode, read_document, read_documents, read_stdin, read_text
from vertaalfiches.linter.engine import lint_letter

SENTENCE = "Dag ouders, één vraag: komt u om 8u30?\n"
EURO = "Het kost € 5 – voor iedereen “samen”.\n"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (SENTENCE.encode("utf-8"), SENTENCE),
        (SENTENCE.encode("utf-8-sig"), SENTENCE),
        (SENTENCE.encode("utf-16"), SENTENCE),
        (b"\xff\xfe" + SENTENCE.encode("utf-16-le"), SENTENCE),
        (b"\xfe\xff" + SENTENCE.encode("utf-16-be"), SENTENCE),
        (SENTENCE.encode("cp1252"), SENTENCE),
        (EURO.encode("cp1252"), EURO),
        (EURO.encode("utf-8"), EURO),
        ("Dag 🎉".encode(), "Dag 🎉"),
        ("مدرسة".encode(), "مدرسة"),
        (b"", ""),
        (b"\xef\xbb\xbf", ""),
        (b"a\r\nb\tc", "a\r\nb\tc"),
        (b"einde\x1a", "einde\x1a"),
    ],
)
def test_encoding_is_recognised(data: bytes, text: str) -> None:
    assert decode(data, "brief.txt") == text


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\x00\x01\x02",
        b"PK\x03\x04\x14\x00\x06\x00",
        b"\x89PNG\r\n\x1a\n\x00\x00",
        b"\xff\xfe\x00",  # half a character
        b"abc\x00def",
        b"\x7fELF\x02\x01",
        b"a\x81\x8d\x8f",  # holes in Windows-1252
    ],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(VertaalficheError) as caught:
        decode(data, "brief.txt")
    assert str(caught.value) == "'brief.txt' is geen tekst; bewaar de brief als .txt of .md"


def test_place_counts_in_the_file_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "brief.txt"
    path.write_bytes("Dag ouders\r\n\r\nKom om 8u30.\r\n".encode("utf-16"))
    letter = read_document(path)
    assert letter.document.text == "Dag ouders\r\n\r\nKom om 8u30.\r\n"
    assert [(one.start, one.end, one.found) for one in lint_letter(letter, rules=["tijdnotatie"])] == [(21, 25, "8u30")]


def test_letter_knows_its_name_and_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "brief.txt"
    path.write_text("Dag ouders", encoding="utf-8")
    letter = read_document(path)
    assert (letter.shown, letter.folder, letter.document.plain) == (str(path), tmp_path, "Dag ouders")
    assert read_document(path, shown="brief").shown == "brief"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("nergens.txt", "bestand '{folder}/nergens.txt' bestaat niet"),
        ("brief.odt", "bestandstype '.odt' bestaat niet; er is: .docx, .htm, .html, .md, .txt"),
        ("brief.rtf", "bestandstype '.rtf' bestaat niet; er is: .docx, .htm, .html, .md, .txt"),
        ("brief", "bestandstype 'brief' bestaat niet; er is: .docx, .htm, .html, .md, .txt"),
        ("map", "'{folder}/map' is een map; geef de naam van een bestand"),
    ],
)
def test_file_that_cannot_be_read_is_named(name: str, sentence: str, tmp_path: Path) -> None:
    (tmp_path / "map").mkdir()
    with pytest.raises(VertaalficheError) as caught:
        read_text(tmp_path / name)
    assert str(caught.value) == sentence.format(folder=tmp_path)


def test_type_is_read_from_the_suffix_in_small_or_capital_letters(tmp_path: Path) -> None:
    (tmp_path / "BRIEF.TXT").write_text("**a**", encoding="utf-8")
    (tmp_path / "BRIEF.MD").write_text("**a**", encoding="utf-8")
    assert [read_document(tmp_path / name).document.plain for name in ("BRIEF.TXT", "BRIEF.MD")] == ["**a**", "  a  "]


def test_very_large_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vertaalfiches.linter.documents.MOST_BYTES", 1_000_000)
    path = tmp_path / "brief.txt"
    path.write_bytes(b"a" * 1_000_001)
    with pytest.raises(VertaalficheError) as caught:
        read_text(path)
    assert str(caught.value) == f"'{path}' is te groot: hoogstens 1 MB"


def test_folder_gives_its_letters_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "foto.png", "onder/c.txt", "onder/D.MD"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Dag", encoding="utf-8")
    shown = [Path(letter.shown).relative_to(tmp_path).as_posix() for letter in read_documents(tmp_path)]
    assert shown == ["a.md", "b.txt", "onder/D.MD", "onder/c.txt"]
    assert [letter.folder for letter in read_documents(tmp_path)][-1] == tmp_path / "onder"


def test_empty_folder_has_no_letters(tmp_path: Path) -> None:
    assert list(read_documents(tmp_path)) == []


def test_standard_input_is_plain_text_unless_it_has_a_name() -> None:
    assert read_stdin(b"**a**", None).document.plain == "**a**"
    assert read_stdin(b"**a**", "klas/brief.md").document.plain == "  a  "
    letter = read_stdin(b"Dag", "klas/brief.md")
    assert (letter.shown, letter.folder) == ("klas/brief.md", Path("klas"))
    assert (read_stdin(b"Dag", None).shown, read_stdin(b"Dag", None).folder) == ("-", Path())
    with pytest.raises(
        UnknownName, match=r"bestandstype '\.odt' bestaat niet; er is: \.docx, \.htm, \.html, \.md, \.txt"
    ):
        read_stdin(b"Dag", "brief.odt")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("# Titel", "  Titel"),
        ("### Titel ###", "    Titel    "),
        ("Klas #3", "Klas #3"),
        ("**vet** en *schuin*", "  vet   en  schuin "),
        ("__vet__ en _schuin_", "  vet   en  schuin "),
        ("***allebei***, ~~weg~~.", "   allebei   ,   weg  ."),
        ("2 * 3 = 6", "2 * 3 = 6"),
        ("- **Wanneer:** 8u30", "-   Wanneer:   8u30"),
        ("> citaat", "  citaat"),
        ("`8u30` niet", "       niet"),
        ("```\n8u30\n```\nna", "   \n    \n   \nna"),
        ("```toml\n8u30\n```\nna", "       \n    \n   \nna"),
        ("~~~\n8u30\n~~~\nna", "   \n    \n   \nna"),
        ("```\nnooit dicht 8u30", "   \n                "),
        ("- lijst\n\n  ```\n  8u30\n  ```\n", "- lijst\n\n     \n      \n     \n"),
        ("Zie [de site](https://a.be/8u30).", "Zie  de site                    ."),
        ("Zie [de site][ref].\n\n[ref]: https://a.be\n", "Zie  de site      .\n\n                   \n"),
        ("![een foto](8u30.png)", "  een foto           "),
        ("<https://a.be>", "              "),
        ("<b>vet</b><br/>", "   vet         "),
        ("3 < 4 en 5 > 2", "3 < 4 en 5 > 2"),
        ("<!-- 8u30 --> na", "              na"),
        ("<!-- 8u30\n8u30 --> na", "         \n         na"),
        ("| Dag | Uur |\n|---|:--:|\n| ma | 8u30 |", "; Dag ; Uur ;\n          \n; ma ; 8u30 ;"),
        ("---\ntitel: 8u30\n---\nDag", "   \n           \n   \nDag"),
        ("Dag\n\n---\n\n8u30", "Dag\n\n---\n\n8u30"),
        ("- [ ] taak", "-     taak"),
        ("één 🎉 **vet**", "één 🎉   vet  "),
    ],
)
def test_markdown_becomes_prose_in_its_place(text: str, plain: str) -> None:
    assert len(plain) == len(text), "the test itself"
    assert read_stdin(text.encode(), "brief.md").document.plain == plain


def test_code_links_and_comments_give_no_findings_and_prose_does() -> None:
    text = (
        "# Kom om **8u15**\n\n"
        "Zie [8u20](https://school.be/8u25) of `8u30`.\n\n"
        "```\n8u35\n```\n\n"
        "<!-- 8u40 -->\n"
        "| Dag | Uur |\n|-----|-----|\n| maandag | 8u45 |\n"
    )
    letter = read_stdin(text.encode(), "brief.md")
    found = lint_letter(letter, rules=["tijdnotatie"])
    assert [one.found for one in found] == ["8u15", "8u20", "8u45"]
    assert all(text[one.start : one.end] == one.found for one in found)


def test_rows_of_a_table_are_sentences_of_their_own() -> None:
    text = "| Maandag | turnen |\n|---|---|\n| Dinsdag | zwemmen |\n"
    document = read_stdin(text.encode(), "brief.md").document
    assert [text[one.start : one.end] for one in document.sentences] == [
        "| Maandag | turnen |",
        "| Dinsdag | zwemmen |",
    ]
