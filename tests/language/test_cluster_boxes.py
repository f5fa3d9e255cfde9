"""What the labelled lines of a facts box say of the cluster, against what the text says of others and other days."""

from __future__ import annotations

import pytest

from pipeline.language.model import ClusterCandidate
from tests.language.helpers import analysed, facts, paragraph

PROSE = paragraph("Der Verein wuchs. Im April stellten 13 Mitglieder gemeinsam aus.")


def profile(*lines: str) -> ClusterCandidate:
    cluster = analysed(PROSE, facts("Kelpario auf einen Blick", *lines)).found.cluster
    assert cluster is not None
    return cluster


@pytest.mark.parametrize(
    ("lines", "members"),
    [
        (["Mitglieder: 76"], 76),
        (["Mitglieder", "76 (Stand: Mai 2025)"], 76),
        (["Zahl der Mitglieder: rund 76"], 76),
        (["Mitgliedsunternehmen", "1.076"], 1076),
        (["Mitglieder 2019: 40", "Mitglieder 2024: 76"], 76),
        (["Mitglieder: 76", "Partner: 140"], 76),
        (["Partner: 76"], 76),
        (["Mitglieder: 76 Prozent Mittelstand"], 13),
    ],
)
def test_members(lines: list[str], members: int) -> None:
    assert profile(*lines).member_count == members


@pytest.mark.parametrize(
    ("lines", "year"),
    [
        (["Eintragung: 2012"], 2012),
        (["Eintragung", "2012"], 2012),
        (["Gründung: 2011", "Eintragung: 2012"], 2011),
        (["Besteht seit", "2012"], 2012),
        (["Haushalt 2012: 40.000 Euro"], None),
    ],
)
def test_founding_year(lines: list[str], year: int | None) -> None:
    assert profile(*lines).founded_year == year


@pytest.mark.parametrize(
    ("lines", "city"),
    [
        (["Vereinssitz: Herford"], "Herford"),
        (["Vereinssitz", "Herford"], "Herford"),
        (["Hauptsitz Herford"], "Herford"),
        (["Messestand: Herford"], None),
    ],
)
def test_seat(lines: list[str], city: str | None) -> None:
    assert profile(*lines).city == city


@pytest.mark.parametrize(
    ("lines", "field"),
    [
        (["Arbeitsgebiet: Küchenmöbel"], "Küchenmöbel"),
        (["Branche", "Küchenmöbel"], "Küchenmöbel"),
        (["Fachgebiet Küchenmöbel"], "Küchenmöbel"),
    ],
)
def test_field(lines: list[str], field: str) -> None:
    assert profile(*lines).field == field


@pytest.mark.parametrize(
    ("prose", "state"),
    [
        ("Jedes vierte Mitglied hat seinen Sitz außerhalb Hessens, in Thüringen etwa oder in Sachsen.", "Hessen"),
        ("Acht Firmen sitzen jenseits von Thüringen, in Bayern oder in Hessen.", "Thüringen"),
        ("Zwölf Betriebe kommen aus Hessen, aus Bayern oder aus Sachsen.", None),
    ],
)
def test_state_beyond_which_members_are(prose: str, state: str | None) -> None:
    cluster = analysed(paragraph(prose)).found.cluster
    assert cluster is not None
    assert cluster.state == state


@pytest.mark.parametrize(
    ("prose", "year"),
    [
        ("2017 zog der Verein nach Herford, Ende vergangenen Jahres zählte er 76 Mitglieder.", None),
        ("2017 zog der Verein nach Herford, im vorigen Jahr zählte er 76 Mitglieder.", None),
        ("2017 zog der Verein nach Herford und zählte 76 Mitglieder.", 2017),
    ],
)
def test_a_new_date_ends_the_reach_of_a_year(prose: str, year: int | None) -> None:
    (figure,) = analysed(paragraph(prose)).found.figures
    assert figure.year == year
