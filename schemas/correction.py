"""What people say about the records, what runs make of it; and whom the knowledge base must not name."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Field, model_validator

from schemas.base import Personal, Record, Text, make_id
from schemas.evidence import RecordType


class Action(StrEnum):
    """What a correction does."""

    REJECT = "reject"
    """The record is none."""
    CHANGE = "change"
    """A field of the record is another."""
    ADD = "add"
    """The passage states a record that was not found."""
    SAME = "same"
    """Two records are one entity."""
    NOT_SAME = "not_same"
    """Two records are two entities."""


PAIRS = (Action.SAME, Action.NOT_SAME)
"""Actions on two records."""


class Correction(Record):
    """One line of a file of corrections. It is keyed on the passage that states the record, never on an identifier.

    A passage is the same where its letters and digits are: hyphenation, white space and punctuation do not count.
    """

    action: Action
    """reject, change, add, same or not_same."""
    record_type: RecordType
    """cluster, person, organisation, figure, project or quote."""
    file: Text | None = None
    """File name that the publication has or had."""
    title: Text | None = None
    """Title of the publication; file or title must be stated."""
    page: int | None = Field(default=None, ge=1)
    """1-based page; it only decides where the publication prints the passage more than once."""
    sentence: Text
    """The sentence that states the record, or as many of its words as nothing else has."""
    words: Text
    """Words of the sentence that stand for the record: the name of a person, number and noun of a figure."""
    field: Text | None = None
    """Of a change: the field."""
    old: str | None = None
    """Of a change: what the machine read, empty for unknown. Of a rejection: the name, for a figure the value."""
    new: str | None = None
    """Of a change: what is right, empty for unknown. Of an addition: `field=value` pairs with " | " between them."""
    other_file: Text | None = None
    """Of same and not_same: the other record's file."""
    other_title: Text | None = None
    """The other record's publication."""
    other_page: int | None = Field(default=None, ge=1)
    """The other record's page."""
    other_sentence: Text | None = None
    """The other record's sentence."""
    other_words: Text | None = None
    """The words that stand for the other record."""
    note: Text | None = None
    """Why, for people."""
    author: Text | None = None
    """Who says so."""

    @model_validator(mode="after")
    def _complete(self) -> Correction:
        needed = {"file or title": self.file or self.title}
        if self.action is Action.CHANGE:
            needed |= {"field": self.field}
        if self.action is Action.ADD:
            needed |= {"new": self.new}
        if self.action in PAIRS:
            needed |= {
                "other_file or other_title": self.other_file or self.other_title,
                "other_sentence": self.other_sentence,
                "other_words": self.other_words,
            }
        if missing := [name for name, value in needed.items() if not value]:
            raise ValueError(f"{self.action} needs {', '.join(missing)}")
        return self

    @property
    def correction_id(self) -> str:
        """Made from all cells but note and author."""
        return make_id("cor", *(getattr(self, name) or "" for name in type(self).model_fields if name not in COMMENTS))


COMMENTS = ("note", "author")
"""Cells that change nothing."""


class CorrectionState(StrEnum):
    """What became of a correction in the latest run."""

    APPLIED = "applied"
    SUPERFLUOUS = "superfluous"
    """The machine now says so itself."""
    PASSAGE_GONE = "passage_gone"
    """No current publication prints the passage."""
    EXTRACTION_CHANGED = "extraction_changed"
    """What the machine reads there is no longer what was corrected."""
    INVALID = "invalid"
    """The line is malformed, contradicts another, or would make a record that is none."""


class CorrectionOutcome(Record):
    """A line of the files of corrections, and what the latest run made of it. One row of `ops.corrections`."""

    correction_id: str | None
    """Made from the line's cells; None where they cannot be read."""
    file: str
    """The file of corrections."""
    line: int = Field(ge=1)
    """Line of the file on which it begins; 1 also where the file as a whole cannot be read."""
    action: str | None = None
    """reject, change, add, same or not_same."""
    record_type: str | None = None
    """Table of the record, as in staging.evidence."""
    record_id: str | None = None
    """The record that it was applied to, or that it made."""
    other_record_id: str | None = None
    """Of same and not_same: the other record."""
    field: str | None = None
    """Of a change: the field."""
    old: Annotated[str | None, Personal.TEXT] = None
    """Of a change: what the machine read."""
    new: Annotated[str | None, Personal.TEXT] = None
    """What is right."""
    state: CorrectionState
    """applied, superfluous, passage_gone, extraction_changed or invalid."""
    reason: Annotated[str | None, Personal.TEXT] = None
    """Why it was not applied; None where it was."""
    remedy: str | None = None
    """What to do about it."""
    note: Annotated[str | None, Personal.TEXT] = None
    """Why, for people."""
    author: Annotated[str | None, Personal.DATA] = None
    """Who says so."""
    since_run: str
    """The run from which on it has been in this state."""


class Identity(Record):
    """What people say of two records. One row of `reviewed.links`, which resolving obeys."""

    record_id_a: str
    """One record; its identifier is the smaller."""
    record_id_b: str
    """The other record."""
    same: bool
    """Whether they are one entity; else they are two."""


class ReplacedRecord(Record):
    """A record whose row in `staging` does not count any more. One row of `corrected.replaced`."""

    record_type: RecordType
    """Table of the record, as in staging.evidence."""
    record_id: str
    """The record; where it was changed and not rejected, `corrected` has the row that counts."""
    rejected: bool
    """Whether it was rejected, its evidence with it."""


class ForgottenPerson(Record):
    """A person whom the knowledge base must not name. One row of `ops.forgotten_people`; it does not hold the name.

    It holds keyed hashes of the forms of the name, with which a text can be searched, and of where a namesake stays.
    """

    personal: ClassVar[Personal | None] = Personal.DATA

    salt: str
    """The key of the hashes, random, hexadecimal."""
    full_names: tuple[str, ...]
    """Hashes of the full name and of what else the person was called: nobody of that name is kept anywhere."""
    partial_names: tuple[str, ...]
    """Hashes of the surname, of initial and surname, of what e-mail addresses make of them: hidden where a full name
    stands in the same reportage."""
    marks: tuple[str, ...]
    """Hashes of words of which each form has one, by which texts are sifted."""
    lengths: tuple[int, ...]
    """How many words these forms have."""
    kept: tuple[str, ...] = ()
    """Hashes of the headlines of reportages in which the name stands for somebody else."""
