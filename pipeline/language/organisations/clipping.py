"""Where a name that a pattern found begins and ends.

What only stands beside it is cut ("Institut für Optik IOF Aufnahmen"), what belongs to it is added ("Bayerische" before
"Forschungsstiftung").
"""

from __future__ import annotations

import re

from pipeline.language.lexicon import cities, first_names, surnames
from pipeline.language.organisations import grammar as g
from pipeline.language.organisations import heads
from pipeline.language.organisations import patterns as p
from pipeline.language.organisations.regional import is_region
from pipeline.language.organisations.sightings import noun_class
from pipeline.language.organisations.vocabulary import is_word
from pipeline.language.roles import is_role

_AFTER_ACRONYM = re.compile(rf"{g.ACRONYM}(?P<rest>\s(?P<word>[A-ZÄÖÜ][a-zäöüß-]+))$")
_TOWN_BEFORE = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+er\s(?=Fraunhofer|Max[- ]Planck|Leibniz|Helmholtz)")
_TRADE_BEFORE = re.compile(
    rf"(?:Forschungszentrums?|Forschungsinstitut(?:s|es)?)\s(?={g.ACRONYM}$)"
    r"|(?:(?<=ische\s)|(?<=schen\s))(?:Forschungszentrum|Forschungsinstitut)\s(?=(?P<brand>[A-ZÄÖÜ][a-zäöüß]+)$)"
)
""" "das Forschungszentrum QT2C": a name in capitals needs no noun."""
_BEFORE_FAMILY = re.compile(r"(?P<noun>[A-ZÄÖÜ][a-zäöüß]+)\s(?=[A-ZÄÖÜ][\w-]+\s(?:[&+]|und)\s)")
_BEFORE_ENGLISH = re.compile(r"(?P<noun>[A-ZÄÖÜ][a-zäöüß]+)\s(?=\S+\s\S+)")
_WHERE = re.compile(r"(?P<rest>\s(?:am|an\sder|im)\s(?P<word>[A-ZÄÖÜ][\w-]+))$")
_SITE = re.compile(r"\s(?:am|auf\sdem)\s(?:Campus|Standort)\b")
""" "koordiniert die Technische Universität Jena am Campus Gera": where it does something, no part of the name."""
_PLACES = frozenset("Bodensee Breisgau Campus Inn Lech Main Neckar Oder Park Rhein See Wald".split())


_SCIENCE = re.compile(
    r"(?:chemie|physik|biologie|geschichte|mechanik|dynamik|technologie|psychologie|soziologie|ökonomie|ökologie|genetik"
    r"|struktur|verhalten|mathematik|theorie|didaktik|ethik|logie|technik|kunde)$",
    re.IGNORECASE,
)
_OF_SUBJECT = re.compile(r"\s(?:der|des)\s(?P<what>[A-ZÄÖÜ][a-zäöüß]+)(?![\w-])(?!\s[A-ZÄÖÜ])")
_OF_SUBJECTS = re.compile(
    r"\svon\s(?P<what>[A-ZÄÖÜ][a-zäöüß]{3,}n)(?:\sund\s[A-ZÄÖÜ][a-zäöüß]{3,}n)?(?=[,;:)]|\s\(|\.(?:\s|$))"
)
""" "Institut für Feinstruktur von Oberflächen und Schichten": no verb follows, of which they could be the agents."""
_IS_BODY = re.compile(
    r"(?:[Uu]niversität|[Ss]chule|[Kk]linik(?:ums)?|[Ii]nstituts?|[Gg]esellschaft|[Aa]kademie|[Ff]akultät|[Ss]tadt|[Rr]egion"
    r"|[Ll]andes|[Bb]undes|[Ff]irma|[Uu]nternehmens|[Vv]ereins|[Vv]erbands|[Ss]tiftung|[Cc]harité|[Bb]undeswehr|[Kk]ammer|[Hh]auses)$"
)
""" "Institut für Biologie der Zelle" goes on with what it studies, "… der Universität" with whose it is."""
_OF_LAND = re.compile(r"\sdes\sLandes$")
"""Which one it is, its own text tells elsewhere."""
_FOR_WHOM = re.compile(
    r"\sfür\s(?:das|den|die|unser\w*|dieses?)\s(?:Cluster|Netzwerk|Verein|Verbund|Projekt|Vorhaben|Forum|Mitglieder|Netz|Studie)\b"
)
""" "eine Studie, die das Elbe Institut für das Cluster angefertigt hat": whom somebody did it for."""
_TASK = re.compile(
    r"(?:(?:Förder)?[Vv]erein|[\w-]*[Vv]erband|Netzwerk|Verbund|Cluster|Initiative|Genossenschaft|Allianz|\sfür\s[^,]+?)(?P<task>\sfür\s)"
)
_IN_CHARGE = re.compile(r"(?:\s(?:und|sowie)\s[^.,;:]{3,50}?)?\s(?:mit)?(?:zuständig|verantwortlich)\b(?!\sfür\b)")
""" "im Verein für die Kurse zuständig": what somebody does there, and no part of its name."""
_NAME_ADJECTIVE = re.compile(r"(?<=[a-zäöüß]\s)(?:[A-ZÄÖÜ][a-zäöüß]+ische[nrsm]?|Deutsche[nrsm]?)\s$")
"""An adjective with a capital within a sentence: only names write it so."""
_NAMESAKE = re.compile(r"\s(?P<first>[A-ZÄÖÜ][a-zäöü]+)(?:\s[A-ZÄÖÜ][a-zäöüß-]+){1,2}(?=[\s,.;:)“])")
""" "Hochschule Auental Georg Simon Ohm": whose name a school bears."""
_SPLIT_WORD = re.compile(r"(?<![\w-])(?:[A-ZÄÖÜ][a-zäöüß]+-,\s)*[A-ZÄÖÜ][a-zäöüß]+-\sund\s$")
""" "Prüf- und Forschungsinstitut Auental": the head belongs to both words."""
_COMPOUND = re.compile(
    r"[A-ZÄÖÜ][a-zäöüß]+(?:institut|zentrum|anstalt|campus|stiftung|akademie|verband|verein|agentur|amt)"
)
_KEEP_LEFT = frozenset({"ministry", "municipality", "newspaper", "foreign"})


