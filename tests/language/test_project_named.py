"""Projects named without quotation marks or a noun beside them, programmes that only pay, and years of others."""

from __future__ import annotations

import pytest

from tests.language.helpers import analysed, paragraph


@pytest.mark.parametrize(
    ("prose", "names"),
    [
        (
            "Heute sammelt sie das Projekt Scherbenkreis ein, das die Deutsche Bundesstiftung Umwelt bezahlt.",
            ["Scherbenkreis"],
        ),
        ("Das Modell hat Eva Holl entwickelt, im Projekt Datenfreunden. Drei Jahre lief es.", ["Datenfreunden"]),
        ("Kleiner ist das Projekt Kälteweber. Das Land hat dafür 780.000 Euro bewilligt.", ["Kälteweber"]),
        ("Das Greifen gehört zu Steilgriff, dem bisher größten gemeinsamen Vorhaben.", ["Steilgriff"]),
        ("Dachling ist ein Vorhaben der Kreise. Das Land fördert es mit 640.000 Euro.", ["Dachling"]),
        (
            "Ein Sommer hat den Anlass geliefert für Pegelglück, ein Vorhersagesystem. Gefördert wird das Gemeinschaftsprojekt "
            "mit 1,6 Millionen Euro vom Land, beteiligt sind drei Partner.",
            ["Pegelglück"],
        ),
        # words of the language, towns, people
        ("Bildung ist ein Projekt der Kreise.", []),
        ("Ziel ist ein Projekt der Kreise.", []),
        ("Er kam zu Lindau, dem größten Vorhaben.", []),
        ("Er sammelt das Projekt Wartungen ein, das keiner will.", []),
        ("Dafür steht das Projekt Sanierung. Das Land hat dafür 780.000 Euro bewilligt.", []),
        # out of what is paid
        (
            "Im Vorhaben „ErnteGut“ tüfteln neun Partner. Das Land stellte im Rahmen von „RUBEL“ 6,7 Millionen Euro bereit. "
            "Drei Patente sind aus dem Projekt entstanden.",
            ["ErnteGut"],
        ),
    ],
)
def test_names(prose: str, names: list[str]) -> None:
    assert [project.name for project in analysed(paragraph(prose)).found.projects] == names


@pytest.mark.parametrize(
    ("prose", "years"),
    [
        (
            "Im Projekt „Kornlicht“ wird gemessen. Ihre Firma, 1998 als Werkstatt gestartet, macht mit. Es läuft bis 2026.",
            (None, 2026),
        ),
        (
            "Seit 2021 gibt es das Projekt „Kornlicht“. Bis Ende 2025 sollen sie 1,6 Millionen Kilometer zurücklegen.",
            (2021, None),
        ),
        (
            "Das Projekt „Kornlicht“ wächst. Der Bau begann 2024, Ende 2027 soll der Schalter umgelegt werden.",
            (2024, 2027),
        ),
        ("Das Projekt „Kornlicht“ begann 2024. Ende 2027 sollen die Versuche beginnen.", (2024, None)),
        ("Das Projekt „Kornlicht“, 2022 gestartet, läuft bis 2026.", (2022, 2026)),
    ],
)
def test_years(prose: str, years: tuple[int | None, int | None]) -> None:
    (project,) = analysed(paragraph(prose)).found.projects
    assert (project.start_year, project.end_year) == years
