"""Projects named in copulas, programmes a cluster runs itself, joint work with a term, subjects the next sentence calls so."""

from __future__ import annotations

import pytest

from tests.language.helpers import analysed, paragraph


def projects(prose: str) -> dict[str, str | None]:
    return {p.name: p.full_name for p in analysed(paragraph(prose)).found.projects}


@pytest.mark.parametrize(
    ("prose", "named"),
    [
        (
            "Mit 410.000 Euro aus dem Europäischen Sozialfonds hat der Verein 2022 das Programm „Erst fragen, dann "
            "feilen“ aufgelegt.",
            {"Erst fragen, dann feilen": None},
        ),
        (
            "Das Programm „Zweite Schicht“ betreibt das Netzwerk seit 2021 mit 300.000 Euro vom Land Hessen.",
            {"Zweite Schicht": None},
        ),
        ("Mit 20 Millionen Euro hat das Ministerium 2022 das Programm „Zweite Schicht“ aufgelegt.", {}),
        ("Aus dem Programm „Zweite Schicht“ hat der Verein 300.000 Euro vom Land Hessen erhalten.", {}),
        (
            "Mit 2,9 Millionen Euro Fördersumme ist „Druckluft im Handwerk“ (DRIH) das größte Forschungsvorhaben, an "
            "dem sich der Verein bisher beteiligt hat.",
            {"DRIH": "Druckluft im Handwerk"},
        ),
        ("Mit 2,9 Millionen Euro ist DruckWerk das bisher teuerste Vorhaben des Vereins.", {"DruckWerk": None}),
        (
            "Das bisher größte Vorhaben, an dem sich der Verein beteiligt, ist „Nebelhorn im Hafen“ (NIH).",
            {"NIH": "Nebelhorn im Hafen"},
        ),
        ("Für viele ist „Mut“ das Thema, das große Vorhaben trägt.", {}),
        ("Für den Kreis ist „Nebelhorn“ ein Leuchtturm.", {}),
        (
            "Ausgelaufen ist dagegen Ende 2022 der Ausbildungsverbund „Feile“, an dem 16 Betriebe teilnahmen.",
            {"Feile": None},
        ),
        ("Seit 2020 gehört der Verein dem Forschungsverbund „Feile“ an.", {}),
        (
            "Weiter weg vom Werk führt KlangHaut. Das Vorhaben, gefördert vom Bundesministerium für Bildung und "
            "Forschung im Rahmen von „KMU-innovativ“, endete im Dezember 2023.",
            {"KlangHaut": None},
        ),
        ("KlangHaut wagt mehr. Das Vorhaben endete 2023.", {"KlangHaut": None}),
        ("Gefördert vom Land Hessen, entwickelt „Stille Halle“ bis 2026 neue Dämmstoffe.", {"Stille Halle": None}),
        ("Unterstützt von der Stadt, sucht „Die Wochenpost“ Leser.", {}),
        (
            "„Stille Halle“ ist abgeschlossen, das Nachfolgeprojekt „Leise Werft“ läuft bis 2027.",
            {"Stille Halle": None, "Leise Werft": None},
        ),
        ("„Sehr leise“ ist das nicht, sagt sie, das Projekt läuft.", {}),
        ("Auf dem Acker steht die Halle der KlangHaut GmbH. Das Projekt läuft seit 2021.", {}),
        ("Am Ende half die KlangHaut. Das Vorhaben endete 2023.", {}),
    ],
)
def test_names(prose: str, named: dict[str, str | None]) -> None:
    assert projects(prose) == named


@pytest.mark.parametrize(
    ("prose", "years"),
    [
        ("Mit 410.000 Euro vom Land Hessen hat der Verein 2022 das Programm „Feile, Säge“ aufgelegt.", (2022, None)),
        ("Ausgelaufen ist Ende 2022 der Ausbildungsverbund „Feile“, an dem 16 Betriebe teilnahmen.", (None, 2022)),
        ("Das Netzwerk stieß 2021 das Projekt „Stille Halle“ an.", (2021, None)),
    ],
)
def test_years(prose: str, years: tuple[int | None, int | None]) -> None:
    (project,) = analysed(paragraph(prose)).found.projects
    assert (project.start_year, project.end_year) == years


@pytest.mark.parametrize(
    ("prose", "bodies"),
    [
        ("Mit 2,9 Millionen Euro ist „Druckluft im Handwerk“ (DRIH) das größte Vorhaben des Vereins.", []),
        ("Ausgelaufen ist Ende 2022 der Ausbildungsverbund „Feile“, an dem 16 Betriebe teilnahmen.", []),
        ("Seit 2020 gehört der Verein dem Forschungsverbund „Feile“ an.", ["Feile"]),
    ],
)
def test_no_organisation_is_a_project(prose: str, bodies: list[str]) -> None:
    assert [o.name for o in analysed(paragraph(prose)).found.organisations] == bodies
