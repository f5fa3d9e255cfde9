"""How many members the cluster has: among all figures the one that counts them, now and as a whole."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from pipeline.language.cluster import patterns as p
from pipeline.language.model import (
    ClusterCandidate,
    FigureCandidate,
    Mention,
    candidates_of,
    reportage_of,
    sentence_at,
    text_of,
)
from schemas.records import Metric
from schemas.reportage import PassageKind

_JOINED = re.compile(
    r"\b(?:gehören|gehörten|angehören|zählt|zählen|umfasst|vereint|verbindet|vernetzt|organisiert|angeschlossen|zusammengeschlossen|kommt|kommen|"
    r"Verbund von|Netzwerk (?:von|aus)|Zusammenschluss von|sind es|Mitglieder|Mitgliedern|machen mit|beteiligt|hat|"
    r"haben|zahlen)\b"
)
_MEMBER_UNIT = re.compile(
    r"(?:[Mm]itglied|[Pp]artner|[Bb]etriebe|[Uu]nternehmen|[Ff]irmen|[Gg]esellschafter|[Ee]inrichtungen|[Aa]kteur|[Oo]rganisationen|[Ii]nstitutionen)"
)
_NOW = re.compile(
    r"\b(?:heute|aktuell|mittlerweile|inzwischen|derzeit|gegenwärtig|zurzeit|jetzt|längst|bilanz|Bilanz)\b"
)
_THEN = re.compile(
    r"\b(?:damals|anfangs|ursprünglich|begann|Beginn|Anfang|einst|zunächst|gründeten|Gründung|Gründungs\w+)\b"
)
_TO_COME = re.compile(r"\b(?:soll|sollen|will|wollen|Ziel|künftig|bis (?:Ende )?20\d\d|geplant|möchte)\b")
_PART = re.compile(r"\b(?:davon|darunter|von ihnen|Mitglieder sind (?:Unternehmen|Hochschulen|kleine))\b")


def names_cluster(sentence: str, cluster: ClusterCandidate) -> bool:
    """Tell whether a sentence names the cluster itself."""
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", sentence) for name in cluster.names)


def read_members(doc: Doc, cluster: ClusterCandidate) -> None:
    """Take the member count best supported: about the cluster, of today, the whole and not a part of it."""
    best: tuple[float, int, Mention] | None = None
    for figure in candidates_of(doc).figures:
        score = _member_score(doc, cluster, figure)
        if score is not None and (best is None or (score, int(figure.value)) > best[:2]):
            best = (score, int(figure.value), figure.mention)
    if best is not None:
        cluster.member_count = best[1]
        cluster.mentions.append(Mention(best[2].span, "profile.members", min(0.97, best[2].confidence), "member_count"))


def _member_score(doc: Doc, cluster: ClusterCandidate, figure: FigureCandidate) -> float | None:
    start = figure.mention.span.start_char
    low, high = sentence_at(doc, start)
    sentence = text_of(doc)[low:high]
    of_members = figure.metric is Metric.MEMBERS
    joined = bool(_MEMBER_UNIT.search(figure.unit or "") and _JOINED.search(sentence))
    about = names_cluster(sentence, cluster) or bool(p.CLUSTER_NOUN.search(sentence))
    if figure.value != int(figure.value) or figure.value < 2 or not (of_members or (joined and about)):
        return None
    score = figure.mention.confidence if of_members else 0.45
    passage = next((q for q in reportage_of(doc).passages if q.start <= start < q.end), None)
    if passage is not None:
        score += {PassageKind.FACTS: 0.4, PassageKind.VOICE_TEXT: -0.4}.get(passage.kind, 0.0)
    score += 0.15 if figure.subject in cluster.names else 0.0
    score += 0.2 if _NOW.search(sentence) or _JOINED.search(sentence) else 0.0
    score -= 0.2 if figure.year is not None else 0.0
    score -= 0.3 if _THEN.search(sentence) else 0.0
    score -= 0.5 if _TO_COME.search(sentence) else 0.0
    score -= 0.4 if _PART.search(text_of(doc)[max(low, start - 30) : min(high, start + 40)]) else 0.0
    change = re.search(rf"\bvon\s{re.escape(figure.text.split()[0])}\s(?:\w+\s)?auf\b", sentence)
    return score - (0.5 if change or re.search(r"\b\d+\.\s", figure.text) else 0.0)
