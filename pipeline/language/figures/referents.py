"""What the subject of a figure's clause stands for: a party, its own words, whom a pronoun or a description means."""

from __future__ import annotations

import re

from pipeline.language.figures.clause import ClauseSubject, clause_subject
from pipeline.language.figures.context import Found, Named, Party
from pipeline.language.figures.focus import PROJECT_METRICS
from pipeline.language.figures.holders import MEASURE_NOUNS
from pipeline.language.figures.parties import Parties
from pipeline.language.figures.wording import subject_text
from pipeline.language.figures.words import word_set
from pipeline.language.roles import is_role
from schemas.records import Metric

PERSONAL_METRICS = frozenset((Metric.COUNT_OTHER, Metric.DURATION))
_ARTICLES_OF_PRONOUN = {
    "er": ("der", "ein", "unser", "dieser"),
    "sie": ("die", "eine", "unsere", "diese"),
    "es": ("das", "ein", "unser", "dieses"),
}


def clause_of(found: Found, parties: Parties) -> ClauseSubject | None:
    """The grammatical subject of the figure's clause; metric and subject ask for it several times."""
    number = found.quantity.first, max(found.quantity.last, found.counted.last)
    place = (found.words[0].start, *number, *found.sentence)
    if place not in parties.clauses:
        parties.clauses[place] = clause_subject(
            found.words, number, found.sentence, lambda index: parties.is_name(found.words[index].start)
        )
    return parties.clauses[place]


def part_by_clause(found: Found, parties: Parties) -> str | None:
    """ "Forschung und Lehre kommen auf einen Anteil von 15 Prozent": the clause's subject is the part."""
    clause = clause_of(found, parties)
    if clause is None or clause.pronoun or clause.speaker:
        return None
    if parties.covering(found.words[clause.first].start, found.words[clause.last].end) is not None:
        return None
    return subject_text(found.words, clause, (found.quantity.first, found.quantity.last))


def person_meant(found: Found, clause: ClauseSubject | None, parties: Parties) -> str | None:
    """The person last named before a clause whose subject says what they are: "Die Physikerin hat 18 Jahre lang …"."""
    if clause is None or clause.pronoun or found.words[clause.first].low not in ("der", "die"):
        return None
    first, head = found.words[clause.first].start, found.words[clause.head]
    named = parties.covering(first, found.words[clause.last].end)
    if named is not None or not (is_role(head.text) or _BY_AGE.search(head.text)):
        return None
    people = parties.before(first, max(found.passage.start, found.sentence[0] - _NEAR))
    return next((item.name for item in reversed(people) if item.party is Party.PERSON), None)


_BY_AGE = re.compile(r"\d-[Jj]ährige$")
_NEAR = 400
"""Characters before a sentence within which who was named is still meant."""


def as_subject(found: Found, clause: ClauseSubject, parties: Parties) -> str | None:
    """The clause's subject as a party or in its own words; None where it cannot be what the figure describes."""
    project = parties.project_at(found.start)
    if clause.pronoun:
        if project and found.metric in PROJECT_METRICS:
            return project
        back = referent(found, clause, parties)
        return back[0] if back else None
    words = found.words
    head = words[clause.head]
    named = parties.covering(words[clause.first].start, words[clause.last].end)
    if named is not None and named.end >= head.end:
        if project and (named.public or named.party is Party.PERSON):
            return None  # who pays or leads is not whom the figure describes
        if named.party is Party.PERSON:
            return named.name if found.metric in PERSONAL_METRICS else None
        # Who pays is not whom the money describes.
        return None if named.public and found.metric in PROJECT_METRICS | {Metric.INVESTMENT_EUR} else named.name
    if is_role(head.text) or head.low in _GENERIC_HEADS:
        return None
    if project and head.low in _PAYERS and found.metric in PROJECT_METRICS:
        return None
    if words[clause.first].low in ("ihr", "ihre", "sein", "seine") or (
        MEASURE_NOUNS.search(head.low) and found.metric not in (Metric.SHARE_OTHER, Metric.MARKET_SHARE)
    ):
        return None  # a possessive or "der Umsatz" leads on to its owner
    if found.metric is Metric.FUNDING_EUR and project:
        return None
    return subject_text(words, clause, (found.quantity.first, found.quantity.last))


_PAYERS = word_set("bund land freistaat staat kreis landkreis stadt eu union ministerium")
_GENERIC_HEADS = word_set(
    """
    team leute menschen alle vieles einiges damen herren akteure beteiligte beteiligten
    """
)


def referent(found: Found, clause: ClauseSubject, parties: Parties) -> tuple[str, Named | None] | None:
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
