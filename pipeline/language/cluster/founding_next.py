"""A founding told after its year: "2014 luden sie 15 Firmen ein. Im Mai stand der Verein im Register"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Doc

from pipeline.language.cluster.founding_words import FOUNDING, OF_OTHERS, OF_SOMETHING_ELSE, YEAR
from pipeline.language.cluster.statements import Told, names_cluster, own_noun, segment, weigh
from pipeline.language.model import ClusterCandidate, reportage_of, sentences_in, text_of
from schemas.reportage import PassageKind

_FOUNDED_NEXT = re.compile(
    r"\b(?:gegründet|gründeten?|ins Leben|aus der Taufe|(?:Vereins|Handels|Genossenschafts)?[Rr]egister|Satzung|"
    r"(?:taten|schlossen|fanden) sich (?:damals|daraufhin|dort|da) [^.;]{3,140}\bzusammen|"
    r"(?:gab es|stand|war|waren) (?:einen |das |ein |eine |die |den |der |auch der |auch die )"
    r"(?:(?:Plan|Entwurf|Vertrag) (?:für|zu) (?:ein|eine|einen|einer|einem) (?:gemeinsam\w+ )?)?"
    r"(?:Verein|Netzwerk|Cluster|Verbund|Genossenschaft|Gesellschaft)\b(?! (?:nicht|kein|noch))|"
    r"stand[^.;]{0,60}\b(?:Plan|Entwurf|Vertrag) (?:für|zu) (?:ein|eine|einen|einer|einem) (?:gemeinsam\w+ )?"
    r"(?:Verein|Netzwerk|Cluster|Verbund|Genossenschaft|Gesellschaft)|"
    r"Gründungsversammlung|Gründungsurkunde|Gründungsdatum|Gründungstag|Geburtsstunde)\b"
)
_NEXT = 1.6
"""Log-odds that the founding told next, without a year of its own, was in the year named last."""


_GATHERED = re.compile(
    r"\blud(?:en)?\b[^.;]{0,80}?\bz(?:u|um|ur)\s(?:[a-zäöü]+\s){0,2}[A-ZÄÖÜ]|"
    r"\b(?:lud(?:en)?|trafen|saßen|setzten|versammelten|kamen|holten?|riefen?|baten?)\b[^.;]{0,120}?"
    r"\b(?:ein\b|zu sich|zusammen\b|beisammen|beieinander|[Tt]isch\w*|Gasthaus\w*|Gasthof\w*|Wirtshaus\w*|Kajüte|"
    r"Küche|Kantine|Stube|Saal|Rathaus)"
)
"""Those who come together before they found something."""
_GATHERED_WEIGHT = 0.6


_HANDSHAKE = re.compile(r"\bHandschlag\b|\bdie Hand darauf\b")
"""What is shaken on may be told in the next sentence: "Den Handschlag gab es 2006. Acht Wirte gründeten den Verein"."""
_DATE_ALONE = re.compile(
    r"(?:Das|Es|Dies)\s(?:ist|war|geschah|geschieht)\s(?:(?:im|am|in|an|Anfang|Mitte|Ende)\s)?[^,;:]{0,40}?(?:19|20)\d\d\."
)
"""A sentence that only dates what is told around it: "Das war im Herbst 2004."."""
_AROUND = 2
"""Sentences before and behind it that tell what it dates."""
_DATED = 3.0


def dates_alone(told: Sequence[Told]) -> dict[int, float]:
    """Return what speaks for the year of a sentence that only dates a founding told around it, by its offset."""
    found = {}
    for index, (sentence, offset, kind) in enumerate(told):
        if kind is PassageKind.PARAGRAPH and _DATE_ALONE.fullmatch(sentence.strip()):
            around = " ".join(words for words, *_ in told[max(0, index - _AROUND) : index + _AROUND + 1])
            begun = _FOUNDED_NEXT.search(around) or _STORY_BEGUN.search(around)
            found[offset] = _DATED if begun and len(YEAR.findall(around)) == 1 and not weigh(around, OF_OTHERS) else 0.0
    return found


_STORY_BEGUN = re.compile(
    r"\b(?:[Aa]ngefangen|[Bb]egonnen)\s(?:hat|hatte)\b|\b(?:fing|ging)\s[^.;]{0,40}\b(?:an|los)\b|\bbegann\b"
)


def following_sentences(told: Sequence[Told]) -> dict[int, str]:
    """Return the sentence after each one of running text, by the offset of the earlier one."""
    pairs = pairwise(told)
    return {one[1]: other[0] for one, other in pairs if one[2] is other[2] is PassageKind.PARAGRAPH}


def told_next(sentence: str, end: int, following: str) -> float:
    """ "2014 luden sie 15 Firmen ein. Noch vor dem Sommer war die Gesellschaft im Register": the year stands before."""
    high = segment(sentence, end, end)[1]
    rest = sentence[high:]
    # What the sentence itself goes on to tell needs no other one.
    after = rest if _FOUNDED_NEXT.search(rest) else f"{rest} {following}"
    founded = FOUNDING.search(_HANDSHAKE.sub("", sentence[:high]))
    if len(YEAR.findall(sentence)) != 1 or YEAR.search(after) or founded:
        return 0.0
    # Those who sign the charter have met for it; the meeting is no forerunner then.
    of_something_else = weigh(after, OF_OTHERS) or weigh(sentence, OF_SOMETHING_ELSE)
    gathered = _GATHERED_WEIGHT if _GATHERED.search(sentence[:high]) else 0.0
    return _NEXT + gathered if _FOUNDED_NEXT.search(after) and not of_something_else else 0.0


_BEGUN = re.compile(
    r"\b(?:[Gg]egründet|gründeten?|[Gg]ründung|aus der Taufe|ins Leben|zusammengetan|zusammentaten|"
    r"zusammengeschlossen|zusammenschlossen|"
    r"entstand|entstanden|angefangen|anfingen|Geburtsstunde)\b"
)


def voiced(doc: Doc, cluster: ClusterCandidate) -> Iterator[Told]:
    """Yield the sentences of statements in boxes that tell of the founding: "Als wir den Verein 2011 gründeten, …"."""
    for passage in reportage_of(doc).passages:
        if passage.kind is not PassageKind.VOICE_TEXT:
            continue
        for start, end in sentences_in(doc, passage.start, passage.end):
            sentence = text_of(doc)[start:end]
            own = names_cluster(sentence, cluster) or own_noun(cluster).search(sentence)
            if own and YEAR.search(sentence) and _BEGUN.search(sentence):
                yield sentence, start, passage.kind
