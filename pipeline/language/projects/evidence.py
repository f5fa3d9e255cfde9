"""Names that nothing calls a project but that the text around them shows to be one.

Every stretch that has the form of a name is a candidate. What all its places in the text say is added up (log-odds):
a sum, who gives it, a term, partners, a project noun nearby; against it what events, prizes and products have.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from pipeline.language.lexicon import cities
from pipeline.language.occurrences import Intervals
from pipeline.language.projects import patterns
from pipeline.language.projects.called import EXPLAINED, GIVEN, is_strange
from pipeline.language.projects.frames import LONG_FORM, NAMED, PROJECT_LIKE, standing

Stretch = tuple[int, int]

LEAST = 0.0
"""A name below is more likely one of something else."""
_PRIOR = -3.4
_REACH = 5
"""Sentences after the name that may still tell of it."""

_MONEY = re.compile(r"\b(?:Euro|Mio\.|Millionen|Milliarden)(?!\w)|€")
_SUPPORT = re.compile(
    r"\b(?:(?:ge|be|ko)?förder\w*|bewillig\w+|überw(?:ies|eist|iesen)|beantrag\w+|(?:ko)?finanzier\w+|"
    r"(?:be)?zuschuss\w*|unterstütz\w+|"
    r"steuer\w+ .{0,60}\bbei|schieß\w+ .{0,60}\bzu|stamm\w+|übernimmt|übernehmen|übernahm\w*|"
    r"zahl(?:t|en|te|ten)|bezahl\w*|angeschoben|half|halfen|"
    r"gibt|gab|gegeben|zugesagt|zusag\w+|trägt|trug|getragen|ausgestattet|Budget|beteiligte sich|spendier\w+|hilft|"
    r"kostet\w*|bek[oa]mm?(?:en|t)?|erhält|erhalten|erhielt\w*|beisteuer\w*|stellt|Zuwendung\w*|Euro (?:vom|von|aus)|"
    r"fließen|flossen|(?:Euro|Geld)\b.{0,20}\bk[oa]mm?(?:en|t)?|k[oa]mm?(?:en|t)? .{0,60}\bEuro)\b",
    re.IGNORECASE,
)
_FUNDER = re.compile(
    r"[Mm]inisteri|[Ss]tiftung|[Bb]ank\b|[Ss]parkasse|[Pp]rogramm|Horizont|Horizon|Land\b|Freistaat|\bEFRE\b|\bESF\b|Europäisch|\bEU\b|\bBund\b|Landratsamt|"
    r"fonds|\bStM[A-Z]|\bBM[A-Z]{1,3}|"
    r"Forschungsgemeinschaft|\bInterreg|\bINTERREG|Landkreis|\bStadt\b|Regierung|Förderbank|Projektträger"
)
_TERM = re.compile(
    r"\b(?:[Ss]eit|[Bb]is|[Vv]on|[Aa]b|endet\w*|lief|läuft|startet\w*|gestartet|beerdigt|abgeschlossen|"
    r"[Ss]tart)\b.{0,30}\b20\d\d\b|"
    r"\b20\d\d\s(?:bis|–|gestartet|begonnen|abgeschlossen)|Laufzeit|jährige[nrs]? |Monate lang|Jahre lang|"
    r"auf \w+ Jahre angelegt"
)
_TOGETHER = re.compile(
    r"\b(?:Partner\w*|Konsorti\w+|[Gg]emeinsam|[Zz]usammen mit|beteilig\w*|[Bb]eteiligt|erprob\w+|untersuch\w+|"
    r"entwickel\w+|"
    r"erforsch\w+|"
    r"such(?:t|en|te|ten)|forsch\w+|tüftel\w+|mit von der Partie|[Mm]it im Boot|mitwirk\w+|[Ff]ederführ\w+|"
    r"koordinier\w+|liefer\w+|überwach\w+|programmier\w+|simulier\w+|"
    r"Projektleiter\w*|zusammengebracht|brachte)\b"
)
_NOUN = re.compile(rf"(?<![\w-]){PROJECT_LIKE}(?![\w-])")
_SOLD = re.compile(
    r"\b(?:verkauf\w+|abgesetzt|Kühltheke|Märkten|Regal\w*|Stück|Kunden|auf dem Markt|im Handel|"
    r"Serienreife|Umsatz|Seriengerät)\b"
)
_EVENT = re.compile(
    r"\b(?:Gäste\w*|Besucher\w*|Aussteller\w*|jeden|jährlich|jedes Jahr|Mal im (?:Jahr|Monat|Quartal)|lädt|"
    r"eingeladen|Stammtisch|"
    r"Messe|Tagung|Festival|Markt|Abend|Frühstück|Nacht|Preisgeld|ausgezeichnet|Auszeichnung|gewann|Urkunde)\b"
)
_FOLLOWS = re.compile(r"(?<!\w)(?:Der Nachfolger|Das \w*[Ff]olge(?:projekt|vorhaben)) [^.\n„»]*\.\s*$")
_TAKE_PART = re.compile(
    r"\b(?:[Bb]eteiligt (?:sind|waren)|[Dd]ahinter stehen|[Mm]it dabei sind|[Ii]m Boot sind|[Mm]it im Boot)\b"
)
_BODY = re.compile(r"\b(?:GmbH|AG|KG|eG|SE|Universität|TU|Hochschule|\w*[Ii]nstitut|Stadtwerke|Fraunhofer\S*)(?!\w)")
_OTHER_THING = re.compile(
    r"^(?:Haus|Halle|Zentrum|Klub|Club|Tag|Nacht|Lange[nr]? Nacht|Abend|Woche|Leitfaden|Handbuch|Akademie|"
    r"Schule|Café|Arbeitskreis|Arbeitsgemeinschaft|Interessengemeinschaft|Förderkreis|Freundeskreis|Verein|Verband)\b|"
    r"(?:preis|tag|abend|nacht|akademie|stammtisch|brief|messe|markt|frühstück|kalender|handbuch|fibel|podcast)$"
)
"""Names of houses, events, writings and bodies, by their noun."""
_FOR_THAT = re.compile(
    r"\b(?:fließen|flossen|gibt|gab|stellt|stellte|zahlt|zahlte|kommen|kamen)\s(?:[A-ZÄÖÜ(][^.;:„“]{0,120})?"
    r"(?:dafür|hierfür)\s(?:[^.;:„“]|\.(?=\d)){0,60}(?:Euro|Mio)"
)
""" "Aus dem Programm X fließen dafür 480.000 Euro"."""
_APPLIED = re.compile(r"\b(?:Antrag|Projektträger|beantragt|Bewilligung)\b")
_QUOTED = re.compile(patterns.quoted("name"))
_COINED = re.compile(
    r"(?<![\w@./„“\"»«‚-])(?P<name>(?:[A-ZÄÖÜ][a-zäöüß]+[A-ZÄÖÜ]\w+|[A-ZÄÖÜ]{2,}[a-zäöüß]{2,}-[A-ZÄÖÜ]\w+|[A-ZÄÖÜ]{3,}(?:-?\d+)?)"
    r")(?![\w-])"
)
_CALLED = re.compile(
    r"(?:(?:namens|Namen|heißt|getauft|genannt)\s|\b(?:zu|bei|in|mit|an|um|von|für)\s(?=[A-ZÄÖÜ][a-zäöüß]+,\s(?:das|"
    r"ein)\s)|\b(?:zu|bei|in|mit|an|von)\s(?=[A-ZÄÖÜ][a-zäöüß]+,\s(?:dem|einem|der|einer)\s))"
    r"(?P<name>[A-ZÄÖÜ][a-zäöüß]{3,})(?![\w-])"
)
"""A single word without quotation marks: where it is called a name, or where it stands without an article."""
_LEAST_CAPITALS = 4
"""A shorter word in capitals is a project only where its long form stands beside it."""
_PAYS = re.compile(
    r"\s(?:fördert|förderte|finanziert|finanzierte|bezuschusst\w*|bezahlt|zahlt|zahlte|bewilligt\w*|gibt|gab)\b"
)
"""A coined name that gives money is a ministry's or a fund's: "Das StMWi fördert …"."""
_DUBBED = re.compile(
    r"(?<!\w)(?P<name>[A-ZÄÖÜ][\w-]{3,})(?=\s(?:getauft|genannt)\s(?:hat|haben|wurde|wird)\b|"
    r",?\s(?:und|doch|aber)\sder\sName\b)"
)
""" "…, den die Genossenschaft Windling getauft hat", "der praktische Teil von Salzgold, und der Name …"."""
_WORKED_ON = re.compile(
    r"(?<!\S)Bei\s(?P<name>(?!\w+(?:ungen|innen|ung|heit|keit|schaft|ion|er)\s)[A-ZÄÖÜ][a-zäöüß]{4,})"
    r"(?=\s[a-zäöüß]+(?:t|en)\s[A-ZÄÖÜ])"
)
"""A single word as the place where somebody does something: "Bei Windling überwachen Sensoren …"."""
_BEGUN = re.compile(r"\b(?:beweist|zeigt|folgte|startete|begann|läuft)\s(?P<name>[A-ZÄÖÜ][a-zäöüß]{4,})(?=[.,:]\s)")
_SHORT_OF_PROGRAMME = re.compile(r"(?:programm|fonds)\w{0,2}\s[^.;:„]{0,50},\skurz\s$")
""" "das Luftfahrtprogramm des Bundes, kurz LuPro"."""
_FORMS = (
    (_QUOTED, 0.5),
    (_COINED, 0.5),
    (_CALLED, 0.0),
    (_DUBBED, 0.5),
    (_WORKED_ON, 0.0),
    (_BEGUN, 0.0),
    (GIVEN, 0.5),
    (EXPLAINED, 1.2),
)
_COINED_NAME = re.compile(r"[a-zäöüß][A-ZÄÖÜ]|[A-ZÄÖÜ]{3,}|[A-ZÄÖÜ]{2,}-|\d")


@dataclass(frozen=True, slots=True)
class Shown:
    """A name at characters start..end that the text shows to be a project's, with the probability that it is."""

    start: int
    end: int
    confidence: float


