"""Firms by their owner's surname, their trade and town, an article, a sequel; objects and workshops that are no firms.

Marks as in `test_organisations`.
"""

from __future__ import annotations

import pytest

from tests.language.helpers import analysed, voice
from tests.language.test_organisations import check

TRADES = [
    "Dort steht <org kind=company>Membrantechnik Obertal</org>, deren 36 Beschäftigte Fasern spinnen.",
    "Er lernte in einer Halle der früheren <org kind=company>Ziegeltechnik Holmsund</org>, in der nun Ziegel lagern.",
    "Die Versuche liefen bei der <org kind=company>Textilpflege Holmsund</org>, die Hemden wäscht.",
    "Zu den Kleinsten zählt die <org kind=company>Messfühler Holmsund</org>, ein Familienbetrieb.",
    "Sie sucht Fachkräfte für Lasertechnik Holmsund, die lacht. In der Medizintechnik Fuß zu fassen, die alle kennen, ist schwer.",
    "2012 ging die <org kind=company>Quirla-Werft</org> in die Insolvenz. Die Dampf-Brauerei und die Schau-Mühle sind offen.",
    "Geliefert wird an die Bäckereikette <org kind=company>Holmsunder Backwaren</org>. Die Lieferkette Rohstoffe stockt.",
    "Darin steckt Geld der <org kind=company alias=IBQ>IBQ Beteiligungsgesellschaft Sachsen-Anhalt</org>.",
    "Partner ist die <org kind=company alias='Quirla AG'>Greifswalder Pumpenfabrik Quirla AG</org>.",
]
INTRODUCED = [
    "Die Haut kommt von der <org kind=company>Dermozar</org>, einem Start-up aus Jena, das rechnet.",
    "Die Wolle kommt von den Herden, einem Betrieb aus Jena.",
    "Einen anderen Weg geht <org kind=company>Zarnola</org>. Das Start-up wächst.",
    "Einen anderen Weg geht Wasserstoff. Das Start-up wächst.",
    "Es forscht die <org kind=university>Hochschule 21</org> in Jena.",
    "An der Hochschule 21 Professuren zu schaffen ist teuer.",
    "Mit dem Schweizer Cluster <org kind=cluster>Precisia Bodensee</org> wird geredet.",
    "Das <org kind=cluster>Ton & Glas Cluster Denmark</org> lud ein.",
]
NO_FIRMS = [
    "Sie hat in ebendieser Spinnerei Garn aufgewickelt. Er hat bei einem Dämmstoffwerk Säcke geschleppt.",
    "Er hat im Tagebau Förderbänder gewartet, ehe er ging.",
    "Sie hat bei der <org kind=company>Sparkasse Jena</org> Firmenkredite vergeben. Am <org kind=other>Klinikum Jena</org> entscheidet er.",
    "In Gersfeld näht die <org kind=company alias=Rhönfaden>Weberei Rhönfaden</org> Schutzjacken aus Gewebe.",
    "Vorn sitzt Jens Wessel. Partner sind Wessels Werkstatt und die <org kind=company>Quirla AG</org>.",
    "Vorn sitzt Jens Wessel. Partner sind die Gießerei Wessels und die <org kind=company>Quirla AG</org>.",
    "Der Dachverband der Branche rechnet. Er war in der Universitätsklinik und bekam die Nummer 100.",
]
OWNERS = [
    "Die <org kind=company alias=Rößler>Rößler Keramik GmbH</org> brennt. Jan, Auszubildender bei <org name='Rößler Keramik GmbH'>Rößler</org>, lacht. "
    "Von <org name='Rößler Keramik GmbH'>Rößler</org> kommt Ton.",
    "Die <org kind=company alias=Rößler>Rößler Keramik GmbH</org> gehört Anna Rößler. Er war bei Rößler, das meint von Rößler jeder. Sie lernt bei "
    "<org name='Rößler Keramik GmbH'>Rößler</org> Industriemechanikerin.",
]


@pytest.mark.parametrize("text", [*TRADES, *INTRODUCED, *NO_FIRMS, *OWNERS])
def test_firms_and_what_only_looks_like_one(text: str) -> None:
    check(text)


def organisations_of(head: str, *prose: str) -> list[str]:
    """Return the names of the organisations in a voice box with this head, and in the prose."""
    case = analysed(*prose, voice(head, "Es läuft gut."))
    return [organisation.name for organisation in case.found.organisations]


def test_the_end_of_a_voice_boxs_head() -> None:
    assert organisations_of("Jan Reck, Umschüler bei der Quirla Leichtmetall\nGmbH") == ["Quirla Leichtmetall GmbH"]
    assert organisations_of("Katrin Brandt\nLandwirtin, Birkenhof in\nObertal:") == ["Birkenhof"]
    assert organisations_of("Jan Reck, Bürgermeister\nvon Jena:") == []
    assert organisations_of("Jan Reck\nSchleifermeister, Holmsund:", "Im Dorf Holmsund wird geschliffen.") == []
    assert organisations_of("Jan Reck\nSchleifermeister, Holmsund:") == ["Holmsund"]
