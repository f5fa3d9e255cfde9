"""Each check finds what it is there for, and nothing in a sound warehouse."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.checks import run_checks
from pipeline.load.migrate import sql_files
from pipeline.load.swap import building, connect
from pipeline.load.write import load_publication
from tests.history_examples import Archive, Issue
from tests.warehouse_examples import extraction, publication, reading

DAMAGE = {
    "evidence_boxes_malformed": {
        "UPDATE staging.evidence SET boxes = [] WHERE record_type = 'quote'": 1,
        "UPDATE staging.evidence SET boxes = [{'x0': 9, 'top': 1, 'x1': 9, 'bottom': 2}]": 6,
        "UPDATE staging.evidence SET boxes = [{'x0': -9, 'top': 1, 'x1': -2, 'bottom': 2}]": 6,
    },
    "evidence_outside_reportage": {
        "UPDATE staging.evidence SET page = 4 WHERE record_type = 'quote'": 1,
        "UPDATE staging.evidence SET char_end = 100000": 6,
        "UPDATE staging.evidence SET char_end = char_start": 6,
        "UPDATE staging.evidence SET publication_id = 'other' WHERE record_type = 'figure'": 1,
    },
    "evidence_without_record": {"DELETE FROM staging.people": 1, "DELETE FROM staging.clusters": 1},
    "people_named_twice": {"INSERT INTO staging.people SELECT 'per_2', * EXCLUDE (person_id) FROM staging.people": 1},
    "records_without_evidence": {
        "DELETE FROM staging.evidence WHERE record_type = 'project'": 1,
        "DELETE FROM staging.evidence": 6,
    },
    "records_without_reportage": {
        "DELETE FROM staging.reportages": 6,
        "DELETE FROM staging.publications": 1,
    },
    "revisions_both_current": {f"UPDATE ops.supersessions SET until_run = 'run_{n}'": 1 for n in (2, 3)},
    "superseded_by_nothing": {
        "UPDATE ops.supersessions SET superseded_by = 'nothing'": 1,
        "UPDATE ops.supersessions SET superseded_by = publication_id": 1,
        "INSERT INTO ops.supersessions FROM ops.supersessions": 1,
        "UPDATE staging.reportages SET headline = publication_id; UPDATE staging.publications SET title = NULL": 1,
    },
}
REVISED = ("revisions_both_current", "superseded_by_nothing")
"""Checks on a warehouse in which one revision of a publication superseded another."""


@pytest.fixture
def warehouse(tmp_path: Path) -> Path:
    path, one = tmp_path / "k.duckdb", publication()
    with building(path) as copy:
        load_publication(copy, "run_1", one, reading(one), [extraction(one)])
    return path


def test_a_sound_warehouse_passes(warehouse: Path) -> None:
    assert [(check.name, check.offending) for check in run_checks(warehouse, "r")] == [(name, 0) for name in DAMAGE]


@pytest.mark.parametrize(("name", "damage"), [(name, sql) for name, cases in DAMAGE.items() for sql in cases])
def test_each_check_finds_its_damage(warehouse: Path, tmp_path: Path, name: str, damage: str) -> None:
    if name in REVISED:
        archive = Archive(tmp_path)
        for content in ("a", "b"):
            archive.run(heft=Issue(content))
        warehouse = archive.warehouse
    with connect(warehouse) as connection:
        connection.execute(damage)
    assert {check.name: check.offending for check in run_checks(warehouse, "r")}[name] == DAMAGE[name][damage]


def test_at_most_five_examples_are_kept(warehouse: Path) -> None:
    with connect(warehouse) as connection:
        connection.execute("DELETE FROM staging.evidence")
    (found,) = [check for check in run_checks(warehouse, "r") if check.name == "records_without_evidence"]
    assert (found.offending, len(found.examples)) == (6, 5)


def test_every_check_begins_with_its_description() -> None:
    assert [name for name, sql in sql_files("checks").items() if not sql.startswith("-- ")] == []