def by_evidence(
    text: str,
    sentences: Sequence[Stretch],
    spoken: Sequence[Stretch],
    named: Sequence[Stretch],
    known: Set[tuple[str, int]],
) -> Iterator[Shown]:
    """Yield the first place of each name of which all places together tell of a project.

    `spoken` are the stretches of direct speech, `named` the places of persons and organisations, which are no projects,
    `known` the projects (name and place) that the text calls so: what follows in their paragraph tells of them.
    """
    places = _places(text, sentences, spoken, named)
    for name, found in places.items():
        claimed = sorted(start for other, start in known if other != name)
        others_at = {index for other, spots in places.items() if other != name for _, form, index in spots if form > 0}
        told = [_told(text, sentences, place, index, others_at, claimed) for place, _, index in found]
        score = _PRIOR + max(form for _, form, _ in found) + max(told) + 0.2 * min(3, len(found) - 1)
        score += 0.4 if _COINED_NAME.search(name) else 0.0 if " " in name else -0.4
        if score >= LEAST:
            (start, end), _, _ = found[0]
            yield Shown(start, end, min(0.84, 1 / (1 + math.exp(-0.5 - score))))


def _places(
    text: str, sentences: Sequence[Stretch], spoken: Sequence[Stretch], named: Sequence[Stretch]
) -> dict[str, list[tuple[Stretch, float, int]]]:
    """Where what may be a name stands: characters, weight of its form, and index of the sentence."""
    others, taken = {text[start:end] for start, end in named}, Intervals(named)
    starts = [start for start, _ in sentences]
    places: dict[str, list[tuple[Stretch, float, int]]] = {}
    for pattern, form in _FORMS:
        for match in pattern.finditer(text):
            index = bisect_right(starts, match.start("name")) - 1
            if index < 0 or match.end("name") > sentences[index][1] or match["name"] in others:
                continue
            if not taken.overlap(*match.span("name")) and _may_be_name(match, text, starts[index], spoken):
                places.setdefault(match["name"], []).append((match.span("name"), form, index))
    return {name: sorted(found) for name, found in sorted(places.items(), key=lambda item: min(item[1]))}


