"""Several names with one head: "die Bundesministerien für A und B sowie C", "die Universitäten X und Y"."""

from __future__ import annotations

import re

from pipeline.language.organisations import grammar as g
from pipeline.language.organisations import heads
from pipeline.language.organisations.found import Found, trim
from schemas.records import OrganisationKind as Kind


def _parted(fields: str) -> list[tuple[int, int]]:
    """Return the places of each ministry's fields."""
    for separator in heads.MINISTRY_SEPARATORS:
        cuts = [match.span() for match in separator.finditer(fields)]
        if cuts:
            return list(zip([0, *(high for _, high in cuts)], [*(low for low, _ in cuts), len(fields)], strict=True))
    return [(0, len(fields))]


def plural_heads(text: str, start: int, end: int) -> list[Found]:
    """Find coordinated names with one head: "die Bundesministerien für A und B sowie C" are two ministries."""
    found = []
    for match in heads.PLURAL_MINISTRIES.finditer(text, start, end):
        head = match.group("head").replace("inisterien", "inisterium")
        for low, high in _parted(match.group("fields")):
            begin, stop = trim(text, match.start("fields") + low, match.start("fields") + high)
            found.append(
                Found(begin, stop, f"{head} für {text[begin:stop]}", Kind.GOVERNMENT, "organisations.ministries", 0.9)
            )
    for match in heads.PLURAL_UNIVERSITIES.finditer(text, start, end):
        head = match.group("head")
        head = {
            "Universitäten": "Universität",
            "Technischen Universitäten": "Technische Universität",
            "Hochschulen": "Hochschule",
            "Fachhochschulen": "Fachhochschule",
        }[head]
        for place in re.finditer(g.CAP, match.group("list")):
            begin = match.start("list") + place.start()
            found.append(
                Found(
                    begin,
                    begin + len(place.group()),
                    f"{head} {place.group()}",
                    Kind.UNIVERSITY,
                    "organisations.universities",
                    0.85,
                )
            )
    return found
