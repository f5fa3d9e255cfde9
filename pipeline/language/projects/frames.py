"""How a name stands in its clause: what speaks for a project's name, and what for a thing, an event or mere words.

Project names stand without an article and are begun, paid for and worked at; machines, houses, prizes and courses
have an article or a noun of their own in front; words quoted for their own sake are said, written or compared with.
"""

from __future__ import annotations

import re

from pipeline.language.projects import patterns

PROJECT_LIKE = (
    rf"(?:{patterns.NOUN}|(?:[A-ZÄÖÜ][a-zäöüß]*v|V)erbund|Konsortium|Demonstrator|Machbarkeitsstudie|Bedarfsstudie|"
    r"Pilot\w+|Experiment|Unternehmung|Testfeld|Modellversuch|Kolleg)"
)
NAMED = re.compile(
    r"(?:heißt|hieß|heißen|namens|Namen|Titel|Kürzel|Akronym|genannt|getauft|tauft\w*|nennt|nannten|"
    r"Arbeitstitel|Name:)\s"
    r"(?:auf\s|sich\s|hier\s|heute\s|jetzt\s|inzwischen\s|seither\s|schlicht\s|einfach\s)?(?:das\s|"
    r"den\s)?[„»\"]?$|^[“«\"]?,?\s(?:heißt|hieß|nennt sich|"
    r"nennen (?:die|ihre) (?:Partner|Beteiligten|Forschende|Forscher|Entwickler|Ingenieur)\w*|"
    r"(?:nennen|nannten|tauften) (?:sie|wir) (?:das|es|ihn)|soll (?:das|es|er|sie) heißen|so heißt|so der|"
    r"getauft|genannt|und der Name)\b|^[“«\"]?\s(?:haben|hat)\s(?:\w+\s){1,3}getauft\b"
)
LONG_FORM = re.compile(
    r"^[“”\"«»]?\s*(?:\(\s*[„»\"]?[A-ZÄÖÜ][a-zäöü]+\s\w+\s|,\s(?:in Langform|mit vollem Namen|kurz für|was für|"
    r"ausgeschrieben|die Abkürzung steht|das Kürzel steht)|"
    r"(?:\.\s(?:Das Kürzel|Die Abkürzung|Der Name)\s)?steht für)|^[“”\"«»]?\.\s(?:Das Kürzel|Die Abkürzung|"
    r"Das Akronym)\ssteht|^[^.]{0,20}\.\sAusgeschrieben\s"
)
_FINITE = re.compile(r"^\s(?!steht\b|prangt\b|heißt\b)(?:[a-zäöüß]+te?n?|will|soll|kann|hat|ist|war)\b")
_ORIGIN = re.compile(r"^\s(?:geworden|hervorgegangen|entstanden)\b")
_WHEN = r"(?:\s(?:seit|ab|im|bis|20\d\d|[A-Z][a-z]+ 20\d\d|nun|jetzt|derzeit|gerade|auch|an|noch|es))"
_DETERMINER = (
    r"\b(?:[Dd](?:er|ie|as|em|en|es)|[Ii]m|[Zz]u[mr]|[Bb]eim|[Aa]m|[Vv]om|[Ee]ine?[mrns]?|"
    r"[Ii]hr(?:e[mnrs]?)?|[Ss]ein(?:e[mnrs]?)?|[Uu]nser(?:e[mnrs]?)?)"
)

