"""Seat and state: every town of the text is weighed by what its clause says of the cluster's office."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from pipeline.language.cluster import patterns as p
from pipeline.language.cluster.scenes import TownAt, pointed
from pipeline.language.cluster.statements import Cue, Statement, Told, names_cluster, own_noun, segment, weigh
from pipeline.language.cluster.towns import (
    CITY_STATES,
    ENDING,
    OF_TOWN,
    TOWN,
    base,
    may_be_town,
    nominative,
    told_towns,
    whole,
)
from pipeline.language.lexicon import STATES, cities
from pipeline.language.model import ClusterCandidate, candidates_of, reportage_of, text_of
from pipeline.language.occurrences import Intervals
from pipeline.language.organisations.patterns import LEGAL_FORM
from pipeline.language.organisations.vocabulary import is_word
from schemas.reportage import PassageKind

_PRIOR = -2.4
_LANDS = frozenset(STATES) - CITY_STATES
_OPENING = 2
"""Paragraphs at the beginning, where the reporter tells where the visit leads."""
_ONCE = 3
_MOST_USES = 12
"""Uses beyond which more say nothing; those in names of others count half."""

_OFFICE_CUES = (
    Cue(re.compile(
        r"[Gg]eschäftsstelle|[Cc]lusterbüro|Vereinsheim|Clusterhaus|Zentrale\b|\b(?:deren|dessen|[Ii]hre|"
        r"[Ss]eine) Verwaltung\b|Sekretariat\b|"
        r"\b(?:Haupt|Vereins)?[Ss]itz(?:t|en)?\b"
    ), 2.0),
    Cue(re.compile(
        r"\b(?:(?<!vom\s)Büro\w*|Geschäftsräume\w*|Räume\w*|residier\w*|ansässig\w*|beheimatet|zu Hause|Adresse|"
        r"Anschrift|untergebracht|Ladenlokal|Ladengeschäft|Kontor|Etage|Dach\w*|eingemietet|Quartier bezogen|"
        r"(?:ihr|sein)(?:en?)?\s(?:[a-zäöüß]+\s)?(?:Platz|Zuhause|Domizil|Quartier|Bleibe|Heimstatt)|Schreibtisch\w*|"
        r"niedergelassen|untergekommen|Unterschlupf|Zelte|zur\sMiete|Hauptquartier|Flur|Zimmer)\b"
    ), 1.3),
    Cue(re.compile(
        r"\b(?:\w*[Pp]rojekt|Vorhaben|Messe|Kongress|Tagung|Konferenz|geboren|stammt|gewechselt|studier\w+|promoviert\w*|"
        r"aufgewachsen|gelernt|Preis)\b"
    ), -0.8),
)  # fmt: skip
_BESIDE = re.compile(r"(?:in|aus|zu|bei)\s(?:der\s\w+stadt\s)?$")
_ABSTRACT = re.compile(r"(?:zeit|arbeit|ung|heit|keit|schaft|tion|ität|ismus)$")
"""Endings of nouns that name no town: "in Teilzeit"."""
_ARTICLE = re.compile(
    r"\b(?:der|die|das|dem|den|des|einer|einem|einen|ein|eine|im|am|zur|zum|[a-zäöü]+(?<!isch)e[nrs]|Ober\w+|Unter\w+)\s$"
)
_NEARBY = re.compile(
    r"\b[Ii]m\s(?:nahen|nahegelegenen|benachbarten|angrenzenden|fernen|[a-zäöüß]+lichen|[a-zäöüß]+ischen)\s$"
)
"""What a town may have before it: "im nahen Kiel"."""
_PREPOSITION = re.compile(r"\b(?:[Ii]n|aus|nach|bei|von)\s$|^$")
_BEFORE_TOWN = re.compile(
    r"(?:\b(?:[Ii]n|[Aa]us|[Nn]ach|[Bb]ei|[Vv]on|[Uu]m|[Ss]tadt|[Rr]aum|[Ss]tandort|[Uu]nd|[Oo]der|\d{5})|[,–(|])\s?$"
)
"""What stands before a town that is called like a common noun."""
_NUMBERED = re.compile(r"\s(?:\d+|[A-Z])\b(?!\s?(?:Prozent|Euro|Kilometer))")
"""What a number follows is a hall, no town: "Halle 4"."""
_NEAR = re.compile(
    r"(?:\bNähe von|[Uu]nweit(?: von)?|\b[Nn]ahe(?: bei)?|\b[Zz]wischen|(?:[Nn]örd|[Ss]üd|[Öö]st|"
    r"[Ww]est)lich von|entfernt von|weit (?:weg )?von|"
    r"vor den Toren von|[Kk]ilometer(?: weiter)? (?:vor|hinter|von)|\b[Aa]utostunden? von|"
    r"\b[Zz]wischen\s[A-ZÄÖÜ][\wäöüß-]+\sund)\s$"
)
_PART_OF_NAME = re.compile(r"(?:(?<![\w-])(?P<town>[A-ZÄÖÜ][a-zäöüß]+)\sbei|\b[Zz]wischen\s[A-ZÄÖÜ][\wäöüß-]+\sund)\s$")
"""A town near which another one lies ("Neustadt bei Linz"), or the far end of a region ("zwischen Aue und Linz")."""
_AFTER_FIRM = re.compile(
    r"(?:GmbH|AG|KG|SE|OHG|KGaA|eG|Söhne|Universität|Hochschule|Institut)\s(?:in|aus|bei)\s$|"
    r"(?:[Uu]niversität|[Hh]ochschule|[Aa]kademie|[Kk]linikum|[Ss]tadtwerke|IHK|[Kk]ammer)\s$"
)
_OF_HEAD = re.compile(
    r"\b(?:[Mm]it)?(?:[Ii]nhaber|(?:[Ss]enior|[Jj]unior)?[Cc]hef|[Gg]eschäftsführer|[Ll]eiter|[Bb]etreiber|[Ee]igentümer|[Gg]ründer|[Bb]esitzer)"
    r"(?:in|n|innen)?\s(?:der|des|von|vom|einer|eines)\s(?P<what>[^.,;:„“]{3,50})\s(?:in|aus|bei)\s$"
)
"""Whose firm stands in a town: "Inhaberin der Gärtnerei Kern in"."""
_OF_LABEL = 2.0
"""Against the town in an entry of a facts box that is about something else: "Prüfstand: Kiel"."""
_LEFT_BEFORE, _LEFT_AFTER = re.compile(r"\bvon\s$"), re.compile(r"\snach\s[A-ZÄÖÜ]")
"""The town that somebody left: "von Kiel nach Husum"."""


def seats(doc: Doc, cluster: ClusterCandidate, told: Sequence[Told]) -> Iterator[Statement]:
    """Yield the towns that may be the seat, each at its place."""
    support = _Support(doc, cluster)
    found: list[tuple[str, int, float]] = []
    towns: dict[int, list[TownAt]] = {}
    for sentence, offset, kind in told:
        named = [*_named(sentence, kind, cluster, support.told)]
        towns[offset] = [
            (town, offset + start)
            for town, start, _ in sorted(named, key=lambda one: one[1])
            if not _is_of_others(sentence[max(0, start - 60) : start])
        ]
        found += [(town, offset + start, weight) for town, start, weight in (*_told(sentence, cluster), *named)]
    for town, start, weight in (*found, *pointed(cluster, told, towns)):
        place = (start, start + len(town))
        score = _PRIOR + weight + support.weight(town, place)
        own = town not in cities() and any(town in name.split() for name in cluster.names)
        if not own and not support.people.hold(*place) and not (town not in cities() and _ABSTRACT.search(town)):
            yield Statement(town, *place, score, "profile.seat")


def _told(sentence: str, cluster: ClusterCandidate) -> Iterator[tuple[str, int, float]]:
    """Towns in the wordings that tell a seat."""
    listed = p.FACTS_SEAT.match(sentence)
    if listed:
        yield listed["town"], listed.start("town"), 4.5
    flat = p.flat(sentence)
    for pattern, weight in p.SEAT:
        for match in pattern.finditer(flat):
            before = sentence[: match.start("town")]
            other = _ARTICLE.search(before) is not None or _is_beside_another(before)
            if may_be_town(match["town"]) and not other:
                weight -= 1.5 if _NEAR.search(before) else 0.0
                weight -= _OF_LIFE if _LIFE.search(match.group()) else 0.0
                weight -= _OF_ANOTHER if _is_seat_of_another(sentence, match, cluster) else 0.0
                yield nominative(match["town"]), match.start("town"), weight


_LIFE = re.compile(
    r";\s|\b(?:studier|promovier|aufgewachsen|aufwuchs|gelernt|lernte|lehrte|geboren|stammt|gearbeitet|gewechselt|kam\b)"
)
"""What stands between a town and an office elsewhere: "hat in X studiert, nun leitet sie die Geschäftsstelle"."""
_OF_LIFE = 2.5


def _named(
    sentence: str, kind: PassageKind, cluster: ClusterCandidate, told: frozenset[str]
) -> Iterator[tuple[str, int, float]]:
    """Known towns, and those that the text calls so (`told`), by what their clause speaks of."""
    towns = [m for m in TOWN.finditer(sentence) if _is_town(sentence, m, told) and m["town"] not in _LANDS]
    towns += [m for m in OF_TOWN.finditer(sentence) if whole(m["town"]) is not None]
    listed = len({m["town"] for m in towns}) > 2
    noun = own_noun(cluster)
    for match in towns:
        start, end = match.span("town")
        low, high = segment(sentence, start, end)
        clause = sentence[max(low, start - 110) : min(high, end + 110)]
        town = nominative(base(match["town"])) if match.re is TOWN else str(whole(match["town"]))
        if not may_be_town(town):
            continue
        before = sentence[max(0, start - 60) : start]
        if _is_beside_another(before):
            continue
        about = names_cluster(clause, cluster) or noun.search(clause) is not None or _is_the_office(clause)
        offices = weigh(clause, _OFFICE_CUES)
        weight = offices if about or offices < 0 else 0.5 * offices
        weight -= _OF_ANOTHER if offices > 0 and _is_seat_of_another(sentence, match, cluster) else 0.0
        weight += 0.5 if about else 0.0
        if _BESIDE.search(before) and _ends_with_cluster(_BESIDE.sub("", before), cluster, noun):
            weight += 1.5
        weight += 0.7 if _BESIDE.search(before) and _at_work(_BESIDE.sub("", before), cluster, noun) else 0.0
        weight -= 1.2 if _AFTER_FIRM.search(before) else 0.0
        weight -= _OF_MEMBER if _is_of_member(before, cluster, noun) else 0.0
        weight -= 2.0 if _LEFT_BEFORE.search(before) and _LEFT_AFTER.match(sentence, match.end()) else 0.0
        weight -= 1.5 if _NEAR.search(before) else 0.0
        weight -= 0.6 if listed else 0.0
        weight -= _OF_LABEL if kind is PassageKind.FACTS and p.FACTS_SEAT.match(sentence) is None else 0.0
        yield town, start, weight + (0.2 if kind is PassageKind.CAPTION else 0.0)


def _is_of_others(before: str) -> bool:
    """Whether a town is only near, or stands in the name of somebody: no scene for what is told next."""
    return _NEAR.search(before) is not None or _AFTER_FIRM.search(before) is not None


_OF_ANOTHER = 3.0
"""Against the seat of somebody else."""
_OF_MEMBER = 1.8
"""Against the town of somebody's firm."""


