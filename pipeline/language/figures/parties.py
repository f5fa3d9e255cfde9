"""Everyone a figure may describe: who is named where, who speaks, which project a sentence is about."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc

from pipeline.language.figures.clause import ClauseSubject
from pipeline.language.figures.context import Named, Party, Speech, Topic
from pipeline.language.figures.meant import generic_mentions
from pipeline.language.lexicon import STATES
from pipeline.language.model import Candidates, Mention, reportage_of
from pipeline.language.occurrences import Intervals
from pipeline.language.projects.clues import PUBLIC_FUNDER
from pipeline.language.projects.scope import Scopes
from schemas.records import OrganisationKind

_EVENT_NOUN = (
    r"(?:[Mm]esse|[Kk]onferenz|[Kk]ongress|[Tt]agung|[Ff]orum|[Gg]ipfel|[Ww]ettbewerb|[Aa]kademie|[Hh]ackathon|"
    r"[Ff]estival|"
    r"[Kk]uratorium|[Ss]ummit|[Ss]ymposium|[Ss]tammtisch|[Kk]ampagne|[Mm]itgliederversammlung|[Ll]ehrgang|"
    r"[Ss]tudiengang)"
)
_EVENT = re.compile(
    rf"(?<![\w-])(?P<name>(?:[A-ZÄÖÜ][\w-]*?)?{_EVENT_NOUN})(?:e?s)?(?![\w-])(?P<more>(?:\s+(?!(?:Das|Die|Der|Im|"
    rf"In)\b)[A-ZÄÖÜ][\w-]+){{1,2}})?"
)
_BRANCH = re.compile(
    r"\b(?P<name>(?:[A-ZÄÖÜ][a-zäöüß]+-\s(?:und|oder)\s)?[A-ZÄÖÜ][\w-]*(?:wirtschaft|industrie|branche|sektor|technik|handwerk|"
    r"gewerbe|(?:[Ll]uft|[Rr]aum|[Ss]chiff|[Ss]ee)fahrt|logistik)|Branche)\b(?!-)"
)
_REGION = re.compile(
    r"\b(?P<name>Baden-Württemberg|Bayern|Berlin|Brandenburg|Bremen|Hamburg|Hessen|Mecklenburg-Vorpommern|"
    r"Niedersachsen|"
    r"Nordrhein-Westfalen|Rheinland-Pfalz|Saarland|Sachsen-Anhalt|Sachsen|Schleswig-Holstein|Thüringen|Deutschland|"
    r"Europa|Metropolregion(?: [A-ZÄÖÜ][\w-]+)?|Region|Bundesland)(?:s|es)?\b(?!-)"
)


@dataclass(slots=True)
class Parties:
    """Everyone a figure may describe, in text order."""

    cluster: str | None
    """The cluster's name in its shortest full form."""
    named: list[Named] = field(default_factory=list)
    _starts: list[int] = field(default_factory=list)
    _scopes: list[tuple[int, int, str]] = field(default_factory=list)
    _scope_starts: list[int] = field(default_factory=list)
    speech: list[Speech] = field(default_factory=list)
    firms: Mapping[str, str] = field(default_factory=dict)
    """The organisation of each person who has one."""
    _names_by_end: dict[int, Named] = field(default_factory=dict)
    _asides: Intervals = field(default_factory=lambda: Intervals(()))
    """Names of sources and examples, which no figure describes."""
    _sentence_starts: list[int] = field(default_factory=list)
    clauses: dict[tuple[int, ...], ClauseSubject | None] = field(default_factory=dict)
    """The subjects of clauses read so far, by the figure's place."""
    topics: dict[tuple[int, ...], list[Topic]] = field(default_factory=dict)
    """The nouns of sentences read so far, by the sentence's place."""

    def sentence_before(self, at: int, since: int) -> int | None:
        """Start of the sentence that ends before character `at`, not before `since`."""
        place = bisect_left(self._sentence_starts, at) - 1
        return self._sentence_starts[place] if place >= 0 and self._sentence_starts[place] >= since else None

    def sentences_between(self, start: int, end: int) -> int:
        """How many sentences begin after character `start` and not after `end`."""
        return bisect_right(self._sentence_starts, end) - bisect_right(self._sentence_starts, start)

    def ending_at(self, at: int) -> Named | None:
        """The party whose name ends at this character, examples and sources included."""
        return self._names_by_end.get(at)

    def speaker_at(self, at: int) -> Speech | None:
        """Who speaks at this character; None outside direct speech."""
        return next((item for item in self.speech if item.start <= at < item.end), None)

    def covering(self, start: int, end: int) -> Named | None:
        """The party named within characters start..end, the fullest name first; None where there is none."""
        inside = [item for item in self.before(end, start) if item.end <= end]
        return min(inside, key=lambda item: (item.generic, item.start, -item.end), default=None)

    def is_name(self, at: int) -> bool:
        """Whether the character stands within a proper name."""
        place = bisect_right(self._starts, at)
        return any(
            item.start <= at < item.end and not item.generic and item.party in _PROPER
            for item in self.named[max(0, place - 4) : place]
        )

    def project_at(self, at: int) -> str | None:
        """The project that the sentence at this character speaks of."""
        place = bisect_right(self._scope_starts, at) - 1
        return self._scopes[place][2] if place >= 0 and at < self._scopes[place][1] else None

    def is_aside(self, at: int) -> bool:
        """Whether the character stands within the name of a source or of an example."""
        return self._asides.overlap(at, at + 1)

    def before(self, at: int, since: int) -> list[Named]:
        """Parties that begin in characters since..at, in text order."""
        return self.named[bisect_right(self._starts, since - 1) : bisect_right(self._starts, at - 1)]

    @classmethod
    def of(cls, doc: Doc, candidates: Candidates, sentences: Sequence[tuple[int, int]]) -> Parties:
        """Collect the parties of a reportage from its candidates and from what the text calls them."""
        text = reportage_of(doc).text
        cluster = short_name(candidates.cluster.names) if candidates.cluster else None
        speech = list(_speech(candidates))
        proper = list(_proper_names(text, candidates, cluster))
        named = _without_asides(text, proper)
        kept = set(named)
        asides = Intervals((item.start, item.end) for item in proper if item not in kept)
        named += generic_mentions(text, named, candidates, cluster, speech)
        named += _open_class(text, named)
        named.sort(key=lambda item: (item.start, item.generic))
        scopes = Scopes(doc, candidates.projects, sentences)
        stretches = sorted(
            (start, end, project.name) for project in candidates.projects for start, end in scopes.around(project)
        )
        return cls(
            cluster=cluster,
            named=named,
            speech=speech,
            firms={person.name: person.organisation for person in candidates.people if person.organisation},
            _names_by_end={item.end: item for item in sorted((*named, *proper), key=lambda item: not item.generic)},
            _asides=asides,
            _starts=[item.start for item in named],
            _scopes=stretches,
            _scope_starts=[start for start, _, _ in stretches],
            _sentence_starts=[start for start, _ in sentences],
        )


