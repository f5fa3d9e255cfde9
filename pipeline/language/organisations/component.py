"""Find organisations: by legal form, head noun, descriptor, list and abbreviation, one candidate per organisation."""

from __future__ import annotations

import re
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

from pipeline.language.lexicon import FUNCTION_WORDS, STATES, cities, first_names
from pipeline.language.model import ClusterCandidate, Mention, OrganisationCandidate, candidates_of, reportage_of, text_of
from pipeline.language.organisations import patterns as p
from pipeline.language.organisations.names import name_start
from pipeline.language.roles import is_role
from schemas.records import OrganisationKind as Kind
from schemas.reportage import PassageKind


@dataclass(slots=True)
class Found:
    """A stretch of text taken for an organisation's name."""

    start: int
    end: int
    name: str
    kind: Kind | None
    rule: str
    confidence: float
    short: str | None = None


def key_of(name: str) -> str:
    """Return the name reduced to what identifies it: no legal form, no trademark sign, no case."""
    bare = p.LEGAL_TAIL.sub("", re.sub(r"\s\([A-ZÄÖÜ]{2,}\)(?=\s)", "", " ".join(name.split())))
    for short, long in p.SAME_HEAD:
        bare = short.sub(long, bare)
    return re.sub(r"[^\w&+]+", " ", bare).strip().casefold()


def _uninflected(name: str) -> str:
    """Return the key without genitive endings ("des Energieclusters OLEC e. V.")."""
    return " ".join(word.removesuffix("s") for word in key_of(name).split())


class OrganisationsComponent:
    """Fill `candidates.organisations` and the span group "organisations"; the reportage's own cluster is left out."""

    def __call__(self, doc: Doc) -> Doc:
        """Return the Doc with its organisations."""
        text = text_of(doc)
        found: list[Found] = []
        for passage in reportage_of(doc).passages:
            if passage.kind is not PassageKind.CONTACT:
                found += self._in_passage(text, passage.start, passage.end)
        found = _longest(found)
        for item in found:
            _attach_abbreviation(text, item)
        cluster = candidates_of(doc).cluster
        found = [item for item in found if not _is_cluster(item, cluster)]
        candidates = _merge(doc, found, cluster)
        candidates_of(doc).organisations = candidates
        doc.spans["organisations"] = SpanGroup(doc, spans=[m.span for c in candidates for m in c.mentions])
        return doc

    def _in_passage(self, text: str, start: int, end: int) -> list[Found]:
        found = [*_by_legal_form(text, start, end), *_by_head(text, start, end), *_plural_heads(text, start, end)]
        found = [item for item in found if not _describes_next(text, item, found)]
        found += [*_by_initials(text, start, end), *_by_role(text, start, end)]
        taken = [(item.start, item.end) for item in found]
        found += [item for item in _by_descriptor(text, start, end) if not _overlaps(item, taken)]
        taken = [(item.start, item.end) for item in found]
        return found + [item for item in _by_list(text, start, end) if not _overlaps(item, taken)]


def _overlaps(item: Found, taken: list[tuple[int, int]]) -> bool:
    return any(item.start < end and start < item.end for start, end in taken)


def _sentence_start(text: str, start: int, position: int) -> int:
    return max(start, *(text.rfind(mark, start, position) + 1 for mark in (". ", "! ", "? ", "\n")), start)


def _by_legal_form(text: str, start: int, end: int) -> list[Found]:
    found = []
    for match in p.LEGAL_FORM.finditer(text, start, end):
        begin = name_start(text, start, match.start() - 1)
        if begin is None:
            continue
        tail = match.group()
        kind = Kind.ASSOCIATION if re.match(r"e\.\s?V", tail) else Kind.COMPANY
        described = _descriptor_before(text, start, begin)
        if described is not None:
            kind = described
        name = " ".join(text[begin : match.end()].split())
        if re.search(r"institut|forschung|zentrum für", name, re.IGNORECASE) and kind is Kind.ASSOCIATION:
            kind = Kind.RESEARCH
        if re.search(r"\b\w*cluster\b", name, re.IGNORECASE) and tail.startswith("e"):
            kind = Kind.CLUSTER
        found.append(Found(begin, match.end(), p.nominative(name), kind, "organisations.legal_form", 0.95))
    return found


