"""Forgetting takes a publication out with everything derived from it, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.checks import run_checks
from pipeline.errors import QueryError
from pipeline.history import diff
from pipeline.load.forget import forget
from pipeline.load.write import current_outcomes
from tests.history_examples import Archive, Issue

SECRET = "Wort, das keiner behalten soll"
A = Issue("a")
B = Issue("b", edits={"quotes": {"text": SECRET}, "cluster": {"member_count": 96}})
OTHER = Issue("o", title="Strom und Stroh", headlines=("Strom aus Stroh",))


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path)


def tables(archive: Archive) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables except those that say when something happened."""
    names = archive.rows("SELECT schema_name || '.' || table_name FROM duckdb_tables() WHERE NOT internal ORDER BY ALL")
    wanted = [name for (name,) in names if name not in ("ops.migrations", "ops.runs", "ops.documents")]
    return {name: archive.rows(f"FROM {name} ORDER BY ALL") for name in wanted}


def test_nothing_of_a_forgotten_publication_is_left_but_that_there_was_a_file(archive: Archive) -> None:
    archive.run(heft=B, strom=OTHER)
    assert SECRET.encode() in archive.warehouse.read_bytes()
    (forgotten,) = forget(archive.warehouse, "heft.pdf")
    assert (forgotten.publication_id, forgotten.file_name, forgotten.rows) == (B.publication_id, "heft.pdf", 16)
    for name, rows in tables(archive).items():
        assert not [row for row in rows if B.publication_id in row], name
    assert SECRET.encode() not in archive.warehouse.read_bytes()
    assert archive.rows("SELECT file_name, reason FROM ops.documents ORDER BY ALL") == [
        ("heft.pdf", None),
        ("strom.pdf", None),
    ]
    assert archive.current() == {OTHER.publication_id}


def test_the_rest_is_as_if_it_had_never_been(tmp_path: Path) -> None:
    with_it, without = Archive(tmp_path / "1"), Archive(tmp_path / "2")
    with_it.run(heft=A, strom=OTHER)
    without.run(strom=OTHER)
    forget(with_it.warehouse, A.publication_id[:10])
    assert tables(with_it) == tables(without)


def test_what_it_had_superseded_is_current_again(tmp_path: Path) -> None:
    archive, plain = Archive(tmp_path / "1"), Archive(tmp_path / "2")
    for issue in (A, B, B):
        archive.run(heft=issue)
    forget(archive.warehouse, B.publication_id)
    assert archive.current() == {A.publication_id}
    plain.run(heft=A)
    assert tables(archive)["ops.history"] == tables(plain)["ops.history"]
    assert archive.rows("FROM ops.supersessions") == []
    assert diff(archive.warehouse, "latest").changes == ()
    assert [
        check.name for check in run_checks(archive.warehouse, "r") if "supersed" in check.name and check.offending
    ] == []


def test_a_middle_revision_hands_over_to_the_next(archive: Archive) -> None:
    for issue in (A, B, Issue("c")):
        archive.run(heft=issue)
    forget(archive.warehouse, B.publication_id)
    assert archive.rows("SELECT publication_id, superseded_by FROM ops.supersessions WHERE until_run IS NULL") == [
        (A.publication_id, Issue("c").publication_id)
    ]
    assert archive.current() == {Issue("c").publication_id}


def test_a_file_is_forgotten_with_all_its_revisions(archive: Archive) -> None:
    archive.run(heft=A, strom=OTHER)
    archive.run(heft=B, strom=OTHER)
    forgotten = forget(archive.warehouse, str(archive.inbox / "heft.pdf"))
    assert {one.publication_id for one in forgotten} == {A.publication_id, B.publication_id}
    assert archive.rows("SELECT path FROM ops.files") == [("../raw/strom.pdf",)]


def test_what_is_forgotten_is_read_anew_when_it_is_found_again(archive: Archive) -> None:
    archive.run(heft=A)
    assert A.publication_id in current_outcomes(archive.warehouse, "c1", "s")
    forget(archive.warehouse, "heft.pdf")
    assert current_outcomes(archive.warehouse, "c1", "s") == {}
    archive.run(heft=A)
    assert archive.current() == {A.publication_id}


def test_whoever_keeps_more_of_a_publication_is_told_to_discard_it(archive: Archive) -> None:
    archive.run(heft=A)
    archive.run(heft=B)
    discarded: list[str] = []
    forget(archive.warehouse, "heft.pdf", discarded.append)
    assert sorted(discarded) == sorted([A.publication_id, B.publication_id])


def test_unknown_and_ambiguous_names_change_nothing(archive: Archive) -> None:
    archive.run(heft=A, archiv__heft=OTHER)
    before = archive.warehouse.read_bytes()
    with pytest.raises(QueryError, match="no publication is known as 'nothing'"):
        forget(archive.warehouse, "nothing")
    with pytest.raises(QueryError, match=r"'heft.pdf' may mean several.*: ../raw/archiv/heft.pdf, ../raw/heft.pdf"):
        forget(archive.warehouse, "heft.pdf")
    with pytest.raises(QueryError, match="'' may mean several"):
        forget(archive.warehouse, "")
    assert archive.warehouse.read_bytes() == before
