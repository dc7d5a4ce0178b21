"""Plain text: Dutch row, translation row; slots are set apart with Unicode isolates (UAX 9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vertaalfiches.formats import isolate
from vertaalfiches.render.parts import SECTIONS
from vertaalfiches.spans import labelled

if TYPE_CHECKING:
    from vertaalfiches.sheet import Cell, Row, Sheet

_RLM = "\u200f"
_BOX = "[ ]"


def text(sheet: Sheet) -> str:
    """Return the sheet as text for e-mail or a message; a right-to-left row begins with an RLM mark."""
    rtl = bool(sheet.language and sheet.language.direction == "rtl")
    rows: list[str] = []
    head = [sheet.school.name] if sheet.school else []
    if sheet.class_name:
        head.append(labelled(sheet.labels["class"].dutch.text or "", sheet.class_name))
    if head:
        rows += [*head, ""]

    def add(row: Row, prefix: str = "") -> None:
        under = " " * len(prefix)
        dutch = _cell(row.dutch, mark=False)
        rows.extend((under if at else prefix) + line for at, line in enumerate(dutch))
        if row.other:
            start = _RLM if rtl else ""
            other = _cell(row.other, mark=True)
            rows.extend(start + (under if at else prefix) + line for at, line in enumerate(other))

    add(sheet.title)
    number = 0
    section = ""
    for row in sheet.rows:
        if SECTIONS[row.role] != section:
            section = SECTIONS[row.role]
            rows.append("")
            if section in ("do", "contact"):
                add(sheet.labels["ask" if section == "do" else "contact"])
        number = number + 1 if section == "do" else 0
        add(row, f"{number}. " if number else "")
    if sheet.slip:
        rows += ["", "-" * 40]
        add(sheet.labels["slip"])
        if sheet.slip.before:
            add(sheet.slip.before)
        for question in sheet.slip.questions:
            rows.append("")
            add(question.text)
            if question.fact:
                add(question.fact)
            for option in question.options:
                add(option, f"{_BOX} ")
        rows.append("")
        add(sheet.labels["not-understood"], f"{_BOX} ")
        for name in ("child-name", "signature", "phone"):
            add(sheet.labels[name])
            rows[-1] += ": ____________________"
    if sheet.language:
        rows.append("")
        add(sheet.labels["translation"])
        add(sheet.labels["state"])
    return "\n".join(rows) + "\n"


def _cell(cell: Cell, *, mark: bool) -> list[str]:
    found = []
    if cell.text:
        found.append(cell.text)
    shown = []
    for line in cell.lines:
        runs = [isolate(run.text) if run.slot and mark else run.text for run in line if not run.small]
        small = [run.text for run in line if run.small]
        said = " ".join(runs)
        shown.append(f"{said} ({' '.join(small).rstrip('.')})" if said and small else said or " ".join(small))
    again = len(shown) == 2 and all(run.slot for run in cell.lines[1])  # the date once more, in digits
    if cell.label and (again or len(shown) <= 1):
        said = f"{shown[0]} ({shown[1]})" if again else "".join(shown)
        found.append(labelled(cell.label, said) if shown else cell.label)
    elif cell.label:
        found += [labelled(cell.label, "").rstrip(), *(f"- {line}" for line in shown)]
    else:
        found += shown
    if cell.note:
        found.append(cell.note)
    return found
