"""Columns of a region, which holds stretches of text and boxes.

A column begins at a left edge that several stretches share, with text of its own on the left that ends before the edge.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from pipeline.layout.words import Token
from schemas.page import Box

ROW_TOLERANCE_PT = 1.5
"""Words of one printed line may have baselines this far apart (mixed faces, a slightly tilted scan)."""
STRETCH_EM = 0.6
"""Wider gaps part two stretches of a line: gutters have 9 pt and more, spaces of justified lines seldom 6."""
EDGE_PT = 3.0
"""Left edges this close are one edge: optical margin alignment moves quotation marks and capitals by up to 2 pt."""
GUTTER_PT = 6.0
"""Narrowest gutter; newspapers set columns 4 mm apart, bad tables closer."""
COLUMN_ROWS = 3
"""Fewer lines side by side are no columns."""
MAX_COLUMNS = 3
CROSSING_SHARE = 0.34
"""Of the rows that have text on both sides of an edge, lines crossing it amid them may make up this share."""
EVEN_SHARE = 0.6
"""Of three columns the narrowest has this share of the widest's width, unless nothing crosses the gutters."""
STRAIGHT_PT = 16.0
STRAIGHT_SHARE = 0.6
"""This share of the lines right of an edge begins at it, or indented by no more than this."""
FILL_SHARE = 0.55
"""The median line of running text fills at least this share of its column; keys of a table do not."""
LINE_CHARS = 21
"""A line of running text has so many characters even in the narrowest of three columns; a table's cells seldom have."""
CELL_CHARS = 14
"""The median line of a column has more characters than this; labels, bullets and numbers before text have fewer."""
BOX_LINE_PT = 11.0
"""A box counts as one line of text for each such height."""


class Stretch(NamedTuple):
    """Neighbouring words of one printed line."""

    tokens: tuple[Token, ...]
    box: Box
    base: float


class Part(NamedTuple):
    """Something to be put into order: a stretch of text, or a whole box (by its index)."""

    box: Box
    stretch: Stretch | None
    box_index: int | None = None


def find_stretches(tokens: Sequence[Token]) -> list[Stretch]:
    """Chain words of one baseline that stand close together; top to bottom, left to right."""
    stretches: list[Stretch] = []
    for row in _rows(tokens):
        chain = [row[0]]
        for token in row[1:]:
            if token.x0 - chain[-1].x1 > STRETCH_EM * min(token.size, chain[-1].size):
                stretches.append(make_stretch(chain))
                chain = []
            chain.append(token)
        stretches.append(make_stretch(chain))
    return stretches


def make_stretch(tokens: Sequence[Token]) -> Stretch:
    """Make a stretch of at least one word."""
    box = Box(
        min(t.x0 for t in tokens), min(t.top for t in tokens), max(t.x1 for t in tokens), max(t.bottom for t in tokens)
    )
    return Stretch(tuple(tokens), box, tokens[0].base)


def _rows(tokens: Sequence[Token]) -> list[list[Token]]:
    rows: list[list[Token]] = []
    base = float("-inf")
    for token in sorted(tokens, key=lambda t: (t.base, t.x0)):
        if token.base - base > ROW_TOLERANCE_PT:
            rows.append([])
        rows[-1].append(token)
        base = token.base
    for row in rows:
        row.sort(key=lambda t: t.x0)
    return rows


def find_edges(parts: Sequence[Part]) -> list[float]:
    """Return the left edges of the second and third column, if there are any."""
    edges: list[float] = []
    shared = _shared_left_edges(parts)
    for edge in shared:
        later = [other for other in shared if other > edge + GUTTER_PT]
        if len(edges) + 1 < MAX_COLUMNS and _is_column_edge(parts, edge, edges[-1] if edges else float("-inf"), later):
            edges.append(edge)
    return edges


def _shared_left_edges(parts: Sequence[Part]) -> list[float]:
    """Left edges shared by several lines, from left to right; a box counts as many lines."""
    edges: list[tuple[float, float]] = sorted((part.box.x0, _weight(part)) for part in parts)
    shared: list[float] = []
    index = 0
    while index < len(edges):
        end = index
        while end < len(edges) and edges[end][0] - edges[index][0] <= EDGE_PT:
            end += 1
        if sum(weight for _, weight in edges[index:end]) >= COLUMN_ROWS:
            shared.append(edges[index][0])
            index = end
        else:
            index += 1
    return shared


def _weight(part: Part) -> float:
    return 1.0 if part.stretch else (part.box.bottom - part.box.top) / BOX_LINE_PT


