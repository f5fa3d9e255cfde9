"""Who takes part, who is counted by others, and what is halved."""

from __future__ import annotations

import pytest

from schemas.records import Metric
from tests.language.helpers import analysed, paragraph


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("Die Ausschussquote hat sich halbiert.", [(50, Metric.GROWTH)]),
        ("Sie können das Brötchen halbieren.", []),
        ("Die Kammer zählt 24.000 Betriebe.", [(24000, Metric.COMPANIES)]),
        ("Der Verein zählt 63 Betriebe.", [(63, Metric.MEMBERS)]),
        ("Am Lehrgang nahmen sechs Apotheken teil.", [(6, Metric.PARTICIPANTS)]),
        ("Das Unternehmen baute im vergangenen Jahr 14 Boote.", [(14, Metric.OUTPUT)]),
        ("Die Wäscherei reinigt täglich 6.000 Overalls.", [(6000, Metric.OUTPUT)]),
        ("Die Seilerei hat 85 Beschäftigte.", [(85, Metric.JOBS)]),
        (
            "Derzeit machen 58 Partner mit: 41 Unternehmen und elf Büros.",
            [(58, Metric.MEMBERS), (41, Metric.COMPANIES), (11, Metric.COUNT_OTHER)],
        ),
    ],
)
def test_metrics(prose: str, expected: list[tuple[float, Metric]]) -> None:
    found = analysed(paragraph(prose)).found.figures
    assert [(figure.value, figure.metric) for figure in found] == expected
