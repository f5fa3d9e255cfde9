"""What takes place so many times a year: "viermal jährlich findet die Messe „X“ statt", "tagt der Beirat"."""

from __future__ import annotations

import re

from pipeline.language.figures.clause import ClauseSubject
from pipeline.language.figures.context import Found
from pipeline.language.figures.parties import Parties
from pipeline.language.figures.wording import subject_text
from pipeline.language.roles import is_role

_QUOTED = re.compile(r"[„»](?P<name>[A-ZÄÖÜ][^“«”\n]{2,50})[“«”]")
_GATHERS = re.compile(
    r"\b(?:tagt|tagen|stattfinde[nt]|findet|finden|(?:trifft|treffen) sich|sich .{0,40}(?:trifft|treffen)|"
    r"(?:kommt|kommen) .{0,40}zusammen|zusammenkomm(?:t|en)|stattfindet)\b"
)
_HELD = re.compile(
    r"\s*(?:im (?:Jahr|Monat)|jährlich|pro Jahr|im Quartal|am Tag|in der Woche)?\s*(?:gemeinsam |zudem |dort )?"
    r"(?:eine|einen|ein|den|die|das)\s+(?P<name>(?:[a-zäöüß]+e[nrs]?\s+)?[A-ZÄÖÜ][\w-]+)"
)


_AT_BODY = re.compile(
    r"\b[Ii](?:m|n der|n einem|n einer)\s(?P<body>[A-ZÄÖÜ][\w-]*(?:rat|[Kk]uratorium|[Aa]usschuss|[Kk]reis|[Gg]remium|"
    r"[Ff]orum|[Rr]unde|[Gg]ruppe))\s(?:treffen|trifft|kommen|kommt|tagen|tagt|beraten|berät)\b"
)
""" "Im Beirat treffen sich zweimal jährlich …": the body, whoever meets there."""


def gathering_of(found: Found, parties: Parties, text: str, clause: ClauseSubject | None) -> str | None:
    """Return what is held so often, in the text's words; None where the sentence names only who holds it."""
    start, end = found.sentence
    sentence = text[start:end]
    quoted = list(_QUOTED.finditer(sentence))
    if len(quoted) == 1 and parties.speaker_at(found.start) is None:
        return quoted[0]["name"]
    if at := _AT_BODY.search(sentence):
        return at["body"]
    if held := _HELD.match(text[found.end : end]):
        return held["name"]
    if clause is None or clause.pronoun or clause.speaker or not _GATHERS.search(sentence):
        return None
    words = found.words
    named = parties.covering(words[clause.first].start, words[clause.last].end)
    head = words[clause.head]
    if named is not None or (is_role(head.text) and not head.low.endswith("rat")):  # a "Beirat" is a body as well
        return None
    return subject_text(words, clause, (found.quantity.first, found.quantity.last))
