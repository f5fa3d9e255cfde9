"""Metric of counted things: members, founders, staff, jobs, participants, companies, projects."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.language.figures import metric_words as words
from pipeline.language.figures.context import Found
from pipeline.language.figures.excerpts import own_clause, window
from pipeline.language.figures.founders import are_founders
from pipeline.language.figures.making import are_made
from pipeline.language.figures.members import metric_of_joined, metric_of_members
from pipeline.language.figures.patterns import WE_ARE
from pipeline.language.figures.quantity import Form
from pipeline.language.roles import is_role
from schemas.records import Metric, Qualifier

Judgement = tuple[Metric, float]
"""A metric and how sure it is (0..1)."""
_LARGEST_OFFICE = 150
"""More staff than that no cluster office has; then they are jobs."""
_MOST_POSTS = 15
"""So many posts ("anderthalb Stellen") are an office's; a branch has more."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What the sentence's parties tell about a figure's metric."""

    about_cluster: bool
    """Whether the nearest organisation is the cluster (or none is named)."""
    public_money: bool
    """Whether a ministry, a state, a foundation or the like stands in the sentence."""
    in_project: bool
    """Whether the sentence speaks of a project."""


def metric_of_count(found: Found, text: str, setting: Setting) -> Judgement:
    """Return the metric of a count by the noun counted and the words around it."""
    counted = found.counted
    head = counted.part or counted.head if counted.is_measure else counted.head
    if found.quantity.form is Form.ADJECTIVE and counted.unit == "Personen":
        team = words.STAFF_PLACE.search(window(found, text, 40, 40)) is not None
        if found.words[found.quantity.first].low == "zu" or WE_ARE.search(text, found.sentence[0], found.start):
            return (Metric.EMPLOYEES if setting.about_cluster else Metric.JOBS), 0.6
        return (Metric.EMPLOYEES, 0.85) if team and setting.about_cluster else (Metric.COUNT_OTHER, 0.7)
    if words.FOUNDERS.search(head):
        return Metric.FOUNDING_MEMBERS, 0.95
    if words.MEMBER_HEADS.match(head) and not words.NOT_MEMBERS.search(head):
        return metric_of_members(found, text, setting.about_cluster)
    if are_founders(found, text, head, setting.about_cluster):
        return Metric.FOUNDING_MEMBERS, 0.8
    return (
        (metric_of_joined(found, text, head) if setting.about_cluster and not setting.in_project else None)
        or _workforce(found, text, head, setting.about_cluster)
        or _kind(found, text, head)
    )


def _sentence(found: Found, text: str) -> str:
    return text[found.sentence[0] : found.sentence[1]]


def _workforce(found: Found, text: str, head: str, about_cluster: bool) -> Judgement | None:
    """Staff of the cluster's office, or jobs of a company, a branch or a region."""
    sentence = _sentence(found, text)
    last = found.counted.unit.lower().split()[-1:]
    if head == "namen" and words.PAYROLL.search(sentence):
        return Metric.JOBS, 0.8
    if words.TRADES.search(head) and not words.STAFF.search(head) and words.EMPLOYS.search(own_clause(found, text)):
        office = about_cluster and words.STAFF_PLACE.search(window(found, text, 90, 60)) is not None
        return (Metric.EMPLOYEES if office else Metric.JOBS), 0.7
    staff = words.STAFF.search(head) is not None and found.quantity.value <= _LARGEST_OFFICE
    jobs = words.JOBS.search(head) or (last and words.JOBS.search(last[0]))
    posts = head.endswith(("stellen", "plätze", "plätzen"))
    if (not staff and not jobs and not posts and not words.HEADS.match(head)) or words.COMPANIES.search(head):
        return None
    if words.HEADS.search(head) and (_employed(found, text) or words.COMPANY_WITH.search(text[: found.start][-40:])):
        office = about_cluster and words.STAFF_PLACE.search(window(found, text, 90, 60)) is not None
        return (Metric.EMPLOYEES if office else Metric.JOBS), 0.8
    takes_part = words.TAKE_PART.search(sentence) is not None
    if _is_taught(found, text, head):
        return Metric.PARTICIPANTS, 0.75
    if words.HEADS.search(head) and words.PAYROLL.search(sentence):
        return Metric.JOBS, 0.8
    if found.qualifier is Qualifier.MAX and words.CERTAIN_JOBS.search(head):
        return Metric.JOBS, 0.85  # "Betriebe mit weniger als 50 Beschäftigten": no office is told by its limit
    if words.VACANT.search(sentence) and re.search(r"(?:stellen|plätzen?)$", head):
        return (Metric.JOBS if head == "stellen" else Metric.COUNT_OTHER), 0.75
    if about_cluster and head.endswith("stellen") and found.quantity.value <= _MOST_POSTS:
        return Metric.EMPLOYEES, 0.75
    if staff and not takes_part:
        office = words.STAFF_PLACE.search(window(found, text, 90, 60)) is not None
        if not office and (firm := _of_firm(found, text, head)):
            return firm
        if head.endswith("stellen") and words.OFFICE.search(window(found, text, 200, 60)):
            return Metric.EMPLOYEES, 0.75
        if about_cluster and (office or words.CERTAIN_STAFF.search(head)):
            return Metric.EMPLOYEES, 0.85
        if words.COMPANY_WITH.search(text[: found.start][-40:]):
            return Metric.JOBS, 0.8
        if words.HEADS.match(head) and (office or words.AT_WORK.search(sentence)):
            return (Metric.EMPLOYEES if about_cluster or words.OWN_OFFICE.search(sentence) else Metric.JOBS), 0.75
    if words.HEADS.match(head) and not takes_part and (words.AT_WORK.search(sentence) or _is_staff(found, text)):
        return Metric.JOBS, 0.8
    if jobs:
        if words.HEADS.match(head) and not words.AT_WORK.search(sentence):
            return None
        return (Metric.PARTICIPANTS, 0.7) if takes_part and not words.CERTAIN_JOBS.search(head) else (Metric.JOBS, 0.85)
    return None


