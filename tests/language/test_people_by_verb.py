"""What verbs, compounds and other sentences say of people: founders, whose office, which body is meant by "the firm"."""

from __future__ import annotations

import pytest

from pipeline.language.model import candidates_of, reportage_of, text_of
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.employers import workplaces
from tests.language.helpers import OWN_CLUSTER, analysed, paragraph, voice
from tests.language.test_people import check

K = "org='Kelpario e. V.'"

FOUNDERS = [
    "Die Ombach GmbH, 2019 von <person role=Gründerin org='Ombach GmbH'>Katrin Brandt</person> und "
    "<person role=Gründer org='Ombach GmbH'>Jens Wessel</person> gegründet, brennt Ton.",
    "<person role=Gründerin org='Ombach GmbH'>Katrin Brandt</person>, die die Ombach GmbH 2018 mit "
    "<person role='Gründer' org='Ombach GmbH'>Jens Wessel</person> aus der Taufe gehoben hat, lacht.",
    "2018 gründete <person role=Gründerin org='Ombach GmbH'>Katrin Brandt</person> die Ombach GmbH.",
    "<person role=Gründerin org='Ombach GmbH'>Katrin Brandt</person> hat 2018 die Ombach GmbH ins Leben gerufen.",
    "<person role=Gründerin org='Ombach GmbH'>Katrin Brandt</person> rief 2018 die Ombach GmbH ins Leben.",
    "Auf ihn folgte <person role=Mitgründerin org='Ombach GmbH'>Katrin Brandt</person>, die die Ombach GmbH "
    "mitgegründet hatte.",
    "<person role=Gründerin org='Ombach GmbH'>Katrin Brandt</person> lacht. Vor zehn Jahren hat sie die Ombach GmbH "
    "gegründet.",
]  # fmt: skip
NO_FOUNDERS = [
    "Die Firma wurde 2019 an <person>Katrin Brandt</person> verkauft und nicht gegründet.",
    "Die Ombach GmbH wurde für <person org='Ombach GmbH'>Katrin Brandt</person> gegründet.",
    "<person>Katrin Brandt</person> begründete die Wahl damit, dass die Firma wächst.",
    "Mit dem Geld hat <person>Katrin Brandt</person> eine Familie gegründet.",
    "Nach <person org='Ombach GmbH'>Katrin Brandt</person> wurde 2019 die Ombach GmbH gegründet.",
    "<person>Katrin Brandt</person> lacht. Vor zehn Jahren haben sie die Firma gegründet.",
    "<person>Katrin Brandt</person> lacht. Vor zehn Jahren hat er die Firma gegründet.",
]
SHARED_SURNAMES = [
    "Die Brüder <person name='Emil Wessel'>Emil</person> und <person>Jens Wessel</person> brennen Ton.",
    "Die Geschwister <person name='Katrin Brandt'>Katrin</person>, <person name='Emil Brandt'>Emil</person> und "
    "<person>Jens Brandt</person> brennen Ton.",
    "Morgens öffnen <person name='Emil Wessel'>Emil</person> und <person>Jens Wessel</person> das Tor.",
    "Zwischen Auental und <person>Jens Wessel</person> liegt ein Tor.",
    "Es kamen <person>Uwe Kern</person> und <person>Jens Wessel</person>.",
]  # fmt: skip
VERBS = [
    "<person role=Koordinatorin org='Ombach GmbH'>Katrin Brandt</person>, die die Ombach GmbH koordiniert, lacht.",
    "<person role=Geschäftsführerin org='Ombach GmbH'>Katrin Brandt</person>, die die Ombach GmbH führt, lacht.",
    "<person role=Leiterin org='Ombach GmbH'>Katrin Brandt</person>, die die Ombach GmbH leitet, lacht.",
    f"<person role=Clustermanager {K}>Jens Wessel</person>, der das Clustermanagement leitet, lacht.",
    f"Das operative Geschäft verantwortet <person role=Geschäftsführer {K}>Jens Wessel</person>.",
    "Die Halle führt <person>Jens Wessel</person> an den Rand.",
    f"Im Aufsichtsrat, dem <person role='Vorsitzende des Aufsichtsrats' {K}>Katrin Brandt</person> vorsteht, sitzt Ton.",
    "So rechnet der Landrat gern vor, der <person role=Landrat>Jens Wessel</person> heißt.",
    "So rechnet das Amt gern vor, das nach <person>Jens Wessel</person> heißt.",
    "Den Anstoß gab ein Tonhändler. <person role=Tonhändler>Jens Wessel</person> hatte genug.",
    "Den Anstoß gab eine Tonhändlerin. <person>Jens Wessel</person> hatte genug.",
    "Hier steht <person role='gelernte Tonmalerin'>Katrin Brandt</person>, die gelernte Tonmalerin.",
    "<person role='ärztlicher Direktor' org='Klinik am Ombach'>Jens Wessel</person>, Ärztlicher Direktor der Klinik am "
    "Ombach, lacht.",
]  # fmt: skip
G = "org='Ombach GmbH'"
WORD_ORDER = [
    f"Seit 2019 leitet <person role='Leiterin des Werks' {G}>Katrin Brandt</person> das Werk der Ombach GmbH.",
    f"In dritter Generation führt <person role=Geschäftsführer {G}>Jens Wessel</person> die Ombach GmbH.",
    "Seit 2019 führt <person>Jens Wessel</person> eine Liste, und so führt <person>Katrin Brandt</person> das Gespräch.",
    f"Den Vertrieb der Ombach GmbH verantwortet <person role='Verantwortliche für den Vertrieb' {G}>Katrin Brandt</person>.",
    f"Seit 2019 steht <person role=Leiterin {G}>Katrin Brandt</person> an der Spitze der Ombach GmbH.",
    "Am Rand steht <person>Katrin Brandt</person> auf der Spitze des Bergs.",
    f"2019 wurde <person role=Geschäftsführerin {G}>Katrin Brandt</person> zur Geschäftsführerin der Ombach GmbH bestellt.",
    "2019 lief <person>Katrin Brandt</person> zur Geschäftsführerin.",
    f"Als Vertriebsleiterin der Ombach GmbH reist <person role=Vertriebsleiterin {G}>Katrin Brandt</person> viel.",
    "Als Vertriebsleiterin der Firma sah <person>Jens Wessel</person> sie nie.",
    f"Die Ombach GmbH gehört seit 2019 <person role=Inhaber {G}>Jens Wessel</person>.",
    f"<person role='zuständig für den Vertrieb' {G}>Jens Wessel</person> ist bei der Ombach GmbH für den Vertrieb zuständig.",
    f"<person role='zuständig für den Vertrieb' {G}>Jens Wessel</person>, bei der Ombach GmbH zuständig für den Vertrieb, "
    "lacht.",
    f"Für den Vertrieb der Ombach GmbH ist <person role='verantwortlich für den Vertrieb' {G}>Katrin Brandt</person> "
    "verantwortlich.",
]  # fmt: skip
OWNERS = [
    f"Die Quirla AG misst. Die Ombach GmbH und ihr Inhaber <person role=Inhaber {G}>Jens Wessel</person> sind dabei.",
    f"Die Quirla AG misst. Die Ombach GmbH mit Geschäftsführer <person role=Geschäftsführer {G}>Jens Wessel</person> ist da.",
    f"Die Quirla AG misst, die Ombach GmbH brennt. Ihre Gründerin <person role=Gründerin {G}>Katrin Brandt</person> lacht.",
    f"Die Quirla AG misst. Die Ombach GmbH, von <person role=Leiterin {G}>Katrin Brandt</person> geleitet, brennt Ton.",
    f"<person role=Geschäftsführerin {G}>Katrin Brandt</person> hat bei der Quirla AG gelernt und führt heute die Ombach "
    "GmbH.",
    f"Gegründet haben die Ombach GmbH <person role=Gründerin {G}>Katrin Brandt</person> und <person role=Gründer {G}>Jens "
    "Wessel</person>, die sich in Jena trafen.",
    "Die Leiterin des Instituts für Ton der Universität Jena heißt <person role=Leiterin org='Universität Jena'>Katrin "
    "Brandt</person>.",
    f"Die Quirla AG misst. Clustermanagerin <person role=Clustermanagerin {K}>Katrin Brandt</person> lacht.",
]  # fmt: skip
PRESIDING = [
    f"Dem Vorstand sitzt <person role=Vorstandsvorsitzende {K}>Katrin Brandt</person> vor.",
    f"<person role='Vorsitzender des Beirats' {K}>Jens Wessel</person> steht seither ihrem Beirat vor.",
    "<person role='Vorsitzende der Genossenschaft|Wirtin' org='Kelpario e. V.'>Katrin Brandt</person> lacht. Die Wirtin sitzt der Genossenschaft "
    "seit 2016 vor.",
    "<person>Jens Wessel</person> steht dem Plan des Vereins skeptisch gegenüber.",
    f"Es prüft, was <person {K}>Jens Wessel</person> von der Geschäftsstelle aus sieht.",
    "Der Landkreis Stade half. <person role=Dezernent org='Landkreis Stade'>Jens Wessel</person> war Dezernent beim "
    "Landkreis.",
]  # fmt: skip
UNUSUAL_NAMES = [
    "Es forscht Prof. Dr.-Ing. <person titles='Prof. Dr.-Ing.'>Bui Thi Hanh</person> am Ton.",
    "Sie kam mit ihrem Studienfreund <person>Tam Nguyen</person>.",
    "Es misst Privatdozentin Dr. <person titles='Privatdozentin Dr.'>Katrin Brandt</person>.",
    "Am Kai liegt die „Eva Holl“ im Nebel.",
]  # fmt: skip
APPOSED = [
    f"Seit 2019 ist <person role=Geschäftsführerin {G}>Katrin Brandt</person> Geschäftsführerin der Ombach GmbH.",
    "Seit 2019 ist <person>Jens Wessel</person> Geschäftsführerin gewohnt.",
    f"Das sagt <person role='Leiter Vertrieb' {G}>Jens Wessel</person>, Leiter Vertrieb bei der Ombach GmbH.",
    f"Das sagt <person role=Inhaber {G}>Jens Wessel</person>, dem die Ombach GmbH gehört.",
    f"Das sagt <person role=Meister {G}>Jens Wessel</person>, seit 20 Jahren Meister der Ombach GmbH.",
    f"Das sagt <person role=Meister {G}>Jens Wessel</person> (44), Meister bei der Ombach GmbH.",
    f"Das sagt <person role=Meister {G}>Jens Wessel</person>, 44 Jahre, Meister bei der Ombach GmbH.",
    "Es kam Ministerialdirigent Dr. <person role=Ministerialdirigent titles=Dr.>Jens Wessel</person>.",
    "<person role='promovierte Chemikerin'>Katrin Brandt</person> ist promovierte Chemikerin.",
    f"Die Chemikerin <person role='Leiterin|Chemikerin' {G}>Katrin Brandt</person> leitet die Ombach GmbH.",
    f"<person role='Leiterin|Chemikerin' {G}>Katrin Brandt</person>, Chemikerin, leitet die Ombach GmbH.",
    "Die Chemikerin <person role=Chemikerin>Katrin Brandt</person> leitet Wasser ab.",
    f"Das Clustermanagement liegt bei <person role=Clustermanager {K}>Jens Wessel</person>.",
    f"<person {K}>Katrin Brandt</person> vom Clustermanagement lacht.",
    f"Zum Vorsitzenden wählten die Mitglieder <person role=Vorsitzender {K}>Jens Wessel</person>.",
]  # fmt: skip
BEFORE_THE_NAME = [
    "Der Leiter der Produktion, <person role='Leiter der Produktion'>Jens Wessel</person>, lacht.",
    "Mit dabei: die Chefin des Labors <person role='Chefin des Labors'>Katrin Brandt</person>.",
    "Er traf den Leiter der Schule, <person>Katrin Brandt</person> lachte.",
    "Er traf die Leiterin der Schule, <person>Katrin Brandt</person> lachte.",
    f"Der Sprecher der Geschäftsführung der Ombach GmbH, <person role='Sprecher der Geschäftsführung' {G}>Jens Wessel"
    "</person>, kam.",
    "Die Leiterin des Instituts für Ton der Universität Jena, <person role=Leiterin org='Universität Jena'>Katrin Brandt"
    "</person>, lacht.",
    "Ein Landwirt namens <person role=Landwirt>Jens Wessel</person> lacht.",
    "Es sprach Pastor i. R. <person role='Pastor i. R.'>Jens Wessel</person>.",
    f"<person role=Leiter {G}>Jens Wessel</person> kam früh. Er leitet die Ombach GmbH.",
]  # fmt: skip
WORKPLACES = [
    ("Katrin Brandt lacht. Ihr Arbeitgeber, die Ombach GmbH, brennt Ton.", "Ombach GmbH"),
    ("Katrin Brandt lacht. Die promovierte Keramikerin arbeitet bei der Ombach GmbH.", "Ombach GmbH"),
    ("Katrin Brandt lacht. Sie forscht seit 2019 an der Universität Jena.", "Universität Jena"),
    ("An der Universität Jena lehrt Katrin Brandt das Brennen.", "Universität Jena"),
    ("Katrin Brandt, die an der Universität Jena das Labor leitet, lacht.", "Universität Jena"),
    ("In der Halle der Ombach GmbH steht Meisterin Katrin Brandt am Ofen.", "Ombach GmbH"),
    ("Für die Ombach GmbH nahm Katrin Brandt teil.", "Ombach GmbH"),
    ("Katrin Brandt wechselte 2019 von der Quirla AG zur Ombach GmbH.", "Ombach GmbH"),
    ("Das Team der Ombach GmbH um Katrin Brandt lacht.", "Ombach GmbH"),
    ("Die Ombach GmbH brennt Ton. Dort leitet Katrin Brandt das Labor.", "Ombach GmbH"),
    ("In der Geschäftsstelle arbeitet Katrin Brandt.", OWN_CLUSTER),
    ("Katrin Brandt hat an der Universität Jena promoviert und lacht.", None),
    ("In der Ombach GmbH fand Katrin Brandt Hilfe.", None),
    ("Die Ombach GmbH brennt Ton. Katrin Brandt lacht. Dort leitet sie das Labor.", None),
    ("Katrin Brandt lacht. Sein Arbeitgeber, die Ombach GmbH, brennt Ton.", None),
    ("Katrin Brandt lacht. Der Keramiker arbeitet bei der Ombach GmbH.", None),
    ("Katrin Brandt hat an der Universität Jena studiert und arbeitet heute.", None),
    ("Katrin Brandt, die zuvor bei der Ombach GmbH tätig war, lacht.", None),
    ("Mit Katrin Brandt arbeitet ein Team bei der Ombach GmbH.", None),
    ("Katrin Brandt arbeitet mit der Ombach GmbH.", None),
]  # fmt: skip
JOINED = [
    "<person role='Geschäftsführerin|Psychologin' org='Ombach GmbH'>Katrin Brandt</person> ist Psychologin und "
    "Geschäftsführerin der Ombach GmbH, und Uwe, Busfahrer, lacht.",
    "<person role='Betriebsratsvorsitzender|gelernter Tonmaler'>Jens Wessel</person>, gelernter Tonmaler und "
    "Betriebsratsvorsitzender, lacht.",
    "<person role='langjähriger Präsident' org='Ombach GmbH'>Jens Wessel</person>, Onkel des Gründers und langjähriger "
    "Präsident der Ombach GmbH, lacht.",
    "Wer hinein will, muss an <person role='gelernte Tonmalerin'>Katrin Brandt</person> vorbei, der gelernten Tonmalerin.",
    "Es kommen die Chemikerin <person role='stellvertretende Vorsitzende|Chemikerin' org='Kelpario e. V.'>Katrin "
    "Brandt</person> (Universität Jena) als stellvertretende Vorsitzende und Steuerberater <person "
    "role='Schatzmeister|Steuerberater' org='Kelpario e. V.'>Jens Wessel</person> als Schatzmeister.",
]  # fmt: skip
OFFICES_OF_A_FIRM = [
    "Es kam Quirla-Gründerin <person role=Gründerin org=Quirla>Katrin Brandt</person>.",
    "Es kam Firmen-Gründerin <person role='Firmen-Gründerin'>Katrin Brandt</person>.",
    "Die IHK Auental half. Es kam IHK-Referent <person role=Referent org='IHK Auental'>Jens Wessel</person>.",
]
LATER = [
    "<person role='Geschäftsführer' org='Kelpario e. V.' quoted=yes>Jens Wessel</person> kam früh. „Wir bauen“, sagt Geschäftsführer <person name='Jens "
    "Wessel'>Wessel</person>.",
    "<person>Jens Wessel</person> kam früh. Die Geschäftsführerin <person name='Jens Wessel'>Wessel</person> rief.",
]  # fmt: skip
BODIES = [
    "Die Hochschule Auental forscht. <person role=Rektorin org='Hochschule Auental'>Katrin Brandt</person>, Rektorin der "
    "Hochschule, lacht.",
    "Die Ombach GmbH brennt Ton. <person role=Prokuristin org='Ombach GmbH'>Katrin Brandt</person>, Prokuristin des "
    "Unternehmens, lacht.",
]  # fmt: skip


