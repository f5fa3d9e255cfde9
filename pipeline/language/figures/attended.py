"""What people take part in, where a relative clause says so: "ein Kurs, den 130 Fachkräfte absolviert haben"."""

from __future__ import annotations

from bisect import bisect_left

from pipeline.language.figures.antecedents import antecedent
from pipeline.language.figures.clause import BOUNDARIES, PREPOSITIONS
from pipeline.language.figures.context import Found, Party
from pipeline.language.figures.noun_classes import class_of
from pipeline.language.figures.nouns import nominative
from pipeline.language.figures.parties import Parties
from pipeline.language.figures.phrases import printed
from pipeline.language.figures.wording import quoted_after
from pipeline.language.figures.words import Word, word_set

_PRONOUNS = word_set("den die das dem der denen welchen welche welches welchem welcher")
_COPULA = frozenset(("ist", "sind", "war", "waren", "bleibt", "blieb"))
_QUOTES = frozenset(("„", "“", "”", "»", "«", "‚", "‘", '"'))
_NO_OCCASION = frozenset(
    ("person", "org", "place", "region", "measure", "time", "document", "money", "matter", "device")
)
"""Kinds of things that nobody takes part in."""


def attended(found: Found, parties: Parties) -> str | None:
    """The occasion that the figure's relative clause tells of; None where there is no such clause."""
    words, number = found.words, found.quantity.first
    low = bisect_left(words, found.sentence[0], key=lambda word: word.start)
    opening = _relative(found, low, number)
    if opening is None:
        return None
    comma, pronoun = opening
    segment = _before(found, parties, low, comma)
    noun = antecedent(words, segment, words[pronoun], pronoun > comma + 1, lambda at: parties.is_name(words[at].start))
    if noun is None:
        return None
    begin, at = noun
    if at == segment[1] and words[at + 1].text in _QUOTES:
        quote = next((back for back in range(at - 1, segment[0] - 1, -1) if words[back].text in _QUOTES), at)
        return printed(words, quote + 1, at) if quote < at else None
    # "zur „Nachtschicht“, dem Stammtisch des Netzwerks, zu dem …": of an apposition the name before it.
    apposed = begin - 1 <= segment[0] and segment[0] - 2 > low and words[segment[0] - 1].text == ","
    if apposed and (name := _named_before(found, parties, segment[0] - 1, low)) is not None:
        return name
    if (quoted := quoted_after(words, at)) is not None:
        return quoted
    named = parties.covering(words[begin].start, words[at].end)
    if named is not None:
        return named.name if named.party in (Party.EVENT, Party.PROJECT) else None
    if class_of(words[at].low) in _NO_OCCASION:
        return None
    return printed(words, begin, at) if begin < at else nominative(words[at].text)


def _relative(found: Found, low: int, number: int) -> tuple[int, int] | None:
    """The comma and the pronoun of the relative clause around the number, or of one that "und den …" goes on."""
    words = found.words
    for at in range(number - 1, low, -1):
        if words[at].text in (".", ";", ":", "!", "?"):
            return None
        if words[at].text != ",":
            continue
        pronoun = at + 1 + (words[at + 1].low in PREPOSITIONS)
        if words[pronoun].low not in _PRONOUNS or pronoun >= number:
            return None
        if pronoun + 1 == number:
            return at, pronoun
        after, then = words[pronoun + 1], words[pronoun + 2]
        # an article: "…, die größte ist der Fachtag mit 600 Gästen", "…, die große Messe mit 600 Gästen"
        is_article = after.is_noun or (after.is_declined and (then.is_noun or then.low in _COPULA))
        return None if is_article else (at, pronoun)
    return None


def _before(found: Found, parties: Parties, low: int, comma: int) -> tuple[int, int]:
    """The stretch from the last mark to the comma; quotation marks and names do not cut it."""
    words = found.words
    first = comma - 1
    while first > low:
        mark = words[first - 1]
        if mark.text in BOUNDARIES and mark.text not in _QUOTES and not parties.is_name(mark.start):
            break
        first -= 1
    last = comma - 1
    while last > first and words[last].text in _QUOTES:
        last -= 1
    return first, last


def _named_before(found: Found, parties: Parties, comma: int, low: int) -> str | None:
    """The name that ends at a comma: quoted, an event's or a noun with a capital."""
    words: list[Word] = list(found.words[low:comma])
    if words and words[-1].text in _QUOTES:
        opening = next((at for at in range(len(words) - 2, -1, -1) if words[at].text in _QUOTES), None)
        return None if opening is None else printed(words, opening + 1, len(words) - 2)
    named = parties.ending_at(words[-1].end) if words else None
    if named is not None:
        return named.name if named.party in (Party.EVENT, Party.PROJECT) else None
    return words[-1].text if words and words[-1].is_noun and class_of(words[-1].low) not in _NO_OCCASION else None
