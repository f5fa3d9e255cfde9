"""Roles stated by verbs: "X leitet das Institut", "Geschäftsführerin ist X", "X, die das Büro seit 2017 leitet"."""

from __future__ import annotations

import re

from pipeline.language.people.appositions import TRAINED, Role, roles_after
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.leadership import (
    OF_THE_CLUSTER,
    genitive_of,
    head_of,
    is_board,
    office_over,
    part_of_a_university,
)
from pipeline.language.people.names import Name
from pipeline.language.people.patterns import HOLDERS
from pipeline.language.people.role_ranks import started_as
from pipeline.language.roles import is_role
from schemas.reportage import Passage

_IS = re.compile(
    r"(?![^.,;:„“]{0,40}\b(?:so\setwas\swie|eine\sArt|gleichsam|quasi|sozusagen)\b)(?:,\s(?:die|der)\s|\s)(?:(?:ist|war|wurde|bleibt|fungiert|amtiert|arbeitet|wirkt|kam)\s)(?:[\wäöüß.-]+\s){0,6}?(?:als\s|zum\s|zur\s|die\s|der\s|ein\s|eine\s)?(?=[A-ZÄÖÜ])"
)
_AS = re.compile(
    r"(?![^.;:„“»«]{0,60}\b(?:sieht|sah|versteht|verstand|begreift|fühlt|betrachtet|bezeichnet|empfindet)\ssich\b)"
    r"[^.;:„“»«]{0,110}?\bals\s(?=(?:[\w-]+\s){0,2}[A-ZÄÖÜ])"
)
""" "sieht sich als Lotsin" tells no office."""
_LEADS = re.compile(
    r"(?:,\s(?:die|der|hat|ist|war)\s|\s)(?P<before>[^.;:„“»«]{0,100}?)\b(?P<verb>leitet|führt|managt|verantwortet|koordiniert|leitete|führte|lenkt|lenkte|"
    r"(?:geleitet|geführt)(?=\s(?:hat|hatte)\b))\b(?P<after>[^.;:„“»«]{0,80})"
)
_PRESENT = {"geleitet": "leitet", "geführt": "führt"}
_OBJECT = re.compile(
    r"\b(?P<article>das|die|den|eine|ein(?=\s(?:\w+es\s)?[A-ZÄÖÜ][\w-]*(?:[Ll]abor|[Tt]eam|[Ii]nstitut|[Zz]entrum|[Bb]üro)\b))\s(?:[\w-]+e[nrs]?\s)?(?P<noun>[A-ZÄÖÜ][a-zäöüß-]+)\b(?P<unit>\s[A-ZÄÖÜ][a-zäöüß-]+(?:\sund\s[A-ZÄÖÜ][a-zäöüß-]+(?=[.,;]|\s[a-zäöü]|$))?)?"
)
_DIRECT_OBJECT = re.compile(
    r"^\s(?:(?:in|im|am|an\sder)\s(?:[A-ZÄÖÜ][\w-]+\s){1,2}|(?:seit|ab|bis)\s(?:\w+\s)?\d{4}\s|(?:heute|dort|hier|zudem|auch|nun|seither|dabei|inzwischen)\s)*$"
)
_AROUND = re.compile(r"\s(?:durch|über|herum|hinaus|hinein|vor)\b")
_FROM = re.compile(r"\b(?:von der|vom|von|aus der|aus dem|bei der|bei|beim)\s$")
_AT = re.compile(r"\s(?:bei der|bei|beim|an der|am|in der|im|für die|für das|für den|für)\s$")
_AT_THE_TOP = re.compile(
    r"\b[Aa]n der Spitze (?:der|des|von) [^.;:„“]{0,70}?\s(?:steht|stehen|stand)\s(?:[\w.]+\s){0,4}$"
)
_AT_ITS_TOP = re.compile(
    r"\b[Aa]n (?:deren|dessen|seiner|ihrer) Spitze (?:steht|stehen|stand)\s"
    r"(?:(?:heute|seit|nun|inzwischen|dabei|\d{4}|(?:Prof|Dr)\.(?:-Ing\.)?)\s){0,4}$"
)
_THEN = re.compile(r",\s(?:nun|heute|jetzt|inzwischen|seither|seitdem|mittlerweile|danach|dann|dort|hier)\s$")
_ANOTHER = re.compile(r"\s(?P<pronoun>sie|er)\b")
""" "Bei A B hat sie gelernt, nun leitet sie die X GmbH": it is not him who leads."""
_LED_BY = re.compile(
    r"\b(?P<led>[Gg]eleitet|[Gg]eführt|[Kk]oordiniert)\s(?:(?:wird|wurde)\s(?P<what>[^.,;:„“]{0,60}?\s)?)?(?:von|vom)\s"
    r"(?:(?:der|dem)\s(?:[a-zäöüß]+e[nr]\s)?[A-ZÄÖÜ][\w-]+\s)?$"
    r"|(?:\b(?P<unit_article>[Dd](?:as|ie|er))\s(?P<unit>[A-ZÄÖÜ][\w-]+)\s)?\b[Uu]nter\s(?:der\s)?(?:Leitung|Führung|Regie)"
    r"\svon\s(?:[A-ZÄÖÜ][\w-]+\s)?$"
    r"|\b(?:[Dd]iese[sn]?|[Ll]etzteres?|(?P<article>[Dd](?:as|ie|en))\s(?:[a-zäöüß]+e\s)?(?P<noun>[A-ZÄÖÜ][\w-]+)"
    r"(?P<what_unit>\s[A-ZÄÖÜ][\w-]+)?)(?:\s(?:in|im|am|an\sder|auf)\s[A-ZÄÖÜ][\w-]+)?\s(?P<verb>leitet|leitete|führt|führte|verantwortet|koordiniert)\s(?:seit\s(?:\w+\s)?\d{4}\s|heute\s)?$"
)
_LED_A_FIRM = re.compile(r"(?:es|er|sie|(?:das|die|der)\s(?:Unternehmen|Firma|Betrieb|Verein|GmbH|AG))\s")
_WHAT = re.compile(r"(das|die|der)\s(?:[a-zäöüß]+e\s)?([A-ZÄÖÜ][\w-]+)")
_AMONG = re.compile(
    r"\b(?:[Uu]nter|[Zz]u)\s(?:den|ihren|seinen|deren|dessen)\s[A-ZÄÖÜ]?|\b[Ee]iner?\s(?:der|dieser|ihrer|seiner)\s[A-ZÄÖÜ]?"
)
""" "Unter den Absolventen ist A B": one of many."""
_ELSEWHERE = re.compile(r"\s(?:durch|über|herum|hinaus|hinein|vor|an|auf|aus|in)\b")
""" "Die Leitung führt X durch die Halle"."""
_SENTENCE_END = re.compile(r"(?<!\be\. V)(?<!\bDr)(?<!\bProf)[.!?][“«]?\s(?=[A-ZÄÖÜ])")
_AND_LEADS = re.compile(r"\b(?:gelernt|studiert|gearbeitet|angefangen|verlassen|kennengelernt)\b[^.;:]*\bund\b[^.;:]*$")
_LED_BY_IT = re.compile(r"\s(?:[\w-]+\s){0,3}?(?:geleitet|geführt)(?=[.,;])")
_LED_HERE = re.compile(r",\s(?:(?:die|das|der)\s)?(?:[\w.-]+\s){0,4}von\s(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*")
""" "die X GmbH, von A B geleitet"."""
_TRAINED_BEFORE = re.compile(rf"{TRAINED.pattern}$", re.IGNORECASE)
_WITH_A = re.compile(r"\s(?:eine|einen|ihre|ihren)\s(?=(?:[\w-]+\s)?[A-ZÄÖÜ])")
_BODY_ITSELF = re.compile(rf"\b(?:[Dd]er|[Dd]as|[Dd]ie|[Dd]en|[Dd]em)\s(?:{'|'.join(sorted(OF_THE_CLUSTER))})\b")
_BODY_REACH = 250
"""Characters before a name within which a body is named that "leitet ihn" may mean."""
_PRONOUN_OBJECT = re.compile(
    r"\s(?:ihn|sie|es)(?=[,;.]|\s(?:seit|heute|hauptamtlich|ehrenamtlich|inzwischen|gemeinsam|bis)\b)"
)
_ITSELF = re.compile(rf"\b(?:[Dd]er|[Dd]as|[Dd]ie)\s(?:{'|'.join(sorted(OF_THE_CLUSTER))})\b")


