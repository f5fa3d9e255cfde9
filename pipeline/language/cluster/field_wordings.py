"""Wordings that tell a cluster's field: "Netzwerk für Klebtechnik", "alles, was mit Aufzügen zu tun hat"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.language.cluster.field_nouns import BRANCH, NOUN, PERSONS, PHRASE
from pipeline.language.cluster.field_terms import (
    ABOUT_WHICH,
    AIM,
    BRINGS_TOGETHER,
    CALLED,
    EMPLOYS,
    IN_CHARGE,
    NAMED_LAST,
    WORD_ALONE,
)
from pipeline.language.cluster.statements import Statement, Told, names_cluster, own_noun
from pipeline.language.model import ClusterCandidate
from pipeline.language.signed import Signed
from schemas.reportage import PassageKind

_NETWORK = (
    r"\b(?:[A-ZÄÖÜ]\w*-?)?(?:[Nn]etzwerk|[Cc]luster|[Cc]lusterinitiative|[Vv]erband|[Vv]erein|[Vv]erbund|Netz|"
    r"[Zz]usammenschluss|[Kk]ompetenzzentrum|[Ii]nitiative|[Bb]ündnis|[Aa]llianz|Genossenschaft)(?:s|es|e|en)?"
)
_SUBJECT = Signed(
    "etzwerk Netz luster erband erein erbund usammenschluss ompetenzzentrum nitiative ündnis llianz Genossenschaft",
    rf"{_NETWORK}\s(?P<link>für|rund um|im Bereich|auf dem Gebiet|in Sachen|zum Thema|zur Förderung|der|des|in der|"
    rf"aus der)\s"
    rf"{PHRASE}",
)
FOR_IT = re.compile(_NETWORK + r"\sfür\s$")
_DEVOTED = Signed(
    "chwerpunkt widme dreh spezialisier befass vertritt kümmer beschäftig ausschließlich ganz Arbeitsf Anliegen bündel",
    r"\b(?:(?<!\w)[Ss]chwerpunkt\w* (?:ist|sind|auf)|widme\w+(?:\s\w+){0,2}|dreh\w+ sich (?:\w+\s)?(?:alles )?um|"
    r"spezialisier\w+ auf|befass\w+ sich mit|vertritt|"
    r"kümmer\w+ sich um|beschäftig\w+ sich mit|sich (?:\w+\s)?(?:ausschließlich|ganz)\s|Arbeitsfeld|Anliegen|bündelt)\s"
    rf"{PHRASE}",
)
_TOGETHER = Signed("zusammen", rf"\bin dem sich (?:die |alle )?(?P<field>{NOUN})\b[^.;]{{0,80}}\bzusammen")
_LIVELIHOOD = re.compile(
    r"\b(?:Beschäftigte\w*|Menschen|Arbeitsplätze\w*|Arbeitsplatz|Stellen|Jobs|Industriebeschäftigte\w*|Leute|Geld|"
    r"Region|Familien?|Betriebe\w*|Unternehmen|Arbeitskräfte\w*|Fachkräfte\w*)\b[^.;:]{0,90}?"
    rf"\b(?:(?P<around>rund um)|in|von|mit|an|aus)\s(?P<article>der\s|dem\s|den\s)?{PHRASE}"
)
_LIVING = re.compile(r"\b(?:leb\w+|häng\w+|arbeit\w+|verdien\w+|beschäftig\w+|tätig|zähl\w+)\b")
_MAKERS = Signed(
    "bauen herstellen fertigen entwickeln verarbeiten liefern produzieren züchten erzeugen Tradition",
    rf"\b(?:Firmen|Betriebe\w*|Unternehmen|Hersteller\w*|Mitglieder\w*|Menschen|Leuten?|"
    rf"Partnern?),\sdie\s{PHRASE}(?:\sfür\s(?:die\s|den\s)?{NOUN}(?:\sund\s{NOUN})?)?\s(?:bauen|herstellen|fertigen|"
    rf"entwickeln|"
    rf"verarbeiten|liefern|produzieren|züchten|erzeugen)\b"
    rf"|(?<![\w-])(?P<tradition>{NOUN})\shat\s[^.;:]{{0,60}}\bTradition\b",
)
_TO_DO = Signed(
    "tun arbeiten handeln umgehen",
    rf"\b[Aa]lle[snm]?,?\s(?:zusammen,\s)?(?:was|die|der)\s(?:\w+\s)?mit\s{PHRASE}\s(?:zu\stun|arbeiten|handeln|"
    rf"umgehen)\b",
)
"""What all of them have to do with: "alles, was mit Aufzügen zu tun hat"."""
_GIVEN_TO = Signed(
    "befass beschäftig auseinandersetz verschrieben gewidmet spezialisier",
    rf"\bsich\s(?:[a-zäöüß]+\s)?(?:mit\s{PHRASE.replace('<field>', '<mit>')}\s(?:befass|beschäftig|"
    rf"auseinandersetz)\w+|"
    rf"auf\s{PHRASE.replace('<field>', '<auf>')}\sspezialisier\w+|{PHRASE}\s(?:verschrieben|gewidmet)\b)",
)
_MATTER = (
    r"(?:Thema|Themen|Welt|Metier|(?:Fach|Arbeits|Themen)?[Gg]ebiet|Gegenstand|(?:Technologie|Arbeits|Themen)?[Ff]eld|"
    r"Geschäft|Spezialität|Gewerbe)"
)
_THEME = Signed(
    "Thema Themen Metier Gegenstand gebiet Welt Feld feld Geschäft Spezialität Gewerbe",
    rf"\b{_MATTER}\s(?:von|des|der)\s[^.;,:]{{2,40}}?(?:\s(?:ist|sind|heißt|lautet)\s|:\s){PHRASE}|"
    rf"{PHRASE.replace('<field>', '<subject>')}\s(?:sei|seien|ist|sind|heißt|lautet|nennt\ssich)\s(?:eben\s|ja\s|"
    rf"hier\s)?"
    rf"(?:das|ihr|sein|unser|ein|eine|die)e?\s(?:gemeinsames?\s)?{_MATTER}\b",
)
_OWN_MATTER = Signed(
    "Thema Themen Metier Gegenstand gebiet Welt Feld feld Geschäft Spezialität Gewerbe",
    rf"\b(?:Sein|Ihr|Unser|Dessen|Deren|sein|ihr|unser|dessen|deren)e?\s(?:gemeinsames?\s|eigentliches?\s)?{_MATTER}\s"
    rf"(?:ist|sind|heißt|lautet|bleibt)\s{PHRASE.replace('<field>', '<matter>')}(?P<more>\s(?:[a-zäöüß]+er\s|der\s|"
    rf"des\s|von\s|für\s(?:die\s|den\s|das\s)?)"
    rf"{NOUN})?",
)
"""What is told right after the cluster: "Sein Feld ist die Versorgung chronischer Wunden"."""
_EXPLAINED = Signed(
    "Was Unter Lehre gilt",
    rf"\bWas\s(?:ist\s)?{PHRASE.replace('<field>', '<what>')}\s?(?:ist|sind|heißt|bedeutet|meint|\?)|"
    rf"\bUnter\s{PHRASE.replace('<field>', '<under>')}\s(?:versteht|verstehen)\b|"
    rf"(?:^|[.!?“]\s){PHRASE.replace('<field>', '<lore>')},\s(?:die\s(?:Lehre|Kunst|Technik|Wissenschaft)|"
    rf"das\sHandwerk)\s(?:vo[nm]|des|der)\b|"
    rf"^{PHRASE.replace('<field>', '<held>')}\s(?:gilt|gelten)\sals\b",
)
"""What a text explains to its readers is its subject: "Was gedruckte Elektronik ist, lässt sich erklären"."""
_AROUND = Signed(
    "rund um",
    rf"\b(?:Fäden|Fragen|Akteure|Wissen|Themen?|alles|Alles|allem|Angebote?|Beratung|Arbeit|Betriebe|Firmen|"
    rf"Unternehmen)\s"
    rf"rund\sum\s{PHRASE.replace('<field>', '<round>')}",
)
_STANDS_FOR = Signed(
    "stelle rohr Plattform Stimme Drehscheibe Treffpunkt Ansprechpartner Nenner stark steht Forum",
    rf"\b(?:Anlaufstelle|Sprachrohr|Plattform|Stimme|Drehscheibe|Treffpunkt|Ansprechpartner|Forum)\s(?:für|der|des)\s"
    rf"{PHRASE.replace('<field>', '<stands>')}|\b(?:steht|"
    rf"macht\ssich)\sfür\s{PHRASE.replace('<field>', '<strong>')}(?:\sstark\b|[.,;])|"
    rf"\bNenner(?:\sist|:)\s{PHRASE.replace('<field>', '<shared>')}",
)
"""For whom or what it speaks: "Sprachrohr der Kältetechnik"."""
_MADE_HERE = Signed(
    "werden stellen stellt wird",
    rf"\bwerden\s(?:hier|dort|seither|heute|seitdem|in\sder\s(?:Region|Gegend|"
    rf"Stadt))\s{PHRASE.replace('<field>', '<made>')}\s"
    rf"(?:hergestellt|gebaut|gefertigt|produziert|verarbeitet|erzeugt|entwickelt|gezüchtet|geschliffen|gegossen|"
    rf"gebrannt)\b|"
    rf"\bstellen\s(?:[a-zäöüß]+\s)?(?:\d+|[a-zäöüß]+)\s(?:Betriebe|Firmen|Unternehmen|"
    rf"Werke)\s(?:mit\s[^,.;]{{5,50}}?\s)?"
    rf"{PHRASE.replace('<field>', '<goods>')}\b[^.;]{{0,60}}\sher\b|"
    rf"\bTonnen\s{PHRASE.replace('<field>', '<tons>')}\s(?:gebrannt|hergestellt|gefördert|erzeugt|produziert|gegossen|"
    rf"verarbeitet)\b",
)
"""What a region is known to make."""
_WHO_MAKE = Signed(
    "Herstell Anbieter Zulieferer Produzent Interessen Erzeuger Züchter Entwickler Ausrüster Dienstleister Akteure "
    "Spezialisten etriebe Unternehmen Firmen",
    rf"\b(?:Hersteller|Anbieter|Produzenten|Erzeuger|Züchter|"
    rf"Entwickler)n?(?:\sund\s[A-ZÄÖÜ]\w+)?\svon\s{PHRASE}|"
    rf"\b(?:Hersteller|Anbieter|Produzenten|Erzeuger|Entwickler)n?\s(?P<kind>[A-ZÄÖÜa-zäöüß][a-zäöüß]+(?:isch|lich|iv|al|ell|är|iert|bar|ig)er\s{NOUN})|"
    rf"\b(?:Ausrüster|Zulieferer|Dienstleister|Akteure|Spezialisten|Fachbetriebe|Betriebe|Unternehmen|Firmen)n?\s"
    rf"(?:des|der|aus\sdem|aus\sder)\s{PHRASE.replace('<field>', '<branch>')}|"
    rf"\bInteressen\sder\s{PHRASE.replace('<field>', '<interest>')}",
)
_ABOUT_IT = Signed("geht ging", rf"\bg(?:eht|ing) es (?:[a-zäöüß]+\s)?um\s{PHRASE}")
_JOINING = re.compile(r"[Zz]usammen|verbünde|verein(?:t|en|ig)|vernetz|bündel|vertritt|vertreten|verbinde|verbunden")
_PROMOTES = Signed("förder", rf"\bfördert\s(?:die\s|den\s|das\s){PHRASE}")
_HOME = re.compile(
    r"\b(?:Adresse|Standort|Hochburg|Zentrum|Heimat|Wiege|Hauptstadt|Metropole|Schlüssel|Landschaft|Umsatz|Zukunft|"
    rf"Welt|Arbeitsfeld|Branche|Themenfeld|Thema|Bereich|Gebiet)\s(?:der|des|für|ist|heißt)\s{PHRASE}",
)
_REMAINS = Signed(
    "Geblieben eblieb verbindet eint",
    rf"\b(?:Geblieben (?:ist|sind)|[Gg]eblieben ist|(?:verbindet|eint),? (?:ist|sind))\s(?:ihnen\s)?{PHRASE}",
)
"""What all has come down to: "Geblieben ist die Schneidtechnik"."""
_UNITES = Signed(
    "verbindet eint vereint",
    rf"\b(?:verbindet|eint|vereint)\s(?:die\s|das\s|der\s){PHRASE}\s(?:rund\s|über\s|mehr\sals\s|etwa\s|gut\s)?(?:\d+|[a-zäöüß]{{4,}})\s"
    rf"(?:[a-zäöüß]+e\s)?(?:Mitglieder|Partner|Betriebe|Firmen|Unternehmen)\b|"
    rf"(?:^|[.!?“]\s)(?:Die|Das|Der)\s{PHRASE.replace('<field>', '<unites>')}\s(?:verbindet|eint|vereint)\s"
    rf"(?:[a-zäöüß]+\s)?(?:\d+|[a-zäöüß]{{4,}})\s(?:[a-zäöüß]+e\s)?(?:Mitglieder|Partner|Betriebe|Firmen|Unternehmen)\b",
)
"""What brings the members together: "Heute verbindet die Klebtechnik 80 Mitglieder"."""
_MERE_USE = re.compile(r",\s(?:ob|dass|wenn|weil|damit|wie)\b|\s(?:mit|aus|von|an)\s[A-ZÄÖÜ][a-zäöüß]+$")
"""What somebody uses or asks about: "…, ob Öfen mit Wasserstoff befeuert werden können"."""
_ABBREVIATED = re.compile(r"\s\((?P<short>[A-ZÄÖÜ][A-Za-zÄÖÜäöü-]{1,9})\)")
"""What follows the name of a body: "der Verband für Federn (VFD)"."""


def _is_own_short_name(match: re.Match[str], cluster: ClusterCandidate) -> bool:
    """Whether the short name behind a phrase is the cluster's own."""
    short = _ABBREVIATED.match(match.string, match.end("field"))
    return short is not None and short["short"] in cluster.names


