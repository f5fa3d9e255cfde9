"""Find organisations: by legal form, head noun, descriptor, list and abbreviation, one candidate per organisation."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from operator import attrgetter

from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

from pipeline.language.lexicon import STATES, cities
from pipeline.language.model import (
    ClusterCandidate,
    Mention,
    OrganisationCandidate,
    candidates_of,
    reportage_of,
    text_of,
)
from pipeline.language.organisations import patterns as p
from pipeline.language.organisations.alone import by_alone, is_longer_elsewhere
from pipeline.language.organisations.by_body import by_body
from pipeline.language.organisations.by_company import by_company
from pipeline.language.organisations.by_context import (
    attach_abbreviation,
    by_apposition,
    by_founding,
    by_initials,
    by_office,
    by_preposition,
    by_role,
)
from pipeline.language.organisations.by_descriptor import by_descriptor
from pipeline.language.organisations.by_document import by_document
from pipeline.language.organisations.by_evidence import by_evidence
from pipeline.language.organisations.by_letters import by_letters
from pipeline.language.organisations.by_list import by_list
from pipeline.language.organisations.by_name import by_head, by_legal_form, describes_next
from pipeline.language.organisations.by_naming import by_naming
from pipeline.language.organisations.by_plural import plural_heads
from pipeline.language.organisations.by_relation import by_relation
from pipeline.language.organisations.by_sequel import by_sequel
from pipeline.language.organisations.by_trade import by_trade
from pipeline.language.organisations.by_work import by_work
from pipeline.language.organisations.extent import with_adjectives, with_extent
from pipeline.language.organisations.facilities import facilities
from pipeline.language.organisations.found import (
    Found,
    default_kind,
    is_brand_name,
    key_of,
    kind_by_words,
    longest,
    overlaps,
)
from pipeline.language.organisations.ministries import full_name_of
from pipeline.language.organisations.namesakes import named_after_people
from pipeline.language.organisations.same_names import abbreviated, is_owner, shortens
from pipeline.language.organisations.short_forms import find_short_forms
from schemas.records import OrganisationKind as Kind
from schemas.reportage import PassageKind


def _uninflected(name: str) -> str:
    """Return the key without genitive endings ("des Seilclusters KELPA e. V.")."""
    return " ".join(word.removesuffix("s") for word in key_of(name).split())


class OrganisationsComponent:
    """Fill `candidates.organisations` and the span group "organisations"; the reportage's own cluster is left out."""

    def __call__(self, doc: Doc) -> Doc:
        """Return the Doc with its organisations."""
        text = text_of(doc)
        bodies = [(q.start, q.end) for q in reportage_of(doc).passages if q.kind is not PassageKind.CONTACT]
        found = by_grammar(text, bodies)
        found += by_document(
            text, bodies, [(item.start, item.end) for item in found], frozenset(item.name for item in found)
        )
        found += by_evidence(text, bodies, sorted((item.start, item.end) for item in found))
        found += _by_model(doc, [(item.start, item.end) for item in found])
        found = [item for item in found if not is_longer_elsewhere(item, found)]
        for item in found:
            item.kind = _told_before(text, item) or item.kind
        found.sort(key=_START)
        found = [item for before, item in zip([None, *found], found, strict=False) if not shortens(text, before, item)]
        for item in found:
            attach_abbreviation(text, item)
        cluster = candidates_of(doc).cluster
        found = [item for item in found if not _is_cluster(item, cluster)]
        candidates = _merge(doc, found, cluster)
        candidates_of(doc).organisations = candidates
        doc.spans["organisations"] = SpanGroup(doc, spans=[m.span for c in candidates for m in c.mentions])
        return doc


_NOUN_BEFORE = re.compile(r"(?<![\w-])(?P<noun>[A-ZÄÖÜ][\w-]+)\s[„»]?$")
_NO_FIRMS = frozenset({Kind.CLUSTER, Kind.RESEARCH})
_OWN_KIND = frozenset({"organisations.legal_form", "organisations.facility", "organisations.works"})


def _told_before(text: str, item: Found) -> Kind | None:
    """Return the kind of what seems a firm, told by the noun before it: "mit dem Partnernetzwerk Holt & Zarn"."""
    before = _NOUN_BEFORE.search(text, max(0, item.start - 40), item.start)
    if before is None or item.kind not in {None, Kind.COMPANY} or item.rule in _OWN_KIND:
        return None
    kind = p.descriptor_kind(before.group("noun"))[1]
    return kind if kind in _NO_FIRMS else None


_START = attrgetter("start")


def by_grammar(text: str, passages: Iterable[tuple[int, int]]) -> list[Found]:
    """Find the names that their own words or a fixed wording beside them give away, in text order."""
    return longest([item for start, end in passages for item in _in_passage(text, start, end)])


