"""The body that carries a cluster without a legal form of its own: "c/o Standortkontor GmbH", "getragen von der …"."""

from __future__ import annotations

import re

_BODY_OF = r"(?:Projekt|Initiative|Angebot|Netzwerk|Einrichtung|Marke|Geschäftsfeld|Bereich|Plattform|Cluster)"
_CARRIER = re.compile(
    r"(?:\bc/o\b|\bp\.\s?A\.|\b(?:Rechts|Projekt|Netzwerk)?[Tt]räger(?:in|schaft|verein|gesellschaft)?\s?(?::|ist\b|sind\b)|"
    r"\b[Gg]etragen\s(?:von|vom|durch)\b|\b(?:[Ii]m|[Ii]n\sden)\s(?:Hause|Haus|Räumen)\b|"
    rf"\b[Ee]ine?\s(?:gemeinsames?\s)?{_BODY_OF}\s(?:der|des|von|vom)\b|\b(?:angesiedelt|beheimatet)\s(?:bei|beim|an)\b|"
    r"^\s*(?:Geschäftsstelle\s|Büro\s)?[Bb]ei(?:m|\sder|\sdem)\b|\bvertreten\sdurch\b)"
)
"""What a contact box puts between the cluster's name and the name of its carrier."""
_CARRIED = re.compile(
    r"\b(?:[Gg]etragen|[Ff]inanziert|[Bb]etrieben|[Uu]nterhalten|[Vv]erwaltet)\s(?:wird|werde|wurde)\s(?:[\w-]+\s){1,3}(?:von|vom|durch)\s[^.;:]{0,20}$|"
    r"\b(?:[Rr]echts|[Pp]rojekt)?[Tt]räger(?:in|gesellschaft|verein)?\s(?:[^.;:]{0,40}\s)?(?:ist|sind|war)\s(?:d(?:er|ie|as)\s)?$|"
    r"\b(?:[Gg]etragen|[Bb]etrieben)\s(?:von|vom|durch)\s(?:d(?:er|em|en)\s)?$|\b[Tt]ochter\s(?:der|des|von)\s$"
)
"""What a sentence puts before the carrier's name."""


def carrier_at(line: str) -> int | None:
    """Return where a line of a contact box goes over to the carrier; None where it names none."""
    match = _CARRIER.search(line)
    return match.start() if match else None


def is_carrier(before: str) -> bool:
    """Tell whether the name that follows these words of a sentence is the carrier's, not the cluster's."""
    return _CARRIED.search(before) is not None
