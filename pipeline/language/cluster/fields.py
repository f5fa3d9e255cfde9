"""The cluster's field or branch: what is said to be its subject, in the text's own words.

Names of branches are open-class nouns, so no list can hold them. What marks one is the place: behind "Netzwerk für",
in the line over the headline, behind "leben von der", in the cluster's own name. Each such place is a statement; a noun
with the ending of a branch ("-technik", "-wirtschaft") that the text keeps using is one more.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial

from spacy.tokens import Doc

from pipeline.language.cluster.field_names import IN_NAME, fold, name_stems, named_fields
from pipeline.language.cluster.field_nouns import BRANCH, BRANCH_ENDING
from pipeline.language.cluster.field_topics import topics
from pipeline.language.cluster.field_wordings import FOR_IT, told_fields
from pipeline.language.cluster.patterns import STATE_ADJECTIVE
from pipeline.language.cluster.statements import Statement, Told, names_cluster, own_noun
from pipeline.language.cluster.towns import is_like_town
from pipeline.language.lexicon import COUNTRIES, FUNCTION_WORDS, STATES, cities, town_adjectives
from pipeline.language.model import ClusterCandidate, candidates_of, reportage_of, text_of
from pipeline.language.occurrences import Intervals
from schemas.reportage import PassageKind

RULE = "profile.field"
_MANY = 8
"""Uses of a word beyond which more say nothing."""
_OPENING = 2
"""Paragraphs at the beginning that introduce the cluster."""

_LABEL = re.compile(
    r"(?:(?:Branche|Technologiefeld|Themenfeld|Fachgebiet|"
    r"Arbeitsgebiet)\s(?=[A-ZÄÖÜ][\w-]+(?:\sund\s[A-ZÄÖÜ][\w-]+)?$)|"
    r"(?:Branchen?|Technologiefeld\w*|Themenfeld\w*|Schwerpunkte?|Fachgebiete?|Feld|Themen|Thema|Fokus|Gebiet|"
    r"Arbeitsgebiete?|Ausrichtung)\s*[:|\n]\s*)"
    r"(?P<field>[^\n]+)"
)
_GENERIC = frozenset(
    "firma anteil arbeit ausbildung bau belange betriebe bildung branche digitalisierung dinge energie energien ersten "
    "fachkräfte fahrt fertigung firmen forschung ganzen gegend geräte geschäftsstellen gesundheit gewerbe handwerk "
    "großindustrie herren hochschule hochschulen hälfte ideen industrie innovation innovationen intelligenz interessen "
    "jahr jahre jahren jahres kommunen kreis köpfe künstliche land landkreis leute materialien medien menschen "
    "mitglieder "
    "mittelstand mobilität partner pflege politik praxis region sicherheit software stadt stadtwerke stelle tagen "
    "alter technik technologie technologien universität universitäten unternehmen unternehmern verarbeitung verein "
    "austausch ehrenamt erfahrung fragen geld kontakte nachwuchs probleme vertrauen wettbewerb wissen zahlen zeit "
    "teilzeit vollzeit drumherum wartung betrieb alltag zufall zuhause ruhestand namen gründung taufe rolle halle "
    "kreisen "
    "werk werke fabrik fabriken labor labore genossenschaft geschäft rente räume gebäude zimmer betriebsrat "
    "schule schulen "
    "koordination projektkoordination projektleitung buchhaltung geschäftsstelle beratung "
    "weiterbildung welt werkstoffe wirtschaft wissenschaft zahl zukunft zusammenarbeit "
    .casefold()
    .split()
)  # fmt: skip


def fields(doc: Doc, cluster: ClusterCandidate, told: Sequence[Told]) -> Iterator[Statement]:
    """Yield the phrases that may name the field, each at its place."""
    stems = name_stems(cluster)
    foreign = _foreign_words(doc)
    uses = lru_cache(maxsize=None)(partial(_uses, " ".join(_NOUN.findall(text_of(doc))).casefold()))
    bodies = candidates_of(doc).organisations
    places = Intervals((m.span.start_char, m.span.end_char) for body in bodies for m in body.mentions)
    stated = (
        *_labelled(told),
        *_kickers(doc),
        *told_fields(cluster, told),
        *topics(told, cluster, uses),
    )
    for statement in (*stated, *_nouns(doc, told, cluster), *named_fields(text_of(doc), stems, cluster)):
        value = statement.value
        if statement.rule != "profile.field_label" and not _may_be_field(statement, cluster):
            continue
        named = statement.rule not in ("profile.field_name", IN_NAME) and any(stem in fold(value) for stem in stems)
        score = statement.score + (1.0 if named else 0.0) + 0.1 * min(_MANY, uses(value))
        if statement.rule != "profile.field_told" or not FOR_IT.search(text_of(doc)[: statement.start][-40:]):
            # "Verein für Klebtechnik" may be taken for an organisation; it tells the field all the same.
            score -= 0.8 if value.casefold() in foreign else 0.0
            score -= 1.5 if places.hold(statement.start, statement.end) else 0.0
        score -= 0.5 if re.search(r"ung\b", value) and not BRANCH.search(value) else 0.0
        before = text_of(doc)[max(0, statement.start - 40) : statement.start]
        score -= _OF_TITLE if statement.rule == "profile.field_noun" and _TITLE.search(before) else 0.0
        if _IN_PLACE.search(before) and is_like_town(value) and not BRANCH.search(value):
            continue  # a village that no list of towns holds
        yield Statement(value, statement.start, statement.end, score, statement.rule)


_TITLE = re.compile(
    r"\b(?:[A-ZÄÖÜ]\w*)?(?:[Pp]rogramm|[Rr]ichtlinie|[Ww]ettbewerb|[Pp]rojekt|[Vv]orhaben|[Ff]achbereichs?|[Ff]akultät|[Ss]tudiengangs?|"
    r"[Aa]bteilung|[Rr]eferats?|[Ll]ehrstuhls?|[Ff]achgebiets?)\s„?$"
)
"""What follows is its title: "im Programm Innovative Klebtechnik"."""
_OF_TITLE = 1.0
_IN_PLACE = re.compile(r"\b(?:in|aus|bei|nach)\s$")


_NOUN = re.compile(r"[A-ZÄÖÜ][\wäöüß-]{3,}")


def _uses(nouns: str, value: str) -> int:
    """How often the text, of which `nouns` are all, comes back to the subject: what it never does to is no field."""
    stems = {word[: max(4, len(word) - 3)].casefold() for word in re.findall(r"[A-ZÄÖÜ]\w{3,}", value)}
    return min((nouns.count(stem) - 1 for stem in stems), default=0)


def key_of_field(value: str) -> str:
    """What two forms of a field's name share: its last word without case and ending, its hyphened first part."""
    last = re.split(r"[\s,]+", value.casefold())[-1]
    return re.sub(r"(?:n|en|s|er)$", "", last)


