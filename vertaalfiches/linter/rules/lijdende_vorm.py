"""Lijdende-vorm: zinnen waarin niet staat wie iets doet.

Wat: de regel meldt "wordt", "worden", "werd" of "werden" met een voltooid deelwoord ("worden opgehaald", "wordt
gevraagd"), ook als de woorden ver van elkaar staan. "Is" en "zijn" meldt de regel alleen als er "door" bij staat.
"Wordt ziek" en "is gesloten" zijn geen lijdende vorm.

Waarom: een ouder moet weten wie iets doet. In "het strookje wordt ingeleverd" staat dat niet.

Voorbeeld: niet "De kinderen worden om 16 uur opgehaald", wel "Haal uw kind op om 16 uur".

Bron: https://studylibnl.com/doc/597360/checklist-duidelijk-geschreven-taal

Uitzetten: `lijdende-vorm = "uit"` onder `[regels]` in `.vertaalfiches.toml`, of
`<!-- vertaalfiches: negeer lijdende-vorm -->` op de regel ervoor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from vertaalfiches.dutch.clauses import clauses
from vertaalfiches.dutch.text import Document, Sentence
from vertaalfiches.dutch.words import AUXILIARIES, DETERMINERS, SUBORDINATORS
from vertaalfiches.errors import Message
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.settings import Settings

ID = "lijdende-vorm"
SEVERITY: Severity = "warning"
SOURCE = "https://studylibnl.com/doc/597360/checklist-duidelijk-geschreven-taal"

_BECOME = frozenset("word wordt worden werd werden".split())
_BE = frozenset("is zijn was waren ben bent".split())
_PARTICLE = (
    r"(?:aan|achter|af|bij|binnen|buiten|door|goed|in|klaar|los|mee|mis|na|neer|om|omhoog|onder|op|open|over|rond|samen|schoon|"
    r"stil|tegen|terug|thuis|toe|uit|vast|verder|vol|voor|voort|vrij|weer|weg)"
)
_PARTICIPLE = re.compile(
    rf"(?:{_PARTICLE})?ge[a-zëïöü]{{2,}}(?:d|t|en)"
    r"|(?:be|ver|ont|her|er)[a-zëïöü]{2,30}(?:d|t|en)"
    rf"|(?:{_PARTICLE})(?:be|ver|ont|her)[a-zëïöü]{{2,}}(?:d|t)"
    r"|(?:onder|over|door|vol|voor|om)(?:zocht|houden|nomen|bracht|tekend|wogen|legd|zien|schreven|vuld|steund|broken|dacht)"
    r"|[a-zëïöü]{1,30}(?:seerd|geerd|ceerd|neerd|leerd|teerd|reerd|deerd|meerd)"
)
# adjectives and nouns that look like a participle; "worden" is a copula with them
_STATES = frozenset(
    "bekend bereid bewust beroemd bekwaam bevoegd bezig belangrijk benieuwd bedroefd beschaafd bevriend bezet bezeten "
    "gezond gewond geschikt gerust gewoon gezellig gewend gehecht gek gevoelig geduldig gelukkig gemakkelijk gemeen "
    "geil gezin geweldig gelijk geluid geld gebied gebrek gedicht geduld geest gerecht gesprek gewicht gezicht gebit getal "
    "gevecht gemist gehandicapt geleerd gespannen gesteld geliefd gemeend geraakt geregeld gemengd geslaagd getrouwd "
    "verkeerd verliefd vermoeid vertrouwd verdrietig verkouden verlegen verwend verstandig verward verslaafd verloofd "
    "verschillend verschillende vervelend vervelende verdriet verstand verband verschil verhaal vergeten verleden "
    "ontroerd ontevreden ontspannen ontbijt erkend ervaren herfst bed bedden beleid beeld belang bezoek besef betreft "
    "begin bericht beurt beest beesten bende berg vers verte verdwenen gebeurd gegevens geheel gemeente gezinnen gevolgen "
    "gewoonten gedachten gebouwen geboren gebieden gebreken geluiden gedichten gesprekken gezichten bedrijven begrippen "
    "berichten beurten bergen bezoeken belangen beelden vergaderingen verhalen verschillen verbanden vereniging heren "
    "hersenen eren eerder eerst ouderen verder bekeerd eten gevarieerd gemotiveerd geïnteresseerd gepensioneerd gevaarlijk "
    "besmettelijk beter betere gezonder getuigen bewonen benen beren heen heer herst erg ergens verf verven geven genieten".split()
)
_FAR = 16
_MOVED = frozenset(
    "gekropen gegaan gelopen gereden gekomen gevallen gereisd gewandeld gevaren gegroeid gestapt gevlogen geglipt gesprongen "
    "gefietst gewaaid gezakt geslaagd doorgegaan gebeurd geweest gebleven begonnen ontstaan verdwenen gestorven verschenen bijgekomen "
    "gekomen gelukt veranderd verhuisd vertrokken overleden geboren opgestaan ontsnapt verbeterd gegroeid besmet verkeerd".split()
)  # "is door de tuin gelopen": who did it is the subject


def check(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield a finding for each passive, from its auxiliary to its participle."""
    tokens = document.tokens
    seen = -1
    for place, token in enumerate(tokens):
        if place <= seen or token.kind != "word":
            continue
        become = token.norm in _BECOME
        if not become and token.norm not in _BE:
            continue
        sentence = document.sentence_of(place)
        around = {one.norm for one in tokens[sentence.first : sentence.last]} if not become else set()
        there = not become and "er" in (
            one.norm for one in tokens[max(place - 1, sentence.first) : min(place + 2, sentence.last)]
        )
        if not become and "door" not in around and not there:
            continue
        other = _participle(document, sentence, place, by=not become and not there, there=there)
        if other is None:
            continue
        first, last = min(place, other), max(place, other)
        seen = last
        start, end = tokens[first].start, tokens[last].end
        verb = f"{token.norm} {tokens[other].norm}"
        if any(one.norm == "door" for one in tokens[first : min(last + 4, sentence.last)]):
            message = Message(
                "Begin met wie het doet, in plaats van “{verb} door …”: “De juf …”, “De ouders …”.", verb=verb
            )
        else:
            message = Message(
                "Hier staat niet wie iets doet (“{verb}”). Zeg wie het doet: “Wij …”, “U …”, “De juf …”.", verb=verb
            )
        yield Finding(start, end, ID, SEVERITY, message, document.text[start:end], (), SOURCE)


