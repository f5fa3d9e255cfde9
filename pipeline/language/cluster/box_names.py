"""The cluster's official name as its contact box prints it."""

from __future__ import annotations

import re

from pipeline.language.cluster.carriers import carrier_at
from pipeline.language.cluster.contact import contact_passages, flat_text, is_data, lines_of, recased
from pipeline.language.organisations.names import name_start
from pipeline.language.organisations.patterns import LEGAL_FORM, LEGAL_TAIL
from pipeline.language.people.names import find_names
from pipeline.language.people.weights import Usage
from schemas.reportage import Passage, Reportage

NAME_LINES = 3
"""A cluster's name fills at most so many lines of a contact box."""
_SMALL_WORDS = frozenset(
    "für und der des die zur zum im in am an of the for and von als mit aus auf bei um ohne vom "
    "– - & + e. V. e.V. mbH eG gGmbH".split()
)
_HEADING = re.compile(
    r"^(?:Kontakt|Ansprechpartner\w*|Weitere Informationen|Informationen|Mehr|So|Hier|Sie|Ihr|Fragen|"
    r"Impressum)\b[^\n]*$",
    re.IGNORECASE,
)


def name_in_contact(reportage: Reportage) -> tuple[str, tuple[int, int]] | None:
    """Return the cluster's official name, which opens its contact box, with its place."""
    for passage in contact_passages(reportage):
        found = _opening_name(reportage, passage) or _name_with_legal_form(reportage, passage)
        if found:
            return found
    return None


def _opening_name(reportage: Reportage, passage: Passage) -> tuple[str, tuple[int, int]] | None:
    taken: list[tuple[str, int]] = []
    for printed, offset in lines_of(reportage, passage):
        line = recased(printed)
        if not taken and _HEADING.match(line.strip()) and not LEGAL_TAIL.search(line):
            continue
        carrier = carrier_at(line)
        if carrier:
            taken.append((line[:carrier], offset))
        joined = " ".join(part for part, _ in taken)
        if (
            carrier is not None
            or is_data(line)
            or len(taken) == NAME_LINES
            or (taken and (LEGAL_TAIL.search(joined) or _opens_with_person(line)))
        ):
            break
        taken.append((line, offset))
    if not taken:
        return None
    start, end = taken[0][1], taken[-1][1] + len(taken[-1][0].rstrip(" :,"))
    name = _as_used(" ".join(recased(reportage.text[start:end]).split()), reportage.text)
    return (name, (start, end)) if _reads_as_name(name) else None


def _as_used(name: str, text: str) -> str:
    """The name as the text spells it: "KlangKreis" where its box is set in capitals."""
    if name in text:
        return name
    bare, tail = LEGAL_TAIL.sub("", name), LEGAL_TAIL.search(name)
    uses = (match.group() for match in re.finditer(re.escape(bare), text, re.IGNORECASE))
    spelled = next((use for use in uses if not use.isupper()), bare)
    return spelled + (tail.group() if tail else "")


def _reads_as_name(name: str) -> bool:
    """Tell a name from a sentence or an address: capitalised words and small links only, no person."""
    words = name.split()
    plain = all(
        w[0].isupper() or not w[0].isalpha() or w in _SMALL_WORDS or (i == 0 and w.islower())
        for i, w in enumerate(words)
    )
    return plain and len(words) <= 10 and "," not in name and not _HEADING.match(name) and not _opens_with_person(name)


def _opens_with_person(line: str) -> bool:
    if LEGAL_TAIL.search(line):
        return False
    return any(name.outer_start < 4 for name in find_names(line, 0, len(line), Usage()))


def _name_with_legal_form(reportage: Reportage, passage: Passage) -> tuple[str, tuple[int, int]] | None:
    text = flat_text(reportage, passage)
    match = LEGAL_FORM.search(text)
    begin = name_start(text, 0, match.start() - 1) if match else None
    if match is None or begin is None:
        return None
    while (opening := re.match(r"(\S+)\s", text[begin : match.start()])) and (
        _HEADING.match(opening.group(1)) or opening.group(1) in {"Verein", "Netzwerk", "Cluster", "Verband"}
    ):
        begin += opening.end()
    return " ".join(text[begin : match.end()].split()), (passage.start + begin, passage.start + match.end())
