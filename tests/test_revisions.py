"""Revisions: one publication in other bytes supersedes the earlier ones, and another publication does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pipeline.checks import run_checks
from schemas.history import Likeness, Supersession
from schemas.publication import DocumentState
from tests.history_examples import Archive, Issue

A = Issue("a")
B = Issue("b", headlines=(*A.headlines[:2], "Auf leisen Sohlen nach vorn"))
"""A revision of A with a new headline."""
OTHER_HEADLINES = ("Strom aus Stroh", "Im Takt der Turbinen", "Licht im Schacht")


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path)


def ids(*issues: Issue) -> set[str]:
    return {issue.publication_id for issue in issues}


def sound(archive: Archive) -> bool:
    names = ("revisions_both_current", "superseded_by_nothing", "history_disagrees")
    return [check.name for check in run_checks(archive.warehouse, "r") if check.offending and check.name in names] == []


def test_a_replaced_file_supersedes_and_the_old_rows_stay_in_staging(archive: Archive) -> None:
    assert archive.run(heft=A).supersessions == ()
    told = archive.run(heft=B).supersessions
    assert told == (
        Supersession(
            publication_id=A.publication_id,
            superseded_by=B.publication_id,
            known_by=Likeness.FILE,
            since_run="run_2",
            until_run=None,
        ),
    )
    assert archive.current() == ids(B)
    for table in ("reportages", "clusters", "people", "organisations", "figures", "projects", "quotes"):
        counts = [archive.rows(f"SELECT count(*) FROM {schema}.{table}")[0][0] for schema in ("reviewed", "staging")]
        assert counts == ([3, 6] if table == "reportages" else [1, 2]), table
    assert archive.rows("SELECT DISTINCT publication_id FROM kb.mentions") == [(B.publication_id,)]
    assert (
        archive.rows("SELECT count(*) FROM kb.roles")
        == archive.rows("SELECT count(*) FROM kb.project_parties")
        == [(2,)]
    )
    assert sound(archive)


def test_back_to_the_old_bytes_and_forth_again(archive: Archive) -> None:
    for issue in (A, B, A):
        archive.run(heft=issue)
    assert archive.current() == ids(A)
    archive.run(heft=B)
    assert archive.current() == ids(B)
    assert archive.rows("SELECT publication_id, since_run, until_run FROM ops.supersessions ORDER BY since_run") == [
        (A.publication_id, "run_2", "run_3"),
        (B.publication_id, "run_3", "run_4"),
        (A.publication_id, "run_4", None),
    ]
    assert sound(archive)


def test_a_chain_of_revisions_has_one_current_end(archive: Archive) -> None:
    """The last shares no headline with the first, but each with the one before."""
    first, second = Issue("1", ("A1", "A2")), Issue("2", ("A2", "A3"))
    for issue in (first, second, Issue("3", ("A3", "A4"))):
        archive.run(heft=issue)
    assert archive.current() == ids(Issue("3"))
    assert sound(archive)


@pytest.mark.parametrize(
    ("revision", "known_by"),
    [
        (replace(B, title="Holz heute", year=2024), "file"),  # two of three headlines
        (replace(A, content="b", headlines=(A.headlines[0],)), "file"),  # shortened
        (
            replace(B, headlines=(A.headlines[0], *OTHER_HEADLINES[:2])),
            "file",
        ),  # rewritten, but cover and imprint are the same
        (replace(A, content="b", headlines=("HOLZ denkt – weiter!",), title=None, publisher=None, year=None), "file"),
    ],
)
def test_known_by_its_file(archive: Archive, revision: Issue, known_by: str) -> None:
    archive.run(heft=A)
    archive.run(heft=revision)
    assert archive.current() == ids(revision)
    assert archive.rows("SELECT known_by FROM ops.supersessions") == [(known_by,)]


def test_one_reportage_with_another_headline_is_known_by_title_and_imprint(archive: Archive) -> None:
    flyer = replace(A, headlines=A.headlines[:1])
    archive.run(flyer=flyer)
    archive.run(flyer=replace(flyer, content="b", headlines=("Holz denkt voraus",)))
    assert archive.current() == ids(Issue("b"))


@pytest.mark.parametrize(
    "other",
    [
        replace(A, content="b", headlines=OTHER_HEADLINES),  # the next issue of a magazine, same title, same year
        replace(A, content="b", headlines=OTHER_HEADLINES[:1], title="Strom und Stroh"),
        replace(A, content="b", headlines=OTHER_HEADLINES[:1], year=2022),
        replace(A, content="b", headlines=OTHER_HEADLINES[:1], publisher="Kontor Nord"),
        replace(A, content="b", headlines=(A.headlines[0], *OTHER_HEADLINES), title="Strom und Stroh"),
    ],
)
def test_another_publication_in_the_same_file_is_no_revision(archive: Archive, other: Issue) -> None:
    """Inboxes have files such as aktuell.pdf."""
    archive.run(aktuell=A)
    assert archive.run(aktuell=other).supersessions == ()
    assert archive.current() == ids(A, other)
    assert sound(archive)


@pytest.mark.parametrize(
    ("revision", "name", "known_by"),
    [
        (B, "heft_neu", "title"),
        (replace(B, title="WÄLDER  und Wände."), "heft_neu", "title"),
        (replace(B, publisher=None, year=None), "heft_neu", "title"),
        (replace(B, title=None), "archiv__heft", "file_name"),
        (replace(B, title="Broschüre 2"), "archiv__Heft", "file_name"),
        (B, "archiv__heft", "title"),
    ],
)
def test_known_by_title_or_file_name_in_another_place(
    archive: Archive, revision: Issue, name: str, known_by: str
) -> None:
    archive.run(heft=A)
    archive.run(**{"heft": A, name: revision})
    assert archive.current() == ids(revision)
    assert archive.rows("SELECT known_by FROM ops.supersessions") == [(known_by,)]
    assert sound(archive)


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        (A, replace(A, content="b", headlines=OTHER_HEADLINES), "heft_2"),  # one title, other content
        (A, replace(A, content="b", headlines=(A.headlines[0], *OTHER_HEADLINES)), "heft_2"),
        (A, replace(A, content="b", headlines=A.headlines[:1]), "auszug"),  # an excerpt must not hide the whole
        (A, replace(B, publisher="Kontor Nord"), "heft_2"),
        (A, replace(B, year=2022), "heft_2"),  # an edition of another year
        (A, replace(B, title="Strom und Stroh"), "heft_2"),
        (A, replace(B, title="Strom und Stroh"), "2022__heft"),
        (A, replace(A, content="b", headlines=OTHER_HEADLINES), "2022__heft"),
        (replace(A, title="Broschüre"), replace(B, title="Broschüre"), "heft_2"),
        (replace(A, title="Untitled-1"), replace(B, title="Untitled-1"), "heft_2"),
        (replace(A, title="Microsoft Word - Dokument3.docx"), replace(B, title="Microsoft Word - Dokument3.docx"), "x"),
        (replace(A, title=None), replace(B, title=None), "heft_2"),
        (replace(A, headlines=()), replace(A, content="b", headlines=()), "heft_2"),
    ],
)
def test_two_publications_stay_two(archive: Archive, one: Issue, other: Issue, name: str) -> None:
    archive.run(heft=one)
    archive.run(**{"heft": one, name: other})
    assert archive.current() == ids(one, other)
    assert archive.rows("FROM ops.supersessions") == []


@pytest.mark.parametrize("dates", [(None, None), (datetime(2020, 1, 1, tzinfo=UTC), datetime(2021, 1, 1, tzinfo=UTC))])
def test_of_revisions_that_come_together_the_order_of_files_decides_nothing(
    tmp_path: Path, dates: tuple[datetime | None, datetime | None]
) -> None:
    old, new = replace(A, created=dates[0]), replace(B, created=dates[1])
    archives = Archive(tmp_path / "1"), Archive(tmp_path / "2")
    archives[0].run(heft=old, heft_neu=new)
    archives[1].run(heft_neu=new, heft=old)
    assert archives[0].current() == archives[1].current()
    if dates[0]:
        assert archives[0].current() == ids(new)


def test_an_older_revision_that_is_found_again_beside_the_newer_one_changes_nothing(archive: Archive) -> None:
    old, new = (replace(one, created=datetime(2020 + n, 1, 1, tzinfo=UTC)) for n, one in enumerate((A, B)))
    archive.run(heft=old)
    archive.run(heft=new)
    archive.run(heft=new, heft_alt=old)
    assert archive.current() == ids(new)


def test_a_revision_that_was_read_in_part_does_not_hide_a_whole_one(archive: Archive) -> None:
    whole, part = replace(A, words=100), replace(B, words=50, state=DocumentState.PARTIAL)
    archive.run(heft=whole)
    assert archive.run(heft=part).supersessions[0].publication_id == part.publication_id
    assert archive.current() == ids(whole)
    archive.run(heft=replace(part, words=100, state=DocumentState.OK), code="c2")
    assert archive.current() == ids(part)
    assert sound(archive)


def test_a_whole_one_stays_whole_when_newer_code_reads_less_of_it_and_its_rows_are_kept(archive: Archive) -> None:
    whole, part = replace(A, words=100), replace(B, words=50, state=DocumentState.PARTIAL)
    archive.run(heft=whole)
    archive.run(heft=replace(whole, state=DocumentState.PARTIAL, kept=True), other=part, code="c2")
    assert archive.current() == ids(whole)


def test_a_revision_with_a_rejected_record_supersedes(archive: Archive) -> None:
    archive.run(heft=replace(A, words=100))
    archive.run(heft=replace(B, words=95, state=DocumentState.PARTIAL))
    assert archive.current() == ids(B)


def test_a_damaged_file_in_its_place_leaves_the_publication_current(archive: Archive) -> None:
    archive.run(heft=A)
    assert archive.run("", heft=None).missing == ()
    assert archive.current() == ids(A)
    assert archive.rows("SELECT publication_id, until_run, missing_since FROM ops.files") == [
        (A.publication_id, None, None)
    ]


def test_a_file_that_has_gone_is_told_as_long_as_it_is_gone(archive: Archive) -> None:
    archive.run("", heft=A, sub__flyer=replace(A, content="f", headlines=OTHER_HEADLINES, title="Strom"))
    assert archive.run("", heft=A).missing == ("../raw/sub/flyer.pdf",)
    assert archive.run("", heft=A).missing == ("../raw/sub/flyer.pdf",)
    assert archive.rows("SELECT path, missing_since FROM ops.files WHERE missing_since IS NOT NULL") == [
        ("../raw/sub/flyer.pdf", "run_2")
    ]
    assert archive.current() == ids(A, Issue("f"))
    assert archive.run("", heft=A, sub__flyer=replace(A, content="f")).missing == ()
    assert archive.rows("SELECT count(*) FROM ops.files WHERE missing_since IS NOT NULL") == [(0,)]


def test_only_folders_that_were_given_are_missed_in(archive: Archive) -> None:
    archive.run("", heft=A, sub__flyer=replace(A, content="f", headlines=OTHER_HEADLINES, title="Strom"))
    assert archive.run(heft=A).missing == ()
    assert archive.run("other", heft=A).missing == ()
    assert archive.run("sub").missing == ("../raw/sub/flyer.pdf",)


def test_a_file_that_was_moved_or_renamed_is_not_missed(archive: Archive) -> None:
    archive.run("", heft=A)
    assert archive.run("", archiv__heft_alt=A).missing == ()
    assert archive.rows("SELECT path, since_run, until_run FROM ops.files ORDER BY path") == [
        ("../raw/archiv/heft_alt.pdf", "run_2", None),
        ("../raw/heft.pdf", "run_1", "run_2"),
    ]
    assert archive.rows("SELECT file_name FROM kb.publications") == [("heft_alt.pdf",)]


def test_a_file_that_gave_way_to_a_revision_under_another_name_is_not_missed(archive: Archive) -> None:
    archive.run("", heft=A)
    assert archive.run("", heft_neu=B).missing == ()
    assert archive.current() == ids(B)


def test_a_revision_that_has_gone_stays_current(archive: Archive) -> None:
    archive.run("", heft=A, heft_neu=replace(B, created=datetime(2022, 1, 1, tzinfo=UTC)))
    assert archive.run("", heft=A).missing == ("../raw/heft_neu.pdf",)
    assert archive.current() == ids(B)


def test_of_several_files_with_the_same_bytes_the_first_name_counts_in_any_order(tmp_path: Path) -> None:
    archives = Archive(tmp_path / "1"), Archive(tmp_path / "2")
    archives[0].run(b=A, a=A)
    archives[1].run(a=A, b=A)
    for archive in archives:
        assert archive.rows("SELECT file_name FROM staging.publications") == [("a.pdf",)]
