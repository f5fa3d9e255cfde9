"""Figures in the many wordings of ordinary prose: whose they are, which metric they are, which year they belong to."""

from __future__ import annotations

import pytest

from tests.language.helpers import OWN_CLUSTER, analysed


def subjects(*given: str) -> list[str | None]:
    return [figure.subject for figure in analysed(*given).found.figures]


def metrics(*given: str) -> list[str | None]:
    return [figure.metric.value if figure.metric else None for figure in analysed(*given).found.figures]


def years(*given: str) -> list[int | None]:
    return [figure.year for figure in analysed(*given).found.figures]


@pytest.mark.parametrize(
    "prose",
    [
        # between the name and its verb: an apposition, a bracket, a relative clause
        "Die Ankerwinde GmbH, eine Ausgründung der Universität Rostock, liefert in 30 Länder.",
        "Die Ankerwinde GmbH (Kiel) beschäftigt 140 Leute.",
        "Die Ankerwinde GmbH, die Taue dreht, beschäftigt 140 Leute.",
        "Dort ist die Ankerwinde GmbH, die damals elf Leute beschäftigte.",
        # what belongs to a body: turnover, budget, staff
        "Die Belegschaft der Ankerwinde GmbH ist auf 34 Köpfe gewachsen.",
        "Die Ankerwinde GmbH dreht Taue. Die Belegschaft ist auf 34 Köpfe gewachsen.",
        "Die Ankerwinde GmbH dreht Taue. Der Jahresumsatz liegt bei 5 Millionen Euro.",
        "„Unser Umsatz liegt bei 5 Millionen Euro“, sagt Jens Wessel von der Ankerwinde GmbH.",
        # "mit" reaches over "und", and from a predicate to its subject
        "Die Ankerwinde GmbH ist ein Betrieb mit 140 Beschäftigten.",
        "Dabei ist die Ankerwinde GmbH mit drei Werken und einem Umsatz von 5 Millionen Euro.",
        # who employs, sells or invests for a firm stands for it
        "Jens Wessel von der Ankerwinde GmbH verkauft in 31 Länder.",
    ],
)
def test_the_wording_settles_that_a_figure_is_the_firms(prose: str) -> None:
    assert set(subjects(prose)) == {"Ankerwinde GmbH"}


@pytest.mark.parametrize(
    ("prose", "subject"),
    [
        ("Die Einnahmen lagen bei 1,2 Millionen Euro.", OWN_CLUSTER),
        ("Der Jahresetat beträgt 690.000 Euro.", OWN_CLUSTER),
        # a share of the turnover is one of the turnover
        ("Der Umsatz der Ankerwinde GmbH stieg um 20 Prozent.", "Umsatz der Ankerwinde GmbH"),
        ("Jens Wessel von der Ankerwinde GmbH läuft 30 Kilometer.", "Jens Wessel"),
    ],
)
def test_what_a_body_has_is_told_apart_from_what_else_is_measured(prose: str, subject: str) -> None:
    assert subjects(prose) == [subject]


@pytest.mark.parametrize(
    ("prose", "subject"),
    [
        # what a name says its bearer is
        ("Die Weberei Thorup liegt am Fluss. Im Haus der Weberei knarren 31 Stühle.", "Weberei Thorup"),
        # a university is no firm, an institute no firm either
        ("Die Ankerwinde GmbH forscht mit der Universität Rostock. Das Unternehmen hat 40 Kräne.", "Ankerwinde GmbH"),
        # the branch named last in the passage
        ("Hier sitzt die Glasindustrie. Die Branche setzt 3 Milliarden Euro um.", "Glasindustrie"),
    ],
)
def test_a_noun_with_its_article_means_the_last_one_that_may_bear_it(prose: str, subject: str) -> None:
    assert subjects(prose) == [subject]


def test_the_branch_of_another_passage_is_not_meant() -> None:
    assert subjects("Hier sitzt die Glasindustrie.", "Die Branche setzt 3 Milliarden Euro um.") == ["Branche"]


