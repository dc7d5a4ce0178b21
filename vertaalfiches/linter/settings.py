"""What a check is asked to do: profile, date of the letter, own words, severities."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from vertaalfiches.errors import UnknownName
from vertaalfiches.linter.finding import Severity

# sentence length in words: warning above the first, error above the second;
# https://www.klasse.be/70202/checklist-toegankelijke-brief-ouders/ and the Wablieft levels


@dataclass(frozen=True, slots=True)
class Profile:
    """How plain a text must be. `hints` says whether small advice is given at all."""

    name: str
    long_sentence: int
    too_long_sentence: int
    average_sentence: int
    hints: bool


PROFILES: Mapping[str, Profile] = MappingProxyType(
    {
        "eenvoudig": Profile("eenvoudig", 10, 15, 10, hints=True),
        "duidelijk": Profile("duidelijk", 15, 20, 12, hints=False),
    }
)


def profile_named(name: str) -> Profile:
    """Return the profile called `name`. Raises UnknownName."""
    try:
        return PROFILES[name]
    except KeyError:
        raise UnknownName("profiel", name, PROFILES) from None


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of one check.

    `today` is the date of the letter; `severities` overrules rules by id, None switches one off;
    `own_words` are normalised words and phrases that are never reported.
    """

    profile: Profile = PROFILES["eenvoudig"]
    today: datetime.date | None = None
    severities: Mapping[str, Severity | None] = field(default_factory=lambda: MappingProxyType({}))
    own_words: frozenset[str] = frozenset()

    def with_words(self, words: frozenset[str]) -> Settings:
        """Return the same settings with more own words."""
        return replace(self, own_words=self.own_words | words) if words else self
