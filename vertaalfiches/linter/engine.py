"""Checks a text with all rules. The rules are the modules of `vertaalfiches.linter.rules`, found by their names."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from vertaalfiches.dutch.text import Document, phrase
from vertaalfiches.errors import UnknownName
from vertaalfiches.linter.config import settings_for
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.settings import Settings, profile_named
from vertaalfiches.linter.silence import blank, heard, silences

if TYPE_CHECKING:
    from vertaalfiches.linter.documents import Letter
    from vertaalfiches.school import School

__all__ = ["Rule", "RuleCard", "check", "lint", "lint_letter", "rule", "rule_ids", "rules"]


class Rule(Protocol):
    """What a rule module offers. Its docstring is the manual page of the rule.

    A rule that reads a word table says `ABOUT_WORDS = True`: where two of them find the same words, the longer
    finding is kept.
    """

    ID: str
    SEVERITY: Severity
    SOURCE: str
    __doc__: str | None

    def check(self, document: Document, settings: Settings) -> Iterable[Finding]:
        """Yield the findings of the rule."""


@cache
def rule_ids() -> tuple[str, ...]:
    """Return the ids of all rules, in alphabetical order."""
    import vertaalfiches.linter.rules as package

    names = (file.stem for folder in package.__path__ for file in Path(folder).glob("*.py"))
    return tuple(sorted({name.replace("_", "-") for name in names if not name.startswith("_")}))


@dataclass(frozen=True, slots=True)
class RuleCard:
    """A rule as it is shown to a writer: id, what it finds, how heavy it weighs, its manual page."""

    id: str
    title: str
    severity: Severity
    manual: str


def rules() -> tuple[RuleCard, ...]:
    """Return the card of every rule, by id."""
    cards = []
    for rule_id in rule_ids():
        found = rule(rule_id)
        manual = (found.__doc__ or "").strip()
        title = manual.split("\n", 1)[0].partition(":")[2].strip().rstrip(".")
        cards.append(RuleCard(rule_id, title, found.SEVERITY, manual))
    return tuple(cards)


@cache
def rule(rule_id: str) -> Rule:
    """Return the rule with this id. Raises UnknownName."""
    if rule_id not in rule_ids():
        raise UnknownName("regel", rule_id, rule_ids())
    return cast(Rule, import_module("vertaalfiches.linter.rules." + rule_id.replace("-", "_")))


def lint(
    text: str,
    *,
    profile: str = "eenvoudig",
    school: School | None = None,
    rules: Iterable[str] | None = None,
    today: datetime.date | None = None,
) -> list[Finding]:
    """Return what the rules find in a Dutch text, in order of place.

    `profile` is "eenvoudig" or "duidelijk"; `rules` limits the check to these ids; `today` is the date of the
    letter, used to turn "volgende week vrijdag" into a date. Raises UnknownName.

    >>> [(one.rule, one.found, one.suggestions) for one in lint("We vertrekken om 8u.15.", rules=["tijdnotatie"])]
    [('tijdnotatie', '8u.15', ('8.15 uur',))]
    """
    settings = Settings(profile=profile_named(profile), today=today)
    if school is not None:
        settings = settings.with_words(frozenset(phrase(word) for word in school.known_words))
    silent, places = silences(text)
    return heard(check(Document(text, blank(text, places)), settings, rules), silent)


def lint_letter(letter: Letter, *, profile: str | None = None, rules: Iterable[str] | None = None) -> list[Finding]:
    """Return what the rules find in a file, under the settings found in its folder or above it.

    `profile` comes before the profile in the settings. Raises UnknownName, or DataFileError for broken settings.
    """
    settings = settings_for(letter.folder)
    if profile is not None:
        settings = replace(settings, profile=profile_named(profile))
    return heard(check(letter.document, settings, rules), letter.silent)


def check(document: Document, settings: Settings, rules: Iterable[str] | None = None) -> list[Finding]:
    """Return the findings of the given rules (default: all) under `settings`, in order of place."""
    found: list[Finding] = []
    for rule_id in rule_ids() if rules is None else dict.fromkeys(rules):
        found += _of_rule(rule(rule_id), document, settings)
    found.sort(key=lambda one: (one.start, one.end, one.rule))
    return _once(found)


def _once(found: list[Finding]) -> list[Finding]:
    """Return the findings without those of word tables that lie within a longer finding of another word table."""
    about_words = [one for one in found if getattr(rule(one.rule), "ABOUT_WORDS", False)]
    dropped: set[int] = set()
    longest: Finding | None = None
    for one in sorted(about_words, key=lambda one: (one.start, -one.end, -len(one.suggestions), one.rule)):
        if longest is not None and one.end <= longest.end and one.rule != longest.rule:
            dropped.add(id(one))
        elif longest is None or one.end > longest.end:
            longest = one
    return [one for one in found if id(one) not in dropped] if dropped else found


def _of_rule(one: Rule, document: Document, settings: Settings) -> Iterator[Finding]:
    severity = settings.severities.get(one.ID, one.SEVERITY)
    if severity is None:
        return
    for finding in one.check(document, settings):
        if one.ID in settings.severities:
            finding = replace(finding, severity=severity)
        if finding.severity != "hint" or settings.profile.hints:
            yield finding
