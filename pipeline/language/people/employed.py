"""Who is on a body's staff by a turn of speech: "gehört zu X", "steht bei X unter Vertrag", "hinter X steht A B"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from pipeline.language.model import sentence_at, text_of
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.employers import Body, People, Places, Workplace
from pipeline.language.people.work_verbs import BEFORE
from schemas.records import OrganisationKind
from schemas.reportage import Passage

_WHILE = (
    r"(?:(?:seit|ab)\s(?:[\w.]+\s){1,3}|(?:heute|inzwischen|mittlerweile|auch|nun|jetzt|längst|selbst|fest)\s){0,2}"
)
_STAFF = r"(?:Team|(?:Stamm)?[Bb]elegschaft|Mannschaft|Truppe|Crew|Stab|Kollegium|Führungsteam|Personal)"
_PEOPLE = (
    r"(?:Beschäftigten|Mitarbeiter\w*|Angestellten|Leuten|Köpfen|Kolleg\w+|Forscher\w*|Wissenschaftler\w*|Fachkräften)"
)
_OF = r"(?:\s(?:der|des|von|vom|bei|beim|bei\sder|am|an\sder))?"
_BELONGS = re.compile(
    rf"\b(?:gehört|gehörte|zählt)\s{_WHILE}(?:zu|zum|zur|zu\sder)\s$"
    rf"|\b(?:gehört|zählt|ist\sTeil)\s{_WHILE}(?:zum|zur|des|der)\s(?:[a-zäöüß\d-]+\s)?{_STAFF}s?{_OF}\s$"
    rf"|\b(?:gehört|zählt)\s{_WHILE}zu\s(?:den|dessen|deren)\s(?:[\w.]+\s)?{_PEOPLE}{_OF}\s$"
    rf"|\bist\s{_WHILE}(?:eine[rs]?|der|die)\s(?:[a-zäöüß]+\s)?(?:der|von|unter\sden)\s(?:[\w.]+\s)?{_PEOPLE}{_OF}\s$"
    rf"|\bsteh(?:t|en)\s{_WHILE}(?:in|im)\sDienst(?:en?)?{_OF}\s$"
    rf"|\bsteh(?:t|en)\s{_WHILE}auf\sder\s(?:Gehalts|Lohn)liste{_OF}\s$"
    rf"|\bin\sLohn\sund\sBrot{_OF}\s$"
    r"|\b(?:heuert|heuerte|fing|unterschrieb|verdient|begann|bleibt|blieb)\s[^.,;:„“]{0,60}?\b(?:bei|beim|bei\sder|bei\sden)\s$"
    r"|\b(?:bekam|bekommt|fand|erhielt|hat|hatte|ergatterte|besetzt)\s[^.,;:„“]{0,40}?\b(?:[Vv]ertrag|[\w-]*[Ss]telle|Job|Arbeit|"
    r"[\w-]*[Pp]latz|Anstellung|Arbeitsvertrag|Ausbildungsvertrag)\s(?:bei|beim|bei\sder|an\sder|am|in\sder|im)\s$"
)
"""What stands before a body of whose staff somebody is."""
_BELONGS_TO = re.compile(rf"\bgehört\s{_WHILE}(?:der|dem)\s$|,\sd(?:er|ie)\s{_WHILE}(?:der|dem)\s$")
_TO_IT = re.compile(r"(?=[^.;:„“]{0,60}\b(?:an|angehört)\b)(?:\s[^.,;:„“]{1,40})?\s(?:an|angehört)(?=[,.]|\sund\s)")
""" "gehört der X seit 2012 an"."""
_AT = re.compile(r"\b(?:[Bb]eim?|[Aa]n|[Aa]m|[Ii]m|[Ii]n)\s(?:(?:der|den|dem)\s)?$")
_SIGNED = re.compile(
    r"[^.,;:„“]{0,50}?\b(?:angeheuert|angefangen|unterschrieben|eingestiegen|untergekommen|unter\sVertrag|in\sLohn\sund\sBrot|"
    r"auf\sder\s(?:Gehalts|Lohn)liste|(?:an|ein)gestellt|beschäftigt|seinen\sPlatz\sgefunden|ihren\sPlatz\sgefunden|"
    r"seinen\sMeister\sgemacht|geblieben|hängen\sgeblieben)\b"
)
"""What follows a body where somebody has a contract."""
_BEHIND = re.compile(
    rf"(?:Zum|Zur)\s(?:[a-zäöüß]+en\s)?{_STAFF}{_OF}\s$|Zu\sden\s(?:[\w.]+\s){{0,2}}{_PEOPLE}{_OF}\s$|Hinter\s(?:(?:der|dem|den)\s)?(?:(?:[A-ZÄÖÜ][\w-]*)?(?:[Ff]irma|Unternehmen|[Bb]etrieb|[Ss]tart-up)\s)?[„»]?$"
)
_STANDS = re.compile(
    r"[“«]?\s(?:steht|stehen|steckt|stecken|verbirgt\ssich|verbergen\ssich|gehört|gehören|zählt|zählen)\s(?:auch\s|vor\sallem\s)?(?:(?:der|die|eine?)\s)?"
    r"(?:[a-zäöüß]+e?r?\s)?(?:[A-ZÄÖÜ][\w-]+\s)?(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*"
)
_AND = re.compile(r"\s(?:und|mit)\s(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*")
_WHERE = re.compile(
    r"(?:\sin\s[A-ZÄÖÜ][\w-]+)?,\s(?:wo|an\sde[rm]|in\sde[rm]|bei\sde[rm])\s(?:(?:der|die)\s)?(?:[A-ZÄÖÜ][\w-]+\s)?(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*"
)
_ONCE = re.compile(
    r"[^.;:„“]{0,80}?\b(?:studiert\w*|lernte|gelernt|promovierte|war|hatte|einst|früher|damals|gekauft|besucht\w*)\b"
)
_IN_CHARGE = re.compile(
    r",\s(?:heute\s|dort\s|inzwischen\s|seit\s\d{4}\s)?(?:im|in|in\sder|bei|beim|bei\sder|bei\sden|am|an\sder)\s$"
)
_CHARGED = re.compile(
    r"[^.,;:„“]{0,70}\s(?:zuständig|verantwortlich|beschäftigt|angestellt|tätig|befasst|beauftragt|betraut|unter\sVertrag|zu\sHause)(?=[,.])"
)
""" "Prüferin Eva Holl, im Landesamt X für die Abnahme zuständig, …"."""


_EMPLOYS = re.compile(
    r"(?:\s\([^()]*\))?\s(?:ist\s)?(?P<whose>ihr|sein)e?\s(?:heutiger?\s|neuer?\s)?(?:Arbeitgeber(?:in)?|Dienstherr(?:in)?|Lehrbetrieb|Ausbildungsbetrieb)\b"
    r"|(?:\s\([^()]*\))?\sbeschäftigt\s(?P<whom>sie|ihn)\b"
    r"|(?:\s\([^()]*\))?\s(?:hat|hatte)\s(?P<hired>sie|ihn)\s[^.,;:„“]{0,50}?\b(?:(?:ein|an)gestellt|übernommen|angeworben|abgeworben|unter\sVertrag)\b"
    r"|(?:\s\([^()]*\))?\sstellte\s(?P<engaged>sie|ihn)\s[^.,;:„“]{0,50}?\bein\b"
)
""" "die X, die ihr Arbeitgeber ist", "Die X GmbH hat ihn nach der Lehre übernommen"."""
_LED = re.compile(
    r"[^.,;:„“]{0,50}?\b(?:geleitet|betreut|entwickelt|koordiniert|aufgebaut|konstruiert|begleitet|verantwortet|umgesetzt|gesteuert)\b"
)
_A_TASK = re.compile(
    r"\b(?:[\w-]*(?:[Pp]rojekt|[Vv]orhaben|[Vv]ersuch|[Vv]erfahren|[Pp]rototyp|[Aa]nlage|[Uu]mbau|[Uu]mstellung|[Tt]est|[Ee]ntwicklung|"
    r"[Ee]rprobung|[Pp]rüfstand|[Mm]aschine|[Ss]erie|[Ss]tudie)\w{0,2}|sie|ihn|es|das)\b"
)
""" "die das Projekt bei der X GmbH geleitet hat": what is told here is done."""
_GUEST = re.compile(
    r"\b(?:Vortrag|Gast|Gästen|hielt|sprach|spricht|besuch\w+|traf|trifft|kennen\w*|bewarb|beworben|Ehrendoktor\w*|einst|vorbei)\b"
)
_SCHOLARLY = frozenset((OrganisationKind.UNIVERSITY, OrganisationKind.RESEARCH))


def employed(doc: Doc, passage: Passage, places: Places, known: Organisations) -> Iterator[Workplace]:
    """Yield those of whom a passage says in one of these ways where they work."""
    text = text_of(doc)
    for start, end, name in known.backwards(passage.end, passage.start):
        sentence = sentence_at(doc, start)
        body = Body(text, start, end, sentence, passage, places)
        own = name == known.cluster
        staff = () if own else _behind(body) or _on_the_staff(body)
        scholar = _professor(body) if known.kinds.get(name) in _SCHOLARLY else ()
        for person in staff or scholar or _where(body) or _in_charge(body) or _hired(body):
            yield Workplace(person, known.whole_of((start, end, name))[2], start, end)


def _on_the_staff(body: Body) -> People:
    """ "Die Biologin gehört zu X", "A B, der bei der X unterschrieben hat"."""
    text, (low, _) = body.text, body.sentence
    belongs = _BELONGS.search(text, low, body.start)
    if belongs is None:
        at = _AT.search(text, low, body.start)
        signed = at is not None and _SIGNED.match(text, body.end, body.sentence[1])
        if at is not None and _LED.match(text, body.end, body.sentence[1]):
            clause = max(text.rfind(stop, low, at.start()) for stop in (", ", "“", ": ")) + 1
            signed = _A_TASK.search(text, max(low, clause), at.start())
        joined = _BELONGS_TO.search(text, low, body.start) and _TO_IT.match(text, body.end, body.sentence[1])
        if not signed and not joined:
            return ()
    verb = belongs.start() if belongs else body.start
    named = [start for start, _ in body.places if low <= start < body.start]
    if not named and any(body.end <= start < body.sentence[1] for start, _ in body.places):
        return ()  # "Die Firma gehört zur X, weiß A B"
    between = text[named[-1] if named else low : verb]
    if re.search(r"[;:„“»«]", between) or BEFORE.search(between):
        return ()
    return body.subject(verb)


def _professor(body: Body) -> People:
    """ "Prof. Dr. A B öffnet an der Universität X die Tür": a professor's university, whatever is done there."""
    text = body.text
    at = _AT.search(text, body.sentence[0], body.start)
    before = [one for one in body.places if body.sentence[0] <= one[0] < body.start]
    if at is None or not before or not (before[-1][1].titles or "").startswith("Prof"):
        return ()
    start, person = before[-1]
    surname = text.find(person.name.split()[-1], start, body.start)
    clause = text[surname if surname > 0 else start : body.sentence[1]]
    between = text[start : at.start()]
    if re.search(r"[;:„“»«]|,\s(?!(?:die|der)\s)", between) or BEFORE.search(clause) or _GUEST.search(clause):
        return ()
    return (person,)


