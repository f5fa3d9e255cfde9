"""Firms by their owner's surname, their trade and town, an article, a sequel; objects and workshops that are no firms.

Marks as in `test_organisations`.
"""

from __future__ import annotations

import pytest

from tests.language.helpers import analysed, voice
from tests.language.test_organisations import check

TRADES = [
    "Dort steht <org kind=company>Ofentechnik Obertal</org>, deren zwölf Leute Ton brennen.",
    "Er lernte in einer Halle der früheren <org kind=company>Ziegeltechnik Holmsund</org>, in der nun Ziegel lagern.",
    "Geprobt wird bei der <org kind=company>Wäschepflege Holmsund</org>, die Hemden wäscht.",
    "Zu den Kleinsten zählt die <org kind=company>Zugfedern Holmsund</org>, ein Familienbetrieb.",
    "Sie sucht Fachkräfte für Lasertechnik Holmsund, die lacht. In der Medizintechnik Fuß zu fassen, die alle kennen, ist schwer.",
    "2012 ging die <org kind=company>Quirla-Werft</org> in die Insolvenz. Die Dampf-Brauerei und die Schau-Mühle sind offen.",
    "Geliefert wird an die Bäckereikette <org kind=company>Holmsunder Backwaren</org>. Die Lieferkette Rohstoffe stockt.",
    "Darin steckt Geld der <org kind=company alias=IBQ>IBQ Beteiligungsgesellschaft Hessen</org>.",
    "Partner ist die <org kind=company alias='Quirla AG'>Jenaer Ofenfabrik Quirla AG</org>.",
]
INTRODUCED = [
    "Der Ton kommt von der <org kind=company>Zarmola</org>, einem Start-up aus Jena, das rechnet.",
    "Die Wolle kommt von den Herden, einem Betrieb aus Jena.",
    "Den Rest erledigt <org kind=company>Zarnola</org>. Das Start-up wächst.",
    "Den Rest erledigt Wasserstoff. Das Start-up wächst.",
    "Es forscht die <org kind=university>Hochschule 21</org> in Jena.",
    "An der Hochschule 21 Professuren zu schaffen ist teuer.",
    "Mit dem Schweizer Cluster <org kind=cluster>Quirlo Wallis</org> wird geredet.",
    "Das <org kind=cluster>Ton & Glas Cluster Denmark</org> lud ein.",
]
NO_FIRMS = [
    "Sie hat in ebendieser Weberei Wolle gefärbt. Er hat bei einer Ziegelei Steine getragen.",
    "Er hat im Ofenbau Brennkammern gemauert, ehe er ging.",
    "Sie hat bei der <org kind=company>Sparkasse Jena</org> Kleinkredite vergeben. Am <org kind=other>Klinikum Jena</org> entscheidet er.",
    "In Jena strickt die <org kind=company alias=Quirlon>Weberei Quirlon</org> Mützen aus Wolle.",
    "Vorn sitzt Jens Wessel. Partner sind Wessels Werkstatt und die <org kind=company>Quirla AG</org>.",
    "Vorn sitzt Jens Wessel. Partner sind die Gießerei Wessels und die <org kind=company>Quirla AG</org>.",
    "Der Dachverband der Branche rechnet. Er war in der Universitätsklinik und bekam die Nummer 70.",
]
OWNERS = [
    "Die <org kind=company alias=Kolmbach>Kolmbach Keramik GmbH</org> brennt. Jan, Auszubildender bei <org name='Kolmbach Keramik GmbH'>Kolmbach</org>, lacht. "
    "Von <org name='Kolmbach Keramik GmbH'>Kolmbach</org> kommt Ton.",
    "Die <org kind=company alias=Kolmbach>Kolmbach Keramik GmbH</org> gehört Anna Kolmbach. Er war bei Kolmbach, das meint von Kolmbach jeder. Sie lernt bei "
    "<org name='Kolmbach Keramik GmbH'>Kolmbach</org> Tischlerin.",
]


@pytest.mark.parametrize("text", [*TRADES, *INTRODUCED, *NO_FIRMS, *OWNERS])
def test_firms_and_what_only_looks_like_one(text: str) -> None:
    check(text)


def organisations_of(head: str, *prose: str) -> list[str]:
    """Return the names of the organisations in a voice box with this head, and in the prose."""
    case = analysed(*prose, voice(head, "Es läuft gut."))
    return [organisation.name for organisation in case.found.organisations]


def test_the_end_of_a_voice_boxs_head() -> None:
    assert organisations_of("Jan Reck, Lehrling bei der Quirla Ofenbau\nGmbH") == ["Quirla Ofenbau GmbH"]
    assert organisations_of("Katrin Brandt\nLandwirtin, Birkenhof in\nObertal:") == ["Birkenhof"]
    assert organisations_of("Jan Reck, Bürgermeister\nvon Jena:") == []
    assert organisations_of("Jan Reck\nBäckermeister, Holmsund:", "Im Dorf Holmsund wird geschliffen.") == []
    assert organisations_of("Jan Reck\nBäckermeister, Holmsund:") == ["Holmsund"]
