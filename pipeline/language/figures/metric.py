"""Which metric of the closed list a figure is, from the head noun and the words around it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.language.figures import metric_words as words
from pipeline.language.figures import patterns
from pipeline.language.figures.context import Found
from pipeline.language.figures.quantity import Form
from schemas.records import Metric


@dataclass(frozen=True, slots=True)
class Setting:
    """What the sentence's parties tell about a figure's metric."""

    about_cluster: bool
    """Whether the nearest organisation is the cluster (or none is named)."""
    public_money: bool
    """Whether a ministry, a state, a foundation or the like stands in the sentence."""
    in_project: bool
    """Whether the sentence speaks of a project."""


def metric_of(found: Found, text: str, setting: Setting) -> tuple[Metric | None, float]:
    """Return the metric and how sure it is (0..1)."""
    sentence = text[found.sentence[0] : found.sentence[1]]
    form = found.quantity.form
    if form is Form.FOLD:
        return Metric.GROWTH, 0.85
    if form is Form.TIMES:
        return Metric.EVENTS_PER_YEAR, 0.75
    if form is Form.RANK:
        return Metric.COUNT_OTHER, 0.75
    if form is Form.ORDINAL:
        return Metric.MEMBERS, 0.9
    if found.counted.unit == "Prozent":
        return _share(found, text, sentence)
    if found.counted.unit == "Euro" or found.counted.head in patterns.FOREIGN_CURRENCY:
        return _money(found, text, setting)
    return _measured(found, sentence) or _counted(found, text, sentence, setting)


def _window(found: Found, text: str, before: int, after: int) -> str:
    """The sentence's text around the figure, `before` and `after` characters at most."""
    return text[max(found.sentence[0], found.start - before) : min(found.sentence[1], found.end + after)]


def _share(found: Found, text: str, sentence: str) -> tuple[Metric, float]:
    counted = found.counted
    near = _window(found, text, 45, 45)
    by = text[max(found.sentence[0], found.start - 25) : found.start]
    if words.GROWTH.search(_window(found, text, 70, 60)) and (
        re.search(r"\bum\b|Plus|Minus|Wachstum|Steigerung|Zuwachs", by) or _grew(found, text)
    ):
        return Metric.GROWTH, 0.9
    if words.MARKET.search(near):
        return Metric.MARKET_SHARE, 0.85
    of_members = bool(counted.whole and words.GENITIVE_MEMBERS.search(counted.whole)) or (
        counted.whole is None and words.MEMBERS.search(sentence.lower()) is not None
    )
    if not of_members and counted.whole is None and words.DIVIDES.search(sentence):
        of_members = (
            re.search(
                r"mitglied|\d partner",
                text[max(found.passage.start, found.sentence[0] - 200) : found.sentence[0]].lower(),
            )
            is not None
        )
    if not of_members:
        return Metric.SHARE_OTHER, 0.8 if counted.whole else 0.65
    part = f"{counted.part or ''} {text[found.end : min(found.sentence[1], found.end + 70)]}"
    before = text[max(found.sentence[0], found.start - 70) : found.start]
    own = counted.part or re.split(r"[,;]|\bund \d|\bund (?:weitere|sieben|acht|neun|zehn)\b", part)[0]
    placed = re.search(r"\b(?:Sitz|ansässig|stamm|kommen|kommt|entf[aä]ll)\w*\s+(?:in|aus|auf|jenseits)", own)
    if placed and not any(pattern.search(own) for pattern in (words.SME, words.RESEARCH, words.INDUSTRY)):
        return Metric.MEMBER_SHARE, 0.8
    left = re.split(r"[,;.]|Prozent", before)[-1] if counted.part is None else ""
    for stretch in (own, left):
        for metric, pattern in (
            (Metric.SME_SHARE, words.SME),
            (Metric.RESEARCH_SHARE, words.RESEARCH),
            (Metric.INDUSTRY_SHARE, words.INDUSTRY),
        ):
            if pattern.search(stretch):
                return metric, 0.8
    return Metric.MEMBER_SHARE, 0.75


def _grew(found: Found, text: str) -> bool:
    """Whether growth is stated right after the share: "15 Prozent gewachsen", "20 Prozent mehr Umsatz"."""
    after = text[found.end : found.end + 25]
    return bool(
        re.match(r"\s*(?:ge(?:wachsen|stiegen|sunken)|mehr|weniger|höher|niedriger|Wachstum|Zuwachs|Steigerung)", after)
    )


