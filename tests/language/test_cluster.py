"""The cluster's own profile: name, contact data, aliases, founding year, seat, state, field, members."""

from __future__ import annotations

import pytest

from schemas.page import Box, Link
from schemas.reportage import PassageKind, PlacedLink
from tests.language.helpers import Analysed, Given, analysed, contact, facts, heading, headline, reportage, voice

BOX = contact(
    "Lumora e. V.", "Ansprechpartnerin: Katrin Brandt", "Tel. 030 123456", "info@lumora.example", "www.lumora.example"
)


def profile(*given: Given, links: tuple[PlacedLink, ...] = ()) -> Analysed:
    """Analyse passages without the contact box that other tests get."""
    return analysed(*given, cluster=False, links=links)


def value(field: str, *given: Given) -> object:
    """Return one field of the profile of a reportage with the contact box of Lumora e. V."""
    cluster = profile(*given, BOX).found.cluster
    assert cluster is not None
    assert cluster.name == "Lumora e. V."
    return getattr(cluster, field)


NAMES = [
    (("Es ist warm.", contact("Lumora e. V.", "www.lumora.example")), "Lumora e. V.", "e. V."),
    (("Es ist warm.", contact("Geschäftsstelle Lumora e. V.", "www.lumora.example")), "Lumora e. V.", "e. V."),
    (("Es ist warm.", contact("Kontakt:", "Lumora e. V.", "www.lumora.example")), "Lumora e. V.", "e. V."),
    (
        ("Es ist warm.", contact("Netzwerk Ton und Glas", "Lumora e. V.", "Ring 3")),
        "Netzwerk Ton und Glas Lumora e. V.",
        "e. V.",
    ),
    (("Es ist warm.", contact("Lumora Jena GmbH", "Ring 3", "07743 Jena")), "Lumora Jena GmbH", "GmbH"),
    (("Es ist warm.", contact("TonCluster Jena", "Ring 3", "07743 Jena")), "TonCluster Jena", None),
    (("Es ist warm.", contact("Netzwerk Ton e. V. (NT)", "www.nt.example")), "Netzwerk Ton e. V. (NT)", "e. V."),
    # Without a contact box: the name that the text gives most weight.
    (("Der Lumora e. V. hilft. Die Ombach GmbH ist Mitglied. Lumora wächst.",), "Lumora e. V.", "e. V."),
    (("Das Netzwerk TonSüd hilft. TonSüd wächst. Die Ombach GmbH ist dabei.",), "TonSüd", None),
]
CONTACTS = [
    ("contact_persons", ["Katrin Brandt"], ["Ansprechpartnerin: Katrin Brandt"]),
    ("contact_persons", ["Katrin Brandt"], ["Ansprechpartner: Dr. Katrin Brandt"]),
    ("contact_persons", ["Katrin Brandt"], ["Ansprechpartner:", "Dr. Katrin Brandt"]),
    ("contact_persons", ["Katrin Brandt", "Jens Wessel"], ["Ansprechpartner: Katrin Brandt, Jens Wessel"]),
    ("contact_persons", ["Katrin Brandt", "Jens Wessel"], ["Ansprechpartner: Katrin Brandt und Dr. Jens Wessel"]),
    ("contact_persons", ["Katrin Brandt", "Jens Wessel"], ["Ansprechpartner:", "Katrin Brandt", "Jens Wessel"]),
    ("contact_persons", ["Katrin Brandt"], ["Ansprechpartnerin:", "Katrin Brandt, M. Sc."]),
    ("contact_persons", ["Jens Wessel", "Katrin Brandt"], ["Kontakt: Jens Wessel, Katrin Brandt", "Alter Hafen, Jena"]),
    ("contact_persons", ["Katrin Brandt"], ["Katrin Brandt"]),
    ("contact_persons", ["Katrin Brandt"], ["Frau Katrin Brandt"]),
    ("contact_persons", ["Katrin Brandt"], ["Kontakt: Katrin Brandt (Leiterin)"]),
    ("contact_persons", ["Quirla Thorup"], ["Kontakt: Quirla Thorup"]),
    ("contact_persons", ["Pieter van der Velde"], ["Kontakt: Pieter van der Velde"]),
    ("contact_persons", [], ["Ring 3", "Tel. 030 123456"]),
    ("contact_persons", [], ["Carl-Zeiss-Promenade 10", "07745 Jena"]),
    ("phone", "030 123456", ["Tel. 030 123456", "Fax 030 123457"]),
    ("phone", "030 123456", ["Fax 030 123457", "Tel. 030 123456"]),
    ("phone", "030 123456", ["Telefax: 030 123457", "Telefon: 030 123456"]),
    ("phone", "+49 30 123456-0", ["Tel.: +49 30 123456-0 | Fax: +49 30 123456-9"]),
    ("phone", "+49 30 123456-0", ["Fax: +49 30 123456-9 | Tel.: +49 30 123456-0"]),
    ("phone", "+49 (0) 30 123456", ["Fon +49 (0) 30 123456"]),
    ("phone", "(030) 12 34 56", ["T (030) 12 34 56"]),
    ("phone", "030/123456", ["Telefon 030/123456"]),
    ("phone", None, ["Fax 030 123457"]),
    ("phone", None, ["F 030 123457"]),
    ("phone", None, ["07743 Jena", "Ring 3"]),
    ("email", "info@lumora.example", ["E-Mail: info@lumora.example"]),
    ("email", "k.brandt@ton-lumora.example", ["k.brandt@ton-lumora.example"]),
    ("email", "eins@lumora.example", ["eins@lumora.example", "zwei@lumora.example"]),
    ("email", None, ["www.lumora.example"]),
    ("website", "www.lumora.example", ["www.lumora.example"]),
    ("website", "www.lumora.example/ton", ["Web: www.lumora.example/ton"]),
    ("website", "https://www.lumora.example", ["https://www.lumora.example"]),
    ("website", "lumora.de", ["info@lumora.de", "lumora.de"]),
    ("website", None, ["info@lumora.de"]),
    ("website", "lumora.example", ["info@lumora.example", "lumora.example"]),
    ("website", "glas.example", ["Im Netz: glas.example"]),
    ("website", None, ["Haus am Ring, z.B. mit u.a. drei Räumen"]),
    ("phone", "(0 36 41) 12 34-56", ["Tel. (0 36 41) 12 34-56"]),
    ("contact_persons", ["Katrin Brandt"], ["07743 Jena", "Katrin Brandt"]),
    ("city", "Jena", ["Ring 3", "07743 Jena"]),
    ("city", "Jena", ["Ring 3, 07743 Jena"]),
    ("city", "Jena", ["Ring 3", "D-07743 Jena"]),
    ("city", "Bad Lauta", ["Ring 3", "07743 Bad Lauta"]),
    ("city", "Frankfurt am Main", ["Ring 3", "60311 Frankfurt am Main"]),
    ("city", None, ["Tel. 030 123456"]),
    ("city", "Celle", ["Gürtlergasse 7, Celle", "Tel. 05141 123456"]),
    ("city", "Celle", ["Am Silo 4 · Celle"]),
    ("city", "Celle", ["Celle, Am Silo 4"]),
    ("city", "Celle", ["Geschäftsstelle Celle"]),
    ("city", "Grünkirch", ["Am Silo 4", "Grünkirch"]),
    ("city", "Bad Hersfeld", ["Technologiepark 5, Bad Hersfeld, Hessen"]),
    ("city", "Frankfurt (Oder)", ["Postfach 1240, Frankfurt (Oder)"]),
    ("city", "Apolda", ["Am Silo 4, Apolda (Thüringen)"]),
    ("city", None, ["Am Silo 4", "Ansprechpartnerin", "Katrin Brandt"]),
    ("city", None, ["Am Silo 4, Katrin Brandt"]),
    ("state", "Thüringen", ["Am Silo 4, Apolda (Thüringen)"]),
    ("state", "Hessen", ["Technologiepark 5, Bad Hersfeld, Hessen"]),
    ("state", "Niedersachsen", ["Am Silo 4, D-29221 Celle (Niedersachsen)"]),
]
FACTS_BOX = ("Lumora e. V.", "Sitz: Jena (Thüringen)", "Tel. 030 123456", "www.lumora.example")


