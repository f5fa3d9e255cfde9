"""Which metric a sum of money is: turnover, an investment, funding, or another sum."""

from __future__ import annotations

import re

from pipeline.language.figures.context import Found
from pipeline.language.figures.counts import Setting
from pipeline.language.figures.excerpts import own_clause
from schemas.records import Metric

_MONEY = (
    (
        Metric.REVENUE_EUR,
        re.compile(
            r"[Uu]ms[aä]tz|Erlös|Einnahmen|erwirtschaft|Jahresumsatz|\bsetz(?:t|te|en|ten)\b .{0,120}\bum\b|"
            r"\bumgesetzt\b|\berlös(?:t|te|ten|en)\b|\bn(?:ahm|immt|ahmen)\b .{0,80}\bein\b|\bGeschäft von\b"
        ),
    ),
    (
        Metric.INVESTMENT_EUR,
        re.compile(
            r"[Ii]nvest(?!itionsbank)|Finanzierungsrunde|Baukosten|Startkapital|Eigenkapital|gesteckt|"
            r"Wagniskapital|Risikokapital|Venture|[Ee]ntstand.{0,60}\bfür\b|gebaut|errichtet|erbaut|saniert|"
            r"Stammkapital|Kostenpunkt|\beinlegte\b|\beinbrachte\b|\bzusammengelegt\b|\bKapital von\b|"
            r"\bst(?:ieg|eigt|iegen)\b .{0,80}\bein(?=[.,;:]|$)|\beingestiegen\b|"
            r"\bBeteiligungs(?:fonds|gesellschaft)\b|angeschafft|"
            r"\bbaute\w*\b|\bin die Hand\b|\bsteckt\w*\b|\bteure\w? [A-ZÄÖÜ]|eingerichtet|veranschlagt"
        ),
    ),
    (
        Metric.FUNDING_EUR,
        re.compile(
            r"[Ff]örder(?!verein)|beteilig\w+ sich|fließ|floss|flossen|Starthilfe|Anschub|[Ss]tipendi|"
            r"[Zz]uschuss|Zuwendung|bezuschuss|bewillig|"
            r"unterstütz|Drittmittel|Mitteln? |eingeworben|Zuschüss|"
            r"stell(?:t|te|en) .{0,60}(?:bereit|Verfügung)|Projektvolumen|Projektmittel|akquirier|Gesamtvolumen|"
            r"zugesagt|sagte .{0,60}\bzu\b|bereitstellen|zuschieß|zuzuschießen|"
            r"\bst(?:e|a)hen\b .{0,80}\b(?:zur Verfügung|bereit)\b|\bZusage\b|\bw[ai]rb(?:en|"
            r"t)?\b .{0,80}\bein\b|beantragt|"
            r"programm .{0,40}\bbrachte\b"
        ),
    ),
)
_PRIZE = re.compile(r"dotier|Preisgeld|Hauptpreis|Siegprämie|Gewinnsumme")
_PAID_FOR = re.compile(r"\b(?:kostete|gekostet|verschlang|verschlungen|soll(?:en)?\b.*\bkosten)\b")
_COSTS = re.compile(r"\b(?:kostet|kostete|kosten|gekostet|verschlang|verschlingt|verschlungen)\b")
_BUILT = re.compile(
    r"(?:bau|anlage|halle|labor|prüfstand|prüffeld|maschine|gebäude|zentrum|[Ww]erk|[Oo]fen|bohrung|technikum|sanierung)\b",
    re.IGNORECASE,
)
"""Things whose price is an investment."""
_DEAR = re.compile(r"\s*teuer\b")
_BUILDS_FOR = re.compile(
    r"\b(?:baut|bauen|bauten|errichtet|errichten|errichtete|saniert|sanierte|erweitert|erweiterte|entsteht|wächst)\b"
)
_SPENDS = re.compile(r"\b(?:ausgibt|ausgab|ausgeben|ausgegeben|g[ai]b(?:t|en)?\b.*\baus)\b")
_FOR_SUM = re.compile(r"\bfür (?:(?:rund|gut|knapp|etwa|über|fast|insgesamt|zusammen|mehr als) )*$")
_BORNE = re.compile(r"\btr(?:agen|ägt|ug|ugen)\b|\bteil(?:en|ten) sich\b")
_TOTAL_COST = re.compile(r"\b(?:die )?(?:\w*[Kk]osten)(?: in Höhe)? von\s+(?:\w+\s+){0,2}$")
_BUILDING = re.compile(r"[Bb]au|Investition|Anschaffung|Sanierung|Errichtung")
"""The cost of a building is invested; of other costs ("von den Kosten in Höhe von …") a payer bears a part."""
_FLOWS = re.compile(r"\b(?:fließen|fließt|flossen|floss|geflossen)\b")
_INTO_THINGS = re.compile(
    r"\b[Ii]n (?:[a-zäöüß0-9]+ ){0,3}\w*(?:[Ll]inien?|[Pp]rüfst[äa]nde?n?|[Hh]allen?|[Mm]aschinen?|[Aa]nlagen?|"
    r"[Gg]ebäude|"
    r"[Nn]eubau|[Uu]mbau|[Aa]usbau|[Gg]eräten?|[Aa]usstattung|[Ll]abore?|[Ss]anierung|[Tt]echnikum|[Öö]fen|"
    r"[Tt]echnik)\b"
)
_SPARES = re.compile(r"\berspar|\bspar(?:t|en|te|ten)\b|\beingespart\b|\bgespart\b")
_LETS = re.compile(r"\bl(?:ässt|ieß|assen)\b")
"""A ministry that "lets it cost itself" two millions pays them."""
_NO_FUNDING = re.compile(r"Überschuss|\bAusgaben|Darlehen|Kredit|\bspende|Spende|Gesamtkosten|\bMitglied\w* zahl")
_PUBLIC_PAYER = re.compile(
    r"\b(?:der|die|das|vom|von der|vom|den|dem|des)\s(?:Bund|Bundes|Land|Landes|Kreis|Landkreis|Stadt|Freistaat|EU|"
    r"Europäischen? Union|Gemeinden?|Kommunen?|Bezirk|Ministerium|\w+ministerium|\w*kammer|\w*stiftung)\b",
    re.IGNORECASE,
)
_PAYS = re.compile(
    r"\b(?:zahl(?:t|te|en|ten)|gibt|gab|gaben|geben|gegeben|tr[äau]gt?|tragen|übernimmt|übernahm|übernehmen|"
    r"übernommen|kommen|"
    r"kam|kamen|stamm(?:t|en|ten)|steuer(?:t|te|n|ten)|beigesteuert|leg(?:t|te|en|ten)|schießt|schießen|zuschießt|"
    r"zuschießen|aufbringt|bringt|bringen|finanziert|finanzierte|bereitstell\w*)\b"
)

