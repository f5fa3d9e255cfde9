"""Which of the letters under the boxes of a sentence are the words that state the fact.

The warehouse knows the boxes of the whole sentence, line by line. A reader looks for the words: they are found among
the letters that are printed there.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Area(NamedTuple):
    """A rectangle on what is visible of a page, in points from its upper left corner."""

    x: float
    y: float
    width: float
    height: float


class Letter(NamedTuple):
    """A printed character: its left and right edge and the middle between top and bottom, in the points of Area."""

    text: str
    x0: float
    x1: float
    middle: float


class Letters:
    """The letters of a page."""

    def __init__(self, letters: Iterable[Letter]) -> None:
        """Sort them from top to bottom."""
        self.letters = sorted(letters, key=lambda letter: letter.middle)
        self.middles = [letter.middle for letter in self.letters]

    def inside(self, line: Area) -> list[Letter]:
        """The letters of a printed line, from left to right."""
        first, last = bisect_left(self.middles, line.y), bisect_right(self.middles, line.y + line.height)
        inside = (one for one in self.letters[first:last] if line.x <= (one.x0 + one.x1) / 2 <= line.x + line.width)
        return sorted(inside, key=lambda letter: letter.x0)

    def where(self, words: str, lines: Sequence[Area]) -> list[Area]:
        """The parts of the lines on which the words are printed.

        None where the lines do not have exactly these words, or have them twice: rather no place than a wrong one.
        Letters and digits count only, so that hyphens at line ends do not.
        """
        printed = [
            (character, number, letter)
            for number, line in enumerate(lines)
            for letter in self.inside(line)
            for character in _plain(letter.text)
        ]
        text, wanted = "".join(character for character, *_ in printed), _plain(words)
        if not wanted or text.count(wanted) != 1:
            return []
        start = text.index(wanted)
        found: dict[int, list[Letter]] = {}
        for _, number, letter in printed[start : start + len(wanted)]:
            found.setdefault(number, []).append(letter)
        return [_part(lines[number], letters) for number, letters in found.items()]


def _part(line: Area, letters: Sequence[Letter]) -> Area:
    x0 = min(letter.x0 for letter in letters)
    return Area(round(x0, 2), line.y, round(max(letter.x1 for letter in letters) - x0, 2), line.height)


def _plain(text: str) -> str:
    """Letters and digits, ligatures undone."""
    return "".join(character for character in unicodedata.normalize("NFKC", text) if character.isalnum())
