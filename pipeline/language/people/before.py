"""Read the roles that stand before a name: "Clustermanagerin A B", "die Gründer A B und C D"."""

from __future__ import annotations

import re

from pipeline.language.lexicon import first_names
from pipeline.language.people.agreement import meant_by
from pipeline.language.people.appositions import TRAINED, Role, is_modifier, phrase_of
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.gender import fits
from pipeline.language.people.patterns import RETIRED, is_person_noun
from pipeline.language.people.towns import OFFICE
from pipeline.language.roles import is_role

_TITLED = r"(?:(?:Dr\.|Prof\.|Dr\.-Ing\.)\s)*[A-ZÄÖÜ][\w-]+(?:\s[A-ZÄÖÜ][\w.-]*){1,2}(?:\s\([^()]{2,40}\))?"


_KIN = (
    r"(?:(?:die|den)\s)?(?:beiden\s|drei\s)?(?:Brüder|Schwestern|Geschwister|Zwillinge|Zwillingsbrüder|Zwillingsschwestern|"
    r"Eheleute|Cousins|Cousinen|Vettern|Freunde|Freundinnen|Studienfreunde|Schulfreunde|Kommilitonen|Kommilitoninnen)\s"
)
_SHARED = re.compile(
    r"\b(?:[Dd]ie|[Bb]eiden|[Ii]hre|[Ss]eine|(?:[Dd]eren|[Dd]essen)(?=\s(?:[a-zäöüß-]+\s){0,2}[\w-]*(?:[Gg]ründer|nnen)\b))"
    r"\s(?P<mods>(?:[a-zäöüß-]+\s){0,2})(?P<noun>[A-ZÄÖÜ][\w-]*(?<!in)(?<!frau))"
    r"(?:(?<=nnen),|(?<=er),|(?<=ern),|(?<=[td]en),)?\s"
    rf"(?:(?:{_KIN})?(?P<first>[A-ZÄÖÜ][\w-]+\sund\s)|{_KIN}"
    rf"|(?:{_KIN})?(?:{_TITLED}(?:,\s|\sund\s|\ssowie\s))+)(?:(?:Dr\.|Prof\.|Dr\.-Ing\.)\s)*$"
)
""" "Deren Gründer, die Brüder A und C D"; "dessen Gründer A B" may be only one, whom nothing follows."""


def shared_role(text: str, low: int, name_start: int, known: Organisations, feminine: bool | None) -> Role | None:
    """Read the role of a name that stands further back in a list: "die Gründerinnen A B und C D"."""
    match = _SHARED.search(text[low:name_start])
    if match is None or not is_role(match.group("noun")):
        return None
    if (first := match.group("first")) and first.split()[0] not in first_names():
        return None
    phrase = phrase_of(_trailing_modifiers(match.group("mods")), match.group("noun"), feminine)
    begin = low + match.start("mods")
    whose = POSSESSIVE.search(text[low:begin])
    body = body_meant(known, whose, match.group("noun"), begin) if whose else None
    place = low + match.start("noun"), low + match.end("noun")
    return Role(phrase, body[2] if body else None, *place, match.group("noun"))


_TOLD_BEFORE = re.compile(
    r"\b[Ee]in(?:e[mrn]?)?\s(?P<mods>(?:[a-zäöüß-]+\s){0,2})(?P<noun>[A-ZÄÖÜ][\w-]+)[.:]\s(?:(?:Dr|Prof)\.\s)*$"
)
"""Somebody is introduced and named only then: "Den Anstoß gab ein Bettenhändler. Eva Holl, …"."""
_CALLED = re.compile(
    r"(?P<mods>(?:[a-zäöüß-]+\s){0,2})(?P<noun>[A-ZÄÖÜ][\w-]+)(?=\b[^.;:„“»«,]{0,40},\s(?:der|die)\s$)"
)
_NAMED_SO = re.compile(r"\sheißt\b")


def called_role(text: str, low: int, name: tuple[int, int], feminine: bool | None) -> Role | None:
    """Read the role of somebody whose name a relative clause tells: "rechnet der Landrat vor, der A B heißt"."""
    if not _NAMED_SO.match(text, name[1]):
        return None
    nouns = [match for match in _CALLED.finditer(text[low : name[0]]) if is_role(match.group("noun"))]
    if not nouns:
        return None
    *_, last = nouns
    phrase = phrase_of(_trailing_modifiers(last.group("mods")), last.group("noun"), feminine)
    return Role(phrase, None, low + last.start("noun"), low + last.end("noun"), last.group("noun"))


def _may_end_in_noun(before: str) -> bool:
    """Tell quickly where a noun may stand before a name: the last word, or the one before "Frau", has a capital."""
    return before[-1:].isspace() and not "".join(before.rsplit(None, 2)[-2:]).islower()


