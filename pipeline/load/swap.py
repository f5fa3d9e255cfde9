"""Build the warehouse beside the one in use, then put it in its place: readers are never blocked or half served."""

from __future__ import annotations

import fcntl
import os
import shutil
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import duckdb

from pipeline.errors import WarehouseError
from pipeline.load.migrate import bring_up_to_date, require_current

T = TypeVar("T")
STORAGE_VERSION = "v1.4.0"
"""Oldest duckdb whose files we write; 2.0 would otherwise write files that no older version reads."""
SPARING_MB = 250
"""Megabytes. With 1,000 publications the end of a run needs 150; what is beyond goes to a folder beside the copy."""
SPARING_UP_TO = 1_500
"""Publications beyond which that much is known to be too little (3,000 need more than 500)."""
SCHEMAS = ("answers", "corrected", "kb", "ops", "reviewed", "staging")
"""Schemas of a warehouse. duckdb names a database by its file, and cannot tell kb in kb.duckdb from the database."""


@contextmanager
def building(warehouse: Path, compact: bool = False) -> Iterator[Path]:
    """Yield the path of a migrated copy of the warehouse (of a new one where there is none), then swap it in.

    `compact` writes the file anew before: of deleted rows nothing is left in it, as otherwise there is for a while.

    Connections to the copy must be closed when the block ends. If the block raises, the copy is thrown away and the
    warehouse stays as it was. Only one process builds at a time; a second one gets a WarehouseError that says whose
    turn it is.
    """
    _require_other_name(warehouse)
    try:
        warehouse.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WarehouseError(
            f"the folder of {warehouse} cannot be made ({error.strerror})", "choose another --warehouse"
        ) from error
    with _lock(warehouse):
        copy = warehouse.with_name(f"{warehouse.name}.building")
        _discard(copy)
        _discard(_fresh(copy))
        try:
            _copy(warehouse, copy)
            with connect(copy) as held:  # as long as it is open, further connections in this process cost nothing
                bring_up_to_date(held)
                yield copy
                held.execute("CHECKPOINT")
            if compact:
                _compact(copy)
            _put_in_place(copy, warehouse)
        finally:
            _discard(copy)


