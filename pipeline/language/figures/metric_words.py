"""Words that tell which metric a figure is: heads of counted nouns and verbs of the sentence. General German."""

from __future__ import annotations

import re

SME = re.compile(
    r"\bKMUs?\b|[Kk]leine(?:n|r)?(?:,| und| oder| bis)\s+(?:und )?(?:mittle|mittelst|mittelgr)|mittelständ|"
    r"Mittelst[aä]nd|"
    r"Kleinunternehmen|Kleinbetrieb|[Kk]leine(?:n|r)? (?:Betriebe|Unternehmen|Firmen)|Kleinst|Start-ups?\b"
)
RESEARCH = re.compile(
    r"Forschung|\bforsch(?:t|en)\b|Hochschul|Universität|Wissenschaft|Institut|FuE\b|F&E\b|Akademi|[Ll]ehrst"
)
INDUSTRY = re.compile(
    r"[Ii]ndustrie|\bUnternehmen|Großunternehmen|Wirtschaft|Firmen|\bBetriebe|Konzern|[Hh]ersteller|Gewerbe"
)
MARKET = re.compile(r"[Mm]arktanteil|Weltmarkt|am Markt\b|des (?:\w+ )?Marktes|Marktführ")
GROWTH = re.compile(
    r"wachs|wuchs|gewachsen|gestieg|stieg|steig|Wachstum|Zuwachs|Zuw[aä]chs|zugelegt|zulegt|zunahm|zugenomm|erhöh|"
    r"Anstieg|Plus von|gesunk|sank|Rückgang|Minus von|schrumpf|verringer|redu[zc]|gesenk|senk|Einsparung|eingespart|"
    r"spar(?:en|t|te)\b|verbesser|nahm\w* .{0,60}\bzu\b|legt\w* .{0,60}\bzu\b|zurückgegangen|zurückgehen|"
    r"\bg(?:eht|ehen|ing|ingen)\b .{0,60}\bzurück\b|\bsink|\bfiel(?:en)?\b|gefallen|kletter|"
    r"\bbrach(?:en)?\b .{0,60}\bein\b|"
    r"eingebrochen|\bhöher\b|niedriger|teurer|billiger|verteuer"
)
ABOVE = re.compile(r"\s*(?:über|unter) dem (?:Stand|Niveau|Wert|Vorjahr)|\s*(?:teurer|billiger)\b")
SOLD_WIDELY = re.compile(
    r"\b(?:in Deutschland|[Dd]eutschlandweit|deutsche[nrs]?|europäische[nrs]?|in Europa|aus Europa|hierzulande|"
    r"weltweit|bundesweit|deutschlandweit|europaweit|"
    r"[Bb]undesweit|"
    r"[Ww]eltweit|der Welt|auf der Welt)\b"
)
COMES_FROM = re.compile(r"\b(?:stamm|komm|kam|steckt|stecken|rollt|läuft|wird|werden|wächst|entsteht|bestellt)\w*\b")
"""With the two before: a share of all things of a kind ("jede dritte Feder, die in Deutschland verbaut wird")."""
MEMBERS = re.compile(r"mitglied")
MEMBER_HEADS = re.compile(
    r"^(?:mitglied(?:er|ern|s)?(?:unternehmen|firmen|betrieben?|einrichtungen|institutionen|organisationen|"
    r"verbände?n?)?|"
    r"(?:vereins|netzwerk|cluster|verbands|firmen|kern|premium|voll|förder)-?mitglieder[n]?|[\w-]*-mitglieder[n]?|"
    r"(?:netzwerk|cluster)partner(?:n|innen)?|mitgliederinnen|mitglied|netzwerkmitgliedern?)$"
)
NOT_MEMBERS = re.compile(
    r"(?:vorstands|beirats|jury|aufsichtsrats|rats|gremien|familien|redaktions|gründungs|team|kuratoriums|crew|"
    r"partei)-?mitglied"
)
FOUNDERS = re.compile(
    r"gründungs(?:mitglied|unternehm|partner|firm|betrieb|gesellschaft|institut)|gründungsväter|"
    r"^(?:gründern?|gründerinnen|unterzeichnern?|unterzeichnerinnen)$"
)
_POSTS = r"^(?:(?:voll|teil|halb|plan|personal|arbeits|lehr|ausbildungs|projekt)\w*-?)?stellen?$"
"""Posts, not places of other kinds ("Messstellen")."""
STAFF = re.compile(
    r"mitarbeit|beschäftigt|angestellt|kolleg|^personen$|^köpfe[n]?$|^leuten?$|^menschen$|teammitglied|vollzeit|"
    rf"{_POSTS}|^teilzeit|fachkräfte?n?$|festangestellt|expert|fachleut|spezialist|^frauen$|^männern?$|"
    r"^(?:hilfs|halbtags|teilzeit|vollzeit|büro|verwaltungs|assistenz|projekt)?kräften?$|werkstud|praktikant"
)
STAFF_PLACE = re.compile(
    r"\b[Tt]eams?\b|Geschäftsstelle|Clustermanagement|Clusterbüro|hauptamtlich|Geschäftsführ|Büro\b|-[Tt]eam\b"
)
JOBS = re.compile(
    r"arbeitsplätz|arbeitsplatz|beschäftigt|erwerbstätig|jobs?$|mitarbeit|angestellt|fachkräft|belegschaft|"
    rf"{_POSTS}|auszubildend|azubis?$|lehrling|arbeitskräft|ausbildungsplätz|ingenieur|^menschen$"
)
GROUPS = re.compile(
    r"(?:arbeits|fach|werkstatt|kompetenz|technologie|branchen|regional|praxis|lenkungs|strategie|projekt|"
    r"themen|experten|interessen|fokus|steuerungs|user|ad-hoc-|erfa-|innovations)-?"
    r"(?:gruppen?|kreisen?|foren|forums?|teams?|zirkeln?|ausschüssen?|netzwerken?)$|arbeitskreis|arbeitsgrupp|"
    r"fachgrupp|"
    r"^(?:ags?|taskforces?|task-forces?|gremien|foren|fachforen|themenfelder-ags)$"
)
PROJECTS = re.compile(r"projekten?s?$|vorhaben$|projektideen$|forschungsverbünden?$|projektskizzen$")
EVENTS = re.compile(
    r"veranstaltung|workshop|seminar|tagung|konferenz|kongress|symposi|messen$|messeauftritt|netzwerktreffen|treffen$|"
    r"^events?$|-events?$|fachforum|webinar|vorträge|vorträgen|schulung|delegationsreise|stammtisch|themenabend|"
    r"lehrgäng|kurse[n]?$|weiterbildung|roadshow|meetups?$|barcamps?|hackathons?|fachgespräch|termine[n]?$|"
    r"formate[n]?$|"
    r"(?:feld|fach|aktions|info|praxis|branchen|thementage|hochschul|karriere)-?tagen?$"
)
PARTICIPANTS = re.compile(
    r"teilnehm|besuch|gäste|aussteller|zuhör|zuschau|anmeldung|vertreter|referent|redner|interessierte|fachleut|"
    r"teams?$|^delegierte|berechtigte|anwesende|schülerinnen|schülern?$|jugendliche|konsorti|fachbesuch|"
    r"partner(?:n|innen)?$"
)
COMPANIES = re.compile(
    r"unternehmen$|firmen$|betriebe[n]?$|start-?ups?$|kmus?$|konzerne[n]?$|herstellern?$|zulieferern?$|"
    r"dienstleistern?$|"
    r"ausgründung|spin-?offs?$|gründungen$|weltmarktführern?$|champions$|händlern?$|mittelständlern?$|ansiedlungen$|"
    r"anbietern?$|ereien$|wettbewerbern?$|handwerkern?$|neugründungen$|tochtergesellschaften$|gesellschaften$|"
    r"brauereien$|kanzleien$|reedereien$|werften$|"
    r"(?:maschinen|anlagen|stahl|metall|werkzeug|formen|ofen|orgel|boots|schiff|fahrzeug|geräte|instrumenten|apparate|"
    r"modell|holz|fenster|möbel|wagen|karosserie|motoren|zelt|treppen|laden|bühnen|brunnen|tief|hallen|stall|"
    r"rohrleitungs|sonder)-?bauern?$|(?:energie|strom|wasser|wärme|nah)versorgern?$|betreibern?$|speditionen$|hotels?$|"
    r"pensionen$|praxen$|apotheken$|konzerntöchtern?$|(?:kurier|pflege|liefer|fahr)diensten?$|schmieden$|agenturen$|"
    r"(?:software|auto|sanitäts|mode|system|versand|handels|kauf|möbel)häusern?$|verlagen?$|arbeitgebern?$|"
    r"(?:ingenieur|planungs|architektur|design|vermessungs|konstruktions)büros$|(?:obst|bio|milch|wein)höfen?$|"
    r"^werken?$|(?:säge|stahl|walz|hütten|zement|chemie|papier|press|ziegel|kalk|beton)werken?$"
)
PRODUCE = re.compile(
    r"produ[zk]|herstell|hergestellt|\bstell(?:t|te|en|ten)\b .{0,80}\bher\b|\bschaff(?:t|en)\b|\bbau(?:t|te|en|"
    r"ten)\b|entstehen|"
    r"fertig|erzeug|Ausstoß|Kapazität|Leistung|liefer|förder(?:t|n) jährlich|"
    r"geerntet|ausgeliefert|kapazität|verarbeit|gebaut|recycel|speicher|Ertrag|Ernte|bracht|landen|"
    r"fallen .{0,40}\ban\b|angefallen|umgeschlagen|"
    r"liefert|\bmach(?:t|en)\b"
)
TAKE_PART = re.compile(
    r"\bmachen\b.{0,20}\bmit\b|\bn[ae]hmen\b.{0,60}\bteil\b|teilgenommen|teilnehm|mitgemacht|"
    r"(?<!inzu )(?<!azu )\b(?:kamen|kommen)\b(?! aus)|"
    r"(?:[.!?“]\s|^)Gekommen\s(?:sind|waren)\b|\bzu Gast\b|"
    r"\bbesuch(?:t|en|ten)\b|\b(?:waren|sind) (?:\w+ ){0,2}dabei\b|reisten|pilgert|strömt|lockt|"
    r"\btr[ae]fen sich\b|\btreffen sich\b|"
    r"Schlange|geschult|(?:weiter|fort)gebildet|\blern(?:en|ten)\b|\bfolgten\b|diskutier|absolviert|durchlaufen|\bmachten\b.{0,30}\bmit\b|"
    r"(?:Lehrgang|Kurs|Weiterbildung|Ausbildung|ihn|sie)\b.{0,40}\babgeschlossen\b|\bgebucht\b|\bwaren da\b|"
    r"registriert|beraten worden|\bließen (?:sich|ihre?n?)\b|ausgebildet|drängen|"
    r"\b(?:Angebot|Kurs|Service)\b.{0,40}\bgenutzt\b"
)
COME = re.compile(
    r"\b[Gg]ekommen (?:sind|waren)\b|\b(?:kamen|kommen) (?:zu[mr]|\d)|\bzu Gast\b|teilgenommen|\bgeschult\b"
)
"""With these, people of a trade take part in something."""
SOLD = re.compile(r"\bverkauf|\babgesetzt|\babsetzt|\bk(?:omm|am)en\b")
"""With a period, what is sold is made: "verkaufen 600 Stück im Jahr"."""
PRODUCED = re.compile(
    r"^(?:fahrzeuge|autos|teile|bauteile|geräte|stück|flaschen|anlagen|maschinen|module|batterien|chips|wafer|"
    r"einheiten|dosen|paletten|systeme)n?$"
)
DIVIDES = re.compile(r"\b(?:stellen|stellt|folgen|folgt|bilden|entfallen|entfällt|machen|sind|gehören)\b")
GENITIVE_MEMBERS = re.compile(
    r"mitglied(?!s?(?:er)?(?:beitr|gebühr))|akteure?n?$|netzwerkpartner|anteilseign|gesellschafter|genoss"
)
YEARLY = re.compile(r"jährlich|pro Jahr|im Jahr\b|jedes Jahr|Jahres|[Jj]ahr für Jahr|\b20\d\d\b|Vorjahr")
PART_OF = re.compile(r"\b(?:darunter|davon|hiervon|unter ihnen|wovon)\b")


