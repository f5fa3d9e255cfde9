"""The founding year: every year of the text is weighed by what its clause says of whom."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Doc

from pipeline.language.cluster.anniversary import anniversary, is_anniversary
from pipeline.language.cluster.statements import (
    Cue,
    Statement,
    Told,
    names_cluster,
    narrow,
    own_noun,
    segment,
    weigh,
)
from pipeline.language.model import ClusterCandidate, candidates_of
from schemas.reportage import PassageKind

RULE = "profile.founded"
LEAST = -1.0
"""A year below is somebody else's, or of something else than a founding."""
_PRIOR = -2.4
_OTHER_FOUNDED = 4.0
"""Against the year in which somebody else was founded, as the attribute tells."""
_KEPT = 4.0
"""Against the year of an anniversary itself."""
_BESIDE = 40
"""Characters between a day and its year, at most."""
_REACH = 180
"""A word farther from the year says nothing about it."""
_YEAR = re.compile(r"(?<![\d.,/–-])(?:19|20)\d\d(?!\d|[.,]\d|\s?%)")
_YEAR_ALONE = re.compile(r"(?:19|20)\d\d[.:]?\s*")
_LABEL = re.compile(
    r"(?:Gründung\w*|Gegründet|Besteh\w* seit|Seit|Start|Eingetragen|Eintragung|Vereinsgründung)\s*[:|]?", re.I
)

