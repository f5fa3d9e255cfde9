"""Names in a form in which they can be compared: spelling, declension and legal forms taken away, nothing else."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from pipeline.resolve.words import (
    ADJECTIVE,
    ARTICLE,
    DESCRIPTORS,
    EXPANSIONS,
    FEDERAL,
    FILLERS,
    GENERIC,
    GENITIVE,
    LEGAL_FORM,
    MINISTRY,
    STATE_NAMES,
    STATE_PAIRS,
    STATES,
)

LETTERS = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "ß": "ss",
        "ø": "o",
        "ł": "l",
        "ı": "i",
        "æ": "ae",
        "đ": "d",
        "&": " und ",
        "+": " und ",
    }
    | dict.fromkeys(".'’`®™", "")
)
WORD = re.compile(r"[^\W_]+")
CACHED = 100_000
"""Names kept taken apart: those of an archive come again and again."""
PARENTHESIS = re.compile(r"\s*\(([^()]{2,40})\)")
FEDERAL_KEY = "bund "
"""How keys of federal ministries begin."""
FIELD_WORDS = 2
"""A name of a generic word and at most so many words for a field, such as "Institut für Chemie", fits many places."""
ACRONYM_LETTERS = 10
INITIALS = 4
"""Words that an abbreviation in front of a name may stand for."""
PARENTS = frozenset("fraunhofer leibniz helmholtz planck".split())
"""Societies whose institutes are known by society and abbreviation."""


@dataclass(frozen=True, slots=True)
class OrganisationName:
    """An organisation's name, taken apart."""

    key: str
    """What is compared; "" where nothing is left."""
    legal_form: str | None = None
    """Folded, without blanks: "ev", "gmbh"."""
    acronym: bool = False
    """Whether the whole name is an abbreviation."""
    local: bool = False
    """Whether one must know the place to know which organisation is meant."""
    short_keys: tuple[str, ...] = ()
    """Keys of abbreviations that the name contains: "ivv"."""
    shortened: str | None = None
    """The name if it begins with an abbreviation: "btu waldau"."""
    may_shorten: tuple[str, ...] = ()
    """Such forms that would be short for the name."""
    core: str = ""
    """The key without a describing word at its beginning: "Netzwerk Waldrand" → "waldrand"."""
    open_state: bool = False
    """Whether it is a ministry of a state that the name leaves open."""


@lru_cache(CACHED)
def fold(text: str) -> str:
    """Lower case, umlauts as two letters, no accents, no punctuation, words one blank apart."""
    plain = unicodedata.normalize("NFKC", text).casefold().translate(LETTERS)
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return " ".join(WORD.findall(plain))


@lru_cache(CACHED)
def organisation_name(printed: str) -> OrganisationName:
    """Take an organisation's name apart."""
    text = " ".join(printed.split())
    inside = tuple(_acronym(found) for found in PARENTHESIS.findall(text) if is_acronym(found))
    text = PARENTHESIS.sub("", text).strip(" ,") or text.strip("() ,")
    form = LEGAL_FORM.search(text)
    bare = text[: form.start()].strip(" ,") if form else text
    if is_acronym(bare):
        branch = _federal(fold(bare))
        key = branch or _acronym(bare)
        return OrganisationName(key, _legal(form), branch is None, fold(bare) in EXPANSIONS, inside, core=key)
    tokens, trailing = _tokens(bare)
    if society := PARENTS.intersection(tokens):
        inside += tuple(f"{min(society)}{short}" for short in inside)
    key = "".join(token for token in tokens if token not in FILLERS) or "".join(tokens)
    if branch := _federal(key):
        return OrganisationName(branch, None, core=branch)
    local = form is None and is_local(tokens)
    return OrganisationName(
        key,
        _legal(form),
        local=local,
        short_keys=inside + trailing,
        shortened=_shortened(bare),
        may_shorten=_may_shorten(bare),
        core="".join(tokens[1:]) if len(tokens) > 1 and tokens[0] in DESCRIPTORS else key,
        open_state=local and "fuer" in tokens and any(MINISTRY.search(token) for token in tokens),
    )


def is_acronym(printed: str) -> bool:
    """Whether a word is an abbreviation: "BMBF", "LfL", but not "KeraNetz"."""
    capitals, small = sum(map(str.isupper, printed)), sum(map(str.islower, printed))
    return (
        len(printed) <= ACRONYM_LETTERS
        and capitals >= 2
        and small <= min(2, capitals)
        and printed[0].isupper()
        and " " not in printed
    )


