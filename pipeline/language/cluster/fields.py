"""The cluster's field or branch: what is said to be its subject, in the text's own words.

Names of branches are open-class nouns, so no list can hold them. What marks one is the place: behind "Netzwerk für",
in the line over the headline, behind "leben von der", in the cluster's own name. Each such place is a statement; a noun
with the ending of a branch ("-technik", "-wirtschaft") that the text keeps using is one more.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from spacy.tokens import Doc

from pipeline.language.cluster.statements import Statement, Told, names_cluster, own_noun
from pipeline.language.lexicon import FUNCTION_WORDS, STATES, cities
from pipeline.language.model import ClusterCandidate, candidates_of, reportage_of, text_of
from pipeline.language.occurrences import Intervals
from pipeline.language.signed import Signed
from schemas.reportage import PassageKind

RULE = "profile.field"
LEAST = -1.6
"""A phrase below is only one that the text happens to use."""
_MANY = 8
"""Uses of a word beyond which more say nothing."""
_OPENING = 2
"""Paragraphs at the beginning that introduce the cluster."""

_NOUN = r"[A-ZÄÖÜ][\wäöüß]*(?:-[A-ZÄÖÜ]?[\wäöüß]+)*"
_ADJECTIVE = r"(?:(?<![\w-])[a-zäöüß]{4,}(?:e|en|er)\s)"
_PROPER_ADJECTIVE = r"(?:(?<![\w-])[A-ZÄÖÜ][a-zäöüß]+(?:isch|lich|iv|al|ell|är)(?:e|en|er)\s)"
"""An adjective that is part of a branch's name: "Optische Technologien"."""
_ATTRIBUTE = rf"(?:{_ADJECTIVE}|{_PROPER_ADJECTIVE})?"
_PHRASE = (
    rf"(?:die\s|das\s|den\s|der\s|dem\s|des\s|alle\s|deutschen?\s|regionalen?\s|[a-zäöü-]+(?:ische|ischen)\s)*"
    rf"(?P<field>{_ATTRIBUTE}{_NOUN}-?(?:,\s{_ATTRIBUTE}{_NOUN})*(?:\s(?:und|sowie)\s{_ATTRIBUTE}{_NOUN})?)"
)
_NETWORK = (
    r"\b(?:[A-ZÄÖÜ]\w*-?)?(?:[Nn]etzwerk|[Cc]luster|[Cc]lusterinitiative|[Vv]erband|[Vv]erein|[Vv]erbund|"
    r"[Zz]usammenschluss|[Kk]ompetenzzentrum|[Ii]nitiative|[Bb]ündnis|[Aa]llianz|Genossenschaft)(?:s|es|e|en)?"
)
_SUBJECT = Signed(
    "etzwerk luster erband erein erbund usammenschluss ompetenzzentrum nitiative ündnis llianz Genossenschaft",
    rf"{_NETWORK}\s(?P<link>für|rund um|im Bereich|auf dem Gebiet|in Sachen|zum Thema|zur Förderung|der|des|in der|"
    rf"aus der)\s"
    rf"{_PHRASE}",
)
_FOR = re.compile(_NETWORK + r"\sfür\s$")
_DEVOTED = Signed(
    "chwerpunkt widme dreh spezialisier befass vertritt kümmer beschäftig ausschließlich ganz Arbeitsf Anliegen bündel",
    r"\b(?:(?<!\w)[Ss]chwerpunkt\w* (?:ist|sind|auf)|widme\w+(?:\s\w+){0,2}|dreh\w+ sich (?:\w+\s)?(?:alles )?um|"
    r"spezialisier\w+ auf|befass\w+ sich mit|vertritt|"
    r"kümmer\w+ sich um|beschäftig\w+ sich mit|sich (?:\w+\s)?(?:ausschließlich|ganz)\s|Arbeitsfeld|Anliegen|bündelt)\s"
    rf"{_PHRASE}",
)
_TOGETHER = Signed("zusammen", rf"\bin dem sich (?:die |alle )?(?P<field>{_NOUN})\b[^.;]{{0,80}}\bzusammen")
_LIVELIHOOD = re.compile(
    r"\b(?:Beschäftigte\w*|Menschen|Arbeitsplätze\w*|Arbeitsplatz|Stellen|Jobs|Industriebeschäftigte\w*|Leute|Geld|"
    r"Region|Familien?|Betriebe\w*|Unternehmen|Arbeitskräfte\w*|Fachkräfte\w*)\b[^.;:]{0,90}?"
    rf"\b(?:in|von|mit|an|aus)\s(?P<article>der\s|dem\s|den\s)?{_PHRASE}"
)
_LIVING = re.compile(r"\b(?:leb\w+|häng\w+|arbeit\w+|verdien\w+|beschäftig\w+|tätig|zähl\w+)\b")
_MAKERS = Signed(
    "bauen herstellen fertigen entwickeln verarbeiten liefern produzieren züchten erzeugen Tradition",
    rf"\b(?:Firmen|Betriebe\w*|Unternehmen|Hersteller\w*|Mitglieder\w*),\sdie\s{_PHRASE}\s(?:bauen|herstellen|fertigen|entwickeln|"
    rf"verarbeiten|liefern|produzieren|züchten|erzeugen)\b"
    rf"|(?<![\w-])(?P<tradition>{_NOUN})\shat\s[^.;:]{{0,60}}\bTradition\b",
)
_HOME = re.compile(
    r"\b(?:Adresse|Standort|Hochburg|Zentrum|Heimat|Wiege|Hauptstadt|Metropole|Schlüssel|Landschaft|Umsatz|Zukunft|"
    rf"Welt|Arbeitsfeld|Branche|Themenfeld|Thema|Bereich|Gebiet)\s(?:der|des|für|ist|heißt)\s{_PHRASE}",
)
_LABEL = re.compile(
    r"(?:Branchen?|Technologiefeld\w*|Themenfeld\w*|Schwerpunkte?|Fachgebiete?|Feld|Themen|Thema|Fokus|Gebiet|"
    r"Ausrichtung)\s*[:|]\s*"
    r"(?P<field>[^\n]+)"
)
# Nouns of branches and technologies: by their ending, whole words among them.
_ENDING = (
    r"(?:[Tt]echnik|[Tt]echnologien?|[Ww]irtschaft|[Ii]ndustrie|[Bb]ranche|[Ll]ogistik|[Mm]obilität|[Ee]nergien?|"
    r"(?<!Backstein)(?<!Um)(?<!Neu)(?<!Auf)(?<!An)(?<!Aus)(?<!Weiter)(?<!Rück)(?<!Ein)[Bb]au|[Tt]ronik|[Ss]ensorik|"
    r"[Oo]ptik|[Pp]hotonik|[Rr]obotik|[Kk]unststoffe?|[Mm]aterialien|[Ww]erkstoffe?|[Cc]hemie|[Pp]harma|[Mm]edizin|"
    r"[Ff]ahrt|[Ii]nformatik|[Ss]oftware|[Ee]lektronik|[Ss]icherheit|[Tt]extilien|[Bb]atterien?|[Ww]asserstoff|"
    r"[Öö]konomie|[Dd]iagnostik|[Ii]ntelligenz|[Mm]edien|[Ee]rnährung|[Ww]indkraft|[Hh]olz|[Pp]apier|[Kk]eramik|"
    r"[Gg]las|"
    r"[Mm]etall|[Oo]berflächen|[Aa]utomotive|[Ss]atelliten|[Gg]esundheit|[Tt]hermie|[Tt]ourismus|[Zz]üchtung|"
    r"[Ff]ertigung|[Vv]erarbeitung|[Hh]andwerk|[Gg]ewerbe|[Aa]kustik|[Mm]echanik|[Aa]nalytik|[Dd]esign|[Rr]ecycling|"
    r"[Vv]erpackung|[Ff]asern|[Pp]roteine|[Hh]albleiter|[Gg]eräte|[Aa]nimation|[Hh]ydraulik|[Hh]ygiene|[Pp]flege)\b"
)
_REGIONAL = (
    r"(?:sächs|bayer|hess|thüring|\w*westfäl|\w*rhein|bad|schwäb|fränk|fries|märk|niedersächs|saarländ|europä|heim)isch"
)
_KIND = (
    rf"(?:(?<![\w-])(?!{_REGIONAL}|wenig|einig)(?:[a-zäöüß]+(?:isch|lich|iv|al|ell|är|iert|nd|bar|ig)|grün|blau|weiß|"
    r"[A-ZÄÖÜ][a-zäöüß]+(?:isch|lich|iv|al|är))(?:e|en|er)\s)?"
)
"""An adjective that tells the kind of a branch, no judgement and no region: "optische Technologien"."""
_BRANCH = re.compile(rf"{_KIND}\b(?:[A-ZÄÖÜ][\w-]*-\s(?:und|oder)\s)?(?:[A-ZÄÖÜ][\w-]*?)?{_ENDING}")
_BRANCH_ENDING = re.compile(_ENDING)
_GENERIC = frozenset(
    "firma anteil arbeit ausbildung bau belange betriebe bildung branche digitalisierung dinge energie energien ersten "
    "fachkräfte fahrt fertigung firmen forschung ganzen gegend geräte geschäftsstellen gesundheit gewerbe handwerk "
    "herren hochschule hochschulen hälfte ideen industrie innovation innovationen intelligenz interessen jahr jahre "
    "jahren jahres kommunen kreis köpfe künstliche land landkreis leute materialien medien menschen mitglieder "
    "mittelstand mobilität partner pflege politik praxis region sicherheit software stadt stadtwerke stelle tagen "
    "technik technologie technologien universität universitäten unternehmen unternehmern verarbeitung verein "
    "weiterbildung welt werkstoffe wirtschaft wissenschaft zahl zukunft zusammenarbeit "
    .split()
)  # fmt: skip
_NO_STEM = ("netz", "clus", "krei", "verb", "vere", "werk", "land", "bund", "förd")
_PERSONS = re.compile(r"(?:er|innen|in|leute|stecher)$")


