"""Each check finds what it is there for, and nothing in a sound warehouse."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from pipeline.checks import COUNTS, accept_counts, check_warehouse, run_checks
from pipeline.load.migrate import sql_files
from pipeline.load.swap import connect
from schemas.extraction import Extraction
from tests.history_examples import Archive, Issue


def said(state: str) -> str:
    """A correction in this state."""
    return (
        f"INSERT INTO ops.corrections BY NAME SELECT 'a.csv' AS file, 2 AS line, '{state}' AS state, 'r' AS since_run"
    )


DAMAGE: dict[str, dict[str, int]] = {
    "addresses_malformed": {
        "UPDATE staging.clusters SET email = 'post(at)auental.example'": 1,
        "UPDATE staging.clusters SET email = 'a@auental', website = 'auental'": 2,
        "UPDATE staging.clusters SET website = 'www.auental.example und mehr'": 1,
    },
    "addresses_of_two_domains": {
        "UPDATE staging.clusters SET email = 'post@holz.example', website = 'https://www.wand-auental.example/x'": 1,
    },
    "corrections_not_applied": {said(state): 1 for state in ("passage_gone", "extraction_changed", "invalid")},
    "corrections_superfluous": {said("superfluous"): 1},
    "counts_fell": {},
    "counts_rose": {},
    "edges_without_end": {
        "UPDATE kb.roles SET organisation_id = 'org_0'": 1,
        "UPDATE kb.figures SET subject_type = 'person'": 1,
        "DELETE FROM kb.people": 3,
    },
    "figures_range_reversed": {"UPDATE staging.figures SET value_max = 83": 1},
    "founding_years_implausible": {
        "UPDATE staging.clusters SET founded_year = 1799": 1,
        "UPDATE staging.clusters SET founded_year = 2022": 1,
        "UPDATE staging.publications SET issued_year = NULL; UPDATE staging.clusters SET founded_year = 2190": 1,
    },
    "identifiers_twice": {"INSERT INTO kb.people FROM kb.people": 1},
    "member_shares_over_100": {
        "UPDATE staging.figures SET metric = 'sme_share', unit = 'Prozent', value = 101": 1,
        "UPDATE staging.figures SET metric = 'industry_share', unit = 'Prozent', value = 60;"
        "INSERT INTO staging.figures SELECT 'figure_2', * EXCLUDE (figure_id)"
        " REPLACE ('research_share' AS metric, 41 AS value) FROM staging.figures": 1,
    },
    "members_before_founding": {
        "UPDATE kb.clusters SET founded_year = 2014; UPDATE kb.figures SET metric = 'members', year = 2013": 1,
    },
    "people_without_evidence": {"DELETE FROM staging.evidence WHERE record_type = 'person'": 1},
    "phones_malformed": {
        "UPDATE staging.clusters SET phone = '0431 0'": 1,
        "UPDATE staging.clusters SET phone = '0431 000 615 oder 616'": 1,
        "UPDATE staging.clusters SET phone = '+49 431 000 615 000 615 00'": 1,
    },
    "projects_end_before_start": {"UPDATE staging.projects SET start_year = 2020, end_year = 2019": 1},
    "records_without_entity": {
        "DELETE FROM kb.records WHERE record_type = 'quote'": 1,
        "INSERT INTO kb.records FROM kb.records WHERE record_type = 'person'": 1,
        "DELETE FROM staging.people": 1,
    },
    "years_in_the_future": {
        "UPDATE staging.publications SET issued_year = 2150": 1,
        "UPDATE staging.figures SET year = 2052": 1,
    },
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
SOUND = (
    "UPDATE staging.clusters SET email = 'post@auental.example', website = 'http://wald-auental.example/'",
    "UPDATE staging.clusters SET email = 'info@x-y.example', website = NULL, phone = '+49 (0)431 000 615-0'",
    "UPDATE staging.clusters SET phone = '0431/000.615', founded_year = 1800",
    "UPDATE staging.figures SET metric = 'industry_share', unit = 'Prozent', value = 100, year = 2051",
    said("applied"),
    "UPDATE staging.projects SET start_year = 2020, end_year = 2020",
)
"""What is unusual, and no finding."""
REVISED = ("revisions_both_current", "superseded_by_nothing")
"""Checks on a warehouse in which one revision of a publication superseded another."""


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    archive = Archive(tmp_path_factory.mktemp("sound"))
    archive.run(heft=Issue("a", headlines=("Holz denkt weiter",)))
    return archive.warehouse


@pytest.fixture(scope="module")
def revised(tmp_path_factory: pytest.TempPathFactory) -> Path:
    archive = Archive(tmp_path_factory.mktemp("revised"))
    for content in ("a", "b"):
        archive.run(heft=Issue(content))
    return archive.warehouse


@pytest.fixture
def warehouse(sound: Path, tmp_path: Path) -> Path:
    """A copy of a sound warehouse, to be damaged."""
    return Path(shutil.copy(sound, tmp_path / "k.duckdb"))


def test_a_sound_warehouse_passes(warehouse: Path) -> None:
    assert [(check.name, check.offending) for check in run_checks(warehouse, "r")] == [
        (name, 0) for name in sorted(DAMAGE)
    ]


@pytest.mark.parametrize(("name", "damage"), [(name, sql) for name, cases in DAMAGE.items() for sql in cases])
def test_each_check_finds_its_damage(sound: Path, revised: Path, tmp_path: Path, name: str, damage: str) -> None:
    warehouse = Path(shutil.copy(revised if name in REVISED else sound, tmp_path / "k.duckdb"))
    with connect(warehouse) as connection:
        connection.execute(damage)
    assert {check.name: check.offending for check in run_checks(warehouse, "r")}[name] == DAMAGE[name][damage]


@pytest.mark.parametrize("unusual", SOUND)
def test_what_is_unusual_is_no_finding(warehouse: Path, unusual: str) -> None:
    with connect(warehouse) as connection:
        connection.execute(unusual)
    assert [check.name for check in run_checks(warehouse, "r") if check.offending] == []


def many(content: str, people: int) -> Issue:
    """An issue that names so many people."""

    class Many(Issue):
        def extracted(self) -> list[Extraction]:
            (one,) = super().extracted()
            rows = [
                one.people[0].model_copy(update={"person_id": f"person_{content}{n}", "name": f"Mira Talberg {n}"})
                for n in range(people)
            ]
            (found,) = [e for e in one.evidence if e.record_type == "person"]
            kept = [e for e in one.evidence if e.record_type != "person"]
            kept += [found.model_copy(update={"record_id": row.person_id}) for row in rows]
            return [one.model_copy(update={"people": tuple(rows), "evidence": tuple(kept)})]

    return Many(content, headlines=("Holz denkt weiter",))


def counts(archive: Archive) -> dict[str, int]:
    return {one.name: one.offending for one in check_warehouse(archive.warehouse) if one.name in COUNTS}


@pytest.mark.parametrize(
    ("before", "after", "fell", "rose"),
    [(20, 16, 0, 0), (20, 14, 1, 0), (20, 0, 2, 0), (5, 1, 0, 0), (5, 0, 1, 0), (20, 29, 0, 0), (20, 30, 0, 1)],
)
def test_counts_out_of_their_envelope(tmp_path: Path, before: int, after: int, fell: int, rose: int) -> None:
    """Six of twenty are more than a publication may lose, and less than all together may."""
    archive = Archive(tmp_path)
    archive.checking = True
    archive.run(heft=many("a", before))
    archive.run(heft=many("a", after), code="c2")
    assert counts(archive) == {"counts_fell": fell, "counts_rose": rose}


def test_counts_are_held_against_the_last_good_run_until_they_are_accepted(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    archive.checking = True
    for people in (20, 12, 12):
        archive.run(heft=many("a", people))
    assert counts(archive) == {"counts_fell": 1, "counts_rose": 0}
    accept_counts(archive.warehouse)
    assert counts(archive) == {"counts_fell": 0, "counts_rose": 0}
    archive.run(heft=many("a", 11))
    assert counts(archive) == {"counts_fell": 0, "counts_rose": 0}


def test_a_revision_is_held_against_what_it_superseded(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    archive.checking = True
    archive.run(heft=many("a", 20))
    archive.run(heft=many("b", 10))
    assert archive.current() == {many("b", 1).publication_id}
    assert counts(archive) == {"counts_fell": 1, "counts_rose": 0}


def test_warnings_say_why_they_are_none_of_the_errors(warehouse: Path) -> None:
    severities = {one.name: one.severity for one in run_checks(warehouse, "r")}
    assert (severities["phones_malformed"], severities["people_named_twice"]) == ("warning", "error")
    told = {name for name, sql in sql_files("checks").items() if re.match(r"-- .*\n-- Only a warning: .+\.\n", sql)}
    assert told == {name for name, severity in severities.items() if severity == "warning"}


def test_at_most_five_examples_are_kept(warehouse: Path) -> None:
    with connect(warehouse) as connection:
        connection.execute("DELETE FROM staging.evidence")
    (found,) = [check for check in run_checks(warehouse, "r") if check.name == "records_without_evidence"]
    assert (found.offending, len(found.examples)) == (6, 5)


def test_every_check_begins_with_its_description() -> None:
    assert [name for name, sql in sql_files("checks").items() if not sql.startswith("-- ")] == []
