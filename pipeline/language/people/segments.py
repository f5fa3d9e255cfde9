"""The organisation that the last part of a voice box's head names: "Gründerin, Sonarix:", "(Sonarix UG)"."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from pipeline.language.lexicon import cities
from pipeline.language.model import candidates_of, text_of
from pipeline.language.occurrences import occurrences
from pipeline.language.people.bodies import add_organisation
from pipeline.language.people.trades import is_trade
from pipeline.language.roles import is_role


def last_segment(doc: Doc, low: int, high: int) -> str | None:
    """ "Gründerin, Sonarix:", "(Sonarix UG)": the last part of a voice box's head names the organisation."""
    segment = re.search(r"(?:[,\n–]|^\s?\()\s?(?P<name>[^,–:]+?)\s?:?\s*$", text_of(doc)[low:high])
    if not segment:
        return None
    start, end = segment.span("name")
    before = _SEGMENT_BEFORE.search(text_of(doc)[low : low + start])
    if before and _TOWN.fullmatch(segment.group("name")) and not _is_function(before.group("name").split()[0]):
        start, end = before.span("name")  # "Betriebsleiterin, Tonhof Holl, Auental": a town closes the head
    name = " ".join(text_of(doc)[low + start : low + end].split())
    if name.endswith(")") and "(" not in name:
        name = name[:-1].strip()
    if not name:
        return None
    inner = _named_at_end(doc, low + start, low + end)
    if inner:
        return inner
    name = _AT_TOWN.sub("", name)
    first = name.split()[0]
    if (
        _is_function(first)
        or name in cities()
        or not name[0].isupper()
        or first[0].islower()
        or len(name.split()) > 8
        or _MODIFIED_ROLE.match(name)
        or (" " not in name and _is_village(text_of(doc), name))
    ):
        return None
    add_organisation(doc, name, low + start, low + end)
    return name


def _is_function(word: str) -> bool:
    return is_role(word) or is_trade(word)


def _named_at_end(doc: Doc, start: int, end: int) -> str | None:
    """ "Lehrling bei der Quirla AG": the organisation that ends a segment, behind what somebody is there."""
    for candidate in candidates_of(doc).organisations:
        for mention in candidate.mentions:
            first, last = mention.span.start_char, mention.span.end_char
            if start < first and end - 2 <= last <= end and _THERE.search(text_of(doc), start, first):
                return candidate.name
    return None


def _is_village(text: str, name: str) -> bool:
    """Tell whether the text says elsewhere that a word names a place: "im Dorf Obertal"."""
    return any(
        _PLACE_BEFORE.search(text, max(0, start - 16), start) is not None for start, _ in occurrences(text, name)
    )


_THERE = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+\s(?:bei(?:m|\sder)?|in\sder|an\sder|im|am)\s$")
_PLACE_BEFORE = re.compile(r"\b(?:[Dd]orf|[Gg]emeinde|[Oo]rtsteil|[Ss]tadtteil|[Ss]tadt|[Oo]rt|nach)\s$")
_AT_TOWN = re.compile(r"(?<=hof|gut)\sin\s[A-ZÄÖÜ][\w-]+$")
""" "Landwirtin, Birkenhof in Obertal": where a farm lies."""
_SEGMENT_BEFORE = re.compile(r"[,\n–]\s?(?P<name>[A-ZÄÖÜ][^,–:\n]+\s[^,–:\n]*[A-ZÄÖÜ][^,–:\n]*),\s$")
_TOWN = re.compile(r"(?:Bad\s)?[A-ZÄÖÜ][a-zäöüß]{3,}")
_MODIFIED_ROLE = re.compile(r"^\S+(?:e|er|es|en)\s[A-ZÄÖÜ]\w+(?:in|er|ende|ender|mitglied)\b")
