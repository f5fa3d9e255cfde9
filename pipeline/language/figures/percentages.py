"""Which metric a share is: growth, a share of the market, of the members, or of something else."""

from __future__ import annotations

import re

from pipeline.language.figures import metric_words as words
from pipeline.language.figures.context import Found
from pipeline.language.figures.excerpts import window
from pipeline.language.figures.quantity import Form
from schemas.records import Metric

Judgement = tuple[Metric, float]

_LEVEL = re.compile(r"\b(?:Anteil|Quote)\b(?:(?!\bum\b)[^.;:,])*\b(?:von|auf)\s+$")
"""A share that rises or falls is still a share: "der Anteil ist von 24 auf 31 Prozent gestiegen"."""
_OF_MARKET = re.compile(r"\bAnteil am (?:\w+ ){0,2}\w*[Mm]arkt\b")
_BY = re.compile(r"\b[Uu]m\b|Plus|Minus|Wachstum|Steigerung|Zuwachs")
_RIGHT_BY = re.compile(r"\b[Uu]m\s+(?:\w+\s+){0,2}$")
_GREW = re.compile(
    r"\s*(?:ge(?:wachsen|stiegen|sunken)|mehr\s+[A-ZÄÖÜ]|(?:mehr|weniger|höher|niedriger)\s+als\s+"
    r"(?:im|vor|ein|noch|zuvor|in|bei|\d{4})|Wachstum|Zuwachs|Steigerung)"
)
_MEMBERS = re.compile(
    r"\bmitglied(?:er|ern|s)?(?:unternehmen|firmen|betrieben?|einrichtungen|institutionen|organisationen|liste)?\b"
)
_MEMBER_CONCERNS = re.compile(r"Mitglieds?(?:er)?(?:beitr|gebühr|betrieb\b|firma\b|unternehmen tätig)")
"""Compounds that speak of what members pay or of one of them."""
_NAMES_MEMBERS = re.compile(
    r"mitglied|\b\d+ (?:partner|akteur|genoss|gesellschafter|betrieb|unternehmen|firmen|namen|institution)|"
    r"\bpartner\w* (?:zähl|hat|sind)"
)
_COUNTS_MEMBERS = re.compile(
    r"\b(?:gehör\w+ .{0,80}\ban\b|zähl|vereint|umfasst|angeschlossen|Mitglieder|Partner|Genoss|beisammen|"
    r"Mitgliederliste)"
)
_SPLITS = re.compile(
    r"\b(?:haben (?:ihren|weniger|mehr|keine|nur|einen)|hat (?:ihren|weniger)|beschäftig|stamm|komm|sitz|zähl|verteil|"
    r"forsch|arbeiten)"
)
_SUMS = re.compile(r"\bEuro\b|\b(?:Jahres)?[Uu]msatz|\bEtat|\bBudget|\bHaushalt|\bEinnahmen|\bKosten")
_PROJECT = re.compile(r"[Pp]rojekt|Vorhaben")
_OUT_OF = re.compile(r"\s+aus\b")
"""What comes "out of" something is told where it comes from, not what it is a share of."""


def metric_of_share(found: Found, text: str) -> Judgement:
    """Growth is told first, then the market, then the members."""
    before = text[found.sentence[0] : found.start]
    if words.MARKET.search(window(found, text, 45, 45)) or _OF_MARKET.search(before) or _is_of_all(found, text):
        return Metric.MARKET_SHARE, 0.85
    if _LEVEL.search(before[-90:]):
        return _of_small_firms(found, text) or (Metric.SHARE_OTHER, 0.75)
    if _is_growth(found, text):
        return Metric.GROWTH, 0.9
    if _is_of_members(found, text):
        return _member_share(found, text)
    return _of_small_firms(found, text) or (Metric.SHARE_OTHER, 0.8 if found.counted.whole else 0.65)


