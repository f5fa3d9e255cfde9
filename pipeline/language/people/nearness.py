"""How near organisations stand to somebody: in a sentence or paragraph with one of the mentions, set off, elsewhere."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, reportage_of, sentence_at
from schemas.reportage import PassageKind

NEAR = 40
"""Characters between a name and an organisation within which they stand side by side."""
_RANKS = {"sentence": 0, "paragraph": 1, "elsewhere": 2}


class Near(NamedTuple):
    """Where an organisation stands nearest to somebody.

    Attributes:
        distance: Characters between the two.
        relation: What holds both, and on which side of the person: "sentence, after", "caption, before".
        at: Offset of the person's mention.
        place: Offset of the organisation's.
    """

    distance: int
    relation: str
    at: int
    place: int

    @property
    def elsewhere(self) -> bool:
        """Whether it shares no sentence or paragraph with the person."""
        return self.relation.startswith("elsewhere")


class Nearness:
    """The places of the people of a reportage, and its passages."""

    def __init__(self, doc: Doc, people: Sequence[PersonCandidate]) -> None:
        self.doc = doc
        self._places = sorted((m.span.start_char, id(p)) for p in people for m in p.mentions if m.field is None)
        self._starts = [start for start, _ in self._places]
        self._passages = reportage_of(doc).passages
        self._passage_starts = [passage.start for passage in self._passages]

    def passage(self, offset: int) -> int | None:
        """Return the number of the passage around a character, None between two."""
        number = bisect_right(self._passage_starts, offset) - 1
        return number if number >= 0 and offset < self._passages[number].end else None

    def other_between(self, person: PersonCandidate, one: int, other: int) -> bool:
        """Tell whether another person is named between two places."""
        low, high = sorted((one, other))
        inside = self._places[bisect_left(self._starts, low) : bisect_left(self._starts, high)]
        return any(whose != id(person) for _, whose in inside)

    def nearest(self, names: Sequence[int], places: Iterable[tuple[int, int, str]]) -> dict[str, Near]:
        """Return of each organisation the place (start, end, name) nearest to somebody named at `names`.

        One in the same sentence is nearer than any in the next paragraph.
        """
        nearest: dict[str, Near] = {}
        ranks: dict[str, int] = {}
        placed = [(*place, self.passage(place[0])) for place in places]
        for at in names:
            low, high = sentence_at(self.doc, at)
            passage = self.passage(at)
            set_off = self._set_off(passage)
            for start, end, name, its_passage in placed:
                distance = start - at if start > at else max(0, at - end)
                together = passage is not None and passage == its_passage
                holds = "sentence" if low <= start < high else "paragraph" if together else "elsewhere"
                rank = 0 if set_off and together else _RANKS[holds]
                if name not in ranks or (rank, distance) < (ranks[name], nearest[name].distance):
                    side = "after" if start > at else "before"
                    what = set_off if set_off and holds != "elsewhere" else holds
                    ranks[name], nearest[name] = rank, Near(distance, f"{what}, {side}", at, start)
        return nearest

    def _set_off(self, passage: int | None) -> str | None:
        """Return the kind of a passage beside the text, None for one of it."""
        kind = self._passages[passage].kind if passage is not None else None
        return kind.value if kind in {PassageKind.VOICE_HEAD, PassageKind.CAPTION} else None
