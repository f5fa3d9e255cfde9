"""The cluster's founding year, seat, state, field and member count, from text, facts box and names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.language.cluster import patterns as p
from pipeline.language.cluster.contact import lines_of, note
from pipeline.language.cluster.members import names_cluster, read_members
from pipeline.language.lexicon import FUNCTION_WORDS, STATES, cities
from pipeline.language.model import (
    ClusterCandidate,
    candidates_of,
    reportage_of,
    sentences_in,
    text_of,
)
from pipeline.language.organisations.patterns import LEGAL_TAIL
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
        read_members(doc, cluster)
        return doc


AGREEMENT = 0.008
"""What each further place adds to the support of a value: three places outweigh a small difference in certainty."""
DISPUTED = 0.3
"""Confidence of the place that states another value than the one chosen."""


def _choose(doc: Doc, cluster: ClusterCandidate, field: str, readings: Iterator[Reading]) -> str | None:
    """Take the best supported value; the surest place of the runner-up stays as evidence with lower confidence."""
    by_value: dict[str, list[Reading]] = {}
    for reading in readings:
        by_value.setdefault(reading.value, []).append(reading)
    if not by_value:
        return None
    ranked = sorted(by_value.values(), key=_support, reverse=True)
    for reading in ranked[0]:
        _note(doc, cluster, field, reading, reading.confidence)
    if len(ranked) > 1:
        other = max(ranked[1], key=lambda reading: reading.confidence)
        _note(doc, cluster, field, other, min(DISPUTED, other.confidence))
    return ranked[0][0].value


def _support(readings: list[Reading]) -> float:
    return max(reading.confidence for reading in readings) + AGREEMENT * len(readings)


def _note(doc: Doc, cluster: ClusterCandidate, field: str, reading: Reading, confidence: float) -> None:
    note(doc, cluster, (reading.start, reading.end), reading.rule, confidence, field)


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
    if kind is PassageKind.FACTS or names_cluster(clause, cluster):
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
                    confidence + (0.08 if first in known else -0.1) + (0.04 if names_cluster(sentence, cluster) else 0)
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


@Language.factory("profile")
def make_profile(nlp: Language, name: str) -> ProfileComponent:
    """Make the component; it reads the cluster's names, organisations and figures."""
    return ProfileComponent()
