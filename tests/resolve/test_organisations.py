"""Organisations and clusters that are one become one; those that only look alike stay two."""

from __future__ import annotations

from typing import Any

import pytest

from tests.resolve.examples import Named, groups, reportage, resolve


def told_apart(*named: Named) -> int:
    """Number of organisations in as many reportages on different clusters, one of these names in each."""
    one_each = [reportage(f"Kreis {number}", organisations=[name]) for number, name in enumerate(named)]
    found = resolve(*one_each).organisations
    return len({id(found.of_record[each.organisations[0]["organisation_id"]]) for each in one_each})


def kind(name: str, kind: str, *aliases: str) -> dict[str, Any]:
    return {"name": name, "kind": kind, "aliases": list(aliases)}


ONE = {
    "legal form left out": ("Tannhof GmbH", "Tannhof"),
    "hyphens and case": ("Sensor-Netz Auental", "SensorNetz Auental"),
    "and-sign": ("Müller & Söhne AG", "Mueller und Söhne AG"),
    "plus-sign": ("Holm + Partner KG", "Holm und Partner KG"),
    "legal form, spaced": ("Förderkreis Auental e. V.", "Förderkreis Auental e.V."),
    "declined adjective": ("Technische Universität Waldau", "Technischen Universität Waldau"),
    "genitive": ("Fraunhofer-Institut für Holzbau", "Fraunhofer-Instituts für Holzbau"),
    "article": ("die Waldau Werke", "Waldau Werke"),
    "class abbreviated": ("TU Waldau", "Technische Universität Waldau"),
    "chamber": ("IHK zu Waldau", "Industrie- und Handelskammer zu Waldau"),
    "abbreviation before the place": ("BTU Waldau", "Brandenburgische Technische Universität Waldau"),
    "stated abbreviation": (kind("Waldauer Anstalt für Holz und Wand", "research", "WAHW"), kind("WAHW", "research")),
    "abbreviation first": (kind("WAHW", "research"), kind("Waldauer Anstalt für Holz und Wand", "research", "WAHW")),
    "in parentheses": ("WAHW", "Waldauer Anstalt für Holz und Wand (WAHW)"),
    "institute of a society": ("Fraunhofer-Institut für Holzbau und Klang IHK", "Fraunhofer IHK"),
    "federal ministry by abbreviation": ("BMBF", "Bundesministerium für Bildung und Forschung"),
    "federal ministry by branch": ("Bundeswirtschaftsministerium", "Bundesministerium für Wirtschaft und Klimaschutz"),
    "federal ministry renamed": ("BMWi", "BMWK"),
    "ministry with its state before and after": (
        "Bayerisches Staatsministerium für Wirtschaft, Landesentwicklung und Energie",
        "Ministerium für Wirtschaft, Landesentwicklung und Energie Bayern",
    ),
    "ministry of the land": ("Ministerium für Bau Hessen", "Ministerium für Bau des Landes Hessen"),
    "short form of the other text": (kind("Almglück Systems GmbH", "company", "Almglück"), kind("Almglück", "company")),
}
TWO = {
    "universities of one place": ("Technische Universität Waldau", "Universität Waldau"),
    "university and its hospital": ("Universität des Saarlandes", "Universitätsklinikum des Saarlandes"),
    "different legal forms": ("Tannhof GmbH", "Tannhof AG"),
    "parent and daughter": ("Tannhof GmbH", "Tannhof Wandbau GmbH"),
    "daughters that share a short form": (kind("Tannhof Wandbau GmbH", "company", "Tannhof"), "Tannhof GmbH"),
    "association and its company": ("Holzforum Auental e. V.", "Holzforum Auental GmbH"),
    "chapters in two towns": ("Verband der Drechsler Auental", "Verband der Drechsler Waldau"),
    "ministries of two states": (
        "Ministerium für Wirtschaft, Arbeit und Bau Hessen",
        "Ministerium für Wirtschaft, Arbeit und Bau Thüringen",
    ),
    "ministries known by place": ("Wirtschaftsministerium", "Wirtschaftsministerium"),
    "offices known by place": ("Stadtwerke", "Stadtwerke"),
    "institutes known by place": ("Institut für Chemie", "Institut für Chemie"),
    "agencies of two towns": ("Agentur für Arbeit Auental", "Agentur für Arbeit Waldau"),
    "federal and state": ("Bundeswirtschaftsministerium", "Wirtschaftsministerium Bayern"),
    "federal ministries": ("BMBF", "BMBFSFJ"),
    "one abbreviation, two long forms": (
        kind("Waldauer Anstalt für Holz und Wand", "research", "WAHW"),
        kind("Westfälische Akademie für Handel und Werbung", "research", "WAHW"),
    ),
    "abbreviation of another kind": (kind("Delta Warenhaus", "company", "DWH"), kind("DWH", "university")),
    "class of chambers": (kind("Handwerkskammer Waldau", "association", "HWK"), kind("HWK", "association")),
    "parent's abbreviation before the name": (
        kind("ESO Gründerzentrum Waldau", "government", "ESO"), kind("ESO", "government"),
    ),
    "state and a body of it": ("Land Hessen", "HessenForst"),
    "surname in both": ("Rößler Wagenbau AG", "Rössle"),
}  # fmt: skip


