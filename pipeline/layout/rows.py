"""Printed lines of one column, with what their look says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.layout.words import Face, Token
from schemas.page import Box, Line, Word

LINE_TOLERANCE_EM = 0.3
"""Words of one line of a column: baselines this close."""


class Row(NamedTuple):
    """A printed line of one column, with what its look says. Points."""

    tokens: tuple[Token, ...]
    box: Box
    base: float
    size: float
    font: str
    bold: bool
    italic: bool

    @property
    def text(self) -> str:
        """Words joined by single spaces."""
        return " ".join(token.text for token in self.tokens)


def make_rows(tokens: Sequence[Token]) -> list[Row]:
    """Put the words of one column into lines, top to bottom."""
    rows: list[list[Token]] = []
    base = float("-inf")
    for token in sorted(tokens, key=lambda t: (t.base, t.x0)):
        if token.base - base > LINE_TOLERANCE_EM * token.size:
            rows.append([])
            base = token.base
        rows[-1].append(token)
    return [_make_row(sorted(row, key=lambda t: t.x0)) for row in rows]


def _make_row(tokens: list[Token]) -> Row:
    chars: Counter[tuple[Face, float]] = Counter()
    for token in tokens:
        chars[token.face, token.size] += len(token.text)
    (face, size), _ = chars.most_common(1)[0]
    total = chars.total()
    bold = sum(n for (face, _), n in chars.items() if face.bold)
    italic = sum(n for (face, _), n in chars.items() if face.italic)
    box = Box(
        min([t.x0 for t in tokens]),
        min([t.top for t in tokens]),
        max([t.x1 for t in tokens]),
        max([t.bottom for t in tokens]),
    )
    base = max(tokens, key=lambda t: t.size).base
    return Row(tuple(tokens), box, base, size, face.font, 2 * bold > total, 2 * italic > total)


def make_line(row: Row) -> Line:
    """Turn a row into the record that leaves this room."""
    words = tuple(Word(t.text, t.x0, t.top, t.x1, t.bottom) for t in row.tokens)
    return Line(words=words, font=row.font, size=row.size, bold=row.bold, italic=row.italic)
