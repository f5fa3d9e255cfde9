"""Offices that several hold: "A B bildet mit C D die Geschäftsführung", "Dem Vorstand gehören A B und C D an"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, sentence_at, text_of
from pipeline.language.people.appositions import Role, complement_of
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.gender import gender_of_person
from pipeline.language.people.leadership import office_over
from pipeline.language.people.offices import Held, Places
from pipeline.language.roles import is_role
from schemas.reportage import Passage, PassageKind

_BODIES = {
    "Geschäftsführung": ("Geschäftsführer", "Geschäftsführerin"),
    "Doppelspitze": ("Geschäftsführer", "Geschäftsführerin"),
    "Führungsduo": ("Geschäftsführer", "Geschäftsführerin"),
    "Geschäftsleitung": ("Mitglied der Geschäftsleitung",) * 2,
    "Vorstand": ("Vorstand",) * 2,
    "Präsidium": ("Mitglied im Präsidium",) * 2,
    "Clustermanagement": ("Clustermanager", "Clustermanagerin"),
    "Netzwerkmanagement": ("Netzwerkmanager", "Netzwerkmanagerin"),
    "Projektleitung": ("Projektleiter", "Projektleiterin"),
    "Leitungsteam": ("Leiter", "Leiterin"),
}
_BODY = rf"(?:[a-zäöüß]+e[nrs]?\s)?(?P<body>{'|'.join(_BODIES)})"
_FORMED = re.compile(rf"\b(?:[Dd](?:ie|en|as)|eine?n?|[Ii]hre?n?|[Dd]eren|[Dd]essen)\s{_BODY}\b")
_FORM = re.compile(r"\bbild(?:et|en|ete|eten)\b")
_CONSISTS = re.compile(rf"^(?:[Dd](?:ie|er|as)|[Ii]hre?)\s{_BODY}\b(?=[^.;:„“]{{0,60}}\sbest(?:eht|ehen|and)\saus\s)")
_BELONG = re.compile(rf"\b(?:[Dd]e[mr]|[Zz]u[mr]|[Ii]hre[mr])\s{_BODY}\b(?=[^.;:„“]{{0,60}}\sgehör(?:t|en|te|ten)\s)")
_LISTED = re.compile(rf"(?:(?:[Dd](?:ie|er|as)|[Ii]hre?|[Uu]nsere?)\s)?{_BODY}\b(?P<of>[^:.;\n]{{0,80}}):\s")
_DESCRIBED = re.compile(
    r"(?:(?P<pronoun>Er|Sie)|(?P<article>Der|Die)\s(?:[a-zäöüß]+e\s){0,2}(?P<noun>[A-ZÄÖÜ][\w-]+))\s"
)

_SINGULAR = {"führen": "führt", "leiten": "leitet", "verantworten": "verantwortet", "koordinieren": "koordiniert"}
_LEAD = re.compile(rf"\b(?:{'|'.join(_SINGULAR)})\b")
_LED = re.compile(
    r"\s(?:(?:seit|ab)\s(?:\w+\s)?\d{4}\s|(?:heute|gemeinsam|zusammen|dort|nun|inzwischen)\s){0,2}"
    r"(?:(?P<article>das|die|den)\s)?(?:[a-zäöüß]+e[nrs]?\s)?(?P<noun>[A-ZÄÖÜ][\w-]+)"
)
_LEDGERS = frozenset(("Geschäfte", "Unternehmen", "Firma", "Betrieb", "Verein", "Netzwerk", "Cluster"))
_THEY = re.compile(r"(?:Sie|Beide|Die beiden|Gemeinsam|Zusammen)\s")
_WITH = re.compile(
    r"\b(?:(?:gemeinsam|zusammen)\smit\s(?:(?:ihr|sein)e[mr]\s)?(?:(?:dem|der)\s)?|mit\s(?:ihr|sein)e[mr]\s)(?:[A-ZÄÖÜ][\w-]+\s)?(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*(?=[A-ZÄÖÜ])"
)
_LED_BY_BOTH = re.compile(
    r"\b[Gg]e(?:leitet|führt)\b[^.;:„“]{4,90}?\bvon\s[A-ZÄÖÜ][^.,;:„“]{4,50}?\sund\s(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*(?=[A-ZÄÖÜ])"
)
_BY_VERB = re.compile(r"\b(?:führt|leitet|gehört|[Gg]eführt|[Gg]eleitet)\b")


def shared_offices(doc: Doc, passage: Passage, places: Places, known: Organisations) -> Iterator[Held]:
    """Yield the offices in a board that a sentence, or a caption that begins with it, says several people hold."""
    text = text_of(doc)
    for match in _LEAD.finditer(text, passage.start, passage.end):
        yield from _leaders(text, match, sentence_at(doc, match.start()), passage, places, known)
    for match in (
        match for pattern in (_WITH, _LED_BY_BOTH) for match in pattern.finditer(text, passage.start, passage.end)
    ):
        yield from _with_others(match, sentence_at(doc, match.start()), places, known)
    for match in _BOTH_ARE.finditer(text, passage.start, passage.end):
        yield from _both(match, sentence_at(doc, match.start()), places, known)
    if not any(body in text[passage.start : passage.end] for body in _BODIES):
        return
    if passage.kind in (PassageKind.CAPTION, PassageKind.LIST_ITEM):
        listed = _LISTED.match(text, passage.start, passage.end)
        if listed:
            people = [person for start, person in places if listed.end() <= start < passage.end]
            yield from _all(listed, people, passage.end, known)
        return
    for pattern in (_FORMED, _CONSISTS, _BELONG):
        for match in pattern.finditer(text, passage.start, passage.end):
            low, high = sentence_at(doc, match.start())
            if pattern is _FORMED and not _FORM.search(text, low, high):
                continue
            begin = low if pattern is _FORMED else match.end()
            inside = [(start, person) for start, person in places if begin <= start < high]
            if pattern is not _FORMED and inside and "," in text[begin : inside[0][0]]:
                continue  # "Zum Vorstand gehört ein Beirat, den A B leitet"
            people = [person for _, person in inside]
            if pattern is _FORMED and (subject := _described(text, low, passage, places)):
                people = [subject, *people]
            yield from _all(match, people, high, known)


_BOTH_ARE = re.compile(
    r",\s(?:beide|(?:die|ihre|seine)\s(?:beiden|zwei|drei|vier))\s(?:[a-zäöüß]+en\s)?"
    r"(?P<office>(?:Mit)?[Gg]ründer|Inhaber|Geschäftsführer|Gesellschafter|Leiter|Sprecher|Eigentümer|Betreiber)(?:innen)?\b"
)
""" "A B und C D, die beiden Gründer": an office of all who are named."""


def _both(are: re.Match[str], sentence: tuple[int, int], places: Places, known: Organisations) -> Iterator[Held]:
    before = [place for place in places if sentence[0] <= place[0] < are.start()]
    if len(before) < 2 or not re.search(r"\s(?:und|sowie)\s", known.text[before[0][0] : are.start()]):
        return
    organisation, _, _ = complement_of(known.text, are.end(), sentence[1], known)
    office = are.group("office")
    for person in {id(person): person for _, person in before}.values():
        man, woman = (Role(office + end, organisation, *are.span("office"), office + end) for end in ("", "in"))
        yield Held(person, man, woman)


def _all(board: re.Match[str], people: list[PersonCandidate], high: int, known: Organisations) -> Iterator[Held]:
    """The office of all who are named."""
    organisation, _, _ = complement_of(known.text, board.end("body"), high, known)
    forms = _BODIES[board.group("body")]
    for person in {id(person): person for person in people}.values():
        man, woman = (Role(form, organisation, *board.span("body"), form) for form in forms)
        yield Held(person, man, woman)


def _leaders(
    text: str, verb: re.Match[str], sentence: tuple[int, int], passage: Passage, places: Places, known: Organisations
) -> Iterator[Held]:
    """ "A B und C D führen die X GmbH": those named in the sentence, else those of "Sie" or "Beide"."""
    people = _persons(places, *sentence)
    if not people and _THEY.match(text, sentence[0]):
        before = [start for start, _ in places if passage.start <= start < sentence[0]]
        people = _persons(places, max(passage.start, before[-1] - 80), sentence[0])[-2:] if before else []
    led = _LED.match(text, verb.end(), sentence[1])
    if len(people) < 2 or led is None:
        return
    singular = _SINGULAR[verb.group()]
    place = known.starting_in(led.start("noun"), led.start("noun"))
    organisation, noun, article = (
        (place[2], None, "") if place else (None, led.group("noun"), led.group("article") or "")
    )
    if place is None:
        if noun is None or not article or (singular == "führt" and noun not in _LEDGERS):
            return
        organisation, _, _ = complement_of(text, led.end("noun"), sentence[1], known)
    yield from _held(people, singular, article, noun, organisation, verb.span())


def _held(
    people: list[PersonCandidate],
    verb: str,
    article: str,
    noun: str | None,
    organisation: str | None,
    at: tuple[int, int],
) -> Iterator[Held]:
    """The office over what a verb says that people lead."""
    offices = [office_over(verb, article, noun, feminine) for feminine in (False, True)]
    for person in people:
        man, woman = (Role(office, organisation, *at, office) for office in offices)
        yield Held(person, man, woman)


def _with_others(
    joint: re.Match[str], sentence: tuple[int, int], places: Places, known: Organisations
) -> Iterator[Held]:
    """ "A B führt die X GmbH gemeinsam mit ihrem Bruder C D": what the one holds the other holds as well."""
    other = next((person for start, person in places if start == joint.end()), None)
    named = [(start, person) for start, person in places if sentence[0] <= start < joint.end() and person is not other]
    verb = _BY_VERB.search(known.text, *sentence)
    if other is None or not named or verb is None:
        return
    at, first = named[-1] if verb.start() > joint.end() else named[0]
    place = known.starting_in(at, joint.start())
    if not first.roles and place and verb.start() > joint.end() and verb.group() in ("führt", "leitet"):
        # "A B, der die X GmbH mit seiner Schwester C D führt"
        yield from _held([first, other], verb.group(), "", None, place[2], verb.span())
        return
    stem = first.roles[0].split()[0].removesuffix("in") if first.roles else ""
    if stem in ("Geschäftsführer", "Leiter", "Inhaber") and not any(stem in role for role in other.roles):
        rest = first.roles[0].removeprefix(stem).removeprefix("in")
        man, woman = (Role(f"{stem}{end}{rest}", first.organisation, *verb.span(), stem) for end in ("", "in"))
        yield Held(other, man, woman)


def _persons(places: Places, low: int, high: int) -> list[PersonCandidate]:
    """Those named in low..high, each once."""
    return list({id(person): person for start, person in places if low <= start < high}.values())


def _described(text: str, low: int, passage: Passage, places: Places) -> PersonCandidate | None:
    """Whom the sentence's subject means, if it is a pronoun or a profession: who was named last before."""
    subject = _DESCRIBED.match(text, low)
    if subject is None or (subject.group("noun") and not is_role(subject.group("noun"))):
        return None
    woman = (subject.group("pronoun") or subject.group("article")) in ("Sie", "Die")
    last = next((person for start, person in reversed(places) if passage.start <= start < low), None)
    return last if last is not None and gender_of_person(last) in (woman, None) else None
