"""Inflected forms of a Dutch verb, made from its infinitive.

Weak verbs follow the spelling rules (open and closed syllables, v/f and z/s, past tense on -te or -de);
strong and irregular verbs come from the table in `irregular`. A separable verb is written with a bar
("op|pikken") or, when its first part can only be a particle, as one word ("oppikken").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from vertaalfiches.dutch import irregular

Kind = Literal["finite", "infinitive", "participle"]

_VOWELS = "aeiouyáéíóúäëïöü"
_PARTICLES = (
    "achteraan achterna achterop achteruit aaneen aan achter af bijeen bij binnen boven buiten door erbij heen in "
    "kapot klaar langs los mee na neer nader omhoog omlaag omver om onder open opnieuw op over rechtop rond samen "
    "schoon stil stop tegemoet tegen teleur terecht terug thuis tegenaan toe uiteen uit vast verder voorbij voorop "
    "vooruit voor voort vol vooraf vrij waar weer weg goed plaats deel stand teweeg gade bloot dood fijn gelijk "
    "groot hoog hard kwijt leeg recht scherp vreemd wakker warm zwart"
).split()
_BY_LENGTH = sorted(_PARTICLES, key=len, reverse=True)
# infinitives that look separable and are not
_WHOLE = frozenset(
    "achterhalen achtervolgen bijten doorboren doorbreken doorgronden doorkruisen doorstaan doorzien goederen "
    "harden heenen innen inkten losse mislukken naaien naderen nagelen narren natten omarmen omgeven omhelzen omringen "
    "omschrijven omsingelen omvatten onderbreken onderdrukken ondergaan onderhandelen onderhouden ondermijnen "
    "ondernemen onderrichten onderscheiden onderschatten onderschrijven ondersteunen ondertekenen ondervinden "
    "ondervragen onderwerpen onderwijzen onderzoeken openen opperen overbruggen overdrijven overhandigen "
    "overheersen overleggen overleven overlijden overnachten overreden overschatten overschrijden overspannen overstelpen "
    "overtreden overtreffen overtuigen overvallen overwegen overwinnen rechten stoppen stillen uiten volbrengen "
    "voldoen volgen volharden volstaan voltooien voltrekken voorspellen vooronderstellen voorzien vrijen waarborgen "
    "waarderen waarschuwen weergalmen weerhouden weerkaatsen weerleggen weerspiegelen weerstaan weigeren wakkeren deelen "
    "wegen aanvaarden aanschouwen aanbidden onderbouwen waarmerken vrijwaren kenmerken raadplegen inkleden overspoelen omzeilen overdonderen overkomen overvleugelen omheinen overladen ondervangen".split()
) - {"inkleden", "aanbidden"}
_UNSTRESSED_FIRST = ("aan", "achter", "door", "om", "onder", "over", "vol", "voor", "weer")
_UNSTRESSED = frozenset(
    "overen beveren beweren blunderen daveren denderen donderen druppelen flikkeren folteren glinsteren hameren haperen hinderen "
    "huiveren ijveren ketteren keuteren kelderen kuieren leveren lokeren luisteren martelen mijmeren minderen "
    "mopperen offeren oefenen opperen ordenen plunderen polderen poederen roosteren schaduwen scharrelen schilderen schitteren "
    "slenteren slingeren sluieren snateren snuisteren sputteren staveren steigeren stotteren sluimeren toveren "
    "tateren teisteren temperen timmeren treuzelen vezelen veinsteren voederen vorderen waggelen wakkeren "
    "wapperen weigeren wonderen zegevieren zekeren zilveren zuiveren zonderen anderen beteren bijsteren "
    "duisteren innneren inneren gaderen mageren jammeren kluisteren kliederen knetteren kwetteren hengelen "
    "letteren liberen modderen nederen naderen niseren ouderen opereren peuteren pleisteren rammelen "
    "sidderen sieren smullen snipperen splinteren stameren suikeren sluisteren veteren vlinderen fluisteren "
    "zwengelen wisselen ergeren cijferen dokteren wateren spijkeren flakkeren kikkeren boteren ankeren ademen regenen zegenen rekenen tekenen wapenen openen".split()
) - {"opereren", "beweren", "sieren", "zegevieren"}
# verbs on -eren that do take a particle ("inleveren", "opvoeren")
_NATIVE_EREN = frozenset(
    "boeren burgeren fluisteren hongeren huren keren klungelen kleineren leren leveren luisteren mineren modderen "
    "offeren plakkeren proberen roeren scheren slibberen sluieren smeren snuffelen stapperen studeren teren tekeren "
    "tornen veren vieren voeren vorderen wakkeren wateren weren zekeren zonderen calculeren schakelen stoteren "
    "passeren monteren spelderen geren halveren kalibreren voederen hameren ankeren dobberen peuteren timmeren "
    "rammelen kwartieren schilderen".split()
)
_PREFIX = re.compile(r"(?:be|ge|her|ont|ver|er|mis|over|onder|door|om|voor|vol|weer)(?=[^aeiou]*[aeiouy])")
_NO_GE = re.compile(
    r"(?:be|ge|her|ont|ver|er)(?=(?:[bcdfghjklmnpqrstvwxz]|sch|[bcdfgkptv][lr]|s[cklmnptw]|[dtz]w|kn|spr|str|pr|vr|wr|qu|ij|ei|[aeiou])"
    r"[^\W]*[aeiouy])"
)


@dataclass(frozen=True, slots=True)
class Form:
    """One inflected form. With a `particle`, that word stands apart in the sentence."""

    text: str
    kind: Kind
    particle: str = ""


@cache
def split(infinitive: str) -> tuple[str, str]:
    """Return particle and base of a verb; the particle is empty when it has none.

    >>> split("oppikken"), split("op|pikken"), split("overtuigen"), split("over|nemen")
    (('op', 'pikken'), ('op', 'pikken'), ('', 'overtuigen'), ('over', 'nemen'))
    """
    if "|" in infinitive:
        particle, _, base = infinitive.partition("|")
        return particle, base
    if infinitive in _WHOLE or (irregular.parts(infinitive) and infinitive in ("bijten", "wegen", "vrijen")):
        return "", infinitive
    for particle in _BY_LENGTH:
        base = infinitive.removeprefix(particle)
        if base != infinitive and _is_verb(base) and not _is_loan(particle, base):
            return particle, base
    return "", infinitive


def _is_loan(particle: str, base: str) -> bool:
    """Say whether the first letters only look like a particle: "informeren", "opereren", "afficheren"."""
    return particle in ("in", "af", "op", "aan", "over") and base.endswith("eren") and base not in _NATIVE_EREN


def _is_verb(base: str) -> bool:
    if irregular.parts(base):
        return True
    stem = base.removesuffix("en")
    return (
        len(base) >= 5
        and stem != base
        and any(letter in _VOWELS for letter in stem)
        and (stem[0] in _VOWELS or stem[:2] != stem[0] * 2)
        and not re.match(r"[lr][^aeiouy]|[mn][^aeiouyi]", base)
    )


@cache
def stem(infinitive: str) -> str:
    """Return the stem (first person) of a verb without particle, in its spelling.

    >>> [stem(verb) for verb in ("maken", "hakken", "geven", "reizen", "wandelen", "verdelen", "noteren")]
    ['maak', 'hak', 'geef', 'reis', 'wandel', 'verdeel', 'noteer']
    """
    if not infinitive.endswith("en"):
        return infinitive.removesuffix("n")
    raw = infinitive[:-2]
    if raw.endswith("eër"):
        return raw[:-1] + "er"  # creëren, creëer
    if raw.endswith(("ië", "eë")):
        return raw[:-1] + "e"
    if len(raw) > 2 and raw[-1] == raw[-2] and raw[-1] not in _VOWELS:
        return raw[:-1]
    if _lengthens(raw):
        raw = raw[:-1] + raw[-2] + raw[-1]
    return raw[:-1] + {"v": "f", "z": "s"}.get(raw[-1], raw[-1])


def _lengthens(raw: str) -> bool:
    """Say whether the last vowel of an open syllable is doubled when the syllable closes."""
    if len(raw) < 2 or raw[-1] in _VOWELS + "wjx" or raw[-2] not in "aeou":
        return False
    prefix = _PREFIX.match(raw)
    rest = raw[prefix.end() :] if prefix else raw
    before = rest[-3:-2] or (
        "" if raw.startswith("be") else raw[-3:-2]
    )  # "beogen" is be + ogen, "geuren" is not ge + uren
    if before and before in _VOWELS and not rest.endswith(("ueel", "uer")):
        return False
    groups = len(re.findall(r"[aeiouyëï]+", rest))
    if groups <= 1:
        return True
    if raw[-2] != "e":
        return rest != "welkom"
    if raw.endswith("er"):
        plain = rest + "en"
        whole = raw + "en"
        return not (plain in _UNSTRESSED or whole in _UNSTRESSED or re.search(r"(bb|dd|gg|kk|pp|tt)er$", raw))
    return raw.endswith(("nadel", "oordel")) or not raw.endswith(("el", "en", "em", "et", "es", "ek"))


def _present(infinitive: str) -> tuple[str, ...]:
    found = irregular.present(infinitive)
    if found is not None:
        return found
    root = stem(infinitive)
    return (root,) if root.endswith("t") else (root, root + "t")


def _past(infinitive: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the past forms and the participles of a verb without particle."""
    found = irregular.parts(infinitive)
    if found:
        return (*found[0], *found[1]), found[2]
    root = stem(infinitive)
    raw = infinitive.removesuffix("en")
    hard = raw.endswith(("t", "k", "f", "s", "ch", "p", "x", "c"))
    tail = "t" if hard else "d"
    past = (root + tail + "e", root + tail + "en")
    done = root if root.endswith(tail) else root + tail
    whole = infinitive in _WHOLE and infinitive.startswith(_UNSTRESSED_FIRST) and infinitive != "volgen"
    if whole or (infinitive.startswith("mis") and infinitive != "missen"):
        return past, (done,)
    if _NO_GE.match(infinitive.removesuffix("en")) and _has_stem_after_prefix(infinitive):
        return past, (done,)
    first = {"e": "ë", "i": "ï", "u": "ü"}.get(done[0], done[0])
    if done[:2] in ("ei", "eu", "ie", "ij", "ui", "uu"):
        first = {"ei": "ë", "eu": "e", "ie": "i", "ij": "ij"[0], "ui": "u", "uu": "u"}[done[:2]]
    return past, ("ge" + first + done[1:],)


