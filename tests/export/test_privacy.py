"""An export without personal data names no person that the knowledge base knows."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import duckdb
import pytest

from pipeline.cli import main
from pipeline.errors import WarehouseError
from pipeline.export import export
from pipeline.export.catalogue import read_catalogue
from pipeline.export.privacy import PERSON, _NameFinder, folded
from pipeline.load.migrate import bring_up_to_date
from pipeline.load.swap import connect
from schemas.base import Personal
from tests.history_examples import Archive

NOT_PERSONAL = {
    "kb": """
        clusters.cluster_id clusters.name clusters.aliases clusters.legal_form clusters.city clusters.state
        clusters.field clusters.website figures.figure_id figures.reportage_id figures.cluster_id figures.text
        figures.unit figures.qualifier figures.metric figures.subject_type figures.subject_id figures.unit_normalised
        figures.per_unit memberships.organisation_id memberships.cluster_id memberships.part memberships.reportage_id
        memberships.basis mentions.entity_type mentions.entity_id mentions.record_type mentions.record_id
        mentions.reportage_id mentions.publication_id mentions.page_label mentions.field mentions.extractor
        mentions.extractor_version organisations.organisation_id organisations.name organisations.aliases
        organisations.kind organisations.cluster_id project_parties.project_id project_parties.organisation
        project_parties.organisation_id project_parties.part project_parties.reportage_id projects.project_id
        projects.name projects.aliases projects.full_name projects.funders projects.partners projects.cluster_id
        publications.publication_id publications.file_name publications.title publications.language
        records.record_type records.record_id records.reportage_id records.entity_type records.entity_id
        reportages.reportage_id reportages.publication_id reportages.first_page_label reportages.last_page_label
        reportages.cluster_id
    """,
    "reviewed": """
        clusters.reportage_id clusters.name clusters.aliases clusters.legal_form clusters.city clusters.state
        clusters.field clusters.website evidence.record_type evidence.record_id evidence.field evidence.publication_id
        evidence.page_label evidence.extractor evidence.extractor_version figures.figure_id figures.reportage_id
        figures.text figures.unit figures.qualifier figures.metric links.record_id_a links.record_id_b
        organisations.organisation_id organisations.reportage_id organisations.name organisations.aliases
        organisations.kind projects.project_id projects.reportage_id projects.name projects.full_name projects.funders
        projects.partners publications.publication_id publications.file_name publications.title publications.language
        records.record_type records.record_id records.reportage_id reportages.reportage_id reportages.publication_id
        reportages.first_page_label reportages.last_page_label
    """,
    "answers": """
        amounts.cluster amounts.cluster_id amounts.figure_id amounts.file_name amounts.metric
        amounts.page_label amounts.per_unit amounts.qualifier amounts.subject amounts.text
        cluster_figures.cluster cluster_figures.cluster_id cluster_figures.figure_id cluster_figures.metric
        cluster_figures.per_unit cluster_figures.qualifier cluster_figures.text cluster_figures.unit
        clusters_by_state.names clusters_by_state.state functions.role functions.role_group
        funding_by_cluster.cluster funding_by_cluster.cluster_id funding_by_cluster.funder
        funding_by_cluster.organisation_id funding_by_funder.funder funding_by_funder.kind
        funding_by_funder.organisation_id key_figures.cluster key_figures.cluster_id key_figures.state
        members_by_year.cluster members_by_year.cluster_id members_by_year.figure_id members_by_year.occasion
        members_by_year.qualifier network_edges.relation network_edges.source_id network_edges.source_type
        network_edges.target_id network_edges.target_type organisation_links.cluster
        organisation_links.cluster_id organisation_links.kind organisation_links.link
        organisation_links.organisation organisation_links.organisation_id project_clusters.cluster_id
        project_clusters.project_id projects.clusters projects.coordinators projects.full_name projects.funders
        projects.partners projects.project projects.project_id quality_by_publication.file_name
        quality_by_publication.publication_id quality_by_publication.title record_confidence.entity_id
        record_confidence.publication_id record_confidence.record_id record_confidence.record_type
        record_confidence.reportage_id shared_organisations.cluster_names shared_organisations.kind
        shared_organisations.links shared_organisations.organisation shared_organisations.organisation_id
        sources.entity_id sources.entity_type sources.field sources.file_name sources.page_label sources.title
        speakers.cluster speakers.cluster_id
    """,
}
"""Text columns that somebody has looked at: they tell of nobody. What is new is marked in its model, or added here."""
NAME = "Mira Talberg"
SPELLINGS = ("Mira Talberg", "MIRA TALBERG", "Talberg, Mira", "mira-talberg", "miratalberg", "Mira Talbergs")


def everything(folder: Path) -> dict[str, str]:
    """All that was written, as text: Parquet as the rows that it holds, with its own metadata."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.suffix == ".parquet":
            with duckdb.connect() as connection:
                rows = connection.execute(f"FROM '{path}'").fetchall()
                about = connection.execute(f"FROM parquet_metadata('{path}')").fetchall()
                about += connection.execute(f"FROM parquet_kv_metadata('{path}')").fetchall()
            found[path.name] = json.dumps([rows, about], ensure_ascii=False, default=str) + repr(path.read_bytes())
        elif path.is_file():
            found[path.name] = path.read_text(encoding="utf-8")
    return found


