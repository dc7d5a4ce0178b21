"""Tijdnotatie: uren die een nieuwkomer verkeerd leest.

Wat: de regel meldt uren in woorden ("half negen", "kwart voor vier") en korte schrijfwijzen ("8u30", "8.15u").
Een duur ("een half uur", "de rit duurt 2u") en een maand ("half december") meldt de regel niet.

Waarom: "half negen" is in veel talen een half uur ná negen. En "u" is ook een aanspreking.

Voorbeeld: niet "om half negen" of "om 8u30", wel "om 8.30 uur".

Bron: http://taaladvies.net/taal/advies/vraag/1177/acht_uur_zeventien_zeventien_over_acht_dertien_voor_halfnegen/

Uitzetten: `tijdnotatie = "uit"` onder `[regels]` in `.vertaalfiches.toml`, of
`<!-- vertaalfiches: negeer tijdnotatie -->` op de regel ervoor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vertaalfiches.dutch.clock import both_halves, number, shown, valid
from vertaalfiches.dutch.text import Document
from vertaalfiches.errors import Message
from vertaalfiches.linter.finding import Finding, Severity, longest_apart
from vertaalfiches.linter.settings import Settings

ID = "tijdnotatie"
SEVERITY: Severity = "warning"
SOURCE = "http://taaladvies.net/taal/advies/vraag/1177/acht_uur_zeventien_zeventien_over_acht_dertien_voor_halfnegen/"
FIXES = True  # a single suggestion may replace the found text as it stands

_HOUR_WORD = r"(?:[eé][eé]n|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)"
_HOUR = rf"(?:{_HOUR_WORD}|1[0-2]|0?[1-9])"
_MINUTES = r"(?:vijf|tien|kwart|twintig|[1-9]|1\d|2\d|een|één|twee|drie|vier|zes|zeven|acht|negen)"
_UNIT = r"(?:\s+uur|\s?u)?(?![^\W_])"
_SHORT = re.compile(
    r"(?<![\w/€$])(?<!\d[.,:])(?P<hour>\d{1,2})(?:"
    r"(?P<sep>\s?[uh]\s?[.:]?\s?)(?P<minute>\d{1,2})"  # 8u30, 8 u 30, 8u.15
    r"|[.:,](?P<before>\d{2})\s?[uh]"  # 8.15u
    r"|(?P<bare>\s?[uh])"  # 8u
    r")(?:\s+uur)?(?![^\W_])(?![.:,]?\d)",
    re.IGNORECASE,
)
_FACE = re.compile(
    rf"(?<![\w-])(?:(?P<min>{_MINUTES})(?:\s+minuten|\s+min\.?)?\s+(?P<dir>voor|vóór|over|na)\s+)?"
    rf"half[\s-]?(?P<half>{_HOUR}){_UNIT}"
    rf"|(?<![\w-])(?:kwart|(?P<min2>{_MINUTES})(?P<unit2>\s+minuten|\s+min\.?)?)\s+(?P<dir2>voor|vóór|over|na)\s+"
    rf"(?P<full>{_HOUR}){_UNIT}",
    re.IGNORECASE,
)
_MAYBE = re.compile(r"\d\s?[uh]|half|kwart|\s(?:voor|vóór|over|na)\s", re.IGNORECASE)
_TIME_BEFORE = re.compile(
    r"(?:\b(?:om|vanaf|tot|van|voor|vóór|na|tegen|rond|omstreeks|tussen|uiterlijk|laatste|en|of|is het|stipt|sinds)\s+"
    r"|[-–(,;:/]\s*|\bt/m\s+|\d\s?u?r?\s*[-–]\s*)$",
    re.IGNORECASE,
)
_DURATION_BEFORE = re.compile(
    r"(?:\bdu(?:urt|ren|urde|urden|ur)|\bgedurende|\b(?:al|elke|iedere|om de|maximaal|maximum|max\.?|hoogstens|minstens|"
    r"minimum|nog|telkens|samen|totaal|extra)|\b(?:voor|van)\s+(?:ongeveer|minstens))"
    r"\s+(?:ongeveer\s+|zo'n\s+|maar\s+|wel\s+|de\s+|ook\s+|slechts\s+|circa\s+|ca\.\s+|een\s+dikke\s+)?$",
    re.IGNORECASE,
)
_A_PRICE_BEFORE = re.compile(r"(?:€|\beuro|\b(?:kost|kosten|prijs is|betaalt?|betalen)(?:\s+\w+)?)\s*$", re.IGNORECASE)
_U_IS_YOU = re.compile(
    r"\d\s*\nu|\s(?:U\s|u\s+(?:krijgt|betaalt|mag|moet|kunt|hebt|bent|wilt|kan|heeft|zult|ziet)\b)", re.IGNORECASE
)
_DURATION_AFTER = re.compile(
    r"\s*(?:/\s*(?:week|dag|maand|24|7)|per\b|lang\b|durende?\b|later\b|vroeger\b|eerder\b|geleden\b|rijden\b|stappen\b|"
    r"wandelen\b|werken\b|slapen\b|wachten\b|vertraging\b|les\b|zwemles\b|turnles\b|slaap\b|onderweg\b|aan een stuk\b|"
    r"op (?:24|een dag)|of (?:meer|langer)\b|nodig\b|in de week\b|op voorhand\b|vooraf\b|op 24)",
    re.IGNORECASE,
)
_A_THING_AFTER = re.compile(
    r"\s+(?:jaar|jaren|maand(?:en)?|week|weken|dag(?:en)?|euro|cent|kilo|kg|liter|meter|km|keer|maal|procent|"
    r"kinderen|leerlingen|kleuters|ouders|klassen|groepen|stuks?|punten|personen|boeken|januari|februari|maart|april|"
    r"mei|juni|juli|augustus|september|oktober|november|december|minuten)\b|\s*[%€]",
    re.IGNORECASE,
)
_CLASS_BEFORE = re.compile(
    r"\b(?:klas|klasse|groep|lokaal|leerjaar|kamer|zaal|nummer|nr\.|bus|blz\.|pagina)\s+$", re.IGNORECASE
)
_A_BEFORE = re.compile(r"\b(?:een|elk|dit|dat|geen|de|het|per)\s+$", re.IGNORECASE)
_MINUTES_END = re.compile(
    r"\s*(?:$|[^\w\s]|(?:tot|en|of|uur|stipt|op|in|bij|aan|voor|met|naar|'s|’s)\b|\n)", re.IGNORECASE
)
_A_VERB_AFTER = re.compile(r"\s+\w+(?:en|t)\s+(?:we|wij|ze|zij|u|jullie|de|het|alle|er)\b", re.IGNORECASE)
_NEAR = 300  # characters in which a word about the day may stand
_BESIDE = 5  # characters, as in "'s avonds om half acht"
_ANY_TIME = re.compile(rf"\d{{1,2}}\s?(?:[uh:.]\s?\d\d|u)|half[\s-]?{_HOUR}\b|\bkwart\s|\d\s+uur", re.IGNORECASE)
_HALVES = {
    "ochtend": re.compile(
        r"['’]s (?:morgens|ochtends)|\b\w*(?:ochtend|voormiddag)\b|\bvanmorgen\b|dagmorgen\b|\bin de morgen\b", re.I
    ),
    "middag": re.compile(r"['’]s (?:na)?middags|\b\w*(?<!voor)middag\b", re.IGNORECASE),
    "avond": re.compile(r"['’]s avonds|\b\w*avond\b", re.IGNORECASE),
    "nacht": re.compile(r"['’]s nachts|\b\w*nacht\b", re.IGNORECASE),
}


def check(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield a finding for each clock time that is not written as "8.30 uur" or "8:30"."""
    text = document.plain
    if _MAYBE.search(text) is None:
        return
    found = [finding for match in _SHORT.finditer(text) for finding in _short(document, match)]
    found += [finding for match in _FACE.finditer(text) for finding in _face(document, match)]
    yield from longest_apart(found)


