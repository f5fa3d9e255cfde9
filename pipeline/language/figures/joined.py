"""Figures of one list describe the same, as do whole and part: "650 Fachleute aus neun Ländern, 40 davon aus Peru"."""

from __future__ import annotations

import re

from pipeline.language.figures.context import Found

_BETWEEN = re.compile(
    r"\s*,?\s*(?:zusammen |insgesamt |auch |noch )?(?:und|sowie|aus|in|an|auf)?\s*"
    r"(?:(?:de[nrm]|die|etwa|rund|mehr als|über|gut|knapp|insgesamt|zusammen|bis zu|weniger als|höchstens|mindestens)"
    r" )*"
)
_PART_AFTER = re.compile(r"\s(?:davon|von ihnen|von diesen)\b")
_PART_BEFORE = re.compile(r"\b(?:davon|darunter|von denen|unter ihnen)\s(?:[a-zäöüß]+\s){0,2}$")
_UNLIKE = frozenset(("Prozent", "Euro"))


def joined_to(found: Found, before: Found | None, text: str) -> Found | None:
    """Return the figure before where the two are items of one list or a whole and its part; None for shares, money and
    across sentences."""
    if before is None or before.sentence != found.sentence or found.start < before.end:
        return None
    if before.counted.unit in _UNLIKE or found.counted.unit in _UNLIKE:
        return None
    if before.quantity.form is not found.quantity.form or before.counted.is_measure is not found.counted.is_measure:
        return None  # "zweimal jährlich 70 Gäste", "neun Leute auf 640 Quadratmetern"
    if _BETWEEN.fullmatch(text, before.end, found.start):
        return before
    part = _PART_AFTER.match(text, found.quantity_end) or _PART_BEFORE.search(text, before.end, found.start)
    return before if part and not found.counted.is_measure else None
