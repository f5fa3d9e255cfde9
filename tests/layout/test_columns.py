"""Reading order of parts by their boxes alone."""

from pipeline.layout.columns import Part, find_edges, make_stretch
from pipeline.layout.order import order_parts
from pipeline.layout.words import Token, face_of
from schemas.page import Box


def part(x0: float, top: float, x1: float) -> Part:
    return Part(Box(x0=x0, top=top, x1=x1, bottom=top + 10), None, box_index=None)


def order(*parts: Part) -> list[tuple[float, float]]:
    return [(p.box.x0, p.box.top) for group in order_parts(parts, [200, 400]) for p in group.parts]


def test_columns_are_read_from_left_to_right() -> None:
    assert order(part(400, 10, 590), part(0, 10, 190), part(200, 10, 390), part(0, 30, 190)) == [
        (0, 10), (0, 30), (200, 10), (400, 10),
    ]  # fmt: skip


def test_parts_that_reach_over_one_another_part_the_page_like_bands() -> None:
    over_one_and_two, over_two_and_three = part(0, 50, 390), part(200, 100, 590)
    below, above, between = part(400, 130, 590), part(0, 10, 190), part(0, 70, 190)
    assert order(over_two_and_three, below, over_one_and_two, between, above) == [
        (0, 10), (0, 50), (0, 70), (200, 100), (400, 130),
    ]  # fmt: skip


def line(x0: float, top: float, x1: float) -> Part:
    """A printed line of 6 pt a character."""
    token = Token("n" * round((x1 - x0) / 6), x0, top, x1, top + 10, top + 8, 10.0, face_of("Serif"))
    stretch = make_stretch([token])
    return Part(stretch.box, stretch)


def column(x0: float, x1: float, lines: int = 12) -> list[Part]:
    return [line(x0, 12.0 * i, x1) for i in range(lines)]


def test_three_even_columns_may_have_a_heading_across_two_of_them() -> None:
    across = line(200, 60, 590)
    columns = [*column(0, 190), *column(200, 390), *column(400, 590)]
    assert find_edges([p for p in columns if p.box.top != 60 or p.box.x0 == 0] + [across]) == [200, 400]


def test_spaces_of_a_justified_column_that_stand_below_one_another_are_no_gutter() -> None:
    """Nine of twelve lines of the right column have a wide space before x = 450, the others run across it."""
    parted = [p for i in range(12) if i not in (4, 5, 6) for p in (line(300, 12.0 * i, 440), line(450, 12.0 * i, 540))]
    whole = [line(300, 12.0 * i, 540) for i in (4, 5, 6)]
    assert find_edges([*column(0, 280), *parted, *whole]) == [300]


def test_a_narrow_third_column_that_nothing_runs_into_is_one() -> None:
    assert find_edges([*column(0, 280), *column(300, 440), *column(450, 580)]) == [300, 450]


def test_the_last_words_of_a_few_justified_lines_are_no_column() -> None:
    """Three of six left lines are all wide spaces, and the right column's baselines are not the left one's."""
    parted = [
        line(x0, 12.0 * i, x1)
        for i in (1, 2, 5)
        for x0, x1 in [(0, 30), (45 + 6 * i, 75 + 6 * i), (110 + 6 * i, 140 + 6 * i), (210, 228)]
    ]
    whole = [line(0, 12.0 * i, 228) for i in (0, 3, 4)]
    assert find_edges([*parted, *whole, *[line(247, 12.0 * i + 5, 475) for i in range(6)]]) == [247]
