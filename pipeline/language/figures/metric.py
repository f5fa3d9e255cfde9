"""Which metric of the closed list a figure is, from the head noun and the words around it."""

from __future__ import annotations

import re

from pipeline.language.figures import metric_words as words
from pipeline.language.figures import patterns
from pipeline.language.figures.context import Found
from pipeline.language.figures.counts import Setting, in_period, metric_of_count
from pipeline.language.figures.excerpts import own_clause, window
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
        return _share(found, text, sentence)
    if found.counted.unit == "Euro" or found.counted.head in patterns.FOREIGN_CURRENCY:
        return _money(found, text, setting)
    return _measured(found, text, sentence) or metric_of_count(found, text, setting)


_LEVEL = re.compile(r"\b(?:Anteil|Quote)\b(?:(?!\bum\b)[^.;:,])*\b(?:von|auf)\s+$")
"""A share that rises or falls is still a share: "der Anteil ist von 24 auf 31 Prozent gestiegen"."""


def _share(found: Found, text: str, sentence: str) -> tuple[Metric, float]:
    counted = found.counted
    near = window(found, text, 45, 45)
    by = text[max(found.sentence[0], found.start - 25) : found.start]
    if _LEVEL.search(text[max(found.sentence[0], found.start - 90) : found.start]):
        return Metric.SHARE_OTHER, 0.75
    if _grew(found, text) or (
        words.GROWTH.search(window(found, text, 70, 60))
        and (re.search(r"\b[Uu]m\b|Plus|Minus|Wachstum|Steigerung|Zuwachs", by) or _grew(found, text))
    ):
        return Metric.GROWTH, 0.9
    if words.MARKET.search(near) or _is_of_all(found, text):
        return Metric.MARKET_SHARE, 0.85
    of_members = bool(counted.whole and words.GENITIVE_MEMBERS.search(counted.whole)) or (
        counted.whole is None and words.MEMBERS.search(sentence.lower()) is not None
    )
    stated_before = text[found.sentence[0] : found.start]
    if not of_members and counted.whole is None and words.DIVIDES.search(sentence):
        earlier = text[max(found.passage.start, found.sentence[0] - 200) : found.sentence[0]]
        of_members = re.search(r"mitglied|\d partner", earlier.lower()) is not None
    if not of_members and re.search(r"\bAnteil (?:der|von|an)\b[^,;]*$", stated_before):
        stretch = re.split(r"[,;]", stated_before)[-1]
        if words.SME.search(stretch) or words.KMU_BY_SIZE.search(stretch):
            return Metric.SME_SHARE, 0.75
    if not of_members:
        return Metric.SHARE_OTHER, 0.8 if counted.whole else 0.65
    return _member_share(found, text)


def _member_share(found: Found, text: str) -> tuple[Metric, float]:
    """Which part of the members: small firms, industry, research, or another (by place, for instance)."""
    after = text[found.end : min(found.sentence[1], found.end + 70)]
    before = text[max(found.sentence[0], found.start - 70) : found.start]
    own = found.counted.part or re.split(r"[,;–]|\bund \d|\bund (?:weitere|sieben|acht|neun|zehn)\b", after)[0]
    left = "" if found.counted.part else re.split(r"[,;.]|Prozent", before)[-1]
    placed = re.search(r"\b(?:Sitz|ansässig|stamm|kommen|kommt|entf[aä]ll)\w*\s+(?:in|aus|auf|jenseits)", own)
    if placed and not any(pattern.search(own) for pattern in (words.SME, words.RESEARCH, words.INDUSTRY)):
        return Metric.MEMBER_SHARE, 0.8
    for stretch in (own, left):
        small = words.SME.search(stretch) or words.KMU_BY_SIZE.search(stretch)
        if small and not re.search(r"\bgroße[nr]? Unternehmen|Großunternehmen|Konzerne", stretch):
            return Metric.SME_SHARE, 0.8
        for metric, pattern in ((Metric.RESEARCH_SHARE, words.RESEARCH), (Metric.INDUSTRY_SHARE, words.INDUSTRY)):
            if pattern.search(stretch):
                return metric, 0.8
    return Metric.MEMBER_SHARE, 0.75


def _grew(found: Found, text: str) -> bool:
    """Whether growth is stated right after the share: "15 Prozent gewachsen", "20 Prozent mehr Umsatz"."""
    after = text[found.end : found.end + 40]
    return bool(
        re.match(
            r"\s*(?:ge(?:wachsen|stiegen|sunken)|(?:mehr|weniger|höher|niedriger)\s+(?:als\s+(?:im|vor|ein|noch|zuvor|in|bei|\d{4})|Umsatz)|"
            r"Wachstum|Zuwachs|Steigerung)",
            after,
        )
        or words.ABOVE.match(after)
    )


def _is_of_all(found: Found, text: str) -> bool:
    """Whether it is a share of all things of a kind: "jede dritte Feder, die in Deutschland verbaut wird"."""
    counted_off = found.quantity.form is Form.EACH or re.match(r"\S+ von \S+ \w", text[found.start : found.end])
    sentence = text[found.sentence[0] : found.sentence[1]]
    return bool(counted_off and words.SOLD_WIDELY.search(sentence) and words.COMES_FROM.search(sentence))


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
