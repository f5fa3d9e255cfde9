"""Funders, amount, years and partners of a project from the sentences that speak of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from spacy.tokens import Doc

from pipeline.language.lexicon import STATES
from pipeline.language.model import Candidates, OrganisationCandidate, ProjectCandidate, reportage_of
from pipeline.language.occurrences import Intervals, occurrences
from pipeline.language.organisations.patterns import nominative
from pipeline.language.projects import clues
from pipeline.language.projects.scope import Scopes, Stretch
from pipeline.language.projects.sums import amount
from pipeline.language.projects.years import years_beside, years_of
from schemas.records import OrganisationKind
from schemas.reportage import PassageKind

Place = tuple[int, int, OrganisationCandidate]
"""An organisation's mention: characters and candidate."""


def places_of(text: str, candidates: Candidates) -> list[Place]:
    """Return where organisations are named in the text, by every use of their names, in order."""
    found: dict[Stretch, OrganisationCandidate] = {}
    for organisation in candidates.organisations:
        for mention in organisation.mentions:
            found.setdefault((mention.span.start_char, mention.span.end_char), organisation)
    named = Intervals(found)
    for organisation in candidates.organisations:
        for use in occurrences(text, organisation.name):
            if not named.overlap(*use):
                found.setdefault(use, organisation)
    return [(*place, organisation) for place, organisation in sorted(found.items(), key=lambda item: item[0])]


def fill_details(
    doc: Doc, project: ProjectCandidate, scopes: Scopes, candidates: Candidates, places: Sequence[Place]
) -> None:
    """Fill the attributes that the text states; what it does not stays empty."""
    text = reportage_of(doc).text
    around, before = scopes.around(project), scopes.before(project)
    public = [
        (start, end)
        for start, end, organisation in places
        if _is_public(organisation) or organisation.kind is OrganisationKind.PROGRAMME
    ]
    # What the sentences of the project leave open, those that led to its name may tell.
    for stretches in (around, before):
        if not project.funders:
            project.funders = _unique(name for stretch in stretches for name in _funders(text, stretch, places))
        if not project.funders:
            project.funders = _unique(name for stretch in stretches for name in _programmes(text, stretch))
        project.amount_eur = project.amount_eur or amount(text, stretches, public)
    years = years_of(text, around, years_beside(text, project))
    led = (None, None) if all(years) else years_of(text, before, (None, None))
    project.start_year, project.end_year = years if any(years) else led
    if years[0] is None and years[1] and led[0] and led[0] <= years[1]:
        project.start_year = led[0]
    project.partners = _partners(doc, project, scopes, places, candidates)


def _unique(names: Iterator[str]) -> list[str]:
    return list(dict.fromkeys(names))


def _within(places: Sequence[Place], stretch: Stretch) -> list[Place]:
    return [place for place in places if stretch[0] <= place[0] and place[1] <= stretch[1]]


# ---- funders ------------------------------------------------------------------------------------------------------
_LISTED = re.compile(r"\s*(?:\([^)]*\)\s*)?(?:,|und|sowie|, und)\s*(?:(?:des|der|dem|den|die|das|vom|von|durch)\s*)*")
_ACTIVE = re.compile(
    r"\b(?:fördert|fördern|förderte|förderten|gab|gaben|geben|gibt|bewillig\w+|bezuschuss\w+|finanzier\w+|"
    r"unterstütz\w+|zahlt|zahlte|zahlen|zahlten|übernimmt|übernahm|spendier\w+|bereitst\w+|bereitgestellt|beisteuer\w+|beigesteuert|zugesagt|tragen|trägt|stellt|stellen|stellte|erhält|erhielt)\b"
)


def _funders(text: str, stretch: Stretch, places: Sequence[Place]) -> Iterator[str]:
    sentence = text[stretch[0] : stretch[1]]
    if not clues.FUNDING_CUE.search(sentence):
        return
    inside = _within(places, stretch)
    passive = clues.PASSIVE_FUNDING.search(sentence)
    ends: list[int] = []
    for start, end, organisation in inside:
        stated = bool(passive and clues.FUNDED_BY.search(text[max(stretch[0], start - 45) : start]))
        pays = (
            clues.PAYS_BEFORE.search(text[max(stretch[0], start - 45) : start])
            or clues.WON_FROM.search(text[max(stretch[0], start - 80) : start])
            or clues.GIVER_IS.search(text[max(stretch[0], start - 80) : start])
            or clues.pays_for_it(text, stretch, start, end)
            or clues.PAYS_AFTER.match(text[end : min(stretch[1], end + 80)])
            or (
                clues.PAYING_BODY.search(organisation.name) and clues.GIVES.match(text[end : min(stretch[1], end + 90)])
            )
        )
        if _is_public(organisation) or stated or pays or _is_listed(text, ends, start):
            ends.append(end)
            yield organisation.name
    yield from _public_names(text, stretch, inside, ends)
    yield from _land_alone(text, stretch, passive=passive is not None)
    taken = [place[:2] for place in inside] + [match.span() for match in clues.PUBLIC_NAME.finditer(text, *stretch)]
    for match in clues.FUNDER_PHRASE.finditer(text, *stretch):
        if not any(start < match.end() and match.start() < end for start, end in taken):
            yield nominative(match["name"])


