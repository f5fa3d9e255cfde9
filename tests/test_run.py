"""The one way through all stages: one file's trouble is its own, and what is known is not read again."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from pipeline.errors import SettingsError, WarehouseError
from pipeline.load.swap import connect_read_only
from pipeline.run import Progress, RunSummary, Stage, Steps, find_pdfs, run_all
from pipeline.settings import Settings
from schemas.publication import DocumentState
from tests.fake_stages import FakeStages
from tests.warehouse_examples import publication


@pytest.fixture
def stages() -> FakeStages:
    return FakeStages()


def inbox(folder: Path, **contents: str) -> list[Path]:
    for name, content in contents.items():
        (folder / f"{name}.pdf").write_text(content, encoding="utf-8")
    return [folder / f"{name}.pdf" for name in contents]


def go(folder: Path, files: list[Path], steps: Steps, **more: Any) -> RunSummary:
    return run_all(files, Settings(warehouse=folder / "k.duckdb"), steps, **more)


def rows(folder: Path, sql: str) -> list[tuple[Any, ...]]:
    with connect_read_only(folder / "k.duckdb") as connection:
        return connection.execute(sql).fetchall()


def test_find_pdfs_takes_files_as_named_and_folders_with_their_subfolders(tmp_path: Path) -> None:
    (tmp_path / "2021").mkdir()
    for name in ("b.pdf", "a.PDF", "README.md", "2021/c.pdf"):
        (tmp_path / name).touch()
    (tmp_path / "folder.pdf").mkdir()
    expected = [tmp_path / "2021/c.pdf", tmp_path / "a.PDF", tmp_path / "b.pdf"]
    assert find_pdfs([tmp_path]) == expected
    assert find_pdfs([tmp_path / "b.pdf", tmp_path]) == [expected[2], *expected[:2]]
    assert find_pdfs([Path("nowhere.pdf")]) == [Path("nowhere.pdf")]


def test_every_file_ends_in_one_state_and_the_others_go_on(tmp_path: Path, stages: FakeStages) -> None:
    files = inbox(
        tmp_path, a="good", b="refuse", c="break layout", d="break language", e="reject", f="nothing", g="too"
    )
    summary = go(tmp_path, files, stages.steps())
    assert [(o.file_name, o.state, o.stage) for o in summary.outcomes] == [
        ("a.pdf", DocumentState.OK, "load"),
        ("b.pdf", DocumentState.NO_TEXT_LAYER, "intake"),
        ("c.pdf", DocumentState.FAILED, "layout"),
        ("d.pdf", DocumentState.FAILED, "language"),
        ("e.pdf", DocumentState.PARTIAL, "load"),
        ("f.pdf", DocumentState.PARTIAL, "load"),
        ("g.pdf", DocumentState.OK, "load"),
    ]
    assert summary.outcomes[1].reason == "its pages are pictures"
    assert summary.outcomes[1].remedy == "`ocrmypdf`"
    place = r"layout failed: RuntimeError at pipeline/run.py:\d+ \(no idea what to do with break layout\)"
    assert re.fullmatch(place, summary.outcomes[2].reason or "")
    assert summary.outcomes[4].reason == "2 records were rejected"
    assert summary.outcomes[5].reason == "no reportage was found in it"
    assert not summary.all_well
    assert rows(tmp_path, "SELECT file_name FROM staging.publications ORDER BY ALL") == [
        ("a.pdf",), ("e.pdf",), ("f.pdf",), ("g.pdf",),
    ]  # fmt: skip
    assert rows(tmp_path, "SELECT file_name, state, stage, reason, remedy FROM ops.documents") == [
        (o.file_name, o.state.value, o.stage, o.reason, o.remedy) for o in summary.outcomes
    ]
    assert rows(tmp_path, "SELECT run_id FROM ops.runs") == [(summary.run.run_id,)]
    assert rows(tmp_path, "SELECT count(*) FROM ops.rejects") == [(2,)]


def test_a_good_run_is_all_well_and_all_checks_pass(tmp_path: Path, stages: FakeStages) -> None:
    summary = go(tmp_path, inbox(tmp_path, a="good"), stages.steps())
    assert summary.all_well
    assert {check.name: check.offending for check in summary.checks} == {
        "evidence_boxes_malformed": 0,
        "evidence_outside_reportage": 0,
        "evidence_without_record": 0,
        "people_named_twice": 0,
        "records_without_evidence": 0,
        "records_without_reportage": 0,
        "revisions_both_current": 0,
        "superseded_by_nothing": 0,
    }


def test_a_second_run_reads_nothing_and_changes_no_row(tmp_path: Path, stages: FakeStages) -> None:
    files = inbox(tmp_path, a="good", b="reject", c="refuse")
    tables = ("publications", "reportages", "clusters", "people", "organisations", "figures", "projects", "quotes")
    first = go(tmp_path, files, stages.steps())
    before = [rows(tmp_path, f"FROM staging.{table}") for table in (*tables, "evidence")]
    second = go(tmp_path, files, stages.steps())
    assert stages.calls == {"intake": 6, "layout": 2, "reading": 2, "language": 2}
    assert [outcome.unchanged for outcome in second.outcomes] == [True, True, False]
    assert [(o.state, o.reason) for o in second.outcomes] == [(o.state, o.reason) for o in first.outcomes]
    assert [rows(tmp_path, f"FROM staging.{table}") for table in (*tables, "evidence")] == before
    assert rows(tmp_path, "SELECT count(*) FROM ops.runs") == [(2,)]


def test_other_code_or_settings_read_again(tmp_path: Path, stages: FakeStages, monkeypatch: pytest.MonkeyPatch) -> None:
    files = inbox(tmp_path, a="good")
    go(tmp_path, files, stages.steps())
    run_all(files, Settings(warehouse=tmp_path / "k.duckdb", spacy_model="de_my_model"), stages.steps())
    assert stages.calls["language"] == 2
    monkeypatch.setattr("pipeline.run.code_version", lambda: "edited")
    run_all(files, Settings(warehouse=tmp_path / "k.duckdb", spacy_model="de_my_model"), stages.steps())
    assert stages.calls["language"] == 3


def test_the_same_bytes_under_two_names_are_read_once(tmp_path: Path, stages: FakeStages) -> None:
    summary = go(tmp_path, inbox(tmp_path, a="good", b="good"), stages.steps())
    assert [outcome.unchanged for outcome in summary.outcomes] == [False, True]
    assert rows(tmp_path, "SELECT file_name FROM staging.publications") == [("a.pdf",)]


def test_a_failing_file_keeps_the_rows_of_an_earlier_run(
    tmp_path: Path, stages: FakeStages, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = inbox(tmp_path, a="good")
    go(tmp_path, files, stages.steps())
    before = rows(tmp_path, "FROM staging.people")
    monkeypatch.setattr("pipeline.run.code_version", lambda: "edited")
    monkeypatch.setattr(stages, "read", lambda *_: 1 / 0)
    summary = go(tmp_path, files, stages.steps())
    assert summary.outcomes[0].state is DocumentState.FAILED
    assert summary.outcomes[0].publication_id is not None
    assert rows(tmp_path, "FROM staging.people") == before


def test_a_replaced_file_and_a_missing_one_are_told(tmp_path: Path, stages: FakeStages) -> None:
    (tmp_path / "raw").mkdir()
    files = inbox(tmp_path / "raw", a="good", b="other")
    first = go(tmp_path, files[:1], stages.steps(), folders=[tmp_path / "raw"])
    files[0].write_text("new bytes", encoding="utf-8")
    second = go(tmp_path, files[:1], stages.steps(), folders=[tmp_path / "raw"])
    told = [(one.publication_id, one.superseded_by) for one in second.settled.supersessions]
    assert told == [(first.outcomes[0].publication_id, second.outcomes[0].publication_id)]
    third = go(tmp_path, files[1:], stages.steps(), folders=[tmp_path / "raw"])
    assert third.settled.missing == ()  # b.pdf has the title and headlines of a.pdf: its revision under another name
    files[1].unlink()
    fourth = go(tmp_path, inbox(tmp_path, c="refuse"), stages.steps(), folders=[tmp_path / "raw"])
    assert fourth.settled.missing == ("raw/b.pdf",)


def test_errors_that_concern_every_file_end_the_run(tmp_path: Path, stages: FakeStages) -> None:
    def no_model(*_: object) -> None:
        raise SettingsError("the model is not installed", "install it")

    with pytest.raises(SettingsError):
        go(tmp_path, inbox(tmp_path, a="good"), Steps(stages.take_in, stages.lay_out, stages.read, no_model))  # type: ignore[arg-type]
    with pytest.raises(WarehouseError, match="there is no warehouse"):
        rows(tmp_path, "SELECT 1")


def test_progress_is_told_before_each_stage(tmp_path: Path, stages: FakeStages) -> None:
    told: list[Progress] = []
    go(tmp_path, inbox(tmp_path, a="good", b="refuse"), stages.steps(), report=told.append)
    assert told == [
        *(Progress(0, 2, "a.pdf", stage) for stage in Stage),
        Progress(1, 2, "b.pdf", Stage.INTAKE),
    ]


def test_a_check_that_finds_something_is_recorded_with_examples(
    tmp_path: Path, stages: FakeStages, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = stages.extract

    def without_evidence(*arguments: Any) -> list[Any]:
        return [one.model_copy(update={"evidence": one.evidence[1:]}) for one in plain(*arguments)]

    monkeypatch.setattr(stages, "extract", without_evidence)
    summary = go(tmp_path, inbox(tmp_path, a="good"), stages.steps())
    assert not summary.all_well
    found = rows(tmp_path, "SELECT name, description, offending, examples FROM ops.checks WHERE offending > 0")
    (reportage_id,) = rows(tmp_path, "SELECT reportage_id FROM staging.reportages")[0]
    example = f'{{"record_type": "cluster", "record_id": "{reportage_id}"}}'
    assert found == [("records_without_evidence", "A record of which no page is known.", 1, [example])]
    assert publication(content="good").publication_id == summary.outcomes[0].publication_id
