"""The cluster's state: every state of the text is weighed by what its clause says of the cluster."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from spacy.tokens import Doc

from pipeline.language.cluster import patterns as p
from pipeline.language.cluster.statements import Statement, Told, names_cluster, own_noun
from pipeline.language.model import ClusterCandidate, candidates_of, reportage_of
from pipeline.language.occurrences import Intervals
from schemas.reportage import PassageKind

_CITY_STATES = frozenset({"Berlin", "Hamburg", "Bremen"})
LEAST_OF_STATE = 0.0
"""Log-odds below which a state is more likely named for another reason."""
_PAYER = re.compile(r"\b(?:Land|Landes|Freistaat|Freistaat(?:e)?s|Ministeri\w+[^.;]{0,60})\s$")
_OF_PAYER = 0.4
"""Log-odds of the state whose ministry is told of with the cluster."""
_WHO_BELONGS = (
    r"(?:\w*[Mm]itglied(?:er|ern)?|[Ff]irmen|[Bb]etriebe[n]?|[Uu]nternehmen|[Pp]artner[n]?|[Uu]nterzeichner[n]?|"
    r"[Bb]eteiligten?|[Gg]esellschafter[n]?|[Gg]enossen|[Aa]kteure[n]?)"
)
_OF_MEMBERS = re.compile(
    rf"\b{_WHO_BELONGS}\b[^.;]{{0,60}}\b(?:Sitz|komm(?:en|t)|stamm(?:en|t)|sitz(?:en|t)|(?:zu\sHause|ansässig|"
    r"beheimatet|angesiedelt))\b|\bha(?:ben|tten)\sihren\sSitz\b"
)
"""Where members are, the cluster may be or not."""
_NEIGHBOURING = re.compile(
    r"\b(?:[Jj]enseits|[Aa]ußerhalb|[Üü]ber)\s(?:der|die)\s(?:Landes|Länder)grenzen?\b|\b[Aa]ußerhalb\sdes\s(?:Bundes)?[Ll]andes\b|"
    r"\b(?:benachbart|angrenzend|ander|übrig)e[nrs]?\s(?:Bundesl|L)änder[n]?\b|\bNachbar(?:l[aä]nd\w*|bundesl[aä]nd\w*)\b|"
    r"\b(?:benachbarte[nrs]?|angrenzende[nrs]?)\s$"
)
"""What leads to states that are not the cluster's: "jenseits der Landesgrenzen, vor allem in …"."""


_GOING = re.compile(
    r"\b(?:geht|gehen|g[ie]ng(?:en)?|gegangen|(?:um|weg|ab|fort)?(?:zu|ge)?(?:zieh|zog)\w*|(?:ab|aus)?(?:zu|ge)?wander\w*|"
    r"(?:ge)?wechsel\w*|verkauf\w*|(?:ge|be)?liefer\w*|exportier\w*|verleg\w*|(?:ge|ver)?schick\w*|verschlug|"
    r"fahr\w*|fährt|fuhr\w*|gefahren|(?:ge|ver)?reis\w*|expandier\w*)\b"
)
_COMING = re.compile(
    r"\b(?:stamm(?:t|te|en)|komm(?:t|en)|kam(?:en)?|gekommen|(?:an|zu|ein|weg)?(?:ge)?(?:reis|zog|zieh|wander|wechsel)\w*|"
    r"bezieh\w*|bezog\w*|(?:ge)?holt\w*|importier\w*|geliefert)\b"
)
_BESIDE = r"(?:ganz\s|dem\s\w+en\s)?(?:[A-ZÄÖÜ][\w-]+(?:,\s|\s(?:und|oder)\s))*$"
_TO, _FROM = re.compile(rf"\b[Nn]ach\s{_BESIDE}"), re.compile(rf"\b[Aa]us\s{_BESIDE}")
_SHARE = re.compile(
    r"\b[Jj]ede[rns]?\s[a-zäöüß]+te[rns]?\b|Prozent\b|\b(?:Hälfte|Drittel|Viertel|[Aa]lle[rs]?|[Mm]eisten)\b|\d"
)
"""What is told of how much comes from a state is told of its branch: "Jede zweite Harfe kommt aus Sachsen"."""
_GUESTS = re.compile(
    r"\b(?:Delegation|Gäste|Besucher|Kolleg|Kunde|Käufer|Investor|Konkurren|Wettbewerber|Zuwander|Bewerber|Touristen)\w*\s"
    rf"(?:[a-zäöüß]+\s){{0,3}}aus\s{_BESIDE}|"
    r"\b(?:(?:[Bb]efreundet|[Vv]erwandt)\w*\s(?:Cluster|Netzwerk|Verein)|(?:Schwester|Partner)n?(?:netzwerk|cluster|verein|region)|"
    rf"Konkurren[zt]|Wettbewerber)\w*\s(?:[a-zäöüß]+\s){{0,3}}(?:aus|in)\s{_BESIDE}"
)


