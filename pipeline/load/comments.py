"""Comments on tables and columns, made from the docstrings of the models so that they cannot disagree."""

from __future__ import annotations

import inspect

import duckdb

from pipeline.tables import columns_of_tables
from schemas.base import Record
from schemas.correction import CorrectionOutcome, ForgottenPerson, Identity, ReplacedRecord
from schemas.evidence import Evidence
from schemas.extraction import Reject
from schemas.history import FoundFile, HistoricRecord, Supersession
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
    "ops.files": (FoundFile,),
    "ops.supersessions": (Supersession,),
    "ops.history": (HistoricRecord,),
    "ops.corrections": (CorrectionOutcome,),
    "ops.forgotten_people": (ForgottenPerson,),
    "reviewed.links": (Identity,),
    "corrected.replaced": (ReplacedRecord,),
    "corrected.clusters": (Cluster,),
    "corrected.people": (Person,),
    "corrected.organisations": (Organisation,),
    "corrected.figures": (Figure,),
    "corrected.projects": (Project,),
    "corrected.quotes": (Quote,),
    "corrected.evidence": (Evidence,),
}
"""The models that document each table; for a column that several have, the first counts."""


def comment_on_everything(connection: duckdb.DuckDBPyConnection) -> None:
    """Comment on all modelled tables and their columns, and on the columns that views take over from tables.

    Comments that the SQL files make themselves on what no model has are left alone.
    """
    statements = [f"COMMENT ON TABLE {table} IS {_literal(_docstring(models[0]))}" for table, models in MODELS.items()]
    for table, columns in columns_of_tables(connection).items():
        for column in columns:
            if text := column_comment(MODELS.get(table, ()), column):
                statements.append(f"COMMENT ON COLUMN {table}.{column} IS {_literal(text)}")
    connection.execute(";\n".join(statements))
    connection.execute(";\n".join(_inherited(connection)))


def documented() -> list[str]:
    """All that the models say about tables and columns, for telling whether comments made earlier are still current."""
    told: list[str] = []
    for table, models in MODELS.items():
        told.append(f"{table}: {_docstring(models[0])}")
        for model in models:
            properties = [name for name, member in vars(model).items() if isinstance(member, property)]
            told += [f"{name}: {column_comment((model,), name)}" for name in (*model.model_fields, *properties)]
    return told


def column_comment(models: tuple[type[Record], ...], column: str) -> str | None:
    """The docstring of the field or property `column` of the first model that has one."""
    for model in models:
        if column in model.model_fields:
            return _one_line(model.model_fields[column].description or "") or None
        if isinstance(found := inspect.getattr_static(model, column, None), property):
            return _one_line(found.__doc__ or "") or None
    return None


def _inherited(connection: duckdb.DuckDBPyConnection) -> list[str]:
    """Statements that give columns of views without a comment that of the column they show.

    A view of reviewed or kb shows the table of staging with its name, kb.mentions staging.evidence and ops.statements
    ops.history.
    """
    shown = connection.execute("""
        SELECT v.schema_name, v.table_name, v.column_name, s.comment
        FROM duckdb_columns() AS v
        JOIN duckdb_columns() AS s ON s.column_name = v.column_name
            AND s.schema_name = CASE WHEN v.schema_name IN ('kb', 'reviewed') THEN 'staging' ELSE v.schema_name END
            AND s.table_name = CASE v.table_name
                WHEN 'mentions' THEN 'evidence' WHEN 'statements' THEN 'history' ELSE v.table_name END
        WHERE v.comment IS NULL
        ORDER BY ALL
    """).fetchall()
    return [
        f"COMMENT ON COLUMN {schema}.{view}.{column} IS {_literal(comment)}"
        for schema, view, column, comment in shown
        if comment
    ]


def _docstring(model: type[Record]) -> str:
    return _one_line((model.__doc__ or "").partition("\n\n")[0])


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _literal(text: str) -> str:
    """An SQL string literal."""
    return "'" + text.replace("'", "''") + "'"