def _descriptor_before(text: str, start: int, begin: int) -> Kind | None:
    """Return the kind told by the noun right before a name, or by the noun that heads the list the name is in."""
    before = text[max(start, begin - 160) : begin]
    while True:
        word = re.search(r"([\w-]+)\s[„»\"]?$", before)
        if word and p.descriptor_kind(word.group(1))[0]:
            return p.descriptor_kind(word.group(1))[1]
        # "die drei Cluster A e. V., B e. V. und C e. V.": step over the earlier members of the list.
        earlier = re.search(rf"[A-ZÄÖÜ][\w® -]*\s{p.LEGAL}(?:,|\sund|\ssowie)\s$", before)
        if not earlier:
            return None
        clipped = _clip_list_member(before, earlier)
        if clipped is None:
            return None
        before = clipped


def _clip_list_member(before: str, earlier: re.Match[str]) -> str | None:
    for word in re.finditer(r"[\w-]+", earlier.group()):
        if p.descriptor_kind(word.group())[0]:
            return before[: earlier.start() + word.end()] + " "
    return before[: earlier.start()] if earlier.start() else None


def _by_head(text: str, start: int, end: int) -> list[Found]:
    found = []
    for rule, kind, pattern in p.HEADS:
        for match in pattern.finditer(text, start, end):
            begin, stop = _trim(text, match.start(), match.end())
            if stop - begin < 2 or not _is_proper(text[begin:stop], rule):
                continue
            coined = re.search(rf"(?:{p.CAMEL}|{p.ACRONYM})\s–\s$", text[start:begin])
            if coined and rule == "institute":
                short = coined.group().removesuffix(" – ")
                begin = start + coined.start()
                name = " ".join(text[begin:stop].split())
                found.append(Found(begin, stop, name, kind, f"organisations.{rule}", 0.9, short))
                continue
            name = " ".join(text[begin:stop].split())
            found.append(Found(begin, stop, p.nominative(name), kind, f"organisations.{rule}", 0.9))
    return found


def _trim(text: str, begin: int, end: int) -> tuple[int, int]:
    """Cut function words at a sentence's start and words that begin the next phrase at the end."""
    while True:
        first = re.match(r"([A-ZÄÖÜ][\w-]*)\s", text[begin:end])
        if first and first.group(1).casefold() in FUNCTION_WORDS:
            begin += first.end()
            continue
        break
    while True:
        last = re.search(r"\s(?:und\s|sowie\s|in\s)?(\S+)$", text[begin:end])
        if not last:
            break
        word = last.group(1).rstrip(".,")
        is_person = word in first_names() and word not in cities() and re.match(r"\s[A-ZÄÖÜ]", text[end : end + 2])
        if word.casefold() in FUNCTION_WORDS or is_role(word) or is_person or word in {"Dr", "Prof"}:
            end = begin + last.start()
            continue
        break
    return begin, len(text[:end].rstrip(" ,-"))


_GENERIC_HEAD = re.compile(
    r"^(?:\w*universität|hochschule|fachhochschule|\w*institut|zentrum|verband|verein|netzwerk|fraunhofer|stiftung|"
    r"technische[nr]? universität|technische[nr]? hochschule|universitätsmedizin|universitätsklinikum)$",
    re.IGNORECASE,
)


def _is_proper(name: str, rule: str) -> bool:
    if rule == "institute" and not re.search(r"[Ii]nstitut|[Zz]entrum|Center|Centre|Gesellschaft|Einrichtung|[Cc]ampus|verbund|[A-Z]{3,}", name):
        return False
    if rule == "municipality":
        return len(name.split()) > 1 and name.split()[1] not in p.COMMON
    return not _GENERIC_HEAD.match(name) and name.split()[-1] not in {"für", "der"}


def _describes_next(text: str, item: Found, found: list[Found]) -> bool:
    """ "der Branchenverband für Optik lumen e. V.": the description before a name is no name itself."""
    if item.rule != "organisations.association" or not p.descriptor_kind(item.name.split()[0])[0]:
        return False
    return any(other.rule == "organisations.legal_form" and 0 <= other.start - item.end <= 2 for other in found)


def _by_initials(text: str, start: int, end: int) -> list[Found]:
    """A name with its initials in brackets, or the initials with the name in brackets."""
    found = []
    for match in p.INITIALS_AFTER.finditer(text, start, end):
        begin = _long_form_start(text, start, match.start(), match.group("short"))
        if begin is not None and _is_named(text[begin : match.start()], match.group("short")):
            name = text[begin : match.start()].rstrip(" “«\"")
            found.append(Found(begin, begin + len(name), p.nominative(name), _kind_by_words(name), "organisations.initials", 0.8))
    for match in p.LONG_AFTER.finditer(text, start, end):
        if _is_named(match.group("long"), match.group("short")) and _initials_fit(match.group("long").split(), match.group("short")):
            name, short = match.group("long"), match.group("short")
            found.append(Found(match.start("long"), match.end("long"), name, _kind_by_words(name), "organisations.initials", 0.85, short))
    return found


