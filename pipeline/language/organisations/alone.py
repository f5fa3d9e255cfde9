"""Bodies of which every land, region or country has one, named by their noun alone: "mit dem Landeskriminalamt"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.language.organisations.found import Found
from pipeline.language.signed import Signed
from schemas.records import OrganisationKind as Kind

RULE = "organisations.alone"
_BEFORE = (
    r"(?:(?<=\b[Dd]er\s)|(?<=\b[Dd]ie\s)|(?<=\b[Dd]as\s)|(?<=\b[Dd]em\s)|(?<=\b[Dd]en\s)|(?<=\b[Dd]es\s)|(?<=\b[Vv]om\s)"
    r"|(?<=\b[Bb]eim\s)|(?<=\b[Zz]um\s)|(?<=\b[Zz]ur\s))"
)
"""Only with its article: "eine Handwerkskammer" is any of them."""
_WHOLE = r"(?![\w-])(?!\s(?:[A-ZÄÖÜ]|für\b|der\b|zu\b|\(|–\s[A-ZÄÖÜ])|/)"
"""Not where a name goes on."""
_CHAMBERS = (
    r"(?:Landwirtschafts|Handwerks|Wirtschafts|Arbeits|Arbeitnehmer|(?:Landes|Bundes)?(?:[Zz]ahn|[Tt]ier)?[Ää]rzte|"
    r"(?:Bundes)?[Aa]rchitekten|(?:Bundes)?[Ii]ngenieur|[Aa]potheker|Pflege|Anwalts|Rechtsanwalts|Notar|Steuerberater)kammer"
    r"|Industrie-\sund\sHandelskammer|Kreishandwerkerschaft|Auslandshandelskammer"
)
_OFFICES = (
    r"(?:(?:Landes|Bundes)(?:kriminal|umwelt|vermessungs|verwaltungs|luftfahrt|eich|denkmal|sozial|patent|straßenbau)"
    r"|(?:Landes|Ober)?[Bb]erg|(?:Landes)?[Ee]ich|Luftfahrt-Bundes|Eisenbahn-Bundes|Kraftfahrt-Bundes|Zollkriminal)amt(?:e?s)?"
    r"|(?:Landes|Wasserschutz|Autobahn)polizei|(?:Polizei|Regierungs)präsidiums?|Bezirksregierung|Landesbergbehörde"
    r"|(?:Landes|Bundes)rechnungshof(?:e?s)?|Kampfmittel(?:räum|beseitigungs|bergungs)dienst(?:e?s)?"
)
_ALONE: tuple[tuple[Kind, Signed], ...] = (
    (Kind.ASSOCIATION, Signed("kammer Kreishandwerkerschaft", rf"{_BEFORE}(?:{_CHAMBERS}){_WHOLE}")),
    (
        Kind.GOVERNMENT,
        Signed("amt polizei präsidium regierung behörde rechnungshof dienst", rf"{_BEFORE}(?:{_OFFICES}){_WHOLE}"),
    ),
)


_GENITIVE = re.compile(r"(?<=amt)e?s$|(?<=dienst)e?s$|(?<=hof)e?s$|(?<=präsidium)s$")


def by_alone(text: str, start: int, end: int) -> list[Found]:
    """Find the bodies that need no more than their noun within start..end."""
    found = []
    for kind, signed in _ALONE:
        for match in signed.finditer(text, start, end):
            found.append(Found(*match.span(), _GENITIVE.sub("", match.group()), kind, RULE, 0.75))
    return found


def is_longer_elsewhere(item: Found, found: Sequence[Found]) -> bool:
    """Tell whether the text names the body in full as well: "die Handwerkskammer Auental", later without the town."""
    return item.rule == RULE and any(
        other.rule != RULE and item.name in other.name and other.name != item.name for other in found
    )
