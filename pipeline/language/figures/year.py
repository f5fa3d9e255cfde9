"""The year that the text attaches to a figure."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.language.figures.context import Found
from pipeline.language.figures.numbers import cardinal
from schemas.records import Metric
from schemas.reportage import PassageKind, Reportage

_YEAR = re.compile(r"(?<![\w./-])(?P<year>(?:19|20)\d\d)(?![\d])(?!-\w)(?!\.\d)")
_NOW = re.compile(
    r"\b(?:aktuell|heute|mittlerweile|inzwischen|derzeit|gegenwärtig|jetzt|momentan|heutzutage|zurzeit|nunmehr)\b", re.I
)
_FOUNDING = re.compile(r"^\s*(?:gegründet|ins Leben|entstand|hervorgegangen)|^\s*\w*\s*gegründet")
_FOUNDED_IN = re.compile(r"(?:Gründung|gegründet|Mitglied|dabei)\s*(?:im|in)?\s*(?:Jahr|Jahre)?\s*$")
_MEMBER_SINCE = re.compile(r"^\s*(?:Mitglied|dabei|Teil|an Bord|im Amt|Geschäftsführ|tätig)")
_FRAME_AT_END = re.compile(
    r"\b(?:im|Ende|Anfang|Mitte|seit)?\s*(?:Jahre?|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|"
    r"November|Dezember|Ende|Anfang|Mitte|Frühjahr|Sommer|Herbst|Winter)?\s*(?P<year>(?:19|20)\d\d)\s*[.!]\s*$"
)
_FRAME_AT_START = re.compile(r"^\s*(?:Im|In|Ende|Anfang|Mitte|Bereits|Schon)\b[^,.;]{0,25}?(?P<year>(?:19|20)\d\d)\b")
_PAST = re.compile(
    r"\b(?:wurden?|waren?|hatten?|kamen?|nahmen?|gaben?|konnten?|sollten?|fanden?|gingen?|\w{3,}(?:ten|te)|"
    r"bewarben|beteiligten|begann(?:en)?|erhielt(?:en)?|trafen?|standen?|lagen?|flossen?|floss|schlossen)\b"
)
_SAME_YEAR = re.compile(r"\b(?:im selben|im gleichen|in demselben|in jenem|in diesem) Jahr\b")
_REPORTED = re.compile(r"\b[Ii]m (?:Berichts|Geschäfts)jahr\b(?! (?:19|20)\d\d)")
_REPORT_YEAR = re.compile(r"(?:Berichts|Geschäfts)jahr(?:es)? (?P<year>(?:19|20)\d\d)\b")
_ENCLOSING = re.compile(
    r"(?:\s(?:und|sowie)\s[^,;.:]{1,40}?)?\s(?:haben|hat|hatten|hatte|wurden|wurde|sind|konnten|konnte)\s[^,;.:]*"
)
_ENDS_CLAUSE = re.compile(r"\s(?:[a-zäöüß]+\s){0,2}[a-zäöüß]*(?:t|en)\s?[,.;:–“«]")
""" "480 Kurse und 20 Reisen haben er und sein Team 2024 angeboten,": verb and participle enclose the year."""
_CLAUSE = re.compile(r"[,;:–—()]|\bund\b")


_ENTRY = re.compile(r"(?P<year>(?:19|20)\d\d)\s*(?:[.:–—|]|$)")
"""An entry of a chronicle begins with its year."""


def frames_of(reportage: Reportage) -> dict[int, int]:
    """Years that a heading or an introducing line gives to the list or facts box below it, by passage start.

    "Unser Jahr 2023 in Zahlen:" speaks for all entries, "Stand: 2024" in a facts box for the whole box.
    """
    frames: dict[int, int] = {}
    intro: int | None = None
    for passage in reportage.passages:
        text = reportage.passage_text(passage)
        if entry := _ENTRY.match(text):
            frames[passage.start] = int(entry["year"])
        if passage.kind is PassageKind.LIST_ITEM:
            if intro is not None:
                frames[passage.start] = intro
            continue
        years = set(_YEAR.findall(text.rstrip()[-120:] if text.rstrip().endswith(":") else ""))
        if passage.kind is PassageKind.HEADING:
            years = set(_YEAR.findall(text))
        if passage.kind is PassageKind.FACTS and (state := _STATE.search(text)):
            frames[passage.start] = int(state["year"])
        elif passage.kind is PassageKind.FACTS and intro is not None:
            frames[passage.start] = intro
        intro = int(years.pop()) if len(years) == 1 else None
    return frames


_STATE = re.compile(r"\b(?:Stand|Zahlen|Fakten)\b[^\n\d]{0,30}(?:\d{1,2}[./])?(?P<year>(?:19|20)\d\d)")


def year_of(found: Found, text: str, previous: str, frame: int | None = None) -> int | None:
    """Return the attached year or None.

    `previous` is the sentence before, which may set the scene in the past; `frame` the year of the list or box.
    """
    if (later := _years_later(found, text, previous)) is not None:
        return later
    own = _own_year(found, text, previous)
    if own is not None and _YEAR_BEFORE.search(text[max(found.sentence[0], found.start - 40) : found.start]):
        own -= 1
    return own if own is not None or _is_of_now(text[found.sentence[0] : found.sentence[1]]) else frame


@lru_cache(maxsize=1 << 8)
def _is_of_now(text: str) -> bool:
    """The figures of one sentence ask for it one after the other."""
    return _NOW.search(text) is not None


def _own_year(found: Found, text: str, previous: str) -> int | None:
    start, end = found.sentence
    near_before = text[max(start, found.start - 60) : found.start]
    if (direct := _right_after(found, text)) is not None:
        return direct
    years = [match for match in _YEAR.finditer(text, start, end) if not _is_elsewhere(match, text, found)]
    years = [match for match in years if not _is_term(match, text, found)]
    years = [match for match in years if not found.start <= match.start() < found.end]
    clause_now = _NOW.search(re.split(r"[,;–]", _FROM_TODAY.sub("", near_before))[-1])
    before = [match for match in years if match.end() <= found.start]
    if clause_now and (not before or before[-1].end() - start < 0 or _NOW.search(text[before[-1].end() : found.start])):
        return None
    if before and not _cut_off(text[before[-1].end() : found.start], found):
        return int(before[-1]["year"])
    after = [match for match in years if match.start() >= found.end]
    if after and not before:
        between = text[found.end : after[0].start()]
        enclosed = _ENCLOSING.fullmatch(between) and _ENDS_CLAUSE.match(text, after[0].end())
        if enclosed or not _CLAUSE.search(between):
            return int(after[0]["year"])
    if years or _is_of_now(text[start:end]):
        return None
    if _REPORTED.search(text, start, end) and (reported := list(_REPORT_YEAR.finditer(text, 0, start))):
        return int(reported[-1]["year"])
    if _SAME_YEAR.search(text[start:end]):
        named = _YEAR.findall(text[max(found.passage.start, start - 400) : start])
        return int(named[-1]) if named else None
    named = _YEAR.findall(previous)
    goes_on = _GOES_ON.match(text, start) or _then(found, text, previous) or found.metric is Metric.FOUNDING_MEMBERS
    if goes_on and len(named) == 1 and not _SINCE.search(previous[: previous.index(named[0])]):
        return int(named[0])
    return _scene(previous, text[start:end])


_LATER = re.compile(
    r"\b(?:(?:[Ii]m Jahr (?:darauf|danach)|[Ii]m Folgejahr|[Ii]m folgenden Jahr|[Dd]as Jahr darauf)|"
    r"(?P<number>[Ee]in(?:es)?|\w+) "
    r"Jahre? (?:später|darauf|danach))\s(?:[^,;.]{0,40})$"
)


_LATER_AFTER = re.compile(
    r"(?: \w+){0,2}? (?:im Jahr (?:darauf|danach)|im Folgejahr|(?P<number>\w+) Jahre? (?:später|darauf|danach))\b"
)
"""The same after the number: "800 webten 1972 dort, 350 waren es vier Jahre später"."""


def _years_later(found: Found, text: str, previous: str) -> int | None:
    """ "2022 waren es 50. Ein Jahr später waren es 61": so many years after the one named last."""
    match = _LATER.search(text[found.sentence[0] : found.start])
    if match is None and found.borrowed and (match := _LATER_AFTER.match(text[found.end : found.sentence[1]])):
        previous = text[found.sentence[0] : found.start]
    if match is None:
        return None
    number = match["number"]
    years = 1.0 if number is None or number.lower().startswith("ein") else cardinal(number)
    named = _YEAR.findall(previous + text[found.sentence[0] : found.sentence[0] + match.start()])
    return int(named[-1]) + int(years) if named and years and not _YEAR.search(match[0]) else None


def _right_after(found: Found, text: str) -> int | None:
    """Read "112 Mitglieder im Jahr 2020", "84 (Stand: 2023)"."""
    after = text[found.end : min(found.sentence[1], found.end + 45)]
    match = re.match(
        r"\s*(?:\(|im\s|in\s|Ende\s|bis\s|bis Ende\s|für\s|des\s|zum\s)?\s*(?:(?:das|dem|den)\s)?(?:Stand:?\s)?"
        r"(?:Jahr(?:e|es)?\s|[A-Z]\w+\s|\d{2}/)?(?P<year>(?:19|20)\d\d)(?![\d-])(?!:\s\d)",
        after,
    )
    return int(match["year"]) if match else None


def _is_elsewhere(match: re.Match[str], text: str, found: Found) -> bool:
    """Whether the year belongs to a founding, to someone's membership or to a name, not to the figure."""
    after, before = text[match.end() : match.end() + 30], text[max(0, match.start() - 30) : match.start()]
    if found.metric is not Metric.FOUNDING_MEMBERS and (_FOUNDING.match(after) or _FOUNDED_IN.search(before)):
        return True
    if _BUILT_THEN.match(after) and _THE.search(before):
        return True
    if _MEMBER_SINCE.match(after) and not text[found.end : found.end + 12].strip().startswith("Mitglied"):
        return True
    return bool(_NAMED_BY_YEAR.search(before))


