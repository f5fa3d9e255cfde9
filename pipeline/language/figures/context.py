"""What the later steps know of a figure's surroundings: its sentence, its passage, and who was named before."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from pipeline.language.figures.counted import Counted
from pipeline.language.figures.quantities import Quantity
from pipeline.language.figures.words import Word
from pipeline.language.model import Candidates
from schemas.records import Metric, OrganisationKind, Qualifier
from schemas.reportage import Passage


class Party(Enum):
    """Whom a figure may describe."""

    CLUSTER = "cluster"
    ORGANISATION = "organisation"
    PROJECT = "project"
    EVENT = "event"
    BRANCH = "branch"
    REGION = "region"


@dataclass(frozen=True, slots=True)
class Named:
    """A party named (or, where `generic`, meant: "das Unternehmen") at characters start..end."""

    start: int
    end: int
    name: str
    party: Party
    generic: bool = False


@dataclass(slots=True)
class Found:
    """A quantity with what it counts and where it stands, before its meaning is settled."""

    words: Sequence[Word]
    quantity: Quantity
    counted: Counted
    qualifier: Qualifier
    passage: Passage
    sentence: tuple[int, int]
    """Characters of the sentence (in boxes of the printed line) that states it."""
    text_first: int
    """First word of the printed stretch."""
    text_last: int
    """Last word of the printed stretch."""
    borrowed: bool = False
    """Whether the unit is read from elsewhere in the sentence."""
    metric: Metric | None = None
    confidence: float = 0.9

    @property
    def start(self) -> int:
        """Offset of the number's first character."""
        return self.words[self.quantity.first].start

    @property
    def end(self) -> int:
        """Offset after the last character of number and unit."""
        return self.words[max(self.quantity.last, self.counted.last)].end