def test_a_facts_box_alone_holds_the_contact() -> None:
    cluster = profile("Lumora e. V. wächst.", facts(*FACTS_BOX)).found.cluster
    assert cluster is not None
    assert (cluster.phone, cluster.website) == ("030 123456", "www.lumora.example")


def test_a_noun_of_naming_is_no_part_of_the_name() -> None:
    cluster = profile("Der Kreis, mit vollem Namen Lumora Harz e. V., wächst.").found.cluster
    assert cluster is not None
    assert cluster.name == "Lumora Harz e. V."


FOUNDED = [
    ("Der Lumora e. V. wurde 2004 gegründet.", 2004),
    ("2004 wurde der Lumora e. V. gegründet.", 2004),
    ("Gegründet wurde der Verein im Jahr 2004.", 2004),
    ("Lumora wurde im Sommer 2004 ins Leben gerufen.", 2004),
    ("Im Jahr 2004 hoben elf Betriebe den Verein aus der Taufe.", 2004),
    ("Seit 2004 gibt es das Netzwerk.", 2004),
    ("Das Netzwerk besteht seit 2004.", 2004),
    ("Das 2004 gegründete Netzwerk wächst.", 2004),
    ("2004 schlossen sich elf Betriebe zu Lumora zusammen.", 2004),
    ("Die Gründung von Lumora im Jahr 2004 war ein Wagnis.", 2004),
    ("Bei der Gründung des Vereins 2004 waren elf Betriebe dabei.", 2004),
    ("Aus einer Runde am Ofen entstand 2004 das Netzwerk Lumora.", 2004),
    ("2004 gründeten elf Betriebe den Verein Lumora.", 2004),
    ("Seit der Gründung 2004 wächst der Verein.", 2004),
    ("Lumora existiert seit 2004.", 2004),
    ("Die Gründungsversammlung von Lumora fand 2004 statt.", 2004),
    ("2004 wurde Lumora ins Vereinsregister eingetragen.", 2004),
    # Foundings in other words, and told from another year.
    ("2004 taten sich elf Glasbläser zu einem Verein zusammen.", 2004),
    ("Es dauerte bis 2004, ehe daraus ein Verein wurde.", 2004),
    ("Aus dem Stammtisch wurde im Mai 2004 der Lumora e. V.", 2004),
    ("Im Herbst 2004 unterschrieben elf Betriebe die Satzung des Vereins.", 2004),
    ("2003 trafen sich elf Glasbläser zum ersten Mal. Ein Jahr später gründeten sie den Verein.", 2004),
    ("Seit 1998 traf man sich am Ofen, daraus wurde 2004 der Verein Lumora.", 2004),
    ("2004. In einer Kneipe wird der Verein Lumora gegründet.", 2004),
    ("2004 begann der Verein mit elf Betrieben, 2015 zählte er 48 Mitglieder.", 2004),
    ("Lumora hilft. Gern erzählt sie, wie 2004 alles begann.", 2004),
    # Years of other things.
    ("Seit 2018 besteht eine Kooperation mit dem Verein Glasring.", None),
    ("Im Verein begann 2018 das Projekt Tonstern, gefördert bis 2021.", None),
    ("Die Messe, die 2018 ins Leben gerufen wurde, zieht Gäste an.", None),
    ("Die Ombach GmbH wurde 1911 gegründet.", None),
    ("Lumora wurde 2004 gegründet. Die Ombach GmbH wurde 1911 gegründet.", 2004),
    ("Die Ombach GmbH wurde 1911 gegründet. Lumora wurde 2004 gegründet.", 2004),
    ("Die 1911 gegründete Ombach GmbH ist Mitglied. Den Verein gibt es seit 2004.", 2004),
    ("2018 begann das Projekt Tonstern. Lumora wurde 2004 gegründet.", 2004),
    ("Lumora wurde 2004 gegründet. 2018 wurde die Arbeitsgruppe Glas gegründet.", 2004),
    ("Lumora wurde 2004 gegründet. 2018 startete das Programm für Lehrlinge.", 2004),
    ("Im Jahr 2018 feierte Lumora. Gegründet wurde der Verein 2004.", 2004),
    ("2018 kamen 300 Gäste zur Tagung.", None),
    ("Seit 2018 leitet Katrin Brandt das Büro.", None),
    # The founding is told after the year, without one of its own.
    ("Der Lumora e. V. hilft. Zum Grillen lud er sie im August 2017 ein; das gilt seither als Gründungsdatum.", 2017),
    ("Wer ist Lumora? Alles begann 2014 mit einem Ofen. Noch im Sommer war der Verein im Register.", 2014),
    ("Der Lumora e. V. hilft. 2014 kam ein Ofen. Noch im Sommer 2016 war der Verein im Register.", 2016),
    ("Der Lumora e. V. hilft. Herzstück des Vereins ist seit 2019 die Prüfhalle.", None),
    ("Angefangen hat es 2020 mit einem Ofen. Der Lumora e. V. hilft.", 2020),
    # What happens to those who exist tells no founding.
    ("Lumora feierte 2014 den zehnten Geburtstag.", 2004),
    ("2024 wird Lumora 20 Jahre alt.", 2004),
    ("Lumora feiert 2024 sein 20-jähriges Bestehen.", 2004),
    ("Das 25-jährige Bestehen feierte der Verein 2023 mit einem Hoffest.", 1998),
    ("Im Jahr 2022 feierte die Hochschule ihr 50-jähriges Bestehen.", None),
    ("Katrin Brandt wurde 2023 50 Jahre alt.", None),
    ("An jenem Novemberabend 2008 saßen im Gasthof elf Betriebe zusammen. Heute heißt die Runde Lumora.", 2008),
    ("Neun Betriebe, ein Notar: So beschreibt Katrin Brandt jenen Abend im Mai 2009.", 2009),
    ("Katrin Brandt lud 2018 neun Leute in die Werkstatt. Fünf Stunden später gab es einen Verein.", 2018),
    ("2010 beschlossen 14 Betriebe, sich zusammenzutun.", 2010),
    ("2008 gab es eine Machbarkeitsstudie, im Jahr darauf stand der Verein im Register.", 2009),
    ("Bei Lumora ist auch die 1998 gegründete Schreinerei Möller dabei.", None),
    ("Der 2006 gegründete Verein zählt 60 Mitglieder.", 2006),
    ("2011 trat die Ombach GmbH bei Lumora ein.", None),
    ("2019 bezog Lumora ein neues Haus.", None),
]
SEATS = [
    ("Ein Verein in Jena hilft Glasbläsern. In Erfurt steht nur ein Ofen.", "Jena"),
    ("Das Büro des Netzwerks teilt sich in Jena einen Flur mit einem Bäcker.", "Jena"),
    ("In der Halle sitzt das Büro des Vereins.", None),
    ("Die Ombach GmbH in Gera liefert. Der Verein ist in Jena zu Hause.", "Jena"),
    ("Die Geschäftsstelle des Vereins liegt in Jena.", "Jena"),
    ("Lumora hat seinen Sitz in Jena.", "Jena"),
    ("In Jena hat der Verein seine Geschäftsstelle.", "Jena"),
    ("Der Verein mit Sitz in Jena wächst.", "Jena"),
    ("Das Büro des Clusters ist in Frankfurt am Main.", "Frankfurt am Main"),
    ("Die Geschäftsstellen in Jena und Erfurt sind offen.", "Jena und Erfurt"),
    ("Die Ombach GmbH sitzt in Kiel. Die Geschäftsstelle von Lumora liegt in Jena.", "Jena"),
    ("Sieben Leute hat die Geschäftsstelle des Vereins, drei davon in Teilzeit, zwei bei Ines.", None),
    ("Mehr weiß die Geschäftsstelle Jena.", "Jena"),
    ("Im Jenaer Lumora arbeiten Glasbläser.", "Jena"),
    ("Es gibt viele Öfen.", None),
]
STATES = [
    ("Das Ministerium für Wirtschaft Thüringen gab Geld. Dabei ist die Universität des Saarlandes.", None),
    ("Das Land Thüringen zahlt die Halle.", None),
    ("Neun Betriebe, Gründer von damals, haben ihren Sitz in Bayern.", None),
    (
        "Im Süden Thüringens liegt Lumora. Die Hälfte der Mitglieder kommt aus Hessen, wo sie ihren Sitz haben.",
        "Thüringen",
    ),
    ("In Thüringen gibt es viele Öfen. Thüringen ist grün.", "Thüringen"),
    ("Das Netzwerk in Mecklenburg-Vorpommern wächst.", "Mecklenburg-Vorpommern"),
    ("Die Thüringer Betriebe wachsen.", "Thüringen"),
    ("Die sächsischen Betriebe wachsen.", "Sachsen"),
    ("Der Betrieb liegt in Sachsen-Anhalt.", "Sachsen-Anhalt"),
    ("Die Stadt ist groß.", None),
    ("Die Gäste kamen aus Jena, manche auch aus Berlin.", None),
]
MEMBERS = [
    ("Lumora wird von fünf Gesellschaftern getragen und hat 58 Partner.", 58),
    ("Lumora hat zwölf Gesellschafter.", 12),
    ("Lumora gründeten 17 Betriebe. Aus den 17 sind 96 geworden.", 96),
    ("Lumora hat 112 Mitglieder.", 112),
    ("Heute zählt der Verein 112 Mitglieder.", 112),
    ("Elf Mitglieder gründeten den Verein. Heute sind es 112 Mitglieder.", 112),
    ("Die Zahl der Mitglieder wuchs von 35 auf 112.", 112),
    ("Damals waren es 35 Mitglieder, heute sind es 112 Mitglieder.", 112),
    ("Dem Verein gehören 112 Mitglieder an.", 112),
    ("Inzwischen stehen 112 Namen auf der Mitgliederliste des Vereins.", 112),
    ("Dem Netzwerk haben sich mittlerweile 112 Betriebe angeschlossen.", 112),
    ("Aus einst neun Partnern wurden 112.", 112),
    ("Der Verein zählt 112 Mitglieder, darunter 71 Unternehmen und sieben Hochschulen.", 112),
    ("Im Verein Lumora arbeiten 112 Partner zusammen, unter ihnen vier aus Dänemark und drei aus Polen.", 112),
    ("Als der Verein 1998 begann, waren es 17 Mitglieder. Mit heute 112 Mitgliedern ist er groß.", 112),
    ("Lumora hat 112 Mitglieder und rechnet für das nächste Jahr mit 130 Mitgliedern.", 112),
    # Counts of other things.
    ("An der Messe beteiligten sich 40 Betriebe aus der Region.", None),
    ("Die Ombach GmbH beschäftigt 300 Menschen.", None),
    ("Zwölf Gäste kamen.", None),
]
FACTS = [
    ("founded_year", ["Gegründet: 2004"], 2004),
    ("founded_year", ["Gründungsjahr: 2004"], 2004),
    ("founded_year", ["Besteht seit: 2004"], 2004),
    ("city", ["Sitz: Jena"], "Jena"),
    ("member_count", ["Mitglieder: 112"], 112),
    ("member_count", ["112 Mitglieder"], 112),
    ("field", ["Branche: Keramik und Glas"], "Keramik und Glas"),
    ("field", ["Technologiefeld: Technische Keramik"], "Technische Keramik"),
    ("state", ["Bundesland: Thüringen"], "Thüringen"),
]


