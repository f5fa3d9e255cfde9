"""Organisations told by the words around them: abbreviations, roles, describing nouns, lists."""

from __future__ import annotations

import re

from pipeline.language.lexicon import FUNCTION_WORDS, STATES, cities, first_names, surnames
from pipeline.language.organisations import grammar as g
from pipeline.language.organisations import patterns as p
from pipeline.language.organisations.found import (
    Found,
    is_brand_name,
    kind_by_words,
    looks_coined,
    starts_sentence,
    trim,
)
from pipeline.language.roles import is_role
from schemas.records import OrganisationKind as Kind


def by_initials(text: str, start: int, end: int) -> list[Found]:
    """A name with its initials in brackets, or the initials with the name in brackets."""
    found = []
    for match in p.INITIALS_AFTER.finditer(text, start, end):
        begin = _long_form_start(text, start, match.start(), match.group("short"))
        if begin is not None and _is_named(text[begin : match.start()], match.group("short")):
            name = text[begin : match.start()].rstrip(' “«"')
            found.append(
                Found(begin, begin + len(name), p.nominative(name), kind_by_words(name), "organisations.initials", 0.8)
            )
    for match in p.LONG_AFTER.finditer(text, start, end):
        if _is_named(match.group("long"), match.group("short")) and initials_fit(
            match.group("long").split(), match.group("short")
        ):
            name, short = match.group("long"), match.group("short")
            found.append(
                Found(
                    match.start("long"),
                    match.end("long"),
                    name,
                    kind_by_words(name),
                    "organisations.initials",
                    0.85,
                    short,
                )
            )
    return found


def _is_named(long: str, short: str) -> bool:
    words = [word for word in long.split() if word[0].isupper()]
    return len(words) >= 2 and short not in p.NO_ORGANISATION and not p.LAW.search(long) and len(short) > 2


def initials_fit(words: list[str], short: str) -> bool:
    """Tell whether the capitals of these words spell an abbreviation, the first one included."""
    initials = "".join(part[0] for word in words for part in word.split("-") if part and part[0].isupper()).casefold()
    letters = [c for c in short.casefold() if c.isalpha()]
    position = 0
    for letter in letters:
        position = initials.find(letter, position) + 1
        if position == 0:
            return False
    return bool(letters) and initials[0] == letters[0]


def _long_form_start(text: str, start: int, end: int, short: str) -> int | None:
    """Walk left over capitalised words and links until their initials spell the abbreviation."""
    words = list(re.finditer(r"\S+", text[start:end]))[-9:]
    for index in range(len(words) - 1, -1, -1):
        word = words[index].group()
        if word[-1] in ",;:.!?)" or not (
            word[0].isupper() or word in {"für", "und", "der", "des", "of", "for", "and", "the", "zur"}
        ):
            return None
        stretch = [w.group() for w in words[index:]]
        if word[0].isupper() and word.casefold() not in FUNCTION_WORDS and initials_fit(stretch, short):
            capitals = [w for w in stretch if w[0].isupper()]
            return start + words[index].start() if len(capitals) >= min(3, len(short)) else None
    return None


def by_role(text: str, start: int, end: int) -> list[Found]:
    """ "Geschäftsführerin bei KARUMA": a coined name after a role noun."""
    found = []
    for match in p.ROLE_AT.finditer(text, start, end):
        name = match.group("name")
        if is_role(match.group("noun")) and name not in p.NO_ORGANISATION and len(name) > 2:
            begin, stop = trim(text, match.start("name"), match.end("name"))
            found.append(Found(begin, stop, text[begin:stop], Kind.COMPANY, "organisations.role", 0.75))
    return found


_NAME_AFTER = re.compile(
    rf"\s[„»\"‚]?(?P<name>(?:{g.CAMEL}|{g.CAP})(?:\s(?:{g.CAP}|{g.CAMEL}|\d{{1,4}}(?:\.\d)?|&|for|of|the)){{0,4}})"
)


def _is_singular(text: str, position: int, word: str) -> bool:
    """Tell by its article that a noun with like singular and plural is one: "der Hersteller X", "das Unternehmen Y"."""
    article = re.search(r"\b(ein|vom|beim|der)\s$", text[max(0, position - 8) : position], re.IGNORECASE)
    return article is not None and (article.group(1).casefold() != "der" or word.endswith("er"))


_INFINITIVE = re.compile(r"\szu\s\w+e?n\b")
""" "dem Verband Grenzen zu setzen": an object, no name."""


