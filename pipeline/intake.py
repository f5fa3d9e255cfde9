"""Intake: a path becomes a `Publication`, or is refused with a reason and a remedy."""

from __future__ import annotations

import re
import shlex
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pypdfium2
from pypdfium2.raw import FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY

from pipeline.digest import hash_file
from pipeline.errors import (
    Damaged,
    Encrypted,
    NoPages,
    NotAPdf,
    NoTextLayer,
    TooManyPages,
    Unreadable,
)
from pipeline.settings import Settings
from schemas.publication import Publication

MIN_LETTERS = 20
"""A page with fewer letters counts as a picture: a scan often carries a printed stamp or a page number as text."""
PDF_DATE = re.compile(r"D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:Z|([+-])(\d\d)'?(\d\d)?)?")


def take_in(path: Path, settings: Settings) -> Publication:
    """Identify the PDF at `path` by the SHA-256 of its bytes and read what its document information says.

    Raises a subclass of DocumentRefused that tells apart unreadable, too large, not a PDF, encrypted, damaged, without
    pages, with too many pages, and without a text layer.
    """
    digest, size = _identify(path, settings.max_file_mb)
    document = _open(path)
    try:
        pages = len(document)
        if pages > settings.max_pages:
            raise TooManyPages(
                path,
                f"it has {pages} pages, more than the {settings.max_pages} allowed",
                "split it, or raise the setting max_pages",
            )
        letters = [_count_letters(document, index) for index in range(pages)]
        if max(letters, default=0) < MIN_LETTERS:
            raise NoTextLayer(
                path,
                "its pages are pictures without a text layer; it needs OCR",
                f"`ocrmypdf --language deu {_quoted(path)} {_quoted(_beside(path, 'ocr'))}`",
            )
        information = document.get_metadata_dict()
        return Publication(
            publication_id=digest,
            path=path,
            file_name=path.name,
            size_bytes=size,
            page_count=pages,
            letter_count=sum(letters),
            text_page_count=sum(count >= MIN_LETTERS for count in letters),
            title=_stated(information.get("Title")),
            author=_stated(information.get("Author")),
            created=parse_pdf_date(information.get("CreationDate", "")),
        )
    finally:
        document.close()


def parse_pdf_date(text: str) -> datetime | None:
    """Read a date of the document information ("D:20230914101500+02'00'", PDF 1.7 section 7.9.4); None if malformed.

    Parts left out are the earliest possible, a missing time zone is UTC.
    """
    found = PDF_DATE.match(text)
    if not found:
        return None
    year, month, day, hour, minute, second, sign, zone_hours, zone_minutes = found.groups()
    offset = timedelta(hours=int(zone_hours or 0), minutes=int(zone_minutes or 0))
    try:
        zone = timezone(-offset if sign == "-" else offset)
        parts = int(year), int(month or 1), int(day or 1), int(hour or 0), int(minute or 0), int(second or 0)
        return datetime(*parts, tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _identify(path: Path, max_file_mb: int) -> tuple[str, int]:
    """SHA-256 and size of the file, once its head looks like a PDF."""
    try:
        digest, size, head = hash_file(path, max_file_mb)
    except FileNotFoundError as error:
        raise Unreadable(path, "there is no such file", "check the path") from error
    except IsADirectoryError as error:
        raise Unreadable(path, "it is a folder", "name the PDF files in it") from error
    except PermissionError as error:
        raise Unreadable(path, "reading it is not permitted", f"`chmod u+r {_quoted(path)}`") from error
    except OSError as error:
        raise Unreadable(path, f"it cannot be read ({error.strerror})", "check the disk and run again") from error
    if not head:
        raise Unreadable(path, "it is empty", "fetch it again from its source")
    if b"%PDF-" not in head:
        raise NotAPdf(path, "it is not a PDF", "export it as PDF, or take it out of the folder")
    return digest, size


def _open(path: Path) -> pypdfium2.PdfDocument:
    """Open the document, with no password."""
    try:
        return pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        if _states_no_pages(path):  # asked first: pdfium then leaves the error code of the file before
            raise NoPages(path, "it has no pages", "export it again from the program it was made with") from error
        if getattr(error, "err_code", None) in (FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY):
            command = f"`qpdf --password=PASSWORD --decrypt {_quoted(path)} {_quoted(_beside(path, 'open'))}`"
            raise Encrypted(path, "it asks for a password", command) from error
        command = f"fetch it again, or repair it with `qpdf {_quoted(path)} {_quoted(_beside(path, 'repaired'))}`"
        raise Damaged(path, "it is damaged", command) from error


def _states_no_pages(path: Path) -> bool:
    """Whether an unopenable file says itself that its page tree is empty (pdfium refuses such files as malformed)."""
    data = path.read_bytes()
    if b"/Encrypt" in data or re.search(rb"/Type\s*/Page\b", data):
        return False
    return bool(re.search(rb"/Type\s*/Pages\b", data) and re.search(rb"/Count\s+0\b", data))


def _count_letters(document: pypdfium2.PdfDocument, index: int) -> int:
    """Number of letters on the page; a page that cannot be opened has none."""
    try:
        page = document[index]
    except pypdfium2.PdfiumError:
        return 0
    try:
        text: str = page.get_textpage().get_text_bounded()
    except pypdfium2.PdfiumError:
        return 0
    finally:
        page.close()
    return sum(character.isalpha() for character in text)


def _stated(text: str | None) -> str | None:
    """Document information as one line, None where nothing is stated."""
    return " ".join((text or "").replace("\0", "").split()) or None


def _beside(path: Path, word: str) -> Path:
    """The path that a remedy writes to: report.pdf → report-ocr.pdf."""
    return path.with_name(f"{path.stem}-{word}.pdf")


def _quoted(path: Path) -> str:
    """The path as a shell word."""
    return shlex.quote(str(path))
