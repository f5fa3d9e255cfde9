"""Word classes that tell of a founding, and of what else a year may be given for."""

from __future__ import annotations

import re

from pipeline.language.cluster.statements import Cue

YEAR = re.compile(r"(?<![\d.,/–-])(?:19|20)\d\d(?!\d|[.,]\d|\s?%)")
FOUNDING = re.compile(
    r"\b(?:(?:Vereins|Netzwerk|Cluster|Genossenschafts)gründung|zusammenzu(?:tun|schließen|finden)|zu gründen|Notar\w*|"
    r"[Gg]egründet\w*|(?:be)?gründete\w*|[Gg]ründung(?!szentr|sförder|sberat|sprogramm|sstipend)(?:en|s\w+)?|"
    r"Taufe|[Ii]ns Leben|(?:Vereins|Handels|Genossenschafts)?[Rr]egister|[Ee]ingetragen\w*|eintragen|Satzung|"
    r"[Kk]onstituiert\w*|[Zz]usammengeschlossen\w*|zusammenschloss\w*|schloss(?:en)? sich|taten? sich|tat sich|"
    r"[Zz]usammengetan|zusammentat\w*|zusammenf[ai]nd\w*|[Zz]usammengefunden|[Hh]ervorgegangen\w*|hervorging\w*|"
    r"ging(?:en)? .{0,160}hervor|[Ee]ntst(?:and|anden|eht|ehen)|[Ee]ntstanden\w*|gründe(?:t|n)|Geburt(?!stag)\w*|"
    r"[Gg]eboren|Wiege|gemeinsame Sache|die Hand darauf|Handschlag(?! mit (?:dem|der|einem|einer)\b)|"
    r"(?:Arbeit|Tätigkeit|Dienst|Geschäfte) auf(?:nahm\w*|genommen|zunehmen)?|"
    r"(?:ein paar|einige|wenige|zwei|drei|vier|fünf|sechs|acht) (?:Tage|Wochen|Monate) alt|"
    r"[Ff]ormiert\w*|[Uu]nterschrieb\w*|[Uu]nterzeichne\w*|[Aa]ufgebaut|etablier\w*|[Ee]rrichtet\w*|"
    r"[Ii]nitiiert\w*|auf die Beine|"
    r"Gesellschaftsvertrag|Statut\w*|"
    r"Gesellschaftervertrag|Gründer(?!(?:in)?\s[A-ZÄÖÜ])\w*|(?<!einem )Zusammenschluss)\b"
)
"""Words of any form that tell of a founding; a verb of beginning alone is a weaker sign."""
BEGINNING = re.compile(
    r"\b(?:begann\w*|[Bb]egonnen|[Bb]eginn\w*|anfing\w*|fing\w* .{0,60}\ban\b|[Aa]ngefangen|Anfang|Anfänge|"
    r"Ursprung|Ursprünge|Stunde [Nn]ull|"
    r"[Ss]tartete\w*|gestartet|Startschuss|an den Start|Start|los(?:ging\w*)?|Arbeit auf|Wurzeln|"
    r"reicht|zurück|Auftakt)\b"
)
_FORM = r"(?:[Vv]erein|Genossenschaft|g?GmbH|eG|e\. ?V|Gesellschaft|Rechtsform|Verbund|Netzwerk|Cluster|Stiftung)"
_TURN = r"(?:wurde|wird|machten|machte|bekam|erhielt|gab(?:en)? sich|trat|besteh\w+ (?:\w+ )?als|firmier\w+|als|folgte)"
_BECAME = re.compile(
    rf"\b{_TURN}\b.{{0,60}}\b{_FORM}\b|\b{_FORM}\s(?:machten|machte)\b|\b(?:[Ee]ine?|[Zz]u[mr])\s{_FORM}\swurde\b"
)
EXISTING = re.compile(
    r"\b(?:gibt es|es seit [^.;,]{0,25} gibt|besteh\w+|existier\w+|bündel\w*|vernetz\w*|verein(?:t|en|igt|igen)|"
    r"verbinde\w*|organisier(?:t|en)|zu Hause|ansässig|"
    r"zusammenarbeit\w*|aktiv|arbeiten)\b"
)
FOUNDERS = re.compile(
    r"\b(?:\d+|(?i:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|[a-zäöü]+zehn|[a-zäöü]+zig|mehrere|einige|"
    r"ein paar|eine Handvoll))\s(?:\w+e[nr]?\s){0,2}(?:Unternehme\w*|Betriebe\w*|Firmen|Partner\w*|Mitglieder\w*|"
    r"Gesellschafter\w*|Institut\w*|Gründungs\w+|Mittelständler\w*|Hersteller\w*|von ihnen|dieser|Personen|\w+er[n]?\b|"
    r"\w*(?:eien|tionen|häuser|höfe|werke|werken|büros|bauern|kommunen|städte|gemeinden|kammern|schulen|männer|frauen|leute|"
    r"köpfe|meister|ingenieure|forscher|institute|mühlen|labore|kliniken|praxen)\b)"
)
OFFICE = re.compile(
    r"\b(?:leite\w*|[Ll]eiter\w*|Leitung|[Gg]eschäftsführ\w+|Chef\w*|im Amt|Vorsitz\w*|Vorstand\w*|Sprecher\w*|gewählt|"
    r"wechselte|kam|übernahm|Präsident\w*|führt|Manager\w*|Clustermanage\w*|dabei|Mitglied (?:ist|war|seit))\b"
)
_OTHER_WORK = re.compile(
    r"[Pp]rojekt|Vorhaben|[Ff]örder(?!verein|kreis|er)|[Kk]ooperation|Abkommen|Partnerschaft|\bEuro\b|Prozent|"
    r"[Uu]msatz|Umsätze|Programm|Preis\b|Messe|Tagung|Konferenz|"
    r"[Ww]ettbewerb|\b(?:gewann|gewannen|gewonnen)\b|Studie|Gesetz|Arbeitsgruppe|"
    r"(?<!aus einem )(?<!aus dem )(?<!als )Arbeitskreis\b(?! .{0,60}hervor)|"
    r"Akademie|Reihe\b|Ausstellung|(?:einen|den|ihren) Vertrag (?:ab)?geschlossen|"
    r"Auszeichnung|Tonnen|Lehrgang|Kurs\b|\w*[Aa]nlage\b|\w*[Hh]alle\b|\w*[Ll]abor\b|Werk\b|Ausgründung|Büro|"
    r"gehört\w* .{0,120}\ban\b|"
    r"(?:Er|er)öffnung|Einweihung|Umzugs?\b|Einzugs?\b|"
    r"Mitglied im|beigetreten|Dachverband|Bundesverband|jubiläum|Geburtstag|feiert"
)
_STORY = re.compile(
    r"\b(?:[Aa]lles|[Ee]s)\s(?:begann|anfing|losging|fing)\b|\b[Bb]egonnen (?:hat|hatte) (?:alles|es)\b|"
    r"\blos ging es\b|"
    r"\b[Dd]ie (?:Anfänge|Geschichte|Wurzeln|Ursprünge|Idee)\b|\b[Dd]er Ursprung\b|"
    r"\b[Aa]m Anfang\b|\b[Aa]ngefangen hat\b"
)
"""How a text begins to tell where its subject comes from, without naming it."""
_FORERUNNER = re.compile(
    # What all began with is the cluster's own first form: "Begonnen hat alles 2006 mit einem Stammtisch".
    r"(?<!mit einem )(?<!mit einer )(?<!mit dem )(?<!mit der )(?<!als )"
    r"\b(?:Gespräch\w*|Idee\w*|Treffen|traf\w*|Stammtisch\w*|Runde\w*|Tisch|Vorläufer\w*|"
    r"(?<!aus einem )(?<!aus dem )(?<!als )Arbeitskreis|Gutachten|"
    r"Überlegung\w*|Antrag)\b"
)
"""What comes before a founding and is dated as well."""
_FIRM = re.compile(
    r"\b(?:(?:Das|das) (?:Unternehmen|Start-?up|Werk)|(?:Die|die) (?:Firma|Ausgründung|Softwarefirma)|"
    r"Der Betrieb|Firma|Betrieb|Familienbetrieb\w*|Familienunternehmen|Unternehmen (?:ist|wurde|war)|"
    r"das Unternehmen|Konzern|"
    r"Großvater|Urgroßvater|Vater|(?<!in einer )(?<!in der )(?<!in die )Werkstatt|Start-?up|Institut wurde|"
    r"Hochschule wurde|Standort|Niederlassung)\b"
)

