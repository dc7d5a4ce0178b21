"""A school's profile: its facts, its own folder of words, notices, translations and drawings, and its logo."""

from __future__ import annotations

import base64
import io
import json
import re
import warnings
from pathlib import Path

import pytest
from conftest import examples, pdf_text
from PIL import Image, ImageCms
from pypdf import PdfReader

from vertaalfiches.errors import DataFileError, MissingTranslation, UnknownName
from vertaalfiches.notice import Notice, compose
from vertaalfiches.render.logo import logo
from vertaalfiches.render.page import html
from vertaalfiches.school import School
from vertaalfiches.template import templates
from vertaalfiches.values import ItemsValue

FULL = """\
[school]
naam = "Basisschool De Wilg"
adres = "Kerkstraat 12, 9300 Aalst"
telefoon = "+32 53 12 34 56"
email = "info@dewilg.example"
website = "https://www.dewilg.example"
contact = "juf Lien"
bereikbaar = "08:00 tot 16:30"
klas = "K2"
leerkracht = "meester Tom"
regio = "BE"
logo = "logo.png"
eigen_map = "eigen"
bekende_woorden = ["refter", "klasagenda"]
"""


def profile(folder: Path, text: str = FULL) -> Path:
    """Write a profile with the files it names and return its path."""
    (folder / "eigen").mkdir(exist_ok=True)
    Image.new("RGB", (60, 20), "#0b4f7a").save(folder / "logo.png")
    path = folder / "school.toml"
    path.write_text(text, encoding="utf-8")
    return path


# -- the profile --------------------------------------------------------------------------------------------


def test_full_profile_is_read(tmp_path: Path) -> None:
    assert School.load(profile(tmp_path)) == School(
        name="Basisschool De Wilg",
        address="Kerkstraat 12, 9300 Aalst",
        phone="+32 53 12 34 56",
        email="info@dewilg.example",
        website="https://www.dewilg.example",
        contact="juf Lien",
        hours="08:00 tot 16:30",
        class_name="K2",
        teacher="meester Tom",
        region="BE",
        logo=tmp_path / "logo.png",
        folder=tmp_path / "eigen",
        known_words=("refter", "klasagenda"),
    )


def test_name_alone_makes_a_profile(tmp_path: Path) -> None:
    found = School.load(profile(tmp_path, '[school]\nnaam = "De Wilg"\n'))
    assert found == School("De Wilg")
    assert (found.phone_shown, found.words_file, found.notices_folder) == (None, None, None)


def test_path_may_be_a_text(tmp_path: Path) -> None:
    assert School.load(str(profile(tmp_path))).name == "Basisschool De Wilg"


@pytest.mark.parametrize(
    ("region", "phone", "shown"),
    [
        ("BE", "+32 53 12 34 56", "053 12 34 56"),
        ("BE", "053123456", "053 12 34 56"),
        ("BE", "+31 20 123 45 67", "+31 20 123 4567"),
        ("NL", "0201234567", "020 123 4567"),
    ],
)
def test_telephone_number_is_shown_as_in_its_country(tmp_path: Path, region: str, phone: str, shown: str) -> None:
    text = f'[school]\nnaam = "De Wilg"\ntelefoon = "{phone}"\nregio = "{region}"\n'
    assert School.load(profile(tmp_path, text)).phone_shown == shown.replace(" ", "\u00a0")


def test_spaces_in_a_profile_are_tidied(tmp_path: Path) -> None:
    found = School.load(profile(tmp_path, '[school]\nnaam = " De \u00a0Wilg "\nklas = " K2 "\n'))
    assert (found.name, found.class_name) == ("De Wilg", "K2")


KEYS = (
    "naam, adres, telefoon, email, website, contact, bereikbaar, klas, leerkracht, regio, logo, eigen_map, "
    "bekende_woorden"
)