def _participle(document: Document, sentence: Sentence, place: int, *, by: bool, there: bool) -> int | None:
    """Return the place of the participle that goes with the auxiliary at `place`."""
    tokens = document.tokens
    if tokens[place].norm == "zijn" and place + 1 < sentence.last and place > sentence.first and by:
        before = tokens[place - 1]
        if before.kind == "word" and before.norm in (
            "met",
            "in",
            "op",
            "aan",
            "van",
            "door",
            "voor",
            "bij",
            "uit",
            "naar",
        ):
            return None  # "in zijn boekentas"
    numbers = clauses(tokens[sentence.first : sentence.last])
    clause = numbers[place - sentence.first]
    inside = [
        here
        for here in range(max(sentence.first, place - 4), min(sentence.last, place + _FAR))
        if numbers[here - sentence.first] == clause and here != place
    ]
    if by and not _agent(document, inside):
        return None
    if (by or there) and any(tokens[here].norm in _MOVED for here in inside):
        return None
    # subordinate order: "dat het strookje ingevuld wordt", "moet ingeleverd worden"
    if place - 1 in inside and _is_participle(document, sentence, place - 1) and _closes(document, sentence, place):
        return place - 1
    modal = place - 1
    while modal in inside and tokens[modal].norm in _BETWEEN and place - modal < 4:
        modal -= 1  # "ingeleverd dient te worden"
    if modal < place - 1 and modal in inside and _is_participle(document, sentence, modal):
        return modal
    right: list[int] = []
    for here in inside:
        if here > place and tokens[here].norm in _BECOME | _BE:
            break
        if here > place and _is_participle(document, sentence, here):
            right.append(here)
    if not right:
        return None
    other = right[0]
    following = tokens[other + 1] if other + 1 < sentence.last else None
    ended = (
        following is None
        or following.kind in ("stop", "mark", "number")
        or other + 1 not in inside
        or following.norm in AUXILIARIES
        or following.norm in SUBORDINATORS
        or following.norm in _AFTER_VERB | DETERMINERS
        or "." in following.norm
    )
    return other if ended else None


_BETWEEN = frozenset("te dient dienen moet moeten kan kon konden kunnen mag mogen zal zullen zou".split())
_AFTER_VERB = frozenset(
    "door aan in op voor van met bij naar tot om te uit tegen tijdens en of na over via vanaf als dat die waar per tussen "
    "onder zonder binnen volgens wegens rond ten ter naast dan zodra zodat omdat want".split()
)


def _agent(document: Document, inside: list[int]) -> bool:
    tokens = document.tokens
    return any(
        tokens[here].norm == "door"
        and here + 1 in inside
        and tokens[here + 1].norm
        in (
            "de",
            "het",
            "een",
            "ons",
            "onze",
            "u",
            "uw",
            "alle",
            "juf",
            "meester",
            "ouders",
            "leerlingen",
            "kinderen",
            "leerkrachten",
            "vrijwilligers",
        )
        for here in inside
    )


def _closes(document: Document, sentence: Sentence, place: int) -> bool:
    following = document.tokens[place + 1] if place + 1 < sentence.last else None
    return (
        following is None
        or following.kind in ("stop", "mark")
        or following.norm in _AFTER_VERB | AUXILIARIES | SUBORDINATORS
    )


def _is_participle(document: Document, sentence: Sentence, here: int) -> bool:
    token = document.tokens[here]
    if token.kind != "word" or not _looks(token.norm):
        return False
    before = document.tokens[here - 1].norm if here > sentence.first else ""
    if before == "te" or before in (
        "de",
        "een",
        "het",
        "deze",
        "die",
        "dit",
        "geen",
        "onze",
        "uw",
        "mijn",
        "zo",
        "heel",
        "erg",
        "te",
    ):
        return False
    raw = document.text[token.start : token.end]
    return not raw[0].isupper() or here == sentence.first


@lru_cache(maxsize=4096)
def _looks(norm: str) -> bool:
    return (
        norm not in _STATES
        and not norm.endswith("heden")
        and len(norm) > 4
        and _PARTICIPLE.fullmatch(norm) is not None
        and norm not in AUXILIARIES
    )