@contextmanager
def connect(copy: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """Open the copy for writing. Input and output errors (a full disk, for instance) become a WarehouseError."""
    try:
        with duckdb.connect(str(copy), config={"storage_compatibility_version": STORAGE_VERSION}) as connection:
            yield connection
    except (duckdb.IOException, duckdb.FatalException) as error:  # the second where a checkpoint finds no room
        raise WarehouseError(
            f"{copy} cannot be written ({_first_line(error)})", "check the disk, then run again"
        ) from error


_PUBLICATIONS = (
    "SELECT estimated_size FROM duckdb_tables() WHERE schema_name = 'staging' AND table_name = 'publications'"
)


def sparing_memory(connection: duckdb.DuckDBPyConnection, work: Callable[[], T]) -> T:
    """What `work` returns, done with little memory for duckdb, which would otherwise keep all that it reads. Where that
    is too little, `work`, which must have left nothing behind, is done again with as much as there is."""
    size = connection.execute(_PUBLICATIONS).fetchone()
    if size and size[0] > SPARING_UP_TO:
        return work()
    connection.execute(f"SET memory_limit = '{SPARING_MB}MB'")
    try:
        return work()
    except duckdb.OutOfMemoryException:
        pass
    finally:
        connection.execute("RESET memory_limit")
    return work()


@contextmanager
def connect_read_only(
    warehouse: Path, writable: Path | None = None, any_version: bool = False
) -> Iterator[duckdb.DuckDBPyConnection]:
    """Open the warehouse for reading, sealed off: no other file, no network, no change of settings, no temporary file.

    `writable` is a folder that may be written to all the same; what is written there then does not depend on how many
    processors the machine has. A warehouse of an older version is refused, unless `any_version` will do.
    """
    _require_other_name(warehouse)
    if not warehouse.exists():
        raise WarehouseError(
            f"there is no warehouse at {warehouse}",
            "fill it with `clusterwissen run`, or name another with --warehouse",
        )
    sealed: dict[str, str | bool | int | float | list[str]] = {
        "enable_external_access": False,
        "lock_configuration": True,
    }
    config = {**({"threads": 1} if writable else sealed), "temp_directory": ""}  # in this order: sealed first
    try:
        connection = duckdb.connect(str(warehouse), read_only=True, config=config)
    except duckdb.Error as error:
        raise WarehouseError(
            f"{warehouse} cannot be opened ({_first_line(error)})",
            "close the program that writes to it, or name another with --warehouse",
        ) from error
    with connection:
        if writable:  # the folder cannot be named before the database is open
            connection.execute("SET allowed_directories = [?::VARCHAR]", [str(writable.resolve())])
            connection.execute("SET enable_external_access = false; SET lock_configuration = true")
        if not any_version:
            require_current(connection)
        yield connection


def _require_other_name(warehouse: Path) -> None:
    name = warehouse.name.partition(".")[0].lower()
    if name in SCHEMAS:
        raise WarehouseError(
            f"the file of a warehouse cannot be named {warehouse.name}: {name} is a schema in it",
            f"give it another name, such as my_{warehouse.name}",
        )


@contextmanager
def _lock(warehouse: Path) -> Iterator[None]:
    """Hold the lock file; the operating system lets go of it when the process ends, however it ends."""
    path = warehouse.with_name(f"{warehouse.name}.lock")
    try:
        file = path.open("a+", encoding="utf-8")
    except OSError as error:
        raise WarehouseError(f"{path} cannot be written ({error.strerror})", "choose another --warehouse") from error
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            file.seek(0)
            holder = file.read().strip() or "another process"
            raise WarehouseError(
                f"{warehouse} is being built by {holder}", "wait until it ends, then run again"
            ) from error
        file.truncate(0)
        file.write(f"process {os.getpid()} on {socket.gethostname()} since {datetime.now(UTC):%Y-%m-%d %H:%M} UTC")
        file.flush()
        try:
            yield
        finally:
            file.truncate(0)


def _copy(warehouse: Path, copy: Path) -> None:
    """Copy the warehouse, once it is known to be readable and not being written to."""
    if not warehouse.exists():
        return
    with connect_read_only(warehouse, any_version=True):
        pass
    if _log_of(warehouse).exists():
        _absorb_log(warehouse)
    try:
        shutil.copyfile(warehouse, copy)
    except OSError as error:
        raise WarehouseError(
            f"{warehouse} cannot be copied ({error.strerror})", "check the disk, then run again"
        ) from error


def _absorb_log(warehouse: Path) -> None:
    """Let duckdb write a log that another program has left into the file.

    Two files cannot be replaced at one moment: after a kill between them, duckdb would refuse the new file with the old
    log.
    """
    try:
        with duckdb.connect(str(warehouse)) as connection:
            connection.execute("CHECKPOINT")
    except duckdb.Error as error:
        raise WarehouseError(
            f"another program's changes to {warehouse} are not in the file yet ({_first_line(error)})",
            "close the programs that have it open, then run again",
        ) from error


def _compact(copy: Path) -> None:
    """Write all that is in the copy into a new file, which takes its place."""
    fresh = _fresh(copy)
    paths = {name: str(path).replace("'", "''") for name, path in (("old", copy), ("new", fresh))}
    try:
        with duckdb.connect() as connection:
            connection.execute(f"ATTACH '{paths['old']}' AS old (READ_ONLY)")
            connection.execute(f"ATTACH '{paths['new']}' AS new (STORAGE_VERSION '{STORAGE_VERSION}')")
            connection.execute("COPY FROM DATABASE old TO new")
        fresh.replace(copy)
    except duckdb.IOException as error:
        raise WarehouseError(
            f"{fresh} cannot be written ({_first_line(error)})", "check the disk, then try again"
        ) from error
    finally:
        _discard(fresh)


def _put_in_place(copy: Path, warehouse: Path) -> None:
    """Make the copy durable, then rename it over the warehouse."""
    try:
        with copy.open("rb+") as file:
            os.fsync(file.fileno())
        copy.replace(warehouse)
        folder = os.open(warehouse.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except OSError as error:
        raise WarehouseError(
            f"{warehouse} cannot be replaced ({error.strerror})", "check the disk, then run again"
        ) from error


def _discard(copy: Path) -> None:
    """Remove the copy, its log and what was kept out of memory, where there are any."""
    copy.unlink(missing_ok=True)
    _log_of(copy).unlink(missing_ok=True)
    shutil.rmtree(copy.with_name(f"{copy.name}.tmp"), ignore_errors=True)  # what duckdb keeps there, after a kill


def _fresh(copy: Path) -> Path:
    """Path of the file that a copy is written into anew."""
    return copy.with_name(f"{copy.name}.fresh")


def _log_of(database: Path) -> Path:
    """Path of duckdb's write-ahead log."""
    return database.with_name(f"{database.name}.wal")


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0]
