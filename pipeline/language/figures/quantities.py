"""Find the number expressions of a passage: cardinals, ranges, shares, "jeder fünfte", "fünfköpfig", "verdoppelt".

What is counted, whom it describes and which metric it is come later; here only the number itself is read, with
everything that tells a quantity from a date, a label or a part of a name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from pipeline.language.figures import exclusions, patterns
from pipeline.language.figures.numbers import cardinal, compound_number, ordinal_word
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


@dataclass(slots=True)
class _Numeral:
    """A plain numeral with its multiplier."""

    value: float
    last: int
    scaled: bool
    raw: float


_ADJECTIVE = re.compile(rf"[\wäöüß,-]+(?:{'|'.join(patterns.ADJECTIVE_TAILS)})(?:e[nrsm]?)?")
_TAILS = "|".join(patterns.ADJECTIVE_TAILS)
_FOLD = re.compile(rf"({'|'.join(patterns.FOLD_VERBS)})(\w*)")
_RANKED = re.compile(rf"(?P<rank>[a-zäöüß]+t)(?:{patterns.SUPERLATIVES})e[nrsm]?")
_TIMES = re.compile(r"(?P<number>\w+)mal")
_BUILT_IN = re.compile(
    r"(?P<number>\d+(?:,\d+)?|[a-zäöüß]+)-(?:(?P<scale>Millionen|Milliarden|Mio|Mrd)\.?-)?(?P<unit>[\w²]+)-\w[\w-]*",
    re.IGNORECASE,
)
_PER_PERIOD = {"jährlich": "Mal jährlich", "monatlich": "Mal monatlich", "wöchentlich": "Mal wöchentlich"}
_PERIODS = {"jahr": "Mal im Jahr", "monat": "Mal im Monat", "woche": "Mal pro Woche", "tag": "Mal am Tag"}
_SHARE_DENOMINATORS = frozenset((3.0, 4.0, 5.0, 10.0))


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


def low(words: Sequence[Word], index: int) -> str:
    """Lower-case text of a word, "" beyond the ends."""
    return words[index].low if 0 <= index < len(words) else ""


# ---- plain numerals ----------------------------------------------------------------------------------------------
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
    if scale == 1.0 or (words[index].text[0].islower() and words[index].low not in ("tausend", "hundert", "mio", "mrd")):
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


def _read_cardinal(words: Sequence[Word], index: int) -> Quantity | None:
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
    else:
        _extend_times(words, quantity)
    return quantity


def _extend_range(words: Sequence[Word], quantity: Quantity, first: _Numeral) -> None:
    """Take in the upper bound: "30 bis 40", "30–40", "zwischen 30 und 40", "zwei oder drei", "10 bis 15 Millionen"."""
    joint = first.last + 1
    word = low(words, joint)
    if low(words, first.last + 1) in patterns.PERCENT_WORDS:  # "40 % bis 50 %"
        joint, word = joint + 1, low(words, joint + 1)
    between = low(words, quantity.first - 1) == "zwischen"
    if word not in ("bis", "oder", "-", "–", "—", "‐", "‑") and not (between and word == "und"):
        return
    second = _numeral(words, joint + 1)
    if second is None or words[joint + 1].low in patterns.ONE_BEFORE_MULTIPLIER:
        return
    lower = first.value
    if second.scaled and not first.scaled and first.raw < 1000:
        lower = first.value * second.value / second.raw
    if second.value > lower and not (first.value == 1 and word == "oder"):
        quantity.value, quantity.value_max, quantity.last = lower, second.value, second.last


def _read_among(words: Sequence[Word], quantity: Quantity) -> None:
    """Read "vier von fünf Betrieben" as a share; "zwölf von 16 Ländern" stays a count."""
    if not quantity.word_number or low(words, quantity.last + 1) != "von" or quantity.value > 9:
        return
    whole = _numeral(words, quantity.last + 2)
    if whole is None or whole.value not in _SHARE_DENOMINATORS or whole.value <= quantity.value:
        return
    if words[quantity.last + 2].text[0].isalpha() and whole.last + 1 < len(words):
        quantity.value, quantity.last = round(100 * quantity.value / whole.value, 2), whole.last
        quantity.form = Form.PERCENT


def _extend_ordinal(words: Sequence[Word], quantity: Quantity) -> bool:
    """Keep "100. Mitglied", the one ordinal that states how many there are."""
    if low(words, quantity.last + 1) == "." and low(words, quantity.last + 2).startswith("mitglied"):
        quantity.form, quantity.last = Form.ORDINAL, quantity.last + 1
        return True
    return False


def _extend_times(words: Sequence[Word], quantity: Quantity) -> None:
    """Read "vier bis fünf Mal im Jahr"; a bare "drei Mal" is no quantity."""
    if low(words, quantity.last + 1) == "mal":
        quantity.last += 1
        _finish_times(words, quantity)


def _finish_times(words: Sequence[Word], quantity: Quantity) -> None:
    quantity.form = Form.TIMES
    after = low(words, quantity.last + 1)
    if after in _PER_PERIOD:
        quantity.unit, quantity.last = _PER_PERIOD[after], quantity.last + 1
    elif after in ("im", "pro", "am", "je", "in") and (period := _period(words, quantity.last + 2)):
        quantity.unit, quantity.last = period[0], period[1]
    else:
        quantity.value = 0.0


def _period(words: Sequence[Word], index: int) -> tuple[str, int] | None:
    index += low(words, index) == "der"
    unit = _PERIODS.get(low(words, index))
    return (unit, index) if unit else None


# ---- other forms -------------------------------------------------------------------------------------------------
def _read_each(words: Sequence[Word], index: int) -> Quantity | None:
    """Read "jeder fünfte Arbeitsplatz" and "jeder 20. Euro"; "jeden zweiten Dienstag" is a recurrence."""
    if words[index].low not in patterns.EACH_WORDS or index + 1 >= len(words):
        return None
    number = ordinal_word(words[index + 1].text)
    last = index + 1
    if number is None and words[index + 1].text.isdigit() and low(words, index + 2) == ".":
        number, last = int(words[index + 1].text), index + 2
    if number is None or number < 2:
        return None
    after = low(words, last + 1)
    quantity = Quantity(index, last, round(100 / number, 2), form=Form.EACH, unit="Prozent", word_number=True)
    if after in patterns.TIME_UNITS or after in patterns.WEEKDAYS or after in patterns.MONTHS or after == "mal":
        quantity.value = 0.0
    return quantity


def _read_fraction(words: Sequence[Word], index: int) -> Quantity | None:
    """Read "zwei Drittel", "ein gutes Viertel", "die Hälfte", "zweidrittel" as shares in per cent."""
    word = words[index]
    if word.low in patterns.FRACTION_COMPOUNDS:
        part, whole = patterns.FRACTION_COMPOUNDS[word.low]
        return Quantity(index, index, round(100 * part / whole, 2), form=Form.PERCENT, unit="Prozent", word_number=True)
    parts: float | None
    at = index + 1
    if word.low in patterns.DETERMINERS or word.low in ("zur", "zum", "andere", "anderen"):
        parts = 1.0
        while at < index + 3 and low(words, at) not in patterns.FRACTION_PARTS and _is_modifier(words, at):
            at += 1
    else:
        parts = cardinal(word.text)
    denominator = patterns.FRACTION_PARTS.get(low(words, at))
    if parts is None or denominator is None or parts >= denominator:
        return None
    quantity = Quantity(index, at, round(100 * parts / denominator, 2), form=Form.PERCENT, unit="Prozent", word_number=True)
    if exclusions.is_no_share(words, index, at):
        quantity.value = 0.0
    return quantity


def _is_modifier(words: Sequence[Word], index: int) -> bool:
    return index < len(words) and words[index].is_declined


def _read_adjective(words: Sequence[Word], index: int) -> Quantity | None:
    """Read "fünfköpfiges", "30-köpfig", "drei- bis vierjährig"; ages of persons are no quantities."""
    word, lower = words[index], None
    at = index
    if word.text.endswith("-") and low(words, index + 1) in ("bis", "oder"):
        lower, at = cardinal(word.text.rstrip("-")), index + 2
    elif word.text.isdigit() and low(words, index + 1) == "-" and low(words, index + 2) in ("bis", "oder"):
        lower, at = cardinal(word.text), index + 3
    if at >= len(words) or not _ADJECTIVE.fullmatch(words[at].low):
        return None
    split = compound_number(words[at].low, _TAILS)
    if split is None or (at != index and lower is None):
        return None
    value, tail = split
    quantity = Quantity(index, at, value, form=Form.ADJECTIVE, unit=patterns.ADJECTIVE_UNITS[tail], word_number=True)
    if lower is not None and lower < value:
        quantity.value, quantity.value_max = lower, value
    if tail == "jährig" and exclusions.is_age(words, at, value):
        quantity.value = 0.0
    return quantity


def _read_fold(words: Sequence[Word], index: int) -> Quantity | None:
    match = _FOLD.fullmatch(words[index].low)
    if match is None or match[2] not in patterns.FOLD_ENDINGS:
        return None
    return Quantity(
        index, index, patterns.FOLD_VERBS[match[1]], form=Form.FOLD, unit="Prozent", word_number=True
    )


def _read_rank(words: Sequence[Word], index: int) -> Quantity | None:
    """Read "zweitgrößter Standort" and "Platz drei" as a rank."""
    word = words[index]
    match = _RANKED.fullmatch(word.low)
    if match is not None and (rank := ordinal_word(match["rank"] + "e")) is not None and rank > 1:
        return Quantity(index, index, float(rank), form=Form.RANK, unit="Rang", word_number=True)
    if word.low in patterns.RANK_LABELS and word.text[0].isupper() and index + 1 < len(words):
        number = cardinal(words[index + 1].text)
        if number is not None and low(words, index - 1) in ("auf", "den", "dem", "von", "belegt", "erreichte"):
            return Quantity(index, index + 1, number, form=Form.RANK, unit="Rang")
    return None


def _read_times(words: Sequence[Word], index: int) -> Quantity | None:
    """Read "zweimal jährlich" and "zwei- bis dreimal im Jahr"."""
    at, lower = index, None
    if words[index].text.endswith("-") and low(words, index + 1) in ("bis", "oder"):
        at, lower = index + 2, cardinal(words[index].text.rstrip("-"))
    match = _TIMES.fullmatch(low(words, at))
    number = cardinal(match["number"]) if match else None
    if number is None or (at != index and lower is None):
        return None
    quantity = Quantity(index, at, number, word_number=True)
    if lower is not None and lower < number:
        quantity.value, quantity.value_max = lower, number
    _finish_times(words, quantity)
    return quantity


def _read_built_in(words: Sequence[Word], index: int) -> Quantity | None:
    """Read the number within "10-Millionen-Euro-Projekt" or "50-Megawatt-Anlage"."""
    match = _BUILT_IN.fullmatch(words[index].text)
    number = cardinal(match["number"]) if match else None
    if match is None or number is None:
        return None
    unit = match["unit"].lower()
    scale = patterns.MULTIPLIERS[match["scale"].lower()] if match["scale"] else 1.0
    if unit in patterns.CURRENCY:
        return Quantity(index, index, number * scale, unit="Euro")
    known = patterns.MEASURE_UNITS.get(unit) or patterns.LENGTH_UNITS.get(unit)
    return Quantity(index, index, number * scale, unit=known) if known and len(unit) > 1 else None


_READERS: tuple[Callable[[Sequence[Word], int], Quantity | None], ...] = (
    _read_each,
    _read_fraction,
    _read_adjective,
    _read_times,
    _read_cardinal,
    _read_fold,
    _read_rank,
    _read_built_in,
)
