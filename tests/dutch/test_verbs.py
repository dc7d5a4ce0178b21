"""Forms of Dutch verbs, written out by hand: present, past, participle."""

from __future__ import annotations

import pytest

from vertaalfiches.dutch.verbs import forms, split, stem

# infinitive: finite present | past | participle
WEAK = """
maken: maak maakt maken | maakte maakten | gemaakt
werken: werk werkt werken | werkte werkten | gewerkt
spelen: speel speelt spelen | speelde speelden | gespeeld
horen: hoor hoort horen | hoorde hoorden | gehoord
sturen: stuur stuurt sturen | stuurde stuurden | gestuurd
vieren: vier viert vieren | vierde vierden | gevierd
leren: leer leert leren | leerde leerden | geleerd
bellen: bel belt bellen | belde belden | gebeld
tillen: til tilt tillen | tilde tilden | getild
hakken: hak hakt hakken | hakte hakten | gehakt
stoppen: stop stopt stoppen | stopte stopten | gestopt
missen: mis mist missen | miste misten | gemist
boksen: boks bokst boksen | bokste boksten | gebokst
kloppen: klop klopt kloppen | klopte klopten | geklopt
fietsen: fiets fietst fietsen | fietste fietsten | gefietst
leven: leef leeft leven | leefde leefden | geleefd
durven: durf durft durven | durfde durfden | gedurfd
reizen: reis reist reizen | reisde reisden | gereisd
verhuizen: verhuis verhuist verhuizen | verhuisde verhuisden | verhuisd
geloven: geloof gelooft geloven | geloofde geloofden | geloofd
beloven: beloof belooft beloven | beloofde beloofden | beloofd
blozen: bloos bloost blozen | bloosde bloosden | gebloosd
zetten: zet zetten | zette zetten | gezet
praten: praat praten | praatte praatten | gepraat
wachten: wacht wachten | wachtte wachtten | gewacht
planten: plant planten | plantte plantten | geplant
groeten: groet groeten | groette groetten | gegroet
melden: meld meldt melden | meldde meldden | gemeld
branden: brand brandt branden | brandde brandden | gebrand
antwoorden: antwoord antwoordt antwoorden | antwoordde antwoordden | geantwoord
kleden: kleed kleedt kleden | kleedde kleedden | gekleed
besteden: besteed besteedt besteden | besteedde besteedden | besteed
leiden: leid leidt leiden | leidde leidden | geleid
wandelen: wandel wandelt wandelen | wandelde wandelden | gewandeld
wisselen: wissel wisselt wisselen | wisselde wisselden | gewisseld
knutselen: knutsel knutselt knutselen | knutselde knutselden | geknutseld
verzamelen: verzamel verzamelt verzamelen | verzamelde verzamelden | verzameld
verdelen: verdeel verdeelt verdelen | verdeelde verdeelden | verdeeld
delen: deel deelt delen | deelde deelden | gedeeld
rekenen: reken rekent rekenen | rekende rekenden | gerekend
tekenen: teken tekent tekenen | tekende tekenden | getekend
openen: open opent openen | opende openden | geopend
oefenen: oefen oefent oefenen | oefende oefenden | geoefend
luisteren: luister luistert luisteren | luisterde luisterden | geluisterd
fluisteren: fluister fluistert fluisteren | fluisterde fluisterden | gefluisterd
leveren: lever levert leveren | leverde leverden | geleverd
veranderen: verander verandert veranderen | veranderde veranderden | veranderd
verbeteren: verbeter verbetert verbeteren | verbeterde verbeterden | verbeterd
herinneren: herinner herinnert herinneren | herinnerde herinnerden | herinnerd
noteren: noteer noteert noteren | noteerde noteerden | genoteerd
organiseren: organiseer organiseert organiseren | organiseerde organiseerden | georganiseerd
controleren: controleer controleert controleren | controleerde controleerden | gecontroleerd
proberen: probeer probeert proberen | probeerde probeerden | geprobeerd
reageren: reageer reageert reageren | reageerde reageerden | gereageerd
informeren: informeer informeert informeren | informeerde informeerden | geïnformeerd
installeren: installeer installeert installeren | installeerde installeerden | geïnstalleerd
activeren: activeer activeert activeren | activeerde activeerden | geactiveerd
reserveren: reserveer reserveert reserveren | reserveerde reserveerden | gereserveerd
begeleiden: begeleid begeleidt begeleiden | begeleidde begeleidden | begeleid
betalen: betaal betaalt betalen | betaalde betaalden | betaald
gebruiken: gebruik gebruikt gebruiken | gebruikte gebruikten | gebruikt
gebeuren: gebeur gebeurt gebeuren | gebeurde gebeurden | gebeurd
herhalen: herhaal herhaalt herhalen | herhaalde herhaalden | herhaald
erkennen: erken erkent erkennen | erkende erkenden | erkend
ontmoeten: ontmoet ontmoeten | ontmoette ontmoetten | ontmoet
ontdekken: ontdek ontdekt ontdekken | ontdekte ontdekten | ontdekt
verwachten: verwacht verwachten | verwachtte verwachtten | verwacht
verontschuldigen: verontschuldig verontschuldigt verontschuldigen | verontschuldigde verontschuldigden | verontschuldigd
misbruiken: misbruik misbruikt misbruiken | misbruikte misbruikten | misbruikt
mislukken: misluk mislukt mislukken | mislukte mislukten | mislukt
overleggen: overleg overlegt overleggen | overlegde overlegden | overlegd
ondertekenen: onderteken ondertekent ondertekenen | ondertekende ondertekenden | ondertekend
ondersteunen: ondersteun ondersteunt ondersteunen | ondersteunde ondersteunden | ondersteund
overtuigen: overtuig overtuigt overtuigen | overtuigde overtuigden | overtuigd
overhandigen: overhandig overhandigt overhandigen | overhandigde overhandigden | overhandigd
voorspellen: voorspel voorspelt voorspellen | voorspelde voorspelden | voorspeld
voltooien: voltooi voltooit voltooien | voltooide voltooiden | voltooid
volgen: volg volgt volgen | volgde volgden | gevolgd
waarschuwen: waarschuw waarschuwt waarschuwen | waarschuwde waarschuwden | gewaarschuwd
weigeren: weiger weigert weigeren | weigerde weigerden | geweigerd
eindigen: eindig eindigt eindigen | eindigde eindigden | geëindigd
oogsten: oogst oogsten | oogstte oogstten | geoogst
uiten: uit uiten | uitte uitten | geuit
gooien: gooi gooit gooien | gooide gooiden | gegooid
bloeien: bloei bloeit bloeien | bloeide bloeiden | gebloeid
schreeuwen: schreeuw schreeuwt schreeuwen | schreeuwde schreeuwden | geschreeuwd
duwen: duw duwt duwen | duwde duwden | geduwd
skiën: ski skiet skiën | skiede skieden | geskied
erven: erf erft erven | erfde erfden | geërfd
geuren: geur geurt geuren | geurde geurden | gegeurd
bezorgen: bezorg bezorgt bezorgen | bezorgde bezorgden | bezorgd
"""

