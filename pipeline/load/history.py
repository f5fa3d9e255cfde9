"""What `reviewed` said after each run: a row of `ops.history` is closed, and another opened, where that changes."""

from __future__ import annotations

import duckdb


def note_history(connection: duckdb.DuckDBPyConnection, run_id: str) -> None:
    """Bring `ops.history` up to date with `reviewed`. Where nothing changed, nothing is written.

    All of `reviewed` is compared, not only what the run loaded: a publication may have become current, or a view of
    `reviewed` may say more in a new version of clusterwissen.
    """
    connection.execute("""
        CREATE OR REPLACE TEMP TABLE told AS
        SELECT record_type, record_id, publication_id, headline, name, fields FROM ops.history WHERE until_run IS NULL;
        CREATE OR REPLACE TEMP TABLE said AS
        SELECT record_type, record_id, publication_id, headline, name, fields FROM ops.statements;
        CREATE OR REPLACE TEMP TABLE no_more AS FROM told EXCEPT FROM said;
    """)
    connection.execute(
        """UPDATE ops.history SET until_run = ? FROM no_more
        WHERE until_run IS NULL
            AND history.record_type = no_more.record_type AND history.record_id = no_more.record_id""",
        [run_id],
    )
    connection.execute(
        """INSERT INTO ops.history
        SELECT *, ?, NULL FROM (FROM said EXCEPT FROM told) ORDER BY publication_id, record_type, record_id""",
        [run_id],
    )
    connection.execute("DROP TABLE told; DROP TABLE said; DROP TABLE no_more")
