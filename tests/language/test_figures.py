"""Figures: numbers, units and what is no quantity. Every mark is an expectation, and nothing else may be found."""

from __future__ import annotations

import pytest

from pipeline.language.model import FigureCandidate
from tests.language.helpers import Analysed, Given, analysed, facts, heading, item, paragraph, voice
from tests.prose import Mark

ALLOWED = {"value", "max", "unit", "metric", "qualifier", "subject", "year"}


def expected(mark: Mark) -> dict[str, object]:
    """Return the attributes that a mark states, typed as on the candidate; the printed text always."""
    assert set(mark.attributes) <= ALLOWED, mark
    found: dict[str, object] = {"text": " ".join(mark.text.split())}
    for key, value in mark.attributes.items():
        if key in ("value", "max"):
            found[key] = None if value == "none" else float(value)
        elif key == "year":
            found[key] = None if value == "none" else int(value)
        else:
            found[key] = value
    return found


def stated(figure: FigureCandidate, keys: set[str]) -> dict[str, object]:
    values = {
        "text": figure.text,
        "value": figure.value,
        "max": figure.value_max,
        "unit": figure.unit,
        "metric": figure.metric.value if figure.metric else None,
        "qualifier": figure.qualifier.value,
        "subject": figure.subject,
        "year": figure.year,
    }
    return {key: value for key, value in values.items() if key in keys}


def check(*given: Given) -> Analysed:
    """Assert that the figures found are the marked ones, in order, with the attributes the marks state."""
    made = analysed(*given)
    marks = [mark for mark in made.marks if mark.tag == "figure"]
    wanted = [expected(mark) for mark in marks]
    figures = made.found.figures
    assert [figure.text for figure in figures] == [entry["text"] for entry in wanted], made.text
    for figure, entry in zip(figures, wanted, strict=True):
        assert stated(figure, set(entry)) == entry, made.text
    assert [(f.mention.span.start_char, f.mention.span.end_char) for f in figures] == [(m.start, m.end) for m in marks]
    return made


@pytest.mark.parametrize(
    "prose",
    [
        # digits, thousands, decimals
        "Der Verein hat <figure value=84 unit=Mitglieder>84 Mitglieder</figure>.",
        "Am Standort arbeiten <figure value=2450 unit=Menschen>2.450 Menschen</figure>.",
        "Die Messe zählte <figure value=12000 unit=Gäste>12 000 Gäste</figure>.",
        "Die Küste ist <figure value=37.5 unit=km>37,5 km</figure> lang.",
        "Die Leitung misst <figure value=37 unit=km>37km</figure> bis zum Hafen.",
        "Der Umsatz lag bei <figure value=1250.5 unit=Euro>1.250,50 Euro</figure>.",
        # number words
        "<figure value=2 unit=Straßen>Zwei Straßen</figure> weiter sitzen <figure value=12>zwölf Fachleute</figure>.",
        "Rund um das Becken stehen <figure value=21 unit=Pumpen>einundzwanzig Pumpen</figure>.",
        "Es kamen <figure value=250 unit=Gäste>zweihundertfünfzig Gäste</figure>.",
        "Die Reise dauerte <figure value=2.5 unit=Stunden>zweieinhalb Stunden</figure>.",
        "Sie füllten <figure value=1.5 unit=Seiten>anderthalb Seiten</figure>.",
        "Mehr als <figure value=100 unit=Betriebe qualifier=min>hundert Betriebe</figure> machen mit.",
        # multipliers
        "Die Anlage kostet <figure value=3000000 unit=Euro>3 Mio. Euro</figure>.",
        "Die Anlage kostet <figure value=3200000 unit=Euro>3,2 Millionen Euro</figure>.",
        "Die Branche setzt <figure value=1100000000 unit=Euro>1,1 Mrd. €</figure> um.",
        "Dafür gab es <figure value=1000000 unit=Euro>eine Million Euro</figure>.",
        "Dafür gab es <figure value=500000 unit=Euro>eine halbe Million Euro</figure>.",
        "Es kamen <figure value=24 unit=Schulklassen>zwei Dutzend Schulklassen</figure>.",
        "Es kamen <figure value=6 unit=Schulklassen>ein halbes Dutzend Schulklassen</figure>.",
        "Sie verkauften <figure value=40000 unit=Dosen>40 Tausend Dosen</figure>.",
        "Ein <figure value=10000000 unit=Euro>10-Millionen-Euro-Projekt</figure> soll folgen.",
    ],
)  # fmt: skip
def test_numerals(prose: str) -> None:
    check(prose)


