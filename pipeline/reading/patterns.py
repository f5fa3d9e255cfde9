"""Classes of words that reading knows: kinds of headings and labels, never names of a publication."""

from __future__ import annotations

import re

FINAL = re.compile(r"[.!?:…][\"“”‘’»«)\]]*$")
"""The end of a sentence, closing quotation marks and brackets included."""

OPENING_QUOTE = re.compile(r"^[„“\"»›‚«]")

HYPHENS = "-\u00ad\u2010\u2011"
"""Characters that may part a word at a line end."""

MATTER_HEADING = re.compile(
    r"^(inhalt(sverzeichnis|sübersicht)?|vorwort|geleitwort|gru(ß|ss)wort|editorial|einleitung|(zur )?einführung"
    r"|impressum|herausgeber(in)?|bildnachweise?|bildquellen|fotonachweise?|quellen(verzeichnis)?"
    r"|literatur(verzeichnis)?|glossar|anhang|abkürzungen|abkürzungsverzeichnis|danksagung|stichwortverzeichnis|register"
    r"|nachwort|schlusswort|ausblick|kontakte|ansprechpartner(innen)?( und ansprechpartner(innen)?)?|adressen"
    r"|weitere informationen|über (uns|diese).*|zu diese[rm] .*"
    r"|(über )?(das|dem|die|der) ((förder|bundes)?programm|initiative|maßnahme|wettbewerb|förderung)\b.*"
    r"|(förder)?programm\b.*|liebe leser.*|sehr geehrte.*|contents|foreword|imprint)\W*$",
    re.IGNORECASE,
)
"""Headings of front and back matter."""

STRICT_MATTER_HEADING = re.compile(
    r"^(inhalt(sverzeichnis)?|vorwort|geleitwort|gru(ß|ss)wort|editorial|impressum|herausgeber(in)?|bildnachweise?)\W*$",
    re.IGNORECASE,
)
"""Headings that open front or back matter even where they are set small."""

VOICE_LABEL = re.compile(
    r"\b(stimmen?|statements?|zitate?|o-töne?|im gespräch|nachgefragt|kurz gefragt|das sag(en|t)|meinung(en)?"
    r"|was (unsere )?(mitglieder|partner) sagen|aus (dem|der) (netzwerk|praxis|mitgliedschaft))\b",
    re.IGNORECASE,
)
"""Labels over quote boxes."""

FACTS_LABEL = re.compile(
    r"\b(auf einen blick|auf einem blick|zahlen|fakten|steckbrief|eckdaten|kennzahlen|daten|kurzprofil|profil|in kürze"
    r"|kurz und knapp|überblick|kompakt)\b",
    re.IGNORECASE,
)
"""Labels over boxes of facts."""

CONTACT_LABEL = re.compile(
    r"^(ihre?\s+)?(kontakt(e|daten|adresse)?|ansprechpartner(/?-?in(nen)?)?|ansprechperson(en)?|ansprechpartner(in)?\b.*"
    r"|anschrift|adresse|so erreichen sie uns|weitere informationen)\s*:?$",
    re.IGNORECASE,
)
"""Lines that head contact data."""

CONTACT_START = re.compile(r"^(ihre?\s+)?(kontakt|ansprechpartner(in)?|ansprechperson)\b", re.IGNORECASE)

CONTACT_ENTRY = re.compile(r"^(ansprechpartner(/?-?in)?|ansprechperson|kontakt)\s?:", re.IGNORECASE)
"""A line among others that names whom to ask."""

CONTACT_DATA = re.compile(
    r"(\S+@\S+\.\w{2,}|\bwww\.\S+|https?://\S+|\+\d{2}[\d\s/().-]{6,}\d|(?<!\d)\(?0\d{2,5}\)?\s?[-/–]?\s?\d{2,}[\d\s/-]{2,}"
    r"|\b(tel|telefon|fon|mobil|telefax|fax|e-mail|email|web|internet|website)\b\.?:?)",
    re.IGNORECASE,
)
"""Phone numbers, e-mail and web addresses, and the words before them."""

KEY_VALUE = re.compile(r"^[^\W\d][^:.!?]{1,40}:(\s|$)")
"""A line such as "Gründung: 2001"."""

SUSPENDING = re.compile(r"^(und|oder|bzw\.?|beziehungsweise|sowie|u\.|&|/|\()")
"""What follows a suspended hyphen ("Aus- und Weiterbildung")."""

_LOANS = (
    "know-how start-up start-ups spin-off spin-offs follow-up follow-ups check-up back-up pop-up set-up kick-off"
    " make-or one-stop go-live low-cost high-tech low-tech e-mail e-mails e-learning e-mobility e-bike on-demand"
    " open-source best-practice good-practice add-on add-ons hands-on plug-in plug-ins stand-by by-pass co-working"
    " trade-off trade-offs roll-out roll-outs scale-up scale-ups up-to to-date face-to to-face end-to to-end peer-to"
    " to-peer walk-in drive-in lock-in opt-in opt-out buy-in buy-out"
)
HYPHEN_WORDS = frozenset(_LOANS.split())
"""Loan words that keep their hyphen although a small letter follows."""
HYPHEN_ADJECTIVE = re.compile(
    r"(?:nordrhein-westfäl|rheinland-pfälz|sachsen-anhalt|schleswig-holstein|mecklenburg-vorpommer|baden-württemberg)\w*"
    r"|deutsch-(?:\w{4,}isch|schweizer)\w{0,2}|\w{3,}(?:isch|lich)-\w{3,}(?:isch|lich|ell|al|iv)(?:e[mnrs]?)?",
    re.IGNORECASE,
)
"""Adjectives of two that keep it as well: "nordrhein-westfälisch", "deutsch-polnisch", "technisch-wissenschaftlich"."""

ABBREVIATION_END = re.compile(
    r"(\be\. ?V|\bz\. ?B|\bu\. ?a|\bd\. ?h|\bi\. ?d|\bo\. ?g|\bDr|\bProf|\bbzw|\bca|\brd|\bNr|\bSt|\bvgl|\binkl|\bMio"
    r"|\bMrd|\bHrsg|\bevtl|\bggf|\bsog|\bTel|\bStr|\busw|\betc|\bAbb|\bS|\bh\. ?c)\.$"
)
"""Abbreviations with a point that ends no sentence."""

MONTH = re.compile(
    r"^(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\b", re.IGNORECASE
)

PUBLISHER = re.compile(
    r"\b(bundesministerium|ministerium|staatsministerium|senatsverwaltung|behörde|bundesamt|landesamt|stiftung|kammer"
    r"|verband|gesellschaft|agentur|institut|universität|hochschule|verein|verlag|redaktion|redaktionsbüro)\b"
    r"|\b(gmbh|e\. ?v\.|ag)(?!\w)",
    re.IGNORECASE,
)
"""Words by which an institution is known as the publisher on a cover."""

PUBLISHER_LABEL = re.compile(r"^herausgeber(in)?\s*:?\s*", re.IGNORECASE)
ISSUED = re.compile(
    r"\b(?:stand|erschienen|ausgabe|heft|jahrgang|auflage|druckdatum|veröffentlicht|redaktionsschluss)\b[^\d]{0,40}?"
    r"(?:\d{1,2}[./]\s?){0,2}((?:19|20)\d\d)\b|©\s*(?:[^\d\n]{0,40})((?:19|20)\d\d)\b",
    re.IGNORECASE,
)
"""Statements of the year of issue: "Stand: Mai 2023", "© Verlag 2021"."""
