"""The one way through all stages: one file's trouble is its own, and what is known is not read again."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from pipeline import stamp
from pipeline.errors import ClusterwissenError, SettingsError, WarehouseError
from pipeline.executor import Executor
from pipeline.load.migrate import sql_files
from pipeline.load.swap import connect_read_only
from pipeline.run import Progress, RunSummary, find_pdfs, run_all
from pipeline.settings import Settings
from schemas.publication import DocumentState, Stage
from tests.fake_stages import FakeStages
from tests.history_examples import empty_warehouse
from tests.warehouse_examples import publication, reading


@pytest.fixture
def stages() -> FakeStages:
    return FakeStages()


def inbox(folder: Path, **contents: str) -> list[Path]:
    for name, content in contents.items():
        (folder / f"{name}.pdf").write_text(content, encoding="utf-8")
    return [folder / f"{name}.pdf" for name in contents]


@pytest.fixture(autouse=True)
def begun(tmp_path: Path) -> None:
    """Runs begin with an empty warehouse; to make one takes as long as the rest of a run."""
    (tmp_path / "k.duckdb").write_bytes(empty_warehouse())


def go(folder: Path, files: list[Path], executor: Executor, **more: Any) -> RunSummary:
    return run_all(files, Settings(warehouse=folder / "k.duckdb"), executor, **more)


def rows(folder: Path, sql: str) -> list[tuple[Any, ...]]:
    with connect_read_only(folder / "k.duckdb") as connection:
        return connection.execute(sql).fetchall()


def edit(monkeypatch: pytest.MonkeyPatch, stage: Stage) -> None:
    """As if the sources of this stage had been changed: its stamp and those of all stages behind it are others."""
    stamps = stamp.code_stamps()
    for each in list(Stage)[list(Stage).index(stage) :]:
        stamps[each] = f"edited {stamps[each]}"
    monkeypatch.setattr("pipeline.stamp.code_stamps", lambda: dict(stamps))


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
    summary = go(tmp_path, files, stages.executor())
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
    place = r"layout failed: RuntimeError at pipeline/process.py:\d+ \(no idea what to do with break layout\)"
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
    (tmp_path / "k.duckdb").unlink()  # the first run of all makes the warehouse
    summary = go(tmp_path, inbox(tmp_path, a="good"), stages.executor())
    assert summary.all_well
    assert {check.name: check.offending for check in summary.checks} == dict.fromkeys(sql_files("checks"), 0)


def test_a_second_run_reads_nothing_and_changes_no_row(tmp_path: Path, stages: FakeStages) -> None:
    files = inbox(tmp_path, a="good", b="reject", c="refuse")
    tables = ("publications", "reportages", "clusters", "people", "organisations", "figures", "projects", "quotes")
    first = go(tmp_path, files, stages.executor())
    before = [rows(tmp_path, f"FROM staging.{table}") for table in (*tables, "evidence")]
    second = go(tmp_path, files, stages.executor())
    assert stages.calls == {"intake": 3, "layout": 2, "reading": 2, "language": 2}
    assert [outcome.unchanged for outcome in second.outcomes] == [True, True, True]
    assert [(o.state, o.reason) for o in second.outcomes] == [(o.state, o.reason) for o in first.outcomes]
    assert [rows(tmp_path, f"FROM staging.{table}") for table in (*tables, "evidence")] == before
    assert rows(tmp_path, "SELECT count(*) FROM ops.runs") == [(2,)]


def test_another_model_analyses_again_and_reads_nothing_again(tmp_path: Path, stages: FakeStages) -> None:
    files = inbox(tmp_path, a="good")
    go(tmp_path, files, stages.executor())
    run_all(files, Settings(warehouse=tmp_path / "k.duckdb", spacy_model="de_my_model"), stages.executor())
    assert stages.calls == {"intake": 2, "layout": 1, "reading": 1, "language": 2}


@pytest.mark.parametrize(
    ("stage", "again"),
    [
        (Stage.INTAKE, ["intake", "layout", "reading", "language"]),
        (Stage.LAYOUT, ["intake", "layout", "reading", "language"]),
        (Stage.READING, ["intake", "reading", "language"]),
        (Stage.LANGUAGE, ["intake", "language"]),
        (Stage.LOAD, ["intake"]),
    ],
)
def test_a_changed_stage_takes_the_stored_results_of_the_stages_before_it(
    stage: Stage, again: list[str], tmp_path: Path, stages: FakeStages, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = inbox(tmp_path, a="good")
    first = go(tmp_path, files, stages.executor())
    before = rows(tmp_path, "FROM staging.evidence")
    stages.calls.clear()
    edit(monkeypatch, stage)
    second = go(tmp_path, files, stages.executor())
    assert list(stages.calls) == again
    assert [outcome.unchanged for outcome in second.outcomes] == [False]
    assert second.run.code_version != first.run.code_version
    assert rows(tmp_path, "FROM staging.evidence") == before


def test_a_new_and_a_changed_file_are_read_and_no_other(tmp_path: Path, stages: FakeStages) -> None:
    go(tmp_path, inbox(tmp_path, a="good", b="fine"), stages.executor())
    stages.calls.clear()
    summary = go(tmp_path, inbox(tmp_path, a="good", b="changed", c="new"), stages.executor())
    assert [outcome.unchanged for outcome in summary.outcomes] == [True, False, False]
    assert stages.calls == {"intake": 2, "layout": 2, "reading": 2, "language": 2}


def test_the_same_bytes_under_two_names_are_read_once(tmp_path: Path, stages: FakeStages) -> None:
    summary = go(tmp_path, inbox(tmp_path, a="good", b="good"), stages.executor())
    assert [outcome.unchanged for outcome in summary.outcomes] == [False, True]
    assert rows(tmp_path, "SELECT file_name FROM staging.publications") == [("a.pdf",)]


def test_a_failing_file_keeps_the_rows_of_an_earlier_run(
    tmp_path: Path, stages: FakeStages, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = inbox(tmp_path, a="good")
    go(tmp_path, files, stages.executor())
    before = rows(tmp_path, "FROM staging.people")
    edit(monkeypatch, Stage.READING)
    monkeypatch.setattr(stages, "read", lambda *_: 1 / 0)
    summary = go(tmp_path, files, stages.executor())
    assert summary.outcomes[0].state is DocumentState.FAILED
    assert summary.outcomes[0].publication_id is not None
    assert rows(tmp_path, "FROM staging.people") == before


def test_newer_code_that_reads_less_keeps_the_good_rows_until_it_reads_them_again(
    tmp_path: Path, stages: FakeStages, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = inbox(tmp_path, a="good")
    go(tmp_path, files, stages.executor())
    before = rows(tmp_path, "FROM staging.people")
    plain = stages.read
    monkeypatch.setattr(stages, "read", lambda *a: plain(*a).model_copy(update={"reportages": ()}))
    edit(monkeypatch, Stage.READING)
    for unchanged in (False, True):
        (outcome,) = go(tmp_path, files, stages.executor()).outcomes
        assert (outcome.state, outcome.doubtful, outcome.unchanged) == (DocumentState.PARTIAL, True, unchanged)
        assert outcome.reason == "no reportage was found in it; the rows of an earlier run are kept"
        assert rows(tmp_path, "FROM staging.people") == before
    edit(monkeypatch, Stage.READING)
    (outcome,) = go(tmp_path, files, stages.executor()).outcomes
    assert outcome.reason == "no reportage was found in it; the rows of an earlier run are kept"
    assert rows(tmp_path, "FROM staging.people") == before
    monkeypatch.setattr(stages, "read", plain)
    edit(monkeypatch, Stage.READING)
    (outcome,) = go(tmp_path, files, stages.executor()).outcomes
    assert (outcome.state, outcome.stage, outcome.unchanged) == (DocumentState.OK, Stage.LOAD, False)


def test_doubtful_rows_are_replaced_by_doubtful_rows(
    tmp_path: Path, stages: FakeStages, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A publication of pictures stays in doubt, and takes part in what the rules learn all the same."""
    files = inbox(tmp_path, a="nothing")
    go(tmp_path, files, stages.executor())
    assert rows(tmp_path, "FROM staging.people") == []
    few = {"pages_read": 1}
    monkeypatch.setattr(stages, "contents", dict.fromkeys(stages.contents, "good"))
    monkeypatch.setattr(stages, "read", lambda *a: reading(a[0]).model_copy(update=few))
    edit(monkeypatch, Stage.READING)
    (outcome,) = go(tmp_path, files, stages.executor()).outcomes
    assert (outcome.state, outcome.reason) == (DocumentState.PARTIAL, "1 of its 3 pages were read")
    assert [name for (name,) in rows(tmp_path, "SELECT name FROM staging.people")] == ["Mira Talberg"]


