"""Find the number expressions of a passage: cardinals, ranges, shares, "jeder fünfte", "fünfköpfig", "verdoppelt".

What is counted, whom it describes and which metric it is come later; here only the number itself is read, with
everything that tells a quantity from a date, a label or a part of a name.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pipeline.language.figures import exclusions, forms
from pipeline.language.figures.cardinals import read_cardinal
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
        quantity = _read(words, index, sentence_ends)
        if quantity is None:
            index += 1
            continue
        if quantity.value > 0:
            found.append(quantity)
        index = quantity.last + 1
    return found


def _read(words: Sequence[Word], index: int, sentence_ends: frozenset[int]) -> Quantity | None:
    word = words[index]
    if not (word.text[0].isalpha() or word.text[0].isdigit()):
        return None
    for reader in _READERS:
        quantity = reader(words, index)
        if quantity is not None:
            return _checked(words, quantity, sentence_ends)
    return None


def _checked(words: Sequence[Word], quantity: Quantity, sentence_ends: frozenset[int]) -> Quantity:
    """Set the value to 0 where the number is no quantity: it has been read, so that its parts are not read again."""
    if quantity.form is not Form.CARDINAL or quantity.unit is not None:
        return quantity
    if exclusions.is_no_quantity(words, quantity.first, quantity.last, quantity.value, sentence_ends):
        if not _extend_ordinal(words, quantity):
            quantity.value = 0.0
    return quantity


def _extend_ordinal(words: Sequence[Word], quantity: Quantity) -> bool:
    """Keep "100. Mitglied", the one ordinal that states how many there are."""
    if low(words, quantity.last + 1) == "." and low(words, quantity.last + 2).startswith("mitglied"):
        quantity.form, quantity.last = Form.ORDINAL, quantity.last + 1
        return True
    return False


_READERS: tuple[Callable[[Sequence[Word], int], Quantity | None], ...] = (
    forms.read_each,
    forms.read_fraction,
    forms.read_adjective,
    read_times,
    read_cardinal,
    forms.read_fold,
    forms.read_rank,
    forms.read_built_in,
)