@pytest.mark.parametrize(("given", "name", "legal_form"), NAMES)
def test_name_and_legal_form(given: tuple[Given, ...], name: str, legal_form: str | None) -> None:
    cluster = profile(*given).found.cluster
    assert cluster is not None
    assert (cluster.name, cluster.legal_form) == (name, legal_form)


def test_without_any_name_there_is_no_cluster() -> None:
    assert profile("Es ist warm in der Halle.").found.cluster is None


@pytest.mark.parametrize(("field", "expected", "lines"), CONTACTS)
def test_contact_box(field: str, expected: object, lines: list[str]) -> None:
    cluster = profile("Es ist warm.", contact("Lumora e. V.", *lines)).found.cluster
    assert cluster is not None
    assert cluster.name == "Lumora e. V."
    assert getattr(cluster, field) == expected


@pytest.mark.parametrize(("text", "year"), FOUNDED)
def test_founding_year(text: str, year: int | None) -> None:
    assert value("founded_year", text) == year


@pytest.mark.parametrize(("text", "city"), SEATS)
def test_seat(text: str, city: str | None) -> None:
    assert value("city", text) == city


@pytest.mark.parametrize(("text", "state"), STATES)
def test_state(text: str, state: str | None) -> None:
    assert value("state", text) == state


def test_a_box_in_capitals_is_read_as_the_text_spells_the_name() -> None:
    box = contact("TONKREIS VOGTLAND E. V.", "JENS WESSEL", "Tel. 03741 1234")
    cluster = profile("Der TonKreis Vogtland wächst.", box).found.cluster
    assert cluster is not None
    assert (cluster.name, cluster.contact_persons) == ("TonKreis Vogtland e. V.", ["Jens Wessel"])


