"""The linked data is read by rdflib, without a network, and says what the tables say."""

from __future__ import annotations

from typing import Any

import pytest
from rdflib import RDF, Graph, Literal, Namespace, URIRef
from rdflib.term import Node

from pipeline.export.jsonld import MAKERS
from tests.export.conftest import Made

SCHEMA = Namespace("https://schema.org/")
OURS = Namespace("urn:clusterwissen:")


def read(made: Made) -> Graph:
    return Graph().parse(made.folder / "knowledge.jsonld", format="json-ld")


@pytest.fixture(scope="module")
def graph(made: Made) -> Graph:
    return read(made)


def stated(graph: Graph, kind: str, *properties: str) -> set[tuple[Any, ...]]:
    """Identifier and values of all nodes of a type."""
    nodes = {node for node in graph.subjects(RDF.type, SCHEMA[kind]) if isinstance(node, URIRef)}
    return {
        (str(node).removeprefix(OURS), *(plain(graph.value(node, SCHEMA[name])) for name in properties))
        for node in nodes
    }


def plain(value: Node | None) -> Any:
    if isinstance(value, Literal):
        return value.toPython()
    return str(value).removeprefix(OURS) if value is not None else None


def test_entities_are_the_rows_of_the_tables(made: Made, graph: Graph) -> None:
    rows = made.archive.rows
    assert stated(graph, "Person", "name", "honorificPrefix") == {
        *rows("SELECT person_id, name, titles FROM kb.people")
    }
    organisations = (
        "SELECT organisation_id, name FROM kb.organisations UNION ALL SELECT cluster_id, name FROM kb.clusters"
    )
    assert stated(graph, "Organization", "name") == {*rows(organisations)}
    assert stated(graph, "Project", "name") == {*rows("SELECT project_id, name FROM kb.projects")}
    quotes = "SELECT quote_id, text, person_id, reportage_id FROM kb.quotes"
    assert stated(graph, "Quotation", "text", "spokenByCharacter", "isPartOf") == {*rows(quotes)}
    figures = "SELECT figure_id, value, metric, subject_id, as_of_year::VARCHAR FROM kb.figures"
    of_figures = ("value", "variableMeasured", "observationAbout", "observationDate")
    assert stated(graph, "Observation", *of_figures) == {*rows(figures)}
    reportages = "SELECT reportage_id, headline, publication_id FROM kb.reportages"
    assert stated(graph, "Article", "headline", "isPartOf") == {*rows(reportages)}


def test_all_evidence_is_there_with_its_page(made: Made, graph: Graph) -> None:
    found = sorted(
        tuple(
            plain(graph.value(node, SCHEMA[name])) for name in ("about", "isPartOf", "position", "pagination", "text")
        )
        for node in graph.subjects(SCHEMA.position, None)
    )
    sql = "SELECT entity_id, reportage_id, page, page_label, sentence FROM kb.mentions ORDER BY ALL"
    assert found == made.archive.rows(sql)


def test_functions_are_roles_between_person_and_organisation(made: Made, graph: Graph) -> None:
    held = {
        (plain(person), plain(graph.value(role, SCHEMA.roleName)), plain(graph.value(role, SCHEMA.affiliation)))
        for person, role in graph.subject_objects(SCHEMA.affiliation)
        if (role, RDF.type, SCHEMA.OrganizationRole) in graph
    }
    sql = "SELECT person_id, role, organisation_id FROM kb.roles WHERE organisation_id IS {} NULL"
    assert held == {*made.archive.rows(sql.format("NOT"))} != set()
    titles = {(plain(person), plain(title), None) for person, title in graph.subject_objects(SCHEMA.jobTitle)}
    assert titles == {*made.archive.rows(sql.format(""))} != set()


def test_a_grant_has_its_sum_and_its_funder(made: Made, graph: Graph) -> None:
    found = set()
    for project, grant in graph.subject_objects(SCHEMA.funding):
        assert (grant, RDF.type, SCHEMA.MonetaryGrant) in graph
        amount = graph.value(grant, SCHEMA.amount)
        money = [plain(graph.value(amount, SCHEMA[name])) for name in ("value", "currency")]
        funders = {*graph.objects(grant, SCHEMA.funder)}
        assert funders == {*graph.objects(project, SCHEMA.funder)}
        found |= {(plain(project), *money, plain(funder)) for funder in funders}
    sql = """SELECT project_id, amount_eur, 'EUR', organisation_id
        FROM kb.projects JOIN kb.project_parties USING (project_id) WHERE part = 'funder'"""
    assert found == {*made.archive.rows(sql)} != set()


def test_a_small_knowledge_base_is_so_many_statements(one: Made) -> None:
    """Counted by hand from the rows: one publication with one record of each type."""
    by_table = {
        "publications": 6 + 2 + 4,  # itself, its publisher, its file
        "reportages": 7,
        "clusters": 5 + 2,  # itself, its contact
        "organisations": 5 + 2 + 2,  # the cluster as an organisation, the funder, the firm
        "people": 3,
        "projects": 3 + 2 + 3,  # itself, the grant, its sum
        "quotes": 4,
        "figures": 9,
        "roles": 5 + 1,
        "memberships": 1,
        "project_parties": 2 + 1,  # funder of project and grant; partner
        "mentions": 6 * 6,
    }
    assert by_table.keys() == MAKERS.keys()
    assert len(read(one)) == sum(by_table.values())


def test_a_bound_is_no_value_and_pages_are_those_printed_if_both_are() -> None:
    figure = {
        "figure_id": "fig_1",
        "text": "mehr als 90",
        "metric": None,
        "unit": None,
        "subject_id": None,
        "as_of_year": None,
        "reportage_id": "rep_1",
        "value": 90.0,
    }
    bounds = {
        ("exact", None): {"value": 90},
        ("min", None): {"minValue": 90},
        ("max", None): {"maxValue": 90},
        ("about", 99.5): {"minValue": 90, "maxValue": 99.5},
    }
    for (qualifier, most), wanted in bounds.items():
        (node,) = MAKERS["figures"]({**figure, "qualifier": qualifier, "value_max": most})
        assert {name: value for name, value in node.items() if name.lower().endswith("value") and value} == wanted
    place = {"reportage_id": "rep_1", "publication_id": "p", "word_count": 1, "cluster_id": None}
    pages = {"first_page": 2, "last_page": 3, "first_page_label": "4"}
    (printed,) = MAKERS["reportages"]({**place, **pages, "last_page_label": "5"})
    (unprinted,) = MAKERS["reportages"]({**place, **pages, "last_page_label": None})
    assert (printed["pageStart"], printed["pageEnd"]) == ("4", "5")
    assert (unprinted["pageStart"], unprinted["pageEnd"]) == ("2", "3")


@pytest.mark.parametrize(
    ("part", "wanted"),
    [
        ("member", [("org_1", "memberOf", "clu_1")]),
        ("founding_member", [("clu_1", "founder", "org_1"), ("org_1", "memberOf", "clu_1")]),
        ("named", [("rep_1", "mentions", "org_1")]),
    ],
)
def test_only_what_is_stated_is_a_membership(part: str, wanted: list[tuple[str, str, str]]) -> None:
    row = {"organisation_id": "org_1", "cluster_id": "clu_1", "reportage_id": "rep_1", "part": part}
    found = [
        (node["@id"].removeprefix("cw:"), name, value["@id"].removeprefix("cw:"))
        for node in MAKERS["memberships"](row)
        for name, value in node.items()
        if name != "@id"
    ]
    assert sorted(found) == wanted