_PAID_WITH = re.compile(
    r"^\s(?:bis \d{4} )?mit [^.;]{3,50}?(?:Euro|€) (?:gefördert|unterstützt|bezuschusst|finanziert)\b"
)
_NAMES_A_BODY = re.compile(
    r"\b(?:\w*[Uu]nternehmen|\w*[Ff]irma|\w*[Bb]etrieb|\w*[Vv]erein|Start-up|\w*[Pp]rogramm|Roboter|Schiff|Haus|Halle|Gerät|Maschine)"
    r"\s(?:heißt|hieß|nennt sich)(?: \w+)?$"
)
_MERE_WORDS = re.compile(r"\b(?:als|nur|lautet|Spruch|steht|sagt|sagen|Ruf|Devise|heißt es)$")
_BEFORE = (
    # A line of funding: "gefördert vom Ministerium im Rahmen von „X“".
    (re.compile(r"\b(?:[Gg]efördert|[Ff]inanziert|[Uu]nterstützt|Förderung)\b[^.;„“]{0,120}im Rahmen von$"), -2.0),
    # It is about to begin, or follows another: "Noch am Anfang steht „X“", "Sein Vorgänger „X“".
    (
        re.compile(
            r"\b(?:(?:[Aa]m Anfang|[Ii]n den Startlöchern|(?:[Kk]urz v|[Vv])or dem (?:Start|Abschluss|Ende)|"
            r"[Vv]or der (?:Tür|Bewilligung)|[Ii]n den Kinderschuhen) (?:steht|stehen|steckt)|"
            r"(?:[Ss]ein|[Ii]hr|[Dd]essen|[Dd]er) (?:Vorgänger|Nachfolger|Vorläufer|Ableger))$"
        ),
        1.4,
    ),
    # It is begun, runs, follows another: "Es folgte 2021 „X“", "fiel der Startschuss für „X“".
    (
        re.compile(
            r"\b(?:läuft|liefen|lief|startet\w*|begann|beginnt|folgt|folgte|Startschuss für|Auftakt war|"
            r"[Aa]nfang machte|machte den Anfang|(?:dreh|kümmer|bewarb|bewirb)\w* sich|hofft man auf|"
            rf"(?:geht|ging|wird) es (?:in|bei)|beweist|[Ee]in Beispiel ist){_WHEN}{{0,3}}$"
        ),
        0.9,
    ),
    # It is paid for: "bezuschusst wird „X“", "Millionen Euro … für „X“".
    (
        re.compile(
            r"\b(?:gefördert|bezuschusst|finanziert|unterstützt|bewilligt|beantragt) (?:wird|wurde|ist)$|"
            r"\b(?:Euro|Geld|Zusage|Bescheid)\b[^.;„]{0,90}\bfür(?: das| den| die)?$|"
            r"\bEuro (?:in|an)(?: das| den| die)?$"
        ),
        1.6,
    ),
    (re.compile(r"(?:^|[.:,]\s)(?:Bei|In|Für|An|Um|Zu|Mit)$"), 0.5),
    (re.compile(r"\b(?:bei|in|an|von|mit|um|zu)$"), 0.3),
    # It is led, joins others, has a heading: "leitet „X“", "2025 kam „X“ dazu", "unter der Überschrift „X“ testen".
    (
        re.compile(
            r"\b(?:leitet|leiten|leitete|koordiniert|betreut|kam|kommt|im Rahmen von|Im Rahmen von|"
            r"[Uu]nter (?:der Überschrift|dem (?:Titel|Namen|Motto)))$"
        ),
        0.9,
    ),
    # The subject after a copula: "Noch jung ist „X“", "Der größte Brocken ist „X“".
    (re.compile(r"\b(?:ist|war)(?: [a-zäöüß]+){0,2}$"), 0.7),
    # It is introduced, also with an article: "Einen anderen Weg geht der „X“", "Stolz ist man auf den „X“".
    (
        re.compile(
            r"\b(?:(?:Weg|Richtung) (?:geht|gehen|verfolgt|weist|nimmt|zielt)|[Bb]eispiel (?:dafür )?(?:ist|war|"
            r"liefert|gibt)|"
            r"(?:[Kk]ind|Wurf|Streich|Vorstoß|Schritt|Brocken)\b[^.;„]{0,40} (?:ist|war|heißt)|"
            r"[Ss]tolz (?:ist|sind|war)\b[^.;„]{0,25} auf|(?:[Aa]us|[Dd]araus) [^.;„]{0,60}\b(?:wurde|entstand)|"
            r"(?:zeigt|beweist|belegt)|[Dd]afür gibt es|[Ww]eitesten (?:ist|sind))(?: nun| heute| jetzt| auch|"
            r" etwa| schon)?"
            r"(?: der| die| das| den| dem)?$"
        ),
        0.9,
    ),
    (re.compile(r"(?:^|[.:,]\s)Mit (?:dem|der|den)$"), 0.3),
    # A thing, a place, an event: "im „Haus der Netze“", "die Maschine „X“", "der Lehrgang „X“".
    (re.compile(_DETERMINER + r"$"), -0.7),
    (re.compile(_DETERMINER + rf"\s(?:[a-zäöüß]+\s)?(?!{PROJECT_LIKE}\b)[A-ZÄÖÜ][\wäöüß-]+$"), -1.6),
    # Words for their own sake: "gilt als „X“", "ihr Motto lautet „X“", "auf dem Schild steht „X“".
    (_MERE_WORDS, -1.5),
)
_AFTER = (
    (
        re.compile(
            r"^(?:\s(?:zum Beispiel|beispielsweise|etwa|dagegen|hingegen|auch))?,\s"
            r"(?:gefördert|finanziert|bezuschusst|getragen|unterstützt|bezahlt|diesmal mit|ebenfalls mit)\b"
        ),
        0.8,
    ),
    (
        re.compile(
            r"^,\s(?:für|in|an|bei|mit)\s(?:das|den|die|dem|der)\s[^.;]{0,100}?\b(?:zugesagt|bewilligt|gibt|gab|zahlt|"
            r"erforsch\w+|entwickel\w+|arbeite\w+|erprob\w+|beteiligt)"
        ),
        0.8,
    ),
    (
        re.compile(
            r"^\s(?:läuft|lief|startet\w*|endet\w*|erprobt|untersucht|erforscht|sucht|misst|prüft|soll|sollte)\b"
        ),
        0.4,
    ),
    (re.compile(r"^\s(?:bewilligt|zugesagt|beantragt|ausgegeben)\b"), 0.4),
    (
        re.compile(
            r"^\s(?:gestartet|begonnen|angestoßen|aufgesetzt|auf den Weg gebracht|ins Leben gerufen|angeschoben|"
            r"eingeworben)\b"
        ),
        1.9,
    ),
    (re.compile(r"^\s\(20\d\d\s?(?:–|-|bis)\s?20\d\d\)"), 1.6),
    (re.compile(r"^\san(?=[,.])"), 1.9),
    (re.compile(r"^:\s"), 0.4),
    (_PAID_WITH, 0.9),
    # "„X“ steht über der Tür", "das „Silber“ der Region".
    (
        re.compile(
            r"^\s(?:steht|prangt|nennen|sagen)\b(?! (?:die|ihre) (?:Partner|Beteiligten|Forsch|Entwickler|Ingenieur))"
            r"(?! (?:sie|wir) (?:das|es|ihn)\b)"
        ),
        -1.5,
    ),
    (re.compile(r"^\s(?:der|des)\s[A-ZÄÖÜ]"), -1.0),
)