STRONG = """
gelden: geld geldt gelden | gold golden | gegolden
krijgen: krijg krijgt krijgen | kreeg kregen | gekregen
schrijven: schrijf schrijft schrijven | schreef schreven | geschreven
lezen: lees leest lezen | las lazen | gelezen
geven: geef geeft geven | gaf gaven | gegeven
nemen: neem neemt nemen | nam namen | genomen
komen: kom komt komen | kwam kwamen | gekomen
brengen: breng brengt brengen | bracht brachten | gebracht
denken: denk denkt denken | dacht dachten | gedacht
kopen: koop koopt kopen | kocht kochten | gekocht
zoeken: zoek zoekt zoeken | zocht zochten | gezocht
vragen: vraag vraagt vragen | vroeg vroegen | gevraagd
slaan: sla slaat slaan | sloeg sloegen | geslagen
zien: zie ziet zien | zag zagen | gezien
doen: doe doet doen | deed deden | gedaan
gaan: ga gaat gaan | ging gingen | gegaan
staan: sta staat staan | stond stonden | gestaan
hebben: heb hebt heeft hebben | had hadden | gehad
worden: word wordt worden | werd werden | geworden
vinden: vind vindt vinden | vond vonden | gevonden
houden: houd houdt hou houden | hield hielden | gehouden
rijden: rijd rijdt rij rijden | reed reden | gereden
eten: eet eten | at aten | gegeten
zitten: zit zitten | zat zaten | gezeten
weten: weet weten | wist wisten | geweten
laten: laat laten | liet lieten | gelaten
kunnen: kan kun kunt kunnen | kon konden | gekund
willen: wil wilt willen | wilde wou wilden wouden | gewild
lachen: lach lacht lachen | lachte lachten | gelachen
wassen: was wast wassen | waste wasten | gewassen
zwemmen: zwem zwemt zwemmen | zwom zwommen | gezwommen
trekken: trek trekt trekken | trok trokken | getrokken
bijten: bijt bijten | beet beten | gebeten
begrijpen: begrijp begrijpt begrijpen | begreep begrepen | begrepen
beginnen: begin begint beginnen | begon begonnen | begonnen
vergeten: vergeet vergeten | vergat vergaten | vergeten
vergelijken: vergelijk vergelijkt vergelijken | vergeleek vergeleken | vergeleken
verliezen: verlies verliest verliezen | verloor verloren | verloren
verkopen: verkoop verkoopt verkopen | verkocht verkochten | verkocht
bezoeken: bezoek bezoekt bezoeken | bezocht bezochten | bezocht
bewegen: beweeg beweegt bewegen | bewoog bewogen | bewogen
ontvangen: ontvang ontvangt ontvangen | ontving ontvingen | ontvangen
overwinnen: overwin overwint overwinnen | overwon overwonnen | overwonnen
onderzoeken: onderzoek onderzoekt onderzoeken | onderzocht onderzochten | onderzocht
ondergaan: onderga ondergaat ondergaan | onderging ondergingen | ondergaan
verstaan: versta verstaat verstaan | verstond verstonden | verstaan
gedragen: gedraag gedraagt gedragen | gedroeg gedroegen | gedragen
verdwijnen: verdwijn verdwijnt verdwijnen | verdween verdwenen | verdwenen
besluiten: besluit besluiten | besloot besloten | besloten
"""

