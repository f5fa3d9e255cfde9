"""Wordings that tell who pays for a project, how much, who takes part and when it runs."""

from __future__ import annotations

import re

from pipeline.language.projects.patterns import quoted

FUNDING_CUE = re.compile(
    r"[Ff]örder(?!nd\b)|[Ff]inanzier|[Bb]ezuschuss|[Zz]uschuss|Zuwendung|[Bb]ewillig|[Uu]nterstütz|[Mm]itteln? |Kosten|"
    r"bezahlt|Bezahlt|[Gg]eldgeber|[Mm]ittelgeber|[Ff]ördergeber|"
    r"\bgab\b|\bgeben\b|gibt .{0,40}Euro|stellt .{0,60}bereit|steuer\w* .{0,60}\bbei\b|spendier|trägt|Euro|\bGeld\b"
)
FUNDED_BY = re.compile(
    r"(?:vom|von(?:\s+(?:der|den|dem))?|durch(?:\s+(?:das|die|den))?|[Mm]itteln?\s+(?:des|der|aus(?:\s+dem)?|vom)|"
    r"[Aa]us\s+dem|Topf\s+(?:der|des|von)|Töpfen\s+(?:der|des)|"
    r"seitens\s+(?:des|der)|(?:Förderung|Zuschuss|Unterstützung|Fördersumme|Zuwendung|Fördermitteln?)\s+(?:des|"
    r"der|vom|von|durch(?:\s+das|\s+die)?)|(?:Zusage|Bewilligung|Bescheid)\s+(?:des|der|vom|von))"
    r"(?:\s+[a-zäöüß]+e[nrsm]?)?\s*$"
)
PASSIVE_FUNDING = re.compile(
    r"\b(?:k[oa]mm?(?:t|en)?|stamm(?:t|en|te|ten)|fließ(?:t|en)|floss(?:en)?) (?:[^.;,]{0,30} )?(?:vom|von|aus)\b|"
    r"[Gg]efördert|[Ff]inanziert|[Bb]ezuschusst|[Bb]ezahlt|[Uu]nterstützt|[Gg]etragen|Förderung|Fördermitteln?|"
    r"Mitteln?\b|Zuschuss|"
    r"Zusage\b|Bewilligung\b|Bescheid\b"
)
PUBLIC_FUNDER = re.compile(
    r"[Mm]inisteri|Senat|[Ss]tiftung|(?:^|[a-z])[Bb]ank\b|Bank$|[Ff]onds\b|[Ff]achagentur|Landratsamt|Landkreis|"
    r"^KfW\b|Weltraumorganisation|Innovationspartnerschaft|"
    r"\bEU\b|Europäische[rn]? (?:Union|Kommission|Fonds|Sozialfonds)|\bEFRE\b|"
    r"\bESF\b|Staatskanzlei|"
    r"^(?:Bund|Land|Freistaat)\b|Landesregierung|Bundesregierung|Investitionsbank|Aufbaubank|Projektträger|"
    r"Forschungsgemeinschaft|Sparkasse|^Jobcenter\b"
)
PAYS_BEFORE = re.compile(
    r"\b(?:zahlt|zahlte|zahlen|bezahlt|finanziert|finanzieren|übernimmt|übernahm|übernehmen|spendiert\w*|spendete|"
    r"(?:[Bb]ezahlt|[Ff]inanziert|[Gg]efördert) (?:hat|haben)(?: das| es| sie| ihn)?)\s(?:d(?:er|ie|as)\s)?$"
)
"""Who pays, right after the verb: "Dafür zahlt die …", "Bezahlt hat das die …"."""
GIVER_IS = re.compile(
    r"\b(?:[Gg]eldgeber|[Ff]ördergeber|[Mm]ittelgeber|[Ff]örderer|[Gg]eldgeberin)\s(?:[^.;„“]{3,50}[“«]?\s)?(?:ist|"
    r"sind|war|waren)\s(?:auch\s)?"
    r"(?:d(?:er|ie|as)\s)?$"
)
"""Who pays, as the predicate: "Geldgeber ist die …"."""
WON_FROM = re.compile(
    r"\b(?:warb\w*|hol(?:t|te|ten)|[Ee]ingeworben|beantrag\w+)\s[^.;,„“]{0,60}\b(?:beim|bei der|vom|von der|bei)\s$"
)
"""Of whom somebody gets the money: "warb der Verein beim Land 500.000 Euro ein"."""
_SUM_GIVEN = re.compile(
    r"\bEuro\s(?:gibt|gab|bewilligt|bewilligte|zahlt|zahlte|übernimmt|übernahm)\s(?:dafür\s|dazu\s)?d(?:er|ie|as)\s$"
)
_RELATIVE = re.compile(r",\s(?:den|das|die)\sd(?:er|ie|as)\s$")
_PAYS_IT = re.compile(
    r"(?:[^.,;]|[.,](?=\d)){0,90}\s(?:(?:ko)?finanziert|fördert|bezahlt|bezuschusst|unterstützt|"
    r"(?:gefördert|finanziert|bezahlt|bezuschusst|unterstützt)\shat(?:te)?|"
    r"(?:förder|finanzier|bezuschuss|unterstütz)te)(?=[.,;])"
)


