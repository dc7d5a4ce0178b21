"""Relatieve-datum: dagen die alleen kloppen op de dag dat u schrijft.

Wat: de regel meldt "morgen", "volgende week vrijdag", "binnen 14 dagen" of "tegen dinsdag" als er geen datum
bij staat. Een gewoonte ("elke dinsdag", "op maandag en donderdag") meldt de regel niet. Staat de dag elders in
de brief met een datum, dan is een los "vrijdag" goed.

Waarom: een brief ligt soms dagen in de boekentas. Wie hem later leest, komt op de verkeerde dag.

Voorbeeld: niet "volgende week vrijdag", wel "vrijdag 4 december 2026". Geeft u de datum van de brief mee, dan
rekent de regel de dag voor u uit.

Bron: https://studylibnl.com/doc/597360/checklist-duidelijk-geschreven-taal (Huis van het Nederlands)

Uitzetten: `relatieve-datum = "uit"` onder `[regels]` in `.vertaalfiches.toml`, of
`<!-- vertaalfiches: negeer relatieve-datum -->` op de regel ervoor.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from vertaalfiches.dutch.calendar import MONTHS, WEEKDAYS, in_words, monday_after, next_weekday
from vertaalfiches.dutch.clock import number
from vertaalfiches.dutch.text import Document
from vertaalfiches.errors import Message
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.settings import Settings

ID = "relatieve-datum"
SEVERITY: Severity = "warning"
SOURCE = "https://studylibnl.com/doc/597360/checklist-duidelijk-geschreven-taal"

_WEEKDAY = "(?:" + "|".join(WEEKDAYS) + ")"
_PART = r"(?:ochtend|morgen|voormiddag|middag|namiddag|avond|nacht)"
_DAY = rf"(?P<{{name}}>{_WEEKDAY})(?:[ -]?{_PART})?"
_NEXT = r"(?:volgende|komende|aanstaande|eerstvolgende|aankomende)"
_NEAR = rf"(?:{_NEXT}|deze|a\.s\.|e\.k\.)"
_AMOUNT = r"(?P<amount>\d{1,3}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|veertien|enkele|een paar)"
_SPAN = r"(?P<unit>dag(?:en)?|weken|week|maand(?:en)?|werkdagen|schooldagen)"


def _day(name: str) -> str:
    return _DAY.format(name=name)


_RELATIVE = re.compile(
    rf"(?<![\w'’-])(?:"
    rf"(?P<nextweek>{_NEXT}\s+week\s+(?:op\s+)?{_day('wd1')}|{_day('wd2')}\s+(?:van\s+)?{_NEXT}\s+week)"
    rf"|(?P<next>(?:volgende)\s+{_day('wd3')})"
    rf"|(?P<near>{_NEAR}\s+{_day('wd4')}|{_day('wd5')}\s+(?:aanstaande|eerstkomende|a\.s\.|e\.k\.|eerstvolgend))"
    rf"|(?P<vague>(?:eind|einde|begin|midden|half|later)\s+(?:deze|volgende|komende|van\s+de|van\s+deze)\s+(?:week|maand)"
    rf"|de\s+(?:week|dag|maand)\s+(?:erna|daarna|daarop|nadien|erop)"
    rf"|(?:volgend|komend|aanstaand|dit)\s+weekend|{_NEXT}\s+(?:weken|dagen|maanden)"
    rf"|binnenkort\s+op\s+{_WEEKDAY})"
    rf"|(?P<week>{_NEXT}\s+week)"
    rf"|(?P<month>{_NEXT}\s+maand)"
    rf"|(?P<after>overmorgen|morgen(?:ochtend|vroeg|voormiddag|middag|namiddag|avond|nacht)?)"
    rf"|(?P<within>binnen\s+(?:de\s+)?{_AMOUNT}\s+{_SPAN})"
    rf"|(?P<over>over\s+{_AMOUNT.replace('amount', 'amount2')}\s+{_SPAN.replace('unit', 'unit2')})"
    rf"|(?P<bare>{_day('wd6')})"
    rf")(?![\w-])",
    re.IGNORECASE,
)
_DATE = re.compile(
    rf"\b\d{{1,2}}(?:e|ste|de)?\s+(?:{'|'.join(MONTHS)}|jan|feb|mrt|apr|aug|sept?|okt|nov|dec)\b"
    rf"|(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])\s?[/.-]\s?(?:0?[1-9]|1[0-2])(?:\s?[/.-]\s?(?:20)?\d\d)?"
    rf"(?![\d/.-]|\s*(?:uur|u\b|euro|tot\b|[-–]\s*\d))"
    rf"|\b20\d\d-\d\d-\d\d\b",
    re.IGNORECASE,
)
_DATED_DAY = re.compile(
    rf"(?P<wd>{_WEEKDAY}){_PART}?[\s,(]+(?:de\s+|op\s+)?(?:{_DATE.pattern})|(?:{_DATE.pattern})[\s,(]+(?P<wd_after>{_WEEKDAY})",
    re.IGNORECASE,
)
_BESIDE = 30  # characters between a day and the date that goes with it
_DEADLINE = re.compile(
    r"\b(?:tot|voor|vóór|tegen|vanaf|uiterlijk|laatste|sinds|tot en met|t/m|na)\s+(?:op\s+|en\s+met\s+|ten\s+laatste\s+)?$",
    re.IGNORECASE,
)
_HABIT = re.compile(
    rf"\b(?:elke?|iedere?|alle|altijd|wekelijks|steeds|telkens|meestal|gewoonlijk|normaal|vaste?|tweewekelijks|"
    rf"jaarlijks|maandelijks|weekdagen|schooldagen|per week|in de week|om de (?:twee|2) weken|{_WEEKDAY}en)\b"
    rf"|['’]s\s+(?:maan|dins|woens|donder|vrij|zater|zon)dags\b|\b(?:dag|opening)s?uren\b",
    re.IGNORECASE,
)
_NOT_TOMORROW = re.compile(
    r"(?:\b(?:goeie|volgende|goede?|elke|iedere|deze|die|de|een|in de|van|ene|hele|vroege|mooie|halve|andere|['’]s|eerste|laatste)\s+)$",
    re.IGNORECASE,
)
_ON = re.compile(r"\bop(?:\s+(?:een|de|die|deze|dezelfde|zo'n))?\s+$", re.IGNORECASE)
_NAME_BEFORE = re.compile(
    r"\b(?:fijne|prettige|leuke|mooie|zalige|gezellige|rustige|witte|goede|stille|dolle|zwarte|vorige|afgelopen|voorbije|laatste|eerste|tweede|derde|een|de|geen|die)\s+$",
    re.I,
)
_PAST_AFTER = re.compile(
    r"\s+(?:jl|ll|jongstleden|laatstleden)\b|\s+(?:was|waren|had|hadden|werd|werden|ging|gingen|kwam|kwamen|mocht|mochten|"
    r"kreeg|kregen|trok|trokken|bezochten|speelden|maakten|leerden)\b|\s+(?:heb|hebt|heeft|hebben)\b.*\b\w*ge\w+(?:t|d|en)\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"\b(?:praat|praten|spreken|spreekt|vertel\w*|nadenken|denken|lezen|leren|gaat|gaan het|boek|film|les|brief)\s+$",
    re.I,
)
# a day that goes on: "vrijdag 4", "vrijdag de vierde", "over een dag of drie", "vrijdag over 14 dagen"
_GOES_ON = re.compile(
    r"\s+(?:de\s+)?(?:\d{1,2}(?![\d:.,]*\s*(?:uur|u\b|euro))(?:e|de|ste)?\b|\w+(?:de|ste)\s+(?:"
    + "|".join(MONTHS)
    + r"))|\s+of\s+(?:\d|twee|drie|vier|tien)|\s+over\s+(?:\d|een\s+week|twee\s+weken)",
    re.I,
)
_SPREAD = re.compile(r"\b(?:sprei\w+|gespreid|verspreid|verdeel\w*|loopt|lopen|liep)\b", re.IGNORECASE)
_SCHEDULE_AFTER = re.compile(
    rf"\s*(?::|=|[-–/]|(?:,|en|of|tot|tot en met|t/m)\s+(?:op\s+|met\s+)?{_WEEKDAY}|is\s+\w*dag\b)", re.I
)
_SCHEDULE_BEFORE = re.compile(
    rf"{_WEEKDAY}{_PART}?s?\s*(?:,|en|of|tot|tot en met|t/m|[-–/])\s*(?:op\s+|en met\s+)?$", re.IGNORECASE
)


def check(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield a finding for each day that is said from the day of writing and has no date beside it."""
    text = document.plain
    anchored: set[str] | None = None
    elsewhere = False
    for match in _RELATIVE.finditer(text):
        if _date_beside(document, match.start(), match.end()):
            continue
        kind = match.lastgroup if match.lastgroup in _KINDS else next(name for name in _KINDS if match[name])
        weekday = next((match[f"wd{i}"] for i in range(1, 7) if match[f"wd{i}"]), None)
        if weekday and kind in ("bare", "near"):
            if anchored is None:
                anchored = {(m["wd"] or m["wd_after"]).lower() for m in _DATED_DAY.finditer(text)}
            if weekday.lower() in anchored:
                continue
        if not _meant(document, match, kind):
            continue
        doubtful = (
            (kind in ("bare", "near") and elsewhere)  # "Volgende week ... Kom woensdag terug."
            or bool(_GOES_ON.match(text, match.end()))
            or bool(re.search(rf"{_WEEKDAY}\s+$", text[max(match.start() - 20, 0) : match.start()], re.IGNORECASE))
        )
        elsewhere = elsewhere or kind not in ("bare", "near", "next")
        yield _finding(document, match, kind, weekday, None if doubtful else settings.today)


