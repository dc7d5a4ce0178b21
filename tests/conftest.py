"""What all tests share: a fixed environment, helper tools that must be there, notices to work with."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import settings

from vertaalfiches.notice import Notice, compose
from vertaalfiches.template import template

ROOT = Path(__file__).parents[1]
TEMPLATES = tuple(sorted(path.stem for path in (ROOT / "messages" / "notices").glob("*.toml")))
LANGUAGES = ("ar", "en", "es", "fa", "fr", "pl", "ro", "ru", "tr")

# the first example loads word tables; time is measured in benchmarks, and as a ratio in the property tests
settings.register_profile("vertaalfiches", deadline=None)
settings.load_profile("vertaalfiches")


@pytest.fixture(autouse=True)
def fixed_environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Brussels")
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    yield


def tool(name: str, package: str) -> str:
    """Return the path of a program; on a test server its absence is a failure, elsewhere a skip."""
    found = shutil.which(name)
    if found is None:
        reason = f"{name} is missing: apt-get install {package}"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return found


def pdf_text(path: Path, *options: str) -> str:
    """Return the text of a PDF in reading order."""
    program = tool("pdftotext", "poppler-utils")
    done = subprocess.run([program, "-enc", "UTF-8", *options, str(path), "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def examples(name: str) -> dict[str, object]:
    """Return the values that make a complete notice of the template `name`."""
    return {field.name: field.example for field in template(name).fields}


def example(name: str, changed: Mapping[str, object] | None = None) -> Notice:
    """Return the notice that the examples of the template `name` make."""
    return compose(name, {**examples(name), **(changed or {})})
