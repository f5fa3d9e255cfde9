"""Organisations that a sentence introduces by name: "die Firma heißt X", "ein Hersteller namens X"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language.lexicon import STATES, cities, first_names
from pipeline.language.organisations import grammar as g
from pipeline.language.organisations import patterns as p
from pipeline.language.organisations.facilities import bearers
from pipeline.language.organisations.found import Found, is_brand_name, kind_by_words, trim
from pipeline.language.organisations.sightings import noun_class
from pipeline.language.signed import Signed
from schemas.records import OrganisationKind as Kind

NAME = rf"(?:{g.CAMEL}|{g.CAP})(?:\s(?:{g.CAP}|{g.CAMEL}|[&+](?=\s)|\d{{1,4}}\b)){{0,3}}"
_QUOTED = rf"[„»‚\"]?(?P<name>{NAME})"
MANY = (
    r"(?:(?:heute|inzwischen|derzeit|aktuell|mittlerweile|rund|etwa|knapp|fast|gut|mehr\sals|über|dort|hier)\s){0,2}"
    r"(?:\d|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|[a-zäöüß]+zig|[a-zäöüß]*hundert)"
)
_NOUN = r"(?P<noun>[A-ZÄÖÜ][\w-]{3,})"
_WORDS = r"(?:\s[^.;:!?„“,]{1,40})?"
_NAMED = "heißt hieß namens Namen nannte nenn firmiert taufte genannt getauft"
_AFTER_NOUN = Signed(
    _NAMED,
    rf"\b{_NOUN}(?:{_WORDS}\s(?:namens|(?:mit|unter)\s(?:dem\s(?:[a-zäöüß-]+en\s)?)?Namen)|(?:{_WORDS},|\s–)\s(?:es|sie|er)\s(?:heißt|nennt\ssich)|,?{_WORDS}\s"
    rf"(?:heißt|hieß|nennt\ssich|nannte\ssich|firmiert\s(?:heute\s|jetzt\s|nun\s|seither\s|seit\s\d{{4}}\s)?(?:als|unter))(?:\s(?:heute|jetzt|seither|seitdem))?"
    rf"|\s(?:nannten?|nennen|tauften?)(?:\s[a-zäöüß]+){{1,3}}"
    rf"|\s[^.;:!?„“,A-ZÄÖÜ]{{0,30}},\s(?:die|das|der)\s[a-zäöüß]+(?:ste|ste\sdavon|e|eine|andere)\s(?:heißt|nennt\ssich))\s{_QUOTED}"
    rf"|(?:(?<!\bdes\s)(?<!\bder\s)|(?<=gab\sder\s)|(?<=gaben\sder\s))\b(?P<bears>[A-ZÄÖÜ][\w-]{{3,}})\s(?:[a-zäöüß]+\s){{0,4}}"
    rf"(?:auf\s)?den\sNamen\s[„»]?(?P<borne>{NAME})"
    rf"|\b(?P<before>[A-ZÄÖÜ][\w-]{{3,}})\s(?:haben|hat|hatten|hatte)(?:\s[a-zäöüß]+){{0,3}}\s[„»]?(?P<called>{NAME})“?\s(?:genannt|getauft)\b",
)
_BEFORE_NOUN = Signed(
    "heißt hieß nennt ist war",
    rf"(?:^|(?<=\n)|(?<=[.!?:“»]\s))„?(?P<name>{NAME})“?,?\s(?:so\s)?(?:heißt|hieß|nennt\ssich)\s(?:die|das|der|ihre?|seine?|mein[e]?)\s"
    rf"(?:[a-zäöüß-]+\s){{0,2}}{_NOUN}"
    rf"|(?:^|(?<=\n)|(?<=[.!?:“»]\s))(?P<subject>{NAME})\s(?:ist|war)\s(?:[a-zäöüß]+\s)?eine?\s(?:[a-zäöüß-]+\s){{0,2}}(?P<is>[A-ZÄÖÜ][\w-]{{3,}})",
)
_OFFICE_OF = Signed(
    "führer ründer hef itarbeiter precher leiter nhaber igentümer rokurist orst CEO CTO",
    r"(?:[Gg]eschäftsführer|[Gg]ründer|[Cc]hef|[Ii]nhaber|[Ee]igentümer|[Pp]rokurist|[Mm]itarbeiter|[Ss]precher|(?:[Pp]rojekt|[Bb]etriebs|[Ww]erk|[Ee]ntwicklungs|[Vv]ertriebs|[Pp]roduktions|[Pp]ersonal)leiter|[Vv]orständ|[Vv]orstand|"
    rf"[Vv]orstandsmitglied|CEO|CTO)(?:in|s)?\s(?:von|bei)\s(?P<name>{NAME})(?![\w-])",
)
_WORKS = Signed(
    "fertigt beliefert erwirtschaftet beschäftigt Sitz sitz",
    rf"(?:^|(?<=\n)|(?<=[.!?:“»]\s))(?P<name>{g.CAMEL}|{g.CAP})\s(?:(?:fertigt|beliefert|erwirtschaftet)\s|mit\sSitz\sin\s|hat\s(?:seinen|ihren)\s(?:Firmens|S)itz\s|beschäftigt\s{MANY})"
    rf"|\sbeschäftigt\s(?P<object>{g.CAMEL}|{g.CAP})\s{MANY}",
)
""" "Quirla beschäftigt heute zwölf Leute": nobody but a firm does so."""
_RELATIVE = Signed(
    "heißt hieß nennt",
    rf"\b{_NOUN},\s(?:das|die|der)\s(?:sich\s)?(?:heute\s|jetzt\s|damals\s|noch\s)?(?P<name>{NAME})\s(?:heißt|hieß|nennt)",
)
_MEMBER_IS = Signed(
    "itglied unde geber ersteller ieferant bnehmer ulieferer",
    r"\b(?:[A-ZÄÖÜ][a-zäöü]*)?(?:Mitglied|mitglied|Kunde|kunde|Arbeitgeber|Auftraggeber|Hersteller|Lieferant|Abnehmer|Zulieferer)\s(?:ist|war|wurde|bleibt)\s(?:(?:seit\s\S+|auch|heute)\s)?"
    rf"(?P<name>{g.CAMEL}|{g.CAP})(?=\saus\s|[.,;])",
)
""" "Jüngstes Mitglied ist Quirla aus Jena"."""
_STAFF_OF = Signed(
    "Mitarbeiter Ingenieur Entwickler Team Leute Beschäftigte Belegschaft entrale Produktion allen Fertigung halle "
    "Werk",
    r"\b(?:Mitarbeiter(?:in|innen|n)?|Team|Leute|Ingenieuren?|Entwicklern?|Beschäftigten?|Belegschaft|(?<=[Ii]m\s)Werk|Firmenzentrale|Zentrale|Produktion|"
    rf"Produktionshallen?|Werk(?:s)?hallen?|Hallen|Fertigung)\s(?:von|bei)\s(?P<name>{g.CAMEL}|{g.CAP})(?=\s[a-zäöü]|[.,;])",
)
""" "in den Hallen von Quirla", "die Belegschaft von Quirla"."""
_OUTPUT = ("Produktion ", "Fertigung ")
""" "die Fertigung von Sperrholz" tells what is made; a team or a hall is a firm's."""
_BEHIND = Signed(
    "Hinter hinter Unter unter",
    rf"\b[Uu]nter\s(?P<under>dem\s(?:Firmen|Marken)?[Nn]amen\s)[„»]?(?P<founded>{NAME})[“«]?\s(?:gründete[nt]?|entstand|startete[nt]?|ging|führ[et]n?)"
    r"\s(?:[a-zäöüß-]+\s|\d{4}\s){1,6}(?P<what>[A-ZÄÖÜ][\w-]{3,})"
    rf"|\b[Hh]inter\s(?P<word>dem\s(?:Firmen|Marken)?[Nn]amen\s|der\sMarke\s)?[„»]?(?P<name>{NAME})[“«]?\s(?:steht|stehen|steckt|stecken|verbirgt\ssich)"
    rf"\s(?:[a-zäöüß-]+\s){{1,4}}{_NOUN}",
)
""" "Hinter dem Namen Quirla steht ein Zweipersonenunternehmen"."""
_CAME_OF = Signed(
    "hervor",
    rf"\b(?:ging|geht|gingen)\s(?:[^.;,„]{{1,50}}\s)?[„»]?(?P<name>{NAME})[“«]?\shervor,\seine?\s(?:[a-zäöüß-]+\s){{0,2}}{_NOUN}",
)
""" "Daraus ging Quirla hervor, eine Ausgründung"."""
_GREETS = re.compile(r"[^.;!?]{0,60}\b(?:willkommen|gut)\b")
""" "Die Firma heißt Besucher willkommen": no name."""
_LEGAL_FORM = re.compile(p.LEGAL)
_FIRMS = frozenset({"unknown", "coined", "compound", "capitals"})
_BEARER = re.compile(r"Arbeitgeber(?:in)?")
_TRADE_HOUSE = re.compile(
    r"(?:[A-ZÄÖÜ][a-zäöüß]+(?:er|n|l|t)ei|[\w-]*(?:[Ff]abrik|[Mm]anufaktur|[Ww]erkstatt|[Ss]chmiede|[Bb]üro|[Kk]anzlei|[Vv]erlag"
    r"|[Ss]tudio|[Hh]otel|[Cc]afé|[Ww]eingut|[Bb]rauhaus|[Ww]erft|[Ll]aden|[Pp]raxis|[Hh]andlung|[Ss]pedition|[Bb]rauerei))"
)


