"""Principal parts of strong and irregular Dutch verbs: past singular, past plural, participle."""

from __future__ import annotations

from functools import cache

# infinitive: past singular, past plural, participle; "/" between forms that are both in use
_TABLE = """
bakken bakte bakten gebakken
bannen bande banden gebannen
barsten barstte barstten gebarsten
bederven bedierf bedierven bedorven
bedriegen bedroog bedrogen bedrogen
beginnen begon begonnen begonnen
bergen borg borgen geborgen
bevelen beval bevalen bevolen
bewegen bewoog bewogen bewogen
bezwijken bezweek bezweken bezweken
bidden bad baden gebeden
bieden bood boden geboden
bijten beet beten gebeten
binden bond bonden gebonden
blazen blies bliezen geblazen
blijken bleek bleken gebleken
blijven bleef bleven gebleven
blinken blonk blonken geblonken
braden braadde braadden gebraden
breken brak braken gebroken
brengen bracht brachten gebracht
brouwen brouwde brouwden gebrouwen
buigen boog bogen gebogen
delven delfde/dolf delfden/dolven gedolven
denken dacht dachten gedacht
dingen dong dongen gedongen
doen deed deden gedaan
dragen droeg droegen gedragen
drijven dreef dreven gedreven
dringen drong drongen gedrongen
drinken dronk dronken gedronken
druipen droop dropen gedropen
duiken dook doken gedoken
dunken docht dochten gedocht
dwingen dwong dwongen gedwongen
ervaren ervoer/ervaarde ervoeren/ervaarden ervaren
eten at aten gegeten
fluiten floot floten gefloten
gaan ging gingen gegaan
gelden gold golden gegolden
genezen genas genazen genezen
genieten genoot genoten genoten
geven gaf gaven gegeven
gieten goot goten gegoten
glijden gleed gleden gegleden
glimmen glom glommen geglommen
graven groef groeven gegraven
grijpen greep grepen gegrepen
hangen hing hingen gehangen
hebben had hadden gehad
heffen hief hieven geheven
helpen hielp hielpen geholpen
heten heette heetten geheten
hijsen hees hesen gehesen
houden hield hielden gehouden
houwen hieuw hieuwen gehouwen
jagen joeg/jaagde joegen/jaagden gejaagd
kiezen koos kozen gekozen
kijken keek keken gekeken
klimmen klom klommen geklommen
klinken klonk klonken geklonken
knijpen kneep knepen geknepen
komen kwam kwamen gekomen
kopen kocht kochten gekocht
krijgen kreeg kregen gekregen
krijten kreet kreten gekreten
krimpen kromp krompen gekrompen
kruipen kroop kropen gekropen
kunnen kon konden gekund
kwijten kweet kweten gekweten
lachen lachte lachten gelachen
laden laadde laadden geladen
laten liet lieten gelaten
lezen las lazen gelezen
liegen loog logen gelogen
liggen lag lagen gelegen
lijden leed leden geleden
lijken leek leken geleken
lopen liep liepen gelopen
malen maalde maalden gemalen
melken molk/melkte molken/melkten gemolken
meten mat maten gemeten
mijden meed meden gemeden
moeten moest moesten gemoeten
mogen mocht mochten gemogen
nemen nam namen genomen
nijgen neeg negen genegen
nijpen neep nepen genepen
onthouden onthield onthielden onthouden
ontginnen ontgon ontgonnen ontgonnen
ontluiken ontlook ontloken ontloken
pijpen peep pepen gepepen
plegen pleegde/placht pleegden/plachten gepleegd
plijzen plees plezen geplezen
pluizen ploos plozen geplozen
prijzen prees prezen geprezen
raden raadde/ried raadden/rieden geraden
rijden reed reden gereden
rijgen reeg regen geregen
rijten reet reten gereten
rijzen rees rezen gerezen
roepen riep riepen geroepen
ruiken rook roken geroken
scheiden scheidde scheidden gescheiden
schelden schold scholden gescholden
schenden schond schonden geschonden
schenken schonk schonken geschonken
scheppen schiep/schepte schiepen/schepten geschapen/geschept
scheren schoor/scheerde schoren/scheerden geschoren/gescheerd
schieten schoot schoten geschoten
schijnen scheen schenen geschenen
schijten scheet scheten gescheten
schrijden schreed schreden geschreden
schrijven schreef schreven geschreven
schrikken schrok/schrikte schrokken/schrikten geschrokken
schuilen school/schuilde scholen/schuilden gescholen/geschuild
schuiven schoof schoven geschoven
skiën skiede skieden geskied
slaan sloeg sloegen geslagen
slapen sliep sliepen geslapen
slijpen sleep slepen geslepen
slijten sleet sleten gesleten
slinken slonk slonken geslonken
sluipen sloop slopen geslopen
sluiten sloot sloten gesloten
smelten smolt smolten gesmolten
smijten smeet smeten gesmeten
snijden sneed sneden gesneden
snuiten snoot snoten gesnoten
snuiven snoof snoven gesnoven
spannen spande spanden gespannen
spijten speet speten gespeten
spinnen spon/spinde sponnen/spinden gesponnen/gespind
splijten spleet spleten gespleten
spreken sprak spraken gesproken
springen sprong sprongen gesprongen
spruiten sproot sproten gesproten
spugen spuugde/spoog spuugden/spogen gespuugd/gespogen
spuiten spoot spoten gespoten
staan stond stonden gestaan
steken stak staken gestoken
stelen stal stalen gestolen
sterven stierf stierven gestorven
stijgen steeg stegen gestegen
stijven steef steven gesteven
stinken stonk stonken gestonken
stoten stootte/stiet stootten/stieten gestoten
strijden streed streden gestreden
strijken streek streken gestreken
stuiven stoof stoven gestoven
tijgen toog togen getogen
treden trad traden getreden
treffen trof troffen getroffen
trekken trok trokken getrokken
vallen viel vielen gevallen
vangen ving vingen gevangen
varen voer voeren gevaren
vechten vocht vochten gevochten
verdwijnen verdween verdwenen verdwenen
vergelijken vergeleek vergeleken vergeleken
vergeten vergat vergaten vergeten
verliezen verloor verloren verloren
verlaten verliet verlieten verlaten
verraden verraadde/verried verraadden/verrieden verraden
verslinden verslond verslonden verslonden
verzinnen verzon verzonnen verzonnen
verzoeken verzocht verzochten verzocht
vinden vond vonden gevonden
vlechten vlocht vlochten gevlochten
vlieden vlood vloden gevloden
vliegen vloog vlogen gevlogen
voortspruiten sproot sproten gesproten
vouwen vouwde vouwden gevouwen
vragen vroeg vroegen gevraagd
vreten vrat vraten gevreten
vriezen vroor vroren gevroren
vrijen vree/vrijde vreeën/vrijden gevreeën/gevrijd
waaien waaide/woei waaiden/woeien gewaaid
wassen waste wasten gewassen
wegen woog wogen gewogen
werpen wierp wierpen geworpen
werven wierf wierven geworven
weten wist wisten geweten
weven weefde weefden geweven
wijken week weken geweken
wijten weet weten geweten
wijzen wees wezen gewezen
willen wilde/wou wilden/wouden gewild
winden wond wonden gewonden
winnen won wonnen gewonnen
worden werd werden geworden
wreken wreekte wreekten gewroken
wrijven wreef wreven gewreven
wringen wrong wrongen gewrongen
wuiven wuifde/woof wuifden/woven gewuifd/gewoven
zeggen zei/zegde zeiden/zegden gezegd
zenden zond zonden gezonden
zien zag zagen gezien
zijgen zeeg zegen gezegen
zijn was waren geweest
zingen zong zongen gezongen
zinken zonk zonken gezonken
zinnen zon zonnen gezonnen
zitten zat zaten gezeten
zoeken zocht zochten gezocht
zouten zoutte zoutten gezouten
zuigen zoog zogen gezogen
zuipen zoop zopen gezopen
zullen zou zouden -
zwelgen zwolg/zwelgde zwolgen/zwelgden gezwolgen
zwellen zwol zwollen gezwollen
zwemmen zwom zwommen gezwommen
zweren zwoer/zweerde zwoeren/zweerden gezworen
zwerven zwierf zwierven gezworven
zwijgen zweeg zwegen gezwegen
"""