def is_local(tokens: list[str]) -> bool:
    """Whether the folded words name a kind of organisation rather than one."""
    if STATE_NAMES.intersection(tokens):
        return False
    head = tokens[: tokens.index("fuer")] if "fuer" in tokens else tokens
    if not all(token in GENERIC or token in FILLERS for token in head):
        return False
    rest = [token for token in tokens[len(head) :] if token not in FILLERS]
    if rest and any(token.endswith("kammer") for token in head):
        return False  # "Handwerkskammer für Schwaben"
    return len(rest) <= FIELD_WORDS or any(MINISTRY.search(token) for token in head)


@lru_cache(CACHED)
def person_parts(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Given names and parts of the surname, folded: "Hans-Peter von Au-Lang" → (hans, peter), (au, lang)."""
    *given, surname = name.split() or [""]
    firsts = [part for word in given if not word[:1].islower() for part in fold(word).split()]
    return tuple(firsts), tuple(fold(surname).split())


def domain(address: str | None) -> str | None:
    """The domain of an e-mail or web address, without "www."."""
    if not address:
        return None
    host = re.sub(r"^\w+://", "", address.casefold()).rpartition("@")[2].partition("/")[0]
    return host.removeprefix("www.") or None


def _tokens(bare: str) -> tuple[list[str], tuple[str, ...]]:
    """Folded words of a name, declension undone, and the key of an abbreviation at its end."""
    printed = bare.split()
    trailing: tuple[str, ...] = ()
    if len(printed) > 1 and is_acronym(printed[-1]):
        society = PARENTS.intersection(fold(bare).split())
        if society:
            trailing = (f"{min(society)}{fold(printed[-1])}",)
        if len(printed) > 2:
            printed = printed[:-1]
    words = ARTICLE.sub("", fold(" ".join(printed))).split()
    tokens = [part for word in words for part in EXPANSIONS.get(_undeclined(word), _undeclined(word)).split()]
    tokens = _with_whole_states(tokens)
    if tokens[:3] == ["agentur", "fuer", "arbeit"]:
        tokens[:3] = ["arbeitsagentur"]
    for position in range(len(tokens) - 2, 0, -1):  # "des Landes Hessen"
        if tokens[position] in ("land", "freistaat") and tokens[position + 1] in STATE_NAMES:
            del tokens[position]
    if any(MINISTRY.search(token) for token in tokens):
        stated = [STATES.get(token, token) for token in tokens]
        state = [token for token in stated if token in STATE_NAMES]
        plain = ["ministerium" if token == "staatsministerium" and state else token for token in stated]
        tokens = [token for token in plain if token not in state] + state
    return tokens, trailing


def _shortened(bare: str) -> str | None:
    """ "BTU Waldau" → "btu waldau"."""
    first, _, rest = bare.replace("-", " ").partition(" ")
    return f"{fold(first)} {fold(rest).replace(' ', '')}" if rest and is_acronym(first) else None


def _may_shorten(bare: str) -> tuple[str, ...]:
    """ "Brandenburgische Technische Universität Waldau" → "bt universitaetwaldau", "btu waldau"."""
    words = fold(bare).split()
    firsts = range(2, min(len(words), INITIALS + 1))
    return tuple(f"{''.join(word[0] for word in words[:n])} {''.join(words[n:])}" for n in firsts)


def _undeclined(token: str) -> str:
    return GENITIVE.sub(r"\1", ADJECTIVE.sub(r"\1", token))


def _with_whole_states(tokens: list[str]) -> list[str]:
    """States of two words as one."""
    joined: list[str] = []
    for token in tokens:
        if joined and (joined[-1], token) in STATE_PAIRS:
            joined[-1] += token
        else:
            joined.append(token)
    return joined


def _acronym(printed: str) -> str:
    return fold(printed).replace(" ", "")


def _federal(key: str) -> str | None:
    """The key of the federal ministry that is meant."""
    if not key.startswith(("bm", "bundes")):
        return None
    return next((f"{FEDERAL_KEY}{branch}" for branch, form in FEDERAL.items() if form.fullmatch(key)), None)


def _legal(form: re.Match[str] | None) -> str | None:
    return fold(form[1]).replace(" ", "") if form else None