_COPULAS = frozenset(("ist", "war", "wurde", "bleibt", "heißt", "amtiert", "fungiert", "wirkt", "dient"))
_INVERTED = re.compile(
    r"(?P<phrase>(?:[\w-]+\s){0,2}[A-ZÄÖÜ][\w-]+(?:\s[^.,;:„“]{0,60}?)?)"
    rf"\s(?:{'|'.join(sorted(_COPULAS))})\s(?:[\w.]+\s){{0,3}}$"
)


_RELATIVE = re.compile(
    r",\s(?:die|der)\s(?:an der|am|bei der|beim|bei|an dem|für die|für das|für den|für|"
    r"hinter der|hinter dem|hinter|das|die|den)\s"
)


def organisation_in_relative_clause(text: str, position: int, known: Organisations) -> str | None:
    """ "…, der an der Hochschule X über Netzwerke forscht": the place of work without a role."""
    match = _RELATIVE.match(text, position)
    place = known.starting_in(match.end(), match.end()) if match else None
    return place[2] if place else None


def inverted_role(text: str, passage: Passage, name: Name, known: Organisations, feminine: bool | None) -> Role | None:
    """Return the role of "Vorsitzender ist von Beginn an X" and "Geschäftsführerin des Vereins ist X"."""
    low = max(passage.start, name.outer_start - 150)
    low = max((stop.end() for stop in _SENTENCE_END.finditer(text, low, name.outer_start)), default=low)
    if _AT_THE_TOP.search(text, low, name.outer_start):
        role = "Leiterin" if feminine else "Leiter"
        place = known.starting_in(low, name.outer_start)
        return Role(role, place[2] if place else known.cluster, name.start, name.end, role)
    if top := _AT_ITS_TOP.search(text, low, name.outer_start):
        role = "Leiterin" if feminine else "Leiter"
        return Role(role, _spoken_of(text, top.start(), known), name.start, name.end, role)
    led = _LED_BY.search(text, low, name.outer_start) or _LED_BY_IT.match(text, name.outer_end)
    if led and not ((led.groupdict().get("verb") or "").startswith("führt") and _ELSEWHERE.match(text, name.outer_end)):
        place = known.starting_in(low, name.outer_start) if led.start() < name.start else None
        if led.re is _LED_BY_IT and (led_one := known.last_before(name.outer_start)) and led_one[0] >= low:
            place = led_one if _LED_HERE.fullmatch(text, led_one[1], name.outer_start) else None
        groups = led.groupdict()
        noun = groups.get("noun") or groups.get("unit")
        own = known.cluster if is_board(noun) or _ITSELF.search(text, low, name.outer_start) else None
        firm = (groups.get("led") or "").casefold() == "geführt" and _LED_A_FIRM.fullmatch(groups.get("what") or "")
        verb = groups.get("verb") or ("führt" if firm else "leitet")
        if (groups.get("led") or "").casefold() == "koordiniert":
            what = _WHAT.match(groups.get("what") or "")
            role = "Koordinatorin" if feminine else "Koordinator"
            role += (genitive_of(what.group(1), what.group(2)) or f" des {what.group(2)}s") if what else ""
            return Role(role, place[2] if place else own, name.start, name.end, role)
        article = (groups.get("article") or groups.get("unit_article") or "").lower()
        if groups.get("what_unit") and place and place[0] < led.end("noun"):
            noun = None  # "Das Institut X leitet A B"
        role = office_over(verb, article, noun, feminine)
        role += (groups.get("what_unit") or "") if noun else ""
        return Role(role, place[2] if place else own, name.start, name.end, role)
    # The search is slow, and few names have one of its verbs before them, with no more than three words between.
    near = _COPULAS.intersection(text[low : name.outer_start].split()[-4:])
    inverted = _INVERTED.search(text, low, name.outer_start) if near else None
    if inverted is None or _AMONG.search(text, low, inverted.start("phrase") + 12):
        return None
    return next(roles_after(text, inverted.start("phrase"), inverted.end("phrase"), known, feminine, False), None)


