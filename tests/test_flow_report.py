"""What an operator sees of a run in Prefect."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pipeline import flow_report
from pipeline.flow_report import headline, report_markdown
from pipeline.load.settle import Settled
from pipeline.run import RunSummary
from schemas.history import Supersession
from schemas.publication import DocumentOutcome, DocumentState
from schemas.run import CheckResult, Run

WAREHOUSE = Path("/data/warehouse/k.duckdb")


def outcome(file_name: str, state: DocumentState = DocumentState.OK, **fields: object) -> DocumentOutcome:
    return DocumentOutcome.model_validate(
        {"file_name": file_name, "publication_id": "1", "state": state, "stage": "load", "seconds": 2} | fields
    )


def summary_of(*outcomes: DocumentOutcome, offending: int = 0, found: str = '{"record_id": "fig_1"}') -> RunSummary:
    run = Run(
        run_id="run_1",
        started_at=datetime(2026, 5, 1, 6, 0, 0, tzinfo=UTC),
        finished_at=datetime(2026, 5, 1, 6, 1, 2, tzinfo=UTC),
        code_version="c",
        settings_hash="s",
    )
    checks = (
        CheckResult(run_id="run_1", name="quiet", description="Never found.", offending=0),
        CheckResult(
            run_id="run_1",
            name="no_page",
            description="A record of which no page is known.",
            offending=offending,
            examples=(found,) if offending else (),
        ),
    )
    return RunSummary(run, outcomes, checks, Settled((), ()))


def test_the_report_has_counts_refusals_with_remedy_failed_checks_and_what_was_read() -> None:
    summary = summary_of(
        outcome("Übersicht.pdf"),
        outcome("b.pdf", unchanged=True, seconds=0),
        outcome("c.pdf", unchanged=True, seconds=0),
        outcome("Häuser.pdf", DocumentState.ENCRYPTED, reason="it asks for a password", remedy="`qpdf`", seconds=0.04),
        offending=3,
    )
    assert headline(summary) == "4 files: 2 unchanged, 1 ok, 1 encrypted; 1 check found something"
    assert report_markdown(summary, WAREHOUSE).splitlines() == [
        "run\\_1, 62 s",
        "",
        "| state | files |",
        "|---|---:|",
        "| unchanged | 2 |",
        "| ok | 1 |",
        "| encrypted | 1 |",
        "",
        "## Refused or incomplete",
        "",
        "- **Häuser.pdf**: encrypted. it asks for a password → \\`qpdf\\`",
        "",
        "## Checks that found something",
        "",
        '- **no\\_page**: 3 rows. A record of which no page is known. First: {"record\\_id": "fig\\_1"}',
        "",
        "## Read in this run",
        "",
        "| file | seconds |",
        "|---|---:|",
        "| Übersicht.pdf | 2.0 |",
        "| Häuser.pdf | 0.0 |",
    ]


def test_a_quiet_run_says_so() -> None:
    summary = summary_of(outcome("a.pdf", unchanged=True))
    assert headline(summary) == "1 file: 1 unchanged"
    assert report_markdown(summary, WAREHOUSE).splitlines()[6:] == [
        "## Refused or incomplete",
        "",
        "No file was refused, nothing was rejected.",
        "",
        "## Checks that found something",
        "",
        "None of 2.",
        "",
        "## Read in this run",
        "",
        "Nothing: all files are as they were.",
    ]


def test_revisions_and_files_that_have_gone_are_named() -> None:
    told = Supersession(publication_id="0a" * 32, superseded_by="0b" * 32, known_by="file", since_run="run_1")
    names = {told.publication_id: "Heft <1>.pdf", told.superseded_by: "Heft_1.pdf"}
    settled = Settled((told,), ("../raw/a.pdf", "../raw/b|c.pdf"), names)
    summary = replace(summary_of(outcome("a.pdf", unchanged=True)), settled=settled)
    assert headline(summary) == "1 file: 1 unchanged; 1 publication superseded; 2 files have gone"
    lines = report_markdown(summary, WAREHOUSE).splitlines()
    assert lines[10:19] == [
        "## Superseded by a revision",
        "",
        "- **Heft \\<1\\>.pdf** (0a0a0a0a…) → **Heft\\_1.pdf** (0b0b0b0b…)",
        "",
        "## Files that have gone",
        "",
        "- **/data/raw/a.pdf**: its records stay → put it back, or take them out with clusterwissen forget",
        "- **/data/raw/b\\|c.pdf**: its records stay → put it back, or take them out with clusterwissen forget",
        "",
    ]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("a|b.pdf", "a\\|b.pdf"),
        ("<img src=x>.pdf", "\\<img src=x\\>.pdf"),
        ("[a](javascript:x).pdf", "\\[a\\](javascript:x).pdf"),
        ("zwei\nZeilen\x1b[2J\u202e.pdf", "zwei Zeilen\\[2J.pdf"),
        ("Größe & Maß_*1*.pdf", "Größe \\& Maß\\_\\*1\\*.pdf"),
    ],
)
def test_file_names_are_shown_as_they_are_and_never_as_markup(name: str, written: str) -> None:
    assert f"| {written} | 2.0 |" in report_markdown(summary_of(outcome(name)), WAREHOUSE).splitlines()


def test_html_and_markdown_are_text_wherever_they_stand() -> None:
    html = "<script>fetch('http://localhost')</script><img src=x onerror=alert(1)>"
    hostile = f"{html} `code` ![x](http://localhost/x.png) <!-- \n| new | row |"
    refused = outcome(f"{html}|[x](javascript:alert(1)).pdf", DocumentState.FAILED, reason=hostile, remedy=hostile)
    text = report_markdown(summary_of(refused, offending=1, found=hostile), WAREHOUSE)
    assert re.findall(r"(?<!\\)[\[\]`<>]", text) == []
    assert {len(re.findall(r"(?<!\\)\|", line)) for line in text.splitlines()} == {0, 3}


def test_a_long_list_is_cut_with_a_word_about_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flow_report, "MAX_LISTED", 2)
    refused = [outcome(f"{i}.pdf", DocumentState.DAMAGED, reason="r", remedy="m") for i in range(3)]
    lines = report_markdown(summary_of(*refused), WAREHOUSE).splitlines()
    assert [line for line in lines if line.startswith(("- ", "| 0", "| 1", "| 2"))] == [
        "- **0.pdf**: damaged. r → m",
        "- **1.pdf**: damaged. r → m",
        "| 0.pdf | 2.0 |",
        "| 1.pdf | 2.0 |",
    ]
    assert lines.count("… and 1 more: see `ops.documents`.") == 2
