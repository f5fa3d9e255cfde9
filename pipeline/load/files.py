"""Which file held which publication from which run to which; what has gone from the folders of a run."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import duckdb


def places_of(paths: Sequence[Path], base: Path) -> list[str]:
    """The paths relative to `base`, links in their folders followed: one name for a file wherever it is called from.

    A file itself may be a link: what counts is the name under which it was found.
    """
    start = base.resolve()
    folders = {path.parent: os.path.relpath(path.parent.resolve(), start) for path in paths}
    return [os.path.normpath(Path(folders[path.parent], path.name)) for path in paths]


def path_of(place: str, base: Path) -> Path:
    """The path of one of the `places_of` files, as seen from where `base` is called by this path."""
    return Path(os.path.normpath(base / place))


def record_files(
    connection: duckdb.DuckDBPyConnection, run_id: str, found: Mapping[str, str | None], gone: Sequence[str]
) -> None:
    """Bring `ops.files` up to date.

    `found`: place → publication_id, None where the file was refused: it then counts as holding what it held before.
    `gone`: places known before that were not found though their folder was looked through.
    """
    connection.execute("CREATE OR REPLACE TEMP TABLE found_files (path VARCHAR, publication_id VARCHAR)")
    connection.execute(
        "INSERT INTO found_files SELECT unnest(?::VARCHAR[]), unnest(?::VARCHAR[])",
        [list(found), list(found.values())],
    )
    run = {"run": run_id}
    connection.execute(
        """UPDATE ops.files SET until_run = $run FROM found_files
        WHERE files.until_run IS NULL AND found_files.path = files.path
            AND found_files.publication_id <> files.publication_id""",
        run,
    )
    connection.execute(
        """INSERT INTO ops.files
        SELECT path, publication_id, $run, NULL, NULL FROM found_files
        WHERE publication_id IS NOT NULL
            AND path NOT IN (SELECT path FROM ops.files WHERE until_run IS NULL)""",
        run,
    )
    connection.execute(
        """UPDATE ops.files SET missing_since = NULL
        WHERE until_run IS NULL AND missing_since IS NOT NULL AND path IN (SELECT path FROM found_files)"""
    )
    connection.execute(
        """UPDATE ops.files SET missing_since = $run
        WHERE until_run IS NULL AND missing_since IS NULL AND list_contains($gone::VARCHAR[], path)""",
        {**run, "gone": list(gone)},
    )
    connection.execute(
        """UPDATE ops.files SET until_run = $run
        WHERE until_run IS NULL AND missing_since IS NOT NULL AND publication_id IN (
            SELECT publication_id FROM ops.files WHERE until_run IS NULL AND missing_since IS NULL
        )""",
        run,
    )
    connection.execute("DROP TABLE found_files")
    _name_publications(connection)


def gone_from(
    connection: duckdb.DuckDBPyConnection, base: Path, folders: Sequence[Path], found: Mapping[str, str | None]
) -> list[str]:
    """Places in the folders, or below them, that held a publication and were not found now."""
    inside, start = [folder.resolve() for folder in folders], base.resolve()
    known = connection.execute("SELECT path FROM ops.files WHERE until_run IS NULL ORDER BY path").fetchall()
    return [
        path
        for (path,) in known
        if path not in found and any(Path(os.path.normpath(start / path)).is_relative_to(one) for one in inside)
    ]


def _name_publications(connection: duckdb.DuckDBPyConnection) -> None:
    """Call each publication by the first, in the order of the alphabet, of the files that hold it.

    The name that it was loaded with depends on which of several files with the same bytes came first.
    """
    connection.execute("""
        UPDATE staging.publications SET file_name = named.file_name FROM (
            SELECT publication_id, min(split_part(path, '/', -1)) AS file_name
            FROM ops.files WHERE until_run IS NULL GROUP BY publication_id
        ) AS named
        WHERE named.publication_id = publications.publication_id AND named.file_name <> publications.file_name
    """)
