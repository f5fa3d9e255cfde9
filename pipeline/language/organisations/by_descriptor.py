"""Organisations told by a noun that describes them: "die Firma X", "das Cluster Y"."""

from __future__ import annotations

import re

from pipeline.language.lexicon import FUNCTION_WORDS, first_names
from pipeline.language.lexicon.brown import USUAL, use_of
from pipeline.language.organisations import grammar as g
from pipeline.language.organisations import patterns as p
from pipeline.language.organisations.by_context import OFFICE_OF
from pipeline.language.organisations.by_list import PLURAL_ENDING, coordinated, several
from pipeline.language.organisations.found import (
    Found,
    is_brand_name,
    is_ware,
    kind_by_words,
    looks_coined,
    starts_sentence,
    trim,
)
from pipeline.language.organisations.no_apposition import (
    PREPOSITIONS,
    SUBJECT_BEFORE,
    is_label,
    is_object,
    is_of_people,
    is_of_region,
    is_taught,
)
from pipeline.language.organisations.parts import FOREIGN_LETTER
from pipeline.language.organisations.regional import is_region
from pipeline.language.organisations.sightings import noun_class
from pipeline.language.organisations.vocabulary import is_word
from pipeline.language.roles import is_role
from schemas.records import OrganisationKind as Kind

_YEAR_OF_IT = (
    r"(?:1[89]|20)\d\d(?:[.,;]|\s(?:aus|von|mit|in|im|als|an|am|auf|durch|zu|zusammen|gemeinsam|gegründet|mitgegründet|gestartet"
    r"|eröffnet|übernommen|aufgebaut|verkauft|verlassen)\b)"
)
""" "hat ihr Start-up Quirla 2016 aus der Hochschule heraus gegründet": when it was, no part of the name."""
_NAME_AFTER = re.compile(
    rf"\s[„»\"‚]?(?P<name>(?:Gebr\.\s)?(?:{g.CAMEL}|{g.CAP}|\d{{1,2}}[A-Z][a-zß-ž]{{2,}})(?:\s(?:{g.CAP}|{g.CAMEL}|(?!{_YEAR_OF_IT})\d{{1,4}}(?:\.\d)?(?![.,\d])(?!\s(?:Euro|Million|Mio|Prozent))|&|(?:for|of|the|et|y|di|du)\b)){{0,4}})"
)


def _is_singular(text: str, position: int, word: str, name: str) -> bool:
    """Tell by its article that a noun with like singular and plural is one: "der Hersteller X", "das Unternehmen Y"."""
    article = _ARTICLE_BEFORE.search(text[max(0, position - 40) : position])
    if (
        word.endswith(("etriebe", "etrieben"))
        or article is None
        or (article.group("between") and PLURAL_ENDING.search(name))
    ):
        return False  # "bei einem Kieler Hersteller Hörgeräte entwickelt"
    if article.group("article").casefold() in {"das", "dem", "einem"} and noun_class(name.split()[0]) == "noun":
        return False
    return article.group("article").casefold() not in _OF_SEVERAL or word.endswith("er")


_OF_SEVERAL = frozenset("der den ihren seinen unseren einen".split())
""" "der Unternehmen", "den Firmen"; of nouns in -er the plural is "der Hersteller", in the dative "den Herstellern"."""
_ARTICLE_BEFORE = re.compile(
    r"\b(?P<article>(?i:ein|einem|einen|eines|vom|beim|zum|der|den|das|dem|des|dessen|deren|sein|seinem|seinen|seines|ihr|ihrem|ihren|ihres|mein|meinem|unser|unserem|unseren))\s(?P<between>(?:[a-zäöüß-]+|[A-ZÄÖÜ][a-zäöüß]+er)\s){0,2}$"
)


_INFINITIVE = re.compile(r"\szu\s\w+e?n\b")
""" "dem Verband Grenzen zu setzen": an object, no name."""


def _as_elsewhere(text: str, begin: int, stop: int) -> tuple[int, int]:
    """ "die Firma Quirla Sensoren auf Vlies": the name ends before a common noun where an office tells it alone."""
    first, _, rest = text[begin:stop].partition(" ")
    if (
        rest
        and all(is_word(word) for word in rest.split())
        and any(office.group("name") == first for office in OFFICE_OF.finditer(text))
    ):
        return begin, begin + len(first)
    return begin, stop


