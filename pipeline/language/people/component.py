"""Find people: full names, then their later mentions; one candidate per person."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

from pipeline.language.model import Mention, PersonCandidate, candidates_of, passages, reportage_of, text_of
from pipeline.language.occurrences import Intervals, occurrences
from pipeline.language.people import affiliation
from pipeline.language.people import patterns as p
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.gender import feminine
from pipeline.language.people.later import pronoun_roles, roles_at_surname
from pipeline.language.people.likely_roles import likely_roles
from pipeline.language.people.names import Name, find_names, head_name, sharing_surname
from pipeline.language.people.role_ranks import put_first
from pipeline.language.people.roles import give, read_roles
from pipeline.language.people.spoken_of import professors
from pipeline.language.people.weights import Usage, probability, usage_of
from schemas.reportage import Passage, PassageKind

BODY = frozenset(
    {PassageKind.PARAGRAPH, PassageKind.LIST_ITEM, PassageKind.HEADING, PassageKind.FOOTNOTE, PassageKind.ASIDE}
)


MODEL_PERSONS = frozenset({"PER", "PERSON"})
"""Labels by which trained spaCy pipelines mark persons."""


class PeopleComponent:
    """Fill `candidates.people` and the span group "people"; also adds organisations that only a role names."""

    def __call__(self, doc: Doc) -> Doc:
        """Return the Doc with its people."""
        text = text_of(doc)
        usage = usage_of(text, [entity.text for entity in doc.ents if entity.label_ in MODEL_PERSONS])
        _take_back(doc, usage)
        known = Organisations(doc)
        people: dict[tuple[str, str], PersonCandidate] = {}
        owners = frozenset(word for _, _, body in known.places for word in body.split())
        taken = Intervals((start, end) for start, end, _ in known.places)
        for passage, _ in passages(doc):
            names = [
                name
                for low, high, place in places_of(text, passage)
                for name in (
                    *find_names(text, low, high, usage, place),
                    *_heirs(text, (low, high, place), usage, owners),
                )
            ]
            if passage.kind is PassageKind.VOICE_HEAD:
                names = names[:1] or head_name(text, passage.start, passage.end)
            if passage.kind is PassageKind.VOICE_HEAD and names and names[0].outer_start == passage.start:
                known = _give_back(doc, names[0], known)
                taken = Intervals((start, end) for start, end, _ in known.places)
            names = [name for name in names if not taken.overlap(name.start, name.end)]
            names = [name for name in names if name.odds > 0 or not _beside(name, names)]
            names = sorted([*names, *sharing_surname(text, names)], key=lambda name: name.start)
            starts = frozenset(name.outer_start for name in names)
            for name in names:
                person = _person_of(people, name)
                _add_mention(doc, person, name, passage)
                read_roles(doc, person, name, passage, known, starts)
        candidates = list(people.values())
        _surname_mentions(doc, candidates, known)
        pronoun_roles(doc, candidates, known)
        for person, role, likelihood in [*likely_roles(doc, candidates, known)]:
            give(doc, person, role, False, confidence=likelihood)
            put_first(person, role)
        affiliation.affiliate(doc, candidates, known)
        for person, role in professors(candidates, known):
            give(doc, person, role, False)
        for person in candidates:
            person.mentions.sort(key=lambda m: m.span.start)
        candidates.sort(key=lambda c: c.mentions[0].span.start)
        candidates_of(doc).people = candidates
        doc.spans["people"] = SpanGroup(doc, spans=[m.span for c in candidates for m in c.mentions])
        organisations = candidates_of(doc).organisations
        doc.spans["organisations"] = SpanGroup(doc, spans=[m.span for c in organisations for m in c.mentions])
        return doc


_CERTAIN = 4.0
"""Log odds of a name from which it is nobody's guess at a firm."""


def _take_back(doc: Doc, usage: Usage) -> None:
    """Drop organisations guessed from all that the document says of a name, where it is somebody's who speaks there."""
    text, candidates = text_of(doc), candidates_of(doc)
    kept = []
    for organisation in candidates.organisations:
        spans = [(m.span.start_char, m.span.end_char) for m in organisation.mentions]
        guessed = all(m.rule == "organisations.document" for m in organisation.mentions)
        if not (guessed and organisation.name.split()[-1] in usage.bearers and " " in organisation.name):
            kept.append(organisation)
            continue
        names = [name for span in spans for name in find_names(text, *span, usage, least=_CERTAIN)]
        if [(name.start, name.end) for name in names] != spans:
            kept.append(organisation)
    candidates.organisations = kept


