"""Records as rows: one dictionary a row, its keys the columns of the table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from schemas.base import Record
from schemas.evidence import Evidence
from schemas.extraction import Extraction
from schemas.publication import Publication
from schemas.reportage import Reading, Reportage

Row = dict[str, Any]


def publication_rows(
    publication: Publication, reading: Reading, extractions: Sequence[Extraction]
) -> dict[str, list[Row]]:
    """The rows of a publication for each table of `staging`, in the order of the text."""
    return {
        "publications": [_publication(publication, reading)],
        "reportages": [_reportage(reportage) for reportage in reading.reportages],
        "clusters": _plain(extraction.cluster for extraction in extractions if extraction.cluster),
        "people": _plain(person for extraction in extractions for person in extraction.people),
        "organisations": _plain(
            organisation for extraction in extractions for organisation in extraction.organisations
        ),
        "figures": _plain(figure for extraction in extractions for figure in extraction.figures),
        "projects": _plain(project for extraction in extractions for project in extraction.projects),
        "quotes": _plain(quote for extraction in extractions for quote in extraction.quotes),
        "evidence": [_evidence(evidence) for extraction in extractions for evidence in extraction.evidence],
    }


def reject_rows(run_id: str, extractions: Sequence[Extraction]) -> list[Row]:
    """The rows for `ops.rejects`."""
    return [{"run_id": run_id, **row} for extraction in extractions for row in _plain(extraction.rejects)]


def _publication(publication: Publication, reading: Reading) -> Row:
    return {
        "publication_id": publication.publication_id,
        "file_name": publication.file_name,
        "title": reading.title or publication.title,
        "publisher": reading.publisher or publication.author,
        "issued_year": reading.issued_year,
        "language": publication.language,
        "page_count": publication.page_count,
        "created": publication.created.replace(tzinfo=None) if publication.created else None,
    }


def _reportage(reportage: Reportage) -> Row:
    return {
        "reportage_id": reportage.reportage_id,
        "publication_id": reportage.publication_id,
        "headline": reportage.headline,
        "first_page": reportage.first_page,
        "last_page": reportage.last_page,
        "word_count": reportage.word_count,
        "first_page_label": reportage.page_labels.get(reportage.first_page),
        "last_page_label": reportage.page_labels.get(reportage.last_page),
        "text": reportage.text,
    }


def _evidence(evidence: Evidence) -> Row:
    return {**evidence.model_dump(mode="json"), "boxes": [box._asdict() for box in evidence.boxes]}


def _plain(records: Iterable[Record]) -> list[Row]:
    return [record.model_dump(mode="json") for record in records]