def roles_by_verb(
    text: str, passage: Passage, name: Name, known: Organisations, feminine: bool | None, limit: int | None = None
) -> list[Role]:
    """Return the roles that the clause around a name states with a verb; `limit` is where the next name begins."""
    end = min(passage.end, name.outer_end + 220, limit or passage.end)
    stop = re.compile(r"[.!?](?=\s[A-ZÄÖÜ„»])").search(text, name.outer_end, end)
    end = stop.start() if stop else end
    if started_as(text, name.outer_end, end):
        return []
    linked = _IS.match(text, name.outer_end, end)
    if linked:
        trained = _TRAINED_BEFORE.search(text, linked.start(), linked.end())
        begin = trained.start() if trained else linked.end()
        found = list(roles_after(text, begin, end, known, feminine, False, trades=True))
        if found and found[0].start - begin < 40:
            return _coordinated(text, found)
    with_a = _WITH_A.match(text, name.outer_end, end)
    found = list(roles_after(text, with_a.end(), end, known, feminine, False))[:1] if with_a else []
    if with_a and found and found[0].start - with_a.end() <= 1:
        return found
    lead = leads(text, name.outer_end, end, known, feminine)
    if lead:
        return [lead]
    as_role = _AS.match(text, name.outer_end, end)
    if as_role:
        found = list(roles_after(text, as_role.end(), min(end, as_role.end() + 90), known, feminine, False))
        if found and found[0].start - as_role.end() < 3 + len(found[0].text):
            at = known.starting_in(name.outer_end, as_role.end())
            stated = at and at[1] <= as_role.end() and _AT.search(text, name.outer_end, at[0])
            organisation = found[0].organisation or (at[2] if at and stated else None)
            return [Role(found[0].text, organisation, found[0].start, found[0].end, found[0].noun)]
    return []


