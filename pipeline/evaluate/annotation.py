"""Annotations of a reportage, be they gold (read from JSON) or found by the pipeline (read from the warehouse)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import duckdb
from pydantic import BaseModel, ConfigDict, ValidationError

from pipeline.evaluate.text import norm
from pipeline.load.swap import connect_read_only

MIN_HEADLINE_LIKENESS = 0.6
"""A reportage of the warehouse is the annotated one only if their headlines are at least so alike."""


class Annotation(BaseModel):
    """Base of all annotations. Fields that are only meant for people are ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    optional: bool = False
    """Whether a careful reader could leave it out; it then counts neither way."""
    confidence: float | None = None
    """Of the evidence that supports the record best; None for gold."""

    @property
    def label(self) -> str:
        """The printed words that say most about it."""
        raise NotImplementedError


class Named(Annotation):
    """An annotation with a name."""

    name: str

    @property
    def label(self) -> str:
        """The name."""
        return self.name


class Contact(Annotation):
    """What a contact box states."""

    persons: tuple[str, ...] = ()
    phone: str | None = None
    email: str | None = None
    website: str | None = None


class Cluster(Named):
    """The profile of a reportage's cluster."""

    headline: str = ""
    aliases: tuple[str, ...] = ()
    legal_form: str | None = None
    founded: int | None = None
    city: str | None = None
    state: str | None = None
    field: str | None = None
    members: int | None = None
    contact: Contact = Contact()


class Person(Named):
    """A person."""

    titles: str | None = None
    roles: tuple[str, ...] = ()
    organisation: str | None = None
    quoted: bool = False
    voice: bool = False


class Organisation(Named):
    """An organisation."""

    aliases: tuple[str, ...] = ()
    kind: str | None = None


class Figure(Annotation):
    """A quantity."""

    text: str
    value: float | None
    value_max: float | None = None
    unit: str | None = None
    qualifier: str | None = None
    metric: str | None = None
    subject: str | None = None
    year: int | None = None

    @property
    def label(self) -> str:
        """The printed stretch."""
        return self.text


class Project(Named):
    """A project or named activity."""

    full_name: str | None = None
    funders: tuple[str, ...] = ()
    amount_eur: float | None = None
    start: int | None = None
    end: int | None = None
    partners: tuple[str, ...] = ()


class Quote(Annotation):
    """Direct speech: gold states how it begins and ends, the pipeline the whole text."""

    speaker: str | None = None
    begins: str = ""
    ends: str = ""
    text: str = ""
    kind: str | None = None

    @property
    def label(self) -> str:
        """How it begins."""
        return self.text or self.begins


class AnnotatedReportage(BaseModel):
    """Everything annotated in one reportage."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    cluster: Cluster | None = None
    people: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    figures: tuple[Figure, ...] = ()
    projects: tuple[Project, ...] = ()
    quotes: tuple[Quote, ...] = ()

    @property
    def headline(self) -> str:
        """The headline of the reportage, "" where none is annotated."""
        return self.cluster.headline if self.cluster else ""


def read_gold(folder: Path) -> dict[str, AnnotatedReportage]:
    """The gold annotations of a folder, file name without ending → annotation. Raises ValueError with one line."""
    gold = {}
    for path in sorted(folder.glob("*.json")):
        try:
            gold[path.stem] = AnnotatedReportage.model_validate(json.loads(path.read_text(encoding="utf-8")))
        except ValidationError as error:
            first = error.errors()[0]
            raise ValueError(f"{path}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
        except ValueError as error:
            raise ValueError(f"{path} is not JSON in UTF-8 ({error})") from error
        if not gold[path.stem].headline:
            raise ValueError(f"{path}: cluster.headline is missing, which tells the reportage that is meant")
    if not gold:
        raise ValueError(f"{folder} holds no gold annotation (*.json)")
    return gold


def read_warehouse(warehouse: Path, gold: Mapping[str, AnnotatedReportage]) -> dict[str, AnnotatedReportage]:
    """What `kb` holds on the reportages of `gold`, found by their headlines. Missing ones are left out."""
    with connect_read_only(warehouse) as connection:
        headlines = dict(connection.execute("SELECT reportage_id, headline FROM kb.reportages").fetchall())
        found = {}
        for name, annotated in gold.items():
            best = match_headlines(headlines, annotated.headline)
            if best is not None:
                found[name] = _reportage(connection, best)
        return found


def match_headlines(headlines: Mapping[str, str], wanted: str) -> str | None:
    """Return the key of the headline that is most like the wanted one; None where none is like it."""
    likeness = {key: SequenceMatcher(None, norm(headline), norm(wanted)).ratio() for key, headline in headlines.items()}
    best = max(likeness, key=likeness.__getitem__, default=None)
    return best if best is not None and likeness[best] >= MIN_HEADLINE_LIKENESS else None


def _reportage(connection: duckdb.DuckDBPyConnection, reportage_id: str) -> AnnotatedReportage:
    """The rows of one reportage as an annotation."""

    def rows(sql: str) -> list[dict[str, Any]]:
        cursor = connection.execute(f"{sql} WHERE reportage_id = ?", [reportage_id])
        names = [column[0] for column in cursor.description or []]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    clusters = rows("SELECT *, founded_year AS founded, member_count AS members FROM staging.clusters")
    for cluster in clusters:
        cluster["contact"] = cluster | {"persons": cluster["contact_persons"]}

    def records(kind: str, key: str, more: str = "") -> list[dict[str, Any]]:
        best = f"(SELECT max(e.confidence) FROM staging.evidence e WHERE e.record_id = {key} AND e.field IS NULL)"
        return rows(f"SELECT *{more}, {best} AS confidence FROM staging.{kind}")

    kinds = {
        "people": records("people", "person_id"),
        "organisations": records("organisations", "organisation_id"),
        "figures": records("figures", "figure_id"),
        "quotes": records("quotes", "quote_id"),
        "projects": records("projects", "project_id", ", start_year AS start, end_year AS end"),
    }
    return AnnotatedReportage.model_validate({"cluster": clusters[0] if clusters else None, **kinds})