_BUILT_THEN = re.compile(
    r"\s(?:im \w+ )?(?:\w*(?:öffnet|baut|zogen|stellt|führt|richtet|weiht|gründet|startet))e[nrs]?\b"
)
_THE = re.compile(
    r"\b(?:[Dd](?:er|ie|as|em|en|es)|[Ee]ine?[nmrs]?|[Ii]m|[Ss]eine?[nmrs]?|[Uu]nsere?[nmrs]?)\s(?:erst\s|schon\s)?$"
)
"""The age of a thing: "der 2018 eröffnete Bau hat vier Labore"."""
_NAMED_BY_YEAR = re.compile(
    r"(?:[Pp]lan|[Aa]genda|[Ss]trategie|[Pp]rogramm|[Ee]xpo|[Vv]ision|Horizon|Horizont|[Mm]esse|[Zz]iel|[Gg]ipfel|"
    r"[Kk]onferenz|[Kk]ongress|[Pp]reis|[Aa]ward|[Cc]up|Zukunft|Europa|Deutschland|[Rr]oadmap|[Kk]onzept|"
    r"[Gg]esundheitswirtschaft|[Ii]ndustrie|[Ii]nitiative|[Ff]örderperiode)\s*$"
)
"""What bears a year in its name ("Masterplan 2030")."""
_UNTIL = re.compile(r"\b[Bb]is\s(?:(?:Ende|Anfang|Mitte|zum|mindestens)\s)?(?:\w+\s)?$|(?:19|20)\d\d\s(?:bis|und)\s$")
_FROM_YEAR = re.compile(r"\s(?:bis|und)\s(?:\w+\s)?(?:19|20)\d\d\b")
_SINCE = re.compile(r"\b[Ss]eit\s(?:(?:Ende|Anfang|Mitte|dem|\d+\.)\s)*(?:\w+\s)?$")
_PERFECT = re.compile(r"\b(?:haben|hat|habe|wurden|kamen)\b")
_TERM_METRICS = frozenset((Metric.FUNDING_EUR, Metric.DURATION, Metric.MONEY_OTHER))


