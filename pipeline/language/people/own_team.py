"""Those who work for the cluster: named after a sentence about its team, or deputies and successors of others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, candidates_of, sentence_at, text_of
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.former import former_bodies
from pipeline.language.people.offices import Places
from schemas.reportage import Passage

_TEAM = re.compile(
    r"\b(?:[Ee]in(?:em?)?\s(?:[a-zäöüß-]+en?s?\s)?Team\s(?:aus|von|mit)\s(?:\w+\s){1,2}(?:Personen|Leuten|Köpfen|Menschen|Mitarbeite\w+|"
    r"Beschäftigten|Fachleuten|Frauen|Männern|Kolleg\w+)"
    r"|(?:[Dd](?:as|em)|[Ii]m|[Zz]um|[Ii]hr|[Ss]ein)\s(?:[a-zäöüß]+en?\s)?(?:Team\sder\sGeschäftsstelle|Clusterteam|Netzwerkteam|Vereinsteam)"
    r"|(?:Betrieben|Erledigt|Gestemmt|Organisiert|Geleistet)\swird\s(?:all\s)?(?:das|dies|die\sArbeit)\svon\s[^.;:„“]{3,30}?"
    r"(?:Festangestellten|Angestellten|Beschäftigten|Mitarbeite\w+|Köpfen|Leuten|Menschen|Personen|Kräften)"
    r"|[Ii]n\sder\s(?:[A-ZÄÖÜ]\w+er\s)?Geschäftsstelle\s(?:arbeiten|kümmern\ssich|sitzen|sind)"
    r"|(?:Die|Ihre|Seine)\s(?:[A-ZÄÖÜ]\w+er\s)?Geschäftsstelle\s(?:hat|besteht|zählt|beschäftigt)"
    r"|[Zz]um\sTeam\s(?:des\s(?:Netzwerk(?:e?s|managements)|Clusters|Clustermanagements|Vereins)|der\sGeschäftsstelle)\s(?:gehör(?:t|en)|zähl(?:t|en))"
    r"|[Dd]as\s(?:Cluster|Netzwerk)management\s(?:besteht|liegt|übernehmen|bilden))\b"
)
_BESIDE = re.compile(
    r"\b(?:(?:[Zz]um|[Ii]m)\sTeam\s(?:gehör(?:t|en)|arbeite[tn])|(?:Dort|Hier)\sarbeite[tn])\s(?:neben|mit)\s(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*(?=[A-ZÄÖÜ])"
)
_OF_THE_OFFICE = re.compile(r"(?:Cluster|Netzwerk|Geschäftsstelle)")
_DEPUTY = re.compile(
    r"\b(?:[Ii]hr|[Ss]ein)(?:e[mrn]?)?\s(?:[a-zäöüß]+e[rmn]?\s)?(?:(?:Stellvertreter|Nachfolger|Vorgänger|Assistent|Referent)(?:in|en)?|Kolleg(?:en?|in)|Kompagnon|(?:Mitstreiter|Mitgründer|Geschäftspartner|Ausbilder|Ausbildungsleiter)(?:in)?)"
    r"(?:,\s(?:der|die|ein|eine)\s(?:[a-zäöüß]+e[rn]?\s)?[A-ZÄÖÜ][\w-]+(?:\snamens)?|\snamens|,|\s(?:ist|war|wurde))?\s"
    r"(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*$"
    r"|\b[A-ZÄÖÜ][\w-]+(?:s|’|')\sKolleg(?:e|in)\s$"
)


def staff(doc: Doc, passage: Passage, places: Places, known: Organisations) -> Iterator[PersonCandidate]:
    """Yield who is named in a paragraph after a sentence about the cluster's team, until another body comes up."""
    text = text_of(doc)
    of_one = _team_of_one(doc, passage, places)
    team = of_one or _TEAM.search(text, passage.start, passage.end)
    if team is None:
        return
    low = passage.start if of_one is None else team.end()
    former = set(former_bodies(known))
    others = [
        start
        for start, end, name in known.places
        if low <= start < passage.end and name != known.cluster and (start, end) not in former
    ]
    stop = min(others, default=passage.end)
    if stop < team.end():
        return
    # The sentence that names another body is not the team's any more.
    stop = sentence_at(doc, stop)[0] if stop < passage.end else stop
    yield from (person for start, person in places if team.end() <= start < stop)


