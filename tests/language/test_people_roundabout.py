"""Roles told in a roundabout way: behind the object, by a later sentence, as one of several, by what is done."""

from __future__ import annotations

import pytest

from pipeline.language.people.engaged import singular
from tests.language.helpers import analysed


def first_roles(text: str) -> dict[str, str]:
    """Return the first role by first name, "" where none is told."""
    return {person.name.split()[0]: next(iter(person.roles), "") for person in analysed(text).found.people}


IN_CHARGE = [
    ("Verantwortlich dafür ist Eva Holl.", "Verantwortliche"),
    ("Verantwortlich für die Prüfung war Eva Holl, Chemikerin.", "verantwortlich für die Prüfung"),
    ("Zuständig für den Einkauf der Quirla GmbH ist die Physikerin Eva Holl.", "zuständig für den Einkauf"),
    (
        "Verantwortlich für die Prüfung ist Prof. Dr. Eva Holl, die an der Hochschule Kelb Werkstofftechnik lehrt.",
        "Professorin für Werkstofftechnik",
    ),
    ("Verantwortlich dafür ist das Land, sagt Eva Holl.", ""),
    ("Das Büro in Auental leitet Eva Holl, Betriebswirtin.", "Leiterin des Büros"),
    ("Das Labor im Hafen führt seit 2019 Eva Holl.", "Leiterin des Labors"),
    ("Die Gruppe in Halle führt Eva Holl durch den Hof.", ""),
    ("Eva Holl lacht. Sie verantwortet bei der Quirla GmbH den Bereich Öl und Gas.", "Verantwortliche für den Bereich Öl und Gas"),
    ("Eva Holl lacht. Sie verantwortet bei der Quirla GmbH im Kelber Süden den Einkauf.", "Verantwortliche für den Einkauf"),
    ("Am Pult steht Eva Holl, sie macht die Pressearbeit des Vereins.", "zuständig für die Pressearbeit"),
    ("Eva Holl, die bei der Quirla GmbH die Buchhaltung erledigt, lacht.", ""),
    ("Eva Holl erledigt bei der Quirla GmbH die Buchhaltung.", "zuständig für die Buchhaltung"),
    ("Eva Holl macht die Arbeit Freude.", ""),
    ("Am Pult steht Eva Holl; sie leitet das Labor der Quirla GmbH.", "Leiterin des Labors"),
    ("Am Pult steht Eva Holl, er leitet das Labor der Quirla GmbH.", ""),
    ("In Kelb hat Eva Holl promoviert, nun führt sie in Halle das Unternehmen Quirla.", "Geschäftsführerin"),
    ("Eva Holl lacht. Die Enkelin des Gründers leitet die Quirla GmbH.", "Leiterin"),
    ("Eva Holl lacht. Die Tochter der Gründerin verantwortet bei der Quirla GmbH den Vertrieb.", "Verantwortliche für den Vertrieb"),
    ("Eva Holl lacht. Der Sohn des Gründers leitet die Quirla GmbH.", ""),
    ("Hier zieht Prof. Dr. Eva Holl an Fasern. Ihr Institut für Baustoffe hat 34 Leute.", "Leiterin des Instituts für Baustoffe"),
    ("Hier zieht Prof. Dr. Eva Holl an Fasern. Ihr Institut hat 34 Leute.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "role"), IN_CHARGE)
def test_who_is_in_charge_of_something(text: str, role: str) -> None:
    assert first_roles(text) == {"Eva": role}


AT_THE_TOP = [
    ("Die Quirla GmbH baut Pumpen. An ihrer Spitze steht seit 2019 Eva Holl, die als Lehrling anfing.", ["Leiterin"]),
    (
        "Das Werk der Quirla GmbH wächst. An seiner Spitze steht Eva Holl. Ein Rad, sagt die Vorstandsvorsitzende, kostet.",
        ["Vorstandsvorsitzende"],
    ),
    ("Die Quirla GmbH baut Pumpen. An ihrer Spitze weht Eva Holl der Wind ins Gesicht.", []),
    ("Eva Holl, die als Praktikantin begann, lacht.", []),
    ("Eva Holl begann 2003 als Werkstudentin bei der Quirla GmbH.", []),
    ("Eva Holl, die 2005 dort als Löterin begann, lacht.", []),
    ("Eva Holl, die als Praktikantin hilft, lacht.", ["Praktikantin"]),
    ("Eva Holl ist so etwas wie die Anwältin der Pilze.", []),
    ("Eva Holl ist eine Art Lotsin.", []),
    ("Eva Holl ist die Lotsin der Quirla GmbH.", ["Lotsin"]),
]


@pytest.mark.parametrize(("text", "roles"), AT_THE_TOP)
def test_who_stands_at_the_top_and_what_somebody_is_not(text: str, roles: list[str]) -> None:
    assert [person.roles for person in analysed(text).found.people] == [roles]


def test_the_body_at_whose_top_somebody_stands() -> None:
    text = "Die Quirla GmbH baut Pumpen. Der Verein hilft ihr. An {} Spitze steht Eva Holl."
    found = [analysed(text.format(whose)).found.people[0].organisation for whose in ("ihrer", "dessen")]
    assert found == ["Kelpario e. V."] * 2
    assert (
        analysed("Die Quirla GmbH baut Pumpen. An ihrer Spitze steht Eva Holl.").found.people[0].organisation
        == "Quirla GmbH"
    )


FOUNDERS = [
    ("Eva Holl, Physikerin, und Jan Reck, Kaufmann, gründeten die Quirla GmbH.", "Gründerin", "Gründer"),
    ("Gegründet haben die Quirla GmbH Eva Holl, Physikerin, und Jan Reck.", "Gründerin", "Gründer"),
    ("Eva Holl, Physikerin, lacht, und die Quirla GmbH gründete Jan Reck.", "Physikerin", "Gründer"),
    ("Die Quirla GmbH ist ein Unternehmen in Kelb. Mitgegründet hat es Jan Reck, der aus Rom kam.", None, "Mitgründer"),
]


@pytest.mark.parametrize(("text", "woman", "man"), FOUNDERS)
def test_founders_beside_their_professions(text: str, woman: str | None, man: str) -> None:
    found = first_roles(text)
    assert (found.get("Eva"), found["Jan"]) == (woman, man)


TWO_PEOPLE = [
    ("Eva Holl forscht. Bei Jan Reck hat sie promoviert, nun leitet sie das Labor.", "Leiterin des Labors", ""),
    ("Eva Holl forscht. Jan Reck nickt, nun leitet er das Labor.", "", "Leiter des Labors"),
    ("Eva Holl forscht. Jan Reck lacht, nun leitet sie das Labor.", "", ""),
]


@pytest.mark.parametrize(("text", "woman", "man"), TWO_PEOPLE)
def test_whom_a_pronoun_behind_a_comma_means(text: str, woman: str, man: str) -> None:
    assert first_roles(text) == {"Eva": woman, "Jan": man}


COLLEAGUES = [
    ("Für die Technik ist ihr Vorstandskollege Jan Reck zuständig.", ["Vorstand"]),
    ("Sein Geschäftsführerkollege Jan Reck lacht.", ["Geschäftsführer"]),
    ("Sein Schulkollege Jan Reck lacht.", []),
    ("Quirla-Mann Jan Reck lacht.", []),
    ("Bergmann Jan Reck lacht.", ["Bergmann"]),
    ("Neben ihr steht Holzrücker Jan Reck.", ["Holzrücker"]),
    ("Jan Reck, der bei der Quirla GmbH eine Ausbildung zum Mechatroniker macht, lacht.", ["Auszubildender"]),
    ("Bedient wird sie von Jan Reck, der bei der Quirla GmbH eine Ausbildung macht.", ["Auszubildender"]),
    ("Mit Jan Reck wirbt die Quirla GmbH, die eine Ausbildung macht.", []),
    ("Jan Reck, der eine Ausbildung zum Mechatroniker gemacht hat, lacht.", []),
]


@pytest.mark.parametrize(("text", "roles"), COLLEAGUES)
def test_colleagues_in_office_and_trades(text: str, roles: list[str]) -> None:
    assert [person.roles for person in analysed(text).found.people] == [roles]


ONE_OF_SEVERAL = [
    ("Um Lehrlinge wirbt sie nicht. Einer von ihnen, Jan Reck, siegte im Wettbewerb der Zimmerer.", ["Lehrling"]),
    ("Drei Gründerinnen arbeiten hier. Eine von ihnen heißt Eva Holl.", ["Gründerin"]),
    ("Vier Mechaniker sind da. Einer davon ist Jan Reck.", ["Mechaniker"]),
    ("Einer der Azubis ist Jan Reck.", ["Azubi"]),
    ("Eine der jungen Ingenieurinnen, Eva Holl, prüft das Rad.", ["junge Ingenieurin"]),
    ("Drei Gründerinnen arbeiten hier. Einer von ihnen, Jan Reck, lacht.", []),
    ("„Gut“, sagt Jan Reck aus der Marsch, einer von sieben Landwirten, die Flächen stellen.", ["Landwirt"]),
    ("Bis zu 120 Auszubildende kommen. Eine von ihnen ist Eva Holl.", ["Auszubildende"]),
    ("Jan Reck, einer der ersten Mieter, lacht.", []),
    ("Hier stehen Bänke. Eine davon, Eva Holl weiß es, ist alt.", []),
    ("Der Mechaniker schaut. Einer von ihnen, Jan Reck, lacht.", []),
]


@pytest.mark.parametrize(("text", "roles"), ONE_OF_SEVERAL)
def test_one_of_several(text: str, roles: list[str]) -> None:
    assert [person.roles for person in analysed(text).found.people] == [roles]


def test_how_many_they_are_stays_a_figure() -> None:
    text = "Vier Mechaniker sind da. Einer davon ist Jan Reck. Bei ihm steht Eva Holl, eine von sieben Beraterinnen."
    found = analysed(text).found
    assert [person.roles for person in found.people] == [["Mechaniker"], ["Beraterin"]]
    assert [(figure.value, figure.unit) for figure in found.figures] == [(4, "Mechaniker"), (7, "Beraterinnen")]


@pytest.mark.parametrize(
    ("plural", "feminine", "one"),
    [
        ("Lehrlingen", False, "Lehrling"),
        ("Landwirte", False, "Landwirt"),
        ("Azubis", True, "Azubi"),
        ("Gründern", True, "Gründerin"),
        ("Auszubildenden", True, "Auszubildende"),
        ("Studenten", False, "Student"),
    ],
)
def test_what_one_of_several_is_called(plural: str, feminine: bool, one: str) -> None:
    assert singular(plural, feminine) == one


SPEAKERS = [
    ("„Halt“, ruft die Schweißerin, „das ist heiß!“ Dann dreht Eva Holl am Ventil.", {"Eva": "Schweißerin"}),
    ("„Halt“, ruft die junge Schweißerin. Dann dreht Eva Holl am Ventil.", {"Eva": "junge Schweißerin"}),
    ("„Halt“, ruft die Schweißerin. Dann dreht Jan Reck am Ventil.", {"Jan": ""}),
    ("„Halt“, ruft die Nachbarin Ute. Dann dreht Eva Holl am Ventil.", {"Eva": ""}),
    ("Uta Kern kommt. „Halt“, ruft die Schweißerin. Dann dreht Eva Holl am Ventil.", {"Uta": "Schweißerin", "Eva": ""}),
]


@pytest.mark.parametrize(("text", "roles"), SPEAKERS)
def test_who_speaks_before_being_named(text: str, roles: dict[str, str]) -> None:
    assert first_roles(text) == roles
