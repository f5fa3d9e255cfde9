"""README tells what is there: its commands run, its examples give what they show, nothing is left undocumented."""

from __future__ import annotations

import inspect
import re
import shlex
import shutil
import sys
from pathlib import Path

import pytest
from typer.main import get_command

from pipeline import errors
from pipeline.ask import ask
from pipeline.cli import UNEXPECTED, app, main
from pipeline.language import COMPONENTS
from pipeline.load.swap import connect
from pipeline.settings import ENVIRONMENT_PREFIX, SETTINGS_FILE, Settings
from schemas.publication import DocumentState
from tests.conftest import REPOSITORY

README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
PROGRAM = get_command(app)
COMMANDS = PROGRAM.commands  # type: ignore[attr-defined]
SKIPPED = "…"
"""In an example: a line of its own stands for any number of lines, inside a line for the rest of a word."""


def section(title: str) -> str:
    (text,) = re.findall(rf"^## {title}$\n(.*?)(?=^## |\Z)", README, re.MULTILINE | re.DOTALL)
    return text


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def examples() -> list[tuple[str, list[str]]]:
    """The commands of README's `console` blocks, each with the lines it shows."""
    found = []
    for block in blocks(README, "console"):
        for part in block.removeprefix("$ ").split("\n$ "):
            command, *shown = part.splitlines()
            found.append((command, shown))
    return found


def test_groups_are_installed_by_a_pip_that_knows_them() -> None:
    """That of a new environment may be older than 25.1."""
    commands = re.findall(r"^.*pip install [^`]*--group .*$", README, re.MULTILINE)
    assert len(commands) == 2
    assert [one for one in commands if "--upgrade pip" not in one] == []


@pytest.fixture
def working_folder(sample_warehouse: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder as it is after the first command of the quick start."""
    (tmp_path / "warehouse").mkdir()
    warehouse = shutil.copy(sample_warehouse, tmp_path / "warehouse" / "clusterwissen.duckdb")
    with connect(warehouse) as connection:
        connection.execute("UPDATE ops.files SET path = '../raw/' || split_part(path, '/', -1)")
    (tmp_path / "raw").symlink_to(REPOSITORY / "raw")
    (tmp_path / "tests").symlink_to(REPOSITORY / "tests")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["clusterwissen"])
    return tmp_path


def test_quick_start_is_two_command_lines_that_need_only_python() -> None:
    commands = blocks(section("Quick start"), "sh")
    assert len(commands) == 2
    assert len(re.findall(r"^```", section("Quick start"), re.MULTILINE)) == 4
    for command in commands:
        assert command.count("\n") == 1 and command.endswith("\n")
        steps = [shlex.split(step) for step in command.split("&&")]
        assert steps[0] == ["python3", "-m", "venv", ".venv"]
        assert all(step[0].startswith(".venv/bin/") for step in steps[1:])
    assert [shlex.split(command.split("&&")[-1]) for command in commands] == [
        [".venv/bin/clusterwissen", "run"],
        [".venv/bin/python", "-m", "pytest", "-n", "auto", "--dist", "loadfile"],
    ]


@pytest.mark.parametrize(("command", "shown"), examples(), ids=[command for command, _ in examples()])
def test_examples_give_what_they_show(
    command: str, shown: list[str], working_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program, *arguments = shlex.split(command)
    assert program == "clusterwissen"
    assert main(arguments) == 0
    printed = "\n".join(line.rstrip() for line in capsys.readouterr().out.splitlines())
    parts = (re.escape(part).replace(SKIPPED, r"\S*") for part in "\n".join(shown).split(f"\n{SKIPPED}\n"))
    pattern = r"\n(?:.*\n)*".join(parts)
    assert re.fullmatch(pattern, printed), printed


def test_every_command_has_an_example_that_runs(working_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = re.findall(
        r"^\| `([\w-]+)[^`]*` \|.*\| `clusterwissen ([\w-]+)([^`]*)` \|$", section("Commands"), re.MULTILINE
    )
    assert [name for name, _, _ in table] == list(dict.fromkeys(name for _, name, _ in table))
    assert {name for name, _, _ in table} == set(COMMANDS)
    for name, _, arguments in table:
        if name not in (
            "run",
            "show",
            "forget-person",
            "serve",
        ):  # the quick start; an identifier that is but an example; test_schedule.py
            assert main([name, *shlex.split(arguments)]) == 0, capsys.readouterr().err


def test_commands_and_options_that_are_named_exist() -> None:
    assert set(re.findall(r"`clusterwissen (\w[\w-]*)", README)) <= set(COMMANDS)
    commands = (PROGRAM, *COMMANDS.values())
    options = {option for command in commands for parameter in command.params for option in parameter.opts}
    ours = set(re.findall(r"`(--[\w-]+)", section("Commands")))
    assert ours <= options | {"--help"}
    assert {option for option in options if option.startswith("--")} <= set(re.findall(r"--[\w-]+", README))


def test_every_setting_is_documented() -> None:
    text = section("Settings")
    assert str(SETTINGS_FILE) in text
    for name in Settings.model_fields:
        assert f"| `{name}` | `{ENVIRONMENT_PREFIX}{name.upper()}` |" in text


def test_every_exit_code_is_documented() -> None:
    documented = {int(code) for code in re.findall(r"^\| (\d+) \|", section("Commands"), re.MULTILINE)}
    ours = {error.exit_code for _, error in inspect.getmembers(errors, inspect.isclass) if hasattr(error, "exit_code")}
    assert documented == ours | {0, 2, UNEXPECTED}


def test_every_state_table_and_component_is_documented(sample_warehouse: Path) -> None:
    assert [state for state in DocumentState if f"| `{state.value}` |" not in README] == []
    assert [name for name in COMPONENTS if f"| `{name}` |" not in section("How it works")] == []
    tables = ask(sample_warehouse, "SELECT table_name FROM information_schema.tables").rows
    assert [name for (name,) in tables if f"`{name}`" not in section("What comes out")] == []


def test_links_lead_somewhere() -> None:
    headings = {
        re.sub(r"[^\w -]", "", title).strip().replace(" ", "-").lower()
        for title in re.findall(r"^#+ (.*)$", README, re.MULTILINE)
    }
    for target in re.findall(r"\]\(([^)]+)\)", README):
        if target.startswith("#"):
            assert target[1:] in headings
        elif not target.startswith("https://"):
            assert (REPOSITORY / target).exists(), target
