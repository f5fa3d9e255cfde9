"""The component `projects`: names, long forms, funders, amount, years and partners."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

from pipeline.language.model import (
    Candidates,
    Mention,
    ProjectCandidate,
    candidates_of,
    reportage_of,
    sentence_bounds,
)
from pipeline.language.occurrences import Intervals, occurrences
from pipeline.language.projects.details import fill_details, places_of
from pipeline.language.projects.forms import Naming, form_after
from pipeline.language.projects.names import find_namings
from pipeline.language.projects.scope import Scopes


@Language.factory("projects")
def make_projects(nlp: Language, name: str) -> ProjectsComponent:
    """Factory of the component."""
    return ProjectsComponent()


class ProjectsComponent:
    """Writes `candidates.projects` and `doc.spans["projects"]`; needs organisations, cluster, quotes and sentences."""

    def __call__(self, doc: Doc) -> Doc:
        """Read the projects of a reportage."""
        candidates = candidates_of(doc)
        reportage = reportage_of(doc)
        sentences = sentence_bounds(doc)
        spoken = [(part.start_char, part.end_char) for quote in candidates.quotes for part in quote.parts]
        others = [
            mention.span
            for group in (candidates.organisations, candidates.people)
            for c in group
            for mention in c.mentions
        ]
        named = [(span.start_char, span.end_char) for span in others]
        bodies = {key_of(name) for o in candidates.organisations for name in (o.name, *o.aliases)}
        namings = [
            naming
            for naming in find_namings(reportage.text, sentences, spoken, reportage.passages, named)
            if not _names_another(naming, candidates, bodies)
        ]
        projects = [_candidate(doc, group) for group in _grouped(namings)]
        _drop_misread(doc, candidates, projects)
        _drop_names_quoted(doc, candidates, projects)
        for project in projects:
            _add_repeats(doc, project)
        candidates.projects = projects
        scopes = Scopes(doc, projects, sentences)
        places = places_of(reportage.text, candidates) if projects else []
        for project in projects:
            fill_details(doc, project, scopes, candidates, places)
        doc.spans["projects"] = [mention.span for project in projects for mention in project.mentions]
        return doc


def key_of(name: str) -> str:
    """What two spellings of a name share: letters and digits, no case."""
    return _SIGNS.sub("", name).casefold()


_SIGNS = re.compile(r"\W+")


_BY_LOOKS = frozenset(
    {
        "organisations.document",
        "organisations.person",
        "organisations.descriptor",
        "organisations.trade",
        "organisations.short_form",
    }
)
"""Rules that take a name for an organisation's by how it stands, which a project's name may as well."""
_CERTAIN = 0.85


def _drop_misread(doc: Doc, candidates: Candidates, projects: Sequence[ProjectCandidate]) -> None:
    """Leave out organisations that are projects: "„Windlicht im Gewerbe“ (WLIG) ist das größte Vorhaben"."""
    certain = {
        key_of(name)
        for project in projects
        if any(mention.confidence >= _CERTAIN for mention in project.mentions)
        for name in (project.name, project.full_name)
        if name
    }
    kept = [
        o
        for o in candidates.organisations
        if key_of(o.name) not in certain or not all(mention.rule in _BY_LOOKS for mention in o.mentions)
    ]
    if len(kept) < len(candidates.organisations):
        candidates.organisations = kept
        doc.spans["organisations"] = SpanGroup(doc, spans=[m.span for o in kept for m in o.mentions])


def _drop_names_quoted(doc: Doc, candidates: Candidates, projects: Sequence[ProjectCandidate]) -> None:
    """Leave out utterances that are a project's name: "Das Projekt heißt „Zweite Hand“"."""
    names = {(mention.span.start_char, mention.span.end_char) for project in projects for mention in project.mentions}
    kept = [
        quote
        for quote in candidates.quotes
        if len(quote.parts) > 1 or (quote.parts[0].start_char, quote.parts[0].end_char) not in names
    ]
    if len(kept) < len(candidates.quotes):
        candidates.quotes = kept
        doc.spans["quotes"] = SpanGroup(doc, spans=[part for quote in kept for part in quote.parts])


def _names_another(naming: Naming, candidates: Candidates, bodies: Set[str]) -> bool:
    """Whether the name is the cluster's, an organisation's (keys in `bodies`) or a person's and so no project's."""
    key = key_of(naming.name)
    if candidates.cluster and any(key == key_of(n) or naming.name in n.split() for n in candidates.cluster.names):
        return True
    if any(key == key_of(person.name) for person in candidates.people):
        return True
    # "Beim Projekt hilft Berger", where the text has a Paul Berger.
    is_surname = any(key == key_of(person.name.split()[-1]) for person in candidates.people)
    return (key in bodies or is_surname) and naming.confidence < _CERTAIN


def _grouped(namings: Sequence[Naming]) -> Iterator[list[Naming]]:
    """Namings of one project: same name, or the name of one is the long form of the other."""
    groups: list[list[Naming]] = []
    keys: list[set[str]] = []
    for naming in sorted(namings, key=lambda item: item.start):
        own = {key_of(naming.name)} | ({key_of(naming.full_name)} if naming.full_name else set())
        place = next((index for index, known in enumerate(keys) if known & own), None)
        if place is None:
            groups.append([naming])
            keys.append(own)
        else:
            groups[place].append(naming)
            keys[place] |= own
    yield from groups


def _candidate(doc: Doc, group: Sequence[Naming]) -> ProjectCandidate:
    with_full = next((naming for naming in group if naming.full_name), None)
    best = with_full or max(group, key=lambda naming: naming.confidence)
    project = ProjectCandidate(name=best.name, full_name=best.full_name)
    # Two independent namings support each other.
    bonus = 0.05 if len(group) > 1 else 0.0
    for naming in group:
        span = doc.char_span(naming.start, naming.end, alignment_mode="expand")
        if span is not None:
            project.mentions.append(Mention(span, naming.rule, min(0.97, naming.confidence + bonus)))
    return project


def _add_repeats(doc: Doc, project: ProjectCandidate) -> None:
    """Add the places where the name is used again."""
    text = reportage_of(doc).text
    taken = Intervals((mention.span.start_char, mention.span.end_char) for mention in project.mentions)
    for name in [name for name in (project.name, project.full_name) if name]:
        for start, end in occurrences(text, name):
            if taken.overlap(start, end):
                continue
            span = doc.char_span(start, end, alignment_mode="expand")
            if span is not None:
                project.mentions.append(Mention(span, "projects.repeated", 0.8))
                taken.add(start, end)
            if project.full_name is None and name == project.name:
                # The long form may follow later: "ABC steht für „…“".
                project.full_name = form_after(name, text[end : end + 220])[1]
    project.mentions.sort(key=lambda mention: (mention.rule == "projects.repeated", mention.span.start))
