"""Text in cells of CSV files that people open with a spreadsheet."""

from __future__ import annotations

import re

FORMULA = re.compile(r"'*(\s*[=+\-@＝＋－＠]|[\t\r\n])")
"""Text that a spreadsheet may take for a formula (OWASP, CSV Injection). Apostrophes in front count as well, so that
taking one apostrophe away again from what this matches gives back every text as it was."""


def harmless(text: str) -> str:
    """The text, with an apostrophe before it where a spreadsheet may take it for a formula."""
    return f"'{text}" if FORMULA.match(text) else text


def as_meant(cell: str) -> str:
    """The text of a cell that `harmless` may have written."""
    return cell[1:] if cell.startswith("'") and FORMULA.match(cell) else cell