def _programmes(text: str, stretch: Stretch) -> Iterator[str]:
    """The programme that the money comes from, where no funder is named."""
    sentence = text[stretch[0] : stretch[1]]
    if "rogramm" in sentence or "Rahmen" in sentence or "linie" in sentence:
        for match in clues.PUBLIC_NAME.finditer(sentence):
            if match["programme"] and clues.IN_PROGRAMME.search(sentence[: match.start()]):
                yield match["programme"]
    if (made_by := clues.OF_PROGRAMME.search(sentence)) is not None:
        yield made_by["name"]
    if clues.FUNDING_CUE.search(sentence):
        for match in clues.FROM_PROGRAMME.finditer(sentence):
            if match["quoted"] or not clues.GENERAL_PROGRAMME.match(sentence, match.start("name")):
                yield " ".join((match["quoted"] or match["name"]).split())
        for match in clues.NAMED_PROGRAMME.finditer(sentence):
            yield match["name"]


def _is_listed(text: str, ends: Sequence[int], start: int) -> bool:
    """Whether a list of funders goes on: "vom A und der B gefördert"."""
    return bool(ends) and _LISTED.fullmatch(text[ends[-1] : start]) is not None


def _is_public(organisation: OrganisationCandidate) -> bool:
    return bool(clues.PUBLIC_FUNDER.search(organisation.name))


def _public_names(text: str, stretch: Stretch, inside: Sequence[Place], ends: list[int]) -> Iterator[str]:
    """The Union, the Federation and the states, which are rarely organisation candidates."""
    sentence = text[stretch[0] : stretch[1]]
    for match in clues.PUBLIC_NAME.finditer(text, *stretch):
        abbreviates = text[match.start() - 1 : match.start()] == "("
        if abbreviates or any(start <= match.start() < end for start, end, _ in inside):
            continue
        before = text[max(stretch[0], match.start() - 45) : match.start()]
        with_article = match["programme"] is not None or re.search(r"\b(?:das|der|die|Das|Der|Die)\s+$", before)
        active = with_article and _ACTIVE.search(sentence)
        won = clues.WON_FROM.search(text[max(stretch[0], match.start() - 80) : match.start()])
        stated = match["fonds"] or active or won or clues.FUNDED_BY.search(before) or clues.GIVER_IS.search(before)
        if not (stated or _is_listed(text, ends, match.start())):
            continue
        ends.append(match.end())
        yield _public_name(match)


def _land_alone(text: str, stretch: Stretch, *, passive: bool) -> Iterator[str]:
    """ "Das Land hat 700.000 Euro zugesagt": the state that the text names, where it names one only."""
    match = clues.LAND_ALONE.search(text, *stretch)
    if match is not None and (passive or not match["by"]):
        noun = match[match.lastgroup or 0]
        yield f"{noun} {_only_state(text)}".strip()


@lru_cache(maxsize=4)
def _only_state(text: str) -> str:
    found = {name for name in STATES if re.search(rf"(?<![\w-]){name}(?![\w-])", text)} - _CITIES
    return found.pop() if len(found) == 1 else ""


_CITIES = frozenset({"Berlin", "Hamburg", "Bremen"})


def _public_name(match: re.Match[str]) -> str:
    """The name in the nominative."""
    if match["programme"]:
        return match["programme"]
    if match["eu"]:
        return "Europäische Kommission" if "Kommission" in match["eu"] else "Europäische Union"
    if match["land"]:
        return re.sub(r"^(Land|Freistaat)(?:es|s)\b", r"\1", match["land"])
    if match["fonds"]:
        return re.sub(r"^Europäischen?\b", "Europäischer", match["fonds"])
    return "Bund"


# ---- partners -----------------------------------------------------------------------------------------------------
def _partners(
    doc: Doc, project: ProjectCandidate, scopes: Scopes, places: Sequence[Place], candidates: Candidates
) -> list[str]:
    text = reportage_of(doc).text
    found: list[str] = []
    named = set(scopes.named(project))
    for stretch in (*scopes.before(project), *scopes.around(project)):
        sentence = text[stretch[0] : stretch[1]]
        if candidates.cluster and _cluster_joins(sentence, candidates.cluster.names, named=stretch in named):
            found.append(candidates.cluster.name)
        if not clues.PARTNER_CUE.search(sentence):
            continue
        for start, end, organisation in _within(places, stretch):
            if organisation.name in project.funders or _is_of_past(text, stretch, start, end):
                continue
            if _takes_part(organisation):
                found.append(organisation.name)
        if candidates.cluster and stretch in named and clues.CLUSTER_CUE.search(sentence):
            found += [candidates.cluster.name] * _names_cluster(sentence, candidates.cluster.names)
    found += _speaker(doc, project, candidates)
    if not found:
        # Nothing says that they work together, but who else is named with the project is part of it.
        beside = (scopes.named(project), scopes.leading(project), scopes.around(project))
        found = next(filter(None, (_parties(text, stretches, project, places) for stretches in beside)), [])
    return _unique(iter(found))


