"""Several people told of together: founders whom "sie" means, offices that they share, who follows whom."""

from __future__ import annotations

import pytest

from tests.language.helpers import analysed, paragraph

Told = list[tuple[str, list[str], str | None]]

PAIR = "Eva Holl und Jan Reck"
BOTH: Told = [("Eva Holl", ["Gründerin"], "Quirla AG"), ("Jan Reck", ["Gründer"], "Quirla AG")]
BROTHERS: Told = [("Jan Reck", ["Gründer"], "Quirla AG"), ("Olaf Reck", ["Gründer"], "Quirla AG")]
CASES: list[tuple[str, Told]] = [
    # "sie" and "die beiden" mean those who were named together last
    (f"{PAIR} trafen sich beim Praktikum. 2019 gründeten sie gemeinsam die Quirla AG, die Garn spinnt.", BOTH),
    (f"Als {PAIR} einander kennenlernten, war es kalt. 2019 gründeten sie die Quirla AG.", BOTH),
    (f"Kennengelernt haben sich {PAIR} im Labor. Die beiden gründeten 2020 die Quirla AG.", BOTH),
    (f"{PAIR} studierten zusammen. Noch vor dem Diplom riefen die Freunde die Quirla AG ins Leben.", BOTH),
    (f"{PAIR} teilten ein Büro. Danach machten sie sich mit der Quirla AG selbstständig.", BOTH),
    (f"{PAIR} teilten ein Büro, ehe sie die Quirla AG gründeten.", BOTH),
    ("Jan Reck und sein Bruder Olaf Reck lachen. Im Jahr 2018 haben sie die Quirla AG gegründet.", BROTHERS),
    (
        "Eva Holl und Jan Reck kennen Studenten. Sie gründete die Quirla AG.",
        [("Eva Holl", ["Gründerin"], "Quirla AG"), ("Jan Reck", [], "Quirla AG")],
    ),
    # an office before several names
    ("Es gibt die Quirla AG. Ihre Gründer Jan Reck und Olaf Reck lachen.", BROTHERS),
    ("Es gibt die Quirla AG. Deren Gründer, die Brüder Jan und Olaf Reck, haben in Aachen studiert.", BROTHERS),
    ("Es gibt die Quirla AG. Die Gründer Jan und Olaf Reck lachen.", BROTHERS),
    (
        "Es gibt die Quirla AG. Ihre Leiterinnen, die Schwestern Eva Holl und Mia Holl, lachen.",
        [("Eva Holl", ["Leiterin"], "Quirla AG"), ("Mia Holl", ["Leiterin"], "Quirla AG")],
    ),
    # who follows whom
    ("Recks Nachfolger im Vereinsvorsitz ist seit 2021 Jan Holl.", [("Jan Holl", ["Vorsitzender"], "Kelpario e. V.")]),
    ("Recks Amtsvorgänger Jan Holl lachte.", [("Jan Holl", ["Amtsvorgänger"], None)]),
]


@pytest.mark.parametrize(("prose", "people"), CASES)
def test_several_told_of_together(prose: str, people: Told) -> None:
    found = analysed(paragraph(prose)).found
    assert [(person.name, person.roles, person.organisation) for person in found.people] == people


def test_nobody_founds_what_firms_found() -> None:
    found = analysed(paragraph(f"{PAIR} beraten Firmen. Im Jahr 2018 gründeten 17 Betriebe den Verein.")).found
    assert not any(person.roles for person in found.people)


@pytest.mark.parametrize("prose", ["Recks Nachfolgerin wurde Eva Holl.", "Die Nachfolgerin von Reck ist Eva Holl."])
def test_whose_successor_somebody_is_names_no_firm(prose: str) -> None:
    assert not analysed(paragraph(prose)).found.organisations