FOUNDING = re.compile(
    r"\b(?:(?:Vereins|Netzwerk|Cluster|Genossenschafts)gründung|zusammenzu(?:tun|schließen|finden)|zu gründen|Notar\w*|"
    r"[Gg]egründet\w*|(?:be)?gründete\w*|[Gg]ründung(?!szentr|sförder|sberat|sprogramm|sstipend)(?:en|s\w+)?|"
    r"Taufe|[Ii]ns Leben|(?:Vereins|Handels|Genossenschafts)?[Rr]egister|[Ee]ingetragen\w*|eintragen|Satzung|"
    r"[Kk]onstituiert\w*|[Zz]usammengeschlossen\w*|zusammenschloss\w*|schloss(?:en)? sich|taten? sich|tat sich|"
    r"[Zz]usammengetan|zusammentat\w*|zusammenf[ai]nd\w*|[Zz]usammengefunden|[Hh]ervorgegangen\w*|hervorging\w*|"
    r"ging(?:en)? .{0,160}hervor|[Ee]ntst(?:and|anden|eht|ehen)|[Ee]ntstanden\w*|gründe(?:t|n)|Geburt(?!stag)\w*|"
    r"[Gg]eboren|Wiege|gemeinsame Sache|"
    r"[Ff]ormiert\w*|[Uu]nterschrieb\w*|[Uu]nterzeichne\w*|[Aa]ufgebaut|etablier\w*|[Ee]rrichtet\w*|"
    r"[Ii]nitiiert\w*|auf die Beine|"
    r"Gesellschaftsvertrag|Statut\w*|"
    r"Gesellschaftervertrag|Gründer\w*|Zusammenschluss)\b"
)
"""Words of any form that tell of a founding; a verb of beginning alone is a weaker sign."""
_FOUNDED_NEXT = re.compile(
    r"\b(?:gegründet|gründeten?|ins Leben|aus der Taufe|(?:Vereins|Handels|Genossenschafts)?[Rr]egister|Satzung|"
    r"(?:taten|schlossen|fanden) sich (?:damals|daraufhin|dort|da) [^.;]{3,140}\bzusammen|gab es (?:einen |das |"
    r"ein |eine |die |den )(?:Verein|Netzwerk|Cluster|Verbund|Genossenschaft)|"
    r"Gründungsversammlung|Gründungsurkunde|Gründungsdatum|Gründungstag|Geburtsstunde)\b"
)
BEGINNING = re.compile(
    r"\b(?:begann\w*|begonnen|[Bb]eginn\w*|anfing\w*|fing\w* .{0,60}\ban\b|[Aa]ngefangen|Anfang|Anfänge|[Ss]tartete\w*|"
    r"gestartet|Startschuss|an den Start|Start|los(?:ging\w*)?|Arbeit auf|Wurzeln|reicht|zurück|Auftakt)\b"
)
_FORM = r"(?:[Vv]erein|Genossenschaft|g?GmbH|eG|e\. ?V|Gesellschaft|Rechtsform|Verbund|Netzwerk|Cluster|Stiftung)"
_TURN = r"(?:wurde|wird|machten|machte|bekam|erhielt|gab(?:en)? sich|trat|besteh\w+ (?:\w+ )?als|firmier\w+|als|folgte)"
_BECAME = re.compile(
    rf"\b{_TURN}\b.{{0,60}}\b{_FORM}\b|\b{_FORM}\s(?:machten|machte)\b|\b(?:[Ee]ine?|[Zz]u[mr])\s{_FORM}\swurde\b"
)
_EXISTING = re.compile(
    r"\b(?:gibt es|es seit [^.;,]{0,25} gibt|besteh\w+|existier\w+|bündel\w*|vernetz\w*|verein(?:t|en|igt|igen)|"
    r"verbinde\w*|zu Hause|ansässig|"
    r"zusammenarbeit\w*|aktiv|arbeiten)\b"
)
_FOUNDERS = re.compile(
    r"\b(?:\d+|(?i:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|[a-zäöü]+zehn|[a-zäöü]+zig|mehrere|einige|"
    r"ein paar|eine Handvoll))\s(?:\w+e[nr]?\s){0,2}(?:Unternehme\w*|Betriebe\w*|Firmen|Partner\w*|Mitglieder\w*|"
    r"Gesellschafter\w*|Institut\w*|Gründungs\w+|Mittelständler\w*|Hersteller\w*|von ihnen|dieser|Personen|\w+er[n]?\b)"
)
_OFFICE = re.compile(
    r"\b(?:leite\w*|[Ll]eiter\w*|Leitung|[Gg]eschäftsführ\w+|Chef\w*|im Amt|Vorsitz\w*|Vorstand\w*|Sprecher\w*|gewählt|"
    r"wechselte|kam|übernahm|Präsident\w*|führt|Manager\w*|Clustermanage\w*|dabei|Mitglied (?:ist|war|seit))\b"
)
_OTHER_WORK = re.compile(
    r"[Pp]rojekt|Vorhaben|[Ff]örder(?!verein|kreis|er)|[Kk]ooperation|Abkommen|Partnerschaft|\bEuro\b|Prozent|"
    r"[Uu]msatz|Umsätze|Programm|Preis\b|Messe|Tagung|Konferenz|"
    r"Wettbewerb|Studie|Gesetz|Arbeitsgruppe|(?<!aus einem )(?<!aus dem )Arbeitskreis\b(?! .{0,60}hervor)|"
    r"Akademie|Reihe\b|Ausstellung|"
    r"Auszeichnung|Tonnen|Lehrgang|Kurs\b|\w*[Aa]nlage\b|\w*[Hh]alle\b|\w*[Ll]abor\b|Werk\b|Ausgründung|Büro|"
    r"gehört\w* .{0,120}\ban\b|"
    r"Mitglied im|beigetreten|Dachverband|Bundesverband|jubiläum|Geburtstag|feiert"
)
_STORY = re.compile(
    r"\b(?:[Aa]lles|[Ee]s)\s(?:begann|anfing|losging|fing)\b|\b[Bb]egonnen (?:hat|hatte) (?:alles|es)\b|"
    r"\blos ging es\b|"
    r"\b[Dd]ie (?:Anfänge|Geschichte|Wurzeln|Idee)\b|\b[Aa]m Anfang\b|\b[Aa]ngefangen hat\b"
)
"""How a text begins to tell where its subject comes from, without naming it."""
_FORERUNNER = re.compile(
    r"\b(?:Gespräch\w*|Idee\w*|Treffen|traf\w*|Stammtisch\w*|Runde\w*|Tisch|Vorläufer\w*|"
    r"(?<!aus einem )(?<!aus dem )Arbeitskreis|Gutachten|"
    r"Überlegung\w*|Antrag)\b"
)
"""What comes before a founding and is dated as well."""
_FIRM = re.compile(
    r"\b(?:Firma|Betrieb|Familienbetrieb\w*|Familienunternehmen|Unternehmen (?:ist|wurde|war)|das Unternehmen|Konzern|"
    r"Großvater|Urgroßvater|Vater|(?<!in einer )(?<!in der )(?<!in die )Werkstatt|Start-?up|Institut wurde|"
    r"Hochschule wurde|Standort|Niederlassung)\b"
)

