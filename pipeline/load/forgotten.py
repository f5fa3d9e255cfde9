"""Which people were forgotten: in the warehouse, and in a file that outlives it."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import duckdb
from pydantic import ValidationError

from pipeline.errors import CorrectionError
from pipeline.load.hidden import Hider
from pipeline.review.given import FORGOTTEN
from pipeline.tables import columns_of_tables, insert_rows
from schemas.correction import ForgottenPerson

TABLE = "ops.forgotten_people"
COLUMNS = tuple(ForgottenPerson.model_fields)


def read_forgotten(folder: Path) -> list[ForgottenPerson]:
    """The people of the folder's file. Raises CorrectionError: who is to be kept out must not come in by mistake."""
    path = folder / FORGOTTEN
    if not path.exists():
        return []
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return [
                ForgottenPerson.model_validate({name: json.loads(row[name]) for name in COLUMNS})
                for row in csv.DictReader(file)
            ]
    except (OSError, ValueError, KeyError, ValidationError) as error:
        reason = str(error).partition("\n")[0]
        raise CorrectionError(f"{path} cannot be read ({reason})", "restore it from a copy") from error


def names_forgotten(folder: Path) -> Callable[[str], bool] | None:
    """A quick test whether a text may name somebody of the folder's file; None where there is nobody. Raises
    CorrectionError."""
    people = read_forgotten(folder)
    return Hider(people).may_name if people else None


def append_forgotten(folder: Path, person: ForgottenPerson) -> Path:
    """Add a person to the folder's file. Raises CorrectionError."""
    path = folder / FORGOTTEN
    try:
        folder.mkdir(parents=True, exist_ok=True)
        begun = path.exists()
        with path.open("a", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            if not begun:
                writer.writerow(COLUMNS)
            writer.writerow([json.dumps(getattr(person, name)) for name in COLUMNS])
    except OSError as error:
        raise CorrectionError(f"{path} cannot be written ({error.strerror})", "check its permissions") from error
    return path


def note_forgotten(connection: duckdb.DuckDBPyConnection, people: Iterable[ForgottenPerson]) -> None:
    """Let the warehouse keep these people out."""
    insert_rows(connection, columns_of_tables(connection), TABLE, [one.model_dump() for one in people])


def forgotten_people(connection: duckdb.DuckDBPyConnection) -> Sequence[ForgottenPerson]:
    """Whom the warehouse keeps out."""
    rows = connection.execute(f"SELECT {', '.join(COLUMNS)} FROM {TABLE} ORDER BY salt").fetchall()
    return [ForgottenPerson.model_validate(dict(zip(COLUMNS, row, strict=True))) for row in rows]


def hider_of(connection: duckdb.DuckDBPyConnection) -> Hider | None:
    """Who hides the people whom the warehouse keeps out; None where there are none."""
    people = forgotten_people(connection)
    return Hider(people) if people else None
