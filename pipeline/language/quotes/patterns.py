"""Quotation marks and the words that attribute speech."""

from __future__ import annotations

import re

from pipeline.language.people.patterns import SPEECH_VERBS

_VERBS = "|".join(sorted(SPEECH_VERBS, key=len, reverse=True))

CLOSERS = {"„": '“”"', "»": "«", "«": "»", "“": "”", '"': '"'}
"""Closing marks by opening mark; „ may be closed by any of three in practice."""

# After the closing mark: ", sagt X", ", so Y weiter", " freut sich Z", ", wie es X formuliert".
_PHRASES = (
    r"mit\sdies(?:em|en|er)\s(?:Satz|Worten|Frage|Antwort)|davon\sist|da(?:rin)?\s(?:ist|sind)\ssich|hört\sman|"
    r"steht\s(?:für\s)?(?=[A-ZÄÖÜ])|lautete?\s(?:sein|ihr|d(?:ie|er|as)\s(?:Antwort|Rat|Fazit|Urteil|Kommentar|Bilanz|Credo)\b)|"
    r"(?:hat|hatte|habe)\s(?:er|sie|[A-ZÄÖÜ][^.;„“]{3,60})\s(?:[^.;„“]{3,40}\s)?(?:gesagt|geschrieben|ausgerechnet|erklärt|gemeint|"
    r"gerufen|gefragt|formuliert|notiert|versprochen|prophezeit|geantwortet|festgestellt|gelernt)\b"
)
ATTRIBUTION_AFTER = re.compile(rf"^\s?[,–-]?\s(?:(?:so|wie es|wie|heißt es|hieß es|{_PHRASES})|(?:{_VERBS})\b)")
# What stands behind may be the speaker and nothing else: "„…“ (Katrin Brandt)", "„…“: Katrin Brandt weiß es".
NAMED_AFTER = re.compile(r"^(?:\s\(|:\s)(?:(?:Prof|Dr)\.\s)*(?P<first>[A-ZÄÖÜ][a-zäöüß]+)(?:-[A-ZÄÖÜ]\w+)?\s[A-ZÄÖÜ]")
# Verbs that make speech of a single word: "„Eben“, sagt sie".
SAYS_AFTER = re.compile(
    r"^,\s(?:sagte?|antwortete?|ruft|rief|fragte?|meinte?|murmelte?|entgegnete?|erwiderte?|kommentierte?|brummte?|lautete?|seufzte?|"
    r"flüsterte?|lacht|lachte)(?!\s(?:die|der)\seine\b)(?=\s(?:er|sie|sein|ihr|der|die|Frau|Herr|Dr|Prof|[A-ZÄÖÜ]))"
)
# "„…“, so der amtliche Titel": a name.
TITLE_AFTER = re.compile(
    r"^,?\s(?:so|lautete?|heißt|hieß)\s(?:der|das|die|ihr|sein)\s(?:[a-zäöüß]+\s)?"
    r"(?:Titel|Name|Motto|Slogan|Untertitel|Werbespruch|Arbeitstitel|Aufschrift|Überschrift)\b"
)
# "Auf der Tasse steht: „…“": written on something, said by nobody.
WRITTEN = re.compile(
    r"(?:^|[.!?“]\s)(?:Auf|An|Am|Im|In|Über|Unter|Daneben|Darunter|Darauf|Dort|Daran)\b[^.!?„“:]{0,60}\b"
    r"(?:steht|stand|prangt|prangte|hängt|hing|liest\sman)\b[^.!?„“]{0,40}$"
)
# Any other verb before a name or pronoun: "“, schimpft X", "“, pflegt sie zu sagen".
ANY_VERB_AFTER = re.compile(
    r"^,\s(?:[a-zäöüß]{3,}te?|wird|wurde|fiel|fällt)\s(?:(?:sich|ihm|ihr|ihnen)\s)?(?:er\b|sie\b|die\s|der\s|Frau\s|Herr\s|(?:Prof|Dr)\.|[A-ZÄÖÜ])"
)
# Between two parts of one quote nothing but the attribution may stand.
ATTRIBUTION_ONLY = re.compile(
    rf"^\s?[,–-]?\s(?:so|hat|habe|[a-zäöüß]{{3,}}te?|(?:{_VERBS}))\b(?P<rest>[^!?„»\"]{{0,220}}?)\s?[.,:;–-]?\s?$"
)
INTRODUCTION = re.compile(r":\s?$")
# What somebody calls something, if a clause makes it longer than a term: "würdigte X es als „ein Zeichen, dass …“".
CALLED = re.compile(
    r"\b(?:würdigt|bezeichne|beschr[ei]{1,2}b|lob|pries|preist|rühm|charakterisier|sah|sieht|empf[iau]nd|versteh|begreif|nann|nenn)\w*\b"
    r"(?:[^.:;„“]|(?<=Dr)\.|(?<=Prof)\.){3,140}\s(?:als\s)?$"
    r"|\bso\s(?:[^.,:;„“]|(?<=Dr)\.|(?<=Prof)\.){3,60},\s$"
)
CLAUSE = re.compile(
    r",\s(?:(?:in|an|mit|bei|auf|von|für|aus)\s)?(?:dass|die|der|das|dem|den|deren|dessen|denen|wo|was|wie|wenn|weil|um|statt|ohne)\s"
)
# Nouns before a quotation (with or without colon) that announce a name or term instead of speech.
TERM_NOUN = re.compile(
    r"(?:Motto|Titel|Thema|Name[ns]?|Projekt(?:es|s|e)?|Vorhaben|Programm|Programms|Reihe|Format(?:es|s)?|Begriff|Stichwort|Schlagwort|Slogan|Claim|"
    r"Frage|Fragen|Leitsatz|Leitbild|Initiative|Wettbewerb(?:s|es)?|Preis|Preises|Label|Plattform|Kategorie|Bereich|Leitthema|Überschrift|Workshop|"
    r"Veranstaltung|Konferenz|Tagung|Studie|Broschüre|Bereichen|Arbeitsgruppe|Arbeitskreis|Kampagne|Ausschreibung|Förderlinie|Maßnahme|Grundsatz|Prinzip|Devise|sogenannten?|sogenannter?|amtlich|offiziell)\s?:?\s?$"
    r"|(?:[Pp]rojekt|[Vv]orhaben|Initiative|Programm|Reihe|Format),\s$"
)
PRONOUN = re.compile(r"\b(?P<pronoun>sie|er|Sie|Er)\b")
ROLE_PHRASE = re.compile(
    r"\b(?P<article>der|die|Der|Die|dem|den|ihr|sein)\s(?:[a-zäöüß-]+\s){0,2}(?P<noun>[A-ZÄÖÜ][\w-]+)"
)
POSSESSIVE = re.compile(
    r"\b(?P<pronoun>[Ss]ein|[Ii]hr)e?\s(?:[a-zäöüß]+e?r?\s)?(?:Antwort|Rat|Ratschlag|Fazit|Kommentar|Bilanz|Urteil|Credo|Devise|Rezept|Wunsch|"
    r"Erklärung|Appell|Begründung|Rechnung|Befund|Vorschlag|Bitte)\b"
)
"""Whose words follow: "Ihr Rat an alle: „…“"."""
PRONOUN_SUBJECT = re.compile(r"^\s?[,–-]?\s(?:so|wie|[a-zäöüß]{3,})\s(?:sich\s)?(?P<pronoun>er|sie)\b")
# "so der 74-Jährige", "die Münsteranerin winkt ab", "sagt die Gastgeberin".
DESCRIBED = re.compile(
    r"\b(?P<article>[Dd]er|[Dd]ie)\s(?:[a-zäöüß-]+\s)?(?:\d{1,3}-[Jj]ährige\b|(?<=[Dd]ie\s)Frau\b(?!\s[A-ZÄÖÜ])|(?<=[Dd]er\s)Mann\b|(?<=[Dd]ie\s)[A-ZÄÖÜ][a-zäöüß-]+in\b)"
)
FINITE = re.compile(
    r"\b(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|konnten|müssen|muss|soll|sollen|will|wollen|"
    r"darf|dürfen|gibt|geht|macht|machen|brauchen|bringt|bringen|sehen|lebt|zeigt|möchten|profitieren|arbeiten|finden|wissen|kommen|lässt|"
    r"lassen|bleibt|bleiben|bin|bist|habe|wäre|hätte|würde|würden|stehen|steht|heißt|entsteht|entstehen)\b"
)