def test_rejected_records_alone_are_no_reason_to_keep_old_rows(
    tmp_path: Path, stages: FakeStages, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = inbox(tmp_path, a="reject")
    first = go(tmp_path, files, stages.executor())
    edit(monkeypatch, Stage.LANGUAGE)
    second = go(tmp_path, files, stages.executor())
    assert [one.outcomes[0].stage for one in (first, second)] == [Stage.LOAD, Stage.LOAD]
    assert rows(tmp_path, "SELECT DISTINCT run_id FROM ops.rejects") == [(second.run.run_id,)]


def test_work_of_another_version_is_not_stored(
    tmp_path: Path, stages: FakeStages, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A worker on another machine, or a package that was updated while the run went on."""
    (tmp_path / "k.duckdb").unlink()
    monkeypatch.setattr("pipeline.run.code_version", lambda: "another")
    with pytest.raises(ClusterwissenError, match="another version"):
        go(tmp_path, inbox(tmp_path, a="good"), stages.executor())
    assert not (tmp_path / "k.duckdb").exists()


def test_a_replaced_file_and_a_missing_one_are_told(tmp_path: Path, stages: FakeStages) -> None:
    (tmp_path / "raw").mkdir()
    files = inbox(tmp_path / "raw", a="good", b="other")
    first = go(tmp_path, files[:1], stages.executor(), folders=[tmp_path / "raw"])
    files[0].write_text("new bytes", encoding="utf-8")
    second = go(tmp_path, files[:1], stages.executor(), folders=[tmp_path / "raw"])
    told = [(one.publication_id, one.superseded_by) for one in second.settled.supersessions]
    assert told == [(first.outcomes[0].publication_id, second.outcomes[0].publication_id)]
    third = go(tmp_path, files[1:], stages.executor(), folders=[tmp_path / "raw"])
    assert third.settled.missing == ()  # b.pdf has the title and headlines of a.pdf: its revision under another name
    files[1].unlink()
    fourth = go(tmp_path, inbox(tmp_path, c="refuse"), stages.executor(), folders=[tmp_path / "raw"])
    assert fourth.settled.missing == ("raw/b.pdf",)


def test_errors_that_concern_every_file_end_the_run(
    tmp_path: Path, stages: FakeStages, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_model(*_: object) -> None:
        raise SettingsError("the model is not installed", "install it")

    (tmp_path / "k.duckdb").unlink()
    monkeypatch.setattr(stages, "extract", no_model)
    with pytest.raises(SettingsError):
        go(tmp_path, inbox(tmp_path, a="good"), stages.executor())
    with pytest.raises(WarehouseError, match="there is no warehouse"):
        rows(tmp_path, "SELECT 1")


def test_progress_is_told_before_each_stage(tmp_path: Path, stages: FakeStages) -> None:
    told: list[Progress] = []
    go(tmp_path, inbox(tmp_path, a="good", b="refuse"), stages.executor(), report=told.append)
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
    summary = go(tmp_path, inbox(tmp_path, a="good"), stages.executor())
    assert not summary.all_well
    found = rows(tmp_path, "SELECT name, description, offending, examples FROM ops.checks WHERE offending > 0")
    (reportage_id,) = rows(tmp_path, "SELECT reportage_id FROM staging.reportages")[0]
    example = f'{{"record_type": "cluster", "record_id": "{reportage_id}"}}'
    assert found == [("records_without_evidence", "A record of which no page is known.", 1, [example])]
    assert publication(content="good").publication_id == summary.outcomes[0].publication_id
