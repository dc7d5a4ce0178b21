"""Bends a word the way another word was bent: "verstrekt" as in "verstrekken" becomes "geeft" as in "geven"."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from vertaalfiches.dutch import irregular
from vertaalfiches.dutch.verbs import forms, stem

Role = Literal["stem", "second", "plural", "past", "pasts", "participle"]

_ALIKE = {
    "de": "het",
    "het": "de",
    "deze": "dit",
    "dit": "deze",
    "die": "dat",
    "dat": "die",
    "onze": "ons",
    "ons": "onze",
}
_UNBENT = ("en", "lila", "oranje", "plastic", "gratis", "genoeg", "apart")


@cache
def conjugation(base: str) -> dict[Role, str]:
    """Return the forms of a verb without particle, by role; a role with more than one form is left out.

    >>> conjugation("geven")["second"], conjugation("beginnen")["past"], "second" in conjugation("hebben")
    ('geeft', 'begon', False)
    """
    found: dict[Role, str] = {"plural": base}
    present = irregular.present(base)
    if present is None:
        root = stem(base)
        present = (root, root if root.endswith("t") else root + "t")
    if len(present) == 2:
        found["stem"], found["second"] = present
    elif len(present) == 3 and base.endswith("den"):  # houd, houdt, hou
        found["stem"], found["second"] = present[0], present[1]
    parts = irregular.parts(base)
    made = [form.text for form in forms(base) if form.kind == "participle"]
    if parts is None:
        past = [form.text for form in forms(base) if form.kind == "finite"][-2:]
        found["past"], found["pasts"] = past[0], past[1]
    elif len(parts[0]) == 1:
        found["past"], found["pasts"] = parts[0][0], parts[1][0]
    if len(made) == 1:
        found["participle"] = made[0]
    return found


def roles(base: str) -> dict[str, tuple[Role, ...]]:
    """Return for each form of a verb without particle the roles it can have.

    >>> roles("starten")["start"], roles("verstrekken")["verstrekt"]
    (('stem', 'second'), ('second', 'participle'))
    """
    found: dict[str, tuple[Role, ...]] = {}
    for role, form in conjugation(base).items():
        found[form] = (*found.get(form, ()), role)
    return found


def bent(adjective: str) -> str:
    """Return an adjective with its ending -e.

    >>> [bent(word) for word in ("adequaat", "goed", "snel", "lief", "open", "duidelijk", "boos", "officieel")]
    ['adequate', 'goede', 'snelle', 'lieve', 'open', 'duidelijke', 'boze', 'officiële']
    """
    if adjective.endswith(_UNBENT) or adjective[-1] in "aeiou":
        return adjective
    if adjective.endswith("ieel"):
        return adjective[:-4] + "iële"
    if match := re.search(r"(aa|ee|oo|uu)([bdfgklmnprst])$", adjective):
        last = {"f": "v", "s": "z"}.get(match[2], match[2])
        return adjective[: match.start()] + match[1][0] + last + "e"
    one = len(re.findall(r"[aeiouy]+", adjective)) == 1
    doubles = re.search(r"(?:^|[^aeiouy])[aeiou][bdfgklmnprst]$", adjective)
    if doubles and (one or not adjective.endswith(("ig", "el", "er", "lijk"))):
        return adjective + adjective[-1] + "e"
    if re.search(r"(?:ie|oe|eu|ui|ei|ij|ou|au|[lnrm])[fs]$", adjective) and not adjective.endswith(
        ("ens", "ers", "nds")
    ):
        return adjective[:-1] + {"f": "v", "s": "z"}[adjective[-1]] + "e"
    return adjective + "e"


def plural(noun: str) -> str | None:
    """Return the plural of a noun where its ending leaves no doubt, else None.

    >>> plural("regeling"), plural("moeilijkheid"), plural("tip")
    ('regelingen', 'moeilijkheden', None)
    """
    if noun.endswith("ing") and len(noun) > 5:
        return noun + "en"
    return noun[:-4] + "heden" if noun.endswith("heid") else None


def other_article(word: str) -> str | None:
    """Return the determiner of the other gender: "de" for "het", "dit" for "deze"; None where there is none.

    >>> other_article("De"), other_article("een")
    ('Het', None)
    """
    found = _ALIKE.get(word.lower())
    return found and (found.capitalize() if word[0].isupper() else found)
