"""The command line: it parses, calls the library, prints, and returns 0 (fine), 1 (findings) or 2 (error)."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from vertaalfiches.errors import VertaalficheError


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    from vertaalfiches.cli.parser import parse, ui_of
    from vertaalfiches.ui import say

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a Windows console or LANG=C must not break on ë or Arabic
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    arguments = list(sys.argv[1:] if argv is None else argv)
    ui = ui_of(arguments)
    try:
        options = parse(arguments)
        code: int = options.run(options)
        sys.stdout.flush()
        return code
    except VertaalficheError as error:
        print(f"vertaalfiches: {say(error.message, ui)}", file=sys.stderr)
        return 2
    except BrokenPipeError:  # for instance: vertaalfiches list | head
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print(f"vertaalfiches: {say('afgebroken', ui)}", file=sys.stderr)
        return 2
