"""Where people work, told by a verb and without an office: "sie forscht an der X", "Ihr Arbeitgeber, die Y GmbH"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, sentence_at, text_of
from pipeline.language.people.bodies import OWN_CLUSTER, Organisations
from pipeline.language.people.described import is_person
from pipeline.language.people.gender import fits, gender_of_person
from pipeline.language.people.work_verbs import BEFORE, DOES, FOR_IT, WORKS
from schemas.records import OrganisationKind
from schemas.reportage import Passage

_AT = re.compile(
    r"\b(?P<at>an|am|bei|beim|für|in|im)\s(?:(?:der|dem|einer|einem|(?<=für\s)(?:die|das|den))\s)?(?:[a-zäöüß]+e[nrm]?\s)?"
    r"(?:(?:[A-ZÄÖÜ]\w*-)?(?:Firma|Unternehmen|Betrieb|Start-up|Werkstatt|Büro|Hersteller|Reederei|Ingenieurbüro)\s)?[„»]?$",
    re.I,
)
_AT_A_PART = re.compile(
    r"\b(?P<at>am|an|im|in)\s(?:der\s)?(?:[A-ZÄÖÜ][\w-]*)?(?:[Ll]ehrstuhl|[Ii]nstitut|[Ff]achbereich|[Ff]akultät|[Ff]achgebiet|[Aa]bteilung|"
    r"[Ll]abor|[Zz]entrum|[Dd]epartment)(?:\sfür\s[A-ZÄÖÜ][^.,;:„“]{2,50}?)?\s(?:der|des|von)\s$"
)
"""A part of the body where somebody works: "am Lehrstuhl für Messtechnik der X"."""
_PREPOSITION_BEFORE = re.compile(
    r"\b(?i:mit|von|vom|für|durch|gegen|neben|statt|ohne|bei|über|zu|um)\s(?:(?:Prof|Dr)\.\s|[A-ZÄÖÜ][\w-]+\s){0,3}$"
)
_BREAK = re.compile(r"[;:„“»«–]|,\s(?!(?:die|der|wo|seit)\s)")
_SUBJECT = re.compile(
    r"^(?:(?P<pronoun>Er|Sie)\s|(?P<article>Der|Die)\s(?:[a-zäöüß]+e\s){0,2}(?P<noun>(?:[A-ZÄÖÜ]|\d+-)[\w-]+)(?:\s|,\s(?:die|der)\s))"
)
_TURNED = re.compile(
    r"(?:Seit|Heute|Inzwischen|Mittlerweile|Jetzt|Nun|Derzeit|Täglich|Seither|Seitdem)\s(?:[\w.]+\s){0,3}?[a-zäöüß]{2,}t\s"
    r"(?P<article>der|die)\s(?:[a-zäöüß]+e\s){0,2}(?P<noun>(?:[A-ZÄÖÜ]|\d+-)[\w-]+)\s"
)
""" "Seit 22 Jahren bohrt der Niederländer …": the subject behind its verb."""
_PRONOUN = re.compile(r"\b(?P<pronoun>er|sie)\b")
_EMPLOYER = re.compile(
    r"\b(?:(?P<whose>[Ii]hr|[Ss]ein)(?:e[mnr]?)?|(?P<surname>[A-ZÄÖÜ][\w-]+s))\s(?:[a-zäöüß]+e[rnm]?\s)?"
    r"(?:Arbeitgeber(?:in)?|Firma|Unternehmen|Betrieb|Institut|Hochschule|Dienstherrn?)"
    r"(?:,?\s(?:ist\s|heißt\s)?(?:die|der|das|dem|den)\s|\s(?:heißt\s|ist\s)?|,\s|,\seine[mrn]?\s[^.,;:„“]{3,60}?\snamens\s)"
    r"(?:(?:[A-ZÄÖÜ][\w-]*)?(?:[Ff]irma|[Uu]nternehmen|[Bb]etrieb|[Ss]tart-up)\s)?[„»]?$"
)


_WHOSE = re.compile(
    r"(?:,\s(?P<relative>dessen|deren)|\b(?P<own>(?:[Ii]hr|[Ss]ein)(?:e[mnr]?)?))\s(?:[a-zäöüß]+e[nrms]?\s)?"
    r"(?:(?:[A-ZÄÖÜ][\w-]*)?(?:[Ff]irma|[Uu]nternehmen|[Bb]etrieb|[Ss]tart-up|[Bb]üro|[Kk]anzlei|[Ww]erkstatt|[Hh]of|[Gg]ut)\s)?[„»]?$"
)
_POSSESSOR_NEAR = 250
"""Characters before a possessive within which its person is named."""


_OWN_OFFICE = re.compile(
    r"\b(?:[Ii]n der (?:Geschäftsstelle|Netzwerkzentrale)|[Ii]m (?:Clustermanagement|Netzwerkmanagement|Clusterbüro|"
    r"Netzwerkbüro|Vereinsbüro)|"
    r"[Ff]ür (?:das Netzwerk|den Verein|das Cluster|den Cluster|den Verbund))\b(?! (?:der|des) )"
)
_COOPERATIVE = re.compile(r"\beG\b|[Gg]enossenschaft")
_THE_COOPERATIVE = re.compile(
    r"\b(?:[Ff]ür|[Bb]ei|[Ii]n)\s(?:die|der)\s(?P<noun>[Gg]enossenschaft)\b(?!\s(?:[A-ZÄÖÜ„»]|de[rs]\s))"
)
"""Where the cluster is one, and no other body of the text."""
_TEAM_OF = re.compile(r"\b[Tt]eam\s(?:von|der|des)\s$")
_AROUND = re.compile(r"\sum\s(?:(?:die|den)\s)?(?:[A-ZÄÖÜ][\w-]+\s)?(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*$")
_AT_THE_START = re.compile(r"(?:Bei|Beim|In|Im|An|Am|Für|Im Namen)\s(?:(?:[\w-]+\s){1,4})?$")
_FOUND_THERE = re.compile(
    r"\s(?:steht|sitzt|arbeitet|sorgt|empfängt|wartet|zeigt|erklärt|prüft|baut|tüftelt|forscht|lehrt|spricht|sprach|ist|"
    r"untersucht|untersuchte|entwickelt|schult|berät|plant|koordiniert|verantwortet|überwacht|schweißt|begleitet|"
    r"testet|misst|lernt|überreichte|überbrachte|unterzeichnete|"
    r"kümmert sich(?:\smit)?|erinnert sich|erzählt|führt|leitet|betreut|hat|nimmt|nahm)\s"
    r"(?:(?:seit|heute|dafür|nun|auch)\s(?:\d{4}\s)?)?(?:(?:der|die)\s)?"
    r"(?:[A-ZÄÖÜ][\w-]+\s)?(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*$"
)
_AT_HOME = re.compile(
    r"(?:Bei|Beim|In|Im|An|Am)\s(?!(?:der|dem)?\s?(?:Nachbarschaft|Nähe|Auftrag|Umfeld|Vergleich|Konkurrenz|Rand|Rande|"
    r"Schatten|Zusammenarbeit|Gespräch|Kooperation|Verbund|Wettbewerb)\b)"
)
_DOES_THERE = re.compile(
    r"(?:\s(?:in|aus)\s[A-ZÄÖÜ][\w-]+)?\s(?P<verb>[a-zäöüß]{3,}t)\s"
    r"(?:(?:sich|sie|ihn|es|das|uns|mich|darum|dafür|damit|daran|um|dieser?|diese[ns]|heute|nun|auch|gerade|derzeit|schon|inzwischen|"
    r"seit|\d{4}|[a-zäöüß]+\sJahren)\s){0,3}(?:(?:der|die|eine?)\s)?(?:[a-zäöüß]+er?\s)?"
    r"(?:[A-ZÄÖÜ][\w-]+\s)?(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*"
)
""" "Bei der X GmbH mischt Eva Holl den Teig": whatever somebody does there, but what customers and visitors do."""
_VISITS = re.compile(
    r"(?:ein|be|ver)?kauft|be(?:stellt|zieht|sucht|wirbt|dankt|ginnt)|studiert|frag(?:t)|klopft|klingelt|sucht|findet|meldet|trifft|"
    r"hört|wohnt|lebt|parkt|gibt|gilt|geht|kommt|wirbt|scheitert|endet|landet|vorbei|liegt|wird|mietet|pachtet|leiht|"
    r"hofft|denkt|glaubt|erkennt|übernachtet|isst|trinkt|tankt"
)
"""What is done at a firm by others than those who work there."""
_SINCE = re.compile(
    r"\b[Ss]eit\s(?:(?:[A-ZÄÖÜ][a-zäöüß]+\s)?\d{4}|(?:[\w.]+\s){0,3}(?:Jahren|Jahrzehnten|Monaten|Wochen)|"
    r"(?:vergangenem|vorigem|diesem|letztem|dem)\s[A-ZÄÖÜ][a-zäöüß]+|kurzem|Langem|langem|jeher)\b"
)
_TRADES = re.compile(
    r"\b(?:kauf\w*|bestell\w*|liefer\w*|bezieh\w*|bezahl\w*|zahl\w*|w[ei]rb\w*|kämpf\w*|sammel\w*|spend\w*|Kund\w*|hoff\w*|"
    r"interessier\w*|begeister\w*|schwärm\w*|gilt|gelten|streit\w*|klag\w*|demonstrier\w*|wohn\w*|lebt|leben|fehlt|liegt|"
    r"gibt|Vorbild|Mitglied|wartet|bürg\w*|mietet|pachtet)\b"
)
"""What customers, rivals and friends of a firm have done for years."""
_JOINT = re.compile(r"^[^,.;:]{2,50}(?:,|\sund|\ssowie)\s(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*$")
_RUNS = re.compile(
    r"\b(?:führt|führen|leitet|leiten|betreibt|betreiben)\s[^.,;:„“]{0,40}?\bmit\s(?:ihr|sein)e[mr]\s[^.,;:„“]{3,60}\s(?:die|das|den)\s[„»]?$"
)
_BOTH = 2
_MOVED = re.compile(r"\b(?:wechselte|wechselt|stieß|heuerte)\b")
_TO = re.compile(r"\b(?:zur|zum|zu|an die|ans|in die)\s(?:[a-zäöüß]+e[nrm]\s)?$")
_THERE = re.compile(
    r"\b(?:[Dd]ort|[Ii]m\sHause?|[Ii]n\sde[rm]\s(?:Firma|Betrieb)|[Ii]m\s(?:Unternehmen|Betrieb))\b"
    r"(?!\s(?:von|der|des|[A-ZÄÖÜ„»]))"
)
_ITSELF = re.compile(
    rf"\b(?:[Dd]er|[Dd]em|[Dd]as|[Dd]ie|[Ii]m|[Bb]eim)\s{OWN_CLUSTER.pattern}\b(?!\s(?:[A-ZÄÖÜ„»]|de[rs]\s|vo[nm]\s))"
)
_HOW_FIRMS = frozenset(("bei", "beim", "dort", "für"))


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
    for match in _THERE.finditer(text, passage.start, passage.end):
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
    own = list(_ITSELF.finditer(text, low, position))[-1:] if known.cluster else []
    if own and known.cluster and (place is None or own[0].start() > place[1]):
        return (*own[0].span(), known.cluster)
    return place


_THERE_REACH = 120
"""Characters between an organisation and the sentence whose "dort" means it."""


def _bodies(text: str, passage: Passage, known: Organisations) -> Iterator[tuple[int, int, str]]:
    """Where organisations of a passage are named, and the office of the cluster."""
    low, high = (bisect_left(known.starts, offset) for offset in (passage.start, passage.end))
    yield from known.places[low:high]
    if known.cluster:
        for office in _OWN_OFFICE.finditer(text, passage.start, passage.end):
            yield office.start() + office.group().index(" ") + 1, office.end(), known.cluster
        if _COOPERATIVE.search(known.cluster) and not any(
            name != known.cluster and _COOPERATIVE.search(name) for name in known.kinds
        ):
            for office in _THE_COOPERATIVE.finditer(text, passage.start, passage.end):
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
        employer = _EMPLOYER.search(self.text, self.sentence[0], self.start)
        if employer is None:
            return self._possessor()
        if (surname := employer.group("surname")) is not None:
            bearers = {id(person): person for _, person in self.places if person.name.split()[-1] == surname[:-1]}
            return tuple(bearers.values()) if len(bearers) == 1 else ()
        return self.named_last(employer.start(), employer.group("whose").casefold() == "ihr")

    def _possessor(self) -> People:
        """Whose the firm is by a possessive before its name: "Ihre X GmbH baut …"; who is named last before it."""
        whose = _WHOSE.search(self.text, self.sentence[0], self.start)
        if whose is None:
            return ()
        low = max(self.passage.start, whose.start() - _POSSESSOR_NEAR)
        if relative := whose.group("relative"):
            before = [one for one in self.places if low <= one[0] < whose.start()]
            return (before[-1][1],) if before and gender_of_person(before[-1][1]) in (relative == "deren", None) else ()
        return self.named_last(whose.start(), whose.group("own").casefold().startswith("ihr"))

    def workers(self, there: bool = False) -> People:
        """Who works there by a verb of its clause; `there`: it is the word "dort"."""
        at = None if there else _AT.search(self.text, self.sentence[0], self.start)
        if at is None and not there and self.text.endswith(("der ", "des ", "von "), self.sentence[0], self.start):
            at = _AT_A_PART.search(self.text, self.sentence[0], self.start)
        if at is None and not there:
            return ()
        how = at.group("at").casefold() if at else "dort"
        verb = self._verb(at.start() if at else self.start, DOES if how in _HOW_FIRMS else WORKS)
        if how in _HOW_FIRMS and at and (verb is None or not FOR_IT.search(verb.group())) and self._lasting(at.start()):
            return self.subject(at.start())
        office = how != "für" and _OFFICES.search(self.text, self.start, self.end)
        if verb is None or (how in ("für", "in", "im") and verb.group() in _NEEDS_HOUSE and not office):
            return ()
        if how == "für" and not FOR_IT.search(verb.group()):
            return ()
        return self.subject(verb.start())

    def stands_there(self, there: bool = False) -> People:
        """ "In der Halle der X GmbH steht Meister A B", "Für die X GmbH sprach A B"; `there`: "Dort steht A B"."""
        before = self.text[self.sentence[0] : self.start]
        if before if there else not _AT_THE_START.fullmatch(before):
            return ()
        inside = self._inside()
        first = inside[0] if inside else None
        if first is None:
            return ()
        if _FOUND_THERE.fullmatch(self.text, self.end, first[0]):
            return (first[1],)
        does = _DOES_THERE.fullmatch(self.text, self.end, first[0]) if there or _AT_HOME.match(before) else None
        return (first[1],) if does and not _VISITS.match(does.group("verb")) else ()

    def newcomers(self) -> People:
        """ "A B wechselte von der Y AG zur X GmbH"."""
        if not _MOVED.search(self.text, *self.sentence) or not _TO.search(self.text, self.sentence[0], self.start):
            return ()
        return self.subject(self.start)

    def named_around(self) -> People:
        """ "Das Team der X GmbH um A B"."""
        if not _TEAM_OF.search(self.text, self.sentence[0], self.start):
            return ()
        after = [(start, person) for start, person in self._inside() if start > self.end]
        return (after[0][1],) if after and _AROUND.fullmatch(self.text, self.end, after[0][0]) else ()

    def family(self) -> People:
        """ "A B führt mit ihrem Bruder C D die Gärtnerei X"."""
        if not self.text.endswith(("die ", "das ", "den "), self.sentence[0], self.start):
            return ()
        if not _RUNS.search(self.text, self.sentence[0], self.start):
            return ()
        before = {id(person): person for start, person in self._inside() if start < self.start}
        return tuple(before.values()) if len(before) == _BOTH else ()

    @property
    def names_somebody(self) -> bool:
        """Whether the sentence names a person."""
        return bool(self._inside())

    def _verb(self, low: int, verbs_of_work: re.Pattern[str] = WORKS) -> re.Match[str] | None:
        """The verb of the clause, if it tells that somebody works there now."""
        text, sentence = self.text, self.sentence
        begin = max((stop.end() for stop in _BREAK.finditer(text, sentence[0], low)), default=sentence[0])
        stop = _BREAK.search(text, self.end, sentence[1])
        end = stop.start() if stop else sentence[1]
        if BEFORE.search(text, begin, end):
            return None
        verbs = list(verbs_of_work.finditer(text, begin, end))
        return min(verbs, key=lambda verb: min(abs(verb.end() - low), abs(verb.start() - self.end)), default=None)

    def _lasting(self, at: int) -> bool:
        """Whether the clause tells since when, of whatever else than trade: "bohrt seit 22 Jahren für die X"."""
        text, sentence = self.text, self.sentence
        begin = max((stop.end() for stop in _BREAK.finditer(text, sentence[0], at)), default=sentence[0])
        stop = _BREAK.search(text, self.end, sentence[1])
        clause = text[begin : stop.start() if stop else sentence[1]]
        return bool(_SINCE.search(clause)) and not _TRADES.search(clause) and not BEFORE.search(clause)

    def _inside(self) -> Places:
        starts = [start for start, _ in self.places]
        return self.places[bisect_left(starts, self.sentence[0]) : bisect_left(starts, self.sentence[1])]

    def subject(self, verb: int) -> People:
        """Who is named in the sentence and alone, or joined to others; else whom its subject stands for."""
        text, sentence = self.text, self.sentence
        inside = self._inside()
        if inside:
            free = [one for one in inside if not _PREPOSITION_BEFORE.search(text[sentence[0] : one[0]])]
            alone = len({id(person) for _, person in free}) == 1
            joined = all(_JOINT.search(text[one[0] : other[0]]) for one, other in pairwise(free))
            after = all(verb < start for start, _ in free)
            return tuple(person for _, person in free) if alone or (joined and after) else ()
        opening = text[slice(*sentence)]
        subject = _SUBJECT.match(opening) or _PRONOUN.search(text, *sentence) or _TURNED.match(opening)
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
_NEEDS_HOUSE = frozenset(("leitet", "verantwortet", "betreut", "koordiniert", "entwickelt"))
"""What is led "for" or "in" something need not be a part of it."""
