"""Whom or what a figure describes: the part of a share, or the party in focus."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.language.figures import patterns
from pipeline.language.figures.context import Found, Named, Parties, Party
from pipeline.language.figures.counted import noun_phrase, printed
from pipeline.language.figures.quantities import Form, low
from pipeline.language.figures.words import Word
from schemas.records import Metric

_CLUSTER_METRICS = frozenset(
    (Metric.MEMBERS, Metric.FOUNDING_MEMBERS, Metric.EVENTS_PER_YEAR, Metric.EMPLOYEES, Metric.WORKING_GROUPS)
)
_PROJECT_METRICS = frozenset((Metric.FUNDING_EUR, Metric.DURATION, Metric.INVESTMENT_EUR, Metric.MONEY_OTHER))
_BRANCH_METRICS = frozenset((Metric.REVENUE_EUR, Metric.JOBS, Metric.SHARE_OTHER, Metric.MARKET_SHARE, Metric.COMPANIES))
_MEMBER_SHARES = frozenset((Metric.SME_SHARE, Metric.INDUSTRY_SHARE, Metric.RESEARCH_SHARE, Metric.MEMBER_SHARE))
_COPULA = frozenset(
    "sind ist waren bilden stellen gehören zählen machen umfassen kommen kommt stammen stammt entfallen entfällt aus auf "
    "zu zur zum dem den der die das in im bereich von vom setzt sich zusammen hat haben ihren ihre sitz ansässig".split()
)
_ORIGIN = re.compile(
    r"^[^,.;]{0,25}?\b(?P<verb>Sitz in|ansässig in|aus|entf(?:allen|ällt) auf|auf|in)\s+(?:der |dem |den |die |das )?"
    r"(?P<place>[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+)?|sonstige\w* \w+|andere\w* \w+|weitere\w* \w+|übrige\w* \w+)"
)
_PRONOUN = re.compile(r"^\s*(?:[Ss]ie|[Ee]r|[Ee]s|[Ii]hr\w*|[Ss]ein\w*|Dies\w*|Damit|Dabei|Dazu|Hier|Darin|Dort)\b")


def subject_of(found: Found, parties: Parties, text: str, voice: str | None) -> tuple[str | None, float]:
    """Return whom the figure describes and how sure that is. `voice`: the organisation that speaks in a quote box."""
    if found.metric in _MEMBER_SHARES and (part := _part(found, text, parties)):
        return part, 0.8
    if found.counted.unit == "Prozent" and found.counted.part and found.quantity.form is not Form.FOLD:
        return found.counted.part, 0.75
    sentence_before = _since(found, text, 0)
    same = parties.before(found.start, found.sentence[0])
    if voice and re.search(r"\b(?:wir|[Ww]ir|uns|unser\w*)\b", text[found.sentence[0] : found.sentence[1]]):
        return voice, 0.75
    wanted = _wanted(found)
    if _is_member_part(found, text) and parties.cluster:
        return f"Mitglieder von {parties.cluster}", 0.75
    if (named := _pick(same, wanted, found)) is not None:
        return named.name, 0.85
    after = [item for item in parties.before(found.sentence[1], found.end) if not item.generic]
    if (named := _pick_after(after, found, text)) is not None:
        return named.name, 0.75
    earlier = parties.before(found.sentence[0], max(found.passage.start, found.sentence[0] - 600))
    if (named := _topic(earlier, wanted, found, sentence_before)) is not None:
        return named.name, 0.65
    return parties.cluster, 0.6


def about_cluster(found: Found, parties: Parties) -> bool:
    """Whether the nearest organisation or project before the figure is the cluster (or none is named)."""
    near = [
        item
        for item in parties.before(found.start, max(found.passage.start, found.sentence[0]))
        if item.party in (Party.CLUSTER, Party.ORGANISATION)
    ]
    if not near:
        after = [item for item in parties.before(found.sentence[1], found.end) if item.party in (Party.CLUSTER, Party.ORGANISATION)]
        near = after[:1]
    if not near:
        earlier = [
            item
            for item in parties.before(found.sentence[0], max(found.passage.start, found.sentence[0] - 300))
            if item.party in (Party.CLUSTER, Party.ORGANISATION)
        ]
        near = earlier[-1:]
    return not near or near[-1].party is Party.CLUSTER


def _since(found: Found, text: str, reach: int) -> str:
    return text[max(found.passage.start, found.sentence[0] - reach) : found.start]


def _wanted(found: Found) -> tuple[Party, ...]:
    """Parties that a metric may describe, likeliest first."""
    if found.metric in _CLUSTER_METRICS:
        return (Party.CLUSTER, Party.ORGANISATION, Party.EVENT)
    if found.metric in _PROJECT_METRICS:
        return (Party.PROJECT, Party.EVENT, Party.ORGANISATION, Party.CLUSTER)
    if found.metric is Metric.PARTICIPANTS:
        return (Party.EVENT, Party.PROJECT, Party.CLUSTER, Party.ORGANISATION)
    if found.metric in _BRANCH_METRICS:
        return (Party.ORGANISATION, Party.BRANCH, Party.REGION, Party.CLUSTER)
    return (Party.PROJECT, Party.ORGANISATION, Party.CLUSTER, Party.EVENT, Party.BRANCH, Party.REGION)


def _pick(same: Sequence[Named], wanted: tuple[Party, ...], found: Found) -> Named | None:
    """The nearest wanted party before the figure in its sentence; a better wanted kind may stand a little farther."""
    best: tuple[float, Named] | None = None
    for item in same:
        if item.party not in wanted or item.end > found.start + 1:
            continue
        cost = found.start - item.end + 35 * wanted.index(item.party)
        if best is None or cost < best[0]:
            best = (cost, item)
    return best[1] if best else None


def _pick_after(after: Sequence[Named], found: Found, text: str) -> Named | None:
    """The party that owns the counted thing: "16 Standorte der Firma X", "beteiligt an X"."""
    for item in after:
        between = text[found.end : item.start]
        if len(between) < 60 and re.match(r"^\s*(?:d(?:er|es)|von|vom|bei|beim|in|im|am|an|für|sind|gehören)?\b[^,.;:]*$", between):
            return item
    return None


def _topic(earlier: Sequence[Named], wanted: tuple[Party, ...], found: Found, sentence: str) -> Named | None:
    """The last wanted party of the sentences before; after a pronoun any party counts, else generic names do not."""
    del sentence
    for item in reversed(earlier):
        if item.party in wanted[:3] or (item.party in wanted and item.party is not Party.REGION):
            return item
    return None


def _is_member_part(found: Found, text: str) -> bool:
    """Whether the figure is a part of the members named before it: "91 Mitglieder, darunter 44 Betriebe"."""
    if found.metric in _CLUSTER_METRICS or found.counted.is_measure or found.counted.unit == "Prozent":
        return False
    before = text[found.sentence[0] : found.start]
    members = re.search(r"\d+ Mitglied|Mitglieder\w*\b", before)
    return bool(members and re.search(r"\b(?:darunter|davon|hiervon)\b", before[members.start() :]))


# ---- the part that a share of members describes -----------------------------------------------------------------
def _part(found: Found, text: str, parties: Parties) -> str | None:
    """ "70 Prozent der Mitglieder sind KMU", "KMU (rund zwei Drittel der Mitglieder)", "drei Prozent entfallen auf X"."""
    if found.counted.part:
        return found.counted.part
    last = max(found.quantity.last, found.counted.last)
    rest = text[found.words[last].end : min(found.sentence[1], found.words[last].end + 70)]
    origin = _ORIGIN.match(rest)
    if (left := _left_part(found)) is not None:
        return left
    right = _right_part(found.words, last)
    if origin and (right is None or origin["verb"] != "in"):
        joint = "mit Sitz in" if origin["verb"].startswith(("Sitz", "ansässig", "in")) else "aus"
        if right is None or joint == "mit Sitz in" or re.match(r"\s*(?:\w+ )?(?:aus|entf|auf)\b", rest):
            return f"Mitglieder {joint} {origin['place']}"
    return right


def _left_part(found: Found) -> str | None:
    """The noun phrase before the share: "die Kommunen 20 Prozent der Mitglieder", "große Betriebe (zwei Drittel …)"."""
    words, at = found.words, found.quantity.first - 1
    while at >= 0 and (
        low(words, at) in patterns.ABOUT_WORDS | patterns.MIN_WORDS | patterns.MAX_WORDS | patterns.NEUTRAL_BEFORE | {"als", "mehr", "zu", "bis"}
    ):
        at -= 1
    if low(words, at) in ("(", "stellen", "bilden", "machen", "sind", "umfassen", "repräsentieren"):
        at -= 1
        if low(words, at) == ")":
            at = next((back for back in range(at, max(-1, at - 8), -1) if low(words, back) == "("), at) - 1
    elif low(words, at) in (",", ".", ":", ";", "–"):
        return None
    if at < 0 or not words[at].is_noun or not words[at].is_word:
        return None
    first = at
    while first > 0 and (
        words[first - 1].is_declined and low(words, first - 1) not in patterns.FUNCTION_WORDS
        or low(words, first - 1) in ("und", "sowie") and first > 1 and (words[first - 2].is_declined or words[first - 2].is_noun)
        or words[first - 1].is_noun and low(words, first) in ("und", "sowie")
    ):
        first -= 1
    return printed(words, first, at)


def _right_part(words: Sequence[Word], last: int) -> str | None:
    """The noun phrase after the share and its verb: "sind kleine und mittlere Betriebe"."""
    at = last + 1
    while at < len(words) and at < last + 7 and low(words, at) in _COPULA:
        at += 1
    if at == last + 1:
        return None
    if at < len(words) and words[at].low == "bereich":
        at += 1
    phrase = noun_phrase(words, at, lambda _: False)
    return printed(words, phrase.first, phrase.last) if phrase else None
