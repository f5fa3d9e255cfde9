# ruff: noqa: E501 - the texts stand in long lines
"""The body on small pages: joined over columns and boxes, and not joined where nothing goes on."""

from __future__ import annotations

from pipeline.layout import read_pages
from pipeline.reading.boxes import PlacedBlock
from pipeline.reading.flow import write_body
from pipeline.reading.hyphenation import Lexicon
from pipeline.reading.items import find_items
from pipeline.reading.text import compose
from schemas.reportage import PassageKind
from tests.pdfs.load import publication
from tests.pdfs.make import FOLDER

K = PassageKind


def passages(name: str) -> list[tuple[PassageKind, str]]:
    pages = read_pages(publication(FOLDER / f"{name}.pdf"))
    blocks = [PlacedBlock(page.number, block) for page in pages for block in page.blocks]
    text, found, _ = compose(write_body(find_items(blocks)), Lexicon.of_pages(pages))
    return [(passage.kind, text[passage.start : passage.end]) for passage in found]


def test_paragraph_goes_on_in_the_next_column() -> None:
    assert passages("two_columns")[2] == (
        K.PARAGRAPH,
        "Dort sind alle Pegel der Küste verzeichnet, dazu die Messstellen der Mitglieder. Jede einzelne meldet ihren Stand"
        " alle zehn Minuten an die Zentrale. So weiß man früh genug, wo es eng wird.",
    )


def test_paragraph_goes_on_after_a_colon_in_a_full_line_only() -> None:
    opening = "Am Morgen riecht es im Hafen nach Teer und nach Kaffee. Wer den Verein besuchen will, muss an drei Kränen vorbei"
    opening += " und dann eine steile Treppe hinauf. Oben hängt die Karte,"
    following = "Ein Tor bleibt offen, solange der Wind aus Westen kommt und der Pegel nicht steigt. So weiß man früh genug, wo es"
    following += " eng wird."
    assert [text for kind, text in passages("colon_at_the_end") if kind is K.PARAGRAPH] == [
        f"{opening} auf der die Lehre aus dem Sturm steht, fett: {following}",
        f"{opening} und einer sagt:",
        following,
    ]


def test_box_stands_after_the_paragraph_that_it_interrupts() -> None:
    assert passages("box_in_column")[1:5] == [
        (
            K.PARAGRAPH,
            "Die Säge läuft seit sechs Uhr früh, und in der Halle liegen die Stämme bis unter das Dach gestapelt. Der Meister"
            " nickt und zeigt nach oben. Dort hängt der Kran.",
        ),
        (K.VOICE_LABEL, "Stimmen aus dem Netzwerk"),
        (K.VOICE_HEAD, "Frauke Thomsen\nInhaberin der Thomsen\nHolzbau GmbH:"),
        (
            K.VOICE_TEXT,
            "„Wir bauen Häuser aus Holz, weil Holz nachwächst und weil es gut riecht. Der Verein hat uns Partner gebracht,"
            " die wir nie gesucht hätten.“",
        ),
    ]


def test_box_across_the_columns() -> None:
    assert [(kind, text.split()[0], text.split()[-1]) for kind, text in passages("box_between")] == [
        (K.PARAGRAPH, "Oben", "Kasten."),
        (K.ASIDE, "Das", "übersieht."),
        (K.PARAGRAPH, "Unten", "Tür."),
    ]
    assert [text for kind, text in passages("box_read_past") if kind is K.PARAGRAPH] == [
        "Links läuft der Satz unter dem Kasten durch und kümmert sich nicht um ihn, weil die Spalte nun einmal so gesetzt"
        " ist und der Kasten nur schwebend darüber liegt. So liest man erst links zu Ende, bevor der Blick nach rechts oben"
        " geht, wie in jeder Zeitung.",
        "Rechts oben beginnt danach ein neuer Satz. Er läuft ebenfalls unter dem Kasten weiter, ganz so wie sein Nachbar zur"
        " Linken es vorgemacht hat. Danach ist Schluss, und die Seite ist zu Ende gelesen von oben bis unten und von links"
        " nach rechts.",
    ]