_LEAST_FUNDING_EUR = 10_000
_LEAST_INVESTMENT_EUR = 500_000
_CERTAIN_INVESTMENT_EUR = 1_000_000
"""What has cost that much was invested in, whatever it is."""


def metric_of_money(found: Found, text: str, setting: Setting) -> tuple[Metric, float]:
    """The class whose word stands nearest in the sentence, words directly at the figure first."""
    content = found.counted.part or ""
    for metric, pattern in _MONEY:
        if pattern.search(content.capitalize()):
            return metric, 0.95
    sentence = text[found.sentence[0] : found.sentence[1]]
    if _PRIZE.search(sentence) or re.search(
        r"\b(?:Etat|Budget|Haushalt|Jahresbeitrag)\w*\s+(?:\w+\s+){0,2}$", text[: found.start][-40:]
    ):
        return Metric.MONEY_OTHER, 0.75
    if (price := _price(found, text)) is not None:
        return price, 0.8
    best: tuple[int, Metric] | None = None
    for metric, pattern in _MONEY:
        for match in pattern.finditer(sentence):
            distance = _distance(found, text, match.start() + found.sentence[0], match.end() + found.sentence[0])
            if best is None or distance < best[0]:
                best = (distance, metric)
    if best is not None and best[0] <= 90:
        return best[1], 0.9 if best[0] < 60 else 0.75
    # Money from a ministry, or for a project, is funding even where the verb is a plain "gab" or "flossen".
    if setting.public_money or (setting.in_project and found.quantity.value >= _LEAST_FUNDING_EUR):
        return Metric.FUNDING_EUR, 0.8
    if best is not None and best[0] <= 160:
        return best[1], 0.7
    return Metric.MONEY_OTHER, 0.65


def _price(found: Found, text: str) -> Metric | None:
    """What the clause itself says money is: the price of something, a loan, or what a public payer gives."""
    clause = own_clause(found, text)
    before = text[max(found.sentence[0], found.start - 60) : found.start]
    if total := _TOTAL_COST.search(before):
        if _BORNE.search(clause) and total[0].lower().startswith("die "):
            return Metric.FUNDING_EUR
        return Metric.INVESTMENT_EUR if _BUILDING.search(total[0]) else Metric.MONEY_OTHER
    if found.quantity.value >= _LEAST_INVESTMENT_EUR and (
        _DEAR.match(text, found.end)
        or (_FOR_SUM.search(before) and _BUILDS_FOR.search(clause))
        or (_SPENDS.search(clause) and _BUILT.search(text, *found.sentence))
    ):
        return Metric.INVESTMENT_EUR
    if _FLOWS.search(clause) and _INTO_THINGS.search(clause):
        return Metric.INVESTMENT_EUR
    if _SPARES.search(clause):
        return Metric.MONEY_OTHER
    paid = _PUBLIC_PAYER.search(clause)
    if _COSTS.search(clause) and not paid and not _LETS.search(clause):
        paid_for = _PAID_FOR.search(clause) and found.quantity.value >= _CERTAIN_INVESTMENT_EUR
        built = paid_for or (_BUILT.search(clause) and found.quantity.value >= _LEAST_INVESTMENT_EUR)
        return Metric.INVESTMENT_EUR if built else Metric.MONEY_OTHER
    if _NO_FUNDING.search(clause):
        return Metric.MONEY_OTHER
    if paid and _PAYS.search(clause) and found.quantity.value >= _LEAST_FUNDING_EUR:
        return Metric.FUNDING_EUR
    return None


def _distance(found: Found, text: str, start: int, end: int) -> int:
    """Characters between a word and the figure; what stands across a clause border or another sum is farther."""
    crossed = text[min(end, found.end) : max(found.start, start)]
    return len(crossed) + 60 * len(re.findall(r"[;:]|, (?:und|wobei|während)|\bEuro\b", crossed))