@pytest.mark.parametrize(
    "prose",
    [
        "Es kommen <figure value=30 max=40 unit=Gäste qualifier=exact>30 bis 40 Gäste</figure>.",
        "Es kommen <figure value=30 max=40 unit=Gäste>30–40 Gäste</figure>.",
        "Es kommen zwischen <figure value=30 max=40 unit=Gäste>30 und 40 Gäste</figure>.",
        "Es dauert <figure value=2 max=3 unit=Jahre>zwei bis drei Jahre</figure>.",
        "Dort stehen <figure value=2 max=3 unit=Hallen>zwei oder drei Hallen</figure>.",
        "Das kostet <figure value=10000000 max=15000000 unit=Euro>10 bis 15 Millionen Euro</figure>.",
        "Das deckt etwa <figure value=40 max=50 unit=Prozent qualifier=about>40 bis 50 Prozent der Kosten</figure>.",
    ],
)  # fmt: skip
def test_ranges(prose: str) -> None:
    check(prose)


def test_a_change_is_two_figures() -> None:
    figures = analysed("Das Netzwerk wuchs von 35 auf 112 Mitglieder.").found.figures
    assert [(f.value, f.unit, f.text) for f in figures] == [
        (35.0, "Mitglieder", "35 auf 112 Mitglieder"),
        (112.0, "Mitglieder", "112 Mitglieder"),
    ]


def test_a_change_borrows_the_noun_before_and_the_multiplier_behind() -> None:
    figures = analysed(
        "Die Förderung stieg von 20 auf 30 Millionen Euro, die Zahl von einst 15 Betrieben auf heute 60."
    )
    assert [(f.value, f.unit) for f in figures.found.figures] == [
        (20e6, "Euro"),
        (30e6, "Euro"),
        (15.0, "Betriebe"),
        (60.0, "Betriebe"),
    ]


@pytest.mark.parametrize(
    "prose",
    [
        "Knapp <figure value=66.67 unit=Prozent qualifier=about>zwei Drittel der Mitglieder</figure> sind Betriebe.",
        "Etwa <figure value=50 unit=Prozent qualifier=about>die Hälfte der Mitglieder</figure> sitzt in Emden.",
        "Gut <figure value=25 unit=Prozent qualifier=min>ein Viertel der Flächen</figure> ist bebaut.",
        "<figure value=25 unit=Prozent qualifier=min>Ein gutes Viertel der Flächen</figure> ist bebaut.",
        "<figure value=75 unit=Prozent>Drei Viertel der Fläche</figure> ist Wald.",
        "<figure value=20 unit=Prozent>Jeder fünfte Arbeitsplatz</figure> hängt am Hafen.",
        "Fast <figure value=14.29 unit=Prozent qualifier=about>jeder siebte Euro</figure> fließt hierher.",
        "<figure value=5 unit=Prozent>Jeder 20. Haushalt</figure> heizt mit Torf.",
        "<figure value=80 unit=Prozent>Vier von fünf Betrieben</figure> bilden aus.",
        "Sie verfügt über <figure value=15 unit=Prozent>15 % der Anteile</figure>.",
        "Das sind <figure value=2.4 unit=Prozent>2,4 Prozent</figure>.",
    ],
)
def test_shares(prose: str) -> None:
    check(prose)


@pytest.mark.parametrize(
    "prose",
    [
        "Ein <figure value=5 unit=Personen metric=employees>fünfköpfiges Team</figure> führt den Verein.",
        "Das <figure value=3 unit=Jahre metric=duration>dreijährige Vorhaben</figure> endet bald.",
        "Es war ein <figure value=2 unit=Tage metric=duration>zweitägiger Kongress</figure>.",
        "Die <figure value=30 unit=Minuten metric=duration>30-minütige Führung</figure> beginnt am Tor.",
        "Die Ausbildung ist <figure value=3 max=4 unit=Jahre>drei- bis vierjährig</figure>.",
        "Das ist der <figure value=2 unit=Rang>zweitgrößte Standort</figure> des Landes.",
        "Das <figure value=100 unit=Mitglied metric=members>100. Mitglied</figure> bekam Blumen.",
        "Der Absatz hat sich <figure value=100 unit=Prozent metric=growth>verdoppelt</figure>.",
        "Der Beirat tagt <figure value=2 unit='Mal jährlich' metric=events_per_year>zweimal jährlich</figure>.",
        "Er tagt <figure value=6 max=8 unit='Mal im Jahr'>sechs bis acht Mal im Jahr</figure>.",
    ],
)
def test_other_forms(prose: str) -> None:
    check(prose)


