"""Small pages with voices, facts and contact data in boxes. All text is invented."""

from __future__ import annotations

from tests.pdfs.layouts import BOLD, ITALIC, LEFT, RIGHT, SANS
from tests.pdfs.sheet import Sheet

BODY = [
    "Neben dem Kasten läuft der Text der Spalte ganz",
    "ruhig weiter, von Zeile zu Zeile, und lässt sich",
    "von ihm nicht aus der Ruhe bringen.",
]


def facts() -> list[Sheet]:
    """Facts as a table of two columns, and as lines "key: value"; in both an entry is wrapped."""
    sheet = Sheet()
    sheet.lines(LEFT, 80, BODY * 3)
    sheet.tint(RIGHT, 70, 539, 190)
    sheet.line(313, 86, "Auf einen Blick", BOLD, 9)
    entries = (
        ("Gründung", "2001"),
        ("Sitz", "Musterstadt"),
        ("Mitglieder", "118, davon 70 kleine"),
        ("", "und mittlere Betriebe"),
        ("Umsatz", "3,4 Mio. Euro"),
    )
    for number, (key, value) in enumerate(entries):
        sheet.lines(313, 104 + 12 * number, [key] if key else [], SANS, 9)
        sheet.line(400, 104 + 12 * number, value, SANS, 9)
    sheet.tint(RIGHT, 210, 539, 330)
    sheet.line(313, 226, "Zahlen & Fakten", BOLD, 9)
    entry_lines = [
        "Gründungsjahr: 1999",
        "Mitglieder: 45 Unternehmen aus der",
        "Region und drei Hochschulen",
        "Geschäftsstelle: Kiel",
        "Schwerpunkte: Wasser, Wind und Wellen-",
        "energie",
    ]
    sheet.lines(313, 244, entry_lines, SANS, 9, 12)
    return [sheet]


def quote_before_name() -> list[Sheet]:
    """A quotation box without a label that names the speaker after the quotation."""
    sheet = Sheet()
    sheet.lines(LEFT, 80, BODY * 2)
    sheet.tint(RIGHT, 70, 539, 160)
    quote = ["„Wir haben im Verein nicht nur Kunden gefunden,", "sondern auch einen Nachfolger für den Betrieb.“"]
    sheet.lines(313, 90, quote, ITALIC, 10)
    sheet.lines(313, 125, ["Frauke Thomsen,", "Thomsen Holzbau GmbH"], BOLD, 9)
    return [sheet]


def head_bar() -> list[Sheet]:
    """The label stands in a darker bar on top of the box: both areas are one box."""
    sheet = Sheet()
    sheet.lines(LEFT, 80, BODY * 2)
    sheet.tint(RIGHT, 70, 539, 90, 0.6)
    sheet.tint(RIGHT, 90, 539, 160, 0.9)
    sheet.line(313, 84, "Stimmen aus dem Verbund", BOLD, 9)
    sheet.line(313, 110, "Dr. Jo Hansen, Vorstand:", BOLD, 9)
    sheet.lines(
        313, 125, ["„Das Netzwerk hat uns geholfen, neue Märkte", "zu finden, und zwar gleich mehrere davon.“"], SANS, 9
    )
    return [sheet]


def two_voices() -> list[Sheet]:
    """Two voices side by side in one box."""
    sheet = Sheet()
    sheet.lines(LEFT, 80, BODY * 2)
    sheet.tint(LEFT, 200, 539, 310)
    sheet.line(62, 216, "Stimmen aus dem Netzwerk", BOLD, 8.5)
    for x, name in ((62, "Anna Alt"), (310, "Ben Berg")):
        sheet.lines(x, 232, [name, f"Geschäftsführung der {name.split()[1]} GmbH:"], BOLD, 9, 12)
        spoken = [
            f"„Ich heiße {name.split()[0]} und finde, der Verein",
            "ist die erste Adresse, wenn es um",
            "Kontakte geht.“",
        ]
        sheet.lines(x, 260, spoken, SANS, 9, 12)
    return [sheet]


def contact_in_two_columns() -> list[Sheet]:
    """A contact box across the page with two columns inside."""
    sheet = Sheet()
    sheet.lines(LEFT, 80, BODY * 2)
    sheet.tint(LEFT, 200, 539, 280)
    sheet.line(62, 216, "Kontakt", BOLD, 10)
    sheet.lines(62, 232, ["Verein Musterküste e. V.", "Am Hafen 1", "24000 Musterstadt"], SANS, 9, 12)
    lines = ["Ansprechpartnerin: Jo Hansen", "Telefon: 0431 000-1", "E-Mail: info@muster.example"]
    sheet.lines(320, 232, lines, SANS, 9, 12)
    return [sheet]


def contact_in_a_sentence() -> list[Sheet]:
    """Contact data without a box: a paragraph at the end."""
    sheet = Sheet()
    sheet.lines(LEFT, 80, BODY)
    sheet.lines(LEFT, 130, ["Kontakt: Jo Hansen, Telefon 0431 000-1,", "info@muster.example"])
    return [sheet]
