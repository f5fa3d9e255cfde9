"""Whom or what a figure describes: the clause's subject, the owner, the project or the topic in focus."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from pipeline.language.figures import patterns
from pipeline.language.figures.clause import ClauseSubject, clause_subject, subject_text
from pipeline.language.figures.context import Found, Named, Parties, Party
from pipeline.language.figures.counted import printed
from pipeline.language.figures.nouns import nominative
from pipeline.language.figures.quantity import Form, low
from pipeline.language.figures.shares import part_of_members
from pipeline.language.figures.words import word_set
from pipeline.language.roles import is_role
from schemas.records import Metric
from schemas.reportage import PassageKind

_CLUSTER_METRICS = frozenset(
    (Metric.MEMBERS, Metric.FOUNDING_MEMBERS, Metric.EVENTS_PER_YEAR, Metric.EMPLOYEES, Metric.WORKING_GROUPS)
)
_PROJECT_METRICS = frozenset((Metric.FUNDING_EUR, Metric.DURATION, Metric.MONEY_OTHER))
_BRANCH_METRICS = frozenset(
    (Metric.REVENUE_EUR, Metric.JOBS, Metric.SHARE_OTHER, Metric.MARKET_SHARE, Metric.COMPANIES)
)
_PERSONAL_METRICS = frozenset((Metric.COUNT_OTHER, Metric.DURATION))
_MEMBER_SHARES = frozenset((Metric.SME_SHARE, Metric.INDUSTRY_SHARE, Metric.RESEARCH_SHARE, Metric.MEMBER_SHARE))
_MEASURE_NOUNS = re.compile(
    r"(?:umsatz|budget|volumen|summe|laufzeit|kosten|mittel|anteil|dauer|etat|haushalt|fläche|länge|höhe|tiefe|breite|größe|starthilfe|runde|zuwendung|zuschuss|förderung|preisgeld)$"
)
_ARTICLES_OF_PRONOUN = {
    "er": ("der", "ein", "unser", "dieser"),
    "sie": ("die", "eine", "unsere", "diese"),
    "es": ("das", "ein", "unser", "dieses"),
}

Subject = tuple[str | None, float]
"""A subject and how sure it is (0..1)."""


def subject_of(found: Found, parties: Parties, text: str) -> Subject:
    """Return whom the figure describes, in the text's words, and how sure that is."""
    if found.metric in _MEMBER_SHARES and (part := part_of_members(found, text) or _part_by_clause(found, parties)):
        return part, 0.8
    if found.counted.unit == "Prozent" and found.counted.part and found.quantity.form is not Form.FOLD:
        return found.counted.part, 0.75
    if found.metric not in _CLUSTER_METRICS and _is_member_part(found, text) and parties.cluster:
        return f"Mitglieder von {parties.cluster}", 0.75
    clause = clause_of(found, parties)
    if clause is not None and clause.speaker:
        return _speaker(found, parties, found.words[clause.first].low), 0.75
    if found.metric in _CLUSTER_METRICS:
        return _holder_of_cluster_metric(found, parties, text, clause)
    if found.metric is not Metric.FUNDING_EUR and (owner := _owner(found, parties)) is not None:
        return owner, 0.8
    if clause is not None and (named := _as_subject(found, clause, parties)) is not None:
        return named, 0.8
    return _in_focus(found, parties, text, clause)


def _part_by_clause(found: Found, parties: Parties) -> str | None:
    """ "Forschung und Lehre kommen auf einen Anteil von 15 Prozent": the clause's subject is the part."""
    clause = clause_of(found, parties)
    if clause is None or clause.pronoun or clause.speaker:
        return None
    if parties.covering(found.words[clause.first].start, found.words[clause.last].end) is not None:
        return None
    return subject_text(found.words, clause, (found.quantity.first, found.quantity.last))


def about_cluster(found: Found, parties: Parties) -> bool:
    """Whether the figure is about the cluster rather than another organisation; true where none is named."""
    clause = clause_of(found, parties)
    if clause is not None and clause.speaker and (speech := parties.speaker_at(found.start)):
        return speech.organisation is None or _is_cluster(speech.organisation, parties)
    if clause is not None and not clause.pronoun:
        named = parties.covering(found.words[clause.first].start, found.words[clause.last].end)
        if named is not None and named.party in (Party.CLUSTER, Party.ORGANISATION):
            return named.party is Party.CLUSTER
    both = (Party.CLUSTER, Party.ORGANISATION)
    start = max(found.passage.start, found.sentence[0] - 300)
    for since, until, step in (
        (found.sentence[0], found.start, -1), (found.end, found.sentence[1], 0), (start, found.sentence[0], -1),
    ):  # fmt: skip
        near = [item for item in parties.before(until, since) if item.party in both and not item.public]
        if near:
            return near[step].party is Party.CLUSTER
    return True


