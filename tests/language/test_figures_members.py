"""Counts of members by kind, told over several sentences, describe the members."""

from __future__ import annotations

import pytest

from tests.language.helpers import analysed, paragraph

MEMBERS = "Mitglieder von Kelpario e. V."


@pytest.mark.parametrize(
    ("prose", "value", "expected"),
    [
        (
            "Kelpario e. V. zählt 84 Mitglieder. Drei Viertel davon sind Handwerksbetriebe, hinzu kommen neun Hochschulen.",
            9,
            MEMBERS,
        ),
        (
            "Dem Verein gehören 84 Mitglieder an. 52 davon sind Mittelständler, elf sind Forschungsinstitute.",
            11,
            MEMBERS,
        ),
        (
            "Heute hat das Netzwerk 84 Mitglieder. Vier von fünf sind Familienbetriebe. Dazu kommen sechs Landkreise.",
            6,
            MEMBERS,
        ),
        (
            "Das Netzwerk hat 84 Partner: 60 Betriebe, 13 Kliniken und elf Kommunen.",
            13,
            "Partner von Kelpario e. V.",
        ),
        ("Das Netzwerk zählt 84 Mitglieder, unter ihnen 17 Kliniken.", 17, MEMBERS),
    ],
)
def test_kinds_of_members_describe_the_members(prose: str, value: float, expected: str) -> None:
    figures = analysed(paragraph(prose)).found.figures
    assert next(figure.subject for figure in figures if figure.value == value) == expected


@pytest.mark.parametrize(
    ("prose", "value"),
    [
        ("Kelpario e. V. zählt 84 Mitglieder. Die Quirla AG baut in Ebersfurt drei Hallen.", 3),
        ("Die Partner, darunter die Quirla AG und die Tundra GmbH, statten zwölf Brücken mit Sensoren aus.", 12),
        ("Kelpario e. V. zählt 84 Mitglieder. Sie legten einen Fonds auf, aus dem fünf Betriebe Kredite erhielten.", 5),
        ("Im Mai gründeten zwölf Partner den Verein, darunter sieben Firmen.", 7),
    ],
)
def test_what_is_counted_beside_the_members_does_not(prose: str, value: float) -> None:
    figures = analysed(paragraph(prose)).found.figures
    subject = next(figure.subject for figure in figures if figure.value == value)
    assert not (subject or "").startswith(("Mitglieder von", "Partner von"))
