"""The notation that the language tests are written in."""

from __future__ import annotations

import pytest

from tests.prose import Mark, parse


def test_marks_hold_offsets_of_the_plain_text() -> None:
    prose = parse("Wir treffen <person role='Leiterin des Labors' org=Kubit>Ada Holm</person> heute.")
    assert prose.text == "Wir treffen Ada Holm heute."
    assert prose.marks == (Mark("person", {"role": "Leiterin des Labors", "org": "Kubit"}, 12, 20, "Ada Holm"),)


def test_nested_and_repeated_tags_come_in_the_order_of_the_text() -> None:
    prose = parse("<a>eins <b x=\"'1'\">zwei</b></a> <b>drei</b>")
    assert [(m.tag, m.text, m.start, m.attributes) for m in prose.marks] == [
        ("a", "eins zwei", 0, {}),
        ("b", "zwei", 5, {"x": "'1'"}),
        ("b", "drei", 10, {}),
    ]
    assert [m.text for m in prose.tagged("b")] == ["zwei", "drei"]


def test_values_apart_by_a_bar_are_several() -> None:
    mark = parse("<a x='eins|zwei drei'>b</a>").marks[0]
    assert mark.all("x") == ["eins", "zwei drei"]
    assert mark.all("y") == []
    assert mark.get("y") is None


def test_breaks_leave_no_trace_in_the_text() -> None:
    prose = parse("Kera<line/>mik und <page/>Glas")
    assert prose.text == "Keramik und Glas"
    assert prose.breaks == ((4, "line"), (12, "page"))


@pytest.mark.parametrize(
    "markup", ["<a>b", "b</a>", "<a>b</c>", "<a><b>c</a></b>", "<A>b</A>", "1 < 2", "<a x=1 x=2>b</a>", "<br/>"]
)
def test_faulty_markup_is_refused(markup: str) -> None:
    with pytest.raises(ValueError):
        parse(markup)
