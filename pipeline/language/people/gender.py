"""Whether a person is a woman or a man, by first name, by the words around the name, or by a role."""

from __future__ import annotations

import re

from pipeline.language.lexicon import gender_of
from pipeline.language.model import PersonCandidate
from pipeline.language.roles import is_role


def feminine(name: str) -> bool | None:
    """Tell a person's gender by the first name; None where it tells none."""
    gender = gender_of(name)
    return None if gender == "x" else gender == "f"


def gender_of_person(person: PersonCandidate) -> bool | None:
    """Tell whether a person is a woman by the first name, else by a role noun; None where nothing tells."""
    known = feminine(person.name)
    if known is None:
        known = person.feminine
    if known is None and person.roles:
        noun = next((word for word in person.roles[0].split() if is_role(word)), "")
        if noun.endswith("in"):
            return True
        if re.search(r"(?:er|or|loge|ent|eur|wirt)$", noun):
            return False
    return known


def fits(noun: str, woman: bool | None) -> bool:
    """Tell whether a role noun can be a woman's, or a man's; where the gender is unknown any can."""
    if woman is None or noun.endswith(("ende", "kraft", "mitglied", "leitung", "führung")):
        return True
    return woman == noun.endswith(("in", "frau", "schwester", "ebamme"))