def letters(text: str) -> str:
    """Only the letters of a text, as names are compared."""
    return "".join(character for character in folded(text) if character.isalnum())


def exported(archive: Archive, folder: Path, **options: Any) -> dict[str, str]:
    export(archive.warehouse, folder, personal_data=False, as_ftm=True, **options)
    return everything(folder)


@pytest.fixture
def hiding(archive: Archive) -> Archive:
    """Names in every column that is no free text and not marked: each spelling somewhere."""
    with connect(archive.warehouse) as connection:
        for schema in ("staging", "kb"):
            columns = connection.execute(
                """SELECT table_name, column_name, data_type FROM duckdb_columns()
                SEMI JOIN duckdb_tables() USING (table_oid) WHERE schema_name = ? AND data_type LIKE 'VARCHAR%'
                AND column_name NOT LIKE '%\\_id' ESCAPE '\\' ORDER BY ALL""",
                [schema],
            ).fetchall()
            for number, (table, column, data_type) in enumerate(columns):
                if column in CLOSED or (table, column) in HOLDING_NAMES:
                    continue
                text = f"Haus {SPELLINGS[number % len(SPELLINGS)]} am See"
                value = [text] if data_type.endswith("[]") else text
                connection.execute(f"UPDATE {schema}.{table} SET {column} = ?", [value])
    return archive


CLOSED = {"record_type", "entity_type", "subject_type", "part", "basis", "kind", "qualifier", "metric", "created"}
HOLDING_NAMES = {("people", "name"), ("quotes", "speaker"), ("clusters", "contact_persons")}


def test_no_name_is_in_any_byte_wherever_it_stood(hiding: Archive, tmp_path: Path) -> None:
    """Names hide in titles, file names, firms, projects, funders, units, addresses …"""
    found = exported(hiding, tmp_path / "out")
    assert "datapackage.json" in found and "knowledge.jsonld" in found and "entities.ftm.json" in found
    for name, text in found.items():
        assert "talberg" not in text.lower(), name
        assert letters(NAME) not in letters(text), name
    assert f"Haus {PERSON} am See" in found["organisations.csv"]
    whole = export(hiding.warehouse, tmp_path / "whole", as_ftm=True)
    assert letters(NAME) in letters("".join(everything(tmp_path / "whole").values())) and "kb.people" in whole.rows


