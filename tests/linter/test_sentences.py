"""Each rule on single sentences: what stands in [brackets] is found, the others stay quiet."""

from __future__ import annotations

import datetime

import pytest

from vertaalfiches.linter.engine import lint

FOUND = {
    "aanspreking": [
        "Beste [mama's]\n\nDe juf is ziek.",
        "Dag lieve ouders en beste [ouder(s)] van klas 3.",
        "Geachte [ouder(s)/verzorger(s)]",
        "De leraar van uw [zoon/dochter] belt u.",
        "Beste [ouders/verzorgers]\n\nTot dan.",
        "U bent welkom. Breng uw kind. [Jullie] krijgen soep.",
        "Je krijgt koffie. Breng je kind mee. Komt [u] ook?",
    ],
    "afkorting": [
        "Breng iets mee, [bv.] een appel.",
        "We bellen [i.v.m.] de uitstap.",
        "Van maandag [t.e.m.] vrijdag.",
        "Van maandag [t/m] vrijdag.",
        "We zwemmen op [wo] 2/12.",
        "Er is soep, koffie, [enz].",
        "Geef het briefje mee [aub].",
        "Alles [incl.] de bus kost 5 euro.",
        "Geef [max.] 5 euro mee.",
        "De [lln.] van klas 3 zwemmen.",
        "Het [KMI] geeft code oranje voor morgen.",
        "Kom [evt.] wat later naar de klas.",
    ],
    "datum-klopt-niet": [
        "De uitstap is op [maandag 4 december 2026].",
        "We gaan op [dinsdag 04/12/2026] zwemmen.",
        "Er is geen school op [31 november].",
        "De fotograaf komt op [30 februari 2027].",
        "Schooljaar 2026-2027. Het feest is op [zaterdag 9 mei].",
        "We stoppen op [vrijdag 29 februari 2028] niet.",
    ],
    "dubbele-ontkenning": [
        "Dat is [niet onbelangrijk] voor de klas.",
        "U mag [niet binnen zonder] kaart.",
        "Er is [geen kind dat naar huis gaat zonder] rapport.",
        "Dat is [niet verboden] op school.",
        "Het is [niet ongewoon] dat kinderen moe zijn.",
        "We willen [niet nalaten] u te danken.",
    ],
    "getal-notatie": [
        "Geef [vijf] euro mee.",
        "Er gaan [twintig] kinderen mee.",
        "Bel [0470123456].",
        "Het kost [€ 5,-].",
        "Het kost [2,5] euro.",
        "We wachten [tien] minuten.",
    ],
    "lijdende-vorm": [
        "De kinderen [worden om 16 uur opgehaald].",
        "Het strookje [wordt ingeleverd] bij de juf.",
        "We vragen dat het strookje [ingevuld wordt].",
        "Er [wordt gevraagd] om stil te zijn.",
        "De rapporten [werden meegegeven] aan de kinderen.",
        "De tassen moeten in de gang [gezet worden].",
        "Voor de uitstap [wordt een bus gehuurd].",
        "De soep [wordt elke dag door de kok gemaakt].",
        "Dit lokaal [is door de ouders geschilderd].",
        "Nadien [worden de foto's verstuurd].",
    ],
    "moeilijk-woord": [
        "Wij [verstrekken] u graag meer uitleg.",
        "De les [vangt om 8.30 uur aan].",
        "Bij de aankomst krijgt u [tevens] koffie.",
        "Het [multidisciplinaire] team helpt u.",
    ],
    "naamwoordstijl": [
        "[Het invullen van] het strookje is nodig.",
        "Bij [het ophalen van] uw kind wacht u aan de poort.",
        "[De organisatie van de verdeling van] de boeken start nu.",
        "Denk aan [het meebrengen van] een jas.",
        "[Het betalen van] de soep kan op school.",
    ],
    "tangconstructie": [
        "Wij [hebben voor alle kinderen van de tweede klas samen met de ouders een taart gemaakt].",
        "U [moet het briefje van de dokter op de eerste dag na de ziekte aan de juf geven].",
    ],
    "termwissel": [
        "Steek het in de boekentas. De [schooltas] blijft in de klas.",
        "We eten in de refter. De [eetzaal] is open om 12 uur.",
        "Breng een zwemzak mee. Schrijf een naam op de [zwemtas].",
    ],
    "toon": [
        "Kom op tijd[!!!]",
        "U mag hier [NIET] parkeren.",
        "De [kindjes] spelen buiten.",
        "De poort is [weeral] te laat dicht.",
        "Breng [GELD VOOR DE BUS] mee naar school.",
    ],
    "onvolledig": [
        "Beste ouders\n\nWe [gaan morgen op uitstap]. Uw kind brengt een jas mee.",
    ],
}  # fmt: skip

