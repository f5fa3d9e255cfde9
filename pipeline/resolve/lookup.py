"""What words inside a reportage's records refer to: the subject of a figure, the speaker of a quote."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.resolve.names import fold, organisation_name, person_parts

CLUSTER_WORDS = frozenset(
    "cluster clusterinitiative clusternetzwerk netzwerk kompetenznetz kompetenznetzwerk verein verbund initiative "
    "geschaeftsstelle clustermanagement innovationscluster".split()
)
"""Words for the cluster itself in a reportage about it."""


class Lookup:
    """The entities of one reportage by the words that may stand for them."""

    def __init__(self) -> None:
        self._entities: dict[str, tuple[str, str]] = {}
        self._people: dict[str, str] = {}
        self._surnames: dict[str, set[str]] = {}

    def add(self, entity_type: str, entity_id: str, names: Iterable[str]) -> None:
        """Let the names stand for a cluster, organisation or project. Of several entities the first one counts."""
        for name in names:
            self._entities.setdefault(_key(name), (entity_type, entity_id))
        if entity_type == "cluster":
            for word in sorted(CLUSTER_WORDS):
                self._entities.setdefault(word, (entity_type, entity_id))

    def add_person(self, person_id: str, name: str) -> None:
        """Let the name, and the surname as long as nobody else has it, stand for a person."""
        self._people.setdefault(fold(name), person_id)
        self._surnames.setdefault(" ".join(person_parts(name)[1]), set()).add(person_id)

    def person(self, words: str | None) -> str | None:
        """The person whom the words name."""
        if not words:
            return None
        if found := self._people.get(fold(words)):
            return found
        bearers = self._surnames.get(fold(words.split()[-1]), set()) if len(words.split()) == 1 else set()
        return next(iter(bearers)) if len(bearers) == 1 else None

    def subject(self, words: str | None) -> tuple[str, str] | None:
        """Kind and identifier of the entity that the words name, be they in the genitive."""
        if not words:
            return None
        for form in (words, words[:-1] if words.endswith("s") else ""):
            if form and (found := self._entities.get(_key(form))):
                return found
        person = self.person(words)
        return ("person", person) if person else None


def _key(name: str) -> str:
    return organisation_name(name).key or fold(name)
