"""What stands right before and behind a year and tells whether it is that of a founding."""

from __future__ import annotations

import re

from pipeline.language.cluster.statements import Cue

BEFORE_CUES = (
    Cue(re.compile(r"\b(?:[Bb]is|[Aa]b)\s(?:Ende\s|Anfang\s|Mitte\s)?$"), -1.2),
    # The end of an office or of a stay: "der bis 2019 den Vorsitz führte".
    Cue(
        re.compile(r"\b(?:der|die|dem|und)\s(?:\w+\s){0,3}?bis\s(?:ins Jahr\s|zum Jahr\s|Ende\s|Anfang\s|Mitte\s)?$"),
        -2.4,
    ),
    Cue(re.compile(r"\bdauerte\b.{0,30}\bbis\s(?:zum\s)?(?:[A-ZÄÖÜ][a-zäöü]+\s)?$"), 4.0),
    Cue(re.compile(r"\b(?:zwischen|von)\s$"), -1.0),
    Cue(
        re.compile(
            r"\b(?:führt|führte|leitet|leitete|lenkt|managt|verantwortet|betreut|steuert)\b[^,;]{0,25}\bseit\s$"
        ),
        -3.0,
    ),
    # What one person has founded is a firm: "hat sie 2008 mit zwei Kollegen gegründet".
    Cue(re.compile(r"\bhat\s(?:sie|ihn)\s(?:im\sJahre?\s)?$"), -2.0),
    Cue(re.compile(r"\b(?:Namen|heißt)\b[^.;:]{0,40}\bseit\s$"), -3.0),
    # The noun right before its year: "Ihre Gründung im März 2015 …".
    Cue(
        re.compile(
            r"\b(?:[Ii]hre|[Ss]eine|[Dd]eren|[Dd]essen)[rn]?\s(?:[a-zäöüß]+\s)?\w*(?:[Gg]ründung|[Ee]intragung|[Ee]ntstehung|[Gg]eburtsstunde|[Kk]onstituierung)\s"
            r"(?:im\s|am\s|in\s)?(?:Jahre?\s|(?:\d+\.\s|Früh|Spät)?[A-ZÄÖÜ]?[a-zäöüß]+\s)?$"
        ),
        2.0,
    ),
    Cue(re.compile(r"\b(?:vor|nach|zuletzt|erst)\s(?:\w+\s)?$"), -0.3),
)
AFTER_CUES = (
    Cue(re.compile(r"^\s?(?:–|-|bis|und)\s?(?:19|20)\d\d"), -2.0),
    Cue(
        re.compile(r"^\s(?:lebt|trägt|finanziert|führt|leitet|sitzt|heißt|zahlt|läuft|gilt|darf|wächst|hilft)\b"), -2.0
    ),
    # A seat on a board: "sitzt seit 2021 im Beirat".
    Cue(
        re.compile(
            r"^\s(?:im|in\s(?:dessen|deren|seinem|ihrem))\s(?:Vor|Bei|Aufsichts|Verwaltungs|Stadt|Gemeinde)(?:stand|rat)\b"
        ),
        -2.5,
    ),
    # What is to come, or to end: "2027 ist Schluss", "2030 soll …".
    Cue(
        re.compile(
            r"^\s(?:(?:ist|wird|werden)\s(?:[a-zäöü]+\s)?(?:Schluss|Ende|fertig)\b|soll|sollen|will|wollen|endet|läuft\b.{0,20}\baus\b)"
        ),
        -3.0,
    ),
    # Whoever leads it since: "seit 2019 die Geschäfte der Gesellschaft führt", "bis 2022 geleitet".
    Cue(
        re.compile(
            r"^\s(?:[a-zäöüß]+\s)?(?:die|deren|dessen|das|den|ihre|seine)\s(?:Geschäfte|Geschicke|Geschäftsstelle|Leitung|Führung|Clusterbüro|Vorsitz|"
            r"Amt|Netzwerk|Verein|Verbund|Cluster|Büro)\b[^.;]{0,60}\b(?:führ|leit|lenk|inne|verantwort|steuer|manag)|"
            r"^\s(?:geleitet|geführt|gelenkt|leitete|führte|verantwortete)\b"
        ),
        -2.5,
    ),
    Cue(re.compile(r"^\s(?:gegründete|entstandene|eingetragene|aus der Taufe)"), 0.8),
    Cue(
        re.compile(
            r"^\s(?:[a-zäöüß]+e[rn]?\s)?(?:(?:Cluster|Netzwerk)manager|Geschäftsführer|Leiter|Vorsitzende|Vorstand|Sprecher|"
            r"Direktor|Präsident|Chef|Koordinator)(?:in|r)?\b"
        ),
        -3.0,
    ),
    Cue(re.compile(r"^\s(?:zählte?|hatte?|hat\b|waren es|erreichte|stieg|kam\b|kamen\b|waren\b|an\b)"), -0.9),
)
