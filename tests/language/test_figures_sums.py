"""Shares of a sum describe the sum or what costs it; items of one list describe the same."""

from __future__ import annotations

import pytest

from tests.language.helpers import analysed, paragraph


def subject_of(prose: str, value: float, unit: str | None = None) -> str | None:
    """The subject of the only figure with this value."""
    figures = analysed(paragraph(prose)).found.figures
    return next(item.subject for item in figures if item.value == value and unit in (None, item.unit))


@pytest.mark.parametrize(
    ("prose", "value", "expected"),
    [
        ("Die Branche setzt 1,4 Milliarden Euro im Jahr um, 60 Prozent davon im Ausland.", 60, "Umsatz der Branche"),
        (
            "Der Umsatz der Werften stieg auf 900 Millionen Euro. 70 Prozent davon stammen aus dem Export.",
            70,
            "Umsatz der Werften",
        ),
        ("Der Umbau kostet zwei Millionen Euro; 40 Prozent davon zahlt die Stadt Quirlingen.", 40, "Umbau"),
        ("Die Stadt Quirlingen übernimmt 80 Prozent der Kosten.", 80, "Kosten"),
    ],
)
def test_a_share_of_a_sum_describes_the_sum_or_what_costs_it(prose: str, value: float, expected: str) -> None:
    assert subject_of(prose, value, "Prozent") == expected


@pytest.mark.parametrize(
    ("prose", "value", "other"),
    [
        ("Die Branche setzt zwei Milliarden Euro um; 63 Prozent davon entfallen auf den Export.", 63, "Umsatz"),
        ("Die Quirla AG baut 900 Pumpen im Jahr, 70 Prozent davon gehen ins Ausland.", 70, "Umsatz"),
        ("80 Prozent der Einnahmen stammen aus Beiträgen.", 80, "Einnahmen"),
    ],
)
def test_other_shares_do_not(prose: str, value: float, other: str) -> None:
    assert not (subject_of(prose, value, "Prozent") or "").startswith(other)


def test_items_of_one_list_describe_the_same() -> None:
    prose = "Im Herbst startete ein Kurs, den 130 Fachkräfte aus neun Ländern absolviert haben."
    assert subject_of(prose, 130) == subject_of(prose, 9) == "Kurs"


def test_figures_of_two_sentences_do_not() -> None:
    prose = "Im Herbst startete ein Kurs, den 130 Fachkräfte absolviert haben. Die Quirla AG baute neun Hallen."
    assert subject_of(prose, 9) != "Kurs"


def test_how_often_and_how_many_are_no_list() -> None:
    prose = "Kelpario e. V. führt den „Tastkreis“. Im Tastkreis treffen sich zweimal jährlich rund 70 Fachleute."
    assert subject_of(prose, 70) != "Kelpario e. V."


@pytest.mark.parametrize(
    "said",
    [
        "zwölf Doktoranden und neun Schlosser",
        "zwölf Doktoranden, neun davon aus Peru",
        "zwölf Doktoranden, darunter neun Ärzte",
    ],
)
def test_lists_and_parts_describe_what_their_first_figure_does(said: str) -> None:
    prose = f"Jan Reck lehrt an der Hochschule Quirlingen. „In meinem Labor sitzen {said}“, sagt er."
    assert subject_of(prose, 12) == subject_of(prose, 9) == "Labor"
