"""Find the number expressions of a passage: cardinals, ranges, shares, "jeder fünfte", "fünfköpfig", "verdoppelt".

What is counted, whom it describes and which metric it is come later; here only the number itself is read, with
everything that tells a quantity from a date, a label or a part of a name.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from pipeline.language.figures import exclusions, forms, patterns
from pipeline.language.figures.cardinals import read_cardinal
from pipeline.language.figures.numbers import cardinal
from pipeline.language.figures.quantity import Form, Quantity, low
from pipeline.language.figures.times import read_times
from pipeline.language.figures.words import Word


def scan(words: Sequence[Word], sentence_ends: frozenset[int] = frozenset()) -> list[Quantity]:
    """Return the quantities of a passage in text order; nothing overlaps.

    `sentence_ends` are the offsets after closing full stops: they tell "auf 45." from "am 45. Tag".
    """
    found: list[Quantity] = []
    index = 0
    while index < len(words):
        readers = _readers_for(words[index].low)
        quantity = _read(readers, words, index, sentence_ends) if readers else None
        if quantity is None:
            index += 1
            continue
        if quantity.value > 0:
            found.append(quantity)
        index = quantity.last + 1
    return found


def _read(
    readers: Sequence[Reader], words: Sequence[Word], index: int, sentence_ends: frozenset[int]
) -> Quantity | None:
    for reader in readers:
        quantity = reader(words, index)
        if quantity is not None:
            return _checked(words, quantity, sentence_ends)
    return None


def _checked(words: Sequence[Word], quantity: Quantity, sentence_ends: frozenset[int]) -> Quantity:
    """Set the value to 0 where the number is no quantity: it has been read, so that its parts are not read again."""
    if quantity.form is not Form.CARDINAL or quantity.unit is not None:
        return quantity
    no_quantity = exclusions.is_no_quantity(words, quantity.first, quantity.last, quantity.value, sentence_ends)
    if no_quantity and not _extend_ordinal(words, quantity):
        quantity.value = 0.0
    return quantity


def _extend_ordinal(words: Sequence[Word], quantity: Quantity) -> bool:
    """Keep "100. Mitglied", the one ordinal that states how many there are."""
    if low(words, quantity.last + 1) == "." and low(words, quantity.last + 2).startswith("mitglied"):
        quantity.form, quantity.last = Form.ORDINAL, quantity.last + 1
        return True
    return False


Reader = Callable[[Sequence[Word], int], Quantity | None]

_AFTER_DETERMINER: tuple[Reader, ...] = (forms.read_fraction, read_cardinal)
_NUMERIC: tuple[Reader, ...] = (
    forms.read_fraction,
    forms.read_adjective,
    read_times,
    read_cardinal,
    forms.read_built_in,
)
_COMPOUND: tuple[Reader, ...] = (
    forms.read_fraction,
    forms.read_adjective,
    read_times,
    forms.read_fold,
    forms.read_rank,
    forms.read_built_in,
)


@lru_cache(maxsize=1 << 15)
def _readers_for(low_word: str) -> tuple[Reader, ...]:
    """The readers that a word may concern; for most words none, which keeps the scan fast."""
    if low_word in patterns.EACH_WORDS:
        return (forms.read_each, *_AFTER_DETERMINER)
    if low_word in patterns.DETERMINERS or low_word in forms.BEFORE_FRACTION:
        return _AFTER_DETERMINER
    if low_word == "zu":
        return (forms.read_group,)
    if low_word[0].isdigit() or cardinal(low_word.rstrip("-")) is not None:
        return _NUMERIC
    return _COMPOUND if forms.HOLDS_NUMBER.search(low_word) else ()
