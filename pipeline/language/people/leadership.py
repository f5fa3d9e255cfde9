"""What somebody is called who leads, manages or coordinates a body or a part of one."""

from __future__ import annotations

import re

from pipeline.language.people.bodies import Organisations
from schemas.records import OrganisationKind

_OWN = frozenset(
    "Netzwerk Cluster Verein Initiative Verbund Clustermanagement Netzwerkmanagement Geschäfte Team Unternehmen "
    "Firma Betrieb Haus Geschick Geschicke".split()
)
OF_THE_CLUSTER = frozenset("Netzwerk Cluster Verein Initiative Verbund Clustermanagement Netzwerkmanagement".split())
"""Such a body without a name is the cluster that the reportage is about."""


def genitive_of(article: str, noun: str) -> str:
    """Return the genitive of what is led; what is the body itself adds nothing to the role."""
    if noun in _OWN:
        return ""
    if article in ("die", "eine"):
        return f" {'der' if article == 'die' else 'einer'} {noun}"
    if article in ("ein", "einen"):
        return genitive_of("das", noun).replace(" des ", " eines ")
    if noun.endswith(("us", "os", "as")) and not noun.casefold().endswith("haus"):
        return f" des {noun}"
    return f" des {noun}" + ("es" if noun.endswith(("s", "ß", "x", "z")) else "s")


def head_of(verb: str, noun: str | None, feminine: bool | None) -> str:
    """Return the function of who leads, manages or coordinates something: it depends on the verb and on what is led."""
    if verb.startswith("manag") and noun in ("Cluster", "Netzwerk"):
        role = f"{noun}manager"
    elif noun in ("Clustermanagement", "Netzwerkmanagement"):
        role = f"{noun.removesuffix('ement')}er"
    elif noun in ("Geschäfte", "Geschäft") or (verb in ("führt", "führte") and (noun is None or noun in _OWN)):
        role = "Geschäftsführer"
    else:
        role = {"koordiniert": "Koordinator", "managt": "Manager"}.get(verb, "Leiter")
    return role + ("in" if feminine else "")


_DEPARTMENT = re.compile(
    r"(?:abteilung|geschäftsstelle|werk|labor|sparte|bereich|referat|niederlassung)$", re.IGNORECASE
)
"""Units of a body, which have a head; for a field of work ("die Entwicklung") somebody is responsible."""


_BOARD = re.compile(r"(?:aufsichts|bei|verwaltungs|stiftungs|hochschul|fach)rat$|kuratorium$|präsidium$", re.IGNORECASE)


def is_board(noun: str | None) -> bool:
    """Tell whether a noun names a board, which has somebody in the chair."""
    return noun is not None and _BOARD.search(noun) is not None


def office_over(verb: str, article: str, noun: str | None, feminine: bool | None) -> str:
    """Return the function of who leads a part of a body; what is no department has somebody responsible for it."""
    if noun is not None and is_board(noun):
        return f"Vorsitzende{'' if feminine else 'r'}{genitive_of(article, noun)}"
    role = head_of(verb, noun, feminine)
    if noun is None or not role.startswith("Leiter"):
        return role
    if noun == "Projekt" and verb != "verantwortet":
        return f"Projektl{role[1:]}"
    if verb != "verantwortet" or not article or (_DEPARTMENT.search(noun) and noun != "Bereich") or noun in _OWN:
        return role + genitive_of(article, noun)
    responsible = "erantwortliche" + ("" if feminine else "r")
    return f"Projektv{responsible}" if noun in ("Projekt", "Projekte") else f"V{responsible} für {article} {noun}"


_PART = re.compile(r"(?P<what>Institut|Zentrum|Labor|Forschungszentrum|Prüfzentrum|Seminar)\s(?:für|zur)\s[A-ZÄÖÜ]")
_OF_WHICH = re.compile(r"(?:\s\([^()]*\))?\s(?:der|des|an\sder|am|von)\s")


def part_of_a_university(known: Organisations, place: tuple[int, int, str]) -> tuple[str, str] | None:
    """The genitive of an institute whose university is named behind it, and that: who leads it belongs there."""
    part = _PART.match(known.text, place[0], place[1])
    of = _OF_WHICH.match(known.text, place[1]) if part else None
    whole = known.starting_in(of.end(), of.end()) if of else None
    if part is None or whole is None or known.kinds.get(whole[2]) is not OrganisationKind.UNIVERSITY:
        return None
    named = " ".join(known.text[part.end("what") : place[1]].split())
    return f"{genitive_of('das', part.group('what'))} {named}", whole[2]
