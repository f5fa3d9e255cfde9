"""What becomes of each correction: applied to what it was written for, or a reason why not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from pipeline.review.added import BY_PEOPLE, EvidenceOf, added_record
from pipeline.review.passages import fold
from pipeline.review.spots import Passage, Spot, Stop, spots_of, stated_at, the_one
from pipeline.review.stated import Row, StatedRecord, Warehouse
from pipeline.review.table import Line
from pipeline.review.values import KINDS, changed, identity, meant, says, told
from schemas.correction import Action, Correction, CorrectionState, Identity
from schemas.evidence import RecordType

RESOLVED = (RecordType.CLUSTER, RecordType.PERSON, RecordType.ORGANISATION, RecordType.PROJECT)
"""Types of which several records can be one entity."""
DELETE = "delete the line"
Key = tuple[RecordType, str]


@dataclass
class Verdict:
    """What became of one line."""

    state: CorrectionState
    reason: str | None = None
    remedy: str | None = None
    record_id: str | None = None
    other_record_id: str | None = None


@dataclass
class Review:
    """What all lines together make of the records."""

    verdicts: list[Verdict] = field(default_factory=list)
    """One per line, in their order."""
    rejected: set[Key] = field(default_factory=set)
    rows: dict[Key, Row] = field(default_factory=dict)
    """Rows of changed and added records."""
    added: dict[Key, StatedRecord] = field(default_factory=dict)
    evidence: list[Row] = field(default_factory=list)
    links: dict[tuple[str, str], bool] = field(default_factory=dict)
    """Two records, the smaller identifier first → whether they are the same."""

    def identities(self) -> list[Identity]:
        """The links as records, in the order of their identifiers."""
        return [Identity(record_id_a=a, record_id_b=b, same=same) for (a, b), same in sorted(self.links.items())]


def judge(warehouse: Warehouse, lines: Sequence[Line], evidence_of: EvidenceOf) -> Review:
    """Judge all lines: rejections and changes first, then additions, then what is said of two records."""
    return _Judge(warehouse, lines, evidence_of).judged()


class _Judge:
    def __init__(self, warehouse: Warehouse, lines: Sequence[Line], evidence_of: EvidenceOf) -> None:
        self.warehouse = warehouse
        self.lines = lines
        self.evidence_of = evidence_of
        self.review = Review()
        self.found: dict[int, Verdict] = {}
        self.stated: dict[str, int] = {}
        """correction_id → its first line's position."""
        self.added_in: dict[str, list[StatedRecord]] = defaultdict(list)
        """reportage_id → the records that are added to it: an addition is held against these alone."""
        self.changes: dict[Key, tuple[StatedRecord, dict[str, tuple[int, Correction]]]] = {}
        """The record, and field → position and line that changes it."""

    def judged(self) -> Review:
        for actions, apply in (
            ((Action.REJECT,), self._reject),
            ((Action.CHANGE,), self._change),
            ((Action.ADD,), self._add),
            ((Action.SAME, Action.NOT_SAME), self._link),
        ):
            for position, line in enumerate(self.lines):
                if line.correction is None:
                    self.found[position] = Verdict(CorrectionState.INVALID, line.fault, line.remedy)
                elif line.correction.action in actions:
                    self.found[position] = self._verdict(position, line.correction, apply)
            if Action.CHANGE in actions:
                self._apply_changes()
        self.review.verdicts = [self.found[position] for position in range(len(self.lines))]
        return self.review

    def _verdict(self, position: int, one: Correction, apply: Callable[[int, Correction], Verdict]) -> Verdict:
        first = self.stated.setdefault(one.correction_id, position)
        if first != position:
            return Verdict(CorrectionState.SUPERFLUOUS, f"{self._place(first)} says the same", DELETE)
        try:
            return apply(position, one)
        except Stop as stop:
            return Verdict(stop.state, stop.reason, stop.remedy)
        except ValueError as error:
            return Verdict(CorrectionState.INVALID, str(error), "correct the line")

    def _reject(self, position: int, one: Correction) -> Verdict:
        record = self._stated(one)
        if record is None:
            return Verdict(CorrectionState.SUPERFLUOUS, "the machine no longer finds it", DELETE)
        now = identity(record.record_type, record.row)
        if not _same_identity(record, now, one.old or one.words):
            return Verdict(
                CorrectionState.EXTRACTION_CHANGED,
                f"the machine now reads {now!r} there",
                f"state it in the column old if it is to be rejected, else {DELETE}",
                record.record_id,
            )
        self.review.rejected.add((record.record_type, record.record_id))
        return Verdict(CorrectionState.APPLIED, record_id=record.record_id)

    def _change(self, position: int, one: Correction) -> Verdict:
        record = self._stated(one)
        if record is None:
            reason = f"the machine finds no {one.record_type} there any more"
            return Verdict(CorrectionState.EXTRACTION_CHANGED, reason, f"add it, or {DELETE}")
        kind, name, key = KINDS[record.record_type], str(one.field), (record.record_type, record.record_id)
        meant(kind, name, one.new)  # raises where there is no such field
        if key in self.review.rejected:
            return Verdict(CorrectionState.SUPERFLUOUS, "the record is rejected", DELETE, record.record_id)
        if says(kind, record.row, name, one.new):
            return Verdict(CorrectionState.SUPERFLUOUS, "the machine says so itself", DELETE, record.record_id)
        if not says(kind, record.row, name, one.old):
            reason = f"the machine now reads {name} {told(record.row[name])!r} instead of {one.old or ''!r}"
            remedy = f"state it in the column old if it is still wrong, else {DELETE}"
            return Verdict(CorrectionState.EXTRACTION_CHANGED, reason, remedy, record.record_id)
        first, _ = self.changes.setdefault(key, (record, {}))[1].setdefault(name, (position, one))
        if first != position:
            reason, remedy = f"it contradicts {self._place(first)}", "delete one of the two lines"
            return Verdict(CorrectionState.INVALID, reason, remedy, record.record_id)
        return Verdict(CorrectionState.APPLIED, record_id=record.record_id)

    def _apply_changes(self) -> None:
        """Change all fields of a record at once: a value and its upper bound may be valid only together."""
        for key, (record, fields) in self.changes.items():
            kind = KINDS[record.record_type]
            try:
                values = {name: meant(kind, name, one.new) for name, (_, one) in fields.items()}
                self.review.rows[key] = changed(kind, record.row, values)
            except ValueError as error:
                for position, _ in fields.values():
                    self.found[position] = Verdict(CorrectionState.INVALID, str(error), "correct the line", key[1])
                continue
            for name in fields:
                self.review.evidence += _own_evidence(record, name)

    def _add(self, position: int, one: Correction) -> Verdict:
        spots = spots_of(self.warehouse, Passage.of(one))
        if len({spot.reportage.reportage_id for spot in spots}) > 1:
            return Verdict(CorrectionState.INVALID, "several reportages print its sentence", "state the page")
        reportage_id = spots[0].reportage.reportage_id
        known = [*self.warehouse.records(reportage_id), *self.added_in[reportage_id]]
        there = [r for r in known if (r.record_type, r.record_id) not in self.review.rejected]
        added = added_record(one, spots[0], there, self.evidence_of)
        key = (added.record_type, added.record_id)
        self.review.added[key] = added
        self.added_in[reportage_id].append(added)
        self.review.rows[key] = added.row
        self.review.evidence += added.evidence
        return Verdict(CorrectionState.APPLIED, record_id=added.record_id)

    def _link(self, position: int, one: Correction) -> Verdict:
        if one.record_type not in RESOLVED:
            raise ValueError(f"each {one.record_type} stands for itself: only {', '.join(RESOLVED)} can be the same")
        ends = [self._linked(one.record_type, passage) for passage in (Passage.of(one), Passage.of_other(one))]
        first, second = sorted(ends)
        if first == second:
            raise ValueError("both passages state one record")
        same = one.action is Action.SAME
        if self.review.links.setdefault((first, second), same) is not same:
            raise ValueError("another line says the contrary of these two records")
        return Verdict(CorrectionState.APPLIED, record_id=ends[0], other_record_id=ends[1])

    def _linked(self, record_type: RecordType, passage: Passage) -> str:
        spots = spots_of(self.warehouse, passage)
        reportages = dict.fromkeys(spot.reportage.reportage_id for spot in spots)
        added = [record for reportage_id in reportages for record in self.added_in[reportage_id]]
        records = self._records_at(record_type, spots) + [
            r for r in added if r.record_type is record_type and stated_at(r, spots)
        ]
        records = [r for r in records if (r.record_type, r.record_id) not in self.review.rejected]
        if not records:
            reason = f"no {record_type} is found at “{passage.words}”"
            raise Stop(CorrectionState.EXTRACTION_CHANGED, reason, f"add it, or {DELETE}")
        return the_one(records, passage).record_id

    def _stated(self, one: Correction) -> StatedRecord | None:
        """The record that the machine reads at the passage, else the one that it calls so in the reportage."""
        passage = Passage.of(one)
        spots = spots_of(self.warehouse, passage)
        records = self._records_at(one.record_type, spots)
        if not records and one.record_type in RESOLVED:
            kind, reportages = KINDS[one.record_type], {spot.reportage.reportage_id for spot in spots}
            in_them = [record for reportage_id in sorted(reportages) for record in self.warehouse.records(reportage_id)]
            records = [
                record
                for record in in_them
                if record.record_type is one.record_type and fold(record.row[kind.naming]) == fold(one.words)
            ]
        return the_one(records, passage) if records else None

    def _records_at(self, record_type: RecordType, spots: list[Spot]) -> list[StatedRecord]:
        reportages = dict.fromkeys(spot.reportage.reportage_id for spot in spots)
        return [
            record
            for reportage_id in reportages
            for record in self.warehouse.records(reportage_id)
            if record.record_type is record_type and stated_at(record, spots)
        ]

    def _place(self, position: int) -> str:
        return f"{self.lines[position].file}, line {self.lines[position].line}"


def _same_identity(record: StatedRecord, now: str, stated: str) -> bool:
    """Whether the record is still what was rejected. The bounds of a quote may have moved."""
    if record.record_type is RecordType.FIGURE:
        return now == stated.replace(",", ".") or fold(str(record.row["text"])) == fold(stated)
    a, b = fold(now), fold(stated)
    return a == b or (record.record_type is RecordType.QUOTE and (a in b or b in a))


def _own_evidence(record: StatedRecord, name: str) -> list[Row]:
    """Evidence that a field was stated by people: at the first place of the record."""
    whole: list[dict[str, Any]] = [one for one in record.evidence if one["field"] is None] or list(record.evidence)
    place = (whole[0]["char_start"], whole[0]["char_end"])
    return [one | BY_PEOPLE | {"field": name} for one in whole if (one["char_start"], one["char_end"]) == place]
