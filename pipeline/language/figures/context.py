"""What the later steps know of a figure: its words, its sentence, its passage; and the parties it may describe."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from pipeline.language.figures.counted import Counted
from pipeline.language.figures.quantity import Quantity
from pipeline.language.figures.words import Word
from schemas.records import Metric, Qualifier
from schemas.reportage import Passage


class Party(Enum):
    """Whom a figure may describe."""

    CLUSTER = "cluster"
    ORGANISATION = "organisation"
    PROJECT = "project"
    EVENT = "event"
    BRANCH = "branch"
    REGION = "region"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Named:
    """A party named (or, where `generic`, meant: "das Unternehmen") at characters start..end."""

    start: int
    end: int
    name: str
    party: Party
    generic: bool = False
    public: bool = False
    """Whether it is a ministry or the like, which pays but is rarely described."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A noun that a figure may describe, with the words of its name before it and its genitive after it."""

    first: int
    """First word of the name."""
    at: int
    """The noun's word."""
    genitive: int | None
    """The word that heads the genitive."""
    name: str
    """Name with genitive; what stands in quotation marks after the noun ("die Reihe „X“") instead."""
    bare: str
    """The same without genitive."""
    features: tuple[str, ...]
    """What speaks for it whatever the figure is."""

    def name_beside(self, number: int) -> str:
        """The name where a number begins at this word: it may stand between the noun and its genitive."""
        parted = self.genitive is not None and self.at < number <= self.genitive
        return self.bare if parted else self.name


@dataclass(frozen=True, slots=True)
class Speech:
    """Direct speech at characters start..end with its speaker and the speaker's organisation."""

    start: int
    end: int
    person: str | None
    organisation: str | None


@dataclass(slots=True)
class Found:
    """A quantity with what it counts and where it stands, before its meaning is settled."""

    words: Sequence[Word]
    quantity: Quantity
    counted: Counted
    qualifier: Qualifier
    passage: Passage
    sentence: tuple[int, int]
    """Characters of the sentence (in boxes of the printed line) that states it."""
    text_first: int
    """First word of the printed stretch."""
    text_last: int
    """Last word of the printed stretch."""
    borrowed: bool = False
    """Whether the unit is read from elsewhere in the sentence."""
    metric: Metric | None = None
    confidence: float = 0.9
    joined: Found | None = None
    """The figure before where both are items of one list or whole and part."""

    @property
    def start(self) -> int:
        """Offset of the number's first character."""
        return self.words[self.quantity.first].start

    @property
    def end(self) -> int:
        """Offset after the last character of number and unit."""
        return self.words[max(self.quantity.last, self.counted.last)].end

    @property
    def quantity_end(self) -> int:
        """Offset after the last character of the number expression itself."""
        return self.words[self.quantity.last].end