def _in_passage(text: str, start: int, end: int) -> list[Found]:
    found = [*by_legal_form(text, start, end), *by_head(text, start, end), *plural_heads(text, start, end)]
    found = [_ended(text, item, found) for item in found]
    found = [with_extent(text, start, item) for item in found if not describes_next(text, item, found)]
    houses = [item for item in facilities(text, start, end) if not _covered(item, found)]
    spans = [(item.start, item.end) for item in houses]
    found = [item for item in found if item.rule != "organisations.partners" or not overlaps(item, spans)] + houses
    taken = [(item.start, item.end) for item in found]
    found += [item for item in named_after_people(text, start, end) if not overlaps(item, taken)]
    found += [
        *by_initials(text, start, end),
        *by_role(text, start, end),
        *by_office(text, start, end),
        *by_founding(text, start, end),
    ]
    for finder in _IN_TURN:
        taken = [(item.start, item.end) for item in found]
        found += [item for item in finder(text, start, end) if not overlaps(item, taken)]
    found = [with_adjectives(text, start, item) for item in found]
    taken = [(item.start, item.end) for item in found]
    return found + [item for item in by_company(text, start, end, found) if not overlaps(item, taken)]


_IN_TURN: tuple[Callable[[str, int, int], Iterable[Found]], ...] = (
    by_letters,
    by_body,
    by_trade,
    by_sequel,
    by_naming,
    by_descriptor,
    by_work,
    by_apposition,
    by_relation,
    by_preposition,
    by_list,
    by_alone,
)
"""The surest first: a later one finds nothing in what an earlier one took."""
_FAMILY = re.compile(r"(?:&|und)\s(?:Söhne|Sohn|Töchter|Tochter|Partner|Co\.?)$")
_JOINT = re.compile(r"(?:,|\sund|\ssowie)\s$")


def _ended(text: str, item: Found, found: list[Found]) -> Found:
    """End a name before the next one of a list: "Institut für Keramik, Quirla und Holl & Söhne"."""
    if item.rule not in {"organisations.institute", "organisations.association", "organisations.authority"}:
        return item
    listed = [o for o in found if item.start < o.start < item.end and _FAMILY.search(o.name)]
    stop = min((o.start for o in listed if _JOINT.search(text[item.start : o.start])), default=item.end)
    if stop < item.end:
        inside = text[item.start : stop]
        cut = inside.find(", ") if ", " in inside else len(_JOINT.sub("", inside))
        item.end = item.start + cut
        item.name = p.nominative(" ".join(text[item.start : item.end].split()))
    return item


_OF_ANY_KIND = frozenset({"organisations.list", "organisations.initials"})
"""Rules that find organisations of any kind: what nothing else tells stays open."""


def _covered(item: Found, found: list[Found]) -> bool:
    """Tell whether a house is a part of a longer name, or shares words with a name that has a legal form."""
    return any(
        (other.start <= item.start and item.end <= other.end and other.rule != "organisations.partners")
        or (other.rule == "organisations.legal_form" and overlaps(item, [(other.start, other.end)]))
        for other in found
    )


MODEL_CONFIDENCE = 0.55
"""The published German pipelines find organisations with a precision of 75 to 78 per cent; what the grammar has not
found as well is less sure than that."""


def _by_model(doc: Doc, taken: list[tuple[int, int]]) -> list[Found]:
    """Take the organisations that the user's trained model, if one is set, marks beyond those found."""
    contact = [(q.start, q.end) for q in reportage_of(doc).passages if q.kind is PassageKind.CONTACT]
    found = []
    for entity in doc.ents:
        item = Found(
            entity.start_char,
            entity.end_char,
            " ".join(entity.text.split()),
            kind_by_words(entity.text),
            "organisations.model",
            MODEL_CONFIDENCE,
        )
        if entity.label_ == "ORG" and is_brand_name(item.name) and not overlaps(item, [*taken, *contact]):
            found.append(item)
    return found


def _is_cluster(item: Found, cluster: ClusterCandidate | None) -> bool:
    if cluster is None:
        return False
    own = {_uninflected(name) for name in cluster.names}
    name = _uninflected(item.name)
    # "Netzwerk Tontechnik e. V." of "Kelpario – Netzwerk Tontechnik e. V."
    rest = item.rule in {"organisations.legal_form", "organisations.union", "organisations.regional"} and any(
        full.endswith(f" {name}") for full in own
    )
    return name in own or rest or (item.rule == "organisations.descriptor" and _lacks_noun(name, cluster))


def _lacks_noun(name: str, cluster: ClusterCandidate) -> bool:
    """Tell whether a name is the cluster's own without its noun: "Ton Elbe" of "Netzwerk Ton Elbe"."""
    parted = [f"{_uninflected(full)} ".partition(f" {name} ") for full in cluster.names]
    return any(there and p.descriptor_kind(head.capitalize())[0] for head, there, _ in parted)


