"""Corrections hold while their passage is printed and read as it was, and are told, never applied, where it is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from pipeline.checks import run_checks
from pipeline.history import diff
from pipeline.load.forget import forget
from pipeline.load.swap import connect
from pipeline.review.table import append_correction
from schemas.correction import Action, Correction
from schemas.evidence import RecordType
from schemas.extraction import Extraction
from tests.history_examples import Archive, Issue
from tests.warehouse_examples import SENTENCES

ONE = Issue("a", headlines=("Holz denkt weiter",))
FIGURE = {"record_type": RecordType.FIGURE, "sentence": SENTENCES[0], "words": "84 Mitglieder"}
PERSON = {"record_type": RecordType.PERSON, "sentence": SENTENCES[1], "words": "Mira Talberg"}
VALUE = FIGURE | {"action": Action.CHANGE, "field": "value", "old": "84", "new": "86"}
STATES = "SELECT state, reason FROM ops.corrections ORDER BY line"
APPLIED = ("applied", None)


@dataclass(frozen=True)
class Improved(Issue):
    """The same publication, read by other rules."""

    rules: Callable[[Extraction], Extraction] = lambda extraction: extraction

    def extracted(self) -> list[Extraction]:
        return [self.rules(one) for one in super().extracted()]


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path)


def say(archive: Archive, **cells: Any) -> None:
    append_correction(archive.corrections, Correction(**({"file": "heft.pdf", "title": "Wälder und Wände"} | cells)))


def figures(archive: Archive) -> list[tuple[object, ...]]:
    return archive.rows("SELECT text, value FROM reviewed.figures ORDER BY ALL")


def test_a_change_comes_between_what_was_read_and_what_counts(archive: Archive) -> None:
    archive.run(heft=ONE)
    say(archive, **VALUE, note="steht auf Seite 4")
    archive.run(heft=ONE)
    assert archive.rows("SELECT value FROM staging.figures") == [(84,)]
    assert figures(archive) == [("84 Mitglieder", 86)]
    assert archive.rows("SELECT value FROM kb.figures") == [(86,)]
    assert archive.rows(
        "SELECT state, field, old, new, note, since_run, record_id LIKE 'figure_%' FROM ops.corrections"
    ) == [("applied", "value", "84", "86", "steht auf Seite 4", "run_2", True)]
    (change,) = diff(archive.warehouse, "latest").changes
    assert change.fields == {"value": (84.0, 86.0)}
    assert archive.rows(
        "SELECT field, page, extractor, confidence, sentence FROM kb.mentions WHERE extractor = 'correction'"
    ) == [("value", 2, "correction", 1, SENTENCES[0])]


def test_a_rerun_changes_nothing_and_a_line_that_goes_undoes_it(archive: Archive) -> None:
    archive.run(heft=ONE)
    plain = figures(archive)
    say(archive, **VALUE)
    archive.run(heft=ONE)
    archive.run(heft=ONE)
    assert (figures(archive), archive.rows("SELECT since_run FROM ops.corrections")) == (
        [("84 Mitglieder", 86)], [("run_2",)],
    )  # fmt: skip
    (archive.corrections / "corrections.csv").unlink()
    archive.run(heft=ONE)
    assert (figures(archive), archive.rows("FROM ops.corrections")) == (plain, [])


def test_fields_of_a_record_are_changed_together(archive: Archive) -> None:
    """50 is above the upper bound that is there, 60 below the value: each alone is no figure."""
    said = replace(ONE, edits={"figures": {"value": 10.0, "value_max": 20.0}})
    say(archive, **VALUE | {"old": "10", "new": "50"})
    say(archive, **VALUE | {"field": "value_max", "old": "20", "new": "60"})
    archive.run(heft=said)
    assert archive.rows("SELECT value, value_max FROM reviewed.figures") == [(50, 60)]
    archive.run(heft=replace(said, content="a"))
    assert archive.rows(STATES) == [APPLIED, APPLIED]


def test_lists_and_unknown_values_can_be_stated(archive: Archive) -> None:
    say(
        archive,
        **PERSON,
        action="change",
        field="roles",
        old="Geschäftsführerin; Sprecherin",
        new="Leiterin; Gründerin",
    )
    say(archive, **PERSON, action="change", field="titles", old="Dr.")
    say(archive, **FIGURE, action="change", field="value_max", new="90,5")
    archive.run(heft=ONE)
    assert archive.rows(STATES) == [APPLIED] * 3
    assert archive.rows("SELECT roles, titles FROM reviewed.people") == [(["Leiterin", "Gründerin"], None)]
    assert archive.rows("SELECT value_max FROM reviewed.figures") == [(90.5,)]


def test_a_rejected_record_is_gone_with_its_evidence(archive: Archive) -> None:
    say(archive, **PERSON, action="reject", old="Mira Talberg")
    archive.run(heft=ONE)
    assert archive.rows(STATES) == [APPLIED]
    assert archive.rows("SELECT (SELECT count(*) FROM staging.people), (SELECT count(*) FROM kb.people)") == [(1, 0)]
    assert archive.rows("FROM kb.mentions WHERE record_type = 'person'") == []
    with connect(archive.warehouse) as connection:
        assert connection.execute("SELECT count(*) FROM reviewed.evidence").fetchall() == [(5,)]


def test_an_added_record_has_its_place_on_the_page(archive: Archive) -> None:
    words = {"record_type": "organisation", "sentence": SENTENCES[2], "words": "Stiftung Auental"}
    say(archive, **words, action="add", new="name=Stiftung Auental | kind=other | aliases=Die Stiftung; SA")
    archive.run(heft=ONE)
    assert archive.rows(STATES) == [APPLIED]
    assert archive.rows("SELECT name, aliases, kind FROM kb.organisations WHERE kind = 'other'") == [
        ("Stiftung Auental", ["Die Stiftung", "SA"], "other")
    ]
    text = archive.rows("SELECT text FROM staging.reportages")[0][0]
    assert archive.rows("SELECT * EXCLUDE (record_id, publication_id) FROM corrected.evidence") == [
        (
            "organisation", None, 2, "4", [{"x0": 50, "top": 50, "x1": 500, "bottom": 62}],
            text.index("Stiftung"), text.index("Stiftung") + len("Stiftung Auental"), SENTENCES[2], SENTENCES[2],
            "correction", "1", 1,
        )
    ]  # fmt: skip
    assert [check.name for check in run_checks(archive.warehouse, "r") if check.offending] == []
    assert archive.asked == [ONE.publication_id]
    archive.run(heft=ONE)
    assert archive.asked == [ONE.publication_id]
    assert len(archive.rows("FROM corrected.evidence")) == 1


def test_an_added_record_needs_a_reading(archive: Archive) -> None:
    say(
        archive,
        record_type="organisation",
        sentence=SENTENCES[2],
        words="Stiftung Auental",
        action="add",
        new="kind=other",
    )
    archive.run(heft=ONE)
    archive.readings.clear()
    archive.run()  # its place is known from the run before
    assert archive.rows(STATES) == [APPLIED]
    with connect(archive.warehouse) as connection:
        connection.execute("DELETE FROM corrected.evidence")
    archive.run()
    assert archive.rows("SELECT state, remedy FROM ops.corrections") == [
        ("invalid", "put the file back, or delete the line")
    ]


SHIFTED = {
    "another identifier": lambda one: one.model_copy(
        update={
            "figures": tuple(f.model_copy(update={"figure_id": "figure_2"}) for f in one.figures),
            "evidence": tuple(
                e.model_copy(update={"record_id": "figure_2"}) if e.record_type == "figure" else e for e in one.evidence
            ),
        }
    ),
    "other bounds": lambda one: one.model_copy(
        update={
            "figures": tuple(f.model_copy(update={"text": "rund 84 Mitglieder"}) for f in one.figures),
            "evidence": tuple(
                e.model_copy(update={"char_start": e.char_start - 5}) if e.record_type == "figure" else e
                for e in one.evidence
            ),
        }
    ),
    "a longer sentence": lambda one: one.model_copy(
        update={"evidence": tuple(e.model_copy(update={"full_sentence": "anders"}) for e in one.evidence)}
    ),
}


@pytest.mark.parametrize("rules", SHIFTED.values(), ids=SHIFTED)
@pytest.mark.parametrize("cells", [VALUE, FIGURE | {"action": "reject", "old": "84"}], ids=["change", "reject"])
def test_corrections_survive_other_rules(archive: Archive, rules: Any, cells: dict[str, Any]) -> None:
    say(archive, **cells)
    archive.run(heft=Improved("a", headlines=ONE.headlines, rules=rules))
    assert archive.rows(STATES) == [APPLIED]
    assert [value for _, value in figures(archive)] == ([86] if cells is VALUE else [])


def test_corrections_survive_a_revision_under_another_name(archive: Archive) -> None:
    """The new file has another name; the old one had the name that the correction states."""
    say(archive, **VALUE | {"title": None})
    archive.run(heft=ONE)
    archive.run(heft=ONE, neu=replace(ONE, content="b"))
    assert len(archive.current()) == 1
    assert (figures(archive), archive.rows(STATES)) == ([("84 Mitglieder", 86)], [APPLIED])


def test_corrections_survive_that_the_knowledge_base_is_made_anew(archive: Archive, tmp_path: Path) -> None:
    say(archive, **VALUE)
    again = Archive(tmp_path / "again")
    again.corrections = archive.corrections
    again.run(neu=replace(ONE, content="b"))
    assert figures(again) == [("84 Mitglieder", 86)]


def test_corrections_of_a_publication_hold_in_no_other(archive: Archive) -> None:
    other = Issue("s", title="Strom", headlines=("Strom aus Stroh",))
    say(archive, **VALUE)
    archive.run(heft=ONE, strom=other)
    assert figures(archive) == [("84 Mitglieder", 84), ("84 Mitglieder", 86)]


NOT_APPLIED = {
    "the machine says so": (VALUE, {"figures": {"value": 86.0}}, "superfluous", "the machine says so itself"),
    "the machine says something else": (
        VALUE, {"figures": {"value": 96.0}}, "extraction_changed", "the machine now reads value '96' instead of '84'",
    ),
    "the figure is not found": (
        VALUE, {"figures": None}, "extraction_changed", "the machine finds no figure there any more",
    ),
    "the rejected is not found": (
        FIGURE | {"action": "reject", "old": "84"}, {"figures": None}, "superfluous", "the machine no longer finds it",
    ),
    "the rejected is another": (
        PERSON | {"action": "reject"}, {"people": {"name": "Mira Talberg-Horn"}}, "extraction_changed",
        "the machine now reads 'Mira Talberg-Horn' there",
    ),
    "no such publication": (
        VALUE | {"file": "x.pdf", "title": None}, {}, "passage_gone", "there is no publication 'x.pdf'",
    ),
    "no such sentence": (
        VALUE | {"sentence": "Es sind 84 Mitglieder."}, {}, "passage_gone",
        "its sentence is not printed there any more",
    ),
    "no such words": (
        VALUE | {"words": "85 Mitglieder"}, {}, "invalid", "the words '85 Mitglieder' are not in its sentence",
    ),
    "no such field": (
        VALUE | {"field": "wert"}, {}, "invalid",
        "there is no field 'wert' to state; there are text, value, value_max, unit, qualifier, metric, subject, year",
    ),
    "an identifier": (VALUE | {"field": "figure_id"}, {}, "invalid", None),
    "no number": (
        VALUE | {"new": "viele"}, {}, "invalid",
        "value: Input should be a valid number, unable to parse string as a number",
    ),
    "thousands": (
        VALUE | {"new": "1.200"}, {}, "invalid",
        "value: 1.200 may be thousands or a decimal: write it without the full stop",
    ),
    "not in the closed list": (VALUE | {"field": "metric", "old": "members", "new": "mitglieder"}, {}, "invalid", None),
    "nothing in its place": (VALUE | {"new": None}, {}, "invalid", "value: Input should be a valid number"),
    "added though it is there": (
        PERSON | {"action": "add", "new": "titles=Dr."}, {}, "superfluous", None,
    ),
    "added though another is there": (
        PERSON | {"action": "add", "new": "titles=Prof."}, {}, "extraction_changed", None,
    ),
    "added without a value": (
        FIGURE | {"action": "add", "sentence": SENTENCES[2], "words": "1,2 Millionen Euro", "new": "unit=Euro"}, {},
        "invalid", "value: Field required",
    ),
    "no pairs": (FIGURE | {"action": "add", "new": "84"}, {}, "invalid", "'84' is no field=value"),
}  # fmt: skip


@pytest.mark.parametrize(("cells", "edits", "state", "reason"), NOT_APPLIED.values(), ids=NOT_APPLIED)
def test_what_does_not_hold_is_told_and_not_applied(
    archive: Archive, cells: dict[str, Any], edits: dict[str, Any], state: str, reason: str | None
) -> None:
    def rules(one: Extraction) -> Extraction:
        lost = {table: () for table, fields in edits.items() if fields is None}
        kept = tuple(e for e in one.evidence if not (lost and e.record_type == "figure"))
        return one.model_copy(update={**lost, "evidence": kept})

    issue = Improved("a", ONE.headlines, edits={t: f for t, f in edits.items() if f is not None}, rules=rules)
    plain = Archive(archive.corrections.parent / "plain")
    plain.run(heft=issue)
    say(archive, **cells)
    archive.run(heft=issue)
    ((found, why),) = archive.rows(STATES)
    assert found == state
    assert reason is None or why == reason
    for table in ("clusters", "people", "organisations", "figures", "projects", "quotes", "evidence"):
        everything = f"FROM reviewed.{table} ORDER BY ALL"
        assert archive.rows(everything) == plain.rows(everything)


def test_the_same_line_twice_and_two_that_contradict(archive: Archive) -> None:
    say(archive, **VALUE)
    say(archive, **VALUE, note="noch einmal")
    say(archive, **VALUE | {"new": "87"})
    archive.run(heft=ONE)
    assert archive.rows(STATES) == [
        APPLIED,
        ("superfluous", "corrections.csv, line 2 says the same"),
        ("invalid", "it contradicts corrections.csv, line 2"),
    ]


def test_the_page_decides_between_reportages_that_print_the_same(archive: Archive) -> None:
    """Both reportages of the example print the sentence, the records are those of the first."""
    two = Issue("a", headlines=("Holz denkt weiter", "Auf leisen Sohlen"))
    add = {
        "record_type": "organisation",
        "sentence": SENTENCES[2],
        "words": "Stiftung Auental",
        "action": "add",
        "new": "kind=other",
    }
    say(archive, **VALUE)
    say(archive, **add)
    archive.run(heft=two)
    assert archive.rows(STATES) == [APPLIED, ("invalid", "several reportages print its sentence")]
    with connect(archive.warehouse) as connection:
        connection.execute("UPDATE staging.reportages SET first_page = 9, last_page = 9 WHERE headline LIKE 'Auf%'")
    say(archive, **add, page=9)
    archive.run()
    assert archive.rows(STATES)[2] == APPLIED


def test_what_is_said_of_two_records_is_handed_on(archive: Archive) -> None:
    other = Issue("s", title="Strom", headlines=("Strom aus Stroh",))
    there = {"other_file": "strom.pdf", "other_sentence": SENTENCES[1], "other_words": "Mira Talberg"}
    say(archive, **PERSON, action="not_same", **there)
    say(archive, **PERSON, action="same", **there)
    say(archive, **FIGURE, action="same", **there | {"other_sentence": SENTENCES[0], "other_words": "84 Mitglieder"})
    say(archive, **PERSON, action="same", **there | {"other_words": "Geschäftsführerin"})
    archive.run(heft=ONE, strom=other)
    people = sorted(person for (person,) in archive.rows("SELECT person_id FROM reviewed.people"))
    assert archive.rows("FROM reviewed.links") == [(*people, False)]
    assert archive.rows(STATES) == [
        APPLIED,
        ("invalid", "another line says the contrary of these two records"),
        ("invalid", "each figure stands for itself: only cluster, person, organisation, project can be the same"),
        ("extraction_changed", "no person is found at “Geschäftsführerin”"),
    ]


def test_what_is_current_again_is_corrected_again(archive: Archive) -> None:
    say(archive, **VALUE)
    archive.run(heft=ONE)
    archive.run(heft=replace(ONE, content="b", edits={"figures": {"value": 90.0}}))
    assert figures(archive) == [("84 Mitglieder", 90)]
    forget(archive.warehouse, replace(ONE, content="b").publication_id, None, archive.said())
    assert figures(archive) == [("84 Mitglieder", 86)]