def test_an_address_tells_whose_text_it_is() -> None:
    cluster = profile(
        "Die Ombach GmbH ist Mitglied. Die Ombach GmbH wächst. Im Tonkreis backen alle mit.",
        contact("Jens Wessel", "info@tonkreis.example"),
    ).found.cluster
    assert cluster is not None
    assert cluster.name == "Tonkreis"


def test_the_first_word_of_the_name_used_alone_is_an_alias() -> None:
    box = contact("Tonkreis Vogtland e. V.", "www.tonkreis.example")
    cluster = profile("Der Tonkreis wächst. Im Tonkreis backen alle mit.", box).found.cluster
    assert cluster is not None
    assert cluster.aliases == ["Tonkreis"]
    box = contact("Netzwerk Vogtland e. V.", "www.netzwerk.example")
    cluster = profile("Das Netzwerk wächst. Im Netzwerk backen alle mit.", box).found.cluster
    assert cluster is not None
    assert cluster.aliases == []


def test_labels_on_lines_of_their_own_and_without_colon() -> None:
    for box in (
        facts("Gegründet", "2004", "Mitglieder", "112", "Sitz", "Jena", "Branche", "Glastechnik"),
        facts("Gründungsjahr 2004", "Mitglieder 112", "Standort Jena", "Branche Glastechnik"),
    ):
        cluster = profile("Es ist warm.", box, BOX).found.cluster
        assert cluster is not None
        stated = (cluster.founded_year, cluster.member_count, cluster.city, cluster.field)
        assert stated == (2004, 112, "Jena", "Glastechnik")


