"""Small closed classes of Dutch words: determiners, prepositions, auxiliaries, pronouns.

All words are in the normalised spelling of `vertaalfiches.dutch.text.normalise`.
"""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


DETERMINERS = _set(
    "de het een geen dit dat die deze mijn jouw je uw zijn haar hun ons onze m'n z'n d'r 't 'n elk ieder elke iedere alle"
)
POSSESSIVES = _set("mijn jouw je uw zijn haar hun ons onze m'n z'n d'r")
PREPOSITIONS = _set(
    "aan achter behalve beneden bij binnen boven buiten door gedurende in langs met na naar naast om onder op over "
    "per rond rondom sinds te tegen tegenover ten ter tijdens tot tussen uit van vanaf vanuit via volgens voor voorbij "
    "wegens zonder"
)
SUBJECTS = _set("ik je jij u hij ze zij we wij jullie men iedereen iemand niemand er")
PRONOUNS = SUBJECTS | _set("me mij jou hem haar ons hun hen zich elkaar het wie wat dat dit die deze")
COORDINATORS = _set("en of maar want dus noch")
SUBORDINATORS = _set(
    "omdat zodat doordat terwijl hoewel ofschoon totdat nadat voordat opdat zodra aangezien indien mits tenzij "
    "wanneer want waarmee waarbij waarin waarop waarvan waarvoor waaraan waardoor waarna waarover waaruit waaronder "
    "waarom vermits alvorens zolang zoals naarmate"
)
R_WORDS = _set("er daar hier waar ergens nergens overal")
AUXILIARIES = _set(
    "heb hebt heeft hebben had hadden gehad ben bent is zijn was waren geweest word wordt worden werd werden geworden "
    "zal zul zult zullen zou zouden kan kun kunt kunnen kon konden moet moeten moest moesten wil wilt willen wou "
    "wilde wilden mag mogen mocht mochten laat laten liet lieten ga gaat gaan ging gingen gegaan blijf blijft blijven "
    "bleef bleven kom komt komen kwam kwamen hoef hoeft hoeven durf durft durven helpt helpen hielp hielpen"
)
ADVERBS = _set(
    "al nog weer ook even samen goed heel echt terug meteen zeker toch dan nu altijd nooit soms vaak niet flink extra "
    "snel eindelijk helemaal graag opnieuw eens maar wel zelf vlug langzaam stilaan allemaal gewoon dus steeds straks "
    "morgen vandaag gisteren mee eerst daarna later beter best bijna vooral tegelijk verder vlot volledig best "
    "alvast net pas reeds immers namelijk hopelijk gelukkig natuurlijk misschien"
)
FUNCTION_WORDS = (
    DETERMINERS | PREPOSITIONS | PRONOUNS | COORDINATORS | SUBORDINATORS | R_WORDS | AUXILIARIES | ADVERBS | _set("als")
)
