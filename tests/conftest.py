"""Fixtures that several folders share."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.run import run_all
from pipeline.settings import Settings

REPOSITORY = Path(__file__).parent.parent
SAMPLES = (REPOSITORY / "raw" / "clusterjournal-kurz.pdf", REPOSITORY / "raw" / "expedition-clusterland.pdf")
"""Our own publications, named one by one: a user may have put others beside them."""


@pytest.fixture(scope="session")
def sample_warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse with the sample publications, made once by the real stages. Not to be written to."""
    warehouse = tmp_path_factory.mktemp("samples") / "samples.duckdb"
    summary = run_all(SAMPLES, Settings(warehouse=warehouse, spacy_model=None))
    assert summary.all_well, summary
    return warehouse
