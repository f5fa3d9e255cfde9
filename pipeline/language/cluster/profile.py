"""The cluster's founding year, seat, state, field and member count, from text, facts box and names."""

from __future__ import annotations

import re

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.language.cluster.choosing import choose
from pipeline.language.cluster.fields import fields, key_of_field
from pipeline.language.cluster.founding import founding_years
from pipeline.language.cluster.members import member_counts
from pipeline.language.cluster.seats import seats
from pipeline.language.cluster.statements import stretches
from pipeline.language.cluster.states import states
from pipeline.language.cluster.support import CITY, FIELD, FOUNDED
from pipeline.language.model import ClusterCandidate, candidates_of
from pipeline.language.organisations.patterns import LEGAL_TAIL
from pipeline.language.people.towns import mayors_of_the_seat


class ProfileComponent:
    """Complete `candidates.cluster`; runs last because the member count comes from the figures."""

    def __call__(self, doc: Doc) -> Doc:
        """Return the Doc with its cluster's profile."""
        cluster = candidates_of(doc).cluster
        if cluster is None:
            return doc
        cluster.legal_form = _legal_form(cluster)
        told = tuple(stretches(doc))
        year = choose(doc, cluster, FOUNDED, founding_years(doc, cluster, told))
        cluster.founded_year = int(year) if year else None
        city = choose(doc, cluster, CITY, seats(doc, cluster, told))
        cluster.city = cluster.city or city
        state = choose(doc, cluster, "state", states(doc, cluster, told))
        cluster.state = cluster.state or state
        cluster.field = choose(doc, cluster, FIELD, fields(doc, cluster, told), key_of_field)
        members = choose(doc, cluster, "member_count", member_counts(doc, cluster, told))
        cluster.member_count = int(members) if members else None
        mayors_of_the_seat(doc)
        return doc


_SHORT_FORM = re.compile(r"\s\([^()]+\)$")
"""What stands behind the legal form: "Netz Auental e. V. (NA)"."""


def _legal_form(cluster: ClusterCandidate) -> str | None:
    name = _SHORT_FORM.sub("", cluster.name)
    own = LEGAL_TAIL.search(name) or LEGAL_TAIL.search(re.split(r"\s[–—-]\s", name, maxsplit=1)[0])
    if own:
        return own.group().strip()
    forms: list[str] = []
    for alias in cluster.aliases:
        tail = LEGAL_TAIL.search(alias)
        if tail and tail.group().strip() not in forms:
            forms.append(tail.group().strip())
    return " und ".join(sorted(forms, key=lambda form: form.startswith("e"))) or None


@Language.factory("profile")
def make_profile(nlp: Language, name: str) -> ProfileComponent:
    """Make the component; it reads the cluster's names, organisations and figures."""
    return ProfileComponent()