def extended(text: str, start: int, begin: int, stop: int, rule: str) -> tuple[int, int]:
    """Return where a name begins and ends once an adjective before it and a school's namesake are counted in."""
    if rule not in _KEEP_LEFT and (before := _NAME_ADJECTIVE.search(text, max(start, begin - 40), begin)):
        begin = before.start()
    if _COMPOUND.match(text, begin) and (split := _SPLIT_WORD.search(text, max(start, begin - 60), begin)):
        begin = split.start()
    if rule == "university" and (after := _NAMESAKE.match(text, stop)) and after.group("first") in first_names():
        stop = after.end()
    return begin, stop


def clipped(text: str, begin: int, stop: int, rule: str) -> tuple[int, int]:
    """Return where a name that a pattern found at begin..stop begins and ends."""
    task = _TASK.search(text, begin, stop) if _IN_CHARGE.match(text, stop) else None
    if task:
        stop = task.start("task")
    land = _OF_LAND.search(text, begin, stop)
    if land:
        stop = land.start()
    if rule == "institute":
        whom = _FOR_WHOM.search(text, begin, stop)
        begin, end = _institute(text, begin, whom.start() if whom else stop)
        subject = _OF_SUBJECT.match(text, end) if end == stop and _SCIENCE.search(text, begin, end) else None
        if subject and is_word(subject.group("what")) and not _IS_BODY.search(subject.group("what")):
            end = subject.end()
        subjects = _OF_SUBJECTS.match(text, end) if end == stop and _SCIENCE.search(text, begin, end) else None
        if subjects and not is_role(subjects.group("what")):
            end = subjects.end()
        return begin, end
    if rule == "university":
        site = _SITE.search(text, begin, stop)
        stop = site.start() if site else stop
        where = _WHERE.search(text, begin, stop)
        return begin, where.start("rest") if where and _is_no_place(where.group("word")) else stop
    if rule == "partners":
        noun = _BEFORE_FAMILY.match(text, begin, stop)
        described = noun and (is_word(noun.group("noun")) or p.descriptor_kind(noun.group("noun"))[0])
        if noun and described and noun.group("noun") not in {*surnames(), *first_names()}:
            begin = noun.end()
    if rule == "foreign":
        noun = _BEFORE_ENGLISH.match(text, begin, stop)
        if noun and p.descriptor_kind(noun.group("noun"))[0] and not heads.FOREIGN_HEAD.fullmatch(noun.group("noun")):
            begin = noun.end()
    return begin, stop


def _institute(text: str, begin: int, stop: int) -> tuple[int, int]:
    after = _AFTER_ACRONYM.search(text, begin, stop)
    if after and after.group("word") not in cities():
        stop = after.start("rest")
    before = _TOWN_BEFORE.match(text, begin, stop)
    trade = _TRADE_BEFORE.match(text, begin, stop)
    if trade and not is_region(trade.group("brand") or ""):
        before = trade
    return before.end() if before else begin, stop


def _is_no_place(word: str) -> bool:
    return word not in _PLACES and word not in cities() and noun_class(word) in {"noun", "role"}