_AND = re.compile(
    r"(?:,\s(?:und\s)?|\sund\s|\ssowie\s)(?:(?:zugleich|auch|nebenher|nebenbei|hauptberuflich|nebenberuflich|ehrenamtlich|"
    r"im (?:Haupt|Neben|Ehren)(?:amt|beruf))\s)?(?:[a-zäöüß]+e[rn]?\s)?"
)


def _coordinated(text: str, found: list[Role]) -> list[Role]:
    """The first role and those joined to it: "ist Psychologin, Mutter und Geschäftsführerin der X GmbH"."""
    joined = found[:1]
    for role in found[1:]:
        if not _AND.fullmatch(text[joined[-1].end : role.start]):
            break
        joined.append(role)
    return joined


def _led_by_a_guest(
    text: str, lead: re.Match[str], known: Organisations, feminine: bool | None, organisation: str
) -> Role | None:
    """ "A B von der X GmbH leitet den Arbeitskreis Normung"."""
    led = _OBJECT.search(text, *lead.span("after"))
    if led is None or lead.group("verb").startswith("führt"):
        return None
    direct = _DIRECT_OBJECT.match(text[lead.start("after") : led.start()])
    if not direct or known.starting_in(led.start("article") + 4, led.start("noun")):
        return None
    role = office_over(lead.group("verb"), led.group("article"), led.group("noun"), feminine)
    role += led.group("unit") or ""
    return Role(role, organisation, *lead.span("verb"), role)


