"""Fill `kb` from `reviewed`: what resolution finds out goes into temporary tables, SQL makes the entities and edges."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.resources import files
from typing import Any

import duckdb

from pipeline.resolve.former import lead_on, remember
from pipeline.stamp import stamp_of

SOURCES = ("pipeline/resolve", "warehouse/resolve", "warehouse/views", "pipeline/load/history.py")
"""What `kb` and the history of `reviewed` are made with."""
REVIEWED = (
    "publications",
    "reportages",
    "clusters",
    "people",
    "organisations",
    "figures",
    "projects",
    "quotes",
    "evidence",
    "links",
)
"""What `kb` is made from."""
TABLES: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "entity_names": ("names", {"entity_type": "VARCHAR", "entity_id": "VARCHAR", "name": "VARCHAR"}),
    "named_parties": ("parties", {"reportage_id": "VARCHAR", "words": "VARCHAR", "organisation_id": "VARCHAR"}),
    "organisation_clusters": ("organisation_clusters", {"organisation_id": "VARCHAR", "cluster_id": "VARCHAR"}),
    "speakers": ("speakers", {"quote_id": "VARCHAR", "person_id": "VARCHAR"}),
    "subjects": ("subjects", {"figure_id": "VARCHAR", "subject_type": "VARCHAR", "subject_id": "VARCHAR"}),
    "quantities": (
        "quantities",
        {
            "figure_id": "VARCHAR",
            "value_normalised": "DOUBLE",
            "value_max_normalised": "DOUBLE",
            "unit_normalised": "VARCHAR",
            "per_unit": "VARCHAR",
        },
    ),
    "stated_memberships": (
        "stated_memberships",
        {"organisation_id": "VARCHAR", "cluster_id": "VARCHAR", "part": "VARCHAR", "reportage_id": "VARCHAR"},
    ),
    "former_roles": ("former_roles", {"role": "VARCHAR"}),
    "coordinators": (
        "coordinators",
        {"project_id": "VARCHAR", "organisation": "VARCHAR", "organisation_id": "VARCHAR", "reportage_id": "VARCHAR"},
    ),
}
"""Temporary tables: the field of Resolution that fills each, and its columns."""
RECORD_COLUMNS = dict.fromkeys(("record_type", "record_id", "reportage_id", "entity_type", "entity_id"), "VARCHAR")


def rebuild(connection: duckdb.DuckDBPyConnection, run_id: str) -> bool:
    """Bring `kb` up to date with `reviewed`, inside the caller's transaction. Return whether there was anything to do.

    Where records and code are those of the latest resolution, nothing is written.
    """
    stamp = f"{stamp_of(SOURCES)}-{_digest(connection)}"
    latest = connection.execute("SELECT stamp FROM ops.resolutions").fetchone()
    if latest == (stamp,):
        return False
    from pipeline.resolve.resolve import resolved  # its import takes longer than the rest of a run with nothing new

    remember(connection)
    connection.execute("DELETE FROM kb.records")
    for table, (_, columns) in TABLES.items():
        definition = ", ".join(f"{name} {data_type}" for name, data_type in columns.items())
        connection.execute(f"CREATE OR REPLACE TEMP TABLE {table} ({definition})")
    for found in resolved(connection):
        _insert(connection, "kb.records", RECORD_COLUMNS, found.records)
        for table, (field, columns) in TABLES.items():
            _insert(connection, table, columns, getattr(found, field))
    for sql in _sql_files():
        connection.execute(sql)
    for table in (*TABLES, "standing", "entity_lists"):
        connection.execute(f"DROP TABLE {table}")
    lead_on(connection, run_id)
    connection.execute("DELETE FROM ops.resolutions")
    connection.execute("INSERT INTO ops.resolutions VALUES (?, ?)", [run_id, stamp])
    return True


def _digest(connection: duckdb.DuckDBPyConnection) -> str:
    """A digest of all reviewed rows that does not depend on their order."""
    sums = [
        connection.execute(f"SELECT count(*), sum(hash(t)::HUGEINT) FROM reviewed.{table} AS t").fetchone()
        for table in REVIEWED
    ]
    row = connection.execute("SELECT md5(?)", [repr(sums)]).fetchone()
    return str(row[0]) if row else ""


def _insert(
    connection: duckdb.DuckDBPyConnection, table: str, columns: Mapping[str, str], rows: Sequence[tuple[Any, ...]]
) -> None:
    """Insert the rows, as arrays of columns: a quarter of the time that parameters take."""
    if not rows:
        return
    import numpy as np  # late for the same reason as the resolution

    arrays = {
        name: np.array(column, dtype=object) for name, column in zip(columns, zip(*rows, strict=True), strict=True)
    }
    connection.register("found_out", arrays)
    values = ", ".join(f"{name}::{data_type}" for name, data_type in columns.items())
    connection.execute(f"INSERT INTO {table} SELECT {values} FROM found_out")
    connection.unregister("found_out")


def _sql_files() -> list[str]:
    folder = files("warehouse").joinpath("resolve")
    return [
        file.read_text(encoding="utf-8")
        for file in sorted(folder.iterdir(), key=lambda one: one.name)
        if file.name.endswith(".sql")
    ]
