"""Bringing a catalog up to date: what people wrote stays, what is new comes in empty, the bytes settle."""

from __future__ import annotations

import shutil
from pathlib import Path

import polib
import pytest

from vertaalfiches.catalogs import extract as extracting
from vertaalfiches.catalogs.extract import Report, extract
from vertaalfiches.catalogs.sources import shipped_catalogs, sources
from vertaalfiches.catalogs.store import available, catalog, read_po, state_of
from vertaalfiches.errors import DataFileError, UnknownName

WORD = """\
[[word]]
id = "fluit"
word = "fluit"
kind = "thing"
explain = "Een fluit maakt muziek."
"""

DRUM = """
[[word]]
id = "trom"
word = "trom"
kind = "thing"
explain = "Op een trom slaat u."
"""

# printf '\004fluit\004flûte' | sha256sum
BEFORE = """\
# Vertalingen van De Wilg
# nagekeken door Fatima
msgid ""
msgstr ""
"Project-Id-Version: De Wilg 3\\n"
"Last-Translator: Fatima B. <fb@dewilg.example>\\n"
"Language: fr\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"X-Review-Status: bezig\\n"

# signed: FB, Frans, 2026-11-02, b6641b8e0d40a984
#. An old note.
#: an/old/place
msgid "fluit"
msgstr "flûte"

# Fatima: 'faire' of 'jouer'?
#, fuzzy, x-checked
msgid "Een fluit maakt muziek."
msgstr "Une flûte fait de la musique."

# signed: FB, Frans, 2026-11-02, 0000000000000000
#, x-eigen
msgid "trom"
msgstr "tambour"
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The folder of a school with one word and a French catalog that holds one word more."""
    (tmp_path / "vertalingen").mkdir()
    (tmp_path / "woorden.toml").write_text(WORD, encoding="utf-8")
    (tmp_path / "vertalingen" / "fr.po").write_text(BEFORE, encoding="utf-8")
    return tmp_path


def entries(own: Path) -> dict[str, polib.POEntry]:
    return {entry.msgid: entry for entry in read_po(own / "vertalingen" / "fr.po")}


def text_of(own: Path) -> str:
    return (own / "vertalingen" / "fr.po").read_text(encoding="utf-8")


def test_translations_notes_and_flags_stay(own: Path) -> None:
    extract("fr", own)
    found = entries(own)
    assert found["fluit"].msgstr == "flûte"
    assert found["fluit"].tcomment == "signed: FB, Frans, 2026-11-02, b6641b8e0d40a984"
    assert state_of(found["fluit"]) == "signed"
    explained = found["Een fluit maakt muziek."]
    assert explained.msgstr == "Une flûte fait de la musique."
    assert explained.tcomment == "Fatima: 'faire' of 'jouer'?"
    assert explained.flags == ["fuzzy", "x-checked"]


def test_header_stays(own: Path) -> None:
    extract("fr", own)
    text = text_of(own)
    assert text.startswith('# Vertalingen van De Wilg\n# nagekeken door Fatima\nmsgid ""\nmsgstr ""\n')
    for line in (
        "Project-Id-Version: De Wilg 3", "Last-Translator: Fatima B. <fb@dewilg.example>", "Language: fr",
        "MIME-Version: 1.0", "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit",
        "X-Review-Status: bezig",
    ):  # fmt: skip
        assert f'"{line}\\n"\n' in text, line


def test_notes_and_places_come_from_the_source(own: Path) -> None:
    extract("fr", own)
    found = entries(own)["fluit"]
    assert "An old note." not in found.comment
    assert found.comment == "A thing to bring to school. It means: Een fluit maakt muziek."
    assert [place for place, _ in found.occurrences] == ["messages/words.toml:fluit"]


def test_text_that_is_not_used_becomes_obsolete_and_keeps_everything(own: Path) -> None:
    assert extract("fr", own) == Report(own / "vertalingen" / "fr.po", total=2, added=0, obsolete=1)
    text = text_of(own)
    assert '#~ msgid "trom"\n#~ msgstr "tambour"\n' in text
    found = entries(own)["trom"]
    assert found.obsolete
    assert found.tcomment == "signed: FB, Frans, 2026-11-02, 0000000000000000"
    assert "trom" not in {entry.msgid for entry in read_po(own / "vertalingen" / "fr.po") if not entry.obsolete}


def test_obsolete_text_comes_back_with_its_translation_notes_and_flags(own: Path) -> None:
    extract("fr", own)
    extract("fr", own)
    (own / "woorden.toml").write_text(WORD + DRUM, encoding="utf-8")
    assert extract("fr", own) == Report(own / "vertalingen" / "fr.po", total=4, added=1, obsolete=0)
    found = entries(own)["trom"]
    assert (found.msgstr, bool(found.obsolete), found.flags) == ("tambour", False, ["x-eigen"])
    assert found.tcomment == "signed: FB, Frans, 2026-11-02, 0000000000000000"
    assert found.comment == "A thing to bring to school. It means: Op een trom slaat u."


