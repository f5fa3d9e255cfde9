"""A passage is found again however it is hyphenated, spaced or punctuated, and is not found where other words stand."""

from __future__ import annotations

import pytest

from pipeline.review.passages import Searchable, fold

TEXT = "Das Netz-\nwerk zählt 114 Mitglieder – und „1,2 Millionen“ Euro. Das Netzwerk zählt."


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Das Netzwerk zählt", ["Das Netz-\nwerk zählt", "Das Netzwerk zählt"]),
        ("DAS NETZWERK  zählt 114 Mitglieder", ["Das Netz-\nwerk zählt 114 Mitglieder"]),
        ("und 1,2 Millionen Euro", ["und „1,2 Millionen“ Euro"]),
        ("14 Mitglieder", []),
        ("114 Mitglied", []),
        ("und 12 Millionen Euro", []),
        ("„–“", []),
    ],
)
def test_words_are_found_as_whole_words(words: str, found: list[str]) -> None:
    assert [TEXT[start:end] for start, end in Searchable(TEXT).find(words)] == found


def test_only_what_lies_between_the_offsets_is_found() -> None:
    searchable, second = Searchable(TEXT), TEXT.rindex("Das")
    assert searchable.find("Netzwerk", second) == [(second + 4, second + 12)]
    assert searchable.find("Netzwerk zählt", second, second + 12) == []


def test_letters_that_fold_to_several_keep_their_place() -> None:
    assert Searchable("Auf der Straße, ﬁx").find("strasse ﬁx") == [(8, 18)]


def test_what_is_hidden_does_not_count() -> None:
    assert fold("Es sagt ████ ███: ja") == fold("Es sagt: ja")