_WITHOUT = re.compile(r"\b(?:statt|ohne|per)\s$", re.IGNORECASE)
""" "Drohne statt Leiter: Eva Holl im Hafen": a thing."""
_SPOUSES = frozenset("Mann Frau Ehemann Ehefrau".split())
_IN_OFFICE = re.compile(
    r"(?P<office>Vorstands|Geschäftsführer|Präsidiums|Gründer|Beirats|Aufsichtsrats)koll?eg(?:e[n]?|in)"
)
_OFFICES = {
    "Vorstands": ("Vorstand", "Vorständin"),
    "Geschäftsführer": ("Geschäftsführer", "Geschäftsführerin"),
    "Gründer": ("Gründer", "Gründerin"),
    "Präsidiums": ("Präsidiumsmitglied",) * 2,
    "Beirats": ("Beiratsmitglied",) * 2,
    "Aufsichtsrats": ("Aufsichtsratsmitglied",) * 2,
}
""" "ihr Vorstandskollege A B" holds the office as well."""


def _is_person_noun(direct: re.Match[str], before: str) -> bool:
    """Whether a noun is one for people ("Kaufmann"), no surname of somebody named before ("Eva Lohrmann, A B")."""
    first = re.search(r"(\S+)\s$", before[: direct.start("noun")])
    named = first is not None and first.group(1) in first_names()
    if direct.group("noun").rsplit("-", 1)[-1] in _SPOUSES:
        return False  # "Sonarix-Mann A B"
    return is_person_noun(direct.group("noun")) and not named


_DIRECT = re.compile(
    rf"(?P<mods>(?:[\w-]+\s){{0,3}})(?P<noun>[A-ZÄÖÜ][\w-]*)(?P<retired>\s{RETIRED})?(?:,|:|\snamens)?\s(?:Frau\s|Herrn?\s)?$"
)


_ITS = re.compile(
    r"(?:,?\s(?:und|sowie|samt|mit)\s(?:(?:ihr|sein)(?:e[mrn]?)?\s|dem\s|der\s)?|[^.“”«»A-ZÄÖÜ]{0,60}\b(?:ihr|sein)(?:e[mrn]?)?\s"
    r"|[^“”«»A-ZÄÖÜ]{0,40}\.\s(?:Ihr|Sein)e?\s)(?:[a-zäöüß]+e[nrm]?\s)?"
)
""" "Die X GmbH und ihr Inhaber A B", "die X GmbH mit Geschäftsführer A B", "… die X GmbH. Ihre Gründerin A B"."""
_OF_A_PERSON = re.compile(
    r"(?:stellvertreter|nachfolger|vorgänger|assistent|kolleg|mentor|lehrer|partner|berater|kompagnon)", re.I
)
"""What somebody is of a person: "ihr Stellvertreter" need not be that of the body named last."""
_PART_OF = re.compile(r"\s(?:der|des|an der|am|von|vom|in der|im)\s$")
_OVER = re.compile(r"(?P<mods>(?:[\w-]+\s){0,3})(?P<noun>[A-ZÄÖÜ][\w-]*)\s(?P<of>der|des)\s$")
"""The function in a body that is one as well: "der Sprecher der Geschäftsführung der X GmbH, A B"."""


_REACH = 200
"""Characters that hold any role of one or two nouns: what stands further off need not be searched."""


