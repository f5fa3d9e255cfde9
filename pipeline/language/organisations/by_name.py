"""Organisations told by their name: a legal form, a head noun, a plural head ("die Universitäten A und B")."""

from __future__ import annotations

import re

from pipeline.language.lexicon import FUNCTION_WORDS, STATES, cities, first_names, surnames
from pipeline.language.organisations import grammar as g
from pipeline.language.organisations import heads
from pipeline.language.organisations import patterns as p
from pipeline.language.organisations.clipping import clipped, extended
from pipeline.language.organisations.found import Found, kind_by_words, trim
from pipeline.language.organisations.names import name_start
from pipeline.language.organisations.regional import is_region, is_regional
from pipeline.language.organisations.said import is_place, is_said
from pipeline.language.organisations.sightings import BRANDS, noun_class
from pipeline.language.organisations.vocabulary import is_word
from pipeline.language.roles import is_role
from schemas.records import OrganisationKind as Kind


def by_legal_form(text: str, start: int, end: int) -> list[Found]:
    """Find the names that end in a legal form within start..end."""
    found = []
    for match in (*p.LEGAL_FORM.finditer(text, start, end), *p.LEGAL_COMPOUND.finditer(text, start, end)):
        innermost = match.end() if match.re is p.LEGAL_COMPOUND else match.start() - 1
        begin = name_start(text, start, innermost)
        if begin is None:
            continue
        tail = match.group()
        owner = _OWNED_BY.match(text, match.end(), end)
        stop = owner.end() if owner else match.end()
        name = " ".join(text[begin : match.end()].split())
        if not p.LEGAL_TAIL.sub("", " " + name).strip(" ()"):
            continue
        kind = _legal_kind(name, tail, _descriptor_before(text, start, begin))
        printed = p.nominative(name) + (owner.group() if owner else "")
        found.append(Found(begin, stop, printed, kind, "organisations.legal_form", 0.95))
    return found


def _legal_kind(name: str, tail: str, described: Kind | None) -> Kind:
    """Return the kind told by a name, its legal form, and the noun before it."""
    if tail.startswith("e") and re.search(r"\b\w*cluster\b", name, re.IGNORECASE):
        return Kind.CLUSTER
    kind = described or (Kind.ASSOCIATION if re.match(r"e\.\s?V", tail) else Kind.COMPANY)
    if kind is Kind.ASSOCIATION and re.search(r"institut|forschung|zentrum für", name, re.IGNORECASE):
        return Kind.RESEARCH
    return Kind.OTHER if kind is Kind.COMPANY and _FOR_A_REGION.match(name) else kind


_FOR_A_REGION = re.compile(
    r"(?:Standort|Wirtschafts-?[Ss]tandort|Regional|Struktur|Energie|Klimaschutz|Tourismus|Wirtschafts)(?:-?[Aa]gentur|-?[Mm]arketing|-?[Mm]anagement)?\s[A-ZÄÖÜ]"
    r"|Wirtschaftsförderung(?:sgesellschaft)?\s[A-ZÄÖÜ]|Stadtmarketing\s"
)
"""Public companies that further a region: "Standortagentur Auental GmbH"."""
_OWNED_BY = re.compile(r"\sdes\s(?:Bundes|Landes\s[A-ZÄÖÜ][\w-]+)\b")
""" "Tonwerke GmbH des Bundes": the owner is a part of the name."""


def _descriptor_before(text: str, start: int, begin: int) -> Kind | None:
    """Return the kind told by the noun right before a name, or by the noun that heads the list the name is in."""
    before = text[max(start, begin - 160) : begin]
    while True:
        word = re.search(r"([\w-]+)\s[„»\"]?$", before)
        if word and p.descriptor_kind(word.group(1))[0]:
            return p.descriptor_kind(word.group(1))[1]
        # "die drei Cluster A e. V., B e. V. und C e. V.": step over the earlier members of the list.
        earlier = re.search(rf"[A-ZÄÖÜ][\w® -]*\s{p.LEGAL}(?:,|\sund|\ssowie)\s$", before)
        if not earlier:
            return None
        clipped = _clip_list_member(before, earlier)
        if clipped is None:
            return None
        before = clipped


