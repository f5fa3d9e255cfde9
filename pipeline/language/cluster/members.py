"""How many members the cluster has: every count of the text is weighed by what it counts, of whom, and when."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from pipeline.language.cluster.counts import bare_counts, boxed_counts, joined_by, take_part
from pipeline.language.cluster.statements import Cue, Statement, Told, names_cluster, own_noun, segment, weigh
from pipeline.language.model import (
    ClusterCandidate,
    FigureCandidate,
    candidates_of,
    reportage_of,
    sentence_at,
    text_of,
)
from schemas.records import Metric
from schemas.reportage import PassageKind

RULE = "profile.members"
LEAST = -1.0
"""A count below is more likely one of something else."""
_PRIOR = -2.6
_OWNERS = "Gesellschafter"
_OWNERS_FEWER = 1.5
"""A company that five bodies own and 58 partners have joined has 58 members."""
_LEAST_MEMBERS = 3

_MEMBER_UNIT = re.compile(r"[Mm]itglied|Gesellschafter|Genossen(?!schaft)|Vereinsmitglied|Anteilseigner")
_PARTNER_UNIT = re.compile(r"[Pp]artner")
_FIRM_UNIT = re.compile(
    r"[Bb]etriebe|[Uu]nternehmen|[Ff]irmen|[Ee]inrichtungen|[Aa]kteur|[Oo]rganisationen|[Ii]nstitutionen|[Ii]nstitute|"
    r"Häuser|Büros|Studios|Werkstätten|Höfe|Hersteller|Mittelständler|Adressen|Namen|Unterschriften|Beteiligte"
)
_OTHER_UNIT = re.compile(
    r"Prozent|Euro|Gründungs|Projekt|Menschen|Mitarbeit|Beschäftigt|Leute|Stunden|Tage|Wochen|Monate|Jahre|Minuten|"
    r"Sekunden|Teilnehm|Besuch|Gäste|Mitgliedsländer|Mitgliedstaaten|Vorstandsmitglied|Betriebsratsmitglied|"
    r"Veranstaltung"
)

_JOINED = re.compile(
    r"\b(?:gehör(?:en|ten)|angehör(?:en|ten)|zähl(?:t|en|te)|umfass(?:t|en)|vereint|vereinigt|verein(?:en|igen)|"
    r"verbindet|"
    r"vernetzt|bündelt|organisier(?:t|en)|angeschlossen|zusammengeschlossen|zusammengetan|zusammengefunden|"
    r"schließ(?:t|en) sich|kommt\s.{0,20}auf|sind es|waren es|wurden|machen mit|mitmachen|Liste|Mitgliederliste|"
    r"Mitgliederzahl|Zahl der|Kreis|verteilen sich|Vereinbarung|Vertrag|Verträge|Beitrag|Beiträge|eingetragen|"
    r"unterschrieben|versammel\w+|tragen|getragen|dazu\b|beigetreten|beteilig\w+|an Bord|dabei|Verbund (?:von|aus)|"
    r"Netzwerk (?:von|aus|mit)|Zusammenschluss (?:von|aus)|mit (?:seinen|ihren|inzwischen|mittlerweile|derzeit|heute|"
    r"aktuell|rund|mehr als|über)|arbeit\w+ .{0,140}\bzusammen|zusammenarbeit\w*|hat\b|haben\b|stehen\b|bilden\b)"
)
_NOW = re.compile(
    r"\b(?:[Hh]eute|[Aa]ktuell|[Mm]ittlerweile|[Ii]nzwischen|[Dd]erzeit|[Gg]egenwärtig|[Zz]urzeit|[Jj]etzt|[Ll]ängst|"
    r"[Bb]ilanz|[Ii]nsgesamt|[Uu]nterm Strich|unter dem Strich|[Bb]islang|[Bb]isher|[Mm]it Stand|[Zz]uletzt|momentan|"
    r"so viele wie (?:noch )?nie)\b"
)
_THEN = re.compile(
    r"\b(?:damals|anfangs|[Aa]nfangs|ursprünglich|begann|Beginn|Anfang|einst|zunächst|gründeten|Gründung|"
    r"Gründungs\w+|seinerzeit|hatte|waren|zählte|gestartet|Start|früher|erste[nr]?|Vorjahr|zuvor|davor|gehörten|"
    r"[Bb]egonnen|[Aa]ngefangen|fingen|fing)\b"
)
_TO_COME = re.compile(
    r"\b(?:soll|sollen|will|wollen|Ziel|künftig|bis (?:Ende )?20\d\d|geplant|möchte|möchten|anpeil\w+|peilt|strebt|"
    r"werden es|im nächsten Jahr|das nächste Jahr|eines Tages|angestrebt|hofft|rechnet)\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:bundesweit|weltweit|deutschlandweit|landesweit|in der Branche|im Landkreis|im ganzen Land|in Deutschland|"
    r"in der Region|Projekt\w*|Vorhaben|Arbeitsgruppe|\w*[Mm]esse|\w*-Schau|Tagung|einen Stand|Gemeinschaftsstand|"
    r"Delegation\w*|teilgenommen|besucht|befragt|Umfrage|"
    r"Studie|geschult|beraten|Lehrgang)\b"
)
_PART_BEFORE = re.compile(
    r"\b(?:davon|darunter|[Vv]on ihnen|unter ihnen)\b[^.]*$|\b(?:weitere|zusätzlich|pro Jahr|jährlich|"
    r"neue|allein|"
    r"verlor\w*|gewann\w*|verlier\w+|dazu kommen|hinzu kommen|je|jeweils|kamen|traten|verließen|"
    r"gingen)\s(?:\w+\s){0,2}$"
)
_OF_THE = re.compile(r"\b[Vv]on den\s(?:\w+\s){0,2}$")
_PART_AFTER = re.compile(
    r"^\s(?:zählen zu[rm]?|gehören zu[rm]|kommen|stammen|waren (?:mit |wieder )?dabei|fuhren mit|reisten mit|"
    r"kamen mit)\b|"
    r"^[^.;,]{0,14}\b(?:davon|von ihnen|neu|mehr als|weniger|haben weniger|pro|je|traten|verließen|sind kleine|"
    r"sind Unternehmen|sind Hochschulen)\b"
)
_FOUNDED_IT = re.compile(r"^\s(?:gründeten|hoben|riefen|taten\ssich|begannen|starteten|fingen)\b")
"""What those did who were there at the beginning."""
_SINCE_THEN = re.compile(r"\b[Ss]eit\s(?:\w+\s){0,2}?(?:Gründung|Start|Beginn|Anfang)\b")
"""A count that was reached since the beginning is no count of the beginning."""
_PAST_YEAR = re.compile(
    r"(?<!Stand )(?<!Dezember )(?<!Ende )(?<![Ss]eit )\b(?:19|20)\d\d\b(?!.*\b(?:[Hh]eute|[Ii]nzwischen|seither))"
)
_BELONG = re.compile(r"\b[Dd](?:em|er)\s.{0,60}\bgehör(?:en|ten)\b.{0,80}\ban\b")
_CLAUSE_CUES = (
    Cue(_JOINED, 1.2),
    Cue(_BELONG, 0.8),
    Cue(_ELSEWHERE, -0.9),
)


def member_counts(doc: Doc, cluster: ClusterCandidate, told: Sequence[Told]) -> Iterator[Statement]:
    """Yield the counts that may be that of the cluster's members, each at its place."""
    yield from boxed_counts(told)
    yield from bare_counts(cluster, told, {candidate.name for candidate in candidates_of(doc).organisations})
    counted = [figure for figure in candidates_of(doc).figures if _may_count(figure)]
    years = [figure.year for figure in counted if figure.year is not None and _is_of_members(figure)]
    scored = [(figure, _score(doc, cluster, figure, max(years, default=None))) for figure in counted]
    likely = [figure.value for figure, score in scored if score >= LEAST and _is_of_members(figure)]
    partners = (f.value for f, score in scored if score >= LEAST and _PARTNER_UNIT.search(f.unit or ""))
    most_partners = max(partners, default=0)
    for figure, score in scored:
        if score >= LEAST:
            # The members of a kind are fewer than all of them.
            score += 0.5 if _is_of_members(figure) and figure.value == max(likely) else 0.0
            score -= _OWNERS_FEWER if _OWNERS in (figure.unit or "") and figure.value < most_partners else 0.0
            span = figure.mention.span
            yield Statement(str(int(figure.value)), span.start_char, span.end_char, score, RULE)


