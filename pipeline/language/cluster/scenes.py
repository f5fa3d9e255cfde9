"""Seats told by pointing: "In Holm riecht es nach Gummi. Hier sitzt das Netzwerk": the town named last is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.language.cluster.statements import Told, names_cluster, own_noun
from pipeline.language.model import ClusterCandidate
from pipeline.language.organisations.patterns import LEGAL_FORM
from schemas.reportage import PassageKind

TownAt = tuple[str, int]
"""A town with its offset in the text."""
_REACH = 4
"""Sentences of the same stretch over which a place holds that no dateline gave."""
_POINTED, _AT_HOME = 3.4, 2.6
"""Weights of a town that a word points back to, and of one where the office stands in the next sentences."""
_STOREY = (
    r"(?:(?:[Ii]m|[Ii]n\sder)\s(?:[a-zäöüß]+\s)?(?:Erd|Ober|Dach|Unter|Zwischen)?(?:[Gg]eschoss|Stock|Stockwerk|Etage|Hinterhaus|"
    r"Seitenflügel|Keller)|[Uu]nter(?:m|\sdem)\s(?:selben\s)?Dach|[Uu]nter\sdemselben\sDach|"
    r"(?:[Ee]in|[Zz]wei|[Dd]rei)e?\s(?:Stockwerke?|Treppen?|Etagen?)\s(?:höher|tiefer|darüber|darunter))"
)
_HERE = re.compile(
    r"(?:^|(?<=[,;:–]\s)|(?<=\bund\s))(?:[Hh]ier|[Dd]ort|[Dd]arüber|[Dd]arin|[Dd]arunter|[Dd]rinnen|[Dd]aneben|[Nn]ebenan|"
    r"[Gg]egenüber|[Oo]ben|[Uu]nten|[Ii]n\sderselben\sStadt|[Ii]m\s(?:selben|gleichen)\s(?:Ort|Haus|Gebäude)|"
    rf"{_STOREY})\b|\b(?:hat|haben|liegt|sitzt|steht|ist|residiert|teilt)\s(?:hier|dort)\b"
)
"""A word that points to the place told of, where a clause begins."""
_OFFICE = re.compile(
    r"\b(?:Geschäftsstelle|Clusterbüro|Vereinsbüro|Geschäftsräume|Hauptsitz|Vereinssitz|Büro|Zentrale|Sitz)\b"
)
_HOUSED = re.compile(
    r"\b(?:sitzt|residiert|logiert|haust|arbeitet|wohnt|untergebracht|eingezogen|eingerichtet|beheimatet|zu\sHause|"
    r"eingemietet|Quartier|Räume)\b"
)
"""What tells by itself that the cluster is at home somewhere."""
_RENTS = re.compile(
    r"\b(?:Stockwerk|Etage|Zimmer|Räume|Büro|Laden|Ladenlokal|Haus|Halle|Obergeschoss|Erdgeschoss|Dachgeschoss|Wohnung|Schreibtische?)\b"
    r"[^.;]{0,60}\b(?:gemietet|angemietet|bezogen|eingerichtet|gefunden)\b"
)
"""What one does who moves in: "Der Verein hat zwei Zimmer über einer Bäckerei gemietet"."""
_LIES = re.compile(r"\b(?:hat|liegt|befindet|steht|ist|hält|unterhält|teilt|öffnet)\b")
_DATELINE = re.compile(
    r"[„»]?(?P<town>[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?(?:\s(?:am|an der|im)\s[A-ZÄÖÜ][a-zäöü]+)?)"
    r"(?:,\s[^,.;:]*)?[.:]$"
)
"""A sentence without a verb that sets the scene: "Holm, kurz vor Sonnenaufgang."."""
_VERB = re.compile(r"\b(?:ist|war|hat|wird|sind|kommt|steht|liegt|sagt)\b")


def pointed(
    cluster: ClusterCandidate, told: Sequence[Told], towns: dict[int, list[TownAt]]
) -> Iterator[tuple[str, int, float]]:
    """Yield the towns with place and weight that a sentence about the cluster's office takes up.

    `towns` holds the towns of each sentence, by the offset of the sentence.
    """
    noun = own_noun(cluster)
    last: TownAt | None = None
    age, scene, paragraphs, end = 0, False, 0, -1
    for sentence, offset, kind in told:
        if kind is not PassageKind.PARAGRAPH:
            last = None if kind in {PassageKind.HEADING, PassageKind.HEADLINE} else last
            continue
        paragraphs += offset > end + 1
        end = offset + len(sentence)
        named = towns.get(offset, [])
        if last is not None and not named and not sentence.startswith(_QUOTED):
            own = names_cluster(sentence, cluster) or noun.search(sentence) is not None
            own = own or (_THE_OFFICE.search(sentence) is not None and LEGAL_FORM.search(sentence) is None)
            if (scene or age < _REACH) and any(_is_at_home(m, cluster) for m in _HERE.finditer(sentence)):
                yield (*last, _POINTED)
            elif own and not scene:
                rented = age == 0 and _RENTS.search(sentence) and LEGAL_FORM.search(sentence) is None
                if rented or (age < _REACH and paragraphs <= _OPENING and _OFFICE.search(sentence)):
                    yield (*last, _AT_HOME)
        age += 1
        dateline = _DATELINE.fullmatch(sentence.strip())
        if dateline and not _VERB.search(sentence) and (named or "-" in dateline["town"]):
            last, age, scene = (dateline["town"], offset + sentence.index(dateline["town"])), 0, True
        elif named:
            last, age, scene = (named[0] if len({town for town, _ in named}) == 1 else None), 0, False


_THE_OFFICE = re.compile(r"\b[Dd]ie\sGeschäftsstelle(?!\s(?:de[rs]|von|vom|einer|eines)\b)")
"""The office of the one that the text is about."""
_QUOTED = ("„", "»", '"')
_OPENING = 2
"""Paragraphs at the beginning, which show the cluster at home."""


def _is_at_home(here: re.Match[str], cluster: ClusterCandidate) -> bool:
    """Whether the clause that points to the place tells of the cluster or its office."""
    clause = re.split(r"[;:]\s|,\s(?:und|aber|doch|während)\s", here.string[here.start() :])[0]
    own = names_cluster(clause, cluster) or own_noun(cluster).search(clause) is not None
    office = _OFFICE.search(clause) is not None and (own or LEGAL_FORM.search(clause) is None)
    housed = _HOUSED.search(clause) is not None
    return (own and housed) or (office and (housed or _LIES.search(clause) is not None))
