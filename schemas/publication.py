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
    """Number of pages, at least 1."""
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
    FAILED = "failed"


class DocumentOutcome(Record):
    """One row of `ops.documents`: a file in a run."""

    file_name: str
    """Name of the file without its folder."""
    publication_id: str | None
    """SHA-256 of the bytes; None where the bytes could not be read."""
    state: DocumentState
    """How the file fared."""
    stage: str
    """Last stage reached: intake, layout, reading, language (records included) or load."""
    reason: str | None = None
    """Why the file was refused or is only partial; None where all went well."""
    remedy: str | None = None
    """What the user can do about it."""
    unchanged: bool = False
    """Whether the stored rows were kept because bytes, code and settings are those they were made with; state, reason
    and remedy are then those of the run that made them."""
    seconds: float
    """Wall-clock seconds spent on the file."""
