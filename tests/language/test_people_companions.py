"""Whose worker or trainee somebody is, heads of institutes, and towns that mayors govern."""

from __future__ import annotations

import pytest

from tests.language.helpers import Given, analysed, caption, paragraph

ULM = "Technische Universität Ulm"


def where(*passages: Given) -> dict[str, tuple[list[str], str | None]]:
    return {one.name: (one.roles, one.organisation) for one in analysed(*passages).found.people}


@pytest.mark.parametrize(
    "prose",
    [
        "Jan Reck ist Professor an der Technischen Universität Ulm. „Das hält“, sagt Recks Mitarbeiterin Eva Holl.",
        "Jan Reck ist Professor an der Technischen Universität Ulm. Neben ihm steht seine Doktorandin Eva Holl.",
    ],
)
def test_a_worker_belongs_where_the_other_does(prose: str) -> None:
    assert where(prose)["Eva Holl"][1] == ULM


def test_a_trainee_beside_somebody_in_a_caption() -> None:
    lead = paragraph("Am Werk der Quirla AG prüft Laborleiter Jan Reck die Kartons.")
    assert where(lead, caption("Freier Fall: Laborleiter Jan Reck und Praktikantin Eva Holl am Prüfstand."))[
        "Eva Holl"
    ] == (["Praktikantin"], "Quirla AG")


@pytest.mark.parametrize(
    "prose",
    [
        "Eva Holl, die heute das Institut für Akustik der Technischen Universität Ulm leitet, kommt.",
        "Seit 2019 leitet Eva Holl das Institut für Akustik an der Technischen Universität Ulm.",
    ],
)
def test_who_leads_an_institute_belongs_to_its_university(prose: str) -> None:
    assert where(prose)["Eva Holl"] == (["Leiterin des Instituts für Akustik"], ULM)


def test_who_leads_an_institute_of_no_university_belongs_to_it() -> None:
    assert where("Eva Holl leitet das Institut für Akustik in Ulm.")["Eva Holl"][1] == "Institut für Akustik"


@pytest.mark.parametrize(
    "passages",
    [
        ["Die Quirla AG sitzt in Aalen.", "Oberbürgermeisterin Eva Holl empfängt im Rathaus."],
        ["Die Quirla AG baut Pumpen. Die Oberbürgermeisterin von Aalen, Eva Holl, hat das Grundstück vermessen."],
        ["Als Erste trat die Stadt Aalen bei. Die dortige Oberbürgermeisterin ging voran. „Gut“, sagt Eva Holl."],
    ],
)
def test_the_town_of_a_mayor(passages: list[str]) -> None:
    assert where(*map(paragraph, passages))["Eva Holl"] == (["Oberbürgermeisterin"], "Stadt Aalen")


def test_led_by_whom_a_profession_stands_before() -> None:
    roles, _ = where("Geleitet wird das Labor von der Physikerin Dr. Eva Holl.")["Eva Holl"]
    assert roles[0].startswith("Leiterin")


def test_an_office_of_two_who_are_named_behind_a_comma() -> None:
    found = where("Von den beiden Gründerinnen, Eva Holl und Mia Sturm, kommt die eine aus der Mathematik.")
    assert [roles for roles, _ in found.values()] == [["Gründerin"], ["Gründerin"]]


def test_an_office_of_the_first_is_not_the_second_ones() -> None:
    found = where("Die Gründerin, Eva Holl und Mia Sturm lachen.")
    assert found["Mia Sturm"][0] == []