def clause_of(found: Found, parties: Parties) -> ClauseSubject | None:
    """The grammatical subject of the figure's clause."""
    number = found.quantity.first, max(found.quantity.last, found.counted.last)
    return clause_subject(found.words, number, found.sentence, lambda index: parties.is_name(found.words[index].start))


def _is_cluster(name: str, parties: Parties) -> bool:
    return bool(parties.cluster) and (parties.cluster in name or name in str(parties.cluster))


def _speaker(found: Found, parties: Parties, pronoun: str) -> str | None:
    """ "wir" is the speaker's organisation, "ich" the speaker where the figure is personal."""
    speech = parties.speaker_at(found.start)
    if speech is None:
        return parties.cluster
    if pronoun == "ich" and found.metric in _PERSONAL_METRICS and speech.person:
        return speech.person
    return speech.organisation or parties.cluster


def _holder_of_cluster_metric(found: Found, parties: Parties, text: str, clause: ClauseSubject | None) -> Subject:
    """Members, staff and events are the cluster's unless the clause or an owner says otherwise."""
    speech = parties.speaker_at(found.start)
    if speech and speech.organisation and re.search(r"\b[Uu]nser", text[found.sentence[0] : found.sentence[1]]):
        return speech.organisation, 0.75
    if clause is not None:
        if clause.pronoun:
            back = _referent(found, clause, parties)
            if back is not None and back[1] is not None and back[1].party in (Party.ORGANISATION, Party.EVENT):
                return back[0], 0.7
            if back is not None and back[1] is None and found.metric in (Metric.WORKING_GROUPS, Metric.EVENTS_PER_YEAR):
                return back[0], 0.65
        else:
            named = parties.covering(found.words[clause.first].start, found.words[clause.last].end)
            if (
                named is not None
                and not named.public
                and named.party in (Party.CLUSTER, Party.ORGANISATION, Party.EVENT)
            ):
                return named.name, 0.9
    owner = _owner(found, parties, named_only=True)
    return (owner, 0.85) if owner else (parties.cluster, 0.8)


def _owner(found: Found, parties: Parties, named_only: bool = False) -> str | None:
    """ "eine Kleinstadt mit 9.000 Einwohnern", "der Verband mit seinen 500 Mitgliedern"."""
    at = found.quantity.first - 1
    neutral = (
        patterns.NEUTRAL_BEFORE
        | patterns.DETERMINERS
        | patterns.ABOUT_WORDS
        | patterns.MIN_WORDS
        | {"als", "zu", "bis", "mehr"}
    )
    while low(found.words, at) in neutral:
        at -= 1
    if low(found.words, at) != "mit" or at < 1 or not found.words[at - 1].is_noun or not found.words[at - 1].is_word:
        return None
    before = found.words[at - 1]
    if before.start < found.sentence[0]:
        return None
    named = next(
        (item for item in reversed(parties.before(before.end, before.start - 60)) if item.end >= before.end), None
    )
    if named is not None:
        return None if named.public else named.name
    counted_before = any(low(found.words, back)[:1].isdigit() for back in range(max(0, at - 4), at))
    if named_only or counted_before or _MEASURE_NOUNS.search(before.low) or is_role(before.text):
        return None
    return nominative(before.text)


def _as_subject(found: Found, clause: ClauseSubject, parties: Parties) -> str | None:
    """The clause's subject as a party or in its own words; None where it cannot be what the figure describes."""
    if clause.pronoun:
        back = _referent(found, clause, parties)
        return back[0] if back else None
    words = found.words
    head = words[clause.head]
    named = parties.covering(words[clause.first].start, words[clause.last].end)
    if named is not None and named.end >= head.end:
        if named.party is Party.PERSON:
            return named.name if found.metric in _PERSONAL_METRICS else None
        # Who pays is not whom the money describes.
        return None if named.public and found.metric in _PROJECT_METRICS | {Metric.INVESTMENT_EUR} else named.name
    if is_role(head.text) or head.low in _GENERIC_HEADS:
        return None
    if words[clause.first].low in ("ihr", "ihre", "sein", "seine") or (
        _MEASURE_NOUNS.search(head.low) and found.metric not in (Metric.SHARE_OTHER, Metric.MARKET_SHARE)
    ):
        return None  # a possessive or "der Umsatz" leads on to its owner
    if found.metric is Metric.FUNDING_EUR and parties.project_at(found.start):
        return None
    return subject_text(words, clause, (found.quantity.first, found.quantity.last))


_GENERIC_HEADS = word_set(
    """
    team leute menschen alle vieles einiges damen herren akteure beteiligte beteiligten
    """
)


