"""Founders told by a verb: "2019 von Eva Holl und Jan Reck gegründet", "Holl, die die Firma gegründet hat"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, sentence_at, text_of
from pipeline.language.people.appositions import Role
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.described import is_person
from pipeline.language.people.gender import gender_of_person
from pipeline.language.people.offices import Held
from pipeline.language.people.patterns import KIN_NOUN
from schemas.records import OrganisationKind
from schemas.reportage import Passage

_WORDS = r"[^.;:„“»«]{4,120}"
_VERB = re.compile(
    r"\b(?:[Gg]egründet|ausgegründet|selbst(?:st)?ändig gemacht|"
    r"[Mm]itgegründet|[Mm]itbegründet|(?:mitbe)?gründete(?P<preterite>n?))\b"  # "begründete" gives reasons
    rf"|\bins Leben (?:gerufen|rief(?P<called>(?:en)?))\b|\brief(?P<call>(?:en)?)\b(?={_WORDS}\bins Leben\b)"
    rf"|\bmachte(?P<alone>n?)\b(?={_WORDS}\bselbst(?:st)?ändig\b)|\bselbst(?:st)?ändig machte(?P<by_herself>n?)\b"
    rf"|\baus der Taufe (?:gehoben|hob(?P<lifted>(?:en)?))\b|\bhob(?P<lift>(?:en)?)\b(?={_WORDS}\baus der Taufe\b)"
    r"|(?<!mit )(?<!wieder )\b(?:angefangen|aufgebaut|hochgezogen)\b(?=\s(?:hat|haben|hatten?)\b|[.,;]|\sund\b)"
)
_BEGUN = frozenset(("angefangen", "aufgebaut", "hochgezogen"))
""" "hat X 2013 in einer Garage angefangen", "die X aus der Doktorarbeit heraus aufgebaut hat": of a firm only."""
_PERFECT = re.compile(r"\b(?:hat|haben|hatte|hatten)\b")
_BODY = re.compile(
    r"\b(?:[Dd](?:as|ie|en|er)|(?:[Ii]hr|[Ss]ein|[Ee]in)(?:en?)?|[Dd]essen|[Dd]eren)\s(?:[a-zäöüß]+e[nrs]?\s|[A-ZÄÖÜ][a-zäöüß]+er\s){0,2}"
    r"(?:(?P<own>Verein|Förderverein|Cluster|Netzwerk|Initiative|Verbund|Allianz|Genossenschaft)"
    r"|[\w-]*(?:[Ff]irma|[Uu]nternehmen|[Bb]etrieb|[Ss]tart-?up|[Aa]usgründung|[Bb]üro|[Mm]anufaktur|[Ww]erkstatt|"
    r"[Gg]esellschaft|GmbH|AG|UG))\b"
)
_ORIGIN = re.compile(r"\b(?:[Aa]us|[Aa]n|am|[Bb]ei|[Bb]eim|von|vom|neben)\s(?:(?:der|dem|den)\s)?$")
"""Before a body out of which, at which or by which something else was founded: "aus der Universität X heraus"."""
_PREPOSITIONS = "an|bei|beim|für|gegen|nach|vor|aus|unter|zu|zum|zur|über|ohne|als|wie|statt|auf"
_NOUNS = r"(?:[\w.-]+\s){0,4}$"
_BY = re.compile(rf"\b(?:[Vv]on|[Vv]om|[Dd]urch)\s{_NOUNS}")
_WITH = re.compile(rf"\b(?:[Mm]it|[Nn]eben)\s{_NOUNS}")
_OTHERWISE = re.compile(rf"\b(?:{_PREPOSITIONS})\s{_NOUNS}")
_ASIDE = r"(?:,\s(?!die\b|der\b|und\b)[^,.;:„“]{3,60}(?=,))?"
""" "Eva Holl, Physikerin, und Jan Reck, Kaufmann, gründeten X"."""
_JOINT = re.compile(rf"{_ASIDE}(?:,|,?\s(?:und|sowie|&))\s(?:[\w.-]+\s){{0,3}}")
_BREAK = re.compile(r"[;:„“»«]")
_REACHES = re.compile(
    rf"(?:\s\([^()]*\))?(?:{_ASIDE},?)(?:,\s(?:die|der|das|hat|haben|hatte|hatten|gründeten?)\b|\s)[^,]*"
)
_RELATIVE = re.compile(r"(?:\s\([^()]*\))?,\s(?:die|der)\s")
_PRONOUN = re.compile(r"\b(?P<she>[Ss]ie)\b|\b[Ee]r\b")
_IT = re.compile(r"\b(?:es|ihn|(?P<she>sie))\b")
"""What was founded, by a pronoun: "Gegründet haben es 2017 A B und C D"."""
_THAT = re.compile(r"[Dd](?:as|ie|en)\s")
"""Before a firm's common noun: the one spoken of, and none that somebody founds anew ("ihr eigenes Unternehmen")."""
_NEAR = 300
"""Characters before a clause within which its pronoun's firm is named."""
_DESCRIBED = re.compile(
    r"\s?(?P<article>Der|Die)\s(?:[a-zäöüß]+e\s)?(?P<noun>(?:[A-ZÄÖÜ]|\d+-)[\w-]+)\s(?:hat|hatte|gründete|rief|hob|machte)\s"
)
""" "Die 34-Jährige hat die X GmbH gegründet"."""
_TOGETHER = ("Mitgründer", "Mitgründerin")
_ALONE = ("Gründer", "Gründerin")


