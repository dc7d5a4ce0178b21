"""Catalogs as they are read: states and seals, a school's own before ours, and broken files by line."""

from __future__ import annotations

import os
from pathlib import Path

import polib
import pytest

from vertaalfiches.catalogs.store import STATES, Entry, available, catalog, read_po, seal, state_of
from vertaalfiches.errors import DataFileError, MissingTranslation
from vertaalfiches.language import language

HEADER = 'msgid ""\nmsgstr ""\n"Language: fr\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
SEAL = "d7d6756cfd008a3f"
SIGNED = f"signed: FB, Frans, 2026-11-02, {SEAL}"


def own(folder: Path, text: str, tag: str = "fr") -> Path:
    """Write a catalog of a school and return its folder."""
    (folder / f"{tag}.po").write_text(text, encoding="utf-8")
    return folder


def made(**options: object) -> polib.POEntry:
    return polib.POEntry(msgid="kind", msgstr="enfant", **options)


# -- states and seals -----------------------------------------------------------------------------------------


def test_states_stand_from_low_to_high() -> None:
    assert STATES == ("draft", "checked", "signed")


def test_seal_is_the_beginning_of_a_sha256_of_context_and_both_texts() -> None:
    # printf '\004kind\004enfant' | sha256sum
    assert seal("kind", "enfant") == SEAL
    assert len(SEAL) == 16


def test_seal_changes_with_either_text_and_with_the_context() -> None:
    seals = {
        seal("kind", "enfant"), seal("kind", "enfants"), seal("Kind", "enfant"), seal("kind", "enfant", "school"),
        seal("kinde", "nfant"),
    }  # fmt: skip
    assert len(seals) == 5


@pytest.mark.parametrize(
    ("flags", "note", "state"),
    [
        ([], "", "draft"),
        (["fuzzy"], "", "draft"),
        (["x-checked"], "", "checked"),
        (["fuzzy", "x-checked"], "", "checked"),
        ([], SIGNED, "signed"),
        (["x-checked"], SIGNED, "signed"),
        ([], f"gezien door de zorgjuf\n{SIGNED}\nmet dank", "signed"),
        (["fuzzy"], SIGNED, "draft"),
        (["fuzzy", "x-checked"], SIGNED, "checked"),
        ([], "signed: FB, Frans, 2026-11-02, 0123456789abcdef", "draft"),
        (["x-checked"], "signed: FB, Frans, 2026-11-02, 0123456789abcdef", "draft"),
        ([], f"signed: FB, Frans, {SEAL}", "draft"),
        ([], f"signed: FB, Frans, 2-11-2026, {SEAL}", "draft"),
        ([], f"niet signed: FB, Frans, 2026-11-02, {SEAL}", "draft"),
        ([], f"{SIGNED}00", "draft"),
    ],
)
def test_state_comes_from_flags_and_a_seal_that_fits(flags: list[str], note: str, state: str) -> None:
    assert state_of(made(flags=flags, tcomment=note)) == state


def test_signature_falls_back_to_draft_when_the_translation_changes() -> None:
    entry = made(tcomment=SIGNED)
    assert state_of(entry) == "signed"
    entry.msgstr = "enfants"
    assert state_of(entry) == "draft"


def test_signature_counts_the_context() -> None:
    entry = made(tcomment=SIGNED, msgctxt="school")
    assert state_of(entry) == "draft"
    entry.tcomment = f"signed: FB, Frans, 2026-11-02, {seal('kind', 'enfant', 'school')}"
    assert state_of(entry) == "signed"


def test_signature_is_read_from_the_file(tmp_path: Path) -> None:
    text = f'{HEADER}# {SIGNED}\nmsgid "kind"\nmsgstr "enfant"\n\n#, fuzzy\nmsgid "juf"\nmsgstr "maîtresse"\n'
    found = catalog("fr", own(tmp_path, text))
    assert found["kind"] == Entry("kind", "enfant", "signed", 6)
    assert found["juf"] == Entry("juf", "maîtresse", "draft", 10)


# -- which catalogs there are -----------------------------------------------------------------------------------


def test_every_shipped_catalog_is_of_a_known_language() -> None:
    tags = available()
    assert list(tags) == sorted(tags)
    assert set(tags) >= {"ar", "en", "es", "fa", "fr", "pl", "ro", "ru", "tr"}
    assert all(language(tag).tag == tag for tag in tags)


def test_own_translation_comes_before_ours_and_the_rest_is_ours(tmp_path: Path) -> None:
    folder = own(tmp_path, f'{HEADER}msgid "Dag ouders"\nmsgstr "Bonjour"\n')
    found = catalog("fr", folder)
    assert found["Dag ouders"].msgstr == "Bonjour"
    assert found["Dank u wel."] == catalog("fr")["Dank u wel."]
    assert catalog("fr")["Dag ouders"].msgstr != "Bonjour"


