"""Which of somebody's roles is the first, and where it puts them; each case beside its contrary."""

from __future__ import annotations

import pytest

from pipeline.language.model import PersonCandidate, StatedRole
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.main_role import features_of_roles
from tests.language.helpers import Given, analysed, caption

OWN = "Kelpario e. V."
FIRST: list[tuple[tuple[Given, ...], list[str], str | None]] = [
    # An office comes before what somebody learnt, wherever it stands.
    (
        ("Die Physikerin Eva Holl leitet die Quirla AG.",),
        ["Leiterin", "Physikerin"],
        "Quirla AG",
    ),
    (("Eva Holl, Imkerin und Gründerin der Quirla AG, lacht.",), ["Gründerin", "Imkerin"], "Quirla AG"),
    (("Eva Holl, Gründerin der Quirla AG und Imkerin, lacht.",), ["Gründerin", "Imkerin"], "Quirla AG"),
    (
        (caption("Landwirt Jan Reck prüft die Rüben."), "Jan Reck ist Vorstand der Quirla AG."),
        ["Vorstand", "Landwirt"],
        "Quirla AG",
    ),
    # Of two offices the one told first.
    (("Eva Holl, Vorsitzende des Vereins und Inhaberin der Quirla AG, lacht.",), ["Vorsitzende", "Inhaberin"], OWN),
    (
        ("Eva Holl, Inhaberin der Quirla AG und Vorsitzende des Vereins, lacht.",),
        ["Inhaberin", "Vorsitzende"],
        "Quirla AG",
    ),
    (("Schatzmeister ist Jan Reck, Chef der Quirla AG.",), ["Schatzmeister", "Chef"], OWN),
    (
        ("Jan Reck, Chef der Quirla AG, lacht. Reck ist auch Schatzmeister des Vereins.",),
        ["Chef", "Schatzmeister"],
        "Quirla AG",
    ),
    # What is held now comes before what is over.
    (
        ("Jan Reck war lange Prokurist der Quirla AG und ist jetzt Inhaber der Pomelo UG.",),
        ["Inhaber", "Prokurist"],
        "Pomelo UG",
    ),
    (
        ("Jan Reck ist Inhaber der Pomelo UG und war lange Prokurist der Quirla AG.",),
        ["Inhaber", "Prokurist"],
        "Pomelo UG",
    ),
    (
        ("Jan Reck, früher Prokurist der Quirla AG, ist heute Ehrenvorsitzender.",),
        ["Ehrenvorsitzender", "Prokurist"],
        OWN,
    ),
    (("Jan Reck, Prokurist der Quirla AG, ist auch Vorsitzender.",), ["Prokurist", "Vorsitzender"], "Quirla AG"),
    (
        ("Jan Reck, damals Leiter der Quirla AG, lud ein. Heute ist Reck Vorsitzender.",),
        ["Vorsitzender", "Leiter"],
        OWN,
    ),
    (
        ("Jan Reck, damals Leiter der Quirla AG, lud ein. Reck war bis 2019 Vorsitzender.",),
        ["Leiter", "Vorsitzender"],
        "Quirla AG",
    ),
    # An honorary office comes before the living told beside it.
    (
        ("Kassenwartin Eva Holl, im Hauptberuf Filialleiterin der Sparkasse Kelb, zählt nach.",),
        ["Kassenwartin", "Filialleiterin"],
        OWN,
    ),
    (
        ("Kassenwartin Eva Holl, im Hauptamt Filialleiterin der Sparkasse Kelb, zählt nach.",),
        ["Kassenwartin", "Filialleiterin"],
        OWN,
    ),
    (
        ("Der einstige Leiter der Quirla AG, Jan Reck, ist heute Vorsitzender.",),
        ["Vorsitzender", "einstiger Leiter"],
        OWN,
    ),
    (
        ("Eva Holl, hauptberuflich Filialleiterin der Sparkasse Kelb, ist Vorsitzende.",),
        ["Vorsitzende", "Filialleiterin"],
        OWN,
    ),
]


