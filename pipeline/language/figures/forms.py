"""Numbers within other words: "jeder fünfte", "zwei Drittel", "fünfköpfig", "verdoppelt", "zweitgrößte"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.language.figures import exclusions, patterns
from pipeline.language.figures.numbers import cardinal, compound_number, ordinal_word
from pipeline.language.figures.quantity import Form, Quantity, low
from pipeline.language.figures.words import Word

_ADJECTIVE = re.compile(rf"[\wäöüß,-]+(?:{'|'.join(patterns.ADJECTIVE_TAILS)})(?:e[nrsm]?)?")
_TAILS = "|".join(patterns.ADJECTIVE_TAILS)
_FOLD = re.compile(rf"({'|'.join(patterns.FOLD_VERBS)})(\w*)")
_RANKED = re.compile(rf"(?P<rank>[a-zäöüß]+t)(?:{patterns.SUPERLATIVES})e[nrsm]?")
_BUILT_IN = re.compile(
    r"(?P<number>\d+(?:,\d+)?|[a-zäöüß]+)-(?:(?P<scale>Millionen|Milliarden|Mio|Mrd)\.?-)?(?P<unit>[\w²]+)-\w[\w-]*",
    re.IGNORECASE,
)
BEFORE_FRACTION = frozenset(("zur", "zum", "andere", "anderen"))
"""Words that may introduce "Hälfte" and "Drittel" besides determiners."""
HOLDS_NUMBER = re.compile(
    rf"(?:{_TAILS})|mal$|^(?:{'|'.join(patterns.FOLD_VERBS)})|t(?:{patterns.SUPERLATIVES})|"
    rf"^(?:{'|'.join((*patterns.FRACTION_COMPOUNDS, *patterns.RANK_LABELS))})$|-(?:{'|'.join(patterns.CURRENCY)})-"
)
"""Whether a word in lower case may hold a number at all; a cheap test before the readers try."""


def read_each(words: Sequence[Word], index: int) -> Quantity | None:
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


def read_fraction(words: Sequence[Word], index: int) -> Quantity | None:
    """Read "zwei Drittel", "ein gutes Viertel", "die Hälfte", "zweidrittel" as shares in per cent."""
    word = words[index]
    if word.low in patterns.FRACTION_COMPOUNDS:
        part, whole = patterns.FRACTION_COMPOUNDS[word.low]
        return Quantity(index, index, round(100 * part / whole, 2), form=Form.PERCENT, unit="Prozent", word_number=True)
    parts: float | None
    at = index + 1
    if word.low in patterns.DETERMINERS or word.low in BEFORE_FRACTION:
        parts = 1.0
        while at < index + 3 and low(words, at) not in patterns.FRACTION_PARTS and _is_modifier(words, at):
            at += 1
    else:
        parts = cardinal(word.text)
    denominator = patterns.FRACTION_PARTS.get(low(words, at))
    if parts is None or denominator is None or parts >= denominator:
        return None
    quantity = Quantity(
        index, at, round(100 * parts / denominator, 2), form=Form.PERCENT, unit="Prozent", word_number=True
    )
    if exclusions.is_no_share(words, index, at):
        quantity.value = 0.0
    return quantity


def _is_modifier(words: Sequence[Word], index: int) -> bool:
    return index < len(words) and words[index].is_declined


def read_adjective(words: Sequence[Word], index: int) -> Quantity | None:
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
    named = words[at].text[0].isupper() and index > 0 and words[index - 1].is_word
    if named or (tail == "prozentig" and value == 100):
        return Quantity(index, at, 0.0)  # "der Dreißigjährige Krieg" is a name, "hundertprozentig" a way of speaking
    quantity = Quantity(index, at, value, form=Form.ADJECTIVE, unit=patterns.ADJECTIVE_UNITS[tail], word_number=True)
    if lower is not None and lower < value:
        quantity.value, quantity.value_max = lower, value
    if tail == "jährig" and exclusions.is_age(words, at, value):
        quantity.value = 0.0
    return quantity


def read_group(words: Sequence[Word], index: int) -> Quantity | None:
    """Read "zu fünft" and "zu siebt" as so many people."""
    number = _TOGETHER.get(low(words, index + 1)) if words[index].low == "zu" else None
    if number is None or (index + 2 < len(words) and words[index + 2].is_noun):
        return None
    return Quantity(index, index + 1, number, form=Form.ADJECTIVE, unit="Personen", word_number=True)


_TOGETHER = {
    "dritt": 3.0, "viert": 4.0, "fünft": 5.0, "sechst": 6.0, "siebt": 7.0, "acht": 8.0, "neunt": 9.0,
    "zehnt": 10.0, "elft": 11.0, "zwölft": 12.0,
}  # fmt: skip
"""How many "zu fünft" are; "zu zweit" is a way of speaking."""


def read_fold(words: Sequence[Word], index: int) -> Quantity | None:
    """Read "verdoppelt", "Halbierung" as growth in per cent."""
    match = _FOLD.fullmatch(words[index].low)
    if match is None or match[2] not in patterns.FOLD_ENDINGS or words[index].text == "halbieren":
        return None  # bread and paper are halved as well
    return Quantity(index, index, patterns.FOLD_VERBS[match[1]], form=Form.FOLD, unit="Prozent", word_number=True)


def read_rank(words: Sequence[Word], index: int) -> Quantity | None:
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


def read_built_in(words: Sequence[Word], index: int) -> Quantity | None:
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
