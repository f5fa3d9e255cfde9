"""Load replaces a publication's rows in a copy that is swapped in; what goes wrong leaves the warehouse as it was."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb
import pytest

from pipeline.errors import WarehouseError
from pipeline.load.migrate import bring_up_to_date, sql_files
from pipeline.load.swap import SCHEMAS, building, connect, connect_read_only, sparing_memory
from pipeline.load.write import current_outcomes, load_publication, record_run
from pipeline.resolve.rebuild import rebuild
from schemas.evidence import RecordType
from schemas.extraction import Extraction, Reject
from schemas.publication import DocumentOutcome, DocumentState, Publication
from schemas.run import Run
from tests.history_examples import empty_warehouse
from tests.warehouse_examples import SENTENCES, TEXT, extraction, publication, reading, reportage

CONTRACT = {
    "publications": "publication_id file_name title publisher issued_year language page_count",
    "reportages": "reportage_id publication_id headline first_page last_page word_count",
    "clusters": "reportage_id name aliases legal_form founded_year city state field member_count contact_persons phone "
    "email website",
    "people": "person_id reportage_id name titles roles organisation quoted voice",
    "organisations": "organisation_id reportage_id name aliases kind",
    "figures": "figure_id reportage_id text value value_max unit qualifier metric subject year",
    "projects": "project_id reportage_id name full_name funders amount_eur start_year end_year partners",
    "quotes": "quote_id reportage_id speaker text kind",
    "evidence": "record_type record_id publication_id page page_label boxes char_start char_end sentence extractor "
    "extractor_version confidence",
}


def store(warehouse: Path, *publications: Publication, extracted: Extraction | None = None) -> None:
    """Load the publications; where there is no warehouse into an empty one, which takes long to make."""
    if not warehouse.exists():
        warehouse.parent.mkdir(exist_ok=True)
        warehouse.write_bytes(empty_warehouse())
    with building(warehouse) as copy:
        for one in publications:
            load_publication(copy, "run_1", one, reading(one), [extracted or extraction(one)])
        with connect(copy) as connection:
            rebuild(connection, "run_1")


def rows(warehouse: Path, sql: str) -> list[tuple[Any, ...]]:
    with connect_read_only(warehouse) as connection:
        return connection.execute(sql).fetchall()


def everything(warehouse: Path, *schemas: str) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables and views of the schemas, in their stored order."""
    names = rows(warehouse, "SELECT table_schema, table_name FROM information_schema.tables ORDER BY ALL")
    return {
        f"{schema}.{name}": rows(warehouse, f"FROM {schema}.{name}")
        for schema, name in names
        if schema in (schemas or ("staging", "kb"))
    }


