"""Tokens and sentences, with their places in the text as it was given."""

from __future__ import annotations

import pytest

from vertaalfiches.dutch.text import Document, normalise


def tokens(text: str) -> list[str]:
    return [text[token.start : token.end] for token in Document(text).tokens]


def norms(text: str) -> list[str]:
    return [token.norm for token in Document(text).tokens]


def kinds(text: str) -> list[tuple[str, str]]:
    return [(text[token.start : token.end], token.kind) for token in Document(text).tokens]


def sentences(text: str) -> list[str]:
    return [text[one.start : one.end] for one in Document(text).sentences]


# -- spelling ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "uniform"),
    [
        ("School", "school"),
        ("ZWEMBAD", "zwembad"),
        ("één", "een"),
        ("Één", "een"),
        ("ÉÉN", "een"),
        ("vóór", "voor"),
        ("wél", "wel"),
        ("ideeën", "ideeën"),
        ("reünie", "reünie"),
        ("crèche", "crèche"),
        ("enquête", "enquête"),
        ("coördinator", "coördinator"),
        ("co\u006f\u0308rdinator", "coördinator"),
        ("e\u0301e\u0301n", "een"),
        ("foto’s", "foto's"),
        ("zo´n", "zo'n"),
        ("’s", "'s"),
        ("‘t", "'t"),
        ("school\u00adfeest", "schoolfeest"),
        ("school\u200bfeest", "schoolfeest"),
        ("ĳs", "ijs"),
        ("IJS", "ijs"),
        ("oud\u2011leerling", "oud-leerling"),
        ("oud\u2010leerling", "oud-leerling"),
    ],
)
def test_word_gets_one_spelling(written: str, uniform: str) -> None:
    assert normalise(written) == uniform