_LEAST = -2.0
"""Log odds of a name that need a firm of that name beside it: "Neele Holm" where a "Yachtwerft Holm" is named."""
_HEIR = re.compile(
    r"(?<![\w-])[A-ZÄÖÜ][a-zäöüß]+\s(?P<surname>[A-ZÄÖÜ][\w-]+)(?=,\s(?:die|der)\s|,\s\d\d[,.\s]|\s\(\d\d\))"
)


def _heirs(text: str, place: tuple[int, int, str], usage: Usage, owners: frozenset[str]) -> list[Name]:
    """Find whose first name is hardly known as one before the surname of a firm, where a clause tells of them."""
    low, high, kind = place
    found = (match for match in _HEIR.finditer(text, low, high) if match.group("surname") in owners)
    names = [name for match in found for name in find_names(text, *match.span(), usage, kind, _LEAST)]
    return [name for name in names if name.odds <= 0]


def _beside(name: Name, names: Sequence[Name]) -> bool:
    """Whether a likelier name has some of the same words."""
    return any(other is not name and other.start < name.end and name.start < other.end for other in names)


def _give_back(doc: Doc, name: Name, known: Organisations) -> Organisations:
    """Take the end of a name that opens a voice box's head from the organisation on the next line: "van Holl⏎Uni X"."""
    for candidate in candidates_of(doc).organisations:
        for mention in candidate.mentions:
            start, end = mention.span.start_char, mention.span.end_char
            if not name.start <= start < name.end < end or text_of(doc)[name.end] != "\n":
                continue
            rest = doc.char_span(name.end + 1, end, alignment_mode="expand")
            if rest is not None:
                if candidate.name == " ".join(mention.span.text.split()):
                    candidate.name = " ".join(rest.text.split())
                mention.span = rest
                return Organisations(doc)
    return known


def places_of(text: str, passage: Passage) -> list[tuple[int, int, str]]:
    """Return the stretches in which names are looked for, with their kind: the passage, or the lines of a box.

    Names in a contact or facts box stand alone on their line or after a label.
    """
    if passage.kind not in {PassageKind.CONTACT, PassageKind.FACTS}:
        return [(passage.start, passage.end, passage.kind.value)]
    places: list[tuple[int, int, str]] = []
    offset = passage.start
    labelled = False
    for line in text[passage.start : passage.end].split("\n"):
        label = _LABEL.match(line)
        kind = "label" if label or labelled else passage.kind.value
        places.append((offset + (label.end() if label else 0), offset + len(line), kind))
        labelled = bool(label) and not line[label.end() :].strip() if label else False
        offset += len(line) + 1
    return places


_LABEL = re.compile(r"(?:Ansprech|Kontakt|Clustermanage|Geschäftsführ|Leitung|Vorsitz|Vorstand)[\w/()*:]*\s?:?")


def _person_of(people: dict[tuple[str, str], PersonCandidate], name: Name) -> PersonCandidate:
    key = (name.words[0].casefold(), name.surname.casefold())
    person = people.get(key)
    if person is None:
        genitive = key[1].removesuffix("s")
        person = people.get((key[0], genitive)) or people.get((key[0], key[1] + "s"))
    if person is None:
        person = people[key] = PersonCandidate(name.text)
    elif len(name.words) > len(person.name.split()) or (person.name == name.text + "s"):
        person.name = name.text
    if name.titles and _length(name.titles) > _length(person.titles or ""):
        person.titles = name.titles
    return person


def _length(titles: str) -> tuple[int, int]:
    """ "Prof. Dr." says more than "Professorin"."""
    return len(titles.split()), len(titles)


def _add_mention(doc: Doc, person: PersonCandidate, name: Name, passage: Passage) -> None:
    span = doc.char_span(name.start, name.end, alignment_mode="expand")
    if span is not None:
        person.mentions.append(Mention(span, "people.name", min(0.99, probability(name.odds))))
    if passage.kind is PassageKind.VOICE_HEAD:
        person.voice = True
    _note_gender(text_of(doc), person, name)


