"""From characters of the running text to boxes on pages.

The helper prints each character 6 points wide from x = 50, lines 14 points apart and 10 high, from top = 50.
"""

from __future__ import annotations

import pytest

from pipeline.places import PADDING_PT, SAME_LINE_PT, PageStretch, Places
from schemas.page import Box
from schemas.reportage import Reportage, Run
from tests.language.helpers import Given, paragraph, reportage


def places(*given: Given) -> Places:
    return Places(reportage(*given)[0])


def where(markup: str) -> list[PageStretch]:
    """Return where the stretch marked `<a>` is printed."""
    made, marks = reportage(markup)
    (mark,) = marks
    return Places(made).stretches(mark.start, mark.end)


def test_one_box_around_the_words_of_a_line() -> None:
    assert where("Wir bauen <a>Öfen aus Ton</a> heute.") == [PageStretch(1, "Öfen aus Ton", (Box(110, 50, 182, 60),))]


def test_one_box_for_each_printed_line() -> None:
    assert where("Wir bauen <a>Öfen <line/>aus <line/>Ton</a>.") == [
        PageStretch(1, "Öfen aus Ton", (Box(110, 50, 134, 60), Box(50, 64, 68, 74), Box(50, 78, 74, 88)))
    ]


def test_a_word_is_taken_whole_but_its_text_is_clipped() -> None:
    # A box cannot hold half a word: "Ton" of "Tonofen." has the box of all eight characters.
    assert where("Der <a>Ton</a>ofen.") == [PageStretch(1, "Ton", (Box(74, 50, 122, 60),))]


def test_a_hyphenated_word_has_a_box_on_each_line_and_reads_as_one() -> None:
    assert where("Der <a>Ton<line/>ofen</a> ist da.") == [
        PageStretch(1, "Tonofen", (Box(74, 50, 92, 60), Box(50, 64, 74, 74)))
    ]


def test_half_of_a_hyphenated_word_has_only_its_own_line() -> None:
    assert where("Der Ton<line/><a>ofen</a> ist da.") == [PageStretch(1, "ofen", (Box(50, 64, 74, 74),))]
    assert where("Der <a>Ton</a><line/>ofen ist da.") == [PageStretch(1, "Ton", (Box(74, 50, 92, 60),))]


def test_a_stretch_over_two_pages_has_one_item_each() -> None:
    assert where("Wir <a>bauen Öfen <page/>aus Ton</a>.") == [
        PageStretch(1, "bauen Öfen", (Box(74, 50, 134, 60),)),
        PageStretch(2, "aus Ton", (Box(50, 50, 98, 60),)),
    ]


def test_a_word_hyphenated_over_two_pages_is_split_between_them() -> None:
    assert where("Wir bauen <a>Ton<page/>öfen aus</a> Lehm.") == [
        PageStretch(1, "Ton", (Box(110, 50, 128, 60),)),
        PageStretch(2, "öfen aus", (Box(50, 50, 98, 60),)),
    ]


def test_passages_are_apart() -> None:
    made, _ = reportage("Eins.", "Zwei.")
    assert Places(made).stretches(0, len(made.text)) == [
        PageStretch(1, "Eins. Zwei.", (Box(50, 50, 80, 60), Box(50, 78, 80, 88)))
    ]


@pytest.mark.parametrize(("low", "high"), [(3, 4), (0, 0), (9, 9), (100, 200)])
def test_where_nothing_is_printed_there_is_no_place(low: int, high: int) -> None:
    # 3..4 is the blank between the words.
    assert places("Wir bauen").stretches(low, high) == []


def test_each_character_lies_in_the_box_of_its_word() -> None:
    made, _ = reportage("Eins zwei", paragraph("drei vier<line/>hundert"))
    found = Places(made)
    for run in made.runs:
        for offset in range(run.start, run.end):
            (stretch,) = found.stretches(offset, offset + 1)
            assert stretch == PageStretch(1, made.text[offset], (Box(run.x0, run.top, run.x1, run.bottom),))


def _printed(*boxes: tuple[float, float, float, float]) -> Places:
    """Words "a b c …" with these boxes."""
    runs = tuple(Run(2 * i, 2 * i + 1, 1, *box) for i, box in enumerate(boxes))
    text = " ".join("abcdef"[: len(boxes)])
    base: Reportage = reportage("x")[0]
    return Places(base.model_copy(update={"text": text, "runs": runs}))


def test_words_a_little_higher_belong_to_the_line() -> None:
    found = _printed((10, 20, 15, 30), (16, 20 - SAME_LINE_PT, 20, 25)).stretches(0, 3)
    assert found == [PageStretch(1, "a b", (Box(10, 17, 20, 30),))]


def test_words_further_down_or_further_left_begin_a_line() -> None:
    assert [len(s.boxes) for s in _printed((10, 20, 15, 30), (16, 23.5, 20, 33)).stretches(0, 3)] == [2]
    # Same height, but in the next column to the left: a right column read before a left one.
    assert [len(s.boxes) for s in _printed((300, 20, 315, 30), (16, 20, 20, 30)).stretches(0, 3)] == [2]


def test_boxes_are_rounded_outwards() -> None:
    ((box,),) = [s.boxes for s in _printed((10.04, 20.37, 15.61, 30.09)).stretches(0, 1)]
    assert box == pytest.approx(Box(10.0, 20.3, 15.7, 30.1), abs=1e-9)
    assert PADDING_PT == 0.1


def test_rounding_leaves_no_noise_in_the_last_digits() -> None:
    # 0.7 / 0.1 is 6.999…, 503 * 0.1 is 50.300000000000004.
    ((box,),) = [s.boxes for s in _printed((0.7, 50.3, 70.1, 60.3)).stretches(0, 1)]
    assert box == Box(0.7, 50.3, 70.1, 60.3)