def _short(document: Document, match: re.Match[str]) -> Iterator[Finding]:
    text, start, end = document.plain, match.start(), match.end()
    left, right = text[max(start - 40, 0) : start], text[end : end + 30]
    hour = int(match["hour"])
    minute = int(match["minute"] or match["before"] or 0)
    separator = match["sep"] or match["bare"] or ""
    apart = bool(match["minute"] and re.search(r"[uh][.:]?\s$", separator, re.IGNORECASE))
    minutes = not apart or (len(match["minute"]) > 1 and (_MINUTES_END.match(right) or _A_VERB_AFTER.match(right)))
    if not minutes:  # "om 8u 15 kinderen": the number counts something else
        end = start + len(text[start : match.start("minute")].rstrip(" .:"))
        minute, right = 0, text[end : end + 30]
    if match["before"] and _A_PRICE_BEFORE.search(left):
        return
    if match["before"] and re.search(r"\s[uh]$|U$", match[0], re.IGNORECASE) and _U_IS_YOU.search(match[0] + right):
        return
    spaced = separator[:1].isspace()
    if spaced and (separator.strip()[:1] in "UH" or not _TIME_BEFORE.search(left)):
        return
    if _CLASS_BEFORE.search(left) or _DURATION_BEFORE.search(left) or _DURATION_AFTER.match(right):
        return
    with_minutes = bool(match["minute"] or match["before"]) and end == match.end()
    if hour > 24 and not with_minutes:
        return  # "40u" is a duration
    if valid(hour, minute):
        message = "Schrijf het uur voluit: “{found}” is voor wie nog Nederlands leert geen duidelijk uur."
        yield _finding(document, start, end, (shown(hour, minute),), message)
    else:
        yield _finding(document, start, end, (), "“{found}” is geen uur dat bestaat. Kijk het na.")