_TAUGHT = re.compile(
    r"\b(?:Kurs|Lehrgang|Lehrgäng|Schulung|Seminar|Weiterbildung|Fortbildung|Qualifizierung|Programm|Workshop|Akademie)"
)


def _is_taught(found: Found, text: str, head: str) -> bool:
    """ "340 Beschäftigte haben den Lehrgang durchlaufen": staff of somebody who take part in something."""
    clause = own_clause(found, text)
    taught = _TAUGHT.search(clause) or re.search(
        r"durchlaufen|absolvier|\bgeschult|\bfortgebildet|\bweitergebildet", clause
    )
    return bool(taught and words.TAKE_PART.search(clause) and not head.endswith(("stellen", "plätze", "plätzen")))


def _employed(found: Found, text: str) -> bool:
    """ "beschäftigt inzwischen 14 Leute", "310 Menschen bauen dort Kräne": whatever else the sentence tells of."""
    if re.search(r"\bbeschäftig(?:t|te|en|ten)\s[^,;:.]{0,50}$", text[found.sentence[0] : found.start]):
        return True
    after = re.match(r"[^,;.:]{0,40}", text[found.end : found.sentence[1]])
    return bool(after and (_MAKE.match(after[0]) or _HERE.match(after[0])))


_MAKE = re.compile(
    r"\s(?:dort |hier |heute |inzwischen |zusammen )?(?:bauen|bauten|fertigen|fertigten|montieren|montierten|"
    r"produzieren|produzierten|stellen|stellten|entwickeln|entwickelten)\b"
)

_HERE = re.compile(
    r"\s(?!(?:arbeiten|arbeiteten|leben|lebten|wohnen|wohnten|sterben|warten|kommen|kamen|sind|waren|haben|hatten|treffen|trafen|feiern|feierten|lernen|"
    r"lernten|schlafen|singen|essen|sitzen|saßen|standen|üben|können|dürfen|sollen|müssen|werden|wurden)\s)"
    r"[a-zäöüß]{3,}(?:en|ten)\s(?:hier|dort|darin|dahinter)\b"
)
""" "90 Menschen drehen hier Wellen": what is done there is work, but what people do anywhere."""


def _of_firm(found: Found, text: str, head: str) -> Judgement | None:
    """Staff of a firm that the clause is about: "die Firma hat 17 Angestellte", "im Schnitt zählt ein Betrieb acht"."""
    clause = own_clause(found, text)
    before = text[max(found.sentence[0], found.start - 80) : found.start]
    firm = words.FIRM.search(before) and words.FIRM.search(clause)
    if firm or words.ON_AVERAGE.search(clause) or (words.FROM_TO.search(before) and words.CERTAIN_STAFF.search(head)):
        return Metric.JOBS, 0.75
    if words.HEADS.match(head) and words.THEIR_PEOPLE.search(before) and words.DEALS_WITH.search(clause):
        return Metric.JOBS, 0.7
    return None


def _is_staff(found: Found, text: str) -> bool:
    """Whether a firm's people are counted: "weben mit 38 Leuten", "hat 28 Leute", "auf 86 Leute gewachsen"."""
    before = text[max(found.sentence[0], found.start - 60) : found.start]
    after = text[found.end : found.sentence[1]]
    has = words.STAFF_SIZE.search(before) and words.CLAUSE_ENDS.match(after)
    return bool(words.WITH_STAFF.search(before) or has or words.GREW_TO.match(after))


def _kind(found: Found, text: str, head: str) -> Judgement:
    """What the head noun alone says."""
    sentence = _sentence(found, text)
    if words.GROUPS.search(head):
        return Metric.WORKING_GROUPS, 0.9
    if words.PROJECTS.search(head):
        return Metric.PROJECTS, 0.9
    if words.EVENTS.search(head):
        return Metric.EVENTS_PER_YEAR, 0.85 if words.YEARLY.search(sentence) else 0.7
    before = text[found.sentence[0] : found.start]
    clause = own_clause(found, text)
    people = words.PEOPLE.match(head) is not None
    people = people or (words.COME.search(sentence) is not None and _is_role(found.counted.unit))
    if people and (words.TAKE_PART.search(sentence) or words.STUDIED.search(before) or words.REACHED.search(clause)):
        return Metric.PARTICIPANTS, 0.75
    if (words.BODIES.search(head) or words.COMPANIES.search(head)) and words.JOINS_IN.search(clause):
        return Metric.PARTICIPANTS, 0.65
    if words.COMPANIES.search(head) and not _is_mixed(found.counted.unit):
        return Metric.COMPANIES, 0.85
    if words.PARTICIPANTS.search(head):
        return Metric.PARTICIPANTS, 0.8
    if are_made(found, text, head):
        return Metric.OUTPUT, 0.7
    return Metric.COUNT_OTHER, 0.75


def _is_role(unit: str) -> bool:
    """Whether people are counted by what they do: "Parfümeuren", "Unternehmer"."""
    return is_role(unit) or is_role(unit.removesuffix("n"))


def _is_mixed(unit: str) -> bool:
    """Whether something else is counted with the companies: "Unternehmen und Hochschulen"."""
    conjuncts = [part.split()[-1] for part in re.split(r",| und | sowie | oder | & ", unit) if part.split()]
    nouns = [noun.lower() for noun in conjuncts if noun[0].isupper() and not noun.endswith("-")]
    return not all(words.COMPANIES.search(noun) for noun in nouns)
