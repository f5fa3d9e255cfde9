"""Publish the JSON Schema of all records: `python -m schemas.publish` writes schemas/json/, a test keeps it current."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import schemas
from schemas.base import Record

FOLDER = Path(__file__).parent / "json"
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def record_models() -> list[type[Record]]:
    """All records that the modules of `schemas` define, in order of their names."""
    for module in iter_modules(schemas.__path__, "schemas."):
        import_module(module.name)
    return sorted(Record.__subclasses__(), key=lambda model: model.__name__)


def json_schemas() -> dict[str, str]:
    """File name → JSON Schema of each record, as it is written down."""
    return {
        f"{model.__name__}.json": json.dumps(
            {"$schema": DIALECT, **model.model_json_schema()}, ensure_ascii=False, indent=2
        )
        + "\n"
        for model in record_models()
    }


def publish(folder: Path = FOLDER) -> None:
    """Write all schemas; remove those whose record is no more."""
    folder.mkdir(exist_ok=True)
    wanted = json_schemas()
    for path in folder.glob("*.json"):
        if path.name not in wanted:
            path.unlink()
    for name, text in wanted.items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    publish()