@pytest.mark.parametrize(("text", "members"), MEMBERS)
def test_members(text: str, members: int | None) -> None:
    assert value("member_count", text) == members


@pytest.mark.parametrize(("field", "lines", "expected"), FACTS)
def test_facts_box(field: str, lines: list[str], expected: object) -> None:
    assert value(field, "Es ist warm.", facts(*lines)) == expected


ALIASES = [
    ("Der Lumora e. V. hilft. Auch Lumora selbst lacht.", "Lumora e. V.", ["Lumora"]),
    ("Das Lumora-Netzwerk wächst.", "Lumora e. V.", ["Lumora", "Lumora-Netzwerk"]),
    ("Es ist warm.", "Lumora e. V.", []),
    ("Das TonCluster wächst.", "TonCluster Jena e. V.", ["TonCluster"]),
    ("Der TonCluster Jena e. V. (kurz: TCJ) wächst. Der TCJ lacht.", "TonCluster Jena e. V.", ["TCJ"]),
    ("Lumora hieß früher „Tonkreis Jena e. V.“ und war klein.", "Lumora e. V.", ["Lumora", "Tonkreis Jena e. V."]),
    # Other organisations are no aliases.
    ("Lumora hilft der Lumora-Stiftung und der Ombach GmbH.", "Lumora e. V.", ["Lumora"]),
]