_SEATED = re.compile(
    r"\b(?:hat|haben)\s(?:ihren|seinen)\s(?:Haupt|Firmen|Vereins|Stamm)?[Ss]itz\b|\bmit\s(?:[a-zäöüß]+\s)?(?:Haupt|Firmen|Vereins|Stamm)?[Ss]itz\b|\b(?:sitzt|residiert|ansässig|beheimatet)\b"
)


_ITS_SEAT = re.compile(
    r"\bha(?:t|tte)\b[^.;:]{0,60}\s(?:ihr|sein)(?:en?)?\s(?:(?:[A-Z]\w+)?[Ss]itz|Platz|Zuhause|Domizil|Quartier|Bleibe)\b"
)
_APPOSED = re.compile(r"(?:ein|eine|einem|einer|eines|einen|der|die|das|dem|den|des)\s")


def _is_seat_of_another(sentence: str, match: re.Match[str], cluster: ClusterCandidate) -> bool:
    """Whether "mit Sitz in" or "sitzt in" tells of another: "die Hofgilde, ein Versicherer mit Sitz in …"."""
    if _ITS_SEAT.search(sentence) and LEGAL_FORM.search(sentence):
        return not (names_cluster(sentence, cluster) or own_noun(cluster).search(sentence) or _OFFICE.search(sentence))
    seated = _SEATED.search(sentence, max(0, match.start() - 60), match.end() + 40)
    if seated is None:
        return False
    low, high = segment(sentence, match.start("town"), match.end("town"))
    clause = sentence[low:high]
    if seated.group().startswith("mit"):
        # What has its seat there stands right before, in the apposition where there is one.
        *before, last = sentence[low : seated.start()].rsplit(", ", 1)
        clause = (
            last
            if not before or not _APPOSED.match(last) or not _ends_with_cluster(before[0], cluster, own_noun(cluster))
            else sentence
        )
    return not (names_cluster(clause, cluster) or own_noun(cluster).search(clause) or _OFFICE.search(clause))


