"""A number expression and the ways in which it may be expressed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from pipeline.language.figures.words import Word


class Form(Enum):
    """How a quantity is expressed."""

    CARDINAL = "cardinal"
    PERCENT = "percent"
    """Value is a share in per cent, whatever was printed ("15 Prozent", "ein Drittel", "vier von fünf")."""
    EACH = "each"
    """ "jeder fünfte X": a share of X in per cent."""
    ADJECTIVE = "adjective"
    """ "fünfköpfig", "dreijährig": the unit is within the word."""
    ORDINAL = "ordinal"
    """ "100. Mitglied"."""
    FOLD = "fold"
    """ "verdoppelt": growth in per cent."""
    RANK = "rank"
    """ "zweitgrößte", "Platz drei"."""
    TIMES = "times"
    """ "zweimal jährlich"."""


@dataclass(slots=True)
class Quantity:
    """A number expression over words first..last (inclusive)."""

    first: int
    last: int
    value: float
    value_max: float | None = None
    form: Form = Form.CARDINAL
    unit: str | None = None
    """Where the expression itself names it ("fünfköpfig", "10-Millionen-Euro-Projekt")."""
    word_number: bool = False
    """Whether the number is printed in letters."""
    scale: float = 1.0
    """Factor of its "Millionen", "Tausend"."""


def low(words: Sequence[Word], index: int) -> str:
    """Lower-case text of a word, "" beyond the ends."""
    return words[index].low if 0 <= index < len(words) else ""
