"""Organisations told by all that a text says of their names: the document as its own dictionary."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence

from pipeline.language.lexicon import first_names, surnames
from pipeline.language.model import DoubtfulName
from pipeline.language.organisations.asides import is_aside, is_project
from pipeline.language.organisations.doubtful import LEAST, nominative_in_doubt, told_in_doubt
from pipeline.language.organisations.facilities import bearers, facility_kind
from pipeline.language.organisations.found import Found, kind_by_words
from pipeline.language.organisations.patterns import descriptor_kind
from pipeline.language.organisations.sightings import WITH_ARTICLE, Sighting, in_passages, noun_class
from pipeline.language.organisations.weighing import features_of, gathered, log_odds, persons_in
from pipeline.language.roles import is_role
from schemas.records import OrganisationKind as Kind

THRESHOLD = 0.9
"""Least log odds; chosen by leaving out folds of publications (`training.organisations`)."""
_TELLS_KIND = re.compile(r"^(?:before|apposed|first):(?:.*/)?describes (?P<kind>\w+)$")


def by_document(
    text: str, passages: Iterable[tuple[int, int]], taken: Sequence[tuple[int, int]], names: frozenset[str]
) -> tuple[list[Found], list[DoubtfulName]]:
    """Find names in the passages (start, end) that overlap none of those `taken` (in text order), and what may be one.

    `names` are those found there: what else follows one of a single word ("liefert Quirla Öfen") is no part of it.
    """
    seen_all, starts = in_passages(text, passages, taken)
    by_words = gathered(seen_all)
    persons = persons_in(by_words)
    owners = persons | frozenset(bearers(text))
    likely = []
    for words, seen in by_words.items():
        first, _, rest = words.partition(" ")
        if rest and first in names:
            continue
        if _is_whose(words.split(), owners) or any(is_aside(text, s) or is_project(text, s) for s in seen):
            continue
        odds = log_odds(features_of(words, seen, persons))
        if odds > LEAST and not (
            _is_other(words, seen, persons)
            or _is_founder(text, words, seen)
            or _is_made(text, seen)
            or _is_governed(text, seen)
        ):
            told = told_in_doubt(text, starts, words, seen) if odds <= THRESHOLD else None
            if odds > THRESHOLD or told is not None:
                likely += [(odds, words, sighting, _kind(words, seen), told) for sighting in seen]
    found: list[Found] = []
    doubtful: list[DoubtfulName] = []
    placed: list[tuple[int, int]] = []
    for odds, words, sighting, kind, told in sorted(likely, key=lambda one: (-one[0], one[2].start)):
        if any(sighting.start < end and start < sighting.end for start, end in placed):
            continue
        placed.append((sighting.start, sighting.end))
        if told is None:
            confidence = round(min(0.85, 1 / (1 + math.exp(-odds))), 2)
            found.append(Found(sighting.start, sighting.end, words, kind, "organisations.document", confidence))
        else:
            name = nominative_in_doubt(text, sighting.start, words)
            doubtful.append(DoubtfulName(name, sighting.start, sighting.end, odds, kind, told))
    return found, doubtful


_BARE = frozenset(
    "Stadtwerke Stadtwerken Gemeindewerke Sparkasse Volksbank Feuerwehr Klinikum Klinik Krankenhaus Landratsamt "
    "Gesundheitsamt Bauamt Finanzamt Jobcenter Volkshochschule Stadtverwaltung Kreisverwaltung "
    "Landesregierung Staatskanzlei Universität Hochschule Fachhochschule Institut Akademie Rathaus Gymnasium "
    "Bibliothek Ministerium Handwerkskammer".split()
)
"""Public houses that every town has: without a name they are nobody in particular."""
_INFLECTED = re.compile(
    r"(?:mitteln|geldern|maßnahmen|möglichkeiten|leistungen|angeboten|aktivitäten|prozessen|verfahren|projekten|produkten|"
    r"plätzen|kräften|kosten|daten|themen|zielen|fragen)$"
)
"""Nouns in the dative plural ("von Fördermitteln"): no name looks like that, however often they stand alone."""
_AT_PLACE = frozenset({"before:in", "before:aus", "before:nach", "earlier:an/article"})


_PERSON = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+ [A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?")
_FOUNDS = re.compile(r"[^.;!?]{0,70}\s(?:(?:aus|mit)?gegründet|aufgebaut|ins\sLeben\sgerufen)\b")


def _is_founder(text: str, words: str, seen: Sequence[Sighting]) -> bool:
    """Tell whether two plain words name who founded something: "2004 von Hilko Ombach gegründet"."""
    return _PERSON.fullmatch(words) is not None and any(
        text.startswith("von ", s.start - 4) and _FOUNDS.match(text, s.end) for s in seen if s.start > 3
    )


_MAKES = re.compile(
    r"\b(?:(?:bau|fertig|liefer|produzier|entwickel|verkauf|exportier|verarbeite)(?:t|te|ten|en)|"
    r"vertreibt|vertrieb)\s$"
)
_ENDS = re.compile(r"[.;!?]")


def _is_made(text: str, seen: Sequence[Sighting]) -> bool:
    """Tell whether a word is only named as what somebody makes: "Der Vater baute Quirla."; a maker has an object."""
    return all(_MAKES.search(text, max(0, s.start - 16), s.start) and _ENDS.match(text, s.end) for s in seen)


_GOVERNS = re.compile(
    r"(?:[Bb]ürgermeister(?:in)?|[Ll]andr[aä]t(?:in)?|[Oo]rtsvorsteher(?:in)?|[Pp]farrer(?:in)?)\s(?:von|in)\s$"
)


def _is_governed(text: str, seen: Sequence[Sighting]) -> bool:
    """Tell whether somebody is mayor of it: a place."""
    return any(_GOVERNS.search(text, max(0, s.start - 30), s.start) for s in seen)


_SCHOOLS = frozenset("Hochschule Universität Institut Fakultät Verein Verband Firma Unternehmen".split())


def _is_whose(words: Sequence[str], persons: frozenset[str]) -> bool:
    """Tell whether a genitive says whose a house is: "Ombachs Werkstatt", "die Gießerei Ombachs"."""
    if len(words) < 2:
        return False
    owned = {word[:-1] for word in words if word.endswith("s")} & persons
    return bool(owned) and any(facility_kind(word) is not None or word in _SCHOOLS for word in (words[0], words[-1]))


def _is_other(words: str, seen: Sequence[Sighting], persons: frozenset[str]) -> bool:
    """Tell whether words are a place, a person named in full elsewhere or a describing noun."""
    first, *rest = words.split()
    if not rest and (descriptor_kind(first)[0] or first in persons or first in _BARE or _INFLECTED.search(first)):
        return True
    if rest and is_role(rest[-1]) and (rest[-1].endswith("in") or all("before:bei" in s.features for s in seen)):
        return True  # "sie lernt bei Ombach Industriemechanikerin"
    if len(rest) == 1 and first in first_names() and rest[0] in surnames() and not any(map(_is_described, seen)):
        return True  # somebody met without a verb of speech
    common = rest and {noun_class(word) for word in (first, *rest)} <= {"noun", "compound"}
    if common and all(WITH_ARTICLE & set(sighting.features) for sighting in seen):
        return True  # "die Arbeitsgruppe Messtechnik": two common nouns with an article are a team, not a firm
    return any(feature in _AT_PLACE for sighting in seen for feature in sighting.features)


def _is_described(sighting: Sighting) -> bool:
    """Tell whether a noun for organisations stands before."""
    return any(feature.startswith("before:describes") for feature in sighting.features)


def _kind(words: str, seen: Sequence[Sighting]) -> Kind:
    """Return the kind that a describing noun or the name's own words tell; a bare name is a company's."""
    for sighting in seen:
        for feature in sighting.features:
            told = _TELLS_KIND.match(feature)
            if told and told.group("kind") != "any":
                return Kind(told.group("kind"))
    return kind_by_words(words) or Kind.COMPANY