def _money(found: Found, text: str, setting: Setting) -> tuple[Metric, float]:
    """The class whose word stands nearest in the sentence, words directly at the figure first."""
    content = found.counted.part or ""
    for metric, pattern in words.MONEY:
        if pattern.search(content.capitalize()):
            return metric, 0.95
    sentence = text[found.sentence[0] : found.sentence[1]]
    if words.PRIZE.search(sentence):
        return Metric.MONEY_OTHER, 0.75
    best: tuple[int, Metric] | None = None
    for metric, pattern in words.MONEY:
        for match in pattern.finditer(sentence):
            distance = _distance(found, text, match.start() + found.sentence[0], match.end() + found.sentence[0])
            if best is None or distance < best[0]:
                best = (distance, metric)
    if best is not None and best[0] <= 90:
        return best[1], 0.9 if best[0] < 60 else 0.75
    # Money from a ministry, or for a project, is funding even where the verb is a plain "gab" or "flossen".
    if setting.public_money or (setting.in_project and found.quantity.value >= _LEAST_FUNDING_EUR):
        return Metric.FUNDING_EUR, 0.8
    if best is not None and best[0] <= 160:
        return best[1], 0.7
    return Metric.MONEY_OTHER, 0.65


_LEAST_FUNDING_EUR = 10_000


def _distance(found: Found, text: str, start: int, end: int) -> int:
    """Characters between a word and the figure; what stands across a clause border or another sum is farther."""
    crossed = text[min(end, found.end) : max(found.start, start)]
    return len(crossed) + 60 * len(re.findall(r"[;:]|, (?:und|wobei|während)|\bEuro\b", crossed))


def _measured(found: Found, sentence: str) -> tuple[Metric, float] | None:
    unit = found.counted.unit
    if unit in patterns.TIME_UNITS.values() and found.counted.is_measure:
        return Metric.DURATION, 0.85
    if unit in patterns.LENGTH_UNITS.values() and found.counted.is_measure:
        return Metric.AREA_OR_LENGTH, 0.9
    if unit in patterns.OUTPUT_UNITS:
        weight = unit in ("Tonnen", "kg", "Kilogramm", "Kilo", "Liter", "m³")
        made = not weight or words.PRODUCE.search(sentence)
        return (Metric.OUTPUT, 0.75) if made else (Metric.COUNT_OTHER, 0.6)
    if unit in patterns.MEASURE_UNITS.values() and found.counted.is_measure:
        return Metric.COUNT_OTHER, 0.65
    return None


def _counted(found: Found, text: str, sentence: str, setting: Setting) -> tuple[Metric, float]:
    about_cluster, in_project = setting.about_cluster, setting.in_project
    head = found.counted.head if not found.counted.is_measure else found.counted.part or found.counted.head
    if found.quantity.form is Form.ADJECTIVE and found.counted.unit == "Personen":
        team = words.STAFF_PLACE.search(_window(found, text, 40, 40)) is not None
        return (Metric.EMPLOYEES, 0.85) if team and about_cluster else (Metric.COUNT_OTHER, 0.7)
    before = text[found.sentence[0] : found.start]
    if words.FOUNDERS.search(head):
        return Metric.FOUNDING_MEMBERS, 0.95
    if words.MEMBER_HEADS.match(head) and not words.NOT_MEMBERS.search(head):
        return _member_metric(found, text, before)
    if _founded_by(found, text, head):
        return Metric.FOUNDING_MEMBERS, 0.8
    if head.startswith("partner") and about_cluster and not in_project:
        if re.search(r"\bvon Anfang an\b|\banfangs\b|\bursprünglich\b", sentence):
            return Metric.FOUNDING_MEMBERS, 0.7
        if words.JOINED.search(sentence):
            return Metric.MEMBERS, 0.7
    return _staff_or_jobs(found, text, sentence, head, about_cluster) or _kind_of_thing(found, sentence, head)


def _member_metric(found: Found, text: str, before: str) -> tuple[Metric, float]:
    """A part of the members ("darunter 19 persönliche Mitglieder") is a count, the whole are the members."""
    if words.PART_OF.search(before) and re.search(r"\d|Mitglied", before):
        return Metric.COUNT_OTHER, 0.7
    if re.match(r"\S+ (?:neue|weitere|zusätzliche)n?\b", text[found.start : found.end]):
        return Metric.COUNT_OTHER, 0.75
    if re.search(r"\b(?:anfangs|zunächst|ursprünglich|anfänglich)\s+(?:\w+\s+)?$", before) or _founded_by(
        found, text, "unternehmen"
    ):
        return Metric.FOUNDING_MEMBERS, 0.8
    return Metric.MEMBERS, 0.95


