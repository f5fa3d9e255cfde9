"""The passages of a reportage: the body reads on across columns, pages and boxes; boxes come after what they part."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pipeline.reading.boxes import PlacedBlock, is_contact, is_voice_label, read_box
from pipeline.reading.hyphenation import is_parted
from pipeline.reading.patterns import (
    ABBREVIATION_END,
    CONTACT_DATA,
    CONTACT_LABEL,
    CONTACT_START,
    FINAL,
    MONTH,
    OPENING_QUOTE,
)
from pipeline.reading.text import Draft
from schemas.page import BlockKind
from schemas.reportage import PassageKind

SAME_SIZE_PT = 0.6
"""A paragraph goes on in type of the same size only."""
FULL_LINE_SHARE = 0.85
"""A line that fills this share of its block's width was not broken off."""
FILLED_SHARE = 0.93
"""A line that fills this share of its column at the column's end is likelier inside a paragraph than its last."""
CONTACT_HITS = 2
"""So many phone numbers and addresses make lines of the body contact data."""

CONTACT_WORDS = 7
"""Lines of contact data have at most so many words on average."""

_KINDS = {
    BlockKind.HEADING: PassageKind.HEADING,
    BlockKind.PARAGRAPH: PassageKind.PARAGRAPH,
    BlockKind.LIST_ITEM: PassageKind.LIST_ITEM,
    BlockKind.CAPTION: PassageKind.CAPTION,
    BlockKind.FOOTNOTE: PassageKind.FOOTNOTE,
    BlockKind.CONTENTS: PassageKind.LIST_ITEM,
}


class Item(NamedTuple):
    """A block of the body, or all blocks of a box (a voice or contact data in the body count as boxes)."""

    blocks: tuple[PlacedBlock, ...]
    boxed: bool

    @property
    def first(self) -> PlacedBlock:
        """Its first block."""
        return self.blocks[0]

    @property
    def kind(self) -> BlockKind:
        """The first block's kind."""
        return self.blocks[0].block.kind


def find_items(blocks: Sequence[PlacedBlock]) -> list[Item]:
    """Put the blocks of each box together, and those that form a voice or contact data without a box."""
    items: list[Item] = []
    for block in blocks:
        index = block.block.box_index
        last = items[-1] if items else None
        if (
            index is not None
            and last
            and last.boxed
            and (last.first.page, last.first.block.box_index) == (block.page, index)
        ):
            items[-1] = Item((*last.blocks, block), True)
        else:
            items.append(Item((block,), index is not None))
    return _unboxed_contacts(_unboxed_voices(_labelled_boxes(items)))


def _labelled_boxes(items: Sequence[Item]) -> list[Item]:
    """Put a label that is printed over a box into the box."""
    result: list[Item] = []
    for item in items:
        last = result[-1] if result else None
        if item.boxed and last and not last.boxed and last.first.page == item.first.page and is_voice_label(last.first):
            result[-1] = Item((*last.blocks, *item.blocks), True)
        else:
            result.append(item)
    return result


def _unboxed_voices(items: Sequence[Item]) -> list[Item]:
    """Find voices in the body: bold name lines followed by a quotation, with or without a label above."""
    result: list[Item] = []
    index = 0
    while index < len(items):
        end = _voice_end(items, index)
        if end > index:
            result.append(Item(tuple(item.first for item in items[index:end]), True))
            index = end
        else:
            result.append(items[index])
            index += 1
    return result


def _voice_end(items: Sequence[Item], start: int) -> int:
    """Index after the voice that begins at an item of the body; `start` itself where none does."""
    at = start
    if items[at].boxed:
        return start
    labelled = is_voice_label(items[at].first)
    at += labelled
    heads = at
    while at < len(items) and not items[at].boxed and items[at].first.bold and at - heads < 3:
        at += 1
    if at == heads or at >= len(items) or items[at].boxed or not OPENING_QUOTE.match(items[at].first.text):
        return start
    head = items[at - 1].first.text
    if not labelled and not (
        head.rstrip().endswith(":") or "," in head or "–" in head or len(items[at - 1].first.block.lines) > 1
    ):
        return start
    size = items[at].first.block.lines[0].size
    opened = 0
    while at < len(items) and not items[at].boxed and items[at].first.block.lines[0].size == size:
        text = items[at].first.text
        if items[at].first.bold:
            break
        at += 1
        opened += text.count("„") - text.count("“") + text.count("»") - text.count("«")
        if opened <= 0:
            break
    return at


def _unboxed_contacts(items: Sequence[Item]) -> list[Item]:
    """Find contact data in the body: a line that heads them, or short lines with several numbers and addresses."""
    result: list[Item] = []
    for item in items:
        last = result[-1] if result else None
        block = item.first
        hits = sum(bool(CONTACT_DATA.search(line.text)) for line in block.block.lines)
        if item.boxed:
            result.append(item)
        elif (
            last
            and last.boxed
            and _is_open_contact(last)
            and last.first.page == block.page
            and (hits or _is_short(block))
        ):
            result[-1] = Item((*last.blocks, block), True)
        elif (
            CONTACT_LABEL.match(block.text)
            or (hits and CONTACT_START.match(block.text))
            or (hits >= CONTACT_HITS and is_contact([block]))
        ):
            result.append(Item((block,), True))
        else:
            result.append(item)
    return _split_false(result)


