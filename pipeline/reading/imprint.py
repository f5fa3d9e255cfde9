"""Title, publisher and year of issue, as far as the publication states them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.reading.boxes import PlacedBlock
from pipeline.reading.hyphenation import Lexicon
from pipeline.reading.patterns import ISSUED, MATTER_HEADING, PUBLISHER, PUBLISHER_LABEL
from pipeline.reading.sections import Section
from pipeline.reading.text import one_line
from schemas.page import BlockKind, Page
from schemas.publication import Publication

PUBLISHER_WORDS = 14
"""The line that names the publisher on a cover has at most so many words."""


def title_of(publication: Publication, front: Sequence[Section]) -> str | None:
    """Return the largest heading of the cover, else the title of the document information."""
    if front and front[0].title and front[0].pages[0] == 1 and not MATTER_HEADING.match(front[0].title):
        return front[0].title
    return publication.title


def publisher_of(
    publication: Publication, front: Sequence[Section], back: Sequence[Section], lexicon: Lexicon
) -> str | None:
    """Return the institution named on the cover or after "Herausgeber", else the author of the document information."""
    blocks = [placed for section in (*front, *back) for placed in section.blocks]
    for index, placed in enumerate(blocks):
        text = one_line(placed.lines, lexicon)
        label = PUBLISHER_LABEL.match(text)
        if label:
            rest = text[label.end() :].strip()
            following = blocks[index + 1] if index + 1 < len(blocks) else None
            if rest and len(placed.block.lines) > 1:
                return one_line(placed.lines[1:2], lexicon) if _is_label_line(placed) else _first_line(rest)
            if rest:
                return rest
            if following is not None:
                return one_line(following.lines[:1], lexicon)
    for placed in blocks:
        text = one_line(placed.lines, lexicon)
        on_cover = placed.page == 1 and placed.block.kind is not BlockKind.HEADING
        if on_cover and len(text.split()) <= PUBLISHER_WORDS and PUBLISHER.search(text):
            return text
    return publication.author


def _is_label_line(placed: PlacedBlock) -> bool:
    first = placed.block.lines[0].text
    return not PUBLISHER_LABEL.sub("", first).strip()


def _first_line(text: str) -> str:
    return text


def issued_year_of(pages: Sequence[Page], front: Sequence[Section], back: Sequence[Section]) -> int | None:
    """Return the year of issue as stated in front or back matter ("Stand: Mai 2023", "© 2021")."""
    numbers = {page for section in (*front, *back) for page in section.pages}
    for page in pages:
        if page.number in numbers:
            text = " ".join(re.sub(r"\s+", " ", block.text) for block in page.blocks)
            found = ISSUED.search(text)
            if found:
                return int(found.group(1) or found.group(2))
    return None
