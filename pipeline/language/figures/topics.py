"""The nouns of a sentence that a figure may describe; what does not depend on the figure is read once for all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.language.figures import patterns
from pipeline.language.figures.context import Named, Party, Topic
from pipeline.language.figures.neighbours import GENITIVE, first_of_name, governed, may_be_described
from pipeline.language.figures.noun_classes import class_of
from pipeline.language.figures.nouns import nominative
from pipeline.language.figures.parties import Parties
from pipeline.language.figures.phrases import printed
from pipeline.language.figures.wording import quoted_after
from pipeline.language.figures.words import Word, word_set

_GENERIC_OF = frozenset((Party.CLUSTER, Party.ORGANISATION, Party.PROJECT))


def topics_of(parties: Parties, words: Sequence[Word], low: int, high: int) -> list[Topic]:
    """Return the nouns of words low..high (exclusive), names and what stands for them left out."""
    place = (words[0].start, low, high)
    if place not in parties.topics:
        parties.topics[place] = list(_topics(parties, words, low, high))
    return parties.topics[place]


def _topics(parties: Parties, words: Sequence[Word], low: int, high: int) -> Iterator[Topic]:
    for at in range(low, high):
        if not may_be_described(words[at]) or _is_party(parties, words[at]) or (at == low and _opens(words, at)):
            continue
        first = first_of_name(words, at, low)
        if at + 1 < high and words[at + 1].is_noun and first_of_name(words, at + 1, low) == at:
            continue
        genitive, last = _genitive(parties, words, at, high)
        name = _printed(words, first, at, last)
        quoted = quoted_after(words, at)
        kind, preposition = governed(words, first, low)
        features = ("party=noun", f"class={class_of(words[at].low)}", f"article={kind}", f"governed={preposition}")
        bare = name if last == at else _printed(words, first, at, at)
        yield Topic(first, at, genitive, quoted or name, quoted or bare, features)


_ADVERBIAL = re.compile(
    r"(?:weit|iert|sam|lich|wärts|wegs|mals|falls|weise|maßen|mal|dings|seits)|Hinzu|Bisher|Zuhause|Beinahe|Fast|Kaum|"
    r"Früher|Später|Heute|Gestern|Morgen|Seither|Seitdem|Vorher|Nachher|Neulich|Unlängst|Kürzlich|Längst|Inzwischen|"
    r"Links|Rechts|Oben|Unten|Vorn|Hinten|Draußen|Drinnen|Drüben|Nebenan|Restlos|Zuletzt|Zuerst|Anfangs|Zunächst|"
    r"(?:Da|Wo|Hier)r?(?:an|auf|aus|bei|durch|für|gegen|hin|her|hinter|in|mit|nach|neben|über|um|unter|von|vor|zu|zwischen)"
)
_WHEN_ADJECTIVE = re.compile(r"(?:Letzt|Vorig|Vergangen|Nächst|Kommend|Dies|Jed)e[nrs]|Letztere[rs]?|Erstere[rs]?")
_PARTICIPLE = re.compile(r"(?:Ge|Be|Ver|Er|Ent|Zer|\w+ge)\w+(?:t|en)")
_AUXILIARY = word_set("wird werden wurde wurden ist sind war waren hat haben hatte hatten")


def _opens(words: Sequence[Word], at: int) -> bool:
    """Whether a sentence's first word is an adverb or a participle, with a capital like any first word."""
    after = words[at + 1].low if at + 1 < len(words) else ""
    adverb = _ADVERBIAL.search(words[at].text)
    if adverb is not None and adverb.end() == len(words[at].text):
        return True
    if _WHEN_ADJECTIVE.fullmatch(words[at].text):
        return True
    return after in _AUXILIARY and _PARTICIPLE.fullmatch(words[at].text) is not None


def _printed(words: Sequence[Word], first: int, at: int, last: int) -> str:
    return printed(words, first, last) if first < at or at < last else nominative(words[at].text)


def _is_party(parties: Parties, word: Word) -> bool:
    """Whether a name or what stands for one ("das Unternehmen") covers the word: those are options of their own."""
    return (
        parties.is_name(word.start)
        or parties.is_aside(word.start)
        or any(
            item.generic and item.end >= word.end and (item.party in _GENERIC_OF or _is_state(item, word))
            for item in parties.before(word.end, word.start - 40)
        )
    )


def _is_state(item: Named, word: Word) -> bool:
    """Whether "Bundesland" stands for a state."""
    return item.party is Party.REGION and item.name.lower() != word.low


def _genitive(parties: Parties, words: Sequence[Word], noun: int, high: int) -> tuple[int | None, int]:
    """Head and last word of the attribute in "Umbau der Halle"; None and the noun itself where none follows."""
    if noun + 2 >= high or words[noun + 1].low not in GENITIVE:
        return None, noun
    head = noun + 2
    while head < min(high, noun + 6) and not words[head].is_noun:
        if words[head].low not in patterns.DETERMINERS and not words[head].is_declined:
            return None, noun
        head += 1
    if head >= high or not may_be_described(words[head]):
        return None, noun
    last = head
    while last + 1 < high and parties.is_name(words[last].start) and parties.is_name(words[last + 1].start):
        last += 1
    return head, last
