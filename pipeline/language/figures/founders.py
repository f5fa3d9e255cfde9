"""Whether those counted founded the cluster: "von zwölf Unternehmen gegründet", "17 Firmen hoben ihn aus der Taufe"."""

from __future__ import annotations

import re

from pipeline.language.figures import metric_words as words
from pipeline.language.figures.context import Found
from pipeline.language.figures.excerpts import own_clause

_PARTIES = re.compile(
    r"institut|akteur|hochschul|einrichtung|kommunen|landkreis|ingenieur|mitglied|leuten?$|personen|partner|"
    r"gesellschafter|unternehmern?$|bauern?$|winzer|chefs$|fabrikant|besitzern?$|werkstätten|theater|händler|praxen|"
    r"körperschaft|handwerker|professor|meistern?$|unternehmerinnen|inhaber|prokurist|kaufleut|kaufmann|geschäftsführ|"
    r"direktor|forscher|wissenschaftler|ärzt|gründungswillig"
)
FOUNDING_PARTIES = _PARTIES
"""Who may found or join a cluster, besides firms."""
_FOLK = re.compile(
    r"(?:er|ern|innen|leuten?|menschen|personen|männern?|frauen|unterschriften|studenten|absolventen|enthusiasten|"
    r"idealisten|verbänden?|vereinen?|städten?|gemeinden?|kreisen?|köpfen?|verrückten?)$"
)
"""People and bodies of any kind, where the wording leaves no doubt that they founded something."""
_BY = re.compile(r"\b(?:von|mit|durch|aus)\s+(?:\w+\s+){0,2}$")
_FOUNDED_AFTER = re.compile(
    r"[^,.;]{0,45}\b(?:gegründet|ins Leben (?:gerufen|rief|riefen)|gestartet|aus der Taufe (?:gehoben|hob)|gründete)\b|"
    r"\s+ins Leben\b"
)
_IT = r"(?:ihn|sie|es|den \w+|das \w+|die \w+)"
_AFTER_VERB = re.compile(
    rf"\b(?:gründeten|schlossen sich|taten sich|hoben|riefen|[Gg]egründet haben {_IT}|"
    rf"[Aa]us der Taufe gehoben (?:haben|hatten) {_IT}|[Ii]ns Leben gerufen (?:haben|hatten) {_IT}|"
    r"unterschrieben|unterzeichneten|setzten|signierten|beurkundeten|zeichneten|"
    r"[Zz]u den Gründern (?:zählten|gehörten|zählen|gehören))\s+(?:\w+\s+){0,2}"
    r"(?:\w+ [A-ZÄÖÜ]\w+ (?:und|sowie)\s+)?$"  # "gründeten sechs Müller und zwei Bäcker"
)
_BEFORE_VERB = re.compile(
    r"(?:, d(?:ie|enen|eren)\b[^,.;]{0,60},)?[^,.;]{0,20}\b(?:gründeten|schlossen sich|taten sich|hoben|riefen|"
    r"waren bei der Gründung|unterschrieben|signierten|beurkundeten|(?:hatten|haben) (?:gezeichnet|unterschrieben)|"
    rf"unterzeichneten|zeichneten|setzten|ha(?:ben|tten) {_IT} .{{0,30}}?(?:gegründet|ins Leben gerufen))\b|"
    r"\s(?:und|sowie) [^,.;]{3,60}?\b(?:gründeten|schlossen sich|taten sich|riefen|"
    r"hoben (?:\w+ )?(?:ihn|sie|es|den|das|die|einen|ein|eine))\b|"
    r"[^.;]{0,40}\b(?:gehör|zähl)\w+ zu den (?:Gründungs|Gründern|Initiatoren)|"
    rf", d(?:ie|enen) (?:{_IT}|gemeinsam|zusammen) [^,.;]{{0,50}}?(?:gründeten|aus der Taufe hoben|ins Leben riefen|"
    r"(?:gegründet|aus der Taufe gehoben|ins Leben gerufen) ha(?:ben|tten))\b|"
    r"[^.;]{0,80}\b(?:ihr|ihren|ihre|den|das|die|ein|einen|eine) (?:[a-zäöüß]+ )?(?:\w*[Vv]erein|"
    r"\w*[Vv]erband|\w*[Vv]erbund|\w*[Nn]etzwerk|\w*[Cc]luster|\w*[Bb]ündnis|\w*[Gg]enossenschaft|\w*[Ii]nitiative) "
    r"[^,.;]{0,25}?(?:gründeten|aus der Taufe hoben|ins Leben riefen)\b"
)
_AMONG_FOUNDERS = re.compile(
    r"\bzu (?:den|dessen|deren|seinen|ihren) Gründ(?:ungsmitgliedern|ern|ungspartnern)\s(?:\w+\s){0,2}$"
)
_BELONGED = re.compile(r"[^.;]{0,80}\b(?:gehör|zähl)\w+\b")
_SIGNED = re.compile(r"unterschrieben|unterzeichneten|setzten|signierten|beurkundeten|zeichne")
_DEED = re.compile(
    r"Satzung|Gründung|Gesellschaft(?:er)?svertrag|Urkunde|Statut|Absichtserklärung|(?:Genossenschafts)?[Aa]nteil|"
    r"Vereinsregister|\bRegister\b|Eintragung"
)
"""What founders put their names under, other than a contract of members."""
_NAMES_UNDER = re.compile(r"\bUnterschrift|\bNamen\b|\bSiegel\b|\bFirmenstempel\b")
_FOUNDED_BY = re.compile(
    r"\b(?:[Gg]egründet|[Ee]rrichtet|[Ii]ns Leben gerufen|[Aa]us der Taufe gehoben|gezeichnet)\b[^,.;]{0,60}\bvon\s+$|"
    r"\b[Gg]egründet haben (?:ihn|sie|es)\s+(?:\d{4}\s+)?$|\btaten sich\b[^.;]{0,90}\bund\s+$"
)
_BEGAN_WITH = re.compile(
    r"\b(?:[Aa]ngefangen|[Bb]egonnen|[Bb]egann|[Gg]estartet|[Ss]tartete)\b[^,.;]{0,40}\bmit\s+(?:\w+\s+)?$|"
    r"\briefen?\b[^,.;]{0,60}\bmit\s+$"
)
_BEGAN_AFTER = re.compile(r"[^,.;]{0,20}\b(?:fing|begann|startete)\s(?:alles|es|er|sie|der|das|die)\b")
_INITIATIVE_OF = re.compile(r"\b(?:Initiative|Zusammenschluss)\s+(?:von|aus)\s+(?:\w+\s+)?$")
_EMERGED = re.compile(r"hervorg|\bging\w* .{0,90}\bhervor\b|entstand|gegründet|Gründung|geht .{0,60}zurück")
_SCENE = re.compile(
    r"\b(?:Gründungs(?:versammlung|abend|sitzung|treffen|akt|runde)|Vereinsgründung|[Bb]ei der Gründung|"
    r"[Zz]u Beginn|[Vv]on Beginn an|[Vv]on Anfang an|[Aa]n den Start ging)\b"
)
_AT_SCENE = re.compile(
    r"\b(?:waren|war|dabei|nahmen|saßen|kamen|trafen|teilgenommen|mit|versammelten|einigten|folgten?|beschlossen|erschien(?:en)?|stimmten|reisten|anwesend|hoben|zählte)\b"
)
"""What founders do at the founding; guests of its tenth anniversary do not "sit at it"."""
_WE_BEGAN = re.compile(r"\b[Aa]m Anfang (?:waren|standen|gab es)\s+(?:wir\s+)?(?:\w+\s+)?$")
_FIRST_HOUR = re.compile(r"\s*der ersten Stunde\b")
_DECIDED = re.compile(
    r"\b(?:beschlossen|entschieden|vereinbarten|verabredeten|einigten sich|entschlossen sich)\b[^.;]{0,80}"
    r"\b(?:zu gründen|Gründung|ins Leben zu rufen|zusammenzuschließen|zusammenzutun)"
)


