from __future__ import annotations

import json
import tomllib
from pathlib import Path

import jsonschema
import pytest
from conftest import ROOT, TEMPLATES

from vertaalfiches.errors import DataFileError, UnknownName
from vertaalfiches.template import PURPOSES, contact_fields, read_template, template, templates

GOOD = """\
id = "feest"
title = "Kom naar het feest"
category = "activiteit"
purpose = "integratie"
why = ["Wij vieren feest."]

[field.datum]
type = "date"
label = "Wanneer"
example = "2026-12-04"

[field.plaats]
type = "place"
label = "Waar"
optional = true
example = "refter"

[[line]]
role = "do"
text = "Kom naar school."

[reply]
before = "datum"

[[reply.question]]
text = "Komt u?"
options = ["Ja, ik kom.", "Nee, ik kom niet."]
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "feest.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_good_template_is_read(tmp_path: Path) -> None:
    found = read_template(written(tmp_path, GOOD))
    assert (found.id, found.title, found.why) == ("feest", "Kom naar het feest", ("Wij vieren feest.",))
    assert [field.name for field in found.fields] == [
        "datum", "plaats", "vraag_aan", "telefoon", "bereikbaar", "klas",
    ]  # fmt: skip
    assert found.reply and found.reply.questions[0].options == ("Ja, ik kom.", "Nee, ik kom niet.")


@pytest.mark.parametrize(
    ("old", "new", "line", "problem"),
    [
        ('title = "Kom', 'titel = "Kom', 2, "onbekende sleutel 'titel'; toegelaten: id, title"),
        ('type = "date"', 'type = "datum"', 8, "type 'datum' bestaat niet"),
        ('category = "activiteit"', 'category = "feest"', 3, "category 'feest' bestaat niet"),
        ('purpose = "integratie"', 'purpose = "zomaar"', 4, "purpose 'zomaar' bestaat niet"),
        ('label = "Waar"', "label = 3", 14, "'label' moet een tekst zijn"),
        ("optional = true", 'optional = "ja"', 15, "'optional' moet true of false zijn"),
        ('role = "do"', 'role = "doe"', 19, "role 'doe' bestaat niet"),
        ('before = "datum"', 'before = "dag"', 23, "before 'dag' bestaat niet; er is: datum, plaats"),
        ('options = ["Ja, ik kom.", "Nee, ik kom niet."]', 'options = ["Ja."]', 25, "minstens twee antwoorden"),
        ('id = "feest"', 'id = "fuif"', 1, "id 'fuif' moet de naam van het bestand zijn: feest"),
        ('why = ["Wij vieren feest."]', "", 1, "'why' ontbreekt"),
        ('[field.plaats]\ntype = "place"', '[field.telefoon]\ntype = "phone"', 12, "veld 'telefoon' bestaat al"),
        ('type = "place"', 'type = "choice"', 12, "'options' hoort bij type"),
        ('example = "refter"', "", 12, "'example' ontbreekt"),
        ('role = "do"\ntext', 'role = "why"\ntext', 1, 'er is geen regel met role = "do"'),
        ("[field.datum]", "[field.datum", 7, "dit is geen geldige TOML"),
    ],
)
def test_broken_template_names_file_line_and_what_is_allowed(
    tmp_path: Path, old: str, new: str, line: int, problem: str
) -> None:
    assert old in GOOD
    with pytest.raises(DataFileError) as caught:
        read_template(written(tmp_path, GOOD.replace(old, new, 1)))
    assert str(caught.value).startswith(f"{tmp_path / 'feest.toml'}, regel {line}: ")
    assert problem in str(caught.value)


def test_unknown_template_lists_what_there_is() -> None:
    with pytest.raises(UnknownName) as caught:
        template("uitstp")
    assert str(caught.value).startswith("sjabloon 'uitstp' bestaat niet; bedoelt u uitstap? Er is: betalen, ")


def test_path_in_a_template_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnknownName):
        template("../contact")


def test_school_may_replace_and_add_templates(tmp_path: Path) -> None:
    written(tmp_path, GOOD)
    assert template("feest", tmp_path).title == "Kom naar het feest"
    assert "feest" in [found.id for found in templates(tmp_path)]


@pytest.mark.parametrize("name", TEMPLATES)
def test_shipped_template_says_why_asks_something_and_follows_the_schema(name: str) -> None:
    path = ROOT / "messages" / "notices" / f"{name}.toml"
    schema = json.loads((ROOT / "messages" / "notice.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(tomllib.loads(path.read_text(encoding="utf-8")), schema)
    found = template(name)
    assert found.why and found.purpose in PURPOSES
    assert any(line.role == "do" for line in found.lines)
    assert {"telefoon", "bereikbaar", "vraag_aan"} <= {field.name for field in found.fields}


@pytest.mark.parametrize(
    ("old", "new"),
    [('title = "Kom', 'titel = "Kom'), ('type = "date"', 'type = "datum"'), ('role = "do"', 'role = "doe"')],
)
def test_schema_refuses_what_the_loader_refuses(old: str, new: str) -> None:
    schema = json.loads((ROOT / "messages" / "notice.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(tomllib.loads(GOOD), schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(tomllib.loads(GOOD.replace(old, new, 1)), schema)


def test_twelve_notices_are_there() -> None:
    assert set(TEMPLATES) >= {
        "uitstap", "meebrengen", "zwemmen", "oudercontact", "infoavond", "ziek-melden", "luizen",
        "schoolfotograaf", "schoolvrije-dag", "betalen", "wenmoment", "opvang",
    }  # fmt: skip


def test_photographer_asks_two_separate_consents() -> None:
    reply = template("schoolfotograaf").reply
    assert reply is not None
    taking, showing = reply.questions
    assert "foto's maken" in taking.text and "tonen" in showing.text
    assert showing.field == "tonen"


def test_sentences_of_a_template_hold_no_slots_and_no_digits_of_facts() -> None:
    for found in templates():
        for text, note in found.sentences():
            assert "{" not in text and "%" not in text, text
            assert note


def test_contact_fields_come_with_every_notice() -> None:
    assert [field.name for field in contact_fields()] == ["vraag_aan", "telefoon", "bereikbaar", "klas"]
