"""What Prefect shows of a run: a headline, and a page of Markdown that says what an operator may have to act on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from pipeline.load.files import path_of
from pipeline.load.settle import Settled
from pipeline.run import RunSummary
from schemas.publication import DocumentOutcome
from schemas.run import CheckResult

UNCHANGED = "unchanged"
MAX_LISTED = 200
"""Entries of a table or list; the first run over a large archive would otherwise make a page that no browser likes."""
MARKUP = re.compile(r"([\\`*_\[\]<>|#~&])")


def headline(summary: RunSummary) -> str:
    """The run in one line: "3 files: 1 ok, 1 unchanged, 1 encrypted; 1 file has gone; 2 checks found something"."""
    number = len(summary.outcomes)
    counts = ", ".join(f"{count} {state}" for state, count in _states(summary).items())
    found = sum(1 for check in summary.checks if check.offending)
    files = f"{number} {'file' if number == 1 else 'files'}" + (f": {counts}" if counts else "")
    parts = [
        files,
        _number(len(summary.settled.supersessions), "publication superseded", "publications superseded"),
        _number(len(summary.settled.missing), "file has gone", "files have gone"),
        _number(found, "check found something", "checks found something"),
    ]
    return "; ".join(part for part in parts if part)


def report_markdown(summary: RunSummary, warehouse: Path) -> str:
    """The report below the headline: counts by state, what was refused and why, failed checks, what was read anew.

    Revisions and files that have gone have a section only where there are any. What may be long stands in lists:
    Prefect's tables do not wrap, they are cut off at the right.
    """
    seconds = (summary.run.finished_at - summary.run.started_at).total_seconds()
    troubles = [_trouble(outcome) for outcome in summary.outcomes if outcome.reason]
    findings = [_finding(check) for check in summary.checks if check.offending]
    read = [(outcome.file_name, f"{outcome.seconds:.1f}") for outcome in summary.outcomes if not outcome.unchanged]
    lines = [
        f"{_text(summary.run.run_id)}, {seconds:.0f} s",
        *_table(("state", "files"), [(state, str(count)) for state, count in _states(summary).items()]),
        *("## Refused or incomplete", "", *(_list(troubles) or ["No file was refused, nothing was rejected.", ""])),
        *_section("## Superseded by a revision", _supersessions(summary.settled)),
        *_section("## Files that have gone", _missing(summary.settled, warehouse)),
        *("## Checks that found something", "", *(_list(findings) or [f"None of {len(summary.checks)}.", ""])),
        *("## Read in this run", *(_table(("file", "seconds"), read) or ["", "Nothing: all files are as they were."])),
    ]
    return "\n".join(lines)


def _states(summary: RunSummary) -> dict[str, int]:
    """How many files ended in which state, the most frequent first; those not read again are counted as unchanged."""
    return dict(Counter(map(_state, summary.outcomes)).most_common())


def _state(outcome: DocumentOutcome) -> str:
    return UNCHANGED if outcome.unchanged else outcome.state.value


def _trouble(outcome: DocumentOutcome) -> str:
    state, reason, remedy = map(_text, (outcome.state.value, outcome.reason, outcome.remedy))
    return f"**{_text(outcome.file_name)}**: {state}. {reason} → {remedy}"


def _finding(check: CheckResult) -> str:
    rows = _number(check.offending, "row", "rows")
    return f"**{_text(check.name)}**: {rows}. {_text(check.description)} First: {_text(check.examples[0])}"


def _supersessions(settled: Settled) -> list[str]:
    return [
        f"{_publication(settled, one.publication_id)} → {_publication(settled, one.superseded_by)}"
        for one in settled.supersessions
    ]


def _publication(settled: Settled, publication_id: str) -> str:
    return f"**{_text(settled.file_names[publication_id])}** ({publication_id[:8]}…)"


def _missing(settled: Settled, warehouse: Path) -> list[str]:
    advice = "its records stay → put it back, or take them out with clusterwissen forget"
    paths = [path_of(place, warehouse.parent) for place in settled.missing]
    return [f"**{_text(str(path))}**: {advice}" for path in paths]


def _number(count: int, one: str, several: str) -> str:
    """ "1 file has gone", "2 files have gone"; nothing for none."""
    return f"{count} {one if count == 1 else several}" if count else ""


def _section(heading: str, items: Sequence[str]) -> list[str]:
    """A heading with its list; nothing for no item."""
    return [heading, "", *_list(items)] if items else []


def _list(items: Sequence[str]) -> list[str]:
    """One bullet per item, with an empty line at the end; nothing for no item."""
    if not items:
        return []
    return [*(f"- {item}" for item in items[:MAX_LISTED]), *_rest(items), ""]


def _table(names: tuple[str, str], rows: Sequence[tuple[str, str]]) -> list[str]:
    """A table of texts and numbers between empty lines; nothing for no row."""
    if not rows:
        return []
    lines = ["", f"| {names[0]} | {names[1]} |", "|---|---:|"]
    lines += [f"| {_text(text)} | {number} |" for text, number in rows[:MAX_LISTED]]
    return [*lines, *_rest(rows), ""]


def _rest(listed: Sequence[object]) -> list[str]:
    """How many are left out, after an empty line; nothing where none is."""
    left_out = len(listed) - MAX_LISTED
    return ["", f"… and {left_out} more: see `ops.documents`."] if left_out > 0 else []


def _text(value: str | None) -> str:
    """Text that Markdown takes as it stands: file names and PDF contents may hold markup, HTML and line breaks."""
    plain = " ".join((value or "").split())
    return MARKUP.sub(r"\\\1", "".join(character for character in plain if character.isprintable()))
