"""Which metric of the closed list a figure is, from the head noun and the words around it."""

from __future__ import annotations

import re

from pipeline.language.figures import metric_words as words
from pipeline.language.figures import patterns
from pipeline.language.figures.context import Found
from pipeline.language.figures.counts import Setting, metric_of_count
from pipeline.language.figures.excerpts import own_clause
from pipeline.language.figures.making import in_period, is_gathered, is_length_made
from pipeline.language.figures.money import metric_of_money
from pipeline.language.figures.percentages import metric_of_share
from pipeline.language.figures.quantity import Form
from schemas.records import Metric


def metric_of(found: Found, text: str, setting: Setting) -> tuple[Metric | None, float]:
    """Return the metric and how sure it is (0..1)."""
    sentence = text[found.sentence[0] : found.sentence[1]]
    form = found.quantity.form
    if form is Form.FOLD:
        return Metric.GROWTH, 0.85
    if form is Form.TIMES:
        often = found.counted.unit.endswith(("am Tag", "pro Woche"))
        return (Metric.COUNT_OTHER, 0.7) if often else (Metric.EVENTS_PER_YEAR, 0.75)
    if form is Form.RANK:
        return Metric.COUNT_OTHER, 0.75
    if form is Form.ORDINAL:
        return Metric.MEMBERS, 0.9
    if found.counted.unit == "Prozent":
        return metric_of_share(found, text)
    if found.counted.unit == "Euro" or found.counted.head in patterns.FOREIGN_CURRENCY:
        return metric_of_money(found, text, setting)
    return _measured(found, text, sentence) or metric_of_count(found, text, setting)


def _measured(found: Found, text: str, sentence: str) -> tuple[Metric, float] | None:
    unit = found.counted.unit
    if words.SPAN.match(found.counted.head):
        held = words.HELD.search(sentence) and words.HELD_SPAN.match(found.counted.head)
        return (Metric.EVENTS_PER_YEAR, 0.7) if held else (Metric.DURATION, 0.75)
    if unit in patterns.TIME_UNITS.values() and found.counted.is_measure:
        before = text[max(found.sentence[0], found.start - 60) : found.start]
        aged = words.OLDER.search(before) or words.AVERAGE_AGE.search(before)
        aged = aged or (words.ON_AVERAGE.search(before) and re.match(r"\s*alt\b", text[found.end :][:8]))
        return (Metric.COUNT_OTHER, 0.75) if aged else (Metric.DURATION, 0.85)
    if unit in patterns.LENGTH_UNITS.values() and found.counted.is_measure:
        return is_length_made(found, text) or (Metric.AREA_OR_LENGTH, 0.9)
    if unit in patterns.OUTPUT_UNITS:
        weight = unit in ("Tonnen", "kg", "Kilogramm", "Kilo", "Liter", "m³")
        made = not weight or words.PRODUCE.search(sentence) or words.LEFT.search(sentence) or in_period(found, text)
        made = (made or is_gathered(found, text)) and not words.SAVES.search(own_clause(found, text))
        return (Metric.OUTPUT, 0.75) if made else (Metric.COUNT_OTHER, 0.6)
    if unit in patterns.MEASURE_UNITS.values() and found.counted.is_measure:
        return Metric.COUNT_OTHER, 0.65
    return None