def test_own_language_is_available_to_that_school_alone(tmp_path: Path) -> None:
    folder = own(tmp_path, f'{HEADER}msgid "Dag ouders"\nmsgstr "Mirëdita"\n', "sq")
    assert "sq" in available(folder) and "sq" not in available()
    assert catalog("sq", folder) == {"Dag ouders": Entry("Dag ouders", "Mirëdita", "draft", 6)}


def test_empty_own_translation_does_not_hide_ours(tmp_path: Path) -> None:
    folder = own(tmp_path, f'{HEADER}#, fuzzy\nmsgid "Dag ouders"\nmsgstr ""\n')
    assert catalog("fr", folder)["Dag ouders"] == catalog("fr")["Dag ouders"]


def test_obsolete_text_is_no_translation(tmp_path: Path) -> None:
    folder = own(tmp_path, f'{HEADER}#~ msgid "oud"\n#~ msgstr "vieux"\n', "sq")
    assert catalog("sq", folder) == {}


def test_language_without_a_catalog_lists_what_there_is() -> None:
    with pytest.raises(MissingTranslation) as caught:
        catalog("ti")
    assert str(caught.value) == f"geen vertaling 'ti'; er is: {', '.join(available())}"
    assert caught.value.language == "ti"


def test_changed_catalog_is_read_again(tmp_path: Path) -> None:
    folder = own(tmp_path, f'{HEADER}msgid "a"\nmsgstr "een"\n', "sq")
    assert catalog("sq", folder)["a"].msgstr == "een"
    own(tmp_path, f'{HEADER}msgid "a"\nmsgstr "twee"\n', "sq")
    stamp = (folder / "sq.po").stat()
    os.utime(folder / "sq.po", ns=(stamp.st_atime_ns, stamp.st_mtime_ns + 1_000_000_000))
    assert catalog("sq", folder)["a"].msgstr == "twee"


# -- broken files ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('msgid "a"\nmsgstr "b"\nonzin\n', 3),
        ('msgid "a"\nmsgstr "b"\n\n<html>\n', 4),
        ('msgstr "b"\n', 1),
        ('msgid "a"\nmsgstr "b" c"\n', 2),
        ('msgid "a"\nmsgstr "b"x\n', 2),
        ('msgid "a\nmsgstr "b"\n', 1),
        ('msgid "a"\nmsgstr b\n', 2),
        ('msgid "a"\nmsgstr "b"\n\nmsgid "c"\nmsgstr "d\n', 5),
    ],
)
def test_broken_catalog_names_file_and_line(tmp_path: Path, text: str, line: int) -> None:
    path = own(tmp_path, text) / "fr.po"
    with pytest.raises(DataFileError) as caught:
        read_po(path)
    assert str(caught.value).startswith(f"{path}, regel {line}: dit is geen geldig PO-bestand (")
    assert (caught.value.path, caught.value.line) == (str(path), line)


def test_reason_of_polib_is_passed_on(tmp_path: Path) -> None:
    path = own(tmp_path, 'msgid "a"\nmsgstr "b" c"\n') / "fr.po"
    with pytest.raises(DataFileError) as caught:
        catalog("fr", tmp_path)
    assert str(caught.value) == f"{path}, regel 2: dit is geen geldig PO-bestand (unescaped double quote found)"


def test_catalog_that_is_not_utf8_names_the_line(tmp_path: Path) -> None:
    path = tmp_path / "fr.po"
    path.write_bytes(b'msgid "a"\nmsgstr "caf\xe9"\n')
    with pytest.raises(DataFileError) as caught:
        read_po(path)
    assert str(caught.value) == f"{path}, regel 2: dit bestand is geen UTF-8; bewaar het opnieuw als UTF-8"


def test_catalog_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DataFileError) as caught:
        read_po(tmp_path / "fr.po")
    assert str(caught.value) == f"{tmp_path / 'fr.po'}: dit bestand is niet te lezen"


@pytest.mark.parametrize("start", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_byte_order_mark_and_windows_line_ends_are_fine(tmp_path: Path, start: str, end: str) -> None:
    path = tmp_path / "fr.po"
    path.write_bytes((start + 'msgid "a"\nmsgstr "é"\n'.replace("\n", end)).encode())
    assert [(entry.msgid, entry.msgstr) for entry in read_po(path)] == [("a", "é")]


def test_catalog_that_holds_only_a_file_name_does_not_open_that_file(tmp_path: Path) -> None:
    other = tmp_path / "ander.po"
    other.write_text('msgid "a"\nmsgstr "van een ander"\n', encoding="utf-8")
    path = own(tmp_path, str(other)) / "fr.po"
    with pytest.raises(DataFileError) as caught:
        read_po(path)
    assert str(caught.value).startswith(f"{path}, regel 1: dit is geen geldig PO-bestand (")


def test_empty_catalog_holds_nothing(tmp_path: Path) -> None:
    assert list(read_po(own(tmp_path, "") / "fr.po")) == []
