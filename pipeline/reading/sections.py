"""Which pages are a reportage and which are front or back matter."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from pipeline.reading.boxes import PlacedBlock, is_contact, is_voice
from pipeline.reading.hyphenation import Lexicon
from pipeline.reading.items import find_items
from pipeline.reading.patterns import MATTER_HEADING, STRICT_MATTER_HEADING
from pipeline.reading.text import one_line
from schemas.page import BlockKind, Page

SAME_CLASS_RATIO = 1.08
"""Headlines of one publication have one size up to this factor."""
CHAPTER_RATIO = 0.8
"""Chapters of a reportage are set smaller than this share of its headline."""
TITLE_MATCH = 0.82
"""Similarity from which a heading is the one named in the contents (line breaks and hyphens aside)."""
LEAD_RATIO = 1.08
"""A lead is set in type larger than the running text by this factor at least."""
MIN_WORDS = 40
"""A section with fewer words of running text is a cover or a divider."""
LONG_WORDS = 250
"""Reportages have more words than this, most forewords too, imprints have not."""
RELATIVE_SCORE = 0.4
"""A reportage reaches this share of the evidence of the publication's clearest one."""
KICKER_WORDS = 12
"""A line above the headline has at most so many words."""

_SPEECH = re.compile(r"„[^“”\"]{40,}[“”]|»[^«]{40,}«|“[^”]{40,}”")
_LEGAL_FORM = re.compile(r"\be\. ?V\.|\bGmbH\b|\bAG\b|\beG\b|\bgGmbH\b")


class Section(NamedTuple):
    """Blocks from one big heading up to the next."""

    heading: tuple[PlacedBlock, ...]
    """The blocks of the heading; empty for what stands before the first one."""
    blocks: tuple[PlacedBlock, ...]
    """All other blocks, in reading order."""
    title: str | None
    """The heading on one line."""
    size: float
    """Type size of the heading in points; 0 without heading."""
    listed: bool
    """Whether the table of contents names it."""

    @property
    def pages(self) -> list[int]:
        """The 1-based pages on which its blocks stand."""
        return sorted({placed.page for placed in (*self.heading, *self.blocks)})


class Division(NamedTuple):
    """A publication divided into reportages and the rest."""

    front: list[Section]
    reportages: list[Section]
    back: list[Section]


class Entry(NamedTuple):
    """A line of the table of contents."""

    title: str
    label: str


def divide(pages: Sequence[Page], lexicon: Lexicon) -> Division:
    """Divide a publication by all evidence together: contents, type sizes, opener pages, what the sections hold."""
    entries = contents_entries(pages, lexicon)
    sections = merge_minor(find_sections(pages, entries, lexicon), pages)
    chosen = _choose(sections, pages)
    marks = [index for index, is_reportage in enumerate(chosen) if is_reportage]
    if not marks:
        return Division(sections, [], [])
    return Division(
        [s for i, s in enumerate(sections) if not chosen[i] and i < marks[-1]],
        [s for i, s in enumerate(sections) if chosen[i]],
        [s for i, s in enumerate(sections) if i > marks[-1]],
    )


def contents_entries(pages: Sequence[Page], lexicon: Lexicon) -> list[Entry]:
    """Return titles and page labels of the table of contents."""
    entries = []
    for page in pages:
        for block in page.blocks:
            if block.kind is BlockKind.CONTENTS:
                text = one_line(PlacedBlock(page.number, block).lines, lexicon)
                last = re.match(r"^(.*?)[\s.…·_]*\s(\d{1,4})$", text)
                first = re.match(r"^(\d{1,4})\s+(.*)$", text)
                if last:
                    entries.append(Entry(last.group(1), last.group(2)))
                elif first:
                    entries.append(Entry(first.group(2), first.group(1)))
    return entries


def find_sections(pages: Sequence[Page], entries: Sequence[Entry], lexicon: Lexicon) -> list[Section]:
    """Cut the publication at its big headings."""
    flat = [PlacedBlock(page.number, block) for page in pages for block in page.blocks]
    labels = {page.number: page.label for page in pages}
    starts = _starts(flat, entries, labels, lexicon)
    body = _body_size(flat)
    ends = [0, *(end for _, end in starts)]
    cuts = [_begin(flat, first, ends[number], body) for number, (first, _) in enumerate(starts)]
    sections: list[Section] = []
    if not starts or cuts[0] > 0:
        blocks = tuple(flat[: cuts[0] if starts else len(flat)])
        if blocks:
            sections.append(Section((), blocks, None, 0.0, False))
    for number, (first, end) in enumerate(starts):
        until = cuts[number + 1] if number + 1 < len(starts) else len(flat)
        heading = tuple(flat[first:end])
        title = one_line([line for placed in heading for line in placed.lines], lexicon)
        size = heading[0].block.lines[0].size
        listed = _is_listed(title, labels.get(heading[0].page), entries)
        sections.append(
            Section(heading, (*_kickers(flat[cuts[number] : first]), *flat[end:until]), title, size, listed)
        )
    return sections


