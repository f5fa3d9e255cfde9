"""Which headings begin a reportage."""

from __future__ import annotations

from pipeline.reading.hyphenation import Lexicon
from pipeline.reading.sections import Entry, find_sections
from schemas.page import Block, BlockKind, Line, Page, Word


def _block(text: str, kind: BlockKind, top: float, size: float, level: int | None = None) -> Block:
    words = tuple(Word(word, 50.0 + 40 * i, top, 85.0 + 40 * i, top + size) for i, word in enumerate(text.split()))
    return Block(kind=kind, level=level, lines=(Line(words=words, font="Serif", size=size),))


def _page(subheading: str) -> Page:
    blocks = (
        _block("Wer hier die Kisten packt", BlockKind.HEADING, 60, 24, 1),
        _block("Am Morgen wird gepackt.", BlockKind.PARAGRAPH, 100, 10),
        _block(subheading, BlockKind.HEADING, 200, 10, 2),
        _block("Am Abend wird gezählt.", BlockKind.PARAGRAPH, 220, 10),
    )
    return Page(number=5, label="5", width=595, height=842, columns=1, blocks=blocks)


def test_a_subheading_on_the_headlines_page_begins_no_section():
    entries = [Entry("Wer hier die Kisten packt", "5")]
    sections = find_sections([_page("Wie man hier die Kiste hebt")], entries, Lexicon(()))
    assert [section.title for section in sections] == ["Wer hier die Kisten packt"]


def test_a_small_heading_that_the_contents_name_begins_one():
    entries = [Entry("Wer hier die Kisten packt", "5"), Entry("Ein Setzkasten", "5")]
    sections = find_sections([_page("Ein Setzkasten")], entries, Lexicon(()))
    assert [section.title for section in sections] == ["Wer hier die Kisten packt", "Ein Setzkasten"]
