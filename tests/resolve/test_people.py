"""People who are one become one; those who only share a name stay two. Titles are no part of a name."""

from __future__ import annotations

from typing import Any

import pytest

from tests.resolve.examples import groups, reportage, resolve

HERE, THERE = "Holzforum Auental e. V.", "Klangkreis Waldau e. V."


def person(name: str, organisation: str | None = None, *roles: str) -> dict[str, Any]:
    return {"name": name, "organisation": organisation, "roles": list(roles)}


def people(*named: tuple[str, dict[str, Any]]) -> int:
    """Number of people in as many reportages: the cluster of each, and whom it names."""
    return len(resolve(*(reportage(cluster, people=[one]) for cluster, one in named)).people.all)


ONE = {
    "same organisation": ((HERE, person("Mira Talberg", "Tannhof GmbH")), (THERE, person("Mira Talberg", "Tannhof"))),
    "nothing more known, same cluster": ((HERE, person("Mira Talberg")), (HERE, person("Mira Talberg", "Tannhof GmbH"))),
    "of the cluster, then elsewhere": ((HERE, person("Mira Talberg", HERE)), (HERE, person("Mira Talberg", "Tannhof GmbH"))),
    "works for the cluster that another reportage is about": (
        (HERE, person("Mira Talberg")), (THERE, person("Mira Talberg", "Holzforum Auental")),
    ),
    "public office": (
        (HERE, person("Jon Ahrens", None, "Ministerpräsident")), (THERE, person("Jon Ahrens", None, "Ministerpräsident")),
    ),
    "public office, held no more": (
        (HERE, person("Ina Ahrens", None, "Oberbürgermeisterin")),
        (THERE, person("Ina Ahrens", None, "frühere Oberbürgermeisterin")),
    ),
    "initial": ((HERE, person("M. Talberg", "Tannhof GmbH")), (THERE, person("Mira Talberg", "Tannhof GmbH"))),
    "double surname": ((HERE, person("Mira Talberg", "Tannhof")), (THERE, person("Mira Talberg-Ohm", "Tannhof"))),
    "second given name": ((HERE, person("Hans Ohm", "Tannhof")), (THERE, person("Hans-Peter Ohm", "Tannhof"))),
    "umlaut and hyphen": ((HERE, person("Jörg Au-Lang", "Tannhof")), (THERE, person("Joerg Au Lang", "Tannhof"))),
    "surname alone": ((HERE, person("Mira Talberg", "Tannhof")), (THERE, person("Talberg", "Tannhof"))),
}  # fmt: skip
TWO = {
    "two firms": ((HERE, person("Mira Talberg", "Tannhof GmbH")), (THERE, person("Mira Talberg", "Klangholz AG"))),
    "two firms, one cluster": ((HERE, person("Mira Talberg", "Tannhof GmbH")), (HERE, person("Mira Talberg", "Klangholz AG"))),
    "nothing known": ((HERE, person("Mira Talberg")), (THERE, person("Mira Talberg"))),
    "one of them known": ((HERE, person("Mira Talberg")), (THERE, person("Mira Talberg", "Klangholz AG"))),
    "same surname": ((HERE, person("Mira Talberg", "Tannhof")), (THERE, person("Nora Talberg", "Tannhof"))),
    "initial of another": ((HERE, person("N. Talberg", "Tannhof")), (THERE, person("Mira Talberg", "Tannhof"))),
    "initial of another gender": (
        (HERE, person("M. Talberg", "Tannhof", "Geschäftsführer")), (THERE, person("Mira Talberg", "Tannhof", "Geschäftsführerin")),
    ),
    "initial at another firm": ((HERE, person("M. Talberg", "Tannhof")), (THERE, person("Mira Talberg", "Klangholz"))),
    "offices of two": ((HERE, person("Jon Ahrens", None, "Landrat")), (THERE, person("Jon Ahrens", None, "Senator"))),
    "ordinary function": (
        (HERE, person("Jon Ahrens", None, "Geschäftsführer")), (THERE, person("Jon Ahrens", None, "Geschäftsführer")),
    ),
    "departments of two universities": (
        (HERE, person("Mira Talberg", "Institut für Chemie")), (THERE, person("Mira Talberg", "Institut für Chemie")),
    ),
}  # fmt: skip


@pytest.mark.parametrize("both", ONE.values(), ids=ONE)
def test_one_person_in_two_reportages_is_one(both: tuple[tuple[str, dict[str, Any]], ...]) -> None:
    assert people(*both) == 1
    assert people(*reversed(both)) == 1


@pytest.mark.parametrize("both", TWO.values(), ids=TWO)
def test_two_people_who_share_a_name_stay_two(both: tuple[tuple[str, dict[str, Any]], ...]) -> None:
    assert people(*both) == 2
    assert people(*reversed(both)) == 2


def test_a_short_name_that_several_may_bear_is_nobody_s() -> None:
    siblings = reportage(HERE, people=[person("Mira Talberg", "Tannhof"), person("Marek Talberg", "Tannhof")])
    found = resolve(siblings, reportage(THERE, people=[person("M. Talberg", "Tannhof")])).people
    assert groups(found.all) == [["M. Talberg"], ["Marek Talberg"], ["Mira Talberg"]]


def test_names_that_one_reportage_tells_apart_stay_apart() -> None:
    one = reportage(HERE, people=[person("Mira Talberg", "Tannhof"), person("Talberg", "Tannhof")])
    assert groups(resolve(one).people.all) == [["Mira Talberg"], ["Talberg"]]


def test_the_fullest_name_is_shown() -> None:
    short, full = person("M. Talberg", "Tannhof"), person("Mira Talberg", "Tannhof")
    for order in ((short, full), (full, short)):
        found = resolve(*(reportage(cluster, people=[one]) for cluster, one in zip((HERE, THERE), order, strict=True)))
        assert [name for kind, _, name in found.entities().names if kind == "person"] == ["Mira Talberg"]
