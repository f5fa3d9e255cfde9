"""Later mentions of organisations: the name again, its abbreviation, or what of it stands for the whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from pipeline.language.lexicon import FUNCTION_WORDS, STATES, cities, first_names, town_adjectives
from pipeline.language.model import ClusterCandidate, Mention, OrganisationCandidate, text_of
from pipeline.language.occurrences import Intervals, occurrences
from pipeline.language.organisations import grammar as g
from pipeline.language.organisations import patterns as p
from pipeline.language.organisations.found import key_of, looks_coined
from pipeline.language.organisations.sightings import noun_class
from pipeline.language.organisations.vocabulary import is_word
from schemas.records import OrganisationKind as Kind

TOLD_ALONE = frozenset({"organisations.office", "organisations.founding"})
"""Rules that tell a firm by one mention; the others are short forms of it."""
_ACRONYM = re.compile(rf"{g.ACRONYM}|[A-ZÄÖÜ]\w+\.[A-ZÄÖÜ]{{2,}}|[A-ZÄÖÜ]{{2}}\s[A-ZÄÖÜ]{{2,}}|[A-ZČŠŽ]{{3,}}")
_TITLE = re.compile(r"(?:Dr|Prof|med|Ing)\.\s$|\b(?:Frau|Herrn?)\s$")
_WORD_BEFORE = re.compile(r"(?P<word>[\w-]+)\s(?:(?:von|van|zu)\s(?:der\s)?)?$")
_ADJECTIVE = re.compile(r"(?:sche|liche|ale|ige)[nrsm]?$")
""" "Technische Werke Auental" are not called "die Technischen"."""
_WORDS_OF_NAMES = frozenset({"first name", "surname", "unknown", "capitals", "coined"})
"""Classes of words before which a surname stands."""


def find_short_forms(doc: Doc, candidates: Sequence[OrganisationCandidate], cluster: ClusterCandidate | None) -> None:
    """Add the places where the text names its organisations again; what is shorter than the name is an alias."""
    text = text_of(doc)
    taken = Intervals((m.span.start_char, m.span.end_char) for c in candidates for m in c.mentions)
    own = {key_of(name) for name in cluster.names} if cluster else set()
    for candidate in candidates:
        _add_owner(doc, candidate, candidates, taken)
        shorts = {short for short in _short_forms(text, candidate, candidates) if key_of(short) not in own}
        for short in sorted(shorts, key=lambda short: (-len(short), short)):
            for start, end in occurrences(text, short):
                if taken.overlap(start, end):
                    continue
                span = doc.char_span(start, end, alignment_mode="expand")
                if span is not None:
                    taken.add(start, end)
                    candidate.mentions.append(Mention(span, "organisations.short_form", 0.85))
                    if short not in candidate.aliases and short != candidate.name:
                        candidate.aliases.append(short)


def _add_owner(
    doc: Doc, candidate: OrganisationCandidate, candidates: Sequence[OrganisationCandidate], taken: Intervals
) -> None:
    """Add where a firm is meant by the surname it bears: "Auszubildender bei Ombach" of the Ombach Keramik GmbH.

    Where somebody of this name is met in the text, only those who work or learn there tell that the firm is meant.
    """
    first, _, rest = candidate.name.partition(" ")
    if not rest or not p.LEGAL_TAIL.search(candidate.name) or not _CAPITALISED.fullmatch(first):
        return
    if first in cities() or first in STATES or first in first_names() or first in town_adjectives() or is_word(first):
        return
    if len([other for other in candidates if other.name.split()[0] == first]) > 1:
        return
    text = text_of(doc)
    borne = any(_after_first_name(text, place) for form in (first, first + "s") for place, _ in occurrences(text, form))
    tells = _WORKS_AT if borne else _AT
    for start, end in occurrences(text, first):
        if taken.overlap(start, end) or not tells.search(text, max(0, start - 60), start):
            continue
        if _NAME_GOES_ON.match(text, end) or text.startswith("-", end):
            continue
        span = doc.char_span(start, end, alignment_mode="expand")
        if span is not None:
            taken.add(start, end)
            candidate.mentions.append(Mention(span, "organisations.short_form", 0.8))
            if first not in candidate.aliases:
                candidate.aliases.append(first)


_CAPITALISED = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{2,}(?:-[A-ZÄÖÜ][a-zäöüß]+)?")
_WORKS_AT = re.compile(
    r"\b(?:lernt|lernte|arbeitet|arbeitete|jobbte|arbeiten|angestellt|beschäftigt|Ausbildung|Lehre|Praktikum|Stelle|Job"
    r"|(?:Auszubildende|Angestellte|Beschäftigte)[rn]?|Azubi|Lehrling|Umschüler(?:in)?|Trainee|Praktikant(?:in)?"
    r"|[A-ZÄÖÜ][a-zäöüß]*(?:[Mm]eister|[Ll]eiter|[Mm]echaniker|[Mm]onteur|[Ii]ngenieur|[Tt]echniker|[Ee]ntwickler|[Mm]itarbeiter"
    r"|[Pp]rokurist|[Ff]ührer|[Ee]inkäufer|[Vv]orstand|[Ss]precher|[Ff]acharbeiter|[Mm]ontierer|[Mm]eister)(?:in)?)"
    r"\s(?:(?:heute|seit\s\d{4}|inzwischen|im\s[a-zäöüß]+\s(?:Jahr|Lehrjahr))\s)?bei\s$"
)
_AT = re.compile(rf"{_WORKS_AT.pattern}|\b[Bb]ei\s$|\bvon\s$|\b[Ff]ür\s$|\b[Mm]it\s$")
_NAME_GOES_ON = re.compile(r"\s(?:[&+]|und\s(?:Söhne|Sohn|Partner|Töchter))")


def _short_forms(
    text: str, candidate: OrganisationCandidate, candidates: Sequence[OrganisationCandidate]
) -> Iterator[str]:
    yield from (alias for alias in candidate.aliases if _ACRONYM.fullmatch(alias))
    for mention in candidate.mentions:
        if mention.rule in TOLD_ALONE:
            yield text[mention.span.start_char : mention.span.start_char + len(candidate.name)]
    bare = p.LEGAL_TAIL.sub("", candidate.name)
    words = bare.split()
    if bare != candidate.name or len(words) > 1 or _tells_firm(text, bare, candidates):
        yield bare
    is_firm = bare != candidate.name or candidate.kind is Kind.COMPANY
    if is_firm and len(words) > 1 and _tells_firm(text, words[0], candidates):
        yield words[0]
    if len(words) > 2 and _ACRONYM.fullmatch(words[-1]) and words[-1].isupper():
        yield words[-1]
    if len(words) > 2 and words[0].isupper() and _ACRONYM.fullmatch(words[0]) and candidate.kind is not Kind.COMPANY:
        yield words[0]  # "QRZ Helmholtz-Zentrum für …"
    if len(words) > 2 and words[-1] in cities() and candidate.kind in {Kind.UNIVERSITY, Kind.RESEARCH}:
        yield bare.removesuffix(words[-1]).rstrip()


def _tells_firm(text: str, word: str, candidates: Sequence[OrganisationCandidate]) -> bool:
    """Tell whether one word stands for the firm that bears it: one that means nothing else here.

    Where it may be somebody's surname, it does not.
    """
    if len(word) < 3 or _ADJECTIVE.search(word) or word in cities() or word in town_adjectives() or word in STATES:
        return False
    if looks_coined(word):
        return True
    bearers = [candidate for candidate in candidates if candidate.name.split()[0] == word]
    if len(bearers) > 1 or noun_class(word) not in {"unknown", "compound"}:
        return False
    forms = [place for form in (word, word + "s") for place in occurrences(text, form, after_hyphen=True)]
    return not any(_after_first_name(text, start) for start, _ in forms)


def _after_first_name(text: str, start: int) -> bool:
    """Tell whether what may be a person's first name or title stands before a word."""
    before = text[max(0, start - 30) : start]
    if _TITLE.search(before):
        return True
    word = _WORD_BEFORE.search(before)
    if word is None or not word.group("word")[0].isupper() or word.group("word").casefold() in FUNCTION_WORDS:
        return False
    return word.group("word") in first_names() or noun_class(word.group("word")) in _WORDS_OF_NAMES
