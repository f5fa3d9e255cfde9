"""Who speaks: names, roles and pronouns around a quote, else whoever spoke last."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from typing import NamedTuple

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, candidates_of, reportage_of, text_of
from pipeline.language.people.component import BODY
from pipeline.language.people.gender import gender_of_person
from pipeline.language.people.patterns import SPEECH_VERBS
from pipeline.language.quotes import patterns as p
from pipeline.language.quotes.marks import Quotation
from pipeline.language.roles import is_role, nominative_role
from pipeline.language.sentences import sentence_ends

_INTRODUCES_SELF = re.compile(r"\b(?:[Ii]ch (?:bin|heiße)|[Mm]ein Name)\b")


class Said(NamedTuple):
    """Who spoke last, and the offset where that quote ended."""

    name: str
    end: int


class Speakers:
    """Resolves speakers within one Doc."""

    def __init__(self, doc: Doc) -> None:
        """Index the places where people are named."""
        self.text = text_of(doc)
        self.people = candidates_of(doc).people
        body = [(q.start, q.end) for q in reportage_of(doc).passages if q.kind in BODY]
        self.places = sorted(
            (
                (m.span.start_char, m.span.end_char, person)
                for person in self.people
                for m in person.mentions
                if m.field is None
            ),
            key=lambda place: place[0],
        )
        self.in_body = [place for place in self.places if any(low <= place[0] < high for low, high in body)]
        cluster = candidates_of(doc).cluster
        self.contacts = cluster.contact_persons if cluster else []
        self.spoken_of: Set[str] = frozenset()
        """Whom the quote in question names: no pronoun beside it means them."""

    def in_head(self, head: tuple[int, int] | None) -> str | None:
        """Return the person named in the head of a voice box."""
        if head is None:
            return None
        return next((person.name for start, _, person in self.places if head[0] <= start < head[1]), None)

    def of(
        self, opening: int, parts: Sequence[Quotation], start: int, end: int, last: Said | None
    ) -> tuple[str | None, float]:
        """Return the speaker of a quote and how certain that is.

        start..end is the passage around it, `last` who spoke before and where that quote ended.
        """
        self.spoken_of = self._named_in(parts)
        for part, following in zip(parts, [*parts[1:], None], strict=True):
            limit = following.open if following else min(end, part.close + 260)
            named = self._after(part.close + 1, limit)
            if named:
                return named, 0.97
        named = self._before(start, opening)
        if named:
            return named, 0.93
        # Whoever the paragraph has spoken of since the last quote goes before whoever spoke last.
        nearest = self._mentioned(max(start, last.end if last else 0), opening)
        if nearest is not None:
            return nearest.name, 0.85 if last is None or nearest.name == last.name else 0.7
        if last is not None and last.name not in self.spoken_of:
            return last.name, 0.75
        later = (person for low, _, person in self.in_body if parts[-1].close < low < end)
        behind = next((person for person in later if person.name not in self.spoken_of), None)
        if behind is not None:
            # „…“ Katrin Brandt schließt die Tür.
            return behind.name, 0.6
        known = [person.name for person in self.people if person.name in self.contacts]
        return (known[0], 0.5) if known else (None, 0.4)

    def agree(self, first: Quotation, second: Quotation, end: int) -> bool:
        """Tell whether both can be one person's: not in „…“, sagt X. „…“, sagt Y."""
        self.spoken_of = self._named_in((first, second))
        names = self._after(first.close + 1, second.open), self._after(second.close + 1, min(end, second.close + 260))
        return None in names or names[0] == names[1]

    def _after(self, low: int, high: int) -> str | None:
        after = self.text[low:high]
        if not any(behind.match(after) for behind in (p.ATTRIBUTION_AFTER, p.ANY_VERB_AFTER, p.NAMED_AFTER)):
            return None
        stop = next(iter(sentence_ends(after)), len(after))
        subject = p.PRONOUN_SUBJECT.match(after)
        if subject:
            # "“, sagt sie über X": the pronoun speaks, not the person named after it.
            return self._by_gender(subject.group("pronoun") == "sie", low)
        return self._in_clause(low, low + stop, low)

    def _before(self, start: int, opening: int) -> str | None:
        before = self.text[start:opening]
        if not before.strip():
            # The quote opens its paragraph; the one before may end in "… sagt X:".
            start, before = self._introduction(opening)
        ends = [stop for stop in sentence_ends(before) if before[stop:].strip()]
        begin = start + (ends[-1] if ends else 0)
        clause = self.text[begin:opening]
        if not p.INTRODUCTION.search(clause) and not any(word in SPEECH_VERBS for word in re.findall(r"\w+", clause)):
            return None
        if not clause.strip(" :"):
            return None
        found = self._in_clause(begin, opening, begin, last=True)
        if found is None and ends and p.INTRODUCTION.search(clause):
            # "… fasst X zusammen. Und das funktioniert: „…“": the sentence before names the speaker, if any.
            return None
        return found

    def _introduction(self, opening: int) -> tuple[int, str]:
        before = self.text[:opening].rstrip()
        blank = before.rfind("\n\n")
        low = blank + 2 if blank >= 0 else 0
        return (low, self.text[low:opening]) if before.endswith(":") else (opening, "")

    def _in_clause(self, low: int, high: int, position: int, *, last: bool = False) -> str | None:
        """Return the person a clause names, else the one its pronoun or role stands for."""
        clause = self.text[low:high]
        named = [person for start, _, person in self.places if low <= start < high]
        if named:
            return (named[-1] if last else named[0]).name
        for role in p.ROLE_PHRASE.finditer(clause):
            if is_role(role.group("noun")):
                found = self._by_role(role.group("noun"), role.group("article").casefold(), position)
                if found:
                    return found
        whose = p.POSSESSIVE.search(clause)
        if whose:
            return self._by_gender(whose.group("pronoun").casefold() == "ihr", position)
        described = p.DESCRIBED.search(clause)
        if described:
            return self._by_gender(described.group("article").casefold() == "die", position)
        pronoun = p.PRONOUN.search(clause)
        if pronoun:
            wanted = pronoun.group("pronoun").casefold() == "sie"
            return self._by_gender(wanted, position)
        return None

    def _by_role(self, noun: str, article: str, position: int) -> str | None:
        stem = nominative_role(noun, None).casefold().removesuffix("in").removesuffix("e")
        holders = [person for person in self.people if any(stem in role.casefold() for role in person.roles)]
        if stem == "professor":
            # The title is the office: "Prof. Dr. Eva Holl … sagt die Professorin".
            holders = [person for person in self.people if "Prof" in (person.titles or "")] or holders
        woman = noun.endswith("in") or (article == "die" and noun.endswith("e"))
        fitting = [person for person in holders if gender_of_person(person) in (woman, None)] or holders
        if fitting:
            # Whom the paragraph does not name before is the cluster's rather than somebody of another one.
            paragraph = self.text.rfind("\n\n", 0, position) + 2
            own = [person for person in fitting if person.name in self.contacts]
            return self._nearest(fitting, position, paragraph) or self._nearest(own or fitting, position)
        return self._by_gender(woman, position)

    def _by_gender(self, woman: bool, position: int) -> str | None:
        """Return the man or woman named last in the body; a person of unknown gender only where no other fits."""
        fitting = [person for person in self.people if gender_of_person(person) is woman]
        possible = [person for person in self.people if gender_of_person(person) in (woman, None)]
        paragraph = self.text.rfind("\n\n", 0, position) + 2
        # Of unknown gender is also whom the paragraph itself speaks of.
        for people, low in ((fitting, paragraph), (possible, paragraph), (fitting, 0), (possible, 0)):
            found = self._nearest(people, position, low)
            if found:
                return found
        return None

    def _nearest(self, people: Sequence[PersonCandidate], position: int, low: int = 0) -> str | None:
        chosen = {id(person) for person in people if person.name not in self.spoken_of}
        earlier = [person for start, _, person in self.in_body if low <= start < position and id(person) in chosen]
        return earlier[-1].name if earlier else None

    def _mentioned(self, low: int, high: int) -> PersonCandidate | None:
        named = [person for start, _, person in self.places if low <= start < high]
        inside = [person for person in named if person.name not in self.spoken_of]
        return inside[-1] if inside else None

    def _named_in(self, parts: Sequence[Quotation]) -> frozenset[str]:
        """Whom the quote itself names, by surname or first name: hardly ever the speaker ("ich bin X" apart)."""
        said = " ".join(self.text[low:high] for part in parts for low, high in part.pieces)
        if _INTRODUCES_SELF.search(said):
            return frozenset()
        words = set(re.findall(r"[\w-]+", said))
        return frozenset(
            person.name
            for person in self.people
            if not words.isdisjoint((person.name.split()[0], person.name.split()[-1]))
        )
