"""Slow expressions that are tried only where they may find something."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property


class Signed:
    """An expression that is tried only where one of its signs stands: it is slow, and most texts hold none.

    Whatever the expression finds must hold a sign (a test makes up such finds, and looks for one in each).
    """

    def __init__(self, signs: str, expression: str) -> None:
        """`signs` are apart by blanks, parts of words as printed."""
        self.signs = signs.split()
        self._expression = expression

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled expression: compiling them all takes longer than reading a short publication."""
        return re.compile(self._expression)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Yield the matches within start..end."""
        for sign in self.signs:
            if text.find(sign, start, end) >= 0:
                return self.pattern.finditer(text, start, end)
        return iter(())


class SignIndex:
    """Which of many expressions a passage may hold, from one look for their signs in the whole text.

    Most passages hold signs of few, and to ask each expression of a hundred takes longer than what they then find.
    """

    def __init__(self, expressions: Sequence[Signed]) -> None:
        """The expressions keep their order: `within` gives indices."""
        self._signs = [(index, sign) for index, signed in enumerate(expressions) for sign in signed.signs]
        self._text = ""
        self._places: list[int] = []
        self._owners: list[int] = []

    def within(self, text: str, start: int, end: int) -> list[int]:
        """Return the indices of the expressions with a sign that begins within start..end, in order."""
        if text is not self._text:
            self._look(text)
        low, high = bisect_left(self._places, start), bisect_left(self._places, end)
        return sorted(set(self._owners[low:high]))

    def _look(self, text: str) -> None:
        found = sorted((at, index) for index, sign in self._signs for at in _occurrences(text, sign))
        self._places, self._owners = [at for at, _ in found], [index for _, index in found]
        self._text = text


def _occurrences(text: str, sign: str) -> Iterator[int]:
    at = text.find(sign)
    while at >= 0:
        yield at
        at = text.find(sign, at + 1)
