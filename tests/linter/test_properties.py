"""Any text at all: no crash, true places, an end in time."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vertaalfiches.dutch.text import Document, normalise
from vertaalfiches.linter import documents, silence
from vertaalfiches.linter.documents import read_stdin
from vertaalfiches.linter.engine import check, lint, rule, rule_ids
from vertaalfiches.linter.finding import SEVERITIES, Finding
from vertaalfiches.linter.settings import Settings

PIECES = (
    "om 8u30", "half negen", "kwart voor", "morgen", "volgende week", "vrijdag", "4 december", "8.15u", "€ 5", "CLB",
    "(", ")", "“", "”", "*", "**", "`", "```", "<!--", "-->", "\n", "\n\n", "\r\n", "- ", "# ", "|", "---", "…", "?!", "onder",
    "de knie", "krijgt", "houden", "een oogje in het zeil", "knuffel", "is een", "dat is", ": ", ", ", ". ", " ", "'s",
    "’s avonds", "\u00ad", "e\u0301", "\u200b", "🎉", "İ", "ß", "ŉ", "ﬁ", "\u0130", "\ufeff", "\x00", "\x85", "\u2028",
    "vertaalfiches: negeer tijdnotatie", "<!-- vertaalfiches: begin negeer beeldspraak -->", "www.school.be", "a@b.be", "30",
)  # fmt: skip
ANY_TEXT = st.text(max_size=300)
SCHOOL_TEXT = st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=30).map(
    lambda parts: " ".join(parts) if len(parts) % 2 else "".join(parts)
)
TEXTS = ANY_TEXT | SCHOOL_TEXT


def _true(text: str, findings: list[Finding]) -> None:
    ids = set(rule_ids())
    for one in findings:
        assert 0 <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.found
        assert one.rule in ids and one.severity in SEVERITIES
        assert str(one.message) and one.source
        assert all(isinstance(word, str) and word for word in one.suggestions)
    assert findings == sorted(findings, key=lambda one: (one.start, one.end, one.rule))


@given(TEXTS)
def test_any_text_gets_true_places(text: str) -> None:
    _true(text, lint(text))


@given(TEXTS)
def test_any_markdown_gets_true_places(text: str) -> None:
    plain = documents.READERS[".md"](text)
    assert len(plain) == len(text)
    assert [i for i, mark in enumerate(text) if mark == "\n"] == [i for i, mark in enumerate(plain) if mark == "\n"]
    _true(text, check(Document(text, plain), Settings()))


@given(TEXTS)
def test_tokens_and_sentences_cover_the_text_in_order(text: str) -> None:
    document = Document(text)
    end = 0
    for token in document.tokens:
        assert end <= token.start < token.end <= len(text)
        assert token.norm or token.kind == "mark"  # a soft hyphen alone
        end = token.end
    ends = [one.last for one in document.sentences]
    assert [one.first for one in document.sentences] == [0, *ends][: len(ends)]
    assert (ends[-1] if ends else 0) == len(document.tokens)
    for sentence in document.sentences:
        assert sentence.start == document.tokens[sentence.first].start
        assert sentence.end == document.tokens[sentence.last - 1].end


@given(TEXTS)
def test_uniform_spelling_stays_the_same_when_done_twice(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(TEXTS, TEXTS)
def test_paragraph_added_behind_changes_no_place_before(text: str, more: str) -> None:
    rules = ["tijdnotatie"]
    before = [(one.start, one.end) for one in lint(text + "\n\n\n", rules=rules)]
    after = [(one.start, one.end) for one in lint(text + "\n\n\n" + more, rules=rules) if one.end <= len(text)]
    if not more.strip() or "vertaalfiches:" in text + more:
        return
    assert after == before


@given(st.binary(max_size=200))
def test_any_bytes_are_a_letter_or_an_honest_error(data: bytes) -> None:
    from vertaalfiches.errors import VertaalficheError

    for name in ("brief.txt", "brief.md"):
        try:
            letter = read_stdin(data, name)
        except VertaalficheError as error:
            assert str(error) == f"'{name}' is geen tekst; bewaar de brief als .txt of .md"
        else:
            _true(letter.document.text, check(letter.document, Settings()))


# -- an end in time: twice the text may cost hardly more than twice the time --------------------------------

UNITS = (
    "a",
    " ",
    "1",
    "half ",
    "8u",
    "(",
    "\n",
    "\r\n",
    "-",
    ".",
    "…",
    "'",
    "’",
    "u",
    "8.",
    "8,30",
    "1 ",
    "\t",
    "half-",
    "kwart voor ",
    "tien voor half ",
    "om 8 u ",
    "volgende ",
    "volgende week ",
    "volgende \n",
    "morgen ",
    "vrijdag ",
    "vrijdag, ",
    "4 december ",
    "4/12 ",
    "over een ",
    "binnen de ",
    "'s avonds ",
    "ochtend ",
    "@",
    "a@",
    "a.",
    "a@b.",
    "www.",
    "http://",
    "`",
    "``` ",
    "```\n",
    "<!--",
    "<",
    "<a ",
    "</",
    "[",
    "](",
    "![",
    "[a](",
    "[a]: ",
    "#",
    " #",
    "# ",
    ">",
    "> ",
    "|",
    "| ",
    "---",
    "|---",
    "|---|\n",
    ":-",
    "*",
    "**",
    "* ",
    "_",
    "~~",
    "*a",
    "\u00ad",
    "e\u0301",
    "\u0301",
    "a\u0301\u00ad",
    "\u200b",
    "🎉",
    "à",
    "A.",
    "A. ",
    "bv. ",
    "bv.",
    "?!",
    "“",
    "",
)
UNITS = tuple(unit for unit in UNITS if unit)  # fmt: skip
DIRECTIVES = (
    "vertaalfiches: ",
    "vertaalfiches: negeer\n",
    " vertaalfiches:negeer a",
    "<!-- vertaalfiches: negeer a -->\n",
)
SIZE = 16_000


def _seconds(work: Callable[[str], object], text: str) -> float:
    started = time.perf_counter()
    work(text)
    return time.perf_counter() - started


def _linear(work: Callable[[str], object], unit: str, size: int = SIZE) -> None:
    """Fail if twice the text costs four times the time; what is over in a wink is fine."""
    small = size // 16
    for _ in range(3):  # a busy machine may spoil a measurement, not three of them
        length, before = small, _seconds(work, (unit * small)[:small])
        while length < size:
            length *= 2
            now = _seconds(work, (unit * length)[:length])
            if now > 0.05 and now > 4 * max(before, 0.005):
                break
            if now > 5:
                pytest.fail(f"{unit!r}, {length} characters: {now:.1f} s")
            before = now
        else:
            return
    pytest.fail(f"{unit!r}: {before:.3f} s for {length // 2} characters, {now:.3f} s for {length}")


def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    modules = [
        *((name, rule(name)) for name in rule_ids()),
        ("documents", documents),
        ("silence", silence),
        ("text", __import__("vertaalfiches.dutch.text", fromlist=["text"])),
    ]
    found = []
    for name, module in modules:
        for key, value in vars(module).items():
            values = value.values() if isinstance(value, dict) else [value]
            for number, one in enumerate(values):
                if isinstance(one, re.Pattern):
                    found.append((f"{name}.{key}{number or ''}", one))
    return found


PATTERNS = _patterns()
AT_A_PLACE = {  # these are matched at one place, not searched in the whole text
    "relatieve-datum._SCHEDULE_AFTER", "relatieve-datum._PAST_AFTER", "relatieve-datum._GOES_ON",
    "tijdnotatie._A_VERB_AFTER", "text._LABEL", "text._BULLET", "text._GREETING", "tijdnotatie._A_THING_AFTER",
    "tijdnotatie._DURATION_AFTER", "tijdnotatie._MINUTES_END",
}  # fmt: skip


def test_the_patterns_of_the_rules_are_all_tried() -> None:
    names = {name for name, _ in PATTERNS}
    assert {"tijdnotatie._SHORT", "tijdnotatie._FACE", "relatieve-datum._RELATIVE", "relatieve-datum._DATE"} <= names
    assert names > AT_A_PLACE
    assert {"documents._BLOCKS", "documents._INLINE", "silence._DIRECTIVE", "text._TOKEN"} <= names


@pytest.mark.slow
@pytest.mark.parametrize(("name", "pattern"), PATTERNS, ids=[name for name, _ in PATTERNS])
def test_pattern_takes_time_in_proportion(name: str, pattern: re.Pattern[str]) -> None:
    def work(text: str) -> object:
        return pattern.match(text) if name in AT_A_PLACE else sum(1 for _ in pattern.finditer(text))

    for unit in (*UNITS, *DIRECTIVES):
        _linear(work, unit)


@pytest.mark.slow
@pytest.mark.parametrize("name", rule_ids())
def test_rule_takes_time_in_proportion(name: str) -> None:
    for unit in UNITS:
        _linear(lambda text: lint(text, rules=[name]), unit)


@pytest.mark.slow
@pytest.mark.parametrize("unit", [*UNITS, *DIRECTIVES], ids=repr)
def test_reading_takes_time_in_proportion(unit: str) -> None:
    _linear(lambda text: read_stdin(text.encode(), "brief.md").document.tokens, unit)
    _linear(lambda text: read_stdin(text.encode(), "brief.txt").document.sentences, unit)
