"""What a project's name looks like, and how its short and long form stand together."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.language.projects import patterns

PAREN_YEARS = re.compile(r"^[\s\d–\-/]|\b(?:19|20)\d\d\b")
_SENTENCE_LIKE = re.compile(
    r"[.!?…]\s|[,;]\s(?:aber|denn|weil|dass|wir|ich|und|so)\b|\b(?:ich|wir|ist|sind|haben|müssen|können|wollen)\b"
)
_PERSON = re.compile(r"(?:^|\s)(?:Dr|Prof|Herr|Frau|Dipl)\b")


@dataclass(frozen=True, slots=True)
class Naming:
    """A project named at characters start..end."""

    start: int
    end: int
    name: str
    full_name: str | None
    rule: str
    confidence: float


def is_name(name: str) -> bool:
    """Whether a stretch in quotation marks can be a name: short, with a capital, no sentence."""
    return (
        1 < len(name) <= 140
        and len(name.split()) <= 16
        and any(character.isupper() for character in name)
        and not name.startswith(("-", "–"))
        and (name[0].isupper() or name[0].isdigit() or any(c.isupper() for c in name[1:6]))
        and not name.endswith((".", ",", "?", ";"))
        and not _SENTENCE_LIKE.search(name)
        and not _PERSON.search(name)
    )


_WEAK = (
    (
        "en",
        re.compile(
            r"(?:[Pp]ilot|[Aa]ssistent|[Pp]lanet|[Kk]omet|[Ss]atellit|[Aa]gent|[Aa]utomat|[Hh]eld|[Bb]är|[Ee]lefant|[Mm]agnet)en$"
        ),
    ),
    (
        "n",
        re.compile(
            r"(?:[Ll]otse|[Bb]ote|[Pp]ate|[Rr]iese|[Zz]euge|[Ff]alke|[Hh]ase|[Ll]öwe|[Dd]rache|[Aa]ffe|[Rr]abe|[Ss]chütze|[Hh]irte|[Gg]efährte|"
            r"[Gg]ehilfe|[Kk]unde|[Kk]ollege)n$"
        ),
    ),
)
"""Nouns that end in "-n" in all cases but the nominative, by the ending that the case adds."""
_CASE = re.compile(
    r"\b(?:[Dd]e[nms]|[Ee]ine[nms]|[Uu]nsere[nms]|[Ii]hre[nms]|[Ss]eine[nms]|[Bb]eim|[Ii]m|[Vv]om|[Zz]um)\s[„»\"‚]?$"
)


_GENITIVE = re.compile(r"\b(?:[Dd]es|[Ee]ines)\s[„»\"‚]?$")
_STRONG = re.compile(
    r"^(\w*(?:[Ww]ettbewerb|[Pp]rojekt|[Pp]rogramm|[Nn]etzwerk|[Zz]entrum|[Ll]abor|[Vv]orhaben|[Ff]orum|[Bb]ündnis))(?:ses|s)\b"
)
"""What a name may begin with, in the genitive."""


def nominative(name: str, before: str) -> str:
    """The name as its project is called: "den „Milben-Lotsen“", "des „Ideenwettbewerbs Hafen“" without the ending."""
    if _GENITIVE.search(before):
        name = _STRONG.sub(r"\1", name)
    if _CASE.search(before):
        for ending, noun in _WEAK:
            if noun.search(name):
                return name.removesuffix(ending)
    return name


def make(text: str, start: int, end: int, rule: str, confidence: float) -> Naming | None:
    """Build a naming from the name at start..end (without quotation marks), reading the other form beside it.

    Nothing where the text calls it the title of what it has named before.
    """
    name = nominative(" ".join(text[start:end].split()), text[max(0, start - 12) : start])
    if not is_name(name) or patterns.IS_TITLE.match(text, end):
        return None
    after = text[end : end + 220].lstrip(patterns.CLOSE)
    short, full = _split_forms(name)
    if full is None:
        short, full = form_after(name, after)
    return Naming(start, end, short, full, rule, confidence)


def _split_forms(name: str) -> tuple[str, str | None]:
    """Part "ABC – Langer Name" and "Langer Name (ABC)"."""
    match = re.match(r"^(?P<short>[^–:]{2,25}?)\s*(?:\s–\s|:\s|\s-\s)(?P<long>.{8,})$", name)
    if match and len(match["short"].split()) <= 2 and len(match["long"].split()) >= 2:
        return match["short"].strip(), match["long"].strip()
    inner = re.match(
        rf"^(?P<long>.{{8,}}?)\s*(?:\((?P<paren>{patterns.ACRONYM})\)|\s–\s(?P<dash>{patterns.ACRONYM}))$", name
    )
    if inner:
        return inner["paren"] or inner["dash"], inner["long"].strip()
    return name, None


def form_after(name: str, after: str) -> tuple[str, str | None]:
    """Read the short or long form that follows: "(ABC)", "(Langer Name)", "kurz ABC", "steht für …"."""
    if (short := patterns.SHORT_FORM_AFTER.match(after)) and len(name.split()) > 1:
        acronym = str(short["paren"] or short["kurz"])
        if (
            acronym.upper() not in patterns.GENERAL_ACRONYMS
            and len(acronym) < len(name)
            and _abbreviates(acronym, name)
        ):
            return acronym, name
    long = patterns.LONG_FORM_AFTER.match(after)
    if (
        long
        and not PAREN_YEARS.search(long["full"])
        and len(long["full"]) > len(name)
        and len(long["full"].split()) > 1
    ):
        return name, " ".join(long["full"].split())
    between = patterns.LONG_FORM_BETWEEN_DASHES.match(after)
    if between and len(name.split()) == 1 and len(between["full"].split()) > 1:
        return name, " ".join(between["full"].split())
    if (stated := patterns.FULL_FORM_AFTER.match(after)) is not None:
        full = " ".join((stated["quoted"] or stated["plain"]).split())
        if len(full) > len(name):
            return name, full
    return name, None


def _abbreviates(acronym: str, name: str) -> bool:
    """Whether the short form may stand for the long one: it shares its first letter or most of its capitals."""
    capitals = {c.casefold() for c in acronym if c.isalpha()}
    initials = {word[0].casefold() for word in re.findall(r"\w+", name)}
    return acronym[0].casefold() in initials or len(capitals & initials) * 2 >= len(capitals)


def is_general(acronym: str) -> bool:
    """Whether an acronym is an everyday one ("EU", "KI") or a number, not the name of a project."""
    parts = re.split(r"[-\u2011]", acronym)
    return all(part.upper() in patterns.GENERAL_ACRONYMS or part.isdigit() for part in parts) or len(acronym) < 3
