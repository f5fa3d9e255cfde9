"""The published JSON Schemas say what the models say."""

from __future__ import annotations

import json
from pathlib import Path

from schemas.base import make_id
from schemas.publish import FOLDER, json_schemas, publish, record_models

CONTRACT = {
    "Publication",
    "Reportage",
    "Cluster",
    "Person",
    "Organisation",
    "Figure",
    "Project",
    "Quote",
    "Evidence",
    "Reject",
    "DocumentOutcome",
    "Run",
    "CheckResult",
}


def test_published_schemas_are_current() -> None:
    """After a change of a model: `python -m schemas.publish`."""
    stored = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.json")}
    assert stored == json_schemas()


def test_every_table_of_the_contract_has_a_schema() -> None:
    assert {model.__name__ for model in record_models()} >= CONTRACT


def test_every_field_is_described() -> None:
    undescribed = [
        f"{model.__name__}.{name}"
        for model in record_models()
        for name, field in model.model_fields.items()
        if not field.description
    ]
    assert undescribed == []


def test_publish_removes_the_schema_of_a_record_that_is_no_more(tmp_path: Path) -> None:
    (tmp_path / "Gone.json").write_text("{}")
    publish(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == set(json_schemas())
    assert json.loads((tmp_path / "Evidence.json").read_text(encoding="utf-8"))["properties"]["boxes"]["minItems"] == 1


def test_ids_do_not_depend_on_case_and_white_space_but_on_every_fact() -> None:
    assert make_id("per", "r1", "Mira  Talberg") == make_id("per", "r1", "mira talberg")
    assert make_id("per", "r1", "Mira Talberg") != make_id("per", "r2", "Mira Talberg")
    assert make_id("per", "ab", "c") != make_id("per", "a", "bc")
    assert make_id("per", "r1").startswith("per_") and len(make_id("per", "r1")) == 20
