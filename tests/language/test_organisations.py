"""Organisations: names, kinds, abbreviations and other forms of the same name, and words that name none.

`<org>` marks every place where an organisation is named; `name` gives the nominative where the text has another case.
The first mark of a name tells kind and aliases. Whatever is not marked must not be found.
"""

from __future__ import annotations

import pytest

from tests.language.helpers import Analysed, Given, analysed, grouped, places

ALLOWED = frozenset({"name", "kind", "alias"})


def stated(case: Analysed) -> list[tuple[object, ...]]:
    """Return the organisations that the marks describe: name, aliases, kind, mentions."""
    return [
        (name, sorted(marks[0].all("alias")), marks[0].get("kind"), sorted((m.start, m.end) for m in marks))
        for name, marks in grouped(case.marks, "org", "name", ALLOWED).items()
    ]


def found(case: Analysed) -> list[tuple[object, ...]]:
    """Return the organisations that were found, in the same form."""
    return [
        (o.name, sorted(o.aliases), None if o.kind is None else str(o.kind), places(o.mentions))
        for o in case.found.organisations
    ]


def check(*given: Given, cluster: bool = True) -> None:
    """Compare the organisations found, in text order and with all their mentions, with those marked."""
    case = analysed(*given, cluster=cluster)
    assert found(case) == stated(case)