def fields(doc: Doc, cluster: ClusterCandidate, told: Sequence[Told]) -> Iterator[Statement]:
    """Yield the phrases that may name the field, each at its place."""
    stems = _name_stems(cluster)
    foreign = _foreign_words(doc)
    nouns = Counter(noun.casefold() for noun in re.findall(r"[A-ZÄÖÜ][\wäöüß-]{3,}", text_of(doc)))
    bodies = candidates_of(doc).organisations
    places = Intervals((m.span.start_char, m.span.end_char) for body in bodies for m in body.mentions)
    stated = (*_labelled(told), *_kickers(doc), *_told(cluster, told))
    for statement in (*stated, *_nouns(doc, told), *_in_name(doc, stems, cluster)):
        value = statement.value
        if statement.rule != "profile.field_label" and not _may_be_field(value, cluster):
            continue
        named = statement.rule != "profile.field_name" and any(stem in value.casefold() for stem in stems)
        score = statement.score + (1.0 if named else 0.0) + 0.1 * min(_MANY, _uses(nouns, value))
        if statement.rule != "profile.field_told" or not _FOR.search(text_of(doc)[: statement.start][-40:]):
            # "Verein für Klebtechnik" may be taken for an organisation; it tells the field all the same.
            score -= 0.8 if value.casefold() in foreign else 0.0
            score -= 1.5 if places.hold(statement.start, statement.end) else 0.0
        score -= 0.5 if re.search(r"ung\b", value) and not _BRANCH.search(value) else 0.0
        if score >= LEAST:
            yield Statement(value, statement.start, statement.end, score, statement.rule)