@pytest.fixture
def warehouse(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "knowledge.duckdb"


def test_records_become_rows(warehouse: Path) -> None:
    one = publication()
    store(warehouse, one)
    rid = reportage(one).reportage_id
    assert rows(warehouse, "FROM staging.publications") == [
        (one.publication_id, "auental.pdf", "Wälder und Wände", "Ministerium der Datei", 2021, "de", 3, None)
    ]
    assert rows(warehouse, "FROM staging.reportages") == [
        (rid, one.publication_id, "Holz denkt weiter", 2, 3, len(TEXT.split()), "4", "5", TEXT)
    ]
    assert rows(warehouse, "SELECT * EXCLUDE reportage_id FROM staging.clusters") == [
        (
            "Holzforum Auental e. V.",
            ["Holzforum"],
            "e. V.",
            None,
            None,
            None,
            None,
            84,
            ["Mira Talberg"],
            None,
            None,
            None,
        )
    ]
    assert rows(warehouse, "SELECT * EXCLUDE (person_id, reportage_id) FROM staging.people") == [
        ("Mira Talberg", "Dr.", ["Geschäftsführerin", "Sprecherin"], "Holzforum Auental e. V.", True, False)
    ]
    assert rows(warehouse, "SELECT * EXCLUDE (organisation_id, reportage_id) FROM staging.organisations") == [
        ("Tannhof GmbH", [], "company")
    ]
    assert rows(warehouse, "SELECT * EXCLUDE (figure_id, reportage_id) FROM staging.figures") == [
        ("84 Mitglieder", 84.0, None, "Mitglieder", "about", "members", "Holzforum Auental e. V.", None)
    ]
    assert rows(warehouse, "SELECT * EXCLUDE (project_id, reportage_id) FROM staging.projects") == [
        ("LeiseWand", None, ["Stiftung Auental"], 1_200_000.0, None, None, ["Tannhof GmbH"])
    ]
    assert rows(warehouse, "SELECT * EXCLUDE (quote_id, reportage_id) FROM staging.quotes") == [
        ("Mira Talberg", "Wir bauen leise", "inline")
    ]


def test_evidence_keeps_its_boxes_and_points_into_the_text(warehouse: Path) -> None:
    one = publication()
    store(warehouse, one)
    found = rows(warehouse, "SELECT * EXCLUDE record_id FROM staging.evidence WHERE record_type = 'project'")
    boxes = [
        {"x0": 50.0, "top": 100.0, "x1": 250.5, "bottom": 112.0},
        {"x0": 50.0, "top": 114.0, "x1": 120.0, "bottom": 126.0},
    ]
    start = TEXT.index("LeiseWand")
    place = ("project", None, one.publication_id, 3, "5", boxes, start, start + 9)
    assert found == [(*place, SENTENCES[2], SENTENCES[2], "tests.example", "1", 0.9)]
    cut = """
        SELECT substr(text, char_start + 1, char_end - char_start) FROM staging.evidence
        JOIN staging.records USING (record_type, record_id) JOIN staging.reportages USING (reportage_id) ORDER BY ALL
    """
    words = ["84 Mitglieder", "Holzforum Auental e. V.", "LeiseWand", "Mira Talberg", "Tannhof GmbH", "Wir bauen leise"]
    assert rows(warehouse, cut) == [(text,) for text in words]


def test_loading_again_changes_no_row(warehouse: Path) -> None:
    store(warehouse, publication(content="a"), publication("other.pdf", "b"))
    before = everything(warehouse)
    assert sum(len(table) for name, table in before.items() if name.startswith("staging.")) == 2 * (1 + 1 + 6 + 6 + 6)
    store(warehouse, publication(content="a"), publication("other.pdf", "b"))
    assert everything(warehouse) == before


def test_only_the_rows_of_the_publication_are_replaced(warehouse: Path) -> None:
    one, other = publication(content="a"), publication("other.pdf", "b")
    store(warehouse, one, other)
    store(warehouse, one, extracted=Extraction(reportage_id=reportage(one).reportage_id, cluster=None))
    kept = reportage(other).reportage_id
    assert rows(warehouse, "SELECT DISTINCT reportage_id FROM staging.records") == [(kept,)]
    assert rows(warehouse, "SELECT DISTINCT publication_id FROM staging.evidence") == [(other.publication_id,)]
    assert rows(warehouse, "SELECT count(*) FROM staging.reportages") == [(2,)]


def test_a_publication_that_cannot_be_stored_keeps_its_old_rows(warehouse: Path) -> None:
    """Two records with one identifier are refused; the transaction of that publication is undone, no other."""
    one = publication()
    store(warehouse, one)
    before = everything(warehouse)
    good = extraction(one)
    with building(warehouse) as copy:
        with pytest.raises(duckdb.ConstraintException):
            load_publication(copy, "run_2", one, reading(one), [good.model_copy(update={"people": good.people * 2})])
        load_publication(copy, "run_2", publication("other.pdf", "b"), reading(publication("other.pdf", "b")), [])
    after = everything(warehouse, "staging")
    assert after["staging.people"] == before["staging.people"]
    assert len(after["staging.publications"]) == 2


def test_rejects_are_those_of_the_latest_load(warehouse: Path) -> None:
    one = publication()
    reject = Reject(
        publication_id=one.publication_id,
        reportage_id=reportage(one).reportage_id,
        record_type=RecordType.FIGURE,
        reason="value: 5 is above 4",
        candidate='{"value": 5}',
        page=2,
    )
    store(warehouse, one, extracted=extraction(one).model_copy(update={"rejects": (reject,)}))
    stored = ("run_1", one.publication_id, reportage(one).reportage_id, "figure", reject.reason, reject.candidate, 2)
    assert rows(warehouse, "FROM ops.rejects") == [stored]
    store(warehouse, one)
    assert rows(warehouse, "FROM ops.rejects") == []


def test_an_error_while_building_leaves_the_file_untouched(warehouse: Path) -> None:
    store(warehouse, publication())
    before = hashlib.sha256(warehouse.read_bytes()).hexdigest()
    with pytest.raises(RuntimeError), building(warehouse) as copy:
        other = publication("other.pdf", "b")
        load_publication(copy, "run_2", other, reading(other), [extraction(other)])
        raise RuntimeError("power cut")
    assert hashlib.sha256(warehouse.read_bytes()).hexdigest() == before
    assert {path.name for path in warehouse.parent.iterdir()} == {"knowledge.duckdb", "knowledge.duckdb.lock"}


def test_a_killed_run_leaves_the_file_untouched_and_the_next_one_works(warehouse: Path) -> None:
    store(warehouse, publication())
    before = warehouse.read_bytes()
    script = (
        "import os, sys; from pathlib import Path; from pipeline.load.swap import building, connect\n"
        "with building(Path(sys.argv[1])) as copy:\n"
        "    with connect(copy) as c: c.execute('DELETE FROM staging.people')\n"
        "    os._exit(9)\n"
    )
    ended = subprocess.run([sys.executable, "-c", script, str(warehouse)], check=False)
    assert ended.returncode == 9
    assert warehouse.read_bytes() == before
    assert warehouse.with_name("knowledge.duckdb.building").exists()
    swapped_out = warehouse.with_name("knowledge.duckdb.building.tmp")  # where duckdb puts what memory has no room for
    swapped_out.mkdir()
    (swapped_out / "duckdb_temp_storage_DEFAULT-0.tmp").write_bytes(b"1")
    store(warehouse, publication("other.pdf", "b"))
    assert rows(warehouse, "SELECT count(*) FROM staging.people") == [(2,)]
    assert not warehouse.with_name("knowledge.duckdb.building").exists()
    assert not swapped_out.exists()


def test_a_reader_is_not_disturbed_by_a_load(warehouse: Path) -> None:
    store(warehouse, publication())
    with connect_read_only(warehouse) as reader:
        store(warehouse, publication("other.pdf", "b"))
        assert reader.execute("SELECT count(*) FROM staging.publications").fetchall() == [(1,)]
        reader.execute("FROM staging.evidence").fetchall()
    assert rows(warehouse, "SELECT count(*) FROM staging.publications") == [(2,)]


def test_a_second_builder_is_told_who_builds(warehouse: Path) -> None:
    busy = pytest.raises(WarehouseError, match=r"is being built by process \d+ on .* since .* UTC")
    with building(warehouse), busy, building(warehouse):
        pass
    with building(warehouse):
        pass


def test_a_write_ahead_log_left_by_another_program_is_taken_over(warehouse: Path) -> None:
    """Someone wrote into the warehouse by hand and was killed before duckdb could fold its log into the file."""
    store(warehouse, publication())
    script = (
        "import duckdb, os, sys; c = duckdb.connect(sys.argv[1]);"
        "c.execute('CREATE TABLE mine AS SELECT 42 AS answer'); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", script, str(warehouse)], check=True)
    assert warehouse.with_name("knowledge.duckdb.wal").exists()
    store(warehouse, publication("other.pdf", "b"))
    assert rows(warehouse, "FROM mine") == [(42,)]
    assert not warehouse.with_name("knowledge.duckdb.wal").exists()


