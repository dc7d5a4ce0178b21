"""Applies the suggestions that are safe: one suggestion, and nothing new to report in the fixed text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from vertaalfiches.linter.finding import Finding

Check = Callable[[str], Sequence[Finding]]
_ROUNDS = 4


def fixed(text: str, check: Check) -> tuple[str, list[Finding]]:
    """Return `text` with every safe suggestion applied, and the findings that were resolved.

    A suggestion is applied when it is the only one of its finding and `check` finds nothing in the new text that it
    did not find in the old one. Fixing the result again changes nothing.
    """
    resolved: list[Finding] = []
    for _ in range(_ROUNDS):
        findings = check(text)
        changed = False
        for one in sorted(findings, key=lambda finding: -finding.start):
            if len(one.suggestions) != 1:
                continue
            new = text[: one.start] + one.suggestions[0] + text[one.end :]
            now = check(new)
            if _no_worse(findings, now, one):
                text, findings, changed = new, now, True
                resolved.append(one)
        if not changed:
            break
    return text, sorted(resolved, key=lambda finding: finding.start)


def _no_worse(before: Sequence[Finding], after: Sequence[Finding], gone: Finding) -> bool:
    """Say whether the new text has fewer findings and no new one; a long sentence may change its words."""
    if len(after) >= len(before):
        return False
    known = Counter(one.rule for one in before)
    known[gone.rule] -= 1
    return not Counter(one.rule for one in after) - known
