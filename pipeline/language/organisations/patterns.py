"""Word classes and grammar of German organisation names. Classes come from general knowledge of the language."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.language.organisations.grammar import ACRONYM, CAMEL, CAP
from schemas.records import OrganisationKind as Kind

LEGAL = (
    r"(?:g?GmbH(?:\s?&\s?Co\.?\s?(?:KGaA|KG|OHG))?|mbH(?:\s?&\s?Co\.?\s?KG)?|AG(?:\s?&\s?Co\.?\s?(?:KGaA|KG))?"
    r"|SE(?:\s?&\s?Co\.?\s?(?:KGaA|KG))?|KGaA|KG|[oO]HG|GbR|UG(?:\s?\(haftungsbeschränkt\))?|e\.\s?V\.|e\.\s?G\.|eG"
    r"|e\.\s?K\.|AS|ApS|Oy|SpA|S\.\s?p\.\s?A\.|Sp\.\sz\s?o\.\s?o\.|s\.\s?r\.\s?o\.|SARL|SAS|Ltd\.?|Inc\.?|Corp\.|LLC"
    r"|S\.\s?A\.|S\.\s?à\s?r\.\s?l\.|S\.\s?r\.\s?l\.|B\.\s?V\.|N\.\s?V\.|A/S|plc|PartG(?:\s?mbB)?)"
)
LEGAL_FORM = re.compile(rf"(?<=[\w®™)\"“«.]\s){LEGAL}(?![\w-])")
LEGAL_COMPOUND = re.compile(r"(?<=[A-Za-zäöüß]\s)[A-ZÄÖÜ][a-zäöüß]+-(?:AG|GmbH|KG|SE)(?![\w-])")
""" "Auentaler Verkehrs-AG"."""
LEGAL_TAIL = re.compile(rf"\s+{LEGAL}$")

# Nouns that describe an organisation and stand before its name without being part of it, with the kind they tell.
DESCRIPTORS: dict[str, Kind | None] = {
    **dict.fromkeys(
        "Firma Firmen Unternehmen Unternehmens Start-up Start-ups Startup Konzern Konzerns Hersteller Herstellers "
        "Zulieferer Anbieter Dienstleister Mittelständler Spezialist Spezialisten Familienunternehmen Spin-off "
        "Spin-offs Ausgründung Tochtergesellschaft Tochterunternehmen Autobauer Autohersteller Weltmarktführer "
        "Maschinenbauer Softwarehaus Ingenieurbüro Mitgliedsunternehmen Mitgliedsfirma Mitgliedsfirmen "
        "Technologieunternehmen Medizintechnikunternehmen Handwerksbetrieb Betrieb Maschinenbauunternehmen "
        "Softwareunternehmen Energieversorger Betreiber Netzbetreiber Stadtwerk Industriepartner Großunternehmen "
        "Jungunternehmen Biotechunternehmen Traditionsunternehmen Chemiekonzern Automobilzulieferer Gründerfirma "
        "Anlagenbauer "
        "Werkzeugbauer Logistiker Pharmaunternehmen Partnerunternehmen Partnerfirma Beratungsunternehmen "
        "Beratungsfirma IT-Unternehmen IT-Dienstleister Betriebe Betrieben Genossenschaft Konkurrent Wettbewerber "
        "Recycler Entsorger Gründerteam Beteiligungsfonds Wagniskapitalfonds Risikokapitalfonds "
        "Kette Handelskette Supermarktkette Metzgereikette Bäckereikette Drogeriekette Baumarktkette Hotelkette "
        "Restaurantkette Modekette Filialkette Ladenkette Apothekenkette Kinokette Möbelkette Optikerkette "
        "Familienbetriebe Marktführer Versicherer Discounter Traditionshaus Handelshaus Prüfdienst Investor "
        "Finanzinvestor Fonds Risikofonds Investmentfonds Wachstumsfonds Venture-Fonds Kapitalfonds Fluglinie "
        "Regionalfluglinie Fluggesellschaft Airline Fährlinie Buslinie Versicherung "
        "Beratungshaus Systemhaus Analysehaus Konzernmutter".split(),
        Kind.COMPANY,
    ),
    **dict.fromkeys(
        "Cluster Clusters Clustern Clusterinitiative Clusterinitiativen Spitzencluster Innovationscluster "
        "Partnercluster Schwesternetz Schwesternetzwerk Partnernetz Netzwerk Netzwerks Netzwerke Netzwerken "
        "Kompetenznetz Kompetenznetzwerk Branchennetzwerk "
        "Clusternetzwerk Technologienetzwerk Innovationsnetzwerk Nachbarcluster Schwestercluster Partnernetzwerk "
        "Partnernetzwerke Branchencluster Energiecluster Landescluster".split(),
        Kind.CLUSTER,
    ),
    **dict.fromkeys(
        "Verein Vereins Verband Verbandes Verbands Verbände Verbänden Dachverband Dachverbandes Dachverbands "
        "Branchenverband Allianz "
        "Interessenverband Gewerkschaft".split(),
        Kind.ASSOCIATION,
    ),
    **dict.fromkeys(
        "Institut Instituts Institute Instituten Forschungsinstitut Forschungsinstituts Forschungseinrichtung "
        "Forschungszentrum Forschungsverbund Institutsverbund".split(),
        Kind.RESEARCH,
    ),
    **dict.fromkeys("Hochschule Hochschulen Universitäten Fachhochschulen".split(), Kind.UNIVERSITY),
    **dict.fromkeys("Mitglied Mitglieds Clustermitglied Gründungsmitglied Vereinsmitglied".split(), Kind.COMPANY),
    **dict.fromkeys(
        "Zeitung Zeitschrift Fachzeitschrift Tageszeitung Lokalzeitung Magazin Fachmagazin Radiosender "
        "Krankenkasse".split(),
        Kind.OTHER,
    ),
    **dict.fromkeys(
        "Mitglieder Mitgliedern Clustermitglieder Gründungsmitglieder "
        "Partner Partnern Projektpartner Projektpartnern Kooperationspartner Netzwerkpartner Gesellschafter "
        "Organisation Einrichtung Agentur Messe Fachmesse".split(),
    ),
}
SUFFIX_DESCRIPTORS: tuple[tuple[str, Kind | None], ...] = (
    ("unternehmen", Kind.COMPANY), ("hersteller", Kind.COMPANY), ("konzern", Kind.COMPANY), ("betrieb", Kind.COMPANY),
    ("firma", Kind.COMPANY), ("firmen", Kind.COMPANY), ("zulieferer", Kind.COMPANY), ("anbieter", Kind.COMPANY),
    ("dienstleister", Kind.COMPANY), ("bauer", Kind.COMPANY), ("spezialist", Kind.COMPANY), ("versorger", Kind.COMPANY),
    ("schmiede", Kind.COMPANY), ("recycler", Kind.COMPANY), ("entsorger", Kind.COMPANY),
    ("versicherer", Kind.COMPANY), ("vermarkter", Kind.COMPANY), ("verarbeiter", Kind.COMPANY),
    ("betreiber", Kind.COMPANY), ("verwerter", Kind.COMPANY), ("kapitalgeber", Kind.COMPANY),
    ("händler", Kind.COMPANY), ("lieferant", Kind.COMPANY), ("entwickler", Kind.COMPANY),
    ("genossenschaft", Kind.COMPANY), ("gesellschaft", Kind.COMPANY), ("tochter", Kind.COMPANY),
    ("riese", Kind.COMPANY), ("investor", Kind.COMPANY), ("produzent", Kind.COMPANY),
    ("logistiker", Kind.COMPANY), ("ausrüster", Kind.COMPANY), ("fertiger", Kind.COMPANY), ("veredler", Kind.COMPANY),
    ("aufbereiter", Kind.COMPANY), ("erzeuger", Kind.COMPANY), ("importeur", Kind.COMPANY),
    ("exporteur", Kind.COMPANY), ("vermieter", Kind.COMPANY), ("filialist", Kind.COMPANY),
    ("startup", Kind.COMPANY), ("start-up", Kind.COMPANY), ("ausgründung", Kind.COMPANY),
    ("agentur", None), ("plattform", None), ("allianz", Kind.ASSOCIATION), ("verbund", Kind.CLUSTER), ("hotspot", None),
    ("cluster", Kind.CLUSTER), ("netzwerk", Kind.CLUSTER), ("chwesternetz", Kind.CLUSTER),
    ("achbarnetz", Kind.CLUSTER), ("verband", Kind.ASSOCIATION), ("verein", Kind.ASSOCIATION),
    ("ervereinigung", Kind.ASSOCIATION), ("nvereinigung", Kind.ASSOCIATION), ("enbund", Kind.ASSOCIATION),
    ("mitglied", None), ("partner", None), ("ürgerinitiative", Kind.ASSOCIATION),
)  # fmt: skip


RELATED = re.compile(
    r"(?:Nachbar|Schwester|Bruder|Partner|Mutter|Eltern|Konkurrenz|Vorgänger|Vorläufer|Nachfolge|Gast|Paten)"
    r"(?:netzwerk|netz|cluster|verein|verband|verbund|initiative|institut|hochschule|universität|organisation|bund|allianz"
    r"|kammer|klub|club)(?:e?s)?"
)
""" "das Nachbarnetzwerk Quirla": how a body is related to another is no part of its name."""
PLURAL_DESCRIPTOR = re.compile(
    r"(?:Clustern|Firmen|Unternehmen|Start-ups|Spin-offs|Institute[n]?|Hochschulen|Universitäten|Netzwerke[n]?|Verbände[n]?"
    r"|Mitglieder[n]?|Partner[n]?|Hersteller|Anbieter|Dienstleister|Zulieferer|Wettbewerber|firmen|unternehmen|partner|[Bb]etrieben?)$"
)
"""Nouns that may be plural: "Firmen Angebote machen" is no apposition."""
LIKE_PLURAL = re.compile(r"[A-ZÄÖÜ][\w-]*(?:er|[Uu]nternehmen)(?![\w-])")
"""Nouns whose plural is like their singular: "Mittelständler"."""
# General abbreviations of the language and the field that name no organisation.
NO_ORGANISATION = frozenset(
    "KMU FuE F&E EU USA UK IT KI AI IoT ICT IKT MINT BWL VWL CO2 LKW PKW GPS LED PC 3D 2D 5G 6G API B2B B2C CEO CTO "
    "CFO COO CIO DIN ISO EEG MDR IVDR MPG DSGVO HR PR TV NRW BW MV NGO F.R.C.P UV RNA DNA PCR MRT CT OP ÖPNV URL PDF "
    "FAQ Q&A SDG ESG CSR ERP CAD CAM SAP EDV AR VR XR ML SARS-CoV-2 COVID COVID-19 EFRE ESF GRW ZIM IGF".split()
)
ROLE_AT = re.compile(
    rf"(?P<noun>[A-ZÄÖÜ][\w-]+)\s(?:bei|von|beim|der Firma)\s(?P<name>(?:{CAMEL}|{ACRONYM})(?:\s{CAP}){{0,2}})"
)
INITIALS_AFTER = re.compile(r"\((?:kurz:?\s)?(?P<short>[A-ZÄÖÜ][A-Za-zÄÖÜäöü0-9]*[A-ZÄÖÜ0-9][A-Za-z0-9]*)\)")
LONG_AFTER = re.compile(
    rf"(?<![\w-])(?P<short>[A-ZÄÖÜ]{{3,7}})\s\((?P<long>(?:{CAP}|of|for|and|für|und"
    rf"|the)(?:\s(?:{CAP}|of|for|and|für|und|the)){{1,7}})\)"
)
AMBIGUOUS_TRADE = re.compile(
    r"(?:bauer|spezialist|händler|logistiker|ausrüster|fertiger|veredler|aufbereiter|erzeuger|importeur|exporteur|vermieter|Partner|Mitglied|partner|mitglied|Gesellschafter)$"
)
"""A trade or a membership that a person can have as well as a firm."""
SAME_HEAD = (
    (re.compile(r"^TU\b"), "Technische Universität"), (re.compile(r"^TH\b"), "Technische "
        "Hochschule"), (re.compile(r"^FH\b"), "Fachhochschule"), (re.compile(r"^Uni\b"), "Universität"),
    (re.compile(r"^(?:IHK|Industrie- und Handelskammer)(?: zu| für)?\b"), "Industrie- und Handelskammer"),
    (re.compile(r"^HWK\b"), "Handwerkskammer"), (re.compile(r"^HS\b"), "Hochschule"),
)  # fmt: skip
"""Heads of names that are used in a short and a long form."""
ENGLISH_TERMS = frozenset(
    "Life Science;Life Sciences;Venture Capital;Open Source;Open Innovation;Open Data;Big Data;Machine Learning;Deep "
    "Learning;Social Media;Smart City;Smart Cities;Smart Home;Smart Grid;Smart Farming;Smart Factory;Best Practice;"
    "Best Practices;Business Angels;Business Angel;Green Deal;Green Tech;Data Science;Cyber Security;Digital Health;"
    "Circular Economy;Supply Chain;Soft Skills;Health Care;Public Private;Business Case;Blue Economy;Virtual Reality;"
    "Augmented Reality;Quantum Computing;Cloud Computing;Internet of;Food Tech;Space Tech;Deep Tech".split(";")
)
"""English terms of the field that name no organisation."""
GENERIC_ENGLISH = frozenset(
    "Research Service Services Business Innovation Technology Training Competence Start-up Digital Excellence Data "
    "Test Support Welcome Demo".split()
)
NO_FIRM = re.compile(
    r"(?:e|en|ern|er|innen|licht|schein|temperatur|wetter|nebel|eis|frost|schnee|sturm|druck|sicht|grad|hitze|kälte|betrieb|last|nacht|regen|spannung|strom|wind|seite"
    r"|anbruch|beginn|ende|bedarf|gelegenheit|verdacht|gefahr|ausfall|wechsel|unfall|notfall|zeit|aus|weg|art|hand|amts|geburt|lohn"
    r"|geld|gehalt|ung|heit|keit|schaft|arbeit|gefühl|mangel|kraft|geist|mut|aufwand|wissen|glück|streit|holz|stahl|blech)$"
)
""" "arbeitet bei Kerzenschein", "von Amts wegen", materials and plurals: circumstances and people, no firms."""
LAW = re.compile(r"[Gg]esetz|[Vv]erordnung|[Rr]ichtlinie|[Nn]orm\b")


_HYPHENATED_FIRM = re.compile(
    r"-(?:Unternehmen|Firma|Firmen|Betrieb|Hersteller|Konzern|Zulieferer|Anbieter|Dienstleister|Spezialist|Entwickler|Schmiede|Händler"
    r"|Produzent|Betreiber|Ausgründung|Tochter|Genossenschaft)s?$"
)
""" "ein Zwei-Frauen-Betrieb", "die KI-Firma"."""


_JOINED = re.compile(r"(?<=[a-zäöüß]-)(?:V(?=erb|erein)|N(?=etz)|C(?=luster)|A(?=llian)|G(?=enoss|esell))")
""" "der Holzbau-Verband": a hyphen before the head changes nothing."""


def _small(match: re.Match[str]) -> str:
    return match.group().lower()


@lru_cache(maxsize=1 << 15)
def descriptor_kind(word: str) -> tuple[bool, Kind | None]:
    """Tell whether a noun describes an organisation (and may stand before its name), and the kind it tells."""
    word = word.removesuffix("s") if word.removesuffix("s") in DESCRIPTORS else word
    if word in DESCRIPTORS:
        return True, DESCRIPTORS[word]
    if len(word) > 7 and word[0].isupper():
        joined = _JOINED.sub(_small, word)
        for suffix, kind in SUFFIX_DESCRIPTORS:
            if joined.endswith((suffix, suffix + "s", suffix + "es")):
                return True, kind
        if _HYPHENATED_FIRM.search(word):
            return True, Kind.COMPANY
    return False, None


ABBREVIATION = re.compile(
    rf"\s?\((?:kurz:?\s)?(?P<short>{ACRONYM}|[A-ZÄÖÜ]\w+\.[A-ZÄÖÜ]{{2,}}|(?:TU|TH|FH|HS|HAW|BTU)\s[A-ZÄÖÜ]{{2,}}|(?:htw|hft|haw)\s[a-zäöü]+|[A-ZÄÖÜČŠŽ][\w-]{{2,14}})\)|,\skurz:?\s[„»]?(?P<called>{ACRONYM}|[A-ZÄÖÜ][\w-]{{2,24}})[“«]?(?=[,.;:])"
)
LIST_INTRO = re.compile(
    r"\b(?P<head>[A-ZÄÖÜ][\w-]+)(?:,)?\s(?:wie(?:\s(?:etwa|zum Beispiel|beispielsweise|z\. B\.))?|darunter"
    r"|unter anderem|u\. a\.|allen voran)\s"
)

SUBJECT = re.compile(
    r"(?:chemie|technik|sensorik|informatik|physik|mathematik|biologie|medizin|wissenschaft|lehre|ologie|kunde|bau|design|architektur)$",
    re.IGNORECASE,
)
""" "an der Hochschule Polymerchemie lehrt": what somebody teaches, no name of the school."""
NOMINATIVE = (
    (re.compile(r"\b(\w*[Mm]inisterium|\w*[Zz]entrum|\w*[Kk]linikum)s\b"), r"\1"),
    (re.compile(r"\b(\w*[Ii]nstitut)(?:es|s)\b"), r"\1"),
    (re.compile(r"\b(\w*[Vv]erband|\w*[Vv]erbund|\w*amt)(?:es|s)\b"), r"\1"),
    (re.compile(r"\b(\w*[Vv]erein)s\b"), r"\1"),
    (
        re.compile(
            r"^((?:\S+\s)?[\w-]*(?:[Kk]reis|[Rr]undfunk|[Hh]ilfswerk|[Hh]ilfsdienst|(?:-\sund\s\w+)?[Bb]und|Stift|[Aa]nzeiger|Kurier|Merkur|Amt|[a-zäöüß]dienst|ausschuss|[Ee]thikrat|[Ww]issenschaftsrat|kontrollrat))e?s\b"
        ),
        r"\1",
    ),
    (re.compile(r"^((?:\S+\s)?[\w-]*(?:[Gg]ymnasium|[Mm]useum|[Kk]olleg|[Tt]heater|[Aa]rchiv))s\b"), r"\1"),
    (re.compile(r"eauftragten(?= für )"), "eauftragte"),
    (re.compile(r"\bRoten? Kreuz(?:es)?\b"), "Rotes Kreuz"),
    (re.compile(r"^([A-ZÄÖÜ]\w+er \w*(?:[Ww]erke|[Bb]etriebe))n\b"), r"\1"),
    (re.compile(r"^((?:[A-ZÄÖÜ]\w+en\s)?\w*(?:[Ww]erke|[Bb]etriebe))n\b"), r"\1"),
)
# Gender of head nouns decides the nominative of a leading adjective ("der Technischen Universität",
# "des Deutschen Zentrums").
_NEUTER = re.compile(
    r"(?:ministerium|zentrum|hilfswerk|kreuz|blatt|institut|amt|klinikum|kolleg|werk|netz|museum|theater|archiv|labor|studio|haus|observatorium)\b",
    re.IGNORECASE,
)
_MASCULINE = re.compile(
    r"(?:verband|verein|verbund|bund|rat|tag|kreis|rundfunk|dienst|anzeiger|bote|kurier|ausschuss|fonds"
    r"|campus|park)\b",
    re.IGNORECASE,
)
_LEADING_ADJ = re.compile(
    r"(?:(?<=^)|(?<=e\s)|(?<=n\s)|(?<=r\s)|(?<=s\s))([A-ZÄÖÜ]?[\w-]*(?:sch|onal|rei|rivat|ual|ozial|lich|ützig|entral|mmunal|tär|wandt|bildend|aritim|ereint|reativ|novativ|ktiv|igital|obil|rban|offen|echnisch|wärtig|meinsam))(?:en|er|es|em|e)\s(?=[A-ZÄÖÜ])"
)
# Nouns that may follow a descriptor or stand in a list without being a name.
COMMON = frozenset(
    "Namens Nummer Industrie Forschung Wissenschaft Wirtschaft Politik Verwaltung Praxis Region Land Stadt Kommunen "
    "Unternehmen "
    "Firmen Start-ups Hochschulen Universitäten Forschungseinrichtungen Verbände Vereine Institute Mitglieder Partner "
    "Kunden Deutschland Europa Asien China Indien Israel Österreich Schweiz USA Frankreich Polen Team Netzwerk Cluster "
    "Projekt Projekte Medizintechnik Automotive Maschinenbau Logistik Energie Mobilität Chemie Digitalisierung "
    "Software Technik Technologie Gesundheit Bildung Umwelt Handel Handwerk Kultur Tourismus Verkehr Innovation "
    "Innovationen Corona Geschäftsführer Geschäftsführerin Vorstand Vorsitzender Vorsitzende Leiter Leiterin Beirat "
    "Gründer Gründerin Produktion Entwicklung Montage Vertrieb Service Beratung Planung Bau Werkstoffe Sensorik "
    "Robotik Elektronik Optik Biotechnologie Pharma Landwirtschaft Ernährung Textil Kunststoff Metall Holz Papier "
    "Luftfahrt Raumfahrt".split()
)


def nominative(name: str) -> str:
    """Put a name from the genitive or dative into the nominative, as far as its head noun tells how."""
    own, of, whose = name.partition(" des Deutschen ")
    for pattern, replacement in NOMINATIVE:
        own = pattern.sub(replacement, own)
    name = own + of + whose
    head = re.split(r"\s(?:für|zur|der|des)\s", name)[0]

    def adjective(match: re.Match[str]) -> str:
        ending = "es" if _NEUTER.search(head) else "er" if _MASCULINE.search(head) else "e"
        return f"{match.group(1)}{ending} "

    if not _LEADING_ADJ.match(name):
        return name
    name = _LEADING_ADJ.sub(adjective, head) + name[len(head) :]
    return name[0].upper() + name[1:]
