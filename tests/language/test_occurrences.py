"""Words in a text, and stretches of it: the quick answers are those of the plain definitions."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.language.occurrences import Intervals, occurrences

STRETCHES = st.lists(st.tuples(st.integers(0, 12), st.integers(1, 6)).map(lambda at: (at[0], at[0] + at[1])))


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Ton und Ton.", "Ton", [(0, 3), (8, 11)]),
        ("Tonkreis, Auenton, Ton_1", "Ton", []),
        ("Ton-Kreis", "Ton", [(0, 3)]),
        ("Auen-Ton", "Ton", []),
        ("TonTon Ton", "Ton", [(7, 10)]),
        ("Ton2 Tonä", "Ton", []),
        ("C++-Kreis und C++", "C++", [(0, 3), (14, 17)]),
        ("nichts", "Ton", []),
    ],
)
def test_words_are_found_where_they_are_no_part_of_a_longer_word(
    text: str, words: str, found: list[tuple[int, int]]
) -> None:
    assert list(occurrences(text, words)) == found


def test_the_end_of_a_compound_counts_where_it_is_asked_for() -> None:
    assert list(occurrences("Auen-Ton, Auenton", "Ton", after_hyphen=True)) == [(5, 8)]


@given(st.text("aä1_- .", max_size=20), st.text("aä1_- .", min_size=1, max_size=3), st.booleans())
def test_occurrences_are_those_of_the_expression(text: str, words: str, after_hyphen: bool) -> None:
    pattern = rf"(?<![{'' if after_hyphen else '-'}\w]){re.escape(words)}(?!\w)"
    expected = [match.span() for match in re.finditer(pattern, text)]
    assert list(occurrences(text, words, after_hyphen=after_hyphen)) == expected


@given(STRETCHES, STRETCHES, st.integers(0, 18), st.integers(1, 6))
def test_intervals_answer_as_a_look_at_every_stretch_does(
    given_first: list[tuple[int, int]], added: list[tuple[int, int]], start: int, length: int
) -> None:
    intervals, end = Intervals(given_first), start + length
    for stretch in added:
        intervals.add(*stretch)
    stretches = [*given_first, *added]
    assert intervals.overlap(start, end) == any(low < end and start < high for low, high in stretches)
    assert intervals.hold(start, end) == any(low <= start and end <= high for low, high in stretches)
