"""Tells whether a text explains a term where it stands: "CLB (centrum voor ...)", "X is een ... waar ..."."""

from __future__ import annotations

from collections.abc import Sequence

from vertaalfiches.dutch.text import Document, Token, normalise
from vertaalfiches.dutch.words import ADVERBS, DETERMINERS, PREPOSITIONS

_QUOTES = frozenset("\"'“”„‘’«»*_")
_RELATIVES = frozenset(
    "die dat waar waarin waarbij waarmee waarop wanneer waarvan waarvoor waaraan waarover waardoor waarna om voor van "
    "als waarop wie waaruit".split()
)
_COPULAS = frozenset("is zijn betekent betekenen was heet noemen noemt".split())
_DEMONSTRATIVES = frozenset(("dat", "dit", "daar", "dan", "zo", "daarmee", "hier", "hiermee"))
_NOT_MEANING = frozenset("zie tel vanaf tot tussen van om op bv bijv of s en".split())


def explained(document: Document, first: int, last: int, advice: Sequence[str]) -> bool:
    """Say whether the term in tokens `first` to `last` (included) is explained on the spot.

    `advice` holds plain words for the term: one of them right beside it explains it too.
    """
    tokens = document.tokens
    sentence = document.sentence_of(first)
    after = [token for token in tokens[last + 1 : sentence.last] if token.norm not in _QUOTES]
    before = [token for token in tokens[sentence.first : first] if token.norm not in _QUOTES]
    opening = after[0].norm if after else ""
    if before and before[-1].norm == "(" and (opening == ")" or opening.startswith(")")) and len(before) > 1:
        return True
    if opening == "(" and _in_brackets(after):
        return True
    if _explains_another(document, sentence.first, first):
        return True
    if sentence.first and _named_here([token.norm for token in before]):
        return True
    presented = all(token.norm in DETERMINERS or token.kind != "word" for token in before) or any(
        token.norm in _COPULAS for token in before[-2:]
    )  # "Opvang: ...", "Dit heet opvang: ...", but not "kom langs na de opvang: ..."
    if (opening == "=" or (opening in (":", "–", "—") and presented)) and _says_something(after[1:]):
        return True
    if opening in _COPULAS and _defines(after[1:]):
        return True
    if len(after) > 3 and after[1].norm == "betekent" and opening.endswith("en") and _defines(after[2:]):
        return True  # "Zindelijk zijn betekent dat ..."
    if opening in ("wil", "wilt", "staat") and len(after) > 2 and (after[1].norm in ("zeggen", "voor")):
        return True
    if opening == "," and len(after) > 3 and _apposition(after[1:]):
        return True
    if _plain_word_beside(before, after, advice):
        return True
    return _next_sentence(document, sentence.last, len(after))


def _explains_another(document: Document, start: int, place: int) -> bool:
    """Say whether the term stands in brackets that explain an abbreviation: "TSO (tussenschoolse opvang)"."""
    for here in range(place - 1, start, -1):
        token = document.tokens[here]
        if token.norm.startswith(")"):
            return False
        if token.norm == "(":
            before = document.tokens[here - 1]
            raw = document.text[before.start : before.end].replace(".", "")
            return len(raw) > 1 and raw.isupper()
    return False


def _named_here(before: Sequence[str]) -> bool:
    """Say whether the words before the term give it as a name for what was said: "Dit heet", "Dat noemen we"."""
    if before and before[-1] in DETERMINERS:
        before = before[:-1]
    return (
        before[-2:] in (["dit", "heet"], ["dat", "heet"])
        or before[-3:-1] in (["dit", "noemen"], ["dat", "noemen"], ["dat", "noem"])
        or (before[-1:] == ["heet"] and before[:1] in (["dit"], ["dat"], ["zo'n"], ["zo"]) and len(before) <= 5)
    )


def _words(tokens: Sequence[Token]) -> list[Token]:
    return [token for token in tokens if token.kind in ("word", "number")]