def _proper_names(text: str, candidates: Candidates, cluster: str | None) -> Iterator[Named]:
    """Where the cluster, organisations, projects and people are named."""
    if candidates.cluster and cluster:
        yield from _cluster_mentions(text, candidates.cluster.names, cluster)
    for organisation in candidates.organisations:
        if organisation.kind is not OrganisationKind.PROGRAMME:
            public = organisation.kind is OrganisationKind.GOVERNMENT or bool(PUBLIC_FUNDER.search(organisation.name))
            for mention in organisation.mentions:
                yield _named(mention, organisation.name, Party.ORGANISATION, public)
    for project in candidates.projects:
        for mention in project.mentions:
            if mention.field is None:
                yield _named(mention, project.name, Party.PROJECT)
    for person in candidates.people:
        for mention in person.mentions:
            yield _named(mention, person.name, Party.PERSON)


def _named(mention: Mention, name: str, party: Party, public: bool = False) -> Named:
    return Named(mention.span.start_char, mention.span.end_char, name, party, public=public)


def _without_asides(text: str, named: Sequence[Named]) -> list[Named]:
    """Leave out sources ("nach Angaben der X") and examples ("darunter die Stadt X")."""
    examples = [match.span() for match in _EXAMPLES.finditer(text)]
    return [
        item
        for item in named
        if not _SOURCE.search(text[max(0, item.start - 50) : item.start])
        and not _RECKONS.match(text[item.end : item.end + 80])
        and not _inside(examples, item.start)
    ]


_PROPER = frozenset((Party.CLUSTER, Party.ORGANISATION, Party.PROJECT, Party.PERSON))


