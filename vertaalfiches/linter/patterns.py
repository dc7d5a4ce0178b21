"""Compiles one expression of the lexicon into slots, gaps and verb forms to look for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from vertaalfiches.dutch.nouns import noun_forms
from vertaalfiches.dutch.text import Document, normalise
from vertaalfiches.dutch.verbs import forms, split
from vertaalfiches.dutch.words import ADVERBS, DETERMINERS, FUNCTION_WORDS, PREPOSITIONS, R_WORDS
from vertaalfiches.errors import Message
from vertaalfiches.linter.finding import Severity
from vertaalfiches.linter.lexicon import Raw

_REFLEXIVES = frozenset(("zich", "zichzelf"))
_PLACEHOLDERS = frozenset(("iets", "iemand"))  # "iets onder de knie krijgen": any object, not part of the expression
_PARTICLES_LAST = PREPOSITIONS | frozenset(("af", "op", "toe", "heen", "vooruit", "achteruit", "terug", "weg", "bij"))
_AUXILIARY_VERBS = frozenset(("hebben", "zijn", "worden", "staan", "zitten", "liggen", "komen", "gaan", "blijven"))


@dataclass(frozen=True, slots=True)
class Gap:
    """How many words may stand between two fixed words, whether any word may, and a mark that does."""

    most: int
    any_word: bool = False
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Core:
    """The fixed words of an expression without its verb.

    `other` holds the forms of a second fixed word: without one of them a sentence cannot hold the expression;
    `lead` says that a determiner before the first slot belongs to the expression; `needs_r` that a word
    such as "er" or "daar" must stand in the clause; `negative` that "geen" or another "no" must stand before it.
    """

    slots: tuple[frozenset[str], ...]
    gaps: tuple[Gap, ...]
    trigger: int
    lead: bool
    needs_r: bool
    negative: bool = False
    other: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class VerbForms:
    """The forms of one verb, by the way they stand in a sentence."""

    infinitive: str
    particle: str
    finite: frozenset[str]  # of the base, when there is a particle
    nonfinite: frozenset[str]
    joined: frozenset[str]  # particle and base in one word
    auxiliary: bool


@dataclass(frozen=True, slots=True)
class Expression:
    """One expression of the lexicon, ready to match."""

    idiom: str
    meaning: str
    instead: tuple[str, ...]
    severity: Severity
    cores: tuple[Core, ...]
    verbs: tuple[VerbForms, ...]
    verb_required: bool
    literal: tuple[str, ...]
    needs: tuple[str, ...]
    verb_words: frozenset[str] = frozenset()  # one of these must stand in the sentence; empty: no such word


def compile_expression(row: Mapping[str, Any]) -> Expression:
    """Return the expression of one lexicon row."""
    idiom = str(row["idiom"])
    words, verb = divide(idiom, row.get("verb"))
    mode = row.get("verb") or ("required" if verb else "none")
    verbs = tuple(row.get("verbs") or ([verb] if verb else []))
    declared = {normalise(key): tuple(map(normalise, value)) for key, value in row.get("forms", {}).items()}
    inflect = mode == "required"
    texts = ([" ".join(words)] if words else []) + [str(one) for one in row.get("variants", [])]
    return Expression(
        idiom=idiom,
        meaning=str(row["meaning"]),
        instead=tuple(row.get("instead", ())),
        severity=row.get("severity", "warning"),
        cores=tuple(_core(text.split(), declared, inflect) for text in texts),
        verbs=tuple(_verb_forms(one) for one in verbs) if mode != "none" else (),
        verb_required=mode == "required",
        literal=tuple(row.get("literal", ())),
        needs=tuple(row.get("needs", ())),
        verb_words=_verb_words(verbs) if mode == "required" else frozenset(),
    )


def _verb_words(verbs: tuple[str, ...]) -> frozenset[str]:
    known = [_verb_forms(verb) for verb in verbs]
    return frozenset().union(*(one.finite | one.nonfinite | one.joined for one in known))


def divide(idiom: str, mode: str | None) -> tuple[list[str], str]:
    """Return the fixed words of an idiom and its verb ("" if it has none)."""
    words = idiom.split()
    while words[0] in _PLACEHOLDERS and len(words) > 1:
        words = words[1:]
    last = words[-1]
    if mode == "none" or (mode is None and not _looks_infinitive(last)):
        return words, ""
    if mode == "optional" and not _looks_infinitive(last):
        return words, ""
    return words[:-1], last


def _looks_infinitive(word: str) -> bool:
    return (
        (word.endswith("en") and len(word) > 3)
        or word in ("gaan", "staan", "doen", "zien", "slaan", "zijn")
        or any(word.endswith(base) and split(word)[0] for base in ("gaan", "staan", "doen", "zien", "slaan", "zijn"))
    )


def triggers(raw: Raw) -> Iterable[str]:
    """Return the words of a text that can start a match of this entry."""
    idiom = raw.values("idiom")[0]
    mode = next(iter(raw.values("verb")), None)
    words, verb = divide(idiom, mode)
    inflect = (mode or ("required" if verb else "none")) == "required"
    texts = ([words] if words else []) + [one.split() for one in raw.values("variants")]
    declared = {normalise(one) for one in raw.values("forms")}
    found: set[str] = set()
    for text in texts:
        core = [normalise(word) for word in text]
        place = _trigger(core)
        if place is None:
            continue
        found.update(_inflections(core[place], inflect, _content(core) > 1))
        found |= declared
    if not texts:
        for one in raw.values("verbs") or [verb]:
            forms_ = _verb_forms(one)
            found |= forms_.joined | forms_.finite | forms_.nonfinite
    return found


def _content(core: list[str]) -> int:
    return sum(word not in FUNCTION_WORDS for word in core)


def _trigger(core: list[str]) -> int | None:
    places = [i for i, word in enumerate(core) if word not in _REFLEXIVES] or range(len(core))
    return max(places, key=lambda i: (core[i] not in FUNCTION_WORDS, len(core[i])), default=None)


def _inflections(word: str, inflect: bool, several: bool) -> tuple[str, ...]:
    if not inflect or word in FUNCTION_WORDS:
        return (word,)
    every = noun_forms(word)
    # "het ijs breken" is figurative, "een ijsje breken" is not
    return (
        every if several or word.endswith(("je", "jes")) else tuple(f for f in every if not f.endswith(("je", "jes")))
    )


def _core(texts: list[str], declared: Mapping[str, tuple[str, ...]], inflect: bool) -> Core:
    marks = [text[-1] if text[-1] in ",-" else "" for text in texts]  # "eind goed, al goed", "kunst- en vliegwerk"
    texts = [text.rstrip(",-") for text in texts]
    numeral = [text for text in texts if text.lower() in ("één", "'één'")]
    core = [normalise(text) for text in texts]
    fixed_one = {i for i, text in enumerate(texts) if text in numeral}
    lead = len(core) > 1 and core[0] in DETERMINERS and 0 not in fixed_one
    negative = lead and core[0] == "geen"
    if lead:
        core, fixed_one = core[1:], {i - 1 for i in fixed_one}
    core_words = [word for word in core if word not in _REFLEXIVES] or core
    if len(core_words) < len(core):
        shift = len(core) - len(core_words)
        fixed_one = {i - shift for i in fixed_one}
    needs_r = len(core_words) > 1 and core_words[0] == "er"
    if needs_r:
        core_words = core_words[1:]
        fixed_one = {i - 1 for i in fixed_one}
    several = _content(core_words) > 1
    slots = []
    for place, word in enumerate(core_words):
        if word in DETERMINERS and place not in fixed_one:
            slots.append(DETERMINERS)
            continue
        options = {word, *_inflections(word, inflect, several), *declared.get(word, ())}
        bare = word.removeprefix("er")
        if bare != word and bare in _PARTICLES_LAST | {"bovenop", "bovenuit", "doorheen", "tegenaan", "vandoor"}:
            options |= {r + bare for r in ("er", "daar", "hier", "waar")} | {bare}
        elif place == len(core_words) - 1 and place and (word in _PARTICLES_LAST or needs_r):
            options |= {r + word for r in ("er", "daar", "hier", "waar")}
        slots.append(frozenset(options))
    marks = marks[len(marks) - len(core_words) :]
    trigger = _trigger(core_words) or 0
    rest = [slot for place, slot in enumerate(slots) if place != trigger and slot is not DETERMINERS]
    gaps = tuple(_gap(core_words, place, marks[place]) for place in range(len(core_words) - 1))
    return Core(
        tuple(slots),
        gaps,
        trigger,
        lead,
        needs_r and _content(core_words) == 0,
        negative,
        rest[-1] if rest else frozenset(),
    )


def _gap(core: list[str], place: int, mark: str) -> Gap:
    """Return what may stand between the fixed words `place` and `place + 1`."""
    word, following = core[place], core[place + 1]
    if mark:
        return Gap(0, mark=mark)
    if following in ("en", "of") or word in ("en", "of") or word in PREPOSITIONS:
        return Gap(0)
    if word in DETERMINERS:
        inside_phrase = place > 0 and core[place - 1] in PREPOSITIONS
        return Gap(1 if _content(core) > 1 else 0) if inside_phrase else Gap(2)
    if following in PREPOSITIONS or following in ADVERBS or following in R_WORDS or following in DETERMINERS:
        return Gap(3, any_word=True)
    return Gap(1)


@cache
def _verb_forms(verb: str) -> VerbForms:
    particle, base = split(normalise(verb))
    every = forms(normalise(verb))
    apart = [form for form in every if form.particle == particle]
    return VerbForms(
        infinitive=particle + base,
        particle=particle,
        finite=frozenset(form.text for form in apart if form.kind == "finite"),
        nonfinite=frozenset(form.text for form in apart if form.kind != "finite"),
        joined=frozenset(form.text for form in every if form.particle != particle),
        auxiliary=particle == "" and base in _AUXILIARY_VERBS,
    )


def words_of(text: str) -> list[str]:
    """Return the uniform words of a phrase."""
    return [token.norm for token in Document(text).tokens if token.kind in ("word", "number")]


def message_for(expression: Expression, found: str) -> Message:
    """Return the sentence of a finding."""
    facts = {"found": " ".join(found.split()), "meaning": expression.meaning}
    if expression.instead and expression.instead != (expression.meaning,):
        return Message(
            "“{found}” is beeldspraak. Wie nog Nederlands leert, leest dit letterlijk. Het betekent: {meaning}. "
            "Schrijf bijvoorbeeld: {advice}.",
            **facts,
            advice=" / ".join(expression.instead),
        )
    return Message(
        "“{found}” is beeldspraak. Wie nog Nederlands leert, leest dit letterlijk. Het betekent: {meaning}.", **facts
    )
