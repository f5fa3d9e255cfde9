"""Who the reportage is about: the cluster's names and its contact box."""

from __future__ import annotations

import re
from collections import Counter

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.language.cluster import patterns as p
from pipeline.language.lexicon import FUNCTION_WORDS, cities, first_names
from pipeline.language.model import ClusterCandidate, Mention, candidates_of, reportage_of, text_of
from pipeline.language.organisations.found import key_of
from pipeline.language.organisations.names import name_start
from pipeline.language.organisations.patterns import LEGAL_FORM, LEGAL_TAIL, descriptor_kind, nominative
from schemas.reportage import Passage, PassageKind, Reportage


class ClusterComponent:
    """Fill `candidates.cluster` with names and contact data; `profile` adds the rest when figures are known."""

    def __call__(self, doc: Doc) -> Doc:
        """Return the Doc; `candidates.cluster` stays None where neither a contact box nor a name is found."""
        reportage = reportage_of(doc)
        contact = [passage for passage in reportage.passages if passage.kind is PassageKind.CONTACT]
        name, place = _name_in_contact(reportage, contact)
        if name is None:
            name, place = _most_frequent_name(doc)
        if name is None or place is None:
            return doc
        cluster = ClusterCandidate(name=name)
        _mention(
            doc, cluster, place, "cluster.contact" if contact else "cluster.frequency", 0.97 if contact else 0.7, "name"
        )
        _read_contact(doc, cluster, contact)
        _read_links(doc, cluster, reportage)
        _find_aliases(doc, cluster)
        candidates_of(doc).cluster = cluster
        return doc


def _mention(
    doc: Doc, cluster: ClusterCandidate, place: tuple[int, int], rule: str, confidence: float, field: str
) -> None:
    span = doc.char_span(*place, alignment_mode="expand")
    if span is not None:
        cluster.mentions.append(Mention(span, rule, confidence, field))


def lines_of(reportage: Reportage, passage: Passage) -> list[tuple[str, int]]:
    """Return the printed lines of a passage with the offset of each in the running text."""
    lines, offset = [], passage.start
    for line in reportage.passage_text(passage).split("\n"):
        lines.append((line, offset))
        offset += len(line) + 1
    return lines


def _is_data(line: str) -> bool:
    return bool(
        p.EMAIL.search(line) or p.WEBSITE.search(line) or p.PHONE.search(line) or p.CONTACT_LABEL.match(line)
        or p.POSTCODE_TOWN.search(line) or p.STREET.search(line) or p.BARE_DOMAIN.search(line)
    )  # fmt: skip


def _name_in_contact(reportage: Reportage, contact: list[Passage]) -> tuple[str | None, tuple[int, int] | None]:
    """The first lines of the contact box, before persons and data, are the cluster's official name."""
    for passage in contact:
        taken: list[tuple[str, int]] = []
        for line, offset in lines_of(reportage, passage):
            if not taken and re.fullmatch(
                r"(?:Kontakt|Ansprechpartner\w*|Weitere Informationen|Informationen)\s*:?", line.strip(), re.IGNORECASE
            ):
                continue
            if _is_data(line) or len(taken) == 3:
                break
            joined = " ".join(part for part, _ in taken)
            if taken and (LEGAL_TAIL.search(joined) or _names_person(line)):
                break
            taken.append((line, offset))
        if taken and not _looks_like_person(taken):
            start = taken[0][1]
            end = taken[-1][1] + len(taken[-1][0].rstrip())
            name = " ".join(reportage.text[start:end].split()).rstrip(" :,")
            inner = re.match(r"(?:Kontakt|Ansprechpartner\w*)\s*:\s*", name)
            return (name[inner.end() :] if inner else name), (start, end)
    return None, None


def _names_person(line: str) -> bool:
    found = _person_in(line)
    return found is not None and found.split()[0] in first_names()


def _looks_like_person(taken: list[tuple[str, int]]) -> bool:
    return bool(re.match(r"^(?:Frau|Herr|Dr\.|Prof\.)\s", taken[0][0]))


