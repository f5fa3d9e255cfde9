"""Small pages, one a layout: columns, furniture, contents, notes, lists, headings. All text is invented."""

from __future__ import annotations

from tests.pdfs.sheet import Sheet

LEFT, RIGHT = 56.0, 307.0
"""Left edges of two columns."""
THIRDS = (56.0, 222.0, 388.0)
"""Left edges of three columns."""
BOLD, SANS, ITALIC = "Helvetica-Bold", "Helvetica", "Helvetica-Oblique"
HEADLINE = 24


def two_columns() -> list[Sheet]:
    """Two columns of unequal leading, a headline and a subheading, a word parted at the column's end."""
    sheet = Sheet()
    sheet.line(LEFT, 80, "Der Deich denkt mit", BOLD, HEADLINE)
    sheet.lines(
        LEFT,
        120,
        [
            "Am Morgen riecht es im Hafen nach Teer und",
            "nach Kaffee. Wer den Verein besuchen will,",
            "muss an drei Kränen vorbei und dann eine",
            "steile Treppe hinauf. Oben wartet das Team",
            "und zeigt auf die Karte an der Wand.",
            "",
            "Dort sind alle Pegel der Küste verzeichnet,",
            "dazu die Messstellen der Mitglieder. Jede ein-",
        ],
    )
    sheet.lines(
        RIGHT,
        120,
        [
            "zelne meldet ihren Stand alle zehn Minuten",
            "an die Zentrale. So weiß man früh genug, wo",
            "es eng wird.",
        ],
        leading=14,
    )
    sheet.line(RIGHT, 175, "Messen statt raten", BOLD, 10)
    sheet.lines(
        RIGHT,
        192,
        [
            "Im Labor stehen Becken, in denen Wellen nach",
            "Plan laufen. Ein Rechner hält fest, was der",
            "Deich dazu sagt.",
        ],
        leading=14,
    )
    return [sheet]


def colon_at_the_end() -> list[Sheet]:
    """Two pages: a colon in a full line at a column's end, and one in a short line."""
    opening = [
        "Am Morgen riecht es im Hafen nach Teer und",
        "nach Kaffee. Wer den Verein besuchen will,",
        "muss an drei Kränen vorbei und dann eine",
        "steile Treppe hinauf. Oben hängt die Karte,",
    ]
    following = [
        "Ein Tor bleibt offen, solange der Wind aus",
        "Westen kommt und der Pegel nicht steigt. So",
        "weiß man früh genug, wo es eng wird.",
    ]
    sheets = []
    for last in ("auf der die Lehre aus dem Sturm steht, fett:", "und einer sagt:"):
        sheet = Sheet()
        sheet.line(LEFT, 80, "Der Deich denkt mit", BOLD, HEADLINE)
        sheet.lines(LEFT, 120, [*opening, last])
        sheet.lines(RIGHT, 120, following)
        sheets.append(sheet)
    return sheets


def three_columns() -> list[Sheet]:
    """Three columns under a headline that crosses them, page numbers in the foot."""
    first, second = Sheet(), Sheet()
    first.line(THIRDS[0], 80, "Drei Spalten, ein Gedanke", BOLD, HEADLINE)
    texts = [
        [
            "In der ersten Spalte steht,",
            "wie alles begann und wer",
            "dabei war. Die Werkstatt lag",
            "im Keller, der Strom kam",
        ],
        [
            "aus einer Steckdose im Flur.",
            "Später zog man um in eine",
            "Halle am Kanal. Dort ist",
            "Platz für zwölf Maschinen",
        ],
        ["und für die Lehrlinge. Heute", "arbeiten dort neun Firmen", "unter einem Dach und teilen", "sich den Kran."],
    ]
    for x, column in zip(THIRDS, texts, strict=True):
        first.lines(x, 120, column)
        second.lines(x, 90, [line.replace("Halle", "Scheune") for line in column])
    for number, sheet in enumerate((first, second), start=14):
        sheet.line(290, 810, str(number), SANS, 8)
    return [first, second]