def _referent(found: Found, clause: ClauseSubject, parties: Parties) -> tuple[str, Named | None] | None:
    """What a pronoun stands for: the subject of an earlier sentence of the passage whose article agrees."""
    pronoun = found.words[clause.first].low
    articles = _ARTICLES_OF_PRONOUN.get(pronoun, ())
    end = found.sentence[0]
    for _ in range(3):
        start = parties.sentence_before(end, found.passage.start)
        if start is None:
            return None
        subject = clause_subject(
            found.words, (-1, -1), (start, end), lambda index: parties.is_name(found.words[index].start)
        )
        if subject is not None and not subject.pronoun and not subject.speaker:
            named = parties.covering(found.words[subject.first].start, found.words[subject.last].end)
            article = found.words[subject.first].low
            if named is not None and named.party is not Party.PERSON:
                return named.name, named
            if named is None and article in articles and not is_role(found.words[subject.head].text):
                return subject_text(found.words, subject, (-1, -1)), None
        end = start
    return None


def _in_focus(found: Found, parties: Parties, text: str, clause: ClauseSubject | None) -> Subject:
    """The whole of a share, the event of a turnout, the passage's project, the nearest party, the last topic."""
    wanted = _wanted(found)
    project = parties.project_at(found.start)
    if project and found.metric in _PROJECT_METRICS:
        return project, 0.8
    if found.metric is Metric.PARTICIPANTS and clause is None and (event := _event(found)) is not None:
        return event, 0.7
    is_subject = clause is None and found.counted.whole is not None
    if is_subject and (branch := _branch_after(found, parties)) is not None:
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
    if found.metric in _PROJECT_METRICS:
        return (Party.PROJECT, Party.EVENT, Party.ORGANISATION, Party.CLUSTER)
    if found.metric is Metric.PARTICIPANTS:
        return (Party.EVENT, Party.PROJECT, Party.CLUSTER, Party.ORGANISATION)
    if found.metric in _BRANCH_METRICS:
        return (Party.ORGANISATION, Party.BRANCH, Party.REGION, Party.CLUSTER)
    return (Party.PROJECT, Party.ORGANISATION, Party.CLUSTER, Party.EVENT, Party.BRANCH, Party.REGION)


def _describable(item: Named, found: Found) -> bool:
    if item.party is Party.PERSON:
        return False
    return not (item.public and found.metric in _PROJECT_METRICS | {Metric.INVESTMENT_EUR, Metric.PARTICIPANTS})


def _may_be_topic(item: Named, wanted: tuple[Party, ...]) -> bool:
    return item.party in wanted[:3] or (item.party in wanted and item.party is not Party.REGION)


def _nearest(same: Sequence[Named], wanted: tuple[Party, ...], found: Found) -> Named | None:
    """The nearest wanted party before the figure in its sentence; a better wanted kind may stand a little farther."""
    near = [item for item in same if item.party in wanted and item.end <= found.start + 1]
    return min(near, key=lambda item: found.start - item.end + 35 * wanted.index(item.party), default=None)


_GATHERING = re.compile(
    r"messe|konferenz|kongress|tagung|forum|kuratorium|beirat|gremium|ausschuss|kreis|treffen|versammlung|workshop|kurs|veranstaltung"
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
                return found.words[noun].text
    return None


def _purpose(found: Found, text: str) -> str | None:
    """What money is given for: "für den Umbau der Halle zu einem Technikum hat das Land 1,75 Millionen zugesagt"."""
    match = re.search(
        r"\b[Ff]ür (?:den|die|das|ihr\w*|sein\w*|ein\w*|unser\w*) (?:[a-zäöüß]+e[nrsm]? )*(?P<noun>[A-ZÄÖÜ][\w-]+(?: (?:der|des|von|eines|einer) (?:[a-zäöüß]+e[nrsm]? )?[A-ZÄÖÜ][\w-]+)?)",
        text[found.sentence[0] : found.sentence[1]],
    )
    return match["noun"] if match else None


def _branch_after(found: Found, parties: Parties) -> str | None:
    """The branch that a share which is itself the subject belongs to: "jeder fünfte Arbeitsplatz in der X-Wirtschaft"."""
    after = parties.before(found.sentence[1], found.end)
    return next((item.name for item in after if item.party is Party.BRANCH and not item.generic), None)


def _whole(found: Found) -> str | None:
    phrase = found.counted.phrase
    if phrase is None or not found.counted.whole:
        return found.counted.whole.capitalize() if found.counted.whole else None
    parts = [nominative(found.words[at].text) for at in range(phrase.unit_first, phrase.last + 1)]
    return " ".join(parts) if len(parts) == 1 else printed(found.words, phrase.unit_first, phrase.last)


def _is_member_part(found: Found, text: str) -> bool:
    """Whether the figure is a part of the members named before it: "91 Mitglieder, darunter 44 Betriebe"."""
    if found.counted.is_measure or found.counted.unit == "Prozent":
        return False
    before = text[found.sentence[0] : found.start]
    members = re.search(r"\d+ Mitglied|Mitglieder\w*\b", before)
    return bool(members and re.search(r"\b(?:darunter|davon|hiervon)\b", before[members.start() :]))
