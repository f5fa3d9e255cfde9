"""The sum of money that a project got, among the sums that its sentences name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from pipeline.language.figures.counted import read_counted
from pipeline.language.figures.quantities import scan
from pipeline.language.figures.quantity import Quantity
from pipeline.language.figures.words import Word, tokenise
from pipeline.language.projects import clues

Stretch = tuple[int, int]

_LEAST_AMOUNT_EUR = 5_000
_SENTENCES_AFTER_COST = 2
"""Sentences after the one with the costs that may tell what was given of them."""
_MONEY = re.compile(r"Euro|€|EUR")
_SHARE_OF_SUM = re.compile(
    r"\s*(?:Millionen\s)?davon\b|\s(?:von den|der|von)\s(?=[\d.,]+\s(?:Mio\.|Millionen)?\s?Euro)"
)
"""A share of a sum: "3 Millionen Euro kostet es, 2 Millionen davon trägt das Land", "620.000 der 775.000 Euro"."""
_SHARED_BEFORE = re.compile(r"\d\s(?:von den|der|von)\s$")
_COST_BEFORE = re.compile(
    r"[Kk]osten:?[^,;]{0,20}$|gekostet|[Bb]eziffert\b|(?<![Ff]örder)[Vv]olumen\b[^,;]{0,20}$|\b[Vv]on den $|"
    r"\b(?:(?:[Ee]s|(?:[Dd]as|[Dd]ie)\s(?:Projekt|Vorhaben|Studie))\skostet|kostet\s(?:es|das\s(?:Projekt|Vorhaben)|die\sStudie))\b"
    r"[^,;]{0,20}$"
)
_COST_AFTER = re.compile(
    r"\s*,\s(?:davon\s[\d.,]+\s|[\d.,]+\s(?:Millionen\s|Mio\.\s)?(?:Euro\s)?davon\b)|\s*(?:kostet\w*|(?:hat|"
    r"haben) \w+ gekostet)\b"
)
_IN_ALL = re.compile(
    r"\b(?:(?:macht|sind|ergibt) (?:das )?zusammen|insgesamt (?:sind es|macht das|ergibt das)(?: also)?)\s$"
)
_NEXT_SUM = 40
"""Characters after a clause that may tell what share of its sum was given: "…, 1,6 Millionen davon"."""
_COUNTED_NOUN = re.compile(r"\s[A-ZÄÖÜ]")
_CLAUSE_END = re.compile(r"[,;.](?!\d)")


class _Kind(Enum):
    COST = auto()
    GRANT = auto()
    TOTAL = auto()
    MORE = auto()
    """What somebody else gives on top."""


@dataclass(frozen=True, slots=True)
class _Sum:
    euro: float
    kind: _Kind


def amount(text: str, stretches: Sequence[Stretch], public: Sequence[Stretch]) -> float | None:
    """Euro that were given for the project of these sentences; its costs where they tell no more.

    `public` are the places of those who give public money. The partners' own share is no funding, and where several
    funders' sums are added up the text's own total counts.
    """
    cost: float | None = None
    left = _SENTENCES_AFTER_COST
    for stretch in stretches:
        sums = list(_sums(text, stretch, public))
        given = [found.euro for kind in (_Kind.TOTAL, _Kind.GRANT) for found in sums if found.kind is kind]
        if given:
            more = (found.euro for found in sums if found.kind is _Kind.MORE)
            return given[0] if any(found.kind is _Kind.TOTAL for found in sums) else round(given[0] + sum(more), 2)
        if cost is None and sums:
            cost = sums[0].euro
        elif cost is not None:
            left -= 1
            if left == 0:
                break
    return cost


def _sums(text: str, stretch: Stretch, public: Sequence[Stretch]) -> Iterator[_Sum]:
    sentence = text[stretch[0] : stretch[1]]
    if not _MONEY.search(sentence) or not clues.FUNDING_CUE.search(sentence):
        return
    words = tokenise(sentence, stretch[0])
    for quantity in scan(words):
        start, last = words[quantity.first].start, words[quantity.last].end
        euro, end = _euro(text, stretch, words, quantity)
        if euro is None or euro < _LEAST_AMOUNT_EUR:
            continue
        low = max(stretch[0], *(text.rfind(mark, stretch[0], start) + 1 for mark in (";", ", ")))
        clause_end = _CLAUSE_END.search(text, end, stretch[1])
        high = clause_end.start() if clause_end else stretch[1]
        if _IN_ALL.search(text[low:start]):
            yield _Sum(euro, _Kind.TOTAL)
        elif _is_cost(text, (low, high), start, last, end):
            yield _Sum(euro, _Kind.COST)
        elif (given := _is_public(text, (low, high), stretch[0], public)) or not clues.OWN_SHARE.search(
            text, low, high
        ):
            is_more = given and (_MORE_BEFORE.search(text[low:start]) or _MORE_AFTER.match(text[last:high]))
            yield _Sum(euro, _Kind.MORE if is_more else _Kind.GRANT)


def _is_public(text: str, clause: Stretch, begin: int, public: Sequence[Stretch]) -> bool:
    """Whether the clause names who gives public money, or is a relative one of whom the clause before names.

    Commas within a ministry's name end a clause too soon: what reaches into it counts.
    """
    low, high = clause
    if _RELATIVE.match(text, low):
        low = max(begin, text.rfind(", ", begin, max(begin, low - 2)) + 1)
    return any(place[0] < high and place[1] > low for place in public) or any(
        pattern.search(text, low, high) for pattern in (clues.PUBLIC_NAME, clues.FUNDER_PHRASE)
    )


_RELATIVE = re.compile(r"\s*(?:das|die|der)\s[^A-ZÄÖÜ]*\d")
_MORE_BEFORE = re.compile(r"\b(?:weitere|noch\seinmal|nochmals|noch\smal|zusätzliche?)\s$")
_MORE_AFTER = re.compile(r"[^.;]{0,30}\b(?:dazu|hinzu|obendrauf|obendrein|zusätzlich)$")
""" "…, das Land gibt weitere drei Millionen", "…, die Stiftung legt 500.000 Euro dazu"."""


def _is_cost(text: str, clause: Stretch, start: int, last: int, end: int) -> bool:
    """Whether the sum is what all costs, or what a part is taken of: "620.000 der 775.000 Euro"."""
    low, high = clause
    return bool(
        _COST_BEFORE.search(text[low:start])
        or _COST_AFTER.match(text[end : high + _NEXT_SUM])
        or _SHARED_BEFORE.search(text[max(low, start - 12) : start])
    )


def _euro(text: str, stretch: Stretch, words: Sequence[Word], quantity: Quantity) -> tuple[float | None, int]:
    """The sum in euro, and where it ends; None where something else is counted."""
    counted = read_counted(words, quantity, lambda _: False)
    last = words[quantity.last].end
    rest = text[last : stretch[1]]
    if counted is not None and counted.unit == "Euro":
        return round(quantity.value * counted.factor, 2), words[counted.last].end
    # "7 Millionen Euro hat es gekostet, davon kamen 4 Millionen von der Stiftung": the unit is that of the other sum.
    of_other = "Million" in text[words[quantity.first].start : last] and not _COUNTED_NOUN.match(rest)
    if _SHARE_OF_SUM.match(rest) or (counted is None and of_other):
        return round(quantity.value, 2), last
    return None, last