def _founded_by(found: Found, text: str, head: str) -> bool:
    """Whether "von/mit zwölf Unternehmen gegründet" makes them founders."""
    if found.counted.is_measure:
        return False
    people = words.COMPANIES.search(head) or words.PARTICIPANTS.search(head) or words.FOUNDING_PARTIES.search(head)
    after = text[found.end : min(found.sentence[1], found.end + 60)]
    before = text[max(found.sentence[0], found.start - 40) : found.start]
    by = re.search(r"\b(?:von|mit|durch|aus)\s+(?:\w+\s+){0,2}$", before)
    founded_after = re.match(r"[^,.;]{0,45}\b(?:gegründet|ins Leben gerufen|gestartet)\b", after)
    founders = re.search(r"\b(?:gründeten|schlossen sich|hoben|riefen)\s+(?:\w+\s+){0,2}$", before) or re.match(
        r"[^,.;]{0,20}\b(?:gründeten|schlossen sich|hoben|riefen)\b", after
    )
    began = re.search(r"\b(?:[Aa]ngefangen|[Bb]egonnen|[Gg]estartet)\b[^,.;]{0,25}\bmit\s+(?:\w+\s+)?$", before)
    return bool((by and founded_after) or (people and (founders or began)))


def _staff_or_jobs(
    found: Found, text: str, sentence: str, head: str, about_cluster: bool
) -> tuple[Metric, float] | None:
    office = words.STAFF_PLACE.search(_window(found, text, 90, 60)) is not None
    unit = found.counted.unit.lower()
    if (
        words.STAFF.search(head)
        and found.quantity.value <= 150
        and not re.search(r"teilnehm|besuch|diskut|kamen|folgten", sentence)
    ):
        if head.endswith("stellen") and re.search(
            r"Geschäftsstelle|Clustermanagement|Netzwerkbüro|\bBüro\b", _window(found, text, 200, 60)
        ):
            return Metric.EMPLOYEES, 0.75
        if about_cluster and (
            office
            or (words.STAFF.search(head) and re.search(r"mitarbeit|beschäftigt|angestellt|teammitgl|kolleg", head))
        ):
            return Metric.EMPLOYEES, 0.85
        if re.search(
            r"(?:Start-up|Firma|Unternehmen|Betrieb|Büro|Werkstatt|GmbH|UG|AG)\w* mit (?:\w+ )?$",
            text[: found.start][-40:],
        ):
            return (Metric.EMPLOYEES if about_cluster and office else Metric.JOBS), 0.8
        if office and head in ("personen", "köpfe", "köpfen", "leute", "leuten"):
            return Metric.EMPLOYEES, 0.75
        if re.match(r"(?:leute|köpfe|personen|menschen)", head) and re.search(
            r"beschäftig|arbeit|\b[Ss]ind wir\b|\bwir sind\b", sentence
        ):
            return (Metric.EMPLOYEES if about_cluster else Metric.JOBS), 0.75
    if words.JOBS.search(head) or words.JOBS.search(unit.split()[-1]):
        if head == "menschen" and not re.search(r"arbeit|beschäftig|Arbeit|Job|leben .{0,40}von|Lohn|Brot", sentence):
            return None
        return Metric.JOBS, 0.85
    return None


def _kind_of_thing(found: Found, sentence: str, head: str) -> tuple[Metric, float]:
    conjuncts = [
        part.split()[-1].lower() for part in re.split(r",| und | sowie | oder | & ", found.counted.unit) if part.split()
    ]
    mixed = not all(words.COMPANIES.search(noun) for noun in conjuncts if not noun.endswith("-"))
    if words.GROUPS.search(head):
        return Metric.WORKING_GROUPS, 0.9
    if words.PROJECTS.search(head):
        return Metric.PROJECTS, 0.9
    if words.EVENTS.search(head):
        return Metric.EVENTS_PER_YEAR, 0.85 if words.YEARLY.search(sentence) else 0.7
    if re.match(
        r"(?:leuten?|menschen|personen|studierenden?|azubis?|auszubildenden?)$", head
    ) and words.TAKE_PART.search(sentence):
        return Metric.PARTICIPANTS, 0.75
    if words.COMPANIES.search(head) and not mixed:
        return Metric.COMPANIES, 0.85
    if words.PARTICIPANTS.search(head):
        return Metric.PARTICIPANTS, 0.8
    if words.PRODUCED.match(head) and words.PRODUCE.search(sentence):
        return Metric.OUTPUT, 0.7
    return Metric.COUNT_OTHER, 0.75
