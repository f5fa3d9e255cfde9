"""Every fact can be checked: the words under its boxes, read back from the PDF, are the words of its sentence.

And a run changes nothing that it need not change: no identifier and no row.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

import pdfplumber
import pytest

from pipeline.ask import ask
from pipeline.load.swap import connect_read_only
from pipeline.run import run_all
from pipeline.settings import Settings
from pipeline.stages import Stages
from schemas.evidence import RecordType
from schemas.publication import Stage
from tests.conftest import REPOSITORY, SAMPLES
from tests.fake_stages import InThisProcess

WORD_GAP_PT = 1.5
"""A wider gap between two characters separates words; justified lines and narrow no-break spaces lie above it."""


def letters(text: str) -> str:
    """Letters and digits only, ligatures undone: line-end hyphens, spaces and quotation marks do not count."""
    return "".join(character for character in unicodedata.normalize("NFKC", text) if character.isalnum())


def words(text: str) -> list[str]:
    return [letters(word) for word in text.split() if letters(word)]


def words_in(page: pdfplumber.page.Page, boxes: list[dict[str, float]]) -> str:
    """The words that stand wholly inside the boxes, box by box."""
    return " ".join(
        word["text"]
        for box in boxes
        for word in page.within_bbox((box["x0"], box["top"], box["x1"], box["bottom"])).extract_words(
            x_tolerance=WORD_GAP_PT
        )
    )


def rows_of_evidence(warehouse: Path, file_name: str) -> list[dict[str, Any]]:
    (publication_id,) = ask(
        warehouse, f"SELECT publication_id FROM kb.publications WHERE file_name = '{file_name}'"
    ).rows[0]
    return ask(warehouse, f"FROM staging.evidence WHERE publication_id = '{publication_id}'").dictionaries()


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.stem)
def test_the_words_under_the_boxes_are_the_words_of_the_sentence(file: Path, sample_warehouse: Path) -> None:
    """Not only do the boxes hold the sentence's words: they hold nothing else."""
    seen: Counter[str] = Counter()
    wrong = []
    with pdfplumber.open(file) as pdf:
        for row in rows_of_evidence(sample_warehouse, file.name):
            seen[row["record_type"]] += 1
            printed = words_in(pdf.pages[row["page"] - 1], row["boxes"])
            if letters(printed) != letters(row["sentence"]):
                wrong.append((row["record_type"], row["record_id"], row["page"], row["sentence"], printed))
    assert wrong == []
    assert seen.keys() == set(RecordType), "each type of record is tried"


def test_every_record_has_evidence_and_all_evidence_has_a_record(sample_warehouse: Path) -> None:
    records = "FROM staging.records ANTI JOIN staging.evidence USING (record_type, record_id)"
    assert ask(sample_warehouse, records).rows == ()
    evidence = "FROM staging.evidence ANTI JOIN staging.records USING (record_type, record_id)"
    assert ask(sample_warehouse, evidence).rows == ()
    assert ask(sample_warehouse, "SELECT count(*) > 100 FROM staging.records").rows == ((True,),)


def test_no_place_is_named_twice_for_the_same_field(sample_warehouse: Path) -> None:
    twice = """SELECT record_id, field, page, char_start, char_end, extractor FROM staging.evidence
        GROUP BY ALL HAVING count(*) > 1"""
    assert ask(sample_warehouse, twice).rows == ()


def test_pages_together_hold_the_whole_sentence(sample_warehouse: Path) -> None:
    """A sentence that goes on over a page's end has one row a page; together they are the sentence."""
    sentences = ask(
        sample_warehouse,
        """SELECT full_sentence, list(sentence ORDER BY page) AS parts FROM staging.evidence
        GROUP BY record_type, record_id, field, extractor, char_start, char_end, full_sentence""",
    ).dictionaries()
    wrong = [row for row in sentences if letters("".join(row["parts"])) != letters(row["full_sentence"])]
    assert wrong == []
    assert any(len(row["parts"]) > 1 for row in sentences), "a sentence over two pages is tried"


def test_the_mention_stands_in_its_sentence(sample_warehouse: Path) -> None:
    """Offsets count the characters of the reportage's text, umlauts and dashes included."""
    mentions = ask(
        sample_warehouse,
        """SELECT substring(r.text, char_start + 1, char_end - char_start) AS mention, full_sentence
        FROM staging.evidence JOIN staging.records USING (record_type, record_id)
        JOIN staging.reportages AS r USING (reportage_id)""",
    ).rows
    assert [row for row in mentions if letters(row[0]) not in letters(row[1])] == []


def test_figures_and_quotes_stand_in_the_sentences_of_their_evidence(sample_warehouse: Path) -> None:
    """A figure as one stretch; a quote word by word in this order, since "sagt X" may interrupt it."""
    figures = ask(
        sample_warehouse,
        "SELECT f.text, e.full_sentence FROM staging.figures AS f JOIN staging.evidence AS e ON record_id = figure_id",
    ).rows
    assert [row for row in figures if letters(row[0]) not in letters(row[1])] == []
    quotes = ask(
        sample_warehouse,
        """SELECT q.text, list(e.full_sentence ORDER BY char_start, page) FROM staging.quotes AS q
        JOIN staging.evidence AS e ON record_id = quote_id GROUP BY quote_id, q.text""",
    ).rows
    missing = []
    for text, sentences in quotes:
        printed = iter(word for sentence in dict.fromkeys(sentences) for word in words(sentence))
        if not all(word in printed for word in words(text)):
            missing.append((text, sentences))
    assert missing == []
    assert figures and quotes


def knowledge(warehouse: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables and views of staging and kb, sorted."""
    with connect_read_only(warehouse) as connection:
        tables = connection.execute(
            "SELECT table_schema || '.' || table_name FROM information_schema.tables "
            "WHERE table_schema IN ('staging', 'kb') ORDER BY ALL"
        ).fetchall()
        return {table: connection.execute(f"FROM {table} ORDER BY ALL").fetchall() for (table,) in tables}


def test_a_second_run_changes_no_row(sample_warehouse: Path, tmp_path: Path) -> None:
    copy = shutil.copy(sample_warehouse, tmp_path / "again.duckdb")
    summary = run_all(SAMPLES, Settings(warehouse=copy, spacy_model=None))
    assert [outcome.unchanged for outcome in summary.outcomes] == [True, True]
    assert knowledge(copy) == knowledge(sample_warehouse)


def test_reading_everything_again_changes_no_row(
    sample_warehouse: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Code that was touched, but finds the same, leaves every identifier and every row as it was."""
    copy = shutil.copy(sample_warehouse, tmp_path / "again.duckdb")
    monkeypatch.setattr("pipeline.stamp.code_stamps", lambda: dict.fromkeys(Stage, "touched"))
    summary = run_all(SAMPLES, Settings(warehouse=copy, spacy_model=None), InThisProcess(Stages()))
    assert [outcome.unchanged for outcome in summary.outcomes] == [False, False]
    assert knowledge(copy) == knowledge(sample_warehouse)


def test_another_process_another_hash_seed_another_order_give_the_same_rows(
    sample_warehouse: Path, tmp_path: Path
) -> None:
    files = [str(file) for file in reversed(SAMPLES)]
    command = [sys.executable, "-m", "pipeline.cli", "run", "--no-prefect", *files, "--warehouse", "other.duckdb"]
    environment = os.environ | {"PYTHONHASHSEED": "7", "PYTHONPATH": str(REPOSITORY)}
    subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True)
    assert knowledge(tmp_path / "other.duckdb") == knowledge(sample_warehouse)
