"""Brings a catalog up to date with the Dutch texts; translations, notes, flags and signatures stay."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from vertaalfiches.catalogs.sources import shipped_catalogs, sources
from vertaalfiches.catalogs.store import read_po
from vertaalfiches.language import language


@dataclass(frozen=True, slots=True)
class Report:
    """What `extract` did to one catalog."""

    path: Path
    total: int
    added: int
    obsolete: int


def extract(tag: str, own_folder: Path | None = None) -> Report:
    """Update the catalog of `tag` (of a school's own folder when given) and write it whole.

    New texts come in empty and as drafts; a text that is no longer used is kept as obsolete, with its
    translation, and comes back when it is used again. Raises UnknownName for an unknown language.
    """
    import polib

    from vertaalfiches.render import write_whole

    tag = language(tag).tag
    folder = own_folder / "vertalingen" if own_folder else shipped_catalogs()
    folder.mkdir(exist_ok=True)
    path = folder / f"{tag}.po"
    old = read_po(path) if path.is_file() else polib.POFile(wrapwidth=100)
    known = {entry.msgid: entry for entry in sorted(old, key=lambda entry: -entry.obsolete)}  # one in use wins
    new = polib.POFile(wrapwidth=100)
    new.header = old.header
    new.metadata = old.metadata or _metadata(tag)
    new.metadata_is_fuzzy = old.metadata_is_fuzzy
    wanted = sources(own_folder)
    added = 0
    for source in wanted:
        entry = known.pop(source.text, None)
        if entry is None:
            entry = polib.POEntry(msgid=source.text, msgstr="", flags=["fuzzy"])
            added += 1
        entry.obsolete = False
        entry.comment = "\n".join(source.notes)
        entry.occurrences = [(place, "") for place in source.places]
        new.append(entry)
    for entry in known.values():
        entry.obsolete = True
        new.append(entry)
    write_whole(path, str(new).rstrip("\n").encode("utf-8") + b"\n")
    return Report(path, len(wanted), added, len(known))


def _metadata(tag: str) -> dict[str, str]:
    return {
        "Project-Id-Version": "vertaalfiches",
        "Language": tag,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
