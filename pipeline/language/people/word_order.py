"""Roles told where the name comes late in its clause: "Seit 2019 leitet A B das Werk", "Als Chefin reist A B viel"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from pipeline.language.people.appositions import Role, roles_after
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.engaged import one_of, voice_of, won
from pipeline.language.people.gender import fits
from pipeline.language.people.idioms import heads_by_idiom
from pipeline.language.people.leadership import is_board, part_of_a_university
from pipeline.language.people.name_in_clause import Clause
from pipeline.language.people.names import Name
from pipeline.language.roles import is_role
from schemas.reportage import Passage

_ADVERBS = (
    r"(?:(?:seit|ab|bis)\s(?:\w+\s)?\d{4}\s|(?:heute|inzwischen|mittlerweile|nun|seither|weiterhin|bis heute)\s|"
    r"(?:in|im|am|an\sder)\s[A-ZÄÖÜ][\w-]+\s)?"
)
_LEADING = r"(?P<verb>leitet|leitete|führt|führte|verantwortet|koordiniert|managt)"
_LEADS_BEFORE = re.compile(rf"\b{_LEADING}\s{_ADVERBS}$")
_LED_OBJECT = re.compile(
    rf"\s{_ADVERBS}(?P<article>das|die|den)\s(?:[a-zäöüß]+e[nrs]?\s)?(?P<noun>[A-ZÄÖÜ][\w-]+)(?![\w-])"
)
_OBJECT_BEFORE = re.compile(
    r"\b(?P<article>[Dd](?:as|ie|en))\s(?:[a-zäöüß]+e[nrs]?\s)?(?P<noun>[A-ZÄÖÜ][\w-]+)\s"
    r"(?:der|des|von|vom|bei|bei der|beim|an der|am|in der|im)\s$"
)
_WITHIN = re.compile(r"\s(?:der|des|von|vom|bei|bei der|beim|an der|am|in der|im)\s")
_OWN = frozenset("Netzwerk Cluster Verein Verbund Unternehmen Firma Betrieb Geschäfte".split())
_AT_THE_TOP = re.compile(r"\s(?:[\w.]+\s){0,4}?an der Spitze (?:der|des|von|vom)\s")
_AT_ITS_TOP = re.compile(r"\s(?:[\w.]+\s){0,4}?an (?:der|deren|dessen) Spitze(?=[,.;:]|\sund\b|$)")
_STANDS_AT_ITS_TOP = re.compile(r",\s(?:die|der)\s(?:[\w.]+\s){0,5}?an (?:der|deren|dessen) Spitze\s(?:steht|stand)\b")
_BODY_ITSELF = re.compile(r"\b(?:[Dd]er|[Dd]as|[Dd]em|[Dd]en)\s(?:Verein|Netzwerk|Cluster|Verbund)s?\b")
_SPOKEN_OF = 250
"""Characters before a name within which the body is named whose top "an der Spitze" means."""
_ASIDE = re.compile(r",\s(?:die|der)\s[^.,;:„“]{3,80},(?=\san der Spitze )")
_STANDS_AFTER = re.compile(r"(?:,\s(?:die|der)\s[^.,;:„“]{3,80},)?\s(?:steht|stand)(?=\s)")
_STANDS = re.compile(r"\b(?:steht|stand)\s(?:[\w.]+\s){0,3}$")
_RAISED = re.compile(
    r"\b(?:wurde|wird|ist|wählte\w*|berief\w*|ernannte\w*|bestellte\w*|machte\w*)\s(?:[^.,;:]{0,60}\s)?$"
)
_RAISED_AFTER = re.compile(r"\b(?:gewählt|berufen|ernannt|bestellt|befördert|gekürt)\b")
_TO_OFFICE = re.compile(r"(?:\s[\w.]+){0,4}?\s(?:zum|zur)\s(?=(?:[a-zäöüß]+e[nr]\s)?[A-ZÄÖÜ])")
_AS = re.compile(
    r"(?:^|[.!?“»]\s|,\s)Als\s(?P<phrase>(?:[a-zäöüß-]+e[rn]?\s)?(?P<noun>[A-ZÄÖÜ][\w-]+)(?:\s[^.,;:„“]{0,70}?)?)\s"
    r"(?P<verb>[a-zäöüß]{3,})\s(?:(?:[a-zäöüß]+|\d{4})\s){0,3}$"
)
_IS = re.compile(
    r"\b(?:ist|war|wurde|bleibt|blieb)\s(?:(?:heute|inzwischen|mittlerweile|nun|dort|hier|seither|zudem|auch)\s)?$"
)
_IS_AFTER = re.compile(
    r"\s(?:(?:seit|ab)\s\d{4}\s|(?:die|der|eine|ein|dort|hier|auch|zugleich|zudem)\s){0,2}(?=(?:[a-zäöüß]+er?\s)?[A-ZÄÖÜ])"
)
_ELECTED = re.compile(
    r"\bZu[mr]\s(?P<phrase>(?:[a-zäöüß]+e[nr]\s)?[A-ZÄÖÜ][^.,;:„“]{2,60}?)\s(?:wählt|bestimm|berief|ernann|macht|kürt)\w*\s"
    r"(?:(?:die|der|das|sie|ihn|man)\s)?(?:[A-ZÄÖÜ][\w-]+\s)?(?:\d{4}\s)?$"
)
_OWNED = re.compile(r",\s(?:dem|der)\s(?:die|das|der)\s")
_BELONGS = re.compile(r"\sgehörte?\s(?:(?:heute|seit|inzwischen|noch|immer|\d{4}|allein|nun)\s){0,3}$")
_TASK = r"(?P<what>(?:d(?:en|ie|as)\s)?(?:[a-zäöüß-]+e[nrs]?\s){0,2}[A-ZÄÖÜ][\w-]+(?:\s(?:und|sowie)\s[A-ZÄÖÜ][\w-]+)?)"
_CHARGED = re.compile(
    rf"\s(?:ist|war|zeichnet)\s(?:[^.,;:]{{0,60}}?\s)?für\s{_TASK}\s(?P<how>zuständig|verantwortlich)\b"
)
_CHARGED_AT = re.compile(
    rf",\s(?:bei|in|an|am|im|beim)\s[^.,;:]{{3,60}}?\s(?P<how>zuständig|verantwortlich)\sfür\s{_TASK}"
)
_CHARGED_BEFORE = re.compile(rf"\b[Ff]ür\s{_TASK}(?:\s[^.,;:]{{3,60}})?\s(?:ist|war|zeichnet)\s(?:[\w.&-]+\s){{0,6}}$")
_SIGNS = re.compile(r"\b(?:ist|war|zeichnet|zeichnete)\s(?:(?:heute|inzwischen|dort|hier|auch)\s)?$")
_IS_CHARGED = re.compile(rf"\s(?:[a-zäöüß]+\s)?für\s{_TASK}\s(?P<how>zuständig|verantwortlich)\b")
_CHARGED_AFTER = re.compile(r"\s(?P<how>zuständig|verantwortlich)\b")
_IS_RELATIVE = re.compile(
    r",\s(?:die|der)\s(?:[^.,;:„“]{3,90}\s)?(?P<noun>[A-ZÄÖÜ][\w-]+)\s(?P<verb>ist|war|wurde|bleibt)\b"
)
_SUBJECT_TAUGHT = re.compile(
    r",\s(?:die|der)\s[^.;:„“]{0,80}?\bdas\s(?:Fach|Fachgebiet|Lehrgebiet)\s"
    r"(?P<what>[A-ZÄÖÜ][^.,;:„“]{2,60}?)\s(?:vertritt|lehrt|innehat|leitet|besetzt|verantwortet)\b"
)


def roles_by_word_order(
    text: str, passage: Passage, name: Name, known: Organisations, feminine: bool | None
) -> Iterator[Role]:
    """Yield the role, if any, that a clause gives a name that does not open it."""
    clause = Clause(text, passage, name, known, feminine)
    for reading in _READINGS:
        role = reading(clause)
        if role is not None:
            yield role
            return


def _verb_first(clause: Clause) -> Role | None:
    """ "Seit 2019 leitet A B das Institut", "In dritter Generation führt A B die X GmbH"."""
    verb = _LEADS_BEFORE.search(clause.before)
    led = _LED_OBJECT.match(clause.text, clause.name.outer_end, clause.high) if verb else None
    if verb is None or led is None:
        return None
    at = clause.low + verb.start("verb"), clause.low + verb.end("verb")
    place = clause.known.starting_in(led.end("article") + 1, led.start("noun"))
    if place:
        role = clause.leads(verb.group("verb"), None, "", place[2], at)
        if part := part_of_a_university(clause.known, place):
            role.text, role.organisation = role.text + part[0], part[1]
        return role
    if verb.group("verb").startswith("führt") and led.group("noun") not in _OWN and not is_board(led.group("noun")):
        return None  # who conducts a talk or keeps a list leads no body
    within = _WITHIN.match(clause.text, led.end(), clause.high)
    of = clause.known.starting_in(within.end(), within.end()) if within else None
    own = clause.known.cluster if (led.group("noun") in _OWN or is_board(led.group("noun"))) and not of else None
    return clause.leads(verb.group("verb"), led.group("noun"), led.group("article"), of[2] if of else own, at)


def _object_first(clause: Clause) -> Role | None:
    """ "Den Vertrieb der X GmbH verantwortet A B"."""
    verb = _LEADS_BEFORE.search(clause.before)
    place = clause.ending_before(clause.low + verb.start() - 1) if verb else None
    part = _OBJECT_BEFORE.search(clause.text, clause.low, place[0]) if place else None
    if verb is None or place is None or part is None:
        return None
    at = clause.low + verb.start("verb"), clause.low + verb.end("verb")
    return clause.leads(verb.group("verb"), part.group("noun"), part.group("article"), place[2], at)


def _at_the_top(clause: Clause) -> Role | None:
    """ "Seit 2019 steht A B an der Spitze der X GmbH", "A B, der aus Y kommt, steht seit 2016 an der Spitze"."""
    stands = _STANDS_AFTER.match(clause.text, clause.name.outer_end, clause.high)
    passed = stands or _ASIDE.match(clause.text, clause.name.outer_end, clause.high)
    top = _AT_THE_TOP.match(clause.text, passed.end() if passed else clause.name.outer_end, clause.high)
    if top is None or not (stands or _STANDS.search(clause.before)):
        return _at_its_top(clause)
    place = clause.known.starting_in(top.end(), top.end() + 1)
    return clause.leads("leitet", None, "", place[2] if place else clause.known.cluster, top.span())


def _at_its_top(clause: Clause) -> Role | None:
    """ "Die X GmbH wächst. Seit 2019 steht A B an der Spitze": of the body spoken of."""
    top = _STANDS_AT_ITS_TOP.match(clause.text, clause.name.outer_end, clause.high)
    if top is None and (_STANDS.search(clause.before) or _STANDS_AFTER.match(clause.text, clause.name.outer_end)):
        stands = _STANDS_AFTER.match(clause.text, clause.name.outer_end, clause.high)
        begin = stands.end() if stands else clause.name.outer_end
        top = _AT_ITS_TOP.match(clause.text, begin, min(len(clause.text), clause.high + 1))
    place = clause.known.last_before(clause.name.outer_start) if top else None
    low = max(clause.name.outer_start - _SPOKEN_OF, clause.text.rfind("\n\n", 0, clause.name.outer_start))
    if top is None or place is None or place[0] < low:
        return None
    itself = list(_BODY_ITSELF.finditer(clause.text, place[1], clause.name.outer_start))
    return clause.leads("leitet", None, "", clause.known.cluster if itself else place[2], top.span())


def _raised(clause: Clause) -> Role | None:
    """ "2019 wurde A B zur Geschäftsführerin der X GmbH berufen"."""
    office = _TO_OFFICE.match(clause.text, clause.name.outer_end, clause.high)
    if office is None:
        return None
    if not (_RAISED.search(clause.before) or _RAISED_AFTER.search(clause.text, office.end(), clause.high)):
        return None
    found = next(roles_after(clause.text, office.end(), clause.high, clause.known, clause.feminine, False), None)
    return found if found and found.start - office.end() <= 1 and fits(found.noun, clause.feminine) else None


def _as_office(clause: Clause) -> Role | None:
    """ "Als Vertriebsleiterin der X GmbH reist A B viel"."""
    match = _AS.search(clause.text[max(0, clause.low - 2) : clause.name.outer_start])
    if match is None or not is_role(match.group("noun")) or not fits(match.group("noun"), clause.feminine):
        return None
    offset = max(0, clause.low - 2)
    start, end = offset + match.start("phrase"), offset + match.end("phrase")
    return next(roles_after(clause.text, start, end, clause.known, clause.feminine, False), None)


def _is_office(clause: Clause) -> Role | None:
    """ "Seit 2019 ist A B Geschäftsführerin der X GmbH"."""
    after = _IS_AFTER.match(clause.text, clause.name.outer_end, clause.high) if _IS.search(clause.before) else None
    if after is None:
        return None
    found = next(roles_after(clause.text, after.end(), clause.high, clause.known, clause.feminine, False), None)
    return found if found and found.start - after.end() <= 1 and fits(found.noun, clause.feminine) else None


def _elected(clause: Clause) -> Role | None:
    """ "Zum Vorsitzenden wählten die Mitglieder A B"."""
    match = _ELECTED.search(clause.before)
    if match is None:
        return None
    start, end = clause.low + match.start("phrase"), clause.low + match.end("phrase")
    return next(roles_after(clause.text, start, end, clause.known, clause.feminine, False), None)


def _owner(clause: Clause) -> Role | None:
    """ "Die X GmbH gehört seit 2010 A B", "A B, dem die X GmbH gehört"."""
    relative = _OWNED.match(clause.text, clause.name.outer_end, clause.high)
    owned = clause.known.starting_in(relative.end(), relative.end()) if relative else None
    if owned and clause.text.startswith(" gehört", owned[1]):
        noun = "Inhaberin" if clause.feminine else "Inhaber"
        return Role(noun, owned[2], *owned[:2], noun)
    verb = _BELONGS.search(clause.before)
    place = clause.ending_before(clause.low + verb.start()) if verb else None
    if place is None or clause.text.startswith(" zu", clause.name.outer_end):
        return None
    noun = "Inhaberin" if clause.feminine else "Inhaber"
    return Role(noun, place[2], *place[:2], noun)


def _charged(clause: Clause) -> Role | None:
    """ "A B ist bei der X GmbH für den Vertrieb zuständig", "Für den Vertrieb ist A B verantwortlich"."""
    after = _CHARGED.match(clause.text, clause.name.outer_end, clause.high) or _CHARGED_AT.match(
        clause.text, clause.name.outer_end, clause.high
    )
    inverted = None if after else _SIGNS.search(clause.before)
    if inverted:  # "Bei der X GmbH ist A B für den Vertrieb zuständig"
        after = _IS_CHARGED.match(clause.text, clause.name.outer_end, clause.high)
    if after:
        low = clause.low if inverted else clause.name.outer_end
        place = clause.known.starting_in(low, after.end())
        what, how, span = after.group("what"), after.group("how"), after.span("what")
    else:
        before = _CHARGED_BEFORE.search(clause.before)
        closing = _CHARGED_AFTER.match(clause.text, clause.name.outer_end, clause.high) if before else None
        if before is None or closing is None:
            return None
        place = clause.known.starting_in(clause.low + before.end("what"), clause.name.outer_start - 1)
        what, how = before.group("what"), closing.group("how")
        span = clause.low + before.start("what"), clause.low + before.end("what")
    return Role(f"{how} für {what}", place[2] if place else None, *span, how)


def _is_relative(clause: Clause) -> Role | None:
    """ "A B, die bei der X GmbH Ausbilderin ist"."""
    match = _IS_RELATIVE.match(clause.text, clause.name.outer_end, clause.high)
    if match is None or not is_role(match.group("noun")) or not fits(match.group("noun"), clause.feminine):
        return None
    begin = match.start("noun")
    if adjective := re.search(r"\s([a-zäöüß]+er?)\s$", clause.text[match.start() : begin]):
        begin -= len(adjective.group(1)) + 1
    place = clause.known.starting_in(clause.name.outer_end, match.start("noun"))
    found = next(roles_after(clause.text, begin, match.end("noun"), clause.known, clause.feminine, False), None)
    if found and found.organisation is None and place:
        found.organisation = place[2]
    return found


def _teaches(clause: Clause) -> Role | None:
    """ "A B, die an der Hochschule X das Fach Messtechnik vertritt", "Prof. A B, die an der X Akustik lehrt"."""
    noun = "Professorin" if clause.feminine else "Professor"
    match = _SUBJECT_TAUGHT.match(clause.text, clause.name.outer_end, clause.high)
    if match is not None:
        place = clause.known.starting_in(clause.name.outer_end, match.start("what"))
        return Role(f"{noun} für {match.group('what')}", place[2] if place else None, *match.span("what"), noun)
    teaches = _TEACHES.match(clause.text, clause.name.outer_end, clause.high)
    if teaches is None or not (clause.name.titles or "").startswith("Prof"):
        return None
    low, high = teaches.span("where") if teaches.group("where") else teaches.span("before")
    place = clause.known.starting_in(low, high)
    what = _SUBJECT.fullmatch(clause.text, place[1] if place else low, high)
    role = f"{noun} für {what.group('what')}" if what else noun
    return Role(role, place[2] if place else None, *teaches.span(), noun)


_TEACHES = re.compile(
    r",\s(?:die|der)\s(?P<before>[^,.;:„“]{0,110}?)\slehrt\b|\slehrt\s(?P<where>[^,.;:„“]{3,110}?)(?=[.,;]|$|\sund\s[a-zäöüß])"
)
_SUBJECT = re.compile(r"\s(?P<what>[A-ZÄÖÜ][\w-]+(?:\s(?:und\s)?[A-ZÄÖÜ][\w-]+|\s(?:der|des)\s[A-ZÄÖÜ][\w-]+)?)")


def _led_firm(clause: Clause) -> Role | None:
    """ "… die X GmbH, die A B in vierter Generation leitet"."""
    link = _WHICH.search(clause.text, clause.low, clause.name.outer_start)
    place = clause.ending_before(link.start()) if link else None
    verb = _LEADS_AFTER.match(clause.text, clause.name.outer_end, clause.high) if place else None
    if place is None or verb is None:
        return None
    return clause.leads(verb.group("verb"), None, "", place[2], verb.span("verb"))


_WHICH = re.compile(r",\s(?:die|das|den)\s(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*$")
_LEADS_AFTER = re.compile(rf"[^.,;:„“]{{0,60}}\s{_LEADING}(?=[.,;]|$)")
_READINGS: tuple[Callable[[Clause], Role | None], ...] = (
    _verb_first, _object_first, _at_the_top, _raised, _is_office, _elected, _as_office, _owner, _charged,
    _is_relative, _teaches, _led_firm, won, one_of, voice_of, heads_by_idiom,
)  # fmt: skip