def test_the_file_can_be_read_by_older_duckdb(warehouse: Path) -> None:
    store(warehouse, publication())
    sql = "SELECT tags['storage_version'] FROM duckdb_databases() WHERE NOT internal"
    assert rows(warehouse, sql) == [("v1.4.0+",)]


def test_unusable_warehouses_are_told(tmp_path: Path) -> None:
    with pytest.raises(WarehouseError, match="there is no warehouse"), connect_read_only(tmp_path / "none.duckdb"):
        pass
    text = tmp_path / "text.duckdb"
    text.write_text("no database " * 500)
    with pytest.raises(WarehouseError, match="cannot be opened"), connect_read_only(text):
        pass
    with pytest.raises(WarehouseError, match="cannot be opened"), building(text):
        pass
    with pytest.raises(WarehouseError, match="cannot be made"), building(text / "below" / "x.duckdb"):
        pass


def test_a_file_named_like_a_schema_is_refused(warehouse: Path) -> None:
    """Duckdb calls the database kb as well, and cannot tell which of them kb.people means."""
    store(warehouse)
    with connect_read_only(warehouse) as connection:
        schemas = connection.execute("SELECT DISTINCT schema_name FROM duckdb_columns() WHERE NOT internal").fetchall()
    assert {name for (name,) in schemas} == set(SCHEMAS)
    for name in ("KB.duckdb", "staging.v2.duckdb"):
        with pytest.raises(WarehouseError, match=f"cannot be named {name}"), building(warehouse.with_name(name)):
            pass
        assert not warehouse.with_name(name).exists()
    shutil.copy(warehouse, warehouse.with_name("ops.duckdb"))
    with (
        pytest.raises(WarehouseError, match="such as my_ops"),
        connect_read_only(warehouse.with_name("ops.duckdb")),
    ):
        pass