def by_descriptor(text: str, start: int, end: int) -> list[Found]:
    """Find names that follow a describing noun: "die Firma X", "das Cluster Y", "Wasserverband Z"."""
    found = []
    for word in _CAPITALISED.finditer(text, start, end):
        known, kind = p.descriptor_kind(word.group())
        if (
            not known
            and word.group() == "Verbund"
            and _ACROSS_BORDERS.search(text, max(start, word.start() - 30), word.start())
        ):
            known, kind = _COINED_NEXT.match(text, word.end(), end) is not None, Kind.ASSOCIATION
        elif (
            not known
            and word.group() in {"Verbund", "Verbunds", "Verbundes"}
            and _FOREIGN_NEXT.match(text, word.end(), end)
        ):
            known, kind = True, Kind.CLUSTER
        elif (
            not known
            and word.group() in {"Verbund", "Verbunds", "Verbundes"}
            and _ABROAD.search(text, max(start, word.start() - 40), word.start())
        ):
            known, kind = _is_coined_next(text, word.end(), end), Kind.CLUSTER
        after = _NAME_AFTER.match(text, word.end(), end) if known else None
        if after:
            found += _described(text, start, end, word, after, kind)
    return found


_AIM = re.compile(
    r"\s(?:(?:ohne|statt|gegen|für)\s(?:den\s|die\s|das\s)?[A-ZÄÖÜ][\w-]+(?=[,.;:)“\n]|$)|mit\s[A-ZÄÖÜ][\w-]+(?=,))"
)
_OBJECTS_NEXT = re.compile(r",\s[A-ZÄÖÜ][\w-]+(?:,\s[A-ZÄÖÜ][\w-]+)*\s(?:und|sowie|oder)\s[A-ZÄÖÜ][\w-]+\s[a-zäöüß]+\b")


def _with_aim(text: str, stop: int, end: int) -> int:
    """Return where the name ends that says what its people are for: "Bürgerinitiative Wald statt Asphalt"."""
    aim = _AIM.match(text, stop, end)
    return aim.end() if aim else stop


_AND_FIELD = re.compile(r"(?:,\s[A-ZÄÖÜ][\w-]+)*\s(?:und|&)\s(?P<last>[A-ZÄÖÜ][\w-]+)(?!\s[A-ZÄÖÜ\d(]|[\w-])")
_FIELDS = frozenset({"noun", "compound"})
_OF_ONE = re.compile(r"\s(?!(?:mit|seit|samt|nebst|statt)\s)[a-zäöüß]{2,}(?:t|te)\s")
"""A verb in the singular: what stands before it is one body, whatever its words mean."""
_OF_ONE_BEFORE = re.compile(r"\b(?!(?:mit|seit|samt|nebst|statt)\s)[a-zäöüß]{4,}(?:t|te)\sder\s$")
_THE_ONE = re.compile(r"\b(?:[Dd]er|[Dd]em|[Dd]es|[Dd]en|[Vv]om|[Bb]eim|[Zz]um)\s(?:[a-zäöüß]+e[nrs]?\s)?$")


def _with_fields(text: str, position: int, stop: int, end: int) -> int:
    """Return where a union's name ends that goes on with a second field: "Bundesverband Dämmung und Lehm".

    Both are nouns without an article, which German has nowhere but in names and lists.
    """
    more = _AND_FIELD.match(text, stop, end)
    if more is None or not _THE_ONE.search(text, max(0, position - 24), position):
        return stop
    first = text[position:stop].rpartition(" ")[2]
    fields = [first, *re.findall(r"[A-ZÄÖÜ][\w-]+", more.group())]
    alone = _OF_ONE.match(text, more.end()) or _OF_ONE_BEFORE.search(text, max(0, position - 24), position)
    nouns = _FIELDS | {"unknown"} if alone else _FIELDS
    return more.end() if all(noun_class(word) in nouns and not is_role(word) for word in fields) else stop


def _before_objects(text: str, position: int, begin: int, stop: int) -> int:
    """Return where the name of a subject ends before a list of objects.

    "So bringt der Verein WindNet Handwerk, Physik und Kunst zusammen" names WindNet.
    """
    head, _, last = text[begin:stop].rpartition(" ")
    if not head or not _OBJECTS_NEXT.match(text, stop) or noun_class(last) not in {"noun", "compound"}:
        return stop
    before = SUBJECT_BEFORE.search(text, max(0, position - 40), position)
    if before is None or before.group("word") in PREPOSITIONS or before.group("word").endswith("en"):
        return stop
    return begin + len(head)