_NO_KIND = re.compile(
    r"(?:ganz|gesamt|eigen|neu|alt|jung|klein|groß|deutsch|heimisch|regional|hiesig|örtlich|lokal|übrig|ander|beid|"
    r"viel|meist|gut|"
    r"wichtig|heutig|damalig|international|europäisch|weltweit|mittelständisch|solch|ähnlich|einzeln|verschieden|"
    r"mehrer|"
    r"dortig|umliegend|gemeinsam|jeweilig|best|erst|letzt|nächst)(?:e|er|en|em|es|ste|sten)?",
    re.IGNORECASE,
)
"""An adjective that does not tell which branch: "in der ganzen Branche"."""
_POINTING = frozenset("dieser diese dieses diesem diesen jener jene jenes jenem jenen".split())
""" "dieser Branche": named elsewhere."""


def _may_be_field(statement: Statement, cluster: ClusterCandidate) -> bool:
    value = statement.value
    words = value.split()
    plain = value.casefold()
    known = words[0] in cities() or words[-1] in town_adjectives() or words[-1] in STATES or words[-1] in cities()
    known = known or words[-1] in COUNTRIES or words[0] in COUNTRIES
    known = known or (len(words) == 1 and STATE_ADJECTIVE.fullmatch(value[:1].lower() + value[1:]) is not None)
    known = known or (len(words) == 1 and STATE_ADJECTIVE.fullmatch(value) is not None)
    in_name = statement.rule != IN_NAME and value in cluster.name.split() and not BRANCH.fullmatch(value)
    # Nobody prints the sign behind a mark each time: "Rotorring®", "der Rotorring".
    unsigned = value in {name.replace("®", "").replace("™", "").strip() for name in cluster.names}
    named = in_name or unsigned or names_cluster(value, cluster) or own_noun(cluster).fullmatch(value)
    last = words[-1].casefold()
    bare = (
        last
        if last in _GENERIC
        else last.removesuffix("es")
        if last.removesuffix("es") in _GENERIC
        else last.removesuffix("s")
    )
    judged = len(words) > 1 and _NO_KIND.fullmatch(words[0]) is not None
    generic = plain in _GENERIC or (bare in _GENERIC and (len(words) == 1 or judged or not BRANCH.search(value)))
    return not (
        generic
        or words[-1].casefold() in FUNCTION_WORDS
        or words[0].casefold() in _POINTING
        or known
        or named
        or len(value) < 4
    )


