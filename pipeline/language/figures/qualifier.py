"""How exactly a number is meant, from the words around it."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.language.figures import patterns
from pipeline.language.figures.quantity import Quantity, low
from pipeline.language.figures.words import Word
from schemas.records import Qualifier

_REACH = 4
_SIGNS = {
    ">": Qualifier.MIN,
    "≥": Qualifier.MIN,
    "<": Qualifier.MAX,
    "≤": Qualifier.MAX,
    "~": Qualifier.ABOUT,
    "≈": Qualifier.ABOUT,
}
_PHRASES = (
    *((phrase, Qualifier.MAX) for phrase in patterns.MAX_PHRASES),
    *((phrase, Qualifier.MIN) for phrase in patterns.MIN_PHRASES),
    *((phrase, Qualifier.ABOUT) for phrase in patterns.ABOUT_PHRASES),
)
_LONGEST_FIRST = tuple(sorted(_PHRASES, key=lambda item: -len(item[0])))
_BY_LAST_WORD = {word: [item for item in _LONGEST_FIRST if item[0][-1] == word] for (*_, word), _ in _PHRASES}
_LIMITING_NOUNS = {
    "maximal": Qualifier.MAX,
    "höchst": Qualifier.MAX,
    "mindest": Qualifier.MIN,
    "minimal": Qualifier.MIN,
}


def qualifier_of(words: Sequence[Word], quantity: Quantity) -> Qualifier:
    """Read the qualifier before ("mehr als 60", "knapp die Hälfte") or after ("30 oder mehr", "100+") a number."""
    after = low(words, quantity.last + 1), low(words, quantity.last + 2)
    if after[0] == "+" or after in (("oder", "mehr"), ("und", "mehr"), ("plus", "x")):
        return Qualifier.MIN
    if after == ("oder", "weniger"):
        return Qualifier.MAX
    inner = _inner(words, quantity)
    return inner or _before(words, quantity) or Qualifier.EXACT


def _inner(words: Sequence[Word], quantity: Quantity) -> Qualifier | None:
    """Read a qualifier within the expression: "ein gutes Dutzend", "ein knappes Drittel"."""
    for index in range(quantity.first, quantity.last):
        if words[index].low in ("gutes", "gute", "guten", "guter"):
            return Qualifier.MIN
        if words[index].low in ("knappes", "knappe", "knappen", "knapper", "rundes"):
            return Qualifier.ABOUT
    return None


def _before(words: Sequence[Word], quantity: Quantity) -> Qualifier | None:
    index = quantity.first - 1
    if low(words, index) in ("kein", "keine", "keinen", "keiner"):
        return Qualifier.MAX  # "keine zwölf Monate": fewer than
    if low(words, index) == "binnen" or (low(words, index - 1), low(words, index)) == ("innerhalb", "von"):
        return Qualifier.MAX
    for _ in range(_REACH):
        if index < 0:
            return None
        if (found := _at(words, index, quantity)) is not None:
            return found
        if words[index].low not in patterns.NEUTRAL_BEFORE and words[index].low not in patterns.DETERMINERS:
            break
        index -= 1
    return _limiting_noun(words, index)


def _at(words: Sequence[Word], index: int, quantity: Quantity) -> Qualifier | None:
    """The qualifier whose last word stands at `index`, if any."""
    word = words[index].low
    if word in _SIGNS:
        return _SIGNS[word]
    if word == "." and low(words, index - 1) in ("ca", "zirka"):
        return Qualifier.ABOUT
    for phrase, qualifier in _BY_LAST_WORD.get(word, ()):
        start = index - len(phrase) + 1
        if start >= 0 and tuple(words[at].low for at in range(start, index + 1)) == phrase:
            return qualifier
    if word in patterns.ABOUT_WORDS:
        return Qualifier.ABOUT
    if word == "über":
        return _over(words, index, quantity)
    if word == "unter":
        # "unter 20 Bewerbungen" may mean "among"; only before a measure it says "less than".
        governed = low(words, index - 1) in ("mit", "von", "auf", "bei")
        return Qualifier.MAX if governed or quantity.unit or _is_measure(words, quantity) else None
    if word == "bis" and index + 1 == quantity.first and low(words, index - 1) not in ("von", "jahr"):
        return Qualifier.MAX if _is_weight_or_length(words, quantity) else None
    if word in patterns.MIN_WORDS:
        return Qualifier.MIN
    return Qualifier.MAX if word in patterns.MAX_WORDS else None


def _is_measure(words: Sequence[Word], quantity: Quantity) -> bool:
    after = low(words, quantity.last + 1)
    return (
        after in patterns.CURRENCY
        or after in patterns.LENGTH_UNITS
        or low(words, quantity.last) in patterns.PERCENT_WORDS
    )


def _is_weight_or_length(words: Sequence[Word], quantity: Quantity) -> bool:
    after = low(words, quantity.last + 1)
    return after in patterns.MEASURE_UNITS or after in patterns.LENGTH_UNITS


def _over(words: Sequence[Word], index: int, quantity: Quantity) -> Qualifier | None:
    """ "über 65 Treffen" is a minimum; "verfügt über 20 Labore" and "über insgesamt zwei Jahre" are prepositions."""
    unit, after = low(words, quantity.last + 1), low(words, quantity.last + 2)
    if unit in patterns.TIME_UNITS:
        accusative = unit in ("jahre", "monate", "tage")
        before = low(words, index - 1)
        if after == "alt" or before in ("seit", "vor", "nach", "bereits", "schon", "mit", "von", "auf"):
            return Qualifier.MIN
        return None if accusative or index + 1 != quantity.first or unit in ("wochen", "stunden") else Qualifier.MIN
    if unit.endswith(("perioden", "saisons", "winter", "sommer", "jahre", "wochen")):
        return None  # "über zwei Heizperioden gemessen"
    if index + 1 != quantity.first:
        return None  # a determiner or adverb between makes "über" a preposition: "über die 30 Projekte"
    for at in range(index - 1, max(-1, index - 6), -1):
        if words[at].low in (",", ".", ";", ":"):
            break
        if words[at].low.startswith(patterns.OVER_VERBS):
            return None
        if words[at].is_noun and words[at].low not in ("team", "verein", "netzwerk", "cluster"):
            break
    return Qualifier.MIN


def _limiting_noun(words: Sequence[Word], index: int) -> Qualifier | None:
    """Read "einem maximalen Volumen von zehn Millionen" and "Mindestbetrag von"."""
    if low(words, index) not in ("von", "höhe", "dauer"):
        return None
    for at in range(index - 1, max(-1, index - 5), -1):
        if words[at].low in (",", ".", ";", ":"):
            return None
        for stem, qualifier in _LIMITING_NOUNS.items():
            if words[at].low.startswith(stem) and words[at].low != "höchste":
                return qualifier
    return None
