"""Tells Dutch paragraphs from paragraphs in another language, for letters that hold two."""

from __future__ import annotations

import re
import unicodedata

from vertaalfiches.dutch.words import FUNCTION_WORDS

_WORD = re.compile(r"[^\W\d_]{1,40}(?:['’][^\W\d_]{1,40})?")
_FEWEST = 5
# words that are frequent in one of these languages and rare in Dutch
_OTHERS = {
    "fr": "le la les des du une est et votre vous nous pour avec dans sur pas que qui au aux il elle ce cette sont chers l'école",
    "en": "the and your you is are will for with that this please our not they have be at from school child children dear to",
    "de": "der die das und ist ihr ihre sie wir für mit nicht auf ein eine den dem zu im wird liebe schule kind am um",
    "es": "el los las una y es su usted para con que en por niño niña del al se escuela estimados hijo",
    "tr": "ve bir bu için ile çocuğunuz okul lütfen çok da de sayın veliler olarak",
    "pl": "i w na z do się nie jest że dla szkoły dziecko proszę państwo drodzy rodzice od po",
    "ro": "și în la cu de pe nu este copilul dumneavoastră pentru școală dragi părinți vă o un",
    "it": "il la i gli le un una e è per con che di non sono vostro bambino scuola cari genitori",
    "pt": "o a os as um uma e é para com que de não seu sua escola filho caros pais",
}
_WORDS = {tag: frozenset(words.split()) for tag, words in _OTHERS.items()}


def is_dutch(paragraph: str) -> bool:
    """Say whether a paragraph may be Dutch: it is, unless its letters or its small words are surely of another language.

    >>> is_dutch("Vendredi, les enfants vont à la piscine avec la classe."), is_dutch("Dag ouders"), is_dutch("سباحة")
    (False, True, False)
    """
    words = [word.lower().replace("’", "'") for word in _WORD.findall(paragraph)]
    if not words:
        return True
    foreign = sum(not _latin(word[0]) for word in words)
    if foreign * 2 > len(words):
        return False
    if len(words) < _FEWEST:
        return True
    words = [word for word in words if len(word) > 1 or word in "àeèéyoùuáai"]
    if 4 * sum(word in FUNCTION_WORDS for word in words) >= len(words):
        return True  # one word in four: the rule in Dutch, and rare in its neighbours
    for known in _WORDS.values():
        theirs = sum(word in known for word in words)
        ours = sum(word in FUNCTION_WORDS and word not in known for word in words)
        if theirs >= 2 and theirs * 5 >= len(words) and theirs > 2 * ours:
            return False
    return True


def _latin(sign: str) -> bool:
    return sign.isascii() or unicodedata.name(sign, "").startswith("LATIN")
