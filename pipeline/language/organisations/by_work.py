"""Firms told by who works there or deals with them: "Werkleiter bei X", "arbeitet bei X", "im Auftrag von X"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language.lexicon import first_names
from pipeline.language.organisations import grammar as g
from pipeline.language.organisations.by_naming import MANY, is_firm
from pipeline.language.organisations.found import Found, kind_by_words
from pipeline.language.organisations.patterns import NO_FIRM
from pipeline.language.organisations.regional import is_region
from pipeline.language.organisations.sightings import BRANDS, noun_class
from pipeline.language.roles import is_role
from pipeline.language.signed import Signed
from schemas.records import OrganisationKind as Kind

_ONE = rf"(?P<name>{g.CAMEL}|{g.CAP})(?![\w-])(?!\s[A-ZÄÖÜ])"
_ROLE = Signed("bei", rf"\b(?P<noun>[A-ZÄÖÜ][\w-]{{3,}})\sbei\s{_ONE}")
_WORKS_AT = Signed(
    "rbeite eschäftigt ngestellt lernt heuert obbt Ausbildung Lehre Praktikum Stelle Job angefangen anfing",
    rf"\b(?:arbeite[tn]?(?:e|en)?|jobbte?|lernte?|heuerte)\s(?:(?:[a-zäöüß]+|\d{{4}}|Jahren|Monaten)\s){{0,3}}(?:bei|für)\s{_ONE}"
    rf"|\b(?:[Bb]ei|[Ff]ür)\s(?P<place>{g.CAMEL}|{g.CAP})\sarbeite[tn]?e?n?\b"
    rf"|\bbei\s(?P<there>{g.CAMEL}|{g.CAP})\s(?:arbeitet|gearbeitet|gelernt|beschäftigt|angestellt|angeheuert|angefangen|anfing)\b"
    rf"|\b(?:Ausbildung|Lehre|Praktikum|Stelle|Job)\sbei\s(?P<trained>{g.CAMEL}|{g.CAP})(?![\w-])",
)
_FROM_TO = Signed(
    "wechselt",
    rf"\bwechselte[nt]?\s(?:\d{{4}}\s)?von\s(?P<name>{g.CAMEL}|{g.CAP})\szu\s(?P<other>{g.CAMEL}|{g.CAP})(?![\w-])",
)
_DEALS = Signed(
    "Auftrag unden zählt gehört",
    rf"\b[Ii]m\sAuftrag\svon\s{_ONE}"
    rf"|\b[Zz]u\s(?:den|ihren|seinen)\s(?:[A-ZÄÖÜ][a-zäöü]*)?[Kk]unden\s(?:zählt|gehört)\s(?:auch\s)?(?P<customer>{g.CAMEL}|{g.CAP})(?![\w-])",
)
_PERSON = Signed(
    " von ",
    r"\b(?P<first>[A-ZÄÖÜ][a-zäöüé]+(?:-[A-ZÄÖÜ][a-zäöü]+)?)\s(?P<last>[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?)\svon\s"
    rf"(?P<name>{g.CAMEL}|{g.CAP})(?=[.,;:)“]|\s[a-zäöü(])",
)
_NOBLE = frozenset("Edle Edler Freiherr Freifrau Graf Gräfin Baron Baronin Ritter Prinz Prinzessin".split())
""" "Eva Holl von Breitspur" works there, "Eva Maria von Breitspur" and "Eva Gräfin von Breitspur" do not."""
_THERE = Signed(
    "Entwicklung Vertrieb Produktion Einkauf Marketing Forschung Fertigung Konstruktion Logistik war",
    rf"\b(?:Entwicklung|Vertrieb|Produktion|Einkauf|Marketing|Forschung|Fertigung|Konstruktion|Logistik)\sbei\s{_ONE}"
    rf"|\bwar(?:en)?\s(?:[a-zäöü]+\s){{0,2}}bei\s(?P<was>{g.CAMEL}|{g.CAP})(?=[.,])",
)
_COMES = Signed(
    "kam stamm kommen geliefert gebaut gefertigt entwickelt hergestellt übernommen",
    rf"\b(?:kam|kamen)\s(?:\d{{4}}\s)?(?:zu|von)\s(?P<came>{g.CAMEL}|{g.CAP})(?=[.,])"
    rf"|\b(?:stammt|stammen|kommen)\svon\s(?P<source>{g.CAMEL}|{g.CAP})(?=[.,])"
    rf"|\bvon\s(?P<agent>{g.CAMEL}|{g.CAP})\s(?:geliefert|gebaut|gefertigt|entwickelt|hergestellt|übernommen)\b",
)
_MANY_AT = Signed("Bei Für", rf"\b(?:Bei|Für)\s(?P<name>{g.CAMEL}|{g.CAP})\s(?:arbeiten|sind)\s{MANY}")
_OFFICE = Signed(
    "führer nhaber ründer hef CEO",
    r"\b(?P<first>[A-ZÄÖÜ][a-zäöüé]+(?:-[A-ZÄÖÜ][a-zäöü]+)?)\s(?P<last>[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?),\s"
    rf"(?:Geschäftsführer|Inhaber|(?:Mit)?[Gg]ründer|Chef|CEO)(?:in)?\s(?P<name>{g.CAMEL}|{g.CAP})(?=[,.;)]|\s[a-zäöü]|$)",
)
""" "Eva Holl, Inhaberin Breitspur": her own name stands before."""
_ONLY_FIRMS = Signed(
    " aus  in ",
    rf"(?:^|(?<=\n)|(?<=[.!?:“»]\s))(?P<agent>{g.CAMEL}|{g.CAP})\s(?:aus|in)\s(?:(?:Bad|Sankt|St\.)\s)?(?P<town>[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?)"
    rf"\s(?:beschäftigt(?:e)?\s{MANY}|(?:meldete|beantragte|meldet|beantragt)\s(?:[^.;:!?]{{1,40}}\s)?(?:Insolvenz|Konkurs|Kurzarbeit)\b"
    r"|musste\s(?:[^.;:!?]{1,40}\s)?(?:Insolvenz|Konkurs)\b)",
)
""" "Ofenliebe aus Jena meldete Insolvenz an": no other word has a verb in the singular but no article there."""
_CITY = r"(?:(?:Bad|Sankt|St\.)\s)?(?P<town>[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?)"
_FROM_TOWN = Signed(
    " aus  in ",
    rf"(?:(?:^|(?<=\n)|(?<=[.!?:“»]\s))(?P<agent>{g.CAMEL}|{g.CAP})\s(?:aus|in)\s{_CITY}\s(?:baut|fertigt|liefert|entwickelt|stellt|produziert|beschäftigt"
    r"|vertreibt|verkauft|betreibt|exportiert|verarbeitet|bietet|übernimmt)e?t?e?\b)",
)
""" "Quirla aus Jena fertigt Öfen"."""
_GAINED = Signed(
    "aus ",
    rf"\b(?:erhielt|bekam|gewann|lieferte|übernahm|baute|entwickelte|fertigte|gehört|gehörte|zählt|zählte|macht|produziert|liefert|fertigt)\s"
    rf"(?P<agent>{g.CAMEL}|{g.CAP})\saus\s{_CITY}(?=[.,;]|\s[a-zäöü])",
)
""" "Den Zuschlag erhielt Quirla aus Jena"."""
_JOINED = Signed(
    "Mit ",
    rf"(?:^|(?<=\n)|(?<=[.!?:“»]\s))Mit\s(?P<name>{g.CAMEL}|{g.CAP})\s(?:hat|haben|gewann|gewannen|kam|kommt|ist|stieß)\s[^.;:!?]{{0,60}}"
    r"(?:neue|weitere|nächste|namhafte|junge|dritte|starke)[nrs]?\s(?:Mitglied|Partner|Firma|Unternehmen|Start-up|Zulieferer|Hersteller)\b",
)
""" "Mit Quirla hat das Netzwerk einen neuen Partner gewonnen"."""
_FOUNDED_BY = Signed(
    "gründete",
    rf"\bgründete[nt]?\s(?:die\s(?:beiden|drei|vier|zwei|Brüder|Schwestern|Geschwister)|er|sie)\s(?:[a-zäöüß]+\s|\d{{4}}\s){{0,2}}(?P<name>{g.CAMEL}|{g.CAP})"
    r"(?=[.,]|\s(?:in|und)\s)",
)
_OF_THE = Signed(
    "führer nhaber ründer orst rokurist",
    rf"\b(?:[Gg]eschäftsführer(?:in)?|[Ii]nhaber(?:in)?|(?:[Mm]it)?[Gg]ründer(?:in)?|[Vv]orständin|[Vv]orstand|[Pp]rokurist(?:in)?)\sder\s"
    rf"(?P<name>{g.CAMEL}|[A-ZÄÖÜ]\w*(?:[aoiuyx]|is|us|os|on|tec|tech|soft|lab))(?=[.,;:)“]|\s[a-zäöü])",
)
""" "Geschäftsführer der Quirla": German nouns seldom end so."""
_IN_A = frozenset(
    "Agora Arena Aula Cafeteria Disco Fauna Flora Gala Kamera Kita Mensa Mafia Pizzeria Uni Villa".split()
)
_LEADS = Signed(
    "führt leite",
    rf",\s(?:die|der)\s(?P<led>{g.CAMEL}|{g.CAP})\s(?:seit\s\d{{4}}\s)?(?:leitet|führt)\b|\b(?:führt|leitet)\s{_ONE}(?=\s(?:gemeinsam|zusammen|seit|in\s(?:zweiter|dritter|vierter|fünfter))\b)",
)


_MADE = Signed(
    " ist  mit  hat  haben  gehört ",
    rf"\b(?:hat|haben)\s(?P<maker>{g.CAMEL}|{g.CAP})\s(?:gebaut|entwickelt|geliefert|gefertigt|produziert|beigesteuert|hergestellt|konstruiert|installiert)\b"
    rf"|\bist\s(?:auch\s)?(?P<member>{g.CAMEL}|{g.CAP})\s(?:auch\s|schon\s)?(?:Mitglied|Gründungsmitglied|Partner|Kunde)\b"
    rf"|\b(?:[Gg]emeinsam|[Zz]usammen)\smit\s(?P<ally>{g.CAMEL}|{g.CAP})\s[a-zäöüß]+(?:t|te|en|ten)\b"
    rf"|(?:^|(?<=\n)|(?<=[.!?:“»]\s))(?P<counted>{g.CAMEL}|{g.CAP})\sgehört\szu\sden\s[a-zäöüß]+(?:sten|ßten|enden)\s"
    r"(?:[A-ZÄÖÜ][\w-]*[-a-zäöü])?(?:Arbeitgebern|arbeitgebern|Herstellern|herstellern|Unternehmen|unternehmen|Firmen|firmen|Betrieben|Anbietern|anbietern"
    r"|Zulieferern|Mitgliedern|Start-ups)\b",
)
""" "Seit 2011 ist Quirla Mitglied", "Die Presse hat Quirla gebaut"."""
_AT_TOWN = Signed("Bei  bei ", rf"\b[Bb]ei\s(?P<agent>{g.CAMEL}|{g.CAP})\sin\s{_CITY}")
_STAFF_OF = Signed(
    " beim  bei der ",
    rf"(?P<before>(?:[\w.-]+\s){{1,5}})(?:beim|bei\sder)\s(?P<body>{g.CAP}(?:\s{g.CAP}){{1,2}})(?![\w-])",
)
""" "Fischereiberater beim Bezirk Auental", "im dritten Lehrjahr bei der Erzeugergemeinschaft Auental"."""
_LEARNS = frozenset("Lehrjahr Lehre Ausbildung Praktikum angestellt beschäftigt tätig".split())
_DOING = re.compile(r"[\w-]+(?:ung|ion|eit|anz|ismus|en)$|Firma$|Bau$|Suche$")
""" "bei der Entwicklung Neuer": no body."""
_PLURAL = re.compile(r"(?:e|en|er|ern)$")
_MEAN_NOTHING = BRANDS - {"surname"}


def by_work(text: str, start: int, end: int) -> Iterator[Found]:
    """Yield the bare names within start..end at which somebody works or for which somebody does."""
    passage = text[start:end]
    if " bei " in passage:
        for match in _ROLE.finditer(text, start, end):
            if is_role(match.group("noun")):
                yield from _firm(text, match)
        yield from _firms(text, start, end, _THERE)
    for match in _STAFF_OF.finditer(text, start, end):
        words = match.group("before").split()
        body = match.group("body").split()
        staff = any(word in _LEARNS or is_role(word) for word in words[-4:])
        somebody = is_role(body[0]) or any(word in first_names() for word in body)
        if staff and not somebody and not _DOING.fullmatch(body[0]):
            name = " ".join(body)
            yield Found(*match.span("body"), name, kind_by_words(name), "organisations.role", 0.7)
    if " bei " in passage or " für " in passage or passage.startswith(("Bei ", "Für ")) or ". Für " in passage:
        yield from _firms(text, start, end, _WORKS_AT)
    if " von " in passage or " zu " in passage:
        yield from _firms(text, start, end, _FROM_TO, _COMES)
    for match in (*_PERSON.finditer(text, start, end), *_OFFICE.finditer(text, start, end)):
        if match.group("first") in first_names() and match.group("last") not in {*_NOBLE, *first_names()}:
            yield from _firm(text, match)
    yield from _firms(text, start, end, _MANY_AT, _DEALS, _LEADS, _JOINED, _FOUNDED_BY)
    for match in _OF_THE.finditer(text, start, end):
        if noun_class(match.group("name")) in _MEAN_NOTHING and match.group("name") not in _IN_A:
            yield from _firm(text, match)
    for pattern in (_FROM_TOWN, _GAINED, _AT_TOWN):
        for match in pattern.finditer(text, start, end):
            name = match.group("agent")
            plural = pattern is _AT_TOWN and _PLURAL.search(name)
            if is_region(match.group("town")) and noun_class(name) in _MEAN_NOTHING and not plural:
                yield from _firm(text, match)
    for match in _ONLY_FIRMS.finditer(text, start, end):
        name = match.group("agent")
        if is_region(match.group("town")) and is_firm(text, name, plain=False):
            yield Found(*match.span("agent"), name, kind_by_words(name) or Kind.COMPANY, "organisations.role", 0.7)
    for match in _MADE.finditer(text, start, end):
        group = match.lastgroup
        if group and noun_class(match.group(group)) in _MEAN_NOTHING and not _PLURAL.search(match.group(group)):
            yield from _firm(text, match)


def _firms(text: str, start: int, end: int, *patterns: Signed) -> Iterator[Found]:
    for pattern in patterns:
        for match in pattern.finditer(text, start, end):
            yield from _firm(text, match)


def _firm(text: str, match: re.Match[str]) -> Iterator[Found]:
    for group, name in match.groupdict().items():
        if group in {"noun", "first", "last", "town"} or not name or len(name) < 4 or name.endswith("-"):
            continue
        if not NO_FIRM.search(name) and is_firm(text, name, plain=False):
            yield Found(*match.span(group), name, kind_by_words(name) or Kind.COMPANY, "organisations.role", 0.7)