def _starts(
    flat: Sequence[PlacedBlock], entries: Sequence[Entry], labels: dict[int, str | None], lexicon: Lexicon
) -> list[tuple[int, int]]:
    """Index ranges of the blocks that form a big heading, or one that opens front or back matter."""
    starts: list[tuple[int, int]] = []
    index = 0
    while index < len(flat):
        placed = flat[index]
        end = index + 1
        if placed.block.kind is BlockKind.HEADING and placed.block.box_index is None:
            while end < len(flat) and _same_heading(flat[end - 1], flat[end]):
                end += 1
            title = one_line([line for p in flat[index:end] for line in p.lines], lexicon)
            is_first = index == 0 or flat[index - 1].page != placed.page
            if (
                placed.block.level == 1
                or (is_first and STRICT_MATTER_HEADING.match(title))
                # A subheading on the page of a headline must be named in the contents itself to count.
                or _is_listed(title, None, entries)
            ):
                starts.append((index, end))
        index = end
    return starts


def _same_heading(upper: PlacedBlock, lower: PlacedBlock) -> bool:
    """Whether two heading blocks are parts of one heading (space between its lines, say)."""
    first, second = upper.block.lines[-1], lower.block.lines[0]
    return (
        lower.block.kind is BlockKind.HEADING
        and lower.block.box_index is None
        and lower.block.level == 1
        and upper.page == lower.page
        and first.size == second.size
        and first.font == second.font
        and second.box.top - first.box.bottom < 1.5 * second.size
    )


def _body_size(flat: Sequence[PlacedBlock]) -> float:
    """Type size of most running text, in points; 0 where there is none."""
    sizes = Counter(
        round(line.size, 1)
        for placed in flat
        if placed.block.kind is BlockKind.PARAGRAPH
        for line in placed.block.lines
    )
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _begin(flat: Sequence[PlacedBlock], first: int, previous_end: int, body: float) -> int:
    """Where a section begins: at captions and a kicker line above its headline on the same page.

    On a page that opens a reportage, with nothing else above the headline, a lead set there (over the picture, say) is
    the headline's as well.
    """
    index = first
    page = flat[first].page
    above = next((at for at in range(first, 0, -1) if flat[at - 1].page != page), 0)
    if all(_is_set_off(placed, body) for placed in flat[max(above, previous_end) : first]) and above >= previous_end:
        return above
    while index > previous_end and flat[index - 1].page == flat[first].page:
        placed = flat[index - 1]
        small = len(placed.text.split()) <= KICKER_WORDS and len(placed.block.lines) <= 2 and not placed.ends_sentence
        if placed.block.kind is not BlockKind.CAPTION and not small:
            break
        index -= 1
    return index


def _is_set_off(placed: PlacedBlock, body: float) -> bool:
    """Whether a block is none of the running text: a heading, a caption, or a paragraph in larger type."""
    kind = placed.block.kind
    larger = kind is BlockKind.PARAGRAPH and placed.block.lines[0].size >= LEAD_RATIO * body
    return placed.block.box_index is None and (larger or kind in (BlockKind.HEADING, BlockKind.CAPTION))


def _kickers(blocks: Sequence[PlacedBlock]) -> list[PlacedBlock]:
    """Lines above a headline count as headings, whatever they are set in; captions and sentences stay what they are."""
    heading = {"kind": BlockKind.HEADING, "level": 2}
    return [
        placed
        if placed.block.kind is BlockKind.CAPTION or (placed.block.kind is BlockKind.PARAGRAPH and placed.ends_sentence)
        else placed._replace(block=placed.block.model_copy(update=heading))
        for placed in blocks
    ]


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def _is_listed(title: str, label: str | None, entries: Sequence[Entry]) -> bool:
    """Whether the table of contents names the heading: same words, or (with the page's label given) much the same."""
    plain = _plain(title)
    if not plain:
        return False
    for entry in entries:
        other = _plain(entry.title)
        if plain == other or (
            len(plain) >= 12 and (other.startswith(plain) or (plain.startswith(other) and len(other) >= 12))
        ):
            return True
        likeness = SequenceMatcher(None, plain, other, autojunk=False).ratio()
        if likeness >= TITLE_MATCH or (label is not None and entry.label == label and likeness >= TITLE_MATCH / 2):
            return True
    return False


