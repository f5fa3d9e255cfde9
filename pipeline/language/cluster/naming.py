"""Which name is the cluster's own: every name that may be is weighed by box, address, legal form and use.

A contact box that opens with the name is the best witness. Without one the reportage still shows who it is about: the
name that its web and mail addresses spell, that stands behind "Netzwerk" and "Geschäftsstelle des", and that the text
keeps coming back to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from spacy.tokens import Doc

from pipeline.language.cluster import patterns as p
from pipeline.language.cluster.box_names import name_in_contact
from pipeline.language.cluster.carriers import is_carrier
from pipeline.language.cluster.contact import lines_of
from pipeline.language.lexicon import FUNCTION_WORDS, cities, first_names
from pipeline.language.model import reportage_of, text_of
from pipeline.language.occurrences import occurrences
from pipeline.language.organisations.found import key_of
from pipeline.language.organisations.names import name_start
from pipeline.language.organisations.patterns import LEGAL_FORM, LEGAL_TAIL, descriptor_kind, nominative
from pipeline.language.roles import is_role
from schemas.reportage import PassageKind

Place = tuple[int, int]

IN_CONTACT, LABELLED, BOXED, FORMED, CALLED = 5.0, 5.0, 1.2, 0.6, 0.8
"""Weights of the places a name is read from: contact box, "Name:" in a facts box, the box's first line, a legal form,
a word that means the cluster beside it."""
ASSOCIATION = 0.8
"""Most clusters are associations; "GmbH" and "AG" are first of all the members'."""
USE, MOST_USES = 0.2, 12
"""Weight of each use of the name in the text."""
ADDRESSED, PARTLY_ADDRESSED = 4.0, 1.5
"""Weights of an address that spells the whole name or begins with a word of it."""

_CAPITALISED = r"[A-ZÄÖÜ][\wäöüß®]*(?:-[\wäöüß®]+)*"
_NAME = rf"[„»\"]?(?P<name>{_CAPITALISED}(?:\s{_CAPITALISED}){{0,3}})"
_MEANS_CLUSTER = (
    r"(?:[A-ZÄÖÜ][a-zäöüß]+(?:cluster|netzwerk|verein|verbund|initiative|bündnis|genossenschaft)|"
    r"Cluster(?:initiative)?|"
    r"Netzwerk|Verein|Verbund|Initiative|Zusammenschluss|Bündnis|Genossenschaft)(?:s|es|e)?"
)
_COMPOUND = r"(?P<compound>[A-ZÄÖÜ][a-zäöüß]+(?:cluster|netzwerk|verein|verbund|initiative|bündnis|genossenschaft))"
_AFTER_COMPOUND = re.compile(rf"{_COMPOUND}(?:s|es|n)?\s[„»\"]?$")
_CALLED = (
    re.compile(rf"\b{_MEANS_CLUSTER}\s(?:namens\s|mit Namen\s)?{_NAME}"),
    re.compile(
        rf"\b(?:[Gg]eschäftsstelle|[Gg]eschäftsführer\w*|[Cc]lustermanager\w*|[Vv]orstandssprecher\w*|"
        rf"[Mm]itglied(?:er|ern)?|"
        rf"Vorstand|Team|Chefin|Chef|Sprecher\w*|Vorsitzende\w*|Büro|Leiter\w*)\s(?:des|der|von|vom|bei)\s{_NAME}"
    ),
    re.compile(rf"\b{_NAME}[“«\"]?,\s(?:ein|eine|dem|das|der|die|einem|einer)\s(?:[a-zäöüß]+\s)?{_MEANS_CLUSTER}\b"),
    re.compile(
        rf"\b{_NAME}[“«\"]?\s(?:ist|heißt|nennt sich)\s(?:ein|das|der|eine)\s(?:[a-zäöüß]+\s)?{_MEANS_CLUSTER}\b"
    ),
)
_LABEL = re.compile(r"(?:Name|Cluster|Netzwerk|Verein|Organisation)\s*:\s*(?P<name>[A-ZÄÖÜ].+)")
_HOST = re.compile(r"(?:@|www\.|://(?:www\.)?|^)(?P<label>[\w-]{3,})\.(?:[\w-]+\.)*[a-z]{2,}")


@dataclass(slots=True)
class Named:
    """A name that may be the cluster's, with its first place and its weight."""

    name: str
    place: Place
    weight: float = 0.0
    sources: set[str] = field(default_factory=set)


