"""Brown clusters: what is used alike, and words that no table holds."""

from __future__ import annotations

import pytest

from pipeline.language.lexicon.brown import TOWNS, cluster_of, cluster_of_head, tails_of, use_of


@pytest.mark.parametrize(
    ("one", "other"), [("Hamburg", "Köln"), ("Leiterin", "Präsidentin"), ("GmbH", "KG"), ("Kilogramm", "Liter")]
)
def test_words_used_alike_are_in_one_cluster(one: str, other: str) -> None:
    assert cluster_of(one) == cluster_of(other) is not None


@pytest.mark.parametrize(("one", "other"), [("Hamburg", "Kilogramm"), ("kostet", "Kosten"), ("arm", "Arm")])
def test_words_used_otherwise_are_not(one: str, other: str) -> None:
    assert cluster_of(one) is not None
    assert cluster_of(one) != cluster_of(other)


def test_coined_words_are_in_no_cluster() -> None:
    assert [cluster_of(word) for word in ("Halmwerkix", "Quirlafunk", "", "4711")] == [None] * 4


def test_a_compound_is_used_as_the_longest_noun_it_ends_in() -> None:
    assert cluster_of("Zwiebelsortiermaschine") is None
    assert cluster_of_head("Zwiebelsortiermaschine") == cluster_of("Maschine") is not None
    assert cluster_of_head("Maschine") == cluster_of("Maschine")


def test_an_ending_of_three_letters_is_no_noun_of_a_compound() -> None:
    assert cluster_of("Hut") is not None
    assert cluster_of_head("Qxzhut") is None


@pytest.mark.parametrize(
    ("word", "use"), [("Maschine", "frequent"), ("Prüfling", "rare"), ("Natursport", "seldom"), ("Quirlafunk", None)]
)
def test_how_often_a_word_occurs(word: str, use: str | None) -> None:
    assert use_of(word) == use


def test_towns_are_used_alike() -> None:
    assert all(cluster_of(town) in TOWNS for town in ("Oberstaufen", "Quakenbrück", "Karlsruhe"))
    assert not any(cluster_of(word) in TOWNS for word in ("Müller", "Siemens", "Werkstatt", "Quirlafunk"))


def test_tails_of_a_compound_have_four_letters_and_more() -> None:
    assert list(tails_of("Nussöl")) == ["Ussöl", "Ssöl"]
