"""From characters of the running text to boxes on pages."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from schemas.page import Box
from schemas.reportage import Reportage, Run

SAME_LINE_PT = 3.0
"""Runs whose tops differ by no more belong to one printed line (superscripts, mixed sizes)."""
PADDING_PT = 0.1
"""Boxes are rounded outwards to this step, so that reading them back loses no character to rounding."""


@dataclass(frozen=True, slots=True)
class PageStretch:
    """The part of a stretch of text that is printed on one page, with one box a printed line."""

    page: int
    text: str
    boxes: tuple[Box, ...]


class Places:
    """The map of one reportage from characters to places."""

    def __init__(self, reportage: Reportage) -> None:
        """Index the reportage's runs by their first character."""
        self.text = reportage.text
        self.runs = reportage.runs
        self.starts = [run.start for run in reportage.runs]
        self.known: dict[tuple[int, int], list[PageStretch]] = {}

    def pages(self, low: int, high: int) -> list[int]:
        """Return the pages on which the characters low..high are printed, in reading order."""
        return list(dict.fromkeys(run.page for run in self._inside(low, high)))

    def stretches(self, low: int, high: int) -> list[PageStretch]:
        """Return where the characters low..high are printed, one item a page, in reading order.

        Words that the interval only touches in part are taken whole: a box cannot hold half a word.
        """
        if (low, high) not in self.known:  # several records stand in one sentence
            self.known[low, high] = self._stretches(low, high)
        return self.known[low, high]

    def _stretches(self, low: int, high: int) -> list[PageStretch]:
        inside = self._inside(low, high)
        found = []
        for page in dict.fromkeys(run.page for run in inside):
            runs = [run for run in inside if run.page == page]
            text = " ".join(_pieces(self.text, runs, low, high))
            found.append(PageStretch(page, text, tuple(_boxes(runs))))
        return found

    def _inside(self, low: int, high: int) -> list[Run]:
        first = max(0, bisect_left(self.starts, low + 1) - 1)
        return [run for run in self.runs[first : bisect_left(self.starts, high)] if run.end > low]


def _pieces(text: str, runs: list[Run], low: int, high: int) -> Iterator[str]:
    """Yield the words printed by these runs, clipped to low..high; touching runs are one hyphenated word."""
    start = end = -1
    for run in runs:
        if run.start == end:
            end = run.end
            continue
        if end > start:
            yield text[max(start, low) : min(end, high)]
        start, end = run.start, run.end
    if end > start:
        yield text[max(start, low) : min(end, high)]


def _boxes(runs: list[Run]) -> Iterator[Box]:
    line: list[Run] = []
    for run in runs:
        if line and (abs(run.top - line[-1].top) > SAME_LINE_PT or run.x0 < line[-1].x0):
            yield _around(line)
            line = []
        line.append(run)
    if line:
        yield _around(line)


def _around(line: list[Run]) -> Box:
    _, _, _, lefts, tops, rights, bottoms = zip(*line, strict=True)
    return Box(
        _outwards(min(lefts), math.floor),
        _outwards(min(tops), math.floor),
        _outwards(max(rights), math.ceil),
        _outwards(max(bottoms), math.ceil),
    )


def _outwards(value_pt: float, rounding: Callable[[float], int]) -> float:
    """Round to whole steps, by which the noise of binary fractions (0.7 / 0.1 is 6.999…) makes no step."""
    return round(rounding(round(value_pt / PADDING_PT, 6)) * PADDING_PT, 6)
