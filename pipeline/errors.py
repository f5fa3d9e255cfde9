"""Errors that own an exit code and tell the remedy."""

from __future__ import annotations

import textwrap
import traceback
from pathlib import Path
from typing import ClassVar

from schemas.publication import DocumentState

CODE_FOLDER = Path(__file__).parent
MAX_MESSAGE = 200


class ClusterwissenError(Exception):
    """Base of all expected errors: one line for the user, with what to do about it."""

    exit_code: ClassVar[int] = 3
    """Process exit code; documented in README."""

    def __init__(self, reason: str, remedy: str) -> None:
        super().__init__(f"{reason}: {remedy}")
        self.reason = reason
        self.remedy = remedy

    def __reduce__(self) -> tuple[type[ClusterwissenError], tuple[object, ...]]:
        """How the error travels between processes: by what it was made from."""
        return type(self), (self.reason, self.remedy)


class DocumentRefused(ClusterwissenError):
    """Base of all errors that concern one file only; the other files go on."""

    exit_code = 1
    state: ClassVar[DocumentState] = DocumentState.FAILED

    def __init__(self, path: Path, reason: str, remedy: str) -> None:
        super().__init__(reason, remedy)
        self.path = path

    def __reduce__(self) -> tuple[type[ClusterwissenError], tuple[object, ...]]:
        """As above, with the path."""
        return type(self), (self.path, self.reason, self.remedy)


class Unreadable(DocumentRefused):
    """The bytes cannot be read."""

    state = DocumentState.UNREADABLE


class NotAPdf(DocumentRefused):
    """The bytes are no PDF."""

    state = DocumentState.NOT_A_PDF


class Encrypted(DocumentRefused):
    """The PDF asks for a password."""

    state = DocumentState.ENCRYPTED


class Damaged(DocumentRefused):
    """The PDF cannot be parsed."""

    state = DocumentState.DAMAGED


class NoPages(DocumentRefused):
    """The PDF has no page."""

    state = DocumentState.NO_PAGES


class NoTextLayer(DocumentRefused):
    """The pages are pictures without text."""

    state = DocumentState.NO_TEXT_LAYER


class TooLarge(DocumentRefused):
    """The file has more bytes than the settings allow."""

    state = DocumentState.TOO_LARGE


class TooManyPages(DocumentRefused):
    """The PDF has more pages than the settings allow."""

    state = DocumentState.TOO_MANY_PAGES


class TimedOut(DocumentRefused):
    """Reading the file took longer than the settings allow."""

    state = DocumentState.TIMED_OUT


class OutOfMemory(DocumentRefused):
    """Reading the file took more memory than the settings allow."""

    state = DocumentState.OUT_OF_MEMORY


class Crashed(DocumentRefused):
    """The process that read the file ended by itself."""

    state = DocumentState.CRASHED


class WarehouseError(ClusterwissenError):
    """The warehouse cannot be opened, read or replaced."""

    exit_code = 4


class QueryError(ClusterwissenError):
    """A query cannot be run."""

    exit_code = 5


class SettingsError(ClusterwissenError):
    """A setting is wrong or names something that is not installed."""

    exit_code = 6


class OrchestrationError(ClusterwissenError):
    """Prefect's local server, or a process that reads documents, does not come up."""

    exit_code = 7


class ExportError(ClusterwissenError):
    """The exported files cannot be written."""

    exit_code = 8


class CorrectionError(ClusterwissenError):
    """A correction cannot be written, or would not be applied."""

    exit_code = 9


class Interrupted(ClusterwissenError):
    """The user stopped the run."""

    exit_code = 130


def describe_unexpected(error: Exception) -> str:
    """One line about an error that nobody foresaw: its type, its message and where in our code it was raised."""
    ours = [
        frame for frame in traceback.extract_tb(error.__traceback__) if Path(frame.filename).is_relative_to(CODE_FOLDER)
    ]
    place = f" at {Path(ours[-1].filename).relative_to(CODE_FOLDER.parent)}:{ours[-1].lineno}" if ours else ""
    message = textwrap.shorten(str(error), MAX_MESSAGE, placeholder=" …")
    return f"{type(error).__name__}{place}" + (f" ({message})" if message else "")
