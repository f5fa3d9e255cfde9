"""The folder of an export: everything is written beside its place and moved there at the end."""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from pipeline.errors import ExportError

SUMS = "SHA256SUMS"
UNFINISHED = ".exporting-"


@contextmanager
def unfinished(folder: Path) -> Iterator[Path]:
    """A folder inside the folder to write into; what an interrupted export left there is cleared away.

    Raises ExportError where the folder cannot be written, or another export writes into it.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = os.open(folder, os.O_RDONLY)
    except OSError as error:
        raise ExportError(f"{folder} cannot be made ({error.strerror})", "name another folder") from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        for left in folder.glob(f"{UNFINISHED}*"):
            shutil.rmtree(left)
        with tempfile.TemporaryDirectory(prefix=UNFINISHED, dir=folder) as beside:
            yield Path(beside)
    except BlockingIOError as error:
        raise ExportError(
            f"another export writes into {folder}", "wait until it ends, or name another folder"
        ) from error
    except PermissionError as error:
        raise ExportError(f"{folder} cannot be written ({error.strerror})", "name another folder") from error
    finally:
        os.close(lock)


def digest(file: Path) -> str:
    """SHA-256 of the file's bytes, hexadecimal."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def put_in_place(beside: Path, folder: Path, files: Sequence[Path]) -> None:
    """Make the files durable, move them to their final names in this order, then write SHA256SUMS over them.

    What an earlier export wrote and this one did not is removed: after an export without personal data none is left of
    one with them. SHA256SUMS changes last, so that after an interruption the next export knows of both.
    """
    sums = "".join(f"{digest(beside / file)}  {file.as_posix()}\n" for file in files)
    (beside / SUMS).write_text(sums, encoding="utf-8", newline="\n")
    stale = _exported(folder) - set(files)
    for file in files:
        _move(beside, folder, file)
    for file in stale:
        (folder / file).unlink(missing_ok=True)
    _move(beside, folder, Path(SUMS))


def _move(beside: Path, folder: Path, file: Path) -> None:
    with (beside / file).open("rb") as opened:
        os.fsync(opened.fileno())
    (folder / file.parent).mkdir(exist_ok=True)
    (beside / file).replace(folder / file)


def _exported(folder: Path) -> set[Path]:
    """The files that SHA256SUMS names, those apart that lie outside the folder."""
    try:
        lines = (folder / SUMS).read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return set()
    named = (PurePosixPath(line.partition("  ")[2]) for line in lines)
    return {Path(name) for name in named if name.name and not name.is_absolute() and ".." not in name.parts}
