"""Stamps that tell whether stored rows would come out the same again: hashes of the code and of the settings."""

from __future__ import annotations

import hashlib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from pipeline.settings import Settings

CODE_FOLDERS = (Path(__file__).parent, Path(__file__).parent.parent / "schemas")
LIBRARIES = ("pdfplumber", "pdfminer.six", "pypdfium2", "spacy")
"""Libraries whose version can change what is extracted."""


def code_version() -> str:
    """Hash of all source and data files of `pipeline` and `schemas` and of the versions of the libraries they use.

    No version number that someone would have to remember to raise: whoever edits a rule gets new rows.
    """
    digest = hashlib.blake2b(digest_size=8)
    for folder in CODE_FOLDERS:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                digest.update(f"{path.relative_to(folder).as_posix()}\0".encode())
                digest.update(hashlib.blake2b(path.read_bytes()).digest())
    for library in LIBRARIES:
        digest.update(f"{library} {version(library)}\0".encode())
    return digest.hexdigest()


def settings_hash(settings: Settings) -> str:
    """Hash of the settings that change what is extracted (where the warehouse lies does not)."""
    model = settings.spacy_model
    try:
        stated = f"{model} {version(model)}" if model else ""
    except PackageNotFoundError:  # a folder with a pipeline, or a mistake that the language stage will tell
        stated = f"{model}"
    return hashlib.blake2b(stated.encode(), digest_size=8).hexdigest()