_INDIRECT = re.compile(
    rf"\b(?:de[rms]|mit|durch|von|vom|in|im|am|{_PREPOSITIONS})\s(?:(?:der|dem|den|die|das)\s)?"
    r"(?:[\w-]*(?:firma|unternehmens?|betriebs?|start-?ups?)\s)?[„»]?$",
    re.IGNORECASE,
)
_KIN_SUBJECT = re.compile(
    r"(?<!mit )(?<!Mit )\b(?:[Ii]hr|[Ss]ein|[Dd]eren|[Dd]essen)e?\s(?:[a-zäöüß]+e?\s)?(?P<kin>[A-ZÄÖÜ][\w-]+)\b"
)
""" "die X GmbH, die ihr Großvater gegründet hat"."""
_WITH_KIN = re.compile(
    r"\b[Mm]it\s(?:ihre|seine)[mr]\s(?:[a-zäöüß]+en\s)?(?P<kin>[A-ZÄÖÜ][\w-]+)\s(?P<first>[A-ZÄÖÜ][a-zäöüß]+)(?!\s[A-ZÄÖÜ])\b"
)
""" "mit seiner Schwester Mia": the surname is told elsewhere."""


class _Group(NamedTuple):
    """Names that are joined: "Eva Holl, Jan Reck und Mia Sturm"."""

    start: int
    end: int
    people: tuple[PersonCandidate, ...]


Named = Sequence[tuple[int, int, PersonCandidate]]
"""Where people are named: start, end, who, in the order of the text."""


def founders(doc: Doc, passage: Passage, named: Named, known: Organisations) -> Iterator[Held]:
    """Yield who founded a body, told by a verb in the passage, and the body where it is named."""
    text = text_of(doc)
    for verb in _VERB.finditer(text, passage.start, passage.end):
        sentence = sentence_at(doc, verb.start())
        low = max((stop.end() for stop in _BREAK.finditer(text, sentence[0], verb.start())), default=sentence[0])
        stop = _BREAK.search(text, verb.end(), sentence[1])
        clause = low, stop.start() if stop else sentence[1]
        body = _founded(text, clause, verb.span(), named, known)
        if body is None or re.search(r"\b(?:nicht|nie)\s$", text[low : verb.start()]):
            continue
        if verb.group() in _BEGUN and not _is_begun(clause, body, known):
            continue
        for person in _who(text, clause, verb, named, passage):
            man, woman = (
                Role(noun, body.organisation, *verb.span(), noun)
                for noun in (_TOGETHER if verb.group().casefold().startswith("mit") else _ALONE)
            )
            yield Held(person, man, woman)


class _Body(NamedTuple):
    """What was founded."""

    organisation: str | None