_LIVED = re.compile(
    r"\b(?:1[89]\d\d|1[89]\d0er|[Ff]rüher|[Ee]inst|[Dd]amals|[Ee]hedem|[Dd]ereinst|[Vv]or\s(?:dem\sKrieg|der\sWende|hundert\sJahren))\b(?![^.;]*\b(?:[Hh]eute|"
    r"noch\simmer|bis\sheute|seitdem|seither)\b)(?=[^.;]*\b(?:leb|arbeit|verdien|zähl|häng|hing|fand|gab|war)\w*(?:ten?|en|e?n)?\b)"
)
"""What people lived from once is seldom what the cluster is for."""
_USED = 4.0
_SPOT = (
    r"(?:[A-ZÄÖÜ][a-zäöü]*)?(?:[Ss]tadt|[Oo]rt|[Dd]orf|[Hh]alle|[Rr]aum|[Pp]latz|[Hh]of|[Gg]elände|[Aa]usstellung|"
    r"[Ll]abor)(?:s|es)?\b"
)
"""Places in whose middle things stand."""
_MIDDLE = Signed(
    "Mittelpunkt Zentrum Fokus",
    rf"\b[Ii]m\s(?:Mittelpunkt|Zentrum|Fokus)\s(?:de[rs]\s(?!{_SPOT})[^.;,]{{3,50}}?\s|"
    rf"von\s[^.;,]{{3,40}}?\s)?(?:steht|stehen)\s{PHRASE}",
)
"""What the work is about: "Im Mittelpunkt des Netzwerks stehen Ventile"."""


