from __future__ import annotations

from conftest import example

from vertaalfiches.render.plain import text

FSI, PDI, RLM = "\u2068", "\u2069", "\u200f"


def test_slots_stand_between_isolates_in_the_translation_only() -> None:
    shown = text(example("uitstap").sheet("ar"))
    assert "Telefoon: 053\u00a012\u00a034\u00a056\n" in shown
    assert f": {FSI}053\u00a012\u00a034\u00a056{PDI}\n" in shown


def test_right_to_left_rows_begin_with_a_mark() -> None:
    rows = text(example("luizen").sheet("fa")).splitlines()
    persian = [row for row in rows if any("\u0600" <= letter <= "\u06ff" for letter in row)]
    assert persian and all(row.startswith(RLM) for row in persian)


def test_isolates_are_closed_on_their_line() -> None:
    for row in text(example("opvang").sheet("ar")).splitlines():
        assert row.count(FSI) == row.count(PDI)


def test_dutch_text_alone_has_no_marks() -> None:
    shown = text(example("opvang").sheet())
    assert not set(shown) & {FSI, PDI, RLM}
    assert "1. Geef mee:" in shown


def test_translation_is_labelled_in_both_languages() -> None:
    shown = text(example("uitstap").sheet("fr"))
    assert "Vertaling uit het Nederlands\nTraduction du néerlandais" in shown
