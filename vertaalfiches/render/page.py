"""HTML: one self-contained file that prints well, works without script, and can be read aloud."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from vertaalfiches.render.parts import document

if TYPE_CHECKING:
    from jinja2 import Template

    from vertaalfiches.sheet import Sheet


@cache
def _template() -> Template:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    loader = FileSystemLoader(Path(__file__).parent, encoding="utf-8")
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.get_template("page.html")


def html(sheet: Sheet) -> str:
    """Return the sheet as one HTML page; every block has its own `lang` and `dir`, every slot a `<bdi>`."""
    from markupsafe import Markup

    data = document(sheet)
    # The drawings are our own or cleaned when read (picto.sets); they are the only markup let through.
    return _template().render(d=data, svg=_inline(Markup), both=data["other"] is not None)


def _inline(markup: type) -> object:
    def inline(svg: str, alt: str) -> object:
        from markupsafe import escape

        body = svg[svg.index("<svg") :]
        opened = f'<svg role="img" aria-label="{escape(alt)}"'
        return markup(body.replace("<svg", opened, 1))

    return inline
