"""A forgotten person is in no byte of what is kept, comes back in no run, and takes nobody else with them."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.cache import ENDING, StageCache, folder_of
from pipeline.checks import run_checks
from pipeline.errors import CorrectionError, QueryError
from pipeline.export import export
from pipeline.history import diff
from pipeline.load.forget_person import ForgottenPersonReport, forget_person
from pipeline.load.forgotten import append_forgotten
from pipeline.load.hidden import remember
from pipeline.load.swap import connect
from pipeline.process import process, read_again
from pipeline.review.table import append_correction, read_corrections
from pipeline.settings import Settings
from schemas.correction import Correction
from schemas.extraction import Extraction
from schemas.reportage import Reading
from tests.fake_stages import FakeStages
from tests.history_examples import Archive, Issue
from tests.warehouse_examples import SENTENCES

ONE = Issue(
    "a", headlines=("Holz denkt weiter",), edits={"cluster": {"phone": "0431 615", "email": "mtalberg@a.example"}}
)
NAMES = (b"Talberg", b"talberg", b"TALBERG", b"0431 615")
HIDDEN = "„Wir bauen leise“, sagt Geschäftsführerin ████ ███████."


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path)


def forget(archive: Archive, what: str = "per_") -> ForgottenPersonReport:
    cache = StageCache(archive.warehouse.with_name("k.duckdb.cache"), {})
    return forget_person(archive.warehouse, what, archive.corrections, archive.said, cache.discard_naming)


def naming(folder: Path) -> list[str]:
    """Files below the folder with a byte of the name, stored results unpacked."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            content = zlib.decompress(path.read_bytes()[16:]) if path.name.endswith(ENDING) else path.read_bytes()
            found += [path.name] * any(name in content for name in NAMES)
    return found


def everything(archive: Archive) -> dict[str, list[tuple[object, ...]]]:
    """All rows but those that say when something happened."""
    names = archive.rows("SELECT schema_name || '.' || table_name FROM duckdb_tables() WHERE NOT internal ORDER BY ALL")
    unlike = ("ops.migrations", "ops.runs", "ops.documents", "ops.checks", "ops.resolutions", "ops.history")
    return {name: archive.rows(f"FROM {name} ORDER BY ALL") for (name,) in names if name not in unlike}


def test_no_byte_of_the_name_is_left(archive: Archive, tmp_path: Path) -> None:
    archive.run(heft=ONE)
    archive.run(heft=replace(ONE, content="b", title="Titel mit Mira Talberg"))  # supersedes it; history has both
    stored = archive.warehouse.with_name("k.duckdb.cache") / "reading" / "v1"
    stored.mkdir(parents=True)
    for name, text in (("a", "… Mira Talberg …"), ("b", "niemand")):
        (stored / f"{name}{ENDING}").write_bytes(bytes(16) + zlib.compress(text.encode()))
    assert naming(tmp_path) == ["k.duckdb", f"a{ENDING}"]
    report = forget(archive)
    export(archive.warehouse, tmp_path / "exported")
    assert naming(tmp_path) == []
    assert (report.reportages, report.kept, report.corrections) == (2, 0, 0)
    assert [path.name for path in stored.iterdir()] == [f"b{ENDING}"]


@pytest.mark.parametrize(("name", "kept"), [("Mira Talberg", []), ("Jens Horn", ["language", "layout", "reading"])])
def test_no_result_with_the_name_is_ever_stored(tmp_path: Path, name: str, kept: list[str]) -> None:
    settings = Settings(warehouse=tmp_path / "k.duckdb", corrections=tmp_path / "corrections")
    append_forgotten(settings.corrections, remember([name]))
    file = tmp_path / "heft.pdf"
    file.write_text("one", encoding="utf-8")
    seen = []

    class Watched(FakeStages):
        def extract(self, read: Reading, settings: Settings) -> list[Extraction]:
            seen.append(naming(tmp_path))
            return super().extract(read, settings)

    process(file, settings, Watched())
    read_again(file, settings, Watched())
    assert seen == [[]]
    assert sorted(path.relative_to(folder_of(settings.warehouse)).parts[0] for path in tmp_path.rglob("*.z")) == kept