KMU_BY_SIZE = re.compile(
    r"(?:weniger als|unter|bis zu|höchstens|nicht mehr als|keine) (?:249|250) (?:Beschäftigt|Mitarbeit|"
    r"Angestellt|Mensch|"
    r"Leute|Personen|Köpfe)"
)
MIXED = re.compile(
    r"(?:[Uu]nternehmen|[Ff]irmen|[Bb]etrieben?)[^.]*?(?:,| und| sowie) (?:\w+ )?(?:\w*[Ii]nstitut|"
    r"\w*[Ee]inrichtung|\w*[Hh]ochschul|"
    r"\w*[Oo]rganisation|Kommunen)"
)
"""Firms counted together with institutes: those who belong to something."""
OFFICE = re.compile(r"Geschäftsstelle|Clustermanagement|Netzwerkbüro|\bBüro\b")
OWN_OFFICE = re.compile(
    r"Geschäftsstelle|Cluster(?:management|büro)|Netzwerkbüro|\b[Dd](?:as|em|es) Büro|\b[Ii]m Büro|hauptamtlich"
)
"""The cluster's own; "sein Büro" may be anybody's, and any firm has a team."""
CERTAIN_STAFF = re.compile(r"mitarbeit|beschäftigt|angestellt|teammitgl|kolleg|hilfskr|werkstud|^kräften?$")
COMPANY_WITH = re.compile(r"(?:Start-up|Firma|Unternehmen|Betrieb|Büro|Werkstatt|GmbH|UG|AG|KG|SE)\w* mit (?:\w+ )?$")
FIRM = re.compile(
    r"\b(?:[Dd](?:ie|er|as|em)|[Ee]in(?:e|em|er)?|[Ss]ein(?:e|em|er)?|[Ii]hr(?:e|em|er)?|[Uu]nser(?:e|em|er)?|"
    r"[Mm]ein(?:e|em|er)?|jede[rs]?) "
    r"(?:[a-zäöüß0-9]+ ){0,2}(?:\w*(?:[Ff]irma|[Bb]etrieb|[Uu]nternehmen|[Ww]erkstatt|[Hh]ersteller|[Hh]ändler|"
    r"[Bb]rauerei|[Gg]ießerei|"
    r"[A-ZÄÖÜ]\w+erei|[Mm]ühle|[Bb]aumschule|[Mm]anufaktur|[Kk]onzern|"
    r"[Tt]ischlerei|[Bb]elegschaft|[Ss]chmiede|[Ww]erft)|Start-up|Ausgründung|Amt|Labor)\b"
)
"""A firm (or an office of the state) as what the clause is about."""
ON_AVERAGE = re.compile(r"\b(?:im Schnitt|im Durchschnitt|[Ii]m Mittel|durchschnittlich)\b")
FROM_TO = re.compile(r"\b(?:vom|von der) [^.;]{0,40}\bmit\s+(?:\w+ )?$")
EMPLOYS = re.compile(r"\bbeschäftig(?:t|te|en|ten)\b|\beingestellt\b|\bstell(?:t|te|en|ten)\b .{0,60}\bein\b")
TRADES = re.compile(r"(?:innen|er|ern|leuten?|frauen|kräften?|gesellen|lehrlingen?|azubis)$")
THEIR_PEOPLE = re.compile(r"\b(?:[Ss]eine|[Ii]hre|[Uu]nsere|[Mm]eine)n?\s+$")
HEADS = re.compile(r"(?:leuten?|köpfen?|personen|menschen|^frauen|^männern?|^mann)$")
"""People counted without saying what they do."""
DEALS_WITH = re.compile(
    r"\bverkauf|\bverkauft\b|\bbau(?:en|ten)\b|\bfertigen\b|\bstellen\b.{0,60}\bher\b|\bentwickel|\bliefer|\bbedien|"
    r"\b(?:montier|produzier|schweiß|näh|web|gieß|dreh|fräs|schleif|lackier|verpack|reparier|wart|programmier|konstruier)(?:en|ten)\b"
)
"""What a firm's people do."""
AT_WORK = re.compile(
    r"beschäftig|arbeit|Arbeit|Job|\bleben .{0,60}\b(?:von|vom)\b|verdienen .{0,80}Geld|leben davon|Belegschaft|"
    r"Lohn|Brot|\btätig\b|"
    r"\b[Ss]ind wir\b|"
    r"\b[Ww]ir sind\b|"
    r"\b(?:[Hh]eute|[Ii]nzwischen|[Mm]ittlerweile|[Jj]etzt|[Dd]erzeit) (?:sind sie|waren sie)\b"
)
CERTAIN_JOBS = re.compile(rf"arbeitsplätz|{_POSTS}|erwerbstätig|beschäftigt|angestellt|jobs?$|belegschaft|mitarbeit")
PEOPLE = re.compile(
    r"(?:leuten?|menschen|personen|studierenden?|azubis?|auszubildenden?|jugendlichen?|bürgern?|ingenieuren?|"
    r"\w*monteuren?|\w*meistern?|handwerkern?|fachleuten?|experten|expertinnen|lehrkräften?|\w*kindern?|frauen|"
    r"männern?|"
    r"patienten|patientinnen|familien|absolventen|absolventinnen|urlaubern?|urlauberinnen|\w*ärzten?|\w*ärztinnen|"
    r"\w*kräften?|\w+innen|lehrlingen?|lehrern?|landwirten?|landwirtinnen|haushalten?|freiwilligen?|neugierigen?|"
    r"ehrenamtlichen?|aktiven?|einheimischen?|berufstätigen?)$"
)
REACHED = re.compile(
    r"\bbewarben\b|\bbewerben\b|\bbeworben\b|\bbeteilig|\berreicht\b|\bhaben\b.{0,60}\bgesehen\b|\b[Gg]ebucht\b|"
    r"\bhervorgebracht\b|\bwaren .{0,12}\bda\b|\bzieht .{0,40}\ban\b|"
    r"\bgetestet\b|\bausprobiert\b|\bhinter sich\b|"
    r"\bgewonnen\b.{0,20}\bTeiln|\bweitergebildet\b|\bumgeschult\b|\berprob|\bverbringen\b"
)
"""What happens to people whom an offer reaches."""
BODIES = re.compile(
    r"(?:schulen|kommunen|laboren?|höfen?|städten?|gemeinden|landkreisen?|hochschulen|universitäten|kliniken|"
    r"verwaltungen|bibliotheken|kreisen?|krankenhäusern?|museen|vereinen?|kitas|instituten?|einrichtungen|"
    r"tagesstätten)$"
)
JOINS_IN = re.compile(
    r"\b(?:beteilig(?:en|ten) sich|sich .{0,40}\bbeteilig(?:en|ten|t)\b|n[ae]hmen .{0,60}\bteil\b|teilgenommen|"
    r"teilnehmen|"
    r"mitgemacht|mach(?:en|ten) .{0,40}\bmit\b|erprob(?:en|ten)|test(?:en|eten)|prob(?:en|ten))\b"
)
STUDIED = re.compile(r"\b(?:Studie|Versuch|Erprobung|Test)\w*\s+(?:mit|an)\s+(?:\w+\s+)?$")
"""Who is counted in a study takes part in it."""
PAYROLL = re.compile(
    r"Lohnliste|Gehaltsliste|auf der Straße|\bverloren\b .{0,40}\b(?:Arbeit|Stelle)|"
    r"\bverlor(?:en)? ihre[n]? (?:Arbeit|Stelle|Job)|ohne Arbeit\b|\bentlassen\b|"
    r"\bgehen mussten\b|\beingestellt\b|verdienen .{0,60}Unterhalt|\bgehören\b .{0,30}\bzu uns\b"
)
"""What is said of people who are, or were, somebody's staff."""
WITH_STAFF = re.compile(r"\b[Mm]it\s+(?:(?:heute|derzeit|nur|rund|gut|etwa|unseren|seinen|ihren|inzwischen)\s+)*$")
STAFF_SIZE = re.compile(
    r"(?:\b(?:zählt|hat|hatte|beschäftigt|umfasst)\s+(?:\w+\s+){0,2}$)|\b(?:startete|begann|anfing)\b.{0,20}\bmit\s+$"
)
CLAUSE_ENDS = re.compile(r"\s*(?:[.,;:]|und\b|$)")
GREW_TO = re.compile(r"\s*(?:an)?gewachsen\b|\s*(?:gestiegen|wachsen)\b")
HELD = re.compile(
    r"\bf(?:a|i)nden\b .{0,80}\bstatt\b|stattgefunden|\bfanden\b|\bgab es\b|\bveranstalt|\blädt\b|\borganisier"
)
HELD_SPAN = re.compile(r"(?:abende|nachmittage|samstage)n?$")
"""Evenings that are held are events."""
AVERAGE_AGE = re.compile(r"\b(?:Durchschnittsalter|Altersdurchschnitt|Altersschnitt)\b")
SPAN = re.compile(
    r"(?:(?:heiz|förder|vegetations|mess|ernte|spiel)?(?:perioden|saisons)|schuljahren?|(?:berufs|lehr|dienst|"
    r"betriebs|geh|fahr|wochen|arbeits|unterrichts|flug)-?(?:jahre|stunden|minuten|tage)|"
    r"nächte|sommer|winter|wochenende|samstage|sonntage|abende|feierabende)n?$"
)
"""Stretches of time that are no units."""
OLDER = re.compile(r"\b(?:älter|jünger) als\s+$")
VACANT = re.compile(r"\boffene?[nr]?\b|unbesetzt|ausgeschrieben|gemeldet|Bewerbung|Bewerber|\bleer\b")
"""Posts that nobody holds."""
SAVES = re.compile(r"\bspar|\bersp[aä]r|brauch|verbrann|[Bb]edarf|Kohlendioxid|CO2|erhalten|bewahr")
"""What is used or saved is not made."""
LEFT = re.compile(
    r"\bverl(?:assen|ässt|ieß|ießen)\b .{0,60}\b"
    r"(?:Halle|Werk|Hallen|Hof|Band|Fabrik|Haus|Montage|Fertigung|Linie|Werkstatt|Werkstor)\b|\bvom Band\b"
)
"""What leaves a factory."""
PER_PERIOD = re.compile(
    r"\s*(?:[A-ZÄÖÜ]\S+ )?(?:[a-zäöüß]+ (?:(?:sie|er|es|man|wir|dort|hier) )?)?(?:im (?:Jahr|Monat)|"
    r"(?:pro|je) (?:Jahr|Tag|Woche|Monat|Stunde|Schicht|Minute|Sekunde)|"
    r"am Tag|in (?:der|einer) (?:Stunde|Woche|Minute|Sekunde|Schicht)|jährlich|täglich|"
    r"jede[ns]? (?:Jahr|Tag|Woche|Monat|Stunde|Minute|Schicht))\b"
)
IN_PERIOD = re.compile(
    r"\b(?:[Jj]ährlich|[Tt]äglich|[Pp]ro (?:Jahr|Tag|Woche|Monat|Stunde)|"
    r"[Ii]m (?:vergangenen |letzten |vorigen )?Jahr|[Ii]m Vorjahr|[Aa]m Tag|[Ss]tündlich|"
    r"[Ww]öchentlich|[Mm]onatlich|[Jj]edes Jahr|[Jj]eden (?:Tag|Monat|Winter|Sommer))\b[^.;]{0,60}$|"
    r"\b(?:lieferte|fertigte|baute|produzierte)\w* (?:im Jahr )?20\d\d\b[^.;]{0,30}$"
)