def _most_frequent_name(doc: Doc) -> tuple[str | None, tuple[int, int] | None]:
    """Without a contact box: the association or company that headline, headings and body name most often."""
    text, reportage = text_of(doc), reportage_of(doc)
    counts: Counter[str] = Counter()
    first: dict[str, tuple[str, int, int]] = {}
    for passage in reportage.passages:
        if passage.kind in {PassageKind.VOICE_HEAD, PassageKind.VOICE_TEXT}:
            continue
        for match in LEGAL_FORM.finditer(text, passage.start, passage.end):
            begin = name_start(text, passage.start, match.start() - 1)
            if begin is None:
                continue
            name = nominative(" ".join(text[begin : match.end()].split()))
            key = key_of(name)
            weight = 3 if "V" in match.group() else 1
            counts[key] += weight + 2 * len(re.findall(re.escape(LEGAL_TAIL.sub("", name)), text))
            first.setdefault(key, (name, begin, match.end()))
    for match in re.finditer(
        r"\b(?:Cluster|Clusters|Clusterinitiative|Netzwerk|Netzwerks)\s[„»]?([A-ZÄÖÜ][\w®-]*[A-ZÄÖÜ\d][\w®-]*|[A-ZÄÖÜ][\w-]+)",
        text,
    ):
        word = match.group(1)
        if word.casefold() not in FUNCTION_WORDS and not descriptor_kind(word)[0]:
            key = key_of(word)
            counts[key] += 2 + len(re.findall(rf"(?<!\w){re.escape(word)}", text))
            first.setdefault(key, (word, match.start(1), match.end(1)))
    if not counts:
        return None, None
    name, begin, end = first[max(counts, key=lambda key: (counts[key], -first[key][1]))]
    return name, (begin, end)


def _read_contact(doc: Doc, cluster: ClusterCandidate, contact: list[Passage]) -> None:
    reportage = reportage_of(doc)
    for passage in contact:
        expect_person = False
        for line, offset in lines_of(reportage, passage):
            _read_data(doc, cluster, line, offset)
            label = p.PERSON_LABEL.match(line)
            rest = line[label.end() :] if label else line
            if (label or expect_person) and rest.strip():
                found = _people_in(rest)
                for name in found:
                    start = offset + line.find(name)
                    cluster.contact_persons.append(name)
                    _mention(doc, cluster, (start, start + len(name)), "cluster.contact", 0.97, "contact_persons")
                expect_person = bool(found) or (expect_person and not _is_data(rest))
            elif label:
                expect_person = True
    if contact and not cluster.contact_persons:
        _person_line(doc, cluster, contact)


_TITLE_WORD = re.compile(
    r"^(?:(?:Frau|Herrn?|Prof(?:essor(?:in)?)?\.?|Dr\.?(?:-Ing\.)?|Dipl\.-[\w.-]+|h\.\s?c\.|med\.|rer\.|nat\.|phil\.|pol\.|Ing\.|M\.\s?(?:Sc|A)\.|B\.\s?(?:Sc|A)\.|habil\.|\(mult\.\)|M\.|B\.|Sc\.|A\.|MBA),?\s+)+"
)
_PLAIN_NAME = re.compile(
    r"^[A-ZÄÖÜ][\w’'-]+(?:\s(?:[A-ZÄÖÜ]\.|von|van|de|der|den|zu|zur|vom|el|al|di|da|bin|[A-ZÄÖÜ][\w’'-]+)){1,4}(?=\s*(?:$|[,(–-]|\sund\s|/))"
)


def strip_titles(name: str) -> str:
    """Return a name without salutation and academic titles."""
    return _TITLE_WORD.sub("", name.strip()).strip(" ,")


def _person_in(line: str) -> str | None:
    bare = strip_titles(line)
    match = _PLAIN_NAME.match(bare)
    return match.group() if match and not _is_data(bare) and not LEGAL_TAIL.search(bare) else None


def _people_in(line: str) -> list[str]:
    return [name for part in re.split(r",\s(?!M\.|B\.|MBA)|\sund\s|\s?/\s?", line) if (name := _person_in(part))]


def _person_line(doc: Doc, cluster: ClusterCandidate, contact: list[Passage]) -> None:
    """A box without the label "Ansprechpartner": the line after the name that looks like a person's."""
    for passage in contact:
        for line, offset in lines_of(reportage_of(doc), passage):
            for found in _people_in(line):
                if found.split()[0] in first_names() and found not in cluster.name:
                    start = offset + line.find(found)
                    cluster.contact_persons.append(found)
                    _mention(doc, cluster, (start, start + len(found)), "cluster.contact", 0.9, "contact_persons")


