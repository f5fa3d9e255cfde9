"""Layout on small pages: what stands where is known exactly, so the blocks are asserted exactly."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.layout import read_pages
from schemas.page import Block, BlockKind, Page
from tests.pdfs.load import publication
from tests.pdfs.make import FOLDER, MAKERS, make

H, P, L, C, F, T = (
    BlockKind.HEADING,
    BlockKind.PARAGRAPH,
    BlockKind.LIST_ITEM,
    BlockKind.CAPTION,
    BlockKind.FOOTNOTE,
    BlockKind.CONTENTS,
)


def pages(name: str) -> list[Page]:
    return read_pages(publication(FOLDER / f"{name}.pdf"))


def seen(page: Page) -> list[tuple[BlockKind, int | None, str]]:
    """Kind, box and the first and last word of every block."""
    return [(block.kind, block.box_index, _ends(block)) for block in page.blocks]


def _ends(block: Block) -> str:
    words = [word.text for line in block.lines for word in line.words]
    return " ".join(words) if len(words) <= 4 else f"{words[0]} {words[1]} … {words[-1]}"


def test_two_columns_of_unequal_leading() -> None:
    (page,) = pages("two_columns")
    assert page.columns == 2
    assert seen(page) == [
        (H, None, "Der Deich denkt mit"),
        (P, None, "Am Morgen … Wand."),
        (P, None, "Dort sind … ein-"),
        (P, None, "zelne meldet … wird."),
        (H, None, "Messen statt raten"),
        (P, None, "Im Labor … sagt."),
    ]
    assert [block.level for block in page.blocks if block.kind is H] == [1, 2]


def test_three_columns_under_a_headline() -> None:
    first, second = pages("three_columns")
    assert (first.columns, second.columns) == (3, 3)
    assert [block.lines[0].text for block in first.blocks] == [
        "Drei Spalten, ein Gedanke",
        "In der ersten Spalte steht,",
        "aus einer Steckdose im Flur.",
        "und für die Lehrlinge. Heute",
    ]
    assert (first.label, second.label) == ("14", "15")
    assert [block.kind for block in first.furniture] == [BlockKind.PAGE_NUMBER]


def test_box_with_a_portrait_interrupts_a_column() -> None:
    (page,) = pages("box_in_column")
    assert seen(page) == [
        (H, None, "Holz bleibt Holz"),
        (P, None, "Die Säge … ge-"),
        (H, 0, "Stimmen aus dem Netzwerk"),
        (H, 0, "Frauke Thomsen … GmbH:"),
        (P, 0, "„Wir bauen … hätten.“"),
        (P, None, "stapelt. Der … Kran."),
        (P, None, "Am Nachmittag … Baustelle."),
    ]
    quote = page.blocks[4]
    assert [line.words[0].text for line in quote.lines] == ["„Wir", "aus", "nachwächst", "Partner"]


def test_box_across_the_columns_parts_the_page() -> None:
    (page,) = pages("box_between")
    assert [(b.box_index, b.lines[0].words[0].text) for b in page.blocks] == [
        (None, "Oben"),
        (None, "die"),
        (0, "Das"),
        (None, "Unten"),
        (None, "wenn"),
    ]


def test_columns_that_run_on_beneath_a_box_are_read_to_their_end() -> None:
    (page,) = pages("box_read_past")
    assert [(b.box_index, b.lines[0].words[0].text) for b in page.blocks] == [
        (None, "Links"),
        (None, "bend"),
        (None, "Rechts"),
        (None, "macht"),
        (0, "Ein"),
    ]


def test_boxes_drawn_with_lines_only() -> None:
    (page,) = pages("framed_boxes")
    assert len(page.boxes) == 4
    texts = {block.box_index: block.text for block in page.blocks if block.box_index is not None}
    assert [texts[index].split("\n")[0] for index in sorted(texts)] == [
        "Kasten zwischen zwei Linien,",
        "Kasten mit Rahmen, gesetzt",
        "Kasten mit einem Strich am",
        "Kasten aus vier Linien, auch",
    ]


def test_running_headers_are_set_aside_and_give_the_label() -> None:
    found = pages("furniture")
    assert [page.label for page in found] == ["8", "9", "10"]
    assert [[block.text for block in page.furniture] for page in found] == [
        ["8 REISE DURCHS NETZ", "Jahrgang 2024"],
        ["REISE DURCHS NETZ 9", "Jahrgang 2024"],
        ["10 REISE DURCHS NETZ", "Jahrgang 2024"],
    ]
    assert all(len(page.blocks) == 1 for page in found)


def test_page_numbers_in_the_foot_and_the_files_own_label() -> None:
    found = pages("page_numbers")
    assert [page.label for page in found] == ["3", "4", "A"]
    assert [[block.kind for block in page.furniture] for page in found] == [
        [BlockKind.PAGE_NUMBER],
        [BlockKind.PAGE_NUMBER],
        [],
    ]


def test_contents_with_leaders() -> None:
    (page,) = pages("contents_page")
    assert [block.kind for block in page.blocks] == [H, T, T, T]
    assert [len(block.lines) for block in page.blocks] == [1, 1, 1, 2]


def test_contents_set_with_wide_lines() -> None:
    (page,) = pages("contents_set_wide")
    assert [(block.kind, len(block.lines)) for block in page.blocks] == [(H, 1), (P, 1), (T, 1), (T, 3)]


def test_contents_without_leaders() -> None:
    (page,) = pages("contents_without_leaders")
    assert [(block.kind, block.text) for block in page.blocks] == [
        (H, "Inhaltsverzeichnis"),
        (T, "4 Der Deich denkt mit"),
        (T, "10 Holz bleibt Holz"),
        (T, "18 Über uns"),
    ]


def test_raised_marks_break_neither_words_nor_figures() -> None:
    (page,) = pages("footnotes")
    assert page.blocks[0].text.split("\n") == [
        "Der Verband zählt 1.200 Betriebe, die Halle",
        "hat 320 m² gesamt auf einer",
        "Fläche und spart CO2 ein. Viele",
        "Mitglieder kommen aus der Gegend um den See.",
    ]
    assert [(block.kind, block.text) for block in page.blocks[1:]] == [
        (F, "1 Stand: Ende des Jahres, gerundet."),
        (F, "2 Ohne die Förderer."),
    ]


def test_list_items_keep_their_hanging_lines() -> None:
    (page,) = pages("lists")
    assert seen(page) == [
        (P, None, "Der Verein … über:"),
        (L, None, "• ein … Prüfständen,"),
        (L, None, "• Schulungen … waren,"),
        (L, None, "• Hilfe … ersten"),
        (P, None, "Idee bis … Nachweis,"),
        (L, None, "• einen Stammtisch."),
        (P, None, "Wer mehr … offen."),
    ]


def test_heading_in_body_type_is_known_by_the_space_around_it() -> None:
    (page,) = pages("false_heading")
    assert [block.text for block in page.blocks if block.kind is H] == [
        "Vom runden Tisch zur\nlangen Tafel",
        "Petersen heute. Und selten waren sie sich",
        "Ein echter Zwischentitel",
    ]


def test_paragraphs_known_by_their_indentation() -> None:
    (page,) = pages("indented")
    assert [len(block.lines) for block in page.blocks] == [2, 2, 2]


def test_initial_begins_the_first_word() -> None:
    (page,) = pages("initial")
    (paragraph,) = page.blocks
    assert [line.text for line in paragraph.lines] == [
        "Der Hafen schläft noch, als die ersten",
        "Boote hinausfahren. Es sind vier an",
        "diesem Morgen, und jedes hat einen anderen",
        "Namen.",
    ]


def test_table_makes_no_columns() -> None:
    (page,) = pages("table")
    assert page.columns == 1
    assert "2010 45 1,2 Mio. Euro" in "\n".join(block.text for block in page.blocks)


def test_head_bar_and_box_are_one() -> None:
    (page,) = pages("head_bar")
    assert [tuple(round(value) for value in box) for box in page.boxes] == [(307, 70, 539, 160)]


def test_words_that_run_over_the_edge_are_kept_whole_and_printers_marks_are_not() -> None:
    (page,) = pages("over_the_edge")
    assert page.columns == 2
    head = page.blocks[2]
    assert head.text == "Karsten Feddersen-Lührs – Geschäftsführender\nGesellschafter der Windkontor GmbH:"
    assert head.box_index == 0
    assert max(line.box.x1 for line in head.lines) > 590
    assert "heft_12.indd" not in " ".join(block.text for block in page.blocks)


def test_links_come_from_annotations(tmp_path: Path) -> None:
    from tests.pdfs.sheet import Sheet, write

    sheet = Sheet()
    sheet.line(56, 100, "Zur Website")
    sheet.link("https://www.beispiel.example/", 56, 90, 120, 104)
    (page,) = read_pages(publication(write(tmp_path / "link.pdf", [sheet])))
    (link,) = page.links
    assert link.uri == "https://www.beispiel.example/"
    assert [round(value) for value in link.box] == [56, 90, 120, 104]


@pytest.mark.parametrize("name", sorted(MAKERS))
@pytest.mark.parametrize("order", ["rows", "words"])
def test_the_content_streams_order_is_no_reading_order(name: str, order: str, tmp_path: Path) -> None:
    other = read_pages(publication(make(name, tmp_path, order)))  # type: ignore[arg-type]
    for page, same in zip(pages(name), other, strict=True):
        assert [(b.kind, b.box_index, b.level, b.text) for b in page.blocks] == [
            (b.kind, b.box_index, b.level, b.text) for b in same.blocks
        ]
        assert [b.text for b in page.furniture] == [b.text for b in same.furniture]
        assert (page.columns, page.label) == (same.columns, same.label)


@pytest.mark.parametrize("name", sorted(MAKERS))
def test_the_committed_pdfs_are_what_the_script_makes(name: str, tmp_path: Path) -> None:
    assert make(name, tmp_path).read_bytes() == (FOLDER / f"{name}.pdf").read_bytes()
