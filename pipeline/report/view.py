"""What the page's script gets of a publication: plain data, in German words, with boxes as they lie on the pictures."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from pipeline.printable import printable
from pipeline.report.contents import Contents, Place, Row, Stated
from pipeline.report.german import german
from pipeline.report.labels import FIELDS, TYPES, page_name, per_cent, value_label
from pipeline.report.letters import Area
from pipeline.report.pictures import Frame, Sheet
from schemas.correction import Action
from schemas.page import Box

REJECT = "reject"
UNKNOWN = "unbekannt"


class View:
    """The data of one publication, see `data`."""

    def __init__(self, contents: Contents, pages: Sequence[Sheet]) -> None:
        """`pages`: all of the publication, in their order."""
        self.pages = pages
        self.boxes: list[dict[Area, int]] = [{} for _ in pages]
        self.reportages = {row["reportage_id"]: number for number, row in enumerate(contents.reportages)}
        labels = {place.page: place.label for record in contents.records for place in record.places}
        self.names = [page_name(page, labels.get(page)) for page in range(1, len(pages) + 1)]
        self.records = [
            *(self._record(record) for record in contents.records),
            *(self._reject(reject) for reject in contents.rejects),
            *(self._rejected(record) for record in contents.rejected),
        ]
        self.headlines = [printable(row["headline"]) for row in contents.reportages]

    def data(self) -> dict[str, Any]:
        """What the script reads; pages, boxes, reportages and records are named by their index.

        types: [key, one, several]; pages: name, width, height and boxes [x, y, width, height] in points;
        reportages: headlines; records: id, type, title, note, reportage, confidence (0 to 1, null for what was
        rejected), sure (the same in words), fields [label, value], places (page, name, boxes, field, rule, sentence in
        three parts: before the mention, the mention, after it; words: where on the boxes the mention is printed, as far
        as that is known).
        """
        return {
            "types": [[key, *names] for key, names in TYPES.items()],
            "reportages": self.headlines,
            "pages": [
                {"name": name, "width": page.frame.width, "height": page.frame.height, "boxes": [*boxes]}
                for name, page, boxes in zip(self.names, self.pages, self.boxes, strict=True)
            ],
            "records": self.records,
        }

    def _record(self, record: Stated) -> dict[str, Any]:
        title, note = heading(record.record_type, record.fields)
        return {
            "id": record.identifier,
            "type": record.record_type,
            "title": printable(title),
            "note": printable(note),
            "reportage": self.reportages[record.reportage_id],
            "confidence": record.confidence,
            "sure": per_cent(record.confidence),
            "fields": [*labelled(record.fields), *map(_said, record.corrections)],
            "places": [self._place(place) for place in record.places],
        }

    def _reject(self, reject: Row) -> dict[str, Any]:
        values = _candidate(reject["candidate"])
        title, _ = heading(reject["record_type"], values)
        reason = printable(german(reject["reason"]))
        place = (
            {"page": reject["page"] - 1, "name": self.names[reject["page"] - 1], "boxes": [], "words": []}
            if reject["page"]
            else None
        )
        return {
            "id": "",
            "type": REJECT,
            "title": printable(title),
            "note": f"{TYPES[reject['record_type']][0]}: {reason}",
            "reportage": self.reportages.get(reject["reportage_id"]),
            "confidence": None,
            "sure": "",
            "fields": [["Grund", reason], *labelled(values)],
            "places": [place] if place else [],
        }

    def _rejected(self, record: Stated) -> dict[str, Any]:
        """A record that people rejected: to be found by its identifier and its places, but no statement any more."""
        told = {"type": REJECT, "note": f"{TYPES[record.record_type][0]}: von Menschen verworfen"}
        return self._record(record) | told | {"confidence": None, "sure": ""}

    def _place(self, place: Place) -> dict[str, Any]:
        known, page = self.boxes[place.page - 1], self.pages[place.page - 1]
        lines = [_on_picture(box, page.frame) for box in place.boxes]
        return {
            "page": place.page - 1,
            "name": self.names[place.page - 1],
            "boxes": [known.setdefault(line, len(known)) for line in lines],
            "words": page.letters.where(place.mention, lines),
            "field": FIELDS[place.field] if place.field else "",
            "rule": "von Menschen berichtigt"
            if place.by_people
            else f"Regel {printable(place.rule)}, {per_cent(place.confidence)}",
            "sentence": [printable(part) for part in _around(place.mention, place.sentence)],
        }


def _said(correction: Row) -> list[str]:
    """What people say of a record, as a field of it: ["Berichtigt", "Wert: 140 → 150 (Seite 21; Editha Horn)"]."""
    why = "; ".join(filter(None, (correction["note"], correction["author"])))
    field, other = correction["field"], correction["other_record_id"]
    values = " → ".join(correction[one] or UNKNOWN for one in ("old", "new"))
    label, text = {
        Action.CHANGE: ("Berichtigt", f"{FIELDS.get(field, field)}: {values}"),
        Action.ADD: ("Ergänzt", "von Menschen"),
        Action.REJECT: ("Verworfen", "von Menschen"),
        Action.SAME: ("Dasselbe wie", other),
        Action.NOT_SAME: ("Nicht dasselbe wie", other),
    }[correction["action"]]
    return [label, printable(f"{text} ({why})" if why else text)]


def heading(record_type: str, fields: Mapping[str, Any]) -> tuple[str, str]:
    """What a record is called in the list, and a word on it."""
    of = {name: value_label(name, value) for name, value in fields.items() if value not in (None, [])}
    if record_type == "person":
        return " ".join(filter(None, (of.get("titles"), of.get("name")))), " · ".join(
            filter(None, (of.get("roles"), of.get("organisation")))
        )
    if record_type == "quote":
        return f"„{of.get('text', '')}“", of.get("speaker", "ohne Sprecher")
    title = of.get("text") or of.get("name") or next(iter(of.values()), "")
    notes = {
        "cluster": ("city", "field"),
        "organisation": ("kind",),
        "figure": ("metric", "subject"),
        "project": ("funders", "amount_eur"),
    }[record_type]
    return title, " · ".join(of[name] for name in notes if name in of)


def labelled(fields: Mapping[str, Any]) -> list[list[str]]:
    """The fields that are known, each with its German name."""
    return [
        [FIELDS.get(name, printable(name)), printable(value_label(name, value))]
        for name, value in fields.items()
        if value not in (None, [], False)
    ]


def _candidate(text: str) -> dict[str, Any]:
    """The values of a rejected candidate."""
    values = json.loads(text)
    return {name: value for name, value in values.items() if not name.endswith("_id")}


def _on_picture(box: Box, frame: Frame) -> Area:
    return Area(
        round(box.x0 - frame.x0, 2),
        round(box.top - frame.top, 2),
        round(box.x1 - box.x0, 2),
        round(box.bottom - box.top, 2),
    )


def _around(mention: str, sentence: str) -> tuple[str, str, str]:
    """The sentence before the mention, the mention, the rest. Where the sentence has it twice, or not in one piece (it
    goes on over a page's end), nothing is marked: rather no mark than a wrong one."""
    parts = sentence.split(mention) if mention else []
    return (parts[0], mention, parts[1]) if len(parts) == 2 else (sentence, "", "")