def test_no_name_of_the_sample_publications_is_in_any_byte(sample_warehouse: Path, tmp_path: Path) -> None:
    export(sample_warehouse, tmp_path / "out", personal_data=False, as_ftm=True)
    with duckdb.connect(str(sample_warehouse), read_only=True) as connection:
        names = connection.execute("""
            SELECT name FROM staging.people UNION SELECT name FROM kb.people UNION SELECT unnest(aliases) FROM kb.people
            UNION SELECT speaker FROM staging.quotes UNION SELECT unnest(contact_persons) FROM staging.clusters
            """).fetchall()
    full_names = [letters(name) for (name,) in names if name and " " in name]
    assert len(full_names) > 40
    for file, text in everything(tmp_path / "out").items():
        compared = letters(text)
        assert [name for name in full_names if name in compared] == [], file


def test_people_quotes_functions_and_free_text_are_left_out(archive: Archive, tmp_path: Path) -> None:
    exported(archive, tmp_path / "out")
    tables = {path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*.csv")}
    gone = {"kb/people.csv", "kb/quotes.csv", "kb/roles.csv", "reviewed/people.csv", "reviewed/quotes.csv"}
    assert gone.isdisjoint(tables) and {"kb/clusters.csv", "kb/organisations.csv", "kb/figures.csv"} <= tables

    def header(name: str) -> set[str]:
        return set((tmp_path / "out" / name).read_text(encoding="utf-8").splitlines()[0].split(","))

    assert header("kb/clusters.csv").isdisjoint({"contact_persons", "phone"})
    assert header("kb/reportages.csv").isdisjoint({"headline", "text"})
    assert header("kb/mentions.csv").isdisjoint({"sentence", "full_sentence"})
    assert "subject" not in header("kb/figures.csv")


def test_rows_about_people_are_left_out(archive: Archive, tmp_path: Path) -> None:
    with connect(archive.warehouse) as connection:
        connection.execute("UPDATE kb.figures SET subject_type = 'person', subject_id = 'per_1' WHERE rowid = 0")
        connection.execute("UPDATE staging.evidence SET field = 'phone' WHERE record_type = 'cluster'")
        connection.execute("INSERT INTO reviewed.links VALUES ('per_1', 'per_2', true), ('org_1', 'org_2', false)")
    exported(archive, tmp_path / "out")
    with duckdb.connect() as connection:

        def rows(sql: str) -> list[tuple[Any, ...]]:
            return connection.execute(sql.replace("OUT", str(tmp_path / "out"))).fetchall()

        kinds = [("figure",), ("organisation",), ("project",)]
        assert rows("SELECT DISTINCT entity_type FROM 'OUT/kb/mentions.parquet' ORDER BY 1") == kinds
        assert rows("SELECT DISTINCT record_type FROM 'OUT/reviewed/evidence.parquet' ORDER BY 1") == kinds
        assert rows("SELECT DISTINCT record_type FROM 'OUT/kb/records.parquet' ORDER BY 1") == [("cluster",), *kinds]
        assert rows("SELECT record_id_a FROM 'OUT/reviewed/links.parquet'") == [("org_1",)]
        assert rows("SELECT subject_type FROM 'OUT/kb/figures.parquet'") == [("cluster",), ("cluster",)]


@pytest.mark.parametrize(
    ("address", "left"),
    [
        ("info@holzforum.example", "info@holzforum.example"),
        ("Geschäftsstelle@holzforum.example", "Geschäftsstelle@holzforum.example"),
        ("m.talberg@holzforum.example", None),
        ("information@holzforum.example", None),
        ("info@mira-talberg.example", f"info@{PERSON}.example"),
    ],
)
def test_only_addresses_of_shared_mailboxes_remain(
    archive: Archive, tmp_path: Path, address: str, left: str | None
) -> None:
    with connect(archive.warehouse) as connection:
        connection.execute("UPDATE kb.clusters SET email = ?", [address])
    exported(archive, tmp_path / "out")
    with duckdb.connect() as connection:
        sql = f"SELECT DISTINCT email FROM '{tmp_path}/out/kb/clusters.parquet'"
        assert connection.execute(sql).fetchall() == [(left,)]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Mira Talberg", "[person]"),
        ("Dr. Mira  TALBERG, Auental", "Dr. [person], Auental"),
        ("Talberg, Mira", "[person]"),
        ("Mira Talbergs Firma", "[person] Firma"),
        ("www.mira-talberg.example", "www.[person].example"),
        ("interview_miratalberg_2021.pdf", "interview_[person]_2021.pdf"),
        ("Jörg Groß und Joerg Gross", "[person] und [person]"),
        ("Ana Čović", "[person]"),
        ("Karl-Heinz Maria Ast", "[person]"),
        ("Karl Ast", "[person]"),
        ("Talberg GmbH", "Talberg GmbH"),
        ("Miras Tal, Berg und Tal", "Miras Tal, Berg und Tal"),
        ("Kiel", "Kiel"),
        ("", ""),
    ],
)
def test_full_names_are_found_however_written_and_nothing_else(text: str, left: str) -> None:
    finder = _NameFinder(["Mira Talberg", "Jörg Groß", "Ana Covic", "Karl-Heinz Maria Ast", "Kiel"])
    assert finder.replaced(text) == left


