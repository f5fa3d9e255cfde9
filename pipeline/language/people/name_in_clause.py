"""A name with the words of its clause before and after it."""

from __future__ import annotations

import re

from pipeline.language.people.appositions import Role
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.leadership import office_over
from pipeline.language.people.names import Name
from schemas.reportage import Passage

REACH = 160
"""Characters before and after a name within which its clause is read."""
_BREAK = re.compile(r"[.!?;:„“»«](?:\s|$)|\n")


class Clause:
    """A name in its clause."""

    def __init__(self, text: str, passage: Passage, name: Name, known: Organisations, feminine: bool | None) -> None:
        self.text, self.name, self.known, self.feminine = text, name, known, feminine
        low = max(passage.start, name.outer_start - REACH)
        self.low = max((stop.end() for stop in _BREAK.finditer(text, low, name.outer_start)), default=low)
        end = min(passage.end, name.outer_end + REACH)
        stop = _BREAK.search(text, name.outer_end, end)
        self.high = stop.start() if stop else end

    @property
    def before(self) -> str:
        """The clause before the name, titles left out."""
        return self.text[self.low : self.name.outer_start]

    def ending_before(self, position: int) -> tuple[int, int, str] | None:
        """The organisation whose name ends right before a character of the clause."""
        place = self.known.ending_at(position)
        return place if place is not None and place[0] >= self.low else None

    def leads(self, verb: str, noun: str | None, article: str, organisation: str | None, at: tuple[int, int]) -> Role:
        """The function of who leads a body, or a part of one."""
        role = office_over(verb, article.lower(), noun, self.feminine)
        return Role(role, organisation, *at, role)
