# ruff: noqa: E501 - the texts stand in long lines
"""Sets whole invented publications in many designs, so that tests can ask for the exact text back."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pyphen

from tests.pdfs.sheet import HEIGHT, WIDTH, Sheet

BODY, BOLD, SANS, ITALIC = "Times-Roman", "Helvetica-Bold", "Helvetica", "Helvetica-Oblique"
LEADING, SIZE = 13.0, 10.0
TOP, BOTTOM = 84.0, 760.0
_HYPHENATION = pyphen.Pyphen(lang="de_DE")


@dataclass(frozen=True)
class Design:
    """How a publication looks."""

    columns: int = 2
    header: bool = True
    """Running header with the page number; else no furniture at all."""
    contents: bool = True
    opener: bool = True
    """Picture, caption and headline have a page of their own; else the headline stands on top of the text."""
    kicker: bool = False
    cover: bool = True
    indent: bool = False
    """Paragraphs are indented; else set apart by space."""
    box: str = "tint"
    """How boxes are drawn: tint, frame, rules or none (in the column, known by their type only)."""
    place: str = "column"
    """Where the voice box stands: in the last column, or across all columns at the page's top, middle or bottom."""
    subheading_pt: float = 10.0
    foreword: str = "Vorwort"
    justify: bool = False
    """Lines are driven out to the column's width."""
    programme: bool = True


@dataclass(frozen=True)
class Story:
    """What is printed of one reportage."""

    headline: tuple[str, ...]
    caption: str
    body: tuple[str, ...]
    """Paragraphs; a subheading begins with "# "."""
    voice: tuple[tuple[str, ...], str]
    """Head lines and spoken text."""
    contact: tuple[str, ...]
    kicker: str = "ZU BESUCH"


@dataclass
class _Press:
    """Pours text into columns."""

    design: Design
    title: str
    sheets: list[Sheet] = field(default_factory=list)
    column: int = 0
    base: float = TOP
    tops: list[float] = field(default_factory=list)
    blocked: list[tuple[int, float, float]] = field(default_factory=list)
    bands: list[tuple[float, float]] = field(default_factory=list)
    """Parts of the page above and below a box across it: each is read column by column."""

    @property
    def width(self) -> float:
        """Width of a column in points."""
        return (WIDTH - 112 - 19 * (self.design.columns - 1)) / self.design.columns

    @property
    def left(self) -> float:
        """Left edge of the current column."""
        return 56 + self.column * (self.width + 19)

    def new_page(self, top: float = TOP) -> Sheet:
        """Begin a page whose columns start at `top`."""
        sheet = Sheet()
        self.sheets.append(sheet)
        self.column, self.base, self.tops, self.blocked = 0, top, [top], []
        self.bands = [(top, BOTTOM)]
        number = len(self.sheets)
        if self.design.header and number > 1:
            if number % 2:
                sheet.line(430, 40, f"{self.title.upper()} {number}", SANS, 7.5)
            else:
                sheet.line(56, 40, f"{number} {self.title.upper()}", SANS, 7.5)
        return sheet

    def room(self, lines: int = 1) -> None:
        """Go on to the next column or page where so many lines do not fit; jump over boxes."""
        for column, top, bottom in self.blocked:
            if column in (self.column, -1) and self.base + LEADING * (lines - 1) > top - 4 and self.base < bottom + 12:
                self.base = bottom + 18
        if self.base + LEADING * (lines - 1) > self.bands[0][1]:
            if self.column + 1 < self.design.columns:
                self.column += 1
            elif len(self.bands) > 1:
                self.bands = self.bands[1:]
                self.column = 0
            else:
                self.new_page()
            self.base = self.bands[0][0]
            self.room(lines)

    def paragraph(self, text: str, first: bool) -> None:
        """Pour a paragraph, words parted at line ends."""
        indent = 12.0 if self.design.indent and not first else 0.0
        rest = text.split(" ")
        while rest:
            self.room()
            line, rest = _break(self.sheets[-1], rest, self.width - indent, BODY, SIZE)
            self.print_line(line, indent, drive=self.design.justify and bool(rest))
            self.base += LEADING
            indent = 0.0
        if not self.design.indent:
            self.base += 7

    def print_line(self, line: str, indent: float, drive: bool) -> None:
        """Print one line of a paragraph, driven out to the column's width or not."""
        sheet, words, x = self.sheets[-1], line.split(" "), self.left + indent
        if not drive or len(words) == 1:
            sheet.line(x, self.base, line, BODY, SIZE)
            return
        gap = (self.width - indent - sum(sheet.after(word) for word in words)) / (len(words) - 1)
        for word in words:
            sheet.line(x, self.base, word, BODY, SIZE)
            x += sheet.after(word) + gap

    def heading(self, text: str) -> None:
        """A bold subheading that stays with its paragraph."""
        self.base += 6
        self.room(4)
        self.sheets[-1].line(self.left, self.base, text, BOLD, self.design.subheading_pt)
        self.base += LEADING + 5


