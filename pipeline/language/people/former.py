"""Where the text names a body from which somebody came: a school, a former employer, the parent of a start-up."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language.people.bodies import Organisations

_ARTICLE = r"(?:(?:der|dem|den|einer|einem|die|das)\s)?(?:[a-zäöüß-]+en\s)?[„»]?$"
_AT = r"(?:an|am|bei|beim|in|im|für)"
_BEFORE = re.compile(
    r"(?:"
    rf"\b(?:kam|kamen|wechselte|wechselten|kehrte)\b[^.;:„“]{{0,50}}\b(?:von|aus|vom)\s{_ARTICLE}"
    r"|\b(?:Absolvent(?:in|innen|en)?|Alumn(?:a|us|i)|Ausgründung|Spin-?off)\s(?:aus\s)?(?:der|des|von|vom)\s"
    r"(?:[a-zäöüß-]+en\s)?$"
    r"|\b(?:studierte|promovierte|habilitierte|Studium|Promotion|Ausbildung|Lehre|Diplom|Abschluss|Stationen?|Lehrjahren?)\b"
    rf"[^.,;:„“]{{0,60}}\b(?:an|am|bei|beim|in|im)\s{_ARTICLE}"
    rf"|\b(?:zuvor|[Zz]uletzt|früher|vorher|einst|damals|Jahre lang|jahrelang)\b[^.;:„“]{{0,50}}\b{_AT}\s{_ARTICLE}"
    rf"|\b(?:Zuvor|Früher|Vorher|Davor)\b[^.;:„“]{{0,80}}\b{_AT}\s{_ARTICLE}"
    r")"
)
_AFTER = re.compile(
    r"\s(?:[a-zäöüß]+\s){0,2}(?:hervorgegangen|hervorging|hervor|ausgegründet|gegründet)\b"
    r"|[^.,;:„“]{0,40}\s(?:studiert|promoviert|gelernt|habilitiert)(?:e|\shat|\shatte)?\b(?!\swird)"
)
_OUT_OF = re.compile(rf"\b(?:aus|von)\s{_ARTICLE}")
_HAS = re.compile(r"\b(?:hat|habe|hatte|haben|hatten)\b[^.;:]*$|(?:,\s(?:die|der)\s)[^.;:,]*$")


def former_bodies(known: Organisations) -> Iterator[tuple[int, int]]:
    """Yield where an organisation is named as one that somebody or something comes from."""
    text = known.text
    for start, end, name in known.places:
        before = text[max(0, start - 110) : start]
        before = before[before.rfind("\n\n") + 1 :]
        if name != known.cluster and (_BEFORE.search(before) or _left(text, before, end)):
            yield start, end


def _left(text: str, before: str, end: int) -> bool:
    after = _AFTER.match(text, end)
    if after is None:
        return False
    graduated = after.group().rstrip().endswith(("iert", "lernt", "hat", "hatte"))
    return bool(_HAS.search(before) if graduated else _OUT_OF.search(before))
