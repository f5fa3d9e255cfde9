"""Records that people add: values from the correction, evidence from the passage."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from pipeline.places import Places
from pipeline.review.passages import fold
from pipeline.review.spots import Spot, Stop, stated_at
from pipeline.review.stated import Row, StatedRecord
from pipeline.review.values import KINDS, Kind, changed, meant, pairs, told
from schemas.base import make_id
from schemas.correction import Correction, CorrectionState
from schemas.evidence import Evidence, RecordType
from schemas.reportage import Reading

BY_PEOPLE: dict[str, Any] = {"extractor": "correction", "extractor_version": "1", "confidence": 1.0}
"""What evidence says that people gave."""
ONE_A_REPORTAGE = (RecordType.CLUSTER, RecordType.PERSON, RecordType.ORGANISATION, RecordType.PROJECT)
"""Types of which a reportage has one record per name."""
NESTING = (RecordType.ORGANISATION, RecordType.PROJECT)
"""Types whose names may stand inside one another: "Institut für Holz der Universität Auental"."""

EvidenceOf = Callable[[Spot, RecordType, str], list[Row]]
"""Evidence rows of a new record at a spot; raises Stop where the place on the page cannot be known."""


def added_record(one: Correction, spot: Spot, known: Sequence[StatedRecord], evidence_of: EvidenceOf) -> StatedRecord:
    """The record that an addition makes at this spot, beside those that are known in its reportage.

    Raises Stop where the machine reads something there by now, ValueError where the values make no record.
    """
    kind = KINDS[one.record_type]
    values = pairs(kind, one.new or "")
    values.setdefault(kind.naming, meant(kind, kind.naming, one.words))
    of_type = [record for record in known if record.record_type is one.record_type]
    for record in of_type:
        if stated_at(record, [spot]) and not _nested(record, kind, values):
            _stop(record, kind, values)
    reportage_id = spot.reportage.reportage_id
    record_id = _record_id(one.record_type, reportage_id, values, {record.record_id for record in of_type})
    row = changed(kind, {kind.key: record_id, "reportage_id": reportage_id}, values)
    evidence = evidence_of(spot, one.record_type, record_id)
    return StatedRecord(one.record_type, record_id, reportage_id, row, tuple(evidence))


def evidence_from(reading: Reading, spot: Spot, record_type: RecordType, record_id: str) -> list[Row]:
    """Evidence rows, one a page, from where a reading has the words. Raises Stop where it is another reading."""
    reportage = next((one for one in reading.reportages if one.reportage_id == spot.reportage.reportage_id), None)
    if reportage is None or len(reportage.text) != len(spot.reportage.text):  # names may be hidden in the stored text
        raise Stop(
            CorrectionState.INVALID, "the place on the page is not known", "read the file again: forget it, then run"
        )
    low, high = spot.sentence
    text = spot.reportage.text
    rows = [
        Evidence(
            record_type=record_type,
            record_id=record_id,
            publication_id=spot.reportage.publication_id,
            page=stretch.page,
            page_label=reportage.page_labels.get(stretch.page),
            boxes=stretch.boxes,
            char_start=spot.words[0][0],
            char_end=spot.words[0][1],
            sentence=stretch.text,
            full_sentence=" ".join(text[low:high].split()),
            **BY_PEOPLE,
        )
        for stretch in Places(reportage.model_copy(update={"text": text})).stretches(low, high)
    ]
    return [row.model_dump(mode="json") | {"boxes": [box._asdict() for box in row.boxes]} for row in rows]


def _nested(record: StatedRecord, kind: Kind, values: dict[str, Any]) -> bool:
    """Whether the two are different names of which one stands inside the other."""
    return record.record_type in NESTING and fold(record.row[kind.naming]) != fold(values[kind.naming])


def _stop(record: StatedRecord, kind: Kind, values: dict[str, Any]) -> None:
    """Say that the machine reads a record there, be it the same or another."""
    try:
        same = changed(kind, record.row, values) == changed(kind, record.row, {})
    except ValueError:
        same = False
    if same:
        raise Stop(CorrectionState.SUPERFLUOUS, f"{record.record_id} says so already", "delete the line")
    now = told(record.row[kind.naming])
    raise Stop(
        CorrectionState.EXTRACTION_CHANGED,
        f"{record.record_id}, {now!r}, is read there by now",
        "change that one, or reject it, or delete the line",
    )


def _record_id(record_type: RecordType, reportage_id: str, values: dict[str, Any], taken: set[str]) -> str:
    """The identifier that the records stage would give, so that it stays when the machine learns to find the record."""
    kind = KINDS[record_type]
    if record_type is RecordType.CLUSTER:
        facts: list[object] = []
        record_id = reportage_id
    else:
        facts = [reportage_id, values[kind.naming]]
        if record_type is RecordType.FIGURE:
            facts.append(_number(values.get("value")))
        record_id = make_id(kind.prefix, *facts)
    if record_id in taken and record_type in ONE_A_REPORTAGE:
        raise ValueError(f"the reportage has {values[kind.naming]!r} already, as {record_id}")
    number = 2
    while record_id in taken:
        record_id = make_id(kind.prefix, *facts, number)
        number += 1
    return record_id


def _number(text: Any) -> object:
    """As the records stage has it: an identifier is made from 84.0."""
    try:
        return float(str(text))
    except ValueError:  # the model tells
        return text