def _break(sheet: Sheet, words: list[str], width: float, font: str, size: float) -> tuple[str, list[str]]:
    """Fill one line; part the word at its end where that helps."""
    line = words[0]
    index = 1
    while index < len(words) and sheet.after(f"{line} {words[index]}", font, size) <= width:
        line += " " + words[index]
        index += 1
    if index < len(words) and "@" not in words[index]:
        for head, tail in _HYPHENATION.iterate(words[index]):
            if head[-1].isalpha() and tail[0].isalpha() and sheet.after(f"{line} {head}-", font, size) <= width:
                return f"{line} {head}-", [tail, *words[index + 1 :]]
        head, hyphen, tail = words[index].partition("-")
        if hyphen and tail[:1].isalpha() and sheet.after(f"{line} {head}-", font, size) <= width:
            return f"{line} {head}-", [tail, *words[index + 1 :]]
    return line, words[index:]


def set_issue(design: Design, title: str, stories: list[Story]) -> tuple[list[Sheet], list[tuple[int, int]]]:
    """Set a publication; returns its pages and the first and last page of each story."""
    press = _Press(design, title)
    if design.cover:
        cover = press.new_page()
        cover.picture(0, 0, WIDTH, 400)
        cover.line(56, 500, title, BOLD, 30)
        cover.line(56, 530, "Geschichten aus erfundenen Netzen", SANS, 16)
    if design.contents:
        contents = press.new_page()
    if design.cover:
        _foreword(press)
    places = [_story(press, story) for story in stories]
    if design.contents:
        contents.line(56, 90, "Inhalt", BOLD, 20)
        for number, (story, (first, _)) in enumerate(zip(stories, places, strict=True)):
            contents.line(56, 130 + 20 * number, f"{' '.join(story.headline)} {'.' * 40} {first}", SANS, 10)
    if design.programme:
        _programme(press)
    return press.sheets, places


def _foreword(press: _Press) -> None:
    sheet = press.new_page(top=120)
    sheet.line(56, 84, press.design.foreword, BOLD, 20)
    for number, text in enumerate(FOREWORD):
        press.paragraph(text, number == 0)


def _programme(press: _Press) -> None:
    sheet = press.new_page(top=120)
    sheet.line(56, 84, "Das Programm „Netzwerkstatt“", BOLD, 20)
    for number, text in enumerate(PROGRAMME):
        press.paragraph(text, number == 0)
    sheet.tint(300, 600, 539, 680)
    sheet.lines(
        306, 616, ["Ansprechpartner:", "Horst Beispiel", "Telefon: 030 000 00-0", "info@netzwerkstatt.example"], SANS, 9
    )


def _story(press: _Press, story: Story) -> tuple[int, int]:
    design = press.design
    sheet = press.new_page()
    first = len(press.sheets)
    top = TOP
    if design.opener:
        sheet.picture(0, 0, WIDTH, 460)
        sheet.line(56, 474, story.caption, ITALIC, 6.6)
        top = 516
    if design.kicker:
        sheet.line(56, top - 26 if design.opener else top - 16, story.kicker, SANS, 8)
        top += 0 if design.opener else 6
    sheet.lines(56, top, story.headline, BOLD, 24, leading=30)
    if design.opener:
        sheet = press.new_page()
    else:
        press.base = top + 30 * len(story.headline)
        press.tops = [press.base]
        press.bands = [(press.base, BOTTOM)]
    if design.box != "none":
        _voice(press, story)
    for number, text in enumerate(story.body):
        if design.box == "none" and number == 2:
            _voice_in_column(press, story)
        if text.startswith("# "):
            press.heading(text[2:])
        else:
            press.paragraph(text, number == 0 or story.body[number - 1].startswith("# "))
    _contact(press, story)
    return first, len(press.sheets)


