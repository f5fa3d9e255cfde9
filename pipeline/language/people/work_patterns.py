"""Words around a body that tell who works there, and what else stands so."""

from __future__ import annotations

import re

from pipeline.language.people.bodies import OWN_CLUSTER

AT = re.compile(
    r"\b(?P<at>an|am|bei|beim|für|in|im)\s(?:(?:der|dem|einer|einem|(?<=für\s)(?:die|das|den))\s)?(?:[a-zäöüß]+e[nrm]?\s)?"
    r"(?:(?:[A-ZÄÖÜ]\w*-)?(?:Firma|Unternehmen|Betrieb|Start-up|Werkstatt|Büro|Hersteller|Reederei|Ingenieurbüro)\s)?[„»]?$",
    re.I,
)
AT_A_PART = re.compile(
    r"\b(?P<at>am|an|im|in)\s(?:der\s)?(?:[A-ZÄÖÜ][\w-]*)?(?:[Ll]ehrstuhl|[Ii]nstitut|[Ff]achbereich|[Ff]akultät|[Ff]achgebiet|[Aa]bteilung|"
    r"[Ll]abor|[Zz]entrum|[Dd]epartment)(?:\sfür\s[A-ZÄÖÜ][^.,;:„“]{2,50}?)?\s(?:der|des|von)\s$"
)
"""A part of the body where somebody works: "am Lehrstuhl für Messtechnik der X"."""
PREPOSITION_BEFORE = re.compile(
    r"\b(?i:mit|von|vom|für|durch|gegen|neben|statt|ohne|bei|über|zu|um)\s(?:(?:Prof|Dr)\.\s|[A-ZÄÖÜ][\w-]+\s){0,3}$"
)
BREAK = re.compile(r"[;:„“»«–]|,\s(?!(?:die|der|wo|seit)\s)")
SUBJECT = re.compile(
    r"^(?:(?P<pronoun>Er|Sie)\s|(?P<article>Der|Die)\s(?:[a-zäöüß]+e\s){0,2}(?P<noun>(?:[A-ZÄÖÜ]|\d+-)[\w-]+)(?:\s|,\s(?:die|der)\s))"
)
TURNED = re.compile(
    r"(?:Seit|Heute|Inzwischen|Mittlerweile|Jetzt|Nun|Derzeit|Täglich|Seither|Seitdem)\s(?:[\w.]+\s){0,3}?[a-zäöüß]{2,}t\s"
    r"(?P<article>der|die)\s(?:[a-zäöüß]+e\s){0,2}(?P<noun>(?:[A-ZÄÖÜ]|\d+-)[\w-]+)\s"
)
""" "Seit 22 Jahren bohrt der Niederländer …": the subject behind its verb."""
PRONOUN = re.compile(r"\b(?P<pronoun>er|sie)\b")
EMPLOYER = re.compile(
    r"\b(?:(?P<whose>[Ii]hr|[Ss]ein)(?:e[mnr]?)?|(?P<surname>[A-ZÄÖÜ][\w-]+s))\s(?:[a-zäöüß]+e[rnm]?\s)?"
    r"(?:Arbeitgeber(?:in)?|Firma|Unternehmen|Betrieb|Institut|Hochschule|Dienstherrn?)"
    r"(?:,?\s(?:ist\s|heißt\s)?(?:die|der|das|dem|den)\s|\s(?:heißt\s|ist\s)?|,\s|,\seine[mrn]?\s[^.,;:„“]{3,60}?\snamens\s)"
    r"(?:(?:[A-ZÄÖÜ][\w-]*)?(?:[Ff]irma|[Uu]nternehmen|[Bb]etrieb|[Ss]tart-up)\s)?[„»]?$"
)


WHOSE = re.compile(
    r"(?:,\s(?P<relative>dessen|deren)|\b(?P<own>(?:[Ii]hr|[Ss]ein)(?:e[mnr]?)?))\s(?:[a-zäöüß]+e[nrms]?\s)?"
    r"(?:(?:[A-ZÄÖÜ][\w-]*)?(?:[Ff]irma|[Uu]nternehmen|[Bb]etrieb|[Ss]tart-up|[Bb]üro|[Kk]anzlei|[Ww]erkstatt|[Hh]of|[Gg]ut)\s)?[„»]?$"
)
POSSESSOR_NEAR = 250
"""Characters before a possessive within which its person is named."""


