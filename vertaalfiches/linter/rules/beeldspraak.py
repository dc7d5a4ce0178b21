"""Beeldspraak: uitdrukkingen die niet betekenen wat er staat.

Wat: de regel vindt uitdrukkingen zoals "een oogje in het zeil houden" in elke volgorde en vervoeging. Staat
er een woord bij dat op een letterlijke betekenis wijst ("een schram onder de knie"), dan zwijgt de regel.

Waarom: wie nog Nederlands leert, leest beeldspraak woord voor woord. Een vertaalprogramma doet dat ook.

Voorbeeld: niet "Ze krijgt de tafels onder de knie", wel "Ze leert de tafels goed".

Bron: https://www.klasse.be/70202/checklist-toegankelijke-brief-ouders/

Uitzetten: `beeldspraak = "uit"` onder `[regels]` in `.vertaalfiches.toml`, of
`<!-- vertaalfiches: negeer beeldspraak -->` op de regel ervoor.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from vertaalfiches.dutch.text import Document, Sentence
from vertaalfiches.linter import lexicon
from vertaalfiches.linter.finding import Finding, Severity
from vertaalfiches.linter.matching import Match, SentenceMatcher
from vertaalfiches.linter.patterns import Expression, compile_expression, message_for, triggers, words_of
from vertaalfiches.linter.settings import Settings

ID = "beeldspraak"
SEVERITY: Severity = "warning"
ABOUT_WORDS = True
SOURCE = "https://www.klasse.be/70202/checklist-toegankelijke-brief-ouders/"


@cache
def table() -> lexicon.Table[Expression]:
    """Return the table of expressions."""
    return lexicon.Table(lexicon.folder() / "beeldspraak.toml", "expression", triggers, compile_expression)


def check(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield a finding for each figurative expression; the longest wins where two overlap."""
    expressions = table()
    index = expressions.index
    tokens = document.tokens
    hits = [i for i, token in enumerate(tokens) if token.norm in index]
    at = 0
    while at < len(hits):
        sentence = document.sentence_of(hits[at])
        matcher = SentenceMatcher(document, sentence)
        found: dict[tuple[int, int], tuple[Match, Expression]] = {}
        while at < len(hits) and hits[at] < sentence.last:
            for number in index[tokens[hits[at]].norm]:
                expression = expressions.entry(number)
                match = matcher.find(expression, hits[at])
                if match and not _is_a_name(document, sentence, match, expression):
                    found.setdefault((match.first, match.last), (match, expression))
            at += 1
        for match, expression in _longest_apart(list(found.values())):
            yield _finding(document, settings, match, expression)


def _longest_apart(found: list[tuple[Match, Expression]]) -> list[tuple[Match, Expression]]:
    kept: list[tuple[Match, Expression]] = []
    for match, expression in sorted(found, key=lambda one: (-len(one[0].places), one[0].first)):
        if all(match.last < other.first or match.first > other.last for other, _ in kept):
            kept.append((match, expression))
    return kept


def _is_a_name(document: Document, sentence: Sentence, match: Match, expression: Expression) -> bool:
    """Say whether a single word is a name: "We gaan naar De Troef in Gent"."""
    if expression.verbs or match.first != match.last or match.first == sentence.first:
        return False
    token = document.tokens[match.first]
    word = document.text[token.start : token.end]
    return word[0].isupper() and not word.isupper()


def _fitting(expression: Expression, found: str) -> tuple[str, ...]:
    """Return the plain words that fit in the place of the expression: only where no verb has to be bent."""
    if expression.verbs or " ".join(words_of(found)) != " ".join(words_of(expression.idiom)):
        return ()
    return expression.instead


def _finding(document: Document, settings: Settings, match: Match, expression: Expression) -> Finding:
    start, end = document.tokens[match.first].start, document.tokens[match.last].end
    found = document.text[start:end]
    return Finding(
        start, end, ID, expression.severity, message_for(expression, found), found, _fitting(expression, found), SOURCE
    )
