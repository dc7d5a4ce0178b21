"""Finds words of a table that have a plainer word, in every form, and bends the plainer word alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from vertaalfiches.dutch.bend import Role, bent, conjugation, other_article, plural, roles
from vertaalfiches.dutch.clauses import clauses
from vertaalfiches.dutch.nouns import noun_forms
from vertaalfiches.dutch.text import Document, Sentence, normalise
from vertaalfiches.dutch.verbs import split
from vertaalfiches.dutch.words import AUXILIARIES, DETERMINERS, PREPOSITIONS, SUBORDINATORS
from vertaalfiches.errors import Message
from vertaalfiches.linter import lexicon
from vertaalfiches.linter.cues import has_cue
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.lexicon import Raw
from vertaalfiches.linter.settings import Settings

_FAR = 16  # tokens between a verb and its particle
_NEAR = 40  # tokens on each side in which a cue counts
_REFLEXIVES = frozenset(("zich", "me", "je", "u", "ons", "mij", "jou"))
_BEFORE_A_NOUN = frozenset("de een geen deze elk elke alle uw mijn onze".split())
_AFTER_PARTICLE = PREPOSITIONS | SUBORDINATORS | frozenset("en of om te als dat die hoe wat wie waar".split())


@dataclass(frozen=True, slots=True)
class Form:
    """A form of a word: its tokens, a particle that stands apart, and the roles a verb form can have."""

    words: tuple[str, ...]
    kind: str  # finite, infinitive, participle, base, plural, bent, phrase
    particle: str = ""
    roles: tuple[Role, ...] = ()


@dataclass(frozen=True)
class Swap:
    """One word of the table, ready to match."""

    word: str
    kind: str
    instead: tuple[str, ...]
    meaning: str
    severity: Severity
    literal: tuple[str, ...]
    needs: tuple[str, ...]
    extra: tuple[str, ...]
    reflexive: bool

    @cached_property
    def forms(self) -> Mapping[str, tuple[Form, ...]]:
        """The forms, by first token."""
        found: dict[str, tuple[Form, ...]] = {}
        for form in _forms(self.kind, self.word, self.extra):
            found[form.words[0]] = (*found.get(form.words[0], ()), form)
        return {first: tuple(sorted(some, key=lambda one: -len(one.words))) for first, some in found.items()}


@dataclass(frozen=True, slots=True)
class Match:
    """Where a form stands: its tokens, and the token of a particle that stands apart."""

    first: int
    last: int
    form: Form
    particle: int = -1


def compile_swap(row: Mapping[str, Any]) -> Swap:
    """Return the entry of one lexicon row."""
    word = str(row["word"])
    return Swap(
        word=word.removeprefix("zich "),
        kind=str(row["kind"]),
        instead=tuple(row.get("instead", ())),
        meaning=str(row.get("meaning", "")),
        severity=row.get("severity", "warning"),
        literal=tuple(row.get("literal", ())),
        needs=tuple(row.get("needs", ())),
        extra=tuple(row.get("forms", ())),
        reflexive=word.startswith("zich "),
    )


Candidate = tuple[Swap, tuple[Form, ...], frozenset[str] | None]


class SwapTable(lexicon.Table[Swap]):
    """A table of words, with the entries that a token can open at hand."""

    def __init__(self, name: str) -> None:
        super().__init__(lexicon.folder() / f"{name}.toml", "word", triggers, compile_swap)
        self._candidates: dict[str, list[Candidate]] = {}

    def candidates(self, norm: str) -> list[Candidate]:
        """Return each entry that the token `norm` can open, its forms, and the second tokens it needs (None: it may stand alone)."""
        found = self._candidates.get(norm)
        if found is None:
            found = self._candidates[norm] = []
            for swap in sorted(map(self.entry, self.index[norm]), key=_verbs_first):
                forms = swap.forms.get(norm, ())
                alone = any(len(form.words) == 1 for form in forms)
                found.append((swap, forms, None if alone else frozenset(form.words[1] for form in forms)))
        return found


def table(name: str) -> SwapTable:
    """Return the table in the file `name`."""
    return SwapTable(name)


def triggers(raw: Raw) -> Iterable[str]:
    """Return the first tokens of the forms of this entry."""
    kind, word = raw.values("kind")[0], raw.values("word")[0]
    return {form.words[0] for form in _forms(kind, word.removeprefix("zich "), raw.values("forms"))}


def _forms(kind: str, word: str, extra: Iterable[str]) -> Iterator[Form]:
    if kind == "verb":
        yield from _verb_forms(word)
    elif kind == "noun":
        for index, form in enumerate(noun_forms(_bare(word))):
            if index < 2 or form.endswith(("s", "n")):
                yield Form(_tokens(form), "plural" if index else "base")
    elif kind == "adjective":
        yield Form(_tokens(word), "base")
        if (long := bent(word)) != word:
            yield Form(_tokens(long), "bent")
    else:
        yield Form(_tokens(word), "phrase")
    for form in extra:
        yield Form(_tokens(form), "extra")


def _tokens(text: str) -> tuple[str, ...]:
    if text.isalpha():
        return (normalise(text),)
    return tuple(token.norm for token in Document(text).tokens)


def _bare(noun: str) -> str:
    first, _, rest = noun.partition(" ")
    return rest if rest and first in ("de", "het", "de/het") else noun


def _verb_forms(word: str) -> Iterator[Form]:
    particle, base = split(word.replace("/", "|"))
    known = roles(base)
    for text, of in known.items():
        if not particle:
            yield Form((text,), "finite", roles=of)
            continue
        # "indien", "aanvang": the stem behind its particle is nearly always another word
        joined = tuple(role for role in of if role != "stem")
        if joined:
            yield Form((particle + text,), "joined", roles=joined)
        apart = tuple(role for role in of if role != "participle")
        if apart:
            yield Form((text,), "apart", particle, apart)
    if particle:
        yield Form((particle, "te", base), "te", roles=("plural",))


def find_swaps(
    document: Document,
    settings: Settings,
    swaps: SwapTable,
    rule: str,
    source: str,
    templates: tuple[str, str],
) -> Iterator[Finding]:
    """Yield a finding for each word of the table, the longest where two overlap.

    `templates` are the messages with a plainer word ({found}, {instead}) and with a meaning ({found}, {meaning}).
    """
    index, tokens = swaps.index, document.tokens
    closed = -1
    for place, token in enumerate(tokens):
        norm = token.norm
        if norm not in index or place <= closed or token.kind not in ("word", "number"):
            continue
        following = tokens[place + 1].norm if place + 1 < len(tokens) else ""
        best: tuple[Match, Swap] | None = None
        for swap, forms, second in swaps.candidates(norm):
            if second is not None and following not in second:
                continue
            match = _match(document, swap, forms, place)
            if match and (best is None or match.last > best[0].last) and _meant(document, settings, swap, match):
                best = match, swap
        if best:
            closed = best[0].last
            yield _finding(document, *best, rule, source, templates)


def _verbs_first(swap: Swap) -> bool:
    """Sort key: "verzoeken" is a verb unless a determiner stands before it."""
    return swap.kind != "verb"


def _match(document: Document, swap: Swap, forms: tuple[Form, ...], place: int) -> Match | None:
    tokens = document.tokens
    sentence = document.sentence_of(place)
    for form in forms:
        last = place + len(form.words) - 1
        if last >= sentence.last or tuple(token.norm for token in tokens[place : last + 1]) != form.words:
            continue
        if swap.kind == "verb" and not _is_verb_here(document, sentence, place, form):
            continue
        if form.particle:
            particle = _particle(document, sentence, place, form.particle)
            if particle:
                return Match(place, last, form, particle)
            continue
        return Match(place, last, form)
    return None


def _is_verb_here(document: Document, sentence: Sentence, place: int, form: Form) -> bool:
    """Say whether a form that can be a noun too ("het verzoek", "de verzoeken") is a verb here."""
    if place == sentence.first or "participle" in form.roles or form.kind == "te":
        return True
    before = document.tokens[place - 1].norm
    return before not in _BEFORE_A_NOUN and not (form.roles[:1] == ("stem",) and before in ("het", "dit", "ons"))


def _particle(document: Document, sentence: Sentence, place: int, particle: str) -> int:
    """Return the token of the particle at the end of the clause of the verb at `place`; 0 if it is not there."""
    tokens = document.tokens
    end = min(sentence.last, place + _FAR)
    numbers = clauses(tokens[place:end])
    for here in range(place + 1, end):
        if numbers[here - place] != numbers[0] and tokens[here].norm != particle:
            return 0
        if tokens[here].norm != particle or tokens[here - 1].norm in DETERMINERS:
            continue
        following = tokens[here + 1] if here + 1 < sentence.last else None
        if following is None or following.kind in ("stop", "mark") or following.norm in _AFTER_PARTICLE:
            return here
    return 0


def _meant(document: Document, settings: Settings, swap: Swap, match: Match) -> bool:
    tokens, text = document.tokens, document.text
    here = tokens[match.first]
    raw = text[here.start : here.end]
    sentence = document.sentence_of(match.first)
    if swap.word in settings.own_words:
        return False
    capital = raw[0].isupper() and not raw.isupper() and not swap.word[0].isupper()
    if capital and match.first > sentence.first and tokens[match.first - 1].kind == "word":
        return False  # part of a name
    if not (swap.literal or swap.needs or swap.reflexive):
        return True
    begin, end = max(sentence.first, match.first - _NEAR), min(sentence.last, match.last + _NEAR)
    around = [
        token.norm
        for place, token in enumerate(tokens[begin:end], begin)
        if token.kind == "word" and not match.first <= place <= match.last and place != match.particle
    ]
    if swap.reflexive and _REFLEXIVES.isdisjoint(around):
        return False
    if swap.literal and has_cue(around, swap.literal):
        return False
    whole = (token.norm for token in tokens[begin:end] if token.kind == "word")
    return not swap.needs or has_cue(whole, swap.needs)


def _finding(
    document: Document, swap_match: Match, swap: Swap, rule: str, source: str, templates: tuple[str, str]
) -> Finding:
    tokens = document.tokens
    match = swap_match
    first, last = match.first, max(match.last, match.particle)
    changes = _changes(document, swap, match) if swap.instead else ()
    if changes and changes[0][0] < first:
        first = changes[0][0]
    start, end = tokens[first].start, tokens[last].end
    found = document.text[start:end]
    plain = [_bare(word).replace("/", "") for word in swap.instead]
    if plain:
        message = Message(templates[0], found=_shown(document, match), instead=" / ".join(plain))
    else:
        message = Message(templates[1], found=_shown(document, match), meaning=swap.meaning)
    suggestion = _replaced(document, start, end, changes) if changes else None
    return Finding(start, end, rule, swap.severity, message, found, (suggestion,) if suggestion else (), source)


def _shown(document: Document, match: Match) -> str:
    tokens, text = document.tokens, document.text
    shown = " ".join(text[tokens[match.first].start : tokens[match.last].end].split())
    if match.particle > 0:
        shown += " … " + text[tokens[match.particle].start : tokens[match.particle].end]
    return shown


def _replaced(document: Document, start: int, end: int, changes: tuple[tuple[int, int, str], ...]) -> str:
    """Return text[start:end] with each (first token, last token, new words) put in its place."""
    tokens, text = document.tokens, document.text
    parts: list[str] = []
    at = start
    for first, last, new in changes:
        begin = tokens[first].start
        if not new:  # a particle that goes: with the space before it
            while begin > at and text[begin - 1].isspace():
                begin -= 1
        parts.append(text[at:begin])
        if new and text[begin].isupper() and not new[0].isupper():
            new = new[0].upper() + new[1:]
        parts.append(new)
        at = tokens[last].end
    return "".join(parts) + text[at:end]


def _changes(document: Document, swap: Swap, match: Match) -> tuple[tuple[int, int, str], ...]:
    """Return the safe replacement as (first token, last token, new words); empty when there is none."""
    if swap.reflexive or match.form.kind == "extra":
        return ()
    raw = document.text[document.tokens[match.first].start : document.tokens[match.last].end]
    if len(raw) > 1 and raw.isupper():
        return ()
    plain = swap.instead[0]
    match swap.kind:
        case "verb":
            return _verb_change(document, match, plain.replace("/", "|"))
        case "noun":
            return _noun_change(document, swap, match, plain)
        case "adjective":
            new = bent(plain) if match.form.kind == "bent" else plain
            return ((match.first, match.last, new),) if " " not in plain else ()
    return ((match.first, match.last, plain),)


def _verb_change(document: Document, match: Match, plain: str) -> tuple[tuple[int, int, str], ...]:
    if " " in plain:
        return ()
    tokens = document.tokens
    before = tokens[match.first - 1].norm if match.first else ""
    particle, base = split(plain)
    if match.form.kind == "te":
        return ((match.first, match.last, f"{particle} te {base}" if particle else f"te {base}"),)
    role = _role(document, match, before)
    if role is None:
        return ()
    new = conjugation(base).get(role)
    if new is None or before == "het" or (role in ("past", "pasts") and before in DETERMINERS):
        return ()
    changes: list[tuple[int, int, str]] = []
    if match.particle > 0:
        changes = [(match.first, match.last, new), (match.particle, match.particle, particle)]
    elif not particle:
        changes = [(match.first, match.last, new)]
    elif role == "participle" or (match.form.kind == "joined" and role != "plural") or _closes_clause(document, match):
        changes = [(match.first, match.last, particle + new)]
    elif role == "plural" and before == "te":
        changes = [(match.first - 1, match.last, f"{particle} te {new}")]
    return tuple(changes)


def _closes_clause(document: Document, match: Match) -> bool:
    """Say whether a plural or infinitive ends its clause behind an auxiliary or subordinator: its particle is not split."""
    tokens = document.tokens
    sentence = document.sentence_of(match.first)
    following = tokens[match.last + 1] if match.last + 1 < sentence.last else None
    if following is not None and following.kind not in ("stop", "mark"):
        return False
    if tokens[match.first - 1].norm == "te":
        return False
    earlier = {token.norm for token in tokens[max(sentence.first, match.first - _FAR) : match.first]}
    return match.form.kind == "finite" and not earlier.isdisjoint(AUXILIARIES | SUBORDINATORS)


_HELPERS = frozenset(
    "heb hebt heeft hebben had hadden is zijn was waren ben bent word wordt worden werd werden".split()
)


def _helped(document: Document, match: Match) -> bool:
    """Say whether the sentence has an auxiliary that takes a participle."""
    sentence = document.sentence_of(match.first)
    begin, end = max(sentence.first, match.first - _FAR), min(sentence.last, match.last + _FAR)
    return any(token.norm in _HELPERS for token in document.tokens[begin:end])


def _role(document: Document, match: Match, before: str) -> Role | None:
    """Return the role of a verb form in its sentence; None where that is not sure."""
    tokens = document.tokens
    found = match.form.roles
    if len(found) == 1:
        return found[0]
    if "participle" in found and len(found) == 3 and not _helped(document, match):
        found = ("stem", "second")
    sentence = document.sentence_of(match.first)
    if found == ("stem", "second"):
        following = tokens[match.first + 1].norm if match.first + 1 < sentence.last else ""
        return "stem" if match.first == sentence.first or "ik" in (before, following) else "second"
    if "participle" in found:
        helped = _helped(document, match)
        if helped and "plural" not in found:
            return "participle" if before not in ("u", "hij", "zij", "ze", "die") else None
        if not helped:
            return next(role for role in found if role != "participle")
    return None


def _noun_change(document: Document, swap: Swap, match: Match, plain: str) -> tuple[tuple[int, int, str], ...]:
    article, _, noun = plain.partition(" ")
    own, _, _ = swap.word.partition(" ")
    many = match.form.kind == "plural"
    if not noun or match.form.kind not in ("base", "plural") or (many and " " in noun) or match.first == 0:
        return ()
    tokens = document.tokens
    sentence = document.sentence_of(match.first)
    before = tokens[match.first - 1] if match.first > sentence.first else None
    if before is None or before.kind != "word":
        return ()
    raw = document.text[before.start : before.end]
    if many:
        several = plural(noun)
        return ((match.first, match.last, several),) if several else ()
    if before.norm in PREPOSITIONS:
        return ()  # "bij aanvang": another turn of phrase is needed
    if " " in noun and article != "de" and before.norm not in ("de", "het", "dit", "dat", "deze", "die"):
        return ()  # "een laatste blaadje": the adjective bends otherwise
    if article == own or before.norm in ("een", "uw", "je", "jouw", "mijn", "zijn", "haar", "hun"):
        return ((match.first, match.last, noun),)
    turned = other_article(raw)
    return ((match.first - 1, match.last, f"{turned} {noun}"),) if turned else ()
