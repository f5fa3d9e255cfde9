"""The grammatical subject of the clause that states a figure, found without a parser.

German leaves the subject in two places of a main clause: before the finite verb or right after it. The first noun
phrase that may be nominative and follows no preposition is taken; a relative pronoun hands over to its antecedent.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pipeline.language.figures import patterns
from pipeline.language.figures.antecedents import antecedent
from pipeline.language.figures.nouns import is_feminine
from pipeline.language.figures.numbers import cardinal
from pipeline.language.figures.phrases import noun_phrase
from pipeline.language.figures.words import Word, word_set

_NOMINATIVE = word_set(
    """
    der die das ein eine unser unsere ihr ihre sein seine dieser diese dieses kein keine jede jeder jedes beide
    alle viele mehrere einige manche mein meine welche solche sämtliche weitere deren dessen
    """
)
PREPOSITIONS = word_set(
    """
    in im ins an am ans auf aus bei beim mit von vom zu zum zur nach seit vor für gegen ohne um durch über unter
    neben zwischen hinter wegen trotz während gegenüber binnen pro je ab bis innerhalb außerhalb entlang gemäß
    laut mittels anhand per dank statt samt jenseits unweit nahe rund als wie
    """
)
BOUNDARIES = frozenset((",", ";", ":", "–", "—", "(", ")", "„", "“", "”", "»", "«", "‚", "‘"))
_RELATIVES = frozenset(("der", "die", "das", "welche", "welcher", "welches"))
_OBLIQUE_RELATIVES = frozenset(("dem", "der", "denen", "das", "die", "welchem", "welcher"))
_DEMONSTRATED = word_set(
    "ist sind war waren wäre wären entspricht entsprach entsprechen macht machte ergibt ergab bedeutet heißt"
)
_PRONOUNS = frozenset(("sie", "er", "es"))
_SPEAKERS = frozenset(("wir", "ich"))
NO_SUBJECT = word_set(
    """
    jahr jahre jahren jahres tag tage woche monat monate ende anfang beginn mal zeit zukunft start ziel beispiel
    grund rest reihe weg ergebnis blick frage idee fazit bilanz motto stichwort euro prozent millionen
    milliarden uhr hälfte drittel viertel dank teil herz hilfe rahmen zuge summe sommer winter herbst frühjahr
    januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch
    donnerstag freitag samstag sonntag abend morgen herr frau prof dr
    """
)
_EXPLETIVE = word_set(
    """
    gibt gab gäbe geht ging handelt kommt kam heißt
    """
)


@dataclass(frozen=True, slots=True)
class ClauseSubject:
    """What stands in subject position of the clause."""

    first: int
    last: int
    head: int
    pronoun: bool = False
    """ "sie", "er", "es": the subject of the sentence before."""
    speaker: bool = False
    """ "wir", "ich"."""


def clause_subject(
    words: Sequence[Word], number: tuple[int, int], sentence: tuple[int, int], is_name: Callable[[int], bool]
) -> ClauseSubject | None:
    """Find the subject of the clause around the words `number` (first, last); None where the figure itself is it.

    `sentence` are character offsets; `is_name` tells whether the word at an index begins or continues a name. With
    `number` (-1, -1) the first subject of the sentence is taken.
    """
    low = bisect_left(words, sentence[0], key=lambda word: word.start)
    high = bisect_right(words, sentence[1] - 1, key=lambda word: word.start)
    segments = _segments(words, low, high, is_name)
    own = next((place for place, (first, last) in enumerate(segments) if first <= number[0] <= last), None)
    if own is None:
        own = 0 if number[0] < 0 and segments else len(segments)
    for place in range(min(own, len(segments) - 1), -1, -1):
        first, last = segments[place]
        if place == own and (relative := _antecedent(words, segments, place, is_name)) is not None:
            return relative
        after_comma = first > low and words[first - 1].text in (",", ";", "(", "–")
        found, is_figure = _in_segment(words, first, last, number, is_name, after_comma)
        if found is not None or (is_figure and place == own):
            return found
        if place == own and place > 1 and _goes_on(words, first, low):
            # "Die X GmbH, ein Betrieb aus Y, beschäftigt …", "Die X GmbH (Y) beschäftigt …"
            before, _ = _in_segment(words, *segments[place - 2], number, is_name, place > 2)
            if before is not None:
                return before
    return None


_FINITE = re.compile(
    r"(?:ist|sind|war|waren|hat|hatte|haben|wird|wurde|kommt|kam|gilt|galt|[a-zäöüß]{2,}(?:[^e]t|et|te|ten))"
)
_NO_VERB = word_set(
    """
    mit seit weit nicht jetzt dort erst fast zuletzt selbst bereits damit somit heut sonst meist stets jetzt derzeit
    zunächst inzwischen gut rechnet hinter unter bitte heute bunt laut statt samt nächst längst jüngst selbst zuerst
    """
)


def _goes_on(words: Sequence[Word], first: int, low: int) -> bool:
    """Whether a segment begins with the finite verb after what was put in between commas or brackets."""
    word = words[first]
    closed = first > low and words[first - 1].text in (",", ")")
    return closed and word.text == word.low and word.low not in _NO_VERB and bool(_FINITE.fullmatch(word.low))


def _segments(words: Sequence[Word], low: int, high: int, is_name: Callable[[int], bool]) -> list[tuple[int, int]]:
    """Stretches between commas, dashes and brackets, first and last word inclusive; names are not cut."""
    segments: list[tuple[int, int]] = []
    first = low
    for index in range(low, high):
        if words[index].text in BOUNDARIES and not is_name(index):
            if index > first:
                segments.append((first, index - 1))
            first = index + 1
    if high > first:
        segments.append((first, high - 1))
    return segments


def _antecedent(
    words: Sequence[Word], segments: Sequence[tuple[int, int]], place: int, is_name: Callable[[int], bool]
) -> ClauseSubject | None:
    """The noun that a relative clause describes: "ein Feld, das 40 Hektar misst", "ein Treffen, zu dem 90 kamen"."""
    first, last = segments[place]
    if place == 0 or words[first - 1].text != "," or first == last:
        return None
    if words[first].low in PREPOSITIONS and words[first + 1].low in _OBLIQUE_RELATIVES:
        first += 1
    elif words[first].low not in _RELATIVES:
        return None
    after = words[first + 1] if first < last else None
    if after is None or after.is_noun or (after.is_declined and first + 2 <= last and words[first + 2].is_noun):
        return None  # an article after all
    if words[first].low == "das" and after.low in _DEMONSTRATED:
        return None  # "…, das sind 18 Prozent": what was said before, not its last noun
    governed = first > segments[place][0]
    found = antecedent(words, segments[place - 1], words[first], governed, is_name)
    if found is None:
        return None
    begin, noun = found
    while begin > segments[place - 1][0] and (
        words[begin - 1].low in patterns.DETERMINERS
        or words[begin - 1].low in _NOMINATIVE
        or words[begin - 1].is_declined
    ):
        begin -= 1  # with its article, by which "das Unternehmen" is known to mean one
    return ClauseSubject(begin, noun, noun)


def _in_segment(
    words: Sequence[Word],
    first: int,
    last: int,
    number: tuple[int, int],
    is_name: Callable[[int], bool],
    bare_nouns: bool,
) -> tuple[ClauseSubject | None, bool]:
    """The first possible subject of a segment, and whether the figure stands in that place itself.

    `bare_nouns`: whether a noun without article may begin the segment; at a sentence's start any word has a capital.
    """
    index = first
    governed = False  # inside a phrase that a preposition opened
    while index <= last:
        word = words[index]
        if number[0] <= index <= number[1]:
            if not governed and index == number[0] and not _is_object(words, number, first):
                return None, True
            index, governed = number[1] + 1, False
            continue
        if word.low in PREPOSITIONS and not _qualifies(words, index, number[0]):
            governed = True
        elif (pronoun := _pronoun(words, index, first)) is not None:
            return pronoun, False
        elif (subject := _nominal(words, index, last, number, is_name)) is not None:
            if subject.first <= number[0] <= subject.last:
                if not _is_object(words, number, first):
                    return None, True
                index, governed = max(number[1], subject.last) + 1, False
                continue
            if not governed and _may_be_subject(words, subject, first, bare_nouns, is_name(subject.head)):
                return subject, False
            index, governed = subject.last + 1, False
            continue
        elif not (
            word.is_declined or word.is_noun or word.low in patterns.DETERMINERS or word.low in patterns.NEUTRAL_BEFORE
        ):
            governed = False
        index += 1
    return None, False


def _pronoun(words: Sequence[Word], index: int, first: int) -> ClauseSubject | None:
    """The subject pronoun at `index`: "wir" and "ich" are the speaker, "sie", "er", "es" refer back."""
    word = words[index]
    if word.low in _SPEAKERS:
        return ClauseSubject(index, index, index, speaker=True)
    refers = word.low in _PRONOUNS and word.text != "Sie" and not _is_expletive(words, index)
    if refers or (word.low == "sie" and index == first):
        return ClauseSubject(index, index, index, pronoun=True)
    return None


_SINGULAR = word_set(
    """
    hat hatte wird wurde kann konnte will wollte soll sollte muss musste darf gab nahm ließ schafft
    """
)


def _is_object(words: Sequence[Word], number: tuple[int, int], first: int) -> bool:
    """Whether a verb in the singular follows, so that the figure is its object: "90 Orte hat der Bus besucht"."""
    after = words[number[1] + 1].low if number[1] + 1 < len(words) else ""
    return number[0] - first <= 3 and (
        after in _SINGULAR or (bool(re.fullmatch(r"[a-zäöüß]{3,}(?:iert|ft|kt|zt|tet|gt)", after)) and after != "jetzt")
    )


def _qualifies(words: Sequence[Word], index: int, number: int) -> bool:
    """Whether "als", "rund", "über", "bis zu" stand before the number as its qualifier, not as a preposition."""
    if words[index].low == "bis":
        return index + 2 == number and words[index + 1].low == "zu"
    return index + 1 == number and words[index].low in ("als", "rund", "über", "zu")


def _is_expletive(words: Sequence[Word], index: int) -> bool:
    around = {words[at].low for at in (index - 1, index + 1) if 0 <= at < len(words)}
    return words[index].low == "es" and bool(around & _EXPLETIVE)


def _nominal(
    words: Sequence[Word], index: int, last: int, number: tuple[int, int], is_name: Callable[[int], bool]
) -> ClauseSubject | None:
    """A noun phrase that begins at `index`: with an article, as a name, or as a bare noun."""
    word = words[index]
    at = index
    if word.low in patterns.DETERMINERS or word.low in _NOMINATIVE:
        at = index + 1
    elif not (is_name(index) or (word.is_noun and word.is_word)):
        return None
    if at > last:
        return None
    if is_name(at):
        end = at
        while end + 1 <= last and is_name(end + 1):
            end += 1
        return ClauseSubject(index, end, end)
    if at > index and cardinal(words[at].text) is not None and number[0] <= at <= number[1]:
        return ClauseSubject(index, number[1], number[1])
    phrase = noun_phrase(words, at, lambda _: False)
    if phrase is not None and words[phrase.head].low in patterns.FRACTION_PARTS and phrase.head + 1 < last:
        whole = noun_phrase(words, phrase.head + 2, lambda _: False)
        if whole is not None and whole.head <= last and words[phrase.head + 1].low in ("der", "des", "aller"):
            return ClauseSubject(index, whole.last, whole.head)
    if phrase is None or phrase.head > last:
        return None
    end = phrase.last if phrase.last <= last else phrase.head
    return ClauseSubject(index, end, phrase.head)


def _may_be_subject(
    words: Sequence[Word], subject: ClauseSubject, segment_first: int, bare_nouns: bool, is_name: bool
) -> bool:
    """Whether form and place allow the nominative."""
    article, head = words[subject.first], words[subject.head]
    if head.low in NO_SUBJECT or head.low in patterns.TIME_UNITS:
        return False
    if article.low in patterns.DETERMINERS and article.low not in _NOMINATIVE:
        return False  # dem, den, des, einem …
    if article.low in ("der", "dieser", "jeder") and is_feminine(head.low):
        return False  # dative or genitive: "der Geschäftsstelle"
    before = words[subject.first - 1] if subject.first > segment_first else None
    if (
        article.low in ("der", "deren", "dessen")
        and before is not None
        and before.is_noun
        and segment_first < subject.first - 1
    ):
        return False  # genitive attribute: "die Zahl der Betriebe"
    if article.low in _NOMINATIVE or is_name:
        return before is None or before.low not in patterns.COORDINATORS or article.low in _NOMINATIVE
    # A bare noun is a subject only in first position; later it is an object far more often.
    return before is None and bare_nouns
