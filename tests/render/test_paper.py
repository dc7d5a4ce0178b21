"""PDF and PNG: the meaning is read back from the file."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from conftest import LANGUAGES, TEMPLATES, example, pdf_text
from PIL import Image
from pypdf import PdfReader

from vertaalfiches.catalogs.store import catalog
from vertaalfiches.render import paper
from vertaalfiches.sheet import Cell, Row, Sheet

_MARKS = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad]")


def words_of(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]{2,}", _MARKS.sub("", text)))


def cells(sheet: Sheet) -> list[tuple[Cell, Cell | None]]:
    rows: list[Row] = [sheet.title, *sheet.rows]
    if sheet.slip:
        rows += [row for question in sheet.slip.questions for row in (question.text, *question.options)]
    return [(row.dutch, row.other) for row in rows]


def said(cell: Cell) -> str:
    runs = [run.text for line in cell.lines for run in line]
    return " ".join([cell.text or "", cell.label or "", cell.note or "", *runs])


@pytest.mark.slow
@pytest.mark.parametrize("language", (None, *LANGUAGES))
@pytest.mark.parametrize("name", TEMPLATES)
def test_every_notice_fits_on_one_page_with_every_word_whole(name: str, language: str | None, tmp_path: Path) -> None:
    sheet = example(name).sheet(language)
    path = sheet.save(tmp_path / "blad.pdf")
    assert len(PdfReader(path).pages) == 1
    text = pdf_text(path)
    found = words_of(text)
    joined = re.sub(r"[\s-]", "", text)  # pdftotext drops the hyphen of a word that runs over a line
    for cell in (side for sides in cells(sheet) for side in sides if side):
        assert {word for word in words_of(said(cell)) - found if word not in joined} == set()


def test_pdf_is_tagged_titled_and_says_its_languages(tmp_path: Path) -> None:
    path = example("uitstap").sheet("ar").save(tmp_path / "blad.pdf")
    reader = PdfReader(path)
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"].value
    assert root["/Lang"] == "nl-BE"
    assert reader.metadata is not None and reader.metadata.title == "Uw kind gaat op uitstap"
    assert b"pdfuaid:part>1<" in root["/Metadata"].get_object().get_data()
    languages = set(_attribute(root["/StructTreeRoot"], "/Lang"))
    assert "ar" in languages


def test_every_drawing_has_its_alternative_text(tmp_path: Path) -> None:
    sheet = example("uitstap").sheet("fr")
    path = sheet.save(tmp_path / "blad.pdf")
    alternatives = list(_attribute(PdfReader(path).trailer["/Root"]["/StructTreeRoot"], "/Alt"))
    shown = [drawing.alt for row in (sheet.title, *sheet.rows) for drawing in row.pictograms]
    assert shown and sorted(alternatives) == sorted(shown)


def _attribute(node: object, name: str) -> list[str]:
    """Return every value of an attribute in the structure tree."""
    found: list[str] = []
    todo = [node]
    while todo:
        current = todo.pop()
        current = current.get_object() if hasattr(current, "get_object") else current
        if isinstance(current, list):
            todo += current
        elif isinstance(current, dict):
            if name in current:
                found.append(str(current[name]))
            kids = current.get("/K")
            if kids is not None:
                todo.append(kids)
    return found


def test_right_to_left_slots_are_read_back_in_order(tmp_path: Path) -> None:
    for language in ("ar", "fa"):
        notice = example(
            "uitstap", {"bestemming": "boerderij: De Kleppe (Aalst)", "vraag_aan": "juf Lien", "prijs": "1250"}
        )
        text = pdf_text(notice.sheet(language).save(tmp_path / f"{language}.pdf")).replace("\u00a0", " ")
        text = _MARKS.sub("", text)
        for slot in ("053 12 34 56", "08:45", "15:15", "€ 1250", "De Kleppe (Aalst)", "juf Lien", "04/12/2026"):
            assert text.count(slot) >= 2, (language, slot)


def test_same_sheet_gives_the_same_bytes_twice() -> None:
    sheet = example("luizen").sheet("pl")
    assert paper.pdf(sheet) == paper.pdf(sheet)
    assert paper.png(sheet) == paper.png(sheet)


def test_phone_card_is_1080_pixels_wide() -> None:
    picture = Image.open(io.BytesIO(paper.png(example("meebrengen").sheet("tr", layout="telefoon"))))
    assert picture.width == 1080


def test_paper_picture_is_a4() -> None:
    picture = Image.open(io.BytesIO(paper.png(example("meebrengen").sheet("tr"))))
    assert abs(picture.height / picture.width - 297 / 210) < 0.002


@pytest.mark.parametrize("text", ["#panic(1)", '#import "/etc/passwd"', "$ x $", "\\u{41}", "<b>x</b>", "@ref *a* _b_"])
def test_code_in_a_name_is_only_text(text: str, tmp_path: Path) -> None:
    path = example("uitstap", {"vraag_aan": text}).sheet("fr").save(tmp_path / "blad.pdf")
    assert pdf_text(path).count(text) == 2


def test_name_without_spaces_stays_inside_its_column(tmp_path: Path) -> None:
    path = example("uitstap", {"vraag_aan": "W" * 80}).sheet("ar").save(tmp_path / "blad.pdf")
    boxes = pdf_text(path, "-bbox")
    edges = [float(x) for x in re.findall(r'xMax="([\d.]+)"[^>]*>W', boxes)]
    assert edges and max(edges) < 595 - 30


def test_long_letter_goes_on_on_a_second_page(tmp_path: Path) -> None:
    from vertaalfiches.notice import Notice

    text = "Nieuws\n\n" + "\n\n".join(f"Dit is zin {n} van een lange brief aan alle ouders." for n in range(120))
    path = Notice.from_text(text).sheet().save(tmp_path / "blad.pdf")
    assert len(PdfReader(path).pages) > 1
    assert "Dit is zin 119 van een lange brief" in pdf_text(path)


def test_catalog_of_every_language_is_complete_enough_for_the_sheet() -> None:
    assert all(catalog(tag).get("Dag ouders") for tag in LANGUAGES)
