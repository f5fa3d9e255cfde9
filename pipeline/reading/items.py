"""What the body of a reportage consists of: blocks of the column, boxes, and what stands for a box in the column."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pipeline.reading.boxes import PlacedBlock, is_contact, is_voice_label
from pipeline.reading.patterns import (
    ABBREVIATION_END,
    CONTACT_DATA,
    CONTACT_ENTRY,
    CONTACT_LABEL,
    CONTACT_START,
    OPENING_QUOTE,
)
from schemas.page import BlockKind

CONTACT_HITS = 2
"""So many phone numbers and addresses make lines of the body contact data."""
CONTACT_WORDS = 7
"""Lines of contact data have at most so many words on average."""


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
            or (hits and _names_whom_to_ask(block) and is_contact([block]))
        ):
            heading = [result.pop().first] if last and _is_name_above(last, block) else []
            result.append(Item((*heading, block), True))
        else:
            result.append(item)
    return _split_false(result)


def _names_whom_to_ask(block: PlacedBlock) -> bool:
    return any(CONTACT_ENTRY.match(line.text) for line in block.block.lines)


def _is_name_above(item: Item, block: PlacedBlock) -> bool:
    """Whether bold lines right above contact data are the name that they belong to."""
    above, below = item.first.block.lines[-1].box, block.block.lines[0].box
    size = block.block.lines[0].size
    near = item.first.page == block.page and 0 <= below.top - above.bottom < size and abs(above.x0 - below.x0) < size
    return near and not item.boxed and item.first.bold and not item.first.ends_sentence


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