_GROUPS = (
    "field", "tradition", "mit", "auf", "subject", "interest", "branch", "matter", "what", "under", "lore", "held",
    "round", "made", "goods", "tons", "stands", "strong", "shared", "unites",
    "aim", "which", "called", "so", "named", "term", "word", "kind", "alone", "joins", "last", "employs",
)  # fmt: skip
_PATTERNS = (
    (_SUBJECT, 1.6),
    (_DEVOTED, 0.9),
    (_TOGETHER, 0.8),
    (_LIVELIHOOD, 0.2),
    (_HOME, 0.4),
    (_REMAINS, 0.4),
    (_MAKERS, 0.4),
    (_TO_DO, 1.4),
    (_GIVEN_TO, 0.9),
    (_THEME, 1.0),
    (_WHO_MAKE, 0.4),
    (_PROMOTES, 0.2),
    (_ABOUT_IT, -0.2),
    (_MIDDLE, 0.6),
    (_OWN_MATTER, 1.4),
    (_EXPLAINED, 0.9),
    (_AROUND, 0.9),
    (_MADE_HERE, 0.3),
    (_STANDS_FOR, 0.6),
    (_UNITES, 0.6),
    (AIM, 0.9),
    (ABOUT_WHICH, 0.9),
    (CALLED, 0.9),
    (BRINGS_TOGETHER, 1.2),
    (NAMED_LAST, 0.9),
    (EMPLOYS, 0.4),
)
_OF_CLUSTER = (_TO_DO, _GIVEN_TO, _THEME, _WHO_MAKE, _PROMOTES, _ABOUT_IT, _MIDDLE, _AROUND, _STANDS_FOR)
"""Wordings that others are told with as well."""