@pytest.mark.parametrize(("text", "name", "aliases"), ALIASES)
def test_aliases(text: str, name: str, aliases: list[str]) -> None:
    cluster = profile(text, contact(name, "www.lumora.example")).found.cluster
    assert cluster is not None
    assert cluster.name == name
    assert sorted(cluster.aliases) == sorted(aliases)


def _linked(*links: tuple[str, str]) -> Analysed:
    """Lay hyperlinks over words of a contact box: pairs of word and address."""
    given = ("Es ist warm. E-Mail schreiben.", contact("Lumora e. V.", "E-Mail schreiben", "Zur Website", "07743 Jena"))
    plain, _ = reportage(*given)
    box = next(q for q in plain.passages if q.kind is PassageKind.CONTACT)
    placed = []
    for word, uri in links:
        start = plain.text.index(word, box.start)
        run = next(r for r in plain.runs if r.start == start)
        placed.append(PlacedLink(page=run.page, link=Link(uri=uri, box=Box(run.x0, run.top, run.x1, run.bottom))))
    return profile(*given, links=tuple(placed))


def test_addresses_under_words() -> None:
    cluster = _linked(
        ("E-Mail", "mailto:info@lumora.example?subject=Ton"), ("Zur", "https://www.lumora.example/")
    ).found.cluster
    assert cluster is not None
    assert (cluster.email, cluster.website) == ("info@lumora.example", "www.lumora.example")
    assert [(m.field, m.rule, m.span.text) for m in cluster.mentions if m.rule == "cluster.link"] == [
        ("email", "cluster.link", "E-Mail"),
        ("website", "cluster.link", "Zur"),
    ]


