"""The knowledge base made from an archive: later statements win, lists are united, edges and mentions lead to entities."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.ask import ask, find
from schemas.records import Metric
from tests.history_examples import Archive
from tests.resolve.test_identifiers import issue, kb
from tests.warehouse_examples import SENTENCES

EARLY = issue(
    "früh",
    2018,
    cluster={"name": "Holzforum Auental", "aliases": ("HFA",), "member_count": 60, "city": "Auental"},
    people={"name": "Mira Talberg", "titles": None, "roles": ("frühere Sprecherin",), "voice": True},
    figures={"text": "60 Mitglieder", "value": 60.0},
    projects={"amount_eur": None, "start_year": 2017, "partners": ("Tannhof",)},
)
LATE = issue("spät", 2024)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    made = Archive(tmp_path_factory.mktemp("kb"))
    made.run(frueh=EARLY, spaet=LATE)
    return made


def test_the_latest_statement_of_a_field_wins_and_what_only_earlier_ones_state_stays(archive: Archive) -> None:
    assert archive.rows("SELECT * EXCLUDE cluster_id FROM kb.clusters") == [
        (
            "Holzforum Auental e. V.", ["Holzforum", "Holzforum Auental", "HFA"], "e. V.", None, "Auental", None, None, 84,
            2024, ["Mira Talberg"], None, None, None, 2,
        )
    ]  # fmt: skip
    assert archive.rows("SELECT name, titles, roles, organisation, quoted, voice, reportage_count FROM kb.people") == [
        (
            "Mira Talberg", "Dr.", ["Geschäftsführerin", "Sprecherin", "frühere Sprecherin"], "Holzforum Auental e. V.",
            True, True, 2,
        )
    ]  # fmt: skip
    assert archive.rows("SELECT name, amount_eur, start_year, funders, partners, reportage_count FROM kb.projects") == [
        ("LeiseWand", 1_200_000, 2017, ["Stiftung Auental"], ["Tannhof GmbH", "Tannhof"], 2)
    ]


def test_every_organisation_of_an_edge_has_a_row(archive: Archive) -> None:
    assert archive.rows(
        "SELECT name, aliases, kind, cluster_id IS NOT NULL, reportage_count FROM kb.organisations ORDER BY name"
    ) == [
        ("Holzforum Auental e. V.", ["Holzforum", "Holzforum Auental", "HFA"], "cluster", True, 2),
        ("Stiftung Auental", [], None, False, 2),
        ("Tannhof GmbH", ["Tannhof"], "company", False, 2),
    ]


def test_functions_that_are_held_no_more_are_marked(archive: Archive) -> None:
    assert archive.rows(
        """SELECT role, position, former, o.name, r.headline FROM kb.roles JOIN kb.reportages AS r USING (reportage_id)
        LEFT JOIN kb.organisations AS o USING (organisation_id) ORDER BY headline, position"""
    ) == [
        ("frühere Sprecherin", 1, True, "Holzforum Auental e. V.", "Vom Holz im Jahr früh"),
        ("Geschäftsführerin", 1, False, "Holzforum Auental e. V.", "Vom Holz im Jahr spät"),
        ("Sprecherin", 2, False, None, "Vom Holz im Jahr spät"),
    ]


def test_an_organisation_that_a_reportage_on_a_cluster_names_belongs_to_it_by_name(archive: Archive) -> None:
    assert archive.rows(
        """SELECT o.name, c.name, part, basis, count(*) FROM kb.memberships JOIN kb.organisations AS o USING (organisation_id)
        JOIN kb.clusters AS c ON c.cluster_id = memberships.cluster_id GROUP BY ALL"""
    ) == [("Tannhof GmbH", "Holzforum Auental e. V.", "named", "named", 2)]


def test_parties_of_a_project_are_entities_and_keep_the_words(archive: Archive) -> None:
    assert archive.rows(
        """SELECT organisation, o.name, part, count(*) FROM kb.project_parties
        JOIN kb.organisations AS o USING (organisation_id) GROUP BY ALL ORDER BY ALL"""
    ) == [
        ("Stiftung Auental", "Stiftung Auental", "funder", 2),
        ("Tannhof", "Tannhof GmbH", "partner", 1),
        ("Tannhof GmbH", "Tannhof GmbH", "partner", 1),
    ]


def test_quotes_lead_to_people_and_figures_to_what_they_are_about(archive: Archive) -> None:
    assert archive.rows("SELECT DISTINCT speaker, name FROM kb.quotes JOIN kb.people USING (person_id)") == [
        ("Mira Talberg", "Mira Talberg")
    ]
    assert archive.rows(
        """SELECT f.text, subject_type, c.name, as_of_year, value_normalised, unit_normalised FROM kb.figures AS f
        JOIN kb.clusters AS c ON c.cluster_id = subject_id AND c.cluster_id = f.cluster_id ORDER BY as_of_year"""
    ) == [
        ("60 Mitglieder", "cluster", "Holzforum Auental e. V.", 2018, 60, "member"),
        ("84 Mitglieder", "cluster", "Holzforum Auental e. V.", 2024, 84, "member"),
    ]


def test_members_over_the_years_are_one_question(archive: Archive) -> None:
    assert Metric.MEMBERS == "members"
    assert ask(archive.warehouse, "members_over_time").rows == (
        ("Holzforum Auental e. V.", 2018, "count", "about", 60),
        ("Holzforum Auental e. V.", 2024, "count", "about", 84),
    )


def test_every_record_and_every_evidence_leads_to_an_entity(archive: Archive) -> None:
    assert archive.rows("FROM reviewed.records ANTI JOIN kb.records USING (record_type, record_id)") == []
    assert archive.rows("SELECT count(*) FROM kb.mentions") == archive.rows("SELECT count(*) FROM reviewed.evidence")
    tables = {"cluster": "clusters", "person": "people", "organisation": "organisations", "project": "projects"}
    for kind, table in tables.items():
        key = f"{kind}_id"
        sql = f"SELECT entity_id FROM kb.records WHERE entity_type = '{kind}' AND entity_id NOT IN (SELECT {key} FROM kb.{table})"
        assert archive.rows(sql) == [], kind


def test_an_entity_is_shown_with_all_its_records_and_places(archive: Archive) -> None:
    (identifier,) = archive.rows("SELECT person_id FROM kb.people")[0]
    (shown,) = find(archive.warehouse, identifier)
    assert (shown.kind, shown.fields["name"]) == ("person", "Mira Talberg")
    assert [part["name"] for part in shown.parts] == [
        "Vom Holz im Jahr früh, frueh.pdf",
        "Vom Holz im Jahr spät, spaet.pdf",
    ]
    assert [(row["file_name"], row["page"], row["sentence"]) for row in shown.evidence] == [
        ("frueh.pdf", 2, SENTENCES[1]),
        ("spaet.pdf", 2, SENTENCES[1]),
    ]


def test_reportages_name_their_cluster(tmp_path: Path, archive: Archive) -> None:
    assert archive.rows("SELECT DISTINCT c.name FROM kb.reportages JOIN kb.clusters AS c USING (cluster_id)") == [
        ("Holzforum Auental e. V.",)
    ]


def test_read_in_portions_it_is_the_same(archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.resolve.read.REPORTAGES_AT_ONCE", 1)
    other = Archive(tmp_path)
    other.run(frueh=EARLY, spaet=LATE, code="c2")  # of the same code the run is known
    assert kb(other) == kb(archive)
