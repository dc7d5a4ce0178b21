"""Plural and diminutive of a Dutch noun, made by the spelling rules."""

from __future__ import annotations

import re
from functools import cache

_IRREGULAR = {
    "kind": ("kinderen",),
    "ei": ("eieren",),
    "blad": ("bladeren", "bladen", "blaadje"),
    "rad": ("raderen",),
    "lied": ("liederen",),
    "been": ("benen", "beenderen"),
    "stad": ("steden",),
    "schip": ("schepen", "scheepje"),
    "lid": ("leden",),
    "gat": ("gaten", "gaatje", "gaatjes"),
    "glas": ("glazen", "glaasje"),
    "dak": ("daken", "dakje"),
    "dag": ("dagen", "dagje"),
    "weg": ("wegen", "wegje"),
    "pad": ("paden", "paadje"),
    "slot": ("sloten", "slotje"),
    "bad": ("baden", "badje"),
    "spel": ("spelen", "spelletje"),
    "vat": ("vaten", "vaatje"),
    "gebrek": ("gebreken",),
    "hof": ("hoven",),
    "oorlog": ("oorlogen",),
    "god": ("goden",),
    "knie": ("knieën", "knietje"),
    "idee": ("ideeën", "ideetje"),
    "zee": ("zeeën",),
    "voet": ("voeten", "voetje"),
    "koe": ("koeien", "koetje", "koetjes"),
    "spil": ("spillen",),
    "hersens": (),
}
_LONG = re.compile(r"(aa|ee|oo|uu)([bdfgklmnprst])$")
_SHORT = re.compile(r"(?:^|[^aeiouy])([aeiou])([bdfgklmnprst])$")
_VOICED = {"f": "v", "s": "z"}


@cache
def noun_forms(word: str) -> tuple[str, ...]:
    """Return the word, its likely plurals and diminutives; some may not exist.

    >>> noun_forms("knoop")
    ('knoop', 'knopen', 'knoops', 'knoopje', 'knoopjes')
    >>> noun_forms("steentje")
    ('steentje', 'steentjes')
    """
    if len(word) < 2 or not word[-1].isalpha():
        return (word,)
    if word.endswith("jes"):
        return (word, word[:-1])
    if word.endswith("je") and len(word) > 4:
        return (word, word + "s")
    forms = [word, *_IRREGULAR.get(word, _plurals(word))]
    for small in (*(form for form in forms if form.endswith("je")), *_diminutives(word)):
        forms += [small, small + "s"]
    return tuple(dict.fromkeys(forms))


def _plurals(word: str) -> tuple[str, ...]:
    last = word[-1]
    if last in "aiouy" and word[-2] not in "aeou":
        return (word + "'s", word + "s")
    if last in "iu":
        return (word + "en", word + "s")
    if last == "e":
        return (word + "s", word + "n")
    if word.endswith(("en", "em", "el", "er", "aar", "aard")) and len(word) > 4 and word[-3] not in "aeou":
        return (word + "s", word + "en")
    if long := _LONG.search(word):
        consonant = _VOICED.get(long[2], long[2])
        return (word[: long.start()] + long[1][0] + consonant + "en", word + "s")
    if _SHORT.search(word):
        return (word + last + "en", word + "s")
    if last in _VOICED and word[-2] in "aeiouyjlnrm":
        return (word[:-1] + _VOICED[last] + "en", word + "en")
    if word.endswith("heid"):
        return (word[:-4] + "heden",)
    return (word + "en", word + "s")


def _diminutives(word: str) -> tuple[str, ...]:
    """Return the diminutives a word may have; where Dutch wavers ("bloempje", "bloemetje") all of them."""
    last = word[-1]
    if last == "y" and word[-2] not in "aeou":
        return (word + "'tje",)
    if last == "i" and word[-2] not in "aeou":
        return (word + "etje",)
    if last in "aou" and word[-2:-1] not in "aeou":
        return (word + last + "tje",)
    if last == "m":
        return (word + "pje", word + ("metje" if _SHORT.search(word) else "etje"))
    if word.endswith("ing"):
        return (word + "etje", word[:-1] + "kje")
    if word.endswith("en") and len(word) > 4:
        return (word + "tje", word[:-1] + "tje")
    if last in "lnr" and _SHORT.search(word):
        return (word + last + "etje", word + "tje")
    if last in "gp" and _SHORT.search(word):
        return (word + last + "etje", word + "je")
    if last in "lnrwaeiouyj":
        return (word + "tje",)
    return (word + "je",)