def _is_term(match: re.Match[str], text: str, found: Found) -> bool:
    """Whether the year only ends or begins a term: "fördert bis 2026 mit 2 Millionen", "arbeiten seit 2018 zu neunt".

    What is hoped for until a year, and what has been reached since one, is dated by it.
    """
    before = text[max(found.sentence[0], match.start() - 30) : match.start()]
    if _UNTIL.search(before) or _FROM_YEAR.match(text[match.end() : match.end() + 12]):
        return found.metric in _TERM_METRICS
    if not _SINCE.search(before) or found.metric is Metric.GROWTH:
        return False
    counted = not found.counted.is_measure and found.counted.unit not in ("Euro", "Prozent")
    return not (counted and _PERFECT.search(text[found.sentence[0] : found.sentence[1]]))


_YEAR_BEFORE = re.compile(r"\b(?:[Ii]m (?:Jahr davor|Vorjahr)|[Ee]in Jahr (?:zuvor|davor)|Vorjahr:)\s(?:\w+\s){0,3}$")


_FROM_TODAY = re.compile(r"\bvon (?:heute|derzeit|aktuell|jetzt|gegenwärtig) (?=(?:[a-z]+ )?[\d.,]+ (?:\w+ )?auf\s)")
""" "bis 2030 von heute 24 auf 200": only the first of both is today's."""


