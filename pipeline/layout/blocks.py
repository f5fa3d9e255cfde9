"""Lines and blocks: which printed lines form one paragraph, heading, list item, caption or footnote."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from pipeline.layout.rows import Row, make_line
from schemas.page import Block, BlockKind, Box

GAP_SHARE = 0.15
GAP_PT = 1.5
"""A distance between baselines that exceeds the usual one by this much (share of it, at least points) parts blocks."""
DEFAULT_LEADING = 1.25
"""Distance of baselines over type size where a block gives no evidence."""
INDENT_EM = (0.7, 3.5)
"""How far a paragraph's first line is indented: less is optical alignment, more is a centred line or a table."""
FLUSH_EM = 0.3
"""Lines whose left edges differ by less are flush."""
SAME_SIZE_PT = 0.55
"""Type sizes that differ by less are one size (rounded, condensed or optically scaled type)."""
LARGE_RATIO = 1.13
"""Type larger than the running text by this factor is a heading's."""
HEADLINE_RATIO = 1.3
"""Type larger than the running text by this factor is a headline's (level 1)."""
SMALL_RATIO = 0.92
"""Captions and footnotes are set smaller than this share of the running text."""
HEADING_LINES = 5
HEADING_CHARS = 200
"""Longer text in heading type is a lead paragraph."""
PLAIN_HEADING_LINES = 3
PLAIN_HEADING_CHARS = 120
"""Limits of a heading that is set like the body and known by the space around it only."""
PLAIN_HEADING_FILL = 0.85
"""One line of a plain heading is shorter than this share of the column."""
CAPTION_REACH_PT = 30.0
"""A caption begins within this distance of its picture."""
FOOTNOTE_ZONE_SHARE = 0.6
"""Footnotes stand below this share of the page's height."""
SLACK_EM = 1.0
SLACK_SHARE = 0.25
"""A line that ends a sentence though the next word and this much more would have fitted ends its paragraph. Where other
paragraphs are set apart by space, only a line that leaves this share of the column empty does."""

FINAL = re.compile(r"[.!?:…][\"“”‘’»«)\]]*$")
_SENTENCE_END = re.compile(r"[.!?…][\"“”‘’»«)\]]*$")
BULLET = re.compile(r"^[•▪■●◦○‣⁃∙·►▶➢➤→✓✔□*]$|^[•▪■●‣►▶➢➤✓✔]\S")
DASH = re.compile(r"^[–—-]$")
_NUMBERED = re.compile(r"^(\d{1,2}[.)]|[a-z]\))$")
_FIRST_NUMBER = re.compile(r"^(1[.)]|a\))$")
_FOOTNOTE_MARK = re.compile(r"^(\d{1,2}\)?|\*{1,3}|[†‡])$")


class Look(NamedTuple):
    """What the whole publication and the page tell about a column's lines."""

    body_font: str
    body_size: float
    body_bold: bool
    pictures: tuple[Box, ...]
    obstacles: tuple[Box, ...]
    """What pushes lines aside: pictures and initials."""
    page_height: float
    right: float
    """Right edge of the column's text."""
    spaced: bool = False
    """Whether the column sets paragraphs apart by space."""


def build_blocks(rows: Sequence[Row], look: Look, box_index: int | None = None) -> list[Block]:
    """Part the lines of one column (top to bottom) into blocks."""
    if not rows:
        return []
    leadings = _leadings(rows)
    if any(_is_apart(a, b, leadings) for a, b in pairwise(rows) if _is_alike(a, b) and not a.bold):
        look = look._replace(spaced=True)
    chunks: list[list[Row]] = [[rows[0]]]
    for index in range(1, len(rows)):
        after = rows[index + 1] if index + 1 < len(rows) else None
        if _begins_block(chunks[-1], rows[index], after, leadings, look):
            chunks.append([])
        chunks[-1].append(rows[index])
    kinds = [_kind(chunk, look) for chunk in chunks]
    if box_index is None:
        for index in range(len(chunks)):
            if kinds[index] is BlockKind.PARAGRAPH and _is_plain_heading(chunks, kinds, index, look):
                kinds[index] = BlockKind.HEADING
    return [_make_block(chunk, kind, look, box_index) for chunk, kind in zip(chunks, kinds, strict=True)]