@pytest.mark.parametrize(
    "prose",
    [
        "Dazu gehören <figure unit='kleine und mittlere Unternehmen'>38 kleine und mittlere Unternehmen</figure>.",
        "Es gibt <figure unit='Kur- und Badeorte'>70 staatlich anerkannte Kur- und Badeorte</figure>.",
        "Hier sitzen <figure unit='Labore, Werkstätten und Büros'>60 Labore, Werkstätten und Büros</figure>.",
        "Es kamen <figure unit=Teilnehmende>300 nationale und internationale Teilnehmende</figure>.",
        "Er hat <figure unit='Mitarbeiterinnen und Mitarbeiter'>16 Mitarbeiterinnen und Mitarbeiter</figure>.",
        "Mit <figure unit=Partner>14 weiteren Partnern</figure> ging es los.",
        "Mit <figure unit=Projekte>acht Projekten</figure> ging es los.",
        "Mit <figure unit=Mitarbeitende>450 Mitarbeitenden</figure> ist das Werk groß.",
        "In <figure unit=Kammern>drei Kammern</figure> lagert das Salz.",
        "Es sind <figure unit='Thüringer Firmen'>zehn Thüringer Firmen</figure> dabei.",
        "Sie zogen <figure unit=Betriebe>20 in der Region ansässige Betriebe</figure> hinzu.",
        "Bei <figure unit=Betriebe value=12>zwölf der Betriebe</figure> brennt Licht.",
        "Wir haben <figure unit=E-Autos>fünf E-Autos</figure> und einen Bus.",
        "Man braucht <figure unit=km>40 km Kabel</figure>, <figure unit=Schiffe>drei Schiffe</figure> und Mut.",
    ],
)
def test_what_is_counted(prose: str) -> None:
    check(prose)


@pytest.mark.parametrize(
    "prose",
    [
        "Am 7. und 8. Juni 2023 traf sich der Vorstand, danach am 12.05.2024 und am 3. Mai.",
        "Seit 2016 im Amt, bis 2030 gewählt, in den Jahren 2018/2019 und 2020 bis 2022 krank.",
        "Als 2021 unser Sensor fertig war, feierte man bis 14:30 Uhr und dann noch um acht Uhr.",
        "Sie erreichen uns unter +49 441 36116 565 oder 0381 650-70 in der Werftstraße 12, 26721 Emden.",
        "Industrie 4.0, CO2, 3D-Druck, 5G, Horizont 2020, ISO 9001 und DIN 276 sind Namen.",
        "Die 10. Auricher Werkstatttage, das 20. Jahrhundert und der 3. Platz zählen nicht.",
        "Halle 3, Stand 5, Seite 17, Nr. 4, Kapitel zwei und § 12 sind Orte im Text.",
        "Auf dem Bild (3. v. l.) steht der 45-jährige Ingenieur neben der 38-Jährigen.",
        "Man sprach unter vier Augen, eins zu eins, zu zweit und auf allen vieren.",
        "Ein Mitglied, eine Halle und einen Tag später war alles vorbei.",
        "Jeden zweiten Dienstag ist Stammtisch, in der zweiten Hälfte des Jahres nicht.",
        "Ein Viertel in der Altstadt und das Viertel am Hafen blieben dunkel.",
        "Der 360°-Blick, der 24-Stunden-Dienst und das Verhältnis 1:1 sind keine Mengen.",
        "Mehrere hundert Gäste und Tausende Besucher sind ungenau.",
        "Die drei sind sich einig.",
    ],
)
def test_what_is_no_figure(prose: str) -> None:
    assert [figure.text for figure in analysed(prose).found.figures] == []