def test_what_is_theirs_goes_and_what_is_not_stays(archive: Archive) -> None:
    archive.run(heft=ONE)
    forget(archive)
    assert archive.rows("SELECT count(*) FROM staging.people") == [(0,)]
    assert archive.rows("SELECT count(*) FROM staging.quotes") == [(0,)]
    assert archive.rows("SELECT name, contact_persons, phone, email FROM staging.clusters") == [
        ("Holzforum Auental e. V.", [], None, None)
    ]
    ((text,),) = archive.rows("SELECT text FROM staging.reportages")
    assert HIDDEN in text and all(sentence in text for sentence in (SENTENCES[0], SENTENCES[2]))
    assert archive.rows("SELECT record_type, count(*) FROM staging.evidence GROUP BY ALL ORDER BY ALL") == [
        ("cluster", 1), ("figure", 1), ("organisation", 1), ("project", 1),
    ]  # fmt: skip
    assert [check.name for check in run_checks(archive.warehouse, "r") if check.offending] == []
    assert diff(archive.warehouse, "latest").changes  # the first run's, without the person
    assert {change.record_type for change in diff(archive.warehouse, "latest").changes} == {
        "publication", "reportage", "cluster", "organisation", "figure", "project",
    }  # fmt: skip


def again(archive: Archive, files: dict[str, Issue]) -> None:
    archive.run(**files, code="c2")  # type: ignore[arg-type]


def anew(archive: Archive, files: dict[str, Issue]) -> None:
    """The knowledge base is made anew; only the folder of corrections is as it was."""
    fresh = Archive(archive.corrections.parent / "fresh")
    archive.warehouse.write_bytes(fresh.warehouse.read_bytes())
    again(archive, files)


def from_a_backup(archive: Archive, files: dict[str, Issue]) -> None:
    """The knowledge base of before comes back, and the run reads nothing."""
    fresh = Archive(archive.corrections.parent / "fresh")
    fresh.run(**files)  # type: ignore[arg-type]
    archive.warehouse.write_bytes(fresh.warehouse.read_bytes())
    archive.run()


@pytest.mark.parametrize("rerun", [again, anew, from_a_backup])
def test_the_person_stays_out(archive: Archive, rerun: Callable[[Archive, dict[str, Issue]], None]) -> None:
    archive.run(heft=ONE)
    forget(archive)
    kept = everything(archive)
    rerun(archive, {"heft": ONE})
    assert everything(archive) | {"ops.files": []} == kept | {"ops.files": []}


def test_no_rerun_calls_hiding_a_change(archive: Archive) -> None:
    archive.run(heft=ONE)
    forget(archive)
    again(archive, {"heft": ONE})
    assert diff(archive.warehouse, "latest").changes == ()


def test_the_person_stays_out_of_other_publications_too(archive: Archive) -> None:
    archive.run(heft=ONE)
    forget(archive)
    archive.run(neu=Issue("n", title="Neues", headlines=("Ganz Neues",)))
    assert archive.rows("SELECT count(*) FROM staging.people") == [(0,)]
    assert naming(archive.warehouse.parent) == []


def test_a_namesake_stays(archive: Archive) -> None:
    """The other works elsewhere: two people for resolution, whose text and revisions are left alone."""
    other = Issue(
        "s", title="Strom", headlines=("Strom aus Stroh",),
        edits={"people": {"organisation": "Klangwerk AG"}, "cluster": {"name": "Strohbund Nord", "aliases": ()}},
    )  # fmt: skip
    archive.run(heft=ONE, strom=other)
    assert archive.rows("SELECT count(*) FROM kb.people") == [(2,)]
    before = archive.rows("FROM staging.people WHERE organisation = 'Klangwerk AG'")
    ((identifier,),) = archive.rows("SELECT person_id FROM kb.people WHERE organisation <> 'Klangwerk AG'")
    assert forget(archive, identifier).kept == 1
    assert archive.rows("FROM staging.people") == before
    assert archive.rows("SELECT headline FROM staging.reportages WHERE contains(text, 'Mira Talberg')") == [
        ("Strom aus Stroh",)
    ]
    archive.run(heft=replace(ONE, content="b"), strom=replace(other, content="t"))
    assert archive.rows("SELECT organisation FROM kb.people") == [("Klangwerk AG",)]