def _clip_list_member(before: str, earlier: re.Match[str]) -> str | None:
    for word in re.finditer(r"[\w-]+", earlier.group()):
        if p.descriptor_kind(word.group())[0]:
            return before[: earlier.start() + word.end()] + " "
    return before[: earlier.start()] if earlier.start() else None


def by_head(text: str, start: int, end: int) -> list[Found]:
    """Find the names that `heads.HEADS` describes within start..end."""
    found = []
    for index in heads.SIGNS.within(text, start, end):
        rule, kind, signed = heads.HEADS[index]
        for match in signed.pattern.finditer(text, start, end):
            if rule in _UNNAMED and _ANY.search(text, max(start, match.start() - 30), match.start()):
                continue
            if rule == "municipality" and is_place(text, start, match.start()):
                continue
            begin, stop = match.span() if rule == "office" else trim(text, match.start(), match.end())
            begin, stop = clipped(text, begin, stop, rule)
            if stop - begin < 2 or not _is_proper(text[begin:stop], rule) or is_said(text, begin, stop, rule):
                continue
            begin, stop = extended(text, start, begin, stop, rule)
            coined = _BEFORE_DASH.search(text, max(start, begin - _SHORT_LENGTH), begin) if rule in _DASHED else None
            if coined and not _DASH.match(text, stop, end):
                begin = coined.start()
                name = " ".join(text[begin:stop].split())
                found.append(Found(begin, stop, name, kind, f"organisations.{rule}", 0.9, coined.group("short")))
                continue
            name = " ".join(text[begin:stop].split())
            if rule == "ministry" and (whose := _OF_A_STATE.match(text, begin, stop)):
                begin = whose.end()  # the adjective is no part of the name
                name = " ".join(text[begin:stop].split())
            inner = _INNER_SHORT.search(name) if rule == "chamber" else None
            if inner:  # "Industrie- und Handelskammer (IHK) Auental"
                name = name.replace(inner.group(), "")
            alias = inner.group("short") if inner else None
            if rule == "ministry" and (" in " in name):  # "das Wirtschaftsministerium in Kiel", later without the town
                alias = p.nominative(name.partition(" in ")[0])
            if rule == "paired_institute":
                name, alias = _NEUTER_ADJECTIVE.sub(r"\1es", name), match.group("short")
            name, of_kind = p.nominative(name), _authority_kind(name, kind) or kind_by_words(name)
            found.append(Found(begin, stop, name, of_kind, f"organisations.{rule}", 0.9, alias))
    return found


_NEUTER_ADJECTIVE = re.compile(r"\b([A-ZÄÖÜ][a-zäöüß-]+(?:sch|lich|al))e[nsm]?\b")
""" "im Naturkundlichen und Technischen Institut": both adjectives bend."""
_ADMINISTERS = re.compile(
    r"Bundesanstalt\sfür\s(?:Arbeit|Wasserbau|Gewässer|Straßen|Finanz|Immobilien|Landwirtschaft\sund|Post|Verwaltung|den\sDigital|vereinigung)"
)


def _authority_kind(name: str, kind: Kind | None) -> Kind | None:
    """Return a state institute's kind: most that are called "Anstalt" do research."""
    if name == "Karlsruher Institut für Technologie":
        return Kind.UNIVERSITY  # despite its name
    if _OF_A_NATION.match(name):
        return Kind.GOVERNMENT
    if _TRADING_BANK.search(name):
        return Kind.COMPANY
    if "Bundesanstalt für" in name:
        return kind if _ADMINISTERS.search(name) else Kind.RESEARCH
    return Kind.RESEARCH if _STUDIES.search(name) or _TECHNICAL.match(name) else kind