def _read_data(doc: Doc, cluster: ClusterCandidate, line: str, offset: int) -> None:
    email = p.EMAIL.search(line)
    if email and cluster.email is None:
        cluster.email = email.group()
        _mention(doc, cluster, (offset + email.start(), offset + email.end()), "cluster.contact", 0.98, "email")
    bare = p.EMAIL.sub(lambda m: " " * len(m.group()), line)
    website = p.WEBSITE.search(bare) or p.BARE_DOMAIN.search(bare)
    if website and cluster.website is None:
        cluster.website = website.group()
        _mention(doc, cluster, (offset + website.start(), offset + website.end()), "cluster.contact", 0.98, "website")
    for phone in p.PHONE.finditer(line):
        if cluster.phone is None and not p.FAX.search(line[: phone.start()]):
            cluster.phone = phone.group()
            _mention(doc, cluster, (offset + phone.start(), offset + phone.end()), "cluster.contact", 0.97, "phone")
    town = p.POSTCODE_TOWN.search(line)
    if town and cluster.city is None:
        cluster.city = town.group("town")
        _mention(
            doc, cluster, (offset + town.start("town"), offset + town.end("town")), "cluster.contact", 0.93, "city"
        )


def _read_links(doc: Doc, cluster: ClusterCandidate, reportage: Reportage) -> None:
    """A contact box may carry its addresses only as hyperlinks under other words."""
    for placed in reportage.links:
        uri, box = placed.link.uri, placed.link.box
        covered = [
            run for run in reportage.runs
            if run.page == placed.page and run.x0 < box.x1 and run.x1 > box.x0 and run.top < box.bottom and run.bottom > box.top
        ]  # fmt: skip
        inside = covered and any(
            passage.kind is PassageKind.CONTACT and passage.start <= covered[0].start < passage.end
            for passage in reportage.passages
        )
        if not inside:
            continue
        place = (covered[0].start, covered[-1].end)
        if uri.startswith("mailto:") and cluster.email is None:
            cluster.email = uri.removeprefix("mailto:").split("?")[0]
            _mention(doc, cluster, place, "cluster.link", 0.95, "email")
        elif uri.startswith("http") and cluster.website is None:
            cluster.website = re.sub(r"^https?://|/$", "", uri)
            _mention(doc, cluster, place, "cluster.link", 0.95, "website")


_COINED = re.compile(r"[a-zäöü][A-ZÄÖÜ]|[A-ZÄÖÜ]{2,}|\d|®")


def _find_aliases(doc: Doc, cluster: ClusterCandidate) -> None:
    text = text_of(doc)
    bare = LEGAL_TAIL.sub("", cluster.name)
    wanted = [bare]
    words = bare.split()
    wanted += [
        word for word in words if len(words) > 1 and len(word) > 2 and _COINED.search(word) and word not in cities()
    ]
    spelled = re.sub(r"[\s-]+", "", bare.replace("®", ""))
    pattern = r"[\s-]?".join(map(re.escape, re.findall(r"[^\W_]+", bare)))
    found: Counter[str] = Counter()
    if pattern:
        for match in re.finditer(rf"(?<![\w-]){pattern}®?(?![\w])", text, re.IGNORECASE if len(spelled) > 5 else 0):
            found[" ".join(match.group().split())] += 1
            short = p.SHORT_NAME.match(text, match.end())
            if short and _COINED.search(short.group("short")):
                wanted.append(short.group("short"))
    for match in LEGAL_FORM.finditer(text):
        begin = name_start(text, max(0, text.rfind("\n", 0, match.start())), match.start() - 1)
        if begin is None:
            continue
        name = " ".join(text[begin : match.end()].split())
        key = key_of(name)
        if any(key == key_of(w) or key.startswith(key_of(w) + " ") for w in wanted if len(key_of(w)) > 2):
            found[name] += 1
    for match in p.FORMER_NAME.finditer(text):
        sentence = text[max(0, match.start() - 200) : match.start()]
        if key_of(bare) in key_of(sentence) and (LEGAL_TAIL.search(match.group("name")) or match.group("short")):
            found[match.group("name")] += 1
            if match.group("short"):
                found[match.group("short")] += 1
    for name in wanted:
        compounds = re.findall(rf"(?<![\w-]){re.escape(name)}-(?:Netzwerk|Cluster|Verbund|Verein|Initiative)\b", text)
        found.update(compounds)
        if re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text):
            found[name] += 1
    for name in found:
        if name != cluster.name and name not in cluster.aliases:
            cluster.aliases.append(name)


@Language.factory("cluster")
def make_cluster(nlp: Language, name: str) -> ClusterComponent:
    """Make the component; it reads `doc._.reportage` with its contact box and links."""
    return ClusterComponent()
