"""The data package is read by its format's own library, and is what the knowledge base holds."""

from __future__ import annotations

import json
from typing import Any

import frictionless
import pytest

from pipeline.spreadsheet import harmless
from tests.export.conftest import Made
from tests.history_examples import Archive


@pytest.fixture(scope="module")
def package(made: Made) -> frictionless.Package:
    return frictionless.Package(str(made.folder / "datapackage.json"))


def expected(archive: Archive, name: str) -> list[tuple[Any, ...]]:
    """The rows of a table, with text as CSV holds it."""
    rows = archive.rows(f"FROM {name} ORDER BY ALL NULLS FIRST")
    return [tuple(harmless(value) if isinstance(value, str) else value for value in row) for row in rows]


def test_it_is_valid_with_types_constraints_keys_sizes_and_hashes(package: frictionless.Package) -> None:
    report = package.validate()
    assert report.flatten(["title", "message"]) == []
    assert report.stats["tasks"] == 48


def test_rows_are_those_of_the_knowledge_base(made: Made, package: frictionless.Package) -> None:
    tables = [one for one in package.resources if isinstance(one, frictionless.resources.TableResource)]
    assert {one.name for one in tables} == set(made.exported.rows)
    for one in tables:
        rows = [tuple(row.values()) for row in one.read_rows()]
        plain = [tuple(float(v) if type(v).__name__ == "Decimal" else v for v in row) for row in rows]
        assert plain == expected(made.archive, str(one.name)), one.name


def test_every_field_has_the_comment_of_its_column(made: Made, package: frictionless.Package) -> None:
    sql = "SELECT schema_name || '.' || table_name, column_name, comment FROM duckdb_columns()"
    comments = {(table, column): comment for table, column, comment in made.archive.rows(sql)}
    for one in package.resources:
        for field in one.schema.fields if one.format == "csv" else ():
            assert field.description == comments[str(one.name), field.name] != ""


def test_closed_lists_and_bounds_are_those_of_the_models(package: frictionless.Package) -> None:
    def constraints(table: str, field: str) -> dict[str, Any]:
        return dict(package.get_resource(table).schema.get_field(field).constraints)

    assert constraints("kb.figures", "qualifier") == {"required": True, "enum": ["about", "exact", "max", "min"]}
    assert constraints("reviewed.clusters", "founded_year") == {"minimum": 1000, "maximum": 2200}
    assert constraints("kb.mentions", "page") == {"required": True, "minimum": 1}
    assert constraints("kb.memberships", "basis") == {"required": True, "enum": ["named", "stated"]}


def test_keys_lead_from_table_to_table(package: frictionless.Package) -> None:
    quotes = package.get_resource("kb.quotes").schema
    assert quotes.primary_key == ["quote_id"]
    assert [key["reference"]["resource"] for key in quotes.foreign_keys] == [
        "kb.clusters",
        "kb.people",
        "kb.reportages",
    ]
    assert package.get_resource("reviewed.clusters").schema.primary_key == ["reportage_id"]
    evidence = package.get_resource("reviewed.evidence").schema
    assert {"fields": ["record_type", "record_id"], "resource": "reviewed.records"} in [
        {"fields": key["fields"], "resource": key["reference"]["resource"]} for key in evidence.foreign_keys
    ]


def test_a_key_that_leads_nowhere_is_found(made: Made, tmp_path: Any) -> None:
    """That the library looks at keys at all: without its row, the publication is missed."""
    content = json.loads((made.folder / "datapackage.json").read_text(encoding="utf-8"))
    content["resources"] = [one for one in content["resources"] if one["name"] in ("kb.publications", "kb.reportages")]
    for one in content["resources"]:
        (tmp_path / "kb").mkdir(exist_ok=True)
        text = (made.folder / one["path"]).read_text(encoding="utf-8")
        header = text.splitlines(keepends=True)[0]
        (tmp_path / one["path"]).write_text(header if one["name"] == "kb.publications" else text, encoding="utf-8")
        del one["bytes"], one["hash"]
        one["schema"]["foreignKeys"] = [
            key for key in one["schema"].get("foreignKeys", []) if key["reference"]["resource"] == "kb.publications"
        ]
    (tmp_path / "datapackage.json").write_text(json.dumps(content), encoding="utf-8")
    report = frictionless.Package(str(tmp_path / "datapackage.json")).validate()
    assert {title for (title,) in report.flatten(["title"])} == {"ForeignKey Error"}


def test_sources_are_the_publications(package: frictionless.Package) -> None:
    titles = sorted(str(source["title"]) for source in package.sources)
    assert titles == ["Licht (licht.pdf)", "Strom und Stroh (strom.pdf)", "Wälder und Wände (heft.pdf)"]
