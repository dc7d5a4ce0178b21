"""The wheel works for a stranger: installed in an empty environment, away from the checkout."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from conftest import ROOT, pdf_text


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    done = subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--outdir", str(out), str(ROOT)], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return next(out.glob("*.whl"))


def test_wheel_holds_the_data_and_its_licences(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for name in (
        "vertaalfiches/messages/notices/uitstap.toml",
        "vertaalfiches/messages/catalogs/ar.po",
        "vertaalfiches/messages/words.toml",
        "vertaalfiches/messages/LICENSE",
        "vertaalfiches/messages/ui/en.po",
        "vertaalfiches/pictograms/cuddly-toy.svg",
        "vertaalfiches/pictograms/LICENSE",
        "vertaalfiches/examples/demo/brief-slecht.txt",
        "vertaalfiches/linter/lexicon/beeldspraak.toml",
        "vertaalfiches/render/sheet.typ",
        "vertaalfiches/py.typed",
    ):
        assert name in names, name
    assert not [name for name in names if name.startswith(("tests/", "benchmarks/"))]


@pytest.mark.slow
def test_installed_wheel_composes_a_sheet_away_from_the_checkout(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "leeg"
    subprocess.run([sys.executable, "-m", "venv", str(home)], check=True)
    python = home / "bin" / "python"
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(wheel)]
    done = subprocess.run(pip, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stderr[-2000:]
    code = (
        "import vertaalfiches, sys\n"
        "assert 'leeg' in vertaalfiches.__file__, vertaalfiches.__file__\n"
        "values = {'meebrengen': 'knuffel', 'datum': '2026-12-03', 'reden': '1', 'telefoon': '053 12 34 56',\n"
        "          'bereikbaar': '8:00 tot 16:30'}\n"
        "vertaalfiches.compose('meebrengen', values).sheet('ar').save('blad.pdf')\n"
    )
    run = subprocess.run([str(python), "-I", "-c", code], capture_output=True, text=True, cwd=tmp_path)
    assert run.returncode == 0, run.stderr[-2000:]
    text = pdf_text(tmp_path / "blad.pdf")
    assert "knuffel" in text and "Vertaling uit het Nederlands" in text
