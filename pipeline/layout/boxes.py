"""Boxes: tinted areas, frames, and areas between two rules, as far as they hold text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from pipeline.layout.ink import Ink
from pipeline.layout.words import Token
from schemas.page import Box

MIN_WIDTH_PT = 60.0
MIN_HEIGHT_PT = 18.0
"""Smaller areas are tabs, bullets and highlighted words."""
BACKGROUND_SHARE = 0.7
"""An area of more than this share of the page is the page's own background."""
TOUCH_PT = 3.0
"""Areas this close with the same sides are one box (head bar and body of a box, striped rows)."""
OVERLAP_SHARE = 0.7
"""A smaller area lying in another by this share belongs to it (shadow, inner frame)."""
RULED_MAX_SHARE = 0.5
"""Two rules further apart than this share of the page's height are no box's."""
SIDE_RULE_EM = 4.0
"""Text of a box with a rule along its left side begins within this distance of the rule."""
FOLLOW_EM = 0.6
"""A word this close to a box's word on the same line belongs to the box even where it runs over the edge."""


def find_boxes(ink: Ink, body: tuple[str, float] | None) -> list[Box]:
    """Return the page's boxes that hold text, top to bottom. `body` is font and size of the running text."""
    limit = BACKGROUND_SHARE * ink.width * ink.height
    areas = [area for area in ink.areas if _is_box_sized(area) and _area(area) < limit]
    boxes = _merge(areas)
    for ruled in [*_framed_by_rules(ink), *_between_rules(ink, body)]:
        if _is_box_sized(ruled) and not any(_overlap(ruled, box) > 0.2 * _area(ruled) for box in boxes):
            boxes.append(ruled)
    filled = [box for box in boxes if any(holds(box, token) for token in ink.tokens)]
    return sorted(filled, key=lambda box: (round(box.top), box.x0))


def assign(tokens: Sequence[Token], boxes: Sequence[Box]) -> list[int | None]:
    """Return for each word the box it stands in. Words that run over a box's edge stay with their line."""
    order = sorted(range(len(boxes)), key=lambda i: _area(boxes[i]))
    owners = [next((i for i in order if holds(boxes[i], token)), None) for token in tokens]
    lines: dict[int, list[tuple[Token, int]]] = defaultdict(list)
    for token, owner in zip(tokens, owners, strict=True):
        if owner is not None:
            lines[round(token.base)].append((token, owner))
    if not lines:
        return owners
    for index in sorted(range(len(tokens)), key=lambda i: tokens[i].x0):
        if owners[index] is None:
            owner = owners[index] = _owner_of_line(tokens[index], lines)
            if owner is not None:
                lines[round(tokens[index].base)].append((tokens[index], owner))
    return owners


def holds(box: Box, token: Token) -> bool:
    """Whether the middle of a word lies in the box."""
    return box.x0 <= (token.x0 + token.x1) / 2 <= box.x1 and box.top <= (token.top + token.bottom) / 2 <= box.bottom


def _owner_of_line(token: Token, lines: Mapping[int, Sequence[tuple[Token, int]]]) -> int | None:
    """Return the box of the word just before this one on the same line, set in the same type."""
    for height in (round(token.base) - 1, round(token.base), round(token.base) + 1):
        for before, owner in lines.get(height, ()):
            if (
                before.face == token.face
                and before.size == token.size
                and abs(before.base - token.base) < 0.1 * token.size
                and -1.0 < token.x0 - before.x1 <= FOLLOW_EM * token.size
            ):
                return owner
    return None


def _is_box_sized(box: Box) -> bool:
    return box.x1 - box.x0 >= MIN_WIDTH_PT and box.bottom - box.top >= MIN_HEIGHT_PT


def _area(box: Box) -> float:
    return max(0.0, box.x1 - box.x0) * max(0.0, box.bottom - box.top)


def _overlap(a: Box, b: Box) -> float:
    return _area(Box(max(a.x0, b.x0), max(a.top, b.top), min(a.x1, b.x1), min(a.bottom, b.bottom)))


