"""What verbs, compounds and other sentences say of people: founders, whose office, which body is meant by "the firm"."""

from __future__ import annotations

import pytest

from pipeline.language.people.bodies import Organisations
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
    "So rechnet das Amt gern vor, das <person>Jens Wessel</person> heißt.",
    "Den Anstoß gab ein Tonhändler. <person role=Tonhändler>Jens Wessel</person> hatte genug.",
    "Den Anstoß gab eine Tonhändlerin. <person>Jens Wessel</person> hatte genug.",
    "Hier steht <person role='gelernte Tonmalerin'>Katrin Brandt</person>, die gelernte Tonmalerin.",
    "<person role='ärztlicher Direktor' org='Klinik am Ombach'>Jens Wessel</person>, Ärztlicher Direktor der Klinik am "
    "Ombach, lacht.",
]  # fmt: skip
JOINED = [
    "<person role='Psychologin|Geschäftsführerin' org='Ombach GmbH'>Katrin Brandt</person> ist Psychologin und "
    "Geschäftsführerin der Ombach GmbH, und Uwe, Busfahrer, lacht.",
    "<person role='gelernter Tonmaler|Betriebsratsvorsitzender'>Jens Wessel</person>, gelernter Tonmaler und "
    "Betriebsratsvorsitzender, lacht.",
    "<person role='langjähriger Präsident' org='Ombach GmbH'>Jens Wessel</person>, Onkel des Gründers und langjähriger "
    "Präsident der Ombach GmbH, lacht.",
    "Wer hinein will, muss an <person role='gelernte Tonmalerin'>Katrin Brandt</person> vorbei, der gelernten Tonmalerin.",
    "Es kommen die Chemikerin <person role='Chemikerin|stellvertretende Vorsitzende' org='Universität Jena'>Katrin "
    "Brandt</person> (Universität Jena) als stellvertretende Vorsitzende und Steuerberater <person "
    "role='Steuerberater|Schatzmeister'>Jens Wessel</person> als Schatzmeister.",
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
