from __future__ import annotations

import pytest

from vertaalfiches.errors import VertaalficheError
from vertaalfiches.notice import Notice

LETTER = """\
Morgen geen zwemmen

Dag ouders

Het zwembad is stuk. De kinderen
zwemmen deze week niet.

Wanneer: vrijdag 4 december 2026
- Geef geen zwemzak mee.
- Geef turnschoenen mee.

Vriendelijke groeten
juf Lien
"""


def test_letter_becomes_title_facts_requests_and_greetings() -> None:
    notice = Notice.from_text(LETTER)
    assert notice.title == "Morgen geen zwemmen"
    assert [line.role for line in notice.lines] == ["greeting", "body", "fact", "do", "do", "closing"]
    assert notice.lines[1].text == "Het zwembad is stuk. De kinderen zwemmen deze week niet."
    assert notice.lines[2].label == "Wanneer"
    assert notice.lines[5].text == "Vriendelijke groeten juf Lien"


def test_letter_without_a_title_gets_one() -> None:
    assert Notice.from_text("Beste ouders,\n\nMorgen is er feest.").title == "Bericht van de school"


def test_letter_of_ones_own_has_no_purpose_of_itself() -> None:
    with pytest.raises(VertaalficheError, match="een vertaling heeft een doel nodig; kies purpose"):
        Notice.from_text(LETTER).sheet("fr")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "de brief is leeg; schrijf minstens een zin"),
        (" \n\n", "de brief is leeg; schrijf minstens een zin"),
        ("a" * 10_001, "de brief telt 10001 tekens; 10000 is het meeste voor een bericht aan ouders"),
        ("Titel\n\nDag\x07 ouders", "regel 3 van de brief bevat een onzichtbaar teken (U+0007); haal het weg"),
        ("Titel\nabc\u202edef", "regel 2 van de brief bevat een onzichtbaar teken (U+202E); haal het weg"),
    ],
)
def test_unreadable_letter_is_refused_with_a_reason(text: str, sentence: str) -> None:
    with pytest.raises(VertaalficheError) as caught:
        Notice.from_text(text)
    assert str(caught.value) == sentence


def test_windows_line_ends_are_fine() -> None:
    assert Notice.from_text(LETTER.replace("\n", "\r\n")) == Notice.from_text(LETTER)
