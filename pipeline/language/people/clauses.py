"""Clauses about whom "Die Juristin" or "Er" means: "Die Juristin, die bei der X als Prokuristin arbeitet, …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, text_of
from pipeline.language.people.appositions import Role
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.charged import cares, charge
from pipeline.language.people.described import ANYBODY, is_person
from pipeline.language.people.gender import fits, gender_of_person
from pipeline.language.people.names import Name
from pipeline.language.people.offices import Places
from pipeline.language.people.verbs import roles_by_verb
from pipeline.language.people.word_order import roles_by_word_order
from schemas.reportage import Passage

_SUBJECT = re.compile(
    r"(?:(?:(?<=[.!?“«:]\s)|(?<=\n))(?:(?P<pronoun>Er|Sie)|(?P<article>Der|Die)\s(?:"
    r"(?P<kin>(?:Schwieger|Ur)?(?:[Ee]nkel(?:in)?|[Ss]ohn|[Tt]ochter)|Neffe|Nichte|Witwer?|Erbin)\sde[rs]\s[A-ZÄÖÜ][\w-]+"
    r"|(?:[a-zäöüß]+e\s){0,2}(?P<noun>(?:[A-ZÄÖÜ]|\d+-)[\w-]+)))|(?<=[;,]\s)(?P<further>er|sie)(?=\s[a-zäöüß]{2,}t\s))"
    r"(?=,\s(?:der|die)\s|\s[a-zäöüß]{3,}\s)"
    r"(?!\s(?:und|oder|von|vom|des|der|aus|im|in|bei)\s|(?:,\s(?:der|die))?\s(?:hat|hatte|war|kam|begann|studierte|lernte)\s)"
)

_INVERTED = re.compile(
    r"(?:(?:(?<=[.!?“«:]\s)|(?<=\n))[A-ZÄÖÜ][^.,;:„“»«]{2,80}?|(?<=[,;]\s)(?:heute|nun|jetzt|inzwischen|mittlerweile|seither|seitdem))\s(?:ist|war|leitet|leitete|führt|führte|verantwortet|"
    r"koordiniert|zeichnet|betreut|steht|amtiert)\s(?P<pronoun>er|sie)\s"
)
""" "Bei der X GmbH zeichnet sie für den Einkauf verantwortlich": the subject stands behind the verb."""


_GOVERNED = re.compile(r"\b(?:[Bb]ei|[Mm]it|[Vv]on|[Nn]eben|[Ff]ür|[Dd]urch|[Aa]n)\s(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*$")


def _meant(text: str, places: Places, woman: bool) -> PersonCandidate | None:
    """Who was named last, but for somebody of the other gender behind a preposition: "Bei ihm hat sie gelernt"."""
    for start, who in reversed(places):
        if gender_of_person(who) in (woman, None):
            return who
        if not _GOVERNED.search(text, max(0, start - 20), start):
            return None
    return None


def told_by_clauses(
    doc: Doc, passage: Passage, places: Places, known: Organisations
) -> Iterator[tuple[PersonCandidate, Role]]:
    """Yield who was named last before a sentence about "her" or "the lawyer", with what its verbs say she does."""
    text = text_of(doc)
    bounds = passage.start, passage.end
    for match in (one for pattern in (_SUBJECT, _INVERTED) for one in pattern.finditer(text, *bounds)):
        groups = match.groupdict()
        woman = (groups["pronoun"] or groups.get("further") or groups["article"]) in ("Sie", "sie", "Die")
        noun = groups.get("noun")
        at = match.span() if match.re is _SUBJECT else match.span("pronoun")
        if noun and not (is_person(noun) and (fits(noun, woman) or noun.endswith("Jährige"))):
            continue
        last = _meant(text, [one for one in places if passage.start <= one[0] < match.start()], woman)
        if last is None:
            continue
        name = Name(*at, [text[slice(*at)]], None, *at, 2.0)
        task = charge(text, name, known)
        roles = [task] if task else roles_by_verb(text, passage, name, known, woman)
        roles = roles or list(roles_by_word_order(text, passage, name, known, woman))
        field = None if roles or last.roles else cares(text, name, known)
        for role in [field] if field else roles:
            if not ANYBODY.search(role.noun):
                yield last, role