def test_a_warehouse_of_a_newer_version_is_left_alone(warehouse: Path) -> None:
    store(warehouse, publication())
    with connect(warehouse) as connection:
        connection.execute("INSERT INTO ops.migrations VALUES ('9999_future', now()::TIMESTAMP)")
    before = warehouse.read_bytes()
    with pytest.raises(WarehouseError, match=r"newer clusterwissen .migration 9999_future"), building(warehouse):
        pass
    assert warehouse.read_bytes() == before


def test_a_warehouse_of_an_older_version_is_brought_up_to_date_by_the_next_run(
    warehouse: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its rows are kept, and reading it before is one line that says what to do."""
    migrations = {name: sql for name, sql in sql_files("migrations").items() if name < "0003"}
    old = {"migrations": migrations, "views": {"00_none": "SELECT 1"}}
    with monkeypatch.context() as then:
        then.setattr("pipeline.load.migrate.sql_files", lambda folder: old[folder])
        then.setattr("pipeline.load.comments.comment_on_everything", lambda _: None)
        then.setattr("pipeline.load.migrate.EDITION", ("warehouse/migrations",))
        with building(warehouse) as copy, connect(copy) as connection:
            connection.execute("INSERT INTO staging.publications VALUES ('p1', 'a.pdf', 'Titel', NULL, 2021, 'de', 3)")
    with pytest.raises(WarehouseError, match=r"older clusterwissen.*bring it up to date"):
        rows(warehouse, "FROM staging.publications")
    store(warehouse, publication())
    assert rows(warehouse, "SELECT publication_id, created FROM kb.publications WHERE publication_id = 'p1'") == [
        ("p1", None)
    ]


def test_views_and_comments_are_made_anew_only_when_they_changed(
    warehouse: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store(warehouse, publication())
    made: list[object] = []
    monkeypatch.setattr("pipeline.load.comments.comment_on_everything", made.append)
    store(warehouse, publication())
    assert made == []
    monkeypatch.setattr("pipeline.load.migrate.EDITION", ("warehouse/views",))
    store(warehouse, publication())
    assert len(made) == 1


def test_migrations_are_applied_once_each_and_recorded(warehouse: Path) -> None:
    store(warehouse, publication())
    applied = rows(warehouse, "SELECT name, applied_at FROM ops.migrations ORDER BY name")
    assert [name for name, _ in applied] == list(sql_files("migrations"))
    store(warehouse, publication())
    assert rows(warehouse, "SELECT name, applied_at FROM ops.migrations ORDER BY name") == applied


def test_a_failing_migration_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = {
        "migrations": {
            **sql_files("migrations"),
            "9999_broken": "CREATE TABLE staging.half (i INTEGER); SELECT nonsense",
        }
    }
    monkeypatch.setattr("pipeline.load.migrate.sql_files", lambda folder: broken.get(folder, {}))
    with duckdb.connect() as connection:
        with pytest.raises(duckdb.BinderException):
            bring_up_to_date(connection)
        assert connection.execute("SHOW ALL TABLES").fetchall() == []


@pytest.mark.parametrize("table", CONTRACT)
def test_tables_have_the_columns_of_the_contract(warehouse: Path, table: str) -> None:
    with building(warehouse):
        pass
    columns = {column[0] for column in rows(warehouse, f"DESCRIBE staging.{table}")}
    assert set(CONTRACT[table].split()) <= columns


def test_everything_carries_a_comment(warehouse: Path) -> None:
    with building(warehouse):
        pass
    uncommented = """
        SELECT schema_name, table_name, NULL FROM duckdb_tables() WHERE NOT internal AND coalesce(comment, '') = ''
        UNION ALL SELECT schema_name, view_name, NULL FROM duckdb_views()
        WHERE NOT internal AND coalesce(comment, '') = ''
        UNION ALL SELECT schema_name, table_name, column_name FROM duckdb_columns()
        WHERE NOT internal AND coalesce(comment, '') = ''
    """
    assert rows(warehouse, uncommented) == []


def test_comments_are_the_models_docstrings(warehouse: Path) -> None:
    with building(warehouse):
        pass
    sql = """SELECT comment FROM duckdb_columns() WHERE schema_name = ? AND table_name = ? AND column_name = ?"""
    with connect_read_only(warehouse) as connection:

        def comment(*place: str) -> Any:
            return connection.execute(sql, list(place)).fetchall()

        wanted = [("Upper bound of a range.",)]
        assert comment("staging", "figures", "value_max") == comment("reviewed", "figures", "value_max") == wanted
        words = [("Number of space-separated words of the running text.",)]
        assert comment("staging", "reportages", "word_count") == words
        assert comment("ops", "runs", "code_version") == [
            ("Hash of the sources and libraries that turn a PDF into records.",)
        ]


def test_edges_are_rows(warehouse: Path) -> None:
    store(warehouse, publication())
    assert rows(warehouse, "SELECT role, position, organisation FROM kb.roles ORDER BY position") == [
        ("Geschäftsführerin", 1, "Holzforum Auental e. V."),
        ("Sprecherin", 2, None),
    ]
    assert rows(warehouse, "SELECT organisation, part FROM kb.project_parties ORDER BY part") == [
        ("Stiftung Auental", "funder"),
        ("Tannhof GmbH", "partner"),
    ]
    assert rows(warehouse, "SELECT entity_type, page FROM kb.mentions WHERE entity_type IN ('project', 'quote')") == [
        ("project", 3),
        ("quote", 2),
    ]


def outcome(one: Publication, state: DocumentState = DocumentState.OK, **more: Any) -> DocumentOutcome:
    return DocumentOutcome(
        file_name=one.file_name, publication_id=one.publication_id, state=state, stage="load", seconds=1.5, **more
    )


def run(number: int, code: str = "c1", settings: str = "s1") -> Run:
    moment = datetime(2026, 5, 1, 12, number, tzinfo=UTC)
    return Run(run_id=f"run_{number}", started_at=moment, finished_at=moment, code_version=code, settings_hash=settings)


def test_rows_that_are_inserted_in_several_parts_are_all_there_in_their_order(
    warehouse: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, tables = publication(), ("staging.evidence", "staging.people", "staging.figures")
    store(warehouse, one)
    monkeypatch.setattr("pipeline.tables.ROWS_AT_ONCE", 4)
    in_parts = tmp_path / "parts.duckdb"
    store(in_parts, one)
    assert len(rows(in_parts, "FROM staging.evidence")) == 6
    assert [rows(in_parts, f"FROM {table}") for table in tables] == [
        rows(warehouse, f"FROM {table}") for table in tables
    ]


def test_a_run_is_recorded_in_utc(warehouse: Path) -> None:
    with building(warehouse) as copy:
        record_run(copy, run(1), [outcome(publication(), DocumentState.PARTIAL, reason="why", remedy="what")])
    noon = datetime(2026, 5, 1, 12, 1)
    assert rows(warehouse, "FROM ops.runs") == [("run_1", noon, noon, "c1", "s1")]
    assert rows(warehouse, "SELECT * EXCLUDE publication_id FROM ops.documents") == [
        ("run_1", "auental.pdf", "partial", "load", "why", "what", False, 1.5, False)
    ]


def test_a_refusal_is_current_until_its_reason_is_forgotten(warehouse: Path) -> None:
    refused, lost = publication(content="a"), publication("b.pdf", "b")
    with building(warehouse) as copy:
        told = outcome(refused, DocumentState.DAMAGED, reason="why", remedy="what")
        record_run(copy, run(1), [told, outcome(lost, DocumentState.DAMAGED)])
        assert current_outcomes(copy, "c1", "s1") == {refused.publication_id: told}


def test_rows_are_current_only_while_code_and_settings_are_those_of_the_latest_load(warehouse: Path) -> None:
    one, other, refused = publication(content="a"), publication("b.pdf", "b"), publication("c.pdf", "c")
    store(warehouse, one, other)
    with building(warehouse) as copy:
        record_run(copy, run(1), [outcome(one), outcome(other), outcome(refused, DocumentState.TIMED_OUT)])
        assert current_outcomes(copy, "c1", "s1") == {
            one.publication_id: outcome(one),
            other.publication_id: outcome(other),
        }
        assert current_outcomes(copy, "c2", "s1") == current_outcomes(copy, "c1", "s2") == {}
        record_run(copy, run(2, code="c2"), [outcome(one)])
        assert current_outcomes(copy, "c2", "s1") == {one.publication_id: outcome(one)}
        assert current_outcomes(copy, "c1", "s1") == {other.publication_id: outcome(other)}
        record_run(copy, run(3, code="c3"), [outcome(one, DocumentState.FAILED)])
        assert current_outcomes(copy, "c2", "s1") == {one.publication_id: outcome(one)}


def test_work_that_little_memory_does_not_do_for_is_done_again_with_all_there_is(tmp_path: Path) -> None:
    limits = []

    with connect(tmp_path / "k.duckdb") as connection:

        def limit() -> str:
            return str(connection.execute("SELECT current_setting('memory_limit')").fetchone())

        def work() -> int:
            limits.append(limit())
            if len(limits) == 1:
                raise duckdb.OutOfMemoryException("too little")
            return len(limits)

        usual = limit()
        assert sparing_memory(connection, work) == 2
        assert limits[0] != usual and limits[1] == usual == limit()
        assert sparing_memory(connection, limit) == limits[0]
        assert limit() == usual


def test_a_large_archive_gets_what_memory_there_is(tmp_path: Path) -> None:
    with connect(tmp_path / "k.duckdb") as connection:
        connection.execute("CREATE SCHEMA staging; CREATE TABLE staging.publications (publication_id VARCHAR)")
        connection.execute("INSERT INTO staging.publications SELECT range::VARCHAR FROM range(1501)")
        setting = "SELECT current_setting('memory_limit')"
        usual = connection.execute(setting).fetchone()
        assert sparing_memory(connection, lambda: connection.execute(setting).fetchone()) == usual
