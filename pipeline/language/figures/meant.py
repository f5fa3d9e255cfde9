"""Whom a noun with its article means: "das Unternehmen", "die Weberei", "ihre Firma", "das Projekt", "der Verein"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from pipeline.language.figures.context import Named, Party, Speech
from pipeline.language.figures.words import word_set
from pipeline.language.lexicon import cities
from pipeline.language.model import Candidates, ClusterCandidate
from schemas.records import OrganisationKind as Kind

_CLUSTER = re.compile(
    r"\b(?:[Dd](?:er|ie|as|em|en|es)|[Uu]nser\w*|[Dd]iese\w?|[Ii]m|[Zz]um|[Vv]om|[Bb]eim|[Ee]in(?:em|es|en)?)\s+"
    r"(?:\w+e[nrsm]?\s+)?(?:Verein|Netzwerk|Cluster|Clusterinitiative|Clusternetzwerk|Clustermanagement|Verbund|"
    r"Branchennetzwerk|Technologienetzwerk|Innovationsnetzwerk|Innovationscluster|Branchencluster|Spitzencluster|"
    r"Kompetenznetzwerk|Geschäftsstelle|Clusterorganisation|Clustermanagement-Organisation|Zusammenschluss)"
    r"(?:s|es)?\b(?!-)"
)
_ARTICLE = (
    r"\b(?:[Dd](?:er|ie|as|em|en|es)|[Ii]m|[Vv]om|[Bb]eim|[Zz]um|[Zz]ur|[Dd]iese[rsmn]?|(?P<own>[Ss]ein\w*|[Ii]hr\w*)|"
    r"[Uu]nser\w*)\s+"
)
_FIRM_NOUN = (
    r"Unternehmen|Firma|Betrieb|Konzern|Start-up|Mittelständler|Familienunternehmen|Familienbetrieb|Hersteller|"
    r"Dienstleister|Weltmarktführer|Ausgründung|Gruppe|Unternehmensgruppe|Anbieter|Zulieferer"
)
_PLURAL = (
    r"(?![Dd](?:ie|iese)\s(?:\w+e[nrsm]?\s)?(?:Unternehmen|Familienunternehmen|\w+er|Institut\w*)\b|"
    r"[Dd]er\s(?:\w+e[nrsm]?\s)?(?:Familienu|U)nternehmen\b)"
)
"""Articles with which these nouns stand in the plural, in which they mean several or all."""
_ORGANISATION = re.compile(
    rf"{_PLURAL}{_ARTICLE}(?:\w+e[nrsm]?\s+)?(?P<noun>{_FIRM_NOUN}|Institut|Hochschule|Universität|Forschungseinrichtung|"
    r"Zentrum|Gremium|Fakultät|Beirat|Kuratorium|Verband|Dachverband)(?:s|es)?\b(?!-)"
)
_FIRM = re.compile(rf"(?:{_FIRM_NOUN})")
_NO_FIRM = frozenset((Kind.UNIVERSITY, Kind.RESEARCH, Kind.GOVERNMENT, Kind.ASSOCIATION, Kind.CLUSTER, Kind.OTHER))
"""Kinds of organisations that "das Unternehmen" never means."""
_PROJECT = re.compile(
    r"\b(?:[Dd](?:er|ie|as|em|en|es)|[Ii]m|[Vv]om|[Bb]eim|[Zz]um|[Aa]m|[Dd]iese[sm])\s+(?:\w+e[nrsm]?\s+){0,2}"
    r"(?:\w*[Pp]rojekt|\w*[Vv]orhaben|Konsortium|Reallabor|Verbund)(?:s|es|e)?\b(?!-)|\bProjektlaufzeit\b|"
    r"\b(?:Projekt|Förder|Gesamt|Investitions)(?:volumen|summe|budget|laufzeit|kosten|partner\w*)\b"
)
_WHOSE = re.compile(
    rf",\s(?:dessen|deren)\s(?:\w+e[nrsm]?\s)?(?P<noun>{_FIRM_NOUN}|(?:\w*b|B)üro|(?:\w*k|K)anzlei|(?:\w*w|W)erkstatt|Praxis)\b(?!-)"
)
""" "Eva Holl, deren Büro": the firm of whom the clause tells of."""
_ONE_LIKE_OURS = re.compile(
    r"(?<!\bvon\s)\b[Ee]in(?:e[mnr]?)?\s(?:\w+e[nrsm]?\s)?(?P<noun>Unternehmen|Firma|Betrieb|Haus|Mittelständler|(?:Familien|Handwerks|Klein)betrieb)"
    r"(?=\s(?:mit|von)\s(?:[a-zäöüß]+\s){0,2}(?:\d|[a-zäöüß]+\s(?:Leute|Beschäftigte|Mitarbeite|Köpfe|Frauen|Männer|Angestellte|Mann\b)))"
)
""" "Für ein Haus mit 120 Beschäftigten ist das viel": the speaker's own, where that is a firm."""
_OWNER_NEAR = 250
"""Characters between a person and "ihre Firma" within which the firm is theirs."""
_NOUN = re.compile(rf"{_ARTICLE}(?P<noun>[A-ZÄÖÜ][a-zäöüß]{{3,}})(?![\w-]|\s(?:für|[A-ZÄÖÜ]))")
_ADJECTIVE = re.compile(r".+(?:isch|lich|al|iv)e[rsn]?|Deutsche[rs]?")
_GENITIVE = re.compile(r"(?<=\w{4})(?:es|s)$")
_HEAD = re.compile(r"[A-ZÄÖÜ][\wäöüß-]+")
_BODIES = word_set(
    """
    agentur akademie allianz anstalt bank betrieb brauerei bund campus druckerei fabrik forum genossenschaft
    gesellschaft gießerei gruppe hochschule hof hub initiative innung institut kammer kanzlei kasse klinik klinikum
    kontor kreis labor manufaktur ministerium molkerei mühle museum netz plattform ring runde schmiede schule
    sparkasse stiftung theater universität verband verbund verein verlag weberei werft werk werkstatt zentrum
    """
)
"""What bodies are called by the last part of their name: the "Glaskontor" is "das Kontor"."""
_NOUNS_OF_FORM = (
    ("eG", "genossenschaft"), ("GmbH", "gesellschaft"), ("gGmbH", "gesellschaft"), ("AG", "gesellschaft"),
)  # fmt: skip
"""What a cluster is called by its legal form."""