def _behind(body: Body) -> People:
    """ "Hinter X steht A B"."""
    if not _BEHIND.match(body.text, body.sentence[0], body.start):
        return ()
    inside = [one for one in body.places if body.end <= one[0] < body.sentence[1]]
    if not inside or not _STANDS.fullmatch(body.text, body.end, inside[0][0]):
        return ()
    first = inside[0]
    both = len(inside) > 1 and _AND.fullmatch(body.text, first[0] + len(first[1].name), inside[1][0])
    return tuple(person for _, person in inside[: 2 if both else 1])


def _hired(body: Body) -> People:
    """ "Die X GmbH hat ihn übernommen": whom a pronoun means, who is named last before."""
    match = _EMPLOYS.match(body.text, body.end, body.sentence[1])
    if match is None:
        return ()
    woman = next(word for word in match.groups() if word) in ("ihr", "sie")
    return body.named_last(body.start, woman)


def _where(body: Body) -> People:
    """ "an der Hochschule X in Bernburg, wo A B die Arbeitsgruppe leitet"."""
    if not body.text.startswith((",", " in "), body.end):
        return ()
    first = next((one for one in body.places if body.end < one[0] < body.sentence[1]), None)
    if first is None or not _WHERE.fullmatch(body.text, body.end, first[0]):
        return ()
    return () if _ONCE.match(body.text, first[0], body.sentence[1]) else (first[1],)


def _in_charge(body: Body) -> People:
    """ "A B, im Landesamt X für die Abnahme zuständig"."""
    opened = _IN_CHARGE.search(body.text, body.sentence[0], body.start)
    if opened is None or not _CHARGED.match(body.text, body.end, body.sentence[1]):
        return ()
    before = [one for one in body.places if body.sentence[0] <= one[0] < opened.start()]
    return (before[-1][1],) if before and body.text.endswith(before[-1][1].name.split()[-1], 0, opened.start()) else ()
