"""Plurals and diminutives of Dutch nouns. The function may give forms that do not exist, never miss one that does."""

from __future__ import annotations

import pytest

from vertaalfiches.dutch.nouns import noun_forms

# noun: plural(s) | diminutive
NOUNS = """
knoop: knopen | knoopje
boek: boeken | boekje
steen: stenen | steentje
raam: ramen | raampje
boom: bomen | boompje
muur: muren | muurtje
school: scholen | schooltje
maan: manen | maantje
taal: talen | taaltje
draad: draden | draadje
oog: ogen | oogje
oor: oren | oortje
poot: poten | pootje
kat: katten | katje
bus: bussen | busje
les: lessen | lesje
pen: pennen | pennetje
bal: ballen | balletje
bel: bellen | belletje
ster: sterren | sterretje
kam: kammen | kammetje
dam: dammen | dammetje
tip: tips tippen | tipje
zak: zakken | zakje
stap: stappen | stapje
jas: jassen | jasje
brug: bruggen | bruggetje
vlag: vlaggen | vlaggetje
ring: ringen | ringetje
ding: dingen | dingetje
weg: wegen | weggetje
dag: dagen | dagje
dak: daken | dakje
glas: glazen | glaasje
gat: gaten | gaatje
blad: bladen bladeren | blaadje
pad: paden | paadje
bad: baden | badje
spel: spelen | spelletje
slot: sloten | slotje
stad: steden | stadje
schip: schepen | scheepje
kind: kinderen | kindje
ei: eieren | eitje
lied: liederen | liedje
lid: leden | lidje
brief: brieven | briefje
duif: duiven | duifje
golf: golven | golfje
wolf: wolven | wolfje
huis: huizen | huisje
prijs: prijzen | prijsje
reis: reizen | reisje
muis: muizen | muisje
kaars: kaarsen | kaarsje
mens: mensen | mensje
dans: dansen | dansje
neus: neuzen | neusje
kous: kousen | kousje
foto: foto's | fotootje
auto: auto's | autootje
opa: opa's | opaatje
paraplu: paraplu's | parapluutje
baby: baby's | baby'tje
taxi: taxi's | taxietje
bureau: bureaus | bureautje
tante: tantes | tantetje
groente: groenten groentes | groentetje
jongen: jongens | jongetje
meisje: meisjes | meisje
tafel: tafels | tafeltje
sleutel: sleutels | sleuteltje
leraar: leraars leraren | leraartje
kamer: kamers | kamertje
bodem: bodems | bodempje
bezem: bezems | bezempje
deken: dekens | dekentje
tekening: tekeningen | tekeningetje
koning: koningen | koninkje
oefening: oefeningen | oefeningetje
uitnodiging: uitnodigingen | uitnodiginkje
moeilijkheid: moeilijkheden | moeilijkheidje
knie: knieën | knietje
idee: ideeën | ideetje
zee: zeeën | zeetje
koe: koeien | koetje
trui: truien | truitje
ui: uien | uitje
bloem: bloemen | bloemetje
arm: armen | armpje
film: films | filmpje
worm: wormen | wormpje
stoel: stoelen | stoeltje
deur: deuren | deurtje
vuur: vuren | vuurtje
man: mannen | mannetje
zon: zonnen | zonnetje
som: sommen | sommetje
kip: kippen | kippetje
hand: handen | handje
hond: honden | hondje
vriend: vrienden | vriendje
mouw: mouwen | mouwtje
vrouw: vrouwen | vrouwtje
vinger: vingers | vingertje
probleem: problemen | probleempje
systeem: systemen | systeempje
seizoen: seizoenen | seizoentje
kantoor: kantoren | kantoortje
advies: adviezen | adviesje
"""


def _rows() -> list[tuple[str, set[str]]]:
    rows = []
    for row in filter(None, NOUNS.splitlines()):
        noun, _, rest = row.partition(": ")
        plurals, small = rest.split(" | ")
        rows.append((noun, {*plurals.split(), small, small + "s"}))
    return rows


@pytest.mark.parametrize(("noun", "expected"), _rows(), ids=[noun for noun, _ in _rows()])
def test_every_real_form_of_a_noun_is_there(noun: str, expected: set[str]) -> None:
    assert noun_forms(noun)[0] == noun
    assert expected - set(noun_forms(noun)) == set()


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("steentje", ("steentje", "steentjes")),
        ("puntjes", ("puntjes", "puntje")),
        ("bijtjes", ("bijtjes", "bijtje")),
        ("oogje", ("oogje", "oogjes")),
        ("i", ("i",)),
        ("2", ("2",)),
        ("3a'", ("3a'",)),
        ("", ("",)),
    ],
)
def test_diminutive_has_a_plural_and_a_letter_has_nothing(word: str, expected: tuple[str, ...]) -> None:
    assert noun_forms(word) == expected


def test_form_is_given_once() -> None:
    for word in ("knoop", "steen", "tante", "deken", "foto", "kind"):
        assert len(set(noun_forms(word))) == len(noun_forms(word))