_ACROSS_BORDERS = re.compile(
    r"(?:europäisch|international|grenzüberschreitend|länderübergreifend|bundesweit|weltweit)e[nrms]?\s$"
)
_ABROAD = re.compile(
    r"\b(?:[Dd]er|[Dd]em|[Dd]es|[Dd]en)\s(?:[a-zäöüß-]{4,}isch(?:e[nrms]?)|[A-ZÄÖÜ][a-zäöüß]{3,}er)\s$"
)
"""Where a union is at home: "dem bretonischen Verbund Quirla Ton"."""
_FOREIGN_NEXT = re.compile(rf"\s[„»]?(?=[\w-]*{FOREIGN_LETTER})[A-ZÀ-Ž][\w-]*\s[A-ZÀ-Ž]")
""" "mit dem Verbund Réseau Sel": of several words, for a coined one may name a project."""
_NEXT = re.compile(r"\s[„»]?(?P<first>[A-ZÄÖÜ][\w-]+)")


def _is_coined_next(text: str, position: int, end: int) -> bool:
    """Tell whether the word behind a noun means nothing, or not by itself: a name, no members in the plural."""
    after = _NEXT.match(text, position, end)
    if after is None:
        return False
    first = after.group("first")
    if PLURAL_ENDING.search(first) and not first.endswith(("que", "gue")):
        return False
    return noun_class(first) in {"unknown", "coined", "capitals", "compound"}


_COINED_NEXT = re.compile(r"\s[„»]?[A-ZÄÖÜ][a-zäöüß]+[A-ZÄÖÜ]")
""" "im europäischen Verbund WindNet": a word that is no descriptor else, before a name with a capital inside."""
_CAPITALISED = re.compile(r"[A-ZÄÖÜ][\w-]+")


def _described(
    text: str, start: int, end: int, word: re.Match[str], after: re.Match[str], kind: Kind | None
) -> list[Found]:
    """Return the names that stand `after` a describing noun `word`."""
    begin, stop = trim(text, after.start("name"), after.end("name"))
    begin, stop = _as_elsewhere(text, begin, stop)
    stop = _before_count(text, begin, stop, after.end("name"))
    stop = _before_objects(text, word.start(), begin, stop)
    noun, name = word.group(), text[begin:stop]
    plural = p.PLURAL_DESCRIPTOR.search(noun) is not None
    plain = kind is None or (plural and not _is_singular(text, word.start(), noun, name))
    if p.AMBIGUOUS_TRADE.search(noun) and _FULL_NAME.fullmatch(name) and not _is_trade(name):
        return []
    own = not looks_coined(name) or (_OF_THE_LAND.fullmatch(noun) and not any(map(str.isupper, name.split())))
    if own and _is_part_of_name(noun, name, kind):
        stop = (
            _with_aim(text, stop, end) if noun.endswith("initiative") else _with_fields(text, word.start(), stop, end)
        )
        name = p.nominative(text[word.start() : stop])
        return [Found(word.start(), stop, name, kind, "organisations.descriptor", 0.8)]
    plain = plain and not _from_town(text, stop, noun, name)
    proper = is_brand_name(name) or (kind is Kind.COMPANY and _is_role_name(text, word.start(), stop, name))
    if not proper or (plain and not looks_coined(name)):
        counts = plain and kind in {Kind.COMPANY, Kind.CLUSTER}
        return several(text, after.start("name"), end, kind) if counts else []
    if _is_no_name(text, word.start(), stop, name, kind):
        return []
    inner = _inner(text, start, word.start(), kind)
    if inner is not None:
        begin, name, kind = inner, text[inner:stop], kind_by_words(text[inner:stop])
    found = [Found(begin, stop, name, kind, "organisations.descriptor", 0.8 if kind else 0.65)]
    return [*found, *coordinated(text, stop, end, kind)] if plural else found


_COUNT = re.compile(r"\s\d{2,4}(?=\s(?P<counted>[A-ZÄÖÜ][\w-]+))")