_OF_A_NATION = re.compile(
    r"(?:Deutsche|Europäische|Nationale|Österreichische|Schweizerische)\s(?!Presse)[A-ZÄÖÜ][a-zäöüß-]*agentur$"
)
""" "Deutsche Ofenagentur": public bodies."""
_TRADING_BANK = re.compile(r"Landesbank|Bürgschaftsbank")
"""Banks that earn money as others do; those that only further a state's economy are none."""
_TECHNICAL = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{3,}technische\sStiftung$")
""" "Ofentechnische Stiftung": institutes that test and study for a trade."""
_STUDIES = re.compile(
    r"Landesanstalt\sfür\s(?:Landwirtschaft|Wein|Garten|Pflanzen|Wald|Forst|Bienen|Schweine|Agrar|Geo|Boden)"
)
_DASHED = frozenset({"institute", "university"})
_SHORT_LENGTH = 30
_BEFORE_DASH = re.compile(rf"(?<![\w-])(?P<short>{g.CAMEL}|{g.ACRONYM}|Charité)\s[–-]\s$")
""" "GEOMAR – Helmholtz-Zentrum für Ozeanforschung": one name, unless a second dash closes an insertion."""
_DASH = re.compile(r"\s[–-]\s")
_UNNAMED = frozenset({"institute", "university", "association", "works", "cause"})
_ANY = re.compile(r"\b[Ee]in(?:e[mnrs]?|es)?\s(?:[a-zäöüß]+e[nrsm]?\s)?$")
""" "ein Prüfzentrum für Ton" is planned or unnamed."""
_OF_A_STATE = re.compile(r"[a-zäöü][\wäöüß-]+\s(?=Ministeriums?\s(?:für|der|des)\b)")
_INNER_SHORT = re.compile(r"\s\((?P<short>[A-Z]+)\)(?=\s)")
_GENERIC_HEAD = re.compile(
    r"^(?:\w*universität|hochschule|\w*hochschule|\w*akademie|\w*institut|zentrum|verband|verein|netzwerk|fraunhofer|stiftung|"
    r"technische[nr]? universität|technische[nr]? hochschule|universitätsmedizin|(?:universitäts|uni)klinik(?:um)?)$",
    re.IGNORECASE,
)


_TWO_WORDS = re.compile(r"\S+\s[&+]\s(?!(?:Partner|Co|Söhne|Sohn|Töchter|Tochter)\b)\S+")
""" "Märkte & Betriebe" is a rubric, "Kölbl & Reindl" a firm."""


def _is_proper(name: str, rule: str) -> bool:
    if rule == "institute" and not re.search(
        r"[Ii]nstitut|[Zz]entrum|Center|Centre|Gesellschaft|-Gemeinschaft|Einrichtung|[Cc]ampus|verbund|[A-Z]{3,}", name
    ):
        return False
    if rule == "partners" and (re.match(r"\w+innen\b", name) or _TWO_WORDS.fullmatch(name)):
        return _TWO_WORDS.fullmatch(name) is not None and not all(map(is_word, re.split(r"\s[&+]\s", name)))
    if rule == "fields":  # "Ombach Sanitär & Heizung": whose, and what for
        if name.count(" ") != 3:
            return False
        first, one, _, other = name.split()
        return (
            not p.descriptor_kind(first)[0]
            and (noun_class(first) in BRANDS or first in surnames())
            and all(_is_field(word) for word in (one, other))
        )
    if rule == "motto":
        first = name.split()[1]
        return is_word(first.lower()) and not is_word(first)
    if rule in {"regional", "union"}:
        return is_regional(name)
    if rule == "named_institute":
        first = name.split()[0]
        if name.count(" ") > 1:  # "das Paul Ombach Institut"
            return first in first_names()
        return (first in cities() or noun_class(first) in BRANDS) and not _INFLECTED.search(first)
    if rule == "named_foundation":
        founders = name.split()[:-1]
        return bool(founders) and all(noun_class(w) in _FOUNDERS and not w.endswith(("er", "sche")) for w in founders)
    if rule in _AFTER_TOWN and p.descriptor_kind(name.split()[0])[0]:
        return False  # "der Energieversorger Stadtwerke": no town's adjective
    if rule == "office":  # "Ombach Zarno Architekten"
        owners = [word for word in name.split()[:-1] if word not in {"&", "+", "und"}]
        if name.split()[0].casefold() in FUNCTION_WORDS:
            return False
        return all(
            noun_class(w) in {*BRANDS, "first name"} and not _TOWNSMAN.search(w) and w not in cities() for w in owners
        )
    if rule == "chamber_seat":  # "IHK für Oberpfalz Auental", not "IHK für Oberpfalz Prüfungen"
        last = name.split()[-1]
        return is_region(last) or (noun_class(last) in {"unknown", "surname"} and not _PEOPLE_OR_THINGS.search(last))
    if rule == "district":
        return is_region(name.split()[-1]) or _COMPASS.fullmatch(name.split()[-1]) is not None
    if rule == "abroad" and name.startswith("Kommune"):  # "der Kommune Geld sparen"
        return " " in name and noun_class(name.split()[1]) in {*BRANDS, "city"}
    if rule == "authority" and (people := _PEOPLE_AFTER.search(name)):
        return noun_class(people.group("word")) not in {"noun", "compound", "role"}
    if rule == "foreign":
        return _is_foreign(name)
    if rule == "university_short":  # "RPTU Landau", not "CDU Bremen"
        short, _, town = name.partition(" ")
        return short not in _NO_SCHOOL and any(map(is_region, town.split("-")))
    if rule == "group":
        first = name.split()[0]
        return " " in name and noun_class(first) in BRANDS and not first.endswith("er")
    if rule == "university" and p.SUBJECT.search(name) and len(name.split()) == 2:
        return False
    if rule == "municipality":
        words = name.split()
        return words[1] not in p.COMMON if len(words) > 1 else bool(re.search(r"[Kk]reis(?:es)?$", name))
    return not _GENERIC_HEAD.match(name) and name.split()[-1] not in {"für", "der"}