def by_descriptor(text: str, start: int, end: int) -> list[Found]:
    """Find names that follow a describing noun: "die Firma X", "das Cluster Y", "Wasserverband Z"."""
    found = []
    for word in re.finditer(r"[A-ZÄÖÜ][\w-]+", text[start:end]):
        known, kind = p.descriptor_kind(word.group())
        if not known:
            continue
        after = _NAME_AFTER.match(text, start + word.end(), end)
        if not after:
            continue
        begin, stop = trim(text, after.start("name"), after.end("name"))
        name = text[begin:stop]
        plain = kind is None or (
            p.PLURAL_DESCRIPTOR.search(word.group()) and not _is_singular(text, start + word.start(), word.group())
        )
        if p.AMBIGUOUS_TRADE.search(word.group()) and re.fullmatch(
            r"[A-ZÄÖÜ][a-zäöüß]+ [A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?", name
        ):
            continue
        if word.group() not in p.DESCRIPTORS and kind is Kind.ASSOCIATION and not looks_coined(name):
            # "Wasserverband X": a specific compound belongs to the name.
            begin = start + word.start()
            name = text[begin:stop]
            found.append(Found(begin, stop, name, kind, "organisations.descriptor", 0.8))
            continue
        if not is_brand_name(name) or (plain and not looks_coined(name)):
            continue
        if _INFINITIVE.match(text, stop, end) and not looks_coined(name):
            continue
        inner = re.search(r"(?:(?:[A-ZÄÖÜ][\w-]*)\s)+$", text[start : start + word.start()])
        if (
            inner
            and not starts_sentence(text, start, start + inner.start())
            and inner.group().split()[0].casefold() not in FUNCTION_WORDS
        ):
            # The descriptor stands inside the name: "North Sea Cluster Alliance".
            head = [word for word in inner.group().split() if not re.fullmatch(r"[A-ZÄÖÜ][a-zäöüß]+er", word)]
            if (
                head
                and kind is not Kind.COMPANY
                and not any(is_role(w) or p.descriptor_kind(w)[0] or w in first_names() for w in head)
            ):
                begin = start + inner.start()
                name, kind = text[begin:stop], kind_by_words(text[begin:stop])
        found.append(Found(begin, stop, name, kind, "organisations.descriptor", 0.8 if kind else 0.65))
        if p.PLURAL_DESCRIPTOR.search(word.group()):
            found += _coordinated(text, stop, end, kind)
    return found


def _coordinated(text: str, position: int, end: int, kind: Kind | None) -> list[Found]:
    """ "die Netzwerke GlasNord und TonSüd": after a plural noun the names joined to the first."""
    found = []
    joined = re.compile(rf"(?:,\s|\sund\s|\ssowie\s)(?P<name>{g.CAMEL}|{g.CAP})(?=[\s,.;)])")
    while (match := joined.match(text, position, end)) and looks_coined(match.group("name")):
        found.append(
            Found(match.start("name"), match.end("name"), match.group("name"), kind, "organisations.list", 0.75)
        )
        position = match.end()
    return found


_APPOSITION_AFTER = re.compile(
    rf"(?P<before>^|[.!?:“«]\s|\b(?:mit|bei|von|durch|neben|und|sowie|an|auch|etwa|ist|sind|war|ging|wurde|entstand)\s)"
    rf"(?P<name>(?:{g.CAMEL}|{g.CAP})(?:\s(?:{g.CAP}|{g.CAMEL}|&|\d+)){{0,3}}),\s(?:ein|eine|einem|einer|einen|dem|der)\s"
    rf"(?:[\w-]+\s){{0,2}}?(?P<noun>[A-ZÄÖÜ][\w-]+)"
)
_PREPOSITION = re.compile(
    rf"\b(?:mit|bei|von|durch|neben|an|und|sowie|über|für)\s(?P<name>(?:{g.CAP}|{g.CAMEL})\s(?:{g.CAP})(?:\s{g.CAP})?)(?=\s[a-zäöü]|[,.;)])"
)


