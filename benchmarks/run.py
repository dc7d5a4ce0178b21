"""Prints how fast vertaalfiches is, as ratios against other tools measured in the same run.

    python3 -m pip install -e ".[benchmarks]" && python3 benchmarks/run.py

Seconds differ a machine; ratios hardly do. Every figure is the median of `--repeat` runs.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[1]
DEMO = ROOT / "examples" / "demo"
MEBIBYTE = 1_048_576


def median(repeat: int, work: Callable[[], object]) -> float:
    """Return the median time of `work` in seconds."""
    times = []
    for _ in range(repeat):
        begin = time.perf_counter()
        work()
        times.append(time.perf_counter() - begin)
    return statistics.median(times)


def command(*words: str | Path) -> Callable[[], object]:
    """Return a function that runs a program and waits for it; lint tools may exit with 1."""

    def run() -> object:
        done = subprocess.run([str(word) for word in words], capture_output=True, check=False, env=_plain())
        if done.returncode not in (0, 1, 65):  # 65: codespell found something
            raise SystemExit(f"{words[0]} failed: {done.stderr.decode()[-500:]}")
        return done

    return run


def _plain() -> dict[str, str]:
    return {**os.environ, "LC_ALL": "C.UTF-8"}


def program(name: str) -> str:
    """Return the path of an installed program, or stop with what to install."""
    beside = Path(sys.executable).parent / name
    found = str(beside) if beside.exists() else shutil.which(name)
    if not found:
        raise SystemExit(f'{name} is not installed; python3 -m pip install -e ".[benchmarks]"')
    return found


def dutch(size: int, seed: int = 7) -> str:
    """Return `size` bytes of Dutch made from our own sentences in random order: the same text each time."""
    from vertaalfiches.template import templates
    from vertaalfiches.words import words

    sentences = [text for found in templates() for text, _ in found.sentences() if " " in text]
    sentences += [word.explain for word in words().values()]
    sentences += (DEMO / "brief-slecht.txt").read_text(encoding="utf-8").split("\n\n")
    draw = random.Random(seed)
    parts: list[str] = []
    length = 0
    while length < size:
        sentence = draw.choice(sentences) + (" " if draw.random() < 0.7 else "\n\n")
        parts.append(sentence)
        length += len(sentence.encode("utf-8"))
    return "".join(parts).encode("utf-8")[:size].decode("utf-8", "ignore")


def main() -> None:
    """Measure and print a Markdown table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeat", type=int, default=5)
    repeat = parser.parse_args().repeat
    rows: list[tuple[str, str, str]] = []
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        rows += cold(work, repeat)
        rows += warm(repeat)
        rows += throughput(work, repeat)
    print("| what | limit | measured |\n|---|---|---|")
    for row in rows:
        print("| " + " | ".join(row) + " |")


def cold(work: Path, repeat: int) -> list[tuple[str, str, str]]:
    """Measure the command line from a cold start."""
    ours = program("vertaalfiches")
    letter = work / "brief.txt"
    letter.write_text(" ".join(dutch(4_000).split()[:100]), encoding="utf-8")
    codespell = median(repeat, command(program("codespell"), letter))
    lint = median(repeat, command(ours, "lint", letter))
    facts = ("--values", work / "uitstap.toml", "--school", DEMO / "school.toml")
    text = (DEMO / "uitstap.toml").read_text(encoding="utf-8")
    (work / "uitstap.toml").write_text(text.replace('sjabloon = "uitstap"\n', ""), encoding="utf-8")
    sheet = median(repeat, command(ours, "compose", "uitstap", *facts, "--language", "ar", "-o", work / "a.pdf"))
    loaded = median(repeat, command(sys.executable, "-c", "import vertaalfiches"))
    bare = median(repeat, command(sys.executable, "-c", "pass"))
    return [
        (
            "`vertaalfiches lint`, 100 words, cold, against codespell",
            "≤ 4 ×",
            f"{lint / codespell:.1f} × ({lint:.2f} s)",
        ),
        (
            "`vertaalfiches compose … .pdf` in Arabic, cold",
            "≤ 0.8 s",
            f"{sheet:.2f} s ({sheet / bare:.0f} × bare python)",
        ),
        ("`import vertaalfiches`", "≤ 60 ms", f"{(loaded - bare) * 1000:.0f} ms"),
    ]


def warm(repeat: int) -> list[tuple[str, str, str]]:
    """Measure one sheet in a warm process, against bare Typst on the same document."""
    from vertaalfiches import School, compose, lint
    from vertaalfiches.render import paper
    from vertaalfiches.render.parts import document
    from vertaalfiches.tomlfile import TomlFile

    school = School.load(DEMO / "school.toml")
    values = TomlFile(DEMO / "uitstap.toml").data
    template = values.pop("sjabloon")
    prices = iter(range(1, 10_000))

    def whole() -> None:  # another price each time, so that no cache of whole pages helps
        price = f"{next(prices) / 100:.2f}"
        paper.pdf(compose(template, {**values, "prijs": price}, school=school).sheet("ar"))

    sheets = [compose(template, {**values, "prijs": f"{200 + n}"}, school=school).sheet("ar") for n in range(200)]
    # the same layout at one given size of type: no choosing, so that our search for the largest that fits is counted
    data = iter([json.dumps({**document(sheet), "size": 10}, ensure_ascii=False) for sheet in sheets])

    def bare() -> None:
        paper._compiler().compile(sys_inputs={"sheet": next(data)}, timestamp=0, format="pdf", pdf_standards=["ua-1"])

    whole()
    bare()
    runs = max(repeat * 4, 20)
    ours, theirs = median(runs, whole), median(runs, bare)
    letter = " ".join(dutch(8_000).split()[:300])
    lint(letter)
    linted = median(runs, lambda: lint(letter))
    return [
        (
            "one PDF sheet, warm, against bare typst on the same document at one given size of type",
            "≤ 2.5 ×",
            f"{ours / theirs:.2f} × ({ours * 1000:.0f} ms)",
        ),
        ("lint, 300 words, warm", "≤ 5 ms", f"{linted * 1000:.1f} ms"),
    ]


def throughput(work: Path, repeat: int) -> list[tuple[str, str, str]]:
    """Measure the linter on a mebibyte of Dutch, against proselint on the same file, and on twice as much."""
    file, double = work / "groot.txt", work / "dubbel.txt"
    file.write_text(dutch(MEBIBYTE), encoding="utf-8")
    double.write_text(dutch(2 * MEBIBYTE, seed=8), encoding="utf-8")
    few = min(repeat, 3)
    ours = median(few, command(program("vertaalfiches"), "lint", "--format", "json", file))
    twice = median(few, command(program("vertaalfiches"), "lint", "--format", "json", double))
    theirs = median(few, command(program("proselint"), "-o", "json", "check", file))
    return [
        ("lint, 1 MiB of Dutch, against proselint", "≤ 1 ×", f"{ours / theirs:.2f} × ({ours:.2f} s)"),
        ("lint, twice the text", "≤ 2.2 ×", f"{twice / ours:.2f} ×"),
    ]


if __name__ == "__main__":
    main()
