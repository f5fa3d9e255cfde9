"""Figures in units of the closed list; what fits none has no normalised value."""

from __future__ import annotations

import pytest

from pipeline.resolve.quantities import Quantity, normalised


@pytest.mark.parametrize(
    ("value", "unit", "text", "expected"),
    [
        (1.5, "Kilometer", "1,5 Kilometer", Quantity(1500, None, "m", None)),
        (3, "Seemeilen", "drei Seemeilen", Quantity(5556, None, "m", None)),
        (60, "Hektar Niedermoor", "60 Hektar Niedermoor", Quantity(600_000, None, "m²", None)),
        (60, "Hektar", "60 Hektar", Quantity(600_000, None, "m²", None)),
        (2, "Tonnen", "2 Tonnen", Quantity(2000, None, "kg", None)),
        (90_000, "Euro", "90.000 Euro jährlich", Quantity(90_000, None, "EUR", "year")),
        (50, "Cent", "50 Cent", Quantity(0.5, None, "EUR", None)),
        (40, "Prozent", "40 Prozent", Quantity(40, None, "percent", None)),
        (
            40,
            "Mitarbeiterinnen und Mitarbeiter",
            "40 Mitarbeiterinnen und Mitarbeiter",
            Quantity(40, None, "person", None),
        ),
        (40, "Studierende", "40 Studierende", Quantity(40, None, "person", None)),
        (
            40,
            "kleine und mittlere Unternehmen",
            "40 kleine und mittlere Unternehmen",
            Quantity(40, None, "organisation", None),
        ),
        (2, "Wochen", "zwei Wochen", Quantity(14, None, "day", None)),
        (30, "Minuten", "30 Minuten", Quantity(0.5, None, "hour", None)),
        (2, "Mal im Jahr", "zweimal im Jahr", Quantity(2, None, "count", "year")),
        (5, "Patente", "fünf Patente", Quantity(5, None, "count", None)),
        (40, "Grad", "40 Grad", Quantity(None, None, None, None)),
        (40, "mg/l", "40 mg/l", Quantity(None, None, None, None)),
        (40, None, "vierzig", Quantity(None, None, None, None)),
    ],
)
def test_a_figure_in_a_unit_of_the_list(value: float, unit: str | None, text: str, expected: Quantity) -> None:
    assert normalised(value, None, unit, None, text) == expected


def test_members_are_members_whatever_they_are_called() -> None:
    found = {
        normalised(97, 99, unit, "members", f"97 bis 99 {unit}") for unit in ("Mitglieder", "Partner", "Unternehmen")
    }
    assert found == {Quantity(97, 99, "member", None)}
    assert normalised(20, None, "Prozent", "members", "20 Prozent").unit == "percent"


def test_events_a_year_are_a_rate() -> None:
    assert normalised(36, None, "Veranstaltungen", "events_per_year", "36 Veranstaltungen") == Quantity(
        36, None, "count", "year"
    )