def _choose(sections: Sequence[Section], pages: Sequence[Page]) -> list[bool]:
    """Tell for each section whether it is a reportage."""
    columns = {page.number: page.columns for page in pages}
    scores = [_score(section, columns) for section in sections]
    best = max(scores, default=0.0)
    return [score > 0 and score >= RELATIVE_SCORE * best for score in scores]


def running_words(section: Section) -> int:
    """Number of words in the section's paragraphs and lists."""
    kinds = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
    return sum(len(placed.text.split()) for placed in section.blocks if placed.block.kind in kinds)


def _score(section: Section, columns: dict[int, int]) -> float:
    """Points of evidence that a section is a reportage; 0 where it cannot be one."""
    if section.title is None or MATTER_HEADING.match(section.title) or running_words(section) < MIN_WORDS:
        return 0.0
    if any(placed.block.kind is BlockKind.CONTENTS for placed in section.blocks):
        return 0.0
    items = find_items(section.blocks)
    boxes = [item for item in items if item.boxed]
    text = " ".join(placed.text for placed in section.blocks)
    points = 1.0
    points += 2 * any(is_voice(item.blocks) for item in boxes)
    points += 2 * any(is_contact(item.blocks) for item in boxes)
    points += 2 * (columns[section.heading[0].page] == 0)
    points += bool(_SPEECH.search(text))
    points += len(set(_LEGAL_FORM.findall(text))) > 0
    points += running_words(section) >= LONG_WORDS
    points += section.listed
    return points


def merge_minor(sections: Sequence[Section], pages: Sequence[Page]) -> list[Section]:
    """Give sections under minor headings (chapters of a reportage set large) back to the section before them.

    The headline's size is the one whose sections hold most evidence; a smaller heading that neither the contents nor
    its words make a section of its own is minor.
    """
    columns = {page.number: page.columns for page in pages}
    points: dict[float, float] = defaultdict(float)
    counts: Counter[float] = Counter()
    for section in sections:
        size = next(
            (s for s in points if max(s, section.size) / max(min(s, section.size), 1) <= SAME_CLASS_RATIO), None
        )
        size = section.size if size is None else size
        points[size] += _score(section, columns)
        counts[size] += 1
    if not any(points.values()):
        return list(sections)
    headline_size = max(points, key=lambda s: points[s] / counts[s] + 0.01 * s)
    merged: list[Section] = []
    for section in sections:
        minor = (
            section.size * SAME_CLASS_RATIO < headline_size
            and not section.listed
            and not (section.title and MATTER_HEADING.match(section.title))
            and not (merged and _is_next(merged[-1], section, headline_size))
        )
        if minor and merged and _takes(merged[-1], section, headline_size):
            last = merged[-1]
            merged[-1] = last._replace(blocks=_in_order(last, section))
        else:
            merged.append(section)
    return merged


def _is_next(last: Section, section: Section, headline_size: float) -> bool:
    """Whether a smaller heading begins a reportage after all: some open with a picture and a larger headline.

    It begins a page in a size that chapters have not, or both it and the section before it end in a contact box.
    """
    begins_page = section.heading[0].page not in last.pages
    return (begins_page and section.size >= CHAPTER_RATIO * headline_size) or (
        _has_contact(last) and _has_contact(section)
    )


def _has_contact(section: Section) -> bool:
    return any(item.boxed and is_contact(item.blocks) for item in find_items(section.blocks))


def _takes(last: Section, section: Section, headline_size: float) -> bool:
    """Whether a minor heading belongs to the section before it: as a chapter, or as the second line of a cover."""
    is_headline = last.size <= SAME_CLASS_RATIO * headline_size and headline_size <= SAME_CLASS_RATIO * last.size
    return is_headline or running_words(last) >= MIN_WORDS or section.pages[0] == last.pages[-1]


def _in_order(last: Section, section: Section) -> tuple[PlacedBlock, ...]:
    return (*last.blocks, *section.heading, *section.blocks)