def _may_count(figure: FigureCandidate) -> bool:
    unit = figure.unit or ""
    whole = figure.value == int(figure.value) and figure.value >= _LEAST_MEMBERS
    return whole and not _OTHER_UNIT.search(unit)


def _is_of_members(figure: FigureCandidate) -> bool:
    return figure.metric is Metric.MEMBERS or bool(_MEMBER_UNIT.search(figure.unit or ""))


def _unit_weight(figure: FigureCandidate) -> float:
    unit = figure.unit or ""
    if _MEMBER_UNIT.search(unit):
        return 1.9 if _OWNERS not in unit else 1.2
    if _PARTNER_UNIT.search(unit):
        return 1.2
    if _FIRM_UNIT.search(unit):
        return 0.5
    return 0.7 if figure.metric is Metric.MEMBERS else -1.6


_DIGIT = re.compile(r"\d")
_NEXT_COUNT = re.compile(r"\d|,|\sund\s")


def _score(doc: Doc, cluster: ClusterCandidate, figure: FigureCandidate, latest: int | None) -> float:
    text, span = text_of(doc), figure.mention.span
    low, high = sentence_at(doc, span.start_char)
    sentence, start, end = text[low:high], span.start_char - low, span.end_char - low
    begin, stop = segment(sentence, start, end)
    clause = sentence[begin:stop]
    kind = next((q.kind for q in reportage_of(doc).passages if q.start <= span.start_char < q.end), None)
    score = _PRIOR + _unit_weight(figure) + (0.8 if figure.metric is Metric.MEMBERS else 0.0)
    score += _owner_weight(sentence, clause, cluster, figure) + weigh(clause, _CLAUSE_CUES)
    score += 0.9 if _NOW.search(sentence[:end]) or _NOW.search(clause) else 0.0
    if kind is PassageKind.FACTS and (_MEMBER_UNIT.search(sentence) or _PARTNER_UNIT.search(sentence)):
        score += 2.5
    score -= 1.6 if kind in {PassageKind.VOICE_TEXT, PassageKind.VOICE_HEAD} else 0.0
    before, after = sentence[begin:start], sentence[end : end + 45]
    # What is hoped for is told between this count and the ones beside it.
    beside = _DIGIT.split(sentence[begin:start])[-1] + " " + _NEXT_COUNT.split(sentence[end:stop], maxsplit=1)[0]
    score -= 2.2 if _TO_COME.search(beside) else 0.0
    score -= 1.1 if _THEN.search(_dating(before)) or _FOUNDED_IT.match(after) else 0.0
    score -= 0.8 if _PAST_YEAR.search(before) else 0.0
    own_unit = _MEMBER_UNIT.search(figure.unit or "") or _is_broken_down(doc, figure, high)
    of_others = not own_unit and _OF_THE.search(before)
    if of_others or _PART_BEFORE.search(before) or _PART_AFTER.search(after):
        score -= 1.8
    if figure.year is not None:
        score += 0.3 if figure.year == latest else -1.2
    joined = joined_by(text[max(0, low - _SENTENCE_BEFORE) : span.start_char], sentence[end:])
    score += _HAVE_JOINED if joined else 0.0
    score -= _AT_WORK if not joined and take_part(clause, start - begin, end - begin, cluster) else 0.0
    score -= _OF_ANOTHER if _of_another(doc, cluster, before) else 0.0
    own = names_cluster(clause, cluster) or own_noun(cluster).search(clause)
    score -= _OF_PROJECT if not own and _PARTNER_UNIT.search(figure.unit or "") and _PROJECT.search(clause) else 0.0
    score += _change_weight(sentence, figure)
    score += _ON_LIST if _LIST.search(clause) else 0.0
    return score - (2.0 if re.search(r"\b\d+\.\s", figure.text) else 0.0)