def _in_brackets(after: Sequence[Token]) -> bool:
    inside = []
    for token in after[1:]:
        if token.norm.startswith(")") or (token.kind == "stop" and ")" in token.norm):
            break
        inside.append(token)
    words = _words(inside)
    if not words or words[0].norm in _NOT_MEANING or words[0].kind == "number":
        return False
    return any(len(token.norm) >= 3 and token.kind == "word" for token in words)


def _says_something(after: Sequence[Token]) -> bool:
    words = _words(after)[:6]
    return len(words) >= 3 and not any(token.kind == "number" for token in words) and words[0].norm not in _NOT_MEANING


def _defines(after: Sequence[Token]) -> bool:
    """Say whether what follows "is" is a definition: "een kring waarin ...", "dat de kinderen ..."."""
    norms = [token.norm for token in after[:14]]
    if len(norms) < 3:
        return False
    if norms[0] == "dat":
        return sum(norm.isalpha() for norm in norms) > 3  # not "Door het decreet is dat veranderd"
    if norms[0] in ("als", "wanneer", "waar"):
        return True
    if norms[0] in ("iemand", "iets", "mensen", "hulp") or norms[1] in _RELATIVES - {"van", "voor", "om", "als"}:
        return any(norm in _RELATIVES for norm in norms[1:])
    if norms[0] in ("eigenlijk", "gewoon", "ook"):
        norms = norms[1:]
    if norms[0] == "een":
        return len(norms) > 2 and any(norm in _RELATIVES or norm in PREPOSITIONS for norm in norms[2:])
    return norms[0] in ("de", "het") and any(norm in _RELATIVES - {"van", "voor", "om", "als"} for norm in norms[2:])


def _apposition(after: Sequence[Token]) -> bool:
    """Say whether a comma opens an explanation: "X, dat is ...", "X, een plaats waar ..."."""
    norms = [token.norm for token in after[:9]]
    if norms[0] in ("dat", "dit") and norms[1] in ("is", "zijn", "betekent", "wil"):
        return True
    if norms[0] in ("ofwel", "oftewel", "d.w.z.", "d.w.z"):
        return True
    if norms[0] not in DETERMINERS or "," in norms[1:4]:
        return False
    return any(norm in _RELATIVES - {"van", "voor", "om"} for norm in norms[2:5])


def _plain_word_beside(before: Sequence[Token], after: Sequence[Token], advice: Sequence[str]) -> bool:
    for phrase in advice:
        words = [normalise(word) for word in phrase.split()]
        if words and words[0] in DETERMINERS:
            words = words[1:]
        if not words:
            continue
        right = [token.norm for token in after[: len(words) + 2]]
        if right and right[0] in ("of", "(", ",", "/") and (right[1 : len(words) + 1] == words or right[2:] == words):
            return True
        left = [token.norm for token in before[-len(words) - 2 :]]
        if left and left[-1] in ("of", "(", "/") and left[-len(words) - 1 : -1] == words:
            return True
        if len(left) > 1 and left[-1] in DETERMINERS and left[-2] == "of" and left[-len(words) - 2 : -2] == words:
            return True
    return False


def _next_sentence(document: Document, place: int, behind: int) -> bool:
    """Say whether the sentence at token `place` explains a term that closes the one before it."""
    tokens = document.tokens
    if behind > 4 or place >= len(tokens):
        return False
    norms = [token.norm for token in tokens[place : place + 4]]
    if len(norms) < 3 or norms[0] not in _DEMONSTRATIVES:
        return False
    if norms[0] in ("dat", "dit"):
        return (
            norms[1] in ("is", "zijn", "betekent", "wil")
            and norms[2] not in ADVERBS
            and (norms[2] in ("een", "de", "het", "als", "wanneer", "zeggen", "dat") or norms[1] == "betekent")
        )
    return norms[0] == "daarmee" and norms[1] in ("bedoelen", "bedoel")
