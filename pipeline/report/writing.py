"""Files of a report: their names, and that each is whole."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from pipeline.errors import ExportError

MAX_SLUG = 60
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def slug(name: str) -> str:
    """The name of a file as part of the name of another: a to z, digits and hyphens, so never a path or an option."""
    spelled = unicodedata.normalize("NFC", name).lower().translate(UMLAUTS)
    plain = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", plain))[:MAX_SLUG].strip("-") or "publikation"


def write_whole(path: Path, content: bytes) -> None:
    """Write the file, its folder where it is missing, or nothing. Raises ExportError."""
    beside = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            beside.write_bytes(content)
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise ExportError(
            f"{path} cannot be written ({error.strerror})", "check the folder, or name another"
        ) from error
