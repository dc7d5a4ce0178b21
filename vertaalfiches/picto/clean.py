"""Cleans a drawing that comes from elsewhere, so that it can stand in a page or a PDF.

What is left holds shapes only: no script, no style sheet, no text, no picture inside the picture and nothing
that points outside the file. Clutter of drawing programs is dropped in silence. What cannot be kept but
would change the drawing is refused, with the line, so that nobody prints half a pictogram.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape
from typing import NoReturn
from xml.parsers.expat import ExpatError, ParserCreate

from vertaalfiches.errors import DataFileError

MOST_BYTES = 200_000
MOST_NODES = 5_000
MOST_DEPTH = 50

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"

SHAPES = frozenset({"path", "circle", "ellipse", "rect", "line", "polyline", "polygon"})
_KEPT = SHAPES | {"svg", "g", "defs", "linearGradient", "radialGradient", "stop", "clipPath"}
_DROPPED = frozenset(
    {"title", "desc", "metadata", "script", "animate", "animateMotion", "animateTransform", "set", "view"}
)  # nothing of these is seen on paper
_LEAVES = SHAPES | {"stop"}
_REFERRING = frozenset({"linearGradient", "radialGradient"})
_PAINT = frozenset(
    {
        "clip-path", "clip-rule", "color", "display", "fill", "fill-opacity", "fill-rule", "opacity",
        "paint-order", "stop-color", "stop-opacity", "stroke", "stroke-dasharray", "stroke-dashoffset",
        "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-opacity", "stroke-width",
        "vector-effect", "visibility",
    }
)  # fmt: skip
_GEOMETRY = frozenset(
    {
        "id", "viewBox", "transform", "d", "points", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry",
        "fx", "fy", "fr", "width", "height", "pathLength", "offset", "gradientUnits", "gradientTransform",
        "spreadMethod", "clipPathUnits",
    }
)  # fmt: skip
_PAINTED = re.compile(r"\s*url\(\s*(['\"]?)#([\w.:-]+)\1\s*\)\s*([\w#]*)\s*")
_LINKED = re.compile(r"\s*#([\w.:-]+)\s*")
_LENGTH = re.compile(r"\s*(\d*\.?\d+)(px)?\s*")


def clean_svg(data: bytes, *, shown: str, prefix: str) -> str:
    """Return the drawing in `data` as SVG text with shapes, groups and gradients only.

    Identifiers that something refers to get `prefix`, so that two drawings in one page do not mix.
    Raises DataFileError, naming `shown` and the line, for what is not SVG, is too large (200 kB, 5,000
    elements), declares entities, or holds something that is seen but cannot be kept.
    """
    if len(data) > MOST_BYTES:
        raise DataFileError(
            shown, None, "deze tekening is te groot: {size} kB; hoogstens {most} kB",
            size=round(len(data) / 1000), most=MOST_BYTES // 1000,
        )  # fmt: skip
    return _Cleaner(shown, prefix).run(data)


class _Cleaner:
    """Reads one drawing from start to end and writes what may stay."""

    def __init__(self, shown: str, prefix: str) -> None:
        self.shown = shown
        self.prefix = prefix
        self.written: list[str] = []
        self.nodes = 0
        self.open: list[str] = []  # how each open element ends; empty when nothing below it may stay
        self.referred: set[str] = set()
        self.parser = ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.EntityDeclHandler = self.entity
        self.parser.ExternalEntityRefHandler = self.entity

    def run(self, data: bytes) -> str:
        try:
            self.parser.Parse(data, True)
        except ExpatError as error:
            problem = str(error).split(":")[0]
            raise DataFileError(
                self.shown, error.lineno, "dit is geen geldige SVG ({problem})", problem=problem
            ) from error
        except (ValueError, LookupError) as error:  # an encoding that expat does not know
            raise DataFileError(self.shown, 1, "dit is geen geldige SVG; bewaar de tekening als UTF-8") from error
        # Two drawings in one page may have the same ids: only what is referred to keeps one, with the prefix.
        return re.sub(r' id="([^"]*)"', self.named, "".join(self.written))

    def fail(self, template: str, /, **facts: object) -> NoReturn:
        raise DataFileError(self.shown, self.parser.CurrentLineNumber, template, **facts)

    def entity(self, *_: object) -> NoReturn:
        self.fail("deze tekening verklaart entiteiten; bewaar ze opnieuw als gewone SVG, zonder <!ENTITY>")

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        space, _, local = name.rpartition(" ")
        root = not self.open
        self.nodes += 1
        if self.nodes > MOST_NODES:
            self.fail("deze tekening heeft te veel elementen; hoogstens {most}", most=MOST_NODES)
        if len(self.open) >= MOST_DEPTH:
            self.fail("de groepen zitten te diep in elkaar; hoogstens {most} diep", most=MOST_DEPTH)
        if root and (space != SVG or local != "svg"):
            self.fail("dit is geen SVG; het eerste element moet <svg xmlns='{space}'> zijn", space=SVG)
        if not root and (not self.open[-1] or space != SVG or local in _DROPPED):
            self.open.append("")
            return
        if local not in _KEPT or (local == "svg" and not root):
            self.fail(
                "<{name}> kan niet in een pictogram; zet alles om naar paden en bewaar als gewone SVG",
                name=local,
            )
        kept = self.root(attributes) if root else self.attributes(local, attributes)
        text = "".join(f' {key}="{escape(value)}"' for key, value in kept.items())
        leaf = local in _LEAVES
        self.written.append(f"<{local}{text}{'/' if leaf else ''}>")
        self.open.append("" if leaf else f"</{local}>")

    def end(self, _: str) -> None:
        self.written.append(self.open.pop())

    def root(self, attributes: Mapping[str, str]) -> dict[str, str]:
        """Return the attributes of <svg>: a view box is needed, a size is not."""
        found = self.attributes("svg", attributes)
        wide, high = (_LENGTH.fullmatch(found.get(key, "")) for key in ("width", "height"))
        if "viewBox" not in found:
            if not wide or not high:
                self.fail("'viewBox' ontbreekt bij <svg>; zonder weet niemand hoe groot de tekening is")
            found["viewBox"] = f"0 0 {wide[1]} {high[1]}"
        placed = ("x", "y", "width", "height", "id")
        return {"xmlns": SVG, **{key: value for key, value in found.items() if key not in placed}}

    def attributes(self, element: str, attributes: Mapping[str, str]) -> dict[str, str]:
        kept: dict[str, str] = {}
        for key, value in {**attributes, **_declarations(attributes.get("style", ""))}.items():
            if key in ("href", f"{XLINK} href") and element in _REFERRING:
                found = _LINKED.fullmatch(value) or self.outside(value)
                kept["href"] = f"#{self.refer(found[1])}"
            elif key in _PAINT or key in _GEOMETRY:
                kept[key] = value
                if "url" in value.lower() or "\\" in value:
                    found = _PAINTED.fullmatch(value) or self.outside(value)
                    kept[key] = f"url(#{self.refer(found[2])}) {found[3]}".rstrip()
        return kept

    def refer(self, name: str) -> str:
        self.referred.add(name)
        return self.prefix + name

    def outside(self, value: str) -> NoReturn:
        self.fail("'{value}' verwijst naar iets buiten de tekening; dat kan niet", value=value[:60])

    def named(self, found: re.Match[str]) -> str:
        return f' id="{self.prefix}{found[1]}"' if found[1] in self.referred else ""


def _declarations(style: str) -> dict[str, str]:
    pairs = (part.partition(":") for part in style.split(";"))
    return {
        key.strip(): value.replace("!important", "").strip()
        for key, colon, value in pairs
        if colon and key.strip() in _PAINT
    }
