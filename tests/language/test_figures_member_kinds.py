"""Members counted kind by kind: each count is told of the members, not of the cluster or of what is counted."""

from __future__ import annotations

import pytest

from tests.language.helpers import analysed

OF_MEMBERS = "Mitglieder von Kelpario"


def _subjects(prose: str) -> dict[str, str | None]:
    return {figure.text: figure.subject for figure in analysed(prose).found.figures}


@pytest.mark.parametrize(
    ("prose", "parts"),
    [
        (
            "Kelpario zählt heute 73 Mitglieder. Hinzu kommen sechs Hochschulen und zwei Krankenkassen.",
            ["sechs Hochschulen", "zwei Krankenkassen"],
        ),
        (
            "Kelpario zählt heute 73 Mitglieder. Vier von fünf sind kleine Betriebe, dazu kommen neun Ingenieurbüros.",
            ["neun Ingenieurbüros"],
        ),
        (
            "73 Mitglieder führt die Liste von Kelpario: 51 Unternehmen und zwölf Kliniken.",
            ["51 Unternehmen", "zwölf Kliniken"],
        ),
        (
            "Die Mitglieder von Kelpario sitzen fast alle in Hessen. Fünf Hochschulen und vier Verbände ergänzen das Bild.",
            ["Fünf Hochschulen", "vier Verbände"],
        ),
        ("Kelpario hat 90 Partner. Elf Firmen davon sitzen in Hamburg.", ["Elf Firmen"]),
    ],
)
def test_parts_of_the_members(prose: str, parts: list[str]) -> None:
    found = _subjects(prose)
    assert {part: found[part] for part in parts} == dict.fromkeys(parts, OF_MEMBERS)


@pytest.mark.parametrize(
    ("prose", "text"),
    [
        ("Kelpario zählt heute 73 Mitglieder. Hinzu kommen 37 Seminare im Jahr.", "37 Seminare"),
        ("In der Stadt Fulda leben viele Handwerker. Hinzu kommen sechs Hochschulen.", "sechs Hochschulen"),
        ("Kelpario zählt heute 73 Mitglieder. Die Quirla AG beliefert sechs Kliniken.", "sechs Kliniken"),
    ],
)
def test_other_counts_are_not_of_the_members(prose: str, text: str) -> None:
    assert _subjects(prose)[text] != OF_MEMBERS
