"""The cluster's founding year, seat, state, field and member count, from text, facts box and names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.language.cluster import patterns as p
from pipeline.language.cluster.contact import lines_of
from pipeline.language.lexicon import FUNCTION_WORDS, STATES, cities
from pipeline.language.model import (
    ClusterCandidate,
    FigureCandidate,
    Mention,
    candidates_of,
    reportage_of,
    sentence_at,
    sentences_in,
    text_of,
)
from pipeline.language.organisations.patterns import LEGAL_TAIL
from schemas.records import Metric
from schemas.reportage import PassageKind

_ABOUT_CLUSTER = frozenset(
    {
        PassageKind.PARAGRAPH,
        PassageKind.LIST_ITEM,
        PassageKind.FACTS,
        PassageKind.CAPTION,
        PassageKind.HEADLINE,
        PassageKind.HEADING,
        PassageKind.ASIDE,
        PassageKind.FOOTNOTE,
    }
)


LEAST_CERTAIN = 0.45
"""A founding year below is that of somebody else: "Die X GmbH wurde 1911 gegründet."."""


@dataclass(slots=True)
class Reading:
    """One place that states a value."""

    value: str
    start: int
    end: int
    confidence: float
    rule: str


class ProfileComponent:
    """Complete `candidates.cluster`; runs last because the member count comes from the figures."""

    def __call__(self, doc: Doc) -> Doc:
        """Return the Doc with its cluster's profile."""
        cluster = candidates_of(doc).cluster
        if cluster is None:
            return doc
        cluster.legal_form = _legal_form(cluster)
        year = _choose(doc, cluster, "founded_year", _founding(doc, cluster))
        cluster.founded_year = int(year) if year else None
        city = _choose(doc, cluster, "city", _seats(doc, cluster))
        cluster.city = cluster.city or city
        cluster.state = _choose(doc, cluster, "state", _states(doc))
        cluster.field = _choose(doc, cluster, "field", _fields(doc))
        _members(doc, cluster)
        return doc


def _choose(doc: Doc, cluster: ClusterCandidate, field: str, readings: Iterator[Reading]) -> str | None:
    """Take the best supported value; the places of other values stay as evidence with lower confidence."""
    found = list(readings)
    if not found:
        return None
    support: Counter[str] = Counter()
    for reading in found:
        support[reading.value] += 0  # keeps the order of first appearance
        support[reading.value] = max(support[reading.value], int(reading.confidence * 1000)) + 8
    best = max(support, key=lambda value: support[value])
    for reading in found:
        span = doc.char_span(reading.start, reading.end, alignment_mode="expand")
        if span is not None:
            right = reading.value == best
            cluster.mentions.append(
                Mention(span, reading.rule, reading.confidence if right else min(0.3, reading.confidence), field)
            )
    return best


def _legal_form(cluster: ClusterCandidate) -> str | None:
    own = LEGAL_TAIL.search(cluster.name)
    if own:
        return own.group().strip()
    forms: list[str] = []
    for alias in cluster.aliases:
        tail = LEGAL_TAIL.search(alias)
        if tail and tail.group().strip() not in forms:
            forms.append(tail.group().strip())
    return " und ".join(sorted(forms, key=lambda form: form.startswith("e"))) or None


def _stretches(doc: Doc) -> Iterator[tuple[str, int, PassageKind]]:
    """Yield the sentences (or lines of boxes) of the passages that speak about the cluster."""
    reportage = reportage_of(doc)
    for passage in reportage.passages:
        if passage.kind is PassageKind.FACTS:
            yield from ((line, offset, passage.kind) for line, offset in lines_of(reportage, passage))
        elif passage.kind in _ABOUT_CLUSTER:
            for start, end in sentences_in(doc, passage.start, passage.end):
                yield text_of(doc)[start:end], start, passage.kind


def _names_cluster(sentence: str, cluster: ClusterCandidate) -> bool:
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", sentence) for name in cluster.names)


def _founding(doc: Doc, cluster: ClusterCandidate) -> Iterator[Reading]:
    foreign = {c.name for c in candidates_of(doc).organisations}
    for sentence, offset, kind in _stretches(doc):
        for pattern, confidence in p.FOUNDED:
            match = pattern.search(_flat(sentence))
            if match:
                about = _about(_clause(sentence, match.start(), match.end()), kind, cluster, foreign)
                certain = max(0.1, min(0.97, confidence + about))
                start = offset + match.start("year")
                if certain >= LEAST_CERTAIN:
                    yield Reading(match.group("year"), start, start + 4, certain, "profile.founded")
                break
        if p.SAME_YEAR.search(sentence):
            earlier = list(re.finditer(r"\b(?:19|20)\d{2}\b", text_of(doc)[max(0, offset - 300) : offset]))
            if earlier:
                start = max(0, offset - 300) + earlier[-1].start()
                yield Reading(earlier[-1].group(), start, start + 4, 0.75, "profile.founded")


def _flat(sentence: str) -> str:
    """Return the sentence, as long as it was, without the full stops of abbreviations ("e. V.") that end nothing."""
    return re.sub(r"(?<!\bSt)\.(?=.)", "·", sentence)


