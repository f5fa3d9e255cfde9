"""Names that their clause shows to be a project's: a copula, who runs it, its term, what the next sentence says."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from pipeline.language.lexicon import cities, first_names
from pipeline.language.organisations.vocabulary import is_word
from pipeline.language.projects import patterns
from pipeline.language.projects.forms import Naming, is_general, make

Stretch = tuple[int, int]

_INVERTED = re.compile(
    rf"\b(?:[Ii]st|[Ww]ar|[Bb]leibt|[Ww]urde|[Ww]ird)\s(?:{patterns.quoted('name')}|(?P<coined>{patterns.ACRONYM}))"
    r"(?:\s\([^()\n]{2,120}\))?,?\s"
    r"(?:das|ein|unser|ihr|sein|dieses)\s(?:[a-zäöüß]+\s){0,4}(?:[a-zäöüß-]+e[rs]?\s)?"
    rf"(?!Leuchtturm|Reallabor){patterns.NOUN}(?![\w-])"
)
""" "Mit zwei Millionen Euro ist „Windlicht“ (WL) das größte Forschungsvorhaben"."""

_AFTER_RELATIVE = re.compile(
    r",\s(?:(?:an|in|bei|für|mit)\s(?:dem|das)|das|dem)\s[^.:;„“»«\"\n]{3,90},\s(?:ist|war|heißt|hieß)\s(?:das\s)?"
    + patterns.quoted("name")
)
""" "Das größte Vorhaben, an dem der Verein mitwirkt, ist „Windlicht“"."""

_SUCCEEDED = re.compile(
    patterns.quoted("name")
    + r"\s(?:ist|war|wurde|lief|endete|läuft)\b[^.;„“\n]{0,60}[,;]\s(?:und\s)?(?:[a-zäöüß]+\s){0,4}"
    r"(?:Nachfolge|Folge|Anschluss)(?:projekt|vorhaben)\b"
)
""" "„Windlicht“ ist abgeschlossen, das Nachfolgeprojekt läuft"."""
_PAID_SUBJECT = re.compile(
    r"(?<![\w-])(?:Gefördert|Finanziert|Bezuschusst)\s(?:von\s|vom\s|durch\s|aus\s)[^.;:„“»«\n]{4,90},\s"
    r"(?:entwickelt|untersucht|erforscht|erprobt)\s" + patterns.quoted("name")
)
""" "Gefördert vom Land, erprobt „Windlicht“ neue Lampen"."""

_JOINT_WORK = re.compile(
    r"(?<![\w-])(?:Ausbildungs|Lern|Forschungs|Entwicklungs|Qualifizierungs|Weiterbildungs|Erprobungs|"
    r"Projekt)verbund(?:e?s)?\s" + patterns.quoted("name")
)
_FOR_A_TIME = re.compile(
    r"\b(?:[Aa]us(?:gelaufen|läuft|lief)|[Aa]bgeschlossen|[Bb]eendet|[Ee]ndet\w*|[Ss]tartet\w*|[Gg]estartet|[Bb]egann|"
    r"[Bb]eginnt|[Ll]äuft|[Ll]ief|[Ll]aufzeit)\b|[Mm]it\s[\d.,]+\s(?:Millionen\s|Mio\.\s)?Euro\b[^.;]*\bgefördert\b"
)
"""What has a term is work done together, no body: "Ausgelaufen ist Ende 2023 der Ausbildungsverbund „Ader“"."""

_PROGRAMME = re.compile(
    r"(?<!\baus\s)(?<!\bfür\s)(?<!\büber\s)(?<!\bdurch\s)(?<!\bin\s)\b(?:[Dd]as|[Ee]in|[Uu]nser|[Ii]hr|"
    r"[Ss]ein)\s(?:[a-zäöüß]+e?s?\s)?"
    r"(?:[A-ZÄÖÜ][\wäöüß-]*p|P)rogramm\s(?:namens\s)?" + patterns.quoted("name")
)
_BY_CLUSTER = re.compile(
    r"\b(?:(?:der|das|die|unser|unsere)\s(?:Verein|Verband|Cluster|Netzwerk|Verbund|Initiative|Clusterinitiative|Forum|"
    r"Bündnis|Allianz|Genossenschaft|Zusammenschluss)|[Ww]ir)\b(?!\s(?:der|des)\b)",
    re.IGNORECASE,
)
_SET_UP = re.compile(
    r"\b(?:aufgelegt|legte\b[^.;]*\bauf\b|gestartet|startete|ins\sLeben\sgerufen|eingerichtet|aufgebaut|betreibt|"
    r"betrieben|angeboten)\b"
)
_MONEY_GIVEN = re.compile(
    r"\bEuro\s(?:(?:Zuschuss|Fördergeld|Fördermitteln?|Förderung)\s)?(?:aus|vom|von|der|des)\b|"
    r"\b(?:gefördert|finanziert|bezuschusst)\b"
)

_ABSTRACT = ("ungen", "ung", "heit", "keit", "schaft", "tion", "innen")
_SUBJECT_AT_END = re.compile(rf"\b[a-zäöüß]+\s(?P<name>{patterns.ACRONYM})\s*$")
_SUBJECT_FIRST = re.compile(rf"\s*(?P<name>{patterns.ACRONYM})\s[a-zäöüß]+(?:t|te|en|ist|hat)\s")
_DETERMINER_LAST = re.compile(
    r"\b(?:d(?:er|ie|as|em|en|es)|eine?[mnrs]?|im|am|vom|zum|zur|beim|seine?[mnrs]?|ihre?[mnrs]?)\s$"
)
_THE_WORK = re.compile(rf"\s*(?:Das|Dieses)\s(?P<noun>{patterns.NOUN})(?=,|\s[a-zäöüß])")
_IS_RUN = re.compile(
    r"\b(?:gefördert|finanziert|Euro|Laufzeit|läuft|lief|endete?|startete?|begann|Partner\w*|Konsortium)\b|"
    r"\b(?:[Ss]eit|[Bb]is|[Aa]b)\s(?:\w+\s)?20\d\d"
)


_SINGLE = r"(?P<name>[A-ZÄÖÜ](?:-[A-ZÄÖÜ])?\w*[a-zäöüß](?:-[A-ZÄÖÜ]\w+)?)"
_BESIDE_IT = re.compile(
    rf"\b(?:zu|bei|in|mit|an|um|von|für|hinter|neben|aus)\s{_SINGLE},\s(?:dem|das|einem|ein|unserem|unser|ihrem|ihr|"
    rf"seinem|sein)\s"
    rf"(?:[a-zäöüß]+\s){{0,4}}{patterns.NOUN}(?![\w-])"
)
""" "Das Greifen gehört zu Windling, dem bisher größten gemeinsamen Vorhaben"."""
_IS_ONE = re.compile(
    rf"(?:^|(?<=[.!?:“«]\s)){_SINGLE}\s(?:ist|war)\s(?:ein|das|unser|ihr)\s(?:[a-zäöüß]+\s){{0,3}}{patterns.NOUN}"
    r"(?=\s(?:der|des|von|vom|mit|zur|zum|für|aus|im|am|in)\b|,)",
    re.MULTILINE,
)
""" "Dachling ist ein Vorhaben der Kreise": no word of the language, and no article before it."""


def stated(text: str, sentences: Sequence[Stretch], spoken: Sequence[Stretch]) -> Iterator[Naming]:
    """Yield names in copulas, work for a term, programmes a cluster runs, subjects that the next sentence calls so."""
    for match in _INVERTED.finditer(text):
        group = "coined" if match["coined"] else "name"
        if "\n" not in match.group() and not is_general(match[group]):
            yield from _made(text, match, group, 0.9)
    for noun in patterns.NOUN_END.finditer(text):
        if called := _AFTER_RELATIVE.match(text, noun.end()):
            yield from _made(text, called, "name", 0.9)
    if "Nachfolge" in text or "Folge" in text or "Anschluss" in text:
        for match in _SUCCEEDED.finditer(text):
            yield from _made(text, match, "name", 0.85)
    for match in _PAID_SUBJECT.finditer(text):
        yield from _made(text, match, "name", 0.8)
    for pattern in (_BESIDE_IT, _IS_ONE):
        for match in pattern.finditer(text):
            name = match["name"]
            if not (is_word(name) or name in cities() or name in first_names() or name.endswith(_ABSTRACT)):
                yield from _made(text, match, "name", 0.85)
    starts = [start for start, _ in sentences]
    if "verbund" in text:
        for match in _JOINT_WORK.finditer(text):
            if _FOR_A_TIME.search(text, *sentences[max(0, bisect_right(starts, match.start()) - 1)]):
                yield from _made(text, match, "name", 0.85)
    if "rogramm" in text:
        for match in _PROGRAMME.finditer(text):
            low, high = sentences[max(0, bisect_right(starts, match.start()) - 1)]
            if all(pattern.search(text, low, high) for pattern in (_BY_CLUSTER, _SET_UP, _MONEY_GIVEN)):
                yield from _made(text, match, "name", 0.8)
    yield from _called_next(text, sentences, spoken)


def _made(text: str, match: re.Match[str], group: str, confidence: float) -> Iterator[Naming]:
    if naming := make(text, match.start(group), match.end(group), "projects.stated", confidence):
        yield naming


def _called_next(text: str, sentences: Sequence[Stretch], spoken: Sequence[Stretch]) -> Iterator[Naming]:
    """ "Näher am Menschen bewegt sich WindLicht. Das Vorhaben, gefördert vom …": a coined subject, then the noun."""
    for place, (start, end) in enumerate(sentences[1:], 1):
        noun = _THE_WORK.match(text, start, end)
        low, high = sentences[place - 1]
        if noun is None or not _IS_RUN.search(text, noun.end(), end) or "\n\n" in text[low:start]:
            continue
        stop = low + len(text[low:high].rstrip(" .!\n"))
        match = _SUBJECT_FIRST.match(text, low, high) or _SUBJECT_AT_END.search(text, max(low, stop - 60), stop)
        if match is None or is_general(match["name"]) or any(s <= match.start("name") <= e for s, e in spoken):
            continue
        if not _DETERMINER_LAST.search(text, max(low, match.start("name") - 12), match.start("name")):
            yield from _made(text, match, "name", 0.8)