def _is_named(long: str, short: str) -> bool:
    words = [word for word in long.split() if word[0].isupper()]
    return len(words) >= 2 and short not in p.NO_ORGANISATION and not p.LAW.search(long) and len(short) > 2


def _initials_fit(words: list[str], short: str) -> bool:
    initials = "".join(part[0] for word in words for part in word.split("-") if part and part[0].isupper()).casefold()
    letters = [c for c in short.casefold() if c.isalpha()]
    position = 0
    for letter in letters:
        position = initials.find(letter, position) + 1
        if position == 0:
            return False
    return bool(letters) and initials[0] == letters[0]


def _long_form_start(text: str, start: int, end: int, short: str) -> int | None:
    """Walk left over capitalised words and links until their initials spell the abbreviation."""
    words = list(re.finditer(r"\S+", text[start:end]))[-9:]
    for index in range(len(words) - 1, -1, -1):
        word = words[index].group()
        if word[-1] in ",;:.!?)" or not (word[0].isupper() or word in {"für", "und", "der", "des", "of", "for", "and", "the", "zur"}):
            return None
        stretch = [w.group() for w in words[index:]]
        if word[0].isupper() and word.casefold() not in FUNCTION_WORDS and _initials_fit(stretch, short):
            capitals = [w for w in stretch if w[0].isupper()]
            return start + words[index].start() if len(capitals) >= min(3, len(short)) else None
    return None


_KIND_WORDS: tuple[tuple[str, Kind], ...] = (
    (r"[Uu]niversit|[Hh]ochschule|College", Kind.UNIVERSITY),
    (r"[Ii]nstitut|[Ff]orschung|Research|Zentrum für|Centre for|Center for|Akademie der Wissenschaften", Kind.RESEARCH),
    (r"[Mm]inisteri|[Bb]ehörde|[Aa]mt\b", Kind.GOVERNMENT),
    (r"[Vv]erband|[Vv]erein|[Gg]esellschaft|[Aa]llian[zc]|Association|Society|[Kk]ammer|[Bb]und\b|[Vv]ereinigung|Federation", Kind.ASSOCIATION),
    (r"[Cc]luster|[Nn]etzwerk|Network", Kind.CLUSTER),
)


def _kind_by_words(name: str) -> Kind | None:
    return next((kind for pattern, kind in _KIND_WORDS if re.search(pattern, name)), None)


def _by_role(text: str, start: int, end: int) -> list[Found]:
    """ "Geschäftsführerin bei KARUMA": a coined name after a role noun."""
    found = []
    for match in p.ROLE_AT.finditer(text, start, end):
        name = match.group("name")
        if is_role(match.group("noun")) and name not in p.NO_ORGANISATION and len(name) > 2:
            begin, stop = _trim(text, match.start("name"), match.end("name"))
            found.append(Found(begin, stop, text[begin:stop], Kind.COMPANY, "organisations.role", 0.75))
    return found


def _plural_heads(text: str, start: int, end: int) -> list[Found]:
    found = []
    for match in p.PLURAL_MINISTRIES.finditer(text, start, end):
        head = match.group("head").replace("inisterien", "inisterium")
        for part in ("first", "second"):
            begin, stop = _trim(text, match.start(part), match.end(part))
            found.append(Found(begin, stop, f"{head} für {text[begin:stop]}", Kind.GOVERNMENT, "organisations.ministries", 0.9))
    for match in p.PLURAL_UNIVERSITIES.finditer(text, start, end):
        head = match.group("head")
        head = {"Universitäten": "Universität", "Technischen Universitäten": "Technische Universität", "Hochschulen": "Hochschule", "Fachhochschulen": "Fachhochschule"}[head]
        for place in re.finditer(p.CAP, match.group("list")):
            begin = match.start("list") + place.start()
            found.append(Found(begin, begin + len(place.group()), f"{head} {place.group()}", Kind.UNIVERSITY, "organisations.universities", 0.85))
    return found


_NAME_AFTER = re.compile(
    rf"\s[„»\"‚]?(?P<name>(?:{p.CAMEL}|{p.CAP})(?:\s(?:{p.CAP}|{p.CAMEL}|\d{{1,4}}|&|for|of|the)){{0,4}})"
)