def _leadings(rows: Sequence[Row]) -> dict[float, float]:
    """Usual distance of baselines by type size."""
    gaps: dict[float, list[float]] = {}
    for upper, lower in pairwise(rows):
        if upper.size == lower.size and lower.base - upper.base < 2 * lower.size:
            gaps.setdefault(lower.size, []).append(lower.base - upper.base)
    return {size: median(found) for size, found in gaps.items()}


def _begins_block(chunk: list[Row], row: Row, after: Row | None, leadings: dict[float, float], look: Look) -> bool:
    last = chunk[-1]
    if not _is_alike(last, row) or _is_apart(last, row, leadings):
        return True
    if _is_list_start(chunk, row):
        return True
    if _is_list_start([], chunk[0]):
        return len(chunk) > 1 and _is_left_of_hang(chunk, row)
    return _is_indented(last, row, after, look) or _was_broken_off(last, row, look)


def _is_alike(upper: Row, lower: Row) -> bool:
    """Whether two lines are set in one type."""
    return (
        abs(upper.size - lower.size) <= SAME_SIZE_PT
        and upper.bold == lower.bold
        and _family(upper.font) == _family(lower.font)
    )


def _is_apart(upper: Row, lower: Row, leadings: dict[float, float]) -> bool:
    """Whether there is more space between two lines than usual."""
    leading = leadings.get(lower.size, DEFAULT_LEADING * lower.size)
    return lower.base - upper.base > leading + max(GAP_PT, GAP_SHARE * leading)


def _family(font: str) -> str:
    return re.split(r"[-,]", font)[0]


def _is_list_start(chunk: list[Row], row: Row) -> bool:
    first = row.tokens[0].text
    if BULLET.match(first):
        return True
    if len(row.tokens) < 2 or not (DASH.match(first) or _NUMBERED.match(first)):
        return False
    # A dash or a number may open any line of running text; it opens an item after the end of a sentence or item only.
    if not chunk or _is_list_start([], chunk[0]):
        return True
    return bool(FINAL.search(chunk[-1].text)) and bool(DASH.match(first) or _FIRST_NUMBER.match(first))


def _is_left_of_hang(chunk: list[Row], row: Row) -> bool:
    hang = chunk[1].box.x0 - chunk[0].box.x0
    return hang > FLUSH_EM * row.size and row.box.x0 < chunk[1].box.x0 - FLUSH_EM * row.size


def _is_indented(last: Row, row: Row, after: Row | None, look: Look) -> bool:
    """Whether a line opens a paragraph by its indentation; a line pushed aside by a picture does not."""
    low, high = (em * row.size for em in INDENT_EM)
    if not low <= row.box.x0 - last.box.x0 <= high:
        return False
    if any(p.top < row.box.bottom and p.bottom > row.box.top and p.x1 <= row.box.x0 + 1 for p in look.obstacles):
        return False
    if after is None:
        return bool(FINAL.search(last.text))
    return abs(after.box.x0 - last.box.x0) <= FLUSH_EM * row.size or (
        bool(FINAL.search(last.text)) and after.box.x0 < row.box.x0 - FLUSH_EM * row.size
    )


def _was_broken_off(last: Row, row: Row, look: Look) -> bool:
    """Whether a line ends a sentence although the next word would have fitted: the paragraph ends there."""
    first = row.tokens[0]
    if not _SENTENCE_END.search(last.text) or first.text[0].islower() or _is_heading_type(row, look):
        return False
    width = look.right - min(last.box.x0, row.box.x0)
    extra = max(SLACK_EM * row.size, SLACK_SHARE * width if look.spaced else 0.0)
    return look.right - last.box.x1 > first.x1 - first.x0 + extra