# -- tokens --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("   \n ", []),
        ("Dag ouders", ["Dag", "ouders"]),
        ("Dag, ouders!", ["Dag", ",", "ouders", "!"]),
        ("foto’s en opa's", ["foto’s", "en", "opa's"]),
        ("'s morgens en ’s avonds", ["'s", "morgens", "en", "’s", "avonds"]),
        ("'t is z'n m'n", ["'t", "is", "z'n", "m'n"]),
        ("e-mail en oud-leerlingen", ["e-mail", "en", "oud-leerlingen"]),
        ("kosten: € 5,50 per kind", ["kosten", ":", "€", "5,50", "per", "kind"]),
        ("om 8.30 uur of 8:30", ["om", "8.30", "uur", "of", "8:30"]),
        ("om 8u30 en 8.30u.", ["om", "8u30", "en", "8.30u", "."]),
        ("klas 3A en 4de leerjaar", ["klas", "3A", "en", "4de", "leerjaar"]),
        ("op 4/12/2026", ["op", "4", "/", "12", "/", "2026"]),
        ("i.v.m. de griep", ["i.v.m.", "de", "griep"]),
        ("a.u.b. meebrengen", ["a.u.b.", "meebrengen"]),
        ("het C.L.B. belt", ["het", "C.L.B.", "belt"]),
        ("bv. een appel", ["bv", ".", "een", "appel"]),
        ("wacht…", ["wacht", "…"]),
        ("wacht...", ["wacht", "..."]),
        ("echt?!", ["echt", "?!"]),
        ("(graag)", ["(", "graag", ")"]),
        ("“Dag!” zei juf.", ["“", "Dag", "!”", "zei", "juf", "."]),
        ("kind(eren)", ["kind", "(", "eren", ")"]),
        ("hij/zij", ["hij", "/", "zij"]),
        ("feest 🎉 vandaag", ["feest", "🎉", "vandaag"]),
        ("vo\u0301o\u0301r", ["vo\u0301o\u0301r"]),
        ("school\u00adfeest", ["school\u00adfeest"]),
        ("naam_klas", ["naam", "_", "klas"]),
        ("1ste, 2de", ["1ste", ",", "2de"]),
        ("foto´s en foto`s", ["foto´s", "en", "foto`s"]),
        ("mama's kind-je", ["mama's", "kind-je"]),
        ("een\u00a0appel", ["een", "appel"]),
    ],
)
def test_text_becomes_tokens(text: str, expected: list[str]) -> None:
    assert tokens(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mail juf@school.be.", [("Mail", "word"), ("juf@school.be", "link"), (".", "stop")]),
        ("Mail juf.lien@school-dorp.be, graag", [
            ("Mail", "word"), ("juf.lien@school-dorp.be", "link"), (",", "mark"), ("graag", "word"),
        ]),
        ("Zie www.school.be/agenda?dag=4.", [("Zie", "word"), ("www.school.be/agenda?dag=4", "link")]),
        ("Zie https://school.be/a_b!", [("Zie", "word"), ("https://school.be/a_b", "link")]),
        ("Klas 3, 5 euro.", [
            ("Klas", "word"), ("3", "number"), (",", "mark"), ("5", "number"), ("euro", "word"), (".", "stop"),
        ]),
        ("Echt waar?", [("Echt", "word"), ("waar", "word"), ("?", "stop")]),
    ],
)  # fmt: skip
def test_token_has_a_kind(text: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(text) == expected


def test_place_of_a_token_counts_in_the_text_as_given() -> None:
    text = "🎉 Vo\u0301o\u0301r het school\u00adfeest: foto’s!"
    assert [(token.start, token.end, token.norm) for token in Document(text).tokens] == [
        (0, 1, "🎉"),
        (2, 8, "voor"),
        (9, 12, "het"),
        (13, 25, "schoolfeest"),
        (25, 26, ":"),
        (27, 33, "foto's"),
        (33, 34, "!"),
    ]


def test_blanked_text_must_keep_its_length() -> None:
    with pytest.raises(ValueError, match="plain text and text differ in length"):
        Document("abc", "ab")


def test_tokens_come_from_the_prose_and_places_from_the_text() -> None:
    document = Document("**Dag** ouders", "  Dag   ouders")
    assert [(document.text[t.start : t.end], t.start) for t in document.tokens] == [("Dag", 2), ("ouders", 8)]


# -- sentences -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "We vertrekken om 8.30u. aan de school.",
        "We vertrekken om 8.30 u. stipt.",
        "Breng iets lekkers mee, bv. een appel.",
        "Breng iets lekkers mee, bijv. Zweedse koekjes.",
        "De les valt weg i.v.m. de griep.",
        "De les valt weg i.v.m. Kerstmis.",
        "Vraag het aan mevr. Peeters of dhr. Jansen.",
        "Vraag het aan J. Peeters.",
        "Vraag het aan juf K. De Smet.",
        "De bus komt t.e.m. vrijdag 4 dec. aan de poort.",
        "Vul dit briefje a.u.b. in.",
        "Neem appels, peren, enz. mee.",
        "Neem fruit (appel, peer, enz.) mee.",
        "Dat kost 3.50 euro per kind.",
        "Dat kost € 1.250,50.",
        "Bel ons op nr. 12 of tel. 0470 12 34 56.",
        "Zie blz. 4 van de map.",
        "Wacht… ik kom.",
        "Wacht ... ik kom.",
        "Hij zei … niets.",
        "Mail naar juf.lien@school.be of kijk op www.school.be/a.b voor meer.",
        "De kinderen van het 3de lj. gaan mee.",
        "Iedereen is welkom (ook oma’s!) op het feest.",
        "“Kom je mee?” vroeg de juf.",
        "Uitleg o.a. over het rapport.",
        "De school is open van 8.00 tot 16.00 uur.",
        "St. Jozef is de naam van onze school.",
    ],
)
def test_full_stop_inside_a_sentence_does_not_end_it(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dag ouders. Morgen is er feest.", ["Dag ouders.", "Morgen is er feest."]),
        ("Komt u? Wij wachten! Tot dan.", ["Komt u?", "Wij wachten!", "Tot dan."]),
        ("Neem fruit mee: appels, enz. De juf deelt uit.", ["Neem fruit mee: appels, enz.", "De juf deelt uit."]),
        ("Schrijf u in a.u.b. De plaatsen zijn beperkt.", ["Schrijf u in a.u.b.", "De plaatsen zijn beperkt."]),
        ("We zien wel… Tot morgen.", ["We zien wel…", "Tot morgen."]),
        ("De juf zei: “Tot morgen.” Wij gingen.", ["De juf zei: “Tot morgen.”", "Wij gingen."]),
        ("(Breng fruit mee.) Tot morgen.", ["(Breng fruit mee.)", "Tot morgen."]),
        ("We starten om 8 uur. 25 kinderen gaan mee.", ["We starten om 8 uur.", "25 kinderen gaan mee."]),
        ("Mail juf@school.be. Wij antwoorden snel.", ["Mail juf@school.be.", "Wij antwoorden snel."]),
        ("Kijk op www.school.be! Tot dan.", ["Kijk op www.school.be", "Tot dan."]),
        ("Dag ouders! 🎉 Morgen feest.", ["Dag ouders!", "🎉 Morgen feest."]),
        ("Het is in de gang.De juf helpt.", ["Het is in de gang.", "De juf helpt."]),
        ("Wat fijn!!! Tot dan.", ["Wat fijn!!!", "Tot dan."]),
        ("Echt waar?! Ja.", ["Echt waar?!", "Ja."]),
        ("Kom naar klas 3A. Neem fruit mee.", ["Kom naar klas 3A.", "Neem fruit mee."]),
        ("Dit is voor klas B. Neem fruit mee.", ["Dit is voor klas B.", "Neem fruit mee."]),
        ("Vraag het aan de juf. Zij helpt u.", ["Vraag het aan de juf.", "Zij helpt u."]),
        ("De bus is vol. Neem de trein.", ["De bus is vol.", "Neem de trein."]),
        ("Download de app. Klik op start.", ["Download de app.", "Klik op start."]),
        ("Dit is Jan. Hij is nieuw.", ["Dit is Jan.", "Hij is nieuw."]),
        ("Geef het aan ma. Dank u.", ["Geef het aan ma.", "Dank u."]),
        ("De prijs is € 5. U betaalt later.", ["De prijs is € 5.", "U betaalt later."]),
    ],
)
def test_end_mark_ends_a_sentence(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Breng mee:\n- een appel\n- een handdoek\n- een jas", [
            "Breng mee:", "- een appel", "- een handdoek", "- een jas",
        ]),
        ("Breng mee\n• een appel\n• een jas", ["Breng mee", "• een appel", "• een jas"]),
        ("1. Schrijf uw naam.\n2. Geef het briefje mee.", ["1. Schrijf uw naam.", "2. Geef het briefje mee."]),
        ("1) Schrijf uw naam\n2) Geef het briefje mee", ["1) Schrijf uw naam", "2) Geef het briefje mee"]),
        ("a) zwemmen\nb) turnen", ["a) zwemmen", "b) turnen"]),
        ("Uitstap\n\nWij gaan naar zee.", ["Uitstap", "Wij gaan naar zee."]),
        ("Uitstap\n  \nwij gaan naar zee", ["Uitstap", "wij gaan naar zee"]),
        ("Uitstap\r\n\r\nWij gaan naar zee.", ["Uitstap", "Wij gaan naar zee."]),
        ("Beste ouders,\nMorgen gaan wij zwemmen.", ["Beste ouders,", "Morgen gaan wij zwemmen."]),
        ("Dag mama\nmorgen gaan we zwemmen", ["Dag mama\nmorgen gaan we zwemmen"]),
        ("Waar: aan de poort\nWanneer: vrijdag\nPrijs: 5 euro", [
            "Waar: aan de poort", "Wanneer: vrijdag", "Prijs: 5 euro",
        ]),
        ("Maandag zwemmen\nDinsdag turnen\nWoensdag feest", ["Maandag zwemmen", "Dinsdag turnen", "Woensdag feest"]),
        ("de bus komt om acht uur! wees op tijd", ["de bus komt om acht uur!", "wees op tijd"]),
        ("✓ fruit\n✓ water", ["✓ fruit", "✓ water"]),
    ],
)  # fmt: skip
def test_line_end_ends_headings_and_list_items(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_sentence_broken_over_lines_stays_whole() -> None:
    text = (
        "De kinderen van het derde leerjaar gaan vrijdag met de bus naar\n"
        "Antwerpen en bezoeken daar de dierentuin samen met de juf van\n"
        "het vierde leerjaar."
    )
    assert sentences(text) == [text]


def test_name_at_the_start_of_a_wrapped_line_does_not_open_a_sentence() -> None:
    text = "Wij gaan met de bus naar de dierentuin van\nAntwerpen en wij eten daar ons brood op, samen."
    assert sentences(text) == [text]


def test_each_token_is_in_one_sentence() -> None:
    document = Document("Dag ouders. Morgen is er feest.\n\n- fruit\n- water")
    spans = [(one.first, one.last) for one in document.sentences]
    assert spans == [(0, 3), (3, 8), (8, 10), (10, 12)]
    assert [document.sentence_of(place) for place in (0, 2, 3, 11)] == [
        document.sentences[0],
        document.sentences[0],
        document.sentences[1],
        document.sentences[3],
    ]


def test_token_at_gives_the_token_that_holds_a_place() -> None:
    document = Document("  Dag ouders")
    assert [document.token_at(place) for place in (0, 2, 4, 5, 6, 11, 99)] == [0, 0, 0, 0, 1, 1, 1]


def test_words_of_a_sentence_leave_marks_out() -> None:
    document = Document("Neem 2 appels (of 3) mee!")
    assert [token.norm for token in document.words_in(document.sentences[0])] == [
        "neem", "2", "appels", "of", "3", "mee",
    ]  # fmt: skip