# present tense that does not follow from the infinitive: every finite form but the infinitive's own
_PRESENT = {
    "hebben": "heb hebt heeft",
    "zijn": "ben bent is wees weest",
    "kunnen": "kan kun kunt",
    "zullen": "zal zul zult",
    "willen": "wil wilt",
    "mogen": "mag",
    "komen": "kom komt",
    "gaan": "ga gaat",
    "staan": "sta staat",
    "slaan": "sla slaat",
    "doen": "doe doet",
    "zien": "zie ziet",
    "houden": "houd houdt hou",
    "rijden": "rijd rijdt rij",
    "snijden": "snijd snijdt snij",
    "glijden": "glijd glijdt glij",
    "raden": "raad raadt",
    "laden": "laad laadt",
    "skiën": "ski skiet",
}

_WEAK = frozenset(("ontmoeten",))  # they look like an irregular verb with a prefix
_PREFIXES = ("be", "ge", "her", "ont", "ver", "er", "mis", "over", "onder", "door", "om", "voor", "weer", "vol")


@cache
def _table() -> dict[str, tuple[str, str, str]]:
    rows = (row.split() for row in _TABLE.split("\n") if row)
    return {row[0]: (row[1], row[2], row[3]) for row in rows}


@cache
def parts(infinitive: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]] | None:
    """Return past singulars, past plurals and participles of an irregular verb, or None.

    A verb with an unstressed prefix follows its base: bevinden as vinden, overwinnen as winnen.

    >>> parts("krijgen")
    (('kreeg',), ('kregen',), ('gekregen',))
    >>> parts("begrijpen")
    (('begreep',), ('begrepen',), ('begrepen',))
    >>> parts("maken") is None
    True
    """
    row = _table().get(infinitive)
    if row:
        singular, plural, participle = (tuple(part.split("/")) for part in row)
        return singular, plural, () if participle == ("-",) else participle
    for prefix in _PREFIXES if infinitive not in _WEAK else ():
        base = infinitive.removeprefix(prefix)
        if base != infinitive and (row := _table().get(base)):
            singular, plural, participle = (tuple(prefix + form for form in part.split("/")) for part in row)
            return singular, plural, tuple(prefix + form.removeprefix(prefix).removeprefix("ge") for form in participle)
    return None


@cache
def present(infinitive: str) -> tuple[str, ...] | None:
    """Return the irregular present forms of a verb, or None if they follow from the infinitive."""
    if infinitive in _PRESENT:
        return tuple(_PRESENT[infinitive].split())
    for prefix in _PREFIXES if infinitive not in _WEAK else ():
        base = infinitive.removeprefix(prefix)
        if base != infinitive and base in _PRESENT:
            return tuple(prefix + form for form in _PRESENT[base].split())
    return None
