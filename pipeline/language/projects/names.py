"""Find where projects are named, with short and long form."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence, Set

from pipeline.language.organisations.vocabulary import is_word
from pipeline.language.projects import patterns
from pipeline.language.projects.called import called, is_strange
from pipeline.language.projects.evidence import by_evidence
from pipeline.language.projects.forms import Naming, is_general, make
from pipeline.language.projects.frames import NAMED
from pipeline.language.projects.references import counted_off, listed, one_by_one, resolved, summed_up
from pipeline.language.projects.stated import stated
from schemas.reportage import Passage

Stretch = tuple[int, int]


def find_namings(
    text: str,
    sentences: Sequence[Stretch],
    spoken: Sequence[Stretch],
    passages: Sequence[Passage],
    named: Sequence[Stretch],
) -> list[Naming]:
    """All places that name a project.

    `spoken` are the stretches of direct speech, which are no names, `named` the places of persons and organisations.
    """
    found = [
        *_quoted_after_noun(text),
        *_quoted_before_noun(text),
        *_acronyms(text),
        *_abbreviations(text, sentences),
        *_unquoted(text),
        *_labelled(text),
        *resolved(text, sentences, spoken),
        *stated(text, sentences, spoken),
        *called(text, sentences, spoken),
        *summed_up(text, sentences, spoken),
        *counted_off(text, sentences, spoken),
        *one_by_one(text, sentences, spoken),
        *listed(text, passages),
    ]
    found += _shown(text, sentences, spoken, named, {(item.name, item.start) for item in found})
    found = [item for item in found if item.confidence >= _SURE or not _is_programme(text, item)]
    return [item for item in _without_overlaps(found) if _is_given(text, item) or not _is_speech(item, spoken)]


_SURE = 0.85
_OUT_OF = re.compile(r"\b(?:Rahmen\s(?:von|des|der)|[Üü]ber|[Aa]us|[Dd]urch)\s(?:den\s|dem\s|das\s)?[„»\"]?$")
_SUM_AFTER = re.compile(
    r"[“«\"]?\s(?:rund\s|etwa\s|gut\s|knapp\s|insgesamt\s|weitere\s)?[\d.,]+\s(?:Millionen\s|Mio\.\s)?(?:Euro\b|€)"
)
"""Out of what a sum is paid is a programme: "stellte im Rahmen von „X“ 6,7 Millionen Euro bereit"."""


def _is_programme(text: str, item: Naming) -> bool:
    return (
        _OUT_OF.search(text, max(0, item.start - 40), item.start) is not None
        and _SUM_AFTER.match(text, item.end) is not None
    )


def _shown(
    text: str,
    sentences: Sequence[Stretch],
    spoken: Sequence[Stretch],
    named: Sequence[Stretch],
    known: Set[tuple[str, int]],
) -> Iterator[Naming]:
    for shown in by_evidence(text, sentences, spoken, named, known):
        made = make(text, shown.start, shown.end, "projects.evidence", shown.confidence)
        if made is not None:
            yield made


def _without_overlaps(found: Sequence[Naming]) -> Iterator[Naming]:
    end = -1
    for item in sorted(found, key=lambda naming: (naming.start, -naming.confidence)):
        if item.start >= end:
            yield item
            end = item.end


def _is_given(text: str, item: Naming) -> bool:
    """Whether a wording of naming stands right before the quotation marks: what they hold was never said."""
    before = text[max(0, item.start - 40) : item.start]
    return item.rule == "projects.called" or (item.rule == "projects.noun_quoted" and NAMED.search(before) is not None)


def _is_speech(item: Naming, spoken: Sequence[Stretch]) -> bool:
    """Whether the name is itself a whole utterance (a name within a longer one stays a name)."""
    return any(item.start - 1 <= start and end <= item.end + 1 for start, end in spoken)


def _quoted_after_noun(text: str) -> Iterator[Naming]:
    """ "das Projekt „X“", "die Projekte „X“, „Y“ und „Z“", "Vorhaben mit dem Namen „X“"."""
    nouns = [match.end() for match in patterns.NOUN_END.finditer(text)]
    after = (
        (patterns.AFTER_NOUN, 0.95),
        (patterns.CALLED_BY, 0.85),
        (patterns.CALLED_BESIDE, 0.85),
        (patterns.GENITIVE_BEFORE, 0.85),
    )
    found = [
        (match, confidence) for pattern, confidence in after for end in nouns if (match := pattern.match(text, end))
    ]
    for pattern in (patterns.AFTER_LOOSE_NOUN, patterns.FUNDED_STUDY, patterns.PEOPLE_OF):
        found += [(match, 0.75) for match in pattern.finditer(text)]
    for match, confidence in found:
        if "\n" in match.group():
            continue
        naming = make(text, match.start("name"), match.end("name"), "projects.noun_quoted", confidence)
        if naming is None:
            continue
        yield naming
        yield from _rest_of_list(text, match.end(), confidence - 0.1)


def _rest_of_list(text: str, end: int, confidence: float) -> Iterator[Naming]:
    while (more := patterns.NEXT_IN_LIST.match(text, end)) is not None:
        item = make(text, more.start("name"), more.end("name"), "projects.noun_list", confidence)
        if item is None:
            return
        yield item
        end = more.end()


def _quoted_before_noun(text: str) -> Iterator[Naming]:
    """ "„X“, ein Verbundprojekt", "„X“ heißt das Vorhaben", "„X“-Projekt"."""
    for match in patterns.HYPHENED.finditer(text):
        if naming := make(text, match.start("name"), match.end("name"), "projects.quoted_compound", 0.9):
            yield naming
    for match in patterns.BEFORE_NOUN.finditer(text):
        if "\n" in match.group() or patterns.NOT_A_PROJECT.search(text[max(0, match.start() - 30) : match.start()]):
            continue
        if naming := make(text, match.start("name"), match.end("name"), "projects.quoted_apposition", 0.9):
            yield naming


def _acronyms(text: str) -> Iterator[Naming]:
    """ "ABCde-Projekt", "ABCde, ein Vorhaben zur …"."""
    for match in patterns.ACRONYM_PROJECT.finditer(text):
        if is_general(match["name"]):
            continue
        yield Naming(match.start("name"), match.end("name"), match["name"], None, "projects.acronym_compound", 0.65)
    for match in patterns.UNQUOTED_APPOSITION.finditer(text):
        if "\n" in match.group() or is_general(match["name"]):
            continue
        if naming := make(text, match.start("name"), match.end("name"), "projects.acronym_apposition", 0.85):
            yield naming


def _labelled(text: str) -> Iterator[Naming]:
    """ "Projektname: ABC", "Das ist der Windling. So heißt das Projekt …"."""
    found = [*patterns.CALLED_PROJECT.finditer(text)]
    if "heißt" in text or "hieß" in text or "nennt sich" in text:
        found += patterns.SUBJECT_CALLED.finditer(text)
    for match in found:
        if naming := make(text, match.start("name"), match.end("name"), "projects.labelled", 0.9):
            yield naming
    for said in patterns.SO_CALLED.finditer(text):
        low = max(0, said.start() - 80)
        if before := patterns.NAME_AT_END.search(text[low : said.start()]):
            start, end = before.span("quoted" if before["quoted"] else "name")
            if naming := make(text, low + start, low + end, "projects.so_called", 0.9):
                yield naming


_OF_LETTERS = re.compile(r"\b(?:Kürzel|Abkürzung|Akronym)\s$")


def _abbreviations(text: str, sentences: Sequence[Stretch]) -> Iterator[Naming]:
    """ "In ABC, was für „Langer Name“ steht, …" where this sentence or the one before speaks of projects."""
    starts = [start for start, _ in sentences]
    noun = re.compile(rf"(?<![\w-]){patterns.NOUN}(?![\w-])")
    for match in patterns.STANDS_FOR.finditer(text):
        place = max(0, bisect_right(starts, match.start()) - 2)
        spelled_out = _OF_LETTERS.search(text, max(0, match.start() - 20), match.start())
        last = sentences[min(place + 2, len(sentences) - 1)][1] if spelled_out else match.start()
        if not is_general(match["name"]) and noun.search(text, starts[place], last):
            full = " ".join(match["full"].split())
            yield Naming(match.start("name"), match.end("name"), match["name"], full, "projects.stands_for", 0.85)


_VERB_AFTER = re.compile(
    r"^(?:\s+(?:ist|war|wird|wurde|hat|hatte|soll|sollte|will|kann|läuft|lief|startet\w*|begann|endet\w*|zeigt\w*|"
    r"verfolgt|geht|"
    r"ging|entwickelt\w*|untersucht\w*|erforscht\w*|befasst\w*|beschäftigt\w*|widmet\w*|bringt|setzt\w*|"
    r"koordinier\w+|förder\w+|"
    r"arbeit\w+|entstand\w*|erprob\w*|gehört|steht|bündelt|nimmt|macht|liefert\w*|hängt|hing|sucht\w*|misst|maß|"
    r"prüft\w*|"
    r"zielt\w*|dreht\w*|hilft|half|baut\w*|führt\w*|kostet\w*|testet\w*|vergleicht|verbindet|sammelt\w*|gilt|wächst|"
    r"wirkt\w*|"
    r"dauert\w*|trägt|gelang|scheiterte)\b|\s*,\s*(?:das|in dem|bei dem|"
    r"mit dem|an dem|dessen|"
    r"welches)\b|\s+\()"
)


_WORK_AT = re.compile(
    r"\s(?:geforscht|gearbeitet|getestet|gemessen|erprobt|untersucht|entwickelt|"
    r"beteiligt\s(?:ist|war)|teil(?:nimmt|nahm)|mit(?:arbeitet|wirkt|macht|mischt)e?)\b"
)
"""Who is at it is one, or else the noun before may be who they are: "weil am Projekt Schulen teilnehmen"."""
_SUM_NEXT = re.compile(
    r"\s(?:rund\s|etwa\s|gut\s|knapp\s|bis zu\s|insgesamt\s)?[\d.,]+\s(?:Mio\.\s|Millionen\s)?(?:Euro\b|€)"
)
_CLAUSE_END = re.compile(r"[.,;:](?!\S)")
_PARTICLE = re.compile(
    r"\s(?:ein|auf|an|ab|aus|vor|zu|um|zusammen|weiter|los|fort|durch|mit|nach|her|hin|bei|voran|zurück|statt|"
    r"teil)(?=[,.;])"
)
"""What ends a clause as a part of its verb: "Heute sammelt sie das Projekt Windling ein, das …"."""
_OPENS = re.compile(rf"(?:^|[.!?:“«]\s|\n)(?:Das|Im|Beim|Mit\sdem|Für\sdas|Ihr|Sein|Unser)\s{patterns.NOUN}$")
""" "Das Projekt Zweite Hand, vom Land unterstützt, …": no body's name stands there."""
_TOLD_NEXT = re.compile(
    r"[.,]\s(?:[^.\n]|\.(?=\d)){0,120}(?:\bdafür\b(?:[^.\n]|\.(?=\d)){0,60}\bEuro\b|\b(?:lief|läuft|endete|dauerte|"
    r"startete|begann)\s(?:es|das)\b|"
    r"\b(?:[Ee]s|[Dd]as)\s(?:lief|läuft|wird|wurde)\b)"
)
"""What the next sentence says of a project: "Drei Jahre lief es", "Das Land hat dafür 780.000 Euro bewilligt"."""
_ABSTRACT_ENDINGS = ("ungen", "innen", "ung", "heit", "keit", "schaft", "tion")
_PLURAL_ENDINGS = ("er", "en", "s")
_PLAIN_ENDINGS = ("ungen", "innen", "er", "en", "ung", "heit", "keit", "schaft", "ion")
"""Endings of plain nouns, which may follow the word "Projekt" by chance."""