def _by_descriptor(text: str, start: int, end: int) -> list[Found]:
    found = []
    for word in re.finditer(r"[A-ZÄÖÜ][\w-]+", text[start:end]):
        known, kind = p.descriptor_kind(word.group())
        if not known:
            continue
        after = _NAME_AFTER.match(text, start + word.end(), end)
        if not after:
            continue
        begin, stop = _trim(text, after.start("name"), after.end("name"))
        name = text[begin:stop]
        plain = kind is None or p.PLURAL_DESCRIPTOR.search(word.group())
        if p.AMBIGUOUS_TRADE.search(word.group()) and re.fullmatch(r"[A-ZÄÖÜ][a-zäöüß]+ [A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?", name):
            continue
        if word.group() not in p.DESCRIPTORS and kind is Kind.ASSOCIATION and not _looks_coined(name):
            # "Wasserverband X": a specific compound belongs to the name.
            begin = start + word.start()
            name = text[begin:stop]
            found.append(Found(begin, stop, name, kind, "organisations.descriptor", 0.8))
            continue
        if not _is_brand_name(name) or (plain and not _looks_coined(name)):
            continue
        inner = re.search(r"(?:(?:[A-ZÄÖÜ][\w-]*)\s)+$", text[start : start + word.start()])
        if inner and not _starts_sentence(text, start, start + inner.start()) and inner.group().split()[0].casefold() not in FUNCTION_WORDS:
            # The descriptor stands inside the name: "North Sea Cluster Alliance".
            head = inner.group().split()
            if not any(is_role(w) or p.descriptor_kind(w)[0] or w in first_names() for w in head):
                begin = start + inner.start()
                name, kind = text[begin:stop], _kind_by_words(text[begin:stop])
        found.append(Found(begin, stop, name, kind, "organisations.descriptor", 0.8 if kind else 0.65))
    return found


def _looks_coined(name: str) -> bool:
    """Tell whether a name looks made up: capitals or digits inside, or several words of which one is foreign."""
    return bool(re.search(r"[a-zäöü][A-ZÄÖÜ]|\d|[A-ZÄÖÜ]{2,}|®|&", name))


def _starts_sentence(text: str, start: int, position: int) -> bool:
    before = text[start:position].rstrip()
    return not before or before[-1] in ".!?:"


_PERIOD = re.compile(r"^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$")


def _is_brand_name(name: str) -> bool:
    words = name.split()
    first = words[0].strip("®-")
    if not words or first in p.COMMON or first.casefold() in FUNCTION_WORDS or _PERIOD.match(first) or first.isdigit():
        return False
    if is_role(first) or first in STATES or (first in cities() and len(words) == 1) or p.descriptor_kind(first)[0]:
        return False
    if first in first_names() and len(words) > 1 and not _looks_coined(name):
        return False
    if words[0] in p.NO_ORGANISATION:
        return False
    return len(name) > 1 and not re.search(r"(?:verbänden?|kammern?|einrichtungen|instituten?|unternehmen|vereinen?|ung|heit|keit|schaft|tion|ität|ismus|ungen|tionen|innen)$", words[-1])


def _by_list(text: str, start: int, end: int) -> list[Found]:
    found: list[Found] = []
    for intro in p.LIST_INTRO.finditer(text, start, end):
        known, kind = p.descriptor_kind(intro.group("head"))
        if not known:
            continue
        position = intro.end()
        item_pattern = re.compile(rf"(?:(?:der|die|das|dem|den)\s)?(?P<name>(?:{p.CAMEL}|{p.CAP})(?:\s(?:{p.CAP}|&)){{0,3}})(?P<sep>,\s|\sund\s|\ssowie\s|\soder\s)?")
        while match := item_pattern.match(text, position, end):
            begin, stop = _trim(text, match.start("name"), match.end("name"))
            if _is_brand_name(text[begin:stop]):
                found.append(Found(begin, stop, text[begin:stop], _listed_kind(text[begin:stop], kind), "organisations.list", 0.75))
            if not match.group("sep"):
                break
            position = match.end()
    return found


def _listed_kind(name: str, kind: Kind | None) -> Kind | None:
    """Members of a list of networks are networks only where their own name says so; companies always are."""
    if kind is Kind.CLUSTER:
        return kind if re.search(r"[Cc]luster|[Rr]egion|[Vv]alley|[Nn]etz", name) else None
    return kind if kind is Kind.COMPANY else _kind_by_words(name)