def _before_count(text: str, begin: int, stop: int, end: int) -> int:
    """Return where a name ends before what is counted: "setzte der Ofenbauer Quirla 640 Leute auf die Straße"."""
    count = _COUNT.search(text, begin, end)
    counted = count and (noun_class(count["counted"]) in {"noun", "role"} or PLURAL_ENDING.search(count["counted"]))
    return min(stop, count.start()) if count and counted else stop


_UNION = re.compile(r"Verband(?:e?s)?")


def _is_part_of_name(noun: str, name: str, kind: Kind | None) -> bool:
    """Tell whether the describing noun belongs to the name: a specific compound does, "Wasserverband X".

    "Verband" does where several words of the language behind it tell whose it is, "Verband Kalte Wärme".
    """
    if noun in p.DESCRIPTORS:
        first, *further = name.split()
        plain = bool(further) and use_of(further[-1]) in USUAL and first not in first_names()
        return plain and _UNION.fullmatch(noun) is not None
    return (kind is Kind.ASSOCIATION or noun.endswith("genossenschaft")) and not p.RELATED.fullmatch(noun)


def _is_trade(name: str) -> bool:
    """Tell whether two words that could be a person's name end in a trade: "der Anlagenbauer Ombach Gaswäsche"."""
    first, last = name.split()
    return first not in first_names() and (is_ware(last) or noun_class(last) in {"noun", "compound"})


_OF_THE_LAND = re.compile(r"(?:Bundes|Landes|Zentral|Fach)verband(?:e?s)?")
_FULL_NAME = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+ [A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?")
_BEFORE = re.compile(r"(?:(?:[A-ZÄÖÜ][\w-]*)\s)+$")
_FROM_TOWN = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+er")


def _is_no_name(text: str, position: int, stop: int, name: str, kind: Kind | None) -> bool:
    """Tell whether words behind the describing noun at `position` say something else."""
    return (
        (kind is Kind.UNIVERSITY and (p.SUBJECT.search(name) is not None or is_taught(text, position, name)))
        or (kind is not Kind.COMPANY and is_of_people(name))
        or is_label(text, stop, name, kind)
        or is_of_region(text, position, name)
        or is_object(text, position, stop, name, kind)
        or (_INFINITIVE.match(text, stop) is not None and not looks_coined(name))
    )


def _inner(text: str, start: int, position: int, kind: Kind | None) -> int | None:
    """Return where a name begins inside which the describing noun stands: "North Sea Cluster Alliance"."""
    inner = _BEFORE.search(text[start:position])
    if inner is None or kind is Kind.COMPANY or starts_sentence(text, start, start + inner.start()):
        return None
    words = inner.group().split()
    head = [word for word in words if not _FROM_TOWN.fullmatch(word)]
    if words[0].casefold() in FUNCTION_WORDS or not head:
        return None
    if any(is_role(w) or p.descriptor_kind(w)[0] or w in first_names() for w in head):
        return None
    return start + inner.start()


_ROLE_NAME = re.compile(
    r"[A-ZÄÖÜ][a-zäöüß]{2,}(?:lotse|pilot|scout|meister|planer|winzer|förster|imker|pionier|schlosser|tüftler)"
)
_THE_FIRM = re.compile(r"\b[Dd](?:ie|er|as|em)\s(?:[a-zäöüß]+\s)?$")
_TELLS_ONE = re.compile(r"\s(?:aus|in)\s[A-ZÄÖÜ]|\s(?:hat|ist|war|[a-zäöüß]+e?te?)\s|,\s(?:die|das)\s")


def _is_role_name(text: str, position: int, stop: int, name: str) -> bool:
    """Tell whether a word for what people do names the firm: "die Firma Aktenlotse aus Jena"."""
    return (
        _ROLE_NAME.fullmatch(name) is not None
        and _THE_FIRM.search(text, max(0, position - 30), position) is not None
        and _TELLS_ONE.match(text, stop) is not None
    )


_AGENCY = re.compile(r"(?:[A-ZÄÖÜ][a-zäöüß]*a|A)gentur")
_AUS = re.compile(r"\saus\s(?P<town>[A-ZÄÖÜ][\w-]+)")


def _from_town(text: str, stop: int, noun: str, name: str) -> bool:
    """Tell whether a bare word behind an agency is its name: "die Agentur Wortwerk aus Jena"."""
    town = _AUS.match(text, stop) if _AGENCY.fullmatch(noun) else None
    return town is not None and is_region(town.group("town")) and not PLURAL_ENDING.search(name)
