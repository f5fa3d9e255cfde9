"""Bring a warehouse up to date: migrations once each, views and comments where they changed, all in one transaction."""

from __future__ import annotations

from datetime import UTC, datetime
from importlib.resources import files

import duckdb

from pipeline.errors import WarehouseError
from pipeline.stamp import stamp_of

EDITION = ("schemas", "warehouse/migrations", "warehouse/views", "pipeline/load/comments.py")
"""What views and comments are made from: the models are not asked, since to import all of them takes long."""


def sql_files(folder: str) -> dict[str, str]:
    """The SQL files of a folder of the package `warehouse`, name without ending → text, in order of their names."""
    found = [file for file in files("warehouse").joinpath(folder).iterdir() if file.name.endswith(".sql")]
    return {
        file.name.removesuffix(".sql"): file.read_text(encoding="utf-8") for file in sorted(found, key=lambda f: f.name)
    }


def described(sql: str) -> str:
    """The description of an SQL file: its first line, a comment."""
    return sql.partition("\n")[0].removeprefix("--").strip()


def bring_up_to_date(connection: duckdb.DuckDBPyConnection) -> None:
    """Apply the migrations that this warehouse has not seen, then make views and comments where they are those of
    another version. All of it or nothing."""
    connection.begin()
    try:
        for name, sql in _pending(connection).items():
            connection.execute(sql)
            connection.execute(
                "INSERT INTO ops.migrations VALUES (?, ?)", [name, datetime.now(UTC).replace(tzinfo=None)]
            )
        if not edition_is_current(connection):
            from pipeline.load.comments import comment_on_everything

            for sql in sql_files("views").values():
                connection.execute(sql)
            comment_on_everything(connection)
            connection.execute(f"COMMENT ON TABLE ops.migrations IS '{_edition()}'")
        connection.commit()
    except Exception:
        connection.rollback()
        raise


def edition_is_current(connection: duckdb.DuckDBPyConnection) -> bool:
    """Whether views and comments of the warehouse are those of this version."""
    stated = "SELECT comment FROM duckdb_tables() WHERE schema_name = 'ops' AND table_name = 'migrations'"
    return (_edition(),) in connection.execute(stated).fetchall()


def require_current(connection: duckdb.DuckDBPyConnection) -> None:
    """Raise a WarehouseError where tables are not yet those of this version; only a run can change that."""
    known = "SELECT count(*) FROM duckdb_tables() WHERE schema_name = 'ops' AND table_name = 'migrations'"
    (made,) = connection.execute(known).fetchone() or (0,)
    applied = {name for (name,) in connection.execute("SELECT name FROM ops.migrations").fetchall()} if made else set()
    if sql_files("migrations").keys() - applied:
        raise WarehouseError(
            "the warehouse was made by an older clusterwissen, or by another program",
            "bring it up to date with `clusterwissen run`, or name another with --warehouse",
        )


def _edition() -> str:
    """What the comment on ops.migrations says where views and comments are those of this version."""
    return f"Migrations of this warehouse that were applied. Its views and comments are of edition {stamp_of(EDITION)}."


def _pending(connection: duckdb.DuckDBPyConnection) -> dict[str, str]:
    """The migrations not yet recorded in `ops.migrations`."""
    connection.execute("""
        CREATE SCHEMA IF NOT EXISTS ops;
        CREATE TABLE IF NOT EXISTS ops.migrations (name VARCHAR PRIMARY KEY, applied_at TIMESTAMP NOT NULL);
        COMMENT ON COLUMN ops.migrations.name IS 'File name of the migration without its ending.';
        COMMENT ON COLUMN ops.migrations.applied_at IS 'When it was applied, UTC.';
    """)
    applied = {name for (name,) in connection.execute("SELECT name FROM ops.migrations").fetchall()}
    known = sql_files("migrations")
    if unknown := sorted(applied - known.keys()):
        raise WarehouseError(
            f"the warehouse was made by a newer clusterwissen (migration {unknown[0]})",
            "update clusterwissen, or name another with --warehouse",
        )
    return {name: sql for name, sql in known.items() if name not in applied}
