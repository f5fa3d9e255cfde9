"""Sentence boundaries for German magazine prose: abbreviations, ordinals, initials and closing quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import numpy
from spacy.language import Language
from spacy.tokens import Doc

from pipeline.language.lexicon import FUNCTION_WORDS
from pipeline.language.model import reportage_of, text_of
from schemas.reportage import PassageKind

# Each printed line of these passages is an entry of its own.
LINEWISE = frozenset({PassageKind.CONTACT, PassageKind.FACTS})

# Abbreviations that never end a sentence: something must follow them.
BINDING = frozenset(
    "dr prof dipl ing med rer nat phil jur iur habil mult oec agr vet techn st str nr bzw ca vgl evtl ggf inkl exkl "
    "max min zzgl mind tel fax art abs abt bd ed hg hrsg hl jr sen geb kath ev ehem sog lt mio mrd tsd co v z d u "
    "gebr fa wwe inh rd hon lic "
    "i b m h c dres priv pd univ stellv wiss int nat reg hausnr abb kap tab jh jhdt bspw einschl allg mtl"
    .split()
)  # fmt: skip
# Abbreviations that may stand at the end of a sentence ("… und der Verein X e. V. Kurz darauf …", "u. v. m.").
FINAL = re.compile(r"(?:\be\. ?V|\bi\. ?G|\bh\. ?c|\bu\. ?a|\bCo|\bInc|\bLtd|\bu\. ?Ä)\.$")
# Abbreviations that end an enumeration: a capitalised word after them begins a sentence ("… usw. Werkstätten fehlen.").
ENDING_LIST = re.compile(r"(?:\bu\. ?v\. ?m|\busw|\betc)\.$")
# Function words that are nouns or adjectives of names as well: after a number they go on ("im 10. Jahr", "2. Große …").
AFTER_ORDINAL = re.compile(
    r"(?:jahre?n?|tage?n?|teil|zeit|uhr|ende|recht|mittel|(?:neu|groß|klein|gut|recht|allgemein|ander)e[nmrs]?)$",
    re.IGNORECASE,
)
# Abbreviations that are words as well ("auf diese Art. Danach …"), and single letters ("Plan B. Danach …").
ALSO_WORD = re.compile(r"(?:(?<!\w)(?:[Aa]rt|Max|Ed|Jr)|(?<!\.)\s[A-Z])\.$")
END = re.compile(r"[.!?…](?:[“”«»\"’‘›‹)\]]|\(\d\))*(?=\s+\S)|[.!?]\s*$|:(?=\s+[„»\"“])")
MONTH = re.compile(
    r"\s+(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|und|bis|oder|Platz|Mal)"
)
NEXT_WORD = re.compile(r"\s+[„»\"“‚›(\[]*([^\W_][\w-]*)?")
SIGN = re.compile(r"\s+[€$%]")
_GAP = re.compile(r"\s*")
ABBREVIATION = re.compile(r"([^\W\d_]+)\.$")
ORDINAL = re.compile(r"(?:(?P<before>[^\W\d_][\w-]*),?\s)?(?<![\d,.])\d{1,3}\.$")
# An ordinal follows an article, a possessive, another ordinal or a preposition ("in 3. Auflage"): "auf 64. Betriebe …"
# and "sind es 78. Betriebe …" are numbers that end a sentence.
BEFORE_ORDINAL = re.compile(
    r"(?:[ai]m|zu[mr]|vom|beim|ins|d(?:er|ie|as|em|en|es)|(?:ein|kein|mein|dein|sein|ihr|unser|euer)\w{0,2}|dies\w+|jede\w|"
    r"und|oder|bis|in|nach|ab|seit|vor|als|mit|zwischen|teil|band|nr|pos)",
    re.IGNORECASE,
)


def sentence_ends(text: str) -> Iterator[int]:
    """Yield the offsets after which a sentence ends within one passage."""
    for match in END.finditer(text):
        if text[match.start()] == ":":
            continue
        if text[match.start()] != "." or _full_stop_ends(text, match.start(), match.end()):
            following = NEXT_WORD.match(text, match.end())
            word = following.group(1) if following else None
            # „Ist das so?“, fragt sie. / „Ja!“ und ging: a lower-case word goes on with the sentence.
            if word is None or not word[0].islower():
                yield match.end()


def _full_stop_ends(text: str, dot: int, end: int) -> bool:
    head = text[max(0, dot - 24) : dot + 1]
    following = NEXT_WORD.match(text, end)
    word = following.group(1) if following else None
    if word is None:
        # "6,4 Mio. €": a sign in place of the word that the abbreviation needs.
        abbreviated = ABBREVIATION.search(head)
        return not (abbreviated and abbreviated.group(1).casefold() in BINDING and SIGN.match(text, end))
    if ordinal := ORDINAL.search(head):
        # "Es waren 112. Mehr sollen es nicht werden." / "im 19. Jahrhundert"
        opens = word[0].isupper() and word.casefold() in FUNCTION_WORDS and not AFTER_ORDINAL.match(word)
        if ordinal["before"] and word[0].isupper() and not BEFORE_ORDINAL.fullmatch(ordinal["before"]):
            return not MONTH.match(text, end)
        return end > dot + 1 or opens or not (MONTH.match(text, end) or word[0].isupper() or word[0].isdigit())
    if ENDING_LIST.search(head):
        return word[0].isupper()
    if FINAL.search(head) or ALSO_WORD.search(head):
        return word[0].isupper() and word.casefold() in FUNCTION_WORDS
    abbreviation = ABBREVIATION.search(head)
    if abbreviation and end == dot + 1:
        letters = abbreviation.group(1)
        return letters.casefold() not in BINDING and len(letters) > 1
    return True


class SentenceComponent:
    """Set `Token.is_sent_start`; passages, and the lines of contact and facts boxes, are boundaries always."""

    def __call__(self, doc: Doc) -> Doc:
        """Return the Doc with sentence boundaries."""
        starts: set[int] = set()
        for passage in reportage_of(doc).passages:
            starts.add(passage.start)
            text = text_of(doc)[passage.start : passage.end]
            if passage.kind in LINEWISE:
                starts.update(passage.start + m.end() for m in re.finditer(r"\n", text))
            elif passage.kind is not PassageKind.VOICE_HEAD:
                for end in sentence_ends(text):
                    gap = _GAP.match(text, end)
                    starts.add(passage.start + (gap.end() if gap else end))
        return doc.from_array(["SENT_START"], _flags(doc, sorted(starts)).view(numpy.uint64))


def _flags(doc: Doc, starts: list[int]) -> Any:
    """Return 1 for each token that opens a sentence, else -1; white space never opens one."""
    flags = numpy.full(len(doc), -1, dtype=numpy.int64)
    ends = doc.to_array(["IDX", "LENGTH"]).sum(axis=1) if len(doc) else []
    for index in (0, *numpy.searchsorted(ends, starts, side="right").tolist()):
        while index < len(doc) and doc[index].text.isspace():
            index += 1
        flags[index : index + 1] = 1
    flags[:1] = 1
    return flags


@Language.factory("sentences")
def make_sentences(nlp: Language, name: str) -> SentenceComponent:
    """Make the component; it needs `doc._.reportage`."""
    return SentenceComponent()
