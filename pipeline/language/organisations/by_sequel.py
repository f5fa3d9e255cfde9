"""Organisations whose name and what they are stand in two sentences: "… eine Firma. X heißt sie"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language.organisations.by_naming import NAME, named
from pipeline.language.organisations.found import Found
from pipeline.language.organisations.patterns import AMBIGUOUS_TRADE, NO_FIRM, descriptor_kind
from pipeline.language.organisations.sightings import noun_class
from pipeline.language.signed import Signed
from schemas.records import OrganisationKind as Kind

_CALLED = r"(?:heißt|hieß|nennt\ssich|nannte\ssich)"
_IT = r"(?:sie|er|es)"
_BACK = Signed(
    "heißt hieß nennt nannte Name",
    rf"(?<=[.!?:“]\s)(?:[„»]?(?P<name>{NAME})[“«]?\s{_CALLED}\s{_IT}\b"
    rf"|(?:Sie|Er|Es)\s{_CALLED}\s(?:heute\s|jetzt\s)?[„»]?(?P<called>{NAME})"
    rf"|(?:Ihr|Sein|Der)\sName(?:\sist|\slautet|:)\s[„»]?(?P<titled>{NAME}))",
)
""" "Daraus wurde eine Firma. Breitspur heißt sie": the sentence before tells what bears the name."""
_NEUTER = re.compile(
    r"(?:[Uu]p|nehmen|[Ww]erk|[Nn]etz|[Oo]ff|[Ii]nstitut|[Cc]luster|[Hh]aus|[Bb]üro|[Ll]abor|[Tt]eam)$"
)
_SENTENCE = re.compile(r"[^.!?:]+[.!?:]“?\s$")
_FIRST_NAMED = re.compile(
    r"\b(?:[Ee]ine?|[Ee]inen|[Ii]hre?|[Ii]hren?|[Ss]eine?|[Dd]ie|[Dd]as)\s(?:[a-zäöüß-]+\s){0,2}(?P<noun>[A-ZÄÖÜ][\w-]+)"
)
_ARISING = Signed(
    "hervor entst hervorgegangen geworden wurde",
    rf"(?:\bging(?:\s\d{{4}}|\s[a-zäöüß]+)?\s[„»]?(?P<name>{NAME})“?\shervor|\b(?:entstand|wurde)(?:\s\d{{4}}|\s[a-zäöüß]+)?\s"
    rf"[„»]?(?P<arose>{NAME})|\b(?:ist|war)(?:\s\d{{4}}|\s[a-zäöüß]+)?\s[„»]?(?P<grown>{NAME})“?\s(?:entstanden|hervorgegangen|geworden))"
    r"“?\.\s(?:Die|Das|Der)\s(?:[a-zäöüß-]+\s){0,2}(?P<noun>[A-ZÄÖÜ][\w-]+)",
)
""" "Aus dem Projekt ging Breitspur hervor. Das Start-up …": the sentence behind tells it."""
_GROUND = re.compile(r"[a-zäöüß](?:land|feld|fläche|boden|raum|gebiet|platz|park|wald|see|holz|gas|stoff|müll|abfall)$")
""" "Daraus entstand Ackerland. Die Genossenschaft …"."""
_OF_FIRM = Signed(
    "Name",
    rf"\b(?:Der|der)\sName\s(?:der|des|ihrer|ihres|seiner|seines)\s(?:[a-zäöüß-]+\s)?(?P<noun>[A-ZÄÖÜ][\w-]+)(?:\sist|\slautet|:)\s[„»]?(?P<name>{NAME})",
)
_ENDING = Signed(
    "Die Das",
    rf"\b(?:zeigte?|beweist|machte?|gehört|steckt|auch|etwa|von|bei|heißt|entstand|übernimmt|übernahm|kam|tat|tut)\s(?P<name>{NAME})(?:\s(?:aus|an|her|ab|auf|mit))?\.\s(?:Die|Das)\s(?:[A-ZÄÖÜ][a-zäöüß]+er\s)?(?P<noun>Firma|Ausgründung|Unternehmen|Start-up|Startup|Spin-off"
    r"|Jungunternehmen|Familienunternehmen|Gründung)\b",
)
""" "Wie das geht, zeigt Breitspur. Die Firma …"."""
_DOES = Signed(
    "Die Das das die",
    rf"\b[a-zäöüß]{{2,}}t\s(?P<name>{NAME})(?:\s(?:an|ein|ab|auf|vor|bei|mit|her|zu))?\.\s(?:Die|Das)\s(?:junge\s|kleine\s)?(?P<noun>Firma|Ausgründung|Unternehmen|Start-up|Startup|Spin-off"
    r"|Jungunternehmen|Familienunternehmen|Gründung)\b"
    rf"|\b(?:noch|da|nun|jetzt|schließlich|zuletzt|sogar|nur|dann|hier|dort|an|zu|für)\s(?P<last>{NAME})\.\s(?:Die|Das)\s(?:junge\s|kleine\s)?"
    r"(?P<what>Firma|Ausgründung|Unternehmen|Start-up|Startup|Spin-off|Jungunternehmen|Familienunternehmen|Gründung)\b"
    rf"|\b(?:an|von|für|bei|mit|durch)\s(?P<later>{NAME})\.\s[A-ZÄÖÜ][^.;:!?„“]{{2,70}}\s(?:haben|hat|hatten|hatte)\s(?:die|das)\s"
    r"(?P<then>Firma|Unternehmen|Start-up|Startup|Spin-off|Jungunternehmen)\s(?:[^.;!?,]{0,50}\s)?(?:aus|mit)?(?:gegründet|aufgebaut)\b",
)
""" "Den Rest erledigt Quirla. Das Start-up …": with any verb, if the word means nothing else."""
_MEAN_NOTHING = frozenset({"unknown", "coined"})
_GOES_ON = Signed(
    "Die Das",
    r"(?<=\w)\.\s(?:Die|Das)\s(?:junge\s|kleine\s)?(?P<noun>Firma|Ausgründung|Unternehmen|Start-up|Startup|Spin-off"
    r"|Jungunternehmen|Familienunternehmen|Gründung)\b",
)
_AT_PLACE = re.compile(
    rf"(?:^|(?<=\s)(?P<left>\S+)\s)[„»]?(?P<name>{NAME})[“«]?\s(?:aus|in|bei)\s(?:(?:Bad|Sankt|St\.)\s)?[A-ZÄÖÜ][\w-]+"
    r"(?:\s(?:am|an\sder)\s[A-ZÄÖÜ][\w-]+)?$"
)
_MANY = re.compile(r"^[A-ZÄÖÜ][a-zäöüß]+(?:en|ern|eln)$")
""" "von Höfen aus Thüringen"."""
_REACH = 90
"""Characters before the full stop in which a name and its place stand."""
""" "Gebaut hat das Breitspur Labs in Auental. Das Start-up …"."""
_BARE_AFTER = frozenset("bei von mit durch für an ist sind war heißt zeigt kommt liefert liefern hat".split())
_AFTER_COLON = re.compile(
    rf"\bein(?:e|en|em|er)?\s(?:[a-zäöüß-]+\s){{0,2}}(?:[A-ZÄÖÜ][a-zäöüß]+er\s)?(?P<noun>[A-ZÄÖÜ][\w-]+):\s[„»]?(?P<name>{NAME})(?=“?(?:[,.;]|\s(?:aus|in|und)\s))"
)
""" "Das erledigt ein Start-up: Breitspur aus Jena"."""


def by_sequel(text: str, start: int, end: int) -> Iterator[Found]:
    """Yield the names within start..end of what the sentence before or behind describes."""
    for match in _BACK.finditer(text, start, end):
        sentence = _SENTENCE.search(text, max(start, match.start() - 200), match.start())
        noun = _described(sentence.group()) if sentence else None
        if noun and (_NEUTER.search(noun) or not match.group().startswith("Es ")):
            yield from named(text, match, _group(match), noun, plain=True)
    for match in _ARISING.finditer(text, start, end):
        group = _group(match)
        if descriptor_kind(match.group("noun"))[1] is Kind.COMPANY and not _GROUND.search(match.group(group)):
            yield from named(text, match, group, match.group("noun"), plain="&" in match.group(group))
    for match in _ENDING.finditer(text, start, end):
        if not NO_FIRM.search(match.group("name")):
            yield from named(text, match, "name", match.group("noun"), plain=False)
    for match in _DOES.finditer(text, start, end):
        group, noun = next(
            pair for pair in (("name", "noun"), ("last", "what"), ("later", "then")) if match.group(pair[0])
        )
        first = match.group(group).split()[0]
        if noun_class(first) in _MEAN_NOTHING and not (NO_FIRM.search(match.group(group)) or _MANY.search(first)):
            yield from named(text, match, group, match.group(noun), plain=False)
    for match in _GOES_ON.finditer(text, start, end):
        placed = _AT_PLACE.search(text, max(start, match.start() - _REACH), match.start())
        if placed:
            yield from _at_place(text, placed, match.group("noun"))
    for match in _AFTER_COLON.finditer(text, start, end):
        if not (AMBIGUOUS_TRADE.search(match.group("noun")) or match.group("name").endswith("en")):
            yield from named(text, match, "name", match.group("noun"), plain=False)
    for match in _OF_FIRM.finditer(text, start, end):
        yield from named(text, match, "name", match.group("noun"), plain=True)


def _at_place(text: str, match: re.Match[str], noun: str) -> Iterator[Found]:
    """Yield the name of a firm at a place; a word of the language only where none but a name lacks its article."""
    name = match.group("name")
    means_something = noun_class(name.split()[0]) in {"noun", "compound"}
    if means_something and (match.group("left") not in _BARE_AFTER or NO_FIRM.search(name)):
        return
    if not _MANY.search(name):
        yield from named(text, match, "name", noun, plain=False)


def _group(match: re.Match[str]) -> str:
    return next(group for group, value in match.groupdict().items() if value and group != "noun")


def _described(sentence: str) -> str | None:
    """Return the noun that a sentence introduces, where it describes an organisation; the last one counts."""
    nouns = [match.group("noun") for match in _FIRST_NAMED.finditer(sentence)]
    return nouns[-1] if nouns and descriptor_kind(nouns[-1])[0] else None