def test_a_link_outside_the_contact_box_is_not_the_clusters() -> None:
    given = ("Mehr im Netz.", contact("Lumora e. V.", "07743 Jena"))
    plain, _ = reportage(*given)
    run = plain.runs[0]
    link = PlacedLink(
        page=1, link=Link(uri="https://www.ombach.example/", box=Box(run.x0, run.top, run.x1, run.bottom))
    )
    cluster = profile(*given, links=(link,)).found.cluster
    assert cluster is not None
    assert cluster.website is None


def test_printed_addresses_come_before_links() -> None:
    given = ("Es ist warm.", contact("Lumora e. V.", "info@lumora.example"))
    plain, _ = reportage(*given)
    run = next(r for r in plain.runs if plain.text[r.start : r.end] == "info@lumora.example")
    link = PlacedLink(
        page=1, link=Link(uri="mailto:other@lumora.example", box=Box(run.x0, run.top, run.x1, run.bottom))
    )
    cluster = profile(*given, links=(link,)).found.cluster
    assert cluster is not None
    assert cluster.email == "info@lumora.example"


def test_each_value_knows_its_place() -> None:
    case = profile("Lumora wurde 2004 gegründet.", BOX)
    cluster = case.found.cluster
    assert cluster is not None
    places = {m.field: m.span.text for m in cluster.mentions}
    assert places == {
        "name": "Lumora e. V.",
        "contact_persons": "Katrin Brandt",
        "phone": "030 123456",
        "email": "info@lumora.example",
        "website": "www.lumora.example",
        "founded_year": "2004",
    }


