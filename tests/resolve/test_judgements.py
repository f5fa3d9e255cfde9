"""What people say of two records goes before every rule: one stays one, two stay two, whatever they are called."""

from __future__ import annotations

from itertools import permutations

import pytest

from pipeline.resolve.judgements import Judgements
from tests.resolve.examples import groups, reportage, resolve

MIRA = {"name": "Mira Talberg", "organisation": "Tannhof GmbH"}
KEPT = ("people", "organisations", "projects")
TWICE = {
    "people": (MIRA, MIRA),
    "organisations": ("Tannhof GmbH", "Tannhof GmbH"),
    "projects": ("Leise Wände aus Holz", "Leise Wände aus Holz"),
}
OTHERS = {
    "people": ("Mira Talberg", "Jens Horn"),
    "organisations": ("Tannhof GmbH", "Klangwerk AG"),
    "projects": ("LeiseWand", "Lautfeld"),
}


def pair(kind: str, records: tuple[object, object], same: bool | None) -> list[list[str]]:
    """Two publications with a record each, and what is said of the two."""
    of = kind.removesuffix("s") if kind != "people" else "person"
    one, other = (reportage(**{kind: [record]}, name=f"r{i}") for i, record in enumerate(records))  # type: ignore[arg-type]
    said = [] if same is None else [(f"r0.{of}.0", f"r1.{of}.0", same)]
    entities = getattr(resolve(one, other, judgements=Judgements(said)), kind).all
    wanted = set().union(*(record.values() if isinstance(record, dict) else {record} for record in records))
    found = [[name for name in group if name in wanted] for group in groups(entities)]
    return sorted(group for group in found if group)


@pytest.mark.parametrize("kind", KEPT)
def test_two_that_the_rules_join_stay_two(kind: str) -> None:
    assert len(pair(kind, TWICE[kind], None)) == 1
    assert len(pair(kind, TWICE[kind], False)) == 2


@pytest.mark.parametrize("kind", KEPT)
def test_two_that_the_rules_keep_apart_are_one(kind: str) -> None:
    assert len(pair(kind, OTHERS[kind], None)) == 2
    assert pair(kind, OTHERS[kind], True) == [sorted(OTHERS[kind])]


@pytest.mark.parametrize("kind", KEPT)
def test_to_part_two_of_many_leaves_the_others_together(kind: str) -> None:
    record, _ = TWICE[kind]
    of = kind.removesuffix("s") if kind != "people" else "person"
    many = [reportage(**{kind: [record]}, name=f"r{i}") for i in range(5)]  # type: ignore[arg-type]
    said = Judgements([(f"r1.{of}.0", f"r3.{of}.0", False)])
    entities = getattr(resolve(*many, judgements=said), kind).all
    told = [[one for one in entity.record_ids if one.endswith(f".{of}.0")] for entity in entities]
    assert [group for group in told if group] == [[f"r{i}.{of}.0" for i in (0, 1, 2, 4)], [f"r3.{of}.0"]]


def test_what_is_the_same_as_the_same_is_the_same_and_apart_from_what_either_is_apart_from() -> None:
    for links in permutations([("a", "b", True), ("b", "c", True), ("c", "d", False)]):
        said = Judgements(links)
        assert (sorted(said.same("a")), said.same("d"), said.same("e")) == (["b", "c"], [], [])
        assert said.forbid("a", ["x", "d"]) and said.forbid("d", ["b"])
        assert not said.forbid("a", ["b", "x"]) and not said.forbid("e", ["a", "d"])


def test_two_of_which_both_is_said_stay_two() -> None:
    assert Judgements([("a", "b", True), ("b", "c", True), ("a", "c", False)]).forbid("a", ["c"])
