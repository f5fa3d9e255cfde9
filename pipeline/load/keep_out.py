"""Keep forgotten people out of the rows of a publication: their own go, elsewhere their names are hidden."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.load.hidden import MASK, Hider, Words, hide, plain_words
from pipeline.load.rows import Row
from pipeline.review.values import KINDS
from schemas.correction import ForgottenPerson
from schemas.evidence import RecordType

Tables = Mapping[str, list[Row]]
IDENTIFIERS = re.compile(r"_id$|^record_type$|^extractor")
"""Columns that hold no words of the publication."""
NAMED_AFTER = ("organisations", "clusters", "projects")
"""Tables whose names may contain a surname that means no person: "Talberg GmbH"."""
ADDRESSES = ("email", "website")


@dataclass(frozen=True)
class Concealment:
    """How names are hidden in one reportage."""

    hider: Hider
    named: Sequence[ForgottenPerson]
    spared: frozenset[Words]
    """Names of others that contain a part of the name."""
    numbers: tuple[str, ...] = ()
    """Telephone numbers that only they answered."""

    def text(self, text: str) -> str:
        """The text without their names and numbers."""
        hidden = hide(text, self.hider.intervals(text, self.named, self.spared))
        for number in self.numbers:
            hidden = hide(hidden, [(m.start(), m.end()) for m in re.finditer(re.escape(number), hidden)])
        return hidden

    def value(self, value: Any) -> Any:
        """A cell without them: a text of which nothing is left is unknown, an item of a list is gone."""
        if isinstance(value, list):
            return [item for item in map(self.value, value) if item is not None]
        if not isinstance(value, str):
            return value
        hidden = self.text(value)
        return None if self.is_nothing(value, hidden) else hidden

    @staticmethod
    def is_nothing(text: str, hidden: str) -> bool:
        """Whether hiding left no letter or digit of a text."""
        return hidden != text and not any(one.isalnum() for one in hidden)


def keep_out(hider: Hider, tables: Tables, rejects: list[Row]) -> dict[str, Concealment]:
    """Take the people out of the rows of one publication, in place; reportage_id → how, for those that name them."""
    concealed: dict[str, Concealment] = {}
    for publication in tables["publications"]:
        for column in ("title", "publisher"):
            publication[column] = _by_full_name(hider, publication[column])
    for reportage in tables["reportages"]:
        if found := _concealment(hider, tables, reportage):
            concealed[reportage["reportage_id"]] = found
            for column in ("headline", "text"):
                reportage[column] = found.text(reportage[column])
    gone = _conceal_records(tables, concealed)
    _conceal_evidence(tables["evidence"], tables, concealed, gone)
    for reject in rejects:
        if found := concealed.get(reject["reportage_id"]):
            reject |= {column: found.text(reject[column]) for column in ("reason", "candidate")}
    return concealed


def _by_full_name(hider: Hider, text: str | None) -> str | None:
    return hide(text, hider.intervals(text, hider.people, whole=False)) if text else text


def _concealment(hider: Hider, tables: Tables, reportage: Row) -> Concealment | None:
    """How to hide those whom a reportage names in full; None where it names none of them."""
    identifier = reportage["reportage_id"]
    own = {table: [row for row in tables[table] if row["reportage_id"] == identifier] for table in _tables()}
    called = [row["name"] for row in own["people"]]
    contacts = [name for row in own["clusters"] for name in row["contact_persons"]]
    named = hider.named([reportage["text"], reportage["headline"], *called, *contacts], reportage["headline"])
    if not named:
        return None
    others = [name for name in (*called, *contacts) if not _is_them(hider, named, name)]
    spared = [row["name"] for table in NAMED_AFTER for row in own[table]]
    spared += [alias for table in NAMED_AFTER for row in own[table] for alias in row.get("aliases", ())]
    surnames = [name.split()[-1] for name in others]
    kept = frozenset(
        plain_words(name)
        for name in (*spared, *others, *surnames)
        if name and not hider.intervals(name, named, whole=False) and hider.intervals(name, named)
    )
    numbers = [
        row["phone"]
        for row in own["clusters"]
        if row["phone"] and row["contact_persons"] and all(_is_them(hider, named, n) for n in row["contact_persons"])
    ]
    return Concealment(hider, named, kept, tuple(numbers))


def _is_them(hider: Hider, named: Sequence[ForgottenPerson], name: str) -> bool:
    """Whether the name, or what is left of it ("Talberg"), is one of theirs."""
    return Concealment.is_nothing(name, hide(name, hider.intervals(name, named)))


def _tables() -> list[str]:
    return [kind.table for kind in KINDS.values()]


def _conceal_records(tables: Tables, concealed: Mapping[str, Concealment]) -> set[tuple[str, str]]:
    """Hide the names in all records; type and identifier of those that are gone: the people, and their quotes."""
    gone = set()
    for record_type, kind in KINDS.items():
        kept = []
        for row in tables[kind.table]:
            found = concealed.get(row["reportage_id"])
            if found and (_is_gone(record_type, row, found)):
                gone.add((record_type.value, row[kind.key]))
                continue
            kept.append(_concealed_record(row, found) if found else row)
        tables[kind.table][:] = kept
    return gone


def _is_gone(record_type: RecordType, row: Row, found: Concealment) -> bool:
    naming = KINDS[record_type].naming
    theirs = [naming, "speaker"] if record_type is RecordType.QUOTE else [naming]
    return any(row[column] and found.value(row[column]) is None for column in theirs)


def _concealed_record(row: Row, found: Concealment) -> Row:
    hidden = {name: value if IDENTIFIERS.search(name) else found.value(value) for name, value in row.items()}
    for column in ADDRESSES:
        if MASK in (hidden.get(column) or ""):
            hidden[column] = None
    return hidden


def _conceal_evidence(
    evidence: list[Row], tables: Tables, concealed: Mapping[str, Concealment], gone: set[tuple[str, str]]
) -> None:
    """Hide the names in sentences; what is gone has no evidence, nor has a field that is unknown by now."""
    places = {(kind.value, row[KINDS[kind].key]): row for kind in RecordType for row in tables[KINDS[kind].table]}
    kept = []
    for row in evidence:
        key = row["record_type"], row["record_id"]
        if key in gone:
            continue
        record = places.get(key, {})
        if found := concealed.get(record.get("reportage_id", "")):
            if row["field"] in (*ADDRESSES, "phone") and record[row["field"]] is None:
                continue
            row |= {column: found.text(row[column]) for column in ("sentence", "full_sentence")}
        kept.append(row)
    evidence[:] = kept
