"""Whatever happens to a run, the knowledge base is the old or the new one, and the next run completes."""

from __future__ import annotations

import ctypes
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import duckdb
import pytest

from pipeline.load.swap import connect_read_only
from tests.conftest import REPOSITORY, SAMPLES
from tests.test_evidence import knowledge

KILLS = 30
SEED = 4
RUN = (sys.executable, "-m", "pipeline.cli", "run", "--no-prefect")
NOT_NEEDED = (
    *("pdfplumber", "pypdfium2", "spacy", "numpy", "prefect", "multiprocessing", "rich.progress"),
    *("schemas.page", "schemas.reportage", "schemas.evidence", "schemas.records", "schemas.correction"),
    *("pipeline.isolation", "pipeline.resolve.resolve", "pipeline.review.store", "pipeline.load.comments"),
)
"""What a run with nothing new must not import."""
ENVIRONMENT = os.environ | {"PYTHONPATH": str(REPOSITORY)}
CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, PR_CAPBSET_DROP = 1, 2, 24
"""linux/capability.h and linux/prctl.h: what lets root write into any folder, and how to give it up."""


def start(folder: Path, *files: Path, **more: object) -> subprocess.Popen[str]:
    """A run of the command, in a process group of its own."""
    command = [*RUN, *map(str, files), "--warehouse", "k.duckdb"]
    return subprocess.Popen(
        command,
        cwd=folder,
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        **more,  # type: ignore[call-overload]
    )


