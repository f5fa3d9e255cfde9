"""Reading: from pages to reportages, continuous text that knows where each word is printed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.reading.flow import write_body
from pipeline.reading.hyphenation import Lexicon
from pipeline.reading.imprint import issued_year_of, publisher_of, title_of
from pipeline.reading.items import find_items
from pipeline.reading.sections import Section, divide
from pipeline.reading.text import Draft, compose
from schemas.base import make_id
from schemas.page import Page
from schemas.publication import Publication
from schemas.reportage import Matter, PassageKind, PlacedLink, Reading, Reportage

__all__ = ["READING_VERSION", "read"]

READING_VERSION = "6"
"""Changes whenever the same pages may give another text."""


def read(publication: Publication, pages: Sequence[Page]) -> Reading:
    """Divide a publication and write the running text of its reportages. Pure; no reportage found is no error."""
    lexicon = Lexicon.of_pages(pages)
    division = divide(pages, lexicon)
    by_number = {page.number: page for page in pages}
    return Reading(
        publication_id=publication.publication_id,
        title=title_of(publication, division.front),
        publisher=publisher_of(publication, division.front, division.back, lexicon),
        issued_year=issued_year_of(pages, division.front, division.back),
        reportages=tuple(_reportages(publication, division.reportages, by_number, lexicon)),
        pages_read=len(pages),
        letters_read=sum(page.letter_count for page in pages),
        bad_glyph_share=_bad_glyph_share(pages),
        front_matter=tuple(_matter(section) for section in division.front),
        back_matter=tuple(_matter(section) for section in division.back),
    )


def _reportages(
    publication: Publication, sections: Sequence[Section], pages: dict[int, Page], lexicon: Lexicon
) -> Iterator[Reportage]:
    """Write each reportage; of two with the same headline the second takes its page into its identifier."""
    seen: set[str] = set()
    for section in sections:
        facts = [publication.publication_id, section.title]
        if section.title in seen:
            facts.append(str(section.pages[0]))
        seen.add(section.title or "")
        yield _reportage(make_id("rep", *facts), publication, section, pages, lexicon)


def _reportage(
    reportage_id: str, publication: Publication, section: Section, pages: dict[int, Page], lexicon: Lexicon
) -> Reportage:
    headline = section.title or ""
    head = Draft(PassageKind.HEADLINE, tuple(line for placed in section.heading for line in placed.lines))
    text, passages, runs = compose([head, *write_body(find_items(section.blocks))], lexicon)
    first, last = section.pages[0], section.pages[-1]
    own = [pages[number] for number in range(first, last + 1)]
    return Reportage(
        reportage_id=reportage_id,
        publication_id=publication.publication_id,
        headline=headline,
        first_page=first,
        last_page=last,
        page_labels={page.number: page.label for page in own},
        text=text,
        passages=passages,
        runs=runs,
        links=tuple(PlacedLink(page=page.number, link=link) for page in own for link in page.links),
    )


def _bad_glyph_share(pages: Sequence[Page]) -> float:
    """The pages' shares, each weighted with the page's characters."""
    characters = [sum(len(block.text) for block in (*page.blocks, *page.furniture)) for page in pages]
    bad = sum(page.bad_glyph_share * count for page, count in zip(pages, characters, strict=True))
    return bad / max(1, sum(characters))


def _matter(section: Section) -> Matter:
    return Matter(first_page=section.pages[0], last_page=section.pages[-1], heading=section.title)
