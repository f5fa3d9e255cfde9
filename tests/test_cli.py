"""The commands: what a stranger sees, on which exit code they end, and that nothing ends in a traceback."""

from __future__ import annotations

import csv
import io
import json
import re
import sys
import tomllib
from pathlib import Path

import pytest

from pipeline.cli import main
from pipeline.cli.ask import fitting_widths
from pipeline.cli.output import PIPED_WIDTH, cell, command_line, pages
from pipeline.executor import LocalExecutor
from pipeline.load.migrate import sql_files
from pipeline.printable import printable
from pipeline.settings import Settings
from tests.fake_stages import FakeStages
from tests.pdf_examples import pdf
from tests.test_evaluate import gold_file
from tests.warehouse_examples import extraction, publication

WAREHOUSE = Path("warehouse/clusterwissen.duckdb")
COMMANDS = (
    "run",
    "status",
    "show",
    "query",
    "report",
    "diff",
    "check",
    "correct",
    "export",
    "forget",
    "forget-person",
    "cache",
    "evaluate",
)


@pytest.fixture(autouse=True)
def stages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeStages:
    """An empty working folder, and stages that need no libraries."""
    fakes = FakeStages()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("pipeline.run.LocalExecutor", fakes.executor)
    monkeypatch.setattr(sys, "argv", ["clusterwissen"])
    return fakes


def fill(**contents: str) -> None:
    Path("raw").mkdir(exist_ok=True)
    for name, content in contents.items():
        Path(f"raw/{name}.pdf").write_text(content, encoding="utf-8")


@pytest.fixture
def filled(capsys: pytest.CaptureFixture[str]) -> None:
    fill(auental="good")
    assert main(["run", "--no-prefect"]) == 0
    capsys.readouterr()