@pytest.mark.parametrize(
    ("prose", "metric"),
    [
        # made by the year, or leaving the factory; what is saved or only there is not made
        ("Die Ankerwinde GmbH fertigt täglich 400 Kessel.", "output"),
        ("400 Kessel verlassen im Jahr die Halle.", "output"),
        ("Die Mühle röstet 40 Tonnen Kaffee im Jahr.", "output"),
        ("Das spart 40 Tonnen Stahl im Jahr.", "count_other"),
        ("Auf dem Hof stehen 400 Kessel.", "count_other"),
        # prices, loans and public payers
        ("Die neue Halle hat 3 Millionen Euro gekostet.", "investment_eur"),
        ("Das Ganze kostet 3 Millionen Euro.", "money_other"),
        ("Eine Tonne kostet 600 Euro.", "money_other"),
        ("Der Landkreis ließ sich das 3 Millionen Euro kosten.", "money_other"),
        ("Das Land übernimmt 3 Millionen Euro.", "funding_eur"),
        ("Vom Bund kommen 3 Millionen Euro.", "funding_eur"),
        ("Dazu kam ein Darlehen über 3 Millionen Euro.", "money_other"),
        ("Für 3 Millionen Euro baute der Verein eine Halle.", "investment_eur"),
        # growth
        ("Um 20 Prozent ist der Umsatz gewachsen.", "growth"),
        ("Der Verbrauch ging um 20 Prozent zurück.", "growth"),
        ("Der Preis liegt 20 Prozent über dem Vorjahr.", "growth"),
        ("20 Prozent der Preise sind höher.", "share_other"),
        # all things of a kind
        ("Jede dritte Feder, die in Deutschland verbaut wird, stammt von hier.", "market_share"),
        ("Jede dritte Feder ist rot.", "share_other"),
        # posts, staff, jobs
        ("Dafür hat Kelpario anderthalb Stellen.", "employees"),
        ("Die Ankerwinde GmbH hat 40 Stellen.", "jobs"),
        ("Viele Mitglieder haben weniger als 50 Beschäftigte.", "jobs"),
        ("31 Messstellen stehen am Ufer.", "count_other"),
        ("9.000 Menschen leben in der Region vom Glas.", "jobs"),
        ("9.000 Menschen leben in der Stadt.", "count_other"),
        # founders and members
        ("Gegründet haben ihn zwölf Betriebe.", "founding_members"),
        ("Zwölf Betriebe unterschrieben die Satzung.", "founding_members"),
        ("Zwölf Betriebe unterschrieben den Brief.", "companies"),
        ("Im Mai setzten zwölf Betriebe ihre Namen unter die Satzung.", "founding_members"),
        ("Zwölf Betriebe zeichneten damals Anteile.", "founding_members"),
        ("Zur Gründungsversammlung erschienen zwölf Betriebe.", "founding_members"),
        ("Zwölf Betriebe setzten auf Stahl.", "companies"),
        ("Anfangs waren es zwölf Mitglieder.", "founding_members"),
        ("Mit zwölf Betrieben fing der Verein an.", "founding_members"),
        ("Das Netzwerk vertritt 90 Firmen.", "members"),
        ("Inzwischen machen 90 Firmen mit.", "members"),
        ("Am Fluss sitzen 90 Firmen.", "companies"),
        ("Acht Mitglieder kommen aus Polen.", "count_other"),
        ("60 Prozent der Mitglieder sind kleine Betriebe.", "sme_share"),
    ],
)
def test_metric_by_wording(prose: str, metric: str) -> None:
    assert metrics(prose) == [metric]


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        # a noun before the year does not make it a name; a plan does
        ("So setzten die Betriebe 2023 in Kiel 3 Millionen Euro um.", [2023]),
        ("Der Masterplan 2030 nennt 40 Maßnahmen.", [None]),
        # a term ends with its year, a hope is dated by it
        ("Der Bund fördert das bis 2026 mit 3 Millionen Euro.", [None]),
        ("Bis 2030 sollen es 120 Mitglieder sein.", [2030]),
        # a state of things since a year is no figure of that year; what was reached since then is
        ("Seit 2018 misst die Halle 400 Quadratmeter.", [None]),
        ("Seit 2018 haben 40 Betriebe das Angebot genutzt.", [2018]),
        # the year before
        ("Es waren 2023 genau 44 Treffen, im Jahr davor waren es 37.", [2023, 2022]),
        ("2019 kamen 40 Gäste, 90 drei Jahre später.", [2019, 2022, 2019]),
        ("800 Leute webten 2012 dort, 350 waren es im Jahr darauf.", [2012, 2013]),
        # the year in brackets belongs to what follows it
        ("Es waren 2023 genau 44 Treffen (2022: 37 Treffen).", [2023, 2022]),
        # what parts the figure before is of its year
        ("Es waren 2023 genau 44 Treffen. Davon waren zwölf Treffen offen.", [2023, 2023]),
        ("Es waren 2023 genau 44 Treffen. Am Ufer stehen zwölf Hallen.", [2023, None]),
        ("Gegründet wurde der Verein 2016. Neun Gründungsmitglieder waren da.", [2016]),
    ],
)
def test_year_by_wording(prose: str, expected: list[int | None]) -> None:
    assert years(prose) == expected


def test_what_has_grown_takes_its_noun_from_before() -> None:
    figures = analysed("Aus 14 Beschäftigten sind in Kiel 140 geworden.").found.figures
    assert [(figure.value, figure.unit) for figure in figures] == [(14, "Beschäftigte"), (140, "Beschäftigte")]


@pytest.mark.parametrize(
    ("prose", "subject"),
    [
        # a share's part is what is told of where it begins its clause
        ("Vier von fünf Fugen halten.", "Fugen"),
        ("Im Winter sparen die Tischler 17 Prozent Leim.", "Tischler"),
        ("Die Waage verwirft vier von fünf Nieten.", "Waage"),
        # who says "ich" speaks of the firm where it is the firm that has what is counted
        ("„Ich habe sechs Schiffe“, sagt Eva Holl von der Quirla AG.", "Quirla AG"),
        ("„Früher hatte ich zwei Filialen“, sagt Eva Holl von der Quirla AG.", "Quirla AG"),
        ("„Vor zwei Jahren hätte ich gelacht“, sagt Eva Holl von der Quirla AG.", "Eva Holl"),
        ("„Ich habe vier Enkel“, sagt Eva Holl von der Quirla AG.", "Eva Holl"),
        ("„Ich bin seit sechs Jahren dabei“, sagt Eva Holl von der Quirla AG.", "Eva Holl"),
    ],
)
def test_whom_a_part_and_a_speaker_mean(prose: str, subject: str) -> None:
    assert subjects(prose) == [subject]