def _clause(sentence: str, start: int, end: int) -> str:
    """Return the words around a match, not across quotation marks or brackets."""
    low = max([sentence.rfind(mark, 0, start) for mark in "„“»«"] + [start - 110, 0])
    high = min([position for mark in "„“»«" if (position := sentence.find(mark, end)) >= 0] + [end + 70])
    return sentence[low:high]


def _about(clause: str, kind: PassageKind, cluster: ClusterCandidate, foreign: set[str]) -> float:
    """Return how much surer a founding year is by whom its clause speaks of."""
    if kind is PassageKind.FACTS or _names_cluster(clause, cluster):
        return 0.06
    if p.CLUSTER_NOUN.search(clause):
        return 0.03
    return -0.45 if any(name in clause for name in foreign) else -0.2


def _seats(doc: Doc, cluster: ClusterCandidate) -> Iterator[Reading]:
    known = cities()
    for sentence, offset, _ in _stretches(doc):
        for pattern, confidence in p.SEAT:
            for match in pattern.finditer(_flat(sentence)):
                town = match.group("town")
                first = town.split()[0].split("-")[0]
                if (
                    town in STATES and town not in {"Berlin", "Hamburg", "Bremen"}
                ) or first.casefold() in FUNCTION_WORDS:
                    continue
                value = (
                    confidence + (0.08 if first in known else -0.1) + (0.04 if _names_cluster(sentence, cluster) else 0)
                )
                start = offset + match.start("town")
                yield Reading(town, start, start + len(town), max(0.1, min(0.97, value)), "profile.seat")
    yield from _first_town(doc)
    for word in re.findall(r"[\w-]+", cluster.name):
        base = word.removesuffix("er") if word.endswith("er") else word
        town = next((city for city in (word, base, base + "en", base + "e") if city in known), None)
        place = text_of(doc).find(town) if town else -1
        if town and place >= 0 and (town not in STATES or town in {"Berlin", "Hamburg", "Bremen"}):
            yield Reading(town, place, place + len(town), 0.8 if town == word else 0.6, "profile.name")


def _first_town(doc: Doc) -> Iterator[Reading]:
    """The first German town that the opening paragraphs name: where the reporter went. Weak, but often all there is."""
    known = cities() - set(STATES) | {"Berlin", "Hamburg", "Bremen"}
    opening = [q for q in reportage_of(doc).passages if q.kind is PassageKind.PARAGRAPH][:2]
    for passage in opening:
        text = text_of(doc)[passage.start : passage.end]
        for match in re.finditer(
            r"\b(?:in|In|nach|Nach|von|bei|aus|der)\s((?:Bad\s)?[A-ZÄÖÜ][a-zäöüß]+)(?:er\b)?", text
        ):
            town = match.group(1)
            if town in known:
                start = passage.start + match.start(1)
                yield Reading(town, start, start + len(town), 0.4, "profile.first_town")
                return


def _states(doc: Doc) -> Iterator[Reading]:
    headline = reportage_of(doc).headline
    cluster = candidates_of(doc).cluster
    seat = cluster.city if cluster else None
    count: Counter[str] = Counter()
    places: list[tuple[str, int, int, str]] = []
    for sentence, offset, kind in _stretches(doc):
        for match in p.STATE_NAME.finditer(sentence):
            name = next((s for s in sorted(STATES, key=len, reverse=True) if match.group().startswith(s)), None)
            # Berlin, Hamburg and Bremen are towns first.
            city_state = (
                name in {"Berlin", "Hamburg", "Bremen"}
                and name != seat
                and not re.search(r"\bLand(?:es)?\s$", sentence[: match.start()])
            )
            if name and not city_state:
                places.append((name, offset + match.start(), offset + match.end(), sentence))
                count[name] += 3 if kind is PassageKind.FACTS else 1
        for adjective, name in p.STATE_ADJECTIVES.items():
            for match in re.finditer(rf"\b{adjective}\w*", sentence):
                places.append((name, offset + match.start(), offset + match.end(), sentence))
                count[name] += 1
    for name, start, end, sentence in places:
        direct = re.search(
            rf"\b(?:in|für|aus|Land|Landes|Freistaat|Bundesland|Region)\s(?:ganz\s)?{re.escape(name)}", sentence
        )
        share = count[name] / sum(count.values())
        listed = len({n for n, *_, s in places if s == sentence}) > 2
        confidence = (
            0.35 + 0.4 * share + (0.12 if direct else 0) + (0.1 if name in headline else 0) - (0.25 if listed else 0)
        )
        yield Reading(name, start, end, max(0.1, min(0.95, confidence)), "profile.state")


