"""Where people work, told by a verb and without an office: "sie forscht an der X", "Ihr Arbeitgeber, die Y GmbH"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, sentence_at, text_of
from pipeline.language.people import work_patterns as w
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.described import is_person
from pipeline.language.people.former import is_gone
from pipeline.language.people.gender import fits, gender_of_person
from pipeline.language.people.work_verbs import BEFORE, DOES, FOR_IT, WORKS
from schemas.records import OrganisationKind
from schemas.reportage import Passage


class Workplace(NamedTuple):
    """Who works where, and where the text says so."""

    person: PersonCandidate
    organisation: str
    start: int
    end: int


People = tuple[PersonCandidate, ...]
Places = Sequence[tuple[int, PersonCandidate]]
"""Where people are named, in the order of the text."""


def workplaces(doc: Doc, passage: Passage, places: Places, known: Organisations) -> Iterator[Workplace]:
    """Yield where the people of a passage work, as far as a verb or their "employer" tells it."""
    text = text_of(doc)
    for start, end, organisation in _bodies(text, passage, known):
        sentence = sentence_at(doc, start)
        body = Body(text, start, end, sentence, passage, places)
        staff = body.employee() or body.workers() or body.stands_there() or body.newcomers() or body.named_around()
        staff = staff or body.family()
        for person in staff:
            yield Workplace(person, known.whole_of((start, end, organisation))[2], start, end)
    for match in w.THERE.finditer(text, passage.start, passage.end):
        sentence = sentence_at(doc, match.start())
        place = _meant_by_there(text, passage, sentence, match.start(), places, known)
        if place is None:
            continue
        body = Body(text, *match.span(), sentence, passage, places)
        staff = body.stands_there(there=True) or body.workers(there=True) if body.names_somebody else ()
        for person in staff:
            yield Workplace(person, known.whole_of(place)[2], *match.span())

    yield from _in_towns(text, passage, places, known)


_IN_TOWN = re.compile(
    r",\s(?:die|der)\s(?:[^,.;:„“]{1,60}?\s)?in\s(?P<town>[A-ZÄÖÜ][\w-]+)\s[^,.;:„“]{0,80}?"
    r"\b(?:lehrt|forscht|leitet|verantwortet|betreut|koordiniert|untersucht|entwickelt|promoviert|arbeitet)\b"
)
_SCHOLARLY = frozenset((OrganisationKind.UNIVERSITY, OrganisationKind.RESEARCH))


def _in_towns(text: str, passage: Passage, places: Places, known: Organisations) -> Iterator[Workplace]:
    """ "A B, die in Chemnitz lehrt": at the only university or institute that the text names with that town."""
    for match in _IN_TOWN.finditer(text, passage.start, passage.end):
        who = next((person for start, person in reversed(places) if passage.start <= start < match.start()), None)
        scholarly = [name for name, kind in known.kinds.items() if kind in _SCHOLARLY]
        there = [name for name in scholarly if match.group("town") in re.split(r"[\s-]", name)]
        if who is not None and text.endswith(who.name.split()[-1], passage.start, match.start()) and len(there) == 1:
            yield Workplace(who, there[0], *match.span())


def _meant_by_there(
    text: str, passage: Passage, sentence: tuple[int, int], position: int, places: Places, known: Organisations
) -> tuple[int, int, str] | None:
    """The body that "dort" means: named before it in its sentence, with nobody in between, else shortly before."""
    low = max(passage.start, sentence[0] - _THERE_REACH)
    place = known.last_before(position)
    if place is not None and place[1] < low:
        place = None
    elif place is not None and place[0] >= sentence[0] and any(sentence[0] <= at < place[0] for at, _ in places):
        place = known.last_before(sentence[0])
        place = place if place and place[1] >= low else None
    own = list(w.ITSELF.finditer(text, low, position))[-1:] if known.cluster else []
    if own and known.cluster and (place is None or own[0].start() > place[1]):
        return (*own[0].span(), known.cluster)
    return place


_THERE_REACH = 120
"""Characters between an organisation and the sentence whose "dort" means it."""


def _bodies(text: str, passage: Passage, known: Organisations) -> Iterator[tuple[int, int, str]]:
    """Where organisations of a passage are named, and the office of the cluster."""
    low, high = (bisect_left(known.starts, offset) for offset in (passage.start, passage.end))
    yield from (place for place in known.places[low:high] if not is_gone(known, place[0]))
    if known.cluster:
        for office in w.OWN_OFFICE.finditer(text, passage.start, passage.end):
            yield office.start() + office.group().index(" ") + 1, office.end(), known.cluster
        if w.COOPERATIVE.search(known.cluster) and not any(
            name != known.cluster and w.COOPERATIVE.search(name) for name in known.kinds
        ):
            for office in w.THE_COOPERATIVE.finditer(text, passage.start, passage.end):
                yield office.start("noun"), office.end(), known.cluster


class Body(NamedTuple):
    """An organisation named in a sentence."""

    text: str
    start: int
    end: int
    sentence: tuple[int, int]
    passage: Passage
    places: Places

    def employee(self) -> People:
        """Whose employer it is: "Ihr Arbeitgeber, die X GmbH", "Holls Betrieb, die X GmbH", "Holl, deren X GmbH"."""
        employer = w.EMPLOYER.search(self.text, self.sentence[0], self.start)
        if employer is None:
            return self._possessor()
        if (surname := employer.group("surname")) is not None:
            bearers = {id(person): person for _, person in self.places if person.name.split()[-1] == surname[:-1]}
            return tuple(bearers.values()) if len(bearers) == 1 else ()
        return self.named_last(employer.start(), employer.group("whose").casefold() == "ihr")

    def _possessor(self) -> People:
        """Whose the firm is by a possessive before its name: "Ihre X GmbH baut …"; who is named last before it."""
        whose = w.WHOSE.search(self.text, self.sentence[0], self.start)
        if whose is None:
            return ()
        low = max(self.passage.start, whose.start() - w.POSSESSOR_NEAR)
        if relative := whose.group("relative"):
            before = [one for one in self.places if low <= one[0] < whose.start()]
            return (before[-1][1],) if before and gender_of_person(before[-1][1]) in (relative == "deren", None) else ()
        return self.named_last(whose.start(), whose.group("own").casefold().startswith("ihr"))

    def workers(self, there: bool = False) -> People:
        """Who works there by a verb of its clause; `there`: it is the word "dort"."""
        at = None if there else w.AT.search(self.text, self.sentence[0], self.start)
        if at is None and not there and self.text.endswith(("der ", "des ", "von "), self.sentence[0], self.start):
            at = w.AT_A_PART.search(self.text, self.sentence[0], self.start)
        if at is None and not there:
            return ()
        how = at.group("at").casefold() if at else "dort"
        verb = self._verb(at.start() if at else self.start, DOES if how in w.HOW_FIRMS else WORKS)
        if (
            how in w.HOW_FIRMS
            and at
            and (verb is None or not FOR_IT.search(verb.group()))
            and self._lasting(at.start())
        ):
            return self.subject(at.start())
        office = how != "für" and _OFFICES.search(self.text, self.start, self.end)
        office = office or _PUBLIC.match(self.text, self.start)
        if verb is None or (how in ("für", "in", "im") and verb.group() in _NEEDS_HOUSE and not office):
            return ()
        if how == "für" and not (FOR_IT.search(verb.group()) or _PUBLIC.match(self.text, self.start)):
            return ()
        return self.subject(verb.start())

    def stands_there(self, there: bool = False) -> People:
        """ "In der Halle der X GmbH steht Meister A B", "Für die X GmbH sprach A B"; `there`: "Dort steht A B"."""
        before = self.text[self.sentence[0] : self.start]
        if before if there else not w.AT_THE_START.fullmatch(before):
            return ()
        inside = self._inside()
        first = inside[0] if inside else None
        if first is None:
            return ()
        if w.FOUND_THERE.fullmatch(self.text, self.end, first[0]):
            return (first[1],)
        does = w.DOES_THERE.fullmatch(self.text, self.end, first[0]) if there or w.AT_HOME.match(before) else None
        return (first[1],) if does and not w.VISITS.match(does.group("verb")) else ()

    def newcomers(self) -> People:
        """ "A B wechselte von der Y AG zur X GmbH"."""
        if not w.MOVED.search(self.text, *self.sentence) or not w.TO.search(self.text, self.sentence[0], self.start):
            return ()
        return self.subject(self.start)

    def named_around(self) -> People:
        """ "Das Team der X GmbH um A B"."""
        if not w.TEAM_OF.search(self.text, self.sentence[0], self.start):
            return ()
        after = [(start, person) for start, person in self._inside() if start > self.end]
        return (after[0][1],) if after and w.AROUND.fullmatch(self.text, self.end, after[0][0]) else ()

    def family(self) -> People:
        """ "A B führt mit ihrem Bruder C D die Gärtnerei X"."""
        if not self.text.endswith(("die ", "das ", "den "), self.sentence[0], self.start):
            return ()
        if not w.RUNS.search(self.text, self.sentence[0], self.start):
            return ()
        before = {id(person): person for start, person in self._inside() if start < self.start}
        return tuple(before.values()) if len(before) == w.BOTH else ()

    @property
    def names_somebody(self) -> bool:
        """Whether the sentence names a person."""
        return bool(self._inside())

    def _verb(self, low: int, verbs_of_work: re.Pattern[str] = WORKS) -> re.Match[str] | None:
        """The verb of the clause, if it tells that somebody works there now."""
        text, sentence = self.text, self.sentence
        begin = max((stop.end() for stop in w.BREAK.finditer(text, sentence[0], low)), default=sentence[0])
        stop = w.BREAK.search(text, self.end, sentence[1])
        end = stop.start() if stop else sentence[1]
        if BEFORE.search(text, begin, end):
            return None
        verbs = list(verbs_of_work.finditer(text, begin, end))
        return min(verbs, key=lambda verb: min(abs(verb.end() - low), abs(verb.start() - self.end)), default=None)

    def _lasting(self, at: int) -> bool:
        """Whether the clause tells since when, of whatever else than trade: "bohrt seit 22 Jahren für die X"."""
        text, sentence = self.text, self.sentence
        begin = max((stop.end() for stop in w.BREAK.finditer(text, sentence[0], at)), default=sentence[0])
        stop = w.BREAK.search(text, self.end, sentence[1])
        clause = text[begin : stop.start() if stop else sentence[1]]
        return bool(w.SINCE.search(clause)) and not w.TRADES.search(clause) and not BEFORE.search(clause)

    def _inside(self) -> Places:
        starts = [start for start, _ in self.places]
        return self.places[bisect_left(starts, self.sentence[0]) : bisect_left(starts, self.sentence[1])]

    def subject(self, verb: int) -> People:
        """Who is named in the sentence and alone, or joined to others; else whom its subject stands for."""
        text, sentence = self.text, self.sentence
        inside = self._inside()
        if inside:
            free = [one for one in inside if not w.PREPOSITION_BEFORE.search(text[sentence[0] : one[0]])]
            alone = len({id(person) for _, person in free}) == 1
            joined = all(w.JOINT.search(text[one[0] : other[0]]) for one, other in pairwise(free))
            after = all(verb < start for start, _ in free)
            return tuple(person for _, person in free) if alone or (joined and after) else ()
        opening = text[slice(*sentence)]
        subject = w.SUBJECT.match(opening) or w.PRONOUN.search(text, *sentence) or w.TURNED.match(opening)
        if subject is None:
            return ()
        groups = subject.groupdict()
        if groups.get("pronoun"):
            return self.named_last(sentence[0], groups["pronoun"].casefold() == "sie")
        woman = groups["article"].casefold() == "die"
        aged = groups["noun"].endswith("-Jährige")
        if not aged and not (is_person(groups["noun"]) and fits(groups["noun"], woman)):
            return ()
        return self.named_last(sentence[0], woman)

    def named_last(self, high: int, woman: bool) -> People:
        """Who is named last before a character of the passage, if that can be a woman, or a man."""
        before = (person for start, person in reversed(self.places) if self.passage.start <= start < high)
        last = next(before, None)
        return (last,) if last is not None and gender_of_person(last) in (woman, None) else ()


_OFFICES = re.compile(
    r"[Aa]mt(?:e?s)?\b|[Mm]inisterium|[Bb]ehörde|[Vv]erwaltung|[Pp]räsidium|[Rr]egierung|[Ii]nstitut\b|[Zz]entrum\b"
)
"""In such a body one leads a part of it: "der im Landesamt X die Eichung verantwortet"."""
_PUBLIC = re.compile(r"(?:Landkreis|Kreis|Stadt|Gemeinde|Land|Freistaat)\s")
"""What is looked after "for" a town or a district is done in its service."""
_NEEDS_HOUSE = frozenset(("leitet", "verantwortet", "betreut", "koordiniert", "entwickelt"))
"""What is led "for" or "in" something need not be a part of it."""