_THE_OFFICE = re.compile(
    r"\b(?:[Dd]ie\s(?:Verwaltung|Geschäftsstelle|Zentrale)|[Dd]as\s(?:Sekretariat|Clusterbüro|Büro))\s"
    r"(?:hat|liegt|sitzt|steht|befindet|residiert|logiert|findet|teilt)\b"
)


def _is_the_office(clause: str) -> bool:
    """Whether the office is that of the one that the text is about, since nobody else's is named."""
    return _THE_OFFICE.search(clause) is not None and LEGAL_FORM.search(clause) is None


_OFFICE = re.compile(r"[Gg]eschäftsstelle|[Cc]lusterbüro|\b(?:[Uu]nser|[Ii]hr|[Ss]ein)e?[nrms]?\s(?:[a-zäöüß]+\s)?Büro")


def _is_beside_another(before: str) -> bool:
    match = _PART_OF_NAME.search(before)
    if match is None:
        return False
    town = match["town"]
    return town is None or town in cities() or ENDING.search(town) is not None


def _is_of_member(before: str, cluster: ClusterCandidate, noun: re.Pattern[str]) -> bool:
    head = _OF_HEAD.search(before)
    return head is not None and not (names_cluster(head["what"], cluster) or noun.search(head["what"]))


def _is_town(sentence: str, match: re.Match[str], told: frozenset[str]) -> bool:
    """A known town, or after "in" a word that ends like one; never behind an article: "in der Halle"."""
    known = nominative(base(match["town"])) in cities() or match["town"] in told
    if _NUMBERED.match(sentence, match.end()):
        return False
    if not known and ENDING.search(match["town"]) is None:
        return False
    before = sentence[max(0, match.start() - 24) : match.start()]
    if is_word(match["town"]) and match.start() and not _BEFORE_TOWN.search(before):
        return False  # "12 Stück je Brand"
    article = _ARTICLE.search(before) is not None and not (known and _NEARBY.search(before))
    return not article and (known or _PREPOSITION.search(before) is not None)