def box_in_column() -> list[Sheet]:
    """A tinted voice box with a portrait interrupts the left column in mid-word."""
    sheet = Sheet()
    sheet.line(LEFT, 80, "Holz bleibt Holz", BOLD, HEADLINE)
    sheet.lines(
        LEFT, 120, ["Die Säge läuft seit sechs Uhr früh, und in der", "Halle liegen die Stämme bis unter das Dach ge-"]
    )
    sheet.tint(LEFT, 145, 288, 300)
    sheet.picture(62, 168, 140, 240)
    sheet.line(62, 158, "Stimmen aus dem Netzwerk", BOLD, 8.5)
    sheet.lines(146, 176, ["Frauke Thomsen", "Inhaberin der Thom-", "sen Holzbau GmbH:"], BOLD, 9)
    sheet.lines(146, 222, ["„Wir bauen Häuser", "aus Holz, weil Holz"], SANS, 9)
    sheet.lines(
        62,
        248,
        ["nachwächst und weil es gut riecht. Der Verein hat uns", "Partner gebracht, die wir nie gesucht hätten.“"],
        SANS,
        9,
    )
    sheet.lines(LEFT, 320, ["stapelt. Der Meister nickt und zeigt nach oben.", "Dort hängt der Kran."])
    sheet.lines(
        RIGHT,
        120,
        [
            "Am Nachmittag kommt die Lieferung aus dem",
            "Nachbarort. Es sind vierzig Balken aus Lärche,",
            "jeder sechs Meter lang. Sie sollen morgen",
            "auf die Baustelle.",
        ],
    )
    return [sheet]


def box_between() -> list[Sheet]:
    """A box across both columns parts the page: both columns above it are read before those below."""
    sheet = Sheet()
    sheet.lines(
        LEFT,
        80,
        [
            "Oben links beginnt der Satz und läuft bis in",
            "die rechte Spalte hinüber, wo er sein Ende",
            "findet, ehe der Kasten kommt, der quer über",
        ],
    )
    sheet.lines(
        RIGHT,
        80,
        [
            "die Seite reicht. Damit ist der erste Teil",
            "schon zu Ende. Wer weiterlesen will, findet",
            "den nächsten Absatz unter dem Kasten.",
        ],
    )
    sheet.tint(LEFT, 130, 539, 190)
    sheet.lines(
        62,
        150,
        [
            "Das Wichtigste in einem Satz, quer über beide Spalten gesetzt",
            "und farbig unterlegt, damit es niemand übersieht.",
        ],
        SANS,
        9,
    )
    sheet.lines(
        LEFT,
        220,
        [
            "Unten links geht es weiter mit dem zweiten",
            "Teil. Auch er hat zwei Spalten und endet erst,",
            "wenn alles gesagt ist, was zu sagen war, und",
        ],
    )
    sheet.lines(
        RIGHT,
        220,
        ["wenn niemand mehr fragt. Dann gehen alle", "nach Hause, löschen das Licht und schließen", "die Tür."],
    )
    return [sheet]


def box_read_past() -> list[Sheet]:
    """The same page, but each column runs on beneath the box."""
    sheet = Sheet()
    sheet.lines(
        LEFT,
        80,
        [
            "Links läuft der Satz unter dem Kasten durch und",
            "kümmert sich nicht um ihn, weil die Spalte nun",
            "einmal so gesetzt ist und der Kasten nur schwe-",
        ],
    )
    sheet.lines(
        RIGHT,
        80,
        [
            "Rechts oben beginnt danach ein neuer Satz. Er",
            "läuft ebenfalls unter dem Kasten weiter, ganz",
            "so wie sein Nachbar zur Linken es vorge-",
        ],
    )
    sheet.tint(LEFT, 130, 539, 190)
    sheet.lines(
        62, 150, ["Ein Kasten, der über beiden Spalten schwebt und keinen von", "beiden Sätzen beendet."], SANS, 9
    )
    sheet.lines(
        LEFT,
        220,
        [
            "bend darüber liegt. So liest man erst links zu",
            "Ende, bevor der Blick nach rechts oben geht,",
            "wie in jeder Zeitung.",
        ],
    )
    sheet.lines(
        RIGHT,
        220,
        [
            "macht hat. Danach ist Schluss, und die Seite",
            "ist zu Ende gelesen von oben bis unten und",
            "von links nach rechts.",
        ],
    )
    return [sheet]


