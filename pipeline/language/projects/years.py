"""When a project runs: the years that its sentences tell, not those of what they tell about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.language.figures.numbers import cardinal_word
from pipeline.language.model import ProjectCandidate
from pipeline.language.projects import clues
from pipeline.language.projects.scope import Stretch

_FOUNDED_FIRM = re.compile(
    rf"(?:[Ff]irma|[Bb]etrieb|[Uu]nternehmen|GmbH|AG|KG|Start-up|Haus|Werkstatt|Verein|Institut),\s(?:erst\s|schon\s|"
    rf"bereits\s)?"
    rf"{clues.YEAR}\s[^,.;]{{0,60}}\b(?:gegründet|gestartet|entstanden|eröffnet|übernommen|begonnen)(?=,)"
)
"""Since when a firm exists, not the project: "Ihre Firma, 1998 als Zwei-Mann-Betrieb gestartet, …"."""


def years_beside(text: str, project: ProjectCandidate) -> tuple[int | None, int | None]:
    """Years in brackets right after the name: "„X“ (2020–2023)"."""
    for mention in project.mentions:
        end = mention.span.end_char
        match = re.match(
            rf"[“”\"«»‘]?\s*\((?:[^()]{{0,30}}\s)?(?P<start>{clues.YEAR})\s*(?:–|-|"
            rf"bis)\s*(?P<end>{clues.YEAR})\)",
            text[end : end + 60],
        )
        if match:
            return int(match["start"]), int(match["end"])
    return None, None


def years_of(
    text: str, around: Sequence[Stretch], beside: tuple[int | None, int | None]
) -> tuple[int | None, int | None]:
    """Return first and last year that the sentences tell, unless they stand `beside` the name."""
    if beside[0]:
        return beside
    starts: list[int] = []
    ends: list[int] = []
    for low, high in around:
        sentence = text[low:high]
        sentence = clues.SPAN_OF_YEARS.sub(lambda m: " " if _is_of_things(m.string, m) else m.group(), sentence)
        sentence = _FOUNDED_FIRM.sub(" ", sentence)
        spans = [m for m in clues.SPAN_OF_YEARS.finditer(sentence) if not _in_name(sentence, m)]
        for match in spans:
            starts.append(int(match["start"]))
            ends.append(int(match["end"]))
        if spans:
            sentence = clues.SPAN_OF_YEARS.sub(" ", sentence)
        if (opening := clues.START.search(sentence)) and not _is_membership(sentence, opening):
            starts.append(int(next(opening[group] for group in clues.GROUPS_OF_START if opening[group])))
        sentence = clues.AIM.sub(" ", sentence)
        is_target = clues.TARGET.search(sentence) and not clues.RUNNING.search(sentence)
        if (closing := clues.END.search(sentence)) and not is_target:
            ends.append(int(next(closing[group] for group in "abcdef" if closing[group])))
        if starts and not ends and (so_long := clues.AFTER_SO_LONG.search(sentence)):
            number = so_long["number"] or so_long["later"]
            ends.append(min(starts) + (int(number) if number.isdigit() else int(cardinal_word(number) or 0)))
    start = min(starts, default=None)
    end = max(ends, default=None)
    return (start, end) if start is None or end is None or start <= end else (start, None)


def _in_name(sentence: str, span: re.Match[str]) -> bool:
    """Whether the years belong to a programme's name: "Interreg Nordsee 2021–2027" tells no project's years."""
    before = re.search(r"(?:\b[A-ZÄÖÜ][\w–-]+|[Pp]eriode)\s$", sentence[: span.start()])
    return before is not None and re.match(r"\d{4}\s?[–-]\s?\d{4}$", span.group()) is not None


_FIRST_PROJECTS = 1990
"""Years before are those of what is told about, no funded project's."""
_OF_YEARS = re.compile(r"\b(?:der|aus\sden)\sJahren?\s$")
_MADE = re.compile(
    r"[^.;,]{0,40}\b(?:(?:ge|er|über)?baut|errichtet|entstanden|entstand|geboren|verlegt|gepflanzt|hergestellt|"
    r"produziert|zugelassen|"
    r"gegründet|verkauft|stammen|(?:ge|er)?baute\w*|errichtete\w*|entstandene\w*)\b"
)


def _is_of_things(sentence: str, span: re.Match[str]) -> bool:
    """Whether the years are those of what is studied: "Häuser, die zwischen 1950 und 1970 gebaut wurden"."""
    if int(span["start"]) < _FIRST_PROJECTS:
        return True
    return (_OF_YEARS.search(sentence[: span.start()]) or _MADE.match(sentence[span.end() :])) is not None


_MAKES = re.compile(
    r"\b(?:baut|fertigt|produziert|verkauft|vertreibt|sitzt|ansässig|gehört|lebt|forscht)\s(?:schon\s|bereits\s)?$"
)
"""What somebody has done for years: "Die Firma baut seit 1998 Pumpen"."""


def _is_membership(sentence: str, match: re.Match[str]) -> bool:
    """Whether "seit 2012" tells of a membership or an office, not of the project."""
    return bool(
        _MAKES.search(sentence[: match.start()])
        or re.search(
            r"[Mm]itglied|Geschäftsführ|Vorsitz|gegründet|leitet|im Amt",
            sentence[max(0, match.start() - 40) : match.end() + 40],
        )
    )