def test_new_text_comes_in_empty_and_as_a_draft(own: Path) -> None:
    (own / "woorden.toml").write_text(WORD + DRUM, encoding="utf-8")
    extract("fr", own)
    found = entries(own)["Op een trom slaat u."]
    assert (found.msgstr, found.flags, state_of(found)) == ("", ["fuzzy"], "draft")
    assert '#: messages/words.toml:trom\n#, fuzzy\nmsgid "Op een trom slaat u."\nmsgstr ""\n' in text_of(own)


def test_texts_stand_in_the_order_of_the_sources_and_obsolete_ones_last(own: Path) -> None:
    extract("fr", own)
    assert list(entries(own)) == ["fluit", "Een fluit maakt muziek.", "trom"]


def test_second_run_changes_no_byte(own: Path) -> None:
    path = own / "vertalingen" / "fr.po"
    extract("fr", own)
    first = path.read_bytes()
    assert extract("fr", own) == Report(path, total=2, added=0, obsolete=1)
    assert path.read_bytes() == first
    assert first.endswith(b"\n") and not first.endswith(b"\n\n")
    assert b"\r" not in first


def test_new_catalog_has_a_header_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "woorden.toml").write_text(WORD, encoding="utf-8")
    path = tmp_path / "vertalingen" / "sq.po"
    assert extract("Albanees", tmp_path) == Report(path, total=2, added=2, obsolete=0)
    assert path.read_text(encoding="utf-8") == (
        '#\nmsgid ""\nmsgstr ""\n"Project-Id-Version: vertaalfiches\\n"\n"Language: sq\\n"\n"MIME-Version: 1.0\\n"\n'
        '"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n\n'
        "#. A thing to bring to school. It means: Een fluit maakt muziek.\n"
        '#: messages/words.toml:fluit\n#, fuzzy\nmsgid "fluit"\nmsgstr ""\n\n'
        '#. Explains "fluit" to a parent, in small print.\n'
        '#: messages/words.toml:fluit\n#, fuzzy\nmsgid "Een fluit maakt muziek."\nmsgstr ""\n'
    )
    before = path.read_bytes()
    extract("sq", tmp_path)
    assert path.read_bytes() == before


def test_unknown_language_writes_nothing(own: Path) -> None:
    with pytest.raises(UnknownName, match=r"^taal 'xx' bestaat niet; er is: nl, fr, "):
        extract("xx", own)
    assert [path.name for path in (own / "vertalingen").iterdir()] == ["fr.po"]


def test_broken_catalog_is_left_as_it_is(own: Path) -> None:
    path = own / "vertalingen" / "fr.po"
    path.write_text(BEFORE + "\nonzin\n", encoding="utf-8")
    with pytest.raises(DataFileError) as caught:
        extract("fr", own)
    assert caught.value.line == 29
    assert path.read_text(encoding="utf-8") == BEFORE + "\nonzin\n"


def test_catalog_with_an_unfinished_line_loses_no_translation(own: Path) -> None:
    path = own / "vertalingen" / "fr.po"
    broken = BEFORE.replace('msgstr "flûte"', 'msgstr "flûte')
    path.write_text(broken, encoding="utf-8")
    with pytest.raises(DataFileError):
        extract("fr", own)
    assert path.read_text(encoding="utf-8") == broken


def test_text_that_stands_twice_keeps_its_translation(own: Path) -> None:
    path = own / "vertalingen" / "fr.po"
    path.write_text(BEFORE + '\n#~ msgid "fluit"\n#~ msgstr "pipeau"\n', encoding="utf-8")
    extract("fr", own)
    assert [entry.msgstr for entry in read_po(path) if entry.msgid == "fluit" and not entry.obsolete] == ["flûte"]


def test_empty_text_of_a_school_does_not_hide_our_translation(own: Path) -> None:
    (own / "woorden.toml").write_text(WORD.replace('word = "fluit"', 'word = "knuffel"'), encoding="utf-8")
    ours = catalog("fr")["knuffel"].msgstr
    assert ours
    extract("fr", own)
    assert catalog("fr", own / "vertalingen")["knuffel"].msgstr == ours


@pytest.mark.parametrize("tag", available())
def test_extracting_a_shipped_catalog_settles_and_keeps_every_translation(
    tag: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / f"{tag}.po"
    shutil.copy(shipped_catalogs() / f"{tag}.po", path)
    monkeypatch.setattr(extracting, "shipped_catalogs", lambda: tmp_path)
    before = {entry.msgid: (entry.msgstr, entry.tcomment, set(entry.flags)) for entry in read_po(path)}
    report = extract(tag)
    first = path.read_bytes()
    after = {entry.msgid: (entry.msgstr, entry.tcomment, set(entry.flags)) for entry in read_po(path)}
    assert {msgid: after[msgid] for msgid in before} == before
    assert len(after) == len(before) + report.added
    assert report.total == len(sources())
    extract(tag)
    assert path.read_bytes() == first


@pytest.mark.parametrize("tag", available())
def test_shipped_catalog_is_up_to_date(tag: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = shipped_catalogs() / f"{tag}.po"
    shutil.copy(shipped, tmp_path / f"{tag}.po")
    monkeypatch.setattr(extracting, "shipped_catalogs", lambda: tmp_path)
    assert extract(tag).added == 0
    assert (tmp_path / f"{tag}.po").read_bytes() == shipped.read_bytes()