def test_bold_line_in_mid_sentence_is_no_heading() -> None:
    assert passages("false_heading") == [
        (K.PARAGRAPH, "Die Mitglieder treffen sich einmal im Monat am runden Tisch. Jeder bringt etwas mit."),
        (K.HEADING, "Vom runden Tisch zur langen Tafel"),
        (
            K.PARAGRAPH,
            "Das war nicht immer so, denn am Anfang saßen nur drei am Tisch. „Es wurden mehr“, sagt Jens Petersen heute. Und"
            " selten waren sie sich einig, wenn es um die Farbe der Stühle ging oder um die Höhe der Beiträge.",
        ),
        (K.HEADING, "Ein echter Zwischentitel"),
        (K.PARAGRAPH, "Heute ist der Saal voll, und die Stühle sind blau."),
    ]


def test_list_item_goes_on_in_the_next_column() -> None:
    assert passages("lists") == [
        (K.PARAGRAPH, "Der Verein bietet seinen Mitgliedern einiges, und zwar das ganze Jahr über:"),
        (K.LIST_ITEM, "• ein Labor mit zwei Prüfständen,"),
        (K.LIST_ITEM, "• Schulungen für alle, die neu in der Branche sind oder es einmal waren,"),
        (K.LIST_ITEM, "• Hilfe bei Anträgen von der ersten Idee bis zum letzten Nachweis,"),
        (K.LIST_ITEM, "• einen Stammtisch."),
        (K.PARAGRAPH, "Wer mehr wissen will, fragt am besten nach. Das Büro ist an vier Tagen in der Woche offen."),
    ]


def test_soft_hyphens_ligatures_and_narrow_spaces() -> None:
    assert passages("ligatures") == [
        (
            K.PARAGRAPH,
            "Die Wirtschaftsförderung hilft dem Verein bei der Suche nach qualifizierten Fachkräften im Büro von Kraftwerk"
            " e. V. und beim Office-Umbau.",
        )
    ]


def test_boxes_without_a_tint_interrupt_nothing() -> None:
    assert [kind for kind, _ in passages("framed_boxes")].count(K.ASIDE) == 4


def test_facts_keep_one_entry_a_line() -> None:
    assert [text for kind, text in passages("facts") if kind is K.FACTS] == [
        "Auf einen Blick\nGründung 2001\nSitz Musterstadt\nMitglieder 118, davon 70 kleine und mittlere Betriebe"
        "\nUmsatz 3,4 Mio. Euro",
        "Zahlen & Fakten\nGründungsjahr: 1999\nMitglieder: 45 Unternehmen aus der Region und drei Hochschulen"
        "\nGeschäftsstelle: Kiel\nSchwerpunkte: Wasser, Wind und Wellenenergie",
    ]


def test_speaker_named_after_the_quotation() -> None:
    assert passages("quote_before_name")[-2:] == [
        (
            K.VOICE_TEXT,
            "„Wir haben im Verein nicht nur Kunden gefunden, sondern auch einen Nachfolger für den Betrieb.“",
        ),
        (K.VOICE_HEAD, "Frauke Thomsen,\nThomsen Holzbau GmbH"),
    ]


def test_two_voices_in_one_box() -> None:
    assert passages("two_voices")[-5:] == [
        (K.VOICE_LABEL, "Stimmen aus dem Netzwerk"),
        (K.VOICE_HEAD, "Anna Alt\nGeschäftsführung der Alt GmbH:"),
        (K.VOICE_TEXT, "„Ich heiße Anna und finde, der Verein ist die erste Adresse, wenn es um Kontakte geht.“"),
        (K.VOICE_HEAD, "Ben Berg\nGeschäftsführung der Berg GmbH:"),
        (K.VOICE_TEXT, "„Ich heiße Ben und finde, der Verein ist die erste Adresse, wenn es um Kontakte geht.“"),
    ]


def test_contact_data_with_and_without_a_box() -> None:
    assert passages("contact_in_two_columns")[-1:] == [
        (
            K.CONTACT,
            "Kontakt\nVerein Musterküste e. V.\nAm Hafen 1\n24000 Musterstadt\nAnsprechpartnerin: Jo Hansen"
            "\nTelefon: 0431 000-1\nE-Mail: info@muster.example",
        )
    ]
    assert passages("contact_in_a_sentence")[1:] == [
        (K.CONTACT, "Kontakt: Jo Hansen, Telefon 0431 000-1,\ninfo@muster.example")
    ]


def test_dashes_and_dates_at_line_starts_are_no_list() -> None:
    assert passages("dashes_and_dates") == [
        (
            K.PARAGRAPH,
            "Das Team – es sind nur drei Leute in einem Büro – arbeitet seit Jahren daran. Es war ein weiter Weg.",
        ),
        (K.PARAGRAPH, "Gegründet wurde der Verein am Samstag, den 1. Mai 2001, von elf Leuten."),
    ]