def standing(before: str, after: str) -> float:
    """Log-odds from the words of the clause just before a name (at most 140 characters) and just after it.

    Of the frames on a side the first that fits counts; both texts begin or end at the name, with its quotation marks.
    """
    dubbed = bool(NAMED.search(after) or NAMED.search(before))
    score = 0.5 if dubbed else 0.0
    score += 1.2 if LONG_FORM.search(after) else 0.0
    bare_before, bare_after = before.rstrip('„»"‚ '), after.lstrip('“”"«‘')
    score += 1.0 if _ORIGIN.match(bare_after) and re.search(r"\b(?:ist|wurde|war)$", bare_before) else 0.0
    # The name opens the sentence as its subject: "„Im Takt“ will Pumpen …".
    opens = not bare_before.strip() and _FINITE.match(bare_after) is not None
    score += 0.6 if opens else 0.0
    led_by = next((weight for pattern, weight in _BEFORE if pattern.search(bare_before)), 0.0)
    # "…, den die Genossenschaft Windling getauft hat", "hat die Stiftung „X“ mit 4.000 Euro gefördert": the noun
    # before is another one's.
    score += max(0.0, led_by) if dubbed or _PAID_WITH.match(bare_after) else led_by
    score -= 1.5 if _NAMES_A_BODY.search(bare_before) else 0.0
    return score + next((weight for pattern, weight in _AFTER if pattern.search(bare_after)), 0.0)


def is_mere_words(before: str) -> bool:
    """Whether what is quoted after `before` is said or written for its own sake: "ihr Motto lautet „…"."""
    return _MERE_WORDS.search(before.rstrip('„»"‚ ')) is not None
