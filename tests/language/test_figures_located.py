"""What stands somewhere describes the place that the clause names."""

from __future__ import annotations

import pytest

from pipeline.language.figures import located, subject
from tests.language.helpers import analysed, paragraph


@pytest.mark.parametrize(
    ("prose", "value", "expected"),
    [
        (
            "Jan Reck lehrt an der Hochschule Quirlingen. „In meinem Labor sitzen zwölf Doktoranden“, sagt er.",
            12,
            "Labor",
        ),
        ("Laut einer Studie der Quirla AG arbeiten in Südland 4.800 Beschäftigte in der Branche.", 4800, "Südland"),
        ("Im Norden von Hessen fehlen nach Schätzung der Kammer 1.300 Fachkräfte.", 1300, "Norden von Hessen"),
    ],
)
def test_the_place_is_described(prose: str, value: float, expected: str) -> None:
    figures = analysed(paragraph(prose)).found.figures
    assert next(figure.subject for figure in figures if figure.value == value) == expected


@pytest.mark.parametrize(
    "prose",
    [
        "Die Quirla AG betreibt im Hafengebiet neun Kräne.",
        "Im ersten Jahrgang lernen 18 Mechatroniker.",
        "Auf einen Schlag standen 600 Maschinen still.",
        "Die Tundra GmbH, in deren Werk 420 Menschen arbeiten, baut Pumpen.",
        "Im Lehrzentrum wurden drei Millionen Euro verbaut.",
    ],
)
def test_other_words_after_in_are_no_places(prose: str, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str | None] = []
    monkeypatch.setattr(subject, "located_in", lambda *given: told.append(located.located_in(*given)))
    analysed(paragraph(prose))
    assert not any(told)
