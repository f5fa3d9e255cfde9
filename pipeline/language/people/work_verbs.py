"""Verbs by which a text tells where somebody works, or has worked."""

from __future__ import annotations

import re

WORKS = re.compile(
    r"\b(?:arbeite[tn]|forsch(?:t|en)|lehr(?:t|en)|unterrichtet|promoviert|vertritt(?=\s(?:an|am)\s)|lernt(?=\s(?:beim?|an|am|im)\s)|Jahre\slang\shat\s(?:er|sie)|tüftelt|jobbt|fährt|dient|wirkt|"
    r"macht [^.,;]{0,30}\b(?:Lehre|Ausbildung|Praktikum|Dienst)|hat [^.,;]{0,60}\bangefangen|kümmert|"
    r"beschäftigt (?:ist|sind)|ist (?:[\w.]+\s){0,3}(?:beschäftigt|angestellt|tätig)|angestellt ist|"
    r"(?:tätig|zuständig|verantwortlich) ist|ist (?:[\w-]+\s){1,8}?(?:zuständig|verantwortlich)|"
    r"leitet|verantwortet|betreut|koordiniert|entwickelt)\b"
)
DOES = re.compile(
    rf"{WORKS.pattern}|\b(?:baut|konstruiert|zeichnet|schweißt|fräst|dreht|schleift|gießt|schmiedet|montiert|prüft|testet|misst|"
    r"plant|steuert|überwacht|bedient|züchtet|verkauft|organisiert|sorgt|programmiert|schreibt|rechnet|berechnet|simuliert|"
    r"analysiert|untersucht|wertet|bildet|schult|pflegt|kocht|braut|backt|röstet|mischt|druckt|näht|webt|färbt|regelt|"
    r"verwaltet|hält|macht|experimentiert|bastelt|lötet|installiert|wartet|repariert|schraubt|steht|sitzt|führt|fliegt|"
    r"spricht|erprobt|erforscht|kalibriert|verhandelt|vertritt|dirigiert|lackiert|sortiert|bearbeitet|optimiert)\b"
)
"""What somebody does at a firm, who works there: "baut bei der X GmbH Prüfstände"."""
FOR_IT = re.compile(
    r"arbeite|forsch|lehr|unterrichtet|tüftelt|jobbt|fährt|fliegt|dient|wirkt|spricht|beschäftigt|angestellt|tätig"
)
"""What is done for an employer; "baut für die X GmbH" tells of a customer."""
BEFORE = re.compile(
    r"\b(?:studiert|Studium\w*|promovierte(?!\s[A-ZÄÖÜ])|Promotion|lernte|gelernt|absolviert|Abschluss|Diplom|Ausbildung|"
    r"hat\b[^.,;:]*\bpromoviert|promoviert\shat(?:te)?|[Zz]uvor|früher|vorher|einst|damals|ehemals|tätig war)\b"
)
