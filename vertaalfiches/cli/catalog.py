"""vertaalfiches catalog: check, status and extract, for translators."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from vertaalfiches.catalogs.store import available
from vertaalfiches.errors import Message, MissingTranslation
from vertaalfiches.school import School
from vertaalfiches.ui import say


def run(options: argparse.Namespace) -> int:
    """Run the asked action on the asked languages; check returns 1 when it finds an error."""
    school = School.load(Path(options.school)) if options.school else None
    folder = school.folder if school else None
    tags = list(options.languages) or list(available())
    if options.action != "extract":
        for tag in tags:
            if tag not in available():
                raise MissingTranslation(
                    tag, "geen vertaling '{language}'; er is: {known}", known=", ".join(available())
                )
    action = {"check": _check, "status": _status, "extract": _extract}[options.action]
    return action(tags, folder, options.format == "json", options.ui)


def _check(tags: list[str], folder: Path | None, as_json: bool, ui: str) -> int:
    from vertaalfiches.catalogs.check import check

    problems = [problem for tag in tags for problem in check(tag, folder)]
    if as_json:
        keys = ("path", "line", "msgid", "severity", "code", "message")
        print(json.dumps([{key: getattr(p, key) for key in keys} for p in problems], ensure_ascii=False, indent=2))
    else:
        for p in problems:
            print(f"{p.path}:{p.line}: {p.severity} {p.code}: {say(p.message, ui)} [{p.msgid[:50]}]")
        errors = sum(p.severity == "error" for p in problems)
        summary = Message(
            "Talen nagekeken: {languages}. Fouten: {errors}. Waarschuwingen: {warnings}.",
            languages=len(tags), errors=errors, warnings=len(problems) - errors,
        )  # fmt: skip
        print(say(summary, ui))
    return 1 if any(problem.severity == "error" for problem in problems) else 0


def _status(tags: list[str], folder: Path | None, as_json: bool, ui: str) -> int:
    from vertaalfiches.catalogs.status import status

    rows = [row for row in status(folder) if row.language in tags]
    keys = ("language", "template", "draft", "checked", "signed", "missing")
    if as_json:
        print(json.dumps([{key: getattr(row, key) for key in keys} for row in rows], ensure_ascii=False, indent=2))
    else:
        heads = [say(word, ui) for word in ("taal", "bericht", "concept", "gekeurd", "getekend", "ontbreekt")]
        print(("{:<8}{:<20}" + "{:>10}" * 4).format(*heads))
        for row in rows:
            counts = (row.draft, row.checked, row.signed, row.missing)
            print(("{:<8}{:<20}" + "{:>10}" * 4).format(row.language, say(row.template, ui), *counts))
    return 0


def _extract(tags: list[str], folder: Path | None, as_json: bool, ui: str) -> int:
    from vertaalfiches.catalogs.extract import extract

    reports = [extract(tag, folder) for tag in tags]
    for report in reports:
        done = Message(
            "{path}: {total} teksten, {added} nieuw, {obsolete} niet meer gebruikt",
            path=report.path, total=report.total, added=report.added, obsolete=report.obsolete,
        )  # fmt: skip
        print(say(done, ui))
    return 0
