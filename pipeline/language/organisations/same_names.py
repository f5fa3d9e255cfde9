"""Whether two names are one organisation's: the owner for the firm, an abbreviation for its words."""

from __future__ import annotations

import re

from pipeline.language.lexicon import first_names
from pipeline.language.model import OrganisationCandidate
from pipeline.language.organisations.by_context import initials_fit
from pipeline.language.organisations.found import Found, key_of


def is_owner(short: str, name: str) -> bool:
    """ "die Firma Ombach" is the "Otto Ombach Ofenbau KG" named elsewhere."""
    first, _, rest = name.partition(" ")
    return first in first_names() and rest.startswith(short + " ")


def abbreviated(item: Found, by_key: dict[str, OrganisationCandidate]) -> OrganisationCandidate | None:
    """ "BTU Cottbus" is the "Brandenburgische Technische Universität Cottbus": initials and the rest agree."""
    head, _, rest = item.name.partition(" ")
    if not rest or not _CAPITALS.fullmatch(head):
        return None
    tail = " " + key_of("x " + rest).removeprefix("x ")
    for key, candidate in by_key.items():
        if key.endswith(tail) and initials_fit(candidate.name[: -len(rest)].split(), head):
            return candidate
    return None


_CAPITALS = re.compile(r"[A-ZÄÖÜ]{2,6}")
_SHORT_OF = re.compile(r"[A-ZÄÖÜ]{2,6}\s(?P<place>[A-ZÄÖÜ]\S+(?:\s[A-ZÄÖÜ]\S+)?)")


def shortens(text: str, before: Found | None, item: Found) -> bool:
    """Note a short name in brackets right behind the long one: "Handels- und Ofenkammer Jena (HOK Jena)"."""
    if before is None or text[before.end : item.start] != " (" or not text.startswith(")", item.end):
        return False
    short = _SHORT_OF.fullmatch(item.name)
    if short is None or item.name[0] != before.name[0] or short["place"] not in before.name:
        return False
    before.short = before.short or item.name
    return True