def generic_mentions(
    text: str, named: Sequence[Named], candidates: Candidates, cluster: str | None, speech: Sequence[Speech]
) -> list[Named]:
    """Return the places that mean a party without its name, each resolved to the last one named that it can mean.

    `cluster`: the cluster's name in its shortest full form. "ihre Firma" is that of the last person named.
    """
    found: list[Named] = []
    if cluster:
        found += [Named(m.start(), m.end(), cluster, Party.CLUSTER, True) for m in _CLUSTER.finditer(text)]
    found += _organisations(text, named, candidates, speech)
    found += _projects(text, named)
    taken = {item.end for item in found}
    inside = sorted((item.start, item.end) for item in named)
    for item in _by_name(text, named, candidates, cluster):
        place = bisect_right(inside, (item.end - 1, 1 << 60))
        if item.end not in taken and not any(
            start < item.end <= end for start, end in inside[max(0, place - 3) : place]
        ):
            found.append(item)
    return found


def _organisations(
    text: str, named: Sequence[Named], candidates: Candidates, speech: Sequence[Speech]
) -> Iterator[Named]:
    firms = {person.name: person.organisation for person in candidates.people if person.organisation}
    people = sorted((item for item in named if item.party is Party.PERSON), key=lambda item: item.start)
    kinds = {organisation.name: organisation.kind for organisation in candidates.organisations}
    known = sorted((item for item in named if item.party is Party.ORGANISATION), key=lambda item: item.start)
    companies = [item for item in known if kinds.get(item.name) not in _NO_FIRM]
    employed = [
        replace(person, name=firms[person.name])
        for person in people
        if person.name in firms and kinds.get(firms[person.name], Kind.OTHER) not in _NO_FIRM
    ]
    companies = sorted((*companies, *employed), key=lambda item: item.start)
    starts = {id(of): [item.start for item in of] for of in (known, companies)}
    for match in _ORGANISATION.finditer(text):
        choice = companies if _FIRM.fullmatch(match["noun"]) else known
        place = bisect_right(starts[id(choice)], match.start())
        own = _owners_firm(match, people, firms) or _speakers_firm(match, speech)
        if own or place:
            yield Named(match.start(), match.end(), own or choice[place - 1].name, Party.ORGANISATION, True)
    own_names = candidates.cluster.names if candidates.cluster else ()
    ends = {person.end: firms[person.name] for person in people if person.name in firms}
    for match in _WHOSE.finditer(text):
        if match.start() in ends:
            yield Named(match.start("noun"), match.end(), ends[match.start()], Party.ORGANISATION, True)
    for match in _ONE_LIKE_OURS.finditer(text):
        own = _firm_of_speech(match.start(), speech)
        if own and own not in own_names and kinds.get(own) not in _NO_FIRM:
            yield Named(match.start("noun"), match.end(), own, Party.ORGANISATION, True)