def pays_for_it(text: str, stretch: tuple[int, int], start: int, end: int) -> bool:
    """Whether the body at start..end pays: "2 Millionen Euro gibt die …", "das die … mit 2 Millionen fördert"."""
    before = text[max(stretch[0], start - 60) : start]
    return bool(_SUM_GIVEN.search(before) or (_RELATIVE.search(before) and _PAYS_IT.match(text, end, stretch[1])))


PAYING_BODY = re.compile(
    r"^Bundes(?:institut|amt|anstalt|zentrale|agentur)|[a-zäöü]amt\b|[Kk]ammer\b|[Kk]asse\b|[Vv]erband\b|"
    r"[Bb]erufsgenossenschaft|"
    r"[Vv]ersicherung|[Aa]kademie\b|\bKirche"
)
"""Bodies that now take part in a project and now pay for one: what their clause says decides."""
GIVES = re.compile(
    r"\s(?:\([^)]*\)\s)?(?:gibt|gab|zahlt|zahlte|fördert|förderte|finanziert|finanzierte|bezuschusst\w*|bezahlt|trägt|"
    r"übernimmt|übernahm|"
    r"hat\s(?:[^.;,]|(?<=\d)[.,](?=\d)){0,60}(?:zugesagt|bewilligt|gegeben|gezahlt|gefördert|finanziert))\b"
)
"""What follows a body that pays."""
PAYS_AFTER = re.compile(
    r"\s(?:und\s[^.,;]{3,50}\s)?(?:finanziert|finanzieren|fördert|fördern|bezahlt|bezahlen|bezuschusst|"
    r"bezuschussen)(?:[.,;]|$)"
)
"""Who pays, at the end of a clause: "…, den die Kasse und der Kreis finanzieren"."""
_EUROPEAN_FUND = (
    r"(?:Europäische[rn]? (?:Fonds für regionale Entwicklung|Sozialfonds(?: Plus)?|"
    r"Landwirtschaftsfonds(?: für die Entwicklung des ländlichen Raums)?)|"
    r"(?:Europäische[rn]? )?Fonds für einen gerechten Übergang)"
)
"""The structural funds of the European Union."""
PUBLIC_NAME = re.compile(
    r"\b(?:(?P<eu>EU|Europäischen? Union|Europäischen? Kommission)|(?P<land>(?:Land|Freistaat)(?:es|"
    r"s)? [A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?)|(?P<bund>Bund(?:es)?)|"
    r"(?P<programme>Horizont? (?:Europe|Europa|2020)|"
    r"(?:Interreg|INTERREG|LEADER|Erasmus\+?|LIFE)(?:-Programm)?(?: [A-Z][\w-]+)?)|"
    rf"(?P<fonds>{_EUROPEAN_FUND}|EFRE|ESF(?:\+| Plus)?))(?![\w-])"
)
LAND_ALONE = re.compile(
    r"\b(?:[Dd]as (?P<land>Land)|[Dd]er (?P<freistaat>Freistaat))(?=\s(?:hat\s(?:[^.;,]|"
    r"(?<=\d)[.,](?=\d)){0,60}(?:zugesagt|bewilligt|gegeben|gezahlt|gefördert|finanziert)|"
    r"gibt|gab|zahlt|zahlte|fördert|förderte|finanziert|finanzierte|bezuschusst|bezahlt|trägt|übernimmt|übernahm|"
    r"schießt|steuert|bewilligte)\b)|"
    r"\b(?:[Vv]om|durch das|durch den|beim) (?P<by>Land|Freistaat)(?=[\s,.;])(?!\s[A-ZÄÖÜ])|"
    r"\b(?:zahlt|zahlte|gibt|gab|fördert|förderte|übernimmt|trägt|(?:[Gg]eldgeber|[Ff]ördergeber|[Mm]ittelgeber|"
    r"[Ff]örderer) (?:ist|war)) (?:das (?P<pays>Land)|"
    r"der (?P<pays_too>Freistaat))(?!\s[A-ZÄÖÜ])(?=[\s,.;])"
)
"""The state without its name, as one that pays; which state it is, the rest of the text tells."""
FROM_PROGRAMME = re.compile(
    rf"(?:[Aa]us|[Ii]m|[Vv]om|durch|[Üü]ber)\s+(?:dem\s+|das\s+|"
    rf"den\s+)?(?P<name>(?:\d\.\s)?[A-ZÄÖÜ][\w-]*[Pp]rogramm)(?:s|es)?"
    rf"(?:\s+{quoted('quoted')})?(?![\w-])"
)
NAMED_PROGRAMME = re.compile(
    r"(?:[Pp]rogramm(?:s|es)?|Fonds|Initiative)\s+(?P<name>(?:[a-z]?[A-ZÄÖÜ][\w-]+|\d{4}|[IVX]+|A|B)(?:\s(?:[A-ZÄÖÜ][\w-]*|"
    r"\d{4}))*)"
)
"""A programme by its own name: "aus dem Programm Horizont Europa"."""
GENERAL_PROGRAMME = re.compile(r"(?:Förderp|P)rogramms?\s[a-z]?[A-ZÄÖÜ]")
"""A programme of which only the name beside the noun says which: "aus dem Förderprogramm XY"."""
OF_PROGRAMME = re.compile(r"(?<![\w-])(?P<name>Interreg|LEADER|Erasmus\+?|LIFE|EFRE|ESF)-(?:Projekt|Vorhaben)")
IN_PROGRAMME = re.compile(r"\b(?:[A-ZÄÖÜ][\w-]*[Pp]rogramm|Programm|Förderlinie|Rahmen\svon)(?:s|es)?\s$")
"""A programme without a word of money: "Im Programm Interreg Nordsee erarbeiten sie …"."""
FUNDER_PHRASE = re.compile(
    rf"(?<![\w-])(?<!\beine )(?<!\beiner )(?!{_EUROPEAN_FUND})"
    r"(?P<name>(?:(?:[A-ZÄÖÜ][a-zäöüß]+er|[A-ZÄÖÜ][a-zäöü]+(?:isch|lich)e[snr]?|Deutschen?)\s)?"
    r"(?:StM(?:in)?[A-Z]\w*|BM[A-Z]{1,3}[a-z]*|(?:[A-ZÄÖÜ]+-)?[A-ZÄÖÜ]*[a-zäöüß]*(?:[Bb]ank|[Ss]tiftung|[Ff]onds|"
    r"[Mm]inisterium|[Ll]andratsamt|"
    r"[Ff]orschungsgemeinschaft|[Ii]nnovationspartnerschaft))"
    r"(?:\s(?:für|zur)\s(?:[a-zäöüß]+e[nrs]?\s){0,2}[A-ZÄÖÜ][\w-]+(?:,\s[A-ZÄÖÜ][\w-]+)*(?:\sund\s[A-ZÄÖÜ][\w-]+)?|"
    r"\s[A-ZÄÖÜ][a-zäöü]+-?[A-ZÄÖÜ]?[a-zäöü]*|\sUmwelt)?)(?![\w-])"
)
"""Who gives public money, by the head of the name: "Wattener Küstenbank", "EU-Fonds für Salz"."""
OWN_SHARE = re.compile(
    r"beigesteuert|steuer(?:n|t|te|ten)\b|legten?\b.{0,60}\bdazu|Eigen(?:anteil|mittel)|Umsatz|Preisgeld|dotiert|"
    r"kostet|aus der Wirtschaft|"
    r"Investitionen? von|investier|\bspar(?:t|en|te|ten)\b|[Ee]inspar|Schaden|[Vv]erkauf"
)
PARTNER_CUE = re.compile(
    r"gemeinsam|zusammen|[Pp]artner|beteilig|Beteilig|an Bord|[Kk]onsorti|dabei|Neben|neben|arbeite|kooperier|"
    r"Kooperation|engagier|"
    r"entwickel|begleite|koordinier|leite[nt]|setzt|tüftel|forsch|wirken|mitwirk|Teilnahme|teilnehm|"
    r"nimmt .{0,30}teil|initiier|"
    r"umgesetzt|realisier|prüf|untersuch|betreib|betreut|liefer|steuert|mitgemacht|Antrag|Federführ|erprob|"
    r"unter ihnen|darunter|mit dem|mit der|gewonnen|testen|getestet|baut|von der Partie|im Boot|verantwort|zuständig|"
    r"klären|"
    r"befragt|getauft|Träger|trägt die|stell(?:t|en)\b|nimmt .{0,60}\bab\b|mach(?:t|te|ten) .{0,20}weiter|such(?:t|"
    r"en|te|ten)\b|für die|wertet .{0,60}\baus\b|[Aa]usgewertet|Auswertung|sammel|programmier|simulier|entworfen"
)
CLUSTER_CUE = re.compile(
    r"gemeinsam|beteilig|Partner|[Pp]rojektpartner|engagier|koordinier|leitet|setzt|Teilnahme|initiier|gewonnen|"
    r"arbeitet|entwickelt|"
    r"Konsort|bewarb|"
    r"Antrag|verantwort|realisier|umgesetzt|Neben der|neben der|mitgewirkt|Federführ|betreut|steuert|begleitet|"
    r"getragen|verwaltet|einen Platz|[Zz]usammen mit|Gemeinsam"
)
TURNS_TO = re.compile(
    r"\b(?:wendet sich|widmet sich|nimmt sich|wagt sich|in Angriff|ins Leben|auf den Weg|einwerben|eingeworben|"
    r"beantragt|angestoßen|stieß)\b"
)
"""What a cluster does that works on the project named in the same sentence."""
YEAR = r"(?:19|20)\d\d"
_WHEN = (
    r"(?:(?:dem\s+|zum\s+|den\s+)?\d{1,2}\.\s+)?(?:dem\s+)?(?:(?:Anfang|Mitte|Ende|dem\s+Jahr|Jahr|zum\s+Jahr|Jahre|"
    r"Januar|Februar|März|April|Mai|Juni|Juli|August|"
    r"September|Oktober|November|Dezember|Frühjahr|Sommer|Herbst|Winter|zum)\s+){0,2}"
)
SPAN_OF_YEARS = re.compile(
    rf"(?:(?:[Vv]on|[Vv]om|[Zz]wischen|[Ss]eit)\s+{_WHEN})?(?P<start>{YEAR})\s*(?:–|-|bis(?:\s+zum)?|"
    rf"und(?:\s+noch)?(?:\s+bis)?)\s*{_WHEN}(?P<end>{YEAR})"
)
_BEGIN = (
    r"(?:starte[tn]\w*|[Gg]estartet|begann\w*|[Bb]egonnen|beginnt|beginnen|angelaufen|läuft\s+an|die\s+Arbeit\s+auf|"
    r"zustande|ins\s+Leben\s+gerufen|"
    r"[Ii]nitiiert|[Bb]ewilligt|Anfang\s+nahm|aus\s+der\s+Taufe)"
)
START = re.compile(
    rf"(?:[Ss]eit|[Aa]b)\s+{_WHEN}(?P<a>{YEAR})(?!\s[^.;,]{{0,60}}\b(?:abgeschlossen|beendet|ausgelaufen|in\s+Serie|"
    rf"im\s+Handel|verkauf\w+|vertreib\w+)\b)|"
    rf"[Vv]on\s+{_WHEN}(?P<d>{YEAR})\s+an\b|"
    rf"\b(?:fing|lief)\w*\s(?:(?:es|alles|man|sie)\s)?{_WHEN}(?:im\s)?(?P<f>{YEAR})\s(?:(?:es|alles)\s)?an\b|"
    rf"(?P<e>{YEAR})\s+(?:begonnene|gestartete|angelaufene|bewilligte)[nrs]?\b|"
    rf"(?<![Bb]is\s)(?<!Ende\s)(?P<b>{YEAR}),?\s+[^.;,]{{0,110}}?\b(?:{_BEGIN}|"
    rf"ging\s+es\s+los|an\s+den\s+Start|Zusage|Zuschlag|Fahrt\s+auf|hinzu|"
    rf"der\s+Startschuss)\b|"
    rf"(?P<i>{YEAR})\s(?:das|ein|unser|"
    rf"sein)\s(?:[a-zäöüß]+\s)?\w*[Pp]rogramm\s[„»\"][^„“»«\"\n]{{2,80}}[“«\"]\s(?:aufgelegt|gestartet|eingerichtet)\b|"
    rf"\b(?:stieß|schob|setzte)(?:en)?\s(?P<j>{YEAR})\s[^.;,]{{0,80}}\b(?:an|auf)(?=[.,;])|"
    rf"\bging(?:en)?\s+(?P<h>{YEAR})\s[^.;,]{{0,80}}\bhervor\b|"
    rf"(?<![Bb]is\s)(?P<g>{YEAR})\s+(?:folgten?|kam(?:en)?|schloss(?:en)?\s+sich|knüpften?|entstand(?:en)?)\b|"
    rf"\b(?:{_BEGIN}|[Ss]tart|Startschuss|Auftakt|Beginn\s(?:war|ist)|[Ll]os|entstand|entstanden|kam|folgte|gelang|"
    rf"glückte)\b"
    rf"(?:(?!\bbis\b)[^.;,]){{0,40}}?(?:im|in|am|zu|"
    rf"Anfang|Ende|Mitte|\s)\s*{_WHEN}(?P<c>{YEAR})(?!\s(?:zum\sAbschluss|zu\sEnde|aus\s[A-ZÄÖÜ]|auf\sden\sMarkt|"
    rf"in\sden\sHandel))"
)
GROUPS_OF_START = "abcdefghij"
END = re.compile(
    rf"(?:Ende|Mitte|Anfang|Herbst|Frühjahr|Sommer|Winter)\s(?P<f>{YEAR})\s(?:soll|sollen|will|wollen)\b"
    rf"(?![^.;]*\b(?:beginnen|starten|anlaufen|losgehen|folgen|los\b|an\sden\sStart|Prozent|Drittel|Hälfte))|"
    rf"[Bb]is\s+(?:einschließlich\s+|(?:weit\s+)?(?:ins\s+|in\s+den\s+))?{_WHEN}(?P<a>{YEAR})|"
    rf"\b(?:läuft|lief|laufen|liefen)\s[^.;,]{{0,60}}?(?P<d>{YEAR})\s+aus\b|(?P<e>{YEAR})\s+(?:läuft|"
    rf"lief)\s[^.;,]{{0,60}}?\saus(?=[.,;])|"
    rf"(?:endet\w*|[Aa]usgelaufen|abgeschlossen|[Bb]eendet|Abschluss|lief\s+\w*\s*aus|[Ff]ertig\s+(?:sein|werden)|"
    rf"Schluss\s+ist|[Aa]bgeschlossen\s+(?:wurde|war))[^.;]{{0,40}}?(?:im|in|Ende|Anfang|"
    rf"Mitte|am|\s)\s*{_WHEN}(?P<b>{YEAR})|"
    rf"{_WHEN}(?P<c>{YEAR})\s+(?:(?!und\b)[^\s.;,]+\s+){{0,5}}?(?:abgeschlossen(?:e[nrs]?)?|beendet(?:e[nrs]?)?|"
    rf"ausgelaufen(?:e[nrs]?)?|auslief|endete|enden|"
    rf"endet|"
    rf"zu\s+Ende|zum\s+Abschluss|fertig|Schluss|vorbei|beerdigt|eingestellt)\b"
)
# What is to be reached by a year is no end of the work: "soll bis 2030 …", "wird bis 2027 die Hälfte zu Bauteilen".
TARGET = re.compile(
    r"\b(?:(?:soll|sollen|sollte|wollen|will) .{0,60}(?:Prozent|Hälfte|Anteil|Drittel|jede\w*|alle)|Ziel|"
    r"klimaneutral|Vision|können|"
    r"(?:soll|sollen|sollte|wollen|will) [^.;]{0,80}(?:zurücklegen|erreichen|eingespart|einsparen|sinken|steigen|"
    r"wachsen|verkaufen)|"
    r"(?:wird|werden) bis (?:\w+ )?\d{4} (?:mindestens|rund|etwa|die|jede\w*|alle))\b"
)
AIM = re.compile(r"\bdass [^.;]{0,60}\bbis (?:\w+ )?\d{4} (?:auf|um|unter)\b")
RUNNING = re.compile(r"läuft|laufen|lief|Laufzeit|endet|dauer|geförder|förder|noch bis|[Aa]bgeschlossen|Abschluss")
AFTER_SO_LONG = re.compile(
    r"(?:\bnach (?P<number>zwei|drei|vier|fünf|\d) Jahren|\b(?P<later>zwei|drei|vier|fünf|\d) Jahre (?:später|"
    r"darauf|danach)) "
    r"(?:war|ist|wurde|endete)\b"
    r"[^.;]{0,40}?(?:abgeschlossen|beendet|zu Ende|vorbei|es)\b"
)
"""The end told from the start: "nach drei Jahren war es abgeschlossen"."""
OWN_PAST = re.compile(
    r"\b(?:[Pp]romotion|Doktorarbeit|Dissertation|Masterarbeit|Diplomarbeit|Studium|promovier\w+|studier\w+|"
    r"habilitier\w+|"
    r"früher|zuvor|einst|vorher|ehemals|damals\snoch)\b[^.;,]{0,40}$"
)
STUDIED = re.compile(
    r"^\s[^.;,]{0,60}\b(?:studiert|promoviert|habilitiert|Promotion|Doktorarbeit)\b|^\s(?:kam|gewechselt|wechselte)\b"
)
"""Where somebody who works at it has studied or been before: no partner."""
