"""What runs changed: the knowledge base after one run compared with that after another, record by record."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

import duckdb

from pipeline.errors import QueryError
from pipeline.load.swap import connect_read_only

LATEST = "latest"
MAX_CANDIDATES = 5

STATES = """
    WITH RECURSIVE differing AS (
        SELECT *, since_run <= $before AND (until_run IS NULL OR until_run > $before) AS old
        FROM ops.history
        WHERE old <> (since_run <= $after AND (until_run IS NULL OR until_run > $after))
    ),
    steps AS (
        SELECT publication_id, superseded_by FROM ops.supersessions
        WHERE since_run <= $after AND (until_run IS NULL OR until_run > $after)
    ),
    ways AS (
        SELECT DISTINCT publication_id, publication_id AS reached, 0 AS length FROM differing
        UNION ALL
        SELECT ways.publication_id, steps.superseded_by, length + 1
        FROM ways JOIN steps ON steps.publication_id = ways.reached
    ),
    ends AS (SELECT publication_id, arg_max(reached, length) AS series FROM ways GROUP BY publication_id),
    rows AS (
        SELECT
            old, record_type, record_id, series, headline, name, fields,
            coalesce(ops.plain_words(headline), headline, '') AS place,
            CASE WHEN record_type IN ('publication', 'reportage', 'cluster') THEN ''
                ELSE coalesce(ops.plain_words(name), name) END AS called
        FROM differing JOIN ends USING (publication_id)
    ),
"""
"""Rows that one of the two states has and the other has not. `series`: the publication that is current in the later
state in place of the row's own; `place` and `called`: headline and name as they are compared."""

RETITLED = """
    alone AS (
        SELECT old, series, place FROM rows WHERE record_type = 'reportage'
        GROUP BY series, place, old QUALIFY count(*) OVER (PARTITION BY series, place) = 1
    ),
    profiles AS (
        SELECT DISTINCT old, series, place, ops.plain_words(name) AS cluster
        FROM rows SEMI JOIN alone USING (old, series, place) WHERE record_type = 'cluster'
        QUALIFY count(*) OVER (PARTITION BY old, series, cluster) = 1
    ),
    retitled AS (
        SELECT series, o.place AS place, n.place AS new_place
        FROM (FROM profiles WHERE old) AS o JOIN (FROM profiles WHERE NOT old) AS n USING (series, cluster)
    ),
    placed AS (
        SELECT rows.* REPLACE (coalesce(CASE WHEN old THEN new_place END, place) AS place)
        FROM rows LEFT JOIN retitled USING (series, place)
    ),
"""
"""A reportage whose headline only one of the states has is that of the other state about the same cluster."""

CHANGES = """
    numbered AS (
        SELECT *, row_number() OVER (
            PARTITION BY old, record_type, series, place, called, fields ORDER BY record_id
        ) AS same
        FROM placed
    ),
    distinct_rows AS (
        SELECT * FROM numbered
        QUALIFY count(*) OVER (PARTITION BY record_type, series, place, called, fields, same) = 1
    ),
    counted AS (
        SELECT *, row_number() OVER (PARTITION BY old, record_type, series, place, called ORDER BY record_id) AS number
        FROM distinct_rows
    )
    SELECT
        coalesce(n.record_type, o.record_type), coalesce(n.record_id, o.record_id), coalesce(n.series, o.series),
        coalesce(n.headline, o.headline), coalesce(n.name, o.name), o.fields, n.fields
    FROM (FROM counted WHERE old) AS o
    FULL JOIN (FROM counted WHERE NOT old) AS n USING (record_type, series, place, called, number)
    ORDER BY
        coalesce(n.series, o.series), coalesce(n.place, o.place), array_position(
            ['publication', 'reportage', 'cluster', 'person', 'organisation', 'figure', 'project', 'quote'],
            coalesce(n.record_type, o.record_type)
        ), coalesce(n.called, o.called), coalesce(n.record_id, o.record_id)
"""
"""Rows that say the same in both states cancel out; the others are paired by what they are called."""