def _is_column_edge(parts: Sequence[Part], edge: float, last_edge: float, later: Sequence[float]) -> bool:
    """Whether a column begins at an edge, to the right of the last one that was found (minus infinity for none)."""
    left = [p for p in parts if last_edge - EDGE_PT <= p.box.x0 < edge - EDGE_PT and p.box.x1 <= edge - GUTTER_PT]
    right = [p for p in parts if p.box.x0 >= edge - EDGE_PT]
    if min(_lines(left), _lines(right)) < COLUMN_ROWS or not (_is_text(left) and _is_text(right)):
        return False
    top = max(min(p.box.top for p in left), min(p.box.top for p in right))
    bottom = min(max(p.box.bottom for p in left), max(p.box.bottom for p in right))
    beside = min(_lines_between(left, top, bottom), _lines_between(right, top, bottom))
    crossing = [p for p in parts if p.stretch and p.box.x0 < edge - EDGE_PT and p.box.x1 > edge + EDGE_PT]
    crossed = _lines_between(crossing, top, bottom)
    if beside < COLUMN_ROWS or crossed > CROSSING_SHARE * beside:
        return False
    if crossed and last_edge > float("-inf") and not _is_even(parts, last_edge, edge):
        return False  # wide spaces of justified lines stand below one another by chance
    return _is_straight(right, crossing, edge, later, top, bottom)


def _is_even(parts: Sequence[Part], second: float, third: float) -> bool:
    """Whether three columns that begin at the text's left edge and at these two are of about the same width."""
    bounds = [min(p.box.x0 for p in parts), second, third, max(p.box.x1 for p in parts) + GUTTER_PT]
    widths = [right - left for left, right in pairwise(bounds)]
    return min(widths) >= EVEN_SHARE * max(widths)


def _is_straight(
    right: Sequence[Part], crossing: Sequence[Part], edge: float, later: Sequence[float], top: float, bottom: float
) -> bool:
    """Whether the lines right of an edge mostly begin there, as they do in a column and not behind a chance gap.

    Rows that have text only at a later shared edge say nothing: they may belong to the next column.
    """
    starts: dict[int, float] = {}
    for part in (*right, *crossing):
        if part.stretch and top <= (part.box.top + part.box.bottom) / 2 <= bottom:
            row = round(part.stretch.base)
            starts[row] = min(part.box.x0, starts.get(row, part.box.x0))
    straight = sum(abs(start - edge) <= STRAIGHT_PT for start in starts.values())
    told = sum(not any(abs(start - other) <= EDGE_PT for other in later) for start in starts.values())
    return straight >= STRAIGHT_SHARE * told


def _lines(parts: Sequence[Part]) -> float:
    return sum(_weight(part) for part in parts)


def _lines_between(parts: Sequence[Part], top: float, bottom: float) -> float:
    """Number of lines that lie between two heights, boxes counted by the height that does.

    The stretches that a justified line has fallen into are one line.
    """
    total = 0.0
    rows: set[int] = set()
    for part in parts:
        if part.stretch is None:
            total += max(0.0, min(bottom, part.box.bottom) - max(top, part.box.top)) / BOX_LINE_PT
        elif top <= (part.box.top + part.box.bottom) / 2 <= bottom:
            rows.add(round(part.stretch.base))
    return total + len(rows)


def _is_text(parts: Sequence[Part]) -> bool:
    """Whether the parts look like columns of text rather than the cells of a table or a column of bullets."""
    stretches = sorted((part.stretch for part in parts if part.stretch), key=lambda s: s.base)
    # A justified line may have fallen into several stretches: what shares a baseline may be one line.
    rows: list[list[Stretch]] = []
    for stretch in stretches:
        if rows and stretch.base - rows[-1][-1].base <= ROW_TOLERANCE_PT:
            rows[-1].append(stretch)
        else:
            rows.append([stretch])
    return _are_lines_of_text([[stretch] for stretch in stretches]) or _are_lines_of_text(rows)


def _are_lines_of_text(lines: Sequence[Sequence[Stretch]]) -> bool:
    """Whether there are lines of running text, or most lines are longer than a label and about equally long."""
    if len(lines) < COLUMN_ROWS:
        return True
    widths = [max(s.box.x1 for s in line) - min(s.box.x0 for s in line) for line in lines]
    chars = [sum(len(token.text) + 1 for s in line for token in s.tokens) for line in lines]
    if sum(count >= LINE_CHARS for count in chars) >= COLUMN_ROWS:
        return True
    full = sorted(widths)[-max(1, len(widths) // 10)]
    return median(widths) >= FILL_SHARE * full and median(chars) > CELL_CHARS
