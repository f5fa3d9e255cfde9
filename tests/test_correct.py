"""From an identifier to a line that the next run applies; what it would not apply is not written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pipeline.correct import Addition, Said, correct
from pipeline.errors import CorrectionError, QueryError
from pipeline.load.swap import connect_read_only
from pipeline.review.table import read_corrections
from pipeline.settings import Settings
from schemas.correction import Correction
from schemas.evidence import RecordType
from tests.history_examples import Archive, Issue
from tests.warehouse_examples import SENTENCES

PLACE = {"file": "heft.pdf", "title": "Wälder und Wände", "page": 2}
FIGURE = {**PLACE, "record_type": "figure", "sentence": SENTENCES[0], "words": "84 Mitglieder"}
PERSON = {**PLACE, "record_type": "person", "sentence": SENTENCES[1], "words": "Mira Talberg"}


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    """Two publications that name a person of one name. Not to be written to."""
    made = Archive(tmp_path_factory.mktemp("archive"))
    made.run(heft=Issue("a", headlines=("Holz denkt weiter",)), strom=Issue("s", title="Strom", headlines=("Strom",)))
    return made


def record(archive: Archive, table: str, title: str = "Wälder und Wände") -> str:
    """The record of the publication with this title."""
    key = {"people": "person_id", "figures": "figure_id", "organisations": "organisation_id"}[table]
    ((found,),) = archive.rows(
        f"""SELECT {key} FROM staging.{table} JOIN staging.reportages USING (reportage_id)
        JOIN staging.publications USING (publication_id) WHERE title = '{title}'"""
    )
    return str(found)


def written(archive: Archive, folder: Path, identifier: str, **said: Any) -> list[Correction | None]:
    settings = Settings(warehouse=archive.warehouse, corrections=folder)
    correct(Said(identifier, **said), settings)
    return [line.correction for line in read_corrections(folder)]


def test_each_field_is_a_line_with_what_the_machine_read(archive: Archive, tmp_path: Path) -> None:
    fields = [("value", "86"), ("year", ""), ("value_max", "90")]
    with pytest.raises(
        CorrectionError, match="nothing was written, for it would not be applied: the machine says so itself"
    ):
        written(archive, tmp_path, record(archive, "figures"), fields=fields)
    assert written(archive, tmp_path, record(archive, "figures"), fields=fields[::2], note="n", author="b") == [
        Correction(action="change", **FIGURE, field="value", old="84", new="86", note="n", author="b"),
        Correction(action="change", **FIGURE, field="value_max", new="90", note="n", author="b"),
    ]


def test_a_rejection_says_what_is_rejected(archive: Archive, tmp_path: Path) -> None:
    assert written(archive, tmp_path, record(archive, "people")[:14], reject=True) == [
        Correction(action="reject", **PERSON, old="Mira Talberg")
    ]
    assert written(archive, tmp_path, record(archive, "figures"), reject=True)[1:] == [
        Correction(action="reject", **FIGURE, old="84")
    ]


@pytest.mark.parametrize("action", ["same", "not_same"])
def test_two_records_are_named_by_their_passages(archive: Archive, tmp_path: Path, action: str) -> None:
    other = record(archive, "people", "Strom")
    other_place = {"other_file": "strom.pdf", "other_title": "Strom", "other_page": 2,
                   "other_sentence": SENTENCES[1], "other_words": "Mira Talberg"}  # fmt: skip
    assert written(archive, tmp_path, record(archive, "people"), **{action: other}) == [
        Correction(action=action, **PERSON, **other_place)
    ]


def test_an_entity_of_several_records_is_none_to_change(archive: Archive, tmp_path: Path) -> None:
    ((entity,),) = archive.rows("SELECT organisation_id FROM kb.organisations WHERE name = 'Tannhof GmbH'")
    with pytest.raises(
        QueryError, match=rf"'{entity}' stands for 2 records: name one: organisation_\w+, organisation_\w+"
    ):
        written(archive, tmp_path, entity, reject=True)


def test_what_cannot_be_meant_is_told(archive: Archive, tmp_path: Path) -> None:
    person, figure = record(archive, "people"), record(archive, "figures")
    for error, reason, identifier, said in (
        (QueryError, "no current record is known as 'x'", "x", {"reject": True}),
        (CorrectionError, "a person has no field 'value'", person, {"fields": [("value", "1")]}),
        (CorrectionError, "one is a person, the other a figure", person, {"same": figure}),
        (CorrectionError, "both passages state one record", person, {"same": person}),
        (CorrectionError, "metric: Input should be 'members'", figure, {"fields": [("metric", "Mitglieder")]}),
        (QueryError, "'x' is no current reportage", "x", {"add": Addition(RecordType.PERSON, "s", "w")}),
    ):
        with pytest.raises(error, match=reason):
            written(archive, tmp_path, identifier, **said)
    assert list(tmp_path.iterdir()) == []


def test_a_record_is_added_at_its_place_in_the_pdf(sample_warehouse: Path, tmp_path: Path) -> None:
    """The sample's own text: "erinnert sich Hartmut Kubitz, Gründungsvorsitzender …"."""
    with connect_read_only(sample_warehouse) as connection:
        ((reportage, known),) = connection.execute(
            """SELECT reportage_id, (
                SELECT count(*) FROM staging.organisations AS o
                WHERE o.reportage_id = r.reportage_id AND name LIKE '%Ringofen%'
            ) FROM staging.reportages AS r WHERE contains(text, 'Ringofen einer Dampfziegelei')"""
        ).fetchall()
    assert known == 0
    settings = Settings(warehouse=sample_warehouse, corrections=tmp_path)
    add = Addition(RecordType.ORGANISATION, "führt durch den Ringofen einer Dampfziegelei von 1887", None)
    (one,) = correct(Said(reportage, [("name", "Ringofen einer Dampfziegelei")], add=add), settings)
    assert (one.line, one.outcome.state, one.outcome.record_id[:4]) == (2, "applied", "org_")  # type: ignore[index]
    with pytest.raises(CorrectionError, match=r"corrections\.csv, line 2 says the same"):
        correct(Said(reportage, [("name", "Ringofen einer Dampfziegelei")], add=add), settings)
