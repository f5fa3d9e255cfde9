"""Who is named as somebody's worker or trainee, or beside somebody in a caption: they belong to the same body."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language.model import PersonCandidate
from pipeline.language.people.offices import Places
from schemas.reportage import Passage, PassageKind

_WORKER = (
    r"(?:[A-ZÄÖÜ][\w-]*)?(?:[Mm]itarbeiter|[Aa]ssistent|[Ll]aborant|[Tt]echniker|[Dd]oktorand|[Pp]raktikant|[Ss]tudent|[Hh]ilfskraft|"
    r"[Ll]ehrling|[Aa]zubi|[Aa]uszubildende|[Uu]mschüler|[Mm]echaniker|[Mm]echatroniker|[Mm]onteur|[Ss]chlosser|[Gg]esell|[Vv]orarbeiter|[Ss]chweißer|"
    r"[Pp]rogrammierer|[Bb]uchhalter|[Ss]ekretär|[Tt]rainee|[Vv]olontär|[Ww]erkstattleiter|[Pp]rüfstandsleiter)(?:in|e[rn]?)?"
)
_TITLES = r"(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*"
_OF_SOMEBODY = re.compile(
    rf"\b(?P<surname>[A-ZÄÖÜ][\w-]+)(?:s|’|')\s(?:[a-zäöüß-]+e[rn]?\s)?(?:{_WORKER}|[Cc]hef(?:in)?|Vorgesetzte[rn]?|Ausbilder(?:in)?)\s{_TITLES}$"
)
_THEIRS = re.compile(
    rf"\b(?:[Ii]hr|[Ss]ein)(?:e[mnrs]?)?\s(?:[a-zäöüß-]+e[rnm]?\s)?(?:{_WORKER}|[\w-]+leiter(?:in)?|[\w-]*[Mm]eister(?:in)?|"
    rf"[Cc]hef(?:in)?|Vorgesetzte[rn]?|Betreuer(?:in)?|Doktor(?:vater|mutter))\s{_TITLES}$"
)
_BESIDE = re.compile(
    rf"(?:\s\([^()]{{2,20}}\))?(?:,\s|\s(?:und|mit|sowie|neben)\s)(?:(?:die|der|den|dem)\s)?(?:[a-zäöüß-]+e[rnm]?\s)?{_WORKER}\s"
)
_INSTRUCTOR = re.compile(
    rf"(?<!\bvon\s)\b(?:Ausbilder|Ausbildungsleiter|Ausbildungsmeister|(?:Lehr|Werkstatt|Schicht|Industrie)?[Mm]eister|"
    rf"Vorarbeiter|Lehrherr|"
    rf"Betreuer|Chef|Gesell)(?:in)?e?\s{_TITLES}$"
)
_LEARNS = re.compile(
    r"(?:[a-zäöüß]+\s)?(?:Auszubildende|Azubi|Lehrling|Umschüler|Praktikant|Trainee|Werkstudent|Volontär)"
)
"""In a caption the instructor is that of the trainee before: "Azubi bei X. Ausbilder A B sieht zu"."""
_REACH = 80
"""Characters before a name within which it is said whose worker that is."""


def companions(text: str, passage: Passage, places: Places) -> Iterator[tuple[PersonCandidate, PersonCandidate]]:
    """Yield a worker or trainee, and the person whose, or beside whom, that is."""
    for index, (start, person) in enumerate(places):
        if not passage.start <= start < passage.end:
            continue
        low = max(passage.start, start - _REACH)
        last = next((who for at, who in reversed(places[:index]) if at >= passage.start and who is not person), None)
        if whose := _OF_SOMEBODY.search(text, low, start):
            bearers = {id(who): who for _, who in places if who.name.split()[-1] == whose.group("surname")}
            if len(bearers) == 1 and person.name.split()[-1] != whose.group("surname"):
                yield person, next(iter(bearers.values()))
        elif last is not None and _THEIRS.search(text, low, start):
            yield person, last
        elif last is not None and passage.kind is PassageKind.CAPTION:
            at, before = places[index - 1]
            if (before is last and _BESIDE.fullmatch(text, at + len(last.name), start)) or (
                before is last and _INSTRUCTOR.search(text, low, start) and _LEARNS.match(" ".join(last.roles[:1]))
            ):
                yield person, last