LEGAL_FORMS = [
    f"Die <org kind=company>Ombach {form}</org> baut Öfen."
    for form in (
        "GmbH", "gGmbH", "AG", "SE", "KG", "OHG", "GbR", "UG", "UG (haftungsbeschränkt)", "GmbH & Co. KG", "AG & Co. KGaA",
        "SE & Co. KG", "KGaA", "eG", "Ltd.", "Inc.", "LLC", "S.A.", "B.V.", "N.V.", "A/S", "PartG mbB", "S. r. l.",
    )
] + [
    "Der <org kind=association>Lumora e. V.</org> hilft.",
    "Der <org kind=association>Lumora e.V.</org> hilft.",
]  # fmt: skip
COMPANIES = [
    "Die <org kind=company>Ombach Keramik GmbH</org> baut Öfen.",
    "Die Firma <org kind=company>Ombach Keramik GmbH</org> baut Öfen.",
    "Die Halle der <org kind=company>Ombach GmbH</org> ist neu.",
    "Die Halle gehört <org kind=company>Ombach GmbH</org>.",
    "Dabei sind <org kind=company>Ombach GmbH</org>, <org kind=company>Quirla AG</org> und <org kind=company>Thorup KG</org>.",
    "Dabei sind die <org kind=company>Ombach GmbH</org> sowie die <org kind=company>Quirla & Thorup AG</org> aus Jena.",
    "Die <org kind=company>Gebr. Ombach GmbH</org> und die <org kind=company>Ombach & Söhne OHG</org> liefern.",
    "Die <org kind=company>Dr. Ombach GmbH</org> liefert.",
    "Die <org kind=company>tonWerk GmbH</org> liefert.",
    "Die <org kind=company>quirla GmbH</org> liefert.",
    "Die <org kind=company>4Clay GmbH</org> liefert.",
    "Die <org kind=company>Ombach®-Technik GmbH</org> liefert.",
    "Die <org kind=company>Gesellschaft für Mess- und Regeltechnik mbH</org> liefert.",
    "Die <org kind=company>Jenaer Gesellschaft für Tonbau mbH</org> liefert.",
    "Die <org kind=company>Ombach Anlagen- und Apparatebau GmbH</org> liefert.",
    "Die <org kind=company>Ombach Group Deutschland GmbH</org> liefert.",
    "Geschäftsführer der <org kind=company>Ombach GmbH</org> ist ein Kölner.",
    "Der Spezialist <org kind=company>Ombach GmbH</org> liefert.",
    "Der Anlagenbauer <org kind=company>Ombach GmbH</org> liefert.",
    "Seit 2015 liefert <org kind=company>Ombach GmbH</org> Öfen.",
    "Bei <org kind=company>Ombach AG</org> und bei <org kind=company>Quirla SE</org> wird gebaut.",
    # Start-ups and brands without a legal form.
    "Das Start-up <org kind=company>Tonaris</org> liefert.",
    "Das Unternehmen <org kind=company>TonWerk</org> liefert.",
    "Die Firma <org kind=company>tonWerk</org> liefert.",
    "Der Hersteller <org kind=company>Tonaris</org> liefert.",
    "Geschäftsführer bei <org kind=company>TONARIS</org> ist ein Kölner.",
    "Firmen wie <org kind=company>Tonaris</org>, <org kind=company>Glasur</org> und <org kind=company>Quirla</org> liefern.",
    "Die <org kind=company>Stadtwerke Musterstadt</org> liefern Strom.",
    "Strom kommt von den <org name='Stadtwerke Jena' kind=company>Stadtwerken Jena</org>.",
]
PUBLIC = [
    "Das <org kind=government>Bundesministerium für Bildung und Forschung</org> hilft.",
    "Das <org kind=government alias=BMBF>Bundesministerium für Bildung und Forschung</org> (<org name='Bundesministerium für Bildung und Forschung'>BMBF</org>) hilft.",
    "Die Hilfe des <org name='Bundesministerium für Bildung und Forschung' kind=government>Bundesministeriums für Bildung und Forschung</org> kam.",
    "Die Hilfe der Bundesministerien für <org name='Bundesministerium für Bildung und Forschung' kind=government>Bildung und Forschung</org> sowie für <org name='Bundesministerium für Wirtschaft' kind=government>Wirtschaft</org> kam.",
    "Das <org kind=government>Wirtschaftsministerium</org> hilft.",
    "Das <org kind=government>Wirtschaftsministerium Rheinland-Pfalz</org> hilft.",
    "Das <org kind=government>Thüringer Wirtschaftsministerium</org> hilft.",
    "Das <org name='Sächsisches Wirtschaftsministerium' kind=government>Sächsische Wirtschaftsministerium</org> hilft.",
    "Das <org kind=government>Ministerium für Wirtschaft und Verkehr des Landes Brandenburg</org> hilft.",
    "Das <org kind=government>Umweltbundesamt</org> und die <org kind=government>Europäische Union</org> helfen.",
    "Die <org kind=government>Stadt Jena</org> und der <org kind=government>Landkreis Peine</org> helfen.",
    "Die Hilfe des <org name='Landkreis Peine' kind=government>Landkreises Peine</org> kam.",
    "Die <org kind=association>Industrie- und Handelskammer Jena</org> hilft.",
    "Die <org kind=association>IHK Jena</org> hilft, die <org kind=association>Handwerkskammer für Oberfranken</org> auch.",
    "Die <org kind=association>Industrie- und Handelskammer zu Kiel</org> hilft.",
    "Die <org kind=association>Mittelfränkische Industrie- und Handelskammer zu Fürth</org> hilft.",
    "Die <org kind=association>Ostfriesische Handwerkskammer</org> hilft.",
    "Die <org kind=research>Bundesanstalt für Materialforschung</org> prüft.",
]
SCIENCE = [
    "Die <org kind=university>Universität Jena</org> forscht.",
    "Die <org kind=university>Technische Universität Ilmenau</org> forscht.",
    "An der <org name='Technische Universität Ilmenau' kind=university>Technischen Universität Ilmenau</org> wird geforscht.",
    "Die <org kind=university>TU Ilmenau</org> und die <org kind=university>Hochschule Jena</org> forschen.",
    "Die <org kind=university>Hochschule für Technik und Wirtschaft Dresden</org> forscht.",
    "Die <org kind=university>Hochschule für angewandte Wissenschaften Coburg</org> forscht.",
    "Die <org kind=university>Friedrich-Schiller-Universität Jena</org> forscht.",
    "Die <org kind=university>Christian-Albrechts-Universität zu Kiel</org> forscht.",
    "Die Universitäten <org name='Universität Jena' kind=university>Jena</org> und <org name='Universität Erfurt' kind=university>Erfurt</org> forschen.",
    "Die Hochschulen <org name='Hochschule Jena' kind=university>Jena</org>, <org name='Hochschule Coburg' kind=university>Coburg</org> und <org name='Hochschule Hof' kind=university>Hof</org> forschen.",
    "Das <org kind=research>Fraunhofer-Institut für Keramik</org> forscht.",
    "Das <org kind=research>Fraunhofer-Institut für Keramische Technologien und Systeme IKTS</org> forscht.",
    "Die Halle des <org name='Fraunhofer-Institut für Keramik' kind=research>Fraunhofer-Instituts für Keramik</org> ist neu.",
    "Das <org kind=research>Max-Planck-Institut für Biogeochemie</org> forscht.",
    "Das <org kind=research>Leibniz-Institut für Photonische Technologien</org> forscht.",
    "Das <org kind=research>Institut für Tonforschung</org> forscht.",
    "Das <org kind=research>Institut für Tonforschung Jena</org> forscht.",
    "Das <org kind=research alias=ITJ>Institut für Tonforschung Jena</org> (<org name='Institut für Tonforschung Jena'>ITJ</org>) forscht. Auch das <org name='Institut für Tonforschung Jena'>ITJ</org> lacht.",
    "Das <org name='Deutsches Zentrum für Luft- und Raumfahrt' kind=research>Deutsche Zentrum für Luft- und Raumfahrt</org> forscht.",
    "Das <org kind=research>Forschungszentrum Rossendorf</org> forscht.",
    "Das <org kind=research>DLR</org> forscht.",
]
ABBREVIATIONS = [
    "Die <org kind=company alias=Ombach>Ombach GmbH</org> liefert. Auch <org name='Ombach GmbH'>Ombach</org> lacht.",
    "Die <org kind=company alias='Ombach Keramik'>Ombach Keramik GmbH</org> liefert. Auch <org name='Ombach Keramik GmbH'>Ombach Keramik</org> lacht.",
    "Die <org kind=company alias=TONARIS>TONARIS Keramik GmbH</org> liefert. Auch <org name='TONARIS Keramik GmbH'>TONARIS</org> lacht.",
    "Der <org kind=association alias=VKT>Verband der Keramik und Tonindustrie</org> (<org name='Verband der Keramik und Tonindustrie'>VKT</org>) hilft.",
    "Der <org name='Verband der Keramik und Tonindustrie' kind=association alias=VKT>VKT</org> (<org name='Verband der Keramik und Tonindustrie'>Verband der Keramik und Tonindustrie</org>) hilft.",
    "Die <org kind=university alias='TU Ilmenau'>Technische Universität Ilmenau</org> forscht. Die <org name='Technische Universität Ilmenau'>TU Ilmenau</org> lacht.",
    "Die <org kind=association alias='IHK Jena'>Industrie- und Handelskammer Jena</org> hilft. Die <org name='Industrie- und Handelskammer Jena'>IHK Jena</org> lacht.",
    "Die <org kind=company>Ombach GmbH</org> liefert. Die <org kind=company>Ombach GmbH</org> lacht.",
    "Die <org kind=company>Ombach GmbH</org> liefert. Die <org kind=company>Ombacher AG</org> lacht.",
    "Die Halle der <org kind=company>Ombach GmbH</org> ist neu. „Bei <org kind=company>Quirla AG</org> auch“, sagt er.",
]
CLUSTERS = [
    "Das Cluster <org kind=cluster>GlasNord</org> hilft.",
    "Die Netzwerke <org kind=cluster>GlasNord</org> und <org kind=cluster>TonSüd</org> helfen.",
    "Der Verein <org kind=association>TonSüd e. V.</org> hilft.",
    "Das Cluster <org kind=cluster>TonSüd e. V.</org> hilft.",
    "Der <org kind=association>Bundesverband Ton e. V.</org> hilft.",
    "Der <org kind=association>Förderverein Alte Töpferei e. V.</org> hilft.",
    "Der <org kind=association>Verein Deutscher Ingenieure</org> hilft.",
    "Die <org kind=association>Deutsche Gesellschaft für Keramik</org> hilft.",
    "Der <org kind=association>VDMA</org> hilft.",
]
NONE = [
    "Wenn Firmen Angebote machen, hören Unternehmen Vorschläge.",
    "Mehrere Hochschulen, zwei Universitäten und drei Institute helfen.",
    "Viele KMU nutzen KI, IT und CO2, auch im EU-Raum.",
    "Das Netzwerk bringt Firmen und Forschung zusammen. Der Verein lädt Mitglieder ein.",
    "Auch Kelpario lacht. Der Kelpario e. V. hilft.",
    "Das Unternehmen Zukunft beginnt im Januar.",
    "Die Partner Deutschland und Frankreich verhandeln.",
    "Die Mitglieder Anna Brandt und Jens Wessel lachen.",
    "Die Gesellschaft für sich zu gewinnen, ist schwer.",
    "Das Institut für sich genommen ist klein.",
    "Eine GmbH wird gegründet. Die GmbH wächst, die AG auch.",
    "Aus dem Verein wurde eine gemeinnützige GmbH.",
    "Sie gründeten eine UG.",
    "Der Hersteller von Öfen und der Anbieter für Ton liefern.",
    "Die Zentren für Innovation und die Universität der Zukunft sind Ideen.",
    "Die Stadt am Fluss und die Gemeinde im Tal wachsen.",
    "Die Kolleginnen und Kollegen lachen. Herr Brandt und Partner anderer Häuser auch.",
    "Am Institut arbeitet die Leiterin. Das Ministerium fördert, das Amt prüft.",
    "Im Norden liegt das Zentrum der Stadt.",
    "Ein Unternehmen aus Jena und eine Firma aus Kiel liefern.",
    "Stellvertretender Cluster-Sprecher ist Jens Wessel. Unsere Platform wächst.",
    "Das Service Center ist offen.",
    "Die Ombach-Gruppe liefert.",
    "Der Kunde Stadt wächst. Die Landeshauptstadt wächst.",
    "Die Städte Jena und Erfurt wachsen.",
    "Die Gemeinde wächst, die Gemeinden auch.",
    "Die Mitglieder kommen aus Industrie, Handwerk und Forschung.",
    "Der Cluster lebt. Das Clustermanagement hilft.",
    "Ein Unternehmen wie dieses hilft. Netzwerke wie dieses wachsen.",
    "Unternehmen aus Maschinenbau, Optik und Chemie wachsen.",
    "Start-ups Raum zu geben, ist das Ziel.",
    "Das Unternehmen Mitte Mai zu gründen, war klug.",
    "Der Verein Ende 2019 war klein.",
    "Dem Verband Grenzen zu setzen, ist schwer.",
    "Ein Institut Namens Ton gibt es nicht.",
]