@pytest.mark.parametrize("text", [*FOUNDERS, *NO_FOUNDERS])
def test_who_founded_a_body_is_its_founder(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", SHARED_SURNAMES)
def test_relatives_share_a_surname(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", VERBS)
def test_roles_told_by_verbs_and_sentences(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", WORD_ORDER)
def test_roles_of_names_that_come_late_in_their_clause(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", OWNERS)
def test_whose_office_it_is_where_several_bodies_are_named(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", PRESIDING)
def test_who_sits_before_a_body_or_in_its_office(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", UNUSUAL_NAMES)
def test_names_that_no_list_has_and_names_of_ships(text: str) -> None:
    check(text)


def test_a_town_closes_the_head_of_a_voice() -> None:
    head = (
        "<person role=Betriebsleiterin org='Tonhof Quirla' voice=yes quoted=yes>Katrin Brandt</person>, "
        "Betriebsleiterin, Tonhof Quirla, Ombachtal:"
    )
    check(voice(head, "Wir brennen Ton, bis er klingt, und danach noch einmal."))


@pytest.mark.parametrize("text", APPOSED)
def test_functions_told_behind_the_name(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", BEFORE_THE_NAME)
def test_functions_told_before_the_name(text: str) -> None:
    check(text)


@pytest.mark.parametrize(("text", "organisation"), WORKPLACES)
def test_where_people_work(text: str, organisation: str | None) -> None:
    doc = analysed(text).doc
    (person,) = candidates_of(doc).people
    places = [(mention.span.start_char, person) for mention in person.mentions if mention.field is None]
    (passage,) = [q for q in reportage_of(doc).passages if "Katrin" in text_of(doc)[q.start : q.end]]
    found = workplaces(doc, passage, places, Organisations(doc))
    assert [place.organisation for place in found] == ([organisation] if organisation else [])


@pytest.mark.parametrize("text", JOINED)
def test_roles_that_are_joined_to_others_or_to_relatives(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", OFFICES_OF_A_FIRM)
def test_an_office_joined_to_a_firms_name(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", LATER)
def test_an_office_before_a_later_mention(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", BODIES)
def test_a_noun_alone_means_the_body_named_before(text: str) -> None:
    check(text)


def test_somebody_described_at_the_beginning_of_the_next_paragraph() -> None:
    check(
        paragraph("Früh kam <person role=Professor>Jens Wessel</person> an das Tor."),
        paragraph("Der Professor lachte über den Ton."),
    )


def test_a_woman_described_in_the_next_paragraph_is_not_a_man_named_before() -> None:
    check(
        paragraph("Früh kam <person>Jens Wessel</person> an das Tor."),
        paragraph("Die Professorin lachte über den Ton."),
    )


def test_an_institute_before_a_comma_is_a_part_of_what_follows() -> None:
    role = "Direktorin des Instituts für Tonforschung"
    head = f"<person role='{role}' org='Universität Jena' voice=yes quoted=yes>Katrin Brandt</person>, {role}, Universität Jena:"
    check(voice(head, "Wir brennen Ton, bis er klingt, und danach noch einmal."))


def test_a_noun_alone_means_no_body_of_another_kind() -> None:
    doc = analysed(
        "Die Hochschule Auental forscht, und die Ombach GmbH brennt. Dort steht die Akademie, dort das Institut."
    ).doc
    assert [name for _, _, name in Organisations(doc).places] == ["Hochschule Auental", "Ombach GmbH", OWN_CLUSTER]


def test_the_firm_is_the_company_named_last() -> None:
    doc = analysed("Die Quirla AG und die Ombach GmbH bauen hier. An der Firma liegt es nicht.").doc
    assert [name for _, _, name in Organisations(doc).places][:3] == ["Quirla AG", "Ombach GmbH", "Ombach GmbH"]
