"""Identifiers of entities: made from the normalised name and, where two bear it, from what tells them apart."""

from __future__ import annotations

from collections.abc import Iterable

from schemas.base import make_id


class Identifiers:
    """Those given so far. Entities must be named in an order that depends on stated facts only."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def new(self, prefix: str, name: str, distinctions: Iterable[str | None]) -> str:
        """An identifier that no other entity has. Of the distinctions (None: not known) as many count as are needed;
        the last must tell any two entities apart."""
        facts = [name]
        identifier = make_id(prefix, *facts)
        for more in distinctions:
            if identifier not in self._given:
                break
            if more:
                facts.append(more)
                identifier = make_id(prefix, *facts)
        self._given.add(identifier)
        return identifier
