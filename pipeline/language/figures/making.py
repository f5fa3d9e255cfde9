"""Whether what is counted or weighed is made, gathered or sold: "fertigt 400 Kessel im Jahr", "holt vier Kilogramm"."""

from __future__ import annotations

import re

from pipeline.language.figures import metric_words as words
from pipeline.language.figures.context import Found
from pipeline.language.figures.excerpts import own_clause
from schemas.records import Metric

_GATHERED = re.compile(
    r"\bk(?:a|o)men\b .{0,60}\bzusammen\b|zusammengekommen|sammel|\bf(?:a|ie)llen\b .{0,80}\ban\b|"
    r"\bschl(?:ug|ägt|agen|ugen)\b .{0,80}\bum\b|\bgewinn(?:t|en)\b|\bgewann|\bgewonnen\b|\bAus\b .{0,60}\bwerden\b|"
    r"\bverkauf|\babgesetzt|\bernte|\bgeerntet\b|\bbr(?:au|aut|auen)\b"
)
"""What is done with goods by weight: they come together, are won, sold, harvested."""
_HANDWORK = re.compile(
    r"\b(?:back|b[äa]ck|web|brau|kelter|press|druck|näh|schmied|gieß|füll|flecht|flicht|knüpf|stick|strick|stanz|"
    r"schleif|schneid|schweiß|röst|räucher|käs|reinig|wäsch|wasch|beschichte?|härte?|montier|reparier|verpack|destillier|mahl|züchte?|spinn|zieh)(?:t|en|et|te|ten)?\b"
)
_SOLD = re.compile(r"\bverkauft|\bverkauften|\babgesetzt|\bausgeliefert|\bverkaufen")
_PIECES = re.compile(r"^(?:stück|exemplaren?|sätzen?|stückzahlen?|mal)$")
_MANY = 50
"""Fewer pieces sold are counted one by one ("neun Stück verkauft")."""
_SPEED = re.compile(r"\s*(?:in der|pro|je|die) (?:Stunde|Sekunde|Minute)\b")

_FAST = re.compile(r"\s(?:[a-zäöüß]+\s)?(?:in der|pro|je) (?:Stunde|Minute|Sekunde)\b")
"""Only machines and plants are that quick, whatever the verb: "40 Hübe in der Minute"."""
_TURNS = re.compile(r"umdrehung|touren$|schwingung|schl[aä]g|anfragen$|anrufen?$|fahrten$")
"""What goes by at a speed, and is not made."""


def in_period(found: Found, text: str) -> bool:
    """Whether the figure is counted by the year, the day or the hour."""
    before = text[found.sentence[0] : found.start]
    return bool(words.PER_PERIOD.match(text[found.end : found.end + 40]) or words.IN_PERIOD.search(before))


def is_gathered(found: Found, text: str) -> bool:
    """Whether a weight has come together, was won or sold."""
    return _GATHERED.search(own_clause(found, text)) is not None


def is_length_made(found: Found, text: str) -> tuple[Metric, float] | None:
    """ "webt 900 Meter am Tag" is what is made, "28.000 Kilometer in der Stunde" a speed."""
    if _SPEED.match(text[found.end : found.end + 20]):
        return Metric.COUNT_OTHER, 0.7
    clause = own_clause(found, text)
    made = words.PRODUCE.search(clause) or words.LEFT.search(clause) or _HANDWORK.search(clause) or _SOLD.search(clause)
    return (Metric.OUTPUT, 0.7) if made and in_period(found, text) else None


def are_made(found: Found, text: str, head: str) -> bool:
    """Whether things are made or leave the factory: "fertigt 400 Kessel im Jahr", "400 Räder verlassen die Halle"."""
    sentence = text[found.sentence[0] : found.sentence[1]]
    clause = own_clause(found, text)
    if words.SAVES.search(clause):
        return False
    people = words.PEOPLE.match(head) is not None
    if words.LEFT.search(sentence):
        return not people
    if _TURNS.search(head):
        return False
    pieces = _PIECES.match(head) is not None
    if not people and (_FAST.match(text, found.end) or (pieces and head != "mal" and in_period(found, text))):
        return True
    if pieces and _SOLD.search(clause) and found.quantity.value >= _MANY:
        return text[found.start].isdigit()
    if words.PRODUCED.match(head) and words.PRODUCE.search(sentence):
        return True
    made = words.PRODUCE.search(clause) or words.SOLD.search(clause) or _HANDWORK.search(clause)
    thing = not people and head.endswith(("n", "r", "l", "e", "s"))
    return bool(made and thing and in_period(found, text))
