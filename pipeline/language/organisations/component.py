"""Find organisations: by legal form, head noun, descriptor, list and abbreviation, one candidate per organisation."""

from __future__ import annotations

import re
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
from pipeline.language.organisations.alone import is_longer_elsewhere
from pipeline.language.organisations.by_context import (
    attach_abbreviation,
)
from pipeline.language.organisations.by_document import by_document
from pipeline.language.organisations.by_evidence import by_evidence
from pipeline.language.organisations.by_grammar import by_grammar
from pipeline.language.organisations.found import (
    Found,
    default_kind,
    is_brand_name,
    key_of,
    kind_by_words,
    overlaps,
)
from pipeline.language.organisations.ministries import full_name_of
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
        told, doubtful = by_document(
            text, bodies, [(item.start, item.end) for item in found], frozenset(item.name for item in found)
        )
        found += told
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
        candidates_of(doc).doubtful = doubtful
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


_OF_ANY_KIND = frozenset({"organisations.list", "organisations.initials"})
"""Rules that find organisations of any kind: what nothing else tells stays open."""
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