def _ends_with_cluster(before: str, cluster: ClusterCandidate, noun: re.Pattern[str]) -> bool:
    left = before.rstrip()
    return any(left.endswith(name) for name in cluster.names) or any(m.end() == len(left) for m in noun.finditer(left))


_WORKS = re.compile(r"\s(?:arbeitet|forscht|lebt|wirkt|sitzt|wohnt|residiert|tagt|beginnt)\s$")


def _at_work(before: str, cluster: ClusterCandidate, noun: re.Pattern[str]) -> bool:
    """Whether the cluster itself is said to be at work there: "Kelpario arbeitet in"."""
    works = _WORKS.search(before)
    return works is not None and _ends_with_cluster(before[: works.start()], cluster, noun)


class _Support:
    """What the whole text says for a town: how often it comes back, in the cluster's name, at the beginning."""

    def __init__(self, doc: Doc, cluster: ClusterCandidate) -> None:
        self.text, self.cluster = text_of(doc), cluster
        self.told = told_towns(self.text)
        paragraphs = [q for q in reportage_of(doc).passages if q.kind is PassageKind.PARAGRAPH]
        self.opening = paragraphs[:_OPENING][-1].end if paragraphs else 0
        self.foreign = Intervals(
            (m.span.start_char, m.span.end_char) for o in candidates_of(doc).organisations for m in o.mentions
        )
        self.people = Intervals(
            (m.span.start_char, m.span.end_char) for q in candidates_of(doc).people for m in q.mentions if not m.field
        )
        """Names of people, of whom many are called like towns: "Ute Brand"."""
        self.uses: Counter[str] = Counter()
        for match in TOWN.finditer(self.text):
            self.uses[nominative(base(match["town"]))] += 1 if self.foreign.hold(*match.span("town")) else 2

    def _like_town(self, town: str) -> bool:
        """Ends like a town's name, or is used again and again."""
        return ENDING.search(town) is not None or self.uses[town] > _ONCE

    def weight(self, town: str, place: tuple[int, int]) -> float:
        """Log-odds that do not depend on the clause."""
        first = base(town.split(" und ")[0])
        score = 0.12 * min(_MOST_USES, self.uses[first]) + (
            0.6
            if first in cities() or first in self.told or first.startswith("Bad ") or first != town.split(" und ")[0]
            else -0.8
            if self._like_town(first)
            else -1.8
        )
        score -= 1.5 if first not in cities() and is_word(first) else 0.0
        score += 0.5 if " und " in town else 0.0
        in_name = town in self.cluster.name and re.search(rf"\b{re.escape(town)}(?:er)?\b", self.cluster.name)
        score += 1.2 if in_name else 0.0
        score += 0.5 if place[0] < self.opening else 0.0
        return score - (1.5 if self.foreign.hold(*place) else 0.0)
