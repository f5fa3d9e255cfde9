"""The annotated development reportages of tests/gold, without blind ones and those that choose between variants."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.quality import annotated_publications
from pipeline.evaluate.annotation import match_headlines
from pipeline.settings import Settings
from pipeline.stages import Stages
from schemas.reportage import Reportage


def development_reportages() -> Iterator[tuple[str, Reportage, dict[str, Any]]]:
    """Yield (publication, reportage, gold annotation)."""
    for folder, pdf in annotated_publications().items():
        if not folder.name.startswith(("test-", "validation-")):
            yield from _annotated(folder, pdf)


def _annotated(folder: Path, pdf: Path) -> Iterator[tuple[str, Reportage, dict[str, Any]]]:
    gold = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    stages = Stages()
    publication = stages.take_in(pdf, Settings())
    reportages = stages.read(publication, stages.lay_out(publication)).reportages
    headlines = {reportage.reportage_id: reportage.headline for reportage in reportages}
    for annotation in gold:
        best = match_headlines(headlines, annotation["cluster"]["headline"])
        if best is not None:
            yield folder.name, next(r for r in reportages if r.reportage_id == best), annotation
