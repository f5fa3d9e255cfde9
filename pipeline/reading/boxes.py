"""What a box holds: a voice, contact data, facts, or other text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from pipeline.reading.patterns import (
    CONTACT_DATA,
    CONTACT_LABEL,
    CONTACT_START,
    FACTS_LABEL,
    FINAL,
    HYPHENS,
    KEY_VALUE,
    OPENING_QUOTE,
    VOICE_LABEL,
)
from pipeline.reading.text import Draft, PlacedLine, keep_lines
from schemas.page import Block, BlockKind
from schemas.reportage import PassageKind

LABEL_WORDS = 6
"""A label over a box has at most so many words."""
QUOTE_CHARS = 60
"""A voice says at least so much; shorter stretches in quotation marks are names."""
HEAD_LINES = 9
"""A speaker's name, role and organisation take at most so many lines."""
CONTACT_LINES = 24
CONTACT_WORDS_PER_LINE = 7
"""Contact data stand in few, short lines."""
FACT_LINES = 3
"""So many "key: value" lines make a box of facts."""


class PlacedBlock(NamedTuple):
    """A block and its 1-based page."""

    page: int
    block: Block

    @property
    def lines(self) -> tuple[PlacedLine, ...]:
        """The block's lines with the page."""
        return tuple(PlacedLine(self.page, line) for line in self.block.lines)

    @property
    def text(self) -> str:
        """The block's lines joined by spaces, as printed."""
        return " ".join(line.text for line in self.block.lines)

    @property
    def bold(self) -> bool:
        """Whether all lines are bold."""
        return all(line.bold for line in self.block.lines)

    @property
    def ends_sentence(self) -> bool:
        """Whether the text ends with final punctuation."""
        return bool(FINAL.search(self.text))


def read_box(blocks: Sequence[PlacedBlock], group: int) -> list[Draft]:
    """Return the passages of one printed box."""
    if is_contact(blocks):
        lines = [line for block in blocks for line in block.lines]
        return [Draft(PassageKind.CONTACT, tuple(lines), group, keep_lines(lines))]
    if is_facts(blocks):
        return _facts(blocks, group)
    if is_voice(blocks):
        return _voice(blocks, group)
    return [_aside(block, group) for block in blocks]


def is_label(block: PlacedBlock) -> bool:
    """Whether a block is short enough to be a label."""
    return len(block.block.lines) <= 2 and len(block.text.split()) <= LABEL_WORDS


def is_voice_label(block: PlacedBlock) -> bool:
    """Whether a block is a label over a quote box."""
    return is_label(block) and bool(VOICE_LABEL.search(block.text)) and not OPENING_QUOTE.match(block.text)


def is_contact(blocks: Sequence[PlacedBlock]) -> bool:
    """Whether the blocks are contact data: few short lines with a phone number, an e-mail or web address."""
    lines = [line.text for block in blocks for line in block.block.lines]
    hits = sum(bool(CONTACT_DATA.search(line)) for line in lines)
    named = any(CONTACT_LABEL.match(line) or CONTACT_START.match(line) for line in lines)
    words = sum(len(line.split()) for line in lines)
    if (
        not hits
        or len(lines) > CONTACT_LINES
        or words > CONTACT_WORDS_PER_LINE * len(lines)
        or _quote_at(blocks) is not None
    ):
        return False
    keys = sum(bool(KEY_VALUE.match(line)) and not CONTACT_DATA.search(line) for line in lines)
    is_fact_sheet = bool(FACTS_LABEL.search(lines[0])) or keys >= FACT_LINES
    return (named or hits >= 2) and not is_fact_sheet


def is_facts(blocks: Sequence[PlacedBlock]) -> bool:
    """Whether the blocks list facts: a label that says so, or several lines "key: value"."""
    lines = [line.text for block in blocks for line in block.block.lines]
    if is_label(blocks[0]) and FACTS_LABEL.search(blocks[0].text) and len(lines) > 1:
        return _quote_at(blocks) is None
    keys = sum(bool(KEY_VALUE.match(line)) for line in lines)
    return keys >= FACT_LINES and 2 * keys >= len(lines) - 1


def is_voice(blocks: Sequence[PlacedBlock]) -> bool:
    """Whether the blocks let somebody speak: a quotation, or a label for voices, together with a speaker's name."""
    quote = _quote_at(blocks)
    labelled = is_voice_label(blocks[0])
    if quote is None:
        return labelled and len(blocks) > 1
    return labelled or any(_is_head(block, blocks) for block in blocks)


def _quote_at(blocks: Sequence[PlacedBlock]) -> int | None:
    """Index of the block in which a quotation of some length begins."""
    for index, block in enumerate(blocks):
        if OPENING_QUOTE.match(block.text):
            chars = 0
            for other in blocks[index:]:
                chars += len(other.text)
            if chars >= QUOTE_CHARS:
                return index
    return None