def _is_open_contact(item: Item) -> bool:
    return item.first.block.box_index is None and bool(
        CONTACT_LABEL.match(item.first.text) or CONTACT_START.match(item.first.text) or is_contact(item.blocks)
    )


def _is_short(block: PlacedBlock) -> bool:
    few = len(block.text.split()) <= CONTACT_WORDS * len(block.block.lines)
    return few and (block.text[-1] not in ".!?“" or bool(ABBREVIATION_END.search(block.text)))


def _split_false(items: Sequence[Item]) -> list[Item]:
    """Take apart what began like contact data but holds none."""
    result: list[Item] = []
    for item in items:
        false_contact = (
            item.boxed
            and item.first.block.box_index is None
            and (CONTACT_LABEL.match(item.first.text) or CONTACT_START.match(item.first.text))
            and not any(CONTACT_DATA.search(block.text) for block in item.blocks)
        )
        result.extend([Item((block,), False) for block in item.blocks] if false_contact else [item])
    return result


class _Writer:
    """Collects passages; holds inserts back until the paragraph that they interrupt is complete."""

    def __init__(self, first_group: int = 1) -> None:
        self.drafts: list[Draft] = []
        self.group = first_group
        self._open: Draft | None = None
        self._open_blocks: list[PlacedBlock] = []
        self._waiting: list[Draft] = []

    def insert(self, drafts: Sequence[Draft]) -> None:
        """Add a box, caption or footnote: after the open paragraph, and never between a heading and its text."""
        after_heading = bool(self.drafts) and self.drafts[-1].kind is PassageKind.HEADING
        if self._open or after_heading:
            self._waiting.extend(drafts)
        else:
            self.drafts.extend(drafts)

    def heading(self, block: PlacedBlock) -> None:
        """Add a heading."""
        self.flush()
        self.drafts.append(Draft(PassageKind.HEADING, block.lines))

    def body(self, block: PlacedBlock, after: PlacedBlock | None) -> None:
        """Add a paragraph or list item, joined to the open one where the text reads on."""
        if self._open and self._open_blocks and self._reads_on(block, after):
            self.extend(block)
            return
        if self._open:
            self.flush()
        # What waited behind a heading now waits for the heading's first paragraph.
        self._open = Draft(_KINDS[block.block.kind], block.lines)
        self._open_blocks = [block]

    def extend(self, block: PlacedBlock) -> None:
        """Join a block to the open paragraph."""
        if self._open:
            self._open = self._open._replace(lines=(*self._open.lines, *block.lines))
            self._open_blocks.append(block)

    @property
    def last_block(self) -> PlacedBlock | None:
        """The last block of the open paragraph."""
        return self._open_blocks[-1] if self._open else None

    def _reads_on(self, block: PlacedBlock, after: PlacedBlock | None) -> bool:
        """Whether the open paragraph or list item goes on in a block; `after` is the body's next one."""
        last = self._open_blocks[-1]
        seam = bool(self._waiting) or _is_seam(last, block)
        if goes_on(last, block, " ".join(b.text for b in self._open_blocks), seam):
            return True
        # Items of a list go without final punctuation: a rest at the top of a column is known by the item below it.
        is_list = self._open_blocks[0].block.kind is BlockKind.LIST_ITEM
        more = after is not None and after.block.kind is BlockKind.LIST_ITEM
        return is_list and more and seam and block.block.kind is BlockKind.PARAGRAPH and not last.ends_sentence

    def flush(self) -> None:
        """Close the open paragraph and add what waited for it."""
        if self._open:
            self.drafts.append(self._open)
        self.drafts.extend(self._waiting)
        self._open, self._open_blocks, self._waiting = None, [], []


def write_body(items: Sequence[Item]) -> list[Draft]:
    """Return the passages of a reportage after its headline."""
    writer = _Writer()
    for index, item in enumerate(items):
        block = item.first
        if item.boxed:
            writer.insert(read_box(item.blocks, writer.group))
            writer.group += 1
        elif item.kind in (BlockKind.CAPTION, BlockKind.FOOTNOTE):
            writer.insert([Draft(_KINDS[item.kind], block.lines)])
        elif item.kind is BlockKind.HEADING:
            if _is_false_heading(writer.last_block, block, _next_body(items, index)):
                writer.extend(block)
            else:
                writer.heading(block)
        else:
            writer.body(block, _next_body(items, index))
    writer.flush()
    return writer.drafts


def _next_body(items: Sequence[Item], index: int) -> PlacedBlock | None:
    following = (item.first for item in items[index + 1 :] if not item.boxed)
    return next((block for block in following if block.block.kind is not BlockKind.CAPTION), None)


def _is_false_heading(last: PlacedBlock | None, block: PlacedBlock, after: PlacedBlock | None) -> bool:
    """Whether bold lines are the middle of a sentence: it began before them and goes on in small letters after them."""
    if last is None or after is None or last.ends_sentence or after.block.kind is not BlockKind.PARAGRAPH:
        return False
    if abs(block.block.lines[0].size - last.block.lines[0].size) > 2 * SAME_SIZE_PT:
        return False
    return after.text[:1].islower() and not block.ends_sentence


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
        if not seam or end[-1] == ":":
            return False
        quoting = _open_quotes(text) > 0 and not OPENING_QUOTE.match(start)
        return quoting or (_is_seam(last, block) and _fills_column(last, block))
    return small or (seam and last.block.kind is BlockKind.PARAGRAPH) or (not seam and _is_full(last))


def _is_seam(last: PlacedBlock, block: PlacedBlock) -> bool:
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
