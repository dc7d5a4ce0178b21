"""Runs the command line: python -m vertaalfiches."""

import sys

from vertaalfiches.cli import main

if __name__ == "__main__":
    sys.exit(main())
