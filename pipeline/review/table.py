"""The files of corrections: CSV that people edit by hand, read line by line and written at the end."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from pipeline.errors import CorrectionError
from pipeline.review.given import files_of
from pipeline.spreadsheet import as_meant, harmless
from schemas.correction import Correction

COLUMNS = tuple(Correction.model_fields)
REQUIRED = ("action", "record_type", "sentence", "words")
BYTE_ORDER_MARK = "\ufeff"
DELIMITERS = ";,\t"
OWN_FILE = "corrections.csv"
"""The file that `clusterwissen correct` writes to."""


@dataclass(frozen=True)
class Line:
    """A line of a file of corrections."""

    file: str
    """Name of the file."""
    line: int
    """Number of the line on which it begins, from 1."""
    correction: Correction | None
    """None where it is malformed."""
    fault: str | None = None
    """What is wrong with it."""
    remedy: str | None = None
    """What to do about it."""


def read_corrections(folder: Path) -> list[Line]:
    """The lines of all `*.csv` of the folder, files in the order of their names; none where there is no folder.

    What cannot be read is a line with a fault, and costs no other line. Empty lines are left out.
    """
    return [line for path in files_of(folder) for line in _lines(path)]


def append_correction(folder: Path, correction: Correction) -> tuple[Path, int]:
    """Write a line at the end of OWN_FILE, which is made with its header where it is not there; path and line number.

    A file that a spreadsheet has written keeps its delimiter and its columns. Raises CorrectionError.
    """
    path = folder / OWN_FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        text = path.read_bytes().decode("utf-8") if path.exists() else ""
    except (OSError, UnicodeDecodeError) as error:
        raise CorrectionError(f"{path} cannot be read ({error})", "save it as CSV in UTF-8") from error
    header, delimiter = _header(text) if text.strip() else (list(COLUMNS), ",")
    stated = correction.model_dump(mode="json")
    if missing := sorted({name for name, value in stated.items() if value is not None} - set(header)):
        raise CorrectionError(f"{path} has no column {missing[0]!r}", "add it to the first line")
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=delimiter)
    if not text.strip():
        writer.writerow(header)
    elif not text.endswith(("\n", "\r")):
        written.write("\r\n")
    number = (len(text.splitlines()) if text.strip() else 1) + 1
    writer.writerow(_cells(correction, header))
    try:
        with path.open("a" if text.strip() else "w", encoding="utf-8", newline="") as file:
            file.write(written.getvalue())
    except OSError as error:
        raise CorrectionError(f"{path} cannot be written ({error.strerror})", "check its permissions") from error
    return path, number


def rewrite(path: Path, lines: Mapping[int, Correction | None]) -> None:
    """Put other corrections in the place of some lines, by the numbers of these; None takes a line out.

    All other cells stay as they are. Raises OSError.
    """
    text = path.read_bytes().decode("utf-8")
    header, delimiter = _header(text)
    reader = csv.reader(io.StringIO(text.removeprefix(BYTE_ORDER_MARK), newline=""), delimiter=delimiter)
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=delimiter)
    before = 0
    for cells in reader:
        number, before = before + 1, reader.line_num
        if number not in lines:
            writer.writerow(cells)
        elif (correction := lines[number]) is not None:
            writer.writerow(_cells(correction, header))
    mark = BYTE_ORDER_MARK if text.startswith(BYTE_ORDER_MARK) else ""
    begun = path.with_name(f"{path.name}.begun")
    begun.write_text(mark + written.getvalue(), encoding="utf-8", newline="")
    begun.replace(path)


def _cells(correction: Correction, header: Sequence[str]) -> list[str]:
    stated = correction.model_dump(mode="json")
    return [harmless(str(value)) if (value := stated.get(name)) is not None else "" for name in header]


def _lines(path: Path) -> list[Line]:
    try:
        text = path.read_bytes().decode("utf-8")
    except OSError as error:
        return [Line(path.name, 1, None, f"the file cannot be read ({error.strerror})", "check its permissions")]
    except UnicodeDecodeError:
        return [Line(path.name, 1, None, "the file is not in UTF-8", "save it as “CSV UTF-8” in the spreadsheet")]
    if not text.strip(f"{BYTE_ORDER_MARK}\r\n {DELIMITERS}"):
        return []
    header, delimiter = _header(text)
    if fault := _fault_of(header):
        return [Line(path.name, 1, None, fault, f"the first line names the columns: {', '.join(COLUMNS)}")]
    reader = csv.reader(io.StringIO(text.removeprefix(BYTE_ORDER_MARK), newline=""), delimiter=delimiter)
    next(reader)
    found = []
    before = reader.line_num
    for cells in reader:
        number, before = before + 1, reader.line_num
        if any(cell.strip() for cell in cells):
            found.append(_line(path.name, number, header, cells))
    return found


def _header(text: str) -> tuple[list[str], str]:
    """The columns that the first line names, and what stands between them."""
    first = text.removeprefix(BYTE_ORDER_MARK).splitlines()[0]
    delimiter = max(DELIMITERS, key=first.count)
    return [name.strip() for name in next(csv.reader([first], delimiter=delimiter))], delimiter


def _fault_of(header: Sequence[str]) -> str | None:
    """What is wrong with the columns; spreadsheets leave empty ones at the end."""
    named = [name for name in header if name]
    if unknown := sorted(set(named) - set(COLUMNS)):
        return f"there is no column {unknown[0]!r}"
    if missing := [name for name in REQUIRED if name not in named]:
        return f"the column {missing[0]!r} is missing"
    if len(set(named)) < len(named):
        return "a column is named twice"
    return None


def _line(file: str, number: int, header: Sequence[str], cells: Sequence[str]) -> Line:
    if any(cell.strip() for cell in cells[len(header) :]):
        return Line(file, number, None, "it has more cells than columns", "put cells with a delimiter in quotes")
    stated = {
        name: value
        for name, cell in zip(header, cells, strict=False)  # a spreadsheet may leave out empty cells at the end
        if name and (value := as_meant(cell).strip())
    }
    try:
        return Line(file, number, Correction.model_validate(stated))
    except ValidationError as error:
        told = "; ".join(f"{'.'.join(map(str, e['loc'])) or 'line'}: {e['msg']}" for e in error.errors())
        return Line(file, number, None, told.replace("Value error, ", ""), "correct the line")
