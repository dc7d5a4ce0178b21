"""Checks a text with all rules. The rules are the modules of `vertaalfiches.lint.rules`, found by their names."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from vertaalfiches.dutch.text import Document
from vertaalfiches.errors import UnknownName
from vertaalfiches.lint.finding import Finding, Severity
from vertaalfiches.lint.settings import Settings, profile_named

__all__ = ["Rule", "check", "lint", "rule", "rule_ids"]


class Rule(Protocol):
    """What a rule module offers. Its docstring is the manual page of the rule."""

    ID: str
    SEVERITY: Severity
    SOURCE: str
    __doc__: str | None

    def check(self, document: Document, settings: Settings) -> Iterable[Finding]:
        """Yield the findings of the rule."""


@cache
def rule_ids() -> tuple[str, ...]:
    """Return the ids of all rules, in alphabetical order."""
    import vertaalfiches.lint.rules as package

    names = (file.stem for folder in package.__path__ for file in Path(folder).glob("*.py"))
    return tuple(sorted({name.replace("_", "-") for name in names if not name.startswith("_")}))


@cache
def rule(rule_id: str) -> Rule:
    """Return the rule with this id. Raises UnknownName."""
    if rule_id not in rule_ids():
        raise UnknownName("regel", rule_id, rule_ids())
    return cast(Rule, import_module("vertaalfiches.lint.rules." + rule_id.replace("-", "_")))


def lint(
    text: str,
    *,
    profile: str = "eenvoudig",
    school: object = None,
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
    return check(Document(text), settings, rules)


def check(document: Document, settings: Settings, rules: Iterable[str] | None = None) -> list[Finding]:
    """Return the findings of the given rules (default: all) under `settings`, in order of place."""
    found: list[Finding] = []
    for rule_id in rule_ids() if rules is None else dict.fromkeys(rules):
        found += _of_rule(rule(rule_id), document, settings)
    return sorted(found, key=lambda one: (one.start, one.end, one.rule))


def _of_rule(one: Rule, document: Document, settings: Settings) -> Iterator[Finding]:
    severity = settings.severities.get(one.ID, one.SEVERITY)
    if severity is None:
        return
    for finding in one.check(document, settings):
        if one.ID in settings.severities:
            finding = replace(finding, severity=severity)
        if finding.severity != "hint" or settings.profile.hints:
            yield finding