def _cut_off(between: str, found: Found) -> bool:
    """Whether a new statement begins between year and figure: "wuchs seit 2016 und verzeichnet aktuell 91"."""
    between = _FROM_TODAY.sub("", between)
    founded = found.metric is Metric.FOUNDING_MEMBERS
    parted = between.count(";") > 0 and not _PART.search(between) and not founded
    dated = _NOW.search(between) or ("Jahr" in between and _NEW_DATE.search(between))
    return bool(dated) or parted or len(between) > 160


_NEW_DATE = re.compile(
    r"\b(?:(?:[Ee]nde|[Aa]nfang|[Mm]itte|[Ii]m Laufe|[Ii]m (?:Frühjahr|Sommer|Herbst|Winter))\s(?:des\s)?"
    r"(?:vergangenen|vorigen|letzten|laufenden|dieses)\sJahres|(?:[Ii]m (?:vergangenen|vorigen|letzten|laufenden)|"
    r"[Vv]origes|[Vv]ergangenes|[Ll]etztes)\sJahr)\b"
)
"""A date of its own, counted from today: a year named before does not reach over it."""


_PART = re.compile(r";\s(?:\w+\s)?(?:davon|darunter|von ihnen)\b")
_GOES_ON = re.compile(r"\s*(?:Davon|Darunter|Von ihnen|\S+ (?:Prozent )?davon)\b")
"""A sentence that parts what the one before has counted."""


_SURVEY = re.compile(r"\bgefragt\b|befragt|Umfrage|Erhebung|Befragung|Studie|\bgezählt\b")


def _then(found: Found, text: str, previous: str) -> bool:
    """Whether the sentence says "damals", or tells what a survey of the sentence before has found."""
    sentence = text[found.sentence[0] : found.sentence[1]]
    told = found.counted.unit == "Prozent" and _SURVEY.search(previous) is not None and _PAST.search(sentence)
    return bool(told or re.search(r"\bdamals\b", sentence))


def _scene(previous: str, sentence: str) -> int | None:
    """Take the year of a scene that the sentence before sets, where this one goes on in the past tense."""
    frame = _FRAME_AT_END.search(previous) or _FRAME_AT_START.match(previous)
    if frame is None or len(_YEAR.findall(previous)) != 1 or not _PAST.search(sentence):
        return None
    return int(frame["year"])
