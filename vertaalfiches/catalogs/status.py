"""Counts, for each language and notice, how far its translations are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from vertaalfiches.catalogs.store import Catalog, available, catalog
from vertaalfiches.labels import labels
from vertaalfiches.template import contact_fields, templates

SHARED = "(elk bericht)"
"""Stands in the place of a notice for the texts that every notice prints."""


@dataclass(frozen=True, slots=True)
class Status:
    """How many texts of one notice have which state in one language."""

    language: str
    template: str
    draft: int
    checked: int
    signed: int
    missing: int


def status(own_folder: Path | None = None) -> Iterator[Status]:
    """Yield a row for every language and notice, first the texts that every notice shares."""
    own_catalogs = own_folder / "vertalingen" if own_folder else None
    shared = {text for text, _ in labels().values()} | {field.label for field in contact_fields()}
    groups = [(SHARED, shared)]
    for template in templates(own_folder / "berichten" if own_folder else None):
        groups.append((template.id, {text for text, _ in template.sentences()} - shared))
    for tag in available(own_catalogs):
        found = catalog(tag, own_catalogs)
        for name, texts in groups:
            yield _count(tag, name, texts, found)


def _count(tag: str, name: str, texts: set[str], found: Catalog) -> Status:
    counts = {"draft": 0, "checked": 0, "signed": 0, "missing": 0}
    for text in texts:
        entry = found.get(text)
        counts[entry.state if entry and entry.msgstr else "missing"] += 1
    return Status(tag, name, **counts)
