"""Where the text names a body from which somebody came: a school, a former employer, the parent of a start-up."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language.people.bodies import Organisations

_ARTICLE = r"(?:(?:der|dem|den|einer|einem|die|das)\s)?(?:[a-zäöüß-]+en\s)?[„»]?$"
_AT = r"(?:an|am|bei|beim|in|im|für)"
_BEFORE = re.compile(
    r"(?:"
    rf"\b(?:kam|kamen|wechselte|wechselten|kehrte|holten?|lockten?|warb|warben|abgeworben)\b[^.;:„“]{{0,50}}\b(?:von|aus|vom)\s{_ARTICLE}"
    r"|\b(?:Absolvent(?:in|innen|en)?|Alumn(?:a|us|i)|Ausgründung|Spin-?off)\s(?:aus\s)?(?:der|des|von|vom)\s"
    r"(?:[a-zäöüß-]+en\s)?$"
    r"|\b(?:studierte|promovierte|habilitierte|Studium|Promotion|Ausbildung|Lehre|Diplom|Abschluss|Stationen?|Lehrjahren?)\b"
    rf"[^.,;:„“]{{0,60}}\b(?:an|am|bei|beim|in|im)\s{_ARTICLE}"
    rf"|\b(?:zuvor|[Zz]uletzt|früher|vorher|einst|damals|Jahre lang|jahrelang)\b[^.;:„“]{{0,50}}\b{_AT}\s{_ARTICLE}"
    rf"|\b(?:Zuvor|Früher|Vorher|Davor)\b[^.;:„“]{{0,80}}\b{_AT}\s{_ARTICLE}"
    rf"|\b(?:ehemals|vormals|ehedem|einstmals)\s(?:[\w-]+\s){{0,4}}?(?:(?:der|des|dem|von|vom|bei|beim)\s)(?:[A-ZÄÖÜ][\w-]+\s)?$"
    r"|\b(?:einst|früher|zuvor|vorher|damals)\s[A-ZÄÖÜ][\w-]+\s(?:der|des|von|vom|bei|beim)\s(?:[A-ZÄÖÜ][\w-]+\s)?$"
    r"|\b(?:ehemalige|frühere|einstige|vormalige)[nrs]?\s[A-ZÄÖÜ][\w-]+\s(?:der|des|von)\s$"
    r")"
)
_AFTER = re.compile(
    r"(?:\s[^.,;:„“]{0,40})?\s(?:abgeworben|weggelockt|losgeeist|kommend|gekommen|gewechselt|geholt)\b"
    r"|\s(?:kam|wechselte|kehrte|holten?|stieß)\s|\s(?:zur|zum|zu|an\sdie|ans|in\sdie)\s(?!Gast\b|Besuch\b)(?=[A-ZÄÖÜ„»])"
    r"|\s(?:[a-zäöüß]+\s){0,2}(?:hervorgegangen|hervorging|hervor|ausgegründet|gegründet)\b"
    r"|[^.,;:„“]{0,40}\s(?:studiert|promoviert|gelernt|habilitiert)(?:e|\shat|\shatte)?\b(?!\swird)"
    r"|(?:\s[\w-]+){0,3}\s(?:ausgearbeitet|entwickelt|erdacht|erfunden|erprobt|ersonnen|ausgetüftelt)\b"
)
_GRADUATED = re.compile(r"(?:iert|lernt|hat|hatte)\s*$")
_OUT_OF = re.compile(rf"\b(?:aus|von|vom)\s{_ARTICLE}", re.IGNORECASE)
_WORKED_OUT = re.compile(r"\s(?:ausge\w+|entwickelt|erd\w+|erf\w+|erp\w+|ers\w+)$")
_HAS_IT = re.compile(
    r"[Gg]ründer\w*\s[^.;:]{0,60}\b(?:hat|hatte|haben|hatten)\s(?:das|die|den|sein\w*|ihr\w*)\s[^.;:,]{0,40}\b(?:an|am|bei|beim|in|im)\s"
    r"(?:(?:der|dem)\s)?[„»]?$"
)
""" "Gründerin A B hat das Verfahren an der Hochschule X entwickelt": the firm is hers now."""
_HAS = re.compile(r"\b(?:hat|habe|hatte|haben|hatten)\b[^.;:]*$|(?:,\s(?:die|der)\s)[^.;:,]*$")


def former_bodies(known: Organisations) -> Iterator[tuple[int, int]]:
    """Yield where an organisation is named as one that somebody or something comes from."""
    for start, end, name in known.places:
        if is_former(known, (start, end, name)):
            yield start, end


def is_former(known: Organisations, place: tuple[int, int, str]) -> bool:
    """Tell whether an organisation is named as one that somebody or something comes from."""
    text, (start, end, name) = known.text, place
    if name == known.cluster:
        return False
    if is_gone(known, start):
        return True
    before = text[max(0, start - 110) : start]
    before = before[before.rfind("\n\n") + 1 :]
    return bool(_BEFORE.search(before)) or _left(text, before, end) or _before_the_own_firm(text, before, end)


_GONE = re.compile(r"\b(?:ehemalige|frühere|einstige|vormalige|stillgelegte)[nrsm]?\s[„»]?$")


def is_gone(known: Organisations, start: int) -> bool:
    """Tell whether an organisation is named as what a place was: "in der ehemaligen Weberei Holl"."""
    return _GONE.search(known.text, max(0, start - 20), start) is not None


_EMPLOYED = re.compile(
    r"\b(?:arbeitete|war|lernte|kam|kommt|jobbte|angestellt|angefangen|gearbeitet|gelernt|begann)\b[^.;:]*$"
)
_OWN_FIRM = re.compile(
    r"[^\n]{0,120}?\b(?:gründe(?:te|t)\s[^.;:]{0,40}\b(?:ihr|sein)e?n?\seigene[sn]?\s[A-ZÄÖÜ]"
    r"|(?:ihr|sein)e?n?\seigene[sn]?\s[A-ZÄÖÜ][\w-]+\sgegründet|machte\s[^.;:]{0,30}\bselbst(?:st)?ändig)"
)


def _before_the_own_firm(text: str, before: str, end: int) -> bool:
    """ "Sie arbeitete bei der X GmbH. 2019 gründete sie ihr eigenes Unternehmen": X was her employer."""
    following = text[end : end + 200]
    if " eigene" not in following and "ständig" not in following:
        return False
    return bool(_EMPLOYED.search(before) and _OWN_FIRM.match(following))


def _left(text: str, before: str, end: int) -> bool:
    after = _AFTER.match(text, end)
    if after is None:
        return False
    if _WORKED_OUT.search(after.group()):
        return bool(_HAS_IT.search(before))
    graduated = _GRADUATED.search(after.group()) is not None
    return bool(_HAS.search(before) if graduated else _OUT_OF.search(before))
