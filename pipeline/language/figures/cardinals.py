"""Cardinals with their multipliers, ranges and shares: "3 Mio.", "zwischen 30 und 40", "vier von fünf"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.language.figures import patterns
from pipeline.language.figures.exclusions import is_age
from pipeline.language.figures.numbers import cardinal
from pipeline.language.figures.quantity import Form, Quantity, low
from pipeline.language.figures.times import extend_times
from pipeline.language.figures.words import Word

_SHARE_DENOMINATORS = frozenset((3.0, 4.0, 5.0, 10.0))


@dataclass(slots=True)
class _Numeral:
    """A plain numeral with its multiplier."""

    value: float
    last: int
    scaled: bool
    raw: float


def _numeral(words: Sequence[Word], index: int) -> _Numeral | None:
    """Read a numeral with spaces between its groups ("10 000") and with its multiplier ("3 Mio.", "eine Million")."""
    if index >= len(words):
        return None
    if words[index].low in patterns.ONE_BEFORE_MULTIPLIER:
        return _one_multiplier(words, index)
    value = cardinal(words[index].text)
    if value is None:
        return None
    last = index
    while _is_next_group(words, last, value):
        value = value * 1000 + int(words[last + 1].text)
        last += 1
    scale, end = _multiplier(words, last + 1)
    return _Numeral(value * scale, end if scale != 1 else last, scale != 1, value)


def _is_next_group(words: Sequence[Word], last: int, value: float) -> bool:
    """Whether the next word is a group of three digits after a space, as in "10 000 Besucher" (no telephone number)."""
    if last + 1 >= len(words) or value != int(value) or not 0 < value < 1_000_000 or not words[last].text.isdigit():
        return False
    group, after = words[last + 1], low(words, last + 2)
    if len(words[last].text) > 3 or len(group.text) != 3 or not group.text.isdigit():
        return False
    one_space = group.start == words[last].end + 1
    return one_space and bool(after) and after[0].isalpha() and not low(words, last - 1)[:1].isdigit()


def _multiplier(words: Sequence[Word], index: int) -> tuple[float, int]:
    """Factor of a multiplier word at `index` (1 where there is none) and the index of its last word."""
    scale = patterns.MULTIPLIERS.get(low(words, index), 1.0)
    if scale == 1.0 or (
        words[index].text[0].islower() and words[index].low not in ("tausend", "hundert", "mio", "mrd")
    ):
        return 1.0, index
    is_abbreviation = words[index].low in ("mio", "mrd", "tsd", "bio", "mill")
    return scale, index + 1 if is_abbreviation and low(words, index + 1) == "." else index


def _one_multiplier(words: Sequence[Word], index: int) -> _Numeral | None:
    """Read "eine Million", "eine halbe Million", "ein gutes Dutzend", "ein Dutzend"."""
    at = index + 1
    half = low(words, at) in patterns.HALF_WORDS
    while low(words, at) in patterns.HALF_WORDS or low(words, at) in ("gutes", "guten", "knappes", "knappen", "rundes"):
        at += 1
    if low(words, at) not in ("million", "milliarde", "billion", "dutzend") or not words[at].text[0].isupper():
        return None
    scale, last = _multiplier(words, at)
    return _Numeral(scale / 2 if half else scale, last, True, 1.0)


def read_cardinal(words: Sequence[Word], index: int) -> Quantity | None:
    """Read a cardinal with all that belongs to it: range, share, per cent, times."""
    first = _numeral(words, index)
    if first is None:
        return None
    quantity = Quantity(index, first.last, first.value, word_number=words[index].text[0].isalpha())
    quantity.scale = first.value / first.raw if first.scaled else 1.0
    _extend_range(words, quantity, first)
    if quantity.value_max is None:
        _read_among(words, quantity)
    if low(words, quantity.last + 1) in patterns.PERCENT_WORDS:
        quantity.form, quantity.last = Form.PERCENT, quantity.last + 1
    elif (tail := patterns.LOOSE_TAIL.fullmatch(low(words, quantity.last + 1))) is not None:  # "4 stündige Fahrt"
        quantity.form, quantity.last = Form.ADJECTIVE, quantity.last + 1
        quantity.unit = patterns.ADJECTIVE_UNITS[tail[1]]
        if tail[1] == "jährig" and is_age(words, quantity.last, quantity.value):
            quantity.value = 0.0
    else:
        extend_times(words, quantity)
    return quantity


def _extend_range(words: Sequence[Word], quantity: Quantity, first: _Numeral) -> None:
    """Take in the upper bound: "30 bis 40", "30–40", "zwischen 30 und 40", "zwei oder drei", "10 bis 15 Millionen"."""
    joint = first.last + 1
    word = low(words, joint)
    twice = low(words, joint) in patterns.PERCENT_WORDS  # "40 % bis 50 %"
    if twice:
        joint, word = joint + 1, low(words, joint + 1)
    between = low(words, quantity.first - 1) == "zwischen"
    if word not in ("bis", "oder", "-", "–", "—", "‐", "‑") and not (between and word == "und"):
        return
    second = _numeral(words, joint + 1)
    if second is None or words[joint + 1].low in patterns.ONE_BEFORE_MULTIPLIER:
        return
    if twice and (word == "oder" or low(words, second.last + 1) not in patterns.PERCENT_WORDS):
        return
    lower = first.value
    if second.scaled and not first.scaled and first.raw < 1000:
        lower = first.value * second.value / second.raw
    if second.value > lower and not (first.value == 1 and word == "oder"):
        quantity.value, quantity.value_max, quantity.last = lower, second.value, second.last


def _read_among(words: Sequence[Word], quantity: Quantity) -> None:
    """Read "vier von fünf Betrieben" as a share; "zwölf von 16 Ländern" stays a count."""
    if low(words, quantity.last + 1) != "von":
        return
    whole = _numeral(words, quantity.last + 2)
    if whole is None or whole.value <= quantity.value or whole.last + 1 >= len(words):
        return
    in_words = quantity.word_number and words[quantity.last + 2].text[0].isalpha()
    if (in_words and whole.value in _SHARE_DENOMINATORS) or whole.value == 100:
        quantity.value, quantity.last = round(100 * quantity.value / whole.value, 2), whole.last
        quantity.form = Form.PERCENT
