"""The bodies in which roles are held: where the text names them, and by which common nouns it refers to them."""

from __future__ import annotations

import re
from bisect import bisect_left

from spacy.tokens import Doc

from pipeline.language.model import Mention, OrganisationCandidate, candidates_of, text_of
from pipeline.language.occurrences import occurrences
from pipeline.language.organisations.patterns import LEGAL_FORM

OWN_CLUSTER = re.compile(
    r"(?:Vereins?|Clusters?|Clusterinitiative|Netzwerk(?:s|es)?|Initiative|Verbund(?:s|es)|Geschäftsstelle|Clustermanagements?|Clusternetzwerks?)"
)
"""Common nouns by which a reportage speaks of its own cluster."""


class Organisations:
    """Where in the text organisations and the cluster itself are named."""

    def __init__(self, doc: Doc) -> None:
        """Index the mentions of the Doc's candidates and of the cluster's own names."""
        self.text = text_of(doc)
        self.places: list[tuple[int, int, str]] = []
        found = candidates_of(doc)
        for candidate in found.organisations:
            self.places += [(m.span.start_char, m.span.end_char, candidate.name) for m in candidate.mentions]
        self.cluster = found.cluster.name if found.cluster else None
        if found.cluster:
            for name in sorted(found.cluster.names, key=len, reverse=True):
                official = name if LEGAL_FORM.search(name) else found.cluster.name
                for start, end in occurrences(self.text, name):
                    if not any(s < end and start < e for s, e, _ in self.places):
                        self.places.append((start, end, official))
        self.places.sort()
        self.starts = [place[0] for place in self.places]

    def starting_in(self, low: int, high: int) -> tuple[int, int, str] | None:
        """Return the first organisation that begins in low..high."""
        index = bisect_left(self.starts, low)
        return self.places[index] if index < len(self.places) and self.starts[index] <= high else None

    def last_before(self, position: int) -> tuple[int, int, str] | None:
        """Return the organisation named last before a position."""
        index = bisect_left(self.starts, position)
        return self.places[index - 1] if index else None

    def ending_at(self, position: int) -> tuple[int, int, str] | None:
        """Return the organisation whose name ends right before a position (a comma or blank between)."""
        return next((p for p in self.places if p[1] <= position and not self.text[p[1] : position].strip(" ,")), None)


def add_organisation(doc: Doc, name: str, start: int, end: int) -> None:
    """Add an organisation that only a role told of ("Geschäftsführer von X"), or a mention of a known one."""
    candidates = candidates_of(doc).organisations
    key = name.casefold()
    cluster = candidates_of(doc).cluster
    if cluster is not None and key in {own.casefold() for own in cluster.names}:
        return  # the reportage's own cluster has a table of its own
    for candidate in candidates:
        if key in {candidate.name.casefold(), *(alias.casefold() for alias in candidate.aliases)}:
            return
    position = text_of(doc).find(name, start, end)
    place = (position, position + len(name)) if position >= 0 else (start, end)
    span = doc.char_span(*place, alignment_mode="expand")
    if span is not None:
        candidates.append(OrganisationCandidate(name, mentions=[Mention(span, "organisations.role", 0.8)]))
