"""What people say of two records: that they are one entity, or two; resolution obeys it before its own rules."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

import duckdb

E = TypeVar("E")


class Judgements:
    """Pairs of records, with what follows from them: what is the same as the same is the same."""

    def __init__(self, links: Iterable[tuple[str, str, bool]] = ()) -> None:
        """Take pairs of record_id with whether they are the same. Where both is said, directly or by what follows, two
        stay two."""
        self._group: dict[str, str] = {}
        self._members: dict[str, list[str]] = {}
        links = sorted(links)
        for one, other, same in links:
            if same:
                self._join(one, other)
        self._apart: dict[str, set[str]] = {}
        for one, other, same in links:
            if not same:
                for a, b in ((one, other), (other, one)):
                    self._apart.setdefault(self._of(a), set()).add(self._of(b))

    def same(self, record_id: str) -> list[str]:
        """The other records of its entity."""
        return [one for one in self._members.get(self._of(record_id), ()) if one != record_id]

    def forbid(self, record_id: str, members: Iterable[str]) -> bool:
        """Whether the record is apart from one of the members of an entity."""
        apart = self._apart.get(self._of(record_id))
        return apart is not None and any(self._of(one) in apart for one in members)

    def unparted(self, entities: Sequence[E], records_of: Callable[[E], Iterable[str]]) -> list[E]:
        """The entities without those that people keep apart from an earlier one of them.

        What is said of two records parts these, not all others that the rules join to either: they stay with the
        earlier entity, where they would be in doubt between the two.
        """
        kept: list[E] = []
        for entity in entities:
            earlier = [record_id for one in kept for record_id in records_of(one)]
            if not any(self.forbid(record_id, earlier) for record_id in records_of(entity)):
                kept.append(entity)
        return kept

    def _of(self, record_id: str) -> str:
        return self._group.get(record_id, record_id)

    def _join(self, one: str, other: str) -> None:
        kept, left = sorted((self._of(one), self._of(other)))
        members = self._members.setdefault(kept, [kept])
        if kept != left:
            members += self._members.pop(left, [left])
        self._group |= dict.fromkeys(members, kept)


NO_JUDGEMENTS = Judgements()


def read_judgements(connection: duckdb.DuckDBPyConnection) -> Judgements:
    """What the corrections say."""
    return Judgements(connection.execute("SELECT record_id_a, record_id_b, same FROM reviewed.links").fetchall())
