"""Tells how common a Dutch word is, compounds by their parts: "kerstmarkt" is as plain as "kerst" and "markt"."""

from __future__ import annotations

from functools import cache, lru_cache

COMMON = 3.0
"""Zipf value from which a word counts as common: once in a million words (wordfreq)."""

_VERY_COMMON = 4.0  # the last part says what a compound is: "krokusvakantie" is a "vakantie"
_LINKS = ("", "s", "en", "e", "n", "er", "-")
_SHORTEST = 3
_ENDINGS = (
    "tjes",
    "pjes",
    "etjes",
    "jes",
    "tje",
    "pje",
    "etje",
    "je",
    "'s",
    "s",
    "en",
    "n",
    "e",
    "er",
    "ers",
    "ing",
    "ingen",
    "heid",
)


@cache
def _zipf() -> dict[str, float]:
    from math import log10

    from wordfreq import get_frequency_dict

    return {word: 9 + log10(share) for word, share in get_frequency_dict("nl", "large").items()}


def zipf(word: str) -> float:
    """Return the Zipf value of a word in small letters: 9 + log10 of its share of running text; 0 when unknown.

    Source: wordfreq (Speer 2022), list "large" for Dutch.
    """
    return _zipf().get(word, 0.0)


@lru_cache(maxsize=8192)
def plain(word: str) -> bool:
    """Say whether a word, its base or all parts of the compound are common."""
    if zipf(word) >= COMMON:
        return True
    if any(word.endswith(end) and len(word) - len(end) >= _SHORTEST and _base(word[: -len(end)]) for end in _ENDINGS):
        return True
    return _compound(word) or any(zipf(word[cut:]) >= _VERY_COMMON for cut in range(_SHORTEST, len(word) - 5))


def _base(root: str) -> bool:
    """Say whether the root of an inflected word is common, in its own spelling or with a doubled or single letter."""
    if zipf(root) >= COMMON or zipf(root + "en") >= COMMON:
        return True
    return len(root) > 3 and root[-1] == root[-2] and zipf(root[:-1]) >= COMMON


def _compound(word: str) -> bool:
    for cut in range(_SHORTEST, len(word) - _SHORTEST + 1):
        left, right = word[:cut], word[cut:]
        if zipf(right) < COMMON and not (len(right) > 5 and _inflected(right)):
            continue
        if zipf(left) >= COMMON + (len(left) == _SHORTEST) or any(
            link and left.endswith(link) and len(left) - len(link) >= _SHORTEST and zipf(left[: -len(link)]) >= COMMON
            for link in _LINKS
        ):
            return True
        if len(left) >= 2 * _SHORTEST and _compound(left):
            return True
    return False


def _inflected(word: str) -> bool:
    return any(
        word.endswith(end) and len(word) - len(end) >= _SHORTEST and _base(word[: -len(end)]) for end in _ENDINGS
    )
