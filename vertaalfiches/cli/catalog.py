"""vertaalfiches catalog: check, status and extract, for translators."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from vertaalfiches.catalogs.store import available
from vertaalfiches.errors import MissingTranslation
from vertaalfiches.school import School


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
    return action(tags, folder, options.format == "json")


def _check(tags: list[str], folder: Path | None, as_json: bool) -> int:
    from vertaalfiches.catalogs.check import check

    problems = [problem for tag in tags for problem in check(tag, folder)]
    if as_json:
        keys = ("path", "line", "msgid", "severity", "code", "message")
        print(json.dumps([{key: getattr(p, key) for key in keys} for p in problems], ensure_ascii=False, indent=2))
    else:
        for p in problems:
            print(f"{p.path}:{p.line}: {p.severity} {p.code}: {p.message} [{p.msgid[:50]}]")
        errors = sum(p.severity == "error" for p in problems)
        print(f"{len(tags)} talen nagekeken: {errors} fouten, {len(problems) - errors} waarschuwingen")
    return 1 if any(problem.severity == "error" for problem in problems) else 0


def _status(tags: list[str], folder: Path | None, as_json: bool) -> int:
    from vertaalfiches.catalogs.status import status

    rows = [row for row in status(folder) if row.language in tags]
    keys = ("language", "template", "draft", "checked", "signed", "missing")
    if as_json:
        print(json.dumps([{key: getattr(row, key) for key in keys} for row in rows], ensure_ascii=False, indent=2))
    else:
        print(("{:<8}{:<20}" + "{:>9}" * 4).format("taal", "bericht", "concept", "gekeurd", "getekend", "ontbreekt"))
        for row in rows:
            counts = (row.draft, row.checked, row.signed, row.missing)
            print(("{:<8}{:<20}" + "{:>9}" * 4).format(row.language, row.template, *counts))
    return 0


def _extract(tags: list[str], folder: Path | None, as_json: bool) -> int:
    from vertaalfiches.catalogs.extract import extract

    reports = [extract(tag, folder) for tag in tags]
    for report in reports:
        print(f"{report.path}: {report.total} teksten, {report.added} nieuw, {report.obsolete} niet meer gebruikt")
    return 0
