"""Title, publisher and year of issue, as far as the publication states them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.reading.hyphenation import Lexicon
from pipeline.reading.patterns import ISSUED, MATTER_HEADING, PUBLISHER, PUBLISHER_LABEL
from pipeline.reading.sections import Section
from pipeline.reading.text import PlacedLine, one_line
from schemas.page import Page
from schemas.publication import Publication

PUBLISHER_WORDS = 14
"""The line that names the publisher on a cover has at most so many words."""


_STATEMENTS = re.compile(r"\s[·|•]\s")


def title_of(publication: Publication, front: Sequence[Section]) -> str | None:
    """Return the largest heading of the cover, else the title of the document information."""
    if front and front[0].title and front[0].pages[0] == 1 and not MATTER_HEADING.match(front[0].title):
        return front[0].title
    return publication.title


def publisher_of(
    publication: Publication, front: Sequence[Section], back: Sequence[Section], lexicon: Lexicon
) -> str | None:
    """Return the institution named on the cover or after "Herausgeber", else the author of the document information."""
    blocks = [placed for section in (*front, *back) for placed in (*section.heading, *section.blocks)]
    lines = [line for placed in blocks for line in placed.lines]
    for index, line in enumerate(lines):
        text = one_line([line], lexicon)
        label = PUBLISHER_LABEL.match(text)
        if label:
            rest = text[label.end() :].strip() or one_line(lines[index + 1 : index + 2], lexicon)
            if rest:
                return rest
    cover = [p for p in blocks if p.page == 1 and p.block.level != 1 and len(p.text.split()) <= PUBLISHER_WORDS]
    for placed in cover:
        for number, line in enumerate(placed.lines):
            for part in _STATEMENTS.split(line.line.text):
                if PUBLISHER.search(part):
                    return part.strip() if part != line.line.text else one_line(_whole(placed.lines[number:]), lexicon)
    return publication.author


def _whole(lines: Sequence[PlacedLine]) -> list[PlacedLine]:
    """A name and its further lines: those that begin with a small letter."""
    end = 1
    while end < len(lines) and lines[end].line.text[0].islower():
        end += 1
    return list(lines[:end])


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