_PARTICIPLE = re.compile(
    r"(?:Ge|Be|Ver|Ent|Er|Zer|Um|Ab|An|Auf|Aus|Ein|Vor|Über|Unter|Mit|Hin|Her|Da)[a-zäöüß]+(?:t|en)"
    r"|[A-ZÄÖÜ][a-zäöüß]+(?:end|lich|isch|ig|bar|sam|haft|los|voll)"
)
""" "Beteiligt ist ein Betrieb aus Jena", "Federführend war ein Start-up"."""


def by_naming(text: str, start: int, end: int) -> Iterator[Found]:
    """Yield the names that the sentences within start..end give to something that a noun describes."""
    for match in _AFTER_NOUN.finditer(text, start, end):
        yield from _behind_noun(text, match)
    for match in _BEHIND.finditer(text, start, end):
        if match.group("founded"):
            yield from named(text, match, "founded", match.group("what"), plain=True)
        else:
            yield from named(text, match, "name", match.group("noun"), plain=match.group("word") is not None)
    for match in _CAME_OF.finditer(text, start, end):
        yield from named(text, match, "name", match.group("noun"), plain=True)
    for match in _RELATIVE.finditer(text, start, end):
        yield from named(text, match, "name", match.group("noun"), plain=False)
    for match in _BEFORE_NOUN.finditer(text, start, end):
        called = match.group("name") is not None
        group, noun = ("name", match.group("noun")) if called else ("subject", match.group("is"))
        if called or not (p.AMBIGUOUS_TRADE.search(noun) or _PARTICIPLE.fullmatch(match.group("subject"))):
            yield from named(text, match, group, noun, plain=called)
    for match in _WORKS.finditer(text, start, end):
        group = "name" if match.group("name") else "object"
        if is_firm(text, match.group(group), plain=False):
            yield Found(*match.span(group), match.group(group), Kind.COMPANY, "organisations.naming", 0.75)
    for match in (*_MEMBER_IS.finditer(text, start, end), *_STAFF_OF.finditer(text, start, end)):
        sure = match.re is _STAFF_OF.pattern and not match.group().startswith(_OUTPUT)
        sure = sure or text.startswith(" aus ", match.end())
        compound = noun_class(match.group("name")) == "compound"
        if (
            len(match.group("name")) > 2
            and is_firm(text, match.group("name"), plain=False)
            and not (compound and (not sure or p.NO_FIRM.search(match.group("name"))))
        ):
            yield Found(*match.span("name"), match.group("name"), Kind.COMPANY, "organisations.naming", 0.7)
    for match in _OFFICE_OF.finditer(text, start, end):
        begin, stop = trim(text, *match.span("name"))
        name = text[begin:stop]
        if begin == match.start("name") and is_firm(text, name, plain=False):
            yield Found(begin, stop, name, kind_by_words(name) or Kind.COMPANY, "organisations.role", 0.75)