def test_run_prints_what_was_found_and_how_to_ask(capsys: pytest.CaptureFixture[str]) -> None:
    fill(auental="good")
    assert main(["run", "--no-prefect"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("auental.pdf: ok (")
    assert lines[1:] == [
        "  pages 2–3 (printed 4–5): Holz denkt weiter",
        "    Holzforum Auental e. V.: people 1, organisations 1, figures 1, projects 1, quotes 1",
        "",
        "Knowledge base: warehouse/clusterwissen.duckdb",
        "  clusterwissen query clusters    (`query` alone lists all questions)",
        "  clusterwissen query 'SELECT name, city, member_count FROM kb.clusters'",
        "  clusterwissen show ID    (a row with the place it was read from)",
    ]
    assert WAREHOUSE.exists()


def test_run_says_what_was_refused_and_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    fill(a="refuse", b="good", c="reject")
    assert main(["run", "--no-prefect", "raw", "nowhere.pdf"]) == 1
    out = capsys.readouterr().out
    assert "a.pdf: no_text_layer (" in out
    assert "  its pages are pictures → `ocrmypdf`\n" in out
    assert "b.pdf: ok (" in out
    assert "c.pdf: partial (" in out
    assert "  2 records were rejected → see them with `clusterwissen query rejects`\n" in out
    assert "nowhere.pdf: failed" in out
    assert main(["run", "--no-prefect", "raw/b.pdf"]) == 0
    assert "b.pdf: ok (unchanged since an earlier run)" in capsys.readouterr().out


def test_run_shows_what_a_check_found(
    capsys: pytest.CaptureFixture[str], stages: FakeStages, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = stages.extract
    monkeypatch.setattr(stages, "extract", lambda *a: [one.model_copy(update={"evidence": ()}) for one in plain(*a)])
    fill(a="good")
    assert main(["run", "--no-prefect"]) == 1
    assert (
        "check records_without_evidence: 6 rows. A record of which no page is known. First: record_type "
        in capsys.readouterr().out
    )


def test_real_refusals_reach_the_user(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.run.LocalExecutor", LocalExecutor)
    fill(note="no pdf")
    Path("raw/scan.pdf").write_bytes(pdf(""))
    assert main(["run", "--no-prefect"]) == 1
    out = capsys.readouterr().out
    assert "note.pdf: not_a_pdf (" in out
    assert "its pages are pictures without a text layer; it needs OCR → `ocrmypdf --language deu raw/scan.pdf" in out


@pytest.mark.parametrize(
    "arguments",
    [
        ["run", "--no-prefect"],
        ["run", "--nonsense"],
        ["nonsense"],
        ["show"],
        ["evaluate", "nowhere"],
        ["query", "--format", "xml"],
        ["correct", "x"],
        ["correct", "x", "--reject", "--set", "name=y"],
        ["correct", "x", "--set", "name"],
        ["correct", "x", "--add", "person"],
        ["correct", "x", "--reject", "--words", "y"],
    ],
)
def test_wrong_use_exits_with_2_and_a_last_line_that_says_why(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.splitlines()[-1].startswith("Error: ")
    assert not WAREHOUSE.exists()


def test_an_empty_inbox_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    Path("raw").mkdir()
    assert main(["run"]) == 2
    assert "there is no PDF in raw: put some there, or name files or folders" in capsys.readouterr().err


def test_an_inbox_that_was_emptied_is_a_run_that_names_what_has_gone(
    filled: None, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("raw/auental.pdf").unlink()
    assert main(["run", "--no-prefect"]) == 0
    assert "raw/auental.pdf has gone; its records stay" in capsys.readouterr().out
    Path("other").mkdir()
    assert main(["run", "other", "--no-prefect"]) == 2
    assert "there is no PDF in other" in capsys.readouterr().err


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_helps_with_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "--help"]) == 0
    assert f"\n    clusterwissen {command}" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["status"], ["show", "x"], ["query", "people"]])
def test_a_missing_warehouse_is_one_line(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 4
    captured = capsys.readouterr()
    assert captured.err == (
        "error: there is no warehouse at warehouse/clusterwissen.duckdb → "
        "fill it with `clusterwissen run`, or name another with --warehouse\n"
    )


def test_a_correction_is_told_applied_and_checked(filled: None, capsys: pytest.CaptureFixture[str]) -> None:
    figure, other = extraction(publication(content="good")).figures[0].figure_id, "corrections/other.csv"
    assert main(["correct", figure[:12], "--set", "value=86", "--note", "Seite 4", "--by", "Jens Horn"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"corrections/corrections.csv, line 2: change figure {figure} value 84 → 86",
        "It counts from the next run on: clusterwissen run",
    ]
    Path(other).write_text("action,record_type,file,sentence,words\nreject,person,auental.pdf,Gibt es nicht.,nicht\n")
    assert main(["run", "--no-prefect"]) == 1
    assert "Corrections: 1 applied, 1 passage gone" in capsys.readouterr().out.splitlines()
    assert main(["status"]) == 0
    assert "Corrections: 1 applied, 1 passage gone" in capsys.readouterr().out.splitlines()
    assert main(["query", "SELECT value FROM kb.figures", "--format", "csv"]) == 0
    assert capsys.readouterr().out == "value\n86.0\n"
    assert main(["show", figure]) == 0
    shown = capsys.readouterr().out.splitlines()
    assert "  value         86" in shown
    assert "  corrections.csv, line 2, applied: change value 84 → 86" in shown
    assert "  value: page 2 (printed 4), correction 1, confidence 1.00" in shown
    assert main(["check"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"{len(sql_files('checks'))} checks: errors in 1, warnings in 0",
        "error corrections_not_applied: 1 row",
        "  Corrections that were not applied: malformed, without their passage, or on an extraction that has changed.",
        "    file other.csv, line 2, action reject, record_type person, state passage_gone, "
        "reason its sentence is not printed there any more, remedy correct it, or delete it",
    ]
    Path(other).unlink()
    assert main(["run", "--no-prefect"]) == 0
    capsys.readouterr()
    assert main(["check", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {one["offending"] for one in found} == {0}
    assert found[0].keys() == {"name", "description", "severity", "offending", "examples"}


def test_a_person_is_forgotten_for_good(filled: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["query", "SELECT person_id FROM kb.people", "--format", "csv"]) == 0
    person = capsys.readouterr().out.split()[-1]
    assert main(["forget-person", person]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "The person is forgotten: name hidden in 1 reportage",
        "Kept out from now on by corrections/forgotten_people.csv, which does not hold the name; keep that file.",
        "PDFs and pictures of their pages, file names, backups and what was exported before still name them.",
    ]
    Path("raw/auental.pdf").rename("raw/neu.pdf")
    fill(anders="good too")
    assert main(["run", "--no-prefect"]) == 0
    left = [path for path in Path().rglob("*") if path.is_file() and path.suffix != ".pdf"]
    assert [path for path in left if b"Talberg" in path.read_bytes()] == []
    assert [path for path in left if path.name.endswith(".json.z")] == []


def test_errors_own_their_exit_codes(filled: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["query", "SELECT nonsense"]) == 5
    assert main(["show", "nothing"]) == 5
    Path("clusterwissen.toml").write_text("nonsense = 1")
    assert main(["status"]) == 6
    errors = capsys.readouterr().err.splitlines()
    assert [line.startswith("error: ") and " → " in line for line in errors] == [True] * 3


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    stated = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))
    assert capsys.readouterr().out == f"clusterwissen {stated['project']['version']}\n"


def test_unforeseen_errors_are_one_line_too(
    filled: None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pipeline.ask.connect_read_only", lambda _: 1 / 0)
    assert main(["status"]) == 70
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("error: unexpected ZeroDivisionError at pipeline/ask.py:")
    assert line.endswith("(division by zero) → please report this line")


def test_an_interrupted_run_changes_nothing(
    filled: None, capsys: pytest.CaptureFixture[str], stages: FakeStages, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    before = WAREHOUSE.read_bytes()
    fill(second="another")
    monkeypatch.setattr(stages, "extract", stop)
    assert main(["run", "--no-prefect"]) == 130
    assert capsys.readouterr().err == "error: interrupted, the knowledge base is as it was → run again to go on\n"
    assert WAREHOUSE.read_bytes() == before


def test_status(filled: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["status"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:5] == [
        "warehouse/clusterwissen.duckdb: 1 publication, 1 reportage",
        "  pages 2–3 (printed 4–5): Holz denkt weiter",
        "    Holzforum Auental e. V.: people 1, organisations 1, figures 1, projects 1, quotes 1",
        "",
        "Latest run",
    ]
    assert lines[6].split()[:3] == ["auental.pdf", "ok", "load"]


def test_a_revision_and_a_missing_file_are_told(filled: None, capsys: pytest.CaptureFixture[str]) -> None:
    fill(auental="new bytes", second="rejected")  # of two alike the identifier decides: second.pdf is the current one
    assert main(["run", "--no-prefect"]) == 1
    out = capsys.readouterr().out
    assert re.search(
        r"^auental.pdf \(\w{8}…\) is superseded by \w+.pdf \(\w{8}…\); its records stay in staging$", out, re.MULTILINE
    )
    for path in Path("raw").glob("*.pdf"):
        path.unlink()
    fill(broken="refuse")
    gone = "has gone; its records stay → put it back, or `clusterwissen forget raw/"
    assert main(["run", "--no-prefect"]) == 1
    assert gone in capsys.readouterr().out
    assert main(["status"]) == 0
    assert f"\nFiles that have gone\nraw/second.pdf {gone}second.pdf`\n" in capsys.readouterr().out
    assert main(["forget", "raw/second.pdf"]) == 0
    assert re.fullmatch(r"second.pdf \(\w{8}…\) is forgotten: 14 rows and their history\n", capsys.readouterr().out)
    assert main(["status"]) == 0
    assert "second.pdf" not in capsys.readouterr().out


def test_of_a_forgotten_publication_no_stage_keeps_a_result(filled: None, capsys: pytest.CaptureFixture[str]) -> None:
    fill(other="other")
    assert main(["run", "--no-prefect"]) == 0
    stored = Path("warehouse/clusterwissen.duckdb.cache")
    names = {content: publication(content=content).publication_id for content in ("good", "other")}
    kept = sorted(path.name.partition(".")[0] for path in stored.rglob("*.z"))
    assert kept == sorted(3 * [*names.values()])
    assert main(["forget", names["good"]]) == 0
    assert [path.name.partition(".")[0] for path in stored.rglob("*.z")] == 3 * [names["other"]]
    assert main(["run", "--no-prefect"]) == 0
    assert "auental.pdf: ok (0." in capsys.readouterr().out


def test_show_tells_what_is_superseded(filled: None, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = (publication(content=content).publication_id for content in ("good", "new bytes"))
    fill(auental="new bytes")
    assert main(["run", "--no-prefect"]) == 0
    capsys.readouterr()
    assert main(["show", old[:8]]) == 0
    assert f"superseded_by  {new}" in capsys.readouterr().out
    person = extraction(publication(content="good")).people[0].person_id
    assert main(["show", person]) == 0
    assert f", auental.pdf, pages 2–3, superseded by {new}\n" in capsys.readouterr().out


def test_show_prints_the_row_with_its_evidence(filled: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "person"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("person person_")
    assert "  name          Mira Talberg" in lines
    assert "  roles         Geschäftsführerin; Sprecherin" in lines
    assert "  in “Holz denkt weiter”, auental.pdf, pages 2–3" in lines
    assert lines[-3:] == [
        "  page 2 (printed 4), tests.example 1, confidence 0.90",
        "    “„Wir bauen leise“, sagt Geschäftsführerin Mira Talberg.”",
        "    boxes (x0 top x1 bottom, points): (50.0 100.0 250.5 112.0), (50.0 114.0 120.0 126.0)",
    ]


def test_query_lists_the_questions(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["query"]) == 0
    lines = [line.split("  ") for line in capsys.readouterr().out.splitlines()]
    cells = [[cell.strip() for cell in line if cell.strip()] for line in lines]
    assert cells[0] == ["name", "frage", "question"]
    assert ["contacts", "Wen kann ich anrufen oder anschreiben?", "Whom can I call or write to?"] in cells


def test_query_as_table_csv_and_json(filled: None, capsys: pytest.CaptureFixture[str]) -> None:
    sql = "SELECT name, roles, NULL AS nothing, 1.0 AS one, 1.5 AS more FROM kb.people"
    assert main(["query", sql]) == 0
    table = capsys.readouterr().out.splitlines()
    assert [line.split() for line in table] == [
        ["name", "roles", "nothing", "one", "more"],
        ["Mira", "Talberg", "Geschäftsführerin;", "Sprecherin", "–", "1.0", "1.5"],
    ]
    assert main(["query", sql, "--format", "csv"]) == 0
    assert list(csv.reader(io.StringIO(capsys.readouterr().out))) == [
        ["name", "roles", "nothing", "one", "more"],
        ["Mira Talberg", '["Geschäftsführerin", "Sprecherin"]', "", "1.0", "1.5"],
    ]
    assert main(["query", "SELECT name, roles FROM kb.people", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == [
        {"name": "Mira Talberg", "roles": ["Geschäftsführerin", "Sprecherin"]}
    ]


def test_a_csv_answer_runs_in_no_spreadsheet(filled: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        main(["query", "SELECT '=1+1' AS text, '+49 7071' AS phone, -5 AS number, 'a' AS plain", "--format", "csv"])
        == 0
    )
    assert capsys.readouterr().out == "text,phone,number,plain\n'=1+1,'+49 7071,-5,a\n"


def test_an_answer_too_wide_for_a_table_has_one_value_a_line(filled: None, capsys: pytest.CaptureFixture[str]) -> None:
    wide = "x" * (PIPED_WIDTH - 10)
    assert main(["query", f"SELECT '{wide}' AS first, 84.0::DOUBLE AS second_one FROM range(2)"]) == 0
    one = [f"  first       {wide}", "  second_one  84"]
    assert capsys.readouterr().out.splitlines() == ["1", *one, "2", *one]


@pytest.mark.parametrize(
    ("available", "widths"), [(40, [17, 4, 10]), (35, [17, 4, 10]), (30, [12, 4, 10]), (28, [10, 4, 10]), (20, [])]
)
def test_wide_columns_give_way_down_to_their_longest_word(available: int, widths: list[int]) -> None:
    columns = [("what", "a bb ccc dddd eee"), ("n", "1234"), ("name", "Holzforum", "Auental eG")]
    assert fitting_widths(columns, available) == widths


def test_evaluate(filled: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "gold").mkdir()
    gold_file(tmp_path / "gold")
    assert main(["evaluate", "gold"]) == 0
    assert capsys.readouterr().out.splitlines()[1].split()[:5] == ["people", "1.000", "0.500", "0.667", "1/0/1"]
    assert main(["evaluate", "gold", "--errors"]) == 0
    assert "auental        people         missed " in capsys.readouterr().out


def test_what_a_pdf_says_cannot_steer_the_terminal(filled: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["query", "SELECT 'a' || chr(27) || '[31mred' || chr(8238) || '[bold]' AS text"]) == 0
    assert capsys.readouterr().out.splitlines()[1].strip() == r"a\x1b[31mred\u202e[bold]"


def test_printable_keeps_letters_spaces_and_lines() -> None:
    assert printable("Größe 5\u202f%\n – ß\u00a0€") == "Größe 5\u202f%\n – ß\u00a0€"
    assert printable("\x07\r\x9b\u200f\x1b\U000e0001") == r"\x07\r\x9b\u200f\x1b\U000e0001"


def test_cells() -> None:
    assert [cell(value) for value in (None, True, 84.0, 0.5, [], ["a", None], "x")] == [
        "–", "yes", "84", "0.5", "–", "a; –", "x",
    ]  # fmt: skip


def test_page_ranges() -> None:
    assert pages(3, 11) == pages(3, 11, "3", "11") == pages(3, 11, None, "11") == "3–11"
    assert pages(3, 11, None, "9") == "3–11 (printed to 9)"
    assert pages(3, 11, "1", None) == "3–11 (printed from 1)"
    assert pages(3, 11, "1", "9") == "3–11 (printed 1–9)"
    assert pages(3, 3, "5", "5") == "3 (printed 5)"


def test_commands_are_shown_as_the_user_can_type_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: "/usr/bin/clusterwissen")
    default = Settings().warehouse
    for called in ("/usr/bin/clusterwissen", "/somewhere/__main__.py"):
        monkeypatch.setattr(sys, "argv", [called])
        assert command_line("query clusters", default) == "clusterwissen query clusters"
    monkeypatch.setattr(sys, "argv", [".venv/bin/clusterwissen"])
    assert command_line("show ID", Path("my k.duckdb")) == ".venv/bin/clusterwissen show ID --warehouse 'my k.duckdb'"