_SOURCE = re.compile(
    r"\b(?:[Nn]ach|[Ll]aut|[Gg]emäß|[Zz]ufolge)\s+(?:\w+\s+)?(?:Zahlen|Angaben|Schätzung(?:en)?|Berechnung(?:en)?|"
    r"Auskunft|"
    r"Informationen|Daten|Erhebung(?:en)?|Statistik|Studie)\s+(?:des|der|von|vom)\s*$|\b[Ll]aut\s+(?:de[rmns]\s+)?$"
)
"""Who is only quoted as the source of a figure is not whom it describes."""
_RECKONS = re.compile(
    r"\s*(?:\([^)]*\)\s*)?(?:(?:hat|haben|es|sie|ihn|deshalb|selbst|daraus|dafür|vor)\s+){0,3}"
    r"(?:beziffer|schätz|berechne|errechne|ermittel|gerechnet|nachgerechnet|ausgerechnet)\w*"
)
_EXAMPLES = re.compile(
    r"\b(?:darunter|unter ihnen|allen voran|beispielsweise|zum Beispiel|"
    r"vor allem)\b[^.;:–(\n]{0,200}?(?=,\s+[a-zäöü]|[.;:–(\n])"
)
"""Who is named as one of many ("darunter die Stadt X,") is not whom the rest of the sentence is about."""


def _speech(candidates: Candidates) -> Iterator[Speech]:
    """Direct speech with its speakers; a speaker without organisation speaks for the cluster."""
    organisations = {person.name: person.organisation for person in candidates.people}
    for quote in candidates.quotes:
        for part in quote.parts:
            organisation = organisations.get(quote.speaker or "")
            yield Speech(part.start_char, part.end_char, quote.speaker, organisation)


def short_name(names: Sequence[str]) -> str:
    """The shortest alias that is a part of the official name ("Optik e. V." of …), else the official name."""
    official = names[0]
    inside = [name for name in names[1:] if re.search(rf"\b{re.escape(name)}\b", official) and len(name) > 2]
    return min(inside, key=len, default=official)


def _cluster_mentions(text: str, names: Sequence[str], cluster: str) -> list[Named]:
    ordered = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return [
        Named(m.start(), m.end(), cluster, Party.CLUSTER) for m in re.finditer(rf"(?<!\w)(?:{ordered})(?!\w)", text)
    ]


def _open_class(text: str, named: Sequence[Named]) -> Iterator[Named]:
    """Events, branches and regions, which no list of names can hold."""
    taken = sorted((item.start, item.end) for item in named if not item.generic)
    yield from _events(text, taken)
    yield from _branches(text, taken)
    yield from _regions(text, taken)


def _branches(text: str, taken: Sequence[tuple[int, int]]) -> Iterator[Named]:
    """Branches; "die Branche" is the last one that its passage names."""
    last, until = "", 0
    for match in _BRANCH.finditer(text):
        name, (start, end) = match["name"], match.span("name")
        if _inside(taken, start):
            continue
        vague = name in _VAGUE
        if vague and last and "\n\n" not in text[until:start]:
            yield Named(start, end, last, Party.BRANCH, True)
            continue
        yield Named(start, end, name, Party.BRANCH, vague)
        last, until = ("", 0) if vague else (name, end)


def _regions(text: str, taken: Sequence[tuple[int, int]]) -> Iterator[Named]:
    """States, countries and regions; "das Bundesland" is the state named last."""
    state: str | None = None
    for match in _REGION.finditer(text):
        name = match["name"]
        if name in STATES:
            state = name
        if not _inside(taken, match.start("name")):
            called = state if name == "Bundesland" and state else name
            yield Named(match.start("name"), match.end("name"), called, Party.REGION, name in _VAGUE)


_VAGUE = frozenset(("Region", "Branche", "Bundesland"))


def _events(text: str, taken: Sequence[tuple[int, int]]) -> Iterator[Named]:
    """Events, competitions and boards; "der Wettbewerb" is the last one named that ends in it."""
    last: dict[str, str] = {}
    for match in _EVENT.finditer(text):
        if _inside(taken, match.start("name")):
            continue
        noun = re.search(rf"{_EVENT_NOUN}$", match["name"])
        kind = noun.group().lower() if noun else ""
        is_bare = match["name"].lower() == kind and not match["more"]
        name = last.get(kind, match["name"]) if is_bare else match["name"] + (match["more"] or "")
        if not is_bare:
            last[kind] = name
        yield Named(match.start("name"), match.end("name"), name, Party.EVENT, is_bare)


def _inside(taken: Sequence[tuple[int, int]], at: int) -> bool:
    place = bisect_right(taken, (at, 1 << 60))
    return any(start <= at < end for start, end in taken[max(0, place - 3) : place])
