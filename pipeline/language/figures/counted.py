"""Read what a number counts: the unit or noun phrase after it, with adjectives, ellipsis and coordination."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pipeline.language.figures import patterns
from pipeline.language.figures.nouns import nominative
from pipeline.language.figures.numbers import cardinal
from pipeline.language.figures.quantity import Form, Quantity, low
from pipeline.language.figures.words import Word, word_set

Stop = Callable[[int], bool]
"""Tells whether the word at an index belongs to the name of a person or an organisation."""

_MOST_MODIFIERS = 7
_BEFORE_WHOLE = word_set(
    """
    der des aller dieser unserer ihrer seiner von vom am an aus unter sämtlicher bei dieses
    """
)


@dataclass(slots=True)
class Phrase:
    """A noun phrase over words first..last; `head` is the noun that says what it is, `unit_first` the first noun."""

    first: int
    head: int
    last: int
    unit_first: int


@dataclass(slots=True)
class Counted:
    """What a quantity counts."""

    unit: str
    """In the nominative plural as far as the word classes allow: "Mitglieder", "Euro", "km"."""
    head: str
    """Lower-case noun that decides the metric ("mitglieder"); for measures the unit."""
    last: int
    """Last word of the printed stretch."""
    factor: float = 1.0
    """To the unit stated: 1,000 for "T€"."""
    is_measure: bool = False
    """Whether it is a unit of money, time, length or weight."""
    whole: str | None = None
    """For shares, what it is a share of ("mitglieder"), lower case."""
    part: str | None = None
    """For shares, the part as printed ("Großindustrie")."""
    phrase: Phrase | None = None


def read_counted(words: Sequence[Word], quantity: Quantity, stop: Stop) -> Counted | None:
    """Read what follows the number; None where nothing is counted there (a bare number)."""
    if quantity.form in (Form.PERCENT, Form.EACH):
        return _share(words, quantity, stop)
    if quantity.form in (Form.FOLD, Form.TIMES):
        return Counted(quantity.unit or "", "mal" if quantity.form is Form.TIMES else "prozent", quantity.last)
    if quantity.unit is not None:
        return _built_in(words, quantity, stop)
    return _measure(words, quantity, stop) or _things(words, quantity, stop)


def _share(words: Sequence[Word], quantity: Quantity, stop: Stop) -> Counted:
    """Read "der Mitglieder" (the whole) or "Großindustrie" (the part) after "20 Prozent"."""
    counted = Counted("Prozent", "prozent", quantity.last)
    at = quantity.last + 1
    if quantity.form is Form.EACH:
        if phrase := noun_phrase(words, at, stop):
            counted.whole, counted.last, counted.phrase = words[phrase.head].low, phrase.last, phrase
        return counted
    if low(words, at) in _BEFORE_WHOLE:
        if phrase := noun_phrase(words, _skip_determiners(words, at), stop):
            counted.whole, counted.phrase = words[phrase.head].low, phrase
            counted.last = phrase.last
        return counted
    if phrase := noun_phrase(words, at, stop):
        counted.part, counted.last, counted.phrase = printed(words, phrase.first, phrase.last), phrase.last, phrase
        if phrase.head == phrase.last and phrase.first == phrase.head and low(words, at + 1) in ("der", "des", "aller"):
            counted.whole = low(words, _skip_determiners(words, at + 1))
    return counted


def _skip_determiners(words: Sequence[Word], at: int) -> int:
    while low(words, at) in _BEFORE_WHOLE or low(words, at) in patterns.DETERMINERS:
        at += 1
    return at


def _built_in(words: Sequence[Word], quantity: Quantity, stop: Stop) -> Counted:
    """Read the noun that "fünfköpfig" or "zweitgrößte" describes; the unit is within the word itself."""
    counted = Counted(quantity.unit or "", (quantity.unit or "").lower(), quantity.last, is_measure=True)
    if quantity.form in (Form.ADJECTIVE, Form.RANK) and (phrase := noun_phrase(words, quantity.last + 1, stop)):
        counted.last, counted.part, counted.phrase = phrase.head, words[phrase.head].low, phrase
    return counted


def _measure(words: Sequence[Word], quantity: Quantity, stop: Stop) -> Counted | None:
    """Read money, time, length and weight with the noun that directly follows ("km Küste", "Euro Fördermittel")."""
    at = quantity.last + 1
    if at >= len(words):
        return None
    word = words[at]
    unit, factor = _unit_of(word)
    if unit is None:
        if low(words, quantity.first - 1) in ("€", "eur"):
            return Counted("Euro", "euro", quantity.last, is_measure=True)
        return None
    counted = Counted(unit, unit.lower(), at, factor=factor, is_measure=True)
    if word.low == "grad" and low(words, at + 1) in ("celsius", "fahrenheit"):
        counted.last = at = at + 1
    phrase = noun_phrase(words, at + 1, stop, modifiers=2)
    if unit in patterns.TIME_UNITS.values() and phrase is not None and not _LASTING.search(words[phrase.head].low):
        phrase = None  # "binnen zwei Stunden Fachleute": the noun is the next part of the sentence
    if phrase is not None and words[phrase.head].start - words[at].end < 40:
        counted.part, counted.last, counted.phrase = words[phrase.head].low, phrase.head, phrase
    return counted


_LASTING = re.compile(
    r"(?:fahrt|weg|zeit|arbeit|betrieb|mitglied|mitgliedschaft|erfahrung|forschung|flug|training|unterricht|entwicklung|garantie|"
    r"dauer|planung|vorbereitung|fußmarsch|geschichte|praxis)$"
)


def _unit_of(word: Word) -> tuple[str | None, float]:
    if word.low in patterns.CURRENCY:
        return "Euro", patterns.CURRENCY[word.low]
    if word.low in patterns.CASE_SENSITIVE_UNITS and word.text not in patterns.UNIT_SPELLINGS:
        return None, 1.0
    for table in (patterns.TIME_UNITS, patterns.LENGTH_UNITS, patterns.MEASURE_UNITS, patterns.FOREIGN_CURRENCY):
        if word.low in table and (word.text[0].isupper() or len(word.low) <= 6 or not word.text[0].isalpha()):
            return table[word.low], 1.0
    return None, 1.0


def _things(words: Sequence[Word], quantity: Quantity, stop: Stop) -> Counted | None:
    """Read the counted noun phrase, also as a partitive genitive ("zwölf der Betriebe")."""
    at = quantity.last + 1
    if low(words, at) == "oder" and low(words, at + 1) in ("mehr", "weniger"):
        at += 2
    phrase = noun_phrase(words, at, stop)
    if phrase is None and low(words, at) in ("der", "unserer", "ihrer", "seiner", "dieser"):
        phrase = noun_phrase(words, at + 1, stop)
    if phrase is None:
        phrase = _participle_phrase(words, at, stop)
    if phrase is None:
        return None
    head = words[phrase.head]
    if head.low in patterns.MONTHS or head.low in patterns.WEEKDAYS or head.low == "uhr":
        return None
    return Counted(unit_text(words, phrase), head.low, phrase.last, phrase=phrase)


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


def _participle_phrase(words: Sequence[Word], at: int, stop: Stop) -> Phrase | None:
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
