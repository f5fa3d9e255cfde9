"""Which revision of a publication is the current one, and which it superseded since which run."""

from __future__ import annotations

import duckdb

WORDS_OF_A_WHOLE = 0.9
"""A publication that was read in part counts as whole if it has this share of the words of each revision that was read
in full: a record or two may have been rejected, but no page is lost."""

OUTRANKED = """
    WITH pairs AS (
        SELECT publication_id, other_id, known_by FROM known_pairs
        UNION ALL SELECT other_id, publication_id, known_by FROM known_pairs
    ),
    places AS (
        SELECT publication_id, bool_or(until_run IS NULL) AS present, min(since_run) AS arrived
        FROM ops.files GROUP BY publication_id
    ),
    states AS (
        SELECT publication_id, arg_max(state, run_id) = 'ok' AS in_full
        FROM ops.documents WHERE stage = 'load' AND state IN ('ok', 'partial') GROUP BY publication_id
    ),
    words AS (SELECT publication_id, sum(word_count) AS words FROM staging.reportages GROUP BY publication_id),
    wholes AS (
        SELECT
            pairs.publication_id,
            any_value(states.in_full) OR any_value(words.words) >= $whole * coalesce(
                max(other_words.words) FILTER (other_states.in_full), 0
            ) AS whole
        FROM pairs
        JOIN words USING (publication_id)
        LEFT JOIN states USING (publication_id)
        JOIN words AS other_words ON other_words.publication_id = other_id
        LEFT JOIN states AS other_states ON other_states.publication_id = other_id
        GROUP BY pairs.publication_id
    ),
    ranks AS (
        SELECT publication_id, row_number() OVER (
            ORDER BY
                coalesce(whole, false), coalesce(present, false), created NULLS FIRST, arrived NULLS FIRST,
                publication_id
        ) AS rank
        FROM wholes JOIN staging.publications USING (publication_id) LEFT JOIN places USING (publication_id)
    )
    SELECT
        pairs.publication_id,
        arg_max(other_id, other.rank) AS superseded_by,
        arg_max(known_by, other.rank) AS known_by
    FROM pairs
    JOIN ranks AS own ON own.publication_id = pairs.publication_id
    JOIN ranks AS other ON other.publication_id = other_id
    WHERE other.rank > own.rank
    GROUP BY pairs.publication_id
"""
"""Each publication with a revision that goes before it, and the first of these. Before goes what was read in full (see
WORDS_OF_A_WHOLE), then what a file holds before what was replaced in its file, then the later creation date, then what
came in a later run; at last the identifier decides, so that the order of files never does. One order for all
publications: a circle in which each supersedes the next cannot be."""


def supersede(connection: duckdb.DuckDBPyConnection, run_id: str) -> None:
    """Bring `ops.supersessions` up to date with what is stored and where it was found."""
    connection.execute("CREATE OR REPLACE TEMP TABLE known_pairs AS FROM ops.revision_pairs")  # asked once, not twice
    connection.execute(f"CREATE OR REPLACE TEMP TABLE outranked AS {OUTRANKED}", {"whole": WORDS_OF_A_WHOLE})
    connection.execute(
        """UPDATE ops.supersessions SET until_run = ?
        WHERE until_run IS NULL AND (publication_id, superseded_by) NOT IN (
            SELECT (publication_id, superseded_by) FROM outranked
        )""",
        [run_id],
    )
    connection.execute(
        """INSERT INTO ops.supersessions
        SELECT publication_id, superseded_by, known_by, ?, NULL FROM outranked
        WHERE publication_id NOT IN (SELECT publication_id FROM ops.supersessions WHERE until_run IS NULL)
        ORDER BY publication_id""",
        [run_id],
    )
    connection.execute("DROP TABLE outranked; DROP TABLE known_pairs")