# particle|base: base forms as above; the participle is one word
SEPARABLE = """
op|pikken: pik pikt pikken | pikte pikten | opgepikt
door|hakken: hak hakt hakken | hakte hakten | doorgehakt
mee|brengen: breng brengt brengen | bracht brachten | meegebracht
in|vullen: vul vult vullen | vulde vulden | ingevuld
af|spreken: spreek spreekt spreken | sprak spraken | afgesproken
aan|kleden: kleed kleedt kleden | kleedde kleedden | aangekleed
uit|nodigen: nodig nodigt nodigen | nodigde nodigden | uitgenodigd
voor|lezen: lees leest lezen | las lazen | voorgelezen
bij|dragen: draag draagt dragen | droeg droegen | bijgedragen
deel|nemen: neem neemt nemen | nam namen | deelgenomen
plaats|vinden: vind vindt vinden | vond vonden | plaatsgevonden
mee|geven: geef geeft geven | gaf gaven | meegegeven
terug|brengen: breng brengt brengen | bracht brachten | teruggebracht
in|schrijven: schrijf schrijft schrijven | schreef schreven | ingeschreven
over|nemen: neem neemt nemen | nam namen | overgenomen
uit|leggen: leg legt leggen | legde legden | uitgelegd
aan|melden: meld meldt melden | meldde meldden | aangemeld
op|eten: eet eten | at aten | opgegeten
aan|vragen: vraag vraagt vragen | vroeg vroegen | aangevraagd
voor|bereiden: bereid bereidt bereiden | bereidde bereidden | voorbereid
aan|bevelen: beveel beveelt bevelen | beval bevalen | aanbevolen
"""


def _rows(table: str) -> list[tuple[str, list[str], list[str], list[str]]]:
    rows = []
    for row in filter(None, table.splitlines()):
        infinitive, _, rest = row.partition(": ")
        present, past, participle = (part.split() for part in rest.split(" | "))
        rows.append((infinitive, present, past, participle))
    return rows


def _names(table: str) -> list[str]:
    return [row[0] for row in _rows(table)]


def _of_kind(infinitive: str, kind: str, particle: str = "") -> set[str]:
    return {form.text for form in forms(infinitive) if form.kind == kind and form.particle == particle}


