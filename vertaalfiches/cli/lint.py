"""vertaalfiches lint: findings in files or in standard input. Exit code 1 when there are any."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from vertaalfiches.linter.documents import Letter, read_documents, read_stdin
from vertaalfiches.linter.engine import lint_letter
from vertaalfiches.linter.reports import report


def run(options: argparse.Namespace) -> int:
    """Check every path and print one report; a file that cannot be read stops the run before printing."""
    letters: list[Letter] = []
    for given in options.paths:
        if given == "-":
            letters.append(read_stdin(sys.stdin.buffer.read(), options.stdin_filename))
        else:
            letters += read_documents(Path(given))
    checked = [(letter, lint_letter(letter, profile=options.profile)) for letter in letters]
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    sys.stdout.write(report(checked, options.format, colour=colour, ui=options.ui))
    return 1 if any(findings for _, findings in checked) else 0