def role_before(text: str, low: int, name_start: int, known: Organisations, feminine: bool | None) -> Role | None:
    """Read a role that stands before a name: "Clustermanagerin X", "der Leiter der Abteilung Y, X"."""
    before = text[low:name_start]
    near = max(0, len(before) - _REACH)
    told = _TOLD_BEFORE.search(before, near)
    if told and is_role(told.group("noun")) and fits(told.group("noun"), feminine):
        start = low + told.start("noun")
        phrase = phrase_of(_trailing_modifiers(told.group("mods")), told.group("noun"), feminine)
        return Role(phrase, None, start, low + told.end("noun"), told.group("noun"))
    direct = _DIRECT.search(before, near) if _may_end_in_noun(before) else None
    if direct and _WITHOUT.search(before, near, direct.start("noun")):
        return None
    if direct and (colleague := _IN_OFFICE.fullmatch(direct.group("noun"))):
        man, woman = _OFFICES[colleague.group("office")]
        office = woman if direct.group("noun").endswith("in") else man
        return Role(office, None, low + direct.start("noun"), low + direct.end("noun"), office)
    if direct and (is_role(direct.group("noun")) or _is_person_noun(direct, before)):
        mods = _trailing_modifiers(direct.group("mods"))
        start = low + direct.start("noun") - len(mods) - (1 if mods else 0)
        compound = known.prefixed(low + direct.start("noun"), direct.group("noun"))
        if compound and is_role(text[compound[0] : low + direct.end("noun")]):
            office = text[compound[0] : low + direct.end("noun")]
            return Role(phrase_of(mods, office, feminine), compound[1], start, low + direct.end("noun"), office)
        stands_for = re.search(r"\sin (?:Person|Gestalt) (?:des|der|von)\s$", text[low:start])
        body = known.ending_at(low + stands_for.start()) if stands_for else None
        if whose := POSSESSIVE.search(text[low:start]):
            body = body_meant(known, whose, direct.group("noun"), start)
        elif (owner := known.last_before(start)) and _ITS.fullmatch(text, owner[1], start):
            body = owner if text.startswith(" und", owner[1]) or not _OF_A_PERSON.search(direct.group("noun")) else None
        return Role(
            phrase_of(mods, direct.group("noun"), feminine) + (direct.group("retired") or ""),
            body[2] if body else None,
            start,
            low + direct.end("noun"),
            direct.group("noun"),
        )
    place = known.ending_at(name_start)
    # "die Leiterin des Instituts X der Universität Y, A B": the institute is a part.
    part = (
        known.ending_at(place[0] - len(link.group()))
        if place and (link := _PART_OF.search(before, 0, place[0] - low))
        else None
    )
    if place and place[0] > low:
        begin = part[0] if part and part[0] > low else place[0]
        head = re.search(
            r"(?P<mods>(?:[\w-]+\s){0,3})(?P<noun>[A-ZÄÖÜ][\w-]*)\s(?:der|des|von|vom|bei|beim|von der|bei der|"
            r"der Firma|des Clusters)?\s?(?:[\w-]+\s)?$",
            text[low:begin],
        )
        # "A B, Leiter der X GmbH, C D": what follows a name is that person's role.
        set_off = text[place[1] : name_start].startswith(",")
        of_another = head and set_off and _AFTER_NAME.search(text[: low + head.start()])
        if head and is_role(head.group("noun")) and fits(head.group("noun"), feminine) and not of_another:
            start = low + head.start("noun")
            over = _OVER.search(text[low:start])
            if over and is_role(over.group("noun")) and fits(over.group("noun"), feminine):
                phrase = phrase_of(_trailing_modifiers(over.group("mods")), over.group("noun"), feminine)
                phrase = f"{phrase} {over.group('of')} {head.group('noun')}"
                return Role(phrase, place[2], low + over.start("noun"), place[1], over.group("noun"))
            phrase = phrase_of(_trailing_modifiers(head.group("mods")), head.group("noun"), feminine)
            return Role(phrase, place[2], start, place[1], head.group("noun"))
    return None


POSSESSIVE = re.compile(r"\b(?P<whose>[Dd]e(?:ren|ssen))\s$|(?:^|[.!?“«:]\s)(?P<its>Ihre?|Seine?)\s$")


def body_meant(known: Organisations, whose: re.Match[str], noun: str, position: int) -> tuple[int, int, str] | None:
    """Return the body of "Deren Inhaber", "Ihre Gründerin" at the beginning of a sentence."""
    if whose.group("its") and _OF_A_PERSON.search(noun):
        return None
    return meant_by(known, position, whose.group().strip(" .!?“«:").casefold() in ("deren", "ihr", "ihre"))


_HEAD_OF = re.compile(
    r"\b(?:[Dd](?:er|ie|em|en|eren|essen)|[Ii]hre?|[Ss]eine?|[Uu]nsere?)\s(?P<mods>(?:[a-zäöüß-]+\s){0,2})(?P<noun>[A-ZÄÖÜ][\w-]+)\s"
    r"(?P<of>(?:der|des|für(?:\sdie|\sdas|\sden)?|im)\s(?:[a-zäöüß-]+e[nrs]?\s){0,2}[A-ZÄÖÜ][\w-]+"
    r"(?:\sund\s[A-ZÄÖÜ][\w-]+)?)(?P<comma>,?)\s$"
)
_HEAD_OF_TOWN = re.compile(
    r"\b[Dd](?:er|ie|em|en)\s(?P<mods>(?:[a-zäöüß-]+\s){0,2})(?P<noun>[A-ZÄÖÜ][\w-]+)\s(?:von|in|aus)\s"
    r"(?:(?:Bad|Sankt|St\.)\s)?[A-ZÄÖÜ][\w-]+(?:\s(?:am|an\sder|im|ob\sder)\s[A-ZÄÖÜ][\w-]+)?(?P<comma>,?)\s$"
)
""" "Die Bürgermeisterin von Aalen, A B,": a town is no body of `known`."""
_GOVERNS = re.compile(rf"(?:{OFFICE.pattern}|[Ll]andr[aä]t)")
_CLOSED = re.compile(r"\s?[,.;:)“«]|\s\(|$")