def _is_broken_down(doc: Doc, figure: FigureCandidate, high: int) -> bool:
    """ "Von den 54 Partnern sind 37 Firmen, acht Institute und fünf Höfe": all of them, not those of somebody else."""
    end = figure.mention.span.end_char
    parts = [other for other in candidates_of(doc).figures if end <= other.mention.span.start_char < high]
    return _PARTNER_UNIT.search(figure.unit or "") is not None and len(parts) > 1


_LIST = re.compile(
    r"(?:auf\s(?:der|dem)\s)?(?:[Mm]itglieder|[Mm]itglieds|[Pp]artner)(?:liste|verzeichnis|kartei|rolle|datei|buch|statistik)\b"
)
"""What holds all members: "Das Mitgliederverzeichnis führt 87 Betriebe"."""
_ON_LIST = 1.2
_SENTENCE_BEFORE = 160
_HAVE_JOINED = 1.8
_OF_ANOTHER = 3.0
"""Against the members that another body counts."""
_COUNTS = re.compile(r"\s(?:zählt|hat|hatte|vereint|vertritt|umfasst|bündelt)\b")
_APPOSED = re.compile(
    r"(?:,|\s\(|\s–|\smit|,\smit)\s?(?:ihren|seinen)?\s?(?:rund|etwa|gut|knapp|über|mehr als|fast)?\s?$"
)
"""What leads from a body to the count of its members: "Die Stromkreis eG, 640 Mitglieder, …"."""
_OTHER_BODY = re.compile(
    r"(?:^|[.;]\s)(?:Der|Die)\s(?:[A-ZÄÖÜ][a-zäöüß]+e\s)?(?:[A-ZÄÖÜ][\wäöüß-]*(?:verband|kammer|union|innung|gewerkschaft)|"
    r"Genossenschaft|Innung|Kammer|Verband)(?:\s[A-ZÄÖÜ][\w-]+)?$"
)
_AT_WORK = 6.0
"""Against members that do something together: so many of them take part in it."""
_OF_PROJECT = 3.0
"""Against the partners of a project."""
_PROJECT = re.compile(r"[Pp]rojekt|[Vv]orhaben|[Kk]onsorti")


