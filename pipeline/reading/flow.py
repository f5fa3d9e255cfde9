"""The passages of a reportage: the body reads on across columns, pages and boxes; boxes come after what they part."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.reading.boxes import PlacedBlock, read_box
from pipeline.reading.continuation import SAME_SIZE_PT, goes_on, is_seam
from pipeline.reading.items import Item
from pipeline.reading.text import Draft
from schemas.page import BlockKind
from schemas.reportage import PassageKind

_KINDS = {
    BlockKind.HEADING: PassageKind.HEADING,
    BlockKind.PARAGRAPH: PassageKind.PARAGRAPH,
    BlockKind.LIST_ITEM: PassageKind.LIST_ITEM,
    BlockKind.CAPTION: PassageKind.CAPTION,
    BlockKind.FOOTNOTE: PassageKind.FOOTNOTE,
    BlockKind.CONTENTS: PassageKind.LIST_ITEM,
}


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
        seam = bool(self._waiting) or is_seam(last, block)
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