def _kind(chunk: Sequence[Row], look: Look) -> BlockKind:
    first = chunk[0]
    chars = sum(len(row.text) for row in chunk)
    if _is_footnote(chunk, look):
        return BlockKind.FOOTNOTE
    if _is_caption(chunk, look):
        return BlockKind.CAPTION
    if _is_list_start([], first):
        is_dash = DASH.match(first.tokens[0].text) or _NUMBERED.match(first.tokens[0].text)
        if not (is_dash and _is_heading_type(first, look)):
            return BlockKind.LIST_ITEM
    short = len(chunk) <= HEADING_LINES and chars <= HEADING_CHARS
    lead = len(chunk) > 2 and chunk[-1].text.endswith((".", ".“"))
    if _is_heading_type(first, look) and short and not lead:
        return BlockKind.HEADING
    return BlockKind.PARAGRAPH


def _is_heading_type(row: Row, look: Look) -> bool:
    return row.size >= LARGE_RATIO * look.body_size or (row.bold and not look.body_bold)


def _is_footnote(chunk: Sequence[Row], look: Look) -> bool:
    first = chunk[0].tokens[0]
    low = chunk[0].box.top >= FOOTNOTE_ZONE_SHARE * look.page_height
    small = chunk[0].size <= SMALL_RATIO * look.body_size
    return low and small and (first.raised or bool(_FOOTNOTE_MARK.match(first.text))) and len(chunk[0].tokens) > 1


def _is_caption(chunk: Sequence[Row], look: Look) -> bool:
    first = chunk[0]
    if not (first.size <= SMALL_RATIO * look.body_size or first.italic) or first.bold:
        return False
    return any(_is_near(first.box, picture) for picture in look.pictures)


def _is_near(box: Box, picture: Box) -> bool:
    """Whether a line begins below, above or beside a picture, close to it."""
    level = min(box.bottom, picture.bottom) - max(box.top, picture.top)
    across = min(box.x1, picture.x1) - max(box.x0, picture.x0)
    if across > 0 and level <= 0:
        return max(box.top - picture.bottom, picture.top - box.bottom) <= CAPTION_REACH_PT
    return level > 0 and max(box.x0 - picture.x1, picture.x0 - box.x1) <= CAPTION_REACH_PT


def _is_plain_heading(chunks: list[list[Row]], kinds: list[BlockKind], index: int, look: Look) -> bool:
    """Whether a short group in body type, set apart by space, heads the paragraph below it."""
    chunk = chunks[index]
    if len(chunk) > PLAIN_HEADING_LINES or sum(len(row.text) for row in chunk) > PLAIN_HEADING_CHARS:
        return False
    if abs(chunk[0].size - look.body_size) > SAME_SIZE_PT or re.search(r"[-–,;.!:…“”«»]$", chunk[-1].text.rstrip("“")):
        return False
    if index + 1 == len(chunks) or kinds[index + 1] is not BlockKind.PARAGRAPH or len(chunks[index + 1]) < 2:
        return False
    if chunks[index + 1][0].base - chunk[-1].base <= DEFAULT_LEADING * chunk[-1].size:
        return False
    if index == 0 or kinds[index - 1] is not BlockKind.PARAGRAPH or not FINAL.search(chunks[index - 1][-1].text):
        return False
    if not chunks[index + 1][0].text.lstrip('„“"‚»«(')[:1].isupper():
        return False
    return _is_broken_early(chunk, look)


def _is_broken_early(chunk: Sequence[Row], look: Look) -> bool:
    """Whether a line ends although more would have fitted, as lines of headings do."""
    width = look.right - chunk[0].box.x0
    return any(row.box.x1 - row.box.x0 <= PLAIN_HEADING_FILL * width for row in chunk)


def _make_block(chunk: Sequence[Row], kind: BlockKind, look: Look, box_index: int | None) -> Block:
    level = None
    if kind is BlockKind.HEADING:
        level = 1 if chunk[0].size >= HEADLINE_RATIO * look.body_size else 2
    return Block(kind=kind, lines=tuple(make_line(row) for row in chunk), box_index=box_index, level=level)