@pytest.mark.parametrize(
    ("prose", "qualifier"),
    [
        ("Es sind 30 Firmen.", "exact"),
        ("Es sind rund 30 Firmen.", "about"),
        ("Es sind ca. 30 Firmen.", "about"),
        ("Es sind insgesamt etwa 30 Firmen.", "about"),
        ("Es sind knapp 30 Firmen.", "about"),
        ("Es sind an die 30 Firmen.", "about"),
        ("Es sind mehr als 30 Firmen.", "min"),
        ("Es sind über 30 Firmen.", "min"),
        ("Es sind weit über 30 Firmen.", "min"),
        ("Es sind gut 30 Firmen.", "min"),
        ("Es sind mindestens 30 Firmen.", "min"),
        ("Es sind nicht weniger als 30 Firmen.", "min"),
        ("Es sind 30 oder mehr Firmen, sagt man.", "min"),
        ("Es sind bis zu 30 Firmen.", "max"),
        ("Es sind maximal 30 Firmen.", "max"),
        ("Es sind weniger als 30 Firmen.", "max"),
        ("Es sind nicht einmal 30 Firmen.", "max"),
        ("Es sind keine 30 Firmen.", "max"),
        ("Bei einem maximalen Volumen von 30 Euro bleibt es.", "max"),
        ("Der Verein verfügt über 30 Labore.", "exact"),
        ("Das läuft über insgesamt zwei Jahre.", "exact"),
        ("Seit über 30 Jahren gibt es das Werk.", "min"),
        ("Er informierte über die 30 Vorhaben.", "exact"),
    ],
)
def test_qualifiers(prose: str, qualifier: str) -> None:
    assert [figure.qualifier.value for figure in analysed(prose).found.figures] == [qualifier]


def test_a_number_takes_its_noun_from_the_label_before_it() -> None:
    made = analysed("Es gibt fachliche Arbeitsgruppen, aktuell fünf. Dazu Mitglieder (derzeit 84).")
    assert [(f.text, f.value, f.unit) for f in made.found.figures] == [
        ("Arbeitsgruppen, aktuell fünf", 5.0, "Arbeitsgruppen"),
        ("Mitglieder (derzeit 84", 84.0, "Mitglieder"),
    ]


def test_a_number_takes_its_noun_from_the_sentence() -> None:
    made = analysed(
        "Die Zahl der Beschäftigten stieg auf 45. Der Bund hat 130 Mitglieder, davon 80 aus der Industrie. "
        "Anfangs kamen 20 Gäste, heute sind es 90."
    )
    assert [(f.value, f.unit) for f in made.found.figures] == [
        (45.0, "Beschäftigte"),
        (130.0, "Mitglieder"),
        (80.0, "Mitglieder"),
        (20.0, "Gäste"),
        (90.0, "Gäste"),
    ]


@pytest.mark.parametrize(
    ("prose", "values"),
    [
        ("Die Zahl der Mitglieder stieg bis zum 31. Dezember von 104 auf 118.", [104.0, 118.0]),
        ("Es gab 47 Veranstaltungen (Vorjahr: 39).", [47.0, 39.0]),
        ("Die Firma hatte elf Leute und heute 260.", [11.0, 260.0]),
        ("Aus anfangs 14 Partnern wurden 78.", [14.0, 78.0]),
        ("Von zwölf Betrieben kommen neun aus Emden, drei aus Kiel.", [12.0]),
        ("Es waren 21 Betriebe, darunter neun aus Emden und fünf aus Kiel.", [21.0, 9.0, 5.0]),
        ("Es kostete 7 Millionen Euro, davon kamen 4,9 Millionen vom Land.", [7e6, 4.9e6]),
        ("Dort sitzen 30 kleine und 20 große Betriebe.", [30.0, 20.0]),
        ("Der Verein zahlt zwei der drei Stellen.", [2.0, 3.0]),
        ("Unter den Gründungsmitgliedern, 21 an der Zahl, war ein Maler.", [21.0]),
        ("Auf der Karte sind die Partner markiert. 118 sind es derzeit, und jeder zahlt.", [118.0]),
        ("Die Mitglieder kommen aus Jena. Derzeit sind es rund 84.", [84.0]),
        ("17 Betriebe taten sich zusammen. Aus den 17 sind 96 geworden.", [17.0, 96.0]),
        ("Die Öfen stehen still. 118 sind es derzeit.", []),
        ("Aus den 17 sind 96 geworden.", []),
    ],
)
def test_bare_numbers_find_their_noun(prose: str, values: list[float]) -> None:
    figures = analysed(prose).found.figures
    assert [figure.value for figure in figures] == values
    assert len({figure.unit for figure in figures if "30 kleine" not in prose}) <= 1


