"""Where a record was read."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from schemas.base import Personal, Record, Text
from schemas.page import Box


class RecordType(StrEnum):
    """The record tables that evidence refers to."""

    CLUSTER = "cluster"
    PERSON = "person"
    ORGANISATION = "organisation"
    FIGURE = "figure"
    PROJECT = "project"
    QUOTE = "quote"


class Evidence(Record):
    """One place on one page from which a record was read. A sentence that goes on over pages has one row a page."""

    record_type: RecordType
    """Table of the record."""
    record_id: str
    """Identifier of the record (for a cluster its reportage_id)."""
    field: str | None = None
    """The field that this place supports, for instance founded_year; None where it supports the whole record."""
    publication_id: str
    """SHA-256 of the publication's bytes."""
    page: int = Field(ge=1)
    """1-based page number."""
    page_label: str | None
    """Page number as printed on the page."""
    boxes: tuple[Box, ...] = Field(min_length=1)
    """Boxes (x0, top, x1, bottom in points, origin top left) around the words of `sentence`, one per printed line."""
    char_start: int = Field(ge=0)
    """Offset in the reportage's running text of the first character of the mention."""
    char_end: int = Field(ge=1)
    """Offset after the mention's last character."""
    sentence: Annotated[Text, Personal.TEXT]
    """The part of the sentence that is printed on this page (the whole one except where it runs over a page's end)."""
    full_sentence: Annotated[Text, Personal.TEXT]
    """The whole sentence, entry or line that states the fact, normalised."""
    extractor: Text
    """Component and rule that found it, for instance people.apposition."""
    extractor_version: Text
    """Version of the extraction rules."""
    confidence: float = Field(ge=0, le=1)
    """Estimated probability that the record is right."""
