"""A school's own settings for the linter, in `.vertaalfiches.toml`, found in the folder of a letter or above it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from vertaalfiches.dutch.text import phrase
from vertaalfiches.errors import UnknownName
from vertaalfiches.linter.finding import Severity
from vertaalfiches.linter.settings import PROFILES, Settings
from vertaalfiches.tomlfile import TomlFile

NAME = ".vertaalfiches.toml"
LEVELS: Mapping[str, Severity | None] = {"uit": None, "tip": "hint", "waarschuwing": "warning", "fout": "error"}
"""How a rule may be set, in Dutch: off, a hint, a warning, an error."""


def settings_for(folder: Path) -> Settings:
    """Return the settings in the nearest `.vertaalfiches.toml` in `folder` or above it, else the standard ones.

    Raises DataFileError naming file and line when the file is broken.
    """
    for place in (folder.absolute(), *folder.absolute().parents):
        path = place / NAME
        if path.is_file():
            return _read(path, path.stat().st_mtime_ns)
    return Settings()


@lru_cache(maxsize=16)
def _read(path: Path, stamp: int) -> Settings:
    from vertaalfiches.linter.engine import rule_ids

    file = TomlFile(path)
    file.only((), file.data, ("profiel", "regels", "woorden"))
    profile = file.one_of((), file.data, "profiel", PROFILES, "eenvoudig")
    rules = file.get((), file.data, "regels", dict, {})
    severities: dict[str, Severity | None] = {}
    for rule_id in rules:
        if rule_id not in rule_ids():
            file.fail(("regels", rule_id), "{problem}", problem=UnknownName("regel", rule_id, rule_ids()).message)
        severities[rule_id] = LEVELS[file.one_of(("regels",), rules, rule_id, LEVELS, ...)]
    words = file.get((), file.data, "woorden", dict, {})
    file.only(("woorden",), words, ("bekend",))
    known = frozenset(phrase(word) for word in file.texts(("woorden",), words, "bekend"))
    return Settings(profile=PROFILES[profile], severities=severities, own_words=known)