FULL_NAMES = [
    "Es kam <org kind=company name=Quirla>Quirla-Gründerin</org> Katrin Brandt. Später lieferte <org kind=company>Quirla</org> Öfen.",
    "Es kam Firmen-Gründerin Katrin Brandt. Es kam Jena-Chefin Ute Kern. Es kam KI-Entwicklerin Ute Kern.",
    "Die kleine Firma <org kind=company>Quirla</org> Anlagen baut. Es kam <org name=Quirla>Quirla-Chef</org> Jens Wessel.",
    "Dabei ist das französische Cluster <org kind=cluster>Terre et Four</org>.",
    "Das Geld kam vom <org kind=government name='Kieler Wirtschaftsministerium'>Kieler Wirtschaftsministerium</org>.",
    "Nach der <org kind=association>IHK Nord Auental</org> ist das viel. Die <org kind=association>IHK Auental</org> Kern.",
    "Die <org kind=other>Klinik am Ombach</org> liegt dort. Eine Klinik am Montag hilft.",
    "Der <org kind=government name='Deutscher Wetterdienst'>Deutsche Wetterdienst</org> misst.",
    "Am <org kind=research name='Meteorologisches Observatorium Auental'>Meteorologischen Observatorium Auental</org> misst man.",
    "Die <org kind=university>Johannes Quirla-Universität Jena</org> forscht.",
    "Die Marburger <org kind=company alias=Somnexa>Somnexa UG</org> misst. Für <org name='Somnexa UG'>Somnexa</org> ist das neu.",
    "Die <org kind=company>Marburger Brauhaus GmbH</org> braut. Die Thüringer Betriebe wachsen.",
]  # fmt: skip
OF_ALL_KINDS = [
    "Er hilft dem <org kind=association name='Maritimer Verbund Auental e. V.'>Maritimen Verbund Auental e. V.</org> gern.",
    "Er hilft der <org kind=company name='Digitale Netze GmbH'>Digitalen Netze GmbH</org> gern.",
    "<org kind=company>Quirla</org> aus Jena, 2019 von zwei Schwestern gegründet, misst. Dort misst <org kind=company>Quirla</org> viel.",
    "Die Firma, 2019 von zwei Schwestern gegründet, ist es hell. Wer eine Firma gegründet hat, misst.",
    "Es kam Katrin Brandt, die 2019 <org kind=company>Quirla</org> gegründet hat.",
    "Die <org kind=other>Auentaler Diakonie</org> hilft. Eine Diakonie hilft.",
    "Der <org kind=government name='Europäischer Innovationsrat'>Europäische Innovationsrat</org> half.",
    "Die <org kind=association>Handwerkskammer der Pfalz</org> half.",
    "Die <org kind=association>Euroregion Auental</org> half.",
    "Die <org kind=other>Deutsche Schmiedeschule</org> lehrt. Eine deutsche Schule lehrt.",
    "Die <org kind=company>Holl + Sohn</org> liefert. Das <org kind=company alias='Reck + Partner'>Ingenieurbüro Reck + Partner</org> rechnet.",
    "Die <org kind=company>Lang & Söhne</org> liefert.",
    "Unter Märkte & Betriebe steht mehr.",
    "Das badische <org kind=government>Ministerium für Umwelt</org> half.",
    "Am <org kind=university>Universitätsklinikum Gießen und Marburg</org> hilft man.",
    "Es helfen das <org kind=research>Institut für Tonforschung</org>, <org kind=company>Quirla</org> und <org kind=company>Holl & Söhne</org>.",
    "Die <org kind=company>Reck Ofenbau oHG</org> liefert.",
    "Die <org kind=company>Tonwerke GmbH des Bundes</org> liefert.",
    "Der <org kind=association>Töpfer- und Ofenbauerbund in Hessen e. V.</org> half.",
    "Der <org kind=association>Landesverband der Ofenunternehmer</org> half.",
    "Geplant ist ein Prüfzentrum für Ton. Man lehrt an der Hochschule Werkstoffkunde.",
    "Die <org kind=other>Klinik für Tonheilkunde</org>, <org kind=company>OMBACH GmbH</org>, hilft.",
    "Am <org kind=university>Universitätsklinikum Eva Maria Holl Jena</org> hilft man.",
    "Die <org kind=other>St.-Anna-Klinik Jena</org> hilft.",
    "Es helfen die <org kind=other name='Berufsbildende Schulen Jena'>Berufsbildenden Schulen Jena</org>.",
    "Die <org kind=government>Generaldirektion Tonwerke und Öfen</org> prüft. Die Direktion Vertrieb prüft.",
    "Der Ofenbauer <org kind=company>Reck & Söhne</org> liefert.",
    "Die Einzige, vor der Wessel Respekt hat, ist da. Das sagt Jens Wessel.",
]  # fmt: skip
AGAIN = [
    "Die <org kind=company name='Ombach Ofenbau GmbH' alias=Ombach>Ombach Ofenbau GmbH</org>, kurz "
    "<org name='Ombach Ofenbau GmbH'>Ombach</org>, liefert.",
    "Das <org kind=research alias=ITF>Institut für Tonforschung ITF</org> misst. Am <org name='Institut für Tonforschung "
    "ITF'>ITF</org> misst man.",
    "Die junge Firma <org kind=company>Quirlan</org> misst. Dort sitzt <org kind=company>Quirlan</org> im Hof.",
    "Die <org kind=company alias=Zyklarox>Zyklarox Jena GmbH</org> misst. Es kam der Chef der <org name='Zyklarox Jena GmbH'>"
    "Zyklarox</org>.",
    "Die <org kind=university alias='Ombach Universität'>Ombach Universität Jena</org> lehrt. An der <org name='Ombach "
    "Universität Jena'>Ombach Universität</org> lernt man.",
    "Die <org kind=company>Wessel Ofenbau GmbH</org> liefert. Das sagt Jens Wessel gern.",
]  # fmt: skip
MORE = [
    "Die <org kind=company>Ombach GmbH</org>, Jena, und die <org kind=company>Quirla AG</org>, Kiel, liefern.",
    "Die <org kind=company>Ombach GmbH</org> und Quirla liefern.",
    "Aus der <org kind=company>Ombach GmbH</org> wurde die <org kind=company>Quirla Keramik GmbH & Co. KG</org>.",
    "Der Ofenbauer <org kind=company>Ombach GmbH</org> aus Jena liefert.",
    "Die <org kind=company>Jenaer Ofenbau GmbH</org> liefert.",
    "Heute liefert die <org kind=company>Ombach GmbH</org>.",
    "„<org kind=company>Ombach GmbH</org>“ steht an der Tür.",
    "An der Tür (<org kind=company>Ombach GmbH</org>) steht er.",
    "Das Team der <org kind=company>Ombach GmbH</org> und das der <org kind=company>Quirla GmbH</org> lachen.",
    "Die <org kind=company>Deutsche Ofen AG</org> liefert.",
    "Mit der <org name='Deutsche Ofen AG' kind=company>Deutschen Ofen AG</org> wächst die Halle.",
    "Zusammen mit <org kind=company>Ombach GmbH</org>/<org kind=company>Quirla GmbH</org> wächst die Halle.",
    "Die <org kind=government>Landeshauptstadt Erfurt</org> wächst.",
    "Das <org kind=government>Bundesministerium für Wirtschaft und Klimaschutz</org> und das <org kind=government>Ministerium für Umwelt</org> helfen.",
    "Das <org kind=government>Ministerium für Wirtschaft, Arbeit und Gesundheit</org> hilft.",
    "Das <org kind=government>Ministerium für Wirtschaft</org> und die <org kind=university>Universität Jena</org> helfen.",
    "Das <org kind=research>Institut für Keramik</org> und die <org kind=company>Ombach GmbH</org> helfen.",
    "Das <org kind=research>Institut für Keramik</org> der <org kind=university>Universität Jena</org> hilft.",
    "Das <org kind=research>Institut für Keramik</org> an der <org kind=university>TU Ilmenau</org> hilft.",
    "Der Verein <org kind=association>Alte Öfen e. V.</org> hilft.",
    "Die <org kind=company>Ofen- und Tonbau eG</org> hilft.",
    "Im <org kind=research>Fraunhofer IKTS</org> wird gearbeitet.",
    "Die Firma <org kind=company>Ombach</org> hilft. Auch die Firma <org kind=company>Quirla GmbH</org> hilft.",
]


@pytest.mark.parametrize("text", LEGAL_FORMS)
def test_legal_forms(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", COMPANIES)
def test_companies(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", PUBLIC)
def test_public_bodies(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", SCIENCE)
def test_universities_and_institutes(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", ABBREVIATIONS)
def test_forms_of_one_name(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", CLUSTERS)
def test_associations_and_other_clusters(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", NONE)
def test_words_that_name_no_organisation(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", FULL_NAMES)
def test_names_begin_and_end_where_the_text_says(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", OF_ALL_KINDS)
def test_names_of_all_kinds(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", AGAIN)
def test_later_mentions_of_the_same_organisation(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", MORE)
def test_further_wordings(text: str) -> None:
    check(text)
