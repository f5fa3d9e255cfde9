"""A file's identity: the SHA-256 of its bytes. Apart from intake, since a run with nothing new needs no more of it."""

from __future__ import annotations

import hashlib
import stat
from pathlib import Path

from pipeline.errors import DocumentRefused, TooLarge, Unreadable

MEGABYTE = 1_000_000
HEADER_BYTES = 1024
"""The header "%PDF-" may stand anywhere in the first 1024 bytes (PDF 1.7 reference, appendix H, note 13)."""


def digest_of(path: Path, max_file_mb: int) -> str | None:
    """SHA-256 of the bytes of a file; None where they cannot be read or are more than so many megabytes."""
    try:
        return hash_file(path, max_file_mb)[0]
    except (OSError, DocumentRefused):
        return None


def hash_file(path: Path, max_file_mb: int) -> tuple[str, int, bytes]:
    """SHA-256, size and head of a file. Raises OSError, TooLarge and, for a pipe that might never end, Unreadable."""
    found = path.stat()
    if not (stat.S_ISREG(found.st_mode) or stat.S_ISDIR(found.st_mode)):
        raise Unreadable(path, "it is no file but a pipe or a device", "name the PDF files")
    if found.st_size > max_file_mb * MEGABYTE:
        size = f"it has {found.st_size / MEGABYTE:.1f} MB, more than the {max_file_mb} allowed"
        raise TooLarge(path, size, "make it smaller, or raise the setting max_file_mb")
    with path.open("rb") as file:
        head = file.read(HEADER_BYTES)
        file.seek(0)
        return hashlib.file_digest(file, "sha256").hexdigest(), file.tell(), head
