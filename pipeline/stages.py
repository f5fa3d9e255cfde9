"""The stages of one document as methods. Each imports its room when it is first needed."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

    from pipeline.settings import Settings
    from schemas.extraction import Extraction
    from schemas.page import Page
    from schemas.publication import Publication
    from schemas.reportage import Reading


class Stages:
    """From a path to records. An object travels to the processes that do the work, so it holds no state of theirs.

    The rooms are imported late because pdfplumber and spaCy take seconds to import: a file that intake refuses, or
    whose results are stored, needs neither.
    """

    def take_in(self, path: Path, settings: Settings) -> Publication:
        """Intake: identify the file, or refuse it (DocumentRefused)."""
        from pipeline.intake import take_in

        return take_in(path, settings)

    def lay_out(self, publication: Publication) -> list[Page]:
        """Layout: its pages with their blocks."""
        from pipeline.layout import read_pages

        return read_pages(publication)

    def read(self, publication: Publication, pages: list[Page]) -> Reading:
        """Reading: its reportages with their running text."""
        from pipeline.reading import read

        return read(publication, pages)

    def extract(self, reading: Reading, settings: Settings) -> list[Extraction]:
        """Language and records: what its reportages state."""
        from pipeline.language import analyse
        from pipeline.records import build_records

        nlp = _language(settings)
        with nlp.memory_zone():  # else the vocabulary grows with every document of a long run
            return [build_records(analyse(nlp, reportage)) for reportage in reading.reportages]


@lru_cache(maxsize=1)
def _language(settings: Settings) -> Language:
    """The spaCy pipeline, built once per process."""
    from pipeline.language import build_language

    return build_language(settings)
