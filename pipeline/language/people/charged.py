"""Whose task is told: "A B, in der Geschäftsstelle für die Technik zuständig", "die sich um die Mitglieder kümmert"."""

from __future__ import annotations

import re

from pipeline.language.people.appositions import Role
from pipeline.language.people.bodies import OWN_CLUSTER, Organisations
from pipeline.language.people.names import Name

_NOUN = r"(?:d(?:en|ie|as|er|em|es)\s|alle[nrs]?\s|sämtliche[nr]?\s)?(?:[a-zäöüß-]+e[nrs]?\s){0,2}[A-ZÄÖÜ][\w-]+"
_FURTHER = (
    rf"(?:(?:,\s|\s(?:und|sowie)\s){_NOUN}){{0,2}}"
    rf"(?:\s(?:(?:mit|zu|in|von|auf|über|an|um|für|nach|aus)\s|(?=de[rs]\s)|(?:ins|zur|zum|im|ans|am|vom)\s){_NOUN}){{0,2}}"
)
_AT = r"(?:(?:bei|beim|in|im|an|am|auf|innerhalb)\s[^.,;:„“]{2,80}?\s)?"
_NOW = r"(?:(?:heute|dort|hier|auch|inzwischen|nun|seither|vor\sallem|seit\s(?:\w+\s)?\d{4})\s){0,2}"
_HERE = rf"{_NOW}{_AT}{_NOW}"
_ENDS = r"(?=[.,;:]|\sund\b)"


def _task(group: str) -> str:
    return f"(?P<{group}>{_NOUN}{_FURTHER})"


_IN_CHARGE = re.compile(
    rf"(?:\s\([^()]*\))?,\s(?:(?:die|der)\s)?{_HERE}"
    rf"(?:(?:zuständig|verantwortlich)\sfür\s{_task('behind')}"
    rf"|für\s{_task('before')}\s(?:mit)?(?:zuständig|verantwortlich)\b)"
)
_FIELD = re.compile(
    r"(?:arbeit|ung(?:en)?|projekte?[n]?|vorhaben|mitglieder[n]?|finanzen|zahlen|termine[n]?|nachwuchs|marketing|vertrieb|einkauf|technik|"
    r"presse|medien|kommunikation|messen|auftritte?|buchhaltung|gründer(?:n|innen)?|anträge[n]?|kurse[n]?|kontakte[n]?|beziehungen|logistik|"
    r"programme?[n]?|[Bb]üro|reisen|arbeitskreise[n]?|arbeitsgruppen|fachgruppen|netz|software|datenbank|website|newsletter|"
    r"personal|fachkräfte[n]?|qualität|recht|normen|förder[a-zäöü]*|fortbildungen?|bereich|belange[n]?|"
    r"start-ups|praktika|praktikanten|auszubildenden|azubis|lehrlinge[n]?|ausbildung|katalog|labor|prüfstände[n]?|anlagen?|"
    r"werkstatt|wissenschaft|forschung|ausland|kasse|verwaltung|veranstaltungen|akademie)$",
    re.IGNORECASE,
)
"""Fields of work, which somebody cares for in an office; "kümmert sich um die Mutter" tells of none."""
_TENDS = r"(?:betreut|pflegt|organisiert|verwaltet)"
_CARES = re.compile(
    r"(?:\s\([^()]*\))?"
    rf"(?:,\s(?:die|der)\ssich\s{_HERE}um\s{_task('relative')}\skümmert\b"
    rf"|\skümmert\ssich\s{_HERE}um\s{_task('main')}{_ENDS}"
    rf"|,\s(?:die|der)\s{_HERE}{_task('tended')}\s{_TENDS}{_ENDS}"
    rf"|\s{_TENDS}\s{_HERE}{_task('tends')}{_ENDS}"
    rf"|(?:,\s(?:die|der))?\s(?:macht|erledigt|besorgt)\s{_HERE}(?P<does>(?:die|das|den)\s[\w-]*(?:arbeit|[Bb]uchhaltung|[Mm]arketing|"
    r"[Vv]erwaltung|[Pp]resse|[Pp]ersonal|[Ee]inkauf|[Vv]ertrieb|[Kk]ommunikation|[Bb]uchführung|[Ff]inanzen|[Dd]isposition|[Bb]ücher))\b)"
)
_VERB_FIRST = re.compile(rf"\b(?:(?P<care>kümmert\ssich)|{_TENDS})\s(?:(?:heute|dort|auch)\s)?$")
_THEN = re.compile(rf"\s{_HERE}(?P<um>um\s)?{_task('then')}{_ENDS}")
_OWN_OFFICE = re.compile(
    rf"\b(?:Geschäftsstelle|Netzwerkzentrale|Vorstand|Netzwerkb[üu]ro|Vereinsbüro|Cluster(?:management|büro)|Team|{OWN_CLUSTER.pattern})\b"
    r"(?!\s(?:der|des|vo[nm]|[A-ZÄÖÜ„»])\b)"
)
_REACH = 190
"""Characters behind a name within which its task is told."""
_CLAUSE = re.compile(r"[.!?;:,„“»«]\s")


