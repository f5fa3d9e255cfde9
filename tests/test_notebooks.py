"""The notebooks run on the sample publications, say what they should, and are committed without results."""

from __future__ import annotations

import warnings
from pathlib import Path

import jupytext
import nbformat
import pytest
from nbclient import NotebookClient

from pipeline.ask import ask
from schemas.records import Metric
from tests.conftest import REPOSITORY

FOLDER = REPOSITORY / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
TIMEOUT_SECONDS = 120


def cells(notebook: nbformat.NotebookNode) -> list[tuple[str, str]]:
    return [(cell.cell_type, cell.source) for cell in notebook.cells]


@pytest.fixture(scope="module")
def overview(sample_warehouse: Path) -> nbformat.NotebookNode:
    """The overview with its results."""
    notebook = nbformat.read(FOLDER / "overview.ipynb", as_version=4)
    client = NotebookClient(
        notebook, timeout=TIMEOUT_SECONDS, kernel_name="python3", resources={"metadata": {"path": FOLDER}}
    )
    with pytest.MonkeyPatch.context() as patch, warnings.catch_warnings():
        patch.setenv("CLUSTERWISSEN_WAREHOUSE", str(sample_warehouse))
        warnings.simplefilter("ignore")  # jupyter_client's own, about how it talks to the kernel
        return client.execute()


def results(notebook: nbformat.NotebookNode, mime_type: str) -> list[str]:
    return [
        output.data[mime_type]
        for cell in notebook.cells
        for output in cell.get("outputs", [])
        if mime_type in output.get("data", {})
    ]


@pytest.mark.parametrize("file", NOTEBOOKS, ids=lambda file: file.stem)
def test_a_notebook_is_its_script_without_results(file: Path) -> None:
    """After a change of the script: `jupytext --update --to ipynb notebooks/NAME.py`."""
    notebook = nbformat.read(file, as_version=4)
    assert cells(notebook) == cells(jupytext.read(file.with_suffix(".py")))
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert [cell.outputs for cell in code] == [[] for _ in code]
    assert [cell.execution_count for cell in code] == [None for _ in code]


def test_every_script_has_its_notebook() -> None:
    assert NOTEBOOKS
    assert [file.stem for file in NOTEBOOKS] == [file.stem for file in sorted(FOLDER.glob("*.py"))]


def test_the_overview_shows_two_tables_and_five_plots_and_warns_of_nothing(
    overview: nbformat.NotebookNode, sample_warehouse: Path
) -> None:
    publications, completeness = results(overview, "text/html")
    for file_name, word_count in ask(
        sample_warehouse,
        """SELECT file_name, sum(word_count) FROM kb.publications JOIN kb.reportages USING (publication_id)
        GROUP BY file_name""",
    ).rows:
        assert f">{file_name}<" in publications
        assert f">{word_count:,}<".replace(",", ".") in publications
    assert ">2024<" in publications
    assert ">Bundesland<" in completeness and ">6<" in completeness
    assert len(results(overview, "image/png")) == 5
    streams = [output.text for cell in overview.cells for output in cell.get("outputs", []) if "text" in output]
    assert streams == []


def test_the_overview_names_every_metric_in_german() -> None:
    script = (FOLDER / "overview.py").read_text(encoding="utf-8")
    assert [metric for metric in Metric if f'"{metric.value}": "' not in script] == []
