"""Cue words in a sentence: they tell a literal sense from a figurative one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from vertaalfiches.dutch.nouns import noun_forms
from vertaalfiches.dutch.text import normalise
from vertaalfiches.dutch.verbs import forms
from vertaalfiches.dutch.words import FUNCTION_WORDS

_NOT_A_COMPOUND = ("be", "ge", "ver", "ont", "her", "er", "to")


@cache
def _surface(cue: str) -> frozenset[str]:
    found = set(noun_forms(cue)) | {cue, cue + "e", cue + "er"}
    if cue.endswith("n") and len(cue) > 3:
        found |= {form.text for form in forms(cue) if not form.particle}
    return frozenset(found - FUNCTION_WORDS | {cue})  # "wassen" is a cue, "was" is not


def has_cue(words: Iterable[str], cues: Iterable[str]) -> bool:
    """Say whether one of the words is a cue, an inflected form of one, or a compound with one.

    >>> has_cue(["een", "schaafwonde"], ["wonde"]), has_cue(["betaal", "nu"], ["taal"])
    (True, False)
    """
    listed = list(words)
    joined = ""
    for cue in map(normalise, cues):
        if " " in cue:
            joined = joined or f" {' '.join(listed)} "
            if f" {cue} " in joined:
                return True
            continue
        surface = _surface(cue)
        for word in listed:
            if word in surface or (len(cue) >= 4 and len(word) > len(cue) + 1 and _compound(word, cue, surface)):
                return True
    return False


def _compound(word: str, cue: str, surface: frozenset[str]) -> bool:
    if word.startswith(cue):
        return True
    if cue not in word:
        return False
    return any(
        len(form) >= 4
        and word.endswith(form)
        and len(word) - len(form) >= 3
        and word[: -len(form)] not in _NOT_A_COMPOUND
        for form in surface
    )
