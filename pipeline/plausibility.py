"""Whether what was read of a publication can be all of it: "ok" is earned, not the absence of an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from schemas.publication import Publication
    from schemas.reportage import Reading

LETTER_RATIO = 0.5, 2.0
"""Bounds for letters that layout places per letter that pypdfium2 reads. On sound files the ratio is 1; text drawn
twice for a shadow, or cut by the page's edge, moves it a little."""
MAX_BAD_GLYPHS = 0.05
"""From one bad character in twenty on, most sentences hold one. Bullets of symbol fonts stay far below."""


def find_doubt(publication: Publication, reading: Reading) -> str | None:
    """Why a reading cannot be the whole publication, in words; None where nothing speaks against it."""
    if reading.pages_read != publication.page_count:
        return f"{reading.pages_read} of its {publication.page_count} pages were read"
    if publication.text_page_count * 2 < publication.page_count:
        pictures = publication.page_count - publication.text_page_count
        return f"{pictures} of its {publication.page_count} pages are pictures without text"
    ratio = reading.letters_read / max(1, publication.letter_count)
    if not LETTER_RATIO[0] <= ratio <= LETTER_RATIO[1]:
        return f"{reading.letters_read} letters were read where a second reader finds {publication.letter_count}"
    if reading.bad_glyph_share > MAX_BAD_GLYPHS:
        return f"{reading.bad_glyph_share:.0%} of its characters stand for no letter (fonts without Unicode values)"
    return None