def test_every_text_column_is_marked_or_known_to_tell_of_nobody() -> None:
    with duckdb.connect() as connection:
        bring_up_to_date(connection)
        tables = read_catalogue(connection, tuple(NOT_PERSONAL))
    unmarked = {
        schema: {
            f"{table.name}.{column.name}"
            for table in tables
            for column in table.columns
            if table.schema == schema and "VARCHAR" in column.data_type and column.personal is None
        }
        for schema in NOT_PERSONAL
    }
    assert unmarked == {schema: set(columns.split()) for schema, columns in NOT_PERSONAL.items()}


def test_marks_reach_tables_and_views_of_every_layer() -> None:
    with duckdb.connect() as connection:
        bring_up_to_date(connection)
        tables = {table.full_name: table for table in read_catalogue(connection, ("kb", "reviewed", "staging", "ops"))}
    marks = {f"{name}.{column.name}": column.personal for name, table in tables.items() for column in table.columns}
    for schema in ("kb", "reviewed", "staging"):
        assert marks[f"{schema}.people.name"] == marks[f"{schema}.clusters.phone"] == Personal.DATA
        assert marks[f"{schema}.reportages.text"] == Personal.TEXT
        assert marks[f"{schema}.clusters.email"] == Personal.MAILBOX
        assert marks[f"{schema}.clusters.name"] is None
    assert marks["kb.roles.role"] == marks["kb.people.aliases"] == Personal.DATA
    assert marks["kb.mentions.sentence"] == marks["ops.rejects.candidate"] == Personal.TEXT
    assert tables["kb.people"].comment.endswith(" [personal data]")


def test_a_warehouse_whose_marks_are_of_another_version_is_refused(archive: Archive, tmp_path: Path) -> None:
    with connect(archive.warehouse) as connection:
        connection.execute("COMMENT ON TABLE ops.migrations IS 'of another version'")
    with pytest.raises(WarehouseError, match="marked by another version"):
        export(archive.warehouse, tmp_path / "out", personal_data=False)
    assert export(archive.warehouse, tmp_path / "out").rows["reviewed.people"] == 3


def test_an_export_says_that_it_is_without(
    archive: Archive, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["export", str(tmp_path / "out"), "--without-personal-data", "--warehouse", str(archive.warehouse)]
    assert main(command) == 0
    printed = capsys.readouterr().out
    assert "people" not in printed and "out: 19 tables without personal data, each" in printed
    for file in ("DICTIONARY.md", "datapackage.json"):
        assert "This export is without personal data" in (tmp_path / "out" / file).read_text(encoding="utf-8")
