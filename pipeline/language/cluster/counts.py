"""Member counts without a noun ("heute sind wir 212"), and counts of those members only that take part in something."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.language.cluster.statements import Statement, Told, names_cluster, own_noun
from pipeline.language.figures.numbers import cardinal_word
from pipeline.language.model import ClusterCandidate
from pipeline.language.signed import Signed
from schemas.reportage import PassageKind

_NOW = r"(?:heute|aktuell|mittlerweile|inzwischen|derzeit|gegenwärtig|zurzeit|jetzt|nun|momentan)"
_ABOUT = r"(?:(?:schon|bereits|rund|etwa|gut|über|knapp|fast|sogar|mehr als|an die)\s)*"
_LATER = (
    r"(?:(?:[Ee]in|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|[Zz]wölf|[Ff]ünfzehn|[Zz]wanzig|\d+)\sJahre?|"
    r"[Ee]in\s(?:halbes\s)?(?:Jahrzehnt|Vierteljahrhundert)|[Ee]ine\sGeneration)\s(?:später|danach|darauf|weiter)"
)
_LATER_ON = re.compile(_LATER)
"""How long after the beginning the count is of: "fünf Jahre später sind es 103"."""
_LATELY = (
    r"(?:zuletzt|kürzlich|neulich|im\s(?:vergangenen\s|letzten\s)?(?:Frühjahr|Frühling|Sommer|Herbst|Winter|Januar|Februar|"
    r"März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))(?!\s(?:19|20)\d\d)"
)
_NUMBER = r"(?P<number>\d{1,3}(?:\.\d{3})+|\d+|[a-zäöüß]{4,})"
_BARE = Signed(
    "sind wurden waren",
    rf"\b(?:(?i:{_NOW})(?:,\s[^,.;]{{3,40}},)?|{_LATER})\ssind\s(?P<who>wir|es|sie)\s{_ABOUT}{_NUMBER}"
    rf"(?=[.,;:!?]|\s(?:–|und\b|geworden))|"
    rf"\b(?P<whose>[Ww]ir|[Ee]s)\ssind\s{_NOW}\s{_ABOUT}{_NUMBER.replace('number', 'after')}(?=[.,;:!?]|\s(?:–|und\b))|"
    rf"(?<![\w.,]){_NUMBER.replace('number', 'first')}\ssind\s(?:(?:wir|es)\s{_NOW}\b|"
    rf"{_NOW}\s(?:mit\s)?(?:dabei|an\sBord)\b)|"
    rf"(?<![\w.,]){_NUMBER.replace('number', 'lately')}\swaren\ses\s{_LATELY}\b|"
    rf"\b[Aa]us\s(?:den\s|diesen\s|anfangs\s|damals\s|ehemals\s)*(?P<old>\d+|[a-zäöüß]{{3,}})\s(?:sind|wurden)\s"
    rf"(?:{_NOW}\s)?{_ABOUT}{_NUMBER.replace('number', 'grown')}(?=[.,;:!?]|\s(?:–|und\b|geworden))",
)
_OF_MEMBERS = re.compile(
    r"[Mm]itglie[d]|\b\w*(?:[Bb]etriebe|[Ff]irmen|[Uu]nternehmen|[Pp]artner|[Gg]ründer|[Ii]nstitut|[Hh]ersteller)\w*"
)
_COUNTED = re.compile(
    r"(?<![\w.,])(?P<number>\d+|[a-zäöüß]{3,}|Zwei|Drei)\s(?:[a-zäöüß]+e[nrs]?\s)?(?P<noun>[A-ZÄÖÜ][\wäöüß-]+)"
)
_DRAWN = re.compile(r"Punkt|Name|Adresse|Nadel|Fähnchen|Unterschrift|Logo|Seite")
"""What stands for a member on a map, a list, a charter."""
_BEGINNING = re.compile(
    r"\b(?:[Bb]egonnen|[Bb]egann|[Aa]ngefangen|[Gg]estartet|Anfang|[Aa]nfangs|[Dd]amals|Gründung)\b"
)
_OF_OTHERS = re.compile(
    r"Mitarbeit|Beschäftigt|Leute|Angestellt|Auszubildende|Azubi|Prozent|Euro|Projekte|Vorhaben|Teilnehm|Besuch|Gäste|"
    r"Ausstell|Kurse|Veranstaltung|Stellen?\b|Schüler|Studierende|Filialen|Kunden|Länder|Jahre"
)
_LEAST_MEMBERS = 3


def bare_counts(cluster: ClusterCandidate, told: Sequence[Told], foreign: set[str]) -> Iterator[Statement]:
    """Yield counts that the sentences of running text give with nothing counted: of whom, what stands before tells.

    `foreign` are the names of others, whom such a sentence may speak of.
    """
    before = ""
    for sentence, offset, kind in told:
        for match in _BARE.finditer(sentence) if kind is PassageKind.PARAGRAPH else ():
            group = next(name for name in ("number", "after", "first", "lately", "grown") if match[name])
            value = _value(match[group])
            # What stands behind a colon are the members, kind by kind: "72 waren es: Firmen, alle elf Ämter".
            until = sentence.find(":", match.end())
            score = _bare_weight(cluster, sentence[: until if until >= 0 else None], before, foreign)
            score += _WE if _speaks_itself(sentence, match) else 0.0
            score += _GROWN if _takes_up(before, match) else 0.0
            if value >= _LEAST_MEMBERS and score > 0:
                place = offset + match.start(group), offset + match.end(group)
                yield Statement(str(value), *place, score, "profile.members_bare")
        before = sentence


_LABELLED = re.compile(
    r"(?:(?P<member>Mitglieder(?:zahl|bestand)?|(?:Anz|Z)ahl der Mitglieder|Mitglieds(?:unternehmen|betriebe|firmen))|"
    r"Partner(?:unternehmen)?)(?:\s\([^()]{3,30}\)|\s(?:Ende\s|Anfang\s)?(?P<year>20\d\d))?\s*[:|\n]\s*"
    rf"{_ABOUT}(?P<number>\d{{1,3}}(?:\.\d{{3}})+|\d+)(?![\w.,]*\d)(?!\s?(?:%|Prozent|Euro))"
)
"""A line of a facts box: "Mitglieder: 76", "Zahl der Mitglieder (2024) | rund 76"."""
_OF_BOX, _PARTNERS_OF_BOX = 5.5, 3.0


def boxed_counts(told: Sequence[Told]) -> Iterator[Statement]:
    """Yield the counts that the labelled lines of facts boxes state; of several years the last."""
    lines = [(line, offset) for line, offset, kind in told if kind is PassageKind.FACTS]
    found = [(match, offset) for line, offset in lines if (match := _LABELLED.match(line))]
    latest = max((match["year"] or "" for match, _ in found), default="")
    for match, offset in found:
        score = _OF_BOX if match["member"] else _PARTNERS_OF_BOX
        if match["year"] in (None, latest):
            place = offset + match.start("number"), offset + match.end("number")
            yield Statement(str(_value(match["number"])), *place, score, "profile.members_box")


def _value(number: str) -> int:
    return int(number.replace(".", "")) if number[0].isdigit() else int(cardinal_word(number) or 0)


def _bare_weight(cluster: ClusterCandidate, sentence: str, before: str, foreign: set[str]) -> float:
    own = names_cluster(sentence, cluster) or own_noun(cluster).search(sentence)
    sentence = _LATER_ON.sub("", sentence)
    both = f"{before} {sentence}"
    if (
        _OF_OTHERS.search(sentence)
        or _counts_something_else(sentence)
        or (not own and any(name in (sentence if names_cluster(before, cluster) else both) for name in foreign))
    ):
        return -1.0
    speaks_of = 1.0 if _OF_MEMBERS.search(sentence) else 0.6 if _OF_MEMBERS.search(before) else 0.0
    about = 0.8 if own else 0.5 if names_cluster(before, cluster) or own_noun(cluster).search(before) else 0.0
    begun = 0.6 if _BEGINNING.search(both) else 0.0
    return speaks_of + about + begun - 0.5


_GROWN = 2.0
"""Log-odds that a count which takes up the members counted right before counts those of today."""
_MEMBERS_BEFORE = re.compile(
    r"\b\d+\s(?:[a-zäöüß]+\s)?(?:Mitglieder|Mitgliedern|Mitgliedsbetriebe\w*|Mitgliedsfirmen|Partner|Partnern)\b[^.;]*[.;!]?$"
)


def _takes_up(before: str, match: re.Match[str]) -> bool:
    """Whether the sentence before counted the members, or the firms that this one starts from: "Aus den 17 sind 96"."""
    if match["old"] and re.search(rf"(?<![\w.,]){match['old']}\s[A-ZÄÖÜ]", before, re.IGNORECASE):
        return re.search(r"\b[Aa]us\s(?:den|diesen)\s", match.group()) is not None
    return match["who"] == "es" and _MEMBERS_BEFORE.search(before) is not None


_WE = 0.8
"""Log-odds that "wir" is the cluster where its own text speaks, not somebody in quotation marks."""


def _speaks_itself(sentence: str, match: re.Match[str]) -> bool:
    before = sentence[: match.start()]
    return re.search(r"\b[Ww]ir\b", match.group()) is not None and before.count("„") == before.count("“")


def _counts_something_else(sentence: str) -> bool:
    """Whether the sentence counts a thing that is no member: "anfangs 20 Sensoren, heute sind es 400"."""
    sentence = _LATER_ON.sub("", sentence)
    nouns = [m["noun"] for m in _COUNTED.finditer(sentence) if m["number"].isdigit() or cardinal_word(m["number"])]
    return bool(nouns) and not any(_OF_MEMBERS.search(noun) or _DRAWN.search(noun) for noun in nouns)


_OWNER = r"\s(?:(?:des|der|von)\s[\w.-]+(?:\s[\w.-]+)?\s)?"
_DONE = re.compile(
    _OWNER + r"(?:haben|hatten)\s(?!sich\b)[^.;,]*?\b(?!angeschlossen|unterschrieben|unterzeichnet|zusammen|vereint|"
    r"gegründet|gebildet|gehört)(?:\w+ge\w+(?:t|en)|ge\w{3,}(?:t|en)|(?:be|er|ver|ent|zer)\w{3,}(?:t|en)|"
    r"[a-zäöüß]+iert)$"
)
"""What so many of them have done: "47 Mitglieder haben das Angebot genutzt"."""
_DOING = re.compile(
    _OWNER + r"(?:nutz(?:t?en)|nahmen|nehmen|kauf(?:t?en)|kamen|probier\w+|test(?:et)?en|erprob\w+|bestell(?:t?en)|"
    r"mess?en|maßen|melde(?:te)?n|schick(?:t?en)|liefer(?:te)?n|teil(?:t?en)|fuhren|reisten|antworte\w+|bezahl\w+)\b"
)
_TAKES_PART = re.compile(
    r"\b(?:beteilig\w+|nahmen|nehmen|teilgenommen|teilnahmen|teilnehmen|mitgemacht|mitmach\w+|mitwirk\w+|machen mit|"
    r"machten mit)\b"
)
_IN_WHAT = re.compile(
    r"\b(?:[Aa]n|[Aa]m|[Bb]ei|[Bb]eim|[Ii]n)\s(?P<what>(?:[a-zäöüß]+\s){0,3}[„»]?[A-ZÄÖÜ][\w.-]+(?:\s[A-ZÄÖÜ][\w-]*)?)"
)
_DID_SO = re.compile(
    r"\s(?:haben|hatten)\sdas\s(?:[a-zäöüß]+\s){0,3}(?:getan|gemacht)\b|\s(?:tun|machen)\s(?:das|es)\b"
)
_SO_DONE = re.compile(r"\b(?:haben|hatten)\s(?:das|es)\s(?:[a-zäöüß]+\s)*$")
_WHO_JOINS = re.compile(
    r"\bMitglied\s(?:wird|ist|werden\skann),\swer\b|\b[Ww]er\s[^.]{0,60}\b(?:mitmachen|mitarbeiten|beitreten|beitritt|Mitglied|dazugehören|"
    r"dabei\ssein)\b|\b(?:trit|treten|Beitritt|Mitgliedschaft|Mitglied\swerden)\w*\b"
)
_SIDE_BY_SIDE = re.compile(
    r"\s(?!gehör|zähl|hab|trag|bild|schl|stell|steh|tun|sein\b)(?:sind\s(?=[A-ZÄÖÜ])|[a-zäöüß]{2,}e?n\b)[^.;]*?,\s"
    r"(?:und\s)?(?:weitere\s|die\s)?(?:\d+|[a-zäöüß]{4,})\s[a-zäöüß]{3,}n?\b"
)
"""Members that do one thing beside those that do another: "29 brauen selbst, 34 stellen Maschinen her"."""
_OPENING_COUNT = re.compile(r"\s*(?:\d+|[A-ZÄÖÜ][a-zäöüß]{2,})\s[A-ZÄÖÜ][\wäöüß-]+")
_NEXT_OF_THEM = re.compile(r",\s(?:und\s)?(?:weitere\s|die\s)?$")
_RELATED = re.compile(r"(?P<noun>[A-ZÄÖÜ][\w-]+)[“«]?,\s(?:an|bei|in) (?:dem|der|denen)\b[^.;,]*$")


def take_part(clause: str, start: int, end: int, cluster: ClusterCandidate) -> bool:
    """Tell whether the count at start..end is of those that did something together, not of all members."""
    after = clause[end:]
    if _DONE.match(after.rstrip(" .!,“«")) or _DOING.match(after) or _DID_SO.match(after):
        return True
    if _SO_DONE.search(clause[:start]) and re.search(r"\b(?:getan|gemacht)\b", after):
        return True
    opening = _OPENING_COUNT.match(clause)
    if opening and _beside_others(clause[opening.end() :]):
        return opening.end() >= end or _NEXT_OF_THEM.search(clause[:start]) is not None
    if not _TAKES_PART.search(clause):
        return False
    related = _RELATED.search(clause[:start])
    what = related["noun"] if related else next((m["what"] for m in _IN_WHAT.finditer(clause)), None)
    return what is not None and not (names_cluster(what, cluster) or own_noun(cluster).search(what))


def joined_by(before: str, after: str) -> bool:
    """Tell whether so many have done what makes a member: "Mitglied wird, wer unterschreibt. 63 haben das getan".

    `before` is what leads to the count's sentence, `after` what follows the count.
    """
    return re.match(r"[^.;,]{0,60}\b(?:getan|gemacht|tun das|tun es)\b", after) is not None and (
        _WHO_JOINS.search(before) is not None
    )


def _beside_others(after: str) -> bool:
    """Whether the count opens the sentence, with a verb of its own, and another count follows with another verb."""
    match = _SIDE_BY_SIDE.match(after)
    if match is None:
        return False
    number = re.search(r"(\d+|[a-zäöüß]{4,})\s[a-zäöüß]+$", match.group())
    return number is not None and (number[1].isdigit() or cardinal_word(number[1]) is not None)
