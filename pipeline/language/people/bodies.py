"""The bodies in which roles are held: where the text names them, and by which common nouns it refers to them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

from spacy.tokens import Doc

from pipeline.language.lexicon import STATES, cities
from pipeline.language.model import Mention, OrganisationCandidate, candidates_of, text_of
from pipeline.language.occurrences import occurrences
from pipeline.language.organisations.facilities import facility_kind
from pipeline.language.organisations.found import default_kind, kind_by_words
from pipeline.language.organisations.patterns import LEGAL_FORM, LEGAL_TAIL, descriptor_kind
from schemas.records import OrganisationKind

OWN_CLUSTER = re.compile(
    r"(?:Vereins?|Clusters?|Clusterinitiative|Netzwerk(?:s|es)?|Initiative|Verbund(?:s|es)|Geschäftsstelle|Clustermanagements?|Clusternetzwerks?)"
)
"""Common nouns by which a reportage speaks of its own cluster."""


_REFERENCE = re.compile(
    r"\b(?:[Dd](?:er|ie|as|em|es)|[Bb]eim|[Ii]m|[Aa]m|[Zz]um|[Zz]ur|[Vv]om)\s(?P<noun>[A-ZÄÖÜ][\w-]*)\b"
    r"(?![\w-]|\s(?:[A-ZÄÖÜ„»(]|für\s(?!d(?:ie|en|as)\s)(?:[a-zäöü]+\s)?[A-ZÄÖÜ]|de[rs]\s|zu\s|in\s[A-ZÄÖÜ]|von\s))"
)
_SHORT = {
    "TU": "technische universität",
    "TH": "technische hochschule",
    "FH": "fachhochschule",
    "Uni": "universität",
    "IHK": "handelskammer",
    "HWK": "handwerkskammer",
}
_FIRM = frozenset("Unternehmen Unternehmens Firma Betrieb Betriebs Betriebes Start-up Start-ups".split())
_PUBLIC = frozenset(
    "Landkreis Landkreises Ministerium Ministeriums Klinikum Klinikums Landesamt Landesamtes Landesamts Klinik "
    "Sparkasse Wirtschaftsförderung Universität Fachhochschule Kammer Innung Stiftung Akademie".split()
)
_HOUSE = re.compile(
    r"\w{4,}(?:klinikum|zentrum|zentrums|klinikums|technikum|technikums|museum|museums|labor|labors|werkstatt|akademie)$"
)
"""Compounds for a house, by which alone one with a longer name is spoken of: "vom Universitätsklinikum"."""
_FACILITY = re.compile(r"[\w-]*(?:[Zz]entrum|[Ll]abor|[Tt]echnikum|[Mm]useum|[Ww]erkstatt|[Aa]kademie|[Ii]nstitut)\b")
"""Whose name begins so is called "die Einrichtung"."""
_FIRM_NEAR = 400
"""Characters within which "the firm" is the company named before."""


def _references(
    text: str, places: Sequence[tuple[int, int, str]], kinds: Mapping[str, OrganisationKind | None]
) -> Iterator[tuple[int, int, str]]:
    """Yield where a noun alone stands for a body named before: "an der Hochschule", "bei der Kammer", "der Firma"."""
    starts = [start for start, _, _ in places]
    for match in _REFERENCE.finditer(text):
        noun = match.group("noun")
        stands_alone = noun in _SHORT or noun in _FIRM | _PUBLIC or _HOUSE.match(noun)
        if not stands_alone and not descriptor_kind(noun)[0]:
            continue
        before = bisect_left(starts, match.start())
        if (before < len(places) and starts[before] < match.end()) or (
            before and places[before - 1][1] > match.start()
        ):
            continue
        if noun in _FIRM:
            near = (place for place in reversed(places[:before]) if kinds.get(place[2]) is OrganisationKind.COMPANY)
            firm = next(near, None)
            apart = firm and firm != places[before - 1] and "\n\n" in text[firm[1] : match.start()]
            if firm and not apart and match.start() - firm[1] < _FIRM_NEAR:
                yield match.start("noun"), match.end("noun"), firm[2]
            elif only := _of_paragraph_before(text, match.start(), places[:before], kinds):
                yield match.start("noun"), match.end("noun"), only
            continue
        names = [name for _, _, name in reversed(places[:before])]
        if noun == "Einrichtung":
            bearer = next((name for name in names if _FACILITY.match(name)), None)
        else:
            bearer = _bearer(noun, names)
        if bearer is None and noun in _SHORT:  # "Referent bei der IHK" may come before "IHK zu Flensburg"
            later = {name for _, _, name in places[before:]}
            bearer = _bearer(noun, later) if len({name for name in later if _bearer(noun, [name])}) == 1 else None
        if bearer:
            yield match.start("noun"), match.end("noun"), bearer


_OF_TOWN = re.compile(
    r"\b(?:[Dd](?:er|ie|as|em|en|es)|[Bb]eim|[Ii]m|[Aa]m|[Zz]um|[Zz]ur|[Vv]om|[Ii]hr(?:e[mnr]?)?|[Ss]ein(?:e[mnr]?)?)\s(?P<town>[A-ZÄÖÜ][a-zäöüß]{2,})er\s"
    r"(?P<noun>[A-ZÄÖÜ][\w-]*)\b(?![\w-]|\s(?:[A-ZÄÖÜ„»(]|für\s|de[rs]\s|von\s))"
)
_MAKER = re.compile(
    r"(?:[\w-]*(?:[Hh]ersteller|[Bb]auer|[Uu]nternehmen|[Ff]irma|[Bb]etrieb|[Ss]tart-?up|[Mm]ittelständler|[Ss]pezialist|[Pp]roduzent|[Zz]ulieferer|"
    r"[Ww]erk|[Ww]erft|[Mm]anufaktur|[Ww]erkstatt|[Dd]ienstleister|[Aa]nbieter|[Aa]usrüster|[Ww]eber|[Gg]ießer|[Bb]rauer|[Ss]pinner|[Mm]olker|"
    r"[Ff]abrik|[Kk]onzern)(?:ei)?)(?:[ens]|es)?"
)
""" "beim Pirnaer Hersteller", "im Jenaer Werk": a firm."""
_LOCATED = r"(?:,?\s(?:aus|in|bei|mit\sSitz\sin)\s(?:(?:dem|der)\s[a-zäöüß]+\s)?{town}|\s\({town}\))"


def _of_towns(
    text: str, places: Sequence[tuple[int, int, str]], kinds: Mapping[str, OrganisationKind | None]
) -> Iterator[tuple[int, int, str]]:
    """Yield where a noun with its town stands for a body: "an der Jenaer Universität", "beim Pirnaer Hersteller"."""
    for match in _OF_TOWN.finditer(text):
        noun, stem = match.group("noun", "town")
        maker = _MAKER.fullmatch(noun) is not None
        if not maker and noun not in _SHORT and not (noun in _PUBLIC or descriptor_kind(noun)[0]):
            continue
        if any(start < match.end() and match.start() < end for start, end, _ in places):
            continue
        town = rf"{stem}(?:en|e|a|er)?\b"
        named = re.compile(rf"(?<![\w-]){town}")
        found = {
            name
            for start, end, name in places
            if (kinds.get(name) is OrganisationKind.COMPANY if maker else _bearer(noun, [name]))
            and (
                named.search(name)
                or text.startswith(f"{stem}er ", max(0, start - len(stem) - 3))
                or re.compile(_LOCATED.format(town=town)).match(text, end)
            )
        }
        if len(found) == 1:
            yield match.start("town"), match.end("noun"), found.pop()


def _bearer(noun: str, names: Iterable[str]) -> str | None:
    """The first of the names that has the noun in it, or what the noun is short for."""
    word = _SHORT.get(noun) or re.sub(r"(?<=[a-zäöüß]{4})(?:es|s)$", "", noun.casefold())
    short = noun if noun in _SHORT else None
    return next((name for name in names if word in name.casefold() or short in name.split()), None)


def _of_paragraph_before(
    text: str, position: int, places: Sequence[tuple[int, int, str]], kinds: Mapping[str, OrganisationKind | None]
) -> str | None:
    """The only firm of the paragraph before, where the next one goes on with it: "Im Labor des Betriebes …"."""
    low = text.rfind("\n\n", 0, position)
    if low < 0 or position - low > _OPENING:
        return None
    before = text.rfind("\n\n", 0, low) + 2 if low > 0 else 0
    firms = {name for start, _, name in places if start >= before and kinds.get(name) is OrganisationKind.COMPANY}
    return firms.pop() if len(firms) == 1 else None


_OPENING = 40
"""Characters of a paragraph within which it goes on with what the one before told of."""
_PLURAL = re.compile(
    r"[A-ZÄÖÜ][\w-]*(?:[Ww]erke|[Bb]etriebe|[Gg]ewerke|[Dd]ienste|[Hh]öfe|[Gg]üter|[Ll]abore|[Ff]reunde|[Ss]chmiede)(?=\s|$)"
)


def _in_dative(
    text: str, places: Sequence[tuple[int, int, str]], names: Iterable[str]
) -> Iterator[tuple[int, int, str]]:
    """Yield where firms with a name in the plural stand in the dative: "bei den Drahtwerken (Auental)"."""
    for name in sorted(names, key=len, reverse=True):
        first = _PLURAL.match(name)
        if first is None:
            continue
        rest = LEGAL_TAIL.sub("", name[first.end() :])
        alone = sum(other.startswith(first.group()) for other in names) == 1
        done: list[tuple[int, int]] = []
        for form in (f"{first.group()}n{rest}", f"{first.group()}n") if alone else (f"{first.group()}n{rest}",):
            for start, end in occurrences(text, form):
                if not any(s < end and start < e for s, e in (*done, *((s, e) for s, e, _ in places))):
                    done.append((start, end))
                    yield start, end, name


_HOSPITAL = re.compile(r"[Kk]rankenhaus|[Kk]linikum|[Hh]ospital")
_OF_A_WHOLE = re.compile(r"(?:\s(?:der|des|an der|am|von der|der Medizinischen Fakultät der)\s|,\s)")


class Organisations:
    """Where in the text organisations and the cluster itself are named."""

    def __init__(self, doc: Doc) -> None:
        """Index the mentions of the Doc's candidates and of the cluster's own names."""
        self.text = text_of(doc)
        self.places: list[tuple[int, int, str]] = []
        found = candidates_of(doc)
        for candidate in found.organisations:
            self.places += [(m.span.start_char, m.span.end_char, candidate.name) for m in candidate.mentions]
        self.cluster = found.cluster.name if found.cluster else None
        if found.cluster:
            for name in sorted(found.cluster.names, key=len, reverse=True):
                official = name if LEGAL_FORM.search(name) else found.cluster.name
                first, blank, rest = name.partition(" ")
                genitives = [f"{first}s{blank}{rest}", f"{first}es{blank}{rest}"]
                forms = [name, *genitives] if LEGAL_FORM.search(name) else [name, f"{name}s", f"{name}es"]
                for start, end in (place for form in forms for place in occurrences(self.text, form)):
                    if not any(s < end and start < e for s, e, _ in self.places):
                        self.places.append((start, end, official))
        self.places += list(_in_dative(self.text, self.places, {name for _, _, name in self.places}))
        self.places.sort()
        self.kinds = {candidate.name: candidate.kind for candidate in found.organisations}
        told = (*_references(self.text, self.places, self.kinds), *_of_towns(self.text, self.places, self.kinds))
        self.places = sorted([*self.places, *told])
        self.starts = [place[0] for place in self.places]

    def starting_in(self, low: int, high: int) -> tuple[int, int, str] | None:
        """Return the first organisation that begins in low..high."""
        index = bisect_left(self.starts, low)
        return self.places[index] if index < len(self.places) and self.starts[index] <= high else None

    def whole_of(self, place: tuple[int, int, str]) -> tuple[int, int, str]:
        """Return the university, or the hospital, named right after its institute or clinic, else the place itself."""
        link = _OF_A_WHOLE.match(self.text, place[1])
        whole = self.starting_in(link.end(), link.end()) if link else None
        if whole is None:
            return place
        hospital = _HOSPITAL.search(whole[2]) is not None and place[2].startswith("Klinik für")
        if self.kinds.get(whole[2]) is not OrganisationKind.UNIVERSITY and not hospital:
            return place
        part = self.kinds.get(place[2]) in (OrganisationKind.RESEARCH, OrganisationKind.OTHER)
        return whole if part else place

    def last_before(self, position: int) -> tuple[int, int, str] | None:
        """Return the organisation named last before a position."""
        index = bisect_left(self.starts, position)
        return self.places[index - 1] if index else None

    def backwards(self, position: int, low: int) -> Iterator[tuple[int, int, str]]:
        """Yield the organisations that begin in low..position, the last first."""
        for index in range(bisect_left(self.starts, position) - 1, -1, -1):
            if self.starts[index] < low:
                return
            yield self.places[index]

    def prefixed(self, start: int, word: str) -> tuple[int, str] | None:
        """Return the office and the organisation of a compound at `start`: "Quirla-Gründerin", "IHK-Volkswirt"."""
        prefix, _, office = word.rpartition("-")
        if not prefix or not office[:1].isupper():
            return None
        place = self.starting_in(start, start)
        if place:
            return start + len(prefix) + 1, place[2]
        sought = {prefix.casefold(), *_SHORT.get(prefix, prefix).casefold().split()}
        bearers = {name for _, _, name in self.places if not sought.isdisjoint(name.casefold().split())}
        return (start + len(prefix) + 1, bearers.pop()) if len(bearers) == 1 else None

    def ending_at(self, position: int) -> tuple[int, int, str] | None:
        """Return the organisation whose name ends right before a position (a comma or blank between)."""
        return next((p for p in self.places if p[1] <= position and not self.text[p[1] : position].strip(" ,")), None)


def add_organisation(doc: Doc, name: str, start: int, end: int) -> None:
    """Add an organisation that only a role told of ("Geschäftsführer von X"), or a mention of a known one."""
    if name in cities() or name in STATES:
        return  # "Bürgermeister von Jena"
    candidates = candidates_of(doc).organisations
    key = name.casefold()
    cluster = candidates_of(doc).cluster
    if cluster is not None and key in {own.casefold() for own in cluster.names}:
        return  # the reportage's own cluster has a table of its own
    for candidate in candidates:
        if key in {candidate.name.casefold(), *(alias.casefold() for alias in candidate.aliases)}:
            return
    position = text_of(doc).find(name, start, end)
    place = (position, position + len(name)) if position >= 0 else (start, end)
    span = doc.char_span(*place, alignment_mode="expand")
    if span is not None:
        kind = kind_by_words(name) or facility_kind(name.split()[0]) or default_kind(name)
        candidates.append(OrganisationCandidate(name, kind=kind, mentions=[Mention(span, "organisations.role", 0.8)]))
