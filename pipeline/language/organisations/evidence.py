"""What sentences say of a bare word that only firms and the like can have said of them.

A German noun in the singular has an article, so a word that means nothing and has none is a name. Whose it is tells
what stands around it: firms make and deliver, people work "bei" them, they have founders, chiefs and staff. Each
wording gives points, and the points of all places where a text has the word are added (`by_evidence`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language.organisations.facilities import facility_kind
from pipeline.language.organisations.patterns import descriptor_kind
from pipeline.language.roles import is_role

LOW_REACH, HIGH_REACH = 90, 240
"""Characters before and behind a word that are looked at."""


def _any(words: str) -> str:
    return "(?:" + "|".join(words.split()) + ")"


_NUMBER = (
    r"(?:\d[\d.]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|[a-zäöüß]+zehn|[a-zäöüß]+zig|[a-zäöüß]*hundert"
    r"|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf|[A-ZÄÖÜ][a-zäöüß]+(?:zehn|zig|hundert))"
)
_STAFF = (
    r"(?:[A-ZÄÖÜ]?[a-zäöüß-]*(?:[Ll]eute|[Bb]eschäftigte|[Mm]itarbeite(?:r|nde|rinnen)|[Aa]ngestellte|[Kk]öpfe|[Mm]enschen|[Pp]ersonen|[Pp]atente"
    r"|[Ff]rauen|[Mm]änner|[Ii]ngenieure|[Ii]ngenieurinnen|[Ee]ntwickler|[Ee]ntwicklerinnen|[Ff]achkräfte|[Kk]ollegen)n?)"
)
_MANY = (
    rf"(?:(?:rund|etwa|knapp|fast|gut|über|heute|inzwischen|derzeit|mittlerweile|gerade"
    rf"|erst|nur|schon|insgesamt)\s){{0,2}}{_NUMBER}\s(?:[a-zäöüß]+\s)?{_STAFF}"
)
_MAKES_STEMS = _any(
    "fertig produzier züchte press druck schmiede webt spinn gieß verarbeite vertreib verkauf vermiete verleih "
    "exportier importier beliefer beschäftig erwirtschafte konstruier montier repariert recycel entwickel entwickl "
    "programmier investier verlang mahlt röste verpack stellt betreib heuert expandier kocht näht schneider "
    "schweiß stanz bieg gerb färb destillier polier sortier sanier zerleg siedelt lackier fräs beschichte"
)
_MAKES = (
    rf"(?:{_MAKES_STEMS}(?:e?te?|e?lt|e?t)?|baute?|lieferte?|verkaufte?|vertrieb|betrieb"
    rf"|goss|wob|spann|bot|bietet|braute?|sponsert|stellte)"
)
_DOES = (
    r"(?!(?:ist|war|sagte?|meint|liegt|lag|heißt|hieß|wurde|wird|muss|musste|soll|sollte|darf|kann|konnte|gilt|steht|stand|lebt|lebte|scheint|hilft"
    r"|lacht|lachte|nickt|nickte|erzählt|erklärt|winkt|winkte|schüttelt|fragt|fragte|zuckt|seufzt|grinst|lächelt|weiß|gibt|braucht|kostet|reicht"
    r"|stirbt|läuft|geht|kommt|bleibt|macht|erinnert|spricht|sitzt|denkt|blickt|schaut|deutet|nimmt|zeigt)\b)[a-zäöüß]{3,}t"
)
_WORKS = (
    r"(?:arbeite[nt]?|arbeitete[n]?|entwickel[nt]|entwickelte[n]?|leite[nt]|leitete[n]?|führ[nt]|verantworte[nt]|verantwortete|programmier(?:t|te)|betreu(?:t|te)"
    r"|lern(?:t|te)|jobb(?:t|te)|forsch(?:t|te)|konstruier(?:t|te)|fahr[ent]|fährt|fuhr|flieg[ent]+|flog|steuer(?:t|te)|prüf(?:t|te)|kümmer(?:t|te)|angestellt|beschäftigt|gelernt"
    r"|gearbeitet|angeheuert|angefangen|begann|anfing|stieg|fing|hält|schreib[ent]+|schrieb|schweiß(?:t|te)|näht|rechne[nt]|rechnen|tüftel[nt]|tüftelte|tun\sdas)"
)
_CHIEF = (
    r"(?:[A-ZÄÖÜ][\w-]*(?:chefin|chef|gründerin|gründer|leiterin|leiter|sprecherin|sprecher|inhaberin|inhaber|vorständin|vorstand|geschäftsführerin|geschäftsführer)"
    r"|Chefs?|Chefin|Gründer(?:in|team|duo)?s?|Mitgründer(?:in)?|Geschäftsführer(?:in)?|Inhaber(?:in)?|Vorständin|Vorstand|Sprecher(?:in)?|Wortführer(?:in)?"
    r"|Prokurist(?:in)?|Betriebsleiter(?:in)?|Vertriebs[a-z]+|Technikchef(?:in)?|Belegschaft|Eigentümer(?:in)?|Teilhaber(?:in)?|Gesellschafter(?:in)?)"
)
_FIRM = (
    r"(?:[A-ZÄÖÜ]?[a-zäöüß-]*(?:[Uu]nternehmen|[Ff]irma|[Ss]tart-?up|[Bb]etrieb|[Ss]pin-?off|[Aa]usgründung|[Ss]tudio|[Ii]ngenieurbüro|[Mm]anufaktur|[Kk]onzern"
    r"|[Mm]ittelständler|[Hh]ersteller|[Zz]ulieferer|[Dd]ienstleister|[Gg]enossenschaft|[Ss]oftwarehaus|[Rr]eederei|[Ss]pedition|[Ss]chmiede))"
)
_HOUSE = (
    r"(?:[A-ZÄÖÜ]?[a-zäöüß-]*(?:[Ww]erkstatt|[Ww]erkstätten|[Ss]erver[n]?|[Hh]alle[n]?|[Ll]abor[e]?[n]?|[Bb]üro[s]?|[Zz]entrale|[Kk]antine|[Ff]abrik|[Hh]auptsitz|[Ff]irmensitz"
    r"|[Pp]roduktion|[Ff]ertigung|[Ee]ntwicklungsabteilung|[Vv]ertrieb|[Tt]eam|[Ll]eute[n]?|[Ii]ngenieure[n]?|[Mm]itarbeiter[n]?|[Bb]elegschaft|[Bb]eschäftigten|[Kk]unden?|[Gg]eschäftsführung"
    r"|[Ss]erverfarm|[Rr]echenzentr(?:um|en)|[Ff]iliale[n]?|[Nn]iederlassung(?:en)?|[Ww]erk(?:e[sn]?|s)?|[Kk]ühlhaus|[Kk]ühlhäuser[n]?|[Ww]erkshalle[n]?|[Ll]agerhalle[n]?|[Bb]austelle[n]?|[Aa]telier[s]?|[Kk]üche[n]?|[Ff]uhrpark|[Ll]eitstand|[Ll]eitwarte|[Ww]erkstor|[Bb]etriebsgelände|[Ff]irmengelände|[Ss]howroom|[Pp]rüfstand|[Tt]eststand|[Ll]ogistikzentrum|[Ss]tandort[e]?[n]?|[Tt]resen|[Vv]ersuchshalle|[Cc]hefetage|[Kk]ollegen|[Rr]einraum|[Ll]ager|[Ff]irmenhof|[Bb]esprechungsraum|[Mm]onteure[n]?|[Tt]echniker[n]?|[Aa]uftragsbuch|[Tt]estgelände))"
)
_ANNOUNCED = (
    rf"\b[Ee]ine?[mnr]?\s(?:[a-zäöüß-]+e[nrms]?\s|[A-ZÄÖÜ][a-zäöüß]+er\s){{0,2}}{_FIRM}(?:\s(?:aus|in|von|für|im|am)\s[^.;:!?,“„]{{1,40}})?"
    r"(?:,\s(?:das|die|der|dem|den|deren|dessen|an|mit|bei|hinter)\s[^.;:!?“„]{3,110})?:\s"
)
ANNOUNCED = re.compile(_ANNOUNCED)
""" "ein Start-up aus Jena, das Eva Holl gegründet hat: Quirla spinnt Garn": whatever the word sounds like."""
_FIRST_FIELD = (
    "Seit|Heute|Inzwischen|Dort|Hier|Auch|Deshalb|Darum|Daher|Daraus|Damit|Dafür|Den|Dem|In|Im|Am|An|Mit|Bei|Aus|Auf|Für|Nach|Vor|Zum|Zur|Unter|Über"
    "|Neben|Nebenan|Hinter|Längst|Mittlerweile|Drinnen|Draußen|Jetzt|Nun|Bislang|Bisher|Früher|Später|Erst|Schon|Noch|Nur|Jährlich|Täglich|Gemeinsam|Zusammen"
    "|Ab|Von|Zwischen|Zuerst|Zuletzt|Dann|Danach|So|Ebenso|Außerdem|Zudem|Nebenbei|Trotzdem|Dazu"
)
"""What opens a sentence whose subject comes behind the verb."""
_BEFORE: tuple[tuple[str, int, bool, re.Pattern[str]], ...] = tuple(
    (name, points, sure, re.compile(pattern))
    for name, points, sure, pattern in (
        ("verb before", 1, False, rf"\b{_MAKES}\s$"),
        ("subject", 1, False, rf"(?:(?:^|[.!?:“]\s)(?:{_FIRST_FIELD})\b[^.,;:!?„]{{0,70}}|,)\s{_MAKES}\s$"),
        ("sits", 2, True,
         r"\b(?:[Hh]ier|[Dd]ort|[Dd]aneben|[Dd]ahinter|[Dd]rinnen)\s(?:sitzt|saß|residiert|arbeitet|produziert|entwickelt|baut)\s$"),
        ("leads", 2, False, r"\b(?:führt|führte|leitet|leitete|verkaufte|übernahm)\s$"),
        ("belongs", 1, False, r"\b(?:gehört|gehörte|wurde|wuchs|entstand|heißt|hieß|gab\ses|gibt\ses)\s$"),
        ("in a clause", 1, False,
         r",\s(?:den|die|das|was|wie|womit|dass|weil|ob|wenn|wo|dem|mit\sde[mnr]|für\sdie|als|bevor|seit)\s$"),
        ("firm named", 3, True, rf"\b{_FIRM}\s(?:heißt|hieß|nennt\ssich)\s$|[A-ZÄÖÜ]\w+s\s{_FIRM}\s$"),
        ("settles", 1, False, r"\b(?:hat|hatte)\ssich\s$"),
        ("founded", 2, False,
         r"\b(?:(?:mit|aus)?gründeten?)\s(?:(?:er|sie|die\s[A-ZÄÖÜ]\w+|[a-zäöüß]+|\d{4})\s){0,4}$"),
        ("works at", 2, False, rf"\b{_WORKS}\s(?:[a-zäöüß]+\s|\d{{4}}\s|[A-ZÄÖÜ][a-zäöüß]+en\s){{0,5}}(?:bei|für)\s$"),
        ("at", 1, False, r"\b[Bb]ei\s$"),
        ("house of", 2, True, rf"\b{_HOUSE}\s(?:von|bei)\s$"),
        ("hands of", 2, False, rf"\b(?:{_STAFF}|{_CHIEF})\s(?:hinter|von|bei)\s$|\b{_MANY}\sfür\s$"),
        ("from the house", 2, True, r"\b(?:[Aa]us\sdem\sHause|[Ii]m\sHause?)\s$"),
        ("joined", 2, False,
         r"\b(?:kam|kamen|wechselte[n]?|stieß|stieg|ging|gewechselt|gekommen|gestoßen|gegangen)\s(?:[a-zäöüß]+\s|\d{4}\s){0,3}zu\s$"),
        ("on the plate", 2, False,
         r"(?:[Ss]child|[Vv]isitenkarte|[Bb]riefkopf|[Ff]irmenlogo|[Oo]veralls?|[Tt]ür|[Tt]ransporter|[Ff]assade)\b[^.;!?]{0,50}:\s$"),
        ("agent", 1, False, r"\b[Vv]on\s$"),
        ("for", 1, False, r"\b[Ff]ür\s$"),
        ("has it", 1, False, r"\b(?:hat|hatte|haben)\s(?:(?:ihn|sie|es|das|dies|ihm|ihr|ihnen|sich)\s)?$"),
        ("of the role", 2, False, r"\b(?P<role>[A-ZÄÖÜ][\w-]{3,})\s(?:von|bei)\s$"),
        ("with", 1, False, r"\b(?:[Mm]it|[Dd]urch|[Zz]u|[Hh]inter|[Nn]eben)\s$"),
        ("in brackets", 2, True,
         r"(?<![\w-])[A-ZÄÖÜ][a-zäöüßé]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?\s(?:von\s)?[A-ZÄÖÜ][a-zäöüßé]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?\s\($"),
        ("announced", 2, True, f"{_ANNOUNCED}$"),
        ("explained", 1, False, r"[A-ZÄÖÜ][\w-]+[^.;!?]{0,40}:\s$"),
    )
)  # fmt: skip
_AFTER: tuple[tuple[str, int, bool, re.Pattern[str]], ...] = tuple(
    (name, points, sure, re.compile(pattern))
    for name, points, sure, pattern in (
        ("makes", 2, True, rf"\s(?:selbst\s|inzwischen\s|heute\s)?{_MAKES}\s"),
        ("does", 1, False, rf"\s{_DOES}\s"),
        ("staff", 2, True, rf"(?:,\s|\smit\s(?:(?:seinen|ihren|den|inzwischen|heute)\s){{0,2}}|\s\(){_MANY}"),
        ("staff beside", 2, True, rf"[.:]\s{_MANY}"),
        ("staff told", 1, False, rf"\s[^.!?]{{0,80}}\.\s{_MANY}[,.]"),
        ("acts", 1, False,
         r"\s(?:hat|will|macht|nimmt|setzt|kommt|bekommt|zahlt|gehört|kauft|sitzt|arbeitet|wächst|gilt|geht)[\s,]"),
        ("chief next", 1, False,
         r"[^.!?“„]{0,110}[.:]\s(?:Gründer|Chef|Inhaber|Geschäftsführer|Mitgründer|Technikchef|Entwicklungsleiter|Betriebsleiter)(?:in)?\s[A-ZÄÖÜ]"),
        ("who founded", 1, False,
         r"[^\n]{0,120}?,\s(?:der|die)\s(?:die\sFirma|das\s(?:Unternehmen|Start-up)|den\sBetrieb)\s[^.,]{0,40}(?:gegründet|aufgebaut|führt|leitet)"),
        ("founded by", 2, True, r",\s(?:\d{4}\s|vor\s\S+\sJahren\s)?(?:mit|aus)?gegründet\b"),
        ("staff too", 2, False, rf"\s{_MANY}"),
        ("founded", 2, True, r"\s(?:\d{4}\s|selbst\s|gemeinsam\s|allein\s)?(?:mit|aus)?gegründet\b"),
        ("spun off", 1, True, r"\sausgegründet\b"),
        ("built", 2, False,
         r"\s(?:[a-zäöüß]+\s){0,2}(?:gebaut|geliefert|gefertigt|entwickelt|hergestellt|konstruiert|programmiert|installiert|gezüchtet|beigesteuert)\b"),
        ("settled", 2, True,
         r"\s(?:[a-zäöüß]+\s){0,3}(?:niedergelassen|angesiedelt|eingemietet|eingerichtet|spezialisiert)\b"),
        ("so called", 3, True,
         rf",\sso\s(?:nannte|nennt|nannten|heißt|hieß|taufte)\w*\s(?:er|sie|sich|der|die|das)?\s?(?:(?:ihr|sein|die|das|der|ihre|seine)\s)?(?:[a-zäöüß]+\s)?{_FIRM}\b"),
        ("project", -4, False,
         r"[^.!?\n]{0,60}?(?:,\s(?:ein|einem|das|dem)\s[^.!?]{0,90}\b[\w-]*[Pp]rojekts?\b|[^.!?\n]{0,80}\.\s(?:In|Mit|Das|Im|Bei)\s(?:dem\s|das\s)?[\w-]*(?:[Vv]orhaben|[Pp]rojekt)\b)"),
        ("called", 3, True, rf"\s(?:heißt|hieß|nennt\ssich)\s(?:[a-zäöüß]+\s){{0,3}}{_FIRM}\b"),
        ("on its own", 2, True, r"\s(?:[a-zäöüß]+\s)?selbstst?ändig\b"),
        ("deals", 1, False, r"\s(?:verhandelt|kooperiert|arbeitet|zusammen|unterschrieb|vereinbarte?)\b"),
        ("its chief", 3, True,
         rf"(?:[^.!?“„]{{0,110}}[,.;]\s(?:[Uu]nd\s)?|[^.!?“„]{{0,50}}\.\s„[^“]{{5,150}}“,?\s[a-zäöüß]+\s)"
         rf"(?:[Dd]eren|[Dd]essen)\s(?:[a-zäöüß]+\s)?{_CHIEF}\b"),
        ("their chief", 1, False,
         rf"[^.!?“„]{{0,110}}[,.;]\s(?:und\s)?(?:[Ii]hre?|[Ss]eine?)\s(?:[a-zäöüß]+\s)?{_CHIEF}\b"),
        ("the firm", 1, False,
         rf"[^\n]{{0,180}}?\b(?:[Dd]as|[Dd]ie|[Dd]em|[Dd]es|[Dd]er|[Ii]m|[Zz]um|[Zz]ur|[Vv]om)\s(?:junge\s|kleine\s)?{_FIRM}s?\b"),
        ("as a task", 2, True,
         r"\s(?:seit\s\d{4}\s|heute\s)?(?:die|den|das)\s(?:[a-zäöüß]+e\s)?[A-ZÄÖÜ][\w-]+\s(?:leitet|führt|verantwortet|betreut|fährt|entwickelt|macht|baut|steuert|plant|prüft|testet|bedient|programmiert|organisiert|koordiniert|konstruiert)\b"),
        ("works there", 2, False,
         r"\s(?:[a-zäöüß]+\s){0,3}(?:arbeite[tn]|angestellt|beschäftigt|gearbeitet|gelernt|anheuerte|anfing|begann|rechne[tn]|auslegt|fliegt|fährt)\b"),
        ("task", 2, True, r"\s(?:die|den|das|an|als)\s"),
        ("apposed", 3, True,
         r"(?:\saus\s[A-ZÄÖÜ]\w+)?(?:,|\s–)\s(?:heute\s|inzwischen\s|damals\s)?(?:ein|eine|einem|einer|einen)\s(?:[a-zäöüß-]+e[nrms]?\s|[A-ZÄÖÜ][a-zäöüß]+er\s){0,2}?(?P<noun>[A-ZÄÖÜ][\w-]+)"),
        ("from a town", 1, False, r"\saus\s[A-ZÄÖÜ]"),
    )
)  # fmt: skip
IN_CLAUSE = re.compile(r",\s(?:den|die|das|dem)\s$")
"""A relative pronoun, no article: "Daten, die Quirla sammelt"."""
VERB_BEFORE = re.compile(r"\b(?!(?:mit|seit|samt|statt|nebst|laut)\s)[a-zäöüß]{2,}t\s$")
CLAUSE_END = re.compile(r"(?:\s[^.,;:!?“„\n]{1,70})?\s[a-zäöüß]+(?:t|te|kann|will|ließ|gab|baut|hat)[.,;]")
_CHIEFS = re.compile(rf"{_CHIEF}|[A-ZÄÖÜ][a-zäöüß]+(?:frau|mann|leute|team)")
_OWNS = re.compile(r"(?<=s)\s(?:[a-zäöüß]+e[rnms]?\s)?(?P<role>[A-ZÄÖÜ][\w-]{3,})")
_POLITICAL = re.compile(r"(?:[Bb]ürgermeister|[Ll]andrät|[Ll]andrat|[Pp]farrer|[Pp]räsident|[Mm]inister)")
OF_NO_PERSON = frozenset({"apposed", "staff", "staff beside", "so called", "called", "from the house", "spun off"})
"""What nobody says of a person, who has two names as a firm may have."""
_OPENER = re.compile(r"(?:^|[.!?:“…]\s|\n)$")
_IMPOSSIBLE_BEFORE = re.compile(
    r"\b(?:[Ii]n|[Aa]us|[Nn]ach|[Aa]uf|[Uu]m|[Aa]ls|[Pp]er|[Vv]ia|[Oo]hne|[Hh]err|[Hh]errn|[Ff]rau|[Ff]amilie|[Dd]r\.|[Pp]rof\.|[Bb]is|[Zz]wischen|[Oo]der|[Ss]tatt)\s$"
    r"|\b(?:[\w-]*[Ss]pezialist(?:en|in)?|[\w-]*[Ee]xpert(?:e|en|in)|[\w-]*[Ff]ach(?:mann|frau|leute)|Experte|[Ww]erk|[Ff]abrik|[Nn]achfrage|[Bb]edarf)\s(?:für|an)\s$"
    r"|\b(?:[\w-]*[Hh]ersteller(?:in)?|[\w-]*[Pp]roduzent(?:en|in)?|[\w-]*[Ll]ieferant(?:en|in)?|[\w-]*[Aa]nbieter(?:in)?|[\w-]*[Hh]ändler)n?\s(?:von|für)\s$"
    r"|[A-ZÄÖÜ]\w+\s(?:de|van|ten|ter|di|da|du|del|al|el)\s$"
    r"|\b(?:[Pp]rojekt|[Pp]rodukt|[Ss]oftware|[Pp]rogramm|[Vv]erfahren|[Rr]oboter|[Gg]erät|[Ss]orte|[Mm]odell|[Mm]esse|[Oo]rt|[Dd]orf|[Gg]emeinde|[Ss]chiff|[Ss]tadtteil"
    r"|[Tt]yp|[Mm]arke|[Aa]pp|[Pp]lattform|[Vv]orhaben|[Ss]ystem|[Aa]nlage|[Ww]erkstoff|[Mm]aterial|[Hh]eftes?|[Ff]ilm|[Ss]piel|[Ss]tück|[Ll]abel)\s$"
)
"""Places, people with titles, and things whose name stands behind what they are."""
_IMPOSSIBLE_AFTER = re.compile(
    r"\saus[\s,.](?![A-ZÄÖÜ])|"
    r"\s(?:heißt|hieß|heiße|nennt\ssich|nannten?|nennen)\s(?:[a-zäöüß]+\s){0,2}(?!das\sUnternehmen|die\sFirma)(?:[A-ZÄÖÜ][\w-]*(?:[Gg]erät|[Mm]aschine|[Rr]oboter|[Pp]rojekt|[Ss]oftware|[Ss]ystem|[Vv]erfahren|[Aa]pp|[Mm]aterial|[Ww]erkstoff"
    r"|[Pp]rodukt|[Ss]toff|[Vv]orhaben|[Ss]orte|[Ss]chiff|[Pp]rogramm|[Pp]lattform))\b"
)


_PERSONAL = re.compile(
    r"(?:(?:Amts)?(?:[Nn]achfolger|[Vv]orgänger)|Stellvertreter|Amtskolleg|Mitstreiter|Weggefährt|Kompagnon|Kommiliton|"
    r"Doktorvater|Doktormutter|Ziehvater|Ziehsohn)(?:in|innen|e|en|n|s)?"
)
"""What somebody is of a person, and of no firm: "Recks Nachfolgerin"."""


def owned(text: str, end: int) -> str | None:
    """Return the noun for somebody behind a genitive that ends at `end`: "Quirlas Vertriebsfrau"."""
    match = _OWNS.match(text, end)
    role = match.group("role") if match else ""
    if _PERSONAL.fullmatch(role):
        return None
    return role if is_role(role) or _CHIEFS.fullmatch(role) else None


def weighed(text: str, start: int, begin: int, end: int) -> Iterator[tuple[str, int, bool]]:
    """Yield what the words around begin..end of the passage from `start` say for a firm.

    That is what is said, its points, and whether no common noun could stand there.
    """
    low = max(start, begin - LOW_REACH)
    left, right = text[low:begin], text[end : end + HIGH_REACH]
    stop = right.find("\n\n")
    right = right if stop < 0 else right[:stop]
    opens = _OPENER.search(left) is not None
    if _IMPOSSIBLE_BEFORE.search(left) or _IMPOSSIBLE_AFTER.match(right):
        yield "other", -4, False
    for name, points, sure, pattern in _BEFORE:
        match = pattern.search(left)
        if match and name == "in a clause" and not CLAUSE_END.match(right):
            continue
        if match and name == "of the role" and _PERSONAL.fullmatch(match.group("role")):
            yield "other", -4, False
        elif match and not (name == "of the role" and not is_role(match.group("role"))):
            yield name, points, sure
    for name, points, sure, pattern in _AFTER:
        match = pattern.match(right)
        if match is None or not _fits(name, left, opens=opens):
            continue
        if name == "apposed":
            noun = match.group("noun")
            if not _is_house(noun):
                continue
        yield name, points, sure
    whose = _OWNS.match(text, end)
    if whose and _PERSONAL.fullmatch(whose.group("role")):
        yield "other", -4, False
    person = owned(text, end)
    if person:
        yield ("town", -4, False) if _POLITICAL.search(person) else ("its people", 3, True)


_NEEDS = {
    "built": re.compile(r"\b(?:von|hat|haben|hatte)\s$"),
    "works there": re.compile(r"\b(?:[Bb]ei|[Ff]ür)\s$"),
    "as a task": re.compile(r"\b(?:[Bb]ei|[Ff]ür)\s$"),
    "task": re.compile(rf"\b{_WORKS}\s(?:[a-zäöüß]+\s|\d{{4}}\s|[A-ZÄÖÜ][a-zäöüß]+en\s){{0,5}}bei\s$"),
    "staff beside": re.compile(r":\s$"),
}
_LISTED = re.compile(r"[,:]\s$|\b(?:und|oder|sowie|zwischen)\s$")


def _fits(name: str, left: str, *, opens: bool) -> bool:
    """Tell whether what stands before a word allows what stands behind it to count."""
    if name in {"makes", "does", "acts"}:
        return opens
    if name in {"apposed", "staff"}:
        return opens or not _LISTED.search(left)
    return name not in _NEEDS or _NEEDS[name].search(left) is not None


def _is_house(noun: str) -> bool:
    known, _ = descriptor_kind(noun)
    return known or facility_kind(noun) is not None
