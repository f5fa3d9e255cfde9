"""Bodies without a place, announced firms, offices, unions of two fields. Marks as in `test_organisations`."""

from __future__ import annotations

import pytest

from tests.language.helpers import analysed
from tests.language.test_organisations import check

NAMED = [
    "Gekommen ist mit dem <org kind=government>Landeskriminalamt</org> auch Eva Holl.",
    "Die <org kind=association>Landwirtschaftskammer</org> lädt die Höfe ein.",
    "Eva Holl rief den <org kind=government>Kampfmittelräumdienst</org> an.",
    "Eva Holl verantwortet die Lehre bei der <org kind=association>IHK für Oberpfalz Passau</org> seit 2019.",
    "Es fördert <org kind=government>Sachsens Wirtschaftsministerium</org> das Vorhaben.",
    "Dabei sind das <org kind=research>Fraunhofer-Institut für Keramische Technologien</org> und sieben Firmen.",
    "Das Geld gab die <org kind=company>Bäckerei-Genossenschaft Auental eG</org> sofort.",
    "Mit dem Partnernetzwerk <org kind=cluster>Quirl & Tundr</org> aus Lyon kooperiert der Verein.",
    "Darum klagt der <org kind=association>Bundesverband Dämmung und Lehm</org>.",
    "Der <org kind=association>Verband Druck und Papier Nord e. V.</org> lädt ein.",
    "Partner sind die <org kind=university>Universität Jena</org> und den Kühllogistiker <org kind=company>Nelvora</org> gewann sie später.",
    "Ein Start-up, das Eva Holl gegründet hat: <org kind=company>Restfaden</org> baut daraus leichte Möbel.",
    "Beteiligt ist auch ein Betrieb aus Jena: <org kind=company>Nelvorn</org>.",
    "Ihre Anlagen heizen das Kühlhaus von <org kind=company>Nelvora</org> in Auental.",
    "Die Halle plante das Büro <org kind=company>Ombach Zarno Architekten</org> im Winter.",
    'Sie kam von der <org name="Mittelständische Stiftung Auental" kind=other>Mittelständischen Stiftung Auental</org> her.',
    "Gefördert hat es die <org kind=government>Deutsche Ofenagentur</org> zwei Jahre lang.",
    "Eva Holl, Beraterin beim <org kind=association>Verband Region Kelb</org>, nickt.",
    "Jan Reck ist im dritten Lehrjahr bei der <org kind=other>Auentaler Betriebskrankenkasse</org> und nickt.",
    "Den Rest trägt der <org kind=government>Bezirk Oberfranken</org>.",
    "Die Küche der <org kind=government>Regierung von Schwaben</org> lobt den Fisch.",
]
OTHERS = [
    "Eine Handwerkskammer kennt das nicht, und Landwirtschaftskammern gibt es viele.",
    "Eine Firma hat zwei Sorgen: Dämmung und Lehm.",
    "So entsteht ein Raum, in dem auch kleine Betriebe Schweißgas lagern dürfen.",
    "Jenaer Architekten staunten, die Jungen Ingenieure auch.",
    "Entstanden ist ein Betrieb mit vielen Maschinen.",
    "Es liegt am Eifer der Clusterinitiative Kelpario, sagt er.",
    "Der Leiter hilft bei der Entwicklung Neuer Öfen.",
    "Die Meisterin war bei der Arbeit Eva Holl begegnet.",
    "Die Leiterin war beim Nachbarn Jan Reck.",
    "Die Leiterin war beim Pförtner Zarno Nelv.",
    "Der Abend beim Ring Auental war lang.",
    "Im Bezirk Auental lacht man.",
]
CALLED_SHORT = [
    ("Am Institut für Messtechnik in Kelb, kurz IFM, forscht Eva Holl.", "Institut für Messtechnik", "IFM"),
    ("Eva Holl vom Helmholtz-Zentrum für Tonkunde, abgekürzt TKZ, nickt.", "Helmholtz-Zentrum für Tonkunde", "TKZ"),
    ("Er kennt das Institut für Werkstoffkunde, das alle hier nur IWK nennen.", "Institut für Werkstoffkunde", "IWK"),
]


@pytest.mark.parametrize("marked", NAMED)
def test_named(marked: str) -> None:
    """Each organisation is found with its name and kind."""
    check(marked)


@pytest.mark.parametrize("text", OTHERS)
def test_others(text: str) -> None:
    """What is no organisation is not found."""
    check(text)


def test_the_full_name_tells_the_body() -> None:
    """A chamber named in full elsewhere is one organisation."""
    check("Die <org kind=association>Handwerkskammer Jena</org> hilft. Die Handwerkskammer zahlt.")


@pytest.mark.parametrize(("text", "name", "short"), CALLED_SHORT)
def test_the_short_name_behind_a_comma(text: str, name: str, short: str) -> None:
    """It is the body's wherever the text goes on with it."""
    body, *others = analysed(f"{text} Das {short} wächst.").found.organisations
    assert (body.name, body.aliases, others) == (name, [short], [])
    assert [mention.span.text for mention in body.mentions] == [name, short, short]


def test_another_short_name_behind_a_comma() -> None:
    """A body whose name has no such letter, and words before another body, have no short name."""
    bodies = analysed("Das Institut für Keramik, kurz gesagt der QXY, hilft.").found.organisations
    assert [(body.name, body.aliases) for body in bodies] == [("Institut für Keramik", [])]
    first = analysed("Das Institut für Keramik in Kelb, kurz QXY, hilft.").found.organisations[0]
    assert (first.name, first.aliases) == ("Institut für Keramik", [])


def test_a_short_name_behind_two_bodies_is_the_second_ones() -> None:
    first, second = analysed(
        "Das Institut für Ufertechnik und die Universität Kelb, kurz UK, helfen."
    ).found.organisations
    assert (first.aliases, second.name, second.aliases) == ([], "Universität Kelb", ["UK"])
