"""The views of `answers` on cases that the sample publications lack."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.ask import ask
from pipeline.run import run_all
from pipeline.settings import Settings
from schemas.base import make_id
from schemas.evidence import RecordType
from schemas.extraction import Extraction
from schemas.publication import Publication
from schemas.records import Figure, Metric, Qualifier
from schemas.reportage import Reading
from tests.fake_stages import FakeStages
from tests.warehouse_examples import evidence, publication

NAME = "Holzforum Auental e. V."
FIGURES = (
    ("vier Personen", 4, "Personen", Metric.EMPLOYEES),
    ("fünfeinhalb Stellen", 5.5, "Stellen", Metric.EMPLOYEES),
    ("20 Veranstaltungen", 20, "Veranstaltungen", Metric.EVENTS_PER_YEAR),
    ("dreißigmal im Jahr", 30, "Mal im Jahr", Metric.EVENTS_PER_YEAR),
)


class Stages(FakeStages):
    """The cluster takes part in its own project, and there are figures that look like its size but are not."""

    def extract(self, read: Reading, settings: Settings) -> list[Extraction]:
        return [self._richer(found, publication(content="a")) for found in super().extract(read, settings)]

    @staticmethod
    def _richer(found: Extraction, of: Publication) -> Extraction:
        figures = [
            Figure(
                figure_id=make_id("figure", found.reportage_id, text, 0),
                reportage_id=found.reportage_id, text=text, value=value, unit=unit,
                qualifier=Qualifier.EXACT, metric=metric, subject=NAME,
            )
            for text, value, unit, metric in FIGURES
        ]  # fmt: skip
        places = [evidence(of, RecordType.FIGURE, figure.figure_id, "84 Mitglieder") for figure in figures]
        project = found.projects[0].model_copy(update={"partners": ("Tannhof GmbH", NAME)})
        return found.model_copy(
            update={
                "projects": (project,),
                "figures": (*found.figures, *figures),
                "evidence": (*found.evidence, *places),
            }
        )


@pytest.fixture(scope="module")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("answers")
    (folder / "a.pdf").write_text("a", encoding="utf-8")
    run_all([folder / "a.pdf"], Settings(warehouse=folder / "k.duckdb"), Stages().executor())
    return folder / "k.duckdb"


def test_a_cluster_is_not_linked_with_itself(warehouse: Path) -> None:
    assert ask(warehouse, "SELECT partners FROM answers.projects").rows == (
        (["Holzforum Auental e. V.", "Tannhof GmbH"],),
    )
    assert ask(warehouse, "SELECT organisation, link FROM answers.organisation_links ORDER BY ALL").rows == (
        ("Stiftung Auental", "project_funder"),
        ("Tannhof GmbH", "named"),
        ("Tannhof GmbH", "project_partner"),
    )


def test_staff_are_people_and_events_no_single_series(warehouse: Path) -> None:
    sql = "SELECT employees, events_per_year, members, founding_members FROM answers.key_figures"
    assert ask(warehouse, sql).rows == ((4, 20, 84, None),)


def test_the_network_is_a_list_of_edges(warehouse: Path) -> None:
    edges = ask(warehouse, "SELECT source, relation, target_type, target FROM answers.network_edges ORDER BY ALL").rows
    assert edges == (
        (NAME, "partner", "project", "LeiseWand"),
        ("LeiseWand", "project_of", "cluster", NAME),
        ("Mira Talberg", "works_for", "organisation", NAME),
        ("Stiftung Auental", "funder", "project", "LeiseWand"),
        ("Tannhof GmbH", "named", "cluster", NAME),
        ("Tannhof GmbH", "partner", "project", "LeiseWand"),
    )


def test_each_fact_has_its_page(warehouse: Path) -> None:
    sql = "SELECT name, file_name, page, page_label, confidence FROM answers.sources WHERE entity_type = 'project'"
    assert ask(warehouse, sql).rows == (("LeiseWand", "a.pdf", 3, "5", 0.9),)


@pytest.mark.parametrize(
    ("role", "group"),
    [
        ("Leiterin der Geschäftsstelle", "cluster_management"),
        ("Ministerpräsident", "politics"),
        ("Inhaberin der Professur für Holzbau", "science"),
        ("stellvertretende Geschäftsführerin", "management"),
        ("Vorständin", "board"),
        ("Juniorchefin", "founder_or_owner"),
        ("Ausbildungsleiter", "head"),
        ("Ansprechpartnerin", "contact"),
        ("Küferin", "other"),
    ],
)
def test_functions_of_one_sort_have_one_group(warehouse: Path, role: str, group: str) -> None:
    assert ask(warehouse, f"SELECT answers.role_group('{role}')").rows == ((group,),)
