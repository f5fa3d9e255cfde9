"""Whole publications in many designs: the very text that was set comes back."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.layout import read_pages
from pipeline.reading import read
from schemas.page import Page
from schemas.reportage import PassageKind, Reading, Reportage
from tests.pdfs.issue import DESIGNS, SINGLE, STORIES, Design, Story, set_issue
from tests.pdfs.load import publication
from tests.pdfs.sheet import Order, write

K = PassageKind


def texts(reportage: Reportage, *kinds: PassageKind) -> list[str]:
    return [reportage.passage_text(passage) for passage in reportage.passages if passage.kind in kinds]


def set_and_read(
    design: Design, stories: list[Story], folder: Path, order: Order = "drawn"
) -> tuple[Reading, list[Page], list[tuple[int, int]]]:
    sheets, places = set_issue(design, "Netze", stories)
    record = publication(write(folder / "issue.pdf", sheets, order))
    pages = read_pages(record)
    return read(record, pages), pages, places


def assert_as_set(reportage: Reportage, story: Story, design: Design) -> None:
    assert reportage.headline == " ".join(story.headline)
    assert texts(reportage, K.HEADLINE) == [reportage.headline]
    kicker = [story.kicker] if design.kicker else []
    assert texts(reportage, K.HEADING, K.PARAGRAPH) == kicker + [text.removeprefix("# ") for text in story.body]
    assert texts(reportage, K.HEADING) == kicker + [text[2:] for text in story.body if text.startswith("# ")]
    assert texts(reportage, K.VOICE_LABEL) == ["Stimmen aus dem Netzwerk"]
    assert texts(reportage, K.VOICE_HEAD) == ["\n".join(story.voice[0])]
    assert texts(reportage, K.VOICE_TEXT) == [story.voice[1]]
    label = ["Kontakt"] if design.box == "none" else []
    assert texts(reportage, K.CONTACT) == ["\n".join([*label, *story.contact])]
    assert texts(reportage, K.CAPTION) == ([story.caption] if design.opener else [])
    assert texts(reportage, K.ASIDE, K.FACTS, K.FOOTNOTE, K.LIST_ITEM) == []


@pytest.mark.parametrize("order", ["drawn", "words"])
@pytest.mark.parametrize("name", DESIGNS)
def test_publication_comes_back_as_it_was_set(name: str, order: Order, tmp_path: Path) -> None:
    design = DESIGNS[name]
    reading, pages, places = set_and_read(design, STORIES, tmp_path, order)
    assert [(r.first_page, r.last_page) for r in reading.reportages] == places
    for reportage, story in zip(reading.reportages, STORIES, strict=True):
        assert_as_set(reportage, story, design)
    assert reading.title == "Netze"
    matter = [section.heading for section in reading.front_matter]
    assert matter == ["Netze", *(["Inhalt"] if design.contents else []), design.foreword]
    back = [section.heading for section in reading.back_matter]
    assert back == (["Das Programm „Netzwerkstatt“"] if design.programme else [])
    assert all(page.label == (str(page.number) if design.header and page.number > 1 else None) for page in pages)


@pytest.mark.parametrize("order", ["drawn", "rows"])
@pytest.mark.parametrize("name", SINGLE)
@pytest.mark.parametrize("story", STORIES, ids=["short headline", "broken headline"])
def test_single_reportage_comes_back_as_it_was_set(name: str, story: Story, order: Order, tmp_path: Path) -> None:
    reading, _, places = set_and_read(SINGLE[name], [story], tmp_path, order)
    (reportage,) = reading.reportages
    assert [(reportage.first_page, reportage.last_page)] == places
    assert_as_set(reportage, story, SINGLE[name])


@pytest.mark.parametrize("name", ["classic", "three_columns", "across_middle", "no_boxes"])
def test_every_character_knows_its_printed_word(name: str, tmp_path: Path) -> None:
    reading, pages, _ = set_and_read(DESIGNS[name], STORIES, tmp_path)
    words = {
        (page.number, word[1:]): word.text for page in pages for b in page.blocks for ln in b.lines for word in ln.words
    }
    for reportage in reading.reportages:
        covered = set()
        for run in reportage.runs:
            printed = words[(run.page, (run.x0, run.top, run.x1, run.bottom))]
            text = reportage.text[run.start : run.end]
            assert text and (printed == text or printed == text + "-")
            assert covered.isdisjoint(range(run.start, run.end))
            covered.update(range(run.start, run.end))
        rest = {char for index, char in enumerate(reportage.text) if index not in covered}
        assert rest <= {" ", "\n"}


@pytest.mark.parametrize("name", ["classic", "frames"])
def test_passages_cover_the_text_apart_from_blank_lines(name: str, tmp_path: Path) -> None:
    reading, _, _ = set_and_read(DESIGNS[name], STORIES, tmp_path)
    for reportage in reading.reportages:
        assert reportage.text == "\n\n".join(reportage.passage_text(passage) for passage in reportage.passages)
        assert "  " not in reportage.text


def test_same_text_gives_the_same_ids(tmp_path: Path) -> None:
    first, _, _ = set_and_read(DESIGNS["classic"], STORIES, tmp_path)
    again, _, _ = set_and_read(DESIGNS["classic"], STORIES, tmp_path)
    assert first == again
    assert len({reportage.reportage_id for reportage in first.reportages}) == 2
