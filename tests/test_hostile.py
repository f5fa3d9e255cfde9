"""What a publication, a file name or a question may hold does no harm: to files, terminal, warehouse or network.

Web pages: tests/test_flows.py. Spreadsheets: tests/test_export.py.
"""

from __future__ import annotations

import os
import socket
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.ask import ask
from pipeline.cli import main
from pipeline.errors import QueryError
from pipeline.export import export
from pipeline.history import diff
from pipeline.load.forget import forget
from pipeline.run import run_all
from pipeline.settings import Settings
from tests.history_examples import Archive, Issue
from tests.pdf_examples import pdf

SQL = "'); DROP TABLE staging.people; --"
ESCAPES = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202eevil"
HTML = "<script>fetch('http://localhost')</script><img src=x onerror=alert(1)>"
HOSTILE = {
    "sql": SQL,
    "escapes": ESCAPES,
    "html": HTML,
    "path": "../../../etc/cron.d/evil",
    "format": "{0.__class__} %s %(x)s $(reboot) `reboot`",
    "markup": "[bold red]x[/] [link=file:///etc/passwd]y[/link]",
}


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    """A warehouse that no question can change."""
    archive = Archive(tmp_path_factory.mktemp("hostile"))
    archive.run(heft=Issue("a"))
    return archive


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_goes_through_every_command_as_text(
    archive: Archive, tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    edits = {table: {field: text} for table, field in (("people", "name"), ("cluster", "name"), ("quotes", "text"))}
    first = Issue("a", title=text, publisher=text, headlines=(text, "Zwei", "Drei"), edits=edits)
    archive.run("", heft=first)
    archive.run("", heft=replace(first, content="b", edits={**edits, "cluster": {"name": text, "city": text}}))
    archive.run("")
    assert archive.rows("SELECT name FROM kb.people") == [(text,)]
    at = ["--warehouse", str(archive.warehouse)]
    person = archive.rows("SELECT person_id FROM kb.people")[0][0]
    commands = (["status"], ["show", person], ["query", "people"], ["query", "superseded"], ["diff", "run_2"])
    for command in (*commands, ["export", str(tmp_path / "out")], ["forget", "heft.pdf"]):
        assert main([*command, *at]) == 0
        printed = capsys.readouterr().out
        assert not [character for character in printed if not character.isprintable() and character != "\n"], command
    assert {path.name for path in tmp_path.iterdir()} == {"warehouse", "out"}


@pytest.mark.parametrize(
    "name", [f"{SQL}.pdf", f"{ESCAPES}.pdf", f"{HTML.replace('/', '_')}.pdf", "-rf.pdf", "a\nb.pdf"]
)
def test_hostile_file_names_go_through_every_command_as_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """A real PDF whose document information says hostile things as well."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["clusterwissen"])
    (tmp_path / "raw").mkdir()
    bytes_of_it = pdf("Ein Satz mit vielen Buchstaben, aber ohne Reportage.", title=SQL, author="../../../tmp/evil")
    (tmp_path / "raw" / name).write_bytes(bytes_of_it)
    assert main(["run", "--no-prefect", "raw"]) == 1  # partial: there is no reportage in it
    assert main(["status"]) == 0
    (tmp_path / "raw" / name).rename(tmp_path / "elsewhere.pdf")
    (tmp_path / "raw" / "other.pdf").write_bytes(b"no pdf")
    assert main(["run", "--no-prefect", "raw"]) == 1
    printed = capsys.readouterr().out
    assert "has gone; its records stay" in printed
    assert not [character for character in printed if not character.isprintable() and character != "\n"]
    missing = ask(Path("warehouse/clusterwissen.duckdb"), "SELECT path FROM ops.files WHERE missing_since IS NOT NULL")
    assert missing.rows == ((f"../raw/{name}",),)
    (forgotten,) = forget(Path("warehouse/clusterwissen.duckdb"), name)
    assert forgotten.file_name == name
    assert ask(Path("warehouse/clusterwissen.duckdb"), "SELECT count(*) FROM staging.people").rows == ((0,),)


def test_path_names_in_a_warehouse_lead_nowhere(archive: Archive, tmp_path: Path) -> None:
    """The names of exported files are those of tables; what a file was called is text in them."""
    archive.run(heft=Issue("a"))
    export(archive.warehouse, tmp_path / "out")
    assert not [path for path in (tmp_path / "out").rglob("*") if path.is_symlink()]
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "kb", "reviewed", "datapackage.json", "DICTIONARY.md", "knowledge.jsonld", "SHA256SUMS",
    }  # fmt: skip


FORBIDDEN = [
    "FROM read_csv('{file}')",
    "FROM read_text('{file}')",
    "FROM read_blob('{file}')",
    "FROM read_json('{file}')",
    "FROM read_parquet('{file}')",
    "FROM read_duckdb('{file}')",
    "FROM sniff_csv('{file}')",
    "FROM parquet_metadata('{file}')",
    "FROM glob('{folder}/*')",
    "FROM '{file}'",
    "FROM read_text('http://127.0.0.1:{port}/')",
    "FROM read_csv('https://127.0.0.1:{port}/x.csv')",
    "FROM read_parquet('s3://bucket/x.parquet')",
    "SELECT getenv('HOME')",
    "COPY kb.people TO '{folder}/new.csv'",
    "COPY (SELECT 1) TO '/dev/stdout'",
    "COPY (SELECT 1) TO '{folder}/new.parquet' (FORMAT parquet)",
    "EXPORT DATABASE '{folder}/new'",
    "IMPORT DATABASE '{folder}'",
    "ATTACH '{folder}/new.duckdb'",
    "ATTACH ':memory:' AS other",
    "INSTALL httpfs",
    "LOAD httpfs",
    "LOAD '{file}'",
    "UPDATE EXTENSIONS",
    "CREATE PERSISTENT SECRET s (TYPE http, BEARER_TOKEN 'x')",
    "SET enable_external_access = true",
    "RESET enable_external_access",
    "SET lock_configuration = false",
    "SET allowed_directories = ['/']",
    "SET temp_directory = '{folder}'",
    "PRAGMA profiling_output = '{folder}/new.json'",
    "PRAGMA enable_profiling",
    "CALL enable_logging(storage = 'file', storage_config = {{'path': '{folder}/new'}})",
    "CREATE TABLE mine AS SELECT 1",
    "CREATE OR REPLACE VIEW kb.people AS SELECT 1",
    "INSERT INTO ops.runs SELECT * FROM ops.runs",
    "UPDATE staging.people SET name = 'x'",
    "DELETE FROM staging.people",
    "DROP TABLE staging.people",
    "SELECT 1; DROP TABLE staging.people",
    "FROM queries",
    "FROM sql_files",
]


@pytest.mark.parametrize("sql", FORBIDDEN)
def test_a_question_reaches_neither_file_nor_network_nor_variable(filled: Archive, tmp_path: Path, sql: str) -> None:
    folder, before = tmp_path / "secrets", filled.warehouse.read_bytes()
    folder.mkdir()
    (folder / "file.csv").write_text("secret\n1\n")
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)
        question = sql.format(file=folder / "file.csv", folder=folder, port=server.getsockname()[1])
        with pytest.raises(QueryError) as raised:
            ask(filled.warehouse, question)
        with pytest.raises(BlockingIOError):
            server.accept()
    assert "secret\n1" not in str(raised.value)
    assert filled.warehouse.read_bytes() == before
    assert [path.name for path in folder.iterdir()] == ["file.csv"]
    assert {path.name for path in filled.warehouse.parent.iterdir()} == {"k.duckdb", "k.duckdb.lock"}


def test_a_question_writes_no_temporary_file(filled: Archive) -> None:
    """DuckDB would otherwise swap large sorts to disk, beside the warehouse, until nine tenths of the disk are full."""
    assert ask(filled.warehouse, "SELECT current_setting('temp_directory')").rows == (("",),)


def test_a_question_can_be_hostile_in_its_answer(filled: Archive, capsys: pytest.CaptureFixture[str]) -> None:
    sql = f"SELECT '{ESCAPES}' AS \"{ESCAPES}\""
    for output in ("table", "json"):
        assert main(["query", sql, "--format", output, "--warehouse", str(filled.warehouse)]) == 0
        printed = capsys.readouterr().out
        assert not [character for character in printed if not character.isprintable() and character != "\n"], output
    assert main(["query", f"SELECT nonsense '{ESCAPES}'", "--warehouse", str(filled.warehouse)]) == 5
    assert not [c for c in capsys.readouterr().err if not c.isprintable() and c != "\n"]


def test_a_warehouse_under_a_hostile_name_works(tmp_path: Path) -> None:
    warehouse = tmp_path / "it's; DROP" / "k'); --.duckdb"
    (tmp_path / "a.pdf").write_bytes(pdf("Ein Satz mit vielen Buchstaben, aber ohne Reportage."))
    run_all([tmp_path / "a.pdf"], Settings(warehouse=warehouse, spacy_model=None))
    export(warehouse, tmp_path / "o'ut; --")
    assert diff(warehouse, "latest").changes[0].record_type == "publication"
    forget(warehouse, "a.pdf")
    assert ask(warehouse, "SELECT count(*) FROM kb.publications").rows == ((0,),)
    assert os.listdir(tmp_path / "o'ut; --") and not (tmp_path / "k").exists()  # noqa: PTH208