@pytest.mark.parametrize(
    ("old", "new", "line", "problem"),
    [
        ("[school]", "[schol]", 1, "onbekende sleutel 'schol'; toegelaten: school"),
        ("[school]", 'taal = "fr"\n[school]', 1, "onbekende sleutel 'taal'; toegelaten: school"),
        (
            "[school]",
            "[school",
            1,
            "dit is geen geldige TOML (Expected ']' at the end of a table declaration)",
        ),
        ('naam = "Basisschool De Wilg"\n', "", 1, "'naam' ontbreekt"),
        ('"Basisschool De Wilg"', "3", 2, "'naam' moet een tekst zijn"),
        ('"Basisschool De Wilg"', '""', 2, "veld 'naam': is leeg; vul iets in of laat het veld weg"),
        (
            '"Basisschool De Wilg"',
            f'"{"W" * 101}"',
            2,
            "veld 'naam': deze tekst telt 101 tekens; 100 is het meeste",
        ),
        (
            "De Wilg",
            "De\\u202eWilg",
            2,
            "veld 'naam': hier staat een onzichtbaar teken (U+202E); haal het weg",
        ),
        (
            '"+32 53 12 34 56"',
            '"053 12"',
            4,
            "veld 'telefoon': '053 12' is geen telefoonnummer; schrijf bijvoorbeeld 053 12 34 56",
        ),
        (
            '"08:00 tot 16:30"',
            '"08:00"',
            8,
            "veld 'bereikbaar': hier horen een begin en een einde; schrijf bijvoorbeeld 08:30 tot 15:00",
        ),
        ('"K2"', "2", 9, "'klas' moet een tekst zijn"),
        ('"BE"', '"FR"', 11, "regio 'FR' bestaat niet; er is: BE, NL"),
        ('klas = "K2"', 'klass = "K2"', 9, f"onbekende sleutel 'klass'; toegelaten: {KEYS}"),
        ('"logo.png"', "3", 12, "'logo' moet een tekst zijn"),
        (
            '["refter", "klasagenda"]',
            "3",
            14,
            "'bekende_woorden' moet een tekst of een lijst van teksten zijn",
        ),
    ],
)
def test_broken_profile_names_file_and_line(tmp_path: Path, old: str, new: str, line: int, problem: str) -> None:
    assert old in FULL
    path = profile(tmp_path, FULL.replace(old, new, 1))
    with pytest.raises(DataFileError) as caught:
        School.load(path)
    assert str(caught.value) == f"{path}, regel {line}: {problem}"


@pytest.mark.parametrize("given", ["weg.png", "eigen", ""])
def test_logo_that_is_not_there_names_the_file(tmp_path: Path, given: str) -> None:
    path = profile(tmp_path, FULL.replace('"logo.png"', f'"{given}"'))
    with pytest.raises(DataFileError) as caught:
        School.load(path)
    assert str(caught.value) == f"{path}, regel 12: bestand '{tmp_path / given}' bestaat niet"


@pytest.mark.parametrize("given", ["weg", "logo.png"])
def test_own_folder_that_is_not_there_names_the_folder(tmp_path: Path, given: str) -> None:
    path = profile(tmp_path, FULL.replace('"eigen"', f'"{given}"'))
    with pytest.raises(DataFileError) as caught:
        School.load(path)
    assert str(caught.value) == f"{path}, regel 13: map '{tmp_path / given}' bestaat niet"


def test_website_that_is_no_web_address_is_refused(tmp_path: Path) -> None:
    path = profile(tmp_path, FULL.replace("https://www.dewilg.example", "geen webadres"))
    with pytest.raises(DataFileError) as caught:
        School.load(path)
    said = "veld 'website': 'geen webadres' is geen webadres; schrijf bijvoorbeeld https://www.school.be"
    assert str(caught.value) == f"{path}, regel 6: {said}"


def test_profile_that_is_not_utf8_names_the_line(tmp_path: Path) -> None:
    path = tmp_path / "school.toml"
    path.write_bytes(b'[school]\nnaam = "Caf\xe9"\n')
    with pytest.raises(DataFileError) as caught:
        School.load(path)
    assert str(caught.value) == f"{path}, regel 2: dit bestand is geen UTF-8; bewaar het opnieuw als UTF-8"


def test_profile_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DataFileError) as caught:
        School.load(tmp_path / "weg.toml")
    assert str(caught.value) == f"{tmp_path / 'weg.toml'}: dit bestand is niet te lezen"


def test_profile_fills_in_what_a_teacher_leaves_out(tmp_path: Path) -> None:
    school = School.load(profile(tmp_path))
    values = {"meebrengen": "knuffel", "reden": "1", "datum": "2026-12-03"}
    notice = compose("meebrengen", values, school=school)
    assert "Telefoon: 053\u00a012\u00a034\u00a056" in notice.text
    assert "Elke schooldag: van 08:00 tot 16:30" in notice.text
    assert "Vraag het aan: juf Lien" in notice.text
    assert notice.class_name == "K2"
    other = compose("meebrengen", {**values, "vraag_aan": "meester Tom", "klas": "K3"}, school=school)
    assert "Vraag het aan: meester Tom" in other.text
    assert other.class_name == "K3"


