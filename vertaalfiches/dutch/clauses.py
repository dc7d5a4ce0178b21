"""Cuts a sentence into clauses without a parser: at marks, subordinators and new subjects."""

from __future__ import annotations

from collections.abc import Sequence

from vertaalfiches.dutch.text import Token
from vertaalfiches.dutch.words import AUXILIARIES, DETERMINERS, SUBJECTS, SUBORDINATORS

_MARKS = frozenset(";:–—()[]/")
_OPENERS = SUBORDINATORS | frozenset(("als", "toen", "nu", "sinds", "hoe", "wie"))
_AFTER_COMMA = (
    SUBJECTS | SUBORDINATORS | AUXILIARIES | frozenset("maar want dus of als die dat wie wat waar hoe om".split())
)
_OBJECT_OR_SUBJECT = SUBJECTS | DETERMINERS | frozenset(("wat", "niet"))


def clauses(tokens: Sequence[Token]) -> list[int]:
    """Return for each token of one sentence the number of its clause, from 0.

    A comma cuts only where a new clause seems to begin, so that a list stays in one piece.
    """
    numbers: list[int] = []
    clause = 0
    opened = bool(tokens) and tokens[0].norm in _OPENERS
    for index, token in enumerate(tokens):
        following = tokens[index + 1].norm if index + 1 < len(tokens) else ""
        previous = tokens[index - 1].norm if index else ""
        if token.kind == "mark":
            if (
                token.norm in _MARKS
                or (token.norm == "-" and following != previous and _spaced(tokens, index))
                or (token.norm == "," and (opened or following in _AFTER_COMMA))
            ):
                clause += 1
                opened = False
        elif token.kind == "word" and index and _starts(tokens, index, token.norm, previous, following):
            clause += 1
            opened = False
        elif token.kind == "stop":
            clause += 1
        numbers.append(clause)
    return numbers


def _spaced(tokens: Sequence[Token], index: int) -> bool:
    return (
        0 < index < len(tokens) - 1
        and tokens[index - 1].end < tokens[index].start
        and tokens[index].end < tokens[index + 1].start
    )


def _starts(tokens: Sequence[Token], index: int, norm: str, previous: str, following: str) -> bool:
    if previous == ",":
        return False  # the comma has cut already
    if norm in SUBORDINATORS or norm == "want":
        return True
    if norm in ("als", "of", "maar", "dus", "en", "hoe", "wie", "wat"):
        return following in SUBJECTS
    if norm in ("die", "dat", "waar"):
        return following in _OBJECT_OR_SUBJECT
    if norm == "om":
        return any(token.norm == "te" for token in tokens[index + 1 : index + 12])
    return False
