"""Owners and managers of the firm that a paragraph tells of: "Die X GmbH wächst. „…“, sagt Gründerin A B"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, reportage_of, text_of
from pipeline.language.people.bodies import OWN_CLUSTER, Organisations
from pipeline.language.people.former import former_bodies
from pipeline.language.people.role_classes import body_of_office
from schemas.records import OrganisationKind
from schemas.reportage import PassageKind

_BOARD = re.compile(r"Vorst(?:and|änd)(?!\w*mitglied)")
_HAS_BOARD = re.compile(r"\b(?:AG|SE|eG)$")
_OF_ONE_FIELD = (
    r"(?:Technik|Finanz|Vertriebs|Produktions|Entwicklungs|Personal|Marketing|Einkaufs|Forschungs|Betriebs|Logistik|"
    r"Qualitäts|Innovations|Digital)"
)
"""Forms of firms that have a board, as a club has one too."""
_HEADS = re.compile(
    r"(?:^|\s)(?:Vorstand|Vorständin|Vorstandsvorsitzender?|Vorstandschef(?:in)?)$|(?:^|\s|-)(?:(?:[Mm]it|[Uu]nternehmens|[Ff]irmen)?(?:gründer|Gründer|inhaber|Inhaber|chef)(?:in)?|Firmenchef(?:in)?|"
    r"(?:[Mm]it)?[Gg]eschäftsführer(?:in)?|[Gg]esellschafter(?:in)?|Kompagnon|Teilhaber(?:in)?|Prokurist(?:in)?|(?:Senior|Junior)?[Cc]hef(?:in)?|"
    r"Leiter(?:in)?\s(?:der|des|von)\s(?:Fertigung|Produktion|Entwicklung|Konstruktion|Montage|Technik|Einkaufs|Vertriebs|Werks)|"
    r"Betriebsratsvorsitzende[rn]?|Betriebsr(?:at|ätin)|"
    r"(?:Betriebs|Werks?|Konstruktions|Montage|Schicht|Verkaufs|Einkaufs|Produktions|Fertigungs|Entwicklungs|Vertriebs|Ausbildungs|Technik|Labor|Werkstatt|"
    r"Versuchs|Qualitäts|Logistik|Lager|Instandhaltungs|Personal|IT-|Abteilungs|Bereichs|Bau|Filial|Restaurant|Hotel|Küchen)(?:leiter(?:in)?|chef(?:in)?)"
    rf"|{_OF_ONE_FIELD}(?:vorstand|vorständin|geschäftsführer(?:in)?)|Finanzchef(?:in)?|C[EOTFISD]O|"
    r"(?:Presse|Unternehmens|Firmen)sprecher(?:in)?|(?:kaufmännische|technische|wissenschaftliche|künstlerische)r?\s(?:Leiter|Direktor|Geschäftsführer|Vorstand)(?:in)?"
    r"|(?:Werk|Schicht|Vorarbeit|Hallen|Halle|Lehr|Polier)meister(?:in)?|Vorarbeiter(?:in)?|Polier(?:in)?|Schicht(?:führer|leiter)(?:in)?)$"
)
"""Offices in firms; where the text states no firm for them it is the one spoken of."""
_OWN = re.compile(rf"\b(?:[Dd]e[rsm]|[Dd]as|[Ii]m)\s{OWN_CLUSTER.pattern}\b(?!\s[A-ZÄÖÜ])")


_PARTNERS_OF_FIRMS = frozenset((OrganisationKind.UNIVERSITY, OrganisationKind.RESEARCH, OrganisationKind.GOVERNMENT))
"""Kinds of bodies that have no such offices: what is told of a firm may name one in between."""


_FINANCIER = re.compile(
    r"[Bb]eteiligung|[Kk]apital\b|\bCapital\b|\bVentures?\b|[Ii]nvest(?:or|ors|ment|ments)?\b|[Ff]onds\b|[Bb]ank(?:en)?\b|[Ss]parkasse|"
    r"\bPartners\b|[Ff]inanzierung|[Ww]agnis"
)
"""Who puts money into a firm is named where the text tells of it, and is not the firm."""
_OF_MONEY = re.compile(r"[Ff]inanz|[Ff]onds|[Ii]nvest|[Bb]ank|[Ff]ilial|[Vv]orst[aä]nd")


def firms_spoken_of(
    doc: Doc, people: Iterable[PersonCandidate], known: Organisations
) -> Iterator[tuple[PersonCandidate, str]]:
    """Yield the owners and managers whose paragraph has named a firm before them, and that firm, the last one."""
    text = text_of(doc)
    former = set(former_bodies(known))
    paragraphs = [q for q in reportage_of(doc).passages if q.kind is PassageKind.PARAGRAPH]
    for person in people:
        if person.organisation or person.other_organisation or not person.roles or not _HEADS.search(person.roles[0]):
            continue
        names = sorted(m.span.start_char for m in person.mentions if m.field is None)
        told = [m.span.start_char for m in person.mentions if m.field == "roles"]
        named = names[0]
        paragraph = next((q for q in paragraphs if q.start <= named < q.end), None)
        if paragraph is None:
            continue
        if not any(abs(at - name) < _BESIDE for at in told for name in names if name < paragraph.end):
            # "Eva Holl trägt eine Jacke. Die Halle der X GmbH ist kalt, und die Laborleiterin …"
            named = max((at for at in told if named < at < paragraph.end), default=paragraph.start)
        for start, end, name in known.backwards(named, paragraph.start):
            if (start, end) in former or (_FINANCIER.search(name) and not _OF_MONEY.search(person.roles[0])):
                continue
            if name == known.cluster or (_BOARD.match(person.roles[0]) and not _HAS_BOARD.search(name)):
                break
            if known.kinds.get(name) is OrganisationKind.COMPANY:
                if not _OWN.search(text, end, named):
                    yield person, name
                break
            if known.kinds.get(name) not in _PARTNERS_OF_FIRMS:
                break


_OWNERS = re.compile(
    r"(?:Inhaber|Geschäftsführer|Eigentümer|Betreiber|(?:Firmen|Senior|Junior|Unternehmens)?[Cc]hef|Firmeninhaber|Gesellschafter|"
    r"Vorstandssprecher|Prokurist)(?:in)?|Vorstand|Vorständin"
)


def firms_of_the_name(people: Iterable[PersonCandidate], known: Organisations) -> Iterator[tuple[PersonCandidate, str]]:
    """Yield owners and managers, of whom no body is told, and the one firm that bears their family's name."""
    firms = [name for name, kind in known.kinds.items() if kind is OrganisationKind.COMPANY and name != known.cluster]
    for person in people:
        if person.organisation or person.other_organisation or not person.roles:
            continue
        if _OWNERS.fullmatch(person.roles[0]):
            family = re.split(r"[\s-]", person.name.split()[-1])
            own = [firm for firm in firms if any(re.search(rf"\b{re.escape(part)}s?\b", firm) for part in family)]
            if len(own) == 1:
                yield person, own[0]