def framed_boxes() -> list[Sheet]:
    """Boxes without a tint: a frame, four rules, two level rules, one upright rule."""
    sheet = Sheet()
    body = [
        "Der Text der Spalte läuft hier in aller Ruhe",
        "von Zeile zu Zeile und wird dann von einem",
        "Kasten unterbrochen, der nur Linien hat.",
    ]
    sheet.lines(LEFT, 80, body)
    sheet.frame(LEFT, 125, 288, 165)
    sheet.lines(62, 140, ["Kasten mit Rahmen, gesetzt", "in kleinerer Schrift."], SANS, 8)
    sheet.lines(LEFT, 190, body)
    for rule in ((LEFT, 235, 288, 235), (LEFT, 275, 288, 275), (LEFT, 235, LEFT, 275), (288, 235, 288, 275)):
        sheet.rule(*rule)
    sheet.lines(62, 250, ["Kasten aus vier Linien, auch", "er in kleinerer Schrift."], SANS, 8)
    sheet.lines(LEFT, 300, body)
    sheet.rule(RIGHT, 70, 539, 70)
    sheet.lines(RIGHT, 85, ["Kasten zwischen zwei Linien,", "ohne Seiten."], SANS, 8)
    sheet.rule(RIGHT, 110, 539, 110)
    sheet.lines(RIGHT, 130, body)
    sheet.rule(RIGHT + 2, 175, RIGHT + 2, 215)
    sheet.lines(RIGHT + 10, 188, ["Kasten mit einem Strich am", "linken Rand."], SANS, 8)
    sheet.lines(RIGHT, 240, body)
    return [sheet]


def furniture() -> list[Sheet]:
    """Running headers left and right with the page number in them, as in a printed booklet; a year in the foot."""
    sheets = []
    body = ["Auf dieser Seite steht nicht viel, aber genug,", "damit sie als Seite mit Text gelten kann und"]
    for number in (8, 9, 10):
        sheet = Sheet()
        if number % 2:
            sheet.line(400, 40, f"REISE DURCHS NETZ {number}", SANS, 7.5)
        else:
            sheet.line(LEFT, 40, f"{number} REISE DURCHS NETZ", SANS, 7.5)
        sheet.lines(LEFT, 90, [body[0], body[1], f"Es ist die Seite mit der Nummer {number}."])
        sheet.line(LEFT, 815, "Jahrgang 2024", SANS, 7.5)
        sheets.append(sheet)
    return sheets


def page_numbers() -> list[Sheet]:
    """Bare page numbers in the middle of the foot; the last page has none but a label in the file."""
    sheets = [Sheet(), Sheet(), Sheet(label="A")]
    for number, sheet in enumerate(sheets, start=3):
        sheet.lines(
            LEFT,
            90,
            [
                "Eine kurze Seite mit wenig Text darauf, der für",
                "sich steht und kein Ende braucht, weil er schon",
                "eines hat.",
            ],
        )
        if number < 5:
            sheet.line(290, 815, f"– {number} –", SANS, 8)
    return sheets


def contents_page() -> list[Sheet]:
    """Contents with dotted leaders; one title takes two lines."""
    sheet = Sheet()
    sheet.line(LEFT, 80, "Inhalt", BOLD, 20)
    sheet.line(LEFT, 120, "Vorwort " + "." * 80 + " 3", SANS)
    sheet.line(LEFT, 140, "Der Deich denkt mit " + "." * 60 + " 4", SANS)
    sheet.line(LEFT, 160, "Ein langer Titel, der nicht in eine Zeile passt und deshalb", SANS)
    sheet.line(LEFT, 172, "in der zweiten endet " + "." * 60 + " 12", SANS)
    return [sheet]


def contents_set_wide() -> list[Sheet]:
    """Contents with much space between lines, more between titles; one title takes three lines, a rubric is apart."""
    sheet = Sheet()
    sheet.line(LEFT, 80, "Inhalt", BOLD, 20)
    sheet.line(LEFT, 120, "Reportagen", SANS)
    sheet.line(LEFT, 146, "Der Deich denkt mit " + "." * 60 + " 4", SANS)
    sheet.line(LEFT, 172, "Ein langer Titel, der nicht in eine Zeile passt und deshalb", SANS)
    sheet.line(LEFT, 188, "auch in der zweiten noch nicht endet, sondern erst dort, wo die", SANS)
    sheet.line(LEFT, 204, "dritte aufhört " + "." * 60 + " 12", SANS)
    return [sheet]