_SOLD = re.compile(
    r"\b[Gg]ekauft\b|\bkaufte\b|\bnutzt\s(?:heute|inzwischen|jetzt)\b|\bheute\snutzt\b|"
    r"\bging\b.{0,60}\bhervor\b|\b[Vv]erkauf\w*|\bKunden?\b|\bgeliefert an\b"
)
"""Who buys what came of it takes no part."""


def _parties(text: str, stretches: Sequence[Stretch], project: ProjectCandidate, places: Sequence[Place]) -> list[str]:
    told = [stretch for stretch in stretches if not _SOLD.search(text, *stretch)]
    named = [
        organisation
        for stretch in told
        for start, end, organisation in _within(places, stretch)
        if not _is_of_past(text, stretch, start, end)
    ]
    return [o.name for o in named if o.name not in (project.name, *project.funders) and _takes_part(o)]


def _is_of_past(text: str, stretch: Stretch, start: int, end: int) -> bool:
    """Whether it only tells where somebody has studied or been before."""
    before, after = text[max(stretch[0], start - 60) : start], text[end : min(stretch[1], end + 80)]
    return bool(clues.OWN_PAST.search(before) or clues.STUDIED.match(after))


def _takes_part(organisation: OrganisationCandidate) -> bool:
    return organisation.kind is not OrganisationKind.PROGRAMME and not _is_public(organisation)


_RUN = r"(?:setzt|koordiniert|leitet|betreut|steuert|verantwortet|stemmt|führt|managt|begleitet)e?"
_IT = r"(?:es|das\s(?:Projekt|Vorhaben))"
_WITH_OTHERS = (
    r"(?:\b[Bb]eteiligt\s(?:sind|waren)|\b[Mm]it\sdabei(?:\s(?:sind|waren)|:)|\b[Pp]artner\s(?:sind|"
    r"waren)|\b[Nn]eben)(?!\w)"
)
_CONSORTIUM = r"\bzu\seinem\s(?:Konsortium|Projektverbund)\b"


_OWN = "\x00"
"""Stands for the cluster's names, so that one pattern serves all: to compile one takes as long as to read ten pages."""
_WHO = rf"(?:[Dd](?:er|as|ie)\s(?:Verein|Netzwerk|Verbund|Cluster|Genossenschaft)|{_OWN})"
_JOINS = re.compile(
    rf"{_WHO}\s{_RUN}\s{_IT}\b|\b{_RUN}\s(?:wird\s)?{_IT}\s(?:vo[nm]\s)?{_WHO}|"
    rf"{_WITH_OTHERS}[^.;]*?(?<!\w){_OWN}(?!\w)|(?<!\w){_OWN}(?!\w)[^.;]*?{_CONSORTIUM}"
)


def _cluster_joins(sentence: str, names: Sequence[str], *, named: bool) -> bool:
    """Whether a sentence says that the cluster works on the project, which it may call "es": "Der Verein setzt es um".

    `named` where it names the project.
    """
    turns_to_it = named and clues.TURNS_TO.search(sentence) is not None and _names_cluster(sentence, names)
    for name in sorted(names, key=len, reverse=True):
        sentence = sentence.replace(name, _OWN)
    return turns_to_it or _JOINS.search(sentence) is not None


def _names_cluster(sentence: str, names: Sequence[str]) -> bool:
    return any(name in sentence for name in names) or bool(
        re.search(
            r"\b(?:[Dd](?:er|ie|as|em|en)|vom|beim) (?:Clusterinitiative|Verein|Verbund|Netzwerk|Genossenschaft)\b",
            sentence,
        )
    )


def _speaker(doc: Doc, project: ProjectCandidate, candidates: Candidates) -> Iterator[str]:
    """The organisation of a quote box whose speaker says "wir" in the sentence that names the project."""
    passages = reportage_of(doc).passages
    heads = {p.group: p for p in passages if p.kind is PassageKind.VOICE_HEAD and p.group is not None}
    for passage in passages:
        speaks = passage.kind is PassageKind.VOICE_TEXT and passage.group is not None
        head = heads.get(passage.group or 0) if speaks else None
        if head is None or not any(passage.start <= m.span.start_char < passage.end for m in project.mentions):
            continue
        for person in candidates.people:
            if person.organisation and any(head.start <= m.span.start_char < head.end for m in person.mentions):
                yield person.organisation
                return
