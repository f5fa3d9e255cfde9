"""Questions to a finished warehouse: named ones have tested answers, and none can do harm."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.ask import Answer, ask, contents, find, named_queries
from pipeline.errors import QueryError
from pipeline.run import run_all
from pipeline.settings import Settings
from tests.fake_stages import FakeStages
from tests.history_examples import Archive, Issue
from tests.test_questions import ANSWERS as ANALYSTS_ANSWERS
from tests.warehouse_examples import SENTENCES, publication, reportage

NAME = "Holzforum Auental e. V."
ANSWERS = {
    "clusters": [(NAME, None, None, None, 84, 2021, None, 1)],
    "contacts": [(NAME, ["Mira Talberg"], None, None, None)],
    "contents": [
        (
            publication(content="reject").publication_id, "a.pdf", "Wälder und Wände", 3,
            reportage(publication(content="reject")).reportage_id, "Holz denkt weiter", 2, 3, "4", "5", NAME,
            1, 1, 1, 1, 1,
        )
    ],
    "failed_checks": [],
    "figures": [("members", NAME, "84 Mitglieder", "about", 84.0, None, "Mitglieder", 2021)],
    "functions": [("board", "Sprecherin", 1, 1), ("management", "Geschäftsführerin", 1, 1)],
    "latest_run": [
        ("a.pdf", "partial", "load", "2 records were rejected", "see them with `clusterwissen query rejects`", 0.0),
        ("b.pdf", "no_text_layer", "intake", "its pages are pictures", "`ocrmypdf`", 0.0),
    ],
    "missing_files": [],
    "organisations": [
        (NAME, ["Holzforum"], "cluster", 1),
        ("Stiftung Auental", [], None, 1),
        ("Tannhof GmbH", [], "company", 1),
    ],
    "people": [("Dr.", "Mira Talberg", ["Geschäftsführerin", "Sprecherin"], NAME, True, 1)],
    "projects": [([NAME], "LeiseWand", ["Stiftung Auental"], 1_200_000.0, None, None, [], ["Tannhof GmbH"])],
    "quality": [("a.pdf", 3, 2, 6, 6, 100.0, 2)],
    "quotes": [("Mira Talberg", "Wir bauen leise", "inline", 2, "a.pdf")],
    "runs": [("run", "started", 2, 0, 1, 1)],
    "superseded": [],
    "uncertain": [
        (0.9, "cluster", NAME, "a.pdf", 2),
        (0.9, "figure", "84 Mitglieder", "a.pdf", 2),
        (0.9, "organisation", "Tannhof GmbH", "a.pdf", 2),
        (0.9, "person", "Mira Talberg", "a.pdf", 2),
        (0.9, "project", "LeiseWand", "a.pdf", 3),
        (0.9, "quote", "Wir bauen leise", "a.pdf", 2),
    ],
    "rejects": [("a.pdf", 2, "figure", "it has no value", f'{{"text": "figure {i}"}}') for i in range(2)],
}  # fmt: skip


@pytest.fixture(scope="module")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("ask")
    for name, content in {"a.pdf": "reject", "b.pdf": "refuse"}.items():
        (folder / name).write_text(content, encoding="utf-8")
    run_all([folder / "a.pdf", folder / "b.pdf"], Settings(warehouse=folder / "k.duckdb"), FakeStages().executor())
    return folder / "k.duckdb"


def test_every_named_question_has_a_tested_answer() -> None:
    assert set(named_queries()) == set(ANSWERS) | set(ANALYSTS_ANSWERS)


def test_every_named_question_is_put_in_german_and_english() -> None:
    assert [name for name, both in named_queries().items() if not all(text.endswith("?") for text in both)] == []
    assert named_queries()["contacts"] == ("Wen kann ich anrufen oder anschreiben?", "Whom can I call or write to?")


@pytest.mark.parametrize("name", ANSWERS)
def test_named_questions(warehouse: Path, name: str) -> None:
    rows = ask(warehouse, name).rows
    if name == "latest_run":  # the seconds are measured
        rows = tuple((*row[:-1], 0.0) for row in rows)
    if name == "runs":  # when it was
        rows = tuple(("run", "started", *row[2:]) for row in rows)
    if name == "uncertain":  # identifiers
        rows = tuple(row[:-1] for row in rows)
    assert list(rows) == ANSWERS[name]


def test_questions_about_revisions_and_missing_files(tmp_path: Path) -> None:
    archive, old, new = Archive(tmp_path), Issue("a"), Issue("b")
    archive.run("", heft=old)
    archive.run("", heft_neu=new)
    archive.run("")
    assert ask(archive.warehouse, "superseded").rows == (
        ("heft.pdf", "Wälder und Wände", "heft_neu.pdf", "title", "run_2", old.publication_id, new.publication_id),
    )
    assert ask(archive.warehouse, "missing_files").rows == (
        ("../raw/heft_neu.pdf", "Wälder und Wände", "run_3", new.publication_id),
    )


def test_sql(warehouse: Path) -> None:
    sql = "SELECT name, member_count AS members FROM kb.clusters"
    assert ask(warehouse, sql) == Answer(("name", "members"), ((NAME, 84),))
    assert ask(warehouse, sql).dictionaries() == [{"name": NAME, "members": 84}]


@pytest.mark.parametrize(
    ("sql", "reason"),
    [
        ("DELETE FROM staging.people", "read-only"),
        ("SELECT * FROM read_text('/etc/hostname')", "disabled by configuration"),
        ("COPY kb.people TO '/tmp/people.csv'", "disabled by configuration"),
        ("ATTACH '/tmp/other.duckdb'", "disabled by configuration"),
        ("INSTALL spatial", "disabled"),
        ("SET enable_external_access = true", "locked"),
        ("SELECT * FROM clusters", 'Did you mean "corrected.clusters, kb.clusters, reviewed.clusters,'),
        ("SELECT 1/", "syntax error"),
    ],
)
def test_a_query_can_only_read_the_warehouse(warehouse: Path, sql: str, reason: str) -> None:
    with pytest.raises(QueryError) as raised:
        ask(warehouse, sql)
    assert reason in raised.value.reason
    assert "\n" not in str(raised.value)


def test_a_misspelt_name_gets_a_suggestion(warehouse: Path) -> None:
    with pytest.raises(QueryError, match="did you mean 'clusters'"):
        ask(warehouse, "cluster")
    with pytest.raises(QueryError, match="`clusterwissen query` lists those that there are"):
        ask(warehouse, "xyz")


def test_contents_of_some_publications(warehouse: Path) -> None:
    identifier = publication(content="reject").publication_id
    assert [row["publication_id"] for row in contents(warehouse)] == [identifier]
    assert len(contents(warehouse, [identifier])) == 1
    assert contents(warehouse, ["other"]) == []


def test_find_a_record_with_its_evidence(warehouse: Path) -> None:
    (found,) = find(warehouse, "project_")
    assert (found.kind, found.fields["name"]) == ("project", "LeiseWand")
    place = {"headline": "Holz denkt weiter", "file_name": "a.pdf", "first_page": 2, "last_page": 3}
    assert found.reportage == {**place, "superseded_by": None}
    assert [(row["page"], row["page_label"], row["sentence"]) for row in found.evidence] == [(3, "5", SENTENCES[2])]
    number = found.identifier.rpartition("_")[2]
    assert find(warehouse, number[:6]) == find(warehouse, found.identifier) == [found]


def test_a_reportage_comes_with_its_cluster_and_lists_its_records(warehouse: Path) -> None:
    reportage_found, cluster = find(warehouse, "reportage_")
    assert reportage_found.identifier == cluster.identifier
    assert "text" not in reportage_found.fields
    assert [(part["kind"], part["name"]) for part in reportage_found.parts] == [
        ("person", "Mira Talberg"),
        ("organisation", "Tannhof GmbH"),
        ("figure", "84 Mitglieder"),
        ("project", "LeiseWand"),
        ("quote", "Wir bauen leise"),
    ]
    assert (cluster.kind, cluster.fields["name"], len(cluster.evidence)) == ("cluster", NAME, 1)


def test_a_publication_lists_its_reportages(warehouse: Path) -> None:
    (found,) = find(warehouse, publication(content="reject").publication_id[:8])
    assert (found.kind, found.fields["file_name"]) == ("publication", "a.pdf")
    assert [(part["kind"], part["name"]) for part in found.parts] == [("reportage", "Holz denkt weiter")]


def test_prefixes_must_mean_one_row(warehouse: Path) -> None:
    with pytest.raises(QueryError, match="no identifier begins with 'nothing'"):
        find(warehouse, "nothing")
    with pytest.raises(QueryError, match=r"give more of it: .*, …$"):
        find(warehouse, "")
