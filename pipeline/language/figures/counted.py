"""Read what a number counts: money, time and measures, things, and the whole or the part of a share."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.language.figures import patterns
from pipeline.language.figures.phrases import Phrase, Stop, noun_phrase, participle_phrase, printed, unit_text
from pipeline.language.figures.quantity import Form, Quantity, low
from pipeline.language.figures.words import Word, word_set

_BEFORE_WHOLE = word_set(
    """
    der des aller dieser unserer ihrer seiner von vom am an aus unter sämtlicher bei dieses
    """
)


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
    at += low(words, at) in ("solcher", "solche", "solchen")
    phrase = noun_phrase(words, at, stop)
    if phrase is None and low(words, at) in ("der", "unserer", "ihrer", "seiner", "dieser"):
        phrase = noun_phrase(words, at + 1, stop)
    if phrase is None:
        phrase = participle_phrase(words, at, stop)
    if phrase is None:
        return None
    head = words[phrase.head]
    if head.low in patterns.MONTHS or head.low in patterns.WEEKDAYS or head.low == "uhr":
        return None
    return Counted(unit_text(words, phrase), head.low, phrase.last, phrase=phrase)
