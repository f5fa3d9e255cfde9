"""The same text set in other ways gives the same records."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from pipeline.intake import take_in
from pipeline.language import analyse, build_language
from pipeline.layout import read_pages
from pipeline.reading import read
from pipeline.records import build_records
from pipeline.settings import Settings
from tests.samples.typeset import EXPEDITION, Style, typeset

TEXTS = Path(__file__).parent / "samples" / "texts"
VARIANTS = {
    "one column": replace(EXPEDITION, columns=1),
    "three columns": replace(EXPEDITION, columns=3),
    "soft hyphens": replace(EXPEDITION, soft_hyphens=True),
    "ligatures": replace(EXPEDITION, ligatures=True),
    "no running header": replace(EXPEDITION, running_header=False),
    "row by row": replace(EXPEDITION, row_by_row=True),
    "justified": replace(EXPEDITION, justified=True),
    "ruled boxes": replace(EXPEDITION, ruled=True),
}
MAY_DIFFER = 0.02
"""Share of records that a variant may change: hyphenation at other line ends leaves a few words undecidable."""


@cache
def _language():
    return build_language()


def _records(folder: Path, style: Style) -> set[tuple[str, str]]:
    """All records of a publication set in a style, as (type and headline, values without identifiers)."""
    path = folder / "publication.pdf"
    typeset(TEXTS / "expedition-clusterland", path, style)
    publication = take_in(path, Settings())
    found = set()
    for reportage in read(publication, read_pages(publication)).reportages:
        extraction = build_records(analyse(_language(), reportage))
        records = [
            *extraction.people,
            *extraction.organisations,
            *extraction.figures,
            *extraction.projects,
            *extraction.quotes,
            *([extraction.cluster] if extraction.cluster else []),
        ]
        for record in records:
            values = {name: value for name, value in record.model_dump().items() if not name.endswith("_id")}
            found.add((f"{type(record).__name__} of {reportage.headline}", repr(values)))
    return found


@pytest.fixture(scope="module")
def as_published(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """The records of the publication as it lies in raw/."""
    return _records(tmp_path_factory.mktemp("published"), EXPEDITION)


def test_published_style_gives_records_of_all_types(as_published):
    types = {kind.split()[0] for kind, _ in as_published}
    assert types == {"Cluster", "Person", "Organisation", "Figure", "Project", "Quote"}


@pytest.mark.parametrize("name", VARIANTS)
def test_variant_gives_the_same_records(name, as_published, tmp_path):
    found = _records(tmp_path, VARIANTS[name])
    assert len(found - as_published) <= MAY_DIFFER * len(as_published), sorted(found - as_published)
    assert len(as_published - found) <= MAY_DIFFER * len(as_published), sorted(as_published - found)
