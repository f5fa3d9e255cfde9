"""Expressions that are tried only where one of their signs stands find what they would find if they always were."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.language.cluster import fields
from pipeline.language.cluster.patterns import SEAT
from pipeline.language.organisations import by_context, by_naming, by_sequel, by_trade, by_work, heads
from pipeline.language.signed import Signed, SignIndex
from tests.samples.typeset import HERE

NAMED = [
    value for module in (heads, by_context, by_naming, by_sequel, by_trade, by_work) for value in vars(module).values()
]
SIGNED = [one for one in (*NAMED, *(pattern for *_, pattern in heads.HEADS)) if isinstance(one, Signed)]


@pytest.mark.parametrize("signed", SIGNED, ids=[f"{n}-{signed.signs[0]}" for n, signed in enumerate(SIGNED)])
@settings(max_examples=5, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_whatever_an_expression_finds_holds_one_of_its_signs(signed: Signed, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(signed.pattern, alphabet=st.characters(codec="latin-1")))
    assert list(signed.finditer(text))


PROSE = "\n".join(path.read_text(encoding="utf-8") for path in sorted((HERE / "texts").glob("*/*.md")))
IN_PROSE = [one for one in (*vars(fields).values(), *(pattern for pattern, _ in SEAT)) if isinstance(one, Signed)]


@pytest.mark.parametrize("signed", IN_PROSE, ids=[f"{n}-{signed.signs[0]}" for n, signed in enumerate(IN_PROSE)])
def test_signs_lose_nothing_in_the_sample_texts(signed: Signed) -> None:
    lines = PROSE.split("\n")
    tried = [(n, match.span()) for n, line in enumerate(lines) for match in signed.finditer(line)]
    assert tried == [(n, match.span()) for n, line in enumerate(lines) for match in signed.pattern.finditer(line)]


def test_it_finds_what_lies_between_two_places_only() -> None:
    signed = Signed("amt werk", r"\w+(?:amt|werk)\b")
    text = "Bauamt, Stadtwerk, Jugendamt"
    assert [match.group() for match in signed.finditer(text)] == ["Bauamt", "Stadtwerk", "Jugendamt"]
    assert [match.group() for match in signed.finditer(text, 7, 17)] == ["Stadtwerk"]
    assert [match.group() for match in signed.finditer(text, 6, 10)] == []


INDEX = SignIndex([Signed("hof Garten", r"\w*hof"), Signed("Amt", r"Amt"), Signed("Garten", r"Garten")])


@pytest.mark.parametrize(
    ("passage", "expected"),
    [("Amt", [1]), ("Ein Garten", [0, 2]), ("Der Bauhof und das Amt", [0, 1]), ("Das Haus", [])],
)
def test_an_index_tells_whose_signs_a_passage_holds(passage: str, expected: list[int]) -> None:
    before, after = "Garten und Amt. ", " am Hof, ein Amt, ein Bauhof"
    start = len(before)
    assert INDEX.within(before + passage + after, start, start + len(passage)) == expected


def test_an_index_looks_anew_into_another_text() -> None:
    assert INDEX.within("Amt", 0, 3) == [1]
    assert INDEX.within("Hof", 0, 3) == []
    assert INDEX.within("Bauhof", 0, 6) == [0]