def test_people_of_the_same_surname_and_what_is_named_after_it_stay(archive: Archive) -> None:
    issue = replace(
        ONE,
        edits={
            "organisations": {"name": "Talberg GmbH"},
            "cluster": {"contact_persons": ("Mira Talberg", "Jens Talberg")},
        },
    )
    archive.run(heft=issue)
    forget(archive)
    assert archive.rows("SELECT name FROM staging.organisations") == [("Talberg GmbH",)]
    assert archive.rows("SELECT contact_persons FROM staging.clusters") == [(["Jens Talberg"],)]


def test_corrections_go_on_and_do_not_name_the_person(archive: Archive) -> None:
    place = {"file": "heft.pdf", "sentence": SENTENCES[1]}
    figure = {"action": "change", "record_type": "figure", "file": "heft.pdf", "sentence": SENTENCES[0],
              "words": "84 Mitglieder",
              "field": "value", "old": "84", "new": "86"}  # fmt: skip
    organisation = {
        "action": "add",
        "record_type": "organisation",
        "words": "Geschäftsführerin",
        "new": "name=Büro Talbergs",
    }
    for cells in (
        place | {"action": "change", "record_type": "person", "words": "Mira Talberg", "field": "titles", "old": "Dr."},
        figure,
        place | organisation,
    ):
        append_correction(archive.corrections, Correction(**cells))
    archive.run(heft=ONE)
    assert archive.rows("SELECT state FROM ops.corrections") == [("applied",)] * 3
    assert forget(archive).corrections == 1
    assert naming(archive.corrections) == []
    assert [line.correction.sentence for line in read_corrections(archive.corrections) if line.correction] == [
        SENTENCES[0], HIDDEN,
    ]  # fmt: skip
    assert archive.rows("SELECT state FROM ops.corrections") == [("applied",)] * 2
    archive.run(heft=ONE)
    assert archive.rows("SELECT value FROM kb.figures") == [(86,)]
    assert archive.rows("SELECT state FROM ops.corrections") == [("applied",)] * 2


def test_rejects_reasons_and_examples_are_searched_as_well(archive: Archive) -> None:
    archive.checking = True
    archive.run(heft=ONE)
    with connect(archive.warehouse) as connection:
        connection.execute(
            """INSERT INTO ops.rejects
            SELECT 'run_1', publication_id, reportage_id, 'person', 'Talberg?', '{"name": "Talberg"}', 2
            FROM staging.reportages;
            UPDATE ops.documents SET reason = 'no idea what to do with Mira Talberg';
            UPDATE ops.checks SET offending = 1, examples = ['{"name": "Mira Talberg"}']"""
        )
    forget(archive)
    assert archive.rows("SELECT reason, candidate FROM ops.rejects") == [("███████?", '{"name": "███████"}')]
    assert archive.rows("SELECT reason FROM ops.documents") == [("no idea what to do with ████ ███████",)]
    assert naming(archive.warehouse.parent) == []


def test_only_one_person_is_forgotten_at_a_time(archive: Archive) -> None:
    archive.run(
        heft=ONE, strom=Issue("s", title="Strom", headlines=("Strom",), edits={"people": {"name": "Jens Horn"}})
    )
    before = archive.warehouse.read_bytes()
    with pytest.raises(QueryError, match="'per_' may mean several people: name one: per_"):
        forget(archive)
    with pytest.raises(QueryError, match="no person is known as 'figure_'"):
        forget(archive, "figure_")
    assert archive.warehouse.read_bytes() == before
    assert not archive.corrections.exists()


def test_a_damaged_file_of_the_forgotten_stops_the_run(archive: Archive) -> None:
    archive.run(heft=ONE)
    path = forget(archive).remembered
    path.write_text(path.read_text(encoding="utf-8").replace("[", "("), encoding="utf-8")
    with pytest.raises(CorrectionError, match=r"forgotten_people.csv cannot be read .*: restore it from a copy"):
        archive.run(heft=ONE)
