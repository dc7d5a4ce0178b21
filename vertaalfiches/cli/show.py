"""vertaalfiches list and vertaalfiches show: what there is, as text or JSON."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from vertaalfiches.errors import Message, UnknownName
from vertaalfiches.school import School
from vertaalfiches.template import Field, Template, template, templates
from vertaalfiches.ui import say

Row = dict[str, Any]

_TYPES = {
    "date": "datum",
    "time": "uur",
    "period": "van … tot …",
    "money": "bedrag",
    "place": "schoolwoord of naam van een plaats",
    "person": "naam van een persoon (wordt niet vertaald)",
    "phone": "telefoonnummer",
    "text": "naam of nummer (wordt niet vertaald)",
    "items": "schoolwoorden",
    "choice": "keuze",
    "link": "webadres",
}


def run_list(options: argparse.Namespace) -> int:
    """Print one table."""
    school = School.load(Path(options.school)) if options.school else None
    rows = _TABLES[options.what](school)
    if options.format == "json":
        print(json.dumps(rows, ensure_ascii=False, indent=2))
        return 0
    for row in rows:
        print(_line(row, options.ui))
    return 0


def run_show(options: argparse.Namespace) -> int:
    """Print everything about the thing with this id."""
    school = School.load(Path(options.school)) if options.school else None
    row = _find(options.id, school)
    if options.format == "json":
        print(json.dumps(row, ensure_ascii=False, indent=2))
    elif "manual" in row:
        print(row["manual"])
    else:
        print("\n".join(_card(row, options.ui)))
    return 0


def _templates(school: School | None) -> list[Row]:
    return [
        {"id": t.id, "title": t.title, "category": t.category, "fields": [field.name for field in t.fields]}
        for t in templates(school.notices_folder if school else None)
    ]


def _words(school: School | None) -> list[Row]:
    from vertaalfiches.words import words

    return [
        {"id": w.id, "word": w.word, "kind": w.kind, "explain": w.explain, "concept": w.concept}
        for w in words(school.words_file if school else None).values()
    ]


def _languages(school: School | None) -> list[Row]:
    from vertaalfiches.catalogs.store import available
    from vertaalfiches.language import languages

    have = {"nl", *available(school.catalogs_folder if school else None)}
    return [
        {
            "id": found.tag, "name": found.name, "dutch": found.dutch, "script": found.script,
            "direction": found.direction, "catalog": found.tag in have,
        }
        for found in languages()
    ]  # fmt: skip


def _pictograms(school: School | None) -> list[Row]:
    from vertaalfiches.picto.sets import pictograms

    return [{"id": p.id, "label": p.label, "alt": p.alt, "keywords": list(p.keywords)} for p in pictograms()]


def _rules(school: School | None) -> list[Row]:
    from vertaalfiches.linter.engine import rules

    return [{"id": rule.id, "title": rule.title, "severity": rule.severity, "manual": rule.manual} for rule in rules()]


_TABLES: Mapping[str, Callable[[School | None], list[Row]]] = {
    "templates": _templates,
    "words": _words,
    "languages": _languages,
    "pictograms": _pictograms,
    "rules": _rules,
}


def _find(name: str, school: School | None) -> Row:
    known: list[str] = []
    for kind, table in _TABLES.items():
        for row in table(school):
            if row["id"] == name:
                if kind == "templates":
                    return template_card(template(name, school.notices_folder if school else None))
                return row
            known.append(row["id"])
    raise UnknownName("naam", name, known)


def template_card(found: Template) -> Row:
    """Return everything about a template: fields, an example that makes a complete notice, its state."""
    from vertaalfiches.catalogs.store import available, catalog

    texts = {text for text, _ in found.sentences()}
    state = {}
    for tag in available():
        entries = [catalog(tag).get(text) for text in texts]
        states = [entry.state if entry and entry.msgstr else "missing" for entry in entries]
        state[tag] = {name: states.count(name) for name in dict.fromkeys(states)}
    return {
        "id": found.id,
        "title": found.title,
        "category": found.category,
        "purpose": found.purpose,
        "tags": list(found.tags),
        "why": list(found.why),
        "fields": [_field(field) for field in found.fields],
        "lines": [line.text for line in found.lines],
        "reply": [question.text for question in found.reply.questions] if found.reply else [],
        "example": {field.name: field.example for field in found.fields},
        "state": state,
    }


def _field(field: Field) -> Row:
    row: Row = {"name": field.name, "type": field.type, "label": field.label, "required": _required(field)}
    if field.options:
        row["options"] = list(field.options)
    if field.default is not None:
        row["default"] = field.default
    if field.school:
        row["school"] = field.school
    return row | {"example": field.example}


def _required(field: Field) -> bool:
    return not field.optional and field.default is None


def _line(row: Row, ui: str) -> str:
    first, second, *_ = [value for key, value in row.items() if key != "id"]
    rest = row.get("explain") or row.get("dutch") or ""
    if row.get("catalog") is False:
        rest += f" ({say('nog geen vertaling', ui)})"
    shown = f"{row['id']:<18} {first}"
    if isinstance(second, str) and "fields" not in row and not rest:
        shown += f" — {second}"
    return f"{shown} — {rest}" if rest else shown


def _card(row: Row, ui: str) -> Iterable[str]:
    if "fields" not in row:
        yield from (f"{key}: {', '.join(v) if isinstance(v := value, list) else value}" for key, value in row.items())
        return
    yield f"{row['id']}: {row['title']}"
    yield ""
    yield from (f"  {text}" for text in row["why"])
    yield ""
    yield say(Message("Velden (* = moet ingevuld zijn):"), ui)
    for field in row["fields"]:
        star = "*" if field["required"] else " "
        yield f" {star} {field['name']:<15} {field['label']} ({say(_TYPES[field['type']], ui)})"
        for option in field.get("options", []):
            yield f"      - {option}"
    yield ""
    yield say(Message("Voorbeeld:"), ui)
    values = " ".join(f"{name}='{_given(value)}'" for name, value in row["example"].items())
    yield f"  vertaalfiches compose {row['id']} {values} -o {row['id']}.pdf"
    if row["state"]:
        yield ""
        yield say(Message("Vertalingen:"), ui)
        for tag, counts in row["state"].items():
            yield f"  {tag:<6} " + ", ".join(f"{count} {state}" for state, count in counts.items())


def _given(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
