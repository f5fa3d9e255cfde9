"""The grammar around a noun, read from its neighbours: article, preposition, what belongs to its name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.language.figures import patterns
from pipeline.language.figures.clause import NO_SUBJECT, PREPOSITIONS
from pipeline.language.figures.numbers import cardinal
from pipeline.language.figures.words import Word

_DEFINITE = frozenset(("der", "die", "das", "den", "dem", "des", "im", "am", "zum", "zur", "vom", "beim", "ins", "ans"))
GENITIVE = frozenset(("der", "des", "eines", "einer", "vom", "von"))
_POSSESSIVE = re.compile(r"ihr|sein|deren|dessen")
_UNITS = (
    frozenset(patterns.TIME_UNITS)
    | frozenset(patterns.LENGTH_UNITS)
    | frozenset(patterns.MEASURE_UNITS)
    | frozenset(patterns.WEEKDAYS)
)


def class_before(words: Sequence[Word], at: int, low: int) -> str:
    """The class of the word before a number: a preposition itself, "possessive", "determiner", "mark" or "word"."""
    if at < low:
        return "start"
    word = words[at].low
    if word in PREPOSITIONS:
        return word
    if _POSSESSIVE.match(word):
        return "possessive"
    if word in patterns.DETERMINERS:
        return "determiner " + words[at - 1].low if at > low and words[at - 1].low in PREPOSITIONS else "determiner"
    return "mark" if not words[at].is_word else "word"


def governed(words: Sequence[Word], noun: int, low: int) -> tuple[str, str]:
    """The class of a noun's determiner and the preposition (or "genitive") that governs it, "" where none does."""
    at = noun - 1
    while at >= low and (
        (words[at].is_declined and words[at].low not in patterns.DETERMINERS)
        or words[at].low in patterns.NEUTRAL_BEFORE
    ):
        at -= 1
    article = words[at].low if at >= low else ""
    before = words[at - 1] if at > low else None
    kind = (
        "definite" if article in _DEFINITE
        else "indefinite" if article.startswith("ein")
        else "possessive" if _POSSESSIVE.match(article)
        else "own" if article.startswith(("unser", "mein"))
        else "this" if article.startswith("dies")
        else "number" if article and cardinal(article) is not None
        else "bare"
    )  # fmt: skip
    if article in PREPOSITIONS:
        return kind, article
    if before is not None and before.low in PREPOSITIONS:
        return kind, before.low
    return kind, "genitive" if article in GENITIVE and before is not None and before.is_noun else ""


def may_be_described(word: Word) -> bool:
    """Whether it is a noun that may name a thing: no unit, no time, no function word at a sentence's start."""
    return word.is_noun and word.is_word and _names_a_thing(word.text)


@lru_cache(maxsize=1 << 15)
def _names_a_thing(noun: str) -> bool:
    low = noun.lower()
    return not (
        len(noun) < 3
        or noun[-1] in "-‐‑"
        or low in NO_SUBJECT
        or low in _UNITS
        or low in patterns.CURRENCY
        or low in patterns.MULTIPLIERS
        or low in patterns.FUNCTION_WORDS
        or low in patterns.DETERMINERS
        or low in patterns.NEUTRAL_BEFORE
        or low in PREPOSITIONS
        or cardinal(noun) is not None
    )


_NO_NAMES = frozenset("unser dieser jeder jener mancher welcher solcher keiner einer beider vieler aller".split())
"""With a capital only because they begin a sentence."""


def first_of_name(words: Sequence[Word], noun: int, low: int) -> int:
    """First word of "Optische Technologien" and "Land- und Forstwirtschaft"; the noun itself elsewhere."""
    before = words[noun - 1] if noun > low else None
    if before is None:
        return noun
    if (
        before.is_noun
        and before.low.endswith(("er", "ische", "ischen"))
        and len(before.low) > 4
        and before.low not in _NO_NAMES
    ):
        return noun - 1 if before.end + 1 == words[noun].start else noun
    joined = before.low in ("und", "oder") and noun - 2 >= low and words[noun - 2].text[-1] in "-‐‑"
    return noun - 2 if joined else noun
