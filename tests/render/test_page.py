"""HTML: parsed again, and checked for language, direction, isolation, contrast and self-containment."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from conftest import LANGUAGES, TEMPLATES, example

from vertaalfiches.render.page import html


class Page(HTMLParser):
    """The page as a list of (tag path, attributes) and its text by language."""

    void = frozenset({"meta", "br", "img", "link", "input", "hr"})

    def __init__(self, source: str) -> None:
        super().__init__()
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, str, str]] = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in self.void:
            self.open.append((tag, dict(attrs)))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open[-1][0] == tag, (tag, self.open[-3:])
        self.open.pop()

    def handle_data(self, data: str) -> None:
        if data.strip() and not any(tag in ("style", "title") for tag, _ in self.open):
            language = next(attrs["lang"] for _, attrs in reversed(self.open) if "lang" in attrs)
            direction = next((attrs["dir"] for _, attrs in reversed(self.open) if "dir" in attrs), "ltr")
            self.texts.append((data.strip(), str(language), str(direction)))


@pytest.mark.parametrize("language", (None, *LANGUAGES))
@pytest.mark.parametrize("name", TEMPLATES)
def test_every_page_is_well_formed_and_stands_alone(name: str, language: str | None) -> None:
    source = html(example(name).sheet(language))
    page = Page(source)
    assert page.open == []
    tags = {tag for tag, _ in page.seen}
    assert not tags & {"script", "link", "img", "iframe", "object"}
    for _, attrs in page.seen:
        assert "style" not in attrs and "src" not in attrs and "href" not in attrs
    assert "http" not in source.replace("http://www.w3.org/2000/svg", "")
    drawings = [attrs for tag, attrs in page.seen if tag == "svg"]
    assert all(attrs.get("role") == "img" and attrs.get("aria-label") for attrs in drawings)


def test_each_side_says_its_language_and_direction() -> None:
    page = Page(html(example("uitstap").sheet("ar")))
    assert ("Dag ouders", "nl", "ltr") in page.texts
    arabic = [(text, direction) for text, language, direction in page.texts if language == "ar"]
    assert len(arabic) > 30 and all(direction == "rtl" for _, direction in arabic)


def test_slots_are_isolated_left_to_right() -> None:
    source = html(example("uitstap").sheet("fa"))
    assert source.count('<bdi dir="ltr" lang="nl">053\u00a012\u00a034\u00a056</bdi>') == 2
    assert source.count('<bdi dir="ltr" lang="nl">08:45</bdi>') == 2


def test_markup_in_a_name_is_shown_and_not_run() -> None:
    source = html(example("uitstap", {"vraag_aan": "<script>alert(1)</script>"}).sheet("fr"))
    assert "<script" not in source and "&lt;script&gt;alert(1)&lt;/script&gt;" in source


def test_dutch_stands_before_the_translation_in_every_row() -> None:
    page = Page(html(example("zwemmen").sheet("ru")))
    sides = [attrs["class"] for tag, attrs in page.seen if tag == "div" and attrs.get("class") in ("nl", "other")]
    assert sides == ["nl", "other"] * (len(sides) // 2)


def test_colours_reach_contrast_aa() -> None:
    source = html(example("uitstap").sheet())
    colours = dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", source))
    for ink, paper in (
        ("ink", "#ffffff"),
        ("accent", "#ffffff"),
        ("accent", colours["pale"]),
        ("ink", colours["pale"]),
    ):
        assert _contrast(colours[ink], paper) >= 4.5, (ink, paper)


def _contrast(one: str, two: str) -> float:
    """Return the contrast ratio of two colours (WCAG 2.2, 1.4.3)."""

    def light(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    bright, dark = sorted((light(one), light(two)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)