def _foreign_words(doc: Doc) -> set[str]:
    """Words that stand only in the names of other organisations: "Institut für Luft- und Kältetechnik"."""
    text = text_of(doc)
    names = [mention.span.text for o in candidates_of(doc).organisations for mention in o.mentions]
    inside = Counter(word.casefold() for name in names for word in re.findall(r"[\w-]+", name))
    uses = Counter(word.casefold() for word in re.findall(r"[\w-]+", text))
    return {word for word, number in inside.items() if uses[word] <= number}


def _labelled(told: Sequence[Told]) -> Iterator[Statement]:
    for line, offset, kind in told:
        match = _LABEL.match(line) if kind is PassageKind.FACTS else None
        if match:
            value = match["field"].strip(" .")
            start = offset + match.start("field")
            # A list of all they do is no name for it.
            score = 4.5 if value.count(",") < _LISTED else _OF_LIST
            yield Statement(value, start, start + len(value), score, "profile.field_label")


def _kickers(doc: Doc) -> Iterator[Statement]:
    """The line over or under the headline: "NETZWERKPORTRÄT · KLEBTECHNIK"; spelled as the text spells it."""
    text, reportage = text_of(doc), reportage_of(doc)
    for passage in reportage.passages[:6]:
        line = text[passage.start : passage.end]
        if passage.kind not in {PassageKind.HEADING, PassageKind.HEADLINE} or not re.search(r"\s[·|•]\s", line):
            continue
        for part in re.split(r"\s[·|•]\s", line):
            words = part.split()
            if not 1 <= len(words) <= 4:
                continue
            if not part.isupper():
                yield from _spelled_kicker(text, part, passage.start + line.index(part), passage.end)
                continue
            spelled = re.search(rf"(?i)(?<![\w-]){re.escape(part)}(?:n|en|s)?\b", text[passage.end :])
            endings = BRANCH.fullmatch(part.title()) is not None
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


def _spelled_kicker(text: str, part: str, start: int, end: int) -> Iterator[Statement]:
    """A part of a kicker in small letters: what the text comes back to, in any form: "Technische Bürsten"."""
    *attributes, noun = part.split()
    if not noun[0].isupper() or any(not re.fullmatch(r"[A-ZÄÖÜ]?[a-zäöüß]+(?:e|er|es)", word) for word in attributes):
        return
    stem = " ".join(re.sub(r"(?:e|er|es)$", "", word) + r"\w{0,2}" for word in attributes)
    again = re.compile(rf"(?i)(?<![\w-]){stem}{' ' if stem else ''}{re.escape(noun)}(?:n|en|s)?\b")
    if (attributes or BRANCH.fullmatch(noun)) and again.search(text, end):
        yield Statement(part, start, start + len(part), 1.6, "profile.field_kicker")


