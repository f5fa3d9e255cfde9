"""The base of all records, and how their identifiers are made."""

from __future__ import annotations

import hashlib
import unicodedata
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import BaseModel, ConfigDict, StringConstraints

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""A non-empty string; what is unknown is None, never ""."""


class Personal(StrEnum):
    """What a field has to do with people: `Annotated[Text, Personal.DATA]`. Database comments, the data dictionary and
    exports without personal data go by it."""

    DATA = "personal data"
    """It tells of a person."""
    TEXT = "text that may name people"
    """Names of people may stand anywhere in it."""
    MAILBOX = "personal data unless a shared mailbox"
    """An e-mail address, of a person or of an office."""


class Record(BaseModel):
    """A frozen, closed record. Field docstrings become JSON Schema descriptions and database comments."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    personal: ClassVar[Personal | None] = None
    """What all fields of the record have to do with people; None where it differs from field to field."""


def make_id(prefix: str, *facts: object) -> str:
    """Return an identifier made from stated facts only, so that a rerun gives the same one.

    Facts are compared case-folded and with single spaces. The result is `prefix` plus 16 hexadecimal digits
    (64 bits: among a million records the chance of one collision is about 3e-8).
    """
    normal = "\x1f".join(" ".join(unicodedata.normalize("NFKC", str(fact)).casefold().split()) for fact in facts)
    return f"{prefix}_{hashlib.blake2b(normal.encode(), digest_size=8).hexdigest()}"