def head_of_something(
    text: str, low: int, name: tuple[int, int], known: Organisations, feminine: bool | None
) -> Role | None:
    """Read "der Leiter der Produktion, A B," and "die Chefin des Labors A B"; an apposition is closed by a comma."""
    match = _HEAD_OF_TOWN.search(text[low : name[0]])
    if match and _GOVERNS.search(match.group("noun")) and fits(match.group("noun"), feminine):
        phrase = phrase_of(_trailing_modifiers(match.group("mods")), match.group("noun"), feminine)
        return Role(phrase, None, low + match.start("noun"), low + match.end("noun"), match.group("noun"))
    match = _HEAD_OF.search(text[low : name[0]])
    if match is None or not is_role(match.group("noun")) or not fits(match.group("noun"), feminine):
        return None
    if match.group("comma") and not _CLOSED.match(text, name[1]):
        return None
    phrase = phrase_of(_trailing_modifiers(match.group("mods")), match.group("noun"), feminine)
    place = low + match.start("noun"), low + match.end("of")
    begin = low + match.start("mods")
    whose = POSSESSIVE.search(text[max(0, begin - 12) : begin])
    body = body_meant(known, whose, match.group("noun"), begin) if whose else None
    return Role(
        f"{phrase} {' '.join(match.group('of').split())}", body[2] if body else None, *place, match.group("noun")
    )


def chained_role(text: str, low: int, role: Role, known: Organisations, feminine: bool | None) -> Role | None:
    """Read the role that the one before a name explains: "ihr Stellvertreter, der Jurist A B".

    The article must agree with the explaining noun: in "neben dem Leiter, der Physikerin A B" two people are meant.
    """
    link = re.search(r",\s(?P<article>der|die)\s$", text[low : role.start])
    if link is None or (link.group("article") == "die") != role.noun.endswith(("in", "frau")):
        return None
    start = low + link.start("article")
    earlier = role_before(text, max(low, start - 140), start, known, feminine)
    if earlier is None or earlier.noun.endswith(("in", "frau")) != (link.group("article") == "die"):
        return None
    introduced = re.search(
        r"\b(?:[Dd](?:er|ie)|(?:[Ii]hr|[Ss]ein|[Uu]nser)e?|[Dd]eren|[Dd]essen)\s$", text[low : earlier.start]
    )
    return earlier if introduced else None


_COORDINATED = re.compile(
    r"\b(?P<mods>(?:[a-zäöüß-]+\s){0,2})(?P<noun>[A-ZÄÖÜ][\w-]+(?:in|[^n\s]))\s(?:und|&)\s(?:heutige[rn]?\s)?$"
)


def coordinated_role(text: str, low: int, role: Role, feminine: bool | None) -> Role | None:
    """Read the first of two roles before a name: "Gründerin und Geschäftsführerin A B", of one gender, one article."""
    link = _COORDINATED.search(text[low : role.start])
    if (
        link is None
        or not is_role(link.group("noun"))
        or re.search(r"\bals\s", text[max(low, low + link.start() - 5) : low + link.start("noun")])
    ):
        return None  # "A B als Vorsitzende und Steuerberater C D": the office is A B's
    noun = link.group("noun")
    if noun.endswith(("in", "frau")) != role.noun.endswith(("in", "frau")) or noun.endswith("innen"):
        return None
    phrase = phrase_of(_trailing_modifiers(link.group("mods")), noun, feminine)
    return Role(phrase, role.organisation, low + link.start("noun"), low + link.end("noun"), noun)


_AFTER_NAME = re.compile(r"[A-ZÄÖÜ][\w-]+\s(?:[a-z]+\s)?[A-ZÄÖÜ][\w-]+(?:\s\([^)]*\))?,\s$")


def _trailing_modifiers(words: str) -> str:
    split = words.split()
    kept: list[str] = []
    for word in reversed(split):
        if not is_modifier(word):
            break
        kept.insert(0, word)
    article = split[-len(kept) - 1] if len(split) > len(kept) else ""
    verb = kept and _PRETERITE.fullmatch(kept[0]) and not TRAINED.match(f"{kept[0]} ")
    if verb and not _DETERMINER.fullmatch(article) and len(split) < MOST_MODIFIERS + bool(article):
        del kept[0]  # "Gestern eröffnete Landrat A B": without an article before it a verb
    return " ".join(kept)


MOST_MODIFIERS = 3
"""As many words before a role noun are read."""
_PRETERITE = re.compile(r"[a-zäöüß]+te")
_DETERMINER = re.compile(
    r"(?i:d(?:er|ie|as|em|en|es)|(?:ein|kein|mein|unser|ihr|sein)(?:e[mrns]?)?|diese[mrns]?|deren|dessen)"
)
