"""Firms named by the people who own them: "Ombach & Söhne Bootswerft", "Kölbl & Reindl", "Gebrüder Holl Metallbau"."""

from __future__ import annotations

from pipeline.language.organisations.grammar import CAP, TRADE
from pipeline.language.signed import Signed
from schemas.records import OrganisationKind as Kind

_TRADE_BEHIND = (
    rf"(?:\s(?!\w*(?:[Mm]aschinen|[Ss]ysteme|[Mm]öbel|[Tt]ransporte|[Mm]edien|[Vv]erpackungen|[Ww]erkzeuge|[Aa]rmaturen))"
    rf"(?:{TRADE}|\w*(?:[Ww]erft|[Vv]erlag|[Hh]ütte))(?![\w-])(?!\s[A-ZÄÖÜ]))?"
)
"""What a family's firm does: "Ombach & Söhne Bootswerft"; a plural may be what it sells."""
FAMILIES: tuple[tuple[str, Kind | None, Signed], ...] = (
    ("partners", Kind.COMPANY, Signed("& Sohn Söhne Töchter Co Cie Partner Gebr Geschwister",
        rf"\b{CAP}(?:\s{CAP})?\s(?:&|\+|und)\s(?:Sohn|Söhne|Söhnen|Töchter"
        rf"|Co\.?|Cie\.?)(?![\w-]){_TRADE_BEHIND}|\b{CAP}\s&\s{CAP}(?![\w-]){_TRADE_BEHIND}|\b{CAP}\s\+\sPartner\b|\bGebr\.\s{CAP}(?:\s{TRADE}\b)?"
        rf"|\b(?:Gebrüder|Geschwister)\s{CAP}\s{TRADE}\b|(?:(?<=[Bb]ei\s)|(?<=[Vv]on\s)|(?<=[Mm]it\s))Gebrüder\s{CAP}")),
    ("fields", Kind.COMPANY, Signed("&",
        rf"\b{CAP}\s[A-ZÄÖÜ][a-zäöüß]{{2,}}\s&\s[A-ZÄÖÜ][a-zäöüß]{{2,}}(?![\w-])(?!\s[A-ZÄÖÜ&])")),
    ("group", Kind.COMPANY, Signed("Gruppe Holding Consulting",
        rf"\b{CAP}\s(?:Gruppe|Holding|Consulting)\b(?!\s(?:AG|SE|GmbH))")),
)  # fmt: skip
"""(rule, kind, pattern) as in `heads.HEADS`."""
