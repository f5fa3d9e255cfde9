"""Who pays for a project, and how much: further wordings; names that quotation marks do not make an utterance."""

from __future__ import annotations

import pytest

from tests.language.helpers import analysed, paragraph


def paid(prose: str) -> tuple[list[str], float | None]:
    (project,) = analysed(paragraph(prose)).found.projects
    return project.funders, project.amount_eur


@pytest.mark.parametrize(
    ("prose", "funders", "amount"),
    [
        # The sum first, then who gives it: also a body that is no ministry.
        (
            "Das Projekt „TauBild“ läuft. 700.000 Euro gibt die Behörde für Umwelt.",
            ["Behörde für Umwelt"],
            700_000,
        ),
        # A relative clause with the verb at its end.
        (
            "Das Projekt „TauBild“, das die Bundesanstalt für Wasserbau noch bis 2029 mit 1,5 Millionen Euro fördert, "
            "hat drei Partner.",
            ["Bundesanstalt für Wasserbau"],
            1_500_000,
        ),
        ("Das Projekt „TauBild“, das die Bundesanstalt für Wasserbau mit Daten versorgt, wächst.", [], None),
        # The programme in the noun, or beside it.
        ("Mit den Nachbarn läuft das Interreg-Projekt „TauBild“.", ["Interreg"], None),
        ("Für das Projekt „TauBild“ kommen 90.000 Euro aus dem Förderprogramm bWALD.", ["bWALD"], 90_000),
        ("Das Projekt „TauBild“: Geldgeber ist der Bund.", ["Bund"], None),
        # Sums that add up, and those that do not.
        (
            "Für das Projekt „TauBild“ gibt das Umweltministerium zwei Millionen Euro, die Moorstiftung legt "
            "300.000 Euro dazu.",
            ["Umweltministerium", "Moorstiftung"],
            2_300_000,
        ),
        (
            "Für das Projekt „TauBild“ trägt das Umweltministerium zwei Millionen Euro, die Moorstiftung weitere "
            "300.000 Euro.",
            ["Umweltministerium", "Moorstiftung"],
            2_300_000,
        ),
        (
            "Für das Projekt „TauBild“ gibt das Umweltministerium zwei Millionen Euro, die Thorup GmbH legt "
            "300.000 Euro dazu.",
            ["Umweltministerium"],
            2_000_000,
        ),
        # Commas in a ministry's name, a relative clause: what is contributed is public all the same.
        (
            "Das Projekt „TauBild“ läuft. 400.000 Euro steuert das Ministerium für Umwelt, Wald, Wasser und Verkehr bei.",
            ["Ministerium für Umwelt, Wald, Wasser und Verkehr"],
            400_000,
        ),
        (
            "Das Projekt „TauBild“ ist dem Umweltministerium zu verdanken, das 400.000 Euro beisteuerte.",
            ["Umweltministerium"],
            400_000,
        ),
    ],
)
def test_who_pays_how_much(prose: str, funders: list[str], amount: float | None) -> None:
    assert paid(prose) == (funders, amount)


def test_it_began_when_it_went_off() -> None:
    (project,) = analysed(paragraph("Das Projekt „TauBild“ braucht Zeit. Los ging es 2023.")).found.projects
    assert (project.start_year, project.end_year) == (2023, None)


@pytest.mark.parametrize(
    ("prose", "names", "said"),
    [
        # What a wording of naming holds was never said.
        ("Das gemeinsame Projekt heißt „Zweite Haut“, ist jung und hat Partner.", ["Zweite Haut"], []),
        (
            "Ein weiteres Projekt bezahlt das Umweltministerium: „Garn aus dem Wald“, 640.000 Euro, drei Partner.",
            ["Garn aus dem Wald"],
            [],
        ),
        ("Das Register trägt den Titel „Moosrinne“, ein Vorhaben des Bundes.", ["Moosrinne"], []),
        ("Über das Projekt sagt Jan Beck: „Guter Anfang, guter Weg“.", [], ["Guter Anfang, guter Weg"]),
    ],
)
def test_names_in_quotation_marks_are_not_said(prose: str, names: list[str], said: list[str]) -> None:
    found = analysed(paragraph(prose)).found
    assert [p.name for p in found.projects] == names
    assert [q.text for q in found.quotes] == said


@pytest.mark.parametrize(
    ("prose", "projects", "bodies"),
    [
        (
            "Das Projekt Moosrinne Digital, vom Umweltministerium bezahlt, läuft. Bei Moosrinne Digital geht es voran.",
            ["Moosrinne Digital"],
            ["Umweltministerium"],
        ),
        ("Das Projekt leitet Moosrinne Digital. Bei Moosrinne Digital geht es voran.", [], ["Moosrinne Digital"]),
    ],
)
def test_a_name_of_two_words_after_the_noun_is_no_body(prose: str, projects: list[str], bodies: list[str]) -> None:
    found = analysed(paragraph(prose)).found
    assert [p.name for p in found.projects] == projects
    assert [o.name for o in found.organisations] == bodies
