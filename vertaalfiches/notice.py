"""A notice: a template with its facts filled in, or a letter of one's own; ordered lines in Dutch."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from vertaalfiches import spans
from vertaalfiches.errors import Joined, Message, UnknownName, VertaalficheError
from vertaalfiches.labels import label
from vertaalfiches.school import School
from vertaalfiches.template import Field, Question, Template, contact_fields, template
from vertaalfiches.values import DateValue, NameValue, Options, PeriodValue, TimeValue, Value, parse
from vertaalfiches.words import Word, words

if TYPE_CHECKING:
    from vertaalfiches.linter.finding import Finding
    from vertaalfiches.sheet import Sheet

TEXT_LIMIT = 10_000
"""Longest letter of one's own, in characters: about four pages."""

_EXPECTED = {
    "date": "een datum",
    "time": "een uur",
    "period": "een begin en een einde",
    "money": "een bedrag in euro",
    "place": "een plaats",
    "person": "een naam",
    "phone": "een telefoonnummer",
    "text": "een naam of nummer",
    "items": "schoolwoorden",
    "choice": "een van de antwoorden",
    "link": "een webadres",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a notice: a sentence, a label with its value, or both."""

    role: str
    text: str | None = None
    label: str | None = None
    value: Value | None = None
    note: str | None = None
    concept: str | None = None
    origin: str = ""


@dataclass(frozen=True, slots=True)
class SlipQuestion:
    """A question on the reply slip: its text, a fact it is about, and boxes to tick."""

    text: str
    options: tuple[str, ...]
    fact: Line | None = None


@dataclass(frozen=True, slots=True)
class Slip:
    """The reply slip; `before` is the row that says when the school wants it back."""

    questions: tuple[SlipQuestion, ...]
    before: Line | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """A short message from a school, in Dutch, ready to be checked and set."""

    title: str
    lines: tuple[Line, ...]
    concept: str | None = None
    slip: Slip | None = None
    purpose: str | None = None
    template: str | None = None
    school: School | None = None
    class_name: str | None = None

    @classmethod
    def from_text(cls, text: str, *, school: School | None = None) -> Notice:
        """Return a notice made of a teacher's own letter.

        The first short line is the title; "Label: waarde" is a fact and a line that begins with "-" is
        something to do. Raises VertaalficheError for an empty or too long text, or one with control
        characters.
        """
        from vertaalfiches.letter import read_letter

        return read_letter(text, school=school)

    @property
    def text(self) -> str:
        """The whole notice as plain Dutch text, one row a line."""
        rows = [_sentence(self.title), ""]
        for line in self.lines:
            rows.append(self.line_text(line))
        for question in self.slip.questions if self.slip else ():
            rows += ["", question.text]
            if question.fact:
                rows.append(self.line_text(question.fact))
            rows += [f"- {option}" for option in question.options]
        return "\n".join(rows) + "\n"

    def line_text(self, line: Line) -> str:
        """Return one row as plain Dutch text."""
        parts = [line.text] if line.text else []
        if line.value is not None:
            printed = spans.lines(line.value, "nl", str, self.word, explain=True)
            shown = spans.plain(printed)
            parts.append(spans.labelled(line.label, shown) if line.label else shown)
        elif line.label:
            parts.append(line.label)
        if line.note:
            parts.append(line.note)
        return "\n".join(parts)

    @property
    def word(self) -> Callable[[str], Word]:
        """Looks up a school word by id, in the school's own list too."""
        return partial(_word, words(self.school.words_file if self.school else None))

    def lint(self, *, profile: str = "eenvoudig") -> list[Finding]:
        """Return what is hard to read in the Dutch text; offsets count in `notice.text`."""
        from vertaalfiches.linter import lint

        return lint(self.text, profile=profile, school=self.school)

    def sheet(
        self,
        language: str | None = None,
        *,
        purpose: str | None = None,
        layout: str = "a4",
        pictograms: str | int = "normaal",
    ) -> Sheet:
        """Return the notice as a sheet, in Dutch or beside one other language.

        A language needs a purpose (see `vertaalfiches.template.PURPOSES`); a template brings its own.
        Raises VertaalficheError without one, UnknownName for an unknown language, layout or number of
        pictograms, MissingTranslation when a text has no translation.
        """
        from vertaalfiches.sheet import make_sheet

        return make_sheet(self, language, purpose=purpose, layout=layout, pictograms=pictograms)


def compose(template_id: str, values: Mapping[str, object], *, school: School | None = None) -> Notice:
    """Return the template filled in with `values` (field name to text, date, amount, list of words).

    What a teacher leaves out comes from the school's profile, then from the template. Raises UnknownName
    for a template, field or school word we do not have, FieldError for a value that does not fit, and
    VertaalficheError naming every field that is missing.
    """
    model = template(template_id, school.notices_folder if school else None)
    filled = _fill(model, values, school)
    known = {field.name: field for field in model.fields}
    contact = {field.name for field in contact_fields()}
    attached = model.attached()
    body = [Line("greeting", label("greeting"), origin="labels")]
    body += [Line("why", text, origin=model.id) for text in model.why]
    body += [Line("why", row.text, concept=row.concept, origin=model.id) for row in model.lines if row.role == "why"]

    def fact(name: str, role: str) -> Line:
        field = known[name]
        return Line(role, None, field.label, filled[name], field.note, _concept(field, filled[name]), model.id)

    own = [name for name in known if name in filled and name not in contact and name not in attached]
    body += [fact(name, "fact") for name in own if known[name].role == "fact"]
    body += [fact(name, "bring") for name in own if known[name].role == "bring"]
    for row in model.lines:
        if row.role != "do" or (row.when and row.when not in filled):
            continue
        value = filled.get(row.field) if row.field else None
        name = known[row.field].label if row.field and value is not None else None
        body.append(Line("do", row.text, name, value, None, row.concept, model.id))
    body += [fact(name, "contact") for name in known if name in contact and name in filled and name != "klas"]
    body.append(Line("closing", model.closing or label("closing"), origin=model.id))
    class_value = filled.get("klas")
    return Notice(
        title=model.title,
        lines=tuple(body),
        concept=model.concept,
        slip=_slip(model, fact, filled),
        purpose=model.purpose,
        template=model.id,
        school=school,
        class_name=class_value.text if isinstance(class_value, NameValue) else None,
    )


def _slip(model: Template, fact: Callable[[str, str], Line], filled: Mapping[str, Value]) -> Slip | None:
    if not model.reply:
        return None

    def question(asked: Question) -> SlipQuestion:
        about = fact(asked.field, "fact") if asked.field and asked.field in filled else None
        return SlipQuestion(asked.text, asked.options, about)

    before = model.reply.before
    return Slip(
        tuple(question(asked) for asked in model.reply.questions),
        fact(before, "fact") if before and before in filled else None,
    )


def _fill(model: Template, values: Mapping[str, object], school: School | None) -> dict[str, Value]:
    names = [field.name for field in model.fields]
    for name in values:
        if name not in names:
            raise UnknownName("veld", str(name), names)
    lookup = words(school.words_file if school else None)
    region = school.region if school else "BE"
    filled: dict[str, Value] = {}
    missing = []
    for field in model.fields:
        raw = values.get(field.name)
        if raw is None and field.school and school:
            raw = getattr(school, field.school)
        if raw is None:
            raw = field.default
        if raw is None:
            if not field.optional:
                missing.append(field)
            continue
        options = Options(choices=field.options, words=lookup, period_of=field.of, region=region)
        filled[field.name] = parse(field.type, raw, field=field.name, options=options)
    if missing:
        raise VertaalficheError(
            "sjabloon '{template}' mist nog: {fields}",
            template=model.id,
            fields=Joined((_wanted(field) for field in missing), "; "),
        )
    for field in model.fields:
        _check_order(model, field, filled)
    return filled


def _wanted(field: Field) -> str:
    example = ", ".join(field.example) if isinstance(field.example, list) else field.example
    return Message(
        "{name} ({label}: {expected}, bijvoorbeeld {name}='{example}')",
        name=field.name,
        label=field.label,
        expected=Message(_EXPECTED[field.type]),
        example=example,
    )


def _check_order(model: Template, field: Field, filled: Mapping[str, Value]) -> None:
    for other, order in ((field.after, "na"), (field.not_before, "op of na"), (field.before, "op of voor")):
        if not other or field.name not in filled or other not in filled:
            continue
        ours = _moment(filled[field.name], last=False)
        theirs = _moment(filled[other], last=order == "na")
        if type(ours) is not type(theirs):
            continue
        wrong = {"na": ours <= theirs, "op of na": ours < theirs, "op of voor": ours > theirs}  # type: ignore[operator]
        if wrong[order]:
            raise VertaalficheError(
                "veld '{name}' ({label}) moet {order} veld '{other}' ({other_label}) komen",
                name=field.name,
                label=field.label,
                order=Message(order),
                other=other,
                other_label=model.field(other).label,
            )


def _moment(value: Value, *, last: bool) -> datetime.date | datetime.time | None:
    match value:
        case DateValue(day):
            return day
        case TimeValue(at):
            return at
        case PeriodValue(begin, end):
            return end if last else begin
    return None


def _concept(field: Field, value: Value) -> str | None:
    option = getattr(value, "option", None)
    if field.concepts and option in field.options:
        return field.concepts[field.options.index(option)]
    return field.concept


def _word(lookup: Mapping[str, Word], name: str) -> Word:
    if name not in lookup:
        raise UnknownName("schoolwoord", name, lookup)
    return lookup[name]


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else text + "."