_HEADS_A_HOUSE = re.compile(r"(?:Leiter|Direktor)(?:in)?|Chef(?:in)?|Hausherr(?:in)?")
_HOUSE = re.compile(r"[\w-]*(?:zentrum|[Ll]abor|technikum|museum|werkstatt|akademie|[Ii]nstitut)\b")


def houses_spoken_of(people: Iterable[PersonCandidate], known: Organisations) -> Iterator[tuple[PersonCandidate, str]]:
    """Yield who heads something without a name, and the house told of before: "… das Prüfzentrum X. Leiter ist A B"."""
    for person in people:
        office = person.roles[0] if person.roles else ""
        if person.organisation or person.other_organisation or not _HEADS_A_HOUSE.fullmatch(office):
            continue
        told = min((m.span.start_char for m in person.mentions if m.field == "roles"), default=0)
        low = max(0, told - _HOUSE_NEAR, known.text.rfind("\n\n", 0, told) + 2)
        last = next(known.backwards(told, low), None)
        if last and _HOUSE.match(last[2]) and last[2] != known.cluster:
            yield person, last[2]


_HOUSE_NEAR = 350
"""Characters before an office within which its house is named, or meant by "die Einrichtung"."""
_BESIDE = 60
"""Characters within which an office stands beside the name."""


