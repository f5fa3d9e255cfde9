"""Bare numbers after a label: "Fachgruppen, derzeit sieben", "Mitglieder (derzeit 84)", "Mitglieder: 84"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.language.figures import patterns
from pipeline.language.figures.counted import Counted
from pipeline.language.figures.nouns import nominative
from pipeline.language.figures.quantity import Quantity, low
from pipeline.language.figures.words import Word, word_set

Borrowed = tuple[Counted, int, int]
"""What is counted, with the first and the last word of the stretch that holds number and noun."""

NUMBER_NOUNS = frozenset(("zahl", "anzahl", "gesamtzahl", "summe", "menge"))
NUMBER_COMPOUND = re.compile(r"(?P<noun>[\wäöüß]+?)(?:zahl|anzahl|zahlen)$")
CLOSERS = frozenset(
    (",", ".", ";", ")", "(", ":", "–", "-", "!", "und", "sowie", "", "an", "gestiegen", "gewachsen", "angewachsen")
)


def from_label(words: Sequence[Word], quantity: Quantity, in_box: bool) -> Borrowed | None:
    """ "Fachgruppen, derzeit sieben", "Mitglieder (derzeit 84)", "Mitglieder: 84"."""
    counted_off = [low(words, quantity.last + step) for step in (1, 2, 3)] == ["an", "der", "zahl"]
    closed = low(words, quantity.last + 1) in CLOSERS or quantity.last + 1 >= len(words)
    if not closed and (low(words, quantity.last + 1), low(words, quantity.last + 2)) not in _A_YEAR:
        return None
    at, adverb = quantity.first - 1, False
    while low(words, at) in patterns.NEUTRAL_BEFORE or low(words, at) in patterns.ABOUT_WORDS | patterns.MIN_WORDS | {
        "als",
        "mehr",
    }:
        adverb = adverb or low(words, at) in patterns.NEUTRAL_BEFORE
        at -= 1
    if low(words, at) == "." and low(words, at - 1) == "ca":
        at -= 2
    mark = low(words, at)
    if in_box and at >= 0 and words[at].is_noun:
        at += 1
    elif mark == ":" and low(words, at - 1) == ")":
        at = next((back for back in range(at - 1, max(-1, at - 6), -1) if low(words, back) == "("), at)
    elif mark not in (":", "(") and not (mark in (",", "–") and (adverb or counted_off)):
        return None
    noun = _noun_of_label(words, at - 1) if mark == ":" else at - 1
    if noun < 0 or not words[noun].is_noun or not words[noun].is_word or len(words[noun].text) < 3:
        return None
    return _label_counted(words, noun, quantity)


_A_YEAR = frozenset((("im", "jahr"), ("pro", "jahr"), ("im", "monat")))


def _noun_of_label(words: Sequence[Word], at: int) -> int:
    """Word of the noun that a label ends with, what dates it left out: "Kurse 2023:", "Kurse pro Jahr:"."""
    if re.fullmatch(r"(?:19|20)\d\d", words[at].text):
        return at - 1
    if (low(words, at - 1), low(words, at)) in _A_YEAR:
        return at - 2
    if [low(words, at - 2), low(words, at - 1), low(words, at)] == ["seit", "der", "gründung"]:
        return at - 3
    return at


def _label_counted(words: Sequence[Word], noun: int, quantity: Quantity) -> Borrowed | None:
    """Turn the label's noun into the unit; "Mitarbeitende der Geschäftsstelle" counts its first noun."""
    first = noun
    while (
        first - 2 >= 0 and low(words, first - 1) in ("der", "des", "im", "in", "an", "am") and words[first - 2].is_noun
    ):
        first -= 2
    head = words[first].text
    compound = NUMBER_COMPOUND.match(words[first].low)
    if words[first].low in NUMBER_NOUNS and first < noun:
        head = words[noun].text
    elif compound:
        head = compound["noun"].capitalize()
    elif not _is_countable(words[first].low):
        return None
    unit = nominative(head)
    return Counted(unit, unit.lower(), quantity.last), first, quantity.last


def _is_countable(noun: str) -> bool:
    """Whether a label may be a plural: labels such as "Gründung" or "Telefon" never are."""
    return noun not in _OTHER_LABELS and not noun.endswith(
        ("ung", "keit", "heit", "nummer", "fon", "code", "tum", "jahr", "datum")
    )


_OTHER_LABELS = word_set(
    """
    telefon fax tel fon mobil hausnummer plz postfach sitz stand seit gründung gegründet gründungsjahr jahr
    beginn ende start laufzeit adresse straße uhrzeit datum nummer seite
    """
)
