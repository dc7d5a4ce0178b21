"""A Dutch text as tokens and sentences, with the place of each in the original text.

Positions count characters of the text as it was given. Spelling is made uniform (small letters, straight
apostrophes, no soft hyphens, no stress accents) on the words of the tokens only, never on the text.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cached_property, lru_cache
from typing import NamedTuple

from vertaalfiches.dutch.abbreviations import ALSO_A_WORD, CLOSING, LEADING

_PART = r"[^\W_]+(?:[\u0300-\u036f\u00ad\u200b-\u200d\u2060]+[^\W_]*)*"
_LETTER = r"[^\W\d_]"
_REST = rf"""
    (?P<word>
        {_LETTER}(?:\.{_LETTER})+(?![^\W_])\.?
      | (?={_LETTER}){_PART}(?:[-'’‘´`ʼ\u2010\u2011]{_PART})*
      | (?<![^\W_])['’‘](?:[stnkrm]|tis|twas)(?![^\W_'’])
    )
  | (?P<number>\d+(?:[.,:]\d+)*(?:[-'’]?(?={_LETTER}){_PART})?)
  | (?P<line>\n\s*)
  | (?P<stop>[.!?…]+["'”’»)\]]*)
  | (?P<mark>[^\w\s]|_)
"""
_LINK = r"(?P<link>(?:https?://|www\.)[^\s<>\"”]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8})|"
_TOKEN = re.compile(_REST, re.VERBOSE | re.IGNORECASE)
_TOKEN_OR_LINK = re.compile(_LINK + _REST, re.VERBOSE | re.IGNORECASE)
_BULLET = re.compile(r"(?:[-–—*•·▪‣►✓✔□☐○●+>|#]|\d{1,3}[.)]|[a-z]\))(?=\s)")
_LABEL = re.compile(r"[^\W\d_][^:\n.!?]{1,28}:\s")
_NARROW = 45
_BEFORE_A_LETTER = frozenset(
    "klas klasse groep blok deel lokaal gebouw ingang poort lijn vitamine letter de een plan".split()
)
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
_GREETING = re.compile(r"\s*(?:beste|dag|geachte|lieve|hallo|hoi|goede(?:n|morgen|middag|dag)?)\b", re.IGNORECASE)
_NONSPACE = re.compile(r"\S")
_CHARACTERS: dict[int, str | None] = {
    **{ord(mark): "'" for mark in "’‘´`ʼ"},
    **{ord(mark): "-" for mark in "‐‑"},
    **dict.fromkeys([0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0x301]),
    0x133: "ij",
}


class Token(NamedTuple):
    """One word, number, link or mark; `norm` is its uniform spelling."""

    start: int
    end: int
    norm: str
    kind: str  # word, number, link, stop, mark


class Sentence(NamedTuple):
    """One sentence, heading or list item; `first` and `last` count tokens, `last` is not in it."""

    start: int
    end: int
    first: int
    last: int


def normalise(word: str) -> str:
    """Return the uniform spelling of a word.

    >>> [normalise(word) for word in ("Één", "foto’s", "school­feest", "ideeën")]
    ['een', "foto's", 'schoolfeest', 'ideeën']
    """
    return word.lower() if word.isascii() else _normalise(word)


@lru_cache(maxsize=4096)
def _normalise(word: str) -> str:
    apart = unicodedata.normalize("NFD", word.translate(_CHARACTERS))
    return unicodedata.normalize("NFC", apart.replace("\u0301", "")).lower()


def phrase(text: str) -> str:
    """Return the uniform spelling of one or more words, their tokens apart.

    >>> phrase("Heen- en weermapje"), phrase("CLB")
    ('heen - en weermapje', 'clb')
    """
    return " ".join(token.norm for token in Document(text).tokens)


class Document:
    """A Dutch text to be checked: the text as given, and its tokens and sentences.

    `plain` has the length of `text`; what is not Dutch prose (mark-up, code) is blank in it.
    """

    def __init__(self, text: str, plain: str | None = None) -> None:
        self.text = text
        self.plain = text if plain is None else plain
        if len(self.plain) != len(text):
            raise ValueError("plain text and text differ in length")

    @cached_property
    def _analysis(self) -> tuple[list[Token], list[Sentence]]:
        return _analyse(self.plain)

    @property
    def tokens(self) -> list[Token]:
        """All tokens, in order."""
        return self._analysis[0]

    @property
    def sentences(self) -> list[Sentence]:
        """All sentences, in order; each token is in exactly one."""
        return self._analysis[1]

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.first for sentence in self.sentences]

    @cached_property
    def _token_starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    def sentence_of(self, index: int) -> Sentence:
        """Return the sentence in which token number `index` stands."""
        return self.sentences[bisect_right(self._starts, index) - 1]

    def token_at(self, position: int) -> int:
        """Return the number of the last token that starts at or before `position` (0 if none does)."""
        return max(bisect_right(self._token_starts, position) - 1, 0)

    def words_in(self, sentence: Sentence) -> list[Token]:
        """Return the words and numbers of a sentence."""
        return [t for t in self.tokens[sentence.first : sentence.last] if t.kind in ("word", "number")]


def _analyse(plain: str) -> tuple[list[Token], list[Sentence]]:
    linked = "@" in plain or "://" in plain or "www." in plain or "WWW." in plain
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    seen: dict[str, str] = {}
    lines = _Lines(plain)
    first = 0

    def close() -> None:
        nonlocal first
        if len(tokens) > first:
            sentences.append(Sentence(tokens[first].start, tokens[-1].end, first, len(tokens)))
            first = len(tokens)

    for match in (_TOKEN_OR_LINK if linked else _TOKEN).finditer(plain):
        kind = match.lastgroup
        assert kind is not None
        start, end = match.span()
        if kind == "line":
            if lines.break_at(start, end, tokens):
                close()
            continue
        raw = match[0]
        if kind == "link":
            trimmed = raw.rstrip(".,;:!?)")
            tokens.append(Token(start, start + len(trimmed), trimmed, kind))
            if len(trimmed) < len(raw) and raw[-1] in ".!?" and _ends(plain, end, raw[-1], None, first, tokens):
                close()
            continue
        norm = seen.get(raw)
        if norm is None:
            norm = seen[raw] = raw.lower() if raw.isascii() else normalise(raw)
        tokens.append(Token(start, end, norm, kind))
        if kind == "stop":
            before = tokens[-2] if len(tokens) - 1 > first else None
            if _ends(plain, end, raw, before, first, tokens):
                close()
        elif kind == "word" and norm[-1] == "." and _closes(norm[:-1], plain, end):
            close()
    close()
    return tokens, sentences


def _closes(abbreviation: str, plain: str, end: int) -> bool:
    """Say whether a sentence ends with a dotted abbreviation that ends at `end`."""
    following = _NONSPACE.search(plain, end)
    if following is None:
        return True
    return abbreviation in CLOSING and following[0].isupper()


def _ends(plain: str, end: int, stop: str, before: Token | None, first: int, tokens: list[Token]) -> bool:
    """Say whether the sentence ends with the mark(s) `stop` that end at `end`."""
    following = _NONSPACE.search(plain, end)
    if following is None:
        return True
    near = following.start() == end
    mark = following[0]
    if stop == ".":
        if near:
            return mark.isupper() and before is not None and before.kind == "word" and len(before.norm) > 2
        if mark.islower():
            return False
        if before is None:
            return True
        if before.kind == "word":
            if before.norm in LEADING and before.end == end - 1:
                return before.norm in ALSO_A_WORD and mark.isupper()
            if before.norm in CLOSING:
                return mark.isupper()
            return not _initial(plain, before, tokens)
        # "1. Schrijf uw naam": the number of a list item
        return not (before.kind == "number" and len(tokens) - 2 == first)
    if stop[0] in ".…" and (near or mark.islower()) and "!" not in stop and "?" not in stop:
        return False
    return not (stop[-1] not in ".!?…" and mark.islower())


def _initial(plain: str, token: Token, tokens: list[Token]) -> bool:
    """Say whether `token` is the initial of a name, as in "J. Peeters"."""
    if token.end - token.start != 1 or not plain[token.start].isupper():
        return False
    before = tokens[-3] if len(tokens) >= 3 else None
    return before is None or before.norm not in _BEFORE_A_LETTER  # "klas B.", "vitamine C." end a sentence


class _Lines:
    """Tells which line ends also end a sentence."""

    def __init__(self, plain: str) -> None:
        self.plain = plain
        self.line_start = 0
        self.paragraph_end = -1
        self.width = 0

    def break_at(self, start: int, end: int, tokens: list[Token]) -> bool:
        """Say whether the line that ends at `start` ends a sentence; the next one starts at `end`."""
        plain, line_start = self.plain, self.line_start
        self.line_start = end
        if end >= len(plain) or plain.count("\n", start, end) > 1:
            return True
        if _BULLET.match(plain, end) or (tokens and tokens[-1].norm == ":"):
            return True
        opening = plain[end]
        if opening.islower():
            return False
        if _LABEL.match(plain, end) or _LABEL.match(plain, line_start, start):
            return True  # "Wanneer: vrijdag" stands alone
        if _GREETING.match(plain, line_start, start) and start - line_start < 60:
            return True
        if start > self.paragraph_end:
            self._measure(line_start)
        if self.width < _NARROW:
            return True  # lines of a list, not of a paragraph
        room = self.width - (start - line_start)
        return len(plain[end : end + 40].split(None, 1)[0]) < room

    def _measure(self, line_start: int) -> None:
        blank = _BLANK_LINE.search(self.plain, line_start)
        self.paragraph_end = blank.start() if blank else len(self.plain)
        rows = self.plain[line_start : self.paragraph_end].split("\n")
        self.width = max(len(row.rstrip()) for row in rows)
