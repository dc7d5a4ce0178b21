"""How far the translations are: one row for every language and notice, with counts that add up."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import TEMPLATES

from vertaalfiches.catalogs import status as counting
from vertaalfiches.catalogs.status import SHARED, Status, status
from vertaalfiches.catalogs.store import available, seal
from vertaalfiches.labels import labels
from vertaalfiches.template import contact_fields, template

NOTICE = """\
id = "fluitles"
title = "Uw kind leert fluiten"
category = "activiteit"
purpose = "dienstverlening"
why = ["De klas maakt muziek.", "Dat is mooi."]

[field.klank]
type = "text"
label = "Telefoon"
example = "do"

[[line]]
role = "do"
text = "Geef de fluit mee."

[[line]]
role = "do"
text = "Luister samen."
"""

SIGNED = seal("De klas maakt muziek.", "La classe fait de la musique.")
FRENCH = f"""\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"

#, fuzzy
msgid "Uw kind leert fluiten"
msgstr "Votre enfant apprend la flûte"

# signed: FB, Frans, 2026-11-02, {SIGNED}
msgid "De klas maakt muziek."
msgstr "La classe fait de la musique."

#, fuzzy, x-checked
msgid "Geef de fluit mee."
msgstr "Donnez la flûte à votre enfant."

#, fuzzy
msgid "Dat is mooi."
msgstr ""
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The folder of a school with one notice and a French catalog that is half done."""
    for name in ("berichten", "vertalingen"):
        (tmp_path / name).mkdir()
    (tmp_path / "berichten" / "fluitles.toml").write_text(NOTICE, encoding="utf-8")
    (tmp_path / "vertalingen" / "fr.po").write_text(FRENCH, encoding="utf-8")
    return tmp_path


def test_own_notice_is_counted_by_state_without_what_every_notice_shares(own: Path) -> None:
    rows = [row for row in status(own) if row.template == "fluitles" and row.language == "fr"]
    assert rows == [Status("fr", "fluitles", draft=1, checked=1, signed=1, missing=2)]


def test_language_that_lacks_an_own_notice_misses_all_of_it(own: Path) -> None:
    rows = [row for row in status(own) if row.template == "fluitles" and row.language == "es"]
    assert rows == [Status("es", "fluitles", draft=0, checked=0, signed=0, missing=5)]


def test_every_language_has_a_row_for_every_notice_shared_texts_first() -> None:
    rows = [(row.language, row.template) for row in status()]
    assert rows == [(tag, name) for tag in available() for name in (SHARED, *TEMPLATES)]
    assert SHARED == "(elk bericht)"


def test_counts_of_a_row_add_up_to_its_texts() -> None:
    shared = {text for text, _ in labels().values()} | {field.label for field in contact_fields()}
    for row in status():
        total = row.draft + row.checked + row.signed + row.missing
        texts = shared if row.template == SHARED else {text for text, _ in template(row.template).sentences()} - shared
        assert total == len(texts), row


def test_notice_of_a_school_stands_among_ours(monkeypatch: pytest.MonkeyPatch, own: Path) -> None:
    monkeypatch.setattr(counting, "available", lambda folder: ("fr",))
    names = [row.template for row in status(own)]
    assert names == [SHARED, *sorted({*TEMPLATES, "fluitles"})]