_ALONE = 0.8
_IN_DATIVE = (_TO_DO, _WHO_MAKE)


def _nominative(value: str, told: Sequence[Told]) -> str:
    """The plural without the "n" of its dative, where the text has the singular or the plural: "Aufzüge"."""
    plural = value[:-1]
    if not value.endswith(("en", "ern", "eln")) or " " in value:
        return value
    stem = plural[:-1].translate(UMLAUTS) if plural.endswith("e") else None
    for sentence, _, _ in told:
        for word in re.findall(r"(?<![\w-])[A-ZÄÖÜ][a-zäöüß]+(?![\w-])", sentence):
            if (word == plural and not _SINGULAR_E.search(sentence, 0, sentence.index(word))) or (
                stem and word.translate(UMLAUTS) in (stem, stem + "s", stem + "es")
            ):
                return plural
    return value


_WEAK = re.compile(r"^([A-ZÄÖÜ]?[a-zäöüß]+(?:isch|lich|iv|al|ell|är))en(?=\s[A-ZÄÖÜ])")
"""An adjective as it stands behind an article in the other cases: "der Technischen Keramik"."""
_STRONG = re.compile(r"^([A-ZÄÖÜ]?[a-zäöüß]+(?:isch|lich|iv|al|ell|är|iert|bar|ig))er(?=\s[A-ZÄÖÜ])")
"""An adjective in the genitive: "Hersteller technischer Federn"."""
_SINGULAR_E = re.compile(r"\b(?:[Ee]iner?|jeder?|dieser?)\s(?:[a-zäöüß]+\s)?$")
UMLAUTS = str.maketrans("äöü", "aou")


