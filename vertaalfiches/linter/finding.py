"""A finding: what a rule has to say about a stretch of a text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "hint"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "hint")


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding; `text[start:end] == found`, positions count characters from 0.

    `suggestions` may be empty: there is not always a safe replacement. `source` is the address or title
    of the advice behind the rule.
    """

    start: int
    end: int
    rule: str
    severity: Severity
    message: str
    found: str
    suggestions: tuple[str, ...]
    source: str


def longest_apart(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings that do not overlap, the longest of each knot kept, in order of place."""
    kept: list[Finding] = []
    last_start = -1
    for finding in sorted(findings, key=lambda one: (one.start, -one.end)):
        if kept and finding.start < kept[-1].end:
            if finding.end - finding.start > kept[-1].end - kept[-1].start and kept[-1].start >= last_start:
                kept[-1] = finding
            continue
        last_start = kept[-1].end if kept else -1
        kept.append(finding)
    return kept