def bodies_of_their_kind(
    people: Iterable[PersonCandidate], known: Organisations
) -> Iterator[tuple[PersonCandidate, str]]:
    """Yield who holds an office of one kind of body, and the last such body before, else the only one of the text."""
    for person in people:
        kind = body_of_office(person.roles[0]) if person.roles and not person.organisation else None
        if kind is None or person.other_organisation:
            continue
        named = min((m.span.start_char for m in person.mentions if m.field is None), default=0)
        low = known.text.rfind("\n\n", 0, named) + 2
        before = next((name for _, _, name in known.backwards(named, low) if kind.search(name)), None)
        bodies = {name for _, _, name in known.places if kind.search(name)}
        if before or len(bodies) == 1:
            yield person, before or bodies.pop()


_SKILLED = (
    r"[Mm]eister|[Tt]echniker|[Mm]echaniker|[Mm]onteur|[Ss]chlosser|[Ff]räser|[Dd]reher|[Ss]chweißer|[Cc]hemikant|[Ee]lektroniker|"
    r"[Ff]ührer|[Ff]ahrer|[Pp]ilot|[Pp]rogrammierer|[Kk]onstrukteur|[Dd]esigner|[Aa]uszubildende|[Aa]zubi|[Ll]ehrling|[Ff]rau|[Mm]ann|"
    r"[Ss]precher|[Cc]hef|[Ll]eiter|[Bb]eauftragte|[Vv]erantwortlich|[Aa]usbilder|[Gg]ießer|[Ss]chmelzer|[Nn]äher|[Ww]eber|[Pp]olier|[Mm]aurer"
)
_SCHOLAR = (
    r"[Ii]ngenieur|[Ll]aborant|[Ee]ntwickler|[Cc]hemiker|[Pp]hysiker|[Ii]nformatiker|[Mm]athematiker|[Bb]iolog|[Tt]echnolog|[Gg]eolog|"
    r"[Ff]orscher|[Ww]issenschaftler|[Mm]ineralog|[Ww]erkstoffkundler"
)
_FIRMS = frozenset((OrganisationKind.COMPANY,))
_HOUSES = frozenset((OrganisationKind.COMPANY, OrganisationKind.UNIVERSITY, OrganisationKind.RESEARCH))
_AT_WORK = re.compile(rf"(?:[a-zäöüß]+e?r?\s)?[\w-]*(?:{_SKILLED}|(?P<scholar>{_SCHOLAR}))\w{{0,4}}(?:\sfür\s[^,.]+)?")
_NOT_AT_WORK = re.compile(
    r"(?:[Pp]rojekt|[Cc]luster|[Nn]etzwerk|[Gg]eschäftsstell|[Bb]ürger|[Ll]and(?:wirt|frau)|[Pp]rogramm|[Kk]auf|[Bb]au|[Ff]ach|[Oo]b|"
    r"[Ee]he|[Ff]ußball)\w*(?:leiter|mann|frau|meister|chef|sprecher|führer)"
)


_BRACKET = 12
"""Characters behind a name within which a body is that person's own."""


def only_firms_spoken_of(
    doc: Doc, people: Iterable[PersonCandidate], known: Organisations
) -> Iterator[tuple[PersonCandidate, str]]:
    """Yield those with a trade in whose paragraph one firm alone is named, or one house of scholars, and that body."""
    text = text_of(doc)
    people = list(people)
    ends = [m.span.end_char for who in people for m in who.mentions if m.field is None]
    taken = {
        start for start, _, _ in known.places for end in ends if 0 < start - end < _BRACKET
    }  # "A B (X AG)", "A B von der X AG": it is theirs
    left_out = {*former_bodies(known)}
    paragraphs = [q for q in reportage_of(doc).passages if q.kind is PassageKind.PARAGRAPH]
    for person in people:
        if person.organisation or person.other_organisation or not person.roles:
            continue
        trade = _AT_WORK.fullmatch(person.roles[0])
        if trade is None or _NOT_AT_WORK.search(person.roles[0]):
            continue
        named = min(m.span.start_char for m in person.mentions if m.field is None)
        paragraph = next((q for q in paragraphs if q.start <= named < q.end), None)
        if paragraph is None:
            continue
        kinds = _HOUSES if trade.group("scholar") else _FIRMS
        bodies = {
            name
            for start, end, name in known.places
            if paragraph.start <= start < paragraph.end
            and start not in taken
            and (start, end) not in left_out
            and known.kinds.get(name) in kinds
        }
        own = any(name == known.cluster for _, _, name in known.backwards(paragraph.end, paragraph.start))
        if len(bodies) == 1 and not own and not _OWN.search(text, paragraph.start, paragraph.end):
            yield person, bodies.pop()
