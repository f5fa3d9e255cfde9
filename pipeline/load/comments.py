"""Comments on tables and columns, made from the docstrings of the models so that they cannot disagree."""

from __future__ import annotations

import inspect

import duckdb

from schemas.base import Record
from schemas.evidence import Evidence
from schemas.extraction import Reject
from schemas.publication import DocumentOutcome, Publication
from schemas.records import Cluster, Figure, Organisation, Person, Project, Quote
from schemas.reportage import Reading, Reportage
from schemas.run import CheckResult, Run

MODELS: dict[str, tuple[type[Record], ...]] = {
    "staging.publications": (Reading, Publication),
    "staging.reportages": (Reportage,),
    "staging.clusters": (Cluster,),
    "staging.people": (Person,),
    "staging.organisations": (Organisation,),
    "staging.figures": (Figure,),
    "staging.projects": (Project,),
    "staging.quotes": (Quote,),
    "staging.evidence": (Evidence,),
    "ops.runs": (Run,),
    "ops.documents": (DocumentOutcome,),
    "ops.rejects": (Reject,),
    "ops.checks": (CheckResult,),
}
"""The models that document each table; for a column that several have, the first counts."""


def comment_on_everything(connection: duckdb.DuckDBPyConnection) -> None:
    """Comment on all modelled tables and their columns, and on the columns that views take over from staging.

    Comments that the SQL files make themselves on what no model has are left alone.
    """
    statements: list[str] = []
    for table, models in MODELS.items():
        statements.append(f"COMMENT ON TABLE {table} IS {_literal(_docstring(models[0]))}")
        for column in _columns(connection, table):
            if text := column_comment(models, column):
                statements.append(f"COMMENT ON COLUMN {table}.{column} IS {_literal(text)}")
    connection.execute(";\n".join(statements))
    connection.execute(";\n".join(_inherited(connection)))


def column_comment(models: tuple[type[Record], ...], column: str) -> str | None:
    """The docstring of the field or property `column` of the first model that has one."""
    for model in models:
        if column in model.model_fields:
            return _one_line(model.model_fields[column].description or "") or None
        if isinstance(found := inspect.getattr_static(model, column, None), property):
            return _one_line(found.__doc__ or "") or None
    return None


def _inherited(connection: duckdb.DuckDBPyConnection) -> list[str]:
    """Statements that give columns of kb views without a comment that of the staging column they show."""
    shown = connection.execute("""
        SELECT v.table_name, v.column_name, s.comment
        FROM duckdb_columns() AS v
        JOIN duckdb_columns() AS s ON s.column_name = v.column_name AND s.schema_name = 'staging'
            AND s.table_name = CASE v.table_name WHEN 'mentions' THEN 'evidence' ELSE v.table_name END
        WHERE v.schema_name = 'kb' AND v.comment IS NULL
        ORDER BY ALL
    """).fetchall()
    return [
        f"COMMENT ON COLUMN kb.{view}.{column} IS {_literal(comment)}" for view, column, comment in shown if comment
    ]


def _columns(connection: duckdb.DuckDBPyConnection, table: str) -> list[str]:
    schema, _, name = table.partition(".")
    sql = "SELECT column_name FROM duckdb_columns() WHERE schema_name = ? AND table_name = ? ORDER BY column_index"
    return [column for (column,) in connection.execute(sql, [schema, name]).fetchall()]


def _docstring(model: type[Record]) -> str:
    return _one_line((model.__doc__ or "").partition("\n\n")[0])


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _literal(text: str) -> str:
    """An SQL string literal."""
    return "'" + text.replace("'", "''") + "'"