# -- the folder of its own ------------------------------------------------------------------------------------

NOTICE = """\
id = "fluitles"
title = "Uw kind leert fluiten"
category = "activiteit"
purpose = "dienstverlening"
concept = "fluit"
why = ["De klas maakt muziek."]

[field.meebrengen]
type = "items"
label = "Geef mee"
role = "bring"
example = ["fluit"]

[[line]]
role = "do"
text = "Geef de fluit mee."
"""

WORDS = """\
[[word]]
id = "fluit"
word = "fluit"
kind = "thing"
explain = "Een fluit maakt muziek."
concept = "fluit"
"""

FRENCH = {
    "Uw kind leert fluiten": "Votre enfant apprend la flûte",
    "De klas maakt muziek.": "La classe fait de la musique.",
    "Geef de fluit mee.": "Donnez la flûte à votre enfant.",
    "fluit": "flûte",
    "Een fluit maakt muziek.": "Une flûte fait de la musique.",
    "Dag ouders": "Bonjour à tous les parents",
}

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72"><path d="M9 33h54v6H9z" fill="#1F2933"/></svg>'


@pytest.fixture
def school(tmp_path: Path) -> School:
    """A school with a notice, a word, translations and a drawing of its own."""
    own = tmp_path / "eigen"
    for name in ("berichten", "vertalingen", "pictogrammen"):
        (own / name).mkdir(parents=True)
    (own / "berichten" / "fluitles.toml").write_text(NOTICE, encoding="utf-8")
    (own / "woorden.toml").write_text(WORDS, encoding="utf-8")
    rows = [f'msgid "{dutch}"\nmsgstr "{french}"\n' for dutch, french in FRENCH.items()]
    (own / "vertalingen" / "fr.po").write_text("\n".join(rows), encoding="utf-8")
    pictures = own / "pictogrammen"
    pictures.joinpath("fluit.svg").write_text(DRAWING, encoding="utf-8")
    line = {
        "id": "fluit",
        "file": "fluit.svg",
        "label": {"nl": "fluit"},
        "alt": {"nl": "een blokfluit"},
        "concrete": "high",
    }
    pictures.joinpath("pictograms.jsonl").write_text(json.dumps(line) + "\n", encoding="utf-8")
    credit = 'id = "eigen"\nname = "Onze tekeningen"\nlicence = "CC0-1.0"\nattribution_required = true\n'
    credit += 'attribution = { nl = "Tekeningen: klas 3A" }\n'
    pictures.joinpath("set.toml").write_text("[set]\n" + credit, encoding="utf-8")
    return School.load(profile(tmp_path))


def fluitles(school: School) -> Notice:
    return compose("fluitles", {"meebrengen": "fluit"}, school=school)


def test_own_folder_shows_where_everything_is(school: School, tmp_path: Path) -> None:
    own = tmp_path / "eigen"
    assert school.notices_folder == own / "berichten"
    assert school.words_file == own / "woorden.toml"
    assert school.catalogs_folder == own / "vertalingen"
    assert school.pictograms_folder == own / "pictogrammen"


def test_own_notice_is_composed_with_an_own_word(school: School) -> None:
    notice = fluitles(school)
    assert notice.title == "Uw kind leert fluiten"
    assert [line.value for line in notice.lines if line.label == "Geef mee"] == [ItemsValue(("fluit",))]
    assert "fluitles" in [found.id for found in templates(school.notices_folder)]
    with pytest.raises(UnknownName, match=r"^sjabloon 'fluitles' bestaat niet; "):
        compose("fluitles", {"meebrengen": "fluit"})


def test_own_word_may_stand_in_a_notice_of_ours(school: School) -> None:
    values = {"meebrengen": "fluit, knuffel", "reden": "1", "datum": "2026-12-03"}
    notice = compose("meebrengen", values, school=school)
    assert [line.value for line in notice.lines if line.label == "Geef mee"] == [ItemsValue(("fluit", "knuffel"))]


def test_own_translations_come_before_ours_and_beside_them(school: School) -> None:
    sheet = fluitles(school).sheet("fr")
    said = [row.other.text for row in (sheet.title, *sheet.rows) if row.other and row.other.text]
    assert said[:3] == [
        "Votre enfant apprend la flûte",
        "Bonjour à tous les parents",
        "La classe fait de la musique.",
    ]
    assert sheet.labels["ask"].other and sheet.labels["ask"].other.text


