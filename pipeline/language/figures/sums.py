"""What a share of a sum describes: the turnover or the costs, not the payer: "60 Prozent davon macht sie im Export"."""

from __future__ import annotations

import re

from pipeline.language.figures.clause import ClauseSubject, clause_subject
from pipeline.language.figures.context import Found
from pipeline.language.figures.excerpts import own_clause
from pipeline.language.figures.parties import Parties
from pipeline.language.figures.phrases import noun_phrase, printed
from pipeline.language.figures.quantity import low
from pipeline.language.figures.wording import subject_text
from pipeline.language.roles import is_role
from schemas.records import Metric

_ABROAD = re.compile(
    r"\b(?:Ausland|Auslands\w+|Export\w*|exportier\w+|(?:anderen|fremden|fernen) (?:Ländern|Kontinenten)|Übersee|"
    r"außerhalb (?:Deutschlands|Europas|des Landes))\b"
)
_FALLS_TO = re.compile(r"\bentf(?:allen|ällt|ielen|iel)\b")
"""With this verb what the share falls to is described."""
_OF_IT = re.compile(r"\b(?:[Dd]avon|wovon|von dem|von denen)\b")
_TURNOVER = re.compile(
    r"\b(?:(?:Jahres|Gesamt)?[Uu]ms[aä]tz\w*|setz(?:t|te|en|ten)\b[^.;]*\bum|umgesetzt|umsetz(?:t|te|en|ten)|erlös\w*)\b"
)
_TURNOVER_OF = re.compile(
    r"\b(?:Jahres|Gesamt)?[Uu]ms(?:atz|ätze) (?P<of>(?:der|des|von) (?:[a-zäöüß]+e[nrs] )*[A-ZÄÖÜ][\w-]+)"
)
_PAYS = re.compile(
    r"\b(?:tr[aäu]g(?:t|en)?|getragen|(?:be|ge)?zahl(?:t|te|en|ten)|übern(?:immt|ahm|ehmen|ahmen|ommen)|g[ai]b(?:t|en)?|"
    r"geben|gegeben|(?:auf)?br(?:ing|ach)\w*|(?:auf|ge)?gebracht|steuer(?:t|te|n|ten)|beigesteuert|schieß(?:t|en)|"
    r"zugeschossen|deck(?:t|te|en|ten)|finanzier(?:t|te|en|ten)|bewillig\w+|erstatte\w+|spendier\w+)\b"
)
_COSTS = re.compile(r"(?:kosten|ausgaben|haushalts?|etats?|budgets?|investitionssumme|bausumme)$")
_FROM = re.compile(r"\baus\b")


def whole_of_sum(found: Found, parties: Parties, text: str, clause: ClauseSubject | None) -> str | None:
    """Return the turnover or the costs that a share is taken of, or what so much is paid for; None for others."""
    if found.metric is not Metric.SHARE_OTHER or found.counted.unit != "Prozent":
        return None
    own = own_clause(found, text)
    of_it = _OF_IT.search(own) is not None
    if of_it and _ABROAD.search(text, found.start, found.sentence[1]) and not _FALLS_TO.search(own):
        return _turnover(found, parties, text)
    if clause is None or clause.speaker or not _PAYS.search(own) or _FROM.search(text, found.end, found.sentence[1]):
        return None
    if _COSTS.search(found.counted.whole or ""):
        return _costs(found)
    return _paid_for(found, parties, text) if of_it else None


def _turnover(found: Found, parties: Parties, text: str) -> str | None:
    """The turnover told of right before, with its owner where the words name one."""
    since = found.sentence[0]
    if not _TURNOVER.search(text, since, found.start):
        before = parties.sentence_before(since, found.passage.start)
        since = since if before is None else before
    if not _TURNOVER.search(text, since, found.start):
        return None
    if (told := _TURNOVER_OF.search(text, since, found.start)) is not None:
        return f"Umsatz {told['of']}"
    words = found.words
    owner = clause_subject(words, (-1, -1), (since, found.start), lambda at: parties.is_name(words[at].start))
    if owner is None or owner.pronoun or owner.speaker or low(words, owner.first) != "die":
        return "Umsatz"
    return f"Umsatz der {subject_text(words, owner, (-1, -1))}"


def _costs(found: Found) -> str | None:
    """ "Kosten der Halle" in "die Hälfte der Kosten der Halle"."""
    phrase = found.counted.phrase
    if phrase is None:
        return None
    words, at = found.words, phrase.head
    name = words[at].text
    name = name[:-1] if name.endswith(("ts", "gets")) else name
    if low(words, at + 1) in ("der", "des", "für", "von"):
        inside = noun_phrase(words, at + 2 + (low(words, at + 2) in ("die", "den", "das", "einen")), lambda _: False)
        if inside is not None:
            return f"{name} {printed(words, at + 1, inside.last)}"
    return name


def _paid_for(found: Found, parties: Parties, text: str) -> str | None:
    """What costs the sum of which a share is paid: "Der Umbau kostet zwei Millionen, die Hälfte davon zahlt …"."""
    if "Euro" not in text[found.sentence[0] : found.start]:
        return None
    words = found.words
    thing = clause_subject(words, (-1, -1), found.sentence, lambda at: parties.is_name(words[at].start))
    if thing is None or thing.pronoun or thing.speaker or words[thing.head].start >= found.start:
        return None
    named = parties.covering(words[thing.first].start, words[thing.last].end)
    if named is not None or is_role(words[thing.head].text):
        return None
    return subject_text(words, thing, (-1, -1))
