"""Word classes that decide what identifies an organisation: general knowledge of the field."""

from __future__ import annotations

import re

LEGAL_FORM = re.compile(
    r"(?<=[\w®™)\"“.])[\s,]+(g?GmbH(?:\s?&\s?Co\.?\s?(?:KGaA|KG|OHG))?|mbH|AG(?:\s?&\s?Co\.?\s?(?:KGaA|KG))?"
    r"|SE(?:\s?&\s?Co\.?\s?(?:KGaA|KG))?|KGaA|KG|OHG|GbR|UG(?:\s?\(haftungsbeschränkt\))?|e\.\s?V\.|eV|e\.\s?G\.|eG"
    r"|e\.\s?K\.|Ltd\.?|Inc\.?|LLC|B\.\s?V\.|N\.\s?V\.|S\.\s?A\.|PartG(?:\s?mbB)?)$"
)
"""A legal form at the end of a name."""
ARTICLE = re.compile(r"^(?:der|die|das|den|dem|des)\s+")
FILLERS = frozenset("der die das den dem des fuer und".split())
"""Words that say nothing about which organisation is meant."""
EXPANSIONS = {
    "tu": "technisch universitaet", "uni": "universitaet", "th": "technisch hochschule", "fh": "fachhochschule",
    "hs": "hochschule", "ihk": "industrie handelskammer", "hwk": "handwerkskammer", "mpi": "max planck institut",
}  # fmt: skip
"""What stands for a class of organisations in front of a place or a field, folded."""
ADJECTIVE = re.compile(r"(isch|lich|eutsch)(?:e|en|er|es|em)$")
GENITIVE = re.compile(
    r"(institut|ministerium|zentrum|verein|verband|amt|werk|klinikum|netzwerk|cluster|bund|kreis|verbund|labor"
    r"|unternehmen|rat|landkreis|forum|land)(?:e?s)$"
)
STATES = {
    "badisch": "badenwuerttemberg", "bayerisch": "bayern", "bayrisch": "bayern", "brandenburgisch": "brandenburg",
    "hessisch": "hessen", "niedersaechsisch": "niedersachsen", "nordrheinwestfaelisch": "nordrheinwestfalen",
    "rheinlandpfaelzisch": "rheinlandpfalz", "saarlaendisch": "saarland", "saechsisch": "sachsen",
    "thueringer": "thueringen", "berliner": "berlin", "hamburger": "hamburg", "bremer": "bremen",
    "mecklenburgvorpommersch": "mecklenburgvorpommern", "schleswigholsteinisch": "schleswigholstein",
}  # fmt: skip
"""Adjectives of federal states → the state, both folded and in one word."""
STATE_NAMES = frozenset((*STATES.values(), "sachsenanhalt", "badenwuerttemberg"))
DESCRIPTORS = frozenset("netzwerk cluster clusterinitiative verein verbund initiative firma stiftung".split())
"""Words before a name that one text has and another leaves out."""
STATE_PAIRS = {
    ("baden", "wuerttemberg"), ("mecklenburg", "vorpommern"), ("nordrhein", "westfalen"), ("rheinland", "pfalz"),
    ("sachsen", "anhalt"), ("schleswig", "holstein"), ("nordrhein", "westfaelisch"), ("rheinland", "pfaelzisch"),
    ("mecklenburg", "vorpommersch"), ("schleswig", "holsteinisch"),
}  # fmt: skip
"""States of two words."""
GENERIC = frozenset(
    "institut lehrstuhl fachgebiet professur abteilung klinik universitaetsklinik fakultaet fachbereich "
    "institutsverbund universitaet hochschule fachhochschule technisch duale akademie berufsschule schule "
    "stadtwerk stadtwerke stadt gemeinde landkreis kreis land ministerium staatsministerium landesministerium "
    "wirtschaftsministerium umweltministerium wissenschaftsministerium landwirtschaftsministerium "
    "sozialministerium verkehrsministerium forschungsministerium kultusministerium finanzministerium "
    "staatskanzlei landesregierung bundesregierung regierung landesamt amt behoerde rathaus stadtverwaltung "
    "verband landesverband bundesverband dachverband verein foerderverein netzwerk cluster clusterinitiative "
    "initiative verbund kompetenznetz kompetenzzentrum technologiezentrum zentrum gruenderzentrum "
    "forschungszentrum arbeitsgemeinschaft arbeitskreis geschaeftsstelle handwerkskammer handelskammer industrie "
    "kammer innung kreishandwerkerschaft sparkasse kreissparkasse volksbank raiffeisenbank bank stiftung agentur "
    "arbeit arbeitsagentur wirtschaftsfoerderung wirtschaftsfoerderungsgesellschaft genossenschaft gesellschaft "
    "firma betrieb unternehmen konzern werk partner projekt programm volkshochschule krankenhaus klinikum "
    "universitaetsklinikum landesanstalt museum theater gymnasium feuerwehr landtag bundestag jobcenter".split()
)
"""Words that many organisations bear: a name of nothing else tells one only to those who know the place."""
MINISTRY = re.compile(r"ministerium$|^staatskanzlei$|^landesamt$")
FEDERAL_MINISTRIES = {
    "wirtschaft": r"bmwi|bmwk|bmwe|bmwa|bundesministeriumwirtschaft(?!lich).*|bundeswirtschaftsministerium",
    "forschung": r"bmbf|bmftr|bmft|bundesministerium(?:bildung(?!familie)|forschung).*"
    r"|bundes(?:bildungs|forschungs)ministerium",
    "verkehr": r"bmvi|bmdv|bmvbs|bmv|bundesministerium(?:verkehr|digitalesverkehr).*|bundesverkehrsministerium",
    "digitales": r"bmds|bundesministeriumdigitalesstaat.*|bundesdigitalministerium",
    "umwelt": r"bmu|bmub|bmuv|bmukn|bundesministeriumumwelt.*|bundesumweltministerium",
    "landwirtschaft": r"bmel|bmelv|bmleh|bundesministerium(?:ernaehrung|landwirtschaft).*"
    r"|bundeslandwirtschaftsministerium",
    "arbeit": r"bmas|bundesministeriumarbeit.*|bundesarbeitsministerium",
    "gesundheit": r"bmg|bundesministeriumgesundheit|bundesgesundheitsministerium",
    "inneres": r"bmi|bundesministeriuminnern.*|bundesinnenministerium",
    "justiz": r"bmj|bmjv|bundesministeriumjustiz.*|bundesjustizministerium",
    "finanzen": r"bmf|bundesministeriumfinanzen|bundesfinanzministerium",
    "verteidigung": r"bmvg|bundesministeriumverteidigung|bundesverteidigungsministerium",
    "familie": r"bmfsfj|bmbfsfj|bundesministerium(?:bildung)?familie.*|bundesfamilienministerium",
    "bau": r"bmwsb|bundesministeriumwohnen.*|bundesbauministerium",
    "entwicklung": r"bmz|bundesministeriumwirtschaftlichzusammenarbeit.*|bundesentwicklungsministerium",
}
"""Federal ministries: branch → their official abbreviations and names over time, as keys. A ministry that was renamed
stays one (it goes on in law, and the short forms in use name the branch)."""
FEDERAL = {branch: re.compile(rf"(?:{forms})") for branch, forms in FEDERAL_MINISTRIES.items()}
