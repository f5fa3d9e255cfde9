"""Whether a paragraph goes on: in the next column, on the next page, after a box."""

from __future__ import annotations

from pipeline.reading.boxes import PlacedBlock
from pipeline.reading.hyphenation import is_parted
from pipeline.reading.patterns import ABBREVIATION_END, FINAL, MONTH, OPENING_QUOTE
from schemas.page import BlockKind

SAME_SIZE_PT = 0.6
"""A paragraph goes on in type of the same size only."""
FULL_LINE_SHARE = 0.85
"""A line that fills this share of its block's width was not broken off."""
FILLED_SHARE = 0.93
"""A line that fills this share of its column at the column's end is likelier inside a paragraph than its last."""


def goes_on(last: PlacedBlock, block: PlacedBlock, text: str, seam: bool) -> bool:
    """Whether a paragraph (`text` so far, `last` its last block) goes on in the next block of the body.

    `seam` tells that a column, a page or a box lies between them.
    """
    if block.block.kind is BlockKind.LIST_ITEM:
        return False
    upper, lower = last.block.lines[-1], block.block.lines[0]
    same_type = abs(upper.size - lower.size) <= SAME_SIZE_PT and upper.bold == lower.bold
    if not same_type and last.block.kind is not BlockKind.HEADING:
        return False
    end, start = upper.words[-1].text, block.text
    small = start.lstrip('„“"‚»«(')[:1].islower()
    if is_parted(end):
        return start[:1].isalpha() or start[:1] in "(„"
    if FINAL.search(end):
        if ABBREVIATION_END.search(upper.text[-12:]) and not upper.text.endswith(("e. V.", "e.V.")):
            return seam
        if small:
            return end[-1] != "." or bool(ABBREVIATION_END.search(upper.text[-12:]))
        if end[:-1].isdigit() and MONTH.match(start):
            return True
        if not seam:
            return False
        quoting = _open_quotes(text) > 0 and not OPENING_QUOTE.match(start)
        return quoting or (is_seam(last, block) and _fills_column(last, block))
    return small or (seam and last.block.kind is BlockKind.PARAGRAPH) or (not seam and _is_full(last))


def is_seam(last: PlacedBlock, block: PlacedBlock) -> bool:
    """Whether a column, page or band ends between two blocks."""
    upper, lower = last.block.lines[-1].box, block.block.lines[0].box
    return last.page != block.page or lower.top < upper.top or lower.x0 > upper.x1 or lower.x1 < upper.x0


def _open_quotes(text: str) -> int:
    """How many quotations are open at the end of a text."""
    return text.count("„") - text.count("“") - text.count("”")


def _fills_column(last: PlacedBlock, block: PlacedBlock) -> bool:
    """Whether a paragraph's last line before a column's end is as long as the lines around it.

    One paragraph in ten ends so, but most lines inside a paragraph do: more likely it goes on with a new sentence.
    """
    widths = [line.box.x1 - line.box.x0 for line in (*last.block.lines, *block.block.lines)]
    end = last.block.lines[-1].box
    return end.x1 - end.x0 >= FILLED_SHARE * max(widths) and min(len(last.block.lines), len(block.block.lines)) > 1


def _is_full(block: PlacedBlock) -> bool:
    """Whether the last line of a block of several lines is as long as the others."""
    lines = block.block.lines
    if len(lines) < 2:
        return False
    left = min(line.box.x0 for line in lines)
    right = max(line.box.x1 for line in lines)
    return lines[-1].box.x1 - left >= FULL_LINE_SHARE * (right - left)
