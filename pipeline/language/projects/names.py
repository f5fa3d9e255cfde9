"""Find where projects are named, with short and long form."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.language.figures.numbers import cardinal_word
from pipeline.language.projects import patterns
from pipeline.language.projects.funded import by_funding
from schemas.reportage import Passage, PassageKind

_PAREN_YEARS = re.compile(r"^[\s\d–\-/]|\b(?:19|20)\d\d\b")
_SENTENCE_LIKE = re.compile(
    r"[.!?…]\s|[,;]\s(?:aber|denn|weil|dass|wir|ich|und|so)\b|\b(?:ich|wir|ist|sind|haben|müssen|können|wollen)\b"
)


_ANY_QUOTED = re.compile(patterns.quoted("name"))
_REACH_BACK = 6
"""Sentences between a name and the "das Projekt" that refers to it, at most."""

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Naming:
    """A project named at characters start..end."""

    start: int
    end: int
    name: str
    full_name: str | None
    rule: str
    confidence: float


def find_namings(
    text: str, sentences: Sequence[Stretch], spoken: Sequence[Stretch], passages: Sequence[Passage] = ()
) -> list[Naming]:
    """All places that name a project; `spoken` are the stretches of direct speech, which are no names."""
    found = [
        *_quoted_after_noun(text),
        *_quoted_before_noun(text),
        *_acronyms(text),
        *_abbreviations(text, sentences),
        *_unquoted(text),
        *_resolved(text, sentences, spoken),
        *_summed_up(text, sentences, spoken),
        *_listed(text, passages),
        *_funded(text, sentences, spoken),
    ]
    return [item for item in _without_overlaps(found) if not _is_speech(item, spoken)]


def _funded(text: str, sentences: Sequence[Stretch], spoken: Sequence[Stretch]) -> Iterator[Naming]:
    for start, end in by_funding(text, sentences, spoken):
        made = _make(text, start, end, "projects.funded", 0.72)
        if made is not None:
            yield made


def is_name(name: str) -> bool:
    """Whether a stretch in quotation marks can be a name: short, with a capital, no sentence."""
    return (
        1 < len(name) <= 140
        and len(name.split()) <= 16
        and any(character.isupper() for character in name)
        and not name.startswith(("-", "–"))
        and (name[0].isupper() or name[0].isdigit() or any(c.isupper() for c in name[1:6]))
        and not name.endswith((".", ",", "?", ";"))
        and not _SENTENCE_LIKE.search(name)
    )


def _without_overlaps(found: Sequence[Naming]) -> Iterator[Naming]:
    end = -1
    for item in sorted(found, key=lambda naming: (naming.start, -naming.confidence)):
        if item.start >= end:
            yield item
            end = item.end


def _is_speech(item: Naming, spoken: Sequence[Stretch]) -> bool:
    """Whether the name is itself a whole utterance (a name within a longer one stays a name)."""
    return any(item.start - 1 <= start and end <= item.end + 1 for start, end in spoken)


def _make(text: str, start: int, end: int, rule: str, confidence: float) -> Naming | None:
    """Build a naming from the name at start..end (without quotation marks), reading the other form beside it."""
    name = " ".join(text[start:end].split())
    if not is_name(name):
        return None
    after = text[end : end + 220].lstrip(patterns.CLOSE)
    short, full = _split_forms(name)
    if full is None:
        short, full = form_after(name, after)
    return Naming(start, end, short, full, rule, confidence)


def _split_forms(name: str) -> tuple[str, str | None]:
    """Part "ABC – Langer Name" and "Langer Name (ABC)"."""
    match = re.match(r"^(?P<short>[^–:]{2,25}?)\s*(?:\s–\s|:\s|\s-\s)(?P<long>.{8,})$", name)
    if match and len(match["short"].split()) <= 2 and len(match["long"].split()) >= 2:
        return match["short"].strip(), match["long"].strip()
    inner = re.match(
        rf"^(?P<long>.{{8,}}?)\s*(?:\((?P<paren>{patterns.ACRONYM})\)|\s–\s(?P<dash>{patterns.ACRONYM}))$", name
    )
    if inner:
        return inner["paren"] or inner["dash"], inner["long"].strip()
    return name, None


def form_after(name: str, after: str) -> tuple[str, str | None]:
    """Read the short or long form that follows: "(ABC)", "(Langer Name)", "kurz ABC", "steht für …"."""
    if (short := patterns.SHORT_FORM_AFTER.match(after)) and len(name.split()) > 1:
        acronym = str(short["paren"] or short["kurz"])
        if (
            acronym.upper() not in patterns.GENERAL_ACRONYMS
            and len(acronym) < len(name)
            and _abbreviates(acronym, name)
        ):
            return acronym, name
    long = patterns.LONG_FORM_AFTER.match(after)
    if (
        long
        and not _PAREN_YEARS.search(long["full"])
        and len(long["full"]) > len(name)
        and len(long["full"].split()) > 1
    ):
        return name, " ".join(long["full"].split())
    between = patterns.LONG_FORM_BETWEEN_DASHES.match(after)
    if between and len(name.split()) == 1 and len(between["full"].split()) > 1:
        return name, " ".join(between["full"].split())
    if (stated := patterns.FULL_FORM_AFTER.match(after)) is not None:
        full = " ".join((stated["quoted"] or stated["plain"]).split())
        if len(full) > len(name):
            return name, full
    return name, None


def _abbreviates(acronym: str, name: str) -> bool:
    """Whether the short form may stand for the long one: it shares its first letter or most of its capitals."""
    capitals = {c.casefold() for c in acronym if c.isalpha()}
    initials = {word[0].casefold() for word in re.findall(r"\w+", name)}
    return acronym[0].casefold() in initials or len(capitals & initials) * 2 >= len(capitals)


def _quoted_after_noun(text: str) -> Iterator[Naming]:
    """ "das Projekt „X“", "die Projekte „X“, „Y“ und „Z“", "Vorhaben mit dem Namen „X“"."""
    for pattern, confidence in ((patterns.AFTER_NOUN, 0.95), (patterns.AFTER_LOOSE_NOUN, 0.75)):
        for match in pattern.finditer(text):
            if "\n" in match.group():
                continue
            naming = _make(text, match.start("name"), match.end("name"), "projects.noun_quoted", confidence)
            if naming is None:
                continue
            yield naming
            end = match.end()
            while (more := patterns.NEXT_IN_LIST.match(text, end)) is not None:
                item = _make(text, more.start("name"), more.end("name"), "projects.noun_list", confidence - 0.1)
                if item is None:
                    break
                yield item
                end = more.end()


def _quoted_before_noun(text: str) -> Iterator[Naming]:
    """ "„X“, ein Verbundprojekt", "„X“ heißt das Vorhaben", "„X“-Projekt"."""
    for match in patterns.HYPHENED.finditer(text):
        if naming := _make(text, match.start("name"), match.end("name"), "projects.quoted_compound", 0.9):
            yield naming
    for match in patterns.BEFORE_NOUN.finditer(text):
        if "\n" in match.group() or patterns.NOT_A_PROJECT.search(text[max(0, match.start() - 30) : match.start()]):
            continue
        if naming := _make(text, match.start("name"), match.end("name"), "projects.quoted_apposition", 0.9):
            yield naming


def is_general(acronym: str) -> bool:
    """Whether an acronym is an everyday one ("EU", "KI") or a number, not the name of a project."""
    parts = re.split(r"[-\u2011]", acronym)
    return all(part.upper() in patterns.GENERAL_ACRONYMS or part.isdigit() for part in parts) or len(acronym) < 3


def _acronyms(text: str) -> Iterator[Naming]:
    """ "ABCde-Projekt", "ABCde, ein Vorhaben zur …"."""
    for match in patterns.ACRONYM_PROJECT.finditer(text):
        if is_general(match["name"]):
            continue
        yield Naming(match.start("name"), match.end("name"), match["name"], None, "projects.acronym_compound", 0.65)
    for match in patterns.UNQUOTED_APPOSITION.finditer(text):
        if "\n" in match.group() or is_general(match["name"]):
            continue
        if naming := _make(text, match.start("name"), match.end("name"), "projects.acronym_apposition", 0.85):
            yield naming


def _abbreviations(text: str, sentences: Sequence[Stretch]) -> Iterator[Naming]:
    """ "In ABC, was für „Langer Name“ steht, …" where this sentence or the one before speaks of projects."""
    starts = [start for start, _ in sentences]
    noun = re.compile(rf"(?<![\w-]){patterns.NOUN}(?![\w-])")
    for match in patterns.STANDS_FOR.finditer(text):
        place = max(0, bisect_right(starts, match.start()) - 2)
        if not is_general(match["name"]) and noun.search(text, starts[place], match.start()):
            full = " ".join(match["full"].split())
            yield Naming(match.start("name"), match.end("name"), match["name"], full, "projects.stands_for", 0.85)


_VERB_AFTER = re.compile(
    r"^(?:\s+(?:ist|war|wird|wurde|hat|hatte|soll|sollte|will|kann|läuft|lief|startet\w*|begann|endet\w*|zeigt\w*|"
    r"verfolgt|geht|"
    r"ging|entwickelt\w*|untersucht\w*|erforscht\w*|befasst\w*|beschäftigt\w*|widmet\w*|bringt|setzt\w*|"
    r"koordinier\w+|förder\w+|"
    r"arbeit\w+|entstand\w*|erprob\w*|gehört|steht|bündelt|nimmt|macht|liefert\w*)\b|\s*,\s*(?:das|in dem|bei dem|"
    r"mit dem|an dem|dessen|"
    r"welches)\b|\s+\()"
)


def _unquoted(text: str) -> Iterator[Naming]:
    """ "das Projekt ABCde", "im Projekt Smart Harbour", "Das Projekt Hafenlicht startet …"."""
    for match in patterns.UNQUOTED.finditer(text):
        name = match["name"]
        if "\n" in match.group() or is_general(name):
            continue
        start, end = match.start("name"), match.end("name")
        acronym = re.match(rf"{patterns.ACRONYM}(?=\s|[,.;:)(“«]|$)", text[start:])
        words = name.split()
        if acronym and not is_general(acronym.group()):
            if len(words) == 1 or not all(word[0].isupper() for word in words[1:]):
                end = start + len(acronym.group()) if len(words) == 1 else end
            confidence = 0.9
        elif len(words) >= 2:
            confidence = 0.75
        elif (
            match["article"] and _VERB_AFTER.match(text[end : end + 40]) and not name.endswith(("ungen", "innen", "er"))
        ):
            confidence = 0.7
        else:
            continue
        if naming := _make(text, start, end, "projects.noun_unquoted", confidence):
            yield naming


def _resolved(text: str, sentences: Sequence[Stretch], spoken: Sequence[Stretch]) -> Iterator[Naming]:
    """Names in one sentence, the project noun in the next (or the one before): "… heißt „X“. In dem Projekt …"."""
    for place, (start, end) in enumerate(sentences):
        noun = patterns.DEFINITE.search(text, start, end)
        if noun is None:
            continue
        following = _named_next(text, sentences, place)
        if following is not None:
            yield following
        else:
            yield from _named_before(text, sentences, place, noun.start(), spoken)


def _named_next(text: str, sentences: Sequence[Stretch], place: int) -> Naming | None:
    """ "Stolz ist sie auf das Vorhaben. ABC („Langer Name“) sucht …"."""
    if place + 1 >= len(sentences) or text[sentences[place][1] : sentences[place + 1][0]].count("\n") > 1:
        return None
    low, high = sentences[place + 1]
    match = patterns.WITH_LONG_FORM.match(text[low:high])
    if match is None or is_general(match["name"]) or _PAREN_YEARS.search(match["full"]):
        return None
    return _make(text, low + match.start("name"), low + match.end("name"), "projects.noun_before", 0.85)


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
            if any(s <= match.start() <= e for s, e in spoken) or patterns.NOT_A_PROJECT.search(before):
                continue
            coined = re.fullmatch(patterns.ACRONYM, match["name"]) is not None and not is_general(match["name"])
            cued = place - back < 4 and patterns.NAMING_CUE.search(before)
            if not (coined or cued) or text[match.end() : match.end() + 2].startswith(","):
                continue
            if naming := _make(text, match.start("name"), match.end("name"), "projects.anaphor", 0.7):
                yield naming


_COINED = re.compile(rf"(?<![\w(„“\"»«‚/-])(?P<name>{patterns.ACRONYM})(?=\s+[a-zäöüß]{{3,}}(?:t|te|en)\b)")
"""A coined name before a verb, as the subject of its clause."""


def _summed_up(text: str, sentences: Sequence[Stretch], spoken: Sequence[Stretch]) -> Iterator[Naming]:
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
                    if naming := _make(text, start, end, "projects.summed_up", 0.8):
                        yield naming
                break


def _listed(text: str, passages: Sequence[Passage]) -> Iterator[Naming]:
    """Entries of a list that a heading or a sentence with a colon announces as projects."""
    announced = False
    for passage in passages:
        own = text[passage.start : passage.end]
        if passage.kind is not PassageKind.LIST_ITEM:
            last = own.rstrip()[-160:]
            is_intro = passage.kind is PassageKind.HEADING or last.endswith(":")
            announced = is_intro and _PROJECTS_ANNOUNCED.search(last) is not None
            continue
        match = patterns.ITEM_NAME.match(own) if announced else None
        if match is None:
            continue
        group = "quoted" if match["quoted"] else "plain"
        start, end = passage.start + match.start(group), passage.start + match.end(group)
        if not is_general(text[start:end]) and (naming := _make(text, start, end, "projects.listed", 0.8)):
            yield naming


_PROJECTS_ANNOUNCED = re.compile(r"(?:[Pp]rojekte?n?|[Vv]orhaben)\b")
