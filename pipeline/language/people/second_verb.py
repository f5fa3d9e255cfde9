"""What a second verb says: "Er lehrt an der X und ist Vorsitzender geblieben", "A B, die X führte und Y ist"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, sentence_at, text_of
from pipeline.language.people.appositions import Role, roles_after
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.gender import fits, gender_of_person
from pipeline.language.roles import is_role
from schemas.reportage import Passage

_ADVERBS = (
    r"(?:(?:(?:seit|ab)\s(?:\w+\s)?)?\d{4}\s|seit(?:dem|her)\s|bis\sheute\s|bis\sjetzt\s|im\s(?:Haupt|Neben|Ehren)(?:amt|beruf)\s|"
    r"(?:heute|inzwischen|mittlerweile|nun|jetzt|zugleich|gleichzeitig|zudem|außerdem|auch|nebenbei|nebenher|ehrenamtlich|"
    r"nebenberuflich|hauptberuflich|noch|immer|weiterhin|dort|hier|selbst|damals|lange|überdies|obendrein)\s){0,3}(?:die\s|der\s)?"
)
_NOUN = r"(?=(?:[a-zäöüß]+e[rn]?\s)?(?P<noun>[A-ZÄÖÜ][\w-]+))"
_IS = re.compile(
    rf"(?:,?\sund|,|,?\saber|,?\sdoch)\s(?:(?:ist|war|wurde|bleibt|blieb)\s{_ADVERBS}{_NOUN}"
    rf"|(?:amtiert|fungiert|wirkt|dient|firmiert|agiert)\s{_ADVERBS}als\s{_NOUN.replace('noun', 'office')})"
)
_LAST = re.compile(
    rf"\sund\s{_ADVERBS}{_NOUN}(?=(?:(?!\s(?:und|oder|sowie)\s)[^.,;:„“]){{3,70}}?\s(?:ist|war|wurde|bleibt|blieb)(?=[.,;“]|\sund\b))"
)
""" "A B, die damals die X AG führte und heute Ehrenvorsitzende des Vereins ist": the verb closes the clause."""
_RELATIVE = re.compile(r"(?:\s\([^()]*\))?,\s(?:die|der)\s[^,.;:„“»«]+")
_PRONOUN = re.compile(r"(?P<she>Sie)\b|Er\b")
_SUBJECT = re.compile(
    r"\s*(?:(?:(?:Der|Die)\s)?(?:[a-zäöüß-]+e\s){0,2}(?:[A-ZÄÖÜ][\w.-]+\s){0,3}"
    r"|(?:Dort|Hier|Heute|Inzwischen|Mittlerweile|Seit|Seither|Früher|Später|Damals|Zuvor|In|Im|An|Am|Bei|Beim)\s"
    r"(?:(?!von\b|mit\b|durch\b|für\b)[\w.-]+\s){1,9})(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*"
)
"""What stands before the name of whom a sentence is about; "Der Verein dankt A B und ist Partner" is about another."""
_ANYBODY = re.compile(r"[Mm]itglied|[Pp]artner|[Gg]ast|[Ff]reund")
Named = Sequence[tuple[int, int, PersonCandidate]]
_BROKEN = re.compile(r"[;:„“»«]")


def told_by_second_verb(
    doc: Doc, passage: Passage, named: Named, known: Organisations
) -> Iterator[tuple[PersonCandidate, Role]]:
    """Yield whom a sentence is about, with the office that its second verb gives them."""
    text = text_of(doc)
    for match in _IS.finditer(text, passage.start, passage.end):
        group = "noun" if match.group("noun") else "office"
        if not is_role(match.group(group)):
            continue
        low, high = sentence_at(doc, match.start())
        person = _subject(text, (low, match.start()), passage, named)
        if person is not None:
            yield from _role(text, person, match.end(), min(high, passage.end), match.start(group), known)
    for start, end, person in named:
        if not passage.start <= start < passage.end or not text.startswith((",", " ("), end):
            continue
        relative = _RELATIVE.match(text, end, passage.end)
        last = _LAST.search(text, relative.start(), relative.end() + 1) if relative else None
        if last and is_role(last.group("noun")):
            yield from _role(text, person, last.end(), min(last.end() + 90, passage.end), last.start("noun"), known)


def _role(
    text: str, person: PersonCandidate, low: int, high: int, noun: int, known: Organisations
) -> Iterator[tuple[PersonCandidate, Role]]:
    woman = gender_of_person(person)
    stop = re.compile(r"[.,;:!?“](?=\s|$)").search(text, low, high)
    role = next(roles_after(text, low, stop.start() if stop else high, known, woman, False), None)
    if role is not None and role.start <= noun < role.end and fits(role.noun, woman) and not _ANYBODY.match(role.noun):
        yield person, role


def _subject(
    text: str,
    part: tuple[int, int],
    passage: Passage,
    named: Named,
) -> PersonCandidate | None:
    """The only one whom the first part of a sentence names, or whom its "Er" means."""
    low, high = part
    if _BROKEN.search(text, low, high):
        return None
    inside = [(start, who) for start, _, who in named if low <= start < high]
    if len({id(who) for _, who in inside}) == 1:
        start, who = inside[0]
        return who if _SUBJECT.fullmatch(text, low, start) else None
    pronoun = _PRONOUN.match(text, low, high)
    if inside or pronoun is None:
        return None
    last = next((who for start, _, who in reversed(named) if passage.start <= start < low), None)
    return last if last and gender_of_person(last) in (pronoun.group("she") is not None, None) else None
