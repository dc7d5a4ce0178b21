"""vertaalfiches lint: findings in files or in standard input. Exit code 1 when there are any."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from vertaalfiches.lint.documents import Document, read_document, read_stdin
from vertaalfiches.lint.engine import lint_document
from vertaalfiches.lint.reports import report


def run(options: argparse.Namespace) -> int:
    """Check every path and print one report; a file that cannot be read stops the run before printing."""
    documents: list[Document] = []
    for given in options.paths:
        if given == "-":
            documents.append(read_stdin(sys.stdin.buffer.read(), options.stdin_filename))
        else:
            documents.append(read_document(Path(given)))
    checked = [(document, lint_document(document, profile=options.profile)) for document in documents]
    colour = sys.stdout.isatty()
    sys.stdout.write(report(checked, options.format, colour=colour))
    return 1 if any(findings for _, findings in checked) else 0