@pytest.mark.parametrize("names", ONE.values(), ids=ONE)
def test_one_organisation_under_two_names_is_one(names: tuple[Named, Named]) -> None:
    assert told_apart(*names) == 1
    assert told_apart(*reversed(names)) == 1


@pytest.mark.parametrize("names", TWO.values(), ids=TWO)
def test_two_organisations_that_look_alike_stay_two(names: tuple[Named, Named]) -> None:
    assert told_apart(*names) == 2
    assert told_apart(*reversed(names)) == 2


def test_names_known_by_place_are_one_in_reportages_on_one_cluster() -> None:
    first, second = (reportage("Holzforum Auental e. V.", organisations=["Stadtwerke"]) for _ in range(2))
    other = reportage("Klangkreis Waldau e. V.", organisations=["Stadtwerke"])
    assert groups(one for one in resolve(first, second, other).organisations.all if not one.cluster_id) == [
        ["Stadtwerke"],
        ["Stadtwerke", "Stadtwerke"],
    ]


def test_a_ministry_without_its_state_is_that_of_the_cluster_s_state() -> None:
    ministry = "Ministerium für Wirtschaft, Arbeit und Bau"
    here = reportage({"name": "Holzforum", "state": "Hessen"}, organisations=[ministry])
    there = reportage({"name": "Klangkreis", "state": "Thüringen"}, organisations=[ministry])
    named = reportage("Wandrunde", organisations=[f"{ministry} des Landes Hessen"])
    found = resolve(here, there, named).organisations
    assert groups(one for one in found.all if not one.cluster_id) == [
        [ministry],
        [ministry, f"{ministry} des Landes Hessen"],
    ]


def test_a_short_name_that_several_bear_is_the_one_of_its_cluster_or_nobody_s() -> None:
    first = reportage("Holzforum", organisations=["Tannhof GmbH"])
    second = reportage("Klangkreis", organisations=["Tannhof AG"])
    near, far = reportage("Holzforum", organisations=["Tannhof"]), reportage("Wandrunde", organisations=["Tannhof"])
    found = resolve(first, second, near, far).organisations
    assert groups(one for one in found.all if not one.cluster_id) == [
        ["Tannhof"],
        ["Tannhof", "Tannhof GmbH"],
        ["Tannhof AG"],
    ]


def clusters(*named: Named, same_publication: bool = False) -> int:
    """Number of clusters that reportages on clusters of these names tell of."""
    issue = "one" if same_publication else None
    made = [reportage(one, publication=issue) for one in named]
    found = resolve(made) if same_publication else resolve(*made)
    return len({id(one) for one in found.cluster_of.values()})


def test_clusters_are_one_by_name_alias_and_address() -> None:
    assert clusters("Holzforum Auental e. V.", "Holzforum Auental") == 1
    assert clusters({"name": "Netzwerk Holz und Klang", "aliases": ["NHK"]}, "NHK") == 1
    site = {"website": "www.holzforum.example", "city": "Auental"}
    assert (
        clusters({"name": "Holzforum – Netz für Wände"} | site, {"name": "Holzforum", "email": "a@holzforum.example"})
        == 1
    )


def test_clusters_that_look_alike_stay_two() -> None:
    assert clusters({"name": "Netz Holz", "state": "Hessen"}, {"name": "Netz Holz", "state": "Bayern"}) == 2
    assert clusters("Holzforum Auental e. V.", "Holzforum Waldau e. V.") == 2
    site = {"website": "www.haus.example"}
    assert clusters({"name": "Haus Klang"} | site, {"name": "Forum Holz"} | site) == 2
    assert clusters({"name": "Haus"} | site, {"name": "Haus Klang"} | site, same_publication=True) == 2
    towns = ({"name": "Haus", "city": "Auental"} | site, {"name": "Haus Klang", "city": "Waldau"} | site)
    assert clusters(*towns) == 2


def test_an_organisation_named_elsewhere_is_the_cluster() -> None:
    about = reportage({"name": "Holzforum Auental e. V.", "aliases": ["Holzforum"]}, people=[])
    elsewhere = reportage(
        "Klangkreis", organisations=["Holzforum Auental"], people=[{"name": "A B", "organisation": "Holzforum"}]
    )
    for order in ((about, elsewhere), (elsewhere, about)):
        found = resolve(*order)
        (organisation,) = [one for one in found.organisations.all if one is found.cluster_of[about.reportage_id]]
        assert found.organisations.of_record[f"{elsewhere.reportage_id}.organisation.0"] is organisation
        assert organisation.cluster_id is not None and organisation.cluster_id.startswith("clu_")


def test_words_inside_records_are_organisations_even_where_no_list_has_them() -> None:
    one = reportage("Holzforum", projects=[{"name": "Leise", "funders": ["Stiftung Auental"], "partners": ["Tannhof"]}],
                    organisations=["Tannhof GmbH"])  # fmt: skip
    found = resolve(one)
    assert found.party(one.reportage_id, "Tannhof").name == "Tannhof GmbH"
    assert found.party(one.reportage_id, "Stiftung Auental").organisation_id.startswith("org_")