@pytest.mark.parametrize(
    ("prose", "values"),
    [
        # the clause leaves out verb and noun and says when or where the number holds, or of what other thing
        ("2021 füllte sie 30 Fässer, im vorigen Jahr 85.", [30.0, 85.0]),
        ("Im ersten Winter kamen 40 Gäste, im zweiten 90.", [40.0, 90.0]),
        ("70 Fässer waren es 2017, für das nächste Jahr noch 15.", [70.0, 15.0]),
        ("Der Verband zählt in Emden 31 Mühlen, im Kreis Leer 18.", [31.0, 18.0]),
        ("Der Verband zählt 31 Mühlen in Emden, 18 im Kreis Leer.", [31.0, 18.0]),
        ("Der Hobel wiegt 7 Kilogramm, die Säge 16.", [7.0, 16.0]),
        # with the same preposition
        ("Die Quote stand bei zwölf Prozent, im vorigen Jahr bei 27.", [12.0, 27.0]),
        ("Die Quote stand bei zwölf Prozent und steht heute bei 27.", [12.0, 27.0]),
        ("Die Quote stand bei zwölf Prozent, heute mit 27.", [12.0]),
        # shares that "es" resumes
        ("Damals heizten 62 Prozent der Häuser mit Torf, zuletzt waren es 35.", [62.0, 35.0]),
        ("Sechs Prozent heizten mit Torf. Heute sind es 21.", [6.0, 21.0]),
        # numbers that are names, and those of which something else is said
        ("Wir haben 40 Gäste, in Halle 12.", [40.0]),
        ("Der Stand kostet 600 Euro, die Halle 12.", [600.0]),
        ("Der Torf lieferte ein Viertel der Wärme. Heute sind es 21.", [25.0]),
        ("Vor zwei Jahren zog er um, nach Kiel 13.", [2.0]),
        ("Wir haben 40 Gäste, im Haus proben 12 mit.", [40.0]),
    ],
)
def test_a_number_without_verb_and_noun_takes_those_before(prose: str, values: list[float]) -> None:
    figures = analysed(prose).found.figures
    assert [figure.value for figure in figures] == values
    assert len({figure.unit for figure in figures}) == 1


def test_facts_boxes_state_figures_line_by_line() -> None:
    check(
        facts(
            "Gründung: 2004",
            "<figure value=84 unit=Mitglieder metric=members>Mitglieder: 84</figure>",
            "Sitz: Emden",
            "<figure value=6 unit=Mitarbeitende metric=employees>Mitarbeitende der Geschäftsstelle: 6</figure>",
            "Telefon: 04921 555-12",
        )
    )


def test_a_value_below_its_label_is_one_entry() -> None:
    made = analysed(facts("Mitglieder", "84", "Projekte", "rund 12"))
    assert [(f.value, f.unit, f.qualifier.value) for f in made.found.figures] == [
        (84.0, "Mitglieder", "exact"),
        (12.0, "Projekte", "about"),
    ]


def test_a_fact_in_box_and_text_is_one_figure_with_the_words_of_the_text() -> None:
    check(
        facts("Mitglieder: 84", "<figure value=7 unit=Arbeitskreise>Arbeitskreise: 7</figure>"),
        "Der Verein zählt <figure value=84 unit=Mitglieder metric=members>84 Mitglieder</figure>.",
    )


def test_titles_count_only_in_digits_and_contact_boxes_never() -> None:
    check(
        heading("Vier Fragen an die Chefin"),
        heading("<figure value=60 unit=Betriebe>60 Betriebe</figure> unter einem Dach"),
        paragraph("Sie lacht."),
    )


def test_lists_are_read_item_by_item() -> None:
    check(
        "Das bietet der Verein im Jahr 2023:",
        item("<figure value=51 metric=events_per_year year=2023>51 Veranstaltungen</figure>,"),
        item("<figure value=4 metric=working_groups year=2023>vier Arbeitskreise</figure>."),
    )


def test_names_of_people_and_organisations_are_not_counted() -> None:
    made = analysed("Das Netzwerk hat 20 Partner und Anna Seefeld leitet es.")
    assert [(f.text, f.unit) for f in made.found.figures] == [("20 Partner", "Partner")]


def test_spans_lie_on_the_doc() -> None:
    made = analysed("Der Verein hat 84 Mitglieder und drei Büros.")
    assert [span.text for span in made.doc.spans["figures"]] == ["84 Mitglieder", "drei Büros"]


def test_a_voice_speaks_for_its_organisation() -> None:
    made = analysed(
        voice("Anna Seefeld\nGeschäftsführerin der Ankerwinde GmbH:", "„Heute haben wir 64 Angestellte in Emden.“")
    )
    assert [(f.value, f.metric, f.subject) for f in made.found.figures] == [(64.0, "jobs", "Ankerwinde GmbH")]