def _voice(press: _Press, story: Story) -> None:
    """A voice box on the page: in the last column some lines below its top, or across all columns."""
    sheet, design = press.sheets[-1], press.design
    across = design.place != "column"
    left = 56 if across else 56 + (design.columns - 1) * (press.width + 19)
    right = WIDTH - 56 if across else left + press.width
    head, spoken = story.voice
    lines: list[str] = []
    rest = spoken.split(" ")
    while rest:
        line, rest = _break(sheet, rest, right - left - 14, SANS, 9)
        lines.append(line)
    height = 34.0 + 12 * (len(head) + len(lines))
    top = {"column": press.tops[0] + 73, "top": press.tops[0] - 10, "middle": 360.0, "bottom": BOTTOM - height}[
        design.place
    ]
    bottom = top + height
    if design.place == "middle":
        press.bands = [(press.tops[0], top - 4), (bottom + 18, BOTTOM)]
    else:
        press.blocked = [(-1 if across else design.columns - 1, top, bottom)]
    if design.box == "tint":
        sheet.tint(left, top, right, bottom)
    elif design.box == "frame":
        sheet.frame(left, top, right, bottom)
    else:
        sheet.rule(left, top, right, top)
        sheet.rule(left, bottom, right, bottom)
    base = sheet.lines(left + 6, top + 14, ["Stimmen aus dem Netzwerk"], BOLD, 8.5, leading=16)
    base = sheet.lines(left + 6, base, head, BOLD, 9, leading=12)
    sheet.lines(left + 6, base + 2, lines, SANS, 9, leading=12)


def _voice_in_column(press: _Press, story: Story) -> None:
    """A voice in the column, known by its label, its bold head and its quotation marks."""
    head, spoken = story.voice
    press.base += 8
    press.room(len(head) + 3)
    press.sheets[-1].line(press.left, press.base, "Stimmen aus dem Netzwerk", BOLD, 8.5)
    press.base = press.sheets[-1].lines(press.left, press.base + 16, head, BOLD, 9, leading=12) + 3
    press.paragraph(spoken, True)
    press.base += 8


def _contact(press: _Press, story: Story) -> None:
    """Contact data at the end: a box at the foot of the last page, or plain lines after the text."""
    lines = story.contact
    if press.design.box == "none":
        press.base += 8
        press.room(len(lines) + 1)
        press.sheets[-1].line(press.left, press.base, "Kontakt", BOLD, SIZE)
        press.sheets[-1].lines(press.left, press.base + LEADING, lines, BODY, SIZE)
        return
    press.room(len(lines) + 3)
    if press.base > 660 or any(bottom > 700 for _, _, bottom in press.blocked):
        press.new_page()
    sheet = press.sheets[-1]
    left = 56 + (press.design.columns - 1) * (press.width + 19)
    sheet.tint(left, HEIGHT - 60 - 14 * len(lines), left + press.width, HEIGHT - 40)
    sheet.lines(left + 6, HEIGHT - 44 - 14 * len(lines), lines[:1], BOLD, 9)
    sheet.lines(left + 6, HEIGHT - 31 - 14 * len(lines), lines[1:], SANS, 9)


