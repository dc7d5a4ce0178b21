"""Chooses a few pictograms for a sheet: key lines only, one a line, each drawing once.

The numbers are a convention of this project, drawn from reading research (pictures close to the text help,
many pictures hinder; Houts et al. 2006, doi 10.1016/j.pec.2005.05.004) and from the advice of the magazine
Klasse to use few (https://klasse.be/33492/pictogrammen-voor-school-en-ouders).
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from vertaalfiches.errors import Message, VertaalficheError
from vertaalfiches.labels import label
from vertaalfiches.picto import drawings
from vertaalfiches.picto.sets import pictogram
from vertaalfiches.values import DateValue, ItemsValue, MoneyValue, PeriodValue, PlaceValue, TimeValue, Value
from vertaalfiches.words import Word

if TYPE_CHECKING:
    from vertaalfiches.notice import Line
    from vertaalfiches.sheet import Row

CAPS = {"a4": 5, "telefoon": 3}
AMOUNTS = ("geen", "weinig", "normaal")
MOST = 8
WARN_ABOVE = 6
ITEMS_SHOWN = 4

_ROLE_WEIGHT = {"do": 4.0, "bring": 4.0, "fact": 3.0, "title": 3.0, "contact": 2.0}
_CONCRETE_WEIGHT = {"high": 1.0, "mid": 0.7, "low": 0.0}


@dataclass(frozen=True, slots=True)
class Shown:
    """A drawing on the sheet with its caption word in both languages; `alt` is its Dutch description."""

    svg: str
    alt: str
    caption: str
    other_caption: str | None = None
    credit: str = ""
    concept: str = ""


def limit(amount: str | int, layout: str) -> tuple[int, tuple[str, ...]]:
    """Return how many pictograms a sheet may have and any warning; raises VertaalficheError above eight."""
    cap = CAPS[layout]
    if isinstance(amount, str) and amount.isdecimal():
        amount = int(amount)
    if isinstance(amount, int) and not isinstance(amount, bool) and 0 <= amount <= MOST:
        if amount > WARN_ABOVE:
            warning = Message(
                "{count} pictogrammen is veel: ouders zien dan niet meer wat telt; kies er hoogstens {most}",
                count=amount,
                most=WARN_ABOVE,
            )
            return amount, (warning,)
        return amount, ()
    if isinstance(amount, str) and amount in AMOUNTS:
        return {"geen": 0, "weinig": min(3, cap), "normaal": cap}[amount], ()
    raise VertaalficheError(
        "aantal pictogrammen '{amount}' kan niet; kies geen, weinig, normaal of een getal van 0 tot {most}",
        amount=amount,
        most=MOST,
    )


def choose(
    pairs: Sequence[tuple[Line, Row]],
    *,
    cap: int,
    school_folder: Path | None,
    word: Callable[[str], Word],
    caption: Callable[[str], str] | None,
) -> list[Row]:
    """Return the rows of `pairs`, the best `cap` of them with their drawings.

    A row of things to bring counts once. Ties go to the row that comes first; the same drawing stands on
    the sheet once. `caption` translates a caption word.
    """
    candidates = []
    for index, (line, _) in enumerate(pairs):
        weight = _ROLE_WEIGHT.get(line.role, 0.0)
        if not weight:
            continue
        drawn = _draw(line, school_folder, word)
        if drawn:
            candidates.append((weight * max(weight for weight, _, _ in drawn), -index, drawn))
    candidates.sort(key=lambda candidate: candidate[:2], reverse=True)
    rows = [row for _, row in pairs]
    seen: set[str] = set()
    used = 0
    for score, minus_index, drawn in candidates:
        if used >= cap or score <= 0:
            break
        fresh = [(shown, said) for _, shown, said in drawn if shown.concept not in seen]
        if not fresh:
            continue
        seen.update(shown.concept for shown, _ in fresh)
        used += 1
        rows[-minus_index] = replace(
            rows[-minus_index],
            pictograms=tuple(
                replace(shown, other_caption=caption(said) if caption and said else None) for shown, said in fresh
            ),
        )
    return rows


_Drawn = list[tuple[float, Shown, str]]


def _draw(line: Line, school_folder: Path | None, word: Callable[[str], Word]) -> _Drawn:
    """Return the drawings for one line: (how concrete, the drawing, its Dutch caption)."""
    if isinstance(line.value, ItemsValue):
        concepts = [(word(item).concept, word(item).word) for item in line.value.words]
        found = [_static(concept, said, school_folder) for concept, said in concepts if concept]
        return [drawn for drawn in found if drawn][:ITEMS_SHOWN]
    if line.role in ("fact", "title") and line.value is not None and (parametric := _parametric(line.value)):
        return parametric
    concept = line.concept
    if isinstance(line.value, PlaceValue) and line.value.word:
        concept = word(line.value.word).concept or concept
    drawn = _static(concept, None, school_folder) if concept else None
    return [drawn] if drawn else []


def _parametric(value: Value) -> _Drawn:
    match value:
        case DateValue(day):
            return [_made(drawings.date_leaf(day), "date", "picture-date")]
        case TimeValue(at):
            return [_made(drawings.clock(at), "clock-time", "picture-time")]
        case PeriodValue(begin, end):
            if isinstance(begin, datetime.time) and isinstance(end, datetime.time):
                return [_made(drawings.time_span(begin, end), "clock-time", "picture-time")]
            if isinstance(begin, datetime.date):
                return [_made(drawings.date_leaf(begin), "date", "picture-date")]
        case MoneyValue(amount) if amount:
            return [_made(drawings.amount(amount), "pay", "picture-money")]
    return []


def _made(drawing: drawings.Drawing, concept: str, caption: str) -> tuple[float, Shown, str]:
    said = label(caption)
    return 1.0, Shown(drawing.svg, drawing.alt, said, concept=concept), said


def _static(concept: str, said: str | None, school_folder: Path | None) -> tuple[float, Shown, str] | None:
    found = pictogram(concept, school_folder=school_folder)
    if found is None:
        return None
    caption = said or found.label
    shown = Shown(found.svg, found.alt, caption, credit=found.credit, concept=concept)
    return _CONCRETE_WEIGHT[found.concrete], shown, caption