def _fields(doc: Doc) -> Iterator[Reading]:
    count: Counter[str] = Counter()
    first: dict[str, tuple[int, int]] = {}
    headline = reportage_of(doc).headline
    for sentence, offset, kind in _stretches(doc):
        for pattern, confidence in p.FIELD_PHRASES:
            for match in pattern.finditer(sentence):
                field = match.group("field").strip(" .")
                if not p.FIELD_NOUN.search(field) and kind is not PassageKind.FACTS:
                    continue
                if confidence > 0.9 and kind is not PassageKind.FACTS:
                    continue
                start = offset + match.start("field")
                yield Reading(field, start, start + len(field), confidence, "profile.field")
        for match in p.FIELD_NOUN.finditer(sentence):
            word = re.sub(r"^([A-ZÄÖÜ]\w+?)(?:en|er|e)\s", r"\1e ", match.group())
            count[word] += 4 if kind is PassageKind.HEADLINE else 1
            first.setdefault(word, (offset + match.start(), offset + match.end()))
    for word, number in count.most_common(3):
        if (
            word
            in {
                "Materialien",
                "Werkstoffe",
                "Sicherheit",
                "Gesundheit",
                "Medien",
                "Bau",
                "Mobilität",
                "Energien",
                "Wirtschaft",
                "Industrie",
                "Branche",
                "Forschung",
                "Technologie",
                "Technologien",
                "Technik",
                "Energie",
            }
            and len(count) > 1
        ):
            continue
        start, end = first[word]
        yield Reading(
            word, start, end, min(0.86, 0.5 + 0.03 * number + (0.1 if word in headline else 0)), "profile.field_noun"
        )


_JOINED = re.compile(
    r"\b(?:gehören|gehörten|angehören|zählt|zählen|umfasst|vereint|verbindet|vernetzt|organisiert|angeschlossen|zusammengeschlossen|kommt|kommen|"
    r"Verbund von|Netzwerk (?:von|aus)|Zusammenschluss von|sind es|Mitglieder|Mitgliedern|machen mit|beteiligt|hat|"
    r"haben|zahlen)\b"
)
_MEMBER_UNIT = re.compile(
    r"(?:[Mm]itglied|[Pp]artner|[Bb]etriebe|[Uu]nternehmen|[Ff]irmen|[Gg]esellschafter|[Ee]inrichtungen|[Aa]kteur|[Oo]rganisationen|[Ii]nstitutionen)"
)
_NOW = re.compile(
    r"\b(?:heute|aktuell|mittlerweile|inzwischen|derzeit|gegenwärtig|zurzeit|jetzt|längst|bilanz|Bilanz)\b"
)
_THEN = re.compile(
    r"\b(?:damals|anfangs|ursprünglich|begann|Beginn|Anfang|einst|zunächst|gründeten|Gründung|Gründungs\w+)\b"
)
_TO_COME = re.compile(r"\b(?:soll|sollen|will|wollen|Ziel|künftig|bis (?:Ende )?20\d\d|geplant|möchte)\b")
_PART = re.compile(r"\b(?:davon|darunter|von ihnen|Mitglieder sind (?:Unternehmen|Hochschulen|kleine))\b")


def _members(doc: Doc, cluster: ClusterCandidate) -> None:
    """Take the member count best supported: about the cluster, of today, the whole and not a part of it."""
    best: tuple[float, int, Mention] | None = None
    for figure in candidates_of(doc).figures:
        score = _member_score(doc, cluster, figure)
        if score is not None and (best is None or (score, int(figure.value)) > best[:2]):
            best = (score, int(figure.value), figure.mention)
    if best is not None:
        cluster.member_count = best[1]
        cluster.mentions.append(Mention(best[2].span, "profile.members", min(0.97, best[2].confidence), "member_count"))


def _member_score(doc: Doc, cluster: ClusterCandidate, figure: FigureCandidate) -> float | None:
    start = figure.mention.span.start_char
    low, high = sentence_at(doc, start)
    sentence = text_of(doc)[low:high]
    of_members = figure.metric is Metric.MEMBERS
    joined = bool(_MEMBER_UNIT.search(figure.unit or "") and _JOINED.search(sentence))
    about = _names_cluster(sentence, cluster) or bool(p.CLUSTER_NOUN.search(sentence))
    if figure.value != int(figure.value) or figure.value < 2 or not (of_members or (joined and about)):
        return None
    score = figure.mention.confidence if of_members else 0.45
    passage = next((q for q in reportage_of(doc).passages if q.start <= start < q.end), None)
    if passage is not None:
        score += {PassageKind.FACTS: 0.4, PassageKind.VOICE_TEXT: -0.4}.get(passage.kind, 0.0)
    score += 0.15 if figure.subject in cluster.names else 0.0
    score += 0.2 if _NOW.search(sentence) or _JOINED.search(sentence) else 0.0
    score -= 0.2 if figure.year is not None else 0.0
    score -= 0.3 if _THEN.search(sentence) else 0.0
    score -= 0.5 if _TO_COME.search(sentence) else 0.0
    score -= 0.4 if _PART.search(text_of(doc)[max(low, start - 30) : min(high, start + 40)]) else 0.0
    change = re.search(rf"\bvon\s{re.escape(figure.text.split()[0])}\s(?:\w+\s)?auf\b", sentence)
    return score - (0.5 if change or re.search(r"\b\d+\.\s", figure.text) else 0.0)


@Language.factory("profile")
def make_profile(nlp: Language, name: str) -> ProfileComponent:
    """Make the component; it reads the cluster's names, organisations and figures."""
    return ProfileComponent()
