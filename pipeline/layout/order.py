"""The order in which the parts of a region are read: column by column, within bands where something crosses the columns
(a headline, a box)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pipeline.layout.columns import EDGE_PT, GUTTER_PT, Part
from pipeline.layout.seams import fits
from schemas.page import Box


class Group(NamedTuple):
    """Parts of one column, or one part across columns, to be read from top to bottom."""

    parts: tuple[Part, ...]
    left: float
    right: float


def order_parts(parts: Sequence[Part], edges: Sequence[float]) -> list[Group]:
    """Return the parts in reading order, column by column within bands."""
    left = min((part.box.x0 for part in parts), default=0.0)
    bounds = [min(left, *(edge - 1 for edge in edges)) if edges else left, *edges]
    right = max((part.box.x1 for part in parts), default=0.0)
    spans = [(part, _span(part.box, bounds)) for part in parts]
    return _order(spans, 0, len(bounds) - 1, [*bounds, right + GUTTER_PT])


_Span = tuple[Part, tuple[int, int]]


def _span(box: Box, bounds: Sequence[float]) -> tuple[int, int]:
    """First and last column that a box stands in."""
    first = max((i for i, bound in enumerate(bounds) if bound <= box.x0 + EDGE_PT), default=0)
    last = max((i for i, bound in enumerate(bounds) if bound < box.x1 - GUTTER_PT), default=first)
    return first, max(first, last)


def _order(spans: Sequence[_Span], first: int, last: int, bounds: Sequence[float]) -> list[Group]:
    """Order the parts of columns first..last: by bands where something crosses all of them, else by columns."""
    if not spans:
        return []
    if first == last:
        return [_group([part for part, _ in spans], bounds, first, last)]
    crossing = sorted((p for p, span in spans if span == (first, last)), key=lambda p: p.box.top)
    others = [(p, span) for p, span in spans if span != (first, last)]
    if not crossing:
        return _order_side_by_side(others, first, last, bounds)
    groups: list[Group] = []
    for number, part in enumerate(crossing):
        above = [(p, s) for p, s in others if _middle(p.box) < _middle(part.box)]
        rest = [(p, s) for p, s in others if _middle(p.box) >= _middle(part.box)]
        if part.box_index is not None and above and rest and _reads_past(above, rest, first, last):
            # The columns run on beneath the box: read them as if it were not there, then the box.
            remaining = [(p, (first, last)) for p in crossing[number + 1 :]]
            groups.extend(_order([*others, *remaining], first, last, bounds))
            groups.append(_group([part], bounds, first, last))
            return groups
        groups.extend(_order(above, first, last, bounds))
        groups.append(_group([part], bounds, first, last))
        others = rest
    groups.extend(_order(others, first, last, bounds))
    return _merge_crossing(groups)


def _order_side_by_side(spans: Sequence[_Span], first: int, last: int, bounds: Sequence[float]) -> list[Group]:
    """Order columns from left to right; columns that some part crosses stay together.

    Where parts reach over one another ("columns 1 to 2", "columns 2 to 3") no column stands apart: each of them is then
    taken to part the page like one that crosses all columns.
    """
    cuts = [i for i in range(first, last) if not any(s <= i < e for _, (s, e) in spans)]
    if not cuts:
        return _order([(p, s if s[0] == s[1] else (first, last)) for p, s in spans], first, last, bounds)
    groups: list[Group] = []
    start = first
    for end in [*cuts, last]:
        groups.extend(_order([(p, s) for p, s in spans if start <= s[0] <= end], start, end, bounds))
        start = end + 1
    return groups


def _group(parts: list[Part], bounds: Sequence[float], first: int, last: int) -> Group:
    parts.sort(key=lambda p: (p.box.top, p.box.x0))
    return Group(tuple(parts), bounds[first], bounds[last + 1])


def _merge_crossing(groups: list[Group]) -> list[Group]:
    """Put lines across columns that follow each other directly into one group."""
    merged: list[Group] = []
    for group in groups:
        if merged and (merged[-1].left, merged[-1].right) == (group.left, group.right):
            merged[-1] = Group((*merged[-1].parts, *group.parts), group.left, group.right)
        else:
            merged.append(group)
    return merged


def _middle(box: Box) -> float:
    return (box.top + box.bottom) / 2


def _reads_past(above: Sequence[_Span], below: Sequence[_Span], first: int, last: int) -> bool:
    """Whether the text of each column runs on beneath a box that crosses the columns.

    Look alone cannot tell; hyphens, final punctuation and capitals at the seams can. In doubt the box parts the page.
    """
    upper = [_column_texts(above, i) for i in range(first, last + 1)]
    lower = [_column_texts(below, i) for i in range(first, last + 1)]
    if not all(upper) or not all(lower):
        return False
    past = sum(fits(upper[i][-1], lower[i][0]) for i in range(len(upper)))
    past += sum(fits(lower[i][-1], upper[i + 1][0]) for i in range(len(upper) - 1))
    parted = sum(fits(upper[i][-1], upper[i + 1][0]) for i in range(len(upper) - 1))
    parted += fits(upper[-1][-1], lower[0][0])
    parted += sum(fits(lower[i][-1], lower[i + 1][0]) for i in range(len(lower) - 1))
    return past > parted


def _column_texts(spans: Sequence[_Span], column: int) -> list[str]:
    own = sorted((p for p, s in spans if s == (column, column) and p.stretch), key=lambda p: (p.box.top, p.box.x0))
    return [" ".join(token.text for token in part.stretch.tokens) for part in own if part.stretch]