_GENERIC_CLUSTER = re.compile(
    r"\b(?:[Dd](?:er|ie|as|em|en|es)|[Uu]nser\w*|[Dd]iese\w?|[Ii]m|[Zz]um|[Vv]om|[Bb]eim|[Ee]in(?:em|es|en)?)\s+"
    r"(?:\w+e[nrsm]?\s+)?(?:Verein|Netzwerk|Cluster|Clusterinitiative|Clusternetzwerk|Clustermanagement|Verbund|"
    r"Branchennetzwerk|Technologienetzwerk|Innovationsnetzwerk|Innovationscluster|Branchencluster|Spitzencluster|"
    r"Kompetenznetzwerk|Geschäftsstelle|Clusterorganisation|Clustermanagement-Organisation|Zusammenschluss)"
    r"(?:s|es)?\b(?!-)"
)
_GENERIC_ORGANISATION = re.compile(
    r"\b(?:[Dd](?:er|ie|as|em|en|es)|[Ii]m|[Vv]om|[Bb]eim|[Ss]ein\w*|[Ii]hr\w*|[Uu]nser\w*)\s+"
    r"(?:\w+e[nrsm]?\s+)?(?:Unternehmen|Firma|Betrieb|Konzern|Institut|Hochschule|Universität|Start-up|Mittelständler|"
    r"Familienunternehmen|Familienbetrieb|Hersteller|Dienstleister|Forschungseinrichtung|Zentrum|Gremium|Weltmarktführer|"
    r"Ausgründung|Gruppe|Unternehmensgruppe|Anbieter|Zulieferer|Fakultät|Beirat|Kuratorium|Verband|Dachverband)"
    r"(?:s|es)?\b(?!-)"
)
_GENERIC_PROJECT = re.compile(
    r"\b(?:[Dd](?:er|ie|as|em|en|es)|[Ii]m|[Vv]om|[Bb]eim|[Zz]um|[Aa]m|[Dd]iese[sm])\s+(?:\w+e[nrsm]?\s+){0,2}"
    r"(?:\w*[Pp]rojekt|\w*[Vv]orhaben|Konsortium|Reallabor|Verbund)(?:s|es|e)?\b(?!-)|\bProjektlaufzeit\b|"
    r"\b(?:Projekt|Förder|Gesamt|Investitions)(?:volumen|summe|budget|laufzeit|kosten|partner\w*)\b"
)
_EVENT = re.compile(
    r"(?:[Dd](?:er|ie|as|em|en|es)|[Ii]m|[Zz]u[rm]|[Vv]om|[Bb]eim|[Aa]m)\s+(?:\w+e[nrsm]?\s+){0,2}"
    r"(?P<name>(?:[A-ZÄÖÜ][\w-]*\s+)??(?:[A-ZÄÖÜ][\w-]*|)(?:[Mm]esse|[Kk]onferenz|[Kk]ongress|[Tt]agung|[Ff]orum|[Gg]ipfel|"
    r"[Ww]ettbewerb|[Aa]kademie|[Hh]ackathon|[Ff]estival|[Kk]uratorium|[Ss]ummit|[Ss]ymposium))(?:s|es)?\b"
    r"(?:\s+(?:[„»\"‚][^“«\"‘]{2,60}[“«\"‘]))?"
)
_BRANCH = re.compile(
    r"\b(?P<name>[A-ZÄÖÜ][\w-]*(?:wirtschaft|industrie|branche|sektor)|Branche)\b(?!-)"
)
_REGION = re.compile(
    r"\b(?P<name>Baden-Württemberg|Bayern|Berlin|Brandenburg|Bremen|Hamburg|Hessen|Mecklenburg-Vorpommern|Niedersachsen|"
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

    def before(self, at: int, since: int) -> list[Named]:
        """Parties that begin in characters since..at, in text order."""
        return self.named[bisect_right(self._starts, since - 1) : bisect_right(self._starts, at - 1)]

    @classmethod
    def of(cls, text: str, candidates: Candidates) -> Parties:
        """Collect the parties of a reportage from its candidates and from what the text calls them."""
        cluster = short_name(candidates.cluster.names) if candidates.cluster else None
        named: list[Named] = []
        if candidates.cluster and cluster:
            named += _cluster_mentions(text, candidates.cluster.names, cluster)
        for organisation in candidates.organisations:
            if organisation.kind is OrganisationKind.PROGRAMME:
                continue
            named += [
                Named(m.span.start_char, m.span.end_char, organisation.name, Party.ORGANISATION)
                for m in organisation.mentions
            ]
        for project in candidates.projects:
            named += [
                Named(m.span.start_char, m.span.end_char, project.name, Party.PROJECT)
                for m in project.mentions
                if m.field is None
            ]
        named += _generic_mentions(text, named, cluster)
        named.sort(key=lambda item: (item.start, item.generic))
        return cls(cluster, named, [item.start for item in named])


def short_name(names: Sequence[str]) -> str:
    """The shortest alias that is a part of the official name ("Optik e. V." of …), else the official name."""
    official = names[0]
    inside = [name for name in names[1:] if re.search(rf"\b{re.escape(name)}\b", official) and len(name) > 2]
    return min(inside, key=len, default=official)


def _cluster_mentions(text: str, names: Sequence[str], cluster: str) -> list[Named]:
    ordered = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return [Named(m.start(), m.end(), cluster, Party.CLUSTER) for m in re.finditer(rf"(?<!\w)(?:{ordered})(?!\w)", text)]


def _generic_mentions(text: str, named: Sequence[Named], cluster: str | None) -> list[Named]:
    """Resolve "das Unternehmen" and "das Projekt" to the last one named; find branches, regions and events."""
    found: list[Named] = []
    if cluster:
        found += [Named(m.start(), m.end(), cluster, Party.CLUSTER, True) for m in _GENERIC_CLUSTER.finditer(text)]
    for pattern, party in ((_GENERIC_ORGANISATION, Party.ORGANISATION), (_GENERIC_PROJECT, Party.PROJECT)):
        known = sorted((item for item in named if item.party is party), key=lambda item: item.start)
        starts = [item.start for item in known]
        for match in pattern.finditer(text):
            place = bisect_right(starts, match.start())
            if place:
                found.append(Named(match.start(), match.end(), known[place - 1].name, party, True))
    taken = sorted((item.start, item.end) for item in named)
    for pattern, party in ((_EVENT, Party.EVENT), (_BRANCH, Party.BRANCH), (_REGION, Party.REGION)):
        for match in pattern.finditer(text):
            if match["name"] and not _inside(taken, match.start("name")):
                found.append(Named(match.start("name"), match.end("name"), match["name"], party, match["name"] in _VAGUE))
    return found


_VAGUE = frozenset(("Region", "Branche", "Bundesland", "Messe", "Konferenz", "Tagung", "Forum", "Kongress", "Wettbewerb"))


def _inside(taken: Sequence[tuple[int, int]], at: int) -> bool:
    place = bisect_right(taken, (at, 1 << 60))
    return any(start <= at < end for start, end in taken[max(0, place - 3) : place])
