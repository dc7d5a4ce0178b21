"""vertaalfiches lint: findings in files or in standard input. Exit code 1 when there are any."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from vertaalfiches.errors import Message, VertaalficheError
from vertaalfiches.linter.documents import Letter, read_documents, read_stdin, reread
from vertaalfiches.linter.engine import lint_letter
from vertaalfiches.linter.finding import Finding
from vertaalfiches.linter.reports import report
from vertaalfiches.ui import say


def run(options: argparse.Namespace) -> int:
    """Check every path and print one report; a file that cannot be read stops the run before printing."""
    letters: list[Letter] = []
    for given in options.paths:
        if given == "-":
            letters.append(read_stdin(sys.stdin.buffer.read(), options.stdin_filename))
        else:
            letters += read_documents(Path(given))
    if options.fix:
        letters = [_fixed(letter, options) for letter in letters]
    checked = [(letter, lint_letter(letter, profile=options.profile)) for letter in letters]
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    sys.stdout.write(report(checked, options.format, colour=colour, ui=options.ui))
    return 1 if any(findings for _, findings in checked) else 0


def _fixed(letter: Letter, options: argparse.Namespace) -> Letter:
    """Return the letter with its safe suggestions applied, and write it to its file (standard input: to the output)."""
    from vertaalfiches.linter.fixes import fixed
    from vertaalfiches.render import write_whole

    def again(text: str) -> Letter:
        return reread(letter, text)

    def check(text: str) -> list[Finding]:
        return lint_letter(again(text), profile=options.profile)

    if letter.path is not None and letter.path.suffix.lower() == ".docx":
        raise VertaalficheError("'{path}': in een Word-bestand verbetert u zelf; --fix kan dat niet", path=letter.shown)
    text, resolved = fixed(letter.document.text, check)
    if letter.path is None:
        sys.stdout.write(text)
    elif resolved:
        write_whole(letter.path, text.encode("utf-8"))
    for one in resolved:
        shown = " ".join(one.found.split())
        row = Message("{path}: “{found}” werd “{better}”", path=letter.shown, found=shown, better=one.suggestions[0])
        print(say(row, options.ui), file=sys.stderr)
    return again(text)
