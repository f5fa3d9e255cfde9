"""Checks: each file of `warehouse/checks/` is a query that returns the rows that must not be there."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import duckdb

from pipeline.load.migrate import described, sql_files
from pipeline.load.swap import building, connect, connect_read_only, sparing_memory
from schemas.run import CheckResult, Severity

MAX_EXAMPLES = 5
COUNTS = ("counts_fell", "counts_rose")
"""Checks of how many records there are."""
WARNING = "-- Only a warning"
"""How the second line of a check begins whose findings may be true all the same; it says why."""


def run_checks(copy: Path, run_id: str) -> list[CheckResult]:
    """Run all checks on the warehouse at `copy`, in order of their names."""
    with connect(copy) as connection:
        return sparing_memory(connection, lambda: _check_all(connection, run_id))


def check_warehouse(warehouse: Path) -> list[CheckResult]:
    """Run all checks on a finished warehouse, of which the latest run is checked. Raises WarehouseError."""
    with connect_read_only(warehouse) as connection:
        (latest,) = connection.execute("SELECT coalesce(max(run_id), '') FROM ops.runs").fetchone() or ("",)
        return _check_all(connection, latest)


def accept_counts(warehouse: Path) -> list[CheckResult]:
    """Take the present numbers of records for right: later runs are held against them. The checks as they are then.

    Raises WarehouseError.
    """
    with building(warehouse) as copy, connect(copy) as connection:
        connection.execute(
            """UPDATE ops.checks SET accepted = true
            WHERE run_id = (SELECT max(run_id) FROM ops.runs) AND list_contains(?, name)""",
            [list(COUNTS)],
        )
    return check_warehouse(warehouse)


def _check_all(connection: duckdb.DuckDBPyConnection, run_id: str) -> list[CheckResult]:
    """Two at a time: duckdb plans a query in one thread, which for most checks takes longer than to answer it."""
    with ThreadPoolExecutor(2) as threads:
        return list(threads.map(lambda check: _check(connection.cursor(), run_id, *check), sql_files("checks").items()))


def _check(connection: duckdb.DuckDBPyConnection, run_id: str, name: str, sql: str) -> CheckResult:
    cursor = connection.execute(sql)
    columns = [column[0] for column in cursor.description or []]
    rows = cursor.fetchall()
    examples = [
        json.dumps(dict(zip(columns, row, strict=True)), ensure_ascii=False, default=str) for row in rows[:MAX_EXAMPLES]
    ]
    return CheckResult(
        run_id=run_id,
        name=name,
        description=described(sql),
        severity=Severity.WARNING if sql.split("\n")[1].startswith(WARNING) else Severity.ERROR,
        offending=len(rows),
        examples=tuple(examples),
    )