def _may_be_name(match: re.Match[str], text: str, low: int, spoken: Sequence[Stretch]) -> bool:
    name, start = match["name"], match.start("name")
    if (match.re is _CALLED and name in cities()) or (match.re in (GIVEN, EXPLAINED) and not is_strange(name)):
        return False
    if match.re is _WORKED_ON and not patterns.ANNOUNCED.search(text, max(0, low - 120), low):
        return False
    if len(name.split()) > 5 or not name[0].isupper() or name.upper() in patterns.GENERAL_ACRONYMS:
        return False
    if _NOUN.fullmatch(name):
        return False
    in_quote = any(begin <= start < end for begin, end in spoken)
    if len(name) < _LEAST_CAPITALS and not LONG_FORM.search(text[match.end("name") : match.end("name") + 60]):
        return False
    before = text[max(low, start - 45) : start].rstrip('„»"‚ ')
    after_name = re.search(r"\b[A-ZÄÖÜ][\w-]*$", before)
    if match.re is _COINED and name.isupper() and after_name and not _NOUN.search(before):
        # Part of a longer name: "Sozialfonds PLUS".
        return False
    if match.re is _COINED and re.search(r"\b[A-ZÄÖÜ]{2,}$", before):
        # Part of a longer name: "EIT RawMaterials".
        return False
    long_form = re.search(r"\((?:\w+:)?$", before) is not None or (
        re.search(r"\b(?:(?:steht|kurz|Abkürzung|Kürzel|Akronym|was) (?:\w+ )?für|Langform)$", before) is not None
    )
    # An institution, a fair, a thing: "an der HAWK", "mit seinem WLAN".
    visited = name.isupper() and re.search(r"\b(?:d(?:er|ie|as|em|en|es)|ein\w*|sein\w*|ihr\w*|unser\w*)$", before)
    titled = re.search(r"\bunter dem (?:\w+ )?Titel$", before, re.IGNORECASE)
    if match.re is _COINED and _PAYS.match(text, match.end("name")):
        return False
    if _SHORT_OF_PROGRAMME.search(text, max(low, start - 70), start):
        return False
    if in_quote or long_form or visited:
        return False
    return titled is not None or not patterns.NOT_A_PROJECT.search(before)


