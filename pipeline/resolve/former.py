"""Identifiers that entities had before, so that whoever kept one is led to what it became."""

from __future__ import annotations

import duckdb

STATED = """
    SELECT entity_type, entity_id, record_type || ' ' || record_id AS statement
    FROM kb.records WHERE entity_type IN ('cluster', 'person', 'organisation', 'project')
    UNION SELECT 'organisation', organisation_id, 'cluster ' || record_id
    FROM kb.organisations JOIN kb.records ON entity_type = 'cluster' AND entity_id = cluster_id
    UNION SELECT 'organisation', organisation_id, 'party ' || reportage_id || ' ' || organisation
    FROM kb.roles WHERE organisation_id IS NOT NULL
    UNION SELECT 'organisation', organisation_id, 'party ' || reportage_id || ' ' || organisation
    FROM kb.project_parties
"""
"""Which statements made each entity of `kb`."""


def remember(connection: duckdb.DuckDBPyConnection) -> None:
    """Keep what `kb` says before it is filled anew."""
    connection.execute(f"CREATE OR REPLACE TEMP TABLE former AS {STATED}")


def lead_on(connection: duckdb.DuckDBPyConnection, run_id: str) -> None:
    """Bring `ops.former_ids` up to date once `kb` is filled anew: an identifier that is no more leads to the entity
    that most of its statements belong to now. One whose entity is gone, or that is in use again, leads nowhere."""
    connection.execute(f"CREATE OR REPLACE TEMP TABLE latter AS {STATED}")
    connection.execute("""
        CREATE OR REPLACE TEMP TABLE successions AS
        SELECT entity_type, former_id, arg_max(entity_id, (statements, entity_id)) AS entity_id
        FROM (
            SELECT former.entity_type, former.entity_id AS former_id, latter.entity_id, count(*) AS statements
            FROM former JOIN latter USING (entity_type, statement)
            WHERE former.entity_id NOT IN (SELECT entity_id FROM latter)
            GROUP BY ALL
        )
        GROUP BY ALL;
        UPDATE ops.former_ids AS f SET entity_id = s.entity_id FROM successions AS s WHERE s.former_id = f.entity_id;
    """)
    connection.execute(
        """INSERT INTO ops.former_ids
        SELECT entity_type, former_id, entity_id, ? FROM successions
        WHERE former_id NOT IN (SELECT former_id FROM ops.former_ids) ORDER BY former_id""",
        [run_id],
    )
    connection.execute("""
        DELETE FROM ops.former_ids
        WHERE former_id IN (SELECT entity_id FROM latter) OR entity_id NOT IN (SELECT entity_id FROM latter);
        DROP TABLE former; DROP TABLE latter; DROP TABLE successions;
    """)