def told_fields(cluster: ClusterCandidate, told: Sequence[Told]) -> Iterator[Statement]:
    """Yield the phrases that a wording gives as the field, each at its place."""
    noun, about = own_noun(cluster), False
    for sentence, offset, kind in told:
        goes_on = about and re.match(r"(?:Er|Es|Sie|Dort|Hier|Sein|Ihr|Seine|Ihre)\s", sentence) is not None
        about = names_cluster(sentence, cluster) or bool(noun.search(sentence)) or goes_on
        alone = WORD_ALONE.fullmatch(sentence.strip()) if kind is PassageKind.PARAGRAPH else None
        if alone:
            start = offset + sentence.index(alone["alone"])
            yield Statement(alone["alone"], start, start + len(alone["alone"]), _ALONE, "profile.field_told")
        for pattern, weight in _PATTERNS:
            for match in pattern.finditer(sentence):
                group = next(name for name in _GROUPS if match.groupdict().get(name))
                value = _trimmed(match[group] + (match.groupdict().get("more") or ""))
                value = _without_genitive(value) if group == "branch" else value
                score = weight + (0.8 if BRANCH.search(value) else 0.0) + (0.4 if about else 0.0)
                score -= _against(pattern, match, value, about=about, cluster=cluster, kind=kind)
                start = offset + match.start(group)
                length = len(value)
                value = _nominative(value, told) if pattern in _IN_DATIVE or group == "mit" else value
                value = _WEAK.sub(r"\1e", value)
                value = _STRONG.sub(r"\1e", value) if group == "kind" else value
                yield Statement(value, start, start + length, score, "profile.field_told")