def _is_away(sentence: str, start: int, cluster: ClusterCandidate) -> bool:
    """Whether somebody else comes from the state or goes there: "Die Firma wäre beinahe nach Hessen gezogen"."""
    before = sentence[:start]
    if _GUESTS.search(before):
        return True
    if _SHARE.search(sentence) or names_cluster(sentence, cluster) or own_noun(cluster).search(sentence):
        return False
    if _OF_MEMBERS.search(sentence):
        return False  # judged by themselves
    return bool((_TO.search(before) and _GOING.search(sentence)) or (_FROM.search(before) and _COMING.search(sentence)))


_REST = re.compile(
    r"(?:,|;|und|während)\s(?:(?:der|den)\s(?:kleine\s)?Rest|die\s(?:übrigen|anderen|restlichen|weiteren))\b"
)
"""What is told before the rest is where most are, and so the cluster: "80 sitzen in X, der Rest kommt aus Y"."""
_OUTGROWN = (
    r"\b(?:[Üü]ber\s(?:die\sGrenzen\s(?:von\s)?)?{0}s?\s[^.;:]{{0,60}}?\bhinaus|"
    r"{0}\s(?:[^.;:]{{0,40}}\s)?(?:entwachsen|zu\s(?:klein|eng)\s(?:geworden|wurde)))"
)
"""Whoever outgrows a state stands in it: "Über X ist der Verein längst hinausgewachsen"."""


_MOST = re.compile(
    r"\b(?:[Dd]ie\s(?:aller)?meisten|(?:Groß|Haupt)teil|Löwenanteil|(?:größte|überwiegende)[rn]?\sTeil|[Mm]ehrheit|Mehrzahl|"
    r"[Üü]berwiegend|[Vv]orwiegend|[Hh]auptsächlich|[Ff]ast\salle|[Hh]älfte|[Dd]rei\sViertel\w*|[Zz]wei\sDrittel\w*|"
    r"(?:[Dd]rei|[Vv]ier)\sFünftel\w*|[Nn]eun\sZehntel\w*|[Zz]wei\svon\sdrei|[Dd]rei\svon\s(?:vier|fünf)|[Vv]ier\svon\sfünf|"
    r"(?:[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun)\svon\szehn|(?:[5-9]\d|100)(?:,\d+)?\s(?:Prozent|%))"
)
"""What most of the members do, the cluster does: "Zwei Drittel sitzen in X, ein Zehntel kommt aus Y"."""
_CLAUSE_END = re.compile(r"[,;:–]\s|\sund\s(?=\d|[a-zäöü]+(?:lf)?\s[A-ZÄÖÜ])")
_PART_OF = re.compile(
    r"\b(?:im\s(?:äußersten\s|tiefen\s)?(?:(?:Nord|Süd)?(?:[Oo]sten|[Ww]esten)|Norden|Süden|Herzen)|in\sder\sMitte|am\s(?:\w+\s)?Rand)\s(?:von\s)?$"
)
"""Where in its state a region lies: "in der Region Auental, im Süden Hessens"."""


@cache
def _outgrown(state: str) -> re.Pattern[str]:
    return re.compile(_OUTGROWN.format(re.escape(state)))


def _at_home(sentence: str, name: str, start: int, cluster: ClusterCandidate) -> bool:
    """Whether a sentence about members or growth tells that the cluster itself is at home in the state."""
    rest = _REST.search(sentence)
    if rest and start < rest.start() and _OF_MEMBERS.search(sentence):
        return len(list(p.STATE_NAME.finditer(sentence, 0, rest.start()))) == 1
    first = p.STATE_NAME.search(sentence)
    if _PART_OF.search(sentence[:start]) and first and first.start() == start and _names_home(sentence, name, cluster):
        return True
    own = names_cluster(sentence, cluster) or own_noun(cluster).search(sentence)
    return bool(own) and _outgrown(name).search(sentence) is not None


def _names_home(sentence: str, state: str, cluster: ClusterCandidate) -> bool:
    """Whether a sentence names the cluster's town, or the region in its name: "Kelpario Auental"."""
    region = cluster.name.removesuffix(cluster.legal_form or "").split()[-1]
    homes = {home for home in (cluster.city, region) if home and home != state and home[0].isupper()}
    return any(re.search(rf"(?<![\w-]){re.escape(home)}(?:s|er)?(?![\w-])", sentence) for home in homes)


