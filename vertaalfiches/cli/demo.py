"""vertaalfiches demo: the main job on built-in real input, in Dutch and every language there is."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from vertaalfiches.catalogs.store import available
from vertaalfiches.data import folder
from vertaalfiches.errors import Message
from vertaalfiches.linter.documents import read_document
from vertaalfiches.linter.engine import lint_letter
from vertaalfiches.linter.reports import report
from vertaalfiches.notice import compose
from vertaalfiches.school import School
from vertaalfiches.tomlfile import TomlFile
from vertaalfiches.ui import say

NOTICES = ("knuffel", "uitstap")
SUFFIXES = (".pdf", ".png", ".html")


def run(options: argparse.Namespace) -> int:
    """Compose, check and render two notices, check a badly written letter, and say what was written."""
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    source = folder("examples") / "demo"
    school = School.load(source / "school.toml")
    written = 0
    for name in NOTICES:
        values = TomlFile(source / f"{name}.toml").data
        notice = compose(values.pop("sjabloon"), values, school=school)
        findings = notice.lint()
        print(say(Message("{title}: {count} bevindingen", title=notice.title, count=len(findings)), options.ui))
        for tag in ("nl", *available()):
            sheet = notice.sheet(tag)
            for suffix in SUFFIXES:
                sheet.save(out / f"{name}-{tag}{suffix}")
                written += 1
            print(say(Message("  {files}", files=out / f"{name}-{tag}.pdf, .png, .html"), options.ui))
        notice.sheet("ar" if "ar" in available() else None, layout="telefoon").save(out / f"{name}-telefoon.png")
        written += 1
    letter = source / "brief-slecht.txt"
    print()
    print(say(Message("Een brief zoals scholen die schrijven, nagekeken:"), options.ui))
    read = read_document(letter, shown="brief-slecht.txt")
    sys.stdout.write(report([(read, lint_letter(read))], "text", colour=sys.stdout.isatty(), ui=options.ui))
    print()
    print(say(Message("{count} bestanden geschreven in {folder}", count=written, folder=out.resolve()), options.ui))
    return 0
