"""The founding year: every year of the text is weighed by what its clause says of whom."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Doc

from pipeline.language.cluster.anniversary import anniversary, is_anniversary
from pipeline.language.cluster.founding_cues import AFTER_CUES, BEFORE_CUES
from pipeline.language.cluster.founding_next import dates_alone, following_sentences, told_next, voiced
from pipeline.language.cluster.founding_words import (
    EURO,
    EXISTING,
    FIRST_MONEY,
    FOUNDERS,
    FOUNDING,
    LATER_CUE,
    LATER_LIFE,
    OF_SOMETHING_ELSE,
    OFFICE,
    TOLD,
    YEAR,
)
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
_PRIOR = -2.4
_OTHER_FOUNDED = 4.0
"""Against the year in which somebody else was founded, as the attribute tells."""
_KEPT = 4.0
"""Against the year of an anniversary itself."""
_BESIDE = 40
"""Characters between a day and its year, at most."""
_REACH = 180
"""A word farther from the year says nothing about it."""
_YEAR_ALONE = re.compile(r"(?:19|20)\d\d[.:]?\s*")
_LABEL = re.compile(
    r"(?:Gründung\w*|Gegründet|Besteh\w* seit|Seit|Start|Eingetragen|Eintragung|Vereinsgründung)\s*[:|]?", re.I
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
_THAT_DAY_CUES = (Cue(FOUNDERS, 0.7), Cue(re.compile(r"\b(?:Notar\w*|Unterschrift\w*|Satzung)\b"), 1.0))
_LATER = re.compile(
    r"\b(?P<number>[Ee]in|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf)\s(?:weiteres\s)?Jahre?\s"
    r"(?:später|darauf|danach|(?P<earlier>zuvor|davor|vorher|früher))\b|"
    r"\b(?P<same>[Ii]m (?:selben|gleichen) Jahr|[Ii]n (?:diesem|demselben) Jahr|(?:desselben|des (?:selben|"
    r"gleichen)|dieses|jenes) Jahres|[Nn]och im (?:Lauf des Jahres|selben))\b|"
    r"\b(?P<next>[Ii]m (?:Jahr darauf|darauffolgenden Jahr|folgenden Jahr|nächsten Jahr)|"
    r"des (?:darauf)?folgenden Jahres|des nächsten Jahres)\b",
)
_SINCE = re.compile(r"\b[Ss]eit\s(?:\w+\s){0,2}$")
_MOVED_IN = re.compile(r"(?:[Ee]röffnung|[Ee]inweihung|[Uu]mzug|[Ee]inzug|[Bb]eitritt|[Aa]ntritt|[Üü]bernahme)")
"""Since when something else is so: "seit der Eröffnung 2018"."""
_SINCE_ITS_START = re.compile(
    r"\b[Ss]eit\s(?:dessen|deren|seine[rmn]|ihre[rmn]|der|dem)\s(?:[Vv]ereins|[Nn]etzwerk|[Cc]luster)?"
    r"(?:[Ss]tart|[Bb]eginn|[Gg]ründung|[Gg]eburtsstunde|[Ee]ntstehung|[Bb]estehen|[Aa]nfang|[Aa]nfängen)\s"
    r"(?:im\s|in\s)?(?:Jahre?\s|[A-ZÄÖÜ][a-zäöü]+\s)?$|"
    r"\b[Ss]eit\s(?:es\s[^,.;]{2,25}\sgibt|(?:er|sie|es)\sbesteht),\s(?:also\s|das\sheißt\s|nämlich\s)?seit\s(?:dem\sJahr\s)?$"
)
"""Whose start it was, the clause tells: "die das Netzwerk seit dessen Start im Mai 2014 leitet"."""
_START_WEIGHT = 2.6
"""Outweighs also that somebody has led it since."""
_TOLD_ITSELF = re.compile(
    r",\s(?:wie|dass|als|wo|an\sdem|in\sdem|da|weil)\s[^.;,]{0,40}\b(?:19|20)\d\d\b[^.;,]{0,80}"
    r"\b(?:gegründet|entstand\w*|ins\sLeben|aus\sder\sTaufe|unterschrieb\w*|zusammen\w+)\b"
)
"""A founding that an anniversary recalls: "beim Fest zum zehnten Geburtstag, dass 2016 der Verein gegründet wurde"."""
_CALLED_TO_LIFE = re.compile(
    r"\b(?:rief|riefen|hob|hoben)\b(?P<who>[^.;]*)\s(?:den|einen|die|eine|das|ein)\s(?:[a-zäöüß]+e?[ns]?\s)?"
    r"(?P<what>[A-ZÄÖÜ][\w-]+)(?:\s[^,.;]*)?\s(?:ins\sLeben|aus\sder\sTaufe)\b"
)
"""What the cluster itself has begun: "2019 riefen der Verein und die Kammer den Lehrverbund ins Leben"."""
_STEPS = {"ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5}
_PRONOUN = re.compile(
    r"\b(?:er|es|sie|daraus|dafür|dazu|damit|hier|sich)\b|\b(?:Er|Es|Sie|Daraus|Dafür|[Dd](?:ie|er) (?:Satzung|"
    r"Gründung))\b"
)
_FOR_EXAMPLE = re.compile(r",\s(?:darunter|unter ihnen|allen voran|auch|allesamt)\b.*$", re.DOTALL)
"""Some of those who founded the cluster; the clause is not theirs."""


def founding_years(doc: Doc, cluster: ClusterCandidate, told: Sequence[Told]) -> Iterator[Statement]:
    """Yield the years that may be the founding year, each at its place."""
    foreign = {o.name for o in candidates_of(doc).organisations if not _REGISTRAR.search(o.name)}
    counted = [figure.mention.span for figure in candidates_of(doc).figures]
    before, last = "", ""
    following, alone = following_sentences(told), dates_alone(told)
    for sentence, offset, kind in (*_with_year_headings(told), *voiced(doc, cluster)):
        owner = _Owner(sentence, before, cluster, foreign, kind)
        recalled = is_anniversary(sentence) and not _TOLD_ITSELF.search(sentence)
        for start, end, year in _years(sentence, last):
            if any(span.start_char <= offset + start < span.end_char and span.text[:4] == year for span in counted):
                continue
            score = _score(sentence, start, end, kind, owner)
            score += told_next(sentence, end, following.get(offset, "")) + alone.get(offset, 0.0)
            score -= _KEPT if recalled else 0.0
            yield Statement(year, offset + start, offset + end, score, RULE)
        if (
            kind is not PassageKind.FACTS
            and recalled
            and (kept := anniversary(sentence, offset, owner.weight(sentence)))
        ):
            yield kept
        years = YEAR.findall(sentence)
        last = years[-1] if years else last
        before = sentence


_REGISTRAR = re.compile(r"gericht\b|[Nn]otariat|\bRegister")
"""Where bodies are entered; a sentence that names it is not about it: "eingetragen beim Amtsgericht Fulda"."""


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
    for match in YEAR.finditer(sentence):
        yield match.start(), match.end(), match.group()
    for match in _LATER.finditer(sentence):
        earlier = YEAR.findall(sentence[: match.start()])
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

    def is_cluster(self, clause: str) -> bool:
        """Whether the clause itself speaks of the cluster."""
        return names_cluster(clause, self.cluster) or bool(own_noun(self.cluster).search(clause))

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
    score = _PRIOR + owner.weight(clause) + weigh(sentence[own], OF_SOMETHING_ELSE)
    told = [cue for cue in TOLD if _is_nearest(sentence, (start, end), cue.pattern.finditer(sentence, low, high))]
    score += sum(cue.weight for cue in told)
    if told and told[0].pattern is FOUNDING and _founded_first(sentence, (start, end), own):
        score -= weigh(sentence[own], (LATER_CUE,))
    score -= _OF_TERM_WEIGHT if _OF_TERM.search(clause) else 0.0
    score += weigh(sentence[max(0, start - 40) : start], BEFORE_CUES)
    score += weigh(sentence[end : end + 30], AFTER_CUES)
    since = _SINCE.search(sentence[max(0, start - 25) : start])
    if since and not _MOVED_IN.search(since.group()):
        score += 1.9 if EXISTING.search(clause) else 0.9
    if _SINCE_ITS_START.search(sentence[max(0, start - 60) : start]) and owner.is_cluster(clause):
        score += _START_WEIGHT
    if weigh(sentence[own], (EURO,)) and FIRST_MONEY.search(clause):
        score += _FIRST_MONEY_WEIGHT
    attached = _ATTACHED.search(sentence, 0, start)
    if attached and owner.is_cluster(sentence[max(0, attached.start() - 60) : attached.start()]):
        score += _ATTACHED_WEIGHT
    day = _THAT_DAY.search(sentence)
    if day and abs(day.start() - start) < _BESIDE:
        score += 1.3 + weigh(sentence, _THAT_DAY_CUES)
    one = _FOUNDED_ONE.match(sentence, end)
    if one and not (names_cluster(one["what"], owner.cluster) or own_noun(owner.cluster).search(one["what"])):
        score -= _OTHER_FOUNDED
    begun = _CALLED_TO_LIFE.search(clause)
    if begun and owner.is_cluster(begun["who"]) and not owner.is_cluster(begun["what"]):
        score -= _OTHER_FOUNDED
    # "die Geschäftsführerin des Verbunds, in dem sich seit 2013 die Branche organisiert": not since when she leads it.
    exists = since is not None and EXISTING.search(sentence, end, own.stop) is not None
    score -= 1.6 if not told and not exists and OFFICE.search(clause) else 0.0
    return score - (0.6 if kind is PassageKind.CAPTION else 0.0)


_FIRST_MONEY_WEIGHT = 2.0
"""Makes up for what money says otherwise."""
_ATTACHED = re.compile(
    r",\s(?:der|die|das)\s(?:sich\s|erst\s|schon\s|bereits\s)?(?:im\s(?:Jahre?\s|[A-Z][a-zäöü]+\s))?$"
)
_ATTACHED_WEIGHT = 0.8
"""What is told in a relative clause of the cluster: "ein Netz für Federn, das 2014 als Stammtisch begann"."""
_OF_TERM = re.compile(
    r"\bJahre\s(?:sind\s)?(?:angesetzt|veranschlagt|vorgesehen|geplant|angelegt|ausgelegt|befristet|bewilligt)\b|"
    r"\b(?:fertig|Schluss|abgeschlossen|beendet|zu Ende) sein\b|\bist (?:dann |damit |wieder )?(?:Schluss|"
    r"Ende)\b|\b(?:ausläuft|läuft .{0,20}aus|endet)\b|\bläuft (?:noch )?bis\b|\bLaufzeit\b"
)
"""What has an end, as projects have: "Angefangen hat die Arbeit 2023, Ende 2026 muss sie fertig sein"."""
_OF_TERM_WEIGHT = 1.8


def _founded_first(sentence: str, place: tuple[int, int], own: slice) -> bool:
    """Whether the founding is told nearer to the year than what came later: "2017 … eintragen und bezog …"."""
    later = [_gap(place, m.span()) for m in LATER_LIFE.finditer(sentence, own.start, own.stop)]
    told = [_gap(place, m.span()) for m in FOUNDING.finditer(sentence, own.start, own.stop)]
    return bool(later and told) and min(told) < min(later)


def _is_nearest(sentence: str, place: tuple[int, int], words: Iterable[re.Match[str]]) -> bool:
    """Whether one of the words stands at least as near to this year as to any other of the sentence."""
    years = [match.span() for pattern in (YEAR, _LATER) for match in pattern.finditer(sentence)]
    return any(_gap(place, word.span()) <= min(_gap(year, word.span()) for year in (*years, place)) for word in words)


def _gap(one: tuple[int, int], other: tuple[int, int]) -> int:
    return max(one[0] - other[1], other[0] - one[1], 0)