@pytest.mark.parametrize(("given", "roles", "organisation"), FIRST)
def test_which_role_comes_first_and_where_it_puts_somebody(
    given: tuple[Given, ...], roles: list[str], organisation: str | None
) -> None:
    person = analysed(*given).found.people[0]
    assert (person.roles, person.organisation) == (roles, organisation)


def test_each_role_is_stated_once_with_its_body_and_its_place() -> None:
    prose = "Eva Holl, Inhaberin der Quirla AG und Vorsitzende des Vereins, lacht. Holl ist auch Inhaberin."
    person = analysed(caption("Inhaberin Eva Holl"), prose).found.people[0]
    assert person.stated == [
        StatedRole("Inhaberin", None, 0, True),
        StatedRole("Vorsitzende", OWN, person.mentions[0].span.doc.text.index("Vorsitzende"), False),
    ]
    assert person.roles == ["Inhaberin", "Vorsitzende"]


def test_what_stands_before_a_role_is_said_of_it_alone() -> None:
    found = analysed("Jan Reck, früher Prokurist der Quirla AG, ist heute Meister. Reck ist ehrenamtlich Kassenwart.")
    person = found.found.people[0]
    features = dict(zip(person.roles, features_of_roles(person, Organisations(found.doc)), strict=True))
    said = {
        role: sorted(told for told in features[role] if told.startswith("said ") and told.count(" ") == 1)
        for role in features
    }
    assert said == {"Meister": ["said now"], "Prokurist": ["said over"], "Kassenwart": ["said beside"]}


def test_the_first_of_those_who_exclude_each_other_stays() -> None:
    """Both are said to be over and held now, against each other: the order in which they were read remains."""
    doc = analysed("Eva Holl war und ist heute Leiterin. Früher und jetzt ist Holl Vorsitzende.").doc
    person: PersonCandidate = analysed("Eva Holl lacht.").found.people[0]
    text = doc.text
    person.roles = ["Leiterin", "Vorsitzende"]
    person.stated = [StatedRole(role, None, text.index(role), False) for role in person.roles]
    told = features_of_roles(person, Organisations(doc))
    assert all("said over against now" in features for features in told)


HELD = [
    [
        "body none",
        "body none honorary",
        "honorary",
        "honorary against board",
        "honorary against other",
        "read 0",
        "read 0 honorary",
        "said plainly",
        "said plainly against now",
        "said plainly against plainly",
        "said plainly honorary",
        "told 1 honorary",
        "told 2",
    ],
    [
        "board",
        "board against honorary",
        "board against other",
        "board behind other",
        "body cluster",
        "body cluster board",
        "read 1",
        "read 1 board",
        "said now",
        "said now against plainly",
        "said now board",
        "told 1",
        "told 1 board",
    ],
    [
        "body none",
        "body none other",
        "other",
        "other against board",
        "other against honorary",
        "other before board",
        "read 1 other",
        "read 2",
        "said plainly",
        "said plainly against now",
        "said plainly against plainly",
        "said plainly other",
        "set off",
        "set off other",
        "told 0",
        "told 0 other",
    ],
]


def test_what_speaks_for_each_role() -> None:
    """Of a caption's trade, an office in the cluster and an honorary one that is only read, exactly this is told."""
    found = analysed(caption("Imkerin Eva Holl am Hang"), "Heute ist Eva Holl Vorsitzende von Kelpario. Holl lacht.")
    person = found.found.people[0]
    person.roles = ["Ehrenvorsitzende", "Vorsitzende", "Imkerin"]
    told = features_of_roles(person, Organisations(found.doc))
    assert [sorted(features) for features in told] == HELD


@pytest.mark.parametrize(
    ("role", "honorary"),
    [
        ("Ehrenvorsitzende", True),
        ("Altlandrätin", True),
        ("Alt-Oberbürgermeisterin", True),
        ("Altlastenexpertin", False),
        ("Altenpflegerin", False),
    ],
)
def test_which_roles_are_honours(role: str, honorary: bool) -> None:
    found = analysed("Eva Holl lacht.")
    person = found.found.people[0]
    person.roles = [role, "Imkerin"]
    assert ("honorary" in features_of_roles(person, Organisations(found.doc))[0]) is honorary
