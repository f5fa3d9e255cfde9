from __future__ import annotations

from pathlib import Path

import pytest
from pdfplumber.page import Page as PlumberPage
from pdfplumber.utils.exceptions import PdfminerException

from pipeline.errors import Damaged
from pipeline.layout import pages, read_pages
from pipeline.layout.ink import Ink, read_ink
from schemas.publication import Publication
from tests.pdfs.load import publication
from tests.pdfs.make import make


def test_a_broken_page_is_told_with_its_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(page: PlumberPage) -> Ink:
        if page.page_number == 2:
            raise PdfminerException(KeyError("Contents"))
        return read_ink(page)

    monkeypatch.setattr(pages, "read_ink", stumble)
    path = make("three_columns", tmp_path)
    with pytest.raises(Damaged, match=r"page 2 cannot be read \(KeyError: 'Contents'\)") as caught:
        read_pages(publication(path))
    assert caught.value.path == path


def test_a_file_that_is_no_pdf_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "fake.pdf"
    path.write_text("no PDF at all")
    record = Publication(
        publication_id="0" * 64,
        path=path,
        file_name=path.name,
        size_bytes=13,
        page_count=1,
        letter_count=0,
        text_page_count=0,
    )
    with pytest.raises(Damaged, match="the file cannot be read"):
        read_pages(record)


def test_pages_are_closed_after_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed: list[int] = []
    close = PlumberPage.close
    monkeypatch.setattr(PlumberPage, "close", lambda page: (closed.append(page.page_number), close(page))[1])
    read_pages(publication(make("furniture", tmp_path)))
    assert closed[:3] == [1, 2, 3]
