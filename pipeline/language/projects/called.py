"""Names that the text gives apart from the project's noun: "ein Vorhaben, das X heißt", "X soll es heißen".

A name needs no quotation marks where a wording of naming sets it off, and may be a noun with its article where no text
uses it otherwise: "der Rostwächter". What it names must be a project: the noun is the subject or antecedent, stands in
apposition, or in the sentence beside.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from pipeline.language.lexicon import cities, first_names, surnames
from pipeline.language.lexicon.brown import USUAL, use_of
from pipeline.language.organisations.vocabulary import is_word
from pipeline.language.projects import patterns
from pipeline.language.projects.forms import Naming, is_general, make
from pipeline.language.projects.frames import PROJECT_LIKE

Stretch = tuple[int, int]

_WORD = r"[A-ZÄÖÜ][\w-]{3,}"
_BARE = rf"{_WORD}(?:\s(?:[A-ZÄÖÜ][\w-]*|\d{{1,4}}(?!\w))){{0,2}}"
NAME = rf"(?:{patterns.quoted('name')}|(?P<bare>{_BARE}))"
_ENDS = r"(?=[.,;:](?!\d)|\s(?:–|und|soll|sollte|ist|wird)\s)"
_TITLE = r"den\s(?:[a-zäöüß]+\s){0,2}(?:Namen|(?:Arbeitst|Projektt|T)itel)"
IS_CALLED = (
    rf"(?:heißt|hieß|nennt\ssich|nannte\ssich|hört\sauf\sden\sNamen|(?:trägt|trug|bekam|erhielt)\s{_TITLE}|"
    rf"(?:läuft|lief|firmiert)\sunter\sdem\s(?:[a-zäöüß]+\s){{0,2}}(?:Namen|Titel))"
    r"(?:\s(?:schlicht|einfach|nun|heute|jetzt|seither|kurz))?"
)
_IT = r"(?:es|das|sie|er|ihn|dies|das\sGanze)"
_THE_NOUN = rf"(?:das|dieses|ihr|sein|unser)\s(?:[a-zäöüß]+e?s?\s){{0,2}}{patterns.NOUN}"


def _gives(it: str) -> str:
    """What follows a name that somebody gives to `it`: "nennen sie das", "soll es heißen", "haben sie es getauft"."""
    return (
        rf"(?:(?:soll|sollte|wird|würde|könnte)\s{it}\s(?:[a-zäöüß]+\s)?(?:heißen|genannt\swerden)|"
        rf"(?:nennen|nannten|tauften|nennt|nannte|taufte)\s(?:sie|wir|er|man|(?:der|die|das)\s[A-ZÄÖÜ][\w-]+)\s{it}|"
        rf"(?:haben|hat)\s(?:sie|wir|er|man|(?:der|die|das)\s[A-ZÄÖÜ][\w-]+)\s{it}\s(?:genannt|getauft)|"
        rf"(?:wurde|wird)\s{it}\s(?:genannt|getauft))(?![\w-])"
    )


_OPENS = r"(?:^|(?<=[.!?:;“«”\"]\s))"
_OPENING = rf"{_OPENS}{NAME}"
_NOUN_NAMED = re.compile(
    rf"(?:\s(?:des|der|von|bei|im|in)\s[^.;,:„“\"»«\n]{{2,40}})?\s{IS_CALLED}\s(?:der\s|die\s|das\s)?{NAME}"
)
""" "Das jüngste Vorhaben des Vereins trägt den spröden Namen Windling"."""
_IN_CASE = re.compile(
    r"\b(?:[Dd]es|[Ii]m|[Aa]m|[Bb]eim|[Vv]om|[Zz]um|\w+em|(?:eines|ihres|seines|unseres))\s(?:[a-zäöüß]+en\s){0,2}[A-ZÄÖÜ]\S*$"
)
"""The noun as no subject: "Die Firma hinter dem Projekt heißt …"."""
_NOUN_WHICH = re.compile(
    rf"[^.;,:„“\"»«\n]{{0,50}},\s(?:das|dem|den|die)\s(?:[^.;,:„“\"»«\n]{{2,60}}?\s)?"
    rf"(?:{NAME}\s(?:heißt|hieß|heißen\ssoll)|(?P<given>{_WORD})\s(?:nennt|nennen|nannten?|(?:getauft|genannt)\s(?:hat|haben|wird|wurde)))"
    r"(?=[.,;:])"
)
""" "ein Projekt, das seit 2021 läuft und Windling heißt"."""
_BESIDE_NOUN = re.compile(rf"(?:\s[a-zäöüß]+){{0,3}},\s(?:(?:der|die|das|den|dem)\s)?{NAME}(?=[.,:;])")
""" "Daraus ist ein Forschungsprojekt geworden, der Windling."."""
_AFTER_COLON = re.compile(
    rf"[^.;:„“\"»«\n]{{2,90}}:\s{patterns.quoted('name')}(?=,\s(?:rund\s|etwa\s|knapp\s|gut\s)?\d)"
)
""" "Ein zweites Vorhaben bezahlt der Bund: „Windling“, 640.000 Euro"."""
_ONE = re.compile(
    r"\b(?:[Ee]in(?:em|es)?|[Dd](?:as|em)\s(?:nächste|jüngste|neueste|größte|erste|zweite|dritte|letzte|kleinste)n?)\s"
    r"(?:[a-zäöüß]+\s){0,3}\S+$"
)
"""What introduces a project that has not been named."""
_BEFORE_NOUN = re.compile(
    rf"\b(?:der|die|das|den|dem)\s(?P<bare>[A-ZÄÖÜ][a-zäöüß-]{{4,}})(?:\s[a-zäöüß]+){{0,3}},\s(?:ein|einem|einen|unser|ihr)\s"
    rf"(?:[a-zäöüß]+e?[nrs]?\s){{0,3}}{PROJECT_LIKE}(?![\w-])"
)
""" "Das soll der Windling ändern, ein Forschungsverbund von …"."""
_TITLE_OF_NOUN = re.compile(
    rf"{NAME},\sso\s(?:heißt|(?:der|sein|ihr)\s(?:[a-zäöüß]+\s)?(?:Name|(?:Arbeitst|T)itel))\s(?:des|das|ein|eines)\s"
    rf"(?:[a-zäöüß]+\s)?{patterns.NOUN}(?![\w-])"
)
""" "Windling, so der Titel des Vorhabens, läuft aus"."""
_IN_NETWORK = re.compile(
    rf"\b[Ii]m\s(?:[Ff]orschungsv|V)erbund\s{NAME}(?=\s(?:arbeiten|entwickeln|forschen|erproben|untersuchen|suchen|prüfen|bauen|"
    r"testen|tüfteln)\b)"
)
"""Who works together in a network that has a name works at a project: "Im Verbund „X“ entwickeln drei Firmen"."""
_GIVEN_TO_NOUN = re.compile(rf"{_OPENING}\s{_gives(_THE_NOUN)}", re.MULTILINE)
_GIVEN_TO_IT = re.compile(rf"{_OPENING}\s(?:(?:heißt|hieß)\s{_IT}(?=[.,;:])|{_gives(_IT)})", re.MULTILINE)
GIVEN = re.compile(rf"{_OPENS}(?P<name>{_BARE})\s{_gives(_IT)}", re.MULTILINE)
""" "Windling nennen sie das, die Bank gibt dafür 1,3 Millionen Euro": what it is, the rest must tell."""
_A = r"(?:ein|eine|einem|einer|einen)"
EXPLAINED = re.compile(
    r"\b(?:der|die|das|den|dem)\s(?P<name>(?!\w*(?:halle|haus|schule|werkstatt|gebäude|labor|zentrum|turm|platz|fabrik)\b)"
    r"[A-ZÄÖÜ][a-zäöüß-]{4,}(?:\s[A-ZÄÖÜ][\w-]+)?)(?:\s[a-zäöüß]+){0,2}"
    rf"(?=,\s{_A}\s(?:[a-zäöüß-]+\s){{0,4}}[A-ZÄÖÜ][\w-]+(?:[.,;]|\s(?:für|aus|mit|ohne|von|vom|zur|zum|in|im|auf|an|am|über|"
    r"unter|nach|der|des|voller|voll)\s))"
)
"""A strange noun with its article, explained: "bereitet den Windling vor, ein Buchungsbüro für …"."""
_IT_IS_CALLED = re.compile(
    rf"(?:^|(?<=[.;]\s))(?:(?:Es|Er|Sie|Das\sGanze|Das)\s{IS_CALLED}|(?:(?:Sein|Ihr|Der)\s)?(?:Name|(?:Arbeitst|T)itel):)"
    rf"\s(?:der\s|die\s|das\s)?{NAME}{_ENDS}",
    re.MULTILINE,
)
_ONE_NOUN = re.compile(rf"(?<![\w-])(?!\w*(?:[Pp]rojekte|[Vv]orhaben)n?\s(?:sind|laufen)){patterns.NOUN}(?![\w-])")
_SO_IS = re.compile(
    rf"\s*So\s(?:heißt|hieß|nennt\ssich|lautet\s(?:auch\s)?der\s(?:Name|Titel))\s(?:auch\s|nun\s)?"
    rf"(?:das|dieses|ein|des|unser|ihr|sein)\s(?:[a-zäöüß]+\s){{0,2}}{patterns.NOUN}(?![\w-])"
)
_LAST = re.compile(rf"\s(?:(?:der|die|das|den|dem)\s)?{NAME}\s*[.!]?\s*$")
_BROUGHT = re.compile(
    r"\b(?:ist|sind|war|bleibt|wurde|entstand|entsteht|folgt|folgte|kam|gibt\ses|beweist|zeigt)\s"
    r"(?:(?:da|hier|noch|nun|auch|inzwischen)\s){0,2}"
    r"(?:(?:der|die|das)\s)?$"
)
"""What brings in a name at the end of its sentence, of which the next one says "das Projekt"."""
_GOES_ON = re.compile(r"\b(?:[Dd]as|(?:[Aa]n|[Ii]n|[Mm]it|[Bb]ei)\sdem)\s(?:Projekt|Vorhaben)\b(?!\s[A-ZÄÖÜ„»\"])")


def is_strange(name: str) -> bool:
    """Whether texts do not use these words as such, so that they may be a name though nothing marks it."""
    first = name.split()[0]
    if name in cities() or first in first_names() or first in surnames() or is_general(name):
        return False
    return any(not is_word(word) and use_of(word) not in USUAL for word in name.split())


def called(text: str, sentences: Sequence[Stretch], spoken: Sequence[Stretch]) -> Iterator[Naming]:
    """Yield projects that a wording of naming, an apposition or the sentence beside names."""
    for naming in (*_by_noun(text), *_by_neighbour(text, sentences)):
        # A name that is taken for an utterance as a whole stays a name.
        if not any(start < naming.start - 1 and naming.end + 1 < end for start, end in spoken):
            yield naming


def _by_noun(text: str) -> Iterator[Naming]:
    """Names that the clause of the noun gives."""
    for noun in patterns.NOUN_END.finditer(text):
        end = noun.end()
        if not _IN_CASE.search(text, max(0, end - 80), end):
            yield from _made(text, _NOUN_NAMED.match(text, end), 0.9)
        yield from _made(text, _NOUN_WHICH.match(text, end), 0.9)
        beside = _BESIDE_NOUN.match(text, end)
        colon = _AFTER_COLON.match(text, end)
        if colon is not None and _ONE.search(text, max(0, end - 80), end):
            yield from _made(text, colon, 0.9)
        if beside is not None and _ONE.search(text, max(0, end - 80), end):
            yield from _made(text, beside, 0.85, strange=True)
    for pattern, strange, cue in (
        (_BEFORE_NOUN, True, ","),
        (_TITLE_OF_NOUN, False, ", so "),
        (_GIVEN_TO_NOUN, False, ""),
        (_IN_NETWORK, True, "erbund"),
    ):
        for match in pattern.finditer(text) if cue in text else ():
            yield from _made(text, match, 0.85, strange=strange)


def _by_neighbour(text: str, sentences: Sequence[Stretch]) -> Iterator[Naming]:
    """Names of which the sentence before or after says that it is a project's."""
    starts = [start for start, _ in sentences]
    for pattern in (_GIVEN_TO_IT, _IT_IS_CALLED):
        for match in pattern.finditer(text):
            place = max(0, bisect_right(starts, match.start()) - 1)
            low = starts[max(0, place - 1)]
            low = starts[place] if "\n\n" in text[low : match.start()] else low
            if _ONE_NOUN.search(text, low, match.start()):
                yield from _made(text, match, 0.85)
    for place, (start, end) in enumerate(sentences[1:], 1):
        low = starts[place - 1]
        if "\n\n" in text[low:start]:
            continue
        named_so, goes_on = _SO_IS.match(text, start, end), _GOES_ON.search(text, start, end)
        if not (named_so or goes_on):
            continue
        high = low + len(text[low:start].rstrip())
        last = _LAST.search(text, max(low, high - 60), high)
        if named_so:
            for match in filter(None, (last, *EXPLAINED.finditer(text, low, high))):
                yield from _made(text, match, 0.85, strange=True)
        elif last is not None and _BROUGHT.search(text, low, last.start() + 1):
            yield from _made(text, last, 0.8, strange=True)


def _made(text: str, match: re.Match[str] | None, confidence: float, *, strange: bool = False) -> Iterator[Naming]:
    """The naming of a match; a bare name that must be `strange` is none of the usual words."""
    if match is None or "\n" in match.group().strip():
        return
    group = next(group for group, found in match.groupdict().items() if found)
    if group != "name" and (is_general(match[group]) or (strange and not is_strange(match[group]))):
        return
    if naming := make(text, match.start(group), match.end(group), "projects.called", confidence):
        yield naming