def test_own_translation_that_is_missing_is_named(school: School) -> None:
    with pytest.raises(MissingTranslation) as caught:
        fluitles(school).sheet("es")
    said = "de vertaling 'es' (Spaans) mist 4 teksten van dit bericht, zoals: "
    assert str(caught.value) == said + '"Uw kind leert fluiten", "De klas maakt muziek.", "fluit"'


def test_own_drawing_stands_on_the_sheet_with_its_credit(school: School, tmp_path: Path) -> None:
    sheet = fluitles(school).sheet("fr")
    drawn = [shown for row in (sheet.title, *sheet.rows) for shown in row.pictograms if shown.concept == "fluit"]
    assert [(shown.alt, shown.caption, shown.other_caption) for shown in drawn] == [("een blokfluit", "fluit", "flûte")]
    text = pdf_text(sheet.save(tmp_path / "blad.pdf"))
    assert "Tekeningen: klas 3A" in text
    assert "Votre enfant apprend la flûte" in " ".join(text.split())
    assert 'aria-label="een blokfluit"' in html(sheet)


# -- its logo -------------------------------------------------------------------------------------------------


def portrait(path: Path, **options: object) -> Path:
    """Write a picture that lies on its side, with a place and a comment in its metadata."""
    picture = Image.new("RGB", (60, 20), "#e8836f")
    exif = picture.getexif()
    exif[0x0112] = 6  # turn it a quarter
    exif[0x010E] = "GEHEIM"
    exif[0x8825] = {1: "N", 2: (50.0, 56.0, 15.0)}
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    picture.save(path, exif=exif, icc_profile=profile, **options)
    return path


def embedded(svg: str) -> bytes:
    found = re.search(r'href="data:image/png;base64,([^"]+)"', svg)
    assert found
    return base64.b64decode(found[1])


def chunks(png: bytes) -> list[bytes]:
    """Return the names of the parts of a PNG file."""
    names, at = [], 8
    while at < len(png):
        names.append(png[at + 4 : at + 8])
        at += 12 + int.from_bytes(png[at : at + 4], "big")
    return names


@pytest.mark.parametrize("name", ["logo.png", "logo.jpg", "logo.webp"])
def test_picture_is_turned_upright_and_loses_its_metadata(tmp_path: Path, name: str) -> None:
    svg = logo(portrait(tmp_path / name))
    assert svg.startswith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 60"><image width="20" height="60" ')
    png = embedded(svg)
    assert Image.open(io.BytesIO(png)).size == (20, 60)
    assert b"GEHEIM" not in png
    assert set(chunks(png)) <= {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"}


def test_large_picture_is_made_small(tmp_path: Path) -> None:
    Image.new("RGB", (3000, 500), "red").save(tmp_path / "logo.png")
    assert 'viewBox="0 0 600 100"' in logo(tmp_path / "logo.png")


def test_see_through_picture_stays_see_through(tmp_path: Path) -> None:
    Image.new("RGBA", (30, 30), (0, 0, 0, 0)).save(tmp_path / "logo.png")
    assert Image.open(io.BytesIO(embedded(logo(tmp_path / "logo.png")))).convert("RGBA").getpixel((5, 5))[3] == 0


def test_drawing_is_cleaned(tmp_path: Path) -> None:
    path = tmp_path / "logo.svg"
    path.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="x()"><title>GEHEIM</title>'
        "<metadata>GEHEIM</metadata><script>x()</script>"
        '<path d="M0 0h9v9z" fill="#0b4f7a" onclick="x()"/></svg>',
        encoding="utf-8",
    )
    assert logo(path) == (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z" fill="#0b4f7a"/></svg>'
    )


def test_changed_logo_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    Image.new("RGB", (40, 40)).save(path)
    assert 'viewBox="0 0 40 40"' in logo(path)
    Image.new("RGB", (80, 40)).save(path)
    assert 'viewBox="0 0 80 40"' in logo(path)


