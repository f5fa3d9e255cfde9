"""First form of resolution: each record is an entity of its own; words inside records are looked up in their reportage."""

from __future__ import annotations

import duckdb

from pipeline.resolve.entities import Resolution
from schemas.base import make_id


def resolved(connection: duckdb.DuckDBPyConnection) -> Resolution:
    """Resolve all reviewed records."""
    found = Resolution()

    def rows(sql: str):
        return connection.execute(sql).fetchall()

    known: dict[tuple[str, str], tuple[str, str]] = {}
    people: dict[tuple[str, str], str] = {}
    clusters: dict[str, str] = {}
    organisations: dict[tuple[str, str], str] = {}

    for rid, name, aliases in rows("SELECT reportage_id, name, aliases FROM reviewed.clusters ORDER BY ALL"):
        clusters[rid] = cluster = make_id("clu", rid)
        found.records.append(("cluster", rid, rid, "cluster", cluster))
        found.names.append(("cluster", cluster, name))
        for one in (name, *aliases):
            known[rid, one.casefold()] = ("cluster", cluster)
    for oid, rid, name, aliases in rows(
        "SELECT organisation_id, reportage_id, name, aliases FROM reviewed.organisations ORDER BY ALL"
    ):
        found.records.append(("organisation", oid, rid, "organisation", oid))
        found.names.append(("organisation", oid, name))
        for one in (name, *aliases):
            organisations[rid, one.casefold()] = oid
            known.setdefault((rid, one.casefold()), ("organisation", oid))
    for pid, rid, name in rows("SELECT project_id, reportage_id, name FROM reviewed.projects ORDER BY ALL"):
        found.records.append(("project", pid, rid, "project", pid))
        found.names.append(("project", pid, name))
        known.setdefault((rid, name.casefold()), ("project", pid))
    for pid, rid, name in rows("SELECT person_id, reportage_id, name FROM reviewed.people ORDER BY ALL"):
        found.records.append(("person", pid, rid, "person", pid))
        found.names.append(("person", pid, name))
        people[rid, name.casefold()] = pid
        known.setdefault((rid, name.casefold()), ("person", pid))
    for fid, rid, subject, unit, value, value_max in rows(
        "SELECT figure_id, reportage_id, subject, unit, value, value_max FROM reviewed.figures ORDER BY ALL"
    ):
        found.records.append(("figure", fid, rid, "figure", fid))
        if subject and (entity := known.get((rid, subject.casefold()))):
            found.subjects.append((fid, *entity))
        unit = {"Euro": "EUR", "Prozent": "percent"}.get(unit)
        found.quantities.append((fid, value, value_max, unit, None) if unit else (fid, None, None, None, None))
    for qid, rid, speaker in rows("SELECT quote_id, reportage_id, speaker FROM reviewed.quotes ORDER BY ALL"):
        found.records.append(("quote", qid, rid, "quote", qid))
        if speaker and (person := people.get((rid, speaker.casefold()))):
            found.speakers.append((qid, person))
    parties = rows("""
        SELECT reportage_id, organisation FROM reviewed.people WHERE organisation IS NOT NULL
        UNION SELECT reportage_id, unnest(funders || partners) FROM reviewed.projects
        ORDER BY ALL
    """)
    for rid, words in parties:
        key = (rid, words.casefold())
        if key not in organisations:
            organisations[key] = make_id("org", rid, words)
            found.names.append(("organisation", organisations[key], words))
            if (entity := known.get(key)) and entity[0] == "cluster":
                found.organisation_clusters.append((organisations[key], entity[1]))
        found.parties.append((rid, words, organisations[key]))
    return found
