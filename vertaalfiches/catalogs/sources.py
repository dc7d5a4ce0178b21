"""Every Dutch text that a catalog translates, with where it stands and a note for the translator."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from vertaalfiches.data import folder
from vertaalfiches.labels import labels
from vertaalfiches.picto.sets import pictograms
from vertaalfiches.template import contact_fields, templates
from vertaalfiches.words import words

_KIND = {
    "thing": "A thing to bring to school",
    "place": "A place, after a label such as 'Waar'",
    "term": "A school word",
}


@dataclass(frozen=True, slots=True)
class Source:
    """A Dutch text: the places it stands in and what a translator has to know."""

    text: str
    places: tuple[str, ...]
    notes: tuple[str, ...]


def sources(own_folder: Path | None = None) -> tuple[Source, ...]:
    """Return the texts of all notices, labels, school words and captions; of a school's own folder when given."""
    found: dict[str, tuple[list[str], list[str]]] = {}

    def add(text: str, place: str, note: str) -> None:
        places, notes = found.setdefault(text, ([], []))
        for value, known in ((place, places), (note, notes)):
            if value not in known:
                known.append(value)

    if own_folder is None:
        for name, (text, note) in labels().items():
            add(text, f"messages/labels.toml:{name}", note)
        for field in contact_fields():
            add(field.label, f"messages/contact.toml:{field.name}", f"Label before a {field.type}.")
    shipped = {template.id for template in templates()} if own_folder else set()
    for template in templates(own_folder / "berichten" if own_folder else None):
        if template.id in shipped and not (own_folder and (own_folder / "berichten" / f"{template.id}.toml").is_file()):
            continue
        for text, note in template.sentences():
            add(text, f"messages/notices/{template.id}.toml", note)
    own_words = own_folder / "woorden.toml" if own_folder else None
    if own_words is None or own_words.is_file():
        ours = words()
        for word in words(own_words).values():
            if own_folder and ours.get(word.id) == word:
                continue
            add(word.word, f"messages/words.toml:{word.id}", f"{_KIND[word.kind]}. It means: {word.explain}")
            add(word.explain, f"messages/words.toml:{word.id}", f'Explains "{word.word}" to a parent, in small print.')
    if own_folder is None:
        for drawing in pictograms():
            add(drawing.label, f"pictograms/{drawing.id}.svg", f"One or two words under a drawing: {drawing.alt}.")
    return tuple(Source(text, tuple(places), tuple(notes)) for text, (places, notes) in found.items())


def shipped_catalogs() -> Path:
    """Return the folder of the catalogs that come with the package."""
    return folder("messages") / "catalogs"