def contents_without_leaders() -> list[Sheet]:
    """Contents with the page number in front and no dots."""
    sheet = Sheet()
    sheet.line(LEFT, 80, "Inhaltsverzeichnis", BOLD, 20)
    for base, number, title in ((120, 4, "Der Deich denkt mit"), (140, 10, "Holz bleibt Holz"), (160, 18, "Über uns")):
        sheet.line(LEFT, base, str(number), SANS)
        sheet.line(LEFT + 30, base, title, SANS)
    return [sheet]


def marked(sheet: Sheet, base: float, text: str, mark: str, rest: str, rise: float = 0, drop: float = 0) -> None:
    """A line with a small mark behind a text, raised by the text state (`rise`) or by its own baseline (`drop`)."""
    sheet.line(LEFT, base, text)
    x = LEFT + sheet.after(text)
    sheet.line(x, base + drop, mark, size=6, rise=rise)
    sheet.line(x + 6, base, rest)


def footnotes() -> list[Sheet]:
    """Raised marks behind a word and behind a figure, square metres, an index below the line, a footnote."""
    sheet = Sheet()
    marked(sheet, 80, "Der Verband zählt 1.200", "1", "Betriebe, die Halle", rise=4)
    marked(sheet, 93, "hat 320 m", "2", "gesamt auf einer", rise=4)
    marked(sheet, 106, "Fläche und spart CO", "2", "ein. Viele", drop=2)
    marked(sheet, 119, "Mitglieder", "2", "kommen aus der Gegend um den See.", drop=-4)
    sheet.line(LEFT, 780, "1", "Times-Roman", 5, rise=3)
    sheet.line(60, 780, "Stand: Ende des Jahres, gerundet.", "Times-Roman", 8)
    sheet.line(LEFT, 792, "2", "Times-Roman", 5, rise=3)
    sheet.line(60, 792, "Ohne die Förderer.", "Times-Roman", 8)
    return [sheet]


def lists() -> list[Sheet]:
    """A bulleted list with hanging lines whose last item goes on in the next column."""
    sheet = Sheet()
    sheet.lines(LEFT, 80, ["Der Verein bietet seinen Mitgliedern einiges,", "und zwar das ganze Jahr über:"])
    sheet.lines(LEFT, 112, ["• ein Labor mit zwei Prüfständen,"])
    sheet.lines(LEFT, 125, ["• Schulungen für alle, die neu in der Branche"])
    sheet.lines(LEFT + 8, 138, ["sind oder es einmal waren,"])
    sheet.lines(LEFT, 151, ["• Hilfe bei Anträgen von der ersten"])
    sheet.lines(RIGHT + 8, 80, ["Idee bis zum letzten Nachweis,"])
    sheet.lines(RIGHT, 93, ["• einen Stammtisch."])
    sheet.lines(
        RIGHT, 119, ["Wer mehr wissen will, fragt am besten nach.", "Das Büro ist an vier Tagen in der Woche offen."]
    )
    return [sheet]


def false_heading() -> list[Sheet]:
    """A bold line at the top of a column is the middle of a sentence; a heading in body type is a heading."""
    sheet = Sheet()
    sheet.lines(
        LEFT,
        80,
        [
            "Die Mitglieder treffen sich einmal im Monat am",
            "runden Tisch. Jeder bringt etwas mit.",
            "",
            "Vom runden Tisch zur",
            "langen Tafel",
            "",
            "Das war nicht immer so, denn am Anfang saßen",
            "nur drei am Tisch. „Es wurden mehr“, sagt Jens",
        ],
    )
    sheet.line(RIGHT, 80, "Petersen heute. Und selten waren sie sich", BOLD, 9.4)
    sheet.lines(RIGHT, 96, ["einig, wenn es um die Farbe der Stühle ging oder", "um die Höhe der Beiträge."])
    sheet.line(RIGHT, 131, "Ein echter Zwischentitel", BOLD, 9.4)
    sheet.lines(RIGHT, 147, ["Heute ist der Saal voll, und die Stühle sind", "blau."])
    return [sheet]