SECOND: list[tuple[str, Told]] = [
    (
        "Gegründet hat ihn Jan Reck. Er lehrt an der Hochschule Kelb Pflanzenbau und ist Vorsitzender geblieben.",
        [("Jan Reck", ["Vorsitzender"], "Kelpario e. V.")],
    ),
    (
        "Jan Reck führt die Quirla AG und ist zugleich Vorsitzender.",
        [("Jan Reck", ["Geschäftsführer", "Vorsitzender"], "Quirla AG")],
    ),
    ("Dort lehrt Jan Reck Physik und ist seit 2020 Vorsitzender.", [("Jan Reck", ["Vorsitzender"], "Kelpario e. V.")]),
    (
        "Jan Reck lehrt an der Hochschule Kelb Physik und amtiert seit 2020 als Vorsitzender.",
        [("Jan Reck", ["Vorsitzender"], "Kelpario e. V.")],
    ),
    (
        "Eva Holl, die damals die Quirla AG führte und heute Ehrenvorsitzende des Vereins ist, lacht.",
        [("Eva Holl", ["Ehrenvorsitzende", "Geschäftsführerin"], "Kelpario e. V.")],
    ),
    (
        "Jan Reck, der in Kelb studiert hat und inzwischen Werkleiter bei der Tundra GmbH ist, lacht.",
        [("Jan Reck", ["Werkleiter"], "Tundra GmbH")],
    ),
    (
        "Jan Reck wechselte 2010 zur Tundra GmbH und wurde 2020 Geschäftsführer.",
        [("Jan Reck", ["Geschäftsführer"], "Tundra GmbH")],
    ),
    ("Der Verein dankt Jan Reck und ist Berater der Stadt.", [("Jan Reck", [], None)]),
    ("Die Quirla AG sprach mit Eva Holl und ist Leiterin.", [("Eva Holl", [], "Quirla AG")]),
]


@pytest.mark.parametrize(("prose", "people"), SECOND)
def test_what_a_second_verb_tells(prose: str, people: Told) -> None:
    found = analysed(paragraph(prose)).found
    assert [(person.name, person.roles, person.organisation) for person in found.people] == people


FORMER: list[tuple[str, Told]] = [
    # the body of a former office is not that of the one held now
    (
        "Jan Reck, Vorsitzender und ehemaliger Leiter der Quirla AG, lacht.",
        [("Jan Reck", ["Vorsitzender", "ehemaliger Leiter"], "Kelpario e. V.")],
    ),
    (
        "Eva Holl, Clustermanagerin und frühere Ingenieurin der Quirla AG, lacht.",
        [("Eva Holl", ["Clustermanagerin", "frühere Ingenieurin"], "Kelpario e. V.")],
    ),
    (
        "Eva Holl, frühere Leiterin der Quirla AG und heute Vorsitzende, lacht.",
        [("Eva Holl", ["Vorsitzende", "frühere Leiterin"], "Kelpario e. V.")],
    ),
    (
        "Eva Holl, Vorsitzende und Leiterin der Quirla AG, lacht.",
        [("Eva Holl", ["Vorsitzende", "Leiterin"], "Quirla AG")],
    ),
    (
        "Eva Holl, damals Inhaberin der Quirla AG und später Vorsitzende, lacht.",
        [("Eva Holl", ["Inhaberin", "Vorsitzende"], "Quirla AG")],
    ),
    # a firm that is told before its name
    (
        "Es helfen die Quirla AG und ein Start-up, das Eva Holl gegründet hat: die Tundra GmbH.",
        [("Eva Holl", ["Gründerin"], "Tundra GmbH")],
    ),
    (
        "Neben der Quirla AG hilft eine Firma, die Eva Holl gegründet hat. Die Tundra GmbH baut Öfen.",
        [("Eva Holl", ["Gründerin"], "Tundra GmbH")],
    ),
    ("Die Quirla AG ist ein Unternehmen, das Eva Holl 2012 gegründet hat.", [("Eva Holl", ["Gründerin"], "Quirla AG")]),
    # words between a name and its apposition
    (
        "„Es wird gut“, meint Eva Holl selbstbewusst, die Leiterin der Quirla AG, die das Werk führt.",
        [("Eva Holl", ["Leiterin"], "Quirla AG")],
    ),
    ("Eva Holl kam 2011 aus Kelb und wurde Leiterin der Quirla AG.", [("Eva Holl", ["Leiterin"], "Quirla AG")]),
]


@pytest.mark.parametrize(("prose", "people"), FORMER)
def test_offices_held_once_and_firms_named_later(prose: str, people: Told) -> None:
    found = analysed(paragraph(prose)).found
    assert [(person.name, person.roles, person.organisation) for person in found.people] == people
