"""Prints precision and recall of each rule on the labelled letters of tests/corpus."""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vertaalfiches.linter.engine import lint
from vertaalfiches.linter.finding import Finding

CORPUS = Path(__file__).parents[1] / "tests" / "corpus"
TWINS = {"schooljargon", "kinderwoord"}


@dataclass
class Score:
    """Hits, false alarms and misses, by rule."""

    hits: Counter[str]
    alarms: Counter[str]
    misses: Counter[str]
    notes: list[str]


def labels() -> dict[str, list[dict[str, Any]]]:
    """Return the labels by file."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for line in (CORPUS / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        found[row["file"]].append(row)
    return found


def score() -> Score:
    """Lint every letter and compare the findings with the labels, by overlap."""
    gold = labels()
    rules = {row["rule"] for rows in gold.values() for row in rows}
    total = Score(Counter(), Counter(), Counter(), [])
    for path in sorted(CORPUS.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        spans = [(text.index(row["text"]), text.index(row["text"]) + len(row["text"]), row) for row in gold[path.name]]
        seen: set[int] = set()
        for finding in lint(text, rules=sorted(rules)):
            _count(finding, spans, seen, total, path.name, text)
        for place, (_, _, row) in enumerate(spans):
            if place not in seen and not row.get("optional"):
                total.misses[row["rule"]] += 1
                total.notes.append(f"miss   {path.name} {row['rule']}: {row['text']!r}")
    return total


def _count(
    finding: Finding, spans: list[tuple[int, int, dict[str, Any]]], seen: set[int], total: Score, name: str, text: str
) -> None:
    touching = [place for place, (start, end, _) in enumerate(spans) if start < finding.end and finding.start < end]
    same = [place for place in touching if spans[place][2]["rule"] == finding.rule]
    if same:
        seen.update(same)
        total.hits[finding.rule] += any(not spans[place][2].get("optional") for place in same)
        return
    if finding.rule in TWINS and any(spans[place][2]["rule"] in TWINS for place in touching):
        seen.update(place for place in touching if spans[place][2]["rule"] in TWINS)
        return
    total.alarms[finding.rule] += 1
    around = (
        text[max(finding.start - 30, 0) : finding.start]
        + "["
        + finding.found
        + "]"
        + text[finding.end : finding.end + 20]
    )
    total.notes.append(f"alarm  {name} {finding.rule}: {' '.join(around.split())}")


def main() -> None:
    """Print one table row for each rule."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", action="store_true", help="print every false alarm and miss")
    options = parser.parse_args()
    total = score()
    if options.misses:
        print("\n".join(sorted(total.notes)), end="\n\n")
    print("| rule | hits | false alarms | misses | precision | recall |\n|---|---|---|---|---|---|")
    for rule in sorted(set(total.hits) | set(total.alarms) | set(total.misses)):
        hits, alarms, misses = total.hits[rule], total.alarms[rule], total.misses[rule]
        precision = f"{hits / (hits + alarms):.2f}" if hits + alarms else "–"
        recall = f"{hits / (hits + misses):.2f}" if hits + misses else "–"
        print(f"| {rule} | {hits} | {alarms} | {misses} | {precision} | {recall} |")


if __name__ == "__main__":
    main()