def _face(document: Document, match: re.Match[str]) -> Iterator[Finding]:
    text, start, end = document.plain, match.start(), match.end()
    left, right = text[max(start - 40, 0) : start], text[end : end + 30]
    if _A_THING_AFTER.match(right):
        return
    hour = number(match["half"] or match["full"])
    if hour is None:
        return
    if match["half"]:
        minute = 30
        hour = (hour - 1) % 12
        if (
            re.fullmatch(r"[eé][eé]n", match["half"], re.IGNORECASE)
            and not _TIME_BEFORE.search(left)
            and match["min"] is None
        ):
            return
        spoken, direction = match["min"], match["dir"]
    else:
        minute = 0
        spoken, direction = match["min2"] or "kwart", match["dir2"]
        if match["min2"]:
            if not match["unit2"] and (number(match["min2"]) not in (5, 10, 20) or not _TIME_BEFORE.search(left)):
                return
        elif _A_BEFORE.search(left):
            return  # "een kwart voor vier kinderen"
        if re.match(r"\s+[^\W\d_]", right) and not match["unit2"] and _counts(right, match):
            return
    if spoken and direction:
        minutes = 15 if spoken.lower() == "kwart" else number(spoken) or 0
        minute += -minutes if direction.lower() in ("voor", "vóór") else minutes
    total = (hour * 60 + minute) % 720
    times = both_halves(total // 60, total % 60, _half(document, start, end))
    yield _finding(
        document,
        start,
        end,
        tuple(shown(*time) for time in times),
        "Schrijf het uur in cijfers. “{found}” lezen veel nieuwkomers een half uur of een uur verkeerd.",
    )


def _counts(right: str, match: re.Match[str]) -> bool:
    """Say whether the hour counts the word behind it, as in "tien voor acht leerlingen"."""
    following = right.split(None, 1)[0].lower()
    return match["min2"] is not None and following.endswith(("en", "s")) and len(following) > 4


def _half(document: Document, start: int, end: int) -> str | None:
    """Return the part of the day that the sentence gives for the time from `start` to `end`."""
    sentence = document.sentence_of(document.token_at(start))
    begin = max(sentence.start, start - _NEAR)
    text = document.plain[begin : min(sentence.end, end + _NEAR)]
    at, stop = start - begin, end - begin
    found = sorted(
        (_distance(text, word.start(), word.end(), at, stop), half)
        for half, pattern in _HALVES.items()
        for word in pattern.finditer(text)
    )
    if not found:
        return None
    near, half = found[0]
    alone = len(found) == 1 and sum(1 for _ in _ANY_TIME.finditer(text)) == 1
    return half if near <= _BESIDE or alone else None


def _distance(text: str, begin: int, end: int, at: int, stop: int) -> int:
    """Return how far a word about the day is from the time from `at` to `stop`; a comma between sets it apart."""
    gap = text[stop:begin] if begin >= stop else text[end:at]
    return len(gap) + (_BESIDE if begin >= stop and "," in gap else 0)


def _finding(document: Document, start: int, end: int, suggestions: tuple[str, ...], template: str) -> Finding:
    found = document.text[start:end]
    return Finding(
        start, end, ID, SEVERITY, Message(template, found=" ".join(found.split())), found, suggestions, SOURCE
    )
