"""The notebooks run on the sample publications and on poorer ones, show what they should, and are committed without
results."""

from __future__ import annotations

import asyncio
import math
import runpy
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jupytext
import matplotlib
import matplotlib.pyplot as plt
import nbformat
import pytest
from nbclient import NotebookClient

from pipeline.load.migrate import sql_files
from pipeline.run import run_all
from pipeline.settings import Settings
from schemas.evidence import RecordType
from schemas.records import Metric, OrganisationKind
from tests.conftest import REPOSITORY
from tests.fake_stages import FakeStages

FOLDER = REPOSITORY / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
SHARED = ["charts", "labels"]
TIMEOUT_SECONDS = 120


def cells(notebook: nbformat.NotebookNode) -> list[tuple[str, str]]:
    return [(cell.cell_type, cell.source) for cell in notebook.cells]


@pytest.fixture
def shared(monkeypatch: pytest.MonkeyPatch) -> None:
    """The modules of the notebooks, to be imported as the notebooks do."""
    monkeypatch.syspath_prepend(FOLDER)
    for name in SHARED:
        monkeypatch.delitem(sys.modules, name, raising=False)


@pytest.fixture
def plots(shared: None, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Runs a notebook's script on a warehouse: title of each plot → the texts in it, but those on its axes."""

    def run(name: str, warehouse: Path) -> dict[str, list[str]]:
        matplotlib.use("agg")
        monkeypatch.setenv("CLUSTERWISSEN_WAREHOUSE", str(warehouse))
        for module in SHARED:
            monkeypatch.delitem(sys.modules, module, raising=False)
        import charts

        made = charts.table
        monkeypatch.setattr(charts, "table", lambda *given: made(*given).to_html())
        runpy.run_path(str(FOLDER / f"{name}.py"))
        found = {}
        for number in plt.get_fignums():
            drawn = plt.figure(number)
            found[drawn.get_suptitle()] = [text.get_text() for axes in drawn.axes for text in axes.texts]
        plt.close("all")
        return found

    return run


@pytest.fixture(scope="module")
def executed(sample_warehouse: Path) -> Iterator[dict[str, nbformat.NotebookNode]]:
    """All notebooks with their results, one after another in one kernel, since a kernel takes seconds to start."""
    kernel = NotebookClient(nbformat.v4.new_notebook(), kernel_name="python3").create_kernel_manager()
    done = {}
    with pytest.MonkeyPatch.context() as patch, warnings.catch_warnings():
        patch.setenv("CLUSTERWISSEN_WAREHOUSE", str(sample_warehouse))
        warnings.simplefilter("ignore")  # jupyter_client's own, about how it talks to the kernel
        for file in NOTEBOOKS:
            notebook = nbformat.read(file, as_version=4)
            resources = {"metadata": {"path": FOLDER}}
            client = NotebookClient(notebook, km=kernel, timeout=TIMEOUT_SECONDS, resources=resources)
            done[file.stem] = client.execute()
        yield done
        asyncio.run(kernel.shutdown_kernel(now=True))


@pytest.fixture(scope="module")
def small_warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One publication with one record of each type, two rejects, no year of a founding or project, no money figure."""
    return stored(tmp_path_factory.mktemp("small"), "reject")


@pytest.fixture(scope="module")
def empty_warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One publication without reportages."""
    return stored(tmp_path_factory.mktemp("empty"), "nothing")


def stored(folder: Path, content: str) -> Path:
    (folder / "a.pdf").write_text(content, encoding="utf-8")
    run_all([folder / "a.pdf"], Settings(warehouse=folder / "k.duckdb"), FakeStages().executor())
    return folder / "k.duckdb"


@pytest.mark.parametrize("file", NOTEBOOKS, ids=lambda file: file.stem)
def test_a_notebook_is_its_script_without_results(file: Path) -> None:
    """After a change of the script: `jupytext --update --to ipynb notebooks/NAME.py`."""
    notebook = nbformat.read(file, as_version=4)
    assert cells(notebook) == cells(jupytext.read(file.with_suffix(".py")))
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert [cell.outputs for cell in code] == [[] for _ in code]
    assert [cell.execution_count for cell in code] == [None for _ in code]


def test_every_script_has_its_notebook() -> None:
    assert [file.stem for file in NOTEBOOKS] == ["money", "network", "overview", "people", "quality"]
    assert sorted(file.stem for file in FOLDER.glob("*.py")) == sorted([*SHARED, *(file.stem for file in NOTEBOOKS)])


@pytest.mark.parametrize(
    ("name", "plots", "tables"),
    [("overview", 5, 2), ("money", 5, 1), ("people", 4, 1), ("network", 3, 1), ("quality", 4, 3)],
)
def test_notebooks_run_and_warn_of_nothing(
    executed: dict[str, nbformat.NotebookNode], name: str, plots: int, tables: int
) -> None:
    outputs = [output for cell in executed[name].cells for output in cell.get("outputs", [])]
    assert [output.text for output in outputs if "text" in output] == []
    shown = [mime_type for output in outputs for mime_type in output.get("data", {})]
    assert (shown.count("image/png"), shown.count("text/html")) == (plots, tables)


def test_the_overview_draws_what_the_publications_say(plots: Any, sample_warehouse: Path) -> None:
    drawn = plots("overview", sample_warehouse)
    assert drawn["Mitglieder je Cluster"] == ["über 140", "126", "97", "84", "73", "61"]
    assert drawn["Gründungsjahre der Cluster"] == ["2006", "2009", "2011", "2012", "2014", "2018"]
    assert drawn["Cluster nach Bundesland"].count("1") == 5  # of one no state is told
    assert drawn["Wie vollständig die Profile sind"] == [*["6 von 6"] * 5, "5 von 6", "5 von 6"]
    assert drawn["Mitglieder im Lauf der Jahre"] == [
        "Aqualog Neckar-Alb e.\N{NO-BREAK SPACE}V.  97", "7",
        "Federkraft Südwestfalen e.\N{NO-BREAK SPACE}V.  73", "16",
        "KeraNetz Oberlausitz e.\N{NO-BREAK SPACE}V.  84", "11",
    ]  # fmt: skip


def test_money_is_drawn_in_german_numbers(plots: Any, sample_warehouse: Path) -> None:
    drawn = plots("money", sample_warehouse)
    assert drawn["Genannte Projektsummen je Cluster"] == [
        "14,8 Mio. € (1 Projekt)", "6,14 Mio. € (2 Projekte)", "5,49 Mio. € (2 Projekte)", "3,6 Mio. € (2 Projekte)",
        "2,38 Mio. € (2 Projekte)", "1,9 Mio. € (1 Projekt)",
    ]  # fmt: skip
    assert drawn["Projektsummen nach Fördergeber"] == [
        "18 Mio. €", "10 Mio. €", "5,4 Mio. €", "4,6 Mio. €", "1,9 Mio. €", "1,38 Mio. €", "980.000 €", "890.000 €",
        "740.000 €",
    ]  # fmt: skip
    assert drawn["Geldbeträge nach Art"] == ["14,8 Mio. €", "1,1 Mrd. €", "4,5 Mio. €", "2,1 Mio. €"]


def test_people_and_links_are_counted(plots: Any, sample_warehouse: Path) -> None:
    assert plots("people", sample_warehouse)["Gedruckte Worte je Person"][:2] == [
        "94 Wörter in 3 Zitaten", "90 Wörter in 1 Zitat",
    ]  # fmt: skip
    drawn = plots("network", sample_warehouse)
    named = drawn["Cluster, Projekte und ihre Beteiligten"]
    assert [named.count(name) for name in ("MUNITEC", "Deutsche Bundesstiftung Umwelt", "Sonarix")] == [1, 1, 1]
    assert drawn["Verbundene Organisationen je Cluster, nach Art"] == ["16", "16", "15", "14", "11", "7"]


def test_a_poor_warehouse_gets_plots_where_it_has_data(plots: Any, small_warehouse: Path) -> None:
    drawn = {title: texts for file in NOTEBOOKS for title, texts in plots(file.stem, small_warehouse).items()}
    assert sorted(title for title, texts in drawn.items() if texts == ["keine Angaben"]) == [
        "Cluster nach Bundesland",
        "Geldbeträge nach Art",
        "Gründungsjahre der Cluster",
        "Laufzeiten der Projekte",
        "Mitglieder im Lauf der Jahre",
        "Organisationen, die mehrere Cluster verbinden",
    ]
    assert drawn["Mitglieder je Cluster"] == ["rund 84"]
    assert drawn["Projektsummen nach Fördergeber"] == ["1,2 Mio. €"]
    assert drawn["Verworfene Funde nach Grund"] == ["2"]


def test_an_empty_warehouse_gets_no_plots_and_no_errors(plots: Any, empty_warehouse: Path) -> None:
    drawn = {title: texts for file in NOTEBOOKS for title, texts in plots(file.stem, empty_warehouse).items()}
    assert len(drawn) == 21
    assert [title for title, texts in drawn.items() if texts != ["keine Angaben"]] == ["Belege je Seite"]


def test_numbers_are_german(shared: None) -> None:
    from charts import euro, number, percent

    assert [number(1234.5, 1), number(-1234567), percent(16.67)] == ["1.234,5", "-1.234.567", "17 %"]
    assert [euro(value) for value in (1_900_000, 1_100_000_000, 380, 0.08, 980_000, 100_000_000)] == [
        "1,9 Mio. €", "1,1 Mrd. €", "380 €", "0,08 €", "980.000 €", "100 Mio. €",
    ]  # fmt: skip


def test_labels_move_apart_no_farther_than_they_must(shared: None) -> None:
    from charts import apart

    assert apart([1, 5, 9], 2) == [1, 5, 9]
    assert apart([5, 5], 2) == [4, 6]
    assert apart([1, 9, 1.5, 2], 2) == [-0.5, 9, 1.5, 3.5]


def test_names_above_columns_do_not_run_into_one_another(shared: None) -> None:
    """Slanted, they are as far apart as the columns by the sine of their angle: so their heights are what counts."""
    from charts import heads, plt

    figure, axes = plt.subplots(figsize=(9, 3), layout="constrained")
    heads(axes, ["Forschungseinrichtungen im Land"] * 10)
    figure.draw_without_rendering()
    first, second = axes.get_xticklabels()[:2]
    apart = (
        second.get_transform().transform(second.get_position())[0]
        - first.get_transform().transform(first.get_position())[0]
    )
    slanted = apart * math.sin(math.radians(first.get_rotation()))
    assert slanted > first.get_fontsize() / 72 * figure.dpi
    plt.close(figure)


def test_every_value_of_a_closed_list_has_a_german_name(shared: None) -> None:
    from labels import CHECKS, KINDS, METRICS, RECORDS, ROLE_GROUPS

    assert set(METRICS) == {metric.value for metric in Metric}
    assert set(KINDS) == {kind.value for kind in OrganisationKind}
    assert set(CHECKS) == set(sql_files("checks"))
    assert set(RECORDS) == {record_type.value for record_type in RecordType}
    macro = next(sql for sql in sql_files("views").values() if "MACRO answers.role_group" in sql)
    assert [group for group in ROLE_GROUPS if f"THEN '{group}'" not in macro] == []