def _uses(nouns: Counter[str], value: str) -> int:
    """How often the text comes back to the subject, in any form and compound: what it never does is no field."""
    stems = {word[: max(4, len(word) - 3)].casefold() for word in re.findall(r"[A-ZÄÖÜ]\w{3,}", value)}
    return min((sum(number for noun, number in nouns.items() if stem in noun) - 1 for stem in stems), default=0)


def key_of_field(value: str) -> str:
    """What two forms of a field's name share: its last word without case and ending, its hyphened first part."""
    last = re.split(r"[\s,]+", value.casefold())[-1]
    return re.sub(r"(?:n|en|s|er)$", "", last)


def _may_be_field(value: str, cluster: ClusterCandidate) -> bool:
    words = value.split()
    plain = value.casefold()
    known = words[0] in cities() or words[-1] in STATES or words[-1] in cities()
    in_name = value in cluster.name.split() and not _BRANCH.fullmatch(value)
    named = in_name or names_cluster(value, cluster) or own_noun(cluster).fullmatch(value)
    generic = plain in _GENERIC or (words[-1].casefold() in _GENERIC and not _BRANCH.search(value))
    return not (generic or words[-1].casefold() in FUNCTION_WORDS or known or named or len(value) < 4)


def _foreign_words(doc: Doc) -> set[str]:
    """Words that stand only in the names of other organisations: "Institut für Luft- und Kältetechnik"."""
    text = text_of(doc)
    names = [mention.span.text for o in candidates_of(doc).organisations for mention in o.mentions]
    inside = Counter(word.casefold() for name in names for word in re.findall(r"[\w-]+", name))
    uses = Counter(word.casefold() for word in re.findall(r"[\w-]+", text))
    return {word for word, number in inside.items() if uses[word] <= number}


