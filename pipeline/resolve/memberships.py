"""What a sentence says about an organisation in it: member or partner of the cluster, coordinator of a project.

Written for magazine prose. A sentence about another membership (of a jury, another association) states none.
"""

from __future__ import annotations

import re

MEMBER = r"(?P<founding>Gründungs)?(?:[A-ZÄÖÜ][\w-]*-)?(?:[Mm]itglied|Clustermitglied|Netzwerkmitglied|Vereinsmitglied)"
FIRM = r"(?:s?(?:unternehmen|firmen|firma|betriebe?|hochschule|einrichtung|institut)s?)?"
ARTICLES = r"(?:(?:der|die|das|den|dem|des|unser|unsere|unserem|unserer|ein|eine)\s+)?"
LISTED = re.compile(
    rf"(?:{MEMBER}(?:er|ern)?\b[^.;:–]{{0,60}}?(?:\b(?:sind|waren|zählen|zählten|gehören|gehörten|darunter|unter ihnen"
    r"|unter anderem|wie|etwa)\b)|\b[Uu]nter den (?P<founding2>Gründungs)?[Mm]itgliedern\b"
    r"|\bMitgliedern\b[^.;:–]{0,40}\bdarunter\b)"
)
"""A list of members follows: "Zu den Mitgliedern zählen A und B", "84 Mitglieder, darunter A"."""
BEFORE = re.compile(rf"{MEMBER}(?:s|er|ern)?{FIRM}\s+(?:(?:ist|war|wurde|wie|die Firma)\s+{ARTICLES})?[„“]?$")
""" "das Gründungsmitglied A", "größtes Mitglied ist die A"; but "Gründungsmitglied der A" is a member of A."""
AFTER = re.compile(
    r"^[“”]?(?:,[^,;.]{1,60},)?\s+(?:ist|war|wurde|bleibt|zählt|gehört|trat)\b(?P<between>[^.;,]{0,50}?)\s"
    rf"(?:{MEMBER}(?:ern)?\b(?P<of>\s+(?:des|der|im|in|bei|beim|von|vom)\s+[^.;,]*)?|(?P<joined>(?:dem|der) \w+ bei\b))"
)
""" "A ist Gründungsmitglied", "A ist seit der Gründung Mitglied bei B"."""
PARTNER_BEFORE = re.compile(
    r"\b(?:Kooperations|Netzwerk|Cluster|Gründungs)partner(?:n|s)?\s+(?:(?:ist|sind|wie)\s+)*(?:der|die|das|dem|den|des)?\s*[„“]?$"
)
PARTNER_AFTER = re.compile(r"^[“”]?\s+(?:ist|war|sind|wurde)\b[^.;,]{0,30}\s(?:Kooperations|Netzwerk|Cluster)partner\b")
NEGATED = re.compile(r"\b(?:kein|keine|nicht|nie|ehemalige[srn]?|frühere[srn]?|einstige[srn]?)\b[^.;,]{0,25}$")
ITSELF = re.compile(r"\b(?:Netzwerks?|Clusters?|Clusterinitiative|Vereins?|Verbunds?|Initiative|seit|hier|und)\b")
COORDINATOR_BEFORE = re.compile(
    r"(?:\bkoordiniert(?:\s+\w+){0,3}?\s+(?:von|vom|durch)|\bKoordination:|\bKoordinator(?:in)?(?:\s+ist|:)"
    r"|\bKonsortialführ(?:er|erin|ung)(?:\s+(?:ist|liegt|hat))?(?:\s+bei)?|\b[Ff]ederführung|\b[Ff]ederführend(?:\s+ist)?"
    r"|\bunter (?:der )?Leitung|\bLetzteres koordiniert)\s*(?:bei|von|vom|des|der|die|das|dem|den)?\s*"
    r"(?:der|die|das|dem|den|des)?\s*[„“]?$"
)
COORDINATOR_AFTER = re.compile(
    r"^[“”]?\s*(?:\((?:Koordination|Koordinator(?:in)?|Konsortialführer(?:in)?|Federführung)\)"
    r"|\s+koordiniert\b|,?\s+(?:der|die|das)\s+die\s+Koordination\s|\s+(?:hat|übernimmt|übernahm)\s+die\s+Koordination)"
)


def stated_part(sentence: str, start: int, end: int, cluster_names: tuple[str, ...]) -> str | None:
    """The part that the organisation at sentence[start:end] takes in the cluster of these names, as the sentence says:
    member, founding_member or partner; None where it says nothing of the kind."""
    before, after = sentence[:start], sentence[end:]
    if found := BEFORE.search(before):
        return None if NEGATED.search(before[: found.start()]) else _member(found)
    if found := AFTER.search(after):
        negated = NEGATED.search(found["between"] + " ") or NEGATED.search(found["between"])
        return None if negated or not _own(found["of"], cluster_names) else _member(found)
    if found := _list_before(before):
        return "founding_member" if found["founding"] or found["founding2"] else "member"
    if PARTNER_BEFORE.search(before) or PARTNER_AFTER.search(after):
        return "partner"
    return None


def coordinates(sentence: str, start: int, end: int) -> bool:
    """Whether the sentence calls the organisation at sentence[start:end] a project's coordinator."""
    return bool(COORDINATOR_BEFORE.search(sentence[:start]) or COORDINATOR_AFTER.search(sentence[end:]))


def _member(found: re.Match[str]) -> str:
    return "founding_member" if found["founding"] else "member"


def _list_before(before: str) -> re.Match[str] | None:
    """The latest beginning of a list of members, unless another clause has begun since."""
    found = list(LISTED.finditer(before))
    if not found or re.search(r"[;:–]|\bsowie bei\b|\b(?:weil|dass|obwohl|während|als)\b", before[found[-1].end() :]):
        return None
    return found[-1]


def _own(of: str | None, cluster_names: tuple[str, ...]) -> bool:
    """Whether "Mitglied …" goes on with the cluster itself, or with nothing."""
    return of is None or any(name in of for name in cluster_names) or bool(ITSELF.search(of))
