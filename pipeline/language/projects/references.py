"""Names that a project noun elsewhere refers to: in the next sentence, in a summing-up, over a list."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from pipeline.language.figures.numbers import cardinal_word
from pipeline.language.lexicon import FUNCTION_WORDS
from pipeline.language.projects import patterns
from pipeline.language.projects.forms import PAREN_YEARS, Naming, is_general, is_name, make
from pipeline.language.projects.frames import is_mere_words
from schemas.reportage import Passage, PassageKind

Stretch = tuple[int, int]

_ANY_QUOTED = re.compile(patterns.quoted("name"))
_REACH_BACK = 6
"""Sentences between a name and the "das Projekt" that refers to it, at most."""
_COINED = re.compile(rf"(?<![\w(„“\"»«‚/-])(?P<name>{patterns.ACRONYM})(?=\s+[a-zäöüß]{{3,}}(?:t|te|en)\b)")
"""A coined name before a verb, as the subject of its clause."""
_ITEM_SUBJECT = re.compile(
    r"\W{0,3}(?P<plain>[A-ZÄÖÜ][\w+-]*"
    r"(?:\s(?:[A-ZÄÖÜ][\w+-]*|[a-zäöüß]+en)){0,3}?)\s(?!und\b|mit\b|seit\b|ist\sder)[a-zäöüß]{3,}t\b"
)
"""An entry of a list that begins with its subject: "WindLicht prüft …", "Stille Leitung verringert …"."""
_ONE_MORE = re.compile(
    rf"\b(?:[Ee]in|[Dd]as)\s(?:erstes?|zweites?|drittes?|viertes?|weiteres?|anderes?|neues?|jüngstes?|größtes?|kleineres?|aktuelles?)"
    rf"\s(?:[a-zäöüß]+es?\s)?(?P<noun>{patterns.NOUN})(?![\w-])"
)
_IN_IT = re.compile(rf"\b(?:[Bb]ei(?:m)?|[Mm]it|[Ii]n|[Ii]m|[Ff]ür|[Uu]nter dem Titel)\s{patterns.quoted('name')}")
_IT_ITSELF = re.compile(rf"\s*{patterns.quoted('name')}\s[a-zäöüß]+t\b")
"""The name as the subject that opens the sentence: "„Windlicht“ misst …"."""
_GOES_ON = re.compile(
    rf"\s*(?:In\s(?:dem|diesem)|Mit\s(?:dem|diesem)|Das|Dieses)\s(?:\w+\s)?(?P<noun>{patterns.NOUN})(?=,|\s[a-zäöüß])"
)
"""A sentence that goes on about a project that the one before has named."""
_APART = frozenset({PassageKind.FOOTNOTE, PassageKind.CAPTION, PassageKind.VOICE_HEAD, PassageKind.VOICE_TEXT})
"""What may stand between a list and the sentence that announces it."""
_PROJECTS_ANNOUNCED = re.compile(r"(?:[Pp]rojekte?n?|[Vv]orhaben)\b")


def resolved(text: str, sentences: Sequence[Stretch], spoken: Sequence[Stretch]) -> Iterator[Naming]:
    """Names in one sentence, the project noun in the next (or the one before): "… heißt „X“. In dem Projekt …"."""
    for place, (start, end) in enumerate(sentences):
        if _ONE_MORE.search(text, start, end) and (introduced := _introduced(text, sentences, place, spoken)):
            yield introduced
        noun = patterns.DEFINITE.search(text, start, end)
        if noun is None:
            continue
        following = _named_next(text, sentences, place)
        if following is not None:
            yield following
        else:
            yield from _named_before(text, sentences, place, noun.start(), spoken)
            if _GOES_ON.match(text, start, end) and (naming := _only_name(text, sentences, place, spoken)):
                yield naming


def _introduced(text: str, sentences: Sequence[Stretch], place: int, spoken: Sequence[Stretch]) -> Naming | None:
    """ "Ein zweites Projekt ist kleiner. Beim „Koffer voll Licht“ reisen …"."""
    if place + 1 >= len(sentences) or "\n" in text[sentences[place][1] : sentences[place + 1][0]]:
        return None
    low, high = sentences[place + 1]
    match = _IT_ITSELF.match(text, low, high) or _IN_IT.search(text, low, high)
    if match is None or any(s <= match.start("name") <= e for s, e in spoken):
        return None
    return make(text, match.start("name"), match.end("name"), "projects.introduced", 0.75)


def _only_name(text: str, sentences: Sequence[Stretch], place: int, spoken: Sequence[Stretch]) -> Naming | None:
    """ "Ihr ganzer Stolz ist „X“. In dem Projekt …": the only words in quotation marks of the sentence before."""
    low, high = sentences[place - 1] if place else (0, 0)
    if "\n" in text[low : sentences[place][0]].strip():
        return None
    quotes = [m for m in _ANY_QUOTED.finditer(text, low, high) if not any(s <= m.start("name") <= e for s, e in spoken)]
    if len(quotes) != 1:
        return None
    before = text[max(low, quotes[0].start() - 90) : quotes[0].start()]
    if patterns.NOT_A_PROJECT.search(before) or is_mere_words(before):
        return None
    return make(text, quotes[0].start("name"), quotes[0].end("name"), "projects.anaphor", 0.75)


def _named_next(text: str, sentences: Sequence[Stretch], place: int) -> Naming | None:
    """ "Stolz ist sie auf das Vorhaben. ABC („Langer Name“) sucht …"."""
    if place + 1 >= len(sentences) or text[sentences[place][1] : sentences[place + 1][0]].count("\n") > 1:
        return None
    low, high = sentences[place + 1]
    match = patterns.WITH_LONG_FORM.match(text[low:high])
    if match is None or is_general(match["name"]) or PAREN_YEARS.search(match["full"]):
        return None
    return make(text, low + match.start("name"), low + match.end("name"), "projects.noun_before", 0.85)


def _named_before(
    text: str, sentences: Sequence[Stretch], place: int, noun: int, spoken: Sequence[Stretch]
) -> Iterator[Naming]:
    """A definite "das Projekt" refers back: to a name in quotation marks earlier in the passage.

    A coined name ("WindLicht2") may stand farther back than words in quotation marks, which need a verb of naming.
    """
    start = sentences[place][0]
    for back in range(place, max(-1, place - _REACH_BACK - 1), -1):
        low, high = sentences[back][0], noun if back == place else sentences[back][1]
        if back != place and "\n\n" in text[low:start]:
            return
        for match in _ANY_QUOTED.finditer(text, low, high):
            before = text[max(low, match.start() - 90) : match.start()]
            if any(s <= match.start() <= e for s, e in spoken):
                continue
            if patterns.NOT_A_PROJECT.search(before) or is_mere_words(before):
                continue
            coined = re.fullmatch(patterns.ACRONYM, match["name"]) is not None and not is_general(match["name"])
            cued = place - back < 4 and patterns.NAMING_CUE.search(before)
            if not (coined or cued) or text[match.end() : match.end() + 2].startswith(","):
                continue
            if naming := make(text, match.start("name"), match.end("name"), "projects.anaphor", 0.7):
                yield naming


def summed_up(text: str, sentences: Sequence[Stretch], spoken: Sequence[Stretch]) -> Iterator[Naming]:
    """ "ABC sucht …, DEFG prüft …, und „Hülse“ macht …. Gefördert werden die drei Vorhaben …": exactly three names."""
    starts = [start for start, _ in sentences]
    for match in patterns.SAID_TO_BE.finditer(text):
        place = max(0, bisect_right(starts, match.start()) - 1)
        for back in range(place - 1, max(-1, place - 5), -1):
            low = sentences[back][0]
            if "\n\n" in text[low : match.start()]:
                break
            places = {m["name"]: m.span("name") for m in _COINED.finditer(text, low, sentences[place - 1][1])}
            places = {name: span for name, span in places.items() if not is_general(name)}
            for quote in _ANY_QUOTED.finditer(text, low, sentences[place - 1][1]):
                if not any(s <= quote.start() <= e for s, e in spoken) and is_name(quote["name"]):
                    places[quote["name"]] = quote.span("name")
            if len(places) == cardinal_word(match["number"]):
                for start, end in places.values():
                    if naming := make(text, start, end, "projects.summed_up", 0.8):
                        yield naming
                break


def counted_off(text: str, sentences: Sequence[Stretch], spoken: Sequence[Stretch]) -> Iterator[Naming]:
    """ "Zwei Vorhaben laufen noch, „A“ bis 2026 und „B“ bis 2027": as many names as the sentence says."""
    starts = [start for start, _ in sentences]
    for match in patterns.SO_MANY.finditer(text):
        high = sentences[max(0, bisect_right(starts, match.start()) - 1)][1]
        quotes = list(_ANY_QUOTED.finditer(text, match.end(), max(high, match.end())))
        number = cardinal_word(match["number"].casefold())
        if not quotes:
            quotes = _opening_names(text, sentences, bisect_right(starts, match.start()))
        if len(quotes) != number:
            continue
        for quote in quotes:
            is_spoken = any(s <= quote.start("name") <= e for s, e in spoken)
            naming = make(text, quote.start("name"), quote.end("name"), "projects.counted_off", 0.8)
            if naming is not None and not is_spoken:
                yield naming


_OPENS = re.compile(
    rf"\s*(?:(?:Das|Der|Die|Bei|In|Mit|Im|Beim|Anders)\s)?(?:(?:der|dem|die|das)\s)?{patterns.quoted('name')}"
)


def _opening_names(text: str, sentences: Sequence[Stretch], first: int) -> list[re.Match[str]]:
    """The names that open the sentences after one that says how many there are, in its paragraph."""
    found: list[re.Match[str]] = []
    for place in range(first, min(first + _REACH_BACK, len(sentences))):
        low, high = sentences[place]
        if "\n\n" in text[sentences[place - 1][1] - 1 : low + 1]:
            break
        match = _OPENS.match(text, low, high)
        if match is not None and match["name"] not in [known["name"] for known in found]:
            found.append(match)
    return found


_PLURAL = re.compile(r"(?:[Pp]rojekte|[Vv]orhaben)n?\b")


def one_by_one(text: str, sentences: Sequence[Stretch], spoken: Sequence[Stretch]) -> Iterator[Naming]:
    """ "Zwei Projekte laufen. Das erste trägt den Titel „A“ … Das zweite heißt „B“": each names one of them."""
    announced = -1
    for place, (start, end) in enumerate(sentences):
        if place and "\n\n" in text[sentences[place - 1][1] - 1 : start + 1]:
            announced = -1
        match = patterns.ONE_OF_THEM.match(text, start, end) if announced >= 0 else None
        if match is not None and not any(s <= match.start("name") <= e for s, e in spoken):
            naming = make(text, match.start("name"), match.end("name"), "projects.one_of_them", 0.8)
            if naming is not None:
                yield naming
        if _PLURAL.search(text, start, end):
            announced = place


def listed(text: str, passages: Sequence[Passage]) -> Iterator[Naming]:
    """Entries of a list that a heading or a sentence with a colon announces as projects."""
    announced = False
    for passage in passages:
        own = text[passage.start : passage.end]
        if passage.kind in _APART:
            continue
        if passage.kind is not PassageKind.LIST_ITEM:
            last = own.rstrip()[-160:]
            is_intro = passage.kind is PassageKind.HEADING or last.endswith(":")
            announced = is_intro and _PROJECTS_ANNOUNCED.search(last) is not None
            continue
        match = (patterns.ITEM_NAME.match(own) or _ITEM_SUBJECT.match(own)) if announced else None
        if match is None or (match.re is _ITEM_SUBJECT and match["plain"].split()[0].casefold() in FUNCTION_WORDS):
            continue
        group = "quoted" if match.groupdict().get("quoted") else "plain"
        start, end = passage.start + match.start(group), passage.start + match.end(group)
        if not is_general(text[start:end]) and (naming := make(text, start, end, "projects.listed", 0.8)):
            yield naming