def _founded(
    text: str, clause: tuple[int, int], verb: tuple[int, int], named: Named, known: Organisations
) -> _Body | None:
    """The organisation named nearest to the verb, else a firm or club without its name; None where it is neither."""
    if _UNNAMED.search(text, clause[0], verb[0]):
        return _named_behind(text, verb[1], known)
    inside = (place for place in known.places if clause[0] <= place[0] < clause[1])
    places = [place for place in inside if not _ORIGIN.search(text, clause[0], place[0])]
    if places:
        return _Body(min(places, key=lambda place: abs(place[0] - verb[0]))[2])
    body = _BODY.search(text, *clause)
    if body is None and "ständig" in text[slice(*clause)]:
        return _spoken_of(clause[0], known)  # "Hinter X steht A B. Die Ökonomin machte sich 2021 selbstständig"
    if body is None:
        pronoun = _IT.search(text, *clause)
        somebody = any(clause[0] <= start < clause[1] for start, _, _ in named)
        return _spoken_of(clause[0], known) if pronoun and (somebody or not pronoun.group("she")) else None
    if body.group("own"):
        return _Body(known.cluster)
    spoken_of = _spoken_of(clause[0], known) if _THAT.match(body.group()) else None
    return spoken_of or _Body(None)


_UNNAMED = re.compile(
    r"(?<!\bist )(?<!\bwar )\b(?:[Ee]in|[Ii]hr|[Ss]ein|[Dd]as|[Dd]ie|[Dd]er|[Dd]em)(?:e[nmrs]?)?\s"
    r"(?:[a-zäöüß-]+e[nrsm]?\s){0,2}[\w-]*"
    r"(?:[Ff]irma|[Uu]nternehmen|[Bb]etrieb|[Ss]tart-?up|[Aa]usgründung|[Ss]pin-?off|[Bb]üro|[Mm]anufaktur|[Ww]erkstatt)"
    r"(?:\saus\s[A-ZÄÖÜ][\w-]+)?,\s(?:das|die|den)\s"
)
"""A firm that is told before its name: "und ein Start-up, das A B gegründet hat: X spinnt Garn"."""
_NAME_BEHIND = re.compile(
    r"(?:\s(?:hat|haben|hatten?))?(?::|\.|,?\s(?:heißt|hieß|nennt\ssich|trägt\sden\sNamen))\s(?:(?:[Dd]ie|[Dd]as|[Dd]er)\s)?"
)


def _named_behind(text: str, position: int, known: Organisations) -> _Body:
    """The firm whose name follows the clause that tells of its founders."""
    behind = _NAME_BEHIND.match(text, position)
    place = known.starting_in(behind.end(), behind.end()) if behind else None
    company = place is not None and known.kinds.get(place[2]) is OrganisationKind.COMPANY
    return _Body(place[2] if place and company and place[2] != known.cluster else None)


def _is_begun(clause: tuple[int, int], body: _Body, known: Organisations) -> bool:
    """Tell whether it is a firm itself that somebody has begun: no part of it, and nothing done for it."""
    if known.kinds.get(body.organisation or "") is not OrganisationKind.COMPANY or body.organisation == known.cluster:
        return False
    named = [place for place in known.places if clause[0] <= place[0] < clause[1] and place[2] == body.organisation]
    return not any(_INDIRECT.search(known.text, clause[0], start) for start, _, _ in named)


def _spoken_of(position: int, known: Organisations) -> _Body | None:
    """The firm named last before a clause in its paragraph, if no other body has come up since."""
    low = max(position - _NEAR, known.text.rfind("\n\n", 0, position) + 2)
    for _, _, name in known.backwards(position, low):
        if name == known.cluster:
            return None
        if known.kinds.get(name) is OrganisationKind.COMPANY:
            return _Body(name)
    return None