FOREWORD = (
    "Dieses Heft erzählt von Menschen, die sich zusammengetan haben, weil sie allein nicht weiterkamen. Sie bauen Brücken,"
    " manchmal aus Holz, häufiger aus Vertrauen, und sie haben uns ihre Türen geöffnet.",
    "Wir haben zugehört, mitgeschrieben und nichts beschönigt. Was dabei herauskam, lesen Sie auf den folgenden Seiten.",
)
PROGRAMME = (
    "Die Netzwerkstatt begleitet Zusammenschlüsse von Betrieben und Forschungseinrichtungen im ganzen Land. Sie berät bei"
    " der Gründung, hilft bei Anträgen und bringt Gleichgesinnte an einen Tisch.",
    "Aufgenommen wird, wer zwei Jahre lang besteht und ein Vorhaben vorweisen kann, das über den eigenen Hof hinausreicht.",
)
_DYKE = (
    "Der Wind steht günstig an diesem Morgen, und im Versuchsbecken am Siel rollen die Wellen im Takt einer Uhr. Zwölf"
    " Meter ist das Becken lang, und an seinem Ende liegt ein Stück Deich, so echt, dass darauf Klee wächst. Seit Beginn"
    " der Messungen haben die Fachleute mehr als 4.000 Stürme nachgestellt, die meisten davon am Schreibtisch.",
    "„Ein Deich ist kein Bauwerk, er ist ein Lebewesen“, sagt Geschäftsführerin Imke Harmsen-Boysen. Die Ingenieurin leitet"
    " den Verein, in dem 48 Betriebe, drei Hochschulen und ein Wasserverband zusammenarbeiten. Ihr Büro liegt über der"
    " Schlosserei, und wer sie anruft, hört im Hintergrund die Flex.",
    "# Messen statt raten",
    "Angefangen hat alles mit einem Streit um Maulwürfe. Der eine wollte sie vertreiben, der andere zählen, und am Ende"
    " fand sich eine Lösung, auf die niemand gekommen war: Man legte ein Glasfaserkabel in die Deichkrone, das jede"
    " Bewegung meldet. Heute überwacht das System 26 Kilometer Küste, und die Aus- und Weiterbildung der Deichläufer"
    " gehört zum Angebot des Vereins.",
    "Gefördert wurde das Vorhaben mit rund 2,4 Millionen Euro, verteilt auf vier Jahre. Beteiligt waren neben dem Verein"
    " ein Kabelhersteller aus Nordrhein-Westfalen und ein Start-up, das aus einer Abschlussarbeit hervorging. Dessen"
    " Gründer haben inzwischen 19 Angestellte und ein eigenes Prüflabor, in dem sie Sensoren für Hafenanlagen, Dämme und"
    " Stauwehre entwickeln.",
    "# Ein Netz aus Leuten",
    "Wichtiger als alle Technik, darin sind sich die Mitglieder einig, ist das Gespräch. Einmal im Monat trifft man sich in"
    " der alten Lotsenstation zum Austausch über Missgeschicke. Wer das schönste erzählt, bekommt einen Wanderpokal, der"
    " aussieht wie ein Gummistiefel und vermutlich auch einer ist. Die Idee stammt von einem Schiffbaumeister, der heute im"
    " Vorstand sitzt und darauf besteht, dass jede Sitzung nach genau neunzig Minuten endet.",
    "Für die kommenden Jahre ist schon viel geplant. Das Messnetz soll bis zur Landesgrenze reichen, und im Frühjahr kommt"
    " Besuch aus den Niederlanden, der sich die Klee- und Grasmischung zeigen lassen will. „Sie haben die höheren Deiche,"
    " wir haben die besseren Geschichten“, meint Harmsen-Boysen und lacht. Dann nimmt sie den Helm vom Haken und geht"
    " hinaus zu ihrem Lebewesen.",
)
_WOOD = (
    "Wer die Halle betritt, riecht zuerst das Harz. Dann hört er die Säge, die seit sechs Uhr früh läuft, und erst danach"
    " sieht er den Roboter, der aus Brettern Träger macht. Das Unternehmen gehört zu einem Verbund von 73 Holzbetrieben im"
    " Mittelgebirge, die vor elf Jahren beschlossen haben, einander nicht länger die Aufträge wegzunehmen.",
    "Den Anstoß gab ein Sturm, der in einer einzigen Nacht so viel Holz warf, wie sonst in drei Jahren eingeschlagen wird."
    " Niemand konnte es allein verarbeiten. Also stellten die Betriebe ihre Maschinen in einen gemeinsamen Plan und"
    " verkauften die Träger unter einem Namen.",
    "# Vom Stamm zum Träger",
    "Heute reicht die Zusammenarbeit von der Pflanzung bis zur Statik. Ein Forschungsinstitut prüft, wie sich Buchenholz"
    " verleimen lässt, eine Berufsschule bildet die Fachkräfte aus, und ein Softwarehaus hat ein Programm geschrieben, das"
    " aus jedem Stamm das Beste herausrechnet. „Früher haben wir die Hälfte verheizt“, erinnert sich Zimmermeister Alois"
    " Brandstätter, „jetzt sind es vielleicht noch zehn Prozent.“",
    "Nicht jeder Versuch gelingt auf Anhieb. Der erste Leim roch so streng, dass die Nachbarn die Feuerwehr riefen, und das"
    " Dach der Musterhalle musste zweimal gedeckt werden. Geschadet hat es nicht: Die Feuerwehr ist inzwischen Mitglied und"
    " testet, wie lange die Träger einem Brand standhalten, ehe sie ihre Tragfähigkeit verlieren.",
    "# Die Schule im Wald",
    "Jeden Herbst kommen 120 Jugendliche aus der ganzen Region in das Lehrwerk am Waldrand. Sie bauen eine Brücke, belasten"
    " sie mit Sandsäcken und schreiben auf, wann sie knarrt. Ein Drittel von ihnen beginnt danach eine Ausbildung in einem"
    " der Mitgliedsbetriebe. Das Modell hat so viele Nachahmer gefunden, dass der Verbund nun selbst Lehrer ausbildet und"
    " die Unterlagen kostenlos weitergibt.",
)