def _against(
    pattern: Signed | re.Pattern[str],
    match: re.Match[str],
    value: str,
    *,
    about: bool,
    cluster: ClusterCandidate,
    kind: PassageKind,
) -> float:
    """Log-odds that the wording tells of others, or names no field; `about` where its sentence is the cluster's."""
    branch, sentence, noun = BRANCH.search(value) is not None, match.string, own_noun(cluster)
    if pattern is _SUBJECT:
        direct = match["link"] not in {"der", "des", "in der", "aus der"}
        if match["link"] == "für" and IN_CHARGE.match(sentence, match.end("field")):
            return _USED
        persons = not branch and kind is not PassageKind.FACTS and PERSONS.search(value)
        other = _ABBREVIATED.match(sentence, match.end("field")) and not _is_own_short_name(match, cluster)
        return (_USED + 1.0 if other else 0.0) + (0.0 if direct else 0.3 if branch else 2.6) + (3.6 if persons else 0.0)
    if pattern is _STANDS_FOR and not branch and PERSONS.search(value):
        return _USED
    if pattern in (_DEVOTED, _TOGETHER):
        clause = re.split(r"[,;:]\s", sentence[: match.start()])[-1]
        others = re.search(r"[A-ZÄÖÜ]", clause) and not (names_cluster(clause, cluster) or noun.search(clause))
        care = match.group().casefold().startswith("kümmer")  # what people care for is their work
        return (3.0 if care else 1.2) if others else 0.0 if about else 1.2
    if pattern is _THEME and not about and match.groupdict().get("subject") and "heißt" in match.group():
        return 0.8  # "Tourismustechnik heißt das Feld": the one of the text
    if pattern in _OF_CLUSTER:
        joined = pattern is not _WHO_MAKE or _JOINING.search(sentence)
        if match.groupdict().get("branch") and not branch:
            return _USED
        return (0.0 if about else 1.6 if pattern is _TO_DO else 2.6) + (0.0 if joined else 2.2)
    if pattern is _OWN_MATTER:
        return 0.0 if about else 3.2
    if pattern is _EXPLAINED:
        return (0.0 if branch or " " in value else 0.6) + (0.0 if kind is PassageKind.PARAGRAPH else 1.0)
    if pattern is _MADE_HERE:
        return 0.0 if branch or " und " in value else 0.6
    if pattern is ABOUT_WHICH and not branch:
        return _USED
    if (
        pattern is BRINGS_TOGETHER
        and not noun.search(sentence[: match.start()][-60:])
        and not names_cluster(sentence[: match.start()][-60:], cluster)
    ):
        return _USED
    if pattern is NAMED_LAST:
        return 0.0 if about or branch else 0.8
    if pattern is EMPLOYS:
        return 0.0 if branch else 0.6
    if pattern in (AIM, ABOUT_WHICH, CALLED):
        return 0.0 if about or pattern is CALLED else 0.4
    if pattern is _UNITES:
        return 0.0 if branch else 0.6
    if pattern is _REMAINS:
        return 0.0 if branch else 2.6
    living = _LIVING.search(sentence) is not None
    if pattern is _LIVELIHOOD and _LIVED.search(sentence[: match.end() + 30]):
        return _USED
    if pattern is _LIVELIHOOD and not living and _MERE_USE.search(match.group()):
        return _USED
    if pattern is _MAKERS or branch or match.groupdict().get("around") or living:
        return 0.0
    return 1.4


def _without_genitive(value: str) -> str:
    """ "Yachtbau" for "Ausrüster des Yachtbaus"."""
    bare = value.removesuffix("es") if BRANCH.search(value.removesuffix("es")) else value.removesuffix("s")
    return bare if BRANCH.search(bare) else value


def _trimmed(field: str) -> str:
    """Without a hyphen that waits for a second part."""
    return field.rstrip(" -,")
