"""Wordings that give the word for what a cluster does: its statutes, experts, the work of its members."""

from __future__ import annotations

import re

from pipeline.language.cluster.field_nouns import BRANCH, PHRASE
from pipeline.language.lexicon import STATES
from pipeline.language.signed import Signed

AIM = Signed(
    "Förderung Satzung Zweck Ziel Aufgabe",
    rf"\b(?:Satzung\w*|(?:Vereins|Stiftungs)?[Zz]weck\w*|Aufgabe\w*|Auftrag\w*)\b[^.;]{{0,60}}?\b(?:Förderung|Weiterentwicklung|Stärkung)\s"
    rf"(?:der|des|von)\s{PHRASE.replace('<field>', '<aim>')}",
)
"""What the statutes give as the purpose."""
ABOUT_WHICH = Signed(
    "geht ging dreht",
    rf"{PHRASE.replace('<field>', '<which>')},\s(?:um\s(?:die|den|das)\s(?:es\s(?:[a-zäöüß]+\s){{0,3}}(?:geht|"
    rf"ging)|sich\s(?:[a-zäöüß]+\s){{0,3}}"
    rf"(?:alles\s)?dreht)\b)",
)
"""What it is about, told in passing: "dass die Klebtechnik, um die es hier geht, …"."""
CALLED = Signed(
    "nennt nennen heißt Begriff",
    rf"(?:^|[.!?:“]\s){PHRASE.replace('<field>', '<called>')}\s(?:nenn(?:t|en)\s(?:(?:die|der)\s)?(?:Fachwelt|"
    rf"Fachleute|Forscher\w*|"
    rf"Experten|Branche|Wissenschaft|Zunft|Szene)\b|nennt\s(?:sich|man)\s(?:das|dies|so\setwas|diese|dieses)\b|heißt\s(?:das|so\setwas)"
    rf"(?:[.,:]|\s(?:in\sder\s|unter\s|auf\s)[A-ZÄÖÜ]))|"
    rf"\b(?:man|[Ff]achleute|[Ff]orscher|[Ee]xperten|die\s(?:Fachwelt|Branche|Wissenschaft))\snenn(?:t|en)\s(?:das|dies|es)\s"
    rf"{PHRASE.replace('<field>', '<so>')}|"
    rf"\bnenn(?:t|en)\s(?:man|die\s(?:Fachwelt|Branche|Wissenschaft)|Fachleute|Forscher|Experten)\s(?:das|dies|"
    rf"es)\s{PHRASE.replace('<field>', '<named>')}|"
    rf"^{PHRASE.replace('<field>', '<term>')}\sist\s(?:ein|kein)\s(?:[a-zäöüß]+\s)?(?:Begriff|Wort|Fachwort|"
    rf"Fachgebiet|Handwerk)\b|"
    rf"(?:^|\s)(?:das\sWort|der\sBegriff|das\sStichwort|das\sZauberwort)\s(?:heißt|lautet|"
    rf"ist)?:?\s?„?{PHRASE.replace('<field>', '<word>')}",
)
"""The word for what is done here: "Klebkunde nennt die Fachwelt, was Holl tut"."""
BRINGS_TOGETHER = Signed(
    "zusammen Tisch verbindet vereint vernetzt bündelt vertritt organisiert",
    rf",\s(?:der|die|das|in\sdem|in\sder)\s(?:sich\s)?{PHRASE.replace('<field>', '<joins>')}"
    r"(?:\s(?!mit\s)[^.;,]{3,60})?\s"
    r"(?:zusammen(?:hält|halten|bringt|brachte|bringen|führt|führen|geschlossen|schließt)|"
    r"verbindet|vereint|vernetzt|bündelt|vertritt|organisiert|"
    r"an\seinen\s(?:gemeinsamen\s)?Tisch\s(?:bringt|holt|brachte|holte|bringen|holen|setzt|setzte))\b",
)
"""Whom or what the cluster brings together, in a relative clause: "ein Verein, der die Klebtechnik vertritt"."""
NAMED_LAST = Signed(
    "Thema Gegenstand Metier Spezialität",
    rf"\b(?:Das|Ihr|Sein|Unser|Ein|ein)e?\s(?:gemeinsames\s|einziges\s|großes\s)?(?:Thema|Gegenstand|Metier|Spezialität)\b"
    rf"[^.;:„“]{{0,90}}:\s{PHRASE.replace('<field>', '<last>')}(?=[.,;]|$)",
)
"""A subject that is named at the end: "Das Thema ist schnell genannt: Klebtechnik"."""
EMPLOYS = Signed(
    "Arbeitgeber Menschen Familien Arbeitsplätze Leute",
    rf"^[„»]?(?:Die|Der|Das)\s{PHRASE.replace('<field>', '<employs>')}(?:,\s[^,.;]{{3,40}},)?\s"
    r"(?:ist|sei|war|ernährt|beschäftigt|gibt|sichert)\s(?:[a-zäöüß]+\s)*"
    rf"(?:in\s(?:der|dieser|unserer)\s(?:Region|Gegend)|in\s(?:{'|'.join(STATES)})|"
    r"im\s(?:ganzen\s)?(?:Land|Tal|Kreis|Revier|Landkreis)|hier)\s"
    r"[^.;]{0,50}?\b(?:Arbeitgeber|Menschen|Familien|Arbeitsplätze|Leuten?)\b",
)
"""What feeds a region: "Die Klebtechnik ernährt in der Region 900 Menschen"."""
IN_CHARGE = re.compile(
    r"\s(?:[a-zäöüß]+\s){0,2}(?:zuständig|verantwortlich|zeichnet|sorgt|sorgte|sorgen|wirbt|kämpft|da\sist|angestellt|eingestellt)\b"
)
"""What follows makes the phrase somebody's task: "die beim Verein für Messestände zuständig ist"."""
WORD_ALONE = re.compile(rf"(?P<alone>{BRANCH.pattern})[.!]")
"""A sentence of one word, to which a text leads up."""
