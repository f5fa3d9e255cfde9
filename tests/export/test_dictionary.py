"""The data dictionary is complete, current, and readable as Markdown."""

from __future__ import annotations

import re

import duckdb
import pytest
from markdown_it import MarkdownIt

from pipeline.export.catalogue import read_catalogue
from pipeline.export.dictionary import SCHEMAS, unit
from pipeline.export.publish import PUBLISHED, whole_dictionary
from pipeline.load.migrate import bring_up_to_date
from schemas.base import Personal
from tests.export.conftest import Made

TEXT = PUBLISHED.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def connection() -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect()
    bring_up_to_date(connection)
    return connection


def section(title: str) -> str:
    (text,) = re.findall(rf"^### {re.escape(title)}$\n(.*?)(?=^##|\Z)", TEXT, re.MULTILINE | re.DOTALL)
    return text


def row(title: str, column: str) -> dict[str, str]:
    """What a section says of a column: heading → cell."""
    lines = [
        [cell.strip() for cell in line.strip("| ").split(" | ")] for line in section(title).splitlines() if "|" in line
    ]
    (found,) = [line for line in lines if line[0] == f"`{column}`"]
    return dict(zip(lines[0], found, strict=False))


def test_the_published_dictionary_is_current() -> None:
    """After a change of a model, a table or a comment: `python -m pipeline.export.publish`."""
    assert whole_dictionary() == TEXT


def test_every_schema_table_view_and_column_is_in_it(connection: duckdb.DuckDBPyConnection) -> None:
    columns = connection.execute("""
        SELECT schema_name, schema_name || '.' || table_name, column_name, data_type
        FROM duckdb_columns() WHERE NOT internal""").fetchall()
    assert {schema for schema, *_ in columns} == set(SCHEMAS)
    assert [table for _, table, *_ in columns if table not in re.findall(r"^### (.*)$", TEXT, re.MULTILINE)] == []
    for _, table, column, data_type in columns:
        assert row(table, column)["type"] == f"`{data_type}`"


def test_every_number_has_a_unit(connection: duckdb.DuckDBPyConnection) -> None:
    without = [
        f"{table.full_name}.{column.name}"
        for table in read_catalogue(connection, tuple(SCHEMAS))
        for column in table.columns
        if column.data_type not in ("VARCHAR", "VARCHAR[]", "BOOLEAN", "JSON") and not unit(column)
    ]
    assert without == []


def test_keys_closed_lists_units_and_marks_are_told() -> None:
    assert row("kb.projects", "amount_eur")["unit"] == "euro"
    assert row("kb.projects", "project_id")["key"] == "key"
    assert row("kb.quotes", "person_id")["key"] == "→ `people`"
    assert "One of: `inline`, `voice`." in row("staging.quotes", "kind")["meaning"]
    assert row("kb.clusters", "phone") == {
        "column": "`phone`",
        "type": "`VARCHAR`",
        "key": "",
        "meaning": "Telephone number as printed.",
        "unit": "",
        "people": "personal data",
    }
    for mark in Personal:
        assert f"- **{mark}**: " in TEXT


def test_links_lead_to_headings_and_tables_are_tables() -> None:
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(TEXT)
    headings = {
        re.sub(r"[^\w-]", "", token.content).lower() for token in tokens if token.type == "inline" and token.level == 1
    }
    links = re.findall(r"\]\(#([^)]*)\)", TEXT)
    assert links and set(links) <= headings
    tables = sum(token.type == "table_open" for token in tokens)
    assert tables == len(links) + len(SCHEMAS)


def test_an_export_has_one_of_what_is_exported(made: Made) -> None:
    text = (made.folder / "DICTIONARY.md").read_text(encoding="utf-8")
    assert re.findall(r"^### (.*)$", text, re.MULTILINE) == list(made.exported.rows)


def test_what_an_export_says_leads_to_no_table_that_it_lacks(made: Made) -> None:
    for file in ("DICTIONARY.md", "datapackage.json"):
        text = (made.folder / file).read_text(encoding="utf-8")
        assert re.findall(r"\b(?:staging|corrected|answers|ops)\.\w+|\bstaging\b", text) == [], file