def _name_stems(cluster: ClusterCandidate) -> set[str]:
    """Beginnings of the words in the cluster's name, which often tell its field: "Glas", "Torf"."""
    words = [word for word in re.findall(r"[A-ZÄÖÜ]?[a-zäöüß]+", cluster.name) if word not in cities()]
    stems = {word.casefold()[:length] for word in words for length in (4, 5, 6) if len(word) >= length}
    return {stem for stem in stems if not stem.startswith(_NO_STEM)}


def _labelled(told: Sequence[Told]) -> Iterator[Statement]:
    for line, offset, kind in told:
        match = _LABEL.match(line) if kind is PassageKind.FACTS else None
        if match:
            value = match["field"].strip(" .")
            start = offset + match.start("field")
            yield Statement(value, start, start + len(value), 4.5, "profile.field_label")


def _kickers(doc: Doc) -> Iterator[Statement]:
    """The line over or under the headline: "NETZWERKPORTRÄT · KLEBTECHNIK"; spelled as the text spells it."""
    text, reportage = text_of(doc), reportage_of(doc)
    for passage in reportage.passages[:6]:
        line = text[passage.start : passage.end]
        if passage.kind not in {PassageKind.HEADING, PassageKind.HEADLINE} or not re.search(r"\s[·|•]\s", line):
            continue
        for part in re.split(r"\s[·|•]\s", line):
            words = part.split()
            if not 1 <= len(words) <= 4 or not part.isupper():
                continue
            spelled = re.search(rf"(?i)(?<![\w-]){re.escape(part)}(?:n|en|s)?\b", text[passage.end :])
            endings = _BRANCH.fullmatch(part.title()) is not None
            if (spelled and not spelled.group().isupper()) or endings or " UND " in part:
                value = (
                    spelled.group()
                    if spelled
                    else " ".join(w if w == "UND" else w.title() for w in words).replace("UND", "und")
                )
                start = passage.start + line.index(part)
                yield Statement(
                    value, start, start + len(part), 2.0 if spelled or endings else 0.8, "profile.field_kicker"
                )


_PATTERNS = ((_SUBJECT, 1.6), (_DEVOTED, 0.9), (_TOGETHER, 0.8), (_LIVELIHOOD, 0.2), (_HOME, 0.4), (_MAKERS, 0.4))


