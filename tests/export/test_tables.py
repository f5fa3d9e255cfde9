"""Exports are the same bytes for the same knowledge base, whole under their names, and no spreadsheet runs them."""

from __future__ import annotations

import csv
import hashlib
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from pipeline.cli import main
from pipeline.errors import ExportError, WarehouseError
from pipeline.export import export
from pipeline.export.folder import SUMS
from pipeline.load.swap import connect
from pipeline.review.table import append_correction
from pipeline.spreadsheet import FORMULA
from schemas.correction import Correction
from tests.export.conftest import ISSUES, A
from tests.history_examples import Archive
from tests.warehouse_examples import SENTENCES

BESIDE = {"datapackage.json", "DICTIONARY.md", "knowledge.jsonld"}
"""Files that tell of several tables."""


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def table(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_table_of_kb_and_reviewed_is_written_twice(archive: Archive, tmp_path: Path) -> None:
    exported = export(archive.warehouse, tmp_path / "out")
    tables = archive.rows(
        "SELECT table_schema, table_name FROM information_schema.tables WHERE table_schema IN ('kb', 'reviewed')"
    )
    assert set(exported.rows) == {f"{schema}.{name}" for schema, name in tables}
    files = {f"{schema}/{name}.{ending}" for schema, name in tables for ending in ("csv", "parquet")}
    assert set(contents(tmp_path / "out")) == files | BESIDE | {SUMS}
    assert {file.as_posix() for file in exported.files} == files | BESIDE
    for name, rows in exported.rows.items():
        assert [(rows,)] == archive.rows(f"SELECT count(*) FROM {name}")


def test_every_statement_that_kb_leads_to_is_there_as_people_corrected_it(archive: Archive, tmp_path: Path) -> None:
    """A rejected record is not, an added one is, a changed one says what is right."""
    said = (
        {"action": "reject", "record_type": "quote", "sentence": SENTENCES[1], "words": "Wir bauen leise"},
        {
            "action": "add",
            "record_type": "organisation",
            "sentence": SENTENCES[1],
            "words": "leise",
            "new": "name=leise",
        },
        {"action": "change", "record_type": "figure", "sentence": SENTENCES[0], "words": "84 Mitglieder"}
        | {"field": "value", "old": "84", "new": "85"},
    )
    archive.run(**ISSUES)
    for cells in said:
        append_correction(archive.corrections, Correction.model_validate({"file": "licht.pdf", **cells}))
    archive.run(**ISSUES)
    export(archive.warehouse, tmp_path / "out")
    assert archive.rows("SELECT DISTINCT state FROM ops.corrections") == [("applied",)]
    stated = {(row["record_type"], row["record_id"]) for row in table(tmp_path / "out", "reviewed/records")}
    assert stated == {(row["record_type"], row["record_id"]) for row in table(tmp_path / "out", "kb/records")}
    assert "leise" in {row["name"] for row in table(tmp_path / "out", "reviewed/organisations")}
    assert len(table(tmp_path / "out", "reviewed/quotes")) == 2
    assert sorted(row["value"] for row in table(tmp_path / "out", "reviewed/figures"))[-1] == "85.0"


def test_the_order_of_files_and_the_number_of_runs_and_threads_change_no_byte(tmp_path: Path) -> None:
    """The same publications, taken in another order, over two runs, into a warehouse at another place."""
    first, second = Archive(tmp_path / "1", anew=True), Archive(tmp_path / "far" / "away", anew=True)
    first.run(**ISSUES, kopie=A)
    second.run(kopie=A, licht=ISSUES["licht"])
    second.run(strom=ISSUES["strom"], heft=A)
    export(first.warehouse, tmp_path / "out1")
    export(second.warehouse, tmp_path / "out2")
    assert contents(tmp_path / "out1") == contents(tmp_path / "out2")
    assert len(table(tmp_path / "out1", "reviewed/people")) == 3


def test_an_export_tells_neither_when_nor_where_it_was_made(archive: Archive, tmp_path: Path) -> None:
    export(archive.warehouse, tmp_path / "out")
    for name, content in contents(tmp_path / "out").items():
        assert str(tmp_path).encode() not in content, name
        assert b"run_1" not in content, name


def test_parquet_holds_the_rows_as_they_are(archive: Archive, tmp_path: Path) -> None:
    export(archive.warehouse, tmp_path / "out")
    for name in ("kb.mentions", "reviewed.people", "kb.reportages"):
        file = tmp_path / "out" / f"{name.replace('.', '/')}.parquet"
        with duckdb.connect() as connection:
            stored = connection.execute(f"FROM '{file}'").fetchall()
        assert stored == archive.rows(f"FROM {name} ORDER BY ALL NULLS FIRST")


def test_csv_is_utf8_with_lists_as_json_and_crlf(archive: Archive, tmp_path: Path) -> None:
    export(archive.warehouse, tmp_path / "out")
    raw = (tmp_path / "out" / "kb" / "people.csv").read_bytes()
    assert raw.count(b"\r\n") == raw.count(b"\n") == 2
    row = table(tmp_path / "out", "kb/people")[0]
    assert (row["name"], row["titles"], row["quoted"]) == ("Mira Talberg", "Dr.", "true")
    assert json.loads(row["roles"]) == ["Geschäftsführerin", "Sprecherin"]
    figure = table(tmp_path / "out", "kb/figures")[0]
    assert (figure["value"], figure["value_max"], figure["year"]) == ("84.0", "", "")
    box = {"x0": 50.0, "top": 100.0, "x1": 250.5, "bottom": 112.0}
    assert json.loads(table(tmp_path / "out", "kb/mentions")[0]["boxes"])[0] == box


@pytest.mark.parametrize(
    "text",
    [
        '=HYPERLINK("http://localhost/?"&A1,"Mehr")',
        "+49 7071 12345",
        "-5 Prozent",
        "@SUM(1+1)",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        "  =1+1",
        "＝1+1",
        "'=1+1",
        "''=1+1",
    ],
)
def test_formulas_are_harmless_in_csv_and_untouched_in_parquet(archive: Archive, tmp_path: Path, text: str) -> None:
    with connect(archive.warehouse) as connection:
        connection.execute("UPDATE kb.clusters SET phone = ?", [text])
        connection.execute("UPDATE kb.figures SET value = -5")
    export(archive.warehouse, tmp_path / "out")
    cell = table(tmp_path / "out", "kb/clusters")[0]["phone"]
    assert cell == f"'{text}"
    assert FORMULA.match(cell)
    assert table(tmp_path / "out", "kb/figures")[0]["value"] == "-5.0"
    with duckdb.connect() as connection:
        file = tmp_path / "out" / "kb" / "clusters.parquet"
        assert connection.execute(f"SELECT DISTINCT phone FROM '{file}'").fetchall() == [(text,)]


@pytest.mark.parametrize("text", ["Talberg", "a=b", "'s-Hertogenbosch", "5-7", "„-“", "1 + 1", 'sie sagt "=", ja'])
def test_other_text_is_as_it_was_in_csv(archive: Archive, tmp_path: Path, text: str) -> None:
    with connect(archive.warehouse) as connection:
        connection.execute("UPDATE kb.clusters SET phone = ?", [text])
    export(archive.warehouse, tmp_path / "out")
    assert table(tmp_path / "out", "kb/clusters")[0]["phone"] == text


def test_a_second_export_replaces_the_first_and_leaves_other_files_alone(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")
    export(archive.warehouse, tmp_path / "out")
    before = contents(tmp_path / "out")
    archive.run(heft=replace(A, edits={"cluster": {"member_count": 96}}))
    export(archive.warehouse, tmp_path / "out")
    after = contents(tmp_path / "out")
    assert before.keys() == after.keys() and after["mine.txt"] == b"mine"
    changed = {f"{schema}/clusters.{ending}" for schema in ("kb", "reviewed") for ending in ("csv", "parquet")}
    assert {name for name in after if after[name] != before[name]} == changed | {"datapackage.json", SUMS}


def test_what_an_earlier_export_wrote_and_this_one_does_not_is_removed(archive: Archive, tmp_path: Path) -> None:
    """Of files that SHA256SUMS names only those inside the folder."""
    export(archive.warehouse, tmp_path / "out", as_ftm=True)
    (tmp_path / "precious.txt").write_text("not ours")
    with (tmp_path / "out" / SUMS).open("a", encoding="utf-8") as sums:
        sums.write(f"0  ../precious.txt\n0  {tmp_path}/precious.txt\n\n")
    export(archive.warehouse, tmp_path / "out", personal_data=False)
    export(archive.warehouse, tmp_path / "fresh", personal_data=False)
    assert contents(tmp_path / "out") == contents(tmp_path / "fresh")
    assert "kb/people.csv" not in contents(tmp_path / "out")
    assert (tmp_path / "precious.txt").exists()


def test_sums_tell_the_bytes_of_all_files(archive: Archive, tmp_path: Path) -> None:
    export(archive.warehouse, tmp_path / "out")
    found = contents(tmp_path / "out")
    lines = found.pop(SUMS).decode().splitlines()
    assert dict(reversed(line.split("  ")) for line in lines) == {
        name: hashlib.sha256(content).hexdigest() for name, content in found.items()
    }


def test_an_interrupted_export_leaves_the_earlier_one_whole(archive: Archive, tmp_path: Path) -> None:
    """Killed once half of the tables are written; the next export clears up after it."""
    export(archive.warehouse, tmp_path / "out")
    before = contents(tmp_path / "out")
    archive.run(heft=replace(A, edits={"cluster": {"member_count": 96}}))
    script = (
        "import os, sys; from pathlib import Path; from pipeline.export import write\n"
        "plain = write.write_table\n"
        "def table(connection, table, folder):\n"
        "    if table.name == 'quotes': os._exit(9)\n"
        "    return plain(connection, table, folder)\n"
        "write.write_table = table\n"
        "write.export(Path(sys.argv[1]), Path(sys.argv[2]))\n"
    )
    ended = subprocess.run([sys.executable, "-c", script, str(archive.warehouse), str(tmp_path / "out")], check=False)
    assert ended.returncode == 9
    left = contents(tmp_path / "out")
    assert {name: content for name, content in left.items() if not name.startswith(".exporting-")} == before
    assert len(left) > len(before)
    export(archive.warehouse, tmp_path / "out")
    assert contents(tmp_path / "out").keys() == before.keys()


def test_an_export_does_not_write_to_the_warehouse(archive: Archive, tmp_path: Path) -> None:
    before = archive.warehouse.read_bytes()
    export(archive.warehouse, tmp_path / "out")
    assert archive.warehouse.read_bytes() == before


def test_what_cannot_be_exported_is_told(archive: Archive, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(WarehouseError, match="there is no warehouse"):
        export(tmp_path / "none.duckdb", tmp_path / "out")
    (tmp_path / "file").touch()
    with pytest.raises(ExportError, match="cannot be made"):
        export(archive.warehouse, tmp_path / "file")
    assert main(["export", str(tmp_path / "file" / "below"), "--warehouse", str(archive.warehouse)]) == 8
    assert "file/below cannot be made (Not a directory) → name another folder" in capsys.readouterr().err


def test_export_says_what_it_wrote(archive: Archive, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(tmp_path / "out"), "--warehouse", str(archive.warehouse)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "kb.clusters: 1 row"
    assert lines[-1].endswith(
        "out: 24 tables, each as .parquet and .csv; datapackage.json, DICTIONARY.md, knowledge.jsonld; "
        "SHA256SUMS tells their bytes"
    )