def _has_stem_after_prefix(infinitive: str) -> bool:
    raw = infinitive.removesuffix("en")
    for prefix in ("be", "ge", "her", "ont", "ver", "er"):
        rest = raw.removeprefix(prefix)
        if rest != raw and len(rest) >= 2 and (rest[:2] != rest[0] * 2 or rest.startswith("oordel")):
            return any(letter in _VOWELS for letter in rest) and rest[0] not in "x"
    return False


@cache
def forms(infinitive: str) -> tuple[Form, ...]:
    """Return the forms of a verb; each says its kind and whether a particle stands apart.

    >>> [form.text for form in forms("krijgen")]
    ['krijg', 'krijgt', 'krijgen', 'kreeg', 'kregen', 'krijgen', 'gekregen']
    >>> [form.text for form in forms("op|pikken") if form.kind == "participle"]
    ['opgepikt']
    """
    particle, base = split(infinitive)
    past, participles = _past(base)
    finite = dict.fromkeys((*_present(base), base, *past))
    plain = [Form(form, "finite") for form in finite]
    plain.append(Form(base, "infinitive"))
    plain += [Form(form, "participle") for form in participles]
    if not particle:
        return tuple(plain)
    apart = [Form(form.text, form.kind, particle) for form in plain]
    joined = [Form(particle + form.text, form.kind) for form in plain]
    return tuple(joined + apart)
