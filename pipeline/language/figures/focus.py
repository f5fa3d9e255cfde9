"""What is in focus where the clause itself does not say whom a figure describes."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from pipeline.language.figures import patterns
from pipeline.language.figures.clause import ClauseSubject
from pipeline.language.figures.context import Found, Named, Party
from pipeline.language.figures.nouns import nominative
from pipeline.language.figures.parties import Parties
from pipeline.language.figures.phrases import printed
from pipeline.language.figures.quantity import low
from pipeline.language.figures.wording import quoted_after
from schemas.records import Metric
from schemas.reportage import PassageKind

PROJECT_METRICS = frozenset((Metric.FUNDING_EUR, Metric.DURATION, Metric.MONEY_OTHER))
"""What money and time are usually stated of."""
_BRANCH_METRICS = frozenset(
    (Metric.REVENUE_EUR, Metric.JOBS, Metric.SHARE_OTHER, Metric.MARKET_SHARE, Metric.COMPANIES)
)

Subject = tuple[str | None, float]
"""A subject and how sure it is (0..1)."""


def in_focus(found: Found, parties: Parties, text: str, clause: ClauseSubject | None) -> Subject:
    """The whole of a share, the event of a turnout, the passage's project, the nearest party, the last topic."""
    wanted = _wanted(found)
    project = parties.project_at(found.start)
    if project and found.metric in PROJECT_METRICS:
        return project, 0.8
    if found.metric is Metric.PARTICIPANTS and clause is None and (event := _event(found)) is not None:
        return event, 0.7
    is_subject = clause is None and found.counted.whole is not None
    if clause is None and found.metric in _BRANCH_METRICS and (branch := _branch_after(found, parties)) is not None:
        return branch, 0.75
    whole = _whole(found)
    if whole and (is_subject or (found.metric is Metric.SHARE_OTHER and clause is None)):
        return whole, 0.7
    if project:
        return project, 0.7
    if found.metric is Metric.FUNDING_EUR and (purpose := _purpose(found, text)) is not None:
        return purpose, 0.7
    same = [item for item in parties.before(found.start, found.sentence[0]) if _describable(item, found)]
    if (named := _nearest(same, wanted, found)) is not None:
        return named.name, 0.7
    after = [i for i in parties.before(found.sentence[1], found.end) if _describable(i, found) and not i.generic]
    if (named := next((item for item in after if item.party in wanted), None)) is not None:
        return named.name, 0.6
    if whole:
        return whole, 0.65
    if (
        (speech := parties.speaker_at(found.start))
        and speech.organisation
        and found.passage.kind is PassageKind.VOICE_TEXT
    ):
        return speech.organisation, 0.6
    earlier = parties.before(found.sentence[0], max(found.passage.start, found.sentence[0] - 600))
    topic = next(
        (item for item in reversed(earlier) if _describable(item, found) and _may_be_topic(item, wanted)), None
    )
    return (topic.name, 0.6) if topic else (parties.cluster, 0.55)


def _wanted(found: Found) -> tuple[Party, ...]:
    """Parties that a metric may describe, likeliest first."""
    if found.metric in PROJECT_METRICS:
        return (Party.PROJECT, Party.EVENT, Party.ORGANISATION, Party.CLUSTER)
    if found.metric is Metric.PARTICIPANTS:
        return (Party.EVENT, Party.PROJECT, Party.CLUSTER, Party.ORGANISATION)
    if found.metric in _BRANCH_METRICS:
        return (Party.ORGANISATION, Party.BRANCH, Party.REGION, Party.CLUSTER)
    return (Party.PROJECT, Party.ORGANISATION, Party.CLUSTER, Party.EVENT, Party.BRANCH, Party.REGION)


def _describable(item: Named, found: Found) -> bool:
    if item.party is Party.PERSON:
        return False
    return not (item.public and found.metric in PROJECT_METRICS | {Metric.INVESTMENT_EUR, Metric.PARTICIPANTS})


def _may_be_topic(item: Named, wanted: tuple[Party, ...]) -> bool:
    return item.party in wanted[:3] or (item.party in wanted and item.party is not Party.REGION)


def _nearest(same: Sequence[Named], wanted: tuple[Party, ...], found: Found) -> Named | None:
    """The nearest wanted party before the figure in its sentence; a better wanted kind may stand a little farther."""
    near = [item for item in same if item.party in wanted and item.end <= found.start + 1]
    return min(near, key=lambda item: found.start - item.end + 35 * wanted.index(item.party), default=None)


_GATHERING = re.compile(
    r"messe|konferenz|kongress|tagung|forum|kuratorium|beirat|gremium|ausschuss|kreis|treffen|versammlung|"
    r"workshop|kurs|veranstaltung"
)


def _event(found: Found) -> str | None:
    """Where people come to: "Zum Stammtisch kommen 30 Gäste", "Im Beirat treffen sich …"."""
    first = bisect_left(found.words, found.sentence[0], key=lambda word: word.start)
    for at in range(found.quantity.first - 1, first - 1, -1):
        inside = low(found.words, at) in ("im", "am")
        if low(found.words, at) in ("zum", "zur", "im", "beim", "am") or (
            low(found.words, at) in ("der", "den", "die", "das")
            and low(found.words, at - 1) in ("auf", "bei", "zu", "an", "in")
        ):
            noun = next((i for i in range(at + 1, min(at + 4, found.quantity.first)) if found.words[i].is_noun), None)
            if noun is None or found.words[noun].low in (*patterns.TIME_UNITS, *patterns.MONTHS):
                continue
            if _GATHERING.search(found.words[noun].low) or not (inside or low(found.words, at - 1) == "in"):
                return quoted_after(found.words, noun) or found.words[noun].text
    return None


def _purpose(found: Found, text: str) -> str | None:
    """What money is given for: "für den Umbau der Halle zu einem Technikum hat das Land 1,75 Millionen zugesagt"."""
    match = re.search(
        r"\b[Ff]ür (?:den|die|das|ihr\w*|sein\w*|ein\w*|"
        r"unser\w*) (?:[a-zäöüß]+e[nrsm]? )*(?P<noun>[A-ZÄÖÜ][\w-]+(?: (?:der|des|von|eines|"
        r"einer) (?:[a-zäöüß]+e[nrsm]? )?[A-ZÄÖÜ][\w-]+)?)",
        text[found.sentence[0] : found.sentence[1]],
    )
    return match["noun"] if match else None


def _branch_after(found: Found, parties: Parties) -> str | None:
    """The branch of a share that is itself the subject: "jeder fünfte Arbeitsplatz in der X-Wirtschaft"."""
    after = parties.before(found.sentence[1], found.end)
    return next((item.name for item in after if item.party is Party.BRANCH and not item.generic), None)


def _whole(found: Found) -> str | None:
    phrase = found.counted.phrase
    if phrase is None or not found.counted.whole:
        return found.counted.whole.capitalize() if found.counted.whole else None
    parts = [nominative(found.words[at].text) for at in range(phrase.unit_first, phrase.last + 1)]
    return " ".join(parts) if len(parts) == 1 else printed(found.words, phrase.unit_first, phrase.last)
