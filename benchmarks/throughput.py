"""How fast a run is, as ratios to what others do with the same files, all in one go; with targets.

    python -m benchmarks.throughput [--publications 100] [--scaling 10,100,1000] [--write]

Needs `pip install -c constraints.txt -e . --group test --group benchmark`. Takes about an hour on two quiet cores; the
files (150 MB for 1,000 publications) are kept in the folder for temporary files. `--write` puts the report into
benchmarks/throughput.md. Ratios are comparable between machines, seconds are not.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import fmean

from benchmarks.parsers import PARSERS, STAGES, Seconds
from benchmarks.publications import long_publication, page_count, publications
from benchmarks.turns import Waiting

REPORT = Path(__file__).parent / "throughput.md"
FILES = Path(tempfile.gettempdir()) / "clusterwissen-benchmark"
BASELINE = "pdfplumber extract_words"
SLOW = {"pymupdf4llm": 10}
"""Parsers so slow that one file of a turn must do: pages per second are compared."""
TURN = 10
"""Files in a parser's turn."""
RUNS = (2, 1, 2)
"""With how many workers a whole run follows each third of the files."""
LENGTHS = (4, 40, 200)
"""Reportages of one publication, to see whether its length costs memory: 12, 120 and 600 pages."""


@dataclass(frozen=True)
class Cost:
    """What a command took, its child processes included."""

    cpu: float
    wall: float
    peak_mb: float
    """Resident memory of the largest process."""


@dataclass(frozen=True)
class Inbox:
    """Files, and how many pages they have."""

    paths: list[Path]
    pages: int

    @classmethod
    def of(cls, paths: list[Path]) -> Inbox:
        """Count the pages of the files."""
        return cls(paths, page_count(paths))


def run(inbox: Inbox, warehouse: Path, workers: int, *options: str) -> Cost:
    """`clusterwissen run` as a user would call it, in a process of its own."""
    command = [sys.executable, "-m", "pipeline.cli", "run", *map(str, inbox.paths), "--warehouse", str(warehouse)]
    environment = os.environ | {"CLUSTERWISSEN_WORKERS": str(workers)}
    begun = time.perf_counter()
    process = subprocess.Popen([*command, *options], env=environment, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"clusterwissen run ended with {process.returncode}")
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024)


