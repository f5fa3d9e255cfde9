"""Values of records as people write them into a cell, and back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple, get_origin

from pydantic import ValidationError

from schemas.base import Record
from schemas.evidence import RecordType
from schemas.records import Cluster, Figure, Organisation, Person, Project, Quote

ITEM = ";"
"""Between the items of a list."""
PAIR = "|"
"""Between the `field=value` pairs of an addition."""
THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+")
""" "1.200" is 1200 for Germans and 1.2 for programs."""
DECIMAL_COMMA = re.compile(r"[+-]?\d+,\d+")


class Kind(NamedTuple):
    """What there is to know about the records of one type."""

    model: type[Record]
    table: str
    """Name of its table in `staging`, `reviewed` and `corrected`."""
    key: str
    """The column that identifies a record."""
    naming: str
    """The column that says what the record is called in its reportage."""
    prefix: str
    """Of identifiers."""

    @property
    def editable(self) -> list[str]:
        """The fields that a correction may state."""
        return [name for name in self.model.model_fields if name not in (self.key, "reportage_id")]


KINDS = {
    RecordType.CLUSTER: Kind(Cluster, "clusters", "reportage_id", "name", "rep"),
    RecordType.PERSON: Kind(Person, "people", "person_id", "name", "per"),
    RecordType.ORGANISATION: Kind(Organisation, "organisations", "organisation_id", "name", "org"),
    RecordType.FIGURE: Kind(Figure, "figures", "figure_id", "text", "fig"),
    RecordType.PROJECT: Kind(Project, "projects", "project_id", "name", "prj"),
    RecordType.QUOTE: Kind(Quote, "quotes", "quote_id", "text", "quo"),
}


def told(value: Any) -> str:
    """A value as it stands in a cell: unknown is empty, items of a list have semicolons between them."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, list | tuple):
        return f"{ITEM} ".join(map(told, value))
    return str(value)


def meant(kind: Kind, field: str, text: str | None) -> Any:
    """The value that a cell states for a field, not validated yet. Raises ValueError."""
    if field not in kind.editable:
        raise ValueError(f"there is no field {field!r} to state; there are {', '.join(kind.editable)}")
    stated = " ".join((text or "").split())
    annotation = kind.model.model_fields[field].annotation
    if get_origin(annotation) is tuple:
        return tuple(item.strip() for item in stated.split(ITEM) if item.strip())
    if not stated:
        return None
    if "int" in str(annotation) or "float" in str(annotation):
        if THOUSANDS.fullmatch(stated):
            raise ValueError(f"{field}: {stated} may be thousands or a decimal: write it without the full stop")
        return stated.replace(",", ".") if DECIMAL_COMMA.fullmatch(stated) else stated
    return stated


def pairs(kind: Kind, text: str) -> dict[str, Any]:
    """The values of an addition, `field=value | field=value`. Raises ValueError."""
    values: dict[str, Any] = {}
    for part in text.split(PAIR):
        field, equals, value = part.partition("=")
        if not equals:
            raise ValueError(f"{part.strip()!r} is no field=value")
        values[field.strip()] = meant(kind, field.strip(), value)
    return {field: value for field, value in values.items() if value is not None}


def changed(kind: Kind, row: Mapping[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """The row with other values, validated by the model. Raises ValueError with what is wrong."""
    stated = {name: value for name, value in row.items() if name in kind.model.model_fields} | dict(values)
    try:
        return kind.model.model_validate(stated).model_dump(mode="json")
    except ValidationError as error:
        raise ValueError(
            "; ".join(f"{'.'.join(map(str, e['loc'])) or kind.naming}: {e['msg']}" for e in error.errors())
        ) from error


def says(kind: Kind, row: Mapping[str, Any], field: str, text: str | None) -> bool:
    """Whether the row has, in this field, the value that the cell states."""
    try:
        return bool(changed(kind, row, {field: meant(kind, field, text)})[field] == row[field])
    except ValueError:
        return False


def identity(record_type: RecordType, row: Mapping[str, Any]) -> str:
    """What a rejection says of the record: what it is called, of a figure the value (of a range both bounds)."""
    if record_type is RecordType.FIGURE:
        return told(row["value"]) + (f"–{told(row['value_max'])}" if row["value_max"] is not None else "")
    return told(row[KINDS[record_type].naming])
