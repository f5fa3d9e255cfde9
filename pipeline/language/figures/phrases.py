"""Noun phrases after a number: adjectives, ellipsis ("Kur- und Badeorte") and coordination."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pipeline.language.figures import patterns
from pipeline.language.figures.nouns import nominative
from pipeline.language.figures.numbers import cardinal
from pipeline.language.figures.quantity import low
from pipeline.language.figures.words import Word

Stop = Callable[[int], bool]
"""Tells whether the word at an index belongs to the name of a person or an organisation."""

_MOST_MODIFIERS = 7


@dataclass(slots=True)
class Phrase:
    """A noun phrase over words first..last; `head` is the noun that says what it is, `unit_first` the first noun."""

    first: int
    head: int
    last: int
    unit_first: int


def noun_phrase(words: Sequence[Word], at: int, stop: Stop, modifiers: int = _MOST_MODIFIERS) -> Phrase | None:
    """Read (adverb | adjective)* noun with ellipsis and coordination, starting at `at`."""
    noun = _skip_modifiers(words, at, modifiers)
    if noun is None or stop(noun):
        return None
    head = _head(words, noun, stop)
    if head is None:
        return None
    last = _coordinated(words, head, stop)
    return Phrase(at, head, last, noun)


def _skip_modifiers(words: Sequence[Word], at: int, most: int) -> int | None:
    """Index of the noun after adverbs and declined adjectives, which may be coordinated; None where none follows."""
    for index in range(at, min(at + most, len(words))):
        word = words[index]
        if word.is_noun and word.is_word:
            return index if index == at or words[index - 1].is_word else None
        joins = word.low in patterns.COORDINATORS or word.text == ","
        if joins and index > at and words[index - 1].is_declined and _is_adjective(words, index + 1):
            continue
        if not word.is_word or word.low in patterns.FUNCTION_WORDS or cardinal(word.text) is not None:
            return None
        if not (word.is_declined or word.low in patterns.ADVERBS_INSIDE or _is_adjective(words, index + 1)):
            return None
    return None


def _is_adjective(words: Sequence[Word], index: int) -> bool:
    return index < len(words) and words[index].is_declined and words[index].low not in patterns.FUNCTION_WORDS


def _head(words: Sequence[Word], noun: int, stop: Stop) -> int | None:
    """Resolve "Thüringer Firmen", "Optische Technologien" and "Kur- und Erholungsorte" to their last noun."""
    head = noun
    while head + 1 < len(words) and not stop(head + 1):
        word, after = words[head], words[head + 1]
        if word.text[-1] in "-‐‑":
            joined = head + 1 + (after.low in patterns.COORDINATORS or after.text in (",", "/"))
            completed = _skip_modifiers(words, joined, 3)
            if completed is None:
                return None
            head = completed
        elif after.is_noun and after.is_word and _is_capital_adjective(word) and after.start == word.end + 1:
            head += 1
        else:
            break
    return head


def _is_capital_adjective(word: Word) -> bool:
    """Whether a capitalised word stands before its noun: "Berliner", "Optische", "Erneuerbare"."""
    if word.low.endswith(patterns.GEOGRAPHIC_ER_NOUNS) or len(word.low) < 5:
        return False
    return word.low.endswith(
        (
            "er",
            "ische",
            "ischen",
            "deutsche",
            "deutschen",
            "liche",
            "lichen",
            "bare",
            "baren",
            "tige",
            "tigen",
            "ive",
            "iven",
        )
    )


def _coordinated(words: Sequence[Word], head: int, stop: Stop) -> int:
    """Last word of "Kleinunternehmen, Spin-offs und Start-ups"; the head itself where nothing is coordinated."""
    at, last = head + 1, head
    plural = _is_plural(words[head].text)  # "drei Schiffe und Mut": no singular joins a counted plural
    while at < len(words) and words[at].text == ",":
        item = _conjunct(words, at + 1, stop)
        if item is None or (plural and not _is_plural(words[item].text)):
            break
        at = item + 1
    if low(words, at) in patterns.COORDINATORS and (item := _conjunct(words, at + 1, stop)) is not None:
        if plural and not _is_plural(words[item].text):
            return last
        last = item
        if low(words, item + 1) in ("sowie", "und") and (more := _conjunct(words, item + 2, stop)) is not None:
            last = more
    return last


def _conjunct(words: Sequence[Word], at: int, stop: Stop) -> int | None:
    """Index of the noun of one conjunct: no determiner, no number, no name."""
    if at >= len(words) or cardinal(words[at].text) is not None or words[at].low in patterns.FUNCTION_WORDS:
        return None
    noun = _skip_modifiers(words, at, 3)
    if noun is None or stop(noun):
        return None
    return _head(words, noun, stop)


def _is_plural(word: str) -> bool:
    """Whether the ending may be that of a plural (or of an abbreviation such as "KMU")."""
    return word.endswith(("e", "en", "n", "er", "el", "s")) or word[-1].isupper()


def participle_phrase(words: Sequence[Word], at: int, stop: Stop) -> Phrase | None:
    """Read "20 in der Region ansässige Betriebe": a preposition after the number that belongs to a participle."""
    if low(words, at) not in patterns.DATIVE_PREPOSITIONS | {"in", "im", "am", "an", "auf", "für", "vom"}:
        return None
    nouns = 0
    for index in range(at + 1, min(at + 8, len(words) - 1)):
        word = words[index]
        if word.is_noun:
            nouns += 1
        elif nouns and word.is_declined and word.low not in patterns.FUNCTION_WORDS and words[index + 1].is_noun:
            phrase = noun_phrase(words, index, stop)
            return Phrase(at, phrase.head, phrase.last, phrase.unit_first) if phrase else None
        elif not word.is_word or (cardinal(word.text) is not None):
            return None
    return None


def unit_text(words: Sequence[Word], phrase: Phrase) -> str:
    """The phrase from its first noun in the nominative; "kleine und mittlere" stay, as they name a class of firms."""
    first = phrase.unit_first
    adjectives = {words[at].low for at in range(phrase.first, first)}
    if adjectives & {"kleine", "kleinen"} and adjectives & {"mittlere", "mittleren", "mittelgroße", "mittelständische"}:
        first = phrase.first
    parts = [
        nominative(words[at].text) if words[at].is_word else words[at].text for at in range(first, phrase.last + 1)
    ]
    return join(parts)


def printed(words: Sequence[Word], first: int, last: int) -> str:
    """Words first..last as printed, single spaces, no space before punctuation."""
    return join([words[at].text for at in range(first, last + 1)])


def join(parts: Sequence[str]) -> str:
    """Join words with single spaces, commas close."""
    return " ".join(parts).replace(" ,", ",").replace("( ", "(").replace(" )", ")")
