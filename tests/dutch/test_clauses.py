"""Where a sentence is cut into clauses."""

from __future__ import annotations

import pytest

from vertaalfiches.dutch.clauses import clauses
from vertaalfiches.dutch.text import Document


def cut(text: str) -> str:
    """Return the words of a sentence with a bar between clauses; marks are left out."""
    tokens = Document(text).tokens
    parts: list[str] = []
    previous = 0
    for token, number in zip(tokens, clauses(tokens), strict=True):
        if token.kind in ("word", "number"):
            if parts and number != previous:
                parts.append("|")
            previous = number
            parts.append(token.norm)
    return " ".join(parts)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Morgen gaan wij zwemmen.", "morgen gaan wij zwemmen"),
        ("Neem appels, peren en water mee.", "neem appels peren en water mee"),
        ("Een leuke, warme jas is goed.", "een leuke warme jas is goed"),
        ("Wij gaan naar zee, naar het bos en naar de stad.", "wij gaan naar zee naar het bos en naar de stad"),
        ("De juf belt, maar u hoort niets.", "de juf belt | maar u hoort niets"),
        ("De juf belt maar u hoort niets.", "de juf belt | maar u hoort niets"),
        ("Blijf thuis want je bent ziek.", "blijf thuis | want je bent ziek"),
        ("Blijf thuis omdat je ziek bent.", "blijf thuis | omdat je ziek bent"),
        ("Wij bellen zodra de bus er is.", "wij bellen | zodra de bus er is"),
        ("Als het regent, blijven wij binnen.", "als het regent | blijven wij binnen"),
        ("Als uw kind ziek is, bel dan de school.", "als uw kind ziek is | bel dan de school"),
        ("Omdat het regent, eten de kinderen binnen.", "omdat het regent | eten de kinderen binnen"),
        ("Bel de school als uw kind ziek is.", "bel de school als uw kind ziek is"),
        ("Bel de school als u ziek bent.", "bel de school | als u ziek bent"),
        ("Bel de school; wij helpen u.", "bel de school | wij helpen u"),
        ("Wanneer: op vrijdag", "wanneer | op vrijdag"),
        ("Neem fruit mee (of een koek).", "neem fruit mee | of een koek"),
        ("De bus is laat – wacht aan de poort.", "de bus is laat | wacht aan de poort"),
        ("De bus is laat - wacht aan de poort.", "de bus is laat | wacht aan de poort"),
        ("De oud-leerlingen komen.", "de oud-leerlingen komen"),
        ("Jan en Piet eten samen.", "jan en piet eten samen"),
        ("De juf leest en wij luisteren.", "de juf leest | en wij luisteren"),
        ("De knopen die we hebben doorgehakt.", "de knopen | die we hebben doorgehakt"),
        ("Het boek dat de juf leest, is dik.", "het boek | dat de juf leest | is dik"),
        ("Wij komen om u te helpen.", "wij komen | om u te helpen"),
        ("Wij komen om acht uur.", "wij komen om acht uur"),
        ("Het kind waarmee hij speelt, is nieuw.", "het kind | waarmee hij speelt | is nieuw"),
        ("", ""),
        ("Ja!", "ja"),
    ],
)
def test_clause_begins_at_a_mark_a_subordinator_or_a_new_subject(text: str, expected: str) -> None:
    assert cut(text) == expected


def test_every_token_has_a_number_and_numbers_never_go_back() -> None:
    tokens = Document("Als het regent, blijven wij binnen; bel (graag) de juf, want zij wacht.").tokens
    numbers = clauses(tokens)
    assert len(numbers) == len(tokens)
    assert numbers == sorted(numbers)
    assert numbers[0] == 0
