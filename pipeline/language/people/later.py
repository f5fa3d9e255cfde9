"""What later sentences tell of people: by pronouns, descriptions, offices held, founders, workplaces, surnames."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, candidates_of, reportage_of, text_of
from pipeline.language.people.appositions import Role, roles_after
from pipeline.language.people.at_work import at_work
from pipeline.language.people.before import role_before
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.chairs import chairs
from pipeline.language.people.charged import cares, charge
from pipeline.language.people.clauses import told_by_clauses
from pipeline.language.people.companions import companions
from pipeline.language.people.described import described_offices, members_of_boards, seats_on_boards, told_before_quote
from pipeline.language.people.districts import governed
from pipeline.language.people.employed import employed
from pipeline.language.people.employers import workplaces
from pipeline.language.people.firms import (
    bodies_of_their_kind,
    firms_of_the_name,
    firms_spoken_of,
    houses_spoken_of,
    only_firms_spoken_of,
)
from pipeline.language.people.founders import founders
from pipeline.language.people.gapped import gapped_offices
from pipeline.language.people.gender import fits, gender_of_person
from pipeline.language.people.introduced import introduced, one_of_several, spoken_before_named
from pipeline.language.people.main_role import order_roles
from pipeline.language.people.names import Name
from pipeline.language.people.offices import held_offices
from pipeline.language.people.own_team import deputies, deputy_title, staff, staff_themselves
from pipeline.language.people.owners import owners
from pipeline.language.people.referred import roles_by_description, roles_by_pronoun
from pipeline.language.people.relatives import heads_of_their_groups, offices_in_relative_clauses
from pipeline.language.people.role_classes import IN_THE_CHAIR
from pipeline.language.people.role_ranks import (
    OF_CONTACT,
    names_the_office,
    told_before_all,
)
from pipeline.language.people.roles import apposition, give, is_profession
from pipeline.language.people.scenes import owners_of_scenes
from pipeline.language.people.second_verb import told_by_second_verb
from pipeline.language.people.shared import shared_offices
from pipeline.language.people.spoken_of import told_beside
from pipeline.language.people.towns import heads_of_towns
from pipeline.language.people.trainees import trainees
from pipeline.language.people.verbs import roles_by_verb
from pipeline.language.people.word_order import roles_by_word_order
from schemas.reportage import Passage, PassageKind


def pronoun_roles(doc: Doc, people: list[PersonCandidate], known: Organisations) -> None:
    """ "Seit 2016 ist sie Geschäftsführerin des Vereins": the role belongs to the nearest woman named before."""
    text = text_of(doc)
    named = sorted(
        ((m.span.start_char, m.span.end_char, person) for person in people for m in person.mentions if m.field is None),
        key=lambda place: place[0],
    )
    places = [(start, person) for start, _, person in named]
    for passage in reportage_of(doc).passages:
        for held_by, man, woman_s in shared_offices(doc, passage, places, known):
            office = woman_s if gender_of_person(held_by) else man
            give(doc, held_by, office, False)
        if passage.kind is PassageKind.CAPTION:
            _colleagues(doc, passage, places, known)
            for told in trainees(doc, passage, places, known):
                give(doc, *told, False)
        if passage.kind is not PassageKind.PARAGRAPH:
            continue
        for told in told_by_clauses(doc, passage, places, known):
            give(doc, *told, False)
        for position, woman, role in roles_by_pronoun(text, passage, known):
            earlier = [
                p for start, p in places if passage.start <= start < position and gender_of_person(p) in (woman, None)
            ]
            if earlier:
                give(doc, earlier[-1], role, False)
        for position, woman, role in roles_by_description(text, passage, known):
            # At a paragraph's beginning "der Professor" may be somebody of the paragraph before.
            low = position - 400 if position - passage.start > 80 else position - 600
            near = [
                p for start, p in places if max(passage.start if low > position - 600 else 0, low) <= start < position
            ]
            if low > passage.start and len({id(p) for start, p in places if passage.start <= start < position}) == 1:
                near = near or [p for start, p in places if passage.start <= start < position][-1:]
            nearest = [p for p in near if gender_of_person(p) in (woman, None)][-1:]
            already = any(role.noun.casefold() in stated.casefold() for person in near for stated in person.roles)
            of_office = not is_profession(role.text)
            known_by = nearest and not all(
                OF_CONTACT.match(told) or (of_office and is_profession(told)) or names_the_office(told, role.noun)
                for told in nearest[0].roles
            )
            if nearest and not already and not known_by:
                if nearest[0].roles and names_the_office(nearest[0].roles[0], role.noun):
                    del nearest[0].roles[0]  # "An der Spitze steht A B", the head, is the office called by its name now
                give(doc, nearest[0], role, False)
            elif (
                nearest
                and not already
                and role.organisation
                and text[position] == "D"
                and told_before_all(nearest[0], role)
            ):
                give(doc, nearest[0], role, False)  # "… lud A B ein. Der Inhaber der X KG …", whose chair is told later
        _by_sentences(doc, passage, named, places, known)
    _manager_of_the_cluster(doc, people, known)
    for person in people:
        offices = [role for role in person.roles if not OF_CONTACT.match(role)]
        person.roles = offices or person.roles
    order_roles(people, known)
    _bodies_of_offices(doc, people, known)


_MANAGER = re.compile(
    r"\b(?P<article>[Dd]er|[Dd]ie)\s(?P<noun>(?:Cluster|Netzwerk)(?:manager|chef|leiter|koordinator)(?:in)?)\b(?!\s(?:[A-ZÄÖÜ]|de[rs]\b|vo[nm]\b))"
)


def _manager_of_the_cluster(doc: Doc, people: list[PersonCandidate], known: Organisations) -> None:
    """Give "der Clustermanager" that no name stands beside to the only contact of the cluster it can mean."""
    cluster = candidates_of(doc).cluster
    match = _MANAGER.search(known.text)
    if cluster is None or match is None or any(match.group("noun") in role for who in people for role in who.roles):
        return
    contacts = [person for person in people if person.name in cluster.contact_persons]
    woman = match.group("noun").endswith("in")
    if len(contacts) != 1 or gender_of_person(contacts[0]) not in (woman, None):
        return
    if all(map(OF_CONTACT.match, contacts[0].roles)):
        role = Role(match.group("noun"), known.cluster, *match.span("noun"), match.group("noun"))
        give(doc, contacts[0], role, False)


def _by_sentences(
    doc: Doc,
    passage: Passage,
    named: list[tuple[int, int, PersonCandidate]],
    places: list[tuple[int, PersonCandidate]],
    known: Organisations,
) -> None:
    """Read what the sentences of a paragraph tell of those named in it: offices, founders, workplaces, the team."""
    for told in (
        *described_offices(doc, passage, places, known),
        *told_before_quote(doc, passage, places, known),
        *members_of_boards(doc, passage, places, known),
        *seats_on_boards(doc, passage, places, known),
        *chairs(doc, passage, named, known),
        *told_beside(doc, passage, named, known),
        *trainees(doc, passage, places, known),
        *introduced(doc, passage, places),
        *one_of_several(doc, passage, places),
        *spoken_before_named(doc, passage, places),
    ):
        give(doc, *told, False)
    for person, role in told_by_second_verb(doc, passage, named, known):
        give(doc, person, role, False)
        if role.organisation is None and person.roles == [role.text] and IN_THE_CHAIR.match(role.text):
            work = person.organisation if person.organisation != known.cluster else None
            person.other_organisation = person.other_organisation or work
            person.organisation = known.cluster
    for held_by, man, woman_s in gapped_offices(doc, passage, places, known):
        give(doc, held_by, woman_s if gender_of_person(held_by) else man, False)
    for held_by, man, woman_s in (
        *held_offices(doc, passage, places, known),
        *owners(doc, passage, named, known),
        *founders(doc, passage, named, known),
    ):
        give(doc, held_by, woman_s if gender_of_person(held_by) else man, False)
    for told in (
        *heads_of_their_groups(doc, passage, named, known),
        *offices_in_relative_clauses(doc, passage, places, known),
    ):
        give(doc, *told, False)
    for workplace in (
        *employed(doc, passage, places, known),
        *workplaces(doc, passage, places, known),
        *at_work(doc, passage, places, known),
    ):
        if workplace.person.organisation is None and IN_THE_CHAIR.match(" ".join(workplace.person.roles[:1])):
            workplace.person.other_organisation = workplace.person.other_organisation or workplace.organisation
        elif workplace.person.organisation is None:
            workplace.person.organisation = workplace.organisation
    _colleagues(doc, passage, places, known)
    for one in (*staff(doc, passage, places, known), *staff_themselves(doc, passage, places, known)):
        one.organisation = one.organisation or known.cluster


def _colleagues(doc: Doc, passage: Passage, places: list[tuple[int, PersonCandidate]], known: Organisations) -> None:
    """Put those whom a passage calls somebody's deputy, colleague or instructor where that one is."""
    for deputy, other in (*deputies(doc, passage, places), *companions(text_of(doc), passage, places)):
        deputy.organisation = deputy.organisation or other.organisation
        if deputy.organisation is None and other.colleague is not deputy:
            deputy.colleague = other
        if deputy.roles and (title := deputy_title(deputy.roles[0], other)):
            deputy.roles[0] = title
            body = other.organisation or (known.cluster if "orsitzend" in title else None)
            if body and deputy.organisation != body:
                deputy.other_organisation, deputy.organisation = deputy.organisation, body


