"""Opens test PDFs the way intake does, without intake."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pypdfium2

from schemas.publication import Publication


def publication(path: Path) -> Publication:
    """The record of a file."""
    data = path.read_bytes()
    pdf = pypdfium2.PdfDocument(data)
    count = max(1, len(pdf))
    pdf.close()
    return Publication(
        publication_id=hashlib.sha256(data).hexdigest(),
        path=path,
        file_name=path.name,
        size_bytes=len(data),
        page_count=count,
        letter_count=0,
        text_page_count=count,
    )
