"""The linter: says which words in a letter a newcomer reads otherwise, and what would be plain."""

from vertaalfiches.linter.engine import lint
from vertaalfiches.linter.finding import Finding

__all__ = ["Finding", "lint"]