def _projects(text: str, named: Sequence[Named]) -> Iterator[Named]:
    known = sorted((item for item in named if item.party is Party.PROJECT), key=lambda item: item.start)
    starts = [item.start for item in known]
    for match in _PROJECT.finditer(text):
        if place := bisect_right(starts, match.start()):
            yield Named(match.start(), match.end(), known[place - 1].name, Party.PROJECT, True)


def _owners_firm(match: re.Match[str], people: Sequence[Named], firms: Mapping[str, str]) -> str | None:
    """ "ihre Firma": that of the person named last."""
    if not match["own"]:
        return None
    owner = next((item for item in reversed(people) if 0 < match.start() - item.end < _OWNER_NEAR), None)
    return firms.get(owner.name) if owner else None


def _speakers_firm(match: re.Match[str], speech: Sequence[Speech]) -> str | None:
    """ "unser Betrieb": that of the speaker."""
    if not match.group().lower().startswith("unser"):
        return None
    return _firm_of_speech(match.start(), speech)


def _firm_of_speech(at: int, speech: Sequence[Speech]) -> str | None:
    """The organisation of who speaks at a place."""
    return next((item.organisation for item in speech if item.start <= at < item.end), None)


def _by_name(text: str, named: Sequence[Named], candidates: Candidates, cluster: str | None) -> Iterator[Named]:
    """ "die Weberei" after "Weberei Thorup", "das Kontor" of the Glaskontor: what the name says its bearer is."""
    heads = {o.name: (_head(o.name),) for o in candidates.organisations}
    own = _heads_of_cluster(candidates.cluster) if candidates.cluster else ()
    bearers = sorted((item for item in named if item.name in heads), key=lambda item: item.start)
    starts = [item.start for item in bearers]
    known = {head for its in heads.values() for head in its} | set(own) | _BODIES
    meant: dict[str, frozenset[str]] = {}
    for match in _NOUN.finditer(text):
        noun = match["noun"].casefold()
        if not {noun, _GENITIVE.sub("", noun)} & known:
            continue
        if noun not in meant:
            meant[noun] = frozenset(name for name, its in heads.items() if _ends_in(its, noun))
        names = meant[noun]
        before = reversed(bearers[: bisect_right(starts, match.start())]) if names else ()
        if (bearer := next((item for item in before if item.name in names), None)) is not None:
            yield Named(match.start(), match.end(), bearer.name, bearer.party, True, bearer.public)
        elif cluster and _ends_in(own, noun):
            yield Named(match.start(), match.end(), cluster, Party.CLUSTER, True)


def _ends_in(heads: Sequence[str], noun: str) -> bool:
    """Whether a head is the noun, or a compound of a noun for bodies; "Kontors" is "Kontor" in the genitive."""
    stem = _GENITIVE.sub("", noun)
    return noun in heads or stem in heads or (stem in _BODIES and any(head.endswith(stem) for head in heads))


def _head(name: str) -> str:
    """The noun at the beginning of a name that tells what it is, "" where a town or a bare adjective stands there."""
    words = _HEAD.findall(name)
    first = next((word for word in words if not _ADJECTIVE.fullmatch(word)), "")
    return "" if first in cities() else first.casefold()


def _heads_of_cluster(cluster: ClusterCandidate) -> tuple[str, ...]:
    """Words of the cluster's names that end in a noun for bodies, and what its legal form makes it."""
    words = {word.casefold() for name in cluster.names for word in _HEAD.findall(name)}
    forms = {noun for form, noun in _NOUNS_OF_FORM if any(form in name.split() for name in cluster.names)}
    return tuple(sorted({word for word in words if any(map(word.endswith, _BODIES))} | forms))
