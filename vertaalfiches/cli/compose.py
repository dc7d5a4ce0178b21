"""vertaalfiches compose: one notice to one or more files."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from vertaalfiches.errors import Message, VertaalficheError
from vertaalfiches.notice import Notice, compose
from vertaalfiches.render import check_path
from vertaalfiches.school import School
from vertaalfiches.sheet import Sheet
from vertaalfiches.tomlfile import TomlFile
from vertaalfiches.ui import say


def run(options: argparse.Namespace) -> int:
    """Make the sheet and write it to every path asked for; without a path print it as text."""
    school = School.load(Path(options.school)) if options.school else None
    notice = _notice(options, school)
    paths = [Path(output) for output in options.output]
    for path in paths:
        check_path(path)
    sheet = notice.sheet(
        options.language, purpose=options.purpose, layout=options.layout, pictograms=options.pictograms
    )
    for warning in sheet.warnings:
        print(say(Message("let op: {warning}", warning=warning), options.ui), file=sys.stderr)
    if not paths:
        from vertaalfiches.render.plain import text

        sys.stdout.write(text(sheet))
    write(sheet, paths, options.ui)
    return 0


def write(sheet: Sheet, paths: Sequence[Path], ui: str) -> None:
    """Save the sheet to each path and say so."""
    for path in paths:
        sheet.save(path)
        print(say(Message("Geschreven: {path}", path=path), ui))


def _notice(options: argparse.Namespace, school: School | None) -> Notice:
    if options.text:
        if options.template:
            raise VertaalficheError("geef een sjabloon of --text met een eigen brief, niet allebei")
        from vertaalfiches.linter.documents import read_text

        return Notice.from_text(read_text(Path(options.text)), school=school)
    values: dict[str, object] = {}
    given_values = list(options.values)
    template = options.template
    if template and "=" in template:  # the file with values names the template
        given_values.insert(0, template)
        template = None
    if options.values_file:
        file = TomlFile(Path(options.values_file))
        values.update(file.data)
        named = values.pop("sjabloon", None)
        template = template or file.get((), file.data, "sjabloon", str, None)
        if named is not None and named != template:
            file.fail(
                ("sjabloon",), "deze feiten zijn voor '{named}', niet voor '{template}'", named=named, template=template
            )
    if not template:
        raise VertaalficheError(
            "geef de naam van een sjabloon, of --text met een eigen brief; zie: vertaalfiches list templates"
        )
    for given in given_values:
        name, equals, value = given.partition("=")
        if not equals:
            raise VertaalficheError(
                "'{given}' is geen veld=waarde; schrijf bijvoorbeeld datum=2026-12-04", given=given[:60]
            )
        values[name.strip()] = value
    return compose(template, values, school=school)