def _merge(boxes: Sequence[Box]) -> list[Box]:
    """Unite areas that form one box."""
    merged: list[Box] = []
    for box in sorted(set(boxes), key=lambda b: (b.top, b.x0, b.bottom, b.x1)):
        while (index := next((i for i, other in enumerate(merged) if _belong_together(box, other)), None)) is not None:
            other = merged.pop(index)
            box = Box(
                min(box.x0, other.x0),
                min(box.top, other.top),
                max(box.x1, other.x1),
                max(box.bottom, other.bottom),
            )
        merged.append(box)
    return merged


def _belong_together(a: Box, b: Box) -> bool:
    same_sides = abs(a.x0 - b.x0) <= TOUCH_PT and abs(a.x1 - b.x1) <= TOUCH_PT
    touching = a.top <= b.bottom + TOUCH_PT and b.top <= a.bottom + TOUCH_PT
    return (same_sides and touching) or _overlap(a, b) >= OVERLAP_SHARE * min(_area(a), _area(b))


def _framed_by_rules(ink: Ink) -> list[Box]:
    """Frames drawn as four rules."""
    level = [r for r in ink.rules if r.x1 - r.x0 >= MIN_WIDTH_PT]
    upright = [r for r in ink.rules if r.bottom - r.top >= MIN_HEIGHT_PT]
    frames = []
    for number, upper in enumerate(level):
        for lower in level[number + 1 :]:
            box = _span_of(upper, lower)
            sides = [r for r in upright if abs(r.top - box.top) <= TOUCH_PT and abs(r.bottom - box.bottom) <= TOUCH_PT]
            if (
                _same_sides(upper, lower)
                and any(abs(r.x0 - box.x0) <= TOUCH_PT for r in sides)
                and any(abs(r.x1 - box.x1) <= TOUCH_PT for r in sides)
            ):
                frames.append(box)
    return frames


def _between_rules(ink: Ink, body: tuple[str, float] | None) -> list[Box]:
    """Text between two level rules of the same length, or along an upright rule, that is not set like the body."""
    found: list[Box] = []
    level = sorted((r for r in ink.rules if r.x1 - r.x0 >= MIN_WIDTH_PT), key=lambda r: r.top)
    for number, upper in enumerate(level):
        lower = next(
            (r for r in level[number + 1 :] if _same_sides(upper, r) and r.top - upper.bottom > TOUCH_PT), None
        )
        if lower is not None:
            box = _span_of(upper, lower)
            if box.bottom - box.top <= RULED_MAX_SHARE * ink.height and _is_set_apart(ink.tokens, box, body):
                found.append(box)
    for rule in ink.rules:
        if rule.bottom - rule.top >= MIN_HEIGHT_PT and (beside := _beside(ink, rule, body)):
            found.append(beside)
    return found


def _same_sides(a: Box, b: Box) -> bool:
    return abs(a.x0 - b.x0) <= TOUCH_PT and abs(a.x1 - b.x1) <= TOUCH_PT


def _span_of(a: Box, b: Box) -> Box:
    return Box(min(a.x0, b.x0), min(a.top, b.top), max(a.x1, b.x1), max(a.bottom, b.bottom))


def _beside(ink: Ink, rule: Box, body: tuple[str, float] | None) -> Box | None:
    """Text to the right of an upright rule, if it is not set like the body."""
    lines = [t for t in ink.tokens if rule.top - TOUCH_PT <= t.base <= rule.bottom + TOUCH_PT and t.x0 >= rule.x1]
    row_starts = [t for t in lines if t.x0 - rule.x1 <= SIDE_RULE_EM * t.size and (t.face.font, t.size) != body]
    if not row_starts:
        return None
    right = max(t.x1 for t in row_starts)
    for token in sorted(lines, key=lambda t: t.x0):
        if (token.face.font, token.size) != body and token.x0 - right <= FOLLOW_EM * token.size:
            right = max(right, token.x1)
    box = Box(rule.x0, rule.top - 1, right + 1, rule.bottom + 1)
    return box if _is_set_apart(ink.tokens, box, body) else None


def _is_set_apart(tokens: Sequence[Token], box: Box, body: tuple[str, float] | None) -> bool:
    """Whether most characters in the area differ from the running text in font or size."""
    inside = [token for token in tokens if holds(box, token)]
    chars = sum(len(token.text) for token in inside)
    other = sum(len(token.text) for token in inside if (token.face.font, token.size) != body)
    return chars > 0 and other > 0.5 * chars
