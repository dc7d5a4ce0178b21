from __future__ import annotations

import datetime
from decimal import Decimal

import pytest
from conftest import TEMPLATES, example, examples

from vertaalfiches.errors import FieldError, UnknownName, VertaalficheError
from vertaalfiches.notice import Notice, compose
from vertaalfiches.values import DateValue, ItemsValue, MoneyValue


def values_of(notice: Notice) -> dict[str, object]:
    return {line.label: line.value for line in notice.lines if line.label and line.value is not None}


def test_facts_become_typed_values() -> None:
    found = values_of(example("uitstap"))
    assert found["Wanneer"] == DateValue(datetime.date(2026, 12, 4))
    assert found["Prijs"] == MoneyValue(Decimal("6.50"))
    assert found["Geef mee"] == ItemsValue(("lunchpakket", "drinkbus", "laarzen"))


def test_rows_stand_in_the_order_a_parent_reads() -> None:
    roles = [line.role for line in example("uitstap").lines]
    assert roles[:3] == ["greeting", "why", "why"]
    order = ["greeting", "why", "fact", "bring", "do", "contact", "closing"]
    assert [order.index(role) for role in roles] == sorted(order.index(role) for role in roles)


def test_deadline_stands_with_the_request_and_on_the_slip() -> None:
    notice = example("uitstap")
    asked = [line for line in notice.lines if line.role == "do" and line.value is not None]
    assert [line.label for line in asked] == ["Ten laatste op"]
    assert notice.slip and notice.slip.before
    assert notice.slip.before.value == DateValue(datetime.date(2026, 12, 1))


def test_dutch_text_holds_every_fact_once() -> None:
    text = example("uitstap").text
    for piece in (
        "Uw kind gaat op uitstap.",
        "Dag ouders",
        "Wanneer: vrijdag 4 december 2026, 04/12/2026",
        "Waar: kinderboerderij De Kleppe",
        "Wij vertrekken om: 08:45",
        "Prijs: € 6,50".replace("€ ", "€\u00a0"),
        "Geef mee: lunchpakket",
        "Elke schooldag: van 08:00 tot 16:30",
        "- Ja, mijn kind gaat mee.",
    ):
        assert piece in text, piece


def test_unknown_field_is_named_with_the_known_ones() -> None:
    with pytest.raises(UnknownName) as caught:
        compose("uitstap", {"dag": "2026-12-04"})
    assert str(caught.value).startswith("veld 'dag' bestaat niet; ")
    assert "datum, bestemming, vertrek" in str(caught.value)


def test_every_missing_field_is_named_with_an_example() -> None:
    with pytest.raises(VertaalficheError) as caught:
        compose("uitstap", {"datum": "2026-12-04", "vertrek": "8:45"})
    sentence = str(caught.value)
    assert sentence.startswith("sjabloon 'uitstap' mist nog: bestemming (Waar: een plaats, bijvoorbeeld ")
    assert "terug (" in sentence and "antwoord_voor (" in sentence and "datum (" not in sentence


@pytest.mark.parametrize(
    ("template", "changed", "sentence"),
    [
        ("uitstap", {"terug": "08:00"}, "veld 'terug' (Wij zijn terug op school om) moet na veld 'vertrek'"),
        ("uitstap", {"antwoord_voor": "2026-12-05"}, "moet op of voor veld 'datum' (Wanneer) komen"),
        ("schoolvrije-dag", {"terug": "2026-12-07"}, "veld 'terug' (Eerste dag weer naar school) moet na veld"),
    ],
)
def test_dates_and_hours_in_the_wrong_order_are_refused(
    template: str, changed: dict[str, object], sentence: str
) -> None:
    with pytest.raises(VertaalficheError, match="moet") as caught:
        example(template, changed)
    assert sentence in str(caught.value)


def test_ill_typed_value_names_the_field() -> None:
    with pytest.raises(FieldError) as caught:
        example("uitstap", {"prijs": "zes euro"})
    assert str(caught.value).startswith("veld 'prijs': ")


def test_optional_field_is_left_out() -> None:
    values = examples("uitstap")
    del values["prijs"]
    assert "Prijs" not in values_of(compose("uitstap", values))


@pytest.mark.parametrize("name", TEMPLATES)
def test_shipped_notice_has_no_findings(name: str) -> None:
    notice = example(name)
    assert [(finding.rule, finding.found) for finding in notice.lint()] == []


@pytest.mark.parametrize("name", TEMPLATES)
def test_shipped_notice_has_no_findings_with_every_choice(name: str) -> None:
    from vertaalfiches.template import template

    for field in template(name).fields:
        for option in field.options:
            findings = example(name, {field.name: option}).lint()
            assert [(finding.rule, finding.found) for finding in findings] == []


@pytest.mark.parametrize("name", TEMPLATES)
def test_shipped_sentences_are_short(name: str) -> None:
    from vertaalfiches.template import template

    for text, _ in template(name).sentences():
        for sentence in text.replace("?", ".").replace("!", ".").split(". "):
            assert len(sentence.split()) <= 15, sentence
