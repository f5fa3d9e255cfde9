"""Which metric of the closed list a figure is, from the head noun and the words around it."""

from __future__ import annotations

import re

from pipeline.language.figures import metric_words as words
from pipeline.language.figures import patterns
from pipeline.language.figures.context import Found
from pipeline.language.figures.counts import Setting, in_period, metric_of_count
from pipeline.language.figures.excerpts import own_clause
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
        return Metric.EVENTS_PER_YEAR, 0.75
    if form is Form.RANK:
        return Metric.COUNT_OTHER, 0.75
    if form is Form.ORDINAL:
        return Metric.MEMBERS, 0.9
    if found.counted.unit == "Prozent":
        return metric_of_share(found, text)
    if found.counted.unit == "Euro" or found.counted.head in patterns.FOREIGN_CURRENCY:
        return _money(found, text, setting)
    return _measured(found, text, sentence) or metric_of_count(found, text, setting)


def _money(found: Found, text: str, setting: Setting) -> tuple[Metric, float]:
    """The class whose word stands nearest in the sentence, words directly at the figure first."""
    content = found.counted.part or ""
    for metric, pattern in words.MONEY:
        if pattern.search(content.capitalize()):
            return metric, 0.95
    sentence = text[found.sentence[0] : found.sentence[1]]
    if words.PRIZE.search(sentence) or re.search(
        r"\b(?:Etat|Budget|Haushalt|Jahresbeitrag)\w*\s+(?:\w+\s+){0,2}$", text[: found.start][-40:]
    ):
        return Metric.MONEY_OTHER, 0.75
    if (price := _price(found, text)) is not None:
        return price, 0.8
    best: tuple[int, Metric] | None = None
    for metric, pattern in words.MONEY:
        for match in pattern.finditer(sentence):
            distance = _distance(found, text, match.start() + found.sentence[0], match.end() + found.sentence[0])
            if best is None or distance < best[0]:
                best = (distance, metric)
    if best is not None and best[0] <= 90:
        return best[1], 0.9 if best[0] < 60 else 0.75
    # Money from a ministry, or for a project, is funding even where the verb is a plain "gab" or "flossen".
    if setting.public_money or (setting.in_project and found.quantity.value >= _LEAST_FUNDING_EUR):
        return Metric.FUNDING_EUR, 0.8
    if best is not None and best[0] <= 160:
        return best[1], 0.7
    return Metric.MONEY_OTHER, 0.65


_LEAST_FUNDING_EUR = 10_000
_LEAST_INVESTMENT_EUR = 500_000
_CERTAIN_INVESTMENT_EUR = 1_000_000
"""What has cost that much was invested in, whatever it is."""


def _price(found: Found, text: str) -> Metric | None:
    """What the clause itself says money is: the price of something, a loan, or what a public payer gives."""
    clause = own_clause(found, text)
    paid = words.PUBLIC_PAYER.search(clause)
    if words.COSTS.search(clause) and not paid and not words.LETS.search(clause):
        paid_for = words.PAID_FOR.search(clause) and found.quantity.value >= _CERTAIN_INVESTMENT_EUR
        built = paid_for or (words.BUILT.search(clause) and found.quantity.value >= _LEAST_INVESTMENT_EUR)
        return Metric.INVESTMENT_EUR if built else Metric.MONEY_OTHER
    if words.NO_FUNDING.search(clause):
        return Metric.MONEY_OTHER
    if paid and words.PAYS.search(clause) and found.quantity.value >= _LEAST_FUNDING_EUR:
        return Metric.FUNDING_EUR
    return None


def _distance(found: Found, text: str, start: int, end: int) -> int:
    """Characters between a word and the figure; what stands across a clause border or another sum is farther."""
    crossed = text[min(end, found.end) : max(found.start, start)]
    return len(crossed) + 60 * len(re.findall(r"[;:]|, (?:und|wobei|während)|\bEuro\b", crossed))


def _measured(found: Found, text: str, sentence: str) -> tuple[Metric, float] | None:
    unit = found.counted.unit
    if words.SPAN.match(found.counted.head) and "solche" not in text[found.start : found.end]:
        return Metric.DURATION, 0.75
    if unit in patterns.TIME_UNITS.values() and found.counted.is_measure:
        aged = words.OLDER.search(text[max(0, found.start - 20) : found.start])
        return (Metric.COUNT_OTHER, 0.75) if aged else (Metric.DURATION, 0.85)
    if unit in patterns.LENGTH_UNITS.values() and found.counted.is_measure:
        return Metric.AREA_OR_LENGTH, 0.9
    if unit in patterns.OUTPUT_UNITS:
        weight = unit in ("Tonnen", "kg", "Kilogramm", "Kilo", "Liter", "m³")
        made = not weight or words.PRODUCE.search(sentence) or words.LEFT.search(sentence) or in_period(found, text)
        made = made and not words.SAVES.search(sentence)
        return (Metric.OUTPUT, 0.75) if made else (Metric.COUNT_OTHER, 0.6)
    if unit in patterns.MEASURE_UNITS.values() and found.counted.is_measure:
        return Metric.COUNT_OTHER, 0.65
    return None
