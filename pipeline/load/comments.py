"""Comments on tables and columns, made from the docstrings of the models so that they cannot disagree.

What has to do with people says so at its end, in brackets: "Telephone number as printed. [personal data]".
"""

from __future__ import annotations

import inspect

import duckdb

from pipeline.tables import columns_of_tables
from schemas.base import Personal, Record
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
SHOWN = {"mentions": "evidence", "roles": "people", "statements": "history"}
"""Tables that show the columns of one with another name."""


def shown_table(schema: str, table: str) -> str:
    """The table with a model whose columns a table shows: that of staging for those of kb and reviewed."""
    if f"{schema}.{table}" in MODELS:
        return f"{schema}.{table}"
    return f"{schema if schema == 'ops' else 'staging'}.{SHOWN.get(table, table)}"


def comment_on_everything(connection: duckdb.DuckDBPyConnection) -> None:
    """Comment on all modelled tables and their columns, and on the columns that views take over from tables.

    Comments that the SQL files make themselves on what no model has are left alone.
    """
    statements = [
        f"COMMENT ON TABLE {table} IS {_literal(table_comment(models[0]))}" for table, models in MODELS.items()
    ]
    for table, columns in columns_of_tables(connection).items():
        for column in columns:
            if text := column_comment(MODELS.get(table, ()), column):
                statements.append(f"COMMENT ON COLUMN {table}.{column} IS {_literal(text)}")
    connection.execute(";\n".join(statements))
    connection.execute(";\n".join(_inherited(connection)))
    connection.execute(";\n".join(_marked(connection)))


def column_comment(models: tuple[type[Record], ...], column: str) -> str | None:
    """The docstring of the field or property `column` of the first model that has one, and what it has to do with
    people."""
    for model in models:
        if column in model.model_fields:
            text = model.model_fields[column].description
        elif isinstance(found := inspect.getattr_static(model, column, None), property):
            text = found.__doc__
        else:
            continue
        return _with_mark(_one_line(text or ""), personal_in((model,), column)) or None
    return None


def table_comment(model: type[Record]) -> str:
    """The first paragraph of the model's docstring, and what all its fields have to do with people."""
    return _with_mark(_one_line((model.__doc__ or "").partition("\n\n")[0]), model.personal)


def personal_in(models: tuple[type[Record], ...], column: str) -> Personal | None:
    """What the field `column` of the first model that has it says of people."""
    for model in models:
        if model.personal:
            return model.personal
        if column in model.model_fields:
            return next((mark for mark in model.model_fields[column].metadata if isinstance(mark, Personal)), None)
    return None


def personal_told(comment: str) -> Personal | None:
    """What a comment says of people."""
    return next((mark for mark in Personal if comment.endswith(f"[{mark}]")), None)


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


def _marked(connection: duckdb.DuckDBPyConnection) -> list[str]:
    """Statements that add to comments made in SQL what the shown column, or the shown table as a whole, has to do with
    people."""
    commented = connection.execute("""
        SELECT 'COLUMN', schema_name, table_name, column_name, comment FROM duckdb_columns() WHERE NOT internal
        UNION ALL SELECT 'TABLE', schema_name, table_name, NULL, comment FROM duckdb_tables() WHERE NOT internal
        UNION ALL SELECT 'VIEW', schema_name, view_name, NULL, comment FROM duckdb_views() WHERE NOT internal
        ORDER BY ALL
    """).fetchall()
    statements = []
    for kind, schema, table, column, comment in commented:
        models = MODELS.get(shown_table(schema, table), ())
        mark = personal_in(models, column) if column else models[0].personal if models else None
        if comment and mark and not personal_told(comment):
            place = ".".join(part for part in (schema, table, column) if part)
            statements.append(f"COMMENT ON {kind} {place} IS {_literal(_with_mark(comment, mark))}")
    return statements


def _with_mark(text: str, mark: Personal | None) -> str:
    return f"{text} [{mark}]" if text and mark else text


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _literal(text: str) -> str:
    """An SQL string literal."""
    return "'" + text.replace("'", "''") + "'"
