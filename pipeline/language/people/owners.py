"""Whose a firm is, told by a verb: "Ihr gehört in dritter Generation die X GmbH", "die X GmbH gehört A B und C D"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, text_of
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.gender import fits, gender_of_person
from pipeline.language.people.offices import Held, held, named_before
from pipeline.language.people.patterns import is_person_noun
from pipeline.language.roles import is_role, nominative_role
from schemas.records import OrganisationKind
from schemas.reportage import Passage

_ADVERBS = (
    r"(?:(?:heute|inzwischen|mittlerweile|auch|zudem|noch|bis\sheute|immer\snoch|längst|allein|ganz|komplett|mehrheitlich|nun|jetzt|weiterhin|"
    r"in\s[\w.-]+\sGeneration|(?:je\s)?zur\sHälfte|zu\sgleichen\sTeilen|zu\s[\w,]+\sProzent|(?:gemeinsam|zusammen)\smit\s[^.,;:„“]{3,40}?|"
    r"seit\s(?:\w+\s)?\d{4}|seit\s(?:[a-zäöüß]+\s)?[\w-]+\sJahren|seit\sde[mr]\s[^.,;:„“]{3,40}?)\s){0,3}"
)
_OWNED = re.compile(r",\s(?:die|das|der)\s(?:[\w.-]+\s){1,4}gehört\b")
_IS_WHOSE = re.compile(rf"\sgehört\s{_ADVERBS}(?:die|das)\s$")
""" "Eva Holl gehört die X GmbH"; "der X GmbH" would be what she is a member of."""
_TO_WHOM = re.compile(
    r"(?:\b[Ii](?:hr|hm)|(?P<article>De[mr])\s(?P<trained>(?:gelern|studier|promovier|habilitier)ten\s)?(?:[a-zäöüß]+[en]n\s)?(?P<noun>(?:[A-ZÄÖÜ]|\d+-)[\w-]+)(?:\sund\s(?:[a-zäöüß]+en\s)?[A-ZÄÖÜ][\w-]+)?)"
    rf"\sgehört\s{_ADVERBS}(?:die|das|der)\s$"
)
_BELONGS = re.compile(rf"\sgehörte?\s{_ADVERBS}")
_FIRM = (
    r"(?:[Dd]ie\s(?:Firma|Gesellschaft|Werkstatt|Manufaktur|Kanzlei|GmbH)|"
    r"[Dd](?:as|er)\s(?:Unternehmen|Betrieb|Start-?up|Büro|Haus|Werk|Laden|Hof))"
)
_HIS = re.compile(
    rf"\b(?:{_FIRM}|(?:[Ee]r|[Ss]ie|[Ee]s))\sgehört\s{_ADVERBS}(?P<whose>ihr|ihm)(?=[.,;:]|\s(?:und|seit|in|allein|zu|heute|inzwischen|noch)\b)"
    rf"|\b(?P<first>[Ii]hr|[Ii]hm)\sgehört\s{_ADVERBS}(?i:{_FIRM})(?=[.,;:]|\s(?:und|seit|in|heute|nun)\b)"
)
_THE_ONE = re.compile(
    rf"\b(?P<article>[Dd]er|[Dd]ie)\s(?:[a-zäöüß]+e\s)?(?:Mann|Frau|Mensch|Unternehmer(?:in)?),\sde[mr]\s(?:{_FIRM}|er|sie|es|all\sdas|das\salles)\s"
    rf"{_ADVERBS}gehört,\s(?:heißt|ist)\s(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*$"
)
_JOINT = re.compile(
    r"(?:,|,?\s(?:und|sowie|&))\s(?:(?:[a-zäöüß]+e[mnr]?\s){0,2}[A-ZÄÖÜ][\w-]+\s)?(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*"
)
_FORMS = ("Inhaber", "Inhaberin")
_NEAR = 300
"""Characters before "ihm gehört der Betrieb" within which the firm is named."""

Named = Sequence[tuple[int, int, PersonCandidate]]


def owners(doc: Doc, passage: Passage, named: Named, known: Organisations) -> Iterator[Held]:
    """Yield who owns a firm, and the firm."""
    text = text_of(doc)
    if text.find("gehört", passage.start, passage.end) < 0:
        return
    places = [(start, person) for start, _, person in named]
    for place in known.places:
        if passage.start <= place[0] < passage.end:
            if owner := _owner(text, place, passage, places):
                yield held(owner, _FORMS, "", place[2], place[:2])
            for owner in _belongs_to(text, place, passage, named):
                yield held(owner, _FORMS, "", place[2], place[:2])
    for match in _HIS.finditer(text, passage.start, passage.end):
        woman = (match.group("whose") or match.group("first")).casefold() == "ihr"
        owner = named_before(places, passage.start, match.start())
        if owner is not None and gender_of_person(owner) in (woman, None):
            yield from _of_the_firm(owner, match.span(), passage, known)
    for start, person in places:
        if passage.start <= start < passage.end:
            told = _THE_ONE.search(text, max(passage.start, start - 140), start)
            if told is not None:
                yield from _of_the_firm(person, told.span(), passage, known)


def _of_the_firm(owner: PersonCandidate, at: tuple[int, int], passage: Passage, known: Organisations) -> Iterator[Held]:
    """The ownership of the firm spoken of: the one named last before."""
    for _, _, name in known.backwards(at[0], max(passage.start, at[0] - _NEAR)):
        if name != known.cluster and known.kinds.get(name) is OrganisationKind.COMPANY:
            yield held(owner, _FORMS, "", name, at)
        return


def _belongs_to(text: str, place: tuple[int, int, str], passage: Passage, named: Named) -> Iterator[PersonCandidate]:
    """ "X gehört A B und C D": all whom the list names."""
    verb = _BELONGS.match(text, place[1], passage.end)
    end = verb.end() if verb else None
    for start, stop, person in named:
        if end is None or start < end:
            continue
        first = verb is not None and end == verb.end()
        if not (_START.fullmatch(text, end, start) if first else _JOINT.fullmatch(text, end, start)):
            return
        if first and text.startswith(" zu", stop):
            return
        yield person
        end = stop


_START = re.compile(
    r"(?:de[mrn]\s(?:[a-zäöüß]+[en]n\s)?[A-ZÄÖÜ][\w-]+(?:\sund\s[A-ZÄÖÜ][\w-]+)?\s)?(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*"
)


def _owner(
    text: str, place: tuple[int, int, str], passage: Passage, places: Sequence[tuple[int, PersonCandidate]]
) -> PersonCandidate | None:
    """ "die X GmbH, die Eva Holl gehört", "Ihr gehört die X GmbH": whose the organisation is."""
    relative = _OWNED.match(text, place[1], passage.end)
    if relative:
        return named_before(places, place[1], relative.end())
    if text.find(" gehört ", max(passage.start, place[0] - 100), place[0]) < 0:
        return None
    belongs = _IS_WHOSE.search(text, max(passage.start, place[0] - 120), place[0])
    last = next((one for one in reversed(places) if belongs and one[0] < belongs.start()), None)
    if belongs and last and re.fullmatch(r"[^,.;:„“]{3,40}", text[last[0] : belongs.start()]):
        return last[1]
    whose = _TO_WHOM.search(text, max(passage.start, place[0] - 200), place[0])
    if whose is None:
        return None
    owner = named_before(places, passage.start, whose.start())
    if whose.group("noun") and owner:
        woman = whose.group("article") == "Der"
        noun = whose.group("noun")
        aged = noun.casefold().endswith("-jährigen") or whose.group("trained")
        known_so = aged or ((is_role(noun) or is_person_noun(noun)) and fits(nominative_role(noun, woman), woman))
        return owner if known_so and gender_of_person(owner) in (woman, None) else None
    return owner
