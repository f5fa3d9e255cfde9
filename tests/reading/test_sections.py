"""Which headings begin a reportage."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.layout import read_pages
from pipeline.reading.hyphenation import Lexicon
from pipeline.reading.sections import Entry, divide, find_sections
from schemas.page import Block, BlockKind, Line, Page, Word
from tests.pdfs.load import publication

GOLD = Path(__file__).parent.parent / "gold"


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


def _story(number: int, headline: str, size: float, *rest: Block, contact: bool = False) -> Page:
    text = "Am Morgen packt die Hafenkran GmbH. „Am Abend zählen wir, was in den Kisten liegt und was fehlt.“ " * 20
    lines = ("Kontakt", "Kistenbund e. V.", "Tel. 0431 000-1", "info@kistenbund.example")
    box = [_block(line, BlockKind.PARAGRAPH, 600 + 12 * at, 10) for at, line in enumerate(lines)]
    blocks = (
        _block(headline, BlockKind.HEADING, 60, size, 1),
        _block(text, BlockKind.PARAGRAPH, 100, 10),
        *rest,
        *(line.model_copy(update={"box_index": 0}) for line in box if contact),
    )
    return Page(number=number, label=str(number), width=595, height=842, columns=1, blocks=blocks)


def _reportages(*pages: Page) -> list[str | None]:
    return [section.title for section in divide(pages, Lexicon(())).reportages]


def test_headlines_below_a_picture_are_larger_and_the_others_begin_reportages_as_well() -> None:
    opener = _story(3, "Wer hier die Kisten packt", 24).model_copy(update={"columns": 0})
    others = (
        _story(4, "Was der Hafen löscht", 21, contact=False),
        _story(5, "Wohin der Kran greift", 21, contact=False),
    )
    assert _reportages(opener, *others) == [
        "Wer hier die Kisten packt",
        "Was der Hafen löscht",
        "Wohin der Kran greift",
    ]


def test_a_chapter_that_begins_a_page_is_small() -> None:
    headline, chapter = _story(3, "Wer hier die Kisten packt", 24), _story(4, "Der Kran", 16)
    assert _reportages(headline, chapter) == ["Wer hier die Kisten packt"]


def test_a_large_chapter_within_a_page_begins_no_reportage() -> None:
    chapter = (
        _block("Der Kran", BlockKind.HEADING, 300, 21, 1),
        _block("Er greift. " * 50, BlockKind.PARAGRAPH, 330, 10),
    )
    assert _reportages(_story(3, "Wer hier die Kisten packt", 24, *chapter)) == ["Wer hier die Kisten packt"]


def test_after_contact_data_a_small_heading_begins_what_has_contact_data_of_its_own() -> None:
    first = _story(3, "Wer hier die Kisten packt", 24, contact=True)
    second = _story(4, "Was der Hafen löscht", 17, contact=True)
    assert _reportages(first, second) == ["Wer hier die Kisten packt", "Was der Hafen löscht"]
    assert _reportages(first, _story(4, "Was der Hafen löscht", 17)) == ["Wer hier die Kisten packt"]


LEAD = "Am Hafen lernen sie, Kisten zu packen. Das ist schwerer, als es klingt, und begann mit einem Anruf."


def _opener(*above: Block) -> Page:
    headline = _block("Was der Hafen löscht", BlockKind.HEADING, 400, 24, 1)
    return Page(number=4, label="4", width=595, height=842, columns=0, blocks=(*above, headline))


def _texts(*pages: Page) -> list[list[str]]:
    sections = find_sections(pages, [], Lexicon(()))
    return [[placed.text for placed in section.blocks if placed.page == 4] for section in sections]


def test_a_lead_above_the_headline_of_an_opening_page_is_the_headlines() -> None:
    before, after = _story(3, "Wer hier die Kisten packt", 24), _story(5, "Wohin der Kran greift", 24)
    lead = _block(LEAD, BlockKind.HEADING, 60, 12, 2)
    caption = _block("Kisten im Regen", BlockKind.CAPTION, 380, 7)
    assert _texts(before, _opener(lead, caption), after) == [[], [LEAD, "Kisten im Regen"], []]


@pytest.mark.parametrize(("size", "texts"), [(11, [[], [LEAD], []]), (10, [[LEAD], [], []])])
def test_a_lead_in_larger_type_that_was_taken_for_running_text_is_the_headlines(
    size: float, texts: list[list[str]]
) -> None:
    before, after = _story(3, "Wer hier die Kisten packt", 24), _story(5, "Wohin der Kran greift", 24)
    lead = _block(LEAD, BlockKind.PARAGRAPH, 60, size)
    assert _texts(before, _opener(lead), after) == texts


def test_sentences_above_a_headline_stay_running_text() -> None:
    before, after = _story(3, "Wer hier die Kisten packt", 24), _story(5, "Wohin der Kran greift", 24)
    lead, kicker = _block(LEAD, BlockKind.PARAGRAPH, 60, 11), _block("Am Hafen", BlockKind.HEADING, 90, 11, 2)
    sections = find_sections((before, _opener(lead, kicker), after), [], Lexicon(()))
    above = [(placed.block.kind, placed.text) for placed in sections[1].blocks if placed.page == 4]
    assert above == [(BlockKind.PARAGRAPH, LEAD), (BlockKind.HEADING, "Am Hafen")]


def test_running_text_above_a_headline_is_that_of_the_reportage_before() -> None:
    before, after = _story(3, "Wer hier die Kisten packt", 24), _story(5, "Wohin der Kran greift", 24)
    lead, rest = (
        _block(LEAD, BlockKind.HEADING, 90, 12, 2),
        _block("Am Abend wird gezählt.", BlockKind.PARAGRAPH, 60, 10),
    )
    assert _texts(before, _opener(rest, lead), after) == [["Am Abend wird gezählt.", LEAD], [], []]


@pytest.mark.parametrize("name", ["dev-split-u", "dev-split-z"])
def test_a_publication_without_contents_page_has_the_same_reportages(name: str) -> None:
    pages = read_pages(publication(GOLD / f"{name}.pdf"))
    bare = [page for page in pages if all(block.kind is not BlockKind.CONTENTS for block in page.blocks)]
    assert len(bare) == len(pages) - 1
    assert _reportages(*bare) == _reportages(*pages)
    assert len(_reportages(*bare)) == len(list((GOLD / name).glob("*.json")))
