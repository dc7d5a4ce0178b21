"""The sheet: a notice in Dutch, row by row beside at most one other language, with its pictograms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from vertaalfiches import spans
from vertaalfiches.catalogs.store import STATES, Catalog, catalog
from vertaalfiches.errors import MissingTranslation, UnknownName, VertaalficheError
from vertaalfiches.labels import label
from vertaalfiches.language import Language, language
from vertaalfiches.notice import Line, Notice
from vertaalfiches.picto.choose import Shown, choose, limit
from vertaalfiches.school import School
from vertaalfiches.template import PURPOSES

LAYOUTS = ("a4", "telefoon")


@dataclass(frozen=True, slots=True)
class Cell:
    """One side of a row: a sentence, a label with its value, or both, in one language."""

    text: str | None = None
    label: str | None = None
    lines: spans.Lines = ()
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the sheet: Dutch, the other language when there is one, and drawings between them."""

    role: str
    dutch: Cell
    other: Cell | None = None
    pictograms: tuple[Shown, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetQuestion:
    """A question on the reply slip in both languages; `options` pairs Dutch with the other language."""

    text: Row
    options: tuple[Row, ...]
    fact: Row | None = None


@dataclass(frozen=True, slots=True)
class SheetSlip:
    """The reply slip in both languages."""

    questions: tuple[SheetQuestion, ...]
    before: Row | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything a writer needs to draw the notice; it holds no Dutch without its row's translation."""

    title: Row
    rows: tuple[Row, ...]
    labels: dict[str, Row] = field(hash=False)
    slip: SheetSlip | None = None
    language: Language | None = None
    purpose: str | None = None
    state: str | None = None
    layout: str = "a4"
    school: School | None = None
    class_name: str | None = None
    template: str | None = None
    warnings: tuple[str, ...] = ()

    def save(self, path: str | Path) -> Path:
        """Write the sheet to `path` and return it; the suffix chooses the writer.

        Known suffixes: see `vertaalfiches.render.WRITERS`. An existing file is replaced only when the new
        one is whole. Raises UnknownName for another suffix, VertaalficheError for a missing folder.
        """
        from vertaalfiches.render import save

        return save(self, Path(path))


class _Translator:
    """Looks up translations, remembers the lowest state and every text that is missing."""

    def __init__(self, found: Catalog) -> None:
        self.catalog = found
        self.missing: list[str] = []
        self.state = STATES[-1]

    def __call__(self, text: str) -> str:
        entry = self.catalog.get(text)
        if entry is None or not entry.msgstr:
            if text not in self.missing:
                self.missing.append(text)
            return ""
        self.state = min(self.state, entry.state, key=STATES.index)
        return entry.msgstr


def make_sheet(
    notice: Notice,
    tag: str | None = None,
    *,
    purpose: str | None = None,
    layout: str = "a4",
    pictograms: str | int = "normaal",
) -> Sheet:
    """Return `notice` as a sheet; see `Notice.sheet`."""
    if layout not in LAYOUTS:
        raise UnknownName("lay-out", layout, LAYOUTS)
    other = language(tag) if tag is not None else None
    if other and other.tag == "nl":
        other = None
    if purpose is not None and purpose not in PURPOSES:
        raise UnknownName("doel", purpose, PURPOSES)
    reason = purpose or notice.purpose
    if other and reason is None:
        raise VertaalficheError(
            "een vertaling heeft een doel nodig; kies purpose (--purpose) uit: {purposes}",
            purposes=", ".join(PURPOSES),
        )
    cap, warnings = limit(pictograms, layout)
    school_catalogs = notice.school.catalogs_folder if notice.school else None
    translate = _Translator(catalog(other.tag, school_catalogs)) if other else None
    build = _Builder(notice, other, translate)

    title = build.row(Line("title", notice.title, concept=notice.concept))
    pairs = [(line, build.row(line)) for line in notice.lines]
    chosen = choose(
        [(Line("title", notice.title, concept=notice.concept), title), *pairs],
        cap=cap,
        school_folder=notice.school.pictograms_folder if notice.school else None,
        word=notice.word,
        caption=translate,
    )
    sheet = Sheet(
        title=chosen[0],
        rows=tuple(chosen[1:]),
        labels={name: build.row(Line(name, label(name))) for name in _LABELS},
        slip=build.slip(),
        language=other,
        purpose=reason if other else None,
        state=None,
        layout=layout,
        school=notice.school,
        class_name=notice.class_name or (notice.school.class_name if notice.school else None),
        template=notice.template,
        warnings=warnings,
    )
    if not translate or not other:
        return sheet
    if translate.missing:
        raise MissingTranslation(
            other.tag,
            "de vertaling '{language}' ({dutch}) mist {count} teksten van dit bericht, zoals: \"{first}\"",
            dutch=other.dutch,
            count=len(translate.missing),
            first='", "'.join(text[:60] for text in translate.missing[:3]),
        )
    return _with_state(sheet, translate, other)


_LABELS = (
    "ask", "contact", "translation", "slip", "child-name", "class", "signature", "not-understood", "phone", "page",
)  # fmt: skip


def _with_state(sheet: Sheet, translate: _Translator, other: Language) -> Sheet:
    from dataclasses import replace

    state = translate.state
    row = Row("state", Cell(label(state)), Cell(translate(label(state))))
    return replace(sheet, state=state, labels={**sheet.labels, "state": row})


class _Builder:
    """Makes rows: the Dutch cell and, from the same line, the cell in the other language."""

    def __init__(self, notice: Notice, other: Language | None, translate: Callable[[str], str] | None) -> None:
        self.notice = notice
        self.other = other
        self.translate = translate

    def row(self, line: Line) -> Row:
        dutch = self.cell(line, "nl", str)
        if self.other is None or self.translate is None:
            return Row(line.role, dutch)
        return Row(line.role, dutch, self.cell(line, self.other.tag, self.translate))

    def cell(self, line: Line, tag: str, translate: Callable[[str], str]) -> Cell:
        printed: spans.Lines = ()
        if line.value is not None:
            # beside a translation the word itself is explained enough
            printed = spans.lines(line.value, tag, translate, self.notice.word, explain=self.other is None)
        return Cell(
            translate(line.text) if line.text else None,
            translate(line.label) if line.label else None,
            printed,
            translate(line.note) if line.note else None,
        )

    def slip(self) -> SheetSlip | None:
        slip = self.notice.slip
        if slip is None:
            return None
        questions = tuple(
            SheetQuestion(
                self.row(Line("question", question.text)),
                tuple(self.row(Line("option", option)) for option in question.options),
                self.row(question.fact) if question.fact else None,
            )
            for question in slip.questions
        )
        return SheetSlip(questions, self.row(slip.before) if slip.before else None)
