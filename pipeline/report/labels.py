"""What a reader sees: German words for types, columns and closed lists, and numbers as German writes them."""

from __future__ import annotations

from typing import Any

TYPES = {
    "cluster": ("Cluster", "Cluster"),
    "person": ("Person", "Personen"),
    "organisation": ("Organisation", "Organisationen"),
    "figure": ("Zahl", "Zahlen"),
    "project": ("Projekt", "Projekte"),
    "quote": ("Zitat", "Zitate"),
    "reject": ("Verworfen", "Verworfen"),
}
"""Type of a record, or a reject: one, several."""
FIELDS = {
    "aliases": "Andere Namen",
    "amount_eur": "Summe",
    "city": "Sitz",
    "contact_persons": "Ansprechpersonen",
    "email": "E-Mail",
    "end_year": "Ende",
    "field": "Technologiefeld",
    "founded_year": "Gründungsjahr",
    "full_name": "Langname",
    "funders": "Förderer",
    "kind": "Art",
    "legal_form": "Rechtsform",
    "member_count": "Mitglieder",
    "metric": "Messgröße",
    "name": "Name",
    "organisation": "Organisation",
    "partners": "Partner",
    "phone": "Telefon",
    "qualifier": "Genauigkeit",
    "quoted": "Wörtlich zitiert",
    "roles": "Funktionen",
    "speaker": "Sprecher",
    "start_year": "Beginn",
    "state": "Land",
    "subject": "Bezug",
    "text": "Wortlaut",
    "titles": "Titel",
    "unit": "Einheit",
    "value": "Wert",
    "value_max": "Wert bis",
    "voice": "Eigener Kasten",
    "website": "Website",
    "year": "Jahr",
}
"""Columns of the record tables of `staging`."""
VALUES = {
    "kind": {
        "association": "Verband oder Verein",
        "cluster": "Cluster",
        "company": "Unternehmen",
        "government": "Behörde oder Ministerium",
        "inline": "im Text",
        "other": "andere",
        "programme": "Programm",
        "research": "Forschungseinrichtung",
        "university": "Hochschule",
        "voice": "eigener Kasten",
    },
    "metric": {
        "area_or_length": "Fläche oder Länge",
        "companies": "Unternehmen",
        "count_other": "andere Anzahl",
        "duration": "Dauer",
        "employees": "Beschäftigte",
        "events_per_year": "Veranstaltungen im Jahr",
        "founding_members": "Gründungsmitglieder",
        "funding_eur": "Förderung in Euro",
        "growth": "Wachstum",
        "industry_share": "Anteil der Industrie",
        "investment_eur": "Investition in Euro",
        "jobs": "Arbeitsplätze",
        "market_share": "Marktanteil",
        "member_share": "Anteil an den Mitgliedern",
        "members": "Mitglieder",
        "money_other": "anderer Betrag",
        "output": "Leistung oder Menge",
        "participants": "Teilnehmende",
        "projects": "Projekte",
        "research_share": "Anteil der Forschung",
        "revenue_eur": "Umsatz in Euro",
        "share_other": "anderer Anteil",
        "sme_share": "Anteil kleiner und mittlerer Unternehmen",
        "working_groups": "Arbeitsgruppen",
    },
    "qualifier": {"about": "ungefähr", "exact": "genau", "max": "höchstens", "min": "mindestens"},
}
"""Closed lists of `schemas.records`, by column."""
STATES = {
    "crashed": "abgestürzt",
    "damaged": "beschädigt",
    "encrypted": "verschlüsselt",
    "failed": "gescheitert",
    "no_pages": "ohne Seiten",
    "no_text_layer": "ohne Textebene",
    "not_a_pdf": "kein PDF",
    "ok": "vollständig gelesen",
    "out_of_memory": "zu wenig Speicher",
    "partial": "teilweise gelesen",
    "timed_out": "Zeit überschritten",
    "too_large": "zu groß",
    "too_many_pages": "zu viele Seiten",
    "unreadable": "nicht lesbar",
}
"""How a file fared: `schemas.publication.DocumentState`."""
YEARS = frozenset({"founded_year", "start_year", "end_year", "year"})
"""Numbers that are written without separators."""


def value_label(column: str, value: Any) -> str:
    """A value as German writes it: 1.200.000 €, 4,5, ja, 2014; lists joined by semicolons."""
    if isinstance(value, bool):
        return "ja" if value else "nein"
    if isinstance(value, list | tuple):
        return "; ".join(value_label(column, item) for item in value)
    if isinstance(value, int | float):
        return str(value) if column in YEARS else number(value) + (" €" if column.endswith("_eur") else "")
    return VALUES.get(column, {}).get(value, str(value))


def number(value: float) -> str:
    """1200000.0 → 1.200.000, 4.25 → 4,25."""
    plain = f"{value:,.6f}".rstrip("0").rstrip(".") if isinstance(value, float) else f"{value:,}"
    return plain.translate(str.maketrans(",.", ".,"))


def per_cent(share: float) -> str:
    """0.92 → 92 %."""
    return f"{share:.0%}".replace("%", "\u00a0%")


def page_name(page: int, label: str | None) -> str:
    """A page by its place in the file and, where another number is printed on it, by that: Seite 20 (gedruckt 21)."""
    return f"Seite {page}" + (f" (gedruckt {label})" if label not in (None, str(page)) else "")