def _is_growth(found: Found, text: str) -> bool:
    """ "15 Prozent gewachsen", "20 Prozent mehr Umsatz", "um 8,5 Prozent ist der Umsatz zurückgegangen"."""
    after = text[found.quantity_end : found.quantity_end + 40]
    if found.quantity.form is Form.PERCENT and (_GREW.match(after) or words.ABOVE.match(after)):
        return True
    by = text[max(found.sentence[0], found.start - 25) : found.start]
    if _RIGHT_BY.search(by) and words.GROWTH.search(text[found.sentence[0] : found.sentence[1]]):
        return True
    return _BY.search(by) is not None and words.GROWTH.search(window(found, text, 70, 60)) is not None


def _is_of_all(found: Found, text: str) -> bool:
    """Whether it is a share of all things of a kind: "jede dritte Feder, die in Deutschland verbaut wird"."""
    counted_off = found.quantity.form is Form.EACH or re.match(r"\S+ von \S+ \w", text[found.start : found.end])
    sentence = text[found.sentence[0] : found.sentence[1]]
    return bool(counted_off and words.SOLD_WIDELY.search(sentence) and words.COMES_FROM.search(sentence))


def _is_of_members(found: Found, text: str) -> bool:
    """Whether the whole are the cluster's members, named at the share, in its sentence or in the one before."""
    counted = found.counted
    sentence = text[found.sentence[0] : found.sentence[1]]
    among = re.match(r"\S+ von \S+ ", text[found.start : found.end])
    if among and counted.part is not None and not words.GENITIVE_MEMBERS.search(counted.part.lower()):
        return False  # "drei von vier Flugstunden", "neun von zehn Absolventen"
    if counted.whole is not None and not _OUT_OF.match(text[found.quantity_end : found.quantity_end + 8]):
        partners = counted.whole.startswith("partner") and not _PROJECT.search(sentence)
        mixed = words.MIXED.search(counted.whole) is not None
        return words.GENITIVE_MEMBERS.search(counted.whole) is not None or partners or mixed
    if counted.part is not None and words.GENITIVE_MEMBERS.search(counted.part.lower()):
        return True
    if _SUMS.search(text[found.sentence[0] : found.start]):
        return False
    if _MEMBERS.search(sentence.lower()) and not _MEMBER_CONCERNS.search(sentence):
        return True
    if not words.DIVIDES.search(sentence) and not _SPLITS.search(sentence):
        return False
    earlier = text[max(found.passage.start, found.sentence[0] - 200) : found.sentence[0]]
    if re.search(r"mitglied|\d partner", earlier.lower()) and words.DIVIDES.search(sentence):
        return True
    begins = found.start - found.sentence[0] < _OPENING
    return begins and bool(_NAMES_MEMBERS.search(earlier.lower()) and _COUNTS_MEMBERS.search(earlier))


_OPENING = 20
"""A share that opens a sentence takes its whole from the one before."""


_SHARE_OF = re.compile(r"\bAnteil (?:der|von|an)\b[^,;]*(?:, von \S+ auf )?(?:, von )?$")


def _of_small_firms(found: Found, text: str) -> Judgement | None:
    """ "Der Anteil der KMU liegt bei 78 Prozent"."""
    before = text[found.sentence[0] : found.start]
    share = _SHARE_OF.search(before) if found.counted.whole is None else None
    if share is not None and (words.SME.search(share[0]) or words.KMU_BY_SIZE.search(share[0])):
        return Metric.SME_SHARE, 0.75
    return None


_NEXT_PART = re.compile(
    r"[,;–]|\bund (?:weitere )?\d|\bund (?:weitere|sieben|acht|neun|zehn|elf|zwölf|ein|vier|sechs|fünf|drei)\b"
)


def _member_share(found: Found, text: str) -> Judgement:
    """Which part of the members: small firms, industry, research, or another (by place, for instance)."""
    after = text[found.end : min(found.sentence[1], found.end + 70)]
    before = text[max(found.sentence[0], found.start - 70) : found.start]
    part = found.counted.part
    if part is not None and words.GENITIVE_MEMBERS.search(part.lower()):
        part = None  # "vier von fünf Mitgliedern": the whole
    own = part or _NEXT_PART.split(after)[0]
    left = "" if part else re.split(r"[,;.]|Prozent", before)[-1]
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
