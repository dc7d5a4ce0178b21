"""Short school notices for parents: plain Dutch beside the parent's language, with pictograms.

>>> notice = compose("meebrengen", {
...     "meebrengen": "knuffel", "datum": "2026-12-03", "reden": "Uw kind toont dit aan de klas.",
...     "telefoon": "053 12 34 56", "bereikbaar": "8:00 tot 16:30"})
>>> notice.title
'Uw kind brengt iets mee naar school'
>>> notice.lint()
[]
>>> notice.sheet("fr").state
'draft'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vertaalfiches.errors import VertaalficheError
    from vertaalfiches.language import Language, languages
    from vertaalfiches.linter.engine import lint
    from vertaalfiches.linter.finding import Finding
    from vertaalfiches.notice import Notice, compose
    from vertaalfiches.school import School
    from vertaalfiches.sheet import Sheet
    from vertaalfiches.template import Template, templates

_HOMES = {
    "Finding": "vertaalfiches.linter.finding",
    "Language": "vertaalfiches.language",
    "Notice": "vertaalfiches.notice",
    "School": "vertaalfiches.school",
    "Sheet": "vertaalfiches.sheet",
    "Template": "vertaalfiches.template",
    "VertaalficheError": "vertaalfiches.errors",
    "compose": "vertaalfiches.notice",
    "languages": "vertaalfiches.language",
    "lint": "vertaalfiches.linter.engine",
    "templates": "vertaalfiches.template",
}

__version__ = "0.1.0"
__all__ = [
    "Finding",
    "Language",
    "Notice",
    "School",
    "Sheet",
    "Template",
    "VertaalficheError",
    "compose",
    "languages",
    "lint",
    "templates",
]


def __getattr__(name: str) -> object:
    """Load a public name when it is first used, so that `import vertaalfiches` stays quick."""
    if name not in _HOMES:
        raise AttributeError(f"module 'vertaalfiches' has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