UNKNOWN = "dit is geen afbeelding die wij kennen; gebruik SVG, PNG of JPEG"


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("logo.png", b"geen afbeelding", f": {UNKNOWN}"),
        ("logo.png", b"", f": {UNKNOWN}"),
        ("logo.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF", f": {UNKNOWN}"),
        ("logo.eps", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n%%EndComments\n", f": {UNKNOWN}"),
        ("logo.pdf", b"%PDF-1.7\n", f": {UNKNOWN}"),
        ("logo.png", b"x" * 10_000_001, ": dit logo is te groot; hoogstens 10 MB"),
        ("logo.svg", b"<svg", ", regel 1: dit is geen geldige SVG (unclosed token)"),
        (
            "logo.svg",
            b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n<image href="file:///etc/passwd"/></svg>',
            ", regel 2: <image> kan niet in een pictogram; zet alles om naar paden en bewaar als gewone SVG",
        ),
    ],
)
def test_broken_logo_is_explained(tmp_path: Path, name: str, data: bytes, problem: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(DataFileError) as caught:
        logo(path)
    assert str(caught.value) == f"{path}{problem}"


def test_picture_cut_in_half_is_refused(tmp_path: Path) -> None:
    data = portrait(tmp_path / "heel.png").read_bytes()
    path = tmp_path / "half.png"
    path.write_bytes(data[: len(data) - 60])
    with pytest.raises(DataFileError) as caught:
        logo(path)
    assert str(caught.value) == f"{path}: {UNKNOWN}"


@pytest.mark.parametrize("form", ["TIFF", "BMP", "EPS", "ICO"])
def test_only_the_four_kinds_of_picture_we_name_are_opened(tmp_path: Path, form: str) -> None:
    path = tmp_path / "logo.png"
    Image.new("RGB", (32, 32)).save(path, form)
    with pytest.raises(DataFileError) as caught:
        logo(path)
    assert str(caught.value) == f"{path}: {UNKNOWN}"


@pytest.mark.parametrize("size", [(9_000, 5_000), (10_000, 9_500), (20_000, 20_000)])
def test_picture_of_too_many_pixels_is_refused_without_a_warning(tmp_path: Path, size: tuple[int, int]) -> None:
    path = tmp_path / "logo.png"
    Image.new("1", size).save(path)
    with warnings.catch_warnings(), pytest.raises(DataFileError) as caught:
        warnings.simplefilter("error")
        logo(path)
    assert str(caught.value) == f"{path}: dit logo heeft te veel beeldpunten; maak het eerst kleiner"


def test_picture_with_spoilt_metadata_gives_no_warning(tmp_path: Path) -> None:
    path = portrait(tmp_path / "logo.jpg")
    path.write_bytes(
        path.read_bytes().replace(b"\x01\x0e\x00\x02\x00\x00\x00\x07", b"\x01\x0e\x00\x02\x00\xff\x00\x07")
    )
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert 'viewBox="0 0 ' in logo(path)


def test_folder_in_the_place_of_a_logo_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "logo.png").mkdir()
    with pytest.raises(DataFileError):
        logo(tmp_path / "logo.png")


def test_logo_that_has_gone_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DataFileError) as caught:
        logo(tmp_path / "logo.png")
    assert str(caught.value) == f"{tmp_path / 'logo.png'}: dit bestand is er niet"


def with_logo(tmp_path: Path) -> Notice:
    portrait(tmp_path / "foto.jpg")
    text = FULL.replace("Basisschool De Wilg", "De <Wilg> & 'zo'").replace("logo.png", "foto.jpg")
    path = profile(tmp_path, text)
    return compose("uitstap", examples("uitstap"), school=School.load(path))


def test_page_shows_the_logo_with_the_name_of_the_school(tmp_path: Path) -> None:
    source = html(with_logo(tmp_path).sheet())
    label = "De &lt;Wilg&gt; &amp; &#39;zo&#39;"
    assert f'<svg role="img" aria-label="{label}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 60">' in source
    assert source.count("data:image/png;base64,") == 1
    assert b"GEHEIM" not in embedded(source)


def test_paper_shows_the_logo_with_the_name_of_the_school(tmp_path: Path) -> None:
    reader = PdfReader(with_logo(tmp_path).sheet().save(tmp_path / "blad.pdf"))
    assert alternatives(reader.trailer["/Root"]["/StructTreeRoot"]).count("De <Wilg> & 'zo'") == 1
    objects = [reader.get_object(number) for number in sorted(reader.xref[0]) if number]
    streams = [item.get_data() for item in objects if hasattr(item, "get_data")]
    assert len(streams) > 5
    assert not [data for data in streams if b"GEHEIM" in data or b"Exif" in data]


def alternatives(node: object) -> list[str]:
    """Return every alternative text in the structure tree of a PDF."""
    found: list[str] = []
    todo = [node]
    while todo:
        current = todo.pop()
        current = current.get_object() if hasattr(current, "get_object") else current
        if isinstance(current, list):
            todo += current
        elif isinstance(current, dict):
            found += [str(current["/Alt"])] if "/Alt" in current else []
            todo += [current["/K"]] if "/K" in current else []
    return found
