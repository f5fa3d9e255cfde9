"""Identifiers follow from what is stated: the order of files and runs has no say, nor has what is published later."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.ask import find
from pipeline.load.forget import forget
from pipeline.resolve.read import ReviewedReportage
from tests.history_examples import Archive, Issue
from tests.resolve.examples import reportage, resolve

NAMES = [
    "Tannhof",
    "Tannhof GmbH",
    "Tannhof AG",
    "BTU Au",
    "Bergtechnische Universität Au",
    "BTU",
    "Stadtwerke",
    "BMBF",
]
ORGANISATION = st.builds(
    lambda name, aliases, kind: {"name": name, "aliases": aliases, "kind": kind},
    st.sampled_from(NAMES),
    st.lists(st.sampled_from(NAMES), max_size=1),
    st.sampled_from([None, "company", "university"]),
)
PERSON = st.builds(
    lambda name, organisation: {"name": name, "organisation": organisation},
    st.sampled_from(["Mira Ohm", "M. Ohm", "Mira Ohm-Au", "Nora Ohm"]),
    st.sampled_from([None, *NAMES]),
)
PROJECT = st.builds(
    lambda name, partners: {"name": name, "partners": partners},
    st.sampled_from(["Leise", "LEISE"]),
    st.lists(st.sampled_from(NAMES), max_size=1),
)
REPORTAGES = st.lists(
    st.tuples(
        st.sampled_from([None, "Holzforum", "Holzforum e. V.", "Klangkreis"]),
        st.lists(PERSON, max_size=3),
        st.lists(ORGANISATION, max_size=4),
        st.lists(PROJECT, max_size=2),
    ),
    min_size=1,
    max_size=5,
)


def entities(made: Sequence[ReviewedReportage]) -> dict[tuple[str, str], str]:
    """Record → identifier of its entity."""
    return {(kind, record): entity for kind, record, _, _, entity in resolve(*made).statements(made).records}


@settings(max_examples=60, deadline=None)
@given(REPORTAGES, REPORTAGES)
def test_a_newer_publication_changes_no_identifier(older: list[Any], newer: list[Any]) -> None:
    made = [reportage(*fields, name=f"rep_{number}") for number, fields in enumerate(older + newer)]
    before, after = entities(made[: len(older)]), entities(made)
    assert {record: after[record] for record in before} == before
    assert len(after) == sum(
        bool(one.cluster) + len(one.people) + len(one.organisations) + len(one.projects) for one in made
    )


@settings(max_examples=60, deadline=None)
@given(REPORTAGES)
def test_no_two_entities_have_one_identifier(stated: list[Any]) -> None:
    resolver = resolve(*(reportage(*fields, name=f"rep_{number}") for number, fields in enumerate(stated)))
    found = [(kind, entity) for kind, entity, _ in resolver.entities().names]
    assert len(found) == len(set(found))


def issue(content: str, year: int, **edits: Any) -> Issue:
    """A publication that is no revision of another; a headline of its own, `edits` to its records."""
    headline = f"Vom Holz im Jahr {content}"
    return Issue(content, headlines=(headline,), title=f"Wälder {content}", year=year, edits=edits)


SHORT = {"people": {"name": "M. Talberg", "organisation": "Holzforum"}, "quotes": {"speaker": "M. Talberg"}}
OLD, MIDDLE, NEW = issue("a", 2015, **SHORT), issue("b", 2018), issue("c", 2021, organisations={"name": "Tannhof"})


SPLITS = (("neu", "mitte", "alt"), ("mitte neu", "alt"), ("alt", "neu mitte"))
"""Files of each run."""


def kb(archive: Archive) -> dict[str, list[tuple[Any, ...]]]:
    names = archive.rows("SELECT table_name FROM information_schema.tables WHERE table_schema = 'kb' ORDER BY ALL")
    return {name: archive.rows(f"FROM kb.{name} ORDER BY ALL") for (name,) in names if name != "publications"}


def test_kb_is_the_same_whatever_the_order_of_files_and_runs(tmp_path: Path) -> None:
    files = {"alt": OLD, "mitte": MIDDLE, "neu": NEW}
    at_once = Archive(tmp_path / "at_once")
    at_once.run(**files)
    wanted = kb(at_once)
    assert len(wanted["people"]) == len(wanted["clusters"]) == 1
    for number, runs in enumerate(SPLITS):
        archive = Archive(tmp_path / str(number))
        for names in runs:
            archive.run(**{name: files[name] for name in names.split()})
        assert kb(archive) == wanted, runs


def test_an_older_publication_may_change_an_identifier_which_then_leads_on(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    archive.run(mitte=MIDDLE)
    (former,) = archive.rows("SELECT person_id FROM kb.people")
    assert archive.rows("FROM ops.former_ids") == []
    archive.run(alt=OLD)
    (latter,) = archive.rows("SELECT person_id FROM kb.people")
    assert former != latter
    assert archive.rows("FROM ops.former_ids") == [("person", *former, *latter, "run_2")]
    (shown,) = find(archive.warehouse, former[0])
    assert (shown.kind, shown.identifier, shown.fields["name"]) == ("person", latter[0], "Mira Talberg")


def test_an_identifier_that_is_in_use_again_leads_nowhere_else(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    archive.run(mitte=MIDDLE)
    (former,) = archive.rows("SELECT person_id FROM kb.people")
    archive.run(alt=OLD)
    forget(archive.warehouse, OLD.publication_id)
    assert archive.rows("SELECT person_id FROM kb.people") == [former]
    assert archive.rows("SELECT count(*) FROM ops.former_ids WHERE former_id = ?".replace("?", f"'{former[0]}'")) == [
        (0,)
    ]


def test_a_run_without_changes_leaves_kb_alone(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    archive.run(mitte=MIDDLE)
    archive.run(mitte=MIDDLE)
    assert archive.rows("SELECT run_id FROM ops.resolutions") == [("run_1",)]
    archive.run(neu=NEW)
    assert archive.rows("SELECT run_id FROM ops.resolutions") == [("run_3",)]
