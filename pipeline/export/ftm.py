"""`entities.ftm.json`: people, organisations, projects and what links them as FollowTheMoney entities, one a line.

The library is the extra `ftm`. Figures and quotes have no schema there and are left out.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb

from pipeline.errors import ExportError
from pipeline.export.catalogue import Table, rows_of
from schemas.base import make_id

if TYPE_CHECKING:
    from followthemoney.proxy import EntityProxy

FILE = Path("entities.ftm.json")
KINDS = {"company": "Company", "government": "PublicBody"}
"""Schema by kind; all other kinds are Organization."""
REFERENCES = (
    "document", "entity", "member", "object", "organization", "participant", "project", "proof", "subject",
)  # fmt: skip
"""Properties whose values are identifiers of entities."""
DOCUMENTED = ("cluster", "organisation", "person", "project")

Row = Mapping[str, Any]


def require_library() -> None:
    """Raise ExportError where followthemoney is not installed."""
    if find_spec("followthemoney") is None:
        raise ExportError(
            "FollowTheMoney entities need the library followthemoney",
            "install it with `pip install -c constraints.txt -e '.[ftm]'`",
        )


def write_entities(connection: duckdb.DuckDBPyConnection, tables: Mapping[str, Table], file: Path) -> None:
    """Write the rows of the tables of `kb` as entities; of a place that is evidence twice, of a name and of a field for
    instance, one."""
    written: set[str] = set()
    with file.open("w", encoding="utf-8", newline="\n") as opened, warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Install 'pyicu'")  # names are written as they are, not in Latin
        for name, entity_of in MAKERS:
            for row in rows_of(connection, tables.get(f"kb.{name}")):
                entity = entity_of(row)
                if entity is None or entity.id in written:
                    continue
                written.add(str(entity.id))
                properties = {name: sorted(values) for name, values in entity.to_dict()["properties"].items()}
                line = {"id": entity.id, "schema": entity.schema.name, "properties": properties}
                opened.write(json.dumps(line, ensure_ascii=False, sort_keys=True) + "\n")


def _entity(schema: str, identifier: str, **properties: object) -> EntityProxy:
    """An entity with those values that the library takes for valid. In identifiers it takes no underscores."""
    from followthemoney import model

    entity = model.make_entity(schema)
    entity.id = _hyphened(identifier)
    for name, values in properties.items():
        for value in values if isinstance(values, list) else [values]:
            entity.add(name, _hyphened(str(value)) if name in REFERENCES else value)
    return entity


def _publication(row: Row) -> EntityProxy:
    return _entity(
        "Document",
        row["publication_id"],
        title=row["title"],
        fileName=row["file_name"],
        publisher=row.get("publisher"),
        publishedAt=row["issued_year"],
        language=row["language"],
        mimeType="application/pdf",
    )


def _reportage(row: Row) -> EntityProxy:
    return _entity(
        "Article", row["reportage_id"], title=row.get("headline"), proof=row["publication_id"], language="de"
    )


def _cluster(row: Row) -> EntityProxy:
    return _entity(
        "Organization",
        row["cluster_id"],
        name=row["name"],
        alias=row["aliases"],
        legalForm=row["legal_form"],
        incorporationDate=row["founded_year"],
        country="de" if row["state"] else None,  # which numbers are telephone numbers depends on it
        address=", ".join(place for place in (row["city"], row["state"]) if place) or None,
        sector=row["field"],
        email=row.get("email"),
        phone=row.get("phone"),
        website=row["website"],
    )


def _organisation(row: Row) -> EntityProxy:
    schema = KINDS.get(row["kind"], "Organization")
    return _entity(schema, row["organisation_id"], name=row["name"], alias=row["aliases"])


def _person(row: Row) -> EntityProxy:
    return _entity(
        "Person",
        row["person_id"],
        name=row["name"],
        alias=row["aliases"],
        title=row["titles"],
        position=row["roles"],
    )


def _project(row: Row) -> EntityProxy:
    return _entity(
        "Project",
        row["project_id"],
        name=row["name"],
        alias=[name for name in (row["full_name"], *row["aliases"]) if name],
        startDate=row["start_year"],
        endDate=row["end_year"],
        amountEur=row["amount_eur"],
    )


def _role(row: Row) -> EntityProxy | None:
    """A link of no closer kind: whether a function is an employment, an office or an honour is not stated."""
    if not row["organisation_id"]:
        return None
    return _entity(
        "UnknownLink",
        _link_id(row, "person_id", "organisation_id", "role", "reportage_id"),
        subject=row["person_id"],
        object=row["organisation_id"],
        role=row["role"],
        status="former" if row["former"] else None,
        recordId=row["reportage_id"],
    )


def _membership(row: Row) -> EntityProxy | None:
    if row["basis"] != "stated":
        return None
    return _entity(
        "Membership",
        _link_id(row, "organisation_id", "cluster_id", "part", "reportage_id"),
        member=row["organisation_id"],
        organization=row["cluster_id"],
        role=row["part"],
        recordId=row["reportage_id"],
    )


def _same(row: Row) -> EntityProxy | None:
    """That an organisation which one reportage names is the cluster of another."""
    if not row["cluster_id"]:
        return None
    return _entity(
        "UnknownLink",
        _link_id(row, "organisation_id", "cluster_id"),
        subject=row["organisation_id"],
        object=row["cluster_id"],
        role="same as",
    )


def _party(row: Row) -> EntityProxy:
    return _entity(
        "ProjectParticipant",
        _link_id(row, "project_id", "organisation_id", "part", "reportage_id"),
        project=row["project_id"],
        participant=row["organisation_id"],
        role=row["part"],
        recordId=row["reportage_id"],
    )


def _mention(row: Row) -> EntityProxy | None:
    if row["entity_type"] not in DOCUMENTED:
        return None
    return _entity(
        "Documentation",
        _link_id(row, "entity_id", "reportage_id", "page", "char_start", "char_end"),
        entity=row["entity_id"],
        document=row["reportage_id"],
        role=f"page {row['page']}",
        summary=row.get("sentence"),
    )


MAKERS: Sequence[tuple[str, Callable[[Row], EntityProxy | None]]] = (
    ("publications", _publication),
    ("reportages", _reportage),
    ("clusters", _cluster),
    ("organisations", _organisation),
    ("organisations", _same),
    ("people", _person),
    ("projects", _project),
    ("roles", _role),
    ("memberships", _membership),
    ("project_parties", _party),
    ("mentions", _mention),
)
"""Tables of `kb` and the entity that a row of each becomes, in the order of the file."""


def _hyphened(identifier: str) -> str:
    return identifier.replace("_", "-")


def _link_id(row: Row, *columns: str) -> str:
    return make_id("lnk", *(row[column] for column in columns))
