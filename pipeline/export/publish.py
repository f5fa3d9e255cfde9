"""Publish the data dictionary of all schemas: `python -m pipeline.export.publish` writes warehouse/DICTIONARY.md.

A test keeps it current.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import duckdb

from pipeline.export.catalogue import read_catalogue
from pipeline.export.dictionary import SCHEMAS, dictionary
from pipeline.load.migrate import bring_up_to_date

PUBLISHED = Path(str(files("warehouse"))) / "DICTIONARY.md"


def whole_dictionary() -> str:
    """The dictionary of a new warehouse."""
    with duckdb.connect() as connection:
        bring_up_to_date(connection)
        return dictionary(read_catalogue(connection, tuple(SCHEMAS)))


if __name__ == "__main__":
    PUBLISHED.write_text(whole_dictionary(), encoding="utf-8", newline="\n")