_OURSELVES = re.compile(
    r"\b(?:bilden|sind)\sdas\s(?:[a-zäöüß]+\s)?(?:Team\sder\sGeschäftsstelle|Clusterteam|Netzwerkteam)\b"
    r"|\bund\s(?:ihr|sein)\s(?:[a-zäöüß]+\s)?Team\s(?:in|aus|von)\sder\sGeschäftsstelle\b(?!\s(?:der|des)\b)"
    r"|\b(?:betreut|betreute|baute)\s(?:das\s(?:Netzwerk|Cluster)|den\s(?:Verein|Verbund))\b(?!\s(?:der|des|für|von)\b)"
    r"|\b(?:macht|leitet|verantwortet|betreut|koordiniert|organisiert|erledigt|übernimmt|führt|besorgt)\s(?:die|das|den)\s"
    r"(?:(?:gesamte|ganze)[nr]?\s)?(?:Presse|Öffentlichkeits|Medien|Mitglieder|Nachwuchs|Verwaltungs)?(?:[Aa]rbeit|[Bb]etreuung|Buchhaltung|"
    r"Buchführung|Verwaltung|Kommunikation|Finanzen|Geschäfte|Veranstaltungen|Projekte|Büro|Geschäftsstelle|Newsletter)\s"
    r"(?:des\s(?:Vereins|Netzwerke?s|Clusters|Verbund(?:e?s))|der\sInitiative)\b(?!\s(?:[A-ZÄÖÜ„»]|de[rs]\s|für\s))"
    r"|\b[Aa]ufgebaut\shat\s(?:das\s(?:Netzwerk|Cluster)|den\s(?:Verein|Verbund))\b(?!\s(?:der|des|für|von)\b)"
)

_IN_OURSELVES = (
    "eschäftsstelle",
    "team",
    "betreut",
    "bau",
    "s Vereins",
    "s Netzwerk",
    "s Cluster",
    "s Verbund",
    "r Initiative",
)
"""One of these stands in every match."""


def staff_themselves(doc: Doc, passage: Passage, places: Places, known: Organisations) -> Iterator[PersonCandidate]:
    """Yield who is the subject of "… bilden das Team der Geschäftsstelle", "… betreut das Netzwerk"."""
    text = text_of(doc)
    if not any(text.find(word, passage.start, passage.end) >= 0 for word in _IN_OURSELVES):
        return
    for match in _OURSELVES.finditer(text, passage.start, passage.end):
        low, high = sentence_at(doc, match.start())
        if match.group().lower().startswith("aufgebaut"):
            low = match.end()
        else:
            high = match.start()
        if not any(low <= start < high and name != known.cluster for start, _, name in known.places):
            yield from (person for start, person in places if low <= start < high)


def _team_of_one(doc: Doc, passage: Passage, places: Places) -> re.Match[str] | None:
    """ "Zum Team gehören neben A B drei Mitarbeiterinnen": the cluster's team where A B works for it."""
    cluster = candidates_of(doc).cluster
    team = _BESIDE.search(text_of(doc), passage.start, passage.end)
    head = next((person for start, person in places if team and start == team.end()), None)
    if cluster is None or head is None:
        return None
    own = head.name in cluster.contact_persons or any(map(_OF_THE_OFFICE.match, head.roles))
    return team if own else None


_OFFICE = re.compile(r"(?P<stem>[\w-]*(?:vorsitzend|geschäftsführer|präsident|manager))(?:e[rn]?|in)?$", re.IGNORECASE)


def deputy_title(role: str, of: PersonCandidate) -> str | None:
    """The title of a deputy by the office of whom they stand in for: "ihr Stellvertreter" of a "Vorsitzende"."""
    if role not in ("Stellvertreter", "Stellvertreterin") or not of.roles:
        return None
    office = _OFFICE.match(of.roles[0].split()[0])
    if office is None:
        return None
    woman, stem = role.endswith("in"), office.group("stem")
    if stem.endswith("d"):
        return f"stellvertretende {stem}e" if woman else f"stellvertretender {stem}er"
    return f"stellvertretende {stem}in" if woman else f"stellvertretender {stem}"


def deputies(doc: Doc, passage: Passage, places: Places) -> Iterator[tuple[PersonCandidate, PersonCandidate]]:
    """Yield deputies and successors, and whom they stand in for or follow: who is named last before."""
    text = text_of(doc)
    for index, (start, person) in enumerate(places):
        if not passage.start <= start < passage.end or not index:
            continue
        if _DEPUTY.search(text, max(passage.start, start - 70), start):
            before = next(
                (who for at, who in reversed(places[:index]) if at >= passage.start and who is not person), None
            )
            if before is not None:
                yield person, before