_CONDUCTED = frozenset(
    "Buch Bücher Protokoll Gespräch Gespräche Liste Listen Statistik Kasse Interviews Verhandlungen Tagebuch Kartei "
    "Aufsicht Feder Regie Debatte Verzeichnis Register".split()
)
"""What somebody conducts or keeps, and heads no body by."""
_A_BODY = re.compile(
    r"(?:betrieb|[Ff]irma|unternehmen|[Bb]etrieb|[Uu]nternehmen|werkstatt|manufaktur|[Ss]tart-?up)(?:\s|$)"
)


def leads(text: str, position: int, end: int, known: Organisations, feminine: bool | None) -> Role | None:
    """Return what the clause that goes on at a position says somebody leads: " leitet das Labor der X GmbH"."""
    match = _LEADS.match(text, position, end)
    if not match:
        return None
    other = _ANOTHER.match(text, match.start("after"), end) if _THEN.search(match.group("before")) else None
    if other and feminine is not None and feminine != (other.group("pronoun") == "sie"):
        return None
    verb = _PRESENT.get(match.group("verb"), match.group("verb"))
    for group in ("before", "after"):
        low, high = match.span(group)
        place = known.starting_in(low, high)
        if group == "before" and place and _AND_LEADS.search(text, place[1], high):
            continue  # "hat bei der X gelernt und führt heute die Y": the first clause tells of the past
        noun = _OBJECT.search(text, low, high)
        if group == "before" and place and not noun and _FROM.search(text, low, place[0]):
            if led := _led_by_a_guest(text, match, known, feminine, place[2]):
                return led
            continue
        as_role = re.search(r"\bals\s((?:[\w-]+\s)?[A-ZÄÖÜ][\w-]+)", match.group(group))
        if as_role and is_role(as_role.group(1).split()[-1]):
            return Role(
                as_role.group(1),
                place[2] if place else None,
                low + as_role.start(1),
                low + as_role.end(1),
                as_role.group(1),
            )
        if noun and noun.group("noun") in HOLDERS and not noun.group("noun").endswith("management"):
            return None  # "führt den Vorsitz": `offices` reads these
        named = noun and place and noun.start("noun") < place[0] == noun.end("noun") + 1
        if noun and place and (place[0] <= noun.start("noun") < place[1] or (named and _A_BODY.search(noun.group()))):
            noun = None  # "führt den Familienbetrieb X": the noun says what X is
        between = text[low : noun.start("article")] if noun else ""
        if place and noun and place[1] <= noun.start("article"):
            between = _AT.sub(" ", between[: place[0] - low]) + between[place[1] - low :].removeprefix(" ")
        conducts = noun and verb.startswith("führt")
        if noun and conducts and (noun.group("noun") in _CONDUCTED or _AROUND.search(text, noun.end(), high)):
            return None  # "führt die Gruppe durch den Hof"
        if noun and group == "after" and not _DIRECT_OBJECT.match(between):
            noun = place = None
        if (place and place[1] <= high) or noun:
            organisation = place[2] if place and place[1] <= high else None
            if noun and noun.group("noun") in OF_THE_CLUSTER:
                organisation = organisation or known.cluster
            article, what, unit = noun.group("article", "noun", "unit") if noun else ("", None, None)
            role = office_over(verb, article, what, feminine)
            if unit and role.startswith(("Leiter", "Verantwortlich")):
                role += unit
            if place and noun is None and (part := part_of_a_university(known, place)):
                role, organisation = role + part[0], part[1]
            return Role(role, organisation, match.start("verb"), match.end("verb"), role)
    if verb not in ("führt", "führte") and _PRONOUN_OBJECT.match(text, match.start("after"), end):
        role = head_of(verb, None, feminine)
        if (body := _spoken_of(text, position, known)) is not None:
            return Role(role, body, match.start("verb"), match.end("verb"), role)
    return None


def _spoken_of(text: str, position: int, known: Organisations) -> str | None:
    """The body that "it" means: named last before, or the cluster where it is called so since."""
    body = known.last_before(position)
    own = [generic.start() for generic in _BODY_ITSELF.finditer(text, max(0, position - _BODY_REACH), position)]
    if own and (body is None or own[-1] > body[0]):
        return known.cluster
    return body[2] if body is not None and position - body[1] < _BODY_REACH else None
