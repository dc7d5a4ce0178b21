"""Which letters a language writes, and which it cannot hold: the quickest sign of a mixed-up catalog.

Measured on NTREX-128, lines of 25 to 90 characters: `markers` stand in at least `cover` of the lines.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

_ARABIC_PERSIAN = "ةىيك" + "ټډړښېۍګڅځږ" + "ٹڈڑںے" + "ەۆێڕڵ"


@dataclass(frozen=True, slots=True)
class Letters:
    """Letters that must not occur, and letters that occur in at least `cover` of the longer lines."""

    forbidden: str = ""
    markers: str = ""
    cover: float = 0.0


LETTERS: Mapping[str, Letters] = {
    "ar": Letters("پچژکگیټډړښېٹںےەۆێ", "ةىإ", 0.84),
    "fa": Letters(_ARABIC_PERSIAN),
    "fa-AF": Letters(_ARABIC_PERSIAN),
    "ps": Letters("ٹڈڑںےەۆێڕڵ", "ېړټګډڅځښږۍ", 0.98),
    "ur": Letters("ةيكټډړښېەۆێ", "ےہںٹڈڑ", 1.0),
    "ckb": Letters("ةثذصضطظيىٹټے", "ەێۆڕڵڤ", 1.0),
    "ti": Letters("ሀሏ", "ኣሓኽቕኡኾቐኻ", 0.94),
    "ru": Letters("іїєґ", "ыэ", 0.70),
    "uk": Letters("ыэъ", "іїє", 0.97),
    "bg": Letters("ыэіїє"),
    "tr": Letters("êëășț", "ıüğ", 0.93),
    "kmr": Letters("ıüğöëă", "êû", 0.95),
    "ro": Letters("şţıë", "ășțâ", 0.92),
    "sq": Letters("êîöüıă", "ë", 0.98),
    "sk": Letters("ąęłśżă", "žíčýúťšľôďňä", 0.99),
    "pl": Letters("šžčăë", "łężąśćźń", 0.94),
}

_SCRIPT_NAMES = {
    "Latn": ("LATIN",),
    "Cyrl": ("CYRILLIC",),
    "Grek": ("GREEK",),
    "Arab": ("ARABIC",),
    "Ethi": ("ETHIOPIC",),
    "Guru": ("GURMUKHI",),
    "Deva": ("DEVANAGARI",),
    "Hans": ("CJK",),
    "Armn": ("ARMENIAN",),
}


def in_script(letter: str, script: str) -> bool:
    """Say whether a letter belongs to a script (ISO 15924).

    >>> in_script("ж", "Cyrl"), in_script("a", "Cyrl")
    (True, False)
    """
    return unicodedata.name(letter, "").startswith(_SCRIPT_NAMES[script])


def scripts_of(word: str) -> set[str]:
    """Return the scripts of the letters of one word."""
    return {unicodedata.name(letter, "?").split()[0] for letter in word if letter.isalpha()}