_KINDS = ("nextweek", "next", "near", "vague", "week", "month", "after", "within", "over", "bare")


def _date_beside(document: Document, start: int, end: int) -> bool:
    text = document.plain
    for date in _DATE.finditer(text, max(start - _BESIDE - 20, 0), min(end + _BESIDE + 20, len(text))):
        gap = text[end : date.start()] if date.start() >= end else text[date.end() : start]
        if len(gap) <= _BESIDE and "\n\n" not in gap and not re.search(r"[.!?]\s", gap):
            return True
    return False


def _meant(document: Document, match: re.Match[str], kind: str) -> bool:
    """Say whether the words point to one day, and not to a habit, a name or another sense."""
    text = document.plain
    left = text[max(match.start() - 40, 0) : match.start()]
    right = text[match.end() : match.end() + 40]
    sentence = document.sentence_of(document.token_at(match.start()))
    around = text[sentence.start : sentence.end]
    if document.tokens[document.token_at(match.start())].kind == "link":
        return False
    if kind == "after":
        return not _NOT_TOMORROW.search(left)
    if kind == "over":
        return not _SPREAD.search(around) and not _ABOUT.search(left)
    if kind == "week":
        return not re.search(r"\b(?:de|die|elke)\s+$", left, re.IGNORECASE) or "volgende" not in match[0].lower()
    if kind != "bare":
        return True
    if _HABIT.search(around) or (_NAME_BEFORE.search(left) and not re.search(r"\bten laatste\s+$", left, re.I)):
        return False
    if _PAST_AFTER.match(text[match.end() : min(sentence.end, match.end() + 200)]):
        return False
    if _SCHEDULE_AFTER.match(right) or _SCHEDULE_BEFORE.search(left):
        return False
    if len(set(re.findall(_WEEKDAY, around.lower()))) > 1:
        return False
    if _DEADLINE.search(left):
        return True
    return not _ON.search(left) and bool(
        re.search(r"[^\W\d_]", text[sentence.start : match.start()] + right[: sentence.end - match.end()])
    )


