"""Where corrections point to: passages of current publications, and the records that are stated there."""

from __future__ import annotations

from typing import NamedTuple

from pipeline.review.passages import fold
from pipeline.review.stated import StatedRecord, StatedReportage, Warehouse
from pipeline.review.values import KINDS
from schemas.correction import Correction, CorrectionState
from schemas.evidence import RecordType

Interval = tuple[int, int]


class Stop(Exception):
    """Why a correction is not applied."""

    def __init__(self, state: CorrectionState, reason: str, remedy: str) -> None:
        super().__init__(reason)
        self.state = state
        self.reason = reason
        self.remedy = remedy


class Passage(NamedTuple):
    """What a correction says about where a record stands."""

    file: str | None
    title: str | None
    page: int | None
    sentence: str
    words: str

    @classmethod
    def of(cls, correction: Correction) -> Passage:
        """The passage of a correction, of one on two records the first."""
        return cls(correction.file, correction.title, correction.page, correction.sentence, correction.words)

    @classmethod
    def of_other(cls, correction: Correction) -> Passage:
        """The second passage of a correction on two records."""
        return cls(
            correction.other_file,
            correction.other_title,
            correction.other_page,
            correction.other_sentence or "",
            correction.other_words or "",
        )


class Spot(NamedTuple):
    """A place where a passage is printed."""

    reportage: StatedReportage
    sentence: Interval
    words: list[Interval]
    """At least one, in the sentence."""


def spots_of(warehouse: Warehouse, passage: Passage) -> list[Spot]:
    """Where the passage is printed. Of several reportages those with its page count, if there are such. Raises Stop."""
    reportages = warehouse.reportages(passage.file, passage.title)
    if not reportages:
        name = passage.file or passage.title
        raise Stop(
            CorrectionState.PASSAGE_GONE, f"there is no publication {name!r}", "correct file or title, or delete it"
        )
    printed = [
        (reportage, _with_punctuation(reportage.text, interval))
        for reportage in reportages
        for interval in reportage.searchable.find(passage.sentence)
    ]
    if not printed:
        raise Stop(
            CorrectionState.PASSAGE_GONE, "its sentence is not printed there any more", "correct it, or delete it"
        )
    found = [
        Spot(reportage, interval, words)
        for reportage, interval in printed
        if (words := reportage.searchable.find(passage.words, *interval))
    ]
    if not found:
        raise Stop(CorrectionState.INVALID, f"the words {passage.words!r} are not in its sentence", "correct the words")
    on_page = [spot for spot in found if spot.reportage.first_page <= (passage.page or 0) <= spot.reportage.last_page]
    return on_page or found


def stated_at(record: StatedRecord, spots: list[Spot]) -> bool:
    """Whether a record is read from the words of one of the spots; a cluster from anywhere in the reportage."""
    return any(
        record.reportage_id == spot.reportage.reportage_id
        and (
            record.record_type is RecordType.CLUSTER
            or any(_overlap(a, b) for a in record.intervals for b in spot.words)
        )
        for spot in spots
    )


def the_one(records: list[StatedRecord], passage: Passage) -> StatedRecord:
    """The one of the records stated at a passage that is meant. Raises Stop where that is open."""
    if len(records) > 1:
        called = [one for one in records if fold(str(one.row[KINDS[one.record_type].naming])) == fold(passage.words)]
        records = called or records
    if len(records) > 1:
        some = ", ".join(record.record_id for record in records)
        raise Stop(
            CorrectionState.EXTRACTION_CHANGED, f"several records are read there: {some}", "state page, or more words"
        )
    return records[0]


def _with_punctuation(text: str, interval: Interval) -> Interval:
    """The interval with what adjoins its first and last word: quotation marks, the full stop."""
    start, end = interval
    while start and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end


def _overlap(a: Interval, b: Interval) -> bool:
    return a[0] < b[1] and b[0] < a[1]
