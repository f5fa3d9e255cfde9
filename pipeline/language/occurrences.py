"""Where words stand in a text, and what lies in stretches of it: what components ask again and again.

A reportage has hundreds of names. An expression compiled for each, and a walk over all stretches for each question,
took a tenth of the stage's time.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate


def occurrences(text: str, words: str, *, after_hyphen: bool = False) -> Iterator[tuple[int, int]]:
    r"""Yield start and end of words wherever they are no part of a longer word: `(?<![\w-])words(?!\w)`.

    With `after_hyphen` the end of a compound ("Auen-Ton") counts: `(?<!\w)words(?!\w)`. `words` is not empty.
    """
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        before, after = text[start - 1 : start], text[end : end + 1]
        if _in_word(before) or _in_word(after) or (before == "-" and not after_hyphen):
            end = start + 1
        else:
            yield start, end
        start = text.find(words, end)


def _in_word(character: str) -> bool:
    r"""Tell what `\w` does, of one character or none."""
    return character.isalnum() or character == "_"


class Intervals:
    """Stretches of a text, in any order; they may overlap one another."""

    def __init__(self, stretches: Iterable[tuple[int, int]]) -> None:
        """Order the stretches (start, end)."""
        ordered = sorted(stretches)
        self._starts = [start for start, _ in ordered]
        self._reach = list(accumulate((end for _, end in ordered), max))
        """How far those up to each reach: the last of them that begins before a place need not be the longest."""

    def overlap(self, start: int, end: int) -> bool:
        """Tell whether a stretch shares characters with start..end."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._reach[before - 1] > start

    def hold(self, start: int, end: int) -> bool:
        """Tell whether start..end lies within a single stretch."""
        before = bisect_right(self._starts, start)
        return before > 0 and self._reach[before - 1] >= end

    def add(self, start: int, end: int) -> None:
        """Take one more stretch."""
        place = bisect_right(self._starts, start)
        self._starts.insert(place, start)
        self._reach.insert(place, max(end, self._reach[place - 1]) if place else end)
        for later in range(place + 1, len(self._reach)):
            if self._reach[later] >= end:
                break
            self._reach[later] = end