def _is_of_most(sentence: str, start: int) -> bool:
    """Whether most of those that a sentence tells of are in the state, the first one that it names."""
    first = p.STATE_NAME.search(sentence)
    clause = _CLAUSE_END.split(sentence[:start])[-1]
    return first is not None and first.start() == start and _MOST.search(clause) is not None


def states(doc: Doc, cluster: ClusterCandidate, told: Sequence[Told]) -> Iterator[Statement]:
    """Yield the states that the text names, the one it speaks of most weighing most.

    A state in the name of a ministry or a bank, and one that pays, tells of the cluster only where its sentence
    speaks of the cluster and the text names no state otherwise.
    """
    headline = reportage_of(doc).headline
    foreign = Intervals(
        (m.span.start_char, m.span.end_char) for o in candidates_of(doc).organisations for m in o.mentions
    )
    count: Counter[str] = Counter()
    places: list[tuple[str, int, int, str]] = []
    payers: list[tuple[str, int, int, str]] = []
    of_members: list[tuple[str, int, int, str]] = []
    paid: Counter[str] = Counter()
    homes: set[str] = set()
    most: set[str] = set()
    for sentence, offset, kind in told:
        for name, start, end in _states_in(sentence, cluster):
            place = name, offset + start, offset + end, sentence
            if foreign.hold(*place[1:3]) or _PAYER.search(sentence[:start]):
                payers += [place] if names_cluster(sentence, cluster) or own_noun(cluster).search(sentence) else []
                paid[name] += 1
                continue
            if _NEIGHBOURING.search(sentence[:start]) or _is_away(sentence, start, cluster):
                continue
            if _at_home(sentence, name, start, cluster):
                homes.add(name)
            elif _OF_MEMBERS.search(sentence) and not _outside(name).search(sentence):
                of_members.append(place)
                most.update([name] if _is_of_most(sentence, start) else [])
                continue
            places.append(place)
            count[name] += 3 if kind is PassageKind.FACTS else 1
    count.update({name: 1 for name in paid if name in count})
    count.update(name for name, *_ in of_members if name in count or not places)
    homes.update(most if not places else ())
    places += [place for place in of_members if place[0] in count or not places]
    # Who pays for the cluster is most likely its own state, where no other is named.
    for name, start, end, _ in payers if not places else ():
        yield Statement(name, start, end, _OF_PAYER, "profile.state")
    for name, start, end, sentence in places:
        direct = _direct(name).search(sentence)
        seated = cluster.city is not None and cluster.city in sentence
        seat = seated and re.search(rf"{re.escape(cluster.city or '')}[,\s]+(?:in|\()\s?{name}", sentence)
        listed = len({other for other, *_, where in places if where == sentence}) > 2
        score = -0.6 + 1.8 * count[name] / sum(count.values())
        score += 0.5 * bool(direct) + 0.5 * (name in headline) - 1.1 * listed + 1.5 * bool(seat)
        if _outside(name).search(sentence):
            # Whoever counts those beyond the border stands inside: "Jedes vierte Mitglied sitzt außerhalb Hessens".
            score += _INSIDE + 1.1 * listed
        elif name in homes:
            score += _INSIDE
        else:
            score -= 2.0 * bool(_OF_MEMBERS.search(sentence))
        if score > LEAST_OF_STATE:
            yield Statement(name, start, end, score, "profile.state")


_INSIDE = 1.6


@cache
def _outside(state: str) -> re.Pattern[str]:
    stem = re.escape(state)
    return re.compile(
        rf"\b(?:Mitglied|Firm|Betrieb|Unternehmen|Partner|Adresse)\w*\b[^.;]{{0,60}}\b(?:außerhalb|jenseits)\s(?:von\s)?{stem}|"
        rf"\b(?:[Aa]ußerhalb|[Jj]enseits)\s(?:von\s)?{stem}s?\b[^.;]{{0,60}}\b(?:Mitglied|Firm|Betrieb|Unternehmen|Partner)"
    )


@cache
def _direct(state: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:in|für|aus|Land|Landes|Freistaat|Bundesland|Region)\s(?:ganz\s)?{re.escape(state)}")


def _states_in(sentence: str, cluster: ClusterCandidate) -> Iterator[tuple[str, int, int]]:
    for match in p.STATE_NAME.finditer(sentence):
        name = match["state"]
        # Berlin, Hamburg and Bremen are towns first.
        as_town = (
            name in _CITY_STATES
            and name != cluster.city
            and not re.search(r"\bLand(?:es)?\s$", sentence[: match.start()])
        )
        if not as_town:
            yield name, match.start(), match.end()
    for match in p.STATE_PART.finditer(sentence):
        yield match["state"].capitalize(), match.start(), match.end()
    for match in p.STATE_ADJECTIVE.finditer(sentence):
        yield p.STATE_ADJECTIVES[match["stem"]], match.start(), match.end()