def indented() -> list[Sheet]:
    """Paragraphs known by their first line's indentation only; one by a line that ends early."""
    sheet = Sheet()
    sheet.lines(
        LEFT, 80, ["Der erste Absatz hat keine Einzüge und läuft", "über zwei Zeilen bis zum Ende der Spalte hin."]
    )
    sheet.line(LEFT + 12, 106, "Der zweite ist eingezogen und ebenfalls zwei")
    sheet.lines(LEFT, 119, ["Zeilen lang, wie es sich gehört bei uns Leuten."])
    sheet.line(LEFT + 12, 132, "Der dritte beginnt gleich darunter, wieder mit")
    sheet.lines(LEFT, 145, ["einem Einzug."])
    return [sheet]


def ligatures() -> list[Sheet]:
    """Soft hyphens, ligatures, narrow and fixed spaces, a non-breaking hyphen."""
    sheet = Sheet()
    sheet.lines(
        LEFT,
        80,
        [
            "Die Wirt\u00adschafts\u00adför\u00ad",
            "derung hilft dem Ver\u00adein bei der Suche",
            "nach qualiﬁzierten Fachkräften im Büro\u00a0von",
            "Kraftwerk e.\u202fV. und beim Oﬃce\u2011Umbau.",
        ],
        "DejaVuSerif",
    )
    return [sheet]


def over_the_edge() -> list[Sheet]:
    """A head line that begins in a box runs over the page's right edge; printer's marks lie off the page."""
    sheet = Sheet()
    sheet.lines(
        LEFT,
        90,
        [
            "Neben dem Kasten steht ein Absatz, der schmal",
            "genug ist, um nicht anzustoßen, und doch lang",
            "genug für eine Spalte.",
        ],
    )
    sheet.tint(RIGHT, 75, 539, 175)
    sheet.line(313, 88, "Stimmen aus dem Netzwerk", BOLD, 8.5)
    sheet.line(380, 106, "Karsten Feddersen-Lührs – Geschäftsführender", BOLD, 9.4)
    sheet.line(380, 119, "Gesellschafter der Windkontor GmbH:", BOLD, 9.4)
    sheet.lines(
        313,
        138,
        ["„Ohne das Netzwerk hätten wir die Hälfte unserer", "Kunden nie getroffen, sagt mein Vertrieb.“"],
        SANS,
        9,
    )
    sheet.line(650, 400, "heft_12.indd 5", SANS, 7)
    return [sheet]


def initial() -> list[Sheet]:
    """A large first letter that reaches down over two lines."""
    sheet = Sheet()
    sheet.line(LEFT, 93, "D", "Times-Roman", 30)
    sheet.lines(80, 80, ["er Hafen schläft noch, als die ersten", "Boote hinausfahren. Es sind vier an"])
    sheet.lines(LEFT, 106, ["diesem Morgen, und jedes hat einen anderen", "Namen."])
    return [sheet]


def table() -> list[Sheet]:
    """A table in a page of one column makes no columns."""
    sheet = Sheet()
    lines = ["Die Tabelle zeigt, wie der Verein gewachsen ist, und", "zwar in jedem Jahrzehnt."]
    sheet.lines(LEFT, 80, lines)
    rows = (("Jahr", "Mitglieder", "Umsatz"), ("2001", "12", "0,4 Mio. Euro"), ("2010", "45", "1,2 Mio. Euro"))
    for number, row in enumerate(rows):
        for x, cell in zip((LEFT, 150, 260), row, strict=True):
            sheet.line(x, 130 + 13 * number, cell)
    sheet.lines(LEFT, 190, ["Seither hat sich die Zahl noch einmal verdoppelt, und", "ein Ende ist nicht in Sicht."])
    return [sheet]


def dashes_and_dates() -> list[Sheet]:
    """Lines that begin with a dash or a day of the month are no list."""
    sheet = Sheet()
    sheet.lines(
        LEFT,
        80,
        ["Das Team – es sind nur drei Leute in einem Büro", "– arbeitet seit Jahren daran. Es war ein weiter", "Weg."],
    )
    sheet.lines(LEFT, 125, ["Gegründet wurde der Verein am Samstag, den", "1. Mai 2001, von elf Leuten."])
    return [sheet]
