"""Words that a text says beside what it speaks of: in brackets, or as the name of a project."""

from __future__ import annotations

import re

from pipeline.language.organisations.sightings import Sighting
from pipeline.language.organisations.vocabulary import is_word

_PLAIN = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+")
_ASIDE = re.compile(r"(?P<word>[\w-]+)\s\($")


def is_aside(text: str, sighting: Sighting) -> bool:
    """Tell whether a word stands in brackets of its own behind no name: "mit im Boot (pardon)"."""
    before = _ASIDE.search(text, max(0, sighting.start - 30), sighting.start)
    if (
        before is None
        or not text.startswith(")", sighting.end)
        or not _PLAIN.fullmatch(text, sighting.start, sighting.end)
    ):
        return False
    return before["word"][0].islower() or is_word(before["word"])


_PROJECT_BEFORE = re.compile(
    r"(?:[Pp]rojekts?|[Vv]orhabens?|[Pp]rojektes|[Pp]rogramm|[Kk]ampagne|[Ss]tudie|[Mm]odellversuch|[Ff]eldversuch|Testlauf)(?![\w-])"
    r"(?:\s[a-zäöüß]+){0,3},\s(?:genannt\s|namens\s|nämlich\s|kurz\s|Name:?\s)?$"
)
_ENDS_APPOSITION = (",", ".", ";", ":", " –")


def is_project(text: str, sighting: Sighting) -> bool:
    """Tell whether a word in apposition names a project: "sie haben ein Projekt begonnen, Quirla, drei Jahre lang"."""
    if not text.startswith(_ENDS_APPOSITION, sighting.end):
        return False
    return _PROJECT_BEFORE.search(text, max(0, sighting.start - 70), sighting.start) is not None