def _of_another(doc: Doc, cluster: ClusterCandidate, before: str) -> bool:
    """Whether the subject that counts its members is another body: "Der Chorverband zählt 15.000 Mitglieder"."""
    verb = _COUNTS.search(before) or _APPOSED.search(before)
    subject = before[: verb.start()] if verb else ""
    other = _OTHER_BODY.search(subject)
    if other and not (names_cluster(other.group(), cluster) or own_noun(cluster).search(other.group())):
        return True
    foreign = (o for o in candidates_of(doc).organisations if subject.endswith(o.name))
    return not all(any(o.name in name for name in cluster.names) or names_cluster(o.name, cluster) for o in foreign)


def _owner_weight(sentence: str, clause: str, cluster: ClusterCandidate, figure: FigureCandidate) -> float:
    subject = figure.subject or ""
    own = 0.4 if subject in cluster.names else 0.0
    if names_cluster(clause, cluster) or own_noun(cluster).search(clause):
        return 0.9 + own
    if names_cluster(sentence, cluster) or own_noun(cluster).search(sentence):
        return 0.6 + own
    return own + 0.2


def _dating(before: str) -> str:
    """The words that date the count: those before it, from the last word of today on ("anfangs 14, heute 78")."""
    today = list(_NOW.finditer(before))
    return _SINCE_THEN.sub("", before[today[-1].end() :] if today else before)


def _change_weight(sentence: str, figure: FigureCandidate) -> float:
    """Against the count before a change, for the one after: "von 35 auf 112", "aus 14 wurden 78"."""
    value = str(int(figure.value))
    for change in _CHANGE.finditer(sentence):
        if value == change["old"]:
            return -2.0
        if value in (change["new"], change["grown"]):
            return 1.5
    return 0.0


_CHANGE = re.compile(
    r"\b(?:[Vv]on|[Aa]us)\s(?:\w+\s){0,2}?(?P<old>\w+)\b.{0,50}?"
    r"\b(?:(?:auf|wurden)\s(?P<new>\d+)\b|(?:sind|waren)\s(?P<grown>\d+)\sgeworden\b)"
)
"""From one count to another; the old one may be a word: "aus zwölf wurden 48"."""