class Report:
    """Markdown that is printed as it comes, since the whole takes long."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def say(self, *lines: str) -> None:
        """Print lines and keep them."""
        self.lines += lines
        print(*lines, sep="\n", flush=True)

    def table(self, *names: str) -> None:
        """Begin a table; the first column holds names, the others numbers."""
        self.say("", f"| {' | '.join(names)} |", "|---" + "|---:" * (len(names) - 1) + "|")

    def row(self, *cells: object) -> None:
        """A row of it."""
        self.say(f"| {' | '.join(map(str, cells))} |")


@dataclass(frozen=True)
class Target:
    """What is wanted, and what is so."""

    name: str
    wanted: float
    got: float
    at_least: bool = False

    @property
    def reached(self) -> bool:
        """Whether it is."""
        return self.got >= self.wanted if self.at_least else self.got <= self.wanted


def preamble(report: Report, inbox: Inbox) -> None:
    """Say what was measured, where and with which code."""
    git = ["git", "describe", "--always", "--dirty", "--exclude=*"]
    commit = subprocess.run(git, capture_output=True, text=True, check=True).stdout.strip()
    cores = len(os.sched_getaffinity(0))
    load = os.getloadavg()[0]
    report.say(
        "# Throughput, measured",
        "",
        "`python -m benchmarks.throughput --write` writes this page. Seconds depend on the machine; what counts are",
        "the ratios, measured in one go on the same files.",
        "",
        f"Commit {commit}, {datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}, {cores} cores"
        + (f", **busy with other work (load {load:.1f}): not to be trusted**" if load > 1 else ""),
        "",
        f"{len(inbox.paths)} publications, {inbox.pages} pages, made from the sample texts.",
    )


def in_turns(inbox: Inbox) -> tuple[dict[str, Waiting], dict[int, list[Cost]]]:
    """What the parsers and our stages take, by name, in turns of a few files, and whole runs in between, by workers.

    `extract_words` of the same files has taken 108 and 135 seconds within an hour: what is compared is measured next
    to each other.
    """
    runs: dict[int, list[Cost]] = {1: [], 2: []}
    with ExitStack() as stack:
        all_of_them = {name: stack.enter_context(Waiting(name)) for name in (*PARSERS, STAGES)}
        for third, workers in enumerate(RUNS):
            paths = inbox.paths[third :: len(RUNS)]
            for begin in range(0, len(paths), TURN):
                for name, one in all_of_them.items():
                    one.turn(paths[begin : begin + TURN : SLOW.get(name, 1)])
            with tempfile.TemporaryDirectory() as folder:
                runs[workers].append(run(inbox, Path(folder) / "turn.duckdb", workers, "--no-prefect"))
    return all_of_them, runs


def against_others(report: Report, inbox: Inbox) -> list[Target]:
    """Parsers alone, and our whole run from PDF to knowledge base; then where its time goes."""
    report.say("", "## The whole run against parsers alone", "")
    report.say("Without Prefect, unless it is named. Parsers: one process, imports not counted; ours: all that the")
    report.say("command does. In turns of ten files, with whole runs after each third; two workers: the mean of two.")
    report.table("", "CPU s", "wall s", "pages/s", f"CPU ÷ {BASELINE}", f"wall ÷ {BASELINE}")
    alone, runs = in_turns(inbox)
    per_page: Seconds = {}

    def row(name: str, cpu: float, wall: float, pages: int) -> None:
        per_page[name] = (cpu / pages, wall / pages)
        ratios = (f"{mine / base:.2f}" for mine, base in zip(per_page[name], per_page[BASELINE], strict=True))
        report.row(name, f"{cpu:.1f}", f"{wall:.1f}", f"{pages / wall:.1f}", *ratios)

    for name in PARSERS:
        row(name, *alone[name].seconds[name], alone[name].pages)
    one, two = "clusterwissen run, 1 worker", "clusterwissen run, 2 workers"
    for name, costs in ((one, runs[1]), (two, runs[2])):
        row(name, fmean(cost.cpu for cost in costs), fmean(cost.wall for cost in costs), inbox.pages)
    with tempfile.TemporaryDirectory() as folder:
        flow = run(inbox, Path(folder) / "flow.duckdb", 2)
    row("the same with 2 workers on Prefect's local server", flow.cpu, flow.wall, inbox.pages)
    stages, baseline = alone[STAGES].seconds, alone[BASELINE].seconds[BASELINE][0]
    by_stage(report, inbox, stages, baseline)

    def faster(parser: str) -> Target:
        name = f"pages/s, whole run with 2 workers ÷ {parser} alone"
        return Target(name, 2, per_page[parser][1] / per_page[two][1], at_least=True)

    return [
        faster("pymupdf4llm"),
        faster("pymupdf4llm, by rules"),
        Target(f"CPU time, whole run with 1 worker ÷ {BASELINE}", 1.5, per_page[one][0] / per_page[BASELINE][0]),
        Target(f"wall time, whole run with 2 workers ÷ {BASELINE}", 1.0, per_page[two][1] / per_page[BASELINE][1]),
        Target(f"CPU time, language stage ÷ {BASELINE}", 0.6, stages["language"][0] / baseline),
    ]


def by_stage(report: Report, inbox: Inbox, seconds: Seconds, baseline: float) -> None:
    """Where the time of a run goes; `baseline`: the CPU seconds that are 1."""
    report.say("", "## By stage", "", "In one process, in turns with the parsers.")
    report.table("stage", "CPU s", "pages/s", "share of CPU", f"CPU ÷ {BASELINE}")
    whole = sum(cpu for cpu, _ in seconds.values())
    for stage, (cpu, wall) in seconds.items():
        report.row(stage, f"{cpu:.2f}", f"{inbox.pages / wall:.0f}", f"{cpu / whole:.0%}", f"{cpu / baseline:.2f}")


def reruns(report: Report, inbox: Inbox, further: Inbox, warehouse: Path, cold: Cost, workers: int) -> Target:
    """What a run costs over a warehouse that knows the files."""
    report.say("", "## Reruns", "", f"Of {len(inbox.paths)} publications with {workers} workers, against the cold run;")
    report.say("unchanged: the middle one of three.")
    report.table("", "wall s", "CPU s", "share of the cold run's wall time")
    thrice = [run(inbox, warehouse, workers, "--no-prefect") for _ in range(3)]  # so short that anything else shows
    unchanged = sorted(thrice, key=lambda cost: cost.wall)[1]
    one_new = run(further, warehouse, workers, "--no-prefect")
    for name, cost in (("cold", cold), ("unchanged", unchanged), ("one more, new", one_new)):
        report.row(name, f"{cost.wall:.2f}", f"{cost.cpu:.2f}", f"{cost.wall / cold.wall:.1%}")
    return Target("unchanged rerun ÷ cold run, wall time", 0.02, unchanged.wall / cold.wall)


def scaling(report: Report, numbers: list[int], workers: int) -> list[Target]:
    """Whether a publication costs more where there are many."""
    report.say("", "## Many publications", "", f"Cold runs with {workers} workers.")
    report.table("publications", "pages", "wall s", "CPU s", "wall s each", "CPU s each", "largest process, MB")
    costs = {}
    for number in numbers:
        inbox = Inbox.of(publications(FILES, number))
        with tempfile.TemporaryDirectory() as folder:
            cost = costs[number] = run(inbox, Path(folder) / "scaling.duckdb", workers, "--no-prefect")
        each = (f"{cost.wall / number:.3f}", f"{cost.cpu / number:.3f}")
        report.row(
            f"{number:,}", f"{inbox.pages:,}", f"{cost.wall:.1f}", f"{cost.cpu:.1f}", *each, f"{cost.peak_mb:.0f}"
        )
    first, last = min(numbers), max(numbers)
    growth = (costs[last].wall / last) / (costs[first].wall / first)
    return [
        Target(f"wall time per publication, {last:,} ÷ {first:,} publications", 1.1, growth),
        Target("largest process over many publications, MB", 600, max(cost.peak_mb for cost in costs.values())),
    ]


def memory(report: Report) -> Target:
    """Whether a long publication needs more memory."""
    report.say("", "## Long publications", "", "One publication, one worker.")
    report.table("pages", "wall s", "pages/s", "largest process, MB")
    peaks = []
    for length in LENGTHS:
        inbox = Inbox.of([long_publication(FILES, length)])
        with tempfile.TemporaryDirectory() as folder:
            cost = run(inbox, Path(folder) / "long.duckdb", 1, "--no-prefect")
        peaks.append(cost.peak_mb)
        report.row(inbox.pages, f"{cost.wall:.1f}", f"{inbox.pages / cost.wall:.1f}", f"{cost.peak_mb:.0f}")
    return Target("largest process at any length, MB", 600, max(peaks))


def verdict(report: Report, targets: list[Target]) -> None:
    """Each target with what was measured."""
    report.say("", "## Targets")
    report.table("", "wanted", "measured", "")
    for target in targets:
        wanted = f"{'≥' if target.at_least else '≤'} {target.wanted:g}"
        shown = f"{target.got:.0f}" if target.wanted >= 100 else f"{target.got:.3f}"
        report.row(target.name, wanted, shown, "reached" if target.reached else "**not reached**")


def main() -> None:
    """Measure all, print the report, and write it where that is asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.throughput", description="Measure the throughput.")
    parser.add_argument("--publications", type=int, default=100, help="publications for all tables but the scaling")
    parser.add_argument("--scaling", default="10,100,1000", help="numbers of publications for the scaling")
    parser.add_argument("--write", action="store_true", help=f"write {REPORT.name}")
    options = parser.parse_args()
    report, workers = Report(), len(os.sched_getaffinity(0))
    *known, new = publications(FILES, options.publications + 1)
    inbox, further = Inbox.of(known), Inbox.of([*known, new])
    preamble(report, inbox)
    with tempfile.TemporaryDirectory() as folder:
        warehouse = Path(folder) / "reruns.duckdb"
        cold = run(inbox, warehouse, 2, "--no-prefect")
        rerun = reruns(report, inbox, further, warehouse, cold, 2)
    targets = [
        *against_others(report, inbox),
        rerun,
        *scaling(report, [int(number) for number in options.scaling.split(",")], workers),
        memory(report),
    ]
    verdict(report, targets)
    if options.write:
        REPORT.write_text("\n".join(report.lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
