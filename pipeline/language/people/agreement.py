"""Which body a possessive means, by grammatical gender: "Deren Inhaber A B" belongs to a firm, not to an institute."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.language.people.bodies import Organisations

REACH = 400
"""Characters before a possessive within which the body that it means is named."""

_END_BEFORE = 140
"""Characters before a paragraph in which the one before ends."""

_FEMININE = re.compile(
    r"(?:GmbH|mbH|AG|KG|OHG|UG|eG|GbR|SE|ung|ei|schaft|ität|tät|kammer|schule|pflege|firma|klinik|bank|kasse|stadt|gemeinde|"
    r"agentur|akademie|gruppe|werft|mühle|hütte|fabrik|manufaktur|werkstatt|technik|initiative|allianz|union|gilde|innung|"
    r"zentrale|stelle|behörde|messe|uni|TU|TH|FH|IHK|HWK|Charité|gGmbH)$",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"(?:e\.\s?V\.?|institut|zentrum|labor|lab|cluster|netzwerk|unternehmen|werk|start-?up|museum|ministerium|amt|klinikum|"
    r"krankenhaus|büro|studio|kolleg|haus|forum|kontor|verband|verein|verbund|kreis|hof|bund|ring|club|dienst|betrieb|"
    r"konzern|rat|fonds|land|observatorium)s?$",
    re.IGNORECASE,
)
_FEMININE_BEFORE = re.compile(
    r"\b(?:[Dd]ie|zur|[Ee]iner?|eine|(?:bei|an|von|aus|mit|in|zu|nach|neben) der)\s(?:[a-zäöüß-]+en?\s)?[„»]?$"
)
_OTHER_BEFORE = re.compile(
    r"\b(?:[Dd]as|[Dd]em|[Ii]m|[Aa]m|[Bb]eim|[Vv]om|[Zz]um|[Ee]inem|[Dd]es)\s(?:[a-zäöüß-]+(?:en?|es)\s)?[„»]?$"
)


def is_feminine(text: str, place: tuple[int, int, str]) -> bool | None:
    """Whether the name of a body is grammatically feminine where it stands; None where nothing tells."""
    before = text[max(0, place[0] - 40) : place[0]]
    if _FEMININE_BEFORE.search(before):
        return True
    if _OTHER_BEFORE.search(before):
        return False
    return _of_noun(text[place[0] : place[1]])


@lru_cache(maxsize=1 << 12)
def _of_noun(name: str) -> bool | None:
    """The gender that a name's legal form or its first common noun tells."""
    if name.endswith(("e. V.", "e.V.")):
        return False
    words = name.split()
    for word in (words[-1], *words[:-1]):
        if _FEMININE.search(word):
            return True
        if _OTHER.search(word):
            return False
    return None


def meant_by(known: Organisations, position: int, feminine: bool) -> tuple[int, int, str] | None:
    """Return the body named last before a possessive that has its gender, in its paragraph.

    Where the paragraph names none before, as where it opens with the possessive or with direct speech, it is the one
    that the paragraph before ends with.
    """
    low = max(position - REACH, known.text.rfind("\n\n", 0, position) + 2)
    if next(known.backwards(position, low), None) is None:
        low = max(position - REACH, low - _END_BEFORE)
    return next(
        (place for place in known.backwards(position, low) if is_feminine(known.text, place) in (feminine, None)), None
    )