QUIET = {
    "aanspreking": [
        "Dag mama's en papa's\n\nUw kind is lief. U bent welkom.",
        "U leest een boek. Het heet “Jij en je hond”.",
        "Sla niet op je duim. U mag helpen. Komt u? Breng uw boor mee.",
        "De poort gaat open om 8 u. Je mag binnen. Je kind ook.",
        "Beste papa's en mama's\n\nTot dan.",
    ],
    "afkorting": [
        "Uw kind draagt een trui, een jas en een muts.",
        "Het CLB (centrum voor leerlingenbegeleiding) helpt u.",
        "We kijken TV en eten soep.",
        "Het KMI (het weerbureau) geeft code oranje.",
        "De VBS De Regenboog is open.",
        "WELKOM OP ONZE SCHOOL",
        "Het is 5 min lopen. Het is nl niet ver.",
        "Juf An leest nr. 12 voor.",
        "Wo en vr is er zwemles.",
        "Ga zo naar huis. Doe de jas aan.",
    ],
    "datum-klopt-niet": [
        "De uitstap is op vrijdag 4 december 2026.",
        "We eten 1/2 brood en 3/4 taart.",
        "Er is geen school op 31 oktober.",
        "Het feest is op zaterdag 9 mei.",
        "Schooljaar 2025-2026. Het feest is op zaterdag 9 mei.",
        "De film duurt van 14.30 tot 16.45 uur.",
        "Vrijdag 29/2/2028 is er feest? Nee: dinsdag 29/2/2028.".replace("Vrijdag 29/2/2028", "Dinsdag 29/2/2028"),
    ],
    "dubbele-ontkenning": [
        "Uw kind eet niet onderweg.",
        "Er is geen les op de onderste verdieping.",
        "U mag binnen met een kaart.",
        "Dat is niet ons idee.",
        "Het is niet de bedoeling. U mag zonder kaart binnen.",
        "Er zijn geen ontbijtgranen.",
    ],
    "getal-notatie": [
        "De twee kinderen spelen.",
        "Geef 5 euro mee.",
        "Bel 0470 12 34 56.",
        "We zitten twee aan twee.",
        "Het rekeningnummer is 0470123456.",
        "Een van de drie kinderen is ziek.",
        "De bakker geeft € 5 terug.",
    ],
    "lange-zin": [
        "Vul het strookje in. Geef het aan de juf.",
        "Breng mee: een jas, een muts, een sjaal, een boek, een bal, een fiets, een step en een tas.",
        "Wanneer: vrijdag 4 december 2026 om 14 uur\nWaar: in de grote turnzaal van de school\n",
    ],
    "lijdende-vorm": [
        "Uw kind wordt ziek.",
        "De school is gesloten.",
        "Hij wordt morgen zes jaar.",
        "Het wordt gezellig in de klas.",
        "De juf wordt oma.",
        "Zijn boekentas is door de regen nat.",
        "Het kind is door het bos gelopen.",
        "Uw kind wordt bekend met de klas.",
        "Het weer wordt beter.",
        "Ze werden verliefd op de hond.",
        "De kinderen hebben de soep gemaakt.",
        "Wat wil je later worden? Veel kinderen worden graag bakker.",
    ],
    "moeilijk-woord": [
        "Op de kerstmarkt eten we wafels.",
        "De klas zit aan tafel en luistert naar het verhaal.",
        "We gaan naar de dierentuin met de bus.",
        "De pannenkoekenslag is op zaterdag.",
        "In de krokusvakantie is er geen school.",
    ],
    "naamwoordstijl": [
        "Het leven van een kikker is kort.",
        "Het eten van de kok is lekker.",
        "Het examen van de rijschool is morgen.",
        "De tekening van de juf hangt op.",
    ],
    "tangconstructie": [
        "Wij hebben een taart gemaakt.",
        "U moet het briefje aan de juf geven.",
        "Wij hebben appels, peren, brood, kaas, melk, water, sap, soep, koek en taart gegeten.",
    ],
    "termwissel": [
        "De boekentas staat in de gang. Neem de boekentas mee.",
        "De refter of eetzaal is open.",
        "We eten in de refter (eetzaal). De refter is groot.",
    ],
    "toon": [
        "Kom op tijd!",
        "Het CLB komt op school.",
        "WELKOM OP SCHOOL",
        "Uw kind draagt een T-shirt.",
        "Dag ouders",
        "Echt waar?!",
    ],
    "onvolledig": [
        "U bent welkom op de infoavond: dinsdag 8 september om 19.30 uur, in de refter.",
        "We gaan op vrijdag 4 december op uitstap. We vertrekken om 9 uur.",
        "Uw kind is welkom in de klas.",
        "We vragen het bedrag van 5 euro voor vrijdag.",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("name", "marked"), [(name, text) for name, some in FOUND.items() for text in some])
def test_words_in_brackets_are_found(name: str, marked: str) -> None:
    text = marked.replace("[", "").replace("]", "")
    found = lint(text, rules=[name])
    assert [text[: one.start] + f"[{one.found}]" + text[one.end :] for one in found] == [marked]


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, some in QUIET.items() for text in some])
def test_other_sentence_stays_quiet(name: str, text: str) -> None:
    assert [one.found for one in lint(text, rules=[name])] == []


