"""FollowTheMoney entities are valid for its library, and linked as the tables are."""

from __future__ import annotations

import json
import warnings
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from followthemoney import model

from pipeline.cli import main
from pipeline.export.ftm import FILE
from tests.export.conftest import Made


@pytest.fixture(scope="module")
def entities(made: Made) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (made.folder / FILE).read_text(encoding="utf-8").splitlines()]


def of_schema(entities: list[dict[str, Any]], schema: str) -> list[dict[str, Any]]:
    return [entity for entity in entities if entity["schema"] == schema]


def hyphened(rows: list[tuple[Any, ...]]) -> list[tuple[str, ...]]:
    return sorted(tuple(str(value).replace("_", "-") for value in row) for row in rows)


def test_every_entity_is_valid_and_read_back_as_it_is(entities: list[dict[str, Any]]) -> None:
    assert entities
    for entity in entities:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message="Install 'pyicu'")
            model.get(entity["schema"]).validate(entity)
            proxy = model.get_proxy(entity, cleaned=False)
        properties = {name: sorted(values) for name, values in proxy.to_dict()["properties"].items()}
        assert (proxy.id, properties) == (entity["id"], entity["properties"])


def test_identifiers_are_unique_and_all_links_lead_to_an_entity(entities: list[dict[str, Any]]) -> None:
    schemas = {entity["id"]: entity["schema"] for entity in entities}
    assert len(schemas) == len(entities)
    for entity in entities:
        schema = model.get(entity["schema"])
        if schema.edge:
            assert {schema.edge_source, schema.edge_target} <= entity["properties"].keys(), entity
        for name, values in entity["properties"].items():
            if schema.get(name).type.name == "entity":
                assert all(model.get(schemas[value]).is_a(schema.get(name).range) for value in values)


def test_entities_are_the_rows_of_the_tables(made: Made, entities: list[dict[str, Any]]) -> None:
    rows = made.archive.rows
    people = [(entity["id"], *entity["properties"]["name"]) for entity in of_schema(entities, "Person")]
    assert sorted(people) == hyphened(rows("SELECT person_id, name FROM kb.people"))
    counts = Counter(entity["schema"] for entity in entities)
    tables = {
        "Document": "kb.publications",
        "Article": "kb.reportages",
        "Project": "kb.projects",
        "Company": "kb.organisations WHERE kind = 'company'",
        "ProjectParticipant": "kb.project_parties",
    }
    for schema, table in tables.items():
        assert [(counts[schema],)] == rows(f"SELECT count(*) FROM {table}"), schema
    organisations = rows("SELECT name FROM kb.organisations WHERE kind IS DISTINCT FROM 'company'")
    assert counts["Organization"] == len(organisations) + len(rows("FROM kb.clusters"))


def test_parties_and_functions_are_links(made: Made, entities: list[dict[str, Any]]) -> None:
    found = [
        (*one["project"], *one["participant"], *one["role"])
        for one in (entity["properties"] for entity in of_schema(entities, "ProjectParticipant"))
    ]
    sql = "SELECT project_id, organisation_id, part FROM kb.project_parties"
    assert sorted(found) == hyphened(made.archive.rows(sql)) != []
    links = [
        (*one["subject"], *one["object"], *one["role"])
        for one in (entity["properties"] for entity in of_schema(entities, "UnknownLink"))
    ]
    sql = """SELECT person_id, organisation_id, role FROM kb.roles WHERE organisation_id IS NOT NULL
        UNION ALL SELECT organisation_id, cluster_id, 'same as' FROM kb.organisations WHERE cluster_id IS NOT NULL"""
    assert sorted(links) == hyphened(made.archive.rows(sql)) != []


def test_evidence_tells_page_and_sentence(made: Made, entities: list[dict[str, Any]]) -> None:
    found = [
        (*one["entity"], *one["document"], *one["role"], *one["summary"])
        for one in (entity["properties"] for entity in of_schema(entities, "Documentation"))
    ]
    sql = """SELECT replace(entity_id, '_', '-'), replace(reportage_id, '_', '-'), 'page ' || page, sentence
        FROM kb.mentions WHERE entity_type NOT IN ('figure', 'quote') ORDER BY ALL"""
    assert sorted(found) == made.archive.rows(sql) != []


def test_without_the_library_it_is_told_how_to_install_it(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("pipeline.export.ftm.find_spec", lambda _: None)
    assert main(["export", str(tmp_path / "out"), "--ftm", "--warehouse", str(made.archive.warehouse)]) == 8
    assert "'.[ftm]'" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