def _is_head(block: PlacedBlock, blocks: Sequence[PlacedBlock]) -> bool:
    """Whether a block is set apart from the spoken text as a name is."""
    if OPENING_QUOTE.match(block.text) or len(block.block.lines) > HEAD_LINES:
        return False
    if len(block.text.split()) < 2:
        return False
    if block.bold:
        return True
    line = block.block.lines[0]
    main = _main_style(blocks)
    differs = (line.font, line.size) != main and not block.text.endswith(".")
    return differs or (block.text.endswith(":") and len(block.text.split()) <= 4 * LABEL_WORDS)


def _main_style(blocks: Sequence[PlacedBlock]) -> tuple[str, float]:
    chars: dict[tuple[str, float], int] = {}
    for block in blocks:
        for line in block.block.lines:
            key = (line.font, line.size)
            chars[key] = chars.get(key, 0) + len(line.text)
    return max(chars, key=lambda key: chars[key])


def _voice(blocks: Sequence[PlacedBlock], group: int) -> list[Draft]:
    """Label, then heads and spoken paragraphs in their printed order."""
    drafts: list[Draft] = []
    rest = list(blocks)
    if is_voice_label(rest[0]) or _is_mere_label(rest):
        drafts.append(Draft(PassageKind.VOICE_LABEL, rest[0].lines, group))
        rest = rest[1:]
    for is_head, run in _runs(rest):
        if is_head:
            lines = tuple(line for block in run for line in block.lines)
            drafts.append(Draft(PassageKind.VOICE_HEAD, lines, group, keep_lines(lines)))
        else:
            drafts.extend(_spoken(run, group))
    return drafts


def _is_mere_label(blocks: Sequence[PlacedBlock]) -> bool:
    """Whether the first block is a label of other words: short, in another type than the head below it."""
    if len(blocks) < 3 or not is_label(blocks[0]) or blocks[0].text.endswith(":"):
        return False
    first, second = blocks[0].block.lines[0], blocks[1].block.lines[0]
    return _is_head(blocks[1], blocks) and (first.font, first.size) != (second.font, second.size)


def _runs(blocks: Sequence[PlacedBlock]) -> list[tuple[bool, list[PlacedBlock]]]:
    """Neighbouring heads, and neighbouring spoken blocks."""
    runs: list[tuple[bool, list[PlacedBlock]]] = []
    for block in blocks:
        is_head = _is_head(block, blocks)
        if runs and runs[-1][0] == is_head:
            runs[-1][1].append(block)
        else:
            runs.append((is_head, [block]))
    return runs


def _spoken(blocks: Sequence[PlacedBlock], group: int) -> list[Draft]:
    """Spoken paragraphs; a block that does not end a sentence goes on in the next."""
    drafts: list[Draft] = []
    open_end = False
    for block in blocks:
        if drafts and open_end:
            drafts[-1] = drafts[-1]._replace(lines=(*drafts[-1].lines, *block.lines))
        else:
            drafts.append(Draft(PassageKind.VOICE_TEXT, block.lines, group))
        open_end = not block.ends_sentence
    return drafts


def _facts(blocks: Sequence[PlacedBlock], group: int) -> list[Draft]:
    """One entry a line; contact data at the end of the box are a passage of their own."""
    lines = [line for block in blocks for line in block.lines]
    cut = next((i for i, (_, line) in enumerate(lines) if i and CONTACT_LABEL.match(line.text)), len(lines))
    drafts = [Draft(PassageKind.FACTS, tuple(lines[:cut]), group, entry_ends(lines[:cut]))]
    if lines[cut:]:
        drafts.append(Draft(PassageKind.CONTACT, tuple(lines[cut:]), group, keep_lines(lines[cut:])))
    return drafts


def entry_ends(lines: Sequence[PlacedLine]) -> frozenset[int]:
    """Indices of the lines that end an entry of a list of facts."""
    keyed = 2 * sum(bool(KEY_VALUE.match(line.text)) for _, line in lines) >= len(lines) - 1
    right = max((line.box.x1 for _, line in lines), default=0.0)
    ends = set()
    for index, ((_, upper), (_, lower)) in enumerate(pairwise(lines)):
        if not _goes_on(upper.text, lower.text) and not (
            keyed and not KEY_VALUE.match(lower.text) and KEY_VALUE.match(upper.text) and upper.box.x1 > 0.75 * right
        ):
            ends.add(index)
    return frozenset(ends)


def _goes_on(upper: str, lower: str) -> bool:
    """Whether an entry is wrapped between two lines."""
    if upper[-1] in HYPHENS and len(upper) > 1:
        return True
    return lower[0].islower() or upper.endswith(
        (",", "&", "/", " und", " der", " des", " für", " im", " in", " von", ":")
    )


def _aside(block: PlacedBlock, group: int) -> Draft:
    if block.block.kind is BlockKind.LIST_ITEM:
        return Draft(PassageKind.ASIDE, block.lines, group, frozenset())
    return Draft(PassageKind.ASIDE, block.lines, group)
