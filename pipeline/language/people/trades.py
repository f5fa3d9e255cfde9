"""Nouns for trades: beside a name they say what somebody does, elsewhere many are surnames or kinds of firms."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.language.lexicon import first_names
from pipeline.language.people.patterns import is_person_noun

_TRADE = re.compile(
    r"^[A-ZÄÖÜ]?[\w-]*?(?:"
    r"bauer|bäuerin|müller|fischer|weber|gerber|metzger|fleischer|schlachter|gärtner|brauer|brenner|glaser|töpfer|drucker|setzer|sattler|"
    r"polsterer|schmied|maurer|maler|taucher|arbeiter|werker|fäller|former|gießer|dreher|fräser|schleifer|jäger|steiger|hauer|stecher|"
    r"käser|senner|melker|leger|schäfer|hirte|reeder|fahrer|flößer|küfer|böttcher|seiler|spinner|schneider|schuster|macher|kürschner|köhler|"
    r"zusteller|rangierer|wächter|wärter|wart|helfer|küster|kantor|binder|stricker|sticker|schnitzer|bildhauer|spengler|flaschner|"
    r"feger|reiniger|sprenger|knappe|schürer|brecher|zieher|walzer|richter|roder|säger|sieder|mälzer|kelterer|gräber|baggerer|"
    r"heizer|einsteller|stanzer|wickler|löter|packer|sortierer|wäscher|schlepper|"
    r"musiker|organist|deichgr[aä]f|volont[aä]r|matrose|koch|köch|förster|händler|makler|kontrolleur|chauffeur|"
    r"(?<!chr)(?<!ge)(?<!fr)[a-zäöü]{2,}ist|[a-zäöü]{3,}[ck]ant|veterinär"
    r")(?:in)?$",
    re.IGNORECASE,
)
_NO_TRADE = re.compile(
    r"(?:christ|frist|geist|mist|zwist|twist|gerüst|elefant|gigant|hersteller|anbieter|ausstatter|zulieferer|dienstleister)$",
    re.IGNORECASE,
)


_ANYBODY = frozenset("Mann Frau Ehemann Ehefrau Chorfrau Landsmann".split())


@lru_cache(maxsize=1 << 15)
def is_trade(word: str) -> bool:
    """Tell whether a noun beside somebody's name says what they do: "Seilbauer", "Kranführerin", "Lagerist"."""
    if not word[:1].isupper() or word in first_names() or word in _ANYBODY or _NO_TRADE.search(word):
        return False
    return _TRADE.match(word) is not None or is_person_noun(word)