def are_founders(found: Found, text: str, head: str, about_cluster: bool) -> bool:
    """Whether the firms, institutes or people counted are said to have begun the cluster."""
    if found.counted.is_measure:
        return False
    people = words.COMPANIES.search(head) or words.PARTICIPANTS.search(head) or _PARTIES.search(head)
    after = text[found.end : min(found.sentence[1], found.end + 60)]
    before = text[max(found.sentence[0], found.start - 80) : found.start]
    if (_BY.search(before) and _FOUNDED_AFTER.match(after)) or _FOUNDED_BY.search(before):
        return True
    sentence = text[found.sentence[0] : found.sentence[1]]
    after = text[found.end : min(found.sentence[1], found.end + 120)]
    founded = _AFTER_VERB.search(before) or _BEFORE_VERB.match(after)
    founded = founded or (_AMONG_FOUNDERS.search(before) and _BELONGED.match(after))
    if founded and _SIGNED.search(founded[0]) and not _DEED.search(sentence):
        return False
    if founded and "setzten" in founded[0] and not _NAMES_UNDER.search(sentence):
        return False
    began = _BEGAN_WITH.search(before) or (_INITIATIVE_OF.search(before) and _EMERGED.search(sentence))
    began = began or (re.search(r"\b[Mm]it\s+$", before) and _BEGAN_AFTER.match(after))
    if began and words.FIRM.search(before) and words.PEOPLE.match(head):
        return False  # "die Firma begann mit zwei Leuten"
    if people and (founded or began):
        return True
    if not about_cluster or not (people or _FOLK.search(head)):
        return False
    return bool(_FIRST_HOUR.match(after) or _WE_BEGAN.search(before) or _DECIDED.search(sentence)) or _at_founding(
        found, text
    )


def _at_founding(found: Found, text: str) -> bool:
    """ "An der Gründungsversammlung nahmen neun Firmen teil", "Fünf Brauereien waren zu Beginn dabei"."""
    clause = own_clause(found, text)
    return _SCENE.search(clause) is not None and _AT_SCENE.search(clause) is not None
