"""Whether counted members or partners are all there are, or those who do something, or firms among them."""

from __future__ import annotations

import re

from pipeline.language.figures import metric_words as words
from pipeline.language.figures.context import Found
from pipeline.language.figures.excerpts import own_clause
from pipeline.language.figures.founders import FOUNDING_PARTIES, are_founders
from schemas.records import Metric

_MANY_PARTNERS = 25
"""So many partners are a network's; a project has fewer."""
_AT_FIRST = re.compile(
    r"\b(?:[Aa]nfangs|[Zz]unächst|[Uu]rsprünglich|[Aa]nfänglich)\s+(?:\w+\s+){0,2}$|\b[Bb]ei (?:der|seiner|"
    r"ihrer) Gründung\b|\b(?:Vereinsgründung|Gründung) mit\s+$"
)
_FROM_THE_START = re.compile(r"\bvon Anfang an\b|\banfangs\b|\bursprünglich\b")
_OF_SOME = re.compile(r"\s*(?:kommen|stammen|sitzen|gehen|haben ihren Sitz|machen mit|trugen|tragen mit)\b")
_SOME = re.compile(r"\S+ (?:neue|weitere|zusätzliche|unserer|der|ihrer|seiner)n?\b")
_OF_THEM = re.compile(r"\s*(?:davon|von ihnen|hiervon)\b")
_TAKES_PART = re.compile(
    r"\bbeteilig\w*|\bn[ae]hmen .{0,60}\bteil\b|teilgenommen|teilnahmen|teilnehmen|\bgenutzt\b|\bnutzen|\bnutzten|"
    r"\bteil(?:en|ten) sich\b|mitgemacht|mitmachten|\berprob|\bprob(?:en|ten)\b|\bpräsentier|\bausgestellt\b|"
    r"\breisten\b|"
    r"\bfuhren\b|\bbesucht|\babsolvier|\beingereicht\b"
)
_PAYS_FOR = re.compile(r"\bKosten\b|\bfinanzier|\bUmlage\b")
_COMES_OR_GOES = re.compile(
    r"\btr(?:at|aten|eten)\b|\bverließen\b|\bausgetreten\b|\beingetreten\b|\bbeigetreten\b|\bschieden\b|\bgekündigt"
)
_BODY = (
    r"(?:Vorstand|Beirat|Aufsichtsrat|Präsidium|Kuratorium|Lenkungskreis|Fachbeirat|Verwaltungsrat|Vollversammlung|Jury)"
    r"\w*"
)
_OF_BODY = re.compile(
    rf"\b[Dd]e[mr] (?:\w+ )?{_BODY} gehör|\b{_BODY} (?:besteht|bestehen|zählt|umfasst|hat|setzt sich)\b|"
    rf"\b{_BODY} (?:mit|aus)\s+$"
)
_ARE = re.compile(
    r"\s*(?:(?:des|der) [A-ZÄÖÜ]\w+ )?(?:davon )?(?:sind|waren) (?:(?!im\b|in\b|am\b|an\b|bei\b|zur\b|zum\b|"
    r"es\b|wir\b|auf\b|aus\b)"
    r"[a-zäöüß-]+,? ){0,4}(?P<noun>[A-ZÄÖÜ][\wäöüß-]+)"
)
"""What the members are: "23 Mitglieder sind Handwerksbetriebe"; no place ("sind im Verein organisiert")."""
_MAKE = re.compile(
    r"\s*(?:(?:des|der) [A-ZÄÖÜ]\w+ )?(?:(?:stell|fertig|produzier|brau|bau|verarbeit|züchte?|schmied|gieß|"
    r"drucke?)(?:en|ten)\b)"
)
_JOINED = re.compile(
    r"\b(?:zähl\w+|umfass\w+|verein\w+|bündel\w+|gehör\w+|Vereinbarung|Vertrag|angeschlossen|Verbund|Netzwerk|"
    r"wurden|verzeichne\w+)\b"
)
_BELONG = re.compile(
    r"angeschlossen|\bgehör\w+ .{0,90}\ban\b|\bgehör\w+ (?:zum|zur|zu unserem) (?:\w*[Nn]etzwerk|\w*[Cc]luster|Verein|"
    r"Verbund|Genossenschaft|Kreis)|zusammengetan|zusammengeschlossen|Mitgliederliste|\bmachen .{0,40}\bmit\b|"
    r"\bsind .{0,40}\b(?:dabei|an Bord)\b|arbeiten .{0,160}\bzusammen\b|Partnervertrag|"
    r"\bunter (?:seinem|ihrem|einem|unserem) Dach\b|"
    r"(?:Vertrag|Vereinbarung)[^.]{0,80}\bhaben [^.]{0,30}\bgetan\b"
)
_UNITES = re.compile(
    r"\b(?:zählt|vereint|umfasst|bündelt|vertritt|verbindet|vernetzt|versammelt|bringt)\b\s+(?:\w+\s+){0,4}$"
)