def run(folder: Path, *files: Path, **more: object) -> tuple[int, str]:
    """Exit code and standard error of a run that is left alone."""
    process = start(folder, *files, **more)
    _, error = process.communicate(timeout=300)
    return process.returncode, error


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two folders: with the first publication only, and with both, each left by a run that was not interrupted."""
    old, new = tmp_path_factory.mktemp("old"), tmp_path_factory.mktemp("new")
    assert run(old, SAMPLES[0]) == (0, "")
    shutil.copytree(old, new, dirs_exist_ok=True)
    assert run(new, *SAMPLES) == (0, "")
    return old, new


@pytest.fixture
def folder(folders: tuple[Path, Path], tmp_path: Path) -> Path:
    """A working folder in the old state."""
    shutil.copy(folders[0] / "k.duckdb", tmp_path / "k.duckdb")
    return tmp_path


@pytest.fixture
def old_stays(folder: Path) -> Iterator[None]:
    """Nothing but the lock file may be added, and no byte of the knowledge base may change."""
    before = (folder / "k.duckdb").read_bytes()
    yield
    assert (folder / "k.duckdb").read_bytes() == before
    assert not (folder / "k.duckdb.building").exists()


def test_a_kill_at_any_moment_leaves_the_old_or_the_new_and_the_next_run_completes(
    folders: tuple[Path, Path], folder: Path
) -> None:
    old, new = (knowledge(one / "k.duckdb") for one in folders)
    assert old != new
    shutil.copytree(folders[1] / "k.duckdb.cache", folder / "k.duckdb.cache")
    begun = time.monotonic()
    assert run(folder, *SAMPLES) == (0, "")
    seconds = time.monotonic() - begun
    untouched = (folders[0] / "k.duckdb").read_bytes()
    chance, left = random.Random(SEED), {"old": 0, "new": 0}
    for number in range(KILLS):
        shutil.copy(folders[0] / "k.duckdb", folder / "k.duckdb")
        if number % 6 == 0:  # a run that reads, and not only loads what is stored
            shutil.rmtree(folder / "k.duckdb.cache", ignore_errors=True)
        process = start(folder, *SAMPLES)
        time.sleep(chance.uniform(0, seconds))
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        same = (folder / "k.duckdb").read_bytes() == untouched
        state = old if same else knowledge(folder / "k.duckdb")
        assert state in (old, new), f"kill {number} of seed {SEED}"
        left["new" if state == new else "old"] += 1
        if number % 10 == 9:
            assert run(folder, *SAMPLES) == (0, "")
            assert knowledge(folder / "k.duckdb") == new
            assert {path.name for path in folder.iterdir()} == {"k.duckdb", "k.duckdb.cache", "k.duckdb.lock"}
            assert not list(folder.rglob("*.tmp"))
    print(f"{KILLS} kills within {seconds:.1f} s, seed {SEED}: {left}")
    assert left["old"] > 0


def test_a_second_run_at_the_same_time_says_who_holds_the_lock(folder: Path) -> None:
    first = start(folder, *SAMPLES)
    try:
        wait_until(lambda: (folder / "k.duckdb.building").exists())
        code, error = run(folder, *SAMPLES)
        assert code == 4
        assert error.startswith(f"error: k.duckdb is being built by process {first.pid} on ")
        assert error.endswith(" UTC → wait until it ends, then run again\n")
        first.communicate(timeout=300)
        assert first.returncode == 0
    finally:
        first.kill()


@pytest.mark.usefixtures("old_stays")
@pytest.mark.parametrize("room", [None, 4096, 1_000_000, 3_000_000])
def test_a_full_disk_is_told(folder: Path, room: int | None) -> None:
    """A limit on file size stands in for the disk: writes fail at different moments, with the same error paths.

    None leaves as much room as the copy of the knowledge base needs, and little more.
    """
    limit = room or (folder / "k.duckdb").stat().st_size + 200_000
    limited = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))  # noqa: E731
    code, error = run(folder, *SAMPLES, preexec_fn=limited)
    assert code == 4, error
    assert error.startswith("error: k.duckdb")
    assert " → " in error
    assert error.count("\n") == 1


@pytest.mark.usefixtures("old_stays")
def test_a_folder_that_cannot_be_written_is_told(folder: Path) -> None:
    folder.chmod(0o555)
    try:
        code, error = run(folder, *SAMPLES, preexec_fn=without_the_rights_of_root)
    finally:
        folder.chmod(0o755)
    assert (code, error) == (
        4,
        "error: k.duckdb.lock cannot be written (Permission denied) → choose another --warehouse\n",
    )


def without_the_rights_of_root() -> None:
    """Give up what lets root ignore permissions; for anybody else this fails and changes nothing."""
    for capability in (CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH):
        ctypes.CDLL(None).prctl(PR_CAPBSET_DROP, capability, 0, 0, 0)


@pytest.mark.usefixtures("old_stays")
def test_a_knowledge_base_that_another_program_writes_to_is_told(folder: Path) -> None:
    with other_program(folder, "duckdb.connect('k.duckdb')"):
        code, error = run(folder, *SAMPLES)
    assert code == 4
    assert error.startswith("error: k.duckdb cannot be opened (")
    assert error.endswith(" → close the program that writes to it, or name another with --warehouse\n")


def test_readers_in_other_programs_neither_block_a_run_nor_break(folders: tuple[Path, Path], folder: Path) -> None:
    count = "c.execute('SELECT count(*) FROM staging.publications').fetchone()[0]"
    with other_program(folder, "duckdb.connect('k.duckdb', read_only=True)", count) as reader:
        assert ask(reader) == "1"
        assert run(folder, *SAMPLES) == (0, "")
        assert ask(reader) == "1"
    with other_program(folder, "duckdb.connect('k.duckdb', read_only=True)", count) as reader:
        assert ask(reader) == "2"
    assert knowledge(folder / "k.duckdb") == knowledge(folders[1] / "k.duckdb")


def test_a_log_left_by_another_program_is_not_lost(folder: Path) -> None:
    """Killed after a commit: the row is in the write-ahead log only."""
    program = "c = duckdb.connect('k.duckdb'); c.execute('CREATE TABLE mine AS SELECT 42 AS i'); os._exit(0)"
    subprocess.run([sys.executable, "-c", f"import duckdb, os; {program}"], cwd=folder, check=True)
    assert (folder / "k.duckdb.wal").exists()
    reader = "duckdb.connect('k.duckdb', read_only=True)"
    with other_program(folder, reader):
        code, error = run(folder, *SAMPLES)
    assert code == 4
    assert error.startswith("error: another program's changes to k.duckdb are not in the file yet (")
    assert run(folder, *SAMPLES) == (0, "")
    assert not (folder / "k.duckdb.wal").exists()
    with duckdb.connect(str(folder / "k.duckdb"), read_only=True) as connection:
        assert connection.execute("FROM mine").fetchall() == [(42,)]
        assert connection.execute("SELECT count(*) FROM staging.publications").fetchall() == [(2,)]


class other_program:
    """Another program with a connection `c`, which answers each line with the value of an expression."""

    def __init__(self, folder: Path, connect: str, expression: str = "0") -> None:
        lines = ("import duckdb, sys", f"c = {connect}", "print('ready', flush=True)")
        program = "\n".join((*lines, f"for _ in sys.stdin: print({expression}, flush=True)"))
        self.process = subprocess.Popen(
            [sys.executable, "-c", program], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __enter__(self) -> subprocess.Popen[str]:
        assert self.process.stdout and self.process.stdout.readline() == "ready\n"
        return self.process

    def __exit__(self, *_: object) -> None:
        self.process.communicate()


def ask(program: subprocess.Popen[str]) -> str:
    assert program.stdin and program.stdout
    program.stdin.write("\n")
    program.stdin.flush()
    return program.stdout.readline().strip()


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 120
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_the_way_of_reading_is_that_of_the_command(folders: tuple[Path, Path]) -> None:
    """The states compared above are those of real publications."""
    with connect_read_only(folders[1] / "k.duckdb") as connection:
        assert connection.execute("SELECT count(*) > 400 FROM staging.evidence").fetchall() == [(True,)]


def test_an_unchanged_run_imports_only_what_it_needs(folder: Path) -> None:
    """No library that reads or resolves, no model of what is read: all that takes longer than the run itself."""
    program = (
        "import sys; from pipeline.cli import main\n"
        "code = main(sys.argv[1:])\n"
        f"sys.exit(code or [name for name in {NOT_NEEDED} if name in sys.modules] or 0)"
    )
    command = [sys.executable, "-c", program, "run", "--no-prefect", str(SAMPLES[0]), "--warehouse", "k.duckdb"]
    ended = subprocess.run(command, cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "clusterjournal-kurz.pdf: ok (unchanged since an earlier run)" in ended.stdout