_LATER_LIFE = re.compile(
    r"\btr(?:at|aten|itt|eten)\b .{0,60}\b(?:bei|ein)\b|eingetreten|\bbezog|\bzog .{0,40}\bum\b|umgezogen|Jahre alt\b|"
    r"-?jährige\w? (?:Bestehen|Jubiläum)"
)
"""What happens to those who exist: members join, the office moves, a birthday comes."""
_TOLD = (Cue(FOUNDING, 2.3), Cue(BEGINNING, 1.1), Cue(_BECAME, 1.3), Cue(_FOUNDERS, 0.7), Cue(_STORY, 1.0))
"""What tells of a founding, within reach of the year and nearer to it than to another one."""
_OF_SOMETHING_ELSE = (Cue(_OTHER_WORK, -1.8), Cue(_FIRM, -1.5), Cue(_FORERUNNER, -0.9), Cue(_LATER_LIFE, -1.8))
"""What the year's own clause tells of instead."""
_BEFORE_CUES = (
    Cue(re.compile(r"\b(?:[Bb]is|[Aa]b)\s(?:Ende\s|Anfang\s|Mitte\s)?$"), -1.2),
    Cue(re.compile(r"\bdauerte\b.{0,30}\bbis\s(?:zum\s)?(?:[A-ZÄÖÜ][a-zäöü]+\s)?$"), 4.0),
    Cue(re.compile(r"\b(?:zwischen|von)\s$"), -1.0),
    Cue(
        re.compile(
            r"\b(?:führt|führte|leitet|leitete|lenkt|managt|verantwortet|betreut|steuert)\b[^,;]{0,25}\bseit\s$"
        ),
        -3.0,
    ),
    Cue(re.compile(r"\b(?:Namen|heißt)\b[^.;:]{0,40}\bseit\s$"), -3.0),
    Cue(re.compile(r"\b(?:vor|nach|zuletzt|erst)\s(?:\w+\s)?$"), -0.3),
)
_AFTER_CUES = (
    Cue(re.compile(r"^\s?(?:–|-|bis|und)\s?(?:19|20)\d\d"), -2.0),
    Cue(
        re.compile(r"^\s(?:lebt|trägt|finanziert|führt|leitet|sitzt|heißt|zahlt|läuft|gilt|darf|wächst|hilft)\b"), -2.0
    ),
    Cue(re.compile(r"^\s(?:gegründete|entstandene|eingetragene|aus der Taufe)"), 0.8),
    Cue(
        re.compile(
            r"^\s(?:[a-zäöüß]+e[rn]?\s)?(?:(?:Cluster|Netzwerk)manager|Geschäftsführer|Leiter|Vorsitzende|Vorstand|Sprecher|"
            r"Direktor|Präsident|Chef|Koordinator)(?:in|r)?\b"
        ),
        -3.0,
    ),
    Cue(re.compile(r"^\s(?:zählte?|hatte?|hat\b|waren es|erreichte|stieg|kam\b|kamen\b|waren\b|an\b)"), -0.9),
)
_FOUNDED_ONE = re.compile(
    r"\s(?:gegründete|entstandene|errichtete|eröffnete|eingetragene|"
    r"ins Leben gerufene)[nrsm]?\s(?P<what>(?:[a-zäöüß]+\s)*[A-ZÄÖÜ][\w-]+(?:\s[A-ZÄÖÜ][\w-]+)?)"
)
"""Who was founded, in the attribute: "die 1998 gegründete Schreinerei"."""
_THAT_DAY = re.compile(
    r"\b[Jj]ene[mnrs]?\s(?:[a-zäöüß]+e[nm]\s)?(?:[A-ZÄÖÜ][a-zäöü]*)?(?:[Aa]bend|[Tt]ag|[Nn]acht|[Mm]orgen|[Nn]achmittag|"
    r"[Mm]ontag|[Dd]ienstag|[Mm]ittwoch|[Dd]onnerstag|[Ff]reitag|[Ss]amstag|[Ss]onntag|[Ss]itzung|[Tt]reffen)\w*\b"
)
"""The day that all remember: "jener Novemberabend 2008"."""
_THAT_DAY_CUES = (Cue(_FOUNDERS, 0.7), Cue(re.compile(r"\b(?:Notar\w*|Unterschrift\w*|Satzung)\b"), 1.0))
_LATER = re.compile(
    r"\b(?P<number>[Ee]in|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf)\s(?:weiteres\s)?Jahre?\s"
    r"(?:später|darauf|danach|(?P<earlier>zuvor|davor|vorher|früher))\b|"
    r"\b(?P<same>[Ii]m (?:selben|gleichen)|[Ii]n (?:diesem|demselben)) Jahr\b|"
    r"\b(?P<next>[Ii]m (?:Jahr darauf|darauffolgenden Jahr|folgenden Jahr|nächsten Jahr))\b",
)
_SINCE = re.compile(r"\b[Ss]eit\s(?:\w+\s){0,2}$")
_STEPS = {"ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5}
_PRONOUN = re.compile(
    r"\b(?:er|es|sie|daraus|dafür|dazu|damit|hier|sich)\b|\b(?:Er|Es|Sie|Daraus|Dafür|[Dd](?:ie|er) (?:Satzung|"
    r"Gründung))\b"
)
_FOR_EXAMPLE = re.compile(r",\s(?:darunter|unter ihnen|allen voran|auch|allesamt)\b.*$", re.DOTALL)
"""Some of those who founded the cluster; the clause is not theirs."""


def founding_years(doc: Doc, cluster: ClusterCandidate, told: Sequence[Told]) -> Iterator[Statement]:
    """Yield the years that may be the founding year, each at its place."""
    foreign = {candidate.name for candidate in candidates_of(doc).organisations}
    counted = [figure.mention.span for figure in candidates_of(doc).figures]
    before, last = "", ""
    following = _following(told)
    for sentence, offset, kind in _with_year_headings(told):
        owner = _Owner(sentence, before, cluster, foreign, kind)
        for start, end, year in _years(sentence, last):
            if any(span.start_char <= offset + start < span.end_char and span.text[:4] == year for span in counted):
                continue
            score = _score(sentence, start, end, kind, owner)
            score += _told_next(sentence, end, following.get(offset, ""))
            score -= _KEPT if is_anniversary(sentence) else 0.0
            if score >= LEAST:
                yield Statement(year, offset + start, offset + end, score, RULE)
        if kind is not PassageKind.FACTS and (kept := anniversary(sentence, offset, owner.weight(sentence))):
            yield kept
        years = _YEAR.findall(sentence)
        last = years[-1] if years else last
        before = sentence


_NEXT = 1.6
"""Log-odds that the founding told next, without a year of its own, was in the year named last."""


def _following(told: Sequence[Told]) -> dict[int, str]:
    """Return the sentence after each one of running text, by the offset of the earlier one."""
    pairs = pairwise(told)
    return {one[1]: other[0] for one, other in pairs if one[2] is other[2] is PassageKind.PARAGRAPH}


def _told_next(sentence: str, end: int, following: str) -> float:
    """ "2014 luden sie 15 Firmen ein. Noch vor dem Sommer war die Gesellschaft im Register": the year stands before."""
    high = segment(sentence, end, end)[1]
    after = f"{sentence[high:]} {following}"
    if len(_YEAR.findall(sentence)) != 1 or _YEAR.search(after) or FOUNDING.search(sentence[:high]):
        return 0.0
    of_something_else = weigh(after, _OF_SOMETHING_ELSE) or weigh(sentence, _OF_SOMETHING_ELSE)
    return _NEXT if _FOUNDED_NEXT.search(after) and not of_something_else else 0.0


def _with_year_headings(found: Iterable[Told]) -> Iterator[Told]:
    """Join a year that stands alone, as in a chronicle ("1994. In der Kantine …"), to the sentence it heads."""
    heading: tuple[str, int] | None = None
    for sentence, offset, kind in found:
        if _YEAR_ALONE.fullmatch(sentence):
            heading = sentence[:4], offset
            continue
        if heading is None:
            yield sentence, offset, kind
        else:
            yield heading[0] + " " * (offset - heading[1] - 4) + sentence, heading[1], kind
        heading = None


def _years(sentence: str, last: str) -> Iterator[tuple[int, int, str]]:
    """Years in figures, and years told from the last one named: "ein Jahr später", "im selben Jahr"."""
    for match in _YEAR.finditer(sentence):
        yield match.start(), match.end(), match.group()
    for match in _LATER.finditer(sentence):
        earlier = _YEAR.findall(sentence[: match.start()])
        base = earlier[-1] if earlier else last
        if base:
            step = 0 if match["same"] else 1 if match["next"] else _STEPS[match["number"].lower()]
            yield match.start(), match.end(), str(int(base) + (-step if match["earlier"] else step))


class _Owner:
    """Whom a clause of the sentence speaks of: the cluster by name, by noun, by pronoun, or somebody else."""

    def __init__(
        self, sentence: str, before: str, cluster: ClusterCandidate, foreign: set[str], kind: PassageKind
    ) -> None:
        self.cluster, self.foreign, self.kind = cluster, foreign, kind
        self.whole = names_cluster(sentence, cluster) or bool(own_noun(cluster).search(sentence))
        self.before = names_cluster(before, cluster) or bool(own_noun(cluster).search(before))

    def weight(self, clause: str) -> float:
        """Log-odds by owner."""
        if self.kind is PassageKind.FACTS:
            return 1.0
        clause = _FOR_EXAMPLE.sub("", clause)
        if names_cluster(clause, self.cluster):
            return 1.6
        if own_noun(self.cluster).search(clause):
            return 1.2
        if any(name in clause for name in self.foreign):
            return 0.1 if self.whole else -1.4
        if self.whole:
            return 0.6
        return 0.4 if self.before and _PRONOUN.search(clause) else -0.2


def _score(sentence: str, start: int, end: int, kind: PassageKind, owner: _Owner) -> float:
    if kind is PassageKind.FACTS and _LABEL.match(sentence):
        # A body is entered in the register after it is founded.
        return 3.0 if sentence.startswith("Ein") else 3.5
    low, high = segment(sentence, start, end)
    low, high = max(low, start - _REACH), min(high, end + _REACH)
    clause = sentence[low:high]
    own = slice(*narrow(sentence, start, end, (low, high)))
    score = _PRIOR + owner.weight(clause) + weigh(sentence[own], _OF_SOMETHING_ELSE)
    told = [cue for cue in _TOLD if _is_nearest(sentence, (start, end), cue.pattern.finditer(sentence, low, high))]
    score += sum(cue.weight for cue in told)
    score += weigh(sentence[max(0, start - 40) : start], _BEFORE_CUES) + weigh(sentence[end : end + 30], _AFTER_CUES)
    if _SINCE.search(sentence[max(0, start - 25) : start]):
        score += 1.9 if _EXISTING.search(clause) else 0.9
    day = _THAT_DAY.search(sentence)
    if day and abs(day.start() - start) < _BESIDE:
        score += 1.3 + weigh(sentence, _THAT_DAY_CUES)
    one = _FOUNDED_ONE.match(sentence, end)
    if one and not (names_cluster(one["what"], owner.cluster) or own_noun(owner.cluster).search(one["what"])):
        score -= _OTHER_FOUNDED
    score -= 1.6 if not told and _OFFICE.search(clause) else 0.0
    return score - (0.6 if kind is PassageKind.CAPTION else 0.0)


def _is_nearest(sentence: str, place: tuple[int, int], words: Iterable[re.Match[str]]) -> bool:
    """Whether one of the words stands at least as near to this year as to any other of the sentence."""
    years = [match.span() for pattern in (_YEAR, _LATER) for match in pattern.finditer(sentence)]
    return any(_gap(place, word.span()) <= min(_gap(year, word.span()) for year in (*years, place)) for word in words)


def _gap(one: tuple[int, int], other: tuple[int, int]) -> int:
    return max(one[0] - other[1], other[0] - one[1], 0)
