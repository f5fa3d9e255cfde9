"""A stage's stamp changes with what its result depends on, and with nothing else."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline import stamp
from pipeline.settings import Settings
from pipeline.stamp import ROOMS, ROOT, Room, code_stamps, code_version, result_versions, settings_hash
from schemas.publication import Stage

OUTSIDE = {
    "pipeline/errors.py",  # words of refusals
    "pipeline/settings.py",  # hashed by itself
    "pipeline/stamp.py",
    "pipeline/cache.py",
    "schemas/run.py",  # what a run says about itself
    "pipeline/review/given.py",  # what people say is applied anew in each run
    "pipeline/review/conceal.py",
    "pipeline/review/stated.py",
    "pipeline/review/store.py",
    "pipeline/review/table.py",
    "schemas/correction.py",
    "pipeline/resolve/rebuild.py",  # kb is no stored result; it has a stamp of its own
}
"""Imported without a say in what comes out."""


@pytest.fixture
def rooms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Two stages with a file each."""
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "rules.py").write_text("A = 1\n")
    monkeypatch.setattr(stamp, "ROOT", tmp_path)
    monkeypatch.setattr(stamp, "ROOMS", {Stage.INTAKE: Room(("a",), ("duckdb",)), Stage.LOAD: Room(("b/rules.py",))})
    stamp._code_stamps.cache_clear()
    yield tmp_path
    stamp._code_stamps.cache_clear()


def fresh() -> dict[Stage, str]:
    stamp._code_stamps.cache_clear()
    return code_stamps()


def test_a_changed_source_changes_its_stage_and_those_behind_it(rooms: Path) -> None:
    before = fresh()
    (rooms / "b" / "rules.py").write_text("A = 2\n")
    after = fresh()
    assert (before[Stage.INTAKE] == after[Stage.INTAKE], before[Stage.LOAD] == after[Stage.LOAD]) == (True, False)
    (rooms / "a" / "more.txt").write_text("a word list")
    last = fresh()
    assert (last[Stage.INTAKE] == after[Stage.INTAKE], last[Stage.LOAD] == after[Stage.LOAD]) == (False, False)


def test_compiled_files_count_for_nothing(rooms: Path) -> None:
    before = fresh()
    (rooms / "a" / "__pycache__").mkdir()
    (rooms / "a" / "__pycache__" / "rules.pyc").write_bytes(b"1")
    assert fresh() == before


def test_another_version_of_a_library_changes_the_stamp(rooms: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = fresh()
    monkeypatch.setattr(stamp, "version", lambda _: "99")
    after = fresh()
    assert before.keys() == after.keys() and not set(before.values()) & set(after.values())


def test_stamps_stay_while_the_process_lives(rooms: Path) -> None:
    """What was imported does not change any more; the files on the disk may."""
    before = fresh()
    (rooms / "a" / "rules.py").write_text("A = 2\n")
    assert code_stamps() == before


def test_the_code_version_is_the_last_stamp() -> None:
    assert code_version() == code_stamps()[Stage.LOAD]
    assert len(set(code_stamps().values())) == len(Stage)


def test_settings_are_seen_where_they_change_the_records() -> None:
    plain, other = Settings(), Settings(spacy_model="de_my_model")
    assert settings_hash(Settings(warehouse=Path("elsewhere.duckdb"), workers=7)) == settings_hash(plain)
    assert settings_hash(other) != settings_hash(plain)
    versions = [result_versions(settings) for settings in (plain, other)]
    assert [stage for stage in versions[0] if versions[0][stage] != versions[1][stage]] == [Stage.LANGUAGE]


@pytest.mark.parametrize("stage", Stage)
def test_all_that_a_stage_imports_is_in_its_stamp(stage: Stage) -> None:
    """Else a change there would leave stored results as they are."""
    until = list(ROOMS)[: list(ROOMS).index(stage) + 1]
    covered = {file.relative_to(ROOT).as_posix() for each in until for file in files(each)}
    own = [file for file in files(stage) if file.suffix == ".py" and file.name != "stages.py"]  # which calls them all
    assert {imported for file in own for imported in imports(file)} - covered - OUTSIDE == set()


def files(stage: Stage) -> list[Path]:
    return [file for source in ROOMS[stage].sources for file in stamp._files(ROOT / source)]


def imports(file: Path) -> Iterator[str]:
    """Files of ours that a module imports."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        for name in names:
            path = ROOT / name.replace(".", "/")
            for candidate in (path.with_suffix(".py"), path / "__init__.py"):
                if name.split(".")[0] in ("pipeline", "schemas") and candidate.is_file():
                    yield candidate.relative_to(ROOT).as_posix()
