"""The sheet as plain data, in reading order, for the layouts; values stay data and never become code."""

from __future__ import annotations

from typing import Any

from vertaalfiches.render.logo import logo
from vertaalfiches.school import School
from vertaalfiches.sheet import Cell, Row, Sheet, SheetSlip

_BREAK_AFTER = 22
"""Characters; a longer word without a space may break, so that it never runs out of its column."""

SECTIONS = {
    "greeting": "intro",
    "why": "intro",
    "body": "intro",
    "fact": "facts",
    "bring": "do",
    "do": "do",
    "contact": "contact",
    "closing": "closing",
}


def document(sheet: Sheet) -> dict[str, Any]:
    """Return the whole sheet as JSON data: title, sections of rows, slip, labels, language."""
    sections: dict[str, list[dict[str, Any]]] = {name: [] for name in dict.fromkeys(SECTIONS.values())}
    for row in sheet.rows:
        sections[SECTIONS[row.role]].append(_row(row))
    other = sheet.language
    return {
        "layout": sheet.layout,
        "title": _row(sheet.title),
        "sections": sections,
        "labels": {name: _pair(row) for name, row in sheet.labels.items()},
        "slip": _slip(sheet.slip) if sheet.slip else None,
        "school": _school(sheet.school),
        "class": sheet.class_name,
        "code": " · ".join(part for part in (sheet.template, sheet.class_name) if part),
        "other": other
        and {
            "tag": other.tag,
            "dir": other.direction,
            "font": other.font,
            "scale": other.scale,
            "leading": other.leading,
        },
        "credits": sorted({shown.credit for row in (sheet.title, *sheet.rows) for shown in row.pictograms} - {""}),
    }


def _school(school: School | None) -> dict[str, Any] | None:
    if school is None:
        return None
    contact = [school.address, school.phone_shown, school.email, school.website]
    return {
        "name": school.name,
        "contact": [part for part in contact if part],
        "logo": logo(school.logo) if school.logo else None,
    }


def _pair(row: Row) -> dict[str, str | None]:
    return {"nl": row.dutch.text, "other": row.other.text if row.other else None}


def _slip(slip: SheetSlip) -> dict[str, Any]:
    return {
        "before": _row(slip.before) if slip.before else None,
        "questions": [
            {
                "text": _pair(question.text),
                "fact": _row(question.fact) if question.fact else None,
                "options": [_pair(option) for option in question.options],
            }
            for question in slip.questions
        ],
    }


def _row(row: Row) -> dict[str, Any]:
    return {
        "role": row.role,
        "nl": _cell(row.dutch),
        "other": _cell(row.other) if row.other else None,
        "pictograms": [
            {"svg": shown.svg, "alt": shown.alt, "nl": shown.caption, "other": shown.other_caption}
            for shown in row.pictograms
        ],
    }


def _cell(cell: Cell) -> dict[str, Any]:
    return {
        "text": cell.text and breakable(cell.text),
        "label": cell.label and breakable(cell.label),
        "note": cell.note,
        "lines": [
            [{"text": breakable(run.text), "slot": run.slot, "small": run.small} for run in line] for line in cell.lines
        ],
    }


def breakable(text: str) -> str:
    """Return `text` with break points in words too long for a column; other words stay as they are."""
    if all(len(word) <= 2 * _BREAK_AFTER for word in text.split()):
        return text

    def cut(word: str) -> str:
        if len(word) <= 2 * _BREAK_AFTER:
            return word
        return "\u200b".join(word[at : at + _BREAK_AFTER] for at in range(0, len(word), _BREAK_AFTER))

    return " ".join(cut(word) for word in text.split(" "))