def _longest(found: list[Found]) -> list[Found]:
    kept: list[Found] = []
    for item in sorted(found, key=lambda f: (-(f.end - f.start), -f.confidence, f.start)):
        if not any(item.start < other.end and other.start < item.end for other in kept):
            kept.append(item)
    return sorted(kept, key=lambda f: f.start)


def _attach_abbreviation(text: str, item: Found) -> None:
    match = p.ABBREVIATION.match(text, item.end)
    if match:
        short = match.group("short")
        capitals = sum(c.isupper() for c in short)
        if capitals >= 2 or short[0].casefold() == item.name[0].casefold():
            item.short = short


def _is_cluster(item: Found, cluster: ClusterCandidate | None) -> bool:
    if cluster is None:
        return False
    own = {_uninflected(name) for name in cluster.names}
    return _uninflected(item.name) in own


def _merge(doc: Doc, found: list[Found], cluster: ClusterCandidate | None) -> list[OrganisationCandidate]:
    by_key: dict[str, OrganisationCandidate] = {}
    for item in sorted(found, key=lambda f: (-len(f.name), f.start)):
        keys = [key_of(item.name), *([key_of(item.short)] if item.short else [])]
        candidate = next((by_key[key] for key in keys if key in by_key), None) or _prefix_of(item, by_key)
        if candidate is None:
            candidate = OrganisationCandidate(item.name, kind=item.kind)
        elif item.name != candidate.name and item.name not in candidate.aliases:
            candidate.aliases.append(item.name)
        if item.short and item.short not in candidate.aliases and item.short != candidate.name:
            candidate.aliases.append(item.short)
        candidate.kind = candidate.kind or item.kind
        if item.rule == "organisations.legal_form" and item.kind in {Kind.CLUSTER, Kind.RESEARCH}:
            candidate.kind = item.kind
        for key in keys:
            by_key.setdefault(key, candidate)
        span = doc.char_span(item.start, item.end, alignment_mode="expand")
        if span is not None:
            candidate.mentions.append(Mention(span, item.rule, item.confidence))
    unique = list({id(c): c for c in by_key.values()}.values())
    _find_short_forms(doc, unique, cluster)
    for candidate in unique:
        candidate.mentions.sort(key=lambda m: m.span.start)
    return sorted((c for c in unique if c.mentions), key=lambda c: c.mentions[0].span.start)


def _prefix_of(item: Found, by_key: dict[str, OrganisationCandidate]) -> OrganisationCandidate | None:
    """A company's first words alone ("KARUMA" for "KARUMA Holding AG") name the same company."""
    key = key_of(item.name)
    if p.LEGAL_TAIL.search(item.name) or len(key) < 3 or item.rule not in {"organisations.descriptor", "organisations.list"}:
        return None
    return next((c for k, c in by_key.items() if k.startswith(key + " ") and p.LEGAL_TAIL.search(c.name)), None)


def _find_short_forms(doc: Doc, candidates: list[OrganisationCandidate], cluster: ClusterCandidate | None) -> None:
    """Add as aliases the abbreviations and shortened company names that the text uses elsewhere."""
    text = text_of(doc)
    taken = {(m.span.start_char, m.span.end_char) for c in candidates for m in c.mentions}
    own = {key_of(name) for name in cluster.names} if cluster else set()
    for candidate in candidates:
        shorts = {alias for alias in candidate.aliases if re.fullmatch(p.ACRONYM, alias)}
        if p.LEGAL_TAIL.search(candidate.name):
            bare = p.LEGAL_TAIL.sub("", candidate.name)
            shorts.add(bare)
            first = bare.split()[0]
            if len(bare.split()) > 1 and (_looks_coined(first) or first not in p.COMMON) and len(first) > 2:
                if _looks_coined(first) and first not in cities():
                    shorts.add(first)
        for short in sorted(shorts, key=len, reverse=True):
            if key_of(short) in own:
                continue
            for match in re.finditer(rf"(?<![\w-]){re.escape(short)}(?![\w])", text):
                if any(start < match.end() and match.start() < end for start, end in taken):
                    continue
                span = doc.char_span(match.start(), match.end(), alignment_mode="expand")
                if span is not None:
                    taken.add((match.start(), match.end()))
                    candidate.mentions.append(Mention(span, "organisations.short_form", 0.85))
                    if short not in candidate.aliases and short != candidate.name:
                        candidate.aliases.append(short)


@Language.factory("organisations")
def make_organisations(nlp: Language, name: str) -> OrganisationsComponent:
    """Make the component; it reads `doc._.reportage` and the cluster's names."""
    return OrganisationsComponent()