def _told(
    text: str, sentences: Sequence[Stretch], place: Stretch, index: int, others_at: Set[int], claimed: Sequence[int]
) -> float:
    """Log-odds from the sentence of a place, and in part from those beside it in the paragraph."""
    low, high = sentences[index]
    sentence = text[low:high]
    around = _paragraph_window(text, sentences, index, others_at)
    before, after = text[max(low, place[0] - 140) : place[0]], text[place[1] : place[1] + 140]
    if any("\n\n" not in text[start:low] for start in claimed[: bisect_left(claimed, place[0])][-1:]):
        # What follows tells of the one named before, unless a new name is given here.
        is_new = NAMED.search(before) or NAMED.search(after)
        around = around[around.find(sentence) :] if is_new else sentence
    score = 0.0
    for pattern, here, beside in (
        (_NOUN, 1.2, 0.7), (_SUPPORT, 0.7, 0.6), (_MONEY, 0.8, 0.8), (_FUNDER, 0.8, 0.7), (_TERM, 0.6, 0.3),
        (_TOGETHER, 0.5, 0.4),
    ):  # fmt: skip
        score += here if _holds(pattern, sentence) else beside if _holds(pattern, around) else 0.0
    score += standing(before, after)
    score += 0.9 if _APPLIED.search(around) else 0.0
    score += 0.6 if _holds(_FOR_THAT, around) else 0.0
    score += 0.6 if _holds(_TAKE_PART, around) else 0.0
    score += 0.5 if len(_BODY.findall(around)) > 1 else 0.0
    leading = text[max(0, low - 120) : low]
    score += 0.9 if patterns.ANNOUNCED.search(leading) or _FOLLOWS.search(leading) else 0.0
    score += 0.7 if any(_is_funding(part) for part in re.split(r"(?<=[a-zäöüß)“])\.\s", around)) else 0.0
    score -= 1.0 if _SOLD.search(sentence) else 0.0
    score -= 1.3 if _OTHER_THING.search(text[place[0] : place[1]]) else 0.0
    score -= 1.3 if _EVENT.search(sentence) else 0.0
    return score


def _is_funding(sentence: str) -> bool:
    """Whether one sentence says all: who gives what sum."""
    return all(_holds(pattern, sentence) for pattern in (_MONEY, _FUNDER, _SUPPORT))


@lru_cache(maxsize=1 << 10)
def _holds(pattern: re.Pattern[str], text: str) -> bool:
    """Remembered, since the places of a name and its neighbours are weighed by the same sentences."""
    return pattern.search(text) is not None


def _paragraph_window(text: str, sentences: Sequence[Stretch], index: int, others_at: Set[int]) -> str:
    """The sentence with its neighbours, not beyond its paragraph nor the next sentence with a name of its own."""
    low, high = sentences[index]
    start = sentences[max(0, index - 1)][0]
    last = next((after - 1 for after in range(index + 1, index + _REACH) if after in others_at), index + _REACH)
    end = sentences[min(len(sentences) - 1, last)][1]
    begin = text.rfind("\n\n", start, low)
    stop = text.find("\n\n", high, end)
    return text[begin if begin >= 0 else start : stop if stop >= 0 else end]