def _is_field(word: str) -> bool:
    """Tell whether a word behind an owner's name can be what he does."""
    return noun_class(word) in {"noun", "compound"} and word not in first_names() and not is_role(word)


_INFLECTED = re.compile(r"(?:er|s|en|(?:sch|lich|ig|al|iv)e)$")
_TOWNSMAN = re.compile(
    r"(?:er|en|sche|ige)$|^(?:Die|Der|Den|Viele|Alle|Beide|Unsere|Ihre|Seine|Manche|Einige|Andere|Weitere)$"
)
""" "Auentaler Architekten", "die Jungen Architekten"."""
_PEOPLE_OR_THINGS = re.compile(r"(?:ungen|innen|ern|e|er|en|s)$")
_COMPASS = re.compile(r"(?:(?:Nord|Süd|Ost|West)(?:-?(?:ost|west|Ost|West))?|Mitte|Küste|NRW|OWL|Ruhr\S*)")
_NO_SCHOOL = frozenset("CDU CSU KMU EU JU UKH BUH GPH ISH".split()) | p.NO_ORGANISATION
_FOUNDERS = frozenset({*BRANDS, "first name"})
_AFTER_TOWN = frozenset({"service", "works", "newspaper", "welfare", "bank"})
_PEOPLE_AFTER = re.compile(r"^\S+\s(?P<word>[A-ZÄÖÜ][a-zäöüß]+(?:er|ern|innen|leute|te|ten))$")
""" "dass das Jobcenter Umschüler schickt": an object, no place."""
_GERMAN_WORD = re.compile(r"(?:[äöüß]|ung|schaft|isch|lich|keit|heit)", re.IGNORECASE)


def _is_foreign(name: str) -> bool:
    """Tell whether a name reads as English: no German letters or endings, no German function word at its head."""
    words = name.split()
    if heads.FOREIGN_HEAD.fullmatch(words[0]):
        return False  # "Das Cluster X": the head describes, it is no part of an English name
    if words[0].endswith("er") and len(words) > 1 and heads.FOREIGN_HEAD.fullmatch(words[1]):
        return False  # "der Wiener Cluster X"
    if all(word in p.GENERIC_ENGLISH for word in words[:-1]):
        return False
    return (
        len(words) >= 2
        and words[0].casefold() not in FUNCTION_WORDS
        and not any(_GERMAN_WORD.search(w) for w in words[:-1] if w not in STATES)
    )


def describes_next(text: str, item: Found, found: list[Found]) -> bool:
    """ "der Branchenverband für Optik lumen e. V.": the description before a name is no name itself."""
    if item.rule != "organisations.association" or not p.descriptor_kind(item.name.split()[0])[0]:
        return False
    return any(other.rule == "organisations.legal_form" and 0 <= other.start - item.end <= 2 for other in found)
