"""The linter: says which words in a letter a newcomer reads otherwise, and what would be plain."""

from vertaalfiches.lint.engine import lint
from vertaalfiches.lint.finding import Finding

__all__ = ["Finding", "lint"]
