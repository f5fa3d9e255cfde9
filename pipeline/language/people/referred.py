"""Roles of those whom a pronoun or a description means: "sie ist Leiterin der X", "der Leiter der X"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language.people.appositions import Role, roles_after
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.gender import fits
from schemas.reportage import Passage

_PRONOUN = re.compile(
    r"(?:\b(?:ist|war|wurde|arbeitete|bleibt)\s(?P<after>sie|er)\s|\b(?P<before>[Ss]ie|[Ee]r)\s(?:ist|war|wurde|arbeitete|bleibt)\s)(?:[\wäöüß.-]+\s){0,5}?(?:als\s|zum\s|zur\s|die\s|der\s)?(?=[A-ZÄÖÜ])"
)


def roles_by_pronoun(text: str, passage: Passage, known: Organisations) -> Iterator[tuple[int, bool, Role]]:
    """Yield (offset, is a woman, role) for "sie ist Geschäftsführerin" and "war er Bürgermeister"."""
    for match in _PRONOUN.finditer(text, passage.start, passage.end):
        end = min(passage.end, match.end() + 120)
        stop = re.compile(r"[.!?;](?=\s|$)").search(text, match.end(), end)
        woman = (match.group("after") or match.group("before")).casefold() == "sie"
        found = next(roles_after(text, match.end(), stop.start() if stop else end, known, woman, False), None)
        # The noun must follow at once, and "sie" (plural) fits only a noun for a woman.
        if found and found.start - match.end() <= 1 and (not woman or re.search(r"in$|frau$|ende$", found.noun)):
            yield match.start(), woman, found


_SAYING = re.compile(
    r"\b(?:Angaben?|Worten|Ansicht|Meinung|Auskunft|Aussagen?|Einschätzung|Überzeugung|Schätzung|Sicht|laut)\s$"
)
""" "nach Angaben der Gründerin": a woman in another case."""
_OF_SEVERAL = re.compile(
    r"\b(?!(?:Er|Sie|So|Da|Dort|Hier|Heute|Nun|Jetzt|Dann)\b)[A-ZÄÖÜ][\w-]+(?:ung|schaft|kreis|gruppe|bewerb|verband|verein|haus|team|innung|zunft|kammer|tag|preis|woche|messe|riege|zahl|teil|reihe|runde)\s$"
)
""" "im Landeswettbewerb der Zimmerer": the genitive of the plural."""
_DESCRIPTION = re.compile(
    r"(?:(?<![\w-])(?<!etwas\swie\s)(?P<article>[Dd]ie|[Dd]er)|(?:(?<=[.!?“«]\s)|(?<=\n))Für\s(?P<whom>den|die))\s"
    r"(?:[A-ZÄÖÜ][a-zäöüß-]+er\s(?=[A-ZÄÖÜ]))?(?=(?:[a-zäöüß]+\s){0,2}[A-ZÄÖÜ])"
)
""" "Für den Leiter des Labors ist das neu" speaks of whom was named before."""


def roles_by_description(text: str, passage: Passage, known: Organisations) -> Iterator[tuple[int, bool, Role]]:
    """Yield (offset, is a woman, role) for "die Leiterin der Geschäftsstelle", where no name follows: who was named."""
    for match in _DESCRIPTION.finditer(text, passage.start, passage.end):
        article = (match.group("article") or match.group("whom")).casefold()
        if article == "der" and _OF_SEVERAL.search(text, max(passage.start, match.start() - 30), match.start()):
            continue
        woman = (
            article == "die" or _SAYING.search(text, max(passage.start, match.start() - 20), match.start()) is not None
        )
        roles = roles_after(text, match.end(), min(passage.end, match.end() + 110), known, woman, False)
        found = next(roles, None)
        if (
            found is None
            or found.start > match.end() + 1
            or re.match(r"\s(?:Dr\.|Prof\.|[A-ZÄÖÜ][a-zäöü]+\s[A-ZÄÖÜ])", text[found.end : found.end + 30])
        ):
            continue
        if woman == bool(re.search(r"in$|frau$|ende$", found.noun)) or found.noun.endswith("ende"):
            yield match.start(), woman, found
            beside = next(roles, None) if text.startswith(", ", found.end) else None
            if beside and beside.start == found.end + 2 and fits(beside.noun, woman):
                yield match.start(), woman, beside  # "sagt die Biologin, Vorständin der X eG"