STORIES = [
    Story(
        ("Der Deich denkt mit",),
        "Imke Harmsen-Boysen (Mitte) am Versuchsbecken des Vereins",
        _DYKE,
        (
            ("Tammo Okken", "Inhaber der Okken Sensorik GmbH:"),
            "„Ohne den Verein gäbe es uns nicht. Wir haben unsere ersten drei Kunden beim Frühstück in der Lotsenstation"
            " gefunden und die Prüfstände mitbenutzen dürfen.“",
        ),
        (
            "Deichforum Beispielküste e. V.",
            "Ansprechpartnerin:",
            "Imke Harmsen-Boysen",
            "+49 4900 000-12",
            "www.deichforum.example",
        ),
        "BESUCH AN DER KÜSTE",
    ),
    Story(
        ("Holz bleibt Holz: Wie ein Tal", "das Sägen neu gelernt hat"),
        "Zimmermeister Alois Brandstätter prüft einen Träger aus Buche",
        _WOOD,
        (
            ("Dr. Vesna Kolar", "Leiterin Materialprüfung,", "Institut für Holzforschung:"),
            "„Die Betriebe rufen an, bevor etwas schiefgeht, nicht danach. Das ist in meinem Beruf ein seltenes Glück, und es"
            " hat uns vier gemeinsame Patente gebracht.“",
        ),
        (
            "Holzverbund Oberes Tal GmbH",
            "Ansprechpartner:",
            "Alois Brandstätter",
            "Tel. 09999 0000-0",
            "post@holzverbund.example",
        ),
        "BESUCH IM WALD",
    ),
]

DESIGNS = {
    "classic": Design(),
    "three_columns": Design(columns=3),
    "one_column": Design(columns=1, opener=False, header=False, contents=False, kicker=True),
    "no_contents": Design(contents=False, header=False),
    "frames": Design(box="frame", opener=False),
    "rules": Design(box="rules", contents=False),
    "no_boxes": Design(box="none", contents=False, opener=False, kicker=True),
    "indented": Design(indent=True, opener=False),
    "justified": Design(justify=True),
    "justified_three": Design(justify=True, columns=3, opener=False, indent=True),
    "justified_one": Design(justify=True, columns=1, contents=False, opener=False),
    "large_subheadings": Design(subheading_pt=15),
    "large_subheadings_only": Design(subheading_pt=15, contents=False, opener=False, box="none"),
    "foreword_of_other_words": Design(foreword="Gemeinsam weiterkommen", contents=False),
    "foreword_without_opener": Design(foreword="Gemeinsam weiterkommen", opener=False),
    "across_top": Design(place="top"),
    "across_middle": Design(place="middle"),
    "across_bottom": Design(place="bottom", box="frame"),
    "across_three": Design(place="middle", columns=3, opener=False),
    "across_top_headline": Design(place="top", columns=3, opener=False, kicker=True),
    "no_programme": Design(programme=False, header=False, contents=False, opener=False),
}
SINGLE = {
    "single_opener": replace(Design(), cover=False, contents=False, programme=False),
    "single_text_page": replace(Design(), cover=False, contents=False, programme=False, opener=False, header=False),
    "single_with_cover": replace(Design(), contents=False, opener=False, programme=False),
    "single_one_column": replace(Design(), columns=1, cover=False, contents=False, programme=False, opener=False),
}