def _merge(doc: Doc, found: list[Found], cluster: ClusterCandidate | None) -> list[OrganisationCandidate]:
    by_key: dict[str, OrganisationCandidate] = {}
    for item in sorted(found, key=lambda f: (-len(f.name), f.start)):
        keys = [key_of(item.name), *([key_of(item.short)] if item.short else [])]
        candidate = (
            next((by_key[key] for key in keys if key in by_key), None)
            or _prefix_of(item, by_key)
            or abbreviated(item, by_key)
            or _part_of(item, by_key)
            or _ministry_of(item, by_key)
        )
        if candidate is None:
            candidate = OrganisationCandidate(item.name, kind=item.kind)
        elif item.name != candidate.name and item.name not in candidate.aliases:
            candidate.aliases.append(item.name)
        if item.short and item.short not in candidate.aliases and item.short != candidate.name:
            candidate.aliases.append(item.short)
        candidate.kind = candidate.kind or item.kind
        if item.rule == "organisations.legal_form" and item.kind in {Kind.CLUSTER, Kind.RESEARCH}:
            candidate.kind = item.kind
        for key in keys:
            by_key.setdefault(key, candidate)
        span = doc.char_span(item.start, item.end, alignment_mode="expand")
        if span is not None:
            candidate.mentions.append(Mention(span, item.rule, item.confidence))
    unique = list({id(c): c for c in by_key.values()}.values())
    find_short_forms(doc, unique, cluster)
    for candidate in unique:
        if any(mention.rule not in _OF_ANY_KIND for mention in candidate.mentions):
            candidate.kind = candidate.kind or kind_by_words(candidate.name) or default_kind(candidate.name)
        candidate.mentions.sort(key=lambda m: m.span.start)
    return sorted((c for c in unique if c.mentions), key=lambda c: c.mentions[0].span.start)


def _prefix_of(item: Found, by_key: dict[str, OrganisationCandidate]) -> OrganisationCandidate | None:
    """A company's first words alone ("KARUMA" for "KARUMA Holding AG") name the same company."""
    key = key_of(item.name)
    if (
        p.LEGAL_TAIL.search(item.name)
        or len(key) < 3
        or item.rule not in {"organisations.descriptor", "organisations.list"}
    ):
        return None
    return next((c for k, c in by_key.items() if k.startswith(key + " ") and p.LEGAL_TAIL.search(c.name)), None)


_TOO_GENERAL = re.compile(
    r"(?:\w*universität|\w*hochschule|\w*institut|\w*ministerium|\w*kammer|\w*zentrum|stadt|landkreis|kreis|fraunhofer|"
    r"stadtwerke|sparkasse|cluster|netzwerk|verband|verein|\w*agentur|klinik|max planck|leibniz|helmholtz)"
)


_BESIDE_TECHNICAL = frozenset(f"universität {town}" for town in ("berlin", "graz", "hamburg", "münchen", "wien"))
"""Towns with a university beside the technical one, which is another."""
_FAMILIES = frozenset({"fraunhofer", "max planck", "leibniz", "helmholtz"})
_INSTITUTE_OF = re.compile(r"(?:Fraunhofer|Max-Planck|Leibniz|Helmholtz)(?:-(?:Institut|Zentrum|Einrichtung))?")
_OWNED = re.compile(r"\b(?:der|des|von|vom|zu|für|am|im) $")
"""In "Wirtschaftsförderung der Stadt X" the end names the owner, another organisation."""


def _part_of(item: Found, by_key: dict[str, OrganisationCandidate]) -> OrganisationCandidate | None:
    """The beginning or end of one longer name alone ("Behrens & Tietjen", "Bergische Universität") names the same."""
    key = key_of(item.name)
    own = p.LEGAL_TAIL.search(item.name)
    if key in _FAMILIES:  # "bei Fraunhofer", where the text has one institute of theirs
        institutes = {id(c): c for k, c in by_key.items() if k.startswith(key + " ")}
        return next(iter(institutes.values())) if len(institutes) == 1 else None
    if not key or _TOO_GENERAL.fullmatch(key) or item.name in STATES or item.name in cities():
        return None
    wholes = {
        id(c): c
        for k, c in by_key.items()
        if k.startswith(key + " ")
        or (k.endswith(" " + key) and not _OWNED.search(k.removesuffix(key)))
        or is_owner(item.name, c.name)
    }
    if key in _BESIDE_TECHNICAL:
        wholes = {place: c for place, c in wholes.items() if not c.name.startswith("Technisch")}
    family, _, short = item.name.partition(" ")
    if _INSTITUTE_OF.fullmatch(family) and short.isupper():
        ending, begins = f" {short.casefold()}", key_of(family)
        wholes = {id(c): c for k, c in by_key.items() if k.startswith(begins) and k.endswith(ending)}
    if own:  # the "Quirla AG" is another firm than its daughter "Quirla Digital"
        wholes = {place: c for place, c in wholes.items() if c.name.endswith(own.group())}
    return next(iter(wholes.values())) if len(wholes) == 1 else None


def _ministry_of(item: Found, by_key: dict[str, OrganisationCandidate]) -> OrganisationCandidate | None:
    """The ministry that a name of one word means, where the text has its full name."""
    full = full_name_of(item.name, {c.name for c in by_key.values()}) if "inisterium" in item.name else None
    return next((c for c in by_key.values() if c.name == full), None) if full else None


@Language.factory("organisations")
def make_organisations(nlp: Language, name: str) -> OrganisationsComponent:
    """Make the component; it reads `doc._.reportage` and the cluster's names."""
    return OrganisationsComponent()