def _told(cluster: ClusterCandidate, told: Sequence[Told]) -> Iterator[Statement]:
    noun, about = own_noun(cluster), False
    for sentence, offset, kind in told:
        goes_on = about and re.match(r"(?:Er|Es|Sie|Dort|Hier)\s", sentence) is not None
        about = names_cluster(sentence, cluster) or bool(noun.search(sentence)) or goes_on
        for pattern, weight in _PATTERNS:
            for match in pattern.finditer(sentence):
                group = "tradition" if match.groupdict().get("tradition") else "field"
                value = _trimmed(match[group])
                branch = _BRANCH.search(value) is not None
                score = weight + (0.8 if branch else 0.0) + (0.4 if about else 0.0)
                if pattern is _SUBJECT:
                    direct = match["link"] not in {"der", "des", "in der", "aus der"}
                    score -= 0.0 if direct else 0.3 if branch else 2.6
                    score -= 0.0 if branch or kind is PassageKind.FACTS or not _PERSONS.search(value) else 1.0
                elif pattern in (_DEVOTED, _TOGETHER):
                    clause = re.split(r"[,;:]\s", sentence[: match.start()])[-1]
                    others = re.search(r"[A-ZÄÖÜ]", clause) and not (
                        names_cluster(clause, cluster) or noun.search(clause)
                    )
                    care = match.group().casefold().startswith("kümmer")  # what people care for is their work
                    score -= (3.0 if care else 1.2) if others else 0.0 if about else 1.2
                elif pattern is not _MAKERS:
                    score -= 0.0 if branch or _LIVING.search(sentence) else 1.4
                start = offset + match.start(group)
                yield Statement(value, start, start + len(value), score, "profile.field_told")


def _trimmed(field: str) -> str:
    """Without a hyphen that waits for a second part."""
    return field.rstrip(" -,")


def _nouns(doc: Doc, told: Sequence[Told]) -> Iterator[Statement]:
    """Branch nouns by how often and where the text uses them."""
    count: Counter[str] = Counter()
    first: dict[str, tuple[int, int]] = {}
    early = [q.start for q in reportage_of(doc).passages if q.kind is PassageKind.PARAGRAPH][:_OPENING]
    opening = early[-1] if early else 0
    for sentence, offset, kind in told:
        if not any(map(_may_end_branch, sentence.split())):
            continue
        for match in _BRANCH.finditer(sentence):
            word = re.sub(r"^([A-ZÄÖÜ]?[a-zäöüß]+?)(?:en|er|e)\s", r"\1e ", match.group())
            weight = 4.0 if kind is PassageKind.HEADLINE else 2.0 if offset <= opening else 1.0
            count[word] += int(2 * weight)
            first.setdefault(word, (offset + match.start(), offset + match.end()))
    for word, number in count.most_common(6):
        if word.endswith("Intelligenz"):
            # Everybody's tool; a field only where the text says so.
            continue
        yield Statement(word, *first[word], min(1.6, -0.6 + 0.15 * number), "profile.field_noun")


@lru_cache(maxsize=1 << 14)
def _may_end_branch(word: str) -> bool:
    """Tell quickly, since most words come again, where the slow search for branch nouns is worth its time."""
    return _BRANCH_ENDING.search(word) is not None


_NETWORK_OF = re.compile(r"(?P<what>[A-ZÄÖÜ][a-zäöüß]{3,}?)s?(?:cluster|netzwerk|netz|verbund|allianz)")


def _of_network(text: str, word: str) -> Iterator[Statement]:
    """The branch that a network is named after, as the text names it: "Wärmewirtschaft" for a "Wärmecluster"."""
    network = _NETWORK_OF.fullmatch(word)
    branch = network and re.search(
        rf"\b{network['what']}(?:s|n)?(?:branche|wirtschaft|industrie|technik|sektor)\b", text
    )
    if branch:
        yield Statement(branch.group(), *branch.span(), 2.6, "profile.field_name")


def _in_name(doc: Doc, stems: set[str], cluster: ClusterCandidate) -> Iterator[Statement]:
    """A noun of the text with which a word of the cluster's name begins: "Wasserstoff" in "Wasserstoffkreis"."""
    text, own = text_of(doc), {word for name in cluster.names for word in name.split()}
    words = re.findall(r"(?<![\w-])[A-Za-zÄÖÜäöüß]{5,}(?![\w-])", text)
    for word in cluster.name.split():
        if _BRANCH.fullmatch(word) and word in text:
            start = text.index(word)
            yield Statement(word, start, start + len(word), 1.5, "profile.field_name")
        yield from _of_network(text, word)
    for stem in sorted(stem for stem in stems if len(stem) == 5):
        counts = Counter(word for word in words if word.casefold().startswith(stem))
        for word, number in counts.most_common(3):
            if word[0].isupper() and number > 1 and word not in own and word not in cities():
                start = text.index(word)
                yield Statement(word, start, start + len(word), min(0.8, -0.8 + 0.2 * number), "profile.field_name")