EURO = Cue(re.compile(r"\bEuro\b"), 1.0)
FIRST_MONEY = re.compile(
    r"(?:Anschub|Start)(?:finanzierung|kapital|geld|hilfe|förderung)|(?:Stamm|Gründungs|Grund)kapital|\b(?:Anteil|Einlage)n?\b|"
    r"\b(?:zahlt|legt|steuert|bracht)en\s[^.;]{0,40}\bje(?:weils)?\s(?:[a-zäöü]+\s)?[\d.]+\sEuro\b"
)
"""Money that is paid where something is founded."""
LATER_LIFE = re.compile(
    r"\btr(?:at|aten|itt|eten)\b .{0,60}\b(?:bei|ein)\b|eingetreten|eingezogen|\bzog(?:en)? .{0,40}\bein\b|"
    r"\bbezog|\bzog .{0,40}\bum\b|umgezogen|Jahre alt\b|"
    r"-?jährige\w? (?:Bestehen|Jubiläum)"
)
"""What happens to those who exist: members join, the office moves, a birthday comes."""
TOLD = (Cue(FOUNDING, 2.3), Cue(BEGINNING, 1.1), Cue(_BECAME, 1.3), Cue(FOUNDERS, 0.7), Cue(_STORY, 1.0))
"""What tells of a founding, within reach of the year and nearer to it than to another one."""
LATER_CUE = Cue(LATER_LIFE, -1.8)
OF_OTHERS = (Cue(_OTHER_WORK, -1.8), Cue(_FIRM, -1.5), LATER_CUE)
OF_SOMETHING_ELSE = (*OF_OTHERS, Cue(_FORERUNNER, -0.9))
"""What the year's own clause tells of instead."""