def _has_article(text: str, noun_end: int) -> bool:
    return patterns.WITH_ARTICLE.search(text[max(0, noun_end - 80) : noun_end]) is not None


def _is_bare_name(text: str, name: str, end: int) -> bool:
    """Whether a single word after "das Projekt" is its name: no text uses it, a verb follows, or the clause ends."""
    if is_strange(name) and not name.endswith(_PLURAL_ENDINGS + _ABSTRACT_ENDINGS):
        return True
    if _VERB_AFTER.match(text[end : end + 40]):
        return not name.endswith(("ungen", "innen", "er"))
    if _TOLD_NEXT.match(text, end) and not name.endswith(_ABSTRACT_ENDINGS):
        return True
    followed = (
        _CLAUSE_END.match(text, end)
        or _PARTICLE.match(text, end)
        or _WORK_AT.match(text, end)
        or _SUM_NEXT.match(text, end)
    )
    return followed is not None and not name.endswith(_PLAIN_ENDINGS)


def _unquoted(text: str) -> Iterator[Naming]:
    """ "das Projekt ABCde", "im Projekt Big Bay", "Das Projekt Hafenlicht startet …", "das dritte, Nordlicht"."""
    for noun in patterns.NOUN_END.finditer(text):
        beside = patterns.BARE_BESIDE_NOUN.match(text, noun.end())
        if beside and not is_word(beside["name"]) and patterns.FURTHER.search(text, noun.end() - 60, noun.end()):
            if naming := make(text, *beside.span("name"), "projects.noun_unquoted", 0.75):
                yield naming
            continue
        match = patterns.UNQUOTED.match(text, noun.end())
        if match is None or "\n" in match.group() or is_general(match["name"]):
            continue
        name = match["name"]
        start, end = match.start("name"), match.end("name")
        acronym = re.match(rf"{patterns.ACRONYM}(?=\s|[,.;:)(“«]|$)", text[start:])
        words = name.split()
        if acronym and not is_general(acronym.group()):
            if len(words) == 1 or not all(word[0].isupper() for word in words[1:]):
                end = start + len(acronym.group()) if len(words) == 1 else end
            confidence = 0.9
        elif len(words) >= 2:
            opens = _OPENS.search(text, max(0, noun.start() - 60), noun.end()) and _CLAUSE_END.match(text, end)
            confidence = _SURE if opens else 0.75
        elif match["called"]:
            confidence = 0.8
        elif _is_bare_name(text, name, end) and _has_article(text, noun.end()):
            confidence = 0.7
        else:
            continue
        if naming := make(text, start, end, "projects.noun_unquoted", confidence):
            yield naming
