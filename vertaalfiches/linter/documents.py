"""Reads the files the linter checks: plain text, Markdown, HTML and Word.

Positions count in the file as it is; in a Word file they count in its text, where each line is a paragraph.
A paragraph in another language is left out: the Dutch stands beside a translation in many letters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from vertaalfiches.dutch.detect import is_dutch
from vertaalfiches.dutch.text import Document
from vertaalfiches.errors import UnknownName, VertaalficheError
from vertaalfiches.linter.silence import Silence, blank, silences

MOST_BYTES = 20_000_000
_FOREIGN = re.compile(r"\b(?:the|les|und|los|gli|est|your|vous|ihr)\b", re.IGNORECASE)  # without any of these: Dutch


@dataclass(frozen=True, slots=True)
class Letter:
    """One file to check: how it is called in messages, its text, where rules are silent, and its file if it has one."""

    shown: str
    folder: Path
    document: Document
    silent: tuple[Silence, ...] = ()
    path: Path | None = None
    kind: str = ".txt"


def read_documents(path: Path) -> Iterator[Letter]:
    """Yield the letter at `path`, or every letter in the folder `path`."""
    if path.is_dir():
        for inside in sorted(path.rglob("*")):
            if inside.suffix.lower() in READERS and inside.is_file():
                yield read_document(inside)
    else:
        yield read_document(path)


def read_document(path: Path, *, shown: str | None = None) -> Letter:
    """Return the letter at `path`.

    Raises VertaalficheError for a file that is not there or is no text, UnknownName for a type we cannot read.
    """
    return replace(_letter(read_text(path), path.name, shown or str(path), path.parent), path=path)


def reread(letter: Letter, text: str) -> Letter:
    """Return the same letter with another text."""
    return replace(_letter(text, "brief" + letter.kind, letter.shown, letter.folder), path=letter.path)


def read_stdin(data: bytes, name: str | None) -> Letter:
    """Return the letter in `data`; `name` says its type (plain text without it) and how messages call it."""
    shown = name or "-"
    text = _decoded(data, Path(name or "").suffix.lower(), shown)
    return _letter(text, name or "brief.txt", shown, Path(name).parent if name else Path())


def read_text(path: Path) -> str:
    """Return the text of the file at `path`, line ends as they are."""
    if path.is_dir():
        raise VertaalficheError("'{path}' is een map; geef de naam van een bestand", path=path)
    if path.suffix.lower() not in READERS:
        raise UnknownName("bestandstype", path.suffix or path.name, READERS)
    try:
        if path.stat().st_size > MOST_BYTES:
            raise VertaalficheError(
                "'{path}' is te groot: hoogstens {most} MB", path=path, most=MOST_BYTES // 1_000_000
            )
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise VertaalficheError("bestand '{path}' bestaat niet", path=path) from error
    except OSError as error:
        raise VertaalficheError(
            "'{path}' is niet te lezen ({reason})", path=path, reason=error.strerror or "onbekend"
        ) from error
    return _decoded(data, path.suffix.lower(), str(path))


def _decoded(data: bytes, suffix: str, shown: str) -> str:
    if suffix == ".docx":
        from vertaalfiches.linter.wordfiles import docx_text

        return docx_text(data, shown)
    return decode(data, shown)


def decode(data: bytes, shown: str) -> str:
    """Return `data` as text: UTF-8, UTF-16 with its mark, or what older Windows programs write (Windows-1252)."""
    marked = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ["utf-16"] if marked else ["utf-8-sig", "cp1252"]:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not any(unicodedata.category(mark) == "Cc" and mark not in "\t\n\r\x0b\x0c\x1a\x85" for mark in set(text)):
            return text
    raise VertaalficheError("'{path}' is geen tekst; bewaar de brief als .txt of .md", path=shown)


def _dutch_only(plain: str) -> str:
    """Return `plain` with the paragraphs in another language blank."""
    if plain.isascii() and _FOREIGN.search(plain) is None:
        return plain
    places = []
    at = 0
    for paragraph in plain.split("\n\n"):
        if paragraph.strip() and not is_dutch(paragraph):
            places.append((at, at + len(paragraph)))
        at += len(paragraph) + 2
    return blank(plain, places) if places else plain


def _letter(text: str, name: str, shown: str, folder: Path) -> Letter:
    suffix = Path(name).suffix.lower() or ".txt"
    if suffix not in READERS:
        raise UnknownName("bestandstype", suffix, READERS)
    silent, places = silences(text)
    plain = _dutch_only(READERS[suffix](blank(text, places)))
    return Letter(shown, folder, Document(text, plain), tuple(silent), kind=suffix)


# -- Markdown: what is not prose becomes spaces, so that every word keeps its place ------------------------

_BLOCKS = re.compile(
    r"\A---\n.*?\n---[^\S\n]*$"  # front matter
    r"|^[^\S\n]*(?P<fence>```|~~~)[^\n]*\n.*?(?:^[^\S\n]*(?P=fence)[^\S\n]*$|\Z)"
    r"|^\[[^\]\n]+\]:[^\n]*$",  # the address of a reference
    re.MULTILINE | re.DOTALL,
)
_INLINE = re.compile(
    r"`[^`\n]{1,500}`"
    r"|</?[A-Za-z][^<>\n]{0,500}>"
    r"|(?<=\])\([^()\n]{0,2000}\)|(?<=\])\[[^\[\]\n]{0,200}\]"  # what stands behind [text]
    r"|!?\[|\]"
    r"|^[^\S\n]{0,3}#{1,6}(?=[^\S\n])|[^\S\n]#+[^\S\n]{0,9}$"
    r"|^[^\S\n]{0,3}>[^\S\n]?"
    r"|^[^\S\n]{0,9}\|?(?:[^\S\n]{0,9}:?-{3,99}:?[^\S\n]{0,9}\|){1,30}[^\n]*$"  # the rule under the head of a table
    r"|(?:\*{1,3}|_{1,3}|~~)(?=\w)|(?<=[\w.,!?:)])(?:\*{1,3}|_{1,3}|~~)(?!\w)",
    re.MULTILINE,
)


def _comments(text: str) -> Iterator[tuple[int, int]]:
    end = 0
    while (start := text.find("<!--", end)) >= 0 and (end := text.find("-->", start)) >= 0:
        end += 3
        yield start, end


def _markdown(text: str) -> str:
    plain = blank(text, _comments(text))
    plain = blank(plain, [match.span() for match in _BLOCKS.finditer(plain)])
    plain = _INLINE.sub(lambda match: " " * len(match[0]), plain)
    return plain.replace("|", ";")  # cells of a table stand apart


def _html(text: str) -> str:
    from vertaalfiches.linter.webpages import html_prose

    return html_prose(text)


READERS: Mapping[str, Callable[[str], str]] = {
    ".docx": str,
    ".htm": _html,
    ".html": _html,
    ".md": _markdown,
    ".txt": str,
}
"""How each type of file becomes prose, by suffix."""