class Kind(StrEnum):
    """What happened to a record."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True)
class Change:
    """A record that only one of the two states has, or that says something else in the later one."""

    kind: Kind
    record_type: str
    record_id: str
    """Its identifier in the later state (of a removed one, that in the earlier)."""
    publication_id: str
    """Its publication in the later state; where that is no longer in `kb`, the one that was."""
    headline: str | None
    """Headline of its reportage; None for a publication."""
    name: str
    fields: dict[str, tuple[Any, Any]] = field(default_factory=dict)
    """The fields that differ: old and new value, None where unknown (or where there is no such record)."""


@dataclass(frozen=True)
class Difference:
    """What lies between two runs."""

    before: str | None
    """The earlier run; None: before the first run."""
    after: str
    """The later run."""
    changes: tuple[Change, ...]
    """By publication and headline."""
    file_names: dict[str, str]
    """File name of each publication that the changes concern, by publication_id."""
    superseded: dict[str, str]
    """Publications that gave way to a revision between the runs → that revision."""


def diff(warehouse: Path, run: str, other: str | None = None) -> Difference:
    """What `run` changed or, where another is named, what changed from the earlier of the two to the later.

    A run is named by its identifier, an unambiguous beginning of it, or "latest". Raises QueryError, WarehouseError.
    """
    with connect_read_only(warehouse) as connection:
        known = [name for (name,) in connection.execute("SELECT run_id FROM ops.runs ORDER BY run_id").fetchall()]
        named = sorted(_run_named(one, known) for one in (run, other) if one is not None)
        after = named[-1]
        before = named[0] if other is not None else max((name for name in known if name < after), default=None)
        return _difference(connection, before, after)


def _run_named(text: str, known: list[str]) -> str:
    """The run that the text means."""
    if not known:
        raise QueryError("there has been no run yet", "make one with `clusterwissen run`")
    if text == LATEST or text in known:
        return known[-1] if text == LATEST else text
    meant = [name for name in known if text and (name.startswith(text) or name.removeprefix("run_").startswith(text))]
    if not meant:
        raise QueryError(
            f"there is no run {text!r}", f"the latest is {known[-1]}; `clusterwissen query runs` lists them"
        )
    if len(meant) == 1:
        return meant[0]
    some = ", ".join(meant[:MAX_CANDIDATES]) + (", …" if len(meant) > MAX_CANDIDATES else "")
    raise QueryError(f"several runs begin with {text!r}", f"give more of it: {some}")


def _difference(connection: duckdb.DuckDBPyConnection, before: str | None, after: str) -> Difference:
    runs = {"before": before or "", "after": after}
    rows = connection.execute(STATES + RETITLED + CHANGES, runs).fetchall()
    changes = tuple(_change(*row) for row in rows)
    superseded = connection.execute(
        """SELECT publication_id, superseded_by FROM ops.supersessions
        WHERE since_run > $before AND since_run <= $after AND (until_run IS NULL OR until_run > $after)
        ORDER BY ALL""",
        runs,
    ).fetchall()
    names = connection.execute(
        """SELECT publication_id, arg_max(fields->>'file_name', since_run) FROM ops.history
        WHERE record_type = 'publication' AND since_run <= $after GROUP BY publication_id ORDER BY publication_id""",
        {"after": after},
    ).fetchall()
    concerned = {change.publication_id for change in changes} | {
        identifier for pair in superseded for identifier in pair
    }
    return Difference(before, after, changes, {i: name for i, name in names if i in concerned}, dict(superseded))


def _change(
    record_type: str, record_id: str, series: str, headline: str | None, name: str, old: str | None, new: str | None
) -> Change:
    kind = Kind.ADDED if old is None else Kind.REMOVED if new is None else Kind.CHANGED
    was, now = json.loads(old or "{}"), json.loads(new or "{}")
    fields = {key: (was.get(key), now.get(key)) for key in was | now if was.get(key) != now.get(key)}
    return Change(kind, record_type, record_id, series, headline, name, fields)