def test_where_two_places_disagree_the_other_is_kept_with_less_confidence() -> None:
    cluster = profile("Lumora wurde 2005 ins Leben gerufen.", facts("Gegründet: 2004"), BOX).found.cluster
    assert cluster is not None
    assert cluster.founded_year == 2004
    places = [(m.span.text, m.confidence) for m in cluster.mentions if m.field == "founded_year"]
    assert [(year, round(confidence, 2)) for year, confidence in sorted(places)] == [("2004", 0.95), ("2005", 0.3)]


def test_a_town_that_is_only_visited_is_a_weak_guess() -> None:
    cluster = profile("In Jena gibt es viele Öfen.", BOX).found.cluster
    assert cluster is not None
    assert cluster.city == "Jena"
    assert [m.confidence < 0.5 for m in cluster.mentions if m.field == "city"] == [True]


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("Lumora ist ein Netzwerk für Technische Keramik. Die Mitglieder lachen.", "Technische Keramik"),
        ("Das Cluster der Medizintechnik wächst.", "Medizintechnik"),
        ("Lumora ist ein Verein für Seile und Netze. Ein Seil liegt im Hafen.", "Seile und Netze"),
        ("In der Region leben 4.000 Menschen von der Glastechnik. Der Verein hilft.", "Glastechnik"),
        ("Lumora widmet sich der farbigen Keramik.", "farbigen Keramik"),
        ("Er forschte am Institut für Kältetechnik. Das Netzwerk für Töpferei wächst. Töpfern ist schön.", "Töpferei"),
        ("Dabei hilft die Künstliche Intelligenz. Künstliche Intelligenz misst alles.", None),
        ("Die Leute der Firma lachen über das Jahr.", None),
        ("Lumora hilft. 51 Firmen, die Bühnentechnik bauen, zählt der Verein.", "Bühnentechnik"),
        ("Lumora hilft. Brandschutztechnik hat zwischen Elbe und Spree Tradition.", "Brandschutztechnik"),
        ("Lumora hilft. Mit ganzer Energie geht es weiter. Damit sollen Geräte lernen.", None),
        ("Dem Verein sitzt Katrin Brandt vor, ihr Kollege Jens Wessel kümmert sich um die Zahlen.", None),
        ("Es ist warm.", None),
    ],
)
def test_field(text: str, field: str | None) -> None:
    assert value("field", text) == field


def test_the_line_over_the_headline_names_the_field() -> None:
    assert (
        value("field", heading("UNTERWEGS · GLASTECHNIK"), "Die Glastechnik blüht. Holzbau lehnt man ab.")
        == "Glastechnik"
    )
    assert value("field", heading("UNTERWEGS · TEIL ZWEI"), "Es ist warm.") is None


def test_a_headline_names_the_field() -> None:
    assert value("field", headline("Keramik für morgen"), "Die Optik spielt auch mit.") == "Keramik"


def test_a_network_is_named_after_its_branch() -> None:
    box = contact("Wärmecluster Jena e. V.", "www.waerme.example")
    cluster = profile("Die Wärmebranche braucht Wasserstoff, und Wasserstoff kostet.", box).found.cluster
    assert cluster is not None
    assert cluster.field == "Wärmebranche"


def test_members_in_a_facts_box_win() -> None:
    assert value("member_count", "Heute hat der Verein 98 Mitglieder.", facts("Mitglieder: 112")) == 112


def test_what_a_member_says_in_a_voice_box_counts_less() -> None:
    box = voice("Jens Wessel, Ombach GmbH", "„Schon 300 Mitglieder zählt unser Schützenverein.“")
    assert value("member_count", "Lumora hat 112 Mitglieder.", box) == 112
