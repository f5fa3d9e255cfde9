"""What stands between somebody and an organisation, and behind its name: sentences, roles, the next word."""

from __future__ import annotations

import re
from collections.abc import Iterable

from spacy.tokens import Doc

from pipeline.language.model import sentence_at, text_of

_LINKS = frozenset(
    "bei beim von vom der des die das dem den am im an in für mit zur zum aus und als durch nach auf über unter".split()
)
"""Words that go on a phrase; any other one counts by whether it is a noun."""
_BEHIND = re.compile(r"[“«]?\s?([,.:;()–]|[\w-]+)")
_WORK = re.compile(
    r"\b(?:leite[nt]\w*|führ(?:t|te|ten)\b|gründe(?:te|ten|t)|gegründet|arbeite\w+|forsch(?:t|te|en)|lehr(?:t|te)\b|"
    r"verantworte\w+|betreib(?:t|en)|kümmert\w*|lern(?:t|te)\b|studier(?:t|te)|betreu(?:t|te|en)\b|baut\w*|entwickelt\w*|"
    r"tüftelt|gehört|kam\b|wechselte)"
)
"""Verbs for what people do in a body that the sentence names."""
_STOP = re.compile(r"[.!?]\s(?=[A-ZÄÖÜ„»])")
_MOST_STOPS = 4
_LINK = re.compile(r"\s?(,|\(|\n|(?:\w+\s){0,3})\s?$")
_ROLE_NEAR = 28
"""Characters between a role and a name within which one may belong to the other."""


def surroundings(
    doc: Doc, at: int, first: int, place: tuple[int, int], relation: str, roles: Iterable[tuple[int, int]]
) -> dict[str, float]:
    """Return what ties an organisation at a place to somebody named at `at`, for the first time at `first`.

    Args:
        doc: The reportage.
        at: Offset of the person's mention nearest to the place.
        first: Offset of the person's first mention: there one is introduced.
        place: Offsets of the organisation's name.
        relation: Where it stands, as "sentence, before".
        roles: Offsets of the person's roles.
    """
    text = text_of(doc)
    start, end = place
    found = {f"then {_kind_of_word(text, end)}, {relation}": 1.0}
    if at == first:
        found[f"{relation}, introduced"] = 1.0
    if relation.startswith("paragraph"):
        apart = min(_MOST_STOPS, len(_STOP.findall(text[min(at, end) : max(at, start) + 1])))
        found[f"sentences {apart}, {relation}"] = 1.0
        if _WORK.search(text, *sentence_at(doc, start)):
            found[f"work, sentences {min(apart, 2)}, {relation}"] = 1.0
    for low, high in roles:
        if low <= start < high:
            found["in the role"] = 1.0
        elif 0 <= start - high < _ROLE_NEAR and (link := _LINK.fullmatch(text[high:start])):
            words = link.group(1).split()
            found[f"role {words[-1] if words else link.group(1).strip()} name"] = 1.0
        elif 0 <= low - end < _ROLE_NEAR and "." not in text[end:low]:
            found["name role"] = 1.0
    return found


def _kind_of_word(text: str, end: int) -> str:
    """The sign or the link behind a name, or what kind of word follows."""
    match = _BEHIND.match(text, end)
    word = match.group(1) if match else ""
    if not word[:1].isalpha() or word in _LINKS:
        return word
    return "noun" if word[0].isupper() else "word"
