"""Wordings that tell a name: "die Brüder Emil und Kai Holl", of whom one shares the surname, "Er heißt Kai Holl"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.language.people.weights import is_first
from pipeline.language.roles import is_role

AND_FIRST = re.compile(
    r"(?<![\w-])(?:(?P<earlier>[A-ZÄÖÜ][a-zäöüß-]+),\s)?(?P<first>[A-ZÄÖÜ][a-zäöüß-]+)\s(?:und|&)\s$"
)
_RELATED = re.compile(
    r"(?:[Bb]rüder[n]?|[Ss]chwestern|[Gg]eschwister[n]?|[Ee]hepaar|[Kk]indern?|[Ss]öhnen?|[Tt]öchtern?|[Ee]ltern|[Ee]nkeln?|[Ee]heleute[n]?|[Zz]willinge[n]?|[Ff]amilie|[Pp]aar|[Cc]ousins?)\s$"
)


_SHARED_ROLE = re.compile(
    r"\b(?:[Dd]ie|[Dd]en|[Bb]eiden|[Ii]hren?|[Ss]einen?|[Dd]eren|[Dd]essen|[Uu]nseren?)\s(?:[a-zäöüß-]+\s){0,2}"
    r"(?P<noun>[A-ZÄÖÜ][\w-]*(?:er|ern|innen|[dt]en|eure|eurn))\s$"
)
""" "die Gründer Jan und Olaf Reck": a noun for several."""


def is_related(text: str, high: int) -> bool:
    """Tell whether what stands before a first name tells of several: kin, or people with one office."""
    if _RELATED.search(text, max(0, high - 20), high):
        return True
    role = _SHARED_ROLE.search(text, max(0, high - 60), high)
    return role is not None and is_role(role.group("noun"))


def after_kin(text: str, words: Sequence[str], start: int) -> bool:
    """Tell whether words end a row of kin: Can Yıldız in "die Brüder Ali und Can Yıldız"."""
    if len(words) != len(("first", "surname")) or not text.startswith("und ", start - 4) or not is_first(words[0]):
        return False
    before = AND_FIRST.search(text, max(0, start - 60), start)
    return before is not None and is_first(before["first"]) and is_related(text, before.start())


_HEISST = re.compile(
    r"\b(?:[Ee]r|[Ss]ie|Einer|Eine|Mann|Frau|Chef|[A-ZÄÖÜ][\w-]+in)(?:,\s(?:der|die)\s[^.,;:„“»«]{3,60},)?\s(?:heißt|hieß)\s$"
)


def is_called(text: str, words: Sequence[str], start: int) -> bool:
    """Tell whether "Er heißt" or "Einer, der hier lernt, heißt" stands before a first name and another word."""
    if len(words) != len(("first", "surname")) or not text.startswith(
        ("heißt ", "hieß "), text.rfind(" ", 0, start - 1) + 1
    ):
        return False
    return is_first(words[0]) and _HEISST.search(text, max(0, start - 100), start) is not None
