"""`knowledge.jsonld`: `kb` as linked data in the words of schema.org, one node object a row.

Nodes of one `@id` belong together (JSON-LD 1.1, Node Identifiers), so each table is written as it is read: a row of
kb.people tells of a person, each row of kb.roles of a role. The context stands in the file; nothing is fetched.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import duckdb

from pipeline.export.catalogue import Table, rows_of

FILE = Path("knowledge.jsonld")
CONTEXT = {
    "@vocab": "https://schema.org/",
    "cw": "urn:clusterwissen:",
    "former": "cw:vocabulary:former",
    "qualifier": "cw:vocabulary:qualifier",
}
"""schema.org has no word for the last two: whether a role is a former one, how exactly a number is meant."""
KINDS = {
    "research": "ResearchOrganization",
    "university": "CollegeOrUniversity",
    "cluster": "Consortium",
    "government": "GovernmentOrganization",
    "programme": "FundingScheme",
}
"""Subtypes of Organization. "Corporation" would say more than `company` does."""

Row = Mapping[str, Any]
Node = dict[str, Any]


def write_json_ld(connection: duckdb.DuckDBPyConnection, tables: Mapping[str, Table], file: Path) -> None:
    """Write the rows of the tables of `kb` as one graph, a node object a line."""
    with file.open("w", encoding="utf-8", newline="\n") as opened:
        opened.write(f'{{"@context": {json.dumps(CONTEXT)},\n"@graph": [')
        for number, node in enumerate(_nodes(connection, tables)):
            opened.write((",\n" if number else "\n") + json.dumps(_known(node), ensure_ascii=False))
        opened.write("\n]}\n")


def _nodes(connection: duckdb.DuckDBPyConnection, tables: Mapping[str, Table]) -> Iterator[Node]:
    for name, node_of in MAKERS.items():
        for row in rows_of(connection, tables.get(f"kb.{name}")):
            yield from node_of(row)


def _publication(row: Row) -> Iterator[Node]:
    publisher = row.get("publisher")
    yield {
        **_thing("CreativeWork", row["publication_id"]),
        "name": row["title"],
        "publisher": publisher and {"@type": "Organization", "name": publisher},
        "datePublished": _year(row["issued_year"]),
        "inLanguage": row["language"],
        "encoding": {
            "@type": "MediaObject",
            "name": row["file_name"],
            "encodingFormat": "application/pdf",
            "sha256": row["publication_id"],
        },
    }


def _reportage(row: Row) -> Iterator[Node]:
    """Pages as printed, if both are; else those of the file, from 1."""
    first, last = row["first_page_label"], row["last_page_label"]
    if not (first and last):
        first, last = str(row["first_page"]), str(row["last_page"])
    yield {
        **_thing("Article", row["reportage_id"]),
        "headline": row.get("headline"),
        "isPartOf": _reference(row["publication_id"]),
        "pageStart": first,
        "pageEnd": last,
        "wordCount": row["word_count"],
        "about": _reference(row["cluster_id"]),
    }


def _cluster(row: Row) -> Iterator[Node]:
    address = {"addressLocality": row["city"], "addressRegion": row["state"]}
    contact = {"name": row.get("contact_persons"), "telephone": row.get("phone"), "email": row.get("email")}
    yield {
        **_thing(["Organization", "Consortium"], row["cluster_id"]),
        "name": row["name"],
        "alternateName": row["aliases"],
        "foundingDate": _year(row["founded_year"]),
        "address": _typed("PostalAddress", address),
        "knowsAbout": row["field"],
        "contactPoint": _typed("ContactPoint", contact),
        "url": row["website"],
    }


def _organisation(row: Row) -> Iterator[Node]:
    kind = KINDS.get(row["kind"])
    yield {
        **_thing(["Organization", kind] if kind else "Organization", row["organisation_id"]),
        "name": row["name"],
        "alternateName": row["aliases"],
        "sameAs": _reference(row["cluster_id"]),
    }


def _person(row: Row) -> Iterator[Node]:
    yield {
        **_thing("Person", row["person_id"]),
        "name": row["name"],
        "alternateName": row["aliases"],
        "honorificPrefix": row["titles"],
    }


def _role(row: Row) -> Iterator[Node]:
    if not row["organisation_id"]:
        yield {"@id": _urn(row["person_id"]), "jobTitle": row["role"]}
        return
    role = {
        "@type": "OrganizationRole",
        "roleName": row["role"],
        "affiliation": _reference(row["organisation_id"]),
        "former": row["former"] or None,
        "subjectOf": _reference(row["reportage_id"]),
    }
    yield {"@id": _urn(row["person_id"]), "affiliation": role}


def _membership(row: Row) -> Iterator[Node]:
    organisation, cluster = _reference(row["organisation_id"]), _reference(row["cluster_id"])
    if row["part"] == "named":
        yield {"@id": _urn(row["reportage_id"]), "mentions": organisation}
    elif row["part"] == "partner":
        partner = {"@type": "OrganizationRole", "roleName": "partner", "memberOf": cluster}
        yield {"@id": _urn(row["organisation_id"]), "memberOf": partner}
    else:
        yield {"@id": _urn(row["organisation_id"]), "memberOf": cluster}
        if row["part"] == "founding_member":
            yield {"@id": _urn(row["cluster_id"]), "founder": organisation}


def _project(row: Row) -> Iterator[Node]:
    amount = _typed("MonetaryAmount", {"currency": row["amount_eur"] and "EUR", "value": _number(row["amount_eur"])})
    yield {
        **_thing("Project", row["project_id"]),
        "name": row["name"],
        "alternateName": [name for name in (row["full_name"], *row["aliases"]) if name],
        "foundingDate": _year(row["start_year"]),
        "dissolutionDate": _year(row["end_year"]),
        "funding": amount and {**_grant(row["project_id"]), "amount": amount},
    }


def _party(row: Row) -> Iterator[Node]:
    organisation = _reference(row["organisation_id"])
    project: Node = {"@id": _urn(row["project_id"])}
    if row["part"] == "funder":
        yield {**project, "funder": organisation, "funding": {**_grant(row["project_id"]), "funder": organisation}}
    elif row["part"] == "partner":
        yield {**project, "member": organisation}
    else:
        yield {**project, "member": {"@type": "OrganizationRole", "roleName": row["part"], "member": organisation}}


def _quote(row: Row) -> Iterator[Node]:
    yield {
        **_thing("Quotation", row["quote_id"]),
        "text": row["text"],
        "spokenByCharacter": _reference(row["person_id"]) or _typed("Person", {"name": row["speaker"]}),
        "isPartOf": _reference(row["reportage_id"]),
    }


def _figure(row: Row) -> Iterator[Node]:
    """A number that is a bound ("mehr als 90") is no value."""
    least = row["qualifier"] == "min" or row["value_max"] is not None
    most = row["value"] if row["qualifier"] == "max" and row["value_max"] is None else row["value_max"]
    yield {
        **_thing("Observation", row["figure_id"]),
        "name": row["text"],
        "variableMeasured": row["metric"],
        "value": None if least or most is not None else _number(row["value"]),
        "minValue": _number(row["value"]) if least else None,
        "maxValue": _number(most),
        "unitText": row["unit"],
        "qualifier": row["qualifier"],
        "observationAbout": _reference(row["subject_id"]),
        "observationDate": _year(row["as_of_year"]),
        "subjectOf": _reference(row["reportage_id"]),
    }


def _mention(row: Row) -> Iterator[Node]:
    """The evidence: `position` is the page of the file, from 1; `pagination` the number printed on it."""
    yield {
        "@type": "CreativeWork",
        "about": _reference(row["entity_id"]),
        "isPartOf": _reference(row["reportage_id"]),
        "position": row["page"],
        "pagination": row["page_label"],
        "text": row.get("sentence"),
    }


MAKERS: Mapping[str, Callable[[Row], Iterator[Node]]] = {
    "publications": _publication,
    "reportages": _reportage,
    "clusters": _cluster,
    "organisations": _organisation,
    "people": _person,
    "projects": _project,
    "quotes": _quote,
    "figures": _figure,
    "roles": _role,
    "memberships": _membership,
    "project_parties": _party,
    "mentions": _mention,
}
"""The nodes that a row of each table of `kb` becomes, in the order of the file."""


def _urn(identifier: str) -> str:
    return f"cw:{identifier}"


def _reference(identifier: str | None) -> Node | None:
    return {"@id": _urn(identifier)} if identifier else None


def _thing(types: str | list[str], identifier: str) -> Node:
    return {"@type": types, "@id": _urn(identifier)}


def _grant(project_id: str) -> Node:
    """What a project is funded with: one grant, of which all sums and funders that are stated tell."""
    return _thing("MonetaryGrant", f"{project_id}:funding")


def _typed(name: str, properties: Node) -> Node | None:
    """A node without identifier; None where nothing is known."""
    known = _known(properties)
    return {"@type": name, **known} if known else None


def _known(node: Node) -> Node:
    return {name: _known(v) if isinstance(v, dict) else v for name, v in node.items() if v not in (None, [], {})}


def _year(year: int | None) -> str | None:
    """A year as an ISO 8601 date of reduced precision."""
    return f"{year:04}" if year is not None else None


def _number(value: float | None) -> float | int | None:
    """Whole numbers without a decimal point: in RDF they are integers."""
    return int(value) if value is not None and value.is_integer() else value
