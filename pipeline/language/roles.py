"""Role nouns and how they are put into the nominative. Used by people, organisations and quotes."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.language.lexicon import first_names

# Nouns for functions; each may be the last part of a compound ("Vertriebsleiterin", "Oberbürgermeister").
_STEMS = (
    "leiter|führer|manager|dirigent|präsident|direktor|sprecher|referent|koordinator|gründer|inhaber|gesellschafter|"
    "minister|meister|rektor|dekan|kanzler|senator|sekretär|professor|entwickler|berater|ingenieur|biolog|physiker|"
    "chemiker|mathematiker|informatiker|ökonom|wirt|betriebswirt|kaufmann|kauffrau|koordinator|moderator|dozent|"
    "vertreter|stellvertreter|unternehmer|forscher|wissenschaftler|geschäftsführer|hauptgeschäftsführer|"
    "abgeordnet|vorsitzend|beauftragt|verantwortlich|bevollmächtigt|sachverständig|vorständ|beisitzer|laborant|pädagog|präses|patron|schirmherr|lehrstuhlinhaber|"
    "mitarbeiter|assistent|doktorand|techniker|architekt|jurist|arzt|ärzt|chirurg|mediziner|agrarwissenschaftler|"
    "vorgänger|nachfolger|lehrling|praktikant|volontär|trainee|sennerin|[a-zäöü]{2,}iker|[a-zäöü]{3,}(?:ist|ent|ant|eur|log|ier|är)in|[a-zäöü]{3,}erin|"
    "prokurist|schatzmeister|kassenwart|schriftführer|kurator|vordenker|initiator|mitbegründer|begründer|pionier|"
    "landrat|landrät|stadtrat|stadträt|aufsichtsrat|aufsichtsrät|beirat|botschafter|repräsentant|dezernent|staatsrat|"
    "(?:bio|geo|minera|klimato|psycho|sozio|techno|onko|kardio|öko|philo|theo|archäo|ethno|anthropo|meteoro|toxiko|pharmako|hydro|viro|radio|neuro|krimino|polito|ozeano)log|[a-zäöü]{3,}graf|[a-zäöü]+nom|designer|elektroniker|förster|landwirt|bäuer|kapitän|offizier|lotse|lotsin|auszubildend|azubi|studierend|stipendiat|redakteur|kuratorin|konstrukteur|monteur|schlosser|verleger|pfarrer|lehrer|trainer|planer|händler|pfleger|therapeut|pharmazeut|volkswirt|analyst|strateg|kanzlerin|winzer|bergmann|gastgeber|projektleiter|"
    "käufer|[a-zäöüß]{3,}fahrer|züchter|gesell|gewerkschafter|buchhalter|fachangestellt|kompagnon|teilhaber|sachbearbeiter|programmierer|tischler|schreiner|"
    "zimmerer|dachdecker|schweißer|mechaniker|apotheker|anwalt|anwält|notar|hebamme|pilot|polizist|student|absolvent|"
    "promovend|disponent|vorarbeiter|gutachter|imker|erfinder|tüftler|regisseur|dramaturg|rentner|pensionär|schiffer|"
    "betriebsrat|betriebsrät|verwaltungsrat|verwaltungsrät|personalrat|personalrät|"
    "sanitäter|scout|ausbilder|pförtner|kämmerer|beigeordnet|vorsteher|instandhalter|betreuer|mentor|tutor|facharbeiter|"
    "sozialarbeiter|diakon|zerspaner|steinmetz|lackierer|klempner|installateur|uhrmacher|werkzeugmacher|goldschmied|hotelier|"
    "illustrator|animator|autor|baurat|baurät|wirtschaftsförderer|maschinist|archivar|bibliothekar|restaurator|polier|revisor|"
    "controller|mediator|justiziar|friseur|parfümeur|masseur|bäcker|kellner|syndikus|umschüler|masterand|bachelorand|diplomand|habilitand|zeichner|übersetzer|dolmetscher|"
    "(?:ministerial|regierungs|studien|medizinal|forst|justiz|schul|kommerzien)(?:rat|rät)|[a-zäöüß]{3,}(?:fachfrau|fachmann|fachkraft)|"
    "pflegekraft|lehrkraft|gastronom|chemielaborant|zugbegleiter|erzieher|logistiker|"
    "(?:kranken|gemeinde|stations|ober|schul|ordens|hygiene|nacht|op-)schwester"
)
_SUFFIX = re.compile(rf"(?:{_STEMS})(?:in|innen|e[rnm]?|s|n|en)?$", re.IGNORECASE)
_FIXED = frozenset(
    "Chef Chefin Vorstand Vorstands Geschäftsleitung Vorsitz CEO CTO COO CFO CIO CSO CMO Head Director President "
    "Founder Manager Managerin Partner Partnerin Mitglied Obmann Obfrau Vize Gründervater Clusterchef Clusterchefin "
    "Firmenchef Firmenchefin Ministerpräsident Ministerpräsidentin Ehrenvorsitzender Ehrenvorsitzende Ehrenmitglied "
    "Geschäftsführung Teamlead Projektmanager Projektmanagerin Institutschef Laborleitung Landeschef Landeschefin "
    "Netzwerkerin Netzwerker Coach Trainer Trainerin Experte Expertin Fachfrau Fachmann Vorstandsmitglied "
    "Gründungsmitglied Aufsichtsratsmitglied Beiratsmitglied Vorstandssprecher Ratsmitglied Präsidiumsmitglied "
    "Werksleitung Feuerwehrmann Feuerwehrfrau Seemann Postdoc Geselle Matrose Schiffer Drechsler "
    "Pastor Pastorin Bischof Bischöfin Propst Pröpstin Abt Äbtissin Oberin Superintendent Rabbiner".split()
)
_NOT_SUFFIX = re.compile(
    r"halbleiter|^Schwerin$|^(?:Klassiker|Glycerin|Heparin|Musiker)$|musik(?:er)?$"
    r"|^(?:Dialog|Katalog|Prolog|Epilog|Blog|Monolog|Autonom|Autograf|Paragraf|Fotograf)$"
    r"|graf(?:en|s)?$(?<!ograf)(?<!ografen)|halbleiter|wellenleiter|lichtleiter",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?:verantwortlich|beauftragt|abgeordnet|vorsitzend|bevollmächtigt|angestellt|auszubildend|studierend|beigeordnet)$",
    re.I,
)
"""Without an ending no noun but the beginning of a sentence: "Verantwortlich ist A B"."""
_CHEF = re.compile(r"(?:chef|chefin|vorstand|lead|mitglied)$")


@lru_cache(maxsize=1 << 15)
def is_role(word: str) -> bool:
    """Tell whether a capitalised noun names a function a person can have (singular or plural)."""
    word = word.strip(".,:;()")
    if not word or not word[0].isupper():
        return False
    if word in _FIXED:
        return True
    if _BARE.search(word):
        return False
    if all(part in first_names() for part in word.split("-")):
        return False  # "Konstantin" ends like "Praktikantin"
    tail = word.rsplit("-", 1)[-1]
    tail = tail[0].upper() + tail[1:] if tail else word
    if tail in _FIXED or _CHEF.search(word):
        return True
    return bool(_SUFFIX.search(tail)) and not _NOT_SUFFIX.search(word)


_ADJECTIVAL = re.compile(
    r"(vorsitzend|beauftragt|abgeordnet|verantwortlich|bevollmächtigt|sachverständig|angestellt|auszubildend|studierend|beigeordnet)e[rnm]?$",
    re.IGNORECASE,
)
_WEAK_N = re.compile(
    r"(ent|ant|ist|[^t]and|architekt|ökonom|landwirt|volkswirt|stipendiat|pharmazeut|therapeut|analyst|nom|ograf)en$",
    re.IGNORECASE,
)
_PLURAL = re.compile(r"(?<=in)nen$|(?<=(?:at|kt|ss|it)or)en$|(?<=eur)en?$")
_LOG_N = re.compile(r"(log|lots|strateg)en$", re.IGNORECASE)
_GENITIVE_S = re.compile(r"(er|or|är|ar|eur|vorstand|chef|scout|diakon|polier)s$", re.IGNORECASE)
_DATIVE_N = re.compile(r"(kollege|experte|[a-zäöüß](?<!d)er)n$", re.IGNORECASE)


def nominative_role(noun: str, feminine: bool | None) -> str:
    """Put one role noun into the nominative singular; `feminine` decides "Vorsitzende" or "Vorsitzender"."""
    match = _ADJECTIVAL.search(noun)
    if match:
        stem = noun[: match.end(1)]
        return stem + ("e" if feminine or (feminine is None and noun.endswith("e")) else "er")
    noun = _LOG_N.sub(r"\1e", _WEAK_N.sub(r"\1", _PLURAL.sub("", noun)))
    if not noun.endswith("in"):
        noun = _GENITIVE_S.sub(r"\1", noun)
    return _DATIVE_N.sub(r"\1", noun)


def nominative_adjective(word: str, feminine: bool | None, noun: str) -> str:
    """Put an adjective before a role noun into the nominative ("damaligen Oberbürgermeister" → "damaliger …")."""
    match = re.match(r"^(\w+?)(?:en|em|er|es|e)$", word)
    if not match:
        return word
    if noun.lower().endswith("mitglied"):
        return match.group(1) + "es"
    is_feminine = noun.endswith("in") or (feminine is True) or noun.endswith(("frau", "leitung", "führung"))
    return match.group(1) + ("e" if is_feminine else "er")
