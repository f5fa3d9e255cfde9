"""How often: "zweimal jährlich", "sechs bis acht Mal im Jahr", "900-mal verkauft"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.language.figures.numbers import cardinal
from pipeline.language.figures.quantity import Form, Quantity, low
from pipeline.language.figures.words import Word

_TIMES = re.compile(r"(?P<number>[\w.]+?)[-‐‑]?mal")
_PER_PERIOD = {"jährlich": "Mal jährlich", "monatlich": "Mal monatlich", "wöchentlich": "Mal wöchentlich"}
_PERIODS = {"jahr": "Mal im Jahr", "monat": "Mal im Monat", "woche": "Mal pro Woche", "tag": "Mal am Tag"}


def read_times(words: Sequence[Word], index: int) -> Quantity | None:
    """Read "zweimal jährlich", "zwei- bis dreimal im Jahr" and "900-mal"; a bare "dreimal" is no quantity."""
    at, lower = index, None
    if words[index].text.endswith("-") and low(words, index + 1) in ("bis", "oder"):
        at, lower = index + 2, cardinal(words[index].text.rstrip("-"))
    match = _TIMES.fullmatch(low(words, at))
    number = cardinal(match["number"].replace(".", "")) if match else None
    if number is None or (at != index and lower is None):
        return None
    quantity = Quantity(index, at, number, word_number=True)
    if lower is not None and lower < number:
        quantity.value, quantity.value_max = lower, number
    _finish_times(words, quantity)
    return quantity


def extend_times(words: Sequence[Word], quantity: Quantity) -> None:
    """Read "sechs bis acht Mal im Jahr"; a bare "drei Mal" is no quantity."""
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
    elif quantity.value >= _OFTEN:
        quantity.form, quantity.unit = Form.CARDINAL, "Mal"
    else:
        quantity.value = 0.0


_OFTEN = 20
"""From here on "so many times" is counted ("900-mal verkauft"), below it is a way of speaking ("zehnmal besser")."""


def _period(words: Sequence[Word], index: int) -> tuple[str, int] | None:
    index += low(words, index) == "der"
    unit = _PERIODS.get(low(words, index))
    return (unit, index) if unit else None
