"""Finds what is wrong with a catalog without knowing its language: one small check a fault.

The checks follow Weblate's and pofilter's where those fit notices, and add what neither has: characters
that turn the reading direction, numbers and weekdays the Dutch lacks, and the room on the sheet.
"""

from __future__ import annotations

import re
import string
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from vertaalfiches.catalogs.glossary import glossary
from vertaalfiches.catalogs.letters import LETTERS, in_script, scripts_of
from vertaalfiches.catalogs.sources import shipped_catalogs, sources
from vertaalfiches.catalogs.store import read_po
from vertaalfiches.dutch.calendar import WEEKDAYS
from vertaalfiches.errors import Message, MissingTranslation
from vertaalfiches.formats import names
from vertaalfiches.language import Language, language

if TYPE_CHECKING:
    import polib
    from PIL.ImageFont import FreeTypeFont


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault in a catalog; `severity` is error or warning, `code` names the check."""

    path: str
    line: int
    msgid: str
    severity: str
    code: str
    message: Message


@dataclass(frozen=True, slots=True)
class _Pair:
    """One translation under the glass."""

    dutch: str
    said: str
    tongue: Language
    caption: bool


_Found = Iterator[tuple[str, Message]]


def check(tag: str, own_folder: Path | None = None) -> list[Problem]:
    """Return the faults in the catalog of `tag`, in order of place.

    With the folder of a school its own catalog is checked. Raises MissingTranslation without a catalog.
    """
    place = own_folder / "vertalingen" if own_folder else shipped_catalogs()
    path = place / f"{tag}.po"
    if not path.is_file():
        raise MissingTranslation(tag, "geen vertaling '{language}' in {folder}", folder=place)
    wanted = {source.text: source for source in sources(own_folder)}
    return check_file(path, language(tag), wanted)


def check_file(path: Path, tongue: Language, wanted: dict[str, object] | object = None) -> list[Problem]:
    """Return the faults in one PO file; texts of `wanted` that it does not have are missing."""
    shown = str(path)
    found: list[Problem] = []
    known: set[str] = set()
    long_lines = marked = 0
    markers = LETTERS[tongue.tag].markers if tongue.tag in LETTERS else ""
    for entry in read_po(path):
        if entry.obsolete or not entry.msgid:
            continue
        known.add(entry.msgid)
        line = entry.linenum or 1
        for severity, code, message in _entry_faults(entry, tongue):
            found.append(Problem(shown, line, entry.msgid, severity, code, message))
        if markers and len(entry.msgstr) >= 25:
            long_lines += 1
            marked += any(letter in entry.msgstr.lower() for letter in markers)
    if long_lines >= 20 and marked < long_lines * LETTERS[tongue.tag].cover / 2:
        message = Message(
            "in {marked} van {lines} langere teksten staat een letter van deze taal ({letters}); is dit {language}?",
            marked=marked, lines=long_lines, letters=" ".join(markers), language=tongue.dutch,
        )  # fmt: skip
        found.append(Problem(shown, 1, "", "error", "taal", message))
    if isinstance(wanted, dict):
        for text in wanted:
            if text not in known:
                message = Message("deze tekst ontbreekt; werk bij met: vertaalfiches catalog extract")
                found.append(Problem(shown, 1, text, "error", "ontbreekt", message))
    return sorted(found, key=lambda problem: (problem.line, problem.code))


def _entry_faults(entry: polib.POEntry, tongue: Language) -> Iterator[tuple[str, str, Message]]:
    if entry.msgid_plural:
        yield "error", "meervoud", Message("onze teksten hebben geen meervoud; vertaal één tekst")
        return
    if not entry.msgstr.strip():
        yield "error", "leeg", Message("de vertaling is leeg")
        return
    if "signed:" in (entry.tcomment or "") and _signature_is_void(entry):
        yield "warning", "handtekening", Message("de tekst is veranderd na het tekenen; dit is weer een concept")
    captions = {place for place, _ in entry.occurrences if place.startswith("pictograms/")}
    pair = _Pair(entry.msgid, entry.msgstr, tongue, bool(captions))
    for code, (severity, run) in CHECKS.items():
        for message in run(pair):
            yield severity, code, message


def _signature_is_void(entry: polib.POEntry) -> bool:
    from vertaalfiches.catalogs.store import state_of

    return state_of(entry) != "signed"


# -- one function a fault ---------------------------------------------------------------------------------

_INVISIBLE = re.compile("[\u0640\u200b\u2060\ufeff\u00ad]")
_ZWNJ_TAGS = ("fa", "fa-AF", "ps", "ckb", "ur")
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_FORMS = re.compile("[\ufb50-\ufdff\ufe70-\ufefe]")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S*[\w/]|[\w.+-]+@[\w.-]+\w|\+?\d[\d /.]{6,}\d")
_WORD = re.compile(r"[^\W\d_]+")
_ENDS = {".": ".。።۔।։", "?": "?؟;՞", "!": "!！", ":": ":：", "…": "…"}
_SAME_ON_PURPOSE = frozenset(("CLB", "OKAN"))


def _slots(pair: _Pair) -> Iterator[Message]:
    def slots(text: str) -> Counter[str | None]:
        return Counter(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)

    try:
        wrong = slots(pair.dutch) != slots(pair.said)
    except ValueError:
        wrong = True
    if wrong:
        yield Message("de plaatshouders tussen {{ }} zijn niet dezelfde als in het Nederlands", none="")


def _same(pair: _Pair) -> Iterator[Message]:
    allowed = glossary().same.get(pair.tongue.tag, frozenset()) | _SAME_ON_PURPOSE
    if pair.said == pair.dutch and pair.dutch not in allowed:
        yield Message("de vertaling is gelijk aan het Nederlands")


def _digits(pair: _Pair) -> Iterator[Message]:
    if any(letter.isdecimal() and not letter.isascii() for letter in pair.said):
        yield Message("schrijf cijfers als 0-9: zo herkent de ouder ze in het Nederlands")
    elif Counter(re.findall(r"\d+", pair.dutch)) != Counter(re.findall(r"\d+", pair.said)):
        yield Message("de cijfers zijn niet dezelfde als in het Nederlands")


def _end(pair: _Pair) -> Iterator[Message]:
    ours, theirs = pair.dutch[-1], pair.said[-1]
    if ours in _ENDS and theirs not in _ENDS[ours] and not (ours == "?" and "՞" in pair.said):
        yield Message("het eindteken '{mark}' ontbreekt", mark=ours)
    elif ours not in _ENDS and any(theirs in marks for marks in _ENDS.values()):
        yield Message("er staat een eindteken te veel: '{mark}'", mark=theirs)


def _addresses(pair: _Pair) -> Iterator[Message]:
    for address in _ADDRESS.findall(pair.dutch):
        if address not in pair.said:
            yield Message("'{address}' is veranderd of ontbreekt", address=address)


def _spaces(pair: _Pair) -> Iterator[Message]:
    if pair.said != pair.said.strip() or "  " in pair.said:
        yield Message("er staat een spatie te veel")
    if pair.said.count("\n") != pair.dutch.count("\n"):
        yield Message("er staat een regeleinde te veel of te weinig")


def _invisible(pair: _Pair) -> Iterator[Message]:
    found = _INVISIBLE.search(pair.said)
    if found is None and pair.tongue.tag not in _ZWNJ_TAGS:
        found = re.search("[\u200c\u200d]", pair.said)
    if found:
        yield Message("er staat een onzichtbaar teken in ({code})", code=f"U+{ord(found[0]):04X}")


def _direction(pair: _Pair) -> Iterator[Message]:
    if found := _BIDI.search(pair.said):
        yield Message("haal het richtingsteken weg ({code}); het programma zet ze zelf", code=f"U+{ord(found[0]):04X}")


def _form(pair: _Pair) -> Iterator[Message]:
    if unicodedata.normalize("NFC", pair.said) != pair.said or _FORMS.search(pair.said):
        yield Message("deze tekst is niet in de gewone vorm van Unicode (NFC, zonder presentatievormen)")


def _is_letter(mark: str) -> bool:
    """Say whether a mark is a letter of a script; "º" and the apostrophe "ʼ" belong to none."""
    return unicodedata.category(mark) in ("Lu", "Ll", "Lt", "Lo") and mark not in "ªº"


def _script(pair: _Pair) -> Iterator[Message]:
    for word in _WORD.findall(pair.said):
        if word in glossary().latin:
            continue
        scripts = {in_script(letter, pair.tongue.script) for letter in word if _is_letter(letter)}
        if scripts == {False}:
            yield Message("'{word}' is niet in het schrift van deze taal", word=word)
            return


def _mixed(pair: _Pair) -> Iterator[Message]:
    for word in _WORD.findall(pair.said):
        if len(scripts_of("".join(filter(_is_letter, word)))) > 1:
            yield Message("in '{word}' staan letters van twee schriften door elkaar", word=word)
            return


def _letters(pair: _Pair) -> Iterator[Message]:
    forbidden = LETTERS[pair.tongue.tag].forbidden if pair.tongue.tag in LETTERS else ""
    for letter in pair.said.lower():
        if letter in forbidden:
            yield Message("de letter '{letter}' hoort niet in deze taal", letter=letter)
            return


def _weekdays(pair: _Pair) -> Iterator[Message]:
    if pair.tongue.tag not in names():
        return
    said = pair.said.casefold()
    for dutch, theirs in zip(WEEKDAYS, names()[pair.tongue.tag].weekdays, strict=True):
        ours = dutch in pair.dutch.lower()
        word = re.search(rf"(?<![\w\u200c]){re.escape(theirs.casefold())}(?![\w\u200c])", said)
        # "every Monday" may bend the name or drop its Arabic article
        if ours and not word and theirs.casefold().removeprefix("ال")[:4] not in said:
            yield Message(
                "'{day}' staat in het Nederlands, maar '{theirs}' niet in de vertaling", day=dutch, theirs=theirs
            )
        if word and not ours and theirs not in _ALSO_A_WORD:
            yield Message(
                "'{theirs}' staat in de vertaling, maar '{day}' niet in het Nederlands", day=dutch, theirs=theirs
            )


_ALSO_A_WORD = frozenset(("Pazar", "الأحد"))  # Turkish: also market; Arabic: also "the one"


def _glossary(key: bool) -> Callable[[_Pair], Iterator[Message]]:
    def run(pair: _Pair) -> Iterator[Message]:
        said = pair.said.casefold()
        for term in glossary().terms:
            stems = term.stems.get(pair.tongue.tag, ())
            if term.key is key and stems and term.dutch.search(pair.dutch) and not any(stem in said for stem in stems):
                yield Message("'{word}' heet hier {stems}", word=term.word, stems=" of ".join(stems))

    return run


COLUMN, CAPTION = 66.0, 24.0
"""Room in millimetres: one column of the sheet at 12 points, the space under a drawing at 8 points."""


def _room(pair: _Pair) -> Iterator[Message]:
    words = pair.said.split()
    whole = " ".join(words)
    if max(_width(word, 12, pair.tongue) for word in words) > COLUMN:
        yield Message("een woord is breder dan zijn kolom op het blad")
    if pair.caption and (
        max(_width(word, 8, pair.tongue) for word in words) > CAPTION or _width(whole, 8, pair.tongue) > 2 * CAPTION
    ):
        yield Message("deze tekst is te lang voor onder een tekening; neem een of twee korte woorden")


def _width(text: str, points: int, tongue: Language) -> float:
    """Return the width of `text` in millimetres, in the font it is printed in."""
    return float(_font(tongue.font).getlength(text)) / 100 * points * tongue.scale * 25.4 / 72


@cache
def _font(name: str) -> FreeTypeFont:
    from PIL import ImageFont

    from vertaalfiches.render.paper import font_folders

    for place in font_folders():
        for path in sorted(Path(place).rglob("*.ttf")):
            family = path.stem.partition("[")[0].removesuffix("-Regular")
            if family == name.replace(" ", ""):
                return ImageFont.truetype(str(path), 100)
    raise MissingTranslation("", "het lettertype '{font}' ontbreekt", font=name)


def _doubled(pair: _Pair) -> Iterator[Message]:
    found = re.search(r"\b(\w{3,})\s+\1\b", pair.said, re.IGNORECASE)
    if found and found[1].lower() not in ("vous", "nous"):  # French: "vous vous lavez"
        yield Message("'{word}' staat er twee keer na elkaar", word=found[1])


def _french(pair: _Pair) -> Iterator[Message]:
    said = _ADDRESS.sub("", pair.said)
    if pair.tongue.tag == "fr" and re.search(r"[^\s\d:;!?][:;!?]|\d[:;!?](?!\d)", said):
        yield Message("in het Frans staat een vaste spatie voor : ; ! ?")


_SHORTEST, _LONGEST = 0.4, 2.3  # of the Dutch: the band in which 99 of 100 human translations fall


def _length(pair: _Pair) -> Iterator[Message]:
    ratio = len(pair.said) / len(pair.dutch)
    if len(pair.dutch) >= 20 and not _SHORTEST <= ratio <= _LONGEST:
        yield Message("deze vertaling is veel {kind} dan het Nederlands", kind="langer" if ratio > 1 else "korter")


CHECKS: dict[str, tuple[str, Callable[[_Pair], Iterator[Message]]]] = {
    "plaatshouders": ("error", _slots),
    "gelijk": ("error", _same),
    "cijfers": ("error", _digits),
    "eindteken": ("error", _end),
    "adres": ("error", _addresses),
    "spaties": ("error", _spaces),
    "onzichtbaar": ("error", _invisible),
    "richting": ("error", _direction),
    "vorm": ("error", _form),
    "schrift": ("error", _script),
    "gemengd": ("error", _mixed),
    "letters": ("error", _letters),
    "weekdag": ("error", _weekdays),
    "sleutelwoord": ("error", _glossary(True)),
    "plaats": ("error", _room),
    "woordenlijst": ("warning", _glossary(False)),
    "dubbel": ("warning", _doubled),
    "frans": ("warning", _french),
    "lengte": ("warning", _length),
}
"""Checks by code, with their severity."""