def _finding(
    document: Document, match: re.Match[str], kind: str, weekday: str | None, today: datetime.date | None
) -> Finding:
    found = document.text[match.start() : match.end()]
    suggestions = _dates(match, kind, weekday, today) if today else ()
    message = Message(
        "“{found}” klopt alleen op de dag dat u schrijft. Schrijf de datum voluit, bijvoorbeeld: {example}.",
        found=" ".join(found.split()),
        example=suggestions[0] if suggestions else "vrijdag 4 december 2026",
    )
    severity: Severity = "hint" if kind in ("week", "month", "vague") else SEVERITY
    return Finding(match.start(), match.end(), ID, severity, message, found, suggestions, SOURCE)


def _dates(match: re.Match[str], kind: str, weekday: str | None, today: datetime.date) -> tuple[str, ...]:
    """Return the full dates that the words can mean when written on `today`."""
    number_of_day = WEEKDAYS.index(weekday.lower()) if weekday else 0
    days: list[datetime.date] = []
    match kind:
        case "nextweek":
            days = [monday_after(today) + datetime.timedelta(days=number_of_day)]
        case "next":
            soon = next_weekday(today, number_of_day)
            later = monday_after(today) + datetime.timedelta(days=number_of_day)
            days = [soon] if soon == later else [soon, later]
        case "near" | "bare" if number_of_day != today.weekday():
            days = [next_weekday(today, number_of_day)]
        case "after":
            days = [today + datetime.timedelta(days=2 if match["after"].lower() == "overmorgen" else 1)]
            part = match["after"].lower().removeprefix("overmorgen").removeprefix("morgen")
            return (in_words(days[0]) + _PARTS.get(part, ""),)
        case "within" | "over":
            day = _later(today, match["amount"] or match["amount2"], match["unit"] or match["unit2"])
            opening = "ten laatste op " if kind == "within" else "op "
            return (opening + in_words(day),) if day else ()
    part = (
        re.search(rf"(?<=dag){_PART}$", match[0].replace(" ", "").replace("-", ""), re.IGNORECASE) if weekday else None
    )
    said = (in_words(day) for day in days)
    return tuple(one.replace("dag ", f"dag{part[0].lower()} ", 1) if part else one for one in said)


_PARTS = {
    "vroeg": " vroeg",
    "ochtend": " 's ochtends",
    "voormiddag": " in de voormiddag",
    "middag": " 's middags",
    "namiddag": " in de namiddag",
    "avond": " 's avonds",
    "nacht": " 's nachts",
}


def _later(today: datetime.date, amount: str, unit: str) -> datetime.date | None:
    count = number(amount)
    if count is None or not unit.startswith(("dag", "we")) or unit == "werkdagen":
        return None
    return today + datetime.timedelta(days=count * (7 if unit.startswith("wek") or unit == "week" else 1))
