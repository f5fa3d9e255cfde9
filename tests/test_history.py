"""What runs changed: told record by record, and the values of earlier runs can still be asked for."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.ask import RECORDS
from pipeline.cli import main
from pipeline.errors import QueryError
from pipeline.history import Change, Kind, diff
from tests.history_examples import Archive, Issue

CLUSTER = "Holzforum Auental e. V."
A = Issue("a", edits={"cluster": {"member_count": 84}})
B = Issue("b", edits={"cluster": {"member_count": 96, "city": "Auental"}, "people": {"roles": ("Sprecherin",)}})
OTHER = Issue("o", title="Strom und Stroh", headlines=("Strom aus Stroh",))


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path)


def told(archive: Archive, *runs: str) -> list[tuple[str, str, str]]:
    return [(change.kind.value, change.record_type, change.name) for change in diff(archive.warehouse, *runs).changes]


def test_a_revision_changes_fields_and_adds_nothing(archive: Archive) -> None:
    archive.run(heft=A, other=OTHER)
    archive.run(heft=B, other=OTHER)
    found = diff(archive.warehouse, "latest")
    assert (found.before, found.after) == ("run_1", "run_2")
    assert found.superseded == {A.publication_id: B.publication_id}
    rid, person = B.extracted()[0].reportage_id, B.extracted()[0].people[0].person_id
    place = (B.publication_id, "Holz denkt weiter")
    assert found.changes == (
        Change(Kind.CHANGED, "cluster", rid, *place, CLUSTER, {"member_count": (84, 96), "city": (None, "Auental")}),
        Change(
            Kind.CHANGED, "person", person, *place, "Mira Talberg",
            {"roles": (["Geschäftsführerin", "Sprecherin"], ["Sprecherin"])},
        ),
    )  # fmt: skip


def test_the_first_run_adds_everything(archive: Archive) -> None:
    archive.run(other=OTHER)
    assert diff(archive.warehouse, "run_1").before is None
    assert told(archive, "latest") == [
        ("added", "publication", "Strom und Stroh"),
        ("added", "reportage", "Strom aus Stroh"),
        ("added", "cluster", CLUSTER),
        ("added", "person", "Mira Talberg"),
        ("added", "organisation", "Tannhof GmbH"),
        ("added", "figure", "84 Mitglieder"),
        ("added", "project", "LeiseWand"),
        ("added", "quote", "Wir bauen leise"),
    ]


def test_the_history_knows_records_of_all_types(archive: Archive) -> None:
    archive.run(other=OTHER)
    types = {record_type for (record_type,) in archive.rows("SELECT DISTINCT record_type FROM ops.history")}
    assert types == {"publication", "reportage", *RECORDS}


def test_a_run_in_which_nothing_changed_stores_and_tells_nothing(archive: Archive) -> None:
    archive.run(heft=A)
    before = archive.rows("FROM ops.history")
    archive.run(heft=A)
    assert archive.rows("FROM ops.history") == before
    assert told(archive, "latest") == []


def test_other_rules_on_the_same_bytes_change_records(archive: Archive) -> None:
    archive.run(heft=A)
    archive.run(heft=replace(A, edits={"figures": {"value": 85.0}, "people": {"name": "M. Talberg"}}), code="c2")
    assert told(archive, "latest") == [
        ("added", "person", "M. Talberg"),
        ("removed", "person", "Mira Talberg"),
        ("changed", "figure", "84 Mitglieder"),
    ]
    assert diff(archive.warehouse, "latest").changes[2].fields == {"value": (84.0, 85.0)}


def test_from_one_run_to_another_only_what_is_different_then_counts(archive: Archive) -> None:
    archive.run(heft=A)
    archive.run(heft=B, other=OTHER)
    archive.run(heft=A, other=OTHER)
    assert {kind for kind, _, _ in told(archive, "run_1", "run_3")} == {"added"}
    assert len(told(archive, "run_1", "run_3")) == 8
    assert told(archive, "run_3", "run_1") == told(archive, "run_1", "run_3")
    assert [kind for kind, _, _ in told(archive, "run_2", "run_3")] == ["changed", "changed"]
    assert diff(archive.warehouse, "run_3", "run_2").changes[0].fields["member_count"] == (96, 84)
    assert told(archive, "run_2", "run_2") == []


def test_a_chain_of_revisions_is_one_publication(archive: Archive) -> None:
    third = replace(B, content="c", edits={"cluster": {"member_count": 101}})
    for issue in (A, B, third):
        archive.run(heft=issue)
    (change,) = diff(archive.warehouse, "run_1", "run_3").changes
    assert change.fields == {"member_count": (84, 101)}


def test_a_reportage_with_another_headline_is_known_by_its_cluster(archive: Archive) -> None:
    archive.run(heft=A)
    archive.run(heft=replace(A, content="b", headlines=("Holz denkt voraus", *A.headlines[1:])))
    (change,) = diff(archive.warehouse, "latest").changes
    assert (change.kind, change.fields) == (Kind.CHANGED, {"headline": ("Holz denkt weiter", "Holz denkt voraus")})


def test_records_of_one_name_are_told_apart_by_what_they_say(archive: Archive) -> None:
    """Of two equal figures one is gone: that one is removed, and the other is not told as changed."""
    one = A.extracted()[0].figures[0]
    twice = [one, one.model_copy(update={"figure_id": "figure_2", "value": 12.0})]

    class Double(Issue):
        def extracted(self):  # type: ignore[no-untyped-def]
            return [plain.model_copy(update={"figures": tuple(twice)}) for plain in super().extracted()]

    archive.run(heft=Double("a", edits=A.edits))
    archive.run(heft=replace(A, content="b"))
    (change,) = diff(archive.warehouse, "latest").changes
    assert (change.kind, change.record_id, change.fields["value"]) == (Kind.REMOVED, "figure_2", (12.0, None))


def test_runs_are_named_by_id_unique_beginning_or_latest(archive: Archive) -> None:
    for number in (1, 10, 25):
        archive.runs = number - 1
        archive.run(heft=A)
    assert [diff(archive.warehouse, name).after for name in ("run_1", "run_10", "run_2", "25", "latest")] == [
        "run_1", "run_10", "run_25", "run_25", "run_25",
    ]  # fmt: skip
    with pytest.raises(QueryError, match=r"several runs begin with '1'.*: run_1, run_10"):
        diff(archive.warehouse, "1")
    for nothing in ("yesterday", "", "run_3"):
        with pytest.raises(QueryError, match=f"there is no run '{nothing}'"):
            diff(archive.warehouse, nothing)


def test_history_answers_how_a_value_changed_over_the_runs(archive: Archive) -> None:
    for issue in (A, B, B, A):
        archive.run(heft=issue)
    sql = f"""SELECT since_run, until_run, fields->'member_count' FROM ops.history
        WHERE record_type = 'cluster' AND name = '{CLUSTER}' ORDER BY since_run"""
    assert archive.rows(sql) == [("run_1", "run_2", "84"), ("run_2", "run_4", "96"), ("run_4", None, "84")]


def test_diff_prints_one_screen(
    archive: Archive, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["clusterwissen"])
    many = [f"n{number}" for number in range(45)]
    archive.run(heft=A, other=OTHER)
    archive.run(heft=B, neu=Issue("n", title="Neu", headlines=many[:3]))
    archive.run(**{name: Issue(name, title=name, headlines=(name,)) for name in many})
    at = ["--warehouse", str(archive.warehouse)]
    assert main(["diff", "run_2", *at]) == 0
    old, new = A.publication_id[:8], B.publication_id[:8]
    assert capsys.readouterr().out.splitlines() == [
        "run_1 → run_2: cluster 1 added, 1 changed; figure 1 added; organisation 1 added; person 1 added, 1 changed; "
        "project 1 added; publication 1 added; quote 1 added; reportage 3 added",
        f"heft.pdf {new}… (in place of heft.pdf {old}…)",
        "  “Holz denkt weiter”",
        f"    ~ cluster {CLUSTER}: member_count 84 → 96; city – → Auental",
        "    ~ person Mira Talberg: roles Geschäftsführerin; Sprecherin → Sprecherin",
        f"+ neu.pdf {Issue('n').publication_id[:8]}…: added, with reportage 3, cluster 1, person 1, organisation 1, "
        "figure 1, project 1, quote 1",
    ]
    assert main(["diff", "latest", *at]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert (len(lines), lines[-1]) == (42, "… 5 more lines with --all")
    assert main(["diff", "latest", "--all", *at]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 46
    assert main(["diff", "run_1", "run_2", "--format", "json", *at]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["before"], found["after"]) == ("run_1", "run_2")
    assert found["superseded"] == {A.publication_id: B.publication_id}
    changed = [one for one in found["changes"] if one["change"] == "changed"]
    assert changed[0]["fields"] == {"member_count": {"old": 84, "new": 96}, "city": {"old": None, "new": "Auental"}}