_COUNTED_ELSEWHERE = re.compile(
    r"\b(?:\w*[Kk]ammer|IHK|HWK|\w*[Ii]nnung|\w*amt|\w*[Rr]egion|\w*[Ll]andkreis|\w*[Bb]ranche|\w*[Ss]tadt|Gewerkschaft|"
    r"Arbeitsagentur|Statistik\w*)\b[^.;,:]{0,40}\bzähl(?:t|te|en|ten)\s[^.;,:]{0,30}$"
)
"""Whom a chamber, a town or a branch counts: "Die Kammer zählt 24.000 Betriebe"."""
_PARTS_OF_ALL = re.compile(r"\d\s(?:[a-zäöüß]+\s)?\w*(?:[Pp]artner|[Mm]itglied)\w*\b[^.;:]{0,60}:\s[^.;:]{0,120}$")
"""What the members are, after a colon: "58 Partner sind dabei: 41 Unternehmen und …"."""

_OF_KIND = re.compile(
    r"\s(?:davon\s|von ihnen\s)?(?:gehören|zählen|rechnen)\s(?:sich\s)?(?:zu|zur|zum)\s(?:einem\s|den\s)?"
    r"(?:[a-zäöüß]+\s)?(?:(?P<firms>Konzern|Großkonzern|Großunternehmen|Industrie|Großindustrie|Mittelstand|Handwerk)"
    r"|[A-ZÄÖÜ])"
)
""" "Elf gehören zu Konzernen": by what they are firms, or something else."""
Judgement = tuple[Metric, float]


def metric_of_members(found: Found, text: str, about_cluster: bool) -> Judgement:
    """The whole are the members; a part ("darunter 19 persönliche Mitglieder") or an increase is a count."""
    before, after = text[found.sentence[0] : found.start], text[found.end : found.sentence[1]]
    if (kind := _OF_KIND.match(after)) is not None:
        return (Metric.COMPANIES, 0.75) if kind["firms"] else (Metric.COUNT_OTHER, 0.7)
    if words.PART_OF.search(before) and re.search(r"\d|Mitglied", before):
        return Metric.COUNT_OTHER, 0.7
    if found.borrowed and _OF_THEM.match(after):
        return Metric.COUNT_OTHER, 0.7
    if _SOME.match(text[found.start : found.end]):
        return Metric.COUNT_OTHER, 0.75
    if _OF_SOME.match(after[:30]) or re.search(r"\bum\s+(?:\w+\s+)?$", before):
        return Metric.COUNT_OTHER, 0.75
    if _AT_FIRST.search(before) or are_founders(found, text, "unternehmen", about_cluster):
        return Metric.FOUNDING_MEMBERS, 0.8
    return _some_members(found, text, before, after) or (Metric.MEMBERS, 0.95)


def _some_members(found: Found, text: str, before: str, after: str) -> Judgement | None:
    """Members who do something or are something are not all of them."""
    are = _ARE.match(after)
    if are is not None:
        firms = words.COMPANIES.search(are["noun"].lower()) is not None
        return (Metric.COMPANIES, 0.6) if firms else (Metric.COUNT_OTHER, 0.65)
    if _MAKE.match(after):
        return Metric.COMPANIES, 0.55
    clause = own_clause(found, text)
    if _OF_BODY.search(clause) or _COMES_OR_GOES.search(clause):
        return Metric.COUNT_OTHER, 0.75
    if _TAKES_PART.search(clause):
        return (Metric.COUNT_OTHER, 0.6) if _PAYS_FOR.search(clause) else (Metric.PARTICIPANTS, 0.7)
    return None


def metric_of_joined(found: Found, text: str, head: str) -> Judgement | None:
    """Partners, or "57 Betriebe und Einrichtungen", that belong to the cluster are its members."""
    before = text[found.sentence[0] : found.start]
    if words.PART_OF.search(before):
        return None
    sentence = text[found.sentence[0] : found.sentence[1]]
    if head.startswith("partner"):
        if _FROM_THE_START.search(sentence) and not found.borrowed:  # "aus anfangs 14 Partnern wurden 78"
            return Metric.FOUNDING_MEMBERS, 0.7
        if _JOINED.search(sentence):
            return Metric.MEMBERS, 0.7
        return (Metric.MEMBERS, 0.65) if found.quantity.value >= _MANY_PARTNERS else None
    parties = words.COMPANIES.search(head) or (FOUNDING_PARTIES.search(head) and not words.HEADS.match(head))
    if re.search(r"(?:,|\bund|\bsowie)\s$", before):
        parties = None  # the second of a list is a part
    if _COUNTED_ELSEWHERE.search(before) or _PARTS_OF_ALL.search(before):
        parties = None
    belong = _BELONG.search(sentence) or _UNITES.search(before[-60:])
    joined = (parties and belong) or words.MIXED.search(found.counted.unit)
    return (Metric.MEMBERS, 0.7) if joined or (head == "namen" and _BELONG.search(sentence)) else None