_NOUNS_AND_NAMES = (("noun", "name"), ("bears", "borne"), ("before", "called"))


_INTRODUCED = re.compile(r"\b(?:namens|Namen|es|sie|er)\s")
""" "Das Vorhaben des Netzwerks heißt X" tells of the first noun, whatever stands between."""


def _behind_noun(text: str, first: re.Match[str]) -> list[Found]:
    """Return the name that a noun bears: of several before it, "Dort sitzt ein Start-up namens X", one that can."""
    match: re.Match[str] | None = first
    while match:
        noun, group = next((noun, group) for noun, group in _NOUNS_AND_NAMES if match.group(group))
        found = list(named(text, match, group, match.group(noun), plain=group != "called"))
        if found or not _INTRODUCED.search(match.group()):
            return found
        match = _AFTER_NOUN.pattern.search(text, match.end(noun), first.end())
    return []


def named(text: str, match: re.Match[str], group: str, noun: str, *, plain: bool) -> Iterator[Found]:
    """Yield the name of a match whose noun describes an organisation."""
    known, kind = p.descriptor_kind(noun)
    if _BEARER.fullmatch(noun) or _TRADE_HOUSE.fullmatch(noun):
        known, kind = True, Kind.COMPANY
    if not known or kind is None or _GREETS.match(text, match.end(group)):
        return
    begin, stop = trim(text, *match.span(group))
    name = text[begin:stop]
    if begin == match.start(group) and stop > begin and is_firm(text, name, plain=plain):
        yield Found(begin, stop, name, kind_by_words(name) or kind, "organisations.naming", 0.8)


def is_firm(text: str, name: str, *, plain: bool) -> bool:
    """Tell whether words may name a firm: no person, no place, no common noun unless those may be (`plain`)."""
    first = name.split()[0]
    if first in first_names() or first in cities() or first in STATES or first in bearers(text):
        return False
    if _LEGAL_FORM.fullmatch(name):
        return False  # "die Quirla⏎GmbH in Jena": cut off by the layout
    return is_brand_name(name) and (plain or noun_class(first) in _FIRMS)