OWN_OFFICE = re.compile(
    r"\b(?:[Ii]n der (?:Geschäftsstelle|Netzwerkzentrale)|[Ii]m (?:Clustermanagement|Netzwerkmanagement|Clusterbüro|"
    r"Netzwerkbüro|Vereinsbüro)|"
    r"[Ff]ür (?:das Netzwerk|den Verein|das Cluster|den Cluster|den Verbund)|"
    r"[Bb]eim (?:Verein|Netzwerk|Cluster|Verbund)(?! [A-ZÄÖÜ„»]))\b(?! (?:der|des) )"
)
COOPERATIVE = re.compile(r"\beG\b|[Gg]enossenschaft")
THE_COOPERATIVE = re.compile(
    r"\b(?:[Ff]ür|[Bb]ei|[Ii]n)\s(?:die|der)\s(?P<noun>[Gg]enossenschaft)\b(?!\s(?:[A-ZÄÖÜ„»]|de[rs]\s))"
)
"""Where the cluster is one, and no other body of the text."""
TEAM_OF = re.compile(r"\b[Tt]eam\s(?:von|der|des)\s$")
AROUND = re.compile(r"\sum\s(?:(?:die|den)\s)?(?:[A-ZÄÖÜ][\w-]+\s)?(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*$")
AT_THE_START = re.compile(r"(?:Bei|Beim|In|Im|An|Am|Für|Im Namen)\s(?:(?:[\w-]+\s){1,4})?$")
FOUND_THERE = re.compile(
    r"\s(?:steht|sitzt|arbeitet|sorgt|empfängt|wartet|zeigt|erklärt|prüft|baut|tüftelt|forscht|lehrt|spricht|sprach|ist|"
    r"untersucht|untersuchte|entwickelt|schult|berät|plant|koordiniert|verantwortet|überwacht|schweißt|begleitet|"
    r"testet|misst|lernt|überreichte|überbrachte|unterzeichnete|"
    r"kümmert sich(?:\smit)?|erinnert sich|erzählt|führt|leitet|betreut|hat|nimmt|nahm)\s"
    r"(?:(?:seit|heute|dafür|nun|auch)\s(?:\d{4}\s)?)?(?:(?:der|die)\s)?"
    r"(?:[A-ZÄÖÜ][\w-]+\s)?(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*$"
)
AT_HOME = re.compile(
    r"(?:Bei|Beim|In|Im|An|Am)\s(?!(?:der|dem)?\s?(?:Nachbarschaft|Nähe|Auftrag|Umfeld|Vergleich|Konkurrenz|Rand|Rande|"
    r"Schatten|Zusammenarbeit|Gespräch|Kooperation|Verbund|Wettbewerb)\b)"
)
DOES_THERE = re.compile(
    r"(?:\s(?:in|aus)\s[A-ZÄÖÜ][\w-]+)?\s(?P<verb>[a-zäöüß]{3,}t)\s"
    r"(?:(?:sich|sie|ihn|es|das|uns|mich|darum|dafür|damit|daran|um|dieser?|diese[ns]|heute|nun|auch|gerade|derzeit|schon|inzwischen|"
    r"seit|\d{4}|[a-zäöüß]+\sJahren)\s){0,3}(?:(?:der|die|eine?)\s)?(?:[a-zäöüß]+er?\s)?"
    r"(?:[A-ZÄÖÜ][\w-]+\s)?(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*"
)
""" "Bei der X GmbH mischt Eva Holl den Teig": whatever somebody does there, but what customers and visitors do."""
VISITS = re.compile(
    r"(?:ein|be|ver)?kauft|be(?:stellt|zieht|sucht|wirbt|dankt|ginnt)|studiert|frag(?:t)|klopft|klingelt|sucht|findet|meldet|trifft|"
    r"hört|wohnt|lebt|parkt|gibt|gilt|geht|kommt|wirbt|scheitert|endet|landet|vorbei|liegt|wird|mietet|pachtet|leiht|"
    r"hofft|denkt|glaubt|erkennt|übernachtet|isst|trinkt|tankt"
)
"""What is done at a firm by others than those who work there."""
SINCE = re.compile(
    r"\b[Ss]eit\s(?:(?:[A-ZÄÖÜ][a-zäöüß]+\s)?\d{4}|(?:[\w.]+\s){0,3}(?:Jahren|Jahrzehnten|Monaten|Wochen)|"
    r"(?:vergangenem|vorigem|diesem|letztem|dem)\s[A-ZÄÖÜ][a-zäöüß]+|kurzem|Langem|langem|jeher)\b"
)
TRADES = re.compile(
    r"\b(?:kauf\w*|bestell\w*|liefer\w*|bezieh\w*|bezahl\w*|zahl\w*|w[ei]rb\w*|kämpf\w*|sammel\w*|spend\w*|Kund\w*|hoff\w*|"
    r"interessier\w*|begeister\w*|schwärm\w*|gilt|gelten|streit\w*|klag\w*|demonstrier\w*|wohn\w*|lebt|leben|fehlt|liegt|"
    r"gibt|Vorbild|Mitglied|wartet|bürg\w*|mietet|pachtet)\b"
)
"""What customers, rivals and friends of a firm have done for years."""
JOINT = re.compile(r"^[^,.;:]{2,50}(?:,|\sund|\ssowie)\s(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*$")
RUNS = re.compile(
    r"\b(?:führt|führen|leitet|leiten|betreibt|betreiben)\s[^.,;:„“]{0,40}?\bmit\s(?:ihr|sein)e[mr]\s[^.,;:„“]{3,60}\s(?:die|das|den)\s[„»]?$"
)
BOTH = 2
MOVED = re.compile(r"\b(?:wechselte|wechselt|stieß|heuerte)\b")
TO = re.compile(r"\b(?:zur|zum|zu|an die|ans|in die)\s(?:[a-zäöüß]+e[nrm]\s)?$")
THERE = re.compile(
    r"\b(?:[Dd]ort|[Ii]m\sHause?|[Ii]n\sde[rm]\s(?:Firma|Betrieb)|[Ii]m\s(?:Unternehmen|Betrieb))\b"
    r"(?!\s(?:von|der|des|[A-ZÄÖÜ„»]))"
)
ITSELF = re.compile(
    rf"\b(?:[Dd]er|[Dd]em|[Dd]as|[Dd]ie|[Ii]m|[Bb]eim)\s{OWN_CLUSTER.pattern}\b(?!\s(?:[A-ZÄÖÜ„»]|de[rs]\s|vo[nm]\s))"
)
HOW_FIRMS = frozenset(("bei", "beim", "dort", "für"))
