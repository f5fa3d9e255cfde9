"""Names of a word and a ware, names on two lines, names before lists of objects, and what looks like them."""

from __future__ import annotations

import pytest

from pipeline.language.organisations.found import Found
from tests.language.helpers import analysed, paragraph, voice


def names(prose: str) -> list[str]:
    return [o.name for o in analysed(paragraph(prose)).found.organisations]


@pytest.mark.parametrize(
    ("prose", "named"),
    [
        ("Gebaut hat den Turm der Anlagenbauer Schlüter Gaswäsche.", ["Schlüter Gaswäsche"]),
        ("Gebaut hat den Turm der Anlagenbauer Jürgen Schlüter.", []),
        ("Gebaut hat den Turm der Anlagenbauer Tjark Öfen.", []),
        ("Geld gab der Investor Ostara Beteiligungen.", ["Ostara Beteiligungen"]),
        ("Geld gab der Investor Karl Schlüter.", []),
        (
            "Partner sind die Südkabel AG, Schlüter Steckverbinder aus Springe und die Weserland Netz GmbH.",
            ["Südkabel AG", "Schlüter Steckverbinder", "Weserland Netz GmbH"],
        ),
        (
            "Partner sind die Südkabel AG, Forscherinnen aus Springe und die Weserland Netz GmbH.",
            ["Südkabel AG", "Weserland Netz GmbH"],
        ),
        (
            "Partner sind die Südkabel AG, Gelbe Kabel aus Springe und die Weserland Netz GmbH.",
            ["Südkabel AG", "Weserland Netz GmbH"],
        ),
        ("Hinzu kommt die Mitarbeit im europäischen Verbund GlasNet Alpine.", ["GlasNet Alpine"]),
        ("Im europäischen Verbund Quirla fährt der Bus.", []),
        ("Im Verbund Obertal fährt der Bus.", []),
        ("So bringt der Verein TauDruck Handwerk, Physik und Haushaltsgeräte auf eine Folie.", ["TauDruck"]),
        ("Auf dem Podium saß die Bürgerinitiative Wald statt Asphalt.", ["Bürgerinitiative Wald statt Asphalt"]),
        ("Gefeiert hat die Bürgerinitiative Waldruh mit Musik.", ["Bürgerinitiative Waldruh"]),
    ],
)
def test_names(prose: str, named: list[str]) -> None:
    assert names(prose) == named


def test_a_name_over_two_lines_has_no_line_break() -> None:
    head = "Barbara Tscherne\nVorsitzende der Bürgerinitiative\nTrasse mit Abstand, Herford:"
    found = analysed(paragraph("Der Verein wächst."), *voice(head, "Wir reden mit.")).found.organisations
    assert [o.name for o in found] == ["Bürgerinitiative Trasse mit Abstand"]


def test_no_found_name_holds_a_line_break() -> None:
    assert Found(0, 13, "Quirla\nÖfen", None, "organisations.list", 0.7).name == "Quirla Öfen"