def charge(text: str, name: Name, known: Organisations) -> Role | None:
    """Return the task of "X, zuständig für Förderprogramme" as a role."""
    high = min(len(text), name.outer_end + _REACH)
    if text.find("zuständig", name.outer_end, high) < 0 and text.find("verantwortlich", name.outer_end, high) < 0:
        return None
    return _told(_IN_CHARGE.match(text, name.outer_end, high), name, known)


def cares(text: str, name: Name, known: Organisations) -> Role | None:
    """Return the field of work that somebody cares for: "X, die sich um die Mitglieder kümmert", "betreut X die …"."""
    high = min(len(text), name.outer_end + _REACH)
    match = _CARES.match(text, name.outer_end, high)
    if match is None:
        low = max(0, name.outer_start - 30)
        verb = _VERB_FIRST.search(text, low, name.outer_start)
        match = _THEN.match(text, name.outer_end, high) if verb else None
        if verb is None or match is None or bool(verb.group("care")) != bool(match.group("um")):
            return None
    role = _told(match, name, known)
    if role is None or not any(_FIELD.search(word) for word in re.split(r"[\s-]", role.text)):
        return None
    return role


_CHARGED_FIRST = re.compile(
    r"(?:^|(?<=[.!?“«;:]\s)|(?<=\n))(?P<how>Verantwortlich|Zuständig)\s(?:dafür|hierfür|für\s(?P<what>[^.,;:„“]{3,90}?))\s"
    r"(?:ist|war|zeichnet|bleibt)\s(?:(?:heute|dort|hier|vor\sallem|seit\s\d{4}|die|der)\s){0,3}(?:[A-ZÄÖÜ][\w-]+(?:in|er|or|ent|ist)\s)?"
    r"(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*$"
)


def charged_first(text: str, low: int, high: int, known: Organisations, feminine: bool | None) -> Role | None:
    """Return the task that "Verantwortlich für die Prüfung ist" tells right before a name at `high`."""
    charged = _CHARGED_FIRST.search(text, low, high)
    if charged is None:
        return None
    what, how = charged.group("what"), charged.group("how").casefold()
    place = known.starting_in(charged.start(), charged.end())
    if what and place:
        what = text[charged.start("what") : place[0]].rsplit(maxsplit=1)[0]
    role = f"{how} für {what}" if what else f"Verantwortliche{'' if feminine else 'r'}"
    return Role(role, place[2] if place else None, *charged.span("how"), role)


def _told(match: re.Match[str] | None, name: Name, known: Organisations) -> Role | None:
    if match is None:
        return None
    group = next(key for key, what in match.groupdict().items() if what and key != "um")
    start, end = match.span(group)
    inside = known.starting_in(start, end)
    # "für den Einkauf der X GmbH": the body is no part of the task.
    what = (
        re.sub(
            r"\s(?:de[rs]|bei|bei\sder|beim|am|an\sder|in\sder|im|vo[nm])$", "", known.text[start : inside[0]].rstrip()
        )
        if inside
        else match.group(group)
    )
    if not what or not re.search(r"[A-ZÄÖÜ]", what):
        return None
    begin = _clause_of(known.text, name.outer_start)
    place = inside or known.starting_in(name.outer_end, start)
    before = None if place else known.starting_in(begin, name.outer_start)
    near = known.text[name.outer_end : start]
    organisation = place[2] if place else None
    if organisation is None and (_OWN_OFFICE.search(near) or _OWN_OFFICE.search(known.text, begin, name.outer_start)):
        organisation = known.cluster
    if (
        organisation is None
        and before
        and re.search(r"\b(?:bei|beim|an|am|in|im)\s(?:der\s)?$", known.text[begin : before[0]], re.I)
    ):
        organisation = before[2]
    return Role(f"zuständig für {what}", organisation, start, start + len(what), "zuständig")


def _clause_of(text: str, position: int) -> int:
    low = max(0, position - 100)
    return max((stop.end() for stop in _CLAUSE.finditer(text, low, position)), default=low)
