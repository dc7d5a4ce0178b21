"""Reads the files the linter checks: plain text and Markdown. Positions always count in the file as it is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from vertaalfiches.dutch.text import Document
from vertaalfiches.errors import UnknownName, VertaalficheError
from vertaalfiches.linter.silence import Silence, blank, silences

MOST_BYTES = 20_000_000


@dataclass(frozen=True, slots=True)
class Letter:
    """One file to check: how it is called in messages, its text, and where rules are silent."""

    shown: str
    folder: Path
    document: Document
    silent: tuple[Silence, ...] = ()


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
    return _letter(read_text(path), path.name, shown or str(path), path.parent)


def read_stdin(data: bytes, name: str | None) -> Letter:
    """Return the letter in `data`; `name` says its type (plain text without it) and how messages call it."""
    shown = name or "-"
    text = decode(data, shown)
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
    return decode(data, str(path))


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


def _letter(text: str, name: str, shown: str, folder: Path) -> Letter:
    suffix = Path(name).suffix.lower() or ".txt"
    if suffix not in READERS:
        raise UnknownName("bestandstype", suffix, READERS)
    silent, places = silences(text)
    plain = READERS[suffix](blank(text, places))
    return Letter(shown, folder, Document(text, plain), tuple(silent))


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


READERS: Mapping[str, Callable[[str], str]] = {".md": _markdown, ".txt": str}
"""How each type of file becomes prose, by suffix."""