def find_name(doc: Doc) -> tuple[str, Place, bool] | None:
    """Return name and place, and whether a box states it; None where nothing in the text is named like a cluster."""
    text = text_of(doc)
    found: dict[str, Named] = {}
    hosts = _hosts(doc)
    for name, place, weight, source in (*_stated(doc), *_formed(doc), *_called(doc), *_addressed(text, hosts)):
        entry = found.setdefault(key_of(name), Named(name, place))
        if LEGAL_TAIL.search(name) and not LEGAL_TAIL.search(entry.name) and "contact" not in entry.sources:
            entry.name, entry.place = name, place
        # Each kind of place counts once, but for naming by a noun, which no other name gets again and again.
        if source not in entry.sources or source == "called":
            entry.weight += weight
        entry.sources.add(source)
    for key, entry in found.items():
        bare = LEGAL_TAIL.sub("", entry.name)
        entry.weight += USE * min(MOST_USES, text.count(bare))
        entry.weight += max((_address_weight(key, host) for host in hosts), default=0.0)
    if not found:
        return None
    best = max(found.values(), key=lambda entry: (entry.weight, -entry.place[0]))
    full = _fuller(best, found)
    return full.name, full.place, bool({"contact", "label"} & full.sources)


def _fuller(best: Named, found: dict[str, Named]) -> Named:
    """The same name as a box or a legal form gives it in full: "Klangkreis Baar e. V." for "Klangkreis"."""
    key = f" {key_of(best.name)} "
    fuller = [entry for other, entry in found.items() if key in f" {other} "]
    stated = [entry for entry in fuller if {"contact", "label"} & entry.sources]
    if stated or LEGAL_TAIL.search(best.name):
        return max(stated or [best], key=lambda entry: entry.weight)
    formed = [entry for entry in fuller if LEGAL_TAIL.search(entry.name) and key_of(entry.name).startswith(key.strip())]
    return max(formed or [best], key=lambda entry: entry.weight)


Found = tuple[str, Place, float, str]


def _stated(doc: Doc) -> Iterator[Found]:
    reportage = reportage_of(doc)
    stated = name_in_contact(reportage)
    if stated:
        name, place = _without_lead_in(doc, *stated)
        yield name, place, IN_CONTACT, "contact"
    for passage in reportage.passages:
        if passage.kind is not PassageKind.FACTS:
            continue
        for number, (line, offset) in enumerate(lines_of(reportage, passage)):
            labelled = _LABEL.match(line)
            if labelled:
                start = offset + labelled.start("name")
                yield labelled["name"].strip(), (start, start + len(labelled["name"].strip())), LABELLED, "label"
            elif number == 0 and _is_name(line.strip()) and text_of(doc).count(line.strip()) > 1:
                yield line.strip(), (offset, offset + len(line.strip())), BOXED, "box"


_OFFICE = re.compile(r"(?:Geschäftsstelle|Clusterbüro|Büro|Sekretariat|Anschrift|Adresse|Clustermanagement)")
"""What a box puts before the name: whose office it is."""


def _without_lead_in(doc: Doc, name: str, place: Place) -> tuple[str, Place]:
    """Leave out what leads to the name in its box ("Auskünfte", "Verein"): a word that the text never names it with."""
    text = text_of(doc)
    outside = text[: place[0]] + text[place[1] :]
    first, _, rest = LEGAL_TAIL.sub("", name).partition(" ")
    means_cluster = re.fullmatch(_MEANS_CLUSTER, first) is not None
    if rest and _OFFICE.fullmatch(first):
        return name.partition(" ")[2], (place[0] + len(first) + 1, place[1])
    if not rest or not (means_cluster or (" " in rest and not _holds(outside, first))):
        return name, place
    if _holds_inflected(outside, first, rest) or not _holds(outside, rest):
        return name, place
    cut = text.find(rest.split()[0], place[0] + len(first), place[1])
    return (name.partition(" ")[2], (cut, place[1])) if cut >= 0 else (name, place)


def _holds(text: str, words: str) -> bool:
    return any(occurrences(text, words, after_hyphen=True))


def _holds_inflected(text: str, first: str, rest: str) -> bool:
    """Whether the text names it with its first word in any case: "des Tonverbundes Baar"."""
    return re.search(rf"(?<!\w){re.escape(first)}(?:e?s|e?n)?\s{re.escape(rest)}(?!\w)", text) is not None


def _formed(doc: Doc) -> Iterator[Found]:
    """Names with a legal form, voices apart: their heads name the members."""
    text = text_of(doc)
    for passage in reportage_of(doc).passages:
        if passage.kind in {PassageKind.VOICE_HEAD, PassageKind.VOICE_TEXT}:
            continue
        for match in LEGAL_FORM.finditer(text, passage.start, passage.end):
            begin = name_start(text, passage.start, match.start() - 1)
            if begin is not None and (called := _CALLED_SO.match(text, begin)):
                begin = called.end()
            if begin is not None and not is_carrier(text[max(passage.start, begin - 80) : begin]):
                name = nominative(" ".join(text[begin : match.end()].split()))
                weight = FORMED + (ASSOCIATION if "V" in match.group() else 0.0)
                yield name, (begin, match.end()), weight, "formed"


_CALLED_SO = re.compile(r"(?:Namen?|Titel|Bezeichnung)\s(?=[A-ZÄÖÜ])")
"""A noun of naming is no part of the name: "mit vollem Namen Klangkreis Baar e. V."."""


