"""Slow expressions that are tried only where they may find something."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
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
