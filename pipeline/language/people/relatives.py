"""What relative clauses tell: "A B, deren Arbeitsgruppe X an der Y", "das Cluster, dessen Sprecherin sie ist"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, sentence_at, text_of
from pipeline.language.people.appositions import Role, is_modifier, phrase_of
from pipeline.language.people.bodies import OWN_CLUSTER, Organisations
from pipeline.language.people.described import is_person
from pipeline.language.people.gender import fits, gender_of_person
from pipeline.language.people.leadership import genitive_of
from pipeline.language.people.offices import Places
from pipeline.language.roles import is_role
from schemas.reportage import Passage

Told = tuple[PersonCandidate, Role]

_GROUP = re.compile(
    r"(?:\s\([^()]{2,60}\))?,\s(?P<whose>dessen|deren)\s(?:[a-zäöüß]+e[nrs]?\s)?"
    r"(?P<noun>(?:[A-ZÄÖÜ][\w-]*)?(?:[Gg]ruppe|[Aa]bteilung|[Ll]abor|[Ll]ehrstuhl|[Ff]achgebiet))"
    r"(?P<unit>(?:\sfür)?(?:\s[A-ZÄÖÜ][\w-]+(?:\sund(?=\s[A-ZÄÖÜ]))?){1,4})?"
    r"(?:\s(?:an der|am|bei der|beim|bei|an|der|des|im|in der|von|vom)\s(?P<body>))?"
)
"""A group that is somebody's own."""


def heads_of_their_groups(
    doc: Doc, passage: Passage, named: Sequence[tuple[int, int, PersonCandidate]], known: Organisations
) -> Iterator[Told]:
    """Yield who is told of as "A B, deren Arbeitsgruppe Z an der Universität X …"."""
    text = text_of(doc)
    for start, end, person in named:
        group = _GROUP.match(text, end, passage.end) if passage.start <= start < passage.end else None
        if group is None:
            continue
        woman = group.group("whose") == "deren"
        if gender_of_person(person) not in (woman, None):
            continue
        noun, unit = group.group("noun"), group.group("unit") or ""
        within = group.start("unit") if unit else group.end("noun")
        place = known.starting_in(within, within + 1)
        if place is None and group.group("body") is not None:
            place = known.starting_in(group.end("body"), group.end("body"))
        elif place is not None:
            unit = ""  # "deren Arbeitsgruppe X" may be named as a body of its own
        article = "die" if noun.casefold().endswith(("gruppe", "abteilung")) else "das"
        head = ("Inhaber" if noun.endswith("ehrstuhl") else "Leiter") + ("in" if woman else "")
        office = f"{head}{genitive_of(article, noun)}{unit}"
        yield person, Role(office, place[2] if place else None, *group.span("noun"), head)


_IS = (
    r"(?P<who>sie|er|(?:die|der)\s(?:[a-zäöüß]+e\s)?(?P<described>[A-ZÄÖÜ][\w-]+)"
    r"|(?P<name>[A-ZÄÖÜ][^.,;:„“]{3,40}))"
)
_OFFICE = r"(?P<mods>(?:[a-zäöüß-]+e[rn]?\s)?)(?P<noun>[A-ZÄÖÜ][\w-]+)"
_SINCE = r"(?:seit\s(?:[\w]+\s){1,3}|heute\s|auch\s|zugleich\s|noch\s|inzwischen\s)?"
_WHOSE = re.compile(rf",\s(?:dessen|deren)\s{_OFFICE}\s{_IS}\s{_SINCE}(?:ist|war|wurde|bleibt)\b")
_AS = re.compile(
    rf",\s(?:bei|in|an|für)\s(?:der|dem|die|das|den)\s{_IS}\s{_SINCE}als\s{_OFFICE}\s{_SINCE}"
    r"(?:arbeitet|wirkt|(?:angestellt|beschäftigt|tätig)\s(?:ist|war))\b"
)
_BEFORE = re.compile(rf"\b(?:[Dd]as|[Dd]er|[Dd]ie|[Ee]in|[Ee]ine)\s(?:[a-zäöüß]+e[rs]?\s)?{OWN_CLUSTER.pattern}$")
_REACH = 1000
"""Characters before the first sentence of a paragraph within which its pronoun's person is named."""


def offices_in_relative_clauses(doc: Doc, passage: Passage, places: Places, known: Organisations) -> Iterator[Told]:
    """Yield offices in the body before a clause: "die X GmbH, bei der die Geologin als Prokuristin arbeitet"."""
    text = text_of(doc)
    for pattern, words in ((_WHOSE, (", dessen ", ", deren ")), (_AS, (" als ",))):
        if not any(text.find(word, passage.start, passage.end) >= 0 for word in words):
            continue
        for match in pattern.finditer(text, passage.start, passage.end):
            person = _who(match, passage, places) if is_role(match.group("noun")) else None
            if person is None:
                continue
            woman = gender_of_person(person)
            if not fits(match.group("noun"), woman):
                continue
            low = sentence_at(doc, match.start())[0]
            place = known.ending_at(match.start())
            own = _BEFORE.search(text, low, match.start())
            body = place[2] if place and place[0] >= low else known.cluster if own else None
            mods = match.group("mods") if is_modifier(match.group("mods").strip()) else ""
            office = phrase_of(mods, match.group("noun"), woman)
            yield person, Role(office, body, *match.span("noun"), match.group("noun"))


def _who(match: re.Match[str], passage: Passage, places: Places) -> PersonCandidate | None:
    """Whom the clause's subject names or means: the last fitting one, of the paragraph before if this names nobody."""
    if match.group("name"):
        return next((person for start, person in places if match.start("name") <= start < match.end("name")), None)
    described = match.group("described")
    woman = match.group("who").startswith(("sie", "die"))
    if described and not (is_person(described) and fits(described, woman)):
        return None
    before = [(start, person) for start, person in places if start < match.start()]
    here = [one for one in before if one[0] >= passage.start]
    near = here or [one for one in before if match.start() - one[0] < _REACH][-1:]
    fitting = [person for _, person in near if gender_of_person(person) in (woman, None)]
    return fitting[-1] if fitting else None
