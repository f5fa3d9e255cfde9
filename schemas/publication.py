"""What intake knows about a file."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from pathlib import Path

from schemas.base import Record


class Publication(Record):
    """A PDF that passed intake."""

    publication_id: str
    """SHA-256 of the file's bytes, hexadecimal: the publication's identity."""
    path: Path
    """Where the file was read from."""
    file_name: str
    """Name of the file without its folder."""
    size_bytes: int
    """Size of the file in bytes."""
    page_count: int
    """Number of pages as pypdfium2 counts them, at least 1."""
    letter_count: int
    """Number of letters that pypdfium2 reads on all pages: what layout's text is held against."""
    text_page_count: int
    """Number of pages with more text than a scan's stamp or page number."""
    title: str | None = None
    """Title from the document information."""
    author: str | None = None
    """Author from the document information, for reportages usually the publishing ministry."""
    language: str = "de"
    """Language of the text as ISO 639-1 code."""
    created: datetime | None = None
    """Creation date from the document information, UTC."""


class DocumentState(StrEnum):
    """How a file fared in a run; every file ends in exactly one state."""

    OK = "ok"
    PARTIAL = "partial"
    NOT_A_PDF = "not_a_pdf"
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    NO_PAGES = "no_pages"
    NO_TEXT_LAYER = "no_text_layer"
    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    TOO_MANY_PAGES = "too_many_pages"
    TIMED_OUT = "timed_out"
    OUT_OF_MEMORY = "out_of_memory"
    CRASHED = "crashed"
    FAILED = "failed"


class Stage(StrEnum):
    """Stages of a document, in their order. Language includes records, since a spaCy Doc stays where it was made."""

    INTAKE = "intake"
    LAYOUT = "layout"
    READING = "reading"
    LANGUAGE = "language"
    LOAD = "load"


class DocumentOutcome(Record):
    """One row of `ops.documents`: a file in a run."""

    file_name: str
    """Name of the file without its folder."""
    publication_id: str | None
    """SHA-256 of the bytes; None where the bytes could not be read."""
    state: DocumentState
    """How the file fared."""
    stage: Stage
    """Last stage reached: intake, layout, reading, language (records included) or load."""
    reason: str | None = None
    """Why the file was refused or is only partial; None where all went well."""
    remedy: str | None = None
    """What the user can do about it."""
    doubtful: bool = False
    """Whether what was read seems too little: pages, text or reportages are missing, or letters are illegible."""
    unchanged: bool = False
    """Whether the file was not read again because bytes, code and settings are those of an earlier outcome, whose
    state, reason and remedy these are."""
    seconds: float
    """Wall-clock seconds spent on the file."""
