"""Whose the place is where people are found at work: "Am Pult steht A B. … Das Werk gehört der X GmbH"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, reportage_of
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.role_classes import role_class
from schemas.reportage import PassageKind

_OWNED = re.compile(
    r"(?:^|(?<=[.!?“»]\s)|(?<=\n))(?:Das|Die|Der)\s(?:[a-zäöüß]+e\s)?(?:[A-ZÄÖÜ][\w-]*)?(?:[Ww]erk|[Aa]nlage|[Hh]alle|[Mm]aschine|[Ll]abor|[Hh]of|"
    r"[Bb]etrieb|[Ff]abrik|[Pp]resse|[Oo]fen|[Ww]erft|[Ww]erkstatt|[Mm]ühle|[Gg]ebäude|[Hh]aus|[Ss]chiff|[Kk]utter|[Gg]ewächshaus|"
    r"[Gg]ießerei|[Bb]rauerei|[Mm]olkerei|[Kk]elterei|[Gg]ärtnerei|[Bb]äckerei|[Ss]pinnerei|[Ww]eberei|[Ss]chmiede|[Kk]üche|[Kk]eller)"
    r"(?:\s(?:in|bei|am|an der|im)\s[A-ZÄÖÜ][\w-]+(?:\san\sder\s[A-ZÄÖÜ]\w+)?)?\s(?:gehört|gehörte)\s"
    r"(?:(?:heute|inzwischen|seit\s\d{4}|nun|zum|zur|zu)\s){0,2}(?:(?:der|dem|den)\s)?[„»]?$"
)
"""A place and the verb before the name of its owner."""
_AT_WORK = frozenset(("no role", "other role", "staff", "leader"))
"""Classes of roles of those who work where the text finds them; offices are told with their body."""
_REACH = 60
"""Characters of such a sentence before the owner's name, at most twice."""


def owners_of_scenes(
    doc: Doc, people: Sequence[PersonCandidate], known: Organisations
) -> Iterator[tuple[PersonCandidate, str]]:
    """Yield people of whom no body is stated, and who owns the place where the section shows them first.

    They must be named for the first time in the paragraph of the owner or in the one before it, under the same heading.
    """
    passages = [q for q in reportage_of(doc).passages if q.kind in {PassageKind.PARAGRAPH, PassageKind.HEADING}]
    for start, _, name in known.places:
        low = max(0, start - 2 * _REACH)
        if name == known.cluster or not _OWNED.search(known.text, low, start):
            continue
        index = next((number for number, q in enumerate(passages) if q.start <= start < q.end), None)
        if index is None or passages[index].kind is not PassageKind.PARAGRAPH:
            continue
        begin = passages[max(0, index - 1)].start  # of the paragraph before, or of the heading
        for person in people:
            first = min((m.span.start_char for m in person.mentions if m.field is None), default=0)
            if person.organisation is None and begin <= first < start and role_class(person) in _AT_WORK:
                yield person, name