@pytest.mark.parametrize(
    ("infinitive", "present", "past", "participle"), _rows(WEAK + STRONG), ids=_names(WEAK + STRONG)
)
def test_verb_bends_as_the_dutch_do(
    infinitive: str, present: list[str], past: list[str], participle: list[str]
) -> None:
    assert split(infinitive) == ("", infinitive)
    assert _of_kind(infinitive, "finite") == {*present, *past}
    assert _of_kind(infinitive, "participle") == set(participle)
    assert _of_kind(infinitive, "infinitive") == {infinitive}


@pytest.mark.parametrize(("infinitive", "present", "past", "participle"), _rows(SEPARABLE), ids=_names(SEPARABLE))
def test_separable_verb_is_written_joined_and_apart(
    infinitive: str, present: list[str], past: list[str], participle: list[str]
) -> None:
    particle, base = infinitive.split("|")
    assert _of_kind(infinitive, "finite", particle) == {*present, *past}
    assert _of_kind(infinitive, "infinitive", particle) == {base}
    assert _of_kind(infinitive, "finite") == {particle + form for form in (*present, *past)}
    assert _of_kind(infinitive, "infinitive") == {particle + base}
    assert _of_kind(infinitive, "participle") == set(participle)


@pytest.mark.parametrize(
    ("infinitive", "parts"),
    [
        ("oppikken", ("op", "pikken")),
        ("meebrengen", ("mee", "brengen")),
        ("invullen", ("in", "vullen")),
        ("inschrijven", ("in", "schrijven")),
        ("uitnodigen", ("uit", "nodigen")),
        ("teleurstellen", ("teleur", "stellen")),
        ("deelnemen", ("deel", "nemen")),
        ("bijspringen", ("bij", "springen")),
        ("aanmoedigen", ("aan", "moedigen")),
        ("inleveren", ("in", "leveren")),
        ("afgaan", ("af", "gaan")),
        ("vooruitkijken", ("vooruit", "kijken")),
        ("achteruitgaan", ("achteruit", "gaan")),
        ("omkleden", ("om", "kleden")),
        ("doorgeven", ("door", "geven")),
        ("voorstellen", ("voor", "stellen")),
        ("overtuigen", ("", "overtuigen")),
        ("onderzoeken", ("", "onderzoeken")),
        ("overleggen", ("", "overleggen")),
        ("volgen", ("", "volgen")),
        ("openen", ("", "openen")),
        ("bijten", ("", "bijten")),
        ("waarderen", ("", "waarderen")),
        ("informeren", ("", "informeren")),
        ("interesseren", ("", "interesseren")),
        ("integreren", ("", "integreren")),
        ("investeren", ("", "investeren")),
        ("afficheren", ("", "afficheren")),
        ("opereren", ("", "opereren")),
        ("meten", ("", "meten")),
        ("omarmen", ("", "omarmen")),
        ("ondernemen", ("", "ondernemen")),
    ],
)
def test_particle_is_told_from_a_verb_that_only_looks_so(infinitive: str, parts: tuple[str, str]) -> None:
    assert split(infinitive) == parts


@pytest.mark.parametrize(
    ("infinitive", "expected"),
    [
        ("maken", "maak"), ("hakken", "hak"), ("geven", "geef"), ("lezen", "lees"), ("reizen", "reis"),
        ("wandelen", "wandel"), ("verdelen", "verdeel"), ("noteren", "noteer"), ("waarderen", "waardeer"),
        ("leveren", "lever"), ("fluisteren", "fluister"), ("zeven", "zeef"), ("rekenen", "reken"),
        ("nemen", "neem"), ("horen", "hoor"), ("huren", "huur"), ("bouwen", "bouw"), ("gooien", "gooi"),
        ("mixen", "mix"), ("bezoeken", "bezoek"), ("beloven", "beloof"), ("stelen", "steel"), ("benen", "been"),
        ("lenen", "leen"), ("betekenen", "beteken"), ("vergeten", "vergeet"), ("ademen", "adem"),
        ("regelen", "regel"), ("beheren", "beheer"), ("verteren", "verteer"), ("zegevieren", "zegevier"),
        ("verzekeren", "verzeker"), ("begeren", "begeer"), ("bewaren", "bewaar"),
        ("beperken", "beperk"), ("vervelen", "verveel"), ("bevelen", "beveel"),
    ],
)  # fmt: skip
def test_stem_keeps_the_sound_of_the_vowel(infinitive: str, expected: str) -> None:
    assert stem(infinitive) == expected
