"""Stages that need no PDF library and no language pipeline: a file's content says what is to happen to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from pipeline.errors import NoTextLayer
from pipeline.executor import Entering, Results
from pipeline.process import process
from pipeline.settings import Settings
from pipeline.stages import Stages
from schemas.evidence import RecordType
from schemas.extraction import Extraction, Reject
from schemas.page import Page
from schemas.publication import Publication
from schemas.reportage import Reading
from tests.warehouse_examples import extraction, publication, reading, reportage


class InThisProcess:
    """An executor without children, so that a test can look into its stages."""

    def __init__(self, stages: Stages) -> None:
        self.stages = stages

    def __call__(self, paths: Sequence[Path], settings: Settings, entering: Entering) -> Results:
        for path in paths:
            yield process(path, settings, self.stages, lambda stage, _, path=path: entering(path, stage))  # type: ignore[misc]


class FakeStages(Stages):
    """Counts its calls, so that a test sees what was done again.

    What a file may hold: "refuse", "reject", "break <stage>", "nothing"; anything else is a good publication.
    """

    def __init__(self) -> None:
        self.calls: Counter[str] = Counter()
        self.contents: dict[str, str] = {}

    def executor(self) -> InThisProcess:
        return InThisProcess(self)

    def take_in(self, path: Path, settings: Settings) -> Publication:
        content = path.read_text(encoding="utf-8")
        self._enter("intake", content)
        if content.startswith("refuse"):
            raise NoTextLayer(path, "its pages are pictures", "`ocrmypdf`")
        taken = publication(path.name, content)
        self.contents[taken.publication_id] = content
        return taken

    def lay_out(self, taken: Publication) -> list[Page]:
        self._enter("layout", self.contents[taken.publication_id])
        return []

    def read(self, taken: Publication, pages: list[Page]) -> Reading:
        assert pages == []
        content = self.contents[taken.publication_id]
        self._enter("reading", content)
        read = reading(taken)
        return read.model_copy(update={"reportages": ()}) if content.startswith("nothing") else read

    def extract(self, read: Reading, settings: Settings) -> list[Extraction]:
        content = self.contents[read.publication_id]
        self._enter("language", content)
        taken = publication(content=content)
        found = [extraction(taken) for _ in read.reportages]
        if content.startswith("reject"):
            found = [one.model_copy(update={"rejects": self._rejects(taken, 2)}) for one in found]
        return found

    def _enter(self, stage: str, content: str) -> None:
        self.calls[stage] += 1
        if content.startswith(f"break {stage}"):
            raise RuntimeError(f"no idea\n what to do with {content}")

    @staticmethod
    def _rejects(taken: Publication, number: int) -> Sequence[Reject]:
        return tuple(
            Reject(
                publication_id=taken.publication_id,
                reportage_id=reportage(taken).reportage_id,
                record_type=RecordType.FIGURE,
                reason="it has no value",
                candidate=f'{{"text": "figure {i}"}}',
                page=2,
            )
            for i in range(number)
        )