def by_apposition(text: str, start: int, end: int) -> list[Found]:
    """Find bare names that a describing noun explains: "Lumora, eine Ausgründung der Universität, …"."""
    found = []
    for match in _APPOSITION_AFTER.finditer(text, start, end):
        known, kind = p.descriptor_kind(match.group("noun"))
        between = text[match.end("name") : match.start("noun")]
        # "…, der an der Hochschule lehrt" is a relative clause; "mit Lumora, dem dortigen Netzwerk" is none.
        relative = re.match(r",\s(?:der|dem)\s", between) and not (
            re.search(r"(?:mit|bei|von)\s$", match.group("before"))
            and re.match(r",\sdem\s(?:[a-zäöüß]+en\s)?$", between)
        )
        begin, stop = trim(text, match.start("name"), match.end("name"))
        if (
            known
            and not relative
            and stop == match.end("name")
            and is_brand_name(text[begin:stop])
            and not p.PLURAL_DESCRIPTOR.search(match.group("noun"))
        ):
            found.append(Found(begin, stop, text[begin:stop], kind, "organisations.apposition", 0.75))
    return found


def by_preposition(text: str, start: int, end: int) -> list[Found]:
    """Find names of several words without an article after a preposition: "mit Nordic Valley in Malmö".

    German nouns take an article there; people and places are left out.
    """
    found = []
    for match in _PREPOSITION.finditer(text, start, end):
        begin, stop = trim(text, match.start("name"), match.end("name"))
        words = text[begin:stop].split()
        if (
            len(words) < 2
            or stop != match.end("name")
            or not is_brand_name(text[begin:stop])
            or not _foreign_or_coined(words)
        ):
            continue
        found.append(
            Found(begin, stop, text[begin:stop], kind_by_words(text[begin:stop]), "organisations.preposition", 0.6)
        )
    return found


def _foreign_or_coined(words: list[str]) -> bool:
    """Tell whether a name can be none of a person or place: a coined or English word, or a state at its head."""
    if " ".join(words[:2]) in p.ENGLISH_TERMS or any(
        word in first_names() or word in surnames() or word in cities() for word in words
    ):
        return False
    return words[0] in STATES or any(looks_coined(word) or _ENGLISH.search(word) for word in words)


_ENGLISH = re.compile(
    r"(?:^(?:Silicon|Valley|Space|Business|Capital|Ventures|Partners|Labs?|Hub|Tech|Data|Food|Smart|Green|Blue|Open|Global|World|Nordic|"
    r"European|International|National|North|South|East|West|Life|Health|Energy|Power|Systems?|Solutions|Technologies|Group|Media|Digital|"
    r"Circular|Mobility|Innovation|Science|Park|Campus|Network|Forum|House|Club|Community|Europe|Germany|Factory|Works?|Industries|"
    r"Aerospace|Aero|Bio|Medical|Photonics|Robotics|Security|Cyber|Cloud|Water|Marine|Ocean|Rail|Air|Car|Kapital)$)"
)


def by_list(text: str, start: int, end: int) -> list[Found]:
    """Find the members of lists: "Netzwerken wie A, B und C"."""
    found: list[Found] = []
    for intro in p.LIST_INTRO.finditer(text, start, end):
        known, kind = p.descriptor_kind(intro.group("head"))
        if not known:
            continue
        position = intro.end()
        item_pattern = re.compile(
            rf"(?:(?:der|die|das|dem|den)\s)?(?P<name>(?:{g.CAMEL}|{g.CAP})(?:\s(?:{g.CAP}|&)){{0,3}})(?P<sep>,\s|\sund\s|\ssowie\s|\soder\s)?"
        )
        while match := item_pattern.match(text, position, end):
            begin, stop = trim(text, match.start("name"), match.end("name"))
            if is_brand_name(text[begin:stop]):
                found.append(
                    Found(
                        begin, stop, text[begin:stop], _listed_kind(text[begin:stop], kind), "organisations.list", 0.75
                    )
                )
            if not match.group("sep"):
                break
            position = match.end()
    return found


def _listed_kind(name: str, kind: Kind | None) -> Kind | None:
    """Members of a list of networks are networks only where their own name says so; companies always are."""
    if kind is Kind.CLUSTER:
        return kind if re.search(r"[Cc]luster|[Rr]egion|[Vv]alley|[Nn]etz", name) else None
    return kind if kind is Kind.COMPANY else kind_by_words(name)


def attach_abbreviation(text: str, item: Found) -> None:
    """Note the abbreviation that stands in brackets behind a name."""
    before = re.search(r"(?<![\w-])([A-ZÄÖÜ]{2,7})\s\($", text[max(0, item.start - 10) : item.start])
    if before and initials_fit(item.name.split(), before.group(1)):
        item.short = before.group(1)
    match = p.ABBREVIATION.match(text, item.end)
    if match:
        short = match.group("short")
        capitals = sum(c.isupper() for c in short)
        if capitals >= 2 or short[0].casefold() == item.name[0].casefold():
            item.short = short