def _nouns(doc: Doc, told: Sequence[Told], cluster: ClusterCandidate) -> Iterator[Statement]:
    """Branch nouns by how often and where the text uses them."""
    count: Counter[str] = Counter()
    first: dict[str, tuple[int, int]] = {}
    early = [q.start for q in reportage_of(doc).passages if q.kind is PassageKind.PARAGRAPH][:_OPENING]
    opening = early[-1] if early else 0
    for sentence, offset, kind in told:
        if not any(map(_may_end_branch, sentence.split())):
            continue
        own = names_cluster(sentence, cluster) and kind is PassageKind.PARAGRAPH
        for match in BRANCH.finditer(sentence):
            if _MATERIAL.fullmatch(match.group()) and _WITH.search(sentence, 0, match.start()):
                continue
            word = re.sub(r"^([A-ZÄÖÜ]?[a-zäöüß]+?)(?:en|er|e)\s", r"\1e ", match.group())
            weight = 4.0 if kind is PassageKind.HEADLINE else 2.0 if offset <= opening else 1.0
            at_home = _AT_HOME.match(sentence, match.end()) is not None
            count[word] += int(2 * weight) + (_OWN_SENTENCE if own else 0) + (_IN_REGION if at_home else 0)
            first.setdefault(word, (offset + match.start(), offset + match.end()))
    for word in [word for word in count if _THING.search(word)]:
        # A thing and what is made of it or done with it: "Batterien" and "Batterierecycling" are one subject.
        stem = fold(word.rsplit("-", 1)[-1])[:-1]
        work = next((other for other in count if fold(other).startswith(stem) and not _THING.search(other)), None)
        if work is not None:
            count[work] += count.pop(word)
    words = count.most_common(6)
    # What the name holds need not come often: "Korrosionsschutz" for a "Netzwerk Bahnkorrosion".
    inside = [
        (word, number) for word, number in count.items() if _is_inside(word, cluster) and (word, number) not in words
    ]
    for word, number in (*words, *inside):
        if word.endswith("Intelligenz"):
            # Everybody's tool; a field only where the text says so.
            continue
        if number < _OFTEN and (_MATERIAL.fullmatch(word) or _STUFF.search(word)):
            continue
        score = min(1.6, -0.6 + 0.15 * number) + (_INSIDE if _is_inside(word, cluster) else 0.0)
        yield Statement(word, *first[word], score, "profile.field_noun")


_INSIDE = 0.8


def _is_inside(word: str, cluster: ClusterCandidate) -> bool:
    """Whether the name holds the branch's first noun as the end of a compound: "Zierpflanze", "Pflanzenzucht"."""
    stem = fold(word.split()[-1].rsplit("-", 1)[-1])[:5]
    return any(fold(part).find(stem) > 0 for part in cluster.name.split())


_MATERIAL = re.compile(
    r"(?:Wasserstoff|Holz|Papier|Glas|Metall|Keramik|Kunststoff|Kunststoffe|Fasern|Software|Energie|Geräte|Textilien|"
    r"Werkstoffe|"
    r"Materialien|Batterien)"
)
"""Nouns of branches that are things first: what somebody works with is no field yet."""
_STUFF = re.compile(r"[a-zäöüß](?:holz|papier|glas|metall|batterien?|software|materialien|fasern)$")
"""Compounds that are things: "Filterpapier", "Becherglas"."""
_THING = re.compile(
    r"(?:[Hh]olz|[Pp]apier|[Gg]las|[Mm]etall|[Kk]eramik|[Kk]unststoffe?|[Ff]asern|[Gg]eräte|[Tt]extilien|"
    r"[Ww]erkstoffe?|"
    r"[Mm]aterialien|[Bb]atterien?|[Pp]roteine|[Hh]albleiter|[Oo]berflächen)$"
)
_OWN_SENTENCE = 2
_AT_HOME = re.compile(
    rf"\s(?:in|im|zwischen|an|am)\s(?:(?:der|dieser|unserer)\s(?:Region|Gegend)|Land\b|{'|'.join(STATES)})"
)
_IN_REGION = 2
"""What a branch weighs more that is told of as the region's: "der Klebtechnik in Hessen"."""
_LISTED, _OF_LIST = 2, 1.4
"""Commas that make a list, and its log-odds."""
_OFTEN = 6
"""Weight of its uses below which a material is no field."""
_WITH = re.compile(r"\b(?:mit|aus|ohne|durch|gegen|statt|als|unter|hinter|auf)\s$")


@lru_cache(maxsize=1 << 14)
def _may_end_branch(word: str) -> bool:
    """Tell quickly, since most words come again, where the slow search for branch nouns is worth its time."""
    return BRANCH_ENDING.search(word) is not None
