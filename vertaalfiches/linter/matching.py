"""Finds one expression in all its orders: main and subordinate clause, infinitive, participle, split verb."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vertaalfiches.dutch.clauses import clauses
from vertaalfiches.dutch.text import Document, Sentence, Token
from vertaalfiches.dutch.words import (
    ADVERBS,
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    FUNCTION_WORDS,
    PREPOSITIONS,
    PRONOUNS,
    R_WORDS,
)
from vertaalfiches.linter.cues import has_cue
from vertaalfiches.linter.patterns import Core, Expression, Gap, VerbForms

_REACH = 8  # words between the verb and the fixed words
_AFTER_PARTICLE = PREPOSITIONS | COORDINATORS | ADVERBS | frozenset(("als", "omdat", "dat", "zodat", "die", "wie"))
_NOT_AN_ADJECTIVE = FUNCTION_WORDS
_BARE_ADJECTIVES = frozenset(
    "groot klein goed mooi echt nieuw stevig fors los vast vol laatst eigen gouden open".split()
)
_BEFORE_ZIJN = frozenset(("dit", "dat", "ze", "zij", "we", "wij", "jullie", "er", "die", "te"))
_QUOTES = frozenset("\"'“”„‘’«»*_")


@dataclass(frozen=True, slots=True)
class Match:
    """Where an expression stands: the token numbers of its fixed words, in order."""

    places: tuple[int, ...]

    @property
    def first(self) -> int:
        """The first fixed word."""
        return self.places[0]

    @property
    def last(self) -> int:
        """The last fixed word."""
        return self.places[-1]


_NEGATIONS = frozenset("geen nooit zonder niet niemand nauwelijks amper noch".split())


class SentenceMatcher:
    """One sentence, ready to be searched for several expressions."""

    def __init__(self, document: Document, sentence: Sentence) -> None:
        self.offset = sentence.first
        every = document.tokens[sentence.first : sentence.last]
        self.tokens: list[Token] = [token for token in every if token.norm not in _QUOTES]
        self.places = [i for i, token in enumerate(every, sentence.first) if token.norm not in _QUOTES]
        self.norms = [token.norm for token in self.tokens]
        self.words = [token.kind in ("word", "number") for token in self.tokens]
        self.present = frozenset(self.norms)
        self._clauses: list[int] | None = None

    @property
    def clauses(self) -> list[int]:
        """The number of the clause of each token."""
        if self._clauses is None:
            self._clauses = clauses(self.tokens)
        return self._clauses

    def find(self, expression: Expression, index: int) -> Match | None:
        """Return the best match of `expression` whose trigger is document token `index`."""
        if expression.verb_words and expression.verb_words.isdisjoint(self.present):
            return None
        try:
            at = self.places.index(index)
        except ValueError:
            return None
        best: Match | None = None
        cores: Sequence[Core] = expression.cores
        if not cores:
            return self._verb_alone(expression, at)
        for core in cores:
            if core.other and core.other.isdisjoint(self.present):
                continue
            for match in self._with_core(expression, core, at):
                if best is None or len(match.places) > len(best.places):
                    best = match
        return best and self._guarded(expression, best)

    def _guarded(self, expression: Expression, match: Match) -> Match | None:
        if expression.literal or expression.needs:
            fixed = frozenset(match.places)
            around = [norm for i, norm in enumerate(self.norms) if i not in fixed]
            if expression.literal and has_cue(around, expression.literal):
                return None
            if expression.needs and not has_cue(around, expression.needs):
                return None
        return Match(tuple(self.places[i] for i in match.places))

    # -- the fixed words ------------------------------------------------------------------------------

    def _with_core(self, expression: Expression, core: Core, at: int) -> Iterator[Match]:
        places = self._core_places(core, at, expression.verbs)
        if places is None:
            return
        first, last = places[0], places[-1]
        if core.needs_r and not self._has_r_word(first, last):
            return
        lead = self._lead(first) if core.lead else first
        if core.negative and _NEGATIONS.isdisjoint(self.norms[max(lead - 2, 0) : first]):
            return
        fixed = {lead, *places}
        found = self._verb(expression.verbs, lead, places)
        if found is not None:
            yield Match(tuple(sorted(fixed.union(found))))
        elif not expression.verb_required:
            yield Match(tuple(sorted(fixed)))

    def _core_places(self, core: Core, at: int, verbs: tuple[VerbForms, ...]) -> list[int] | None:
        """Return the token numbers of the fixed words around the trigger at `at`, or None."""
        if self.norms[at] not in core.slots[core.trigger]:
            return None
        places = [at]
        for slot in range(core.trigger + 1, len(core.slots)):
            step = self._step(core.slots[slot], core.gaps[slot - 1], places[-1], 1, verbs)
            if step is None:
                return None
            places.append(step)
        for slot in range(core.trigger - 1, -1, -1):
            step = self._step(core.slots[slot], core.gaps[slot], places[0], -1, verbs)
            if step is None:
                return None
            places.insert(0, step)
        return places

    def _step(
        self, slot: frozenset[str], gap: Gap, place: int, direction: int, verbs: tuple[VerbForms, ...]
    ) -> int | None:
        most = gap.most
        skipped = 0
        here = place + direction
        while 0 <= here < len(self.norms):
            norm = self.norms[here]
            if norm in slot:
                return here
            if not self.words[here]:
                if gap.mark and norm == gap.mark and skipped == 0:
                    here += direction
                    continue
                return None
            skipped += 1
            if gap.any_word:
                if any(norm in verb.finite for verb in verbs):
                    most = max(most, 6)
            elif not self._may_stand_inside(norm):
                return None
            if skipped > most:
                return None
            here += direction
        return None

    def _may_stand_inside(self, norm: str) -> bool:
        return norm in ADVERBS or norm not in _NOT_AN_ADJECTIVE

    def _lead(self, first: int) -> int:
        """Return the place of the determiner that opens the noun phrase at `first`, else `first`."""
        adverb = False
        for back in range(1, 4):
            here = first - back
            if here < 0 or not self.words[here]:
                break
            norm = self.norms[here]
            if norm in DETERMINERS:
                verb = norm == "zijn" and (adverb or bool(here and self.norms[here - 1] in _BEFORE_ZIJN))
                return first if verb else here
            adverb = adverb or norm in ADVERBS
            if not (norm in ADVERBS or _adjective_like(norm)):
                break
        return first

    def _has_r_word(self, first: int, last: int) -> bool:
        if any(self.norms[i].startswith(("er", "daar", "hier", "waar")) for i in range(first, last + 1)):
            return True
        low, high = max(first - _REACH, 0), min(last + _REACH, len(self.norms))
        return any(self.norms[i] in R_WORDS and self.clauses[i] == self.clauses[first] for i in range(low, high))

    # -- the verb -------------------------------------------------------------------------------------

    def _verb(self, verbs: tuple[VerbForms, ...], lead: int, core: list[int]) -> tuple[int, ...] | None:
        """Return the token numbers of the verb (and its particle) that goes with the fixed words."""
        best: tuple[int, ...] | None = None
        best_cost = 1000
        for verb in verbs:
            for cost, places in self._candidates(verb, lead, core):
                if cost < best_cost:
                    best, best_cost = places, cost
        return best

    def _candidates(self, verb: VerbForms, lead: int, core: list[int]) -> Iterator[tuple[int, tuple[int, ...]]]:
        first, last = core[0], core[-1]
        extra = 20 if verb.auxiliary else 0
        for cost, places in self._right(verb, last):
            yield cost + extra, places
        for cost, places in self._relative(verb, last):
            yield cost + extra + 5, places
        if verb.auxiliary and self._other_verb_follows(verb, last):
            return
        for here in range(first, last):
            if here not in core and self.norms[here] in verb.finite:
                inside = self._with_particle(verb, here, last)
                if inside:
                    yield 2 + extra, inside
        for cost, places in self._left(verb, lead, last):
            yield cost + extra, places

    def _right(self, verb: VerbForms, last: int) -> Iterator[tuple[int, tuple[int, ...]]]:
        """Yield the verb to the right: "onder de knie heeft", "door te hakken", "is vorige week doorgehakt"."""
        fillers = helpers = 0
        most = 2
        for here in range(last + 1, len(self.norms)):
            norm = self.norms[here]
            if not self.words[here] or self.clauses[here] != self.clauses[last]:
                return
            if norm in verb.joined:
                yield fillers, (here,)
                return
            if verb.particle:
                if norm == verb.particle and (places := self._particle_first(verb, here)):
                    yield fillers, places
                    return
                if norm in verb.finite and fillers <= 1 and (places := self._with_particle(verb, here, here)):
                    yield 1 + fillers, places
                    return
            elif norm in verb.nonfinite or (norm in verb.finite and fillers <= 2):
                yield fillers, (here,)
                return
            if norm in AUXILIARIES or norm == "te":
                helpers += 1
                if fillers <= 1 and norm != "te":
                    most = _REACH
                if helpers > 5:
                    return
            elif norm in COORDINATORS:
                return
            elif norm not in ADVERBS or fillers >= most:
                fillers += 1
                if fillers > most:
                    return
            else:
                fillers += 1

    def _particle_first(self, verb: VerbForms, place: int) -> tuple[int, ...] | None:
        """Return particle and verb for "door te hakken", "op willen pikken"."""
        for here in range(place + 1, min(place + 5, len(self.norms))):
            norm = self.norms[here]
            if norm in verb.finite or norm in verb.nonfinite:
                return place, here
            if norm != "te" and norm not in AUXILIARIES:
                return None
        return None

    def _with_particle(self, verb: VerbForms, place: int, last: int) -> tuple[int, ...] | None:
        """Return the finite verb at `place` with its particle behind `last`, if it needs one."""
        if not verb.particle:
            return (place,)
        for here in range(max(place, last) + 1, min(max(place, last) + _REACH + 2, len(self.norms))):
            if not self.words[here] or self.clauses[here] != self.clauses[place]:
                return None
            if self.norms[here] == verb.particle and self._is_particle(here):
                return place, here
        return None

    def _is_particle(self, place: int) -> bool:
        """Say whether the word at `place` closes the clause and is not a preposition."""
        following = place + 1
        if following >= len(self.norms) or not self.words[following]:
            return True
        if self.clauses[following] != self.clauses[place]:
            return True
        norm = self.norms[following]
        return norm in _AFTER_PARTICLE or norm in AUXILIARIES or norm == "te"

    def _left(self, verb: VerbForms, lead: int, last: int) -> Iterator[tuple[int, tuple[int, ...]]]:
        """Yield the finite verb to the left: "We houden samen een oogje in het zeil"."""
        words = 0
        for here in range(lead - 1, -1, -1):
            if self.clauses[here] != self.clauses[lead]:
                return
            norm = self.norms[here]
            if not self.words[here]:
                continue
            if norm in verb.finite and not (here and self.norms[here - 1] == "te"):
                if places := self._with_particle(verb, here, last):
                    yield 3 + words, places
                    return
            elif (norm in verb.nonfinite and not verb.particle and words == 0) or (norm in verb.joined and words == 0):
                yield 6, (here,)
                return
            words += 1
            if words > _REACH:
                return

    def _relative(self, verb: VerbForms, last: int) -> Iterator[tuple[int, tuple[int, ...]]]:
        """Yield the verb of a relative clause: "de knopen die we vorige week hebben doorgehakt"."""
        here = last + 1
        if here < len(self.norms) and self.norms[here] == ",":
            here += 1
        if here >= len(self.norms) or self.norms[here] not in ("die", "dat"):
            return
        clause = self.clauses[here]
        for place in range(here + 1, min(here + _REACH + 3, len(self.norms))):
            if not self.words[place] or self.clauses[place] != clause:
                return
            norm = self.norms[place]
            if norm in verb.joined or (not verb.particle and (norm in verb.finite or norm in verb.nonfinite)):
                yield place - here, (place,)
                return
            if verb.particle and norm == verb.particle and (places := self._particle_first(verb, place)):
                yield place - here, places
                return

    def _other_verb_follows(self, verb: VerbForms, last: int) -> bool:
        """Say whether the words behind `last` hold another main verb, so that `verb` only helps it."""
        for here in range(last + 1, min(last + 3, len(self.norms))):
            if not self.words[here] or self.clauses[here] != self.clauses[last]:
                return False
            norm = self.norms[here]
            if norm in ADVERBS:
                continue
            if norm in verb.finite or norm in verb.nonfinite or norm in FUNCTION_WORDS:
                return False
            return _participle_like(norm)
        return False

    def _verb_alone(self, expression: Expression, at: int) -> Match | None:
        norm = self.norms[at]
        for verb in expression.verbs:
            if not verb.particle:
                if norm in verb.finite or norm in verb.nonfinite:
                    return self._guarded(expression, Match((at,)))
                continue
            if norm in verb.joined:
                return self._guarded(expression, Match((at,)))
            if norm in verb.finite and (places := self._with_particle(verb, at, at)):
                return self._guarded(expression, Match(places))
            if norm in verb.finite or norm in verb.nonfinite:
                for back in range(1, 4):
                    if at - back >= 0 and self.norms[at - back] == verb.particle:
                        places2 = self._particle_first(verb, at - back)
                        if places2 and places2[-1] == at:
                            return self._guarded(expression, Match((at - back, at)))
        return None


def _adjective_like(norm: str) -> bool:
    """Say whether a word looks like an adjective before a noun: "een flinke stap", "geen groot probleem"."""
    return norm not in FUNCTION_WORDS and (
        norm.endswith(("e", "ig", "lijk", "isch", "end")) or norm in _BARE_ADJECTIVES
    )


def _participle_like(norm: str) -> bool:
    if norm in PRONOUNS or len(norm) < 5 or not norm.endswith(("t", "d", "en")):
        return False
    return norm.startswith(("ge", "be", "ver", "ont", "her", "er")) or "ge" in norm[2:6]