def _called(doc: Doc) -> Iterator[Found]:
    text = text_of(doc)
    for pattern in _CALLED:
        for match in pattern.finditer(text):
            words = match["name"].split()
            while words and not _is_name(" ".join(words)):
                words.pop()
            while len(words) > 1 and _uses(text, words) < 2 <= _uses(text, words[:-1]):
                words.pop()
            if words and "\n" not in match.group():
                name = " ".join(words)
                name = name.removesuffix("s") if _holds(text, name.removesuffix("s")) else name
                start = match.start("name")
                if compound := _compound_of(text, name, start):
                    yield f"{compound} {name}", (text.rindex(compound, 0, start), start + len(name)), CALLED, "called"
                else:
                    yield name, (start, start + len(name)), CALLED, "called"


def _compound_of(text: str, name: str, start: int) -> str | None:
    """The compound that a name never does without: "Tonverbund" of "Tonverbund Baar"."""
    before = _AFTER_COMPOUND.search(text, max(0, start - 40), start)
    if before is None:
        return None
    with_it = len(re.findall(rf"(?<!\w){re.escape(before['compound'])}(?:s|es|n)?\s{re.escape(name)}(?!\w)", text))
    return (
        before["compound"] if with_it == sum(1 for _ in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text)) else None
    )


def _uses(text: str, words: list[str]) -> int:
    return text.count(" ".join(words))


_TITLED = re.compile(r"(?:Dr|Prof|Frau|Herr|Univ|Dipl)\b")


def _is_name(name: str) -> bool:
    """Whether the words may be a cluster's name: no person, place, role, common noun that describes."""
    words = name.split()
    first = words[0] if words else ""
    return bool(
        first
        and len(name) < 70
        and all(word[0].isupper() or word[0].isdigit() for word in words)
        and first.casefold() not in FUNCTION_WORDS
        and first not in first_names()
        and first not in cities()
        and not descriptor_kind(words[-1])[0]
        and not is_role(first)
        and not _TITLED.match(first)
    )


def _hosts(doc: Doc) -> list[str]:
    """The names in the reportage's web and mail addresses, letters only: "info@ton-kreis.example" gives "ton kreis"."""
    # Only words with a sign of an address are looked at: the patterns are slow on running text.
    words = " ".join(word for word in text_of(doc).split() if "@" in word or "." in word[1:-2])
    shown = [m.group() for own in (p.EMAIL, p.WEBSITE, p.BARE_DOMAIN) for m in own.finditer(words)]
    linked = [placed.link.uri for placed in reportage_of(doc).links]
    labels = (_HOST.search(address) for address in (*shown, *linked))
    return sorted({match["label"].casefold() for match in labels if match})


_WRITTEN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


_UNSPELLED = re.compile(r"[^a-z0-9]")


@lru_cache(maxsize=4096)
def _spelled(word: str) -> str:
    """As an address spells it: no umlauts, no signs."""
    return _UNSPELLED.sub("", word.casefold().translate(_WRITTEN))


def _address_weight(key: str, host: str) -> float:
    """How far an address spells a name: all of it, its first word, or one of its words."""
    label, name = _spelled(host), _spelled(key)
    if len(label) >= 4 and (label == name or (name.startswith(label) and len(label) >= 5)):
        return ADDRESSED
    words = [_spelled(word) for word in re.split(r"[\s-]", key)]
    parts = [_spelled(part) for part in host.split("-")]
    if words and len(words[0]) >= 4 and words[0] in parts:
        return ADDRESSED if len(parts) == 1 else PARTLY_ADDRESSED
    initials = "".join(word[0] for word in words if word)
    if len(label) >= 3 and label == initials:
        return ADDRESSED
    return PARTLY_ADDRESSED if any(len(part) >= 4 and part in name for part in parts) else 0.0


_LABEL_START = 2
"""Letters by which most words of a text are told from those that an address spells."""


_CAPITALISED_WORDS = re.compile(rf"(?<![\w@.-])(?=(?P<words>{_CAPITALISED}(?:\s{_CAPITALISED})?))")


def _addressed(text: str, hosts: list[str]) -> Iterator[Found]:
    """A word of the text that an address spells: "www.tonkreis.example" and "Tonkreis"."""
    labels = {_spelled(host) for host in hosts}
    starts = {label[:_LABEL_START] for label in labels}
    for match in _CAPITALISED_WORDS.finditer(text):
        if _spelled(match["words"][:_LABEL_START])[:_LABEL_START] not in starts:
            continue
        words = match["words"].split()
        for length in range(len(words), 0, -1):
            name = " ".join(words[:length])
            for form in (name, name.removesuffix("s")):
                if _spelled(form) in labels and _is_name(form) and len(form) > 3:
                    yield form, (match.start(), match.start() + len(form)), 0.0, "addressed"
