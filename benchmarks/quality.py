"""Quality on every annotated publication of tests/gold, as a Markdown table with the commit it belongs to.

    python -m benchmarks.quality [GOLD_DIR PDF]      (with a further annotated publication)

`test-split-*` are blind: written before the rules they judge, by authors who had not seen the code. Run them, but never
read their mistakes.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from pipeline.evaluate import Evaluation, evaluate, read_gold, read_warehouse
from pipeline.run import run_all
from pipeline.settings import Settings

GOLD = Path("tests/gold")
ATTRIBUTES = {
    "people": ("role", "organisation", "quoted"),
    "organisations": ("kind",),
    "figures": ("qualifier", "metric", "subject", "year"),
    "projects": ("amount_eur", "funders"),
    "quotes": ("speaker",),
}
"""Attributes shown beside the F1 of each kind; titles, voice, partners and years stand in `clusterwissen evaluate`."""


def annotated_publications() -> dict[Path, Path]:
    """Return the PDF of each folder of gold annotations: beside the folder, else in raw/."""
    folders = sorted(folder for folder in GOLD.iterdir() if folder.is_dir())
    beside = {folder: folder.with_suffix(".pdf") for folder in folders}
    return {folder: pdf if pdf.exists() else Path("raw") / pdf.name for folder, pdf in beside.items()}


def measure(gold: Path, pdf: Path) -> Evaluation:
    """Run the pipeline on one publication and score it."""
    with tempfile.TemporaryDirectory() as folder:
        warehouse = Path(folder) / "quality.duckdb"
        run_all([pdf], Settings(warehouse=warehouse))
        annotated = read_gold(gold)
        return evaluate(annotated, read_warehouse(warehouse, annotated))


def row(name: str, result: Evaluation) -> str:
    """Return one line of the table."""
    cells = [name, f"{result.cluster_fields.accuracy:.2f}"]
    for kind, attributes in ATTRIBUTES.items():
        score = result.kinds[kind]
        shown = (score.attributes.get(attribute) for attribute in attributes)
        shares = " ".join(f"{tally.accuracy:.2f}" if tally else "–" for tally in shown)
        cells.append(f"**{score.f1:.2f}** {shares}")
    return "| " + " | ".join(cells) + " |"


def main(arguments: list[str]) -> None:
    """Print the table."""
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=True)
    print(f"Commit {commit.stdout.strip()}\n")
    heads = [f"{kind} F1, {', '.join(attributes)}" for kind, attributes in ATTRIBUTES.items()]
    print("| set | cluster fields | " + " | ".join(heads) + " |")
    print("|---" * (len(heads) + 2) + "|")
    publications = {Path(arguments[0]): Path(arguments[1])} if arguments else {}
    for gold, pdf in (publications | annotated_publications()).items():
        print(row(gold.name, measure(gold, pdf)), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
