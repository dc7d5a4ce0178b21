"""Reads HTML as prose: tags become blanks, entities become their character, and every position stays in place."""

from __future__ import annotations

from html import unescape
from html.parser import HTMLParser

_HIDDEN = frozenset(("script", "style", "template", "svg", "code", "pre", "kbd", "samp", "textarea", "noscript"))
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_INLINE = frozenset("a abbr b bdi bdo cite em font i mark q s small span strong sub sup time u wbr".split())
_FILL = "\u2060"  # a word joiner: part of a word, and not seen in its uniform spelling


def html_prose(text: str) -> str:
    """Return a text of the same length with only the Dutch prose of an HTML file."""
    reader = _Reader(text)
    reader.feed(text)
    reader.close()
    return "".join(reader.prose)


class _Reader(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=False)
        self.source = text
        self.prose = ["\n" if sign == "\n" else " " for sign in text]
        self.starts = [0, *(at + 1 for at, sign in enumerate(text) if sign == "\n")]
        self.stack: list[tuple[str, bool]] = []

    @property
    def _at(self) -> int:
        line, column = self.getpos()
        return self.starts[line - 1] + column

    @property
    def _seen(self) -> bool:
        return not self.stack or self.stack[-1][1]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._break(tag)
        if tag in _VOID:
            return
        said = dict(attrs).get("lang")
        seen = self._seen
        if said is not None:
            seen = said.lower().split("-")[0] == "nl"
        self.stack.append((tag, seen and tag not in _HIDDEN))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        self._break(tag)
        for place in range(len(self.stack) - 1, max(len(self.stack) - 40, -1), -1):
            if self.stack[place][0] == tag:
                del self.stack[place:]
                return

    def handle_data(self, data: str) -> None:
        if self._seen:
            at = self._at
            self.prose[at : at + len(data)] = data

    def handle_entityref(self, name: str) -> None:
        self._entity(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._entity(f"&#{name};")

    def _entity(self, written: str) -> None:
        at = self._at
        length = len(written) if self.source.startswith(written, at) else len(written) - 1
        sign = unescape(written)
        if self._seen and len(sign) == 1 and sign.isprintable():
            self.prose[at : at + length] = sign + _FILL * (length - 1)

    def _break(self, tag: str) -> None:
        """A block begins or ends here: a blank line parts its sentences from the ones before."""
        at = self._at
        if tag not in _INLINE and at + 1 < len(self.prose):
            self.prose[at : at + 2] = "\n\n"
