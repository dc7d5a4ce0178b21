"""Notice templates: read from messages/notices/*.toml and checked, with file and line.

The grammar is written down in messages/README.md and, for editors, in messages/notice.schema.json.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from vertaalfiches.data import folder
from vertaalfiches.errors import UnknownName
from vertaalfiches.tomlfile import Key, TomlFile

FIELD_TYPES = ("date", "time", "period", "money", "place", "person", "phone", "text", "items", "choice", "link")
FIELD_ROLES = ("fact", "bring")
LINE_ROLES = ("why", "do")
CATEGORIES = ("activiteit", "geld", "gesprek", "gezondheid", "opvang", "planning", "afspraken")
SCHOOL_KEYS = ("contact", "phone", "hours", "class_name", "email", "website", "teacher")

# Why a Flemish school may set a translation beside the Dutch: administrative language law, as explained
# by the ministry's magazine (https://klasse.be/4473/mag-ik-brieven-vertalen).
PURPOSES = {
    "integratie": "het gezin leert de school kennen",
    "gezondheid": "het gaat over gezondheid",
    "veiligheid": "het gaat over veiligheid",
    "dienstverlening": "ouders moeten weten wat de school aanbiedt",
    "dringende_inlichting": "de school heeft dringend een antwoord van de ouder nodig",
}

_TEMPLATE_KEYS = ("id", "title", "category", "purpose", "tags", "concept", "why", "closing", "field", "line", "reply")
_FIELD_KEYS = (
    "type", "label", "of", "role", "concept", "concepts", "note", "help", "options", "optional", "default",
    "school", "example", "after", "from", "before",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Field:
    """A fact a teacher fills in: a label and a typed value."""

    name: str
    type: str
    label: str
    role: str = "fact"
    of: str = "time"
    concept: str | None = None
    concepts: tuple[str, ...] = ()
    note: str | None = None
    help: str | None = None
    options: tuple[str, ...] = ()
    optional: bool = False
    default: object = None
    school: str | None = None
    example: object = None
    after: str | None = None
    not_before: str | None = None
    before: str | None = None


@dataclass(frozen=True, slots=True)
class TemplateLine:
    """A sentence without slots, printed always or only when the field `when` is filled in."""

    role: str
    text: str
    when: str | None = None
    field: str | None = None
    concept: str | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """One question on the reply slip, with boxes to tick."""

    text: str
    options: tuple[str, ...]
    field: str | None = None


@dataclass(frozen=True, slots=True)
class ReplyForm:
    """The reply slip: its questions, and the field that says when it must be back."""

    questions: tuple[Question, ...]
    before: str | None = None


@dataclass(frozen=True, slots=True)
class Template:
    """A notice as the school may send it, still without its facts."""

    id: str
    title: str
    category: str
    purpose: str
    why: tuple[str, ...]
    fields: tuple[Field, ...]
    lines: tuple[TemplateLine, ...]
    reply: ReplyForm | None = None
    concept: str | None = None
    closing: str | None = None
    tags: tuple[str, ...] = ()
    shown: str = ""

    def field(self, name: str) -> Field:
        """Return the field called `name`; raises UnknownName listing the fields."""
        for field in self.fields:
            if field.name == name:
                return field
        raise UnknownName("veld", name, [field.name for field in self.fields])

    def attached(self) -> frozenset[str]:
        """Return the fields that are printed with a line or a question, not among the facts."""
        names = {line.field for line in self.lines if line.field}
        if self.reply:
            names |= {question.field for question in self.reply.questions if question.field}
        return frozenset(names)

    def sentences(self) -> tuple[tuple[str, str], ...]:
        """Return every text of the template with where it is used: (text, note for the translator)."""
        found = [(self.title, "Title of the notice.")]
        found += [(text, "Why the parent gets this notice.") for text in self.why]
        for field in self.fields:
            shape = "a " + field.type if field.type != "items" else "a list of school words"
            found.append((field.label, f"Label before {shape}."))
            if field.note:
                found.append((field.note, f'Small line under the value of "{field.label}".'))
            found += [(option, f'Answer after the label "{field.label}".') for option in field.options]
        for line in self.lines:
            why = "What the parent is asked to do." if line.role == "do" else "Why the parent gets this notice."
            found.append((line.text, why))
        for question in self.reply.questions if self.reply else ():
            found.append((question.text, "Question on the reply slip."))
            found += [(o, f'Box to tick under "{question.text}". The parent speaks.') for o in question.options]
        if self.closing:
            found.append((self.closing, "Last line of the notice."))
        return tuple(found)


def read_template(path: Path, shown: str | None = None) -> Template:
    """Return the template in the file `path`; raises DataFileError naming file and line."""
    file = TomlFile(path, shown)
    data = file.data
    file.only((), data, _TEMPLATE_KEYS)
    name = file.get((), data, "id", str)
    if name != path.stem:
        file.fail(("id",), "id '{id}' moet de naam van het bestand zijn: {name}", id=name, name=path.stem)
    own = _fields(file, data)
    clash = {field.name for field in own} & {field.name for field in contact_fields()}
    if clash:
        file.fail(("field", min(clash)), "veld '{name}' bestaat al in elk bericht", name=min(clash))
    fields = own + contact_fields()
    names = tuple(field.name for field in fields)
    template = Template(
        id=name,
        title=file.get((), data, "title", str),
        category=file.one_of((), data, "category", CATEGORIES, ...),
        purpose=file.one_of((), data, "purpose", PURPOSES, ...),
        why=file.texts((), data, "why"),
        fields=fields,
        lines=tuple(_line(file, i, row, names) for i, row in enumerate(file.get((), data, "line", list, []))),
        reply=_reply(file, file.get((), data, "reply", dict), names) if "reply" in data else None,
        concept=file.get((), data, "concept", str, None),
        closing=file.get((), data, "closing", str, None),
        tags=file.texts((), data, "tags"),
        shown=file.shown,
    )
    if not template.why:
        file.fail((), "'why' ontbreekt: zeg waarom de ouder dit bericht krijgt")
    if not any(line.role == "do" for line in template.lines):
        file.fail((), 'er is geen regel met role = "do": zeg wat de school van de ouder vraagt')
    return template


def _fields(file: TomlFile, data: Mapping[str, Any]) -> tuple[Field, ...]:
    rows = file.get((), data, "field", dict, {})
    return tuple(_field(file, name, row, tuple(rows)) for name, row in rows.items())


def _field(file: TomlFile, name: str, row: Mapping[str, Any], names: tuple[str, ...]) -> Field:
    at: tuple[Key, ...] = ("field", name)
    file.only(at, row, _FIELD_KEYS)
    kind = file.one_of(at, row, "type", FIELD_TYPES, ...)
    options = file.texts(at, row, "options")
    concepts = file.texts(at, row, "concepts")
    if (kind == "choice") != bool(options):
        file.fail(at, "'options' hoort bij type = \"choice\", en alleen daarbij")
    if concepts and len(concepts) != len(options):
        file.fail((*at, "concepts"), "'concepts' moet even lang zijn als 'options'")
    if "example" not in row:
        file.fail(at, "'example' ontbreekt")
    return Field(
        name=name,
        type=kind,
        label=file.get(at, row, "label", str),
        role=file.one_of(at, row, "role", FIELD_ROLES, "fact"),
        of=file.one_of(at, row, "of", ("time", "date"), "time"),
        concept=file.get(at, row, "concept", str, None),
        concepts=concepts,
        note=file.get(at, row, "note", str, None),
        help=file.get(at, row, "help", str, None),
        options=options,
        optional=file.get(at, row, "optional", bool, False),
        default=row.get("default"),
        school=file.one_of(at, row, "school", SCHOOL_KEYS, None),
        example=row["example"],
        after=file.one_of(at, row, "after", names, None),
        not_before=file.one_of(at, row, "from", names, None),
        before=file.one_of(at, row, "before", names, None),
    )


def _line(file: TomlFile, index: int, row: Mapping[str, Any], names: tuple[str, ...]) -> TemplateLine:
    at: tuple[Key, ...] = ("line", index)
    file.only(at, row, ("role", "text", "when", "field", "concept"))
    for key in ("when", "field"):
        file.one_of(at, row, key, names, None)
    return TemplateLine(
        role=file.one_of(at, row, "role", LINE_ROLES, ...),
        text=file.get(at, row, "text", str),
        when=row.get("when"),
        field=row.get("field"),
        concept=file.get(at, row, "concept", str, None),
    )


def _reply(file: TomlFile, row: Mapping[str, Any], names: tuple[str, ...]) -> ReplyForm:
    file.only(("reply",), row, ("before", "question"))
    questions = []
    for index, question in enumerate(file.get(("reply",), row, "question", list)):
        at: tuple[Key, ...] = ("reply", "question", index)
        file.only(at, question, ("text", "options", "field"))
        options = file.texts(at, question, "options")
        if len(options) < 2:
            file.fail(at, "een vraag heeft minstens twee antwoorden in 'options'")
        file.one_of(at, question, "field", names, None)
        questions.append(Question(file.get(at, question, "text", str), options, question.get("field")))
    return ReplyForm(tuple(questions), file.one_of(("reply",), row, "before", names, None))


@cache
def contact_fields() -> tuple[Field, ...]:
    """Return the fields every notice has: whom to ask, how and when, and the class."""
    file = TomlFile(folder("messages") / "contact.toml", "messages/contact.toml")
    file.only((), file.data, ("field",))
    return _fields(file, file.data)


@cache
def templates(own_folder: Path | None = None) -> tuple[Template, ...]:
    """Return all templates, sorted by id; a school's own folder may add or replace some."""
    found = {}
    shipped = folder("messages") / "notices"
    for path in sorted(shipped.glob("*.toml")):
        found[path.stem] = read_template(path, f"messages/notices/{path.name}")
    if own_folder:
        for path in sorted(own_folder.glob("*.toml")):
            found[path.stem] = read_template(path)
    return tuple(found[name] for name in sorted(found))


def template(name: str, own_folder: Path | None = None) -> Template:
    """Return the template `name`; raises UnknownName listing what there is."""
    shipped = folder("messages") / "notices"
    places = ((shipped, f"messages/notices/{name}.toml"), (own_folder, None))
    known = {path.stem: (path, shown) for place, shown in places if place for path in place.glob("*.toml")}
    if name not in known:
        raise UnknownName("sjabloon", name, sorted(known))
    return read_template(*known[name])
