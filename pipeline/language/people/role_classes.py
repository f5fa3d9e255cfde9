"""Classes of roles, and the kinds of bodies in which they are held."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.language.model import PersonCandidate

_ROLE_CLASSES = tuple(
    (name, re.compile(stems, re.IGNORECASE))
    for name, stems in (
        (
            "office",
            "minister|bürgermeister|landrat|landrät|(?:kreis|regierungs|landtags|bundestags)präsident|staatsrat|staatsrät|senator|"
            "staatssekretär|abgeordnet|dezernent|referatsl",
        ),
        (
            "staff",
            "betriebsr[aä]t|auszubildend|azubi|lehrling|schicht(?:f|l)|vorarbeit|facharbeit|umschüler|werkstudent|monteur|mechaniker|"
            "schlosser|laborant|fräser|dreher|schweißer",
        ),
        (
            "board",
            "vorsitz|vorstand|schatzmeister|kassen(?:wart|prüf|führ)|kassier|beisitz|schriftführ|stellvertret|sprecher|beirat|"
            "aufsichtsrat",
        ),
        ("cluster", "cluster|netzwerk|geschäftsstell|ansprech|kommunikation|referent|projekt|koordinat|werkstud"),
        ("owner", "gründer|inhaber|gesellschafter|chef|unternehmer"),
        ("manager", "geschäftsf|direktor|präsident|prokurist|CEO|manager"),
        ("academic", "professor|professur|rektor|dekan|dozent|forscher|wissenschaftler|doktorand|lehrstuhl|institut"),
        ("leader", "leiter|leitung|meister|verantwort|zuständig"),
    )
)
"""Classes of first roles, the first that fits."""
IN_THE_CHAIR = re.compile(
    r"(?:[a-zäöüß]+\s)?(?:(?:Vereins|Vorstands)?[Vv]orsitzende[rn]?|Beisitzer(?:in)?|Vorstandsmitglied|"
    r"Mitglied (?:im|des) (?:Beirats?|Vorstands?))"
    r"(?:$|\s(?:des|der|im)\s(?!(?:Arbeits|Forschungs|Nachwuchs)gruppe\b|Abteilung\b))"
)
"""Such an office is an honorary one, beside the work of those who hold it."""
ELSEWHERE = frozenset(("office", "academic", "other role"))
"""Classes of roles that are mostly held in other bodies than a cluster."""
_OFFICES = tuple(
    (re.compile(held, re.IGNORECASE), re.compile(body))
    for held, body in (
        (r"landr[aä]t|kreistag|kreisrat", r"[Kk]reis\b"),
        (r"bürgermeister|stadtr[aä]t|stadtwerk|dezernent|beigeordnet", r"\b(?:Stadt|Gemeinde|Hansestadt|Markt)\b"),
        (r"minister|staatssekretär|ministerial", r"[Mm]inisterium|[Ss]taatskanzlei"),
        (
            r"regierungsdirektor|regierungsr[aä]t|referatsl|referent\b|referentin|abteilungsl|staatsbeamt|beamt[ei]",
            r"[Mm]inisterium|[Ss]taatskanzlei|[Ss]enatsverwaltung|Regierungspräsidium|Bezirksregierung|[Bb]ehörde\b|"
            r"(?:Landes|Bundes|Umwelt|Berg)amt\b|[Ss]enatskanzlei",
        ),
        (
            r"amtsl|amtsr[aä]t|amtmann|amtfrau|sachbearbeit|oberinspektor",
            r"(?<![a-z])[A-ZÄÖÜ]?[a-zäöü]*[Aa]mt\b|[Bb]ehörde\b|[Vv]erwaltung\b|[Kk]reis\b",
        ),
        (r"kammerpräsident|kammergeschäftsf|kammersprecher", r"[Kk]ammer\b|\bIHK\b|\bHWK\b"),
        (r"universitätspräsident|unipräsident|hochschulpräsident|hochschulrektor", r"[Uu]niversität|[Hh]ochschule"),
        (
            r"heimleit|altenpfleg|wohnbereichsleit",
            r"(?:[Pp]flege|[Aa]lten|[Ss]enioren|[Ww]ohn)(?:heim|haus|zentrum|stift)|[Ss]ozialstation",
        ),
        (
            r"schulleit|lehrerin|lehrer\b|lehrkraft|konrektor|studienr[aä]t",
            r"(?<!och)[Ss]chule\b|[Gg]ymnasium|[Kk]olleg\b|[Ss]chulzentrum",
        ),
        (r"genossenschaftsvor|genossenschaftspräs", r"\beG\b|[Gg]enossenschaft"),
        (r"senatsdirektor|senatsr[aä]t|staatsr[aä]t", r"[Bb]ehörde\b|[Ss]enat"),
        (r"museum|kurator", r"[Mm]useum"),
        (r"forstamt|revierleit|revierförster|oberförster", r"[Ff]orst"),
        (r"sparkass|filialdirektor|bankvorst", r"[Ss]parkasse|[Bb]ank\b"),
        (r"abgeordnet", r"(?:land|bundes|kreis)tag\b|Bürgerschaft|Parlament"),
        (r"professor|rektor|dekan|kanzler|doktorand|dozent", r"[Uu]niversität|[Hh]ochschule|Institut\b"),
        (r"ärzt|arzt\b|chirurg|pfleg|klinik", r"[Kk]lini|[Kk]rankenhaus|Charité"),
    )
)
"""Functions that are held in bodies of one kind."""


_ONE_KIND = re.compile(
    r"kammerpräsident|kammergeschäftsf|ministerial|regierungsdirektor|regierungsr[aä]t|^referatsl\w+$|^amtsl\w+$|amtsr[aä]t|sachbearbeit|universitätspräsident|unipräsident|hochschulpräsident|heimleit|schulleit|konrektor|"
    r"studienr[aä]t|genossenschaftsvor|genossenschaftspräs|senatsdirektor|senatsr[aä]t|staatsr[aä]t|museumsdirektor|museumspädagog|forstamtsleit|sparkassendirektor",
    re.IGNORECASE,
)
"""Functions that are held nowhere else than in a body of their kind."""


def body_of_office(role: str) -> re.Pattern[str] | None:
    """Return what the name of the body has in it where a function is held; None where that may be any body."""
    return next(iter(_bodies_of(role)), None) if _ONE_KIND.search(role) else None


def fits_office(person: PersonCandidate, name: str) -> bool:
    """Tell whether somebody's functions are held in such a body: a "Landrat" in a district."""
    return any(body.search(name) for body in _bodies_of(" ".join(person.roles)))


@lru_cache(maxsize=1 << 10)
def _bodies_of(roles: str) -> tuple[re.Pattern[str], ...]:
    """Return the kinds of bodies in which functions are held."""
    return tuple(body for held, body in _OFFICES if held.search(roles))


def role_class(person: PersonCandidate) -> str:
    """Return the class of the person's first role."""
    return class_of_role(person.roles[0]) or "other role" if person.roles else "no role"


def class_of_role(role: str) -> str | None:
    """Return the class of a role, None where it is none of the usual ones."""
    return next((name for name, pattern in _ROLE_CLASSES if pattern.search(role)), None)