_RELATIVE = re.compile(r"^(?:\s\([^)]*\))?,\s(?P<article>die|der)\s(?!(?:\w+\s){0,3}(?:Firma|GmbH|AG)\b)")


def _note_gender(text: str, person: PersonCandidate, name: Name) -> None:
    """ "X, die das Büro leitet" and "Frau X" show a woman where the first name tells nothing."""
    if person.feminine is not None:
        return
    relative = _RELATIVE.match(text[name.outer_end : name.outer_end + 60])
    addressed = re.match(r"(Frau|Herrn?)\s", text[name.outer_start : name.start])
    if relative:
        person.feminine = relative.group("article") == "die"
    elif addressed:
        person.feminine = addressed.group(1) == "Frau"


def _surname_mentions(doc: Doc, people: list[PersonCandidate], known: Organisations) -> None:
    """Link later mentions by surname to the person who bears it; with two bearers the gender or the nearer decides."""
    text = text_of(doc)
    # Streets and towns of an address bear surnames ("Brandtstraße 3, 12345 Bad Brandt").
    addresses = [(q.start, q.end) for q in reportage_of(doc).passages if q.kind is PassageKind.CONTACT]
    named = [(m.span.start_char, m.span.end_char) for c in people for m in c.mentions if m.field is None]
    used = Intervals([*((start, end) for start, end, _ in known.places), *addresses, *named])
    owners = frozenset(word for _, _, body in known.places for word in body.split())
    by_surname: dict[str, list[PersonCandidate]] = {}
    for person in people:
        by_surname.setdefault(person.name.split()[-1], []).append(person)
    for surname, bearers in by_surname.items():
        # The genitive ("Brandts") is a word of its own.
        for start, end in sorted([*occurrences(text, surname), *occurrences(text, surname + "s")]):
            at_firm = surname in owners and _AT.search(text, max(0, start - len("bei ")), start)
            if text.startswith("-", end) or used.overlap(start, end) or at_firm:
                continue
            bearer = _bearer(text, start, bearers)
            span = doc.char_span(start, end, alignment_mode="expand")
            if bearer is not None and span is not None and _as_person(doc, start):
                bearer.mentions.append(Mention(span, "people.surname", 0.88))
                # "Katrin Brandt … später sprach Dr. Brandt": only the later mention tells the title.
                before = text[max(0, start - 40) : start + 1]
                title = next((t for t in p.TITLES.finditer(before) if t.end() + 2 == len(before)), None)
                if title and bearer.titles is None:
                    bearer.titles = title.group()
                roles_at_surname(doc, bearer, start, end, known)


_AT = re.compile(r"\bbei\s$", re.IGNORECASE)
""" "steht bei Brandt auf der Lohnliste" means the "Gießerei Brandt"."""


def _as_person(doc: Doc, position: int) -> bool:
    before = _WORD_BEFORE.search(text_of(doc)[max(0, position - 20) : position])
    return not before or before.group(1) not in _NO_PERSON_AFTER


_WORD_BEFORE = re.compile(r"([\w]+)\s$")
_NO_PERSON_AFTER = frozenset(
    "das dem ein einem einen eines kein keinen keinem diesen diesem im zum am jeden den".split()
)


def _bearer(text: str, position: int, bearers: list[PersonCandidate]) -> PersonCandidate | None:
    if len(bearers) == 1:
        return bearers[0]
    form = re.search(r"(Frau|Herrn?)\s(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*$", text[max(0, position - 20) : position])
    if form:
        wanted = form.group(1) == "Frau"
        fitting = [b for b in bearers if feminine(b.name) is wanted]
        if len(fitting) == 1:
            return fitting[0]
    earlier = [b for b in bearers if b.mentions and b.mentions[0].span.start_char < position]
    return max(
        earlier, key=lambda b: max(m.span.start_char for m in b.mentions if m.span.start_char < position), default=None
    )


@Language.factory("people")
def make_people(nlp: Language, name: str) -> PeopleComponent:
    """Make the component; it reads `doc._.reportage`, organisations and the cluster's names."""
    return PeopleComponent()
