"""Quotation marks and the words that attribute speech."""

from __future__ import annotations

import re

from pipeline.language.people.patterns import SPEECH_VERBS

_VERBS = "|".join(sorted(SPEECH_VERBS, key=len, reverse=True))

CLOSERS = {"„": '“”"', "»": "«", "«": "»", "“": "”", '"': '"'}
"""Closing marks by opening mark; „ may be closed by any of three in practice."""

# After the closing mark: ", sagt X", ", so Y weiter", " freut sich Z", ", wie es X formuliert".
ATTRIBUTION_AFTER = re.compile(rf"^\s?[,–-]?\s(?:(?:so|wie es|wie|heißt es|hieß es)\b|(?:{_VERBS})\b)")
# Any other verb before a name or pronoun: "“, schimpft X", "“, pflegt sie zu sagen".
ANY_VERB_AFTER = re.compile(
    r"^,\s(?:[a-zäöüß]{3,}te?|wird|wurde)\s(?:sich\s)?(?:er\b|sie\b|die\s|der\s|Frau\s|Herr\s|(?:Prof|Dr)\.|[A-ZÄÖÜ])"
)
# Between two parts of one quote nothing but the attribution may stand.
ATTRIBUTION_ONLY = re.compile(
    rf"^\s?[,–-]?\s(?:so|[a-zäöüß]{{3,}}te?|(?:{_VERBS}))\b(?P<rest>[^!?„»\"]{{0,220}}?)\s?[.,:;–-]?\s?$"
)
INTRODUCTION = re.compile(r":\s?$")
# Nouns before a quotation (with or without colon) that announce a name or term instead of speech.
TERM_NOUN = re.compile(
    r"(?:Motto|Titel|Thema|Name[ns]?|Projekt(?:es|s|e)?|Vorhaben|Programm|Programms|Reihe|Format(?:es|s)?|Begriff|Stichwort|Schlagwort|Slogan|Claim|"
    r"Frage|Fragen|Leitsatz|Leitbild|Initiative|Wettbewerb(?:s|es)?|Preis|Preises|Label|Plattform|Kategorie|Bereich|Leitthema|Überschrift|Workshop|"
    r"Veranstaltung|Konferenz|Tagung|Studie|Broschüre|Bereichen|Arbeitsgruppe|Arbeitskreis|Kampagne|Ausschreibung|Förderlinie|Maßnahme|Grundsatz|Prinzip|Devise|sogenannten?|sogenannter?)\s?:?\s?$"
)
PRONOUN = re.compile(r"\b(?P<pronoun>sie|er|Sie|Er)\b")
ROLE_PHRASE = re.compile(
    r"\b(?P<article>der|die|Der|Die|dem|den|ihr|sein)\s(?:[a-zäöüß-]+\s){0,2}(?P<noun>[A-ZÄÖÜ][\w-]+)"
)
PRONOUN_SUBJECT = re.compile(r"^\s?[,–-]?\s(?:so|wie|[a-zäöüß]{3,})\s(?:sich\s)?(?P<pronoun>er|sie)\b")
# "so der 74-Jährige", "die Münsteranerin winkt ab", "sagt die Gastgeberin".
DESCRIBED = re.compile(
    r"\b(?P<article>[Dd]er|[Dd]ie)\s(?:[a-zäöüß-]+\s)?(?:\d{1,3}-[Jj]ährige\b|(?<=[Dd]ie\s)[A-ZÄÖÜ][a-zäöüß-]+in\b)"
)
FINITE = re.compile(
    r"\b(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|konnten|müssen|muss|soll|sollen|will|wollen|"
    r"darf|dürfen|gibt|geht|macht|machen|brauchen|bringt|bringen|sehen|lebt|zeigt|möchten|profitieren|arbeiten|finden|wissen|kommen|lässt|"
    r"lassen|bleibt|bleiben|bin|bist|habe|wäre|hätte|würde|würden|stehen|steht|heißt|entsteht|entstehen)\b"
)