def _bodies_of_offices(doc: Doc, people: list[PersonCandidate], known: Organisations) -> None:
    """Give those whose office names no body the one that the paragraph, the place or the office itself tells."""
    for person, firm in firms_of_the_name(people, known):
        person.organisation = firm
    for person, firm in firms_spoken_of(doc, people, known):
        person.organisation = firm
    for person, house in (*bodies_of_their_kind(people, known), *houses_spoken_of(people, known)):
        person.organisation = house
    for person, body in heads_of_towns(doc, people, known):
        person.organisation = body
    for person, body in governed(people, known):
        person.organisation = body
    for person, body in only_firms_spoken_of(doc, people, known):
        person.organisation = body
    for person, body in owners_of_scenes(doc, people, known):
        person.organisation = body
    for person in people:
        if person.organisation is None and any(map(_OF_A_CLUSTER.fullmatch, person.roles)):
            person.organisation = known.cluster


_OF_A_CLUSTER = re.compile(
    r"(?:[a-zäöüß]+\s)?(?:(?:(?:Cluster|Netzwerk)(?:manager|sprecher|leiter|koordinator|chef)|Schatzmeister|Schriftführer)(?:in)?"
    r"|Kassenwart(?:in)?|(?:Ehren|Gründungs|Vereins)vorsitzende[rn]?)"
)
"""Such an office is held in the reportage's own cluster, where no other is named."""


def roles_at_surname(doc: Doc, person: PersonCandidate, start: int, end: int, known: Organisations) -> None:
    """Later mentions tell roles as well: "Mommsen, Geschäftsführer der X GmbH, …", "Brodersen war Leiter …"."""
    passage = next((q for q in reportage_of(doc).passages if q.start <= start < q.end), None)
    if passage is None or passage.kind is not PassageKind.PARAGRAPH:
        return
    text = text_of(doc)
    name = Name(start, end, [text[start:end]], None, start, end, 2.0)
    low, high, inline = apposition(text, name, passage)
    female = gender_of_person(person)
    before = role_before(text, max(passage.start, start - 140), start, known, female)
    if before and before.end == start - 1 and fits(before.noun, female):
        give(doc, person, before, False)
    roles = (
        list(roles_after(text, low, high, known, female, inline))
        if low < high
        else roles_by_verb(text, passage, name, known, female)
    )
    task = None if roles else charge(text, name, known)
    told = [task] if task else roles or list(roles_by_word_order(text, passage, name, known, female))
    field = None if told or person.roles else cares(text, name, known)
    for role in [field] if field else told:
        give(doc, person, role, False)
