"""Reading order of parts by their boxes alone."""

from pipeline.layout.columns import Part, order_parts
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
