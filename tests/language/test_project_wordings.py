"""Further wordings of a project's years, funders, partners and names."""

from __future__ import annotations

import pytest

from tests.language.helpers import analysed, paragraph

Details = tuple[int | None, int | None, list[str], list[str]]
"""First and last year, funders, partners."""


def details(prose: str) -> dict[str, Details]:
    found = analysed(paragraph(prose)).found.projects
    return {p.name: (p.start_year, p.end_year, p.funders, p.partners) for p in found}


@pytest.mark.parametrize(
    ("prose", "years"),
    [
        ("Im Januar 2024 folgte „TauBild“. Das Land Hessen gibt 300.000 Euro.", (2024, None)),
        ("Im Herbst 2022 kam „TauBild“ hinzu. Das Land Hessen gibt 300.000 Euro.", (2022, None)),
        ("Für das Projekt „TauBild“ fiel 2021 der Startschuss. Ende 2024 ist Schluss.", (2021, 2024)),
        ("Aus einem Seminar ging 2022 das Projekt „TauBild“ hervor.", (2022, None)),
        (
            "Auf vier Feldern wird die Faser seit 2021 angebaut. Das Vorhaben heißt „TauBild“, ist bis 2026 angelegt "
            "und wird vom Land Hessen gefördert.",
            (2021, 2026),
        ),
        ("Der Verein, 2019 aus einem Arbeitskreis hervorgegangen, leitet das Projekt „TauBild“.", (None, None)),
        ("Das Projekt „TauBild“ geht 2025 in die zweite Phase.", (None, None)),
    ],
)
def test_years(prose: str, years: tuple[int | None, int | None]) -> None:
    assert details(prose)["TauBild"][:2] == years


@pytest.mark.parametrize(
    ("prose", "funders"),
    [
        (
            "Im Programm Interreg Nordsee-Heide erarbeiten die Seiler gemeinsam Leitfäden. „TauBild“ heißt das "
            "Vorhaben, es ist mit 780.000 Euro ausgestattet.",
            ["Interreg Nordsee-Heide"],
        ),
        ("Für das Projekt „TauBild“ warb der Verein beim Land Hessen 500.000 Euro ein.", ["Land Hessen"]),
        ("Das Projekt „TauBild“ sucht Mitstreiter im Land Hessen.", []),
    ],
)
def test_funders(prose: str, funders: list[str]) -> None:
    assert details(prose)["TauBild"][2] == funders


@pytest.mark.parametrize(
    "past",
    [
        "Koordinatorin ist Anna Beck, die ihre Promotion an der Universität Ulm geschrieben hat.",
        "Projektleiterin ist Anna Beck, die von der Universität Ulm kam.",
    ],
)
def test_where_somebody_has_studied_is_no_partner(past: str) -> None:
    prose = f"Am Projekt „TauBild“ ist die Hochschule Lemgo beteiligt. {past}"
    assert details(prose)["TauBild"][3] == ["Hochschule Lemgo"]


@pytest.mark.parametrize(
    ("prose", "names"),
    [
        (
            "Noch am Anfang steht „TauPass“: Vier Seilereien wollen den Weg ihrer Ware nachweisen. Dafür stellt die "
            "Deutsche Bundesstiftung Umwelt 640.000 Euro bereit.",
            ["TauPass"],
        ),
        ("Am Anfang der Messe steht „Guten Morgen“: Zwei Bläser wecken die Gäste.", []),
        (
            "Das Kürzel TABI steht für „Tauwerk mit Bildern prüfen“. Das Projekt läuft bis 2026.",
            ["TABI"],
        ),
    ],
)
def test_names(prose: str, names: list[str]) -> None:
    assert list(details(prose)) == names


@pytest.mark.parametrize(
    ("prose", "names"),
    [
        ("Das zweite Vorhaben, „Singende Wand“, ist jünger. Es läuft seit 2023.", ["Singende Wand"]),
        ("Ein weiteres Vorhaben, Hechtfrieden, beschäftigt sich mit dem Fischotter.", ["Hechtfrieden"]),
        ("Ein weiteres Vorhaben, Forschung, ist ihnen wichtig. Das Vorhaben, heißt es, läuft.", []),
        ("Im Verbund „ZweitBank“ entwickeln drei Firmen einen Sitz.", ["ZweitBank"]),
        ("Der Verbund „Bankkreis“ ist groß. Im Verbund „Bankkreis“ gibt es Streit.", []),
        (
            "Im Projekt „ZweitBank“ entsteht ein Sitz. Drei Millionen Euro kommen aus dem Luftfahrtprogramm des Bundes, "
            "kurz LuPro.",
            ["ZweitBank"],
        ),
    ],
)
def test_names_beside_their_noun(prose: str, names: list[str]) -> None:
    assert list(details(prose)) == names
