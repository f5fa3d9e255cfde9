"""Give people their roles and organisations, from the words around each mention."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from pipeline.language.model import Mention, PersonCandidate, StatedRole, text_of
from pipeline.language.people.appositions import TRAINED, Role, appositive_roles, roles_after
from pipeline.language.people.before import (
    called_role,
    chained_role,
    coordinated_role,
    head_of_something,
    role_before,
    shared_role,
)
from pipeline.language.people.bodies import Organisations, add_organisation
from pipeline.language.people.charged import cares, charge, charged_first
from pipeline.language.people.former import is_former
from pipeline.language.people.gender import gender_of_person
from pipeline.language.people.names import Name
from pipeline.language.people.role_ranks import is_former_role, started_as
from pipeline.language.people.segments import last_segment
from pipeline.language.people.set_off import closing_bracket, seated_role, trailing_role
from pipeline.language.people.trades import is_trade
from pipeline.language.people.verbs import (
    inverted_role,
    leads,
    organisation_in_relative_clause,
    roles_by_verb,
)
from pipeline.language.people.word_order import roles_by_word_order
from pipeline.language.roles import is_role
from schemas.reportage import Passage, PassageKind


def read_roles(
    doc: Doc, person: PersonCandidate, name: Name, passage: Passage, known: Organisations, starts: frozenset[int]
) -> None:
    """Give a person the roles that stand around one mention; `starts` are the offsets of all names of the passage."""
    text = text_of(doc)
    strict = passage.kind in {PassageKind.VOICE_HEAD, PassageKind.CAPTION}
    female = gender_of_person(person)
    roles: list[Role] = []
    before = role_before(text, max(passage.start, name.outer_start - 140), name.outer_start, known, female)
    before = before or shared_role(text, max(passage.start, name.outer_start - 140), name.outer_start, known, female)
    called = called_role(text, max(passage.start, name.outer_start - 140), (name.outer_start, name.outer_end), female)
    low_before = max(passage.start, name.outer_start - 140)
    before = before or called or head_of_something(text, low_before, (name.outer_start, name.outer_end), known, female)
    low, high, inline = apposition(text, name, passage)
    inverted = inverted_role(text, passage, name, known, female)
    if inverted:
        if inverted.organisation is None:
            inverted.organisation = _organisation_after(text, name.outer_end, known)
        roles.append(inverted)
    elif before:
        if before.organisation is None:
            before.organisation = _organisation_after(text, name.outer_end, known)
        earlier = chained_role(text, passage.start, before, known, female)
        earlier = earlier or coordinated_role(text, passage.start, before, female)
        roles += [role for role in (earlier, before) if role]
    if roles and (low >= high or inline) and (as_well := _AS_WELL.match(text, name.outer_end)):
        roles += list(roles_after(text, as_well.end(), min(passage.end, as_well.end() + 90), known, female, False))[:1]
    task = charge(text, name, known)
    if task:
        roles += [] if roles else [task]
    elif low < high:
        roles += appositive_roles(text, low, high, known, female, strict or inline, starts)
    if not roles and (trailing := trailing_role(text, name, passage, known, female, starts)):
        roles.append(trailing)
    if not roles and (seated := seated_role(text, name, passage, known, female, starts)):
        roles.append(seated)
    if not roles and (closing := closing_bracket(text, name, passage, known, female, starts)):
        roles.append(closing)
    if not roles:
        following = min((start for start in starts if start > name.outer_end), default=None)
        roles += roles_by_verb(text, passage, name, known, female, following)
        if not roles:
            roles += roles_by_word_order(text, passage, name, known, female)
        if not roles and (field := cares(text, name, known)):
            roles.append(field)
    elif not strict and all(role.organisation is None for role in roles):
        roles += _leads_as_well(text, passage, name, roles, known, female)
    if answers := charged_first(text, low_before, name.outer_start, known, female):
        roles.insert(0 if all(is_profession(role.text) for role in roles) else len(roles), answers)
    for role, before_it in zip(roles, [None, *roles], strict=False):
        give(doc, person, role, strict, joined=before_it is not None and _joined(text, before_it, role))
    if person.organisation is None and passage.kind is PassageKind.VOICE_HEAD:
        person.organisation = last_segment(doc, name.outer_end, passage.end)
    if person.organisation is None and not roles:
        person.organisation = _bare_organisation(doc, name, low, high, known)


_GOES_ON = re.compile(r",?(?:\sund)?(?=\s(?:leitet|führt|verantwortet|koordiniert|managt)\b)")


def _leads_as_well(
    text: str, passage: Passage, name: Name, roles: list[Role], known: Organisations, feminine: bool | None
) -> list[Role]:
    """ "Die Chemikerin A B leitet die X GmbH", "A B ist Chemikerin und leitet die X GmbH": the office beside it."""
    following = max(name.outer_end, *(role.end for role in roles))
    goes_on = _GOES_ON.match(text, following, passage.end)
    end = min(passage.end, following + 160)
    stop = re.compile(r"[.!?;](?=\s|$)").search(text, following, end)
    lead = leads(text, goes_on.end(), stop.start() if stop else end, known, feminine) if goes_on else None
    return [lead] if lead else []


_AS_WELL = re.compile(r"(?:\s\([^()]{2,40}\))?\sals\s(?=(?:[a-zäöüß-]+(?:e|er)\s)?[A-ZÄÖÜ])")
"""The office beside the profession: "die Physikerin A B (RPTU) als stellvertretende Vorsitzende"."""
_PLACE_NOTE = re.compile(
    r"\s?\((?:(?:\d\.|ganz|hinten|vorn|vorne|obere Reihe|untere Reihe)?\s?(?:v\.\s?[lr]\.|von (?:links|rechts)|"
    r"links|rechts|Mitte|mittig|l\.|r\.|M\.)[^)]*)\)"
)

_CAPITAL = re.compile(r"\s[A-ZÄÖÜ]")
_FIRST_WORD = re.compile(r"[A-ZÄÖÜ][\w-]+(?=\s[A-ZÄÖÜ])")
_OPENED = re.compile(r"(?:,\s\d{1,2}(?:\sJahre(?:\salt)?)?(?=,)|\s\(\d{1,2}\)(?=,))?(?:,|\s[–-])\s")
"""What sets an apposition off; an age may stand between: "Eva Holl, 44, Webermeisterin"."""


_CHARGED_IN = re.compile(r"(?:in|im|bei|beim|an|am)\s[^.,;:]{3,60}?\s(?:zuständig|verantwortlich)\sfür\s")
"""The body before the task is no role: "A B, in der Geschäftsleitung der X zuständig für den Einkauf"."""
_ONE_OF_MANY = re.compile(r"einer?\svon\s(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\s")
"""How many they are is a figure: `engaged` reads what one of them is."""
_KIN = re.compile(
    r"(?:[a-zäöüß]+er?\s)?(?:Groß)?(?:[Mm]utter|[Vv]ater)(?:\s(?:von\s)?[a-zäöüß]+\s(?:Kindern?|Töchtern?|Söhnen?))?\sund\s|"
    r"(?:Onkel|Tante|Sohn|Tochter|Bruder|Schwester|Vater|Mutter|Neffe|Nichte|Enkel|Enkelin|Witwe)\s(?:des|der|von)\s[\w-]+\sund\s"
)
"""Whose relative somebody is stands before what they do: "Onkel des Gründers und Präsident der Kammer"."""


def apposition(text: str, name: Name, passage: Passage) -> tuple[int, int, bool]:
    """Return the stretch after a name that may state roles, and whether it is set off by brackets."""
    if passage.kind is PassageKind.VOICE_HEAD:
        return name.outer_end, passage.end, True
    position = name.outer_end
    note = _PLACE_NOTE.match(text, position)
    if note:
        position = note.end()
    bracket = re.compile(r"\s\((?!\d{1,2}\))([^)]{3,120})\)").match(text, position, passage.end)
    if bracket:
        return bracket.start(1), bracket.end(1), True
    opened = _OPENED.match(text, position, passage.end)
    if not opened:
        return position, position, False
    stop = re.compile(
        r"[.;:!?](?=\s|$)(?<!\be\.)(?<!\bV\.)(?<!\bDr\.)(?<!\bProf\.)|[„»“”«]|\s[–]\s|,\s(?:die|der|das|dass|und|wo|als|wie|mit)\s"
    ).search(text, opened.end(), passage.end)
    end = stop.start() if stop else passage.end
    first = re.compile(
        r"(?:(?:die|der|ein|eine|seit \d{4}|seit (?:[\w-]+\s){1,2}Jahren|heute|dem|den|damals|"
        r"zu (?:jener|der|dieser) Zeit|früher|selbst|zugleich|"
        r"zuvor|von (?:Haus aus|Beruf)|"
        r"im (?:Haupt|Neben|Ehren)(?:amt|beruf)|(?:haupt|neben)beruflich|ehrenamtlich|heutige[rn]?)\s){0,3}"
        r"(?:[A-ZÄÖÜ][a-zäöü]+(?:s|e|er|en)\s(?=[A-ZÄÖÜ]))?(?:[\w-]+\s){0,3}?(?P<noun>[A-ZÄÖÜ][\w-]+)"
    ).match(text, opened.end(), end)
    if any(no_role.match(text, opened.end(), end) for no_role in (_CHARGED_IN, _ONE_OF_MANY)):
        return position, position, False
    if started_as(text, opened.end(), end):
        return position, position, False
    trained = first and TRAINED.search(text, opened.end(), first.start("noun"))
    if first and not trained and (kin := _KIN.match(text, opened.end(), end)):
        return kin.end(), min(end, kin.end() + 260), False
    opening = _FIRST_WORD.match(text, opened.end(), end)  # "Leiter Vertrieb": the unit follows without a link
    noun = first.group("noun") if first else ""
    trade = first is not None and is_trade(noun) and not _CAPITAL.match(text, first.end(), end)
    if not first or not (is_role(noun) or trained or trade or (opening and is_role(opening.group()))):
        return position, position, False
    return opened.end(), min(end, opened.end() + 260), False


def _organisation_after(text: str, position: int, known: Organisations) -> str | None:
    link = _IN_TRAINING.match(text, position) or re.compile(
        r"\s(?:\(|von der Firma\s|von der\s|von dem\s|vom\s|von\s|bei der\s|bei\s|beim\s|aus (?:der|dem)\s)"
    ).match(text, position)
    link = link or _SINCE_AT.match(text, position)
    place = known.starting_in(link.end(), link.end()) if link else None
    place = known.whole_of(place) if place else None
    if place is None and _FROM_THE_OFFICE.match(text, position):
        return known.cluster
    return place[2] if place else None


_IN_TRAINING = re.compile(
    r",\s(?:derzeit\s|gerade\s|noch\s)?(?:im\s(?:\w+\s)?(?:Lehr|Ausbildungs)jahr|in der (?:Lehre|Ausbildung)|"
    r"(?:fest\s)?angestellt|beschäftigt|zu Hause|daheim)\s(?:bei der\s|bei\s|beim\s|an der\s|am\s)"
)
_SINCE_AT = re.compile(
    r",\s(?:seit\s[^,.;:„“]{2,40}?|heute|inzwischen|mittlerweile|derzeit|jetzt)\s(?:bei der|beim|bei|an der|am)\s"
)
""" "A B, seit der Lehre bei der X GmbH, …"."""
_FROM_THE_OFFICE = re.compile(
    r"\s(?:(?:von|aus|in)\sder\sGeschäftsstelle|(?:vom|im|aus dem)\s(?:Cluster|Netzwerk)(?:management|team|büro))\b"
    r"(?!\s(?:der|des|von)\s)"
)


_PROFESSION = re.compile(
    r"(?:[a-zäöüß]+e?r?\s)?[\w-]*(?:[Jj]urist|[Ii]nformatiker|[Ii]ngenieur|[Pp]hysiker|[Cc]hemiker|[Ll]og|[Öö]konom|[Tt]echniker|"
    r"[Mm]athematiker|[Mm]echaniker|[Kk]auf(?:mann|frau)|[Ww]irt|[Ww]issenschaftler|[Pp]ädagog|[Dd]esigner|[Ww]irtschaftler|"
    r"[Ee]lektroniker|[Aa]rchitekt|[Tt]echnolog|[Ww]irtin|[Kk]undler)(?:in|e)?"
)


def is_profession(role: str) -> bool:
    """Tell what somebody is by training, which names no body: the office told after it decides where they belong."""
    return bool(TRAINED.match(role) or _PROFESSION.fullmatch(role))


_OF_CLUBS = re.compile(
    r"(?:Gründungs|Ehren|Vereins)vorsitzende[rn]?|(?:Cluster|Netzwerk|Vereins)sprecher(?:in)?|Schatzmeister(?:in)?|Schriftführer(?:in)?"
)
"""Offices that firms do not have."""


def _joined(text: str, first: Role, second: Role) -> bool:
    """Tell whether two roles share what follows the second: "Gründer und Direktor der X GmbH"."""
    if _OF_CLUBS.fullmatch(first.noun):
        return False
    if is_former_role(second, text) and not is_former_role(first, text):
        return False  # "Vorsitzender und früherer Leiter der X GmbH"
    return text[first.end : second.start].strip() in {"und", "sowie", "&", "und zugleich"}


_SUCCEEDS = re.compile(
    r"(?:Amts)?[Nn]achfolger(?P<woman>in)?(?:\svon\s[A-ZÄÖÜ][\w-]+(?:\s[A-ZÄÖÜ][\w-]+)?)?\s"
    r"(?:im\s(?:[A-ZÄÖÜ][a-zäöü]+s)?[Vv]orsitz|als\sVorsitzende[rn]?|an\sder\s(?:Vereins|Vorstands)spitze|"
    r"an\sder\sSpitze\sdes\s(?:Vereins|Vorstands))"
)
_BESIDE_OFFICE = re.compile(r"(?:Ehren|Gründungs|Alt)(?=[a-zäöüß]{4})")
"""An honorary or former office is another one than the office itself."""


_LOCAL = re.compile(r"^(?:dortig|hiesig|zuständig|örtlich)e[rn]?\s(?=[A-ZÄÖÜ])")
"""Adjectives that point to a place and are no part of an office."""


def give(
    doc: Doc, person: PersonCandidate, role: Role, strict: bool, *, joined: bool = False, confidence: float = 0.85
) -> None:
    """Add a role to a person's, unless it is one of them, with its organisation and its place.

    `strict`: it stands in the head of a voice box or a caption, where the organisation counts in any case; `joined`:
    it shares its organisation with the role before; `confidence`: that of its evidence.
    """
    new = role.text = _LOCAL.sub("", role.text)
    if succeeds := _SUCCEEDS.fullmatch(new):
        new = "Vorsitzende" if succeeds.group("woman") else "Vorsitzender"
    if gender_of_person(person) is False and re.search(r"(?:er|or|ent|ant|ist|eur|är|log)in$", role.noun):
        return  # "Vorsitzender ist X, Schatzmeisterin Y": the woman's role is not his
    if new in person.roles or any(
        new.casefold() in old.casefold() and not _BESIDE_OFFICE.match(old) for old in person.roles
    ):
        return
    shorter = [old for old in person.roles if old.casefold() in new.casefold() and not _BESIDE_OFFICE.match(new)]
    if shorter:
        person.roles[person.roles.index(shorter[0])] = new
    else:
        person.roles.append(new)
    person.stated.append(StatedRole(new, role.organisation, role.start, strict))
    if role.organisation:
        if strict:
            add_organisation(doc, role.organisation, role.start, role.end)
        profession = all(is_profession(old) for old in person.roles if old != new)
        if person.organisation is None and (profession or strict or joined):
            person.organisation = role.organisation
        elif person.organisation is None:
            person.other_organisation = person.other_organisation or role.organisation
    span = doc.char_span(role.start, max(role.end, role.start + 1), alignment_mode="expand")
    if span is not None:
        person.mentions.append(Mention(span, "people.role", confidence, "roles"))


def _bare_organisation(doc: Doc, name: Name, low: int, high: int, known: Organisations) -> str | None:
    """ "(Stadt X, links)", "A B von der C GmbH": an organisation without a role."""
    text = text_of(doc)
    if low < high:
        place = known.starting_in(low, low + 2)
        if place and place[1] <= high:
            return place[2]
    named = known.starting_in(name.outer_end, name.outer_end + _AFTER_NAME)
    if named is not None and is_former(known, named) and not _SINCE_AT.match(text, name.outer_end):
        return None  # "Früher war A B bei der X, jetzt …"
    return _organisation_after(text, name.outer_end, known) or organisation_in_relative_clause(
        text, name.outer_end, known
    )


_AFTER_NAME = 60
"""Characters after a name within which its body is named without a role."""