@pytest.mark.parametrize(
    ("name", "text", "fixed"),
    [
        ("aanspreking", "Beste ouder(s)", "Beste ouders"),
        ("afkorting", "Van maandag t/m vrijdag.", "Van maandag tot en met vrijdag."),
        ("afkorting", "Bv. een appel.", "Bijvoorbeeld een appel."),
        ("afkorting", "Op vr. 4 december.", "Op vrijdag 4 december."),
        ("getal-notatie", "Geef vijf euro mee.", "Geef 5 euro mee."),
        ("getal-notatie", "Bel 0470123456.", "Bel 0470 12 34 56."),
        ("getal-notatie", "Het kost 2,5 euro.", "Het kost 2,50 euro."),
        ("moeilijk-woord", "Wij verstrekken u uitleg.", "Wij geven u uitleg."),
        ("moeilijk-woord", "De les vangt om 8.30 uur aan.", "De les begint om 8.30 uur."),
        ("termwissel", "Neem de boekentas. Mijn schooltas is rood.", "Neem de boekentas. Mijn boekentas is rood."),
        ("toon", "Kom op tijd!!!", "Kom op tijd!"),
        ("toon", "U mag hier NIET parkeren.", "U mag hier niet parkeren."),
    ],
)
def test_suggestion_fits_in_its_place(name: str, text: str, fixed: str) -> None:
    (one,) = lint(text, rules=[name])
    assert text[: one.start] + one.suggestions[0] + text[one.end :] == fixed


@pytest.mark.parametrize(("count", "severity"), [(10, None), (11, "warning"), (15, "warning"), (16, "error")])
def test_long_sentence_weighs_by_its_words(count: int, severity: str | None) -> None:
    found = lint("woord " * (count - 1) + "woord.", rules=["lange-zin"])
    assert [one.severity for one in found] == ([severity] if severity else [])


def test_date_of_the_letter_gives_a_date_its_year() -> None:
    text = "Het feest is op maandag 4 december."
    assert [one.found for one in lint(text, rules=["datum-klopt-niet"], today=datetime.date(2026, 11, 25))] == [
        "maandag 4 december"
    ]
    assert lint(text, rules=["datum-klopt-niet"], today=datetime.date(2028, 11, 25)) == []


def test_long_paragraph_and_long_list_are_found_once() -> None:
    paragraph = "De kinderen zingen elke dag een lied in de klas. " * 7
    assert [one.message for one in lint(paragraph, rules=["indeling"])] == [
        "Deze alinea telt 7 zinnen. Maak er twee alinea's van."
    ]
    things = "\n".join(f"- ding nummer {number}" for number in range(9))
    assert [one.found for one in lint(things, rules=["indeling"])] == ["- ding nummer 0"]
    assert lint("- een\n" * 5, rules=["indeling"]) == []


def test_average_length_of_sentences_is_told_once_for_a_text_of_some_length() -> None:
    heavy = "De kinderen van de derde klas gaan morgen met de bus naar het grote museum. " * 6
    (one,) = lint(heavy, rules=["leesbaarheid"])
    assert "gemiddeld 15,0 woorden" in one.message and one.start == 0
    assert lint("De kinderen zingen een mooi lied. " * 12, rules=["leesbaarheid"]) == []
    assert lint(heavy[:150], rules=["leesbaarheid"]) == []


def test_words_within_a_longer_finding_are_told_once() -> None:
    found = lint("Hij wil zijn steentje bijdragen aan het feest.")
    assert [one.rule for one in found if "bijdragen" in one.found] == ["beeldspraak"]