def _who(
    text: str, clause: tuple[int, int], verb: re.Match[str], named: Named, passage: Passage
) -> Iterator[PersonCandidate]:
    finite = any(form is not None for form in verb.groupdict().values())
    # "X, 2021 von A B gegründet, hat acht Angestellte": what stands behind a comma is another verb's.
    perfect = _PERFECT.search(text, clause[0], verb.end()) or _PERFECT.match(text, verb.end() + 1)
    active = finite or bool(perfect)
    kin = _KIN_SUBJECT.search(text, *clause) if active else None
    if kin and KIN_NOUN.match(kin.group("kin")) and not _WITH.search(text[clause[0] : kin.start("kin")]):
        return  # "die X GmbH, die ihr Großvater gegründet hat"
    subject = False
    partners: list[PersonCandidate] = []
    for group in _groups(text, clause, named):
        before = text[clause[0] : group.start]
        by, beside = _BY.search(before), _WITH.search(before)
        between = text[group.end : verb.start()] if group.end <= verb.start() else text[verb.end() : group.start]
        whoever = active and _RELATIVE.match(between) is not None  # "sie folgte auf Eva Holl, die … gründete"
        if beside is None and not whoever and (_OTHERWISE.search(before) or active == bool(by)):
            continue
        if len(between) < 160 and (beside or _REACHES.fullmatch(between) or not between.strip()):
            subject = subject or not (beside and active)
            partners += group.people
    pronoun = _subject(text, clause, verb) if active and not subject else None
    if subject or pronoun or verb.group() not in _BEGUN:
        yield from partners
    if active and (subject or pronoun) and (beside_kin := _WITH_KIN.search(text, *clause)):
        yield from _called(beside_kin, named)
    described = _DESCRIBED.match(text, *clause) if active and not subject and not pronoun else None
    if described and is_person(described.group("noun")):
        earlier = [who for start, _, who in named if passage.start <= start < clause[0]][-1:]
        yield from (who for who in earlier if gender_of_person(who) in (described.group("article") == "Die", None))
    plural = any(verb.groupdict().values()) or re.search(r"\b(?:haben|hatten)\b", text[slice(*clause)])
    if plural and not subject and not partners:
        yield from _pair(text, clause, verb, named, passage)
    if pronoun and not plural and "," not in text[slice(*sorted((pronoun.end(), verb.start())))]:
        woman = pronoun.group("she") is not None
        earlier = [who for start, _, who in named if passage.start <= start < pronoun.start()]
        fitting = [who for who in earlier if gender_of_person(who) in (woman, None) and who not in partners]
        yield from fitting[-1:]


_THEY = re.compile(
    r"\b(?:[Ss]ie(?!\s(?:hat|hatte)\b)|[Bb]eide|"
    r"[Dd]ie\s(?:beiden|zwei|drei|vier|Brüder|Schwestern|Geschwister|Zwillinge|Freund(?:e|innen)|Eheleute))\b"
)
_EACH_OTHER = 350
"""Characters before "sie" within which the several whom it means are named."""


def _pair(
    text: str, clause: tuple[int, int], verb: re.Match[str], named: Named, passage: Passage
) -> Iterator[PersonCandidate]:
    """Yield those named together last before "sie": "A B und C D trafen sich dort. 2019 gründeten sie die X GmbH"."""
    they = next((one for one in _THEY.finditer(text, *clause) if _beside(text, one, verb)), None)
    if they is None:
        return
    low = max(passage.start, they.start() - _EACH_OTHER)
    before = list(_groups(text, (low, they.start()), named))
    if before and len(before[-1].people) > 1:
        yield from before[-1].people


def _beside(text: str, they: re.Match[str], verb: re.Match[str]) -> bool:
    """Whether no comma parts "sie" from the verb."""
    if they.end() <= verb.start():
        return not re.search(r"[,.]", text[they.end() : verb.start()])
    return not re.search(r"[,.]", text[verb.end() : they.start()])


def _called(kin: re.Match[str], named: Named) -> Iterator[PersonCandidate]:
    """Who bears the first name behind "mit seiner Schwester", if only one does."""
    first = f"{kin.group('first')} "
    bearers = {id(who): who for _, _, who in named if who.name.startswith(first)}
    if KIN_NOUN.match(kin.group("kin")) and len(bearers) == 1:
        yield from bearers.values()


def _subject(text: str, clause: tuple[int, int], verb: re.Match[str]) -> re.Match[str] | None:
    """The pronoun in the verb's part of the clause, else the first: "Sie lachte, und weil …, gründete sie X"."""
    pronouns = list(_PRONOUN.finditer(text, *clause))
    beside = (one for one in pronouns if "," not in text[slice(*sorted((one.end(), verb.start())))])
    return next(beside, None) or (pronouns[0] if pronouns else None)


def _groups(text: str, clause: tuple[int, int], named: Named) -> Iterator[_Group]:
    group: _Group | None = None
    for start, end, person in named:
        if not clause[0] <= start < clause[1]:
            continue
        if group and _JOINT.fullmatch(text[group.end : start]):
            group = _Group(group.start, end, (*group.people, person))
            continue
        if group:
            yield group
        group = _Group(start, end, (person,))
    if group:
        yield group
