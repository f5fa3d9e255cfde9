"""Figures in units of a closed list, so that they can be compared: 1,5 Kilometer is 1500 m."""

from __future__ import annotations

import re
from typing import NamedTuple

from pipeline.resolve.names import fold


class Quantity(NamedTuple):
    """A figure in a unit of the list; all None but `per` where the unit fits none."""

    value: float | None
    value_max: float | None
    unit: str | None
    per: str | None
    """Of a rate: year, month, week, day or hour."""


def _words(unit: str, factor: float, words: str) -> dict[str, tuple[str, float]]:
    return dict.fromkeys(words.split(), (unit, factor))


MEASURES: dict[str, tuple[str, float]] = {
    **_words("EUR", 1, "euro eur"),
    **_words("EUR", 0.01, "cent"),
    **_words("percent", 1, "prozent %"),
    **_words("m", 1, "meter metern m"),
    **_words("m", 1000, "kilometer kilometern km"),
    **_words("m", 0.01, "zentimeter zentimetern cm"),
    **_words("m", 1e-3, "millimeter millimetern mm"),
    **_words("m", 1e-6, "mikrometer mikrometern µm"),
    **_words("m", 1e-9, "nanometer nanometern nm"),
    **_words("m", 1852, "seemeile seemeilen"),
    **_words("m²", 1, "quadratmeter quadratmetern m²"),
    **_words("m²", 1e4, "hektar ha"),
    **_words("m²", 1e6, "quadratkilometer quadratkilometern km²"),
    **_words("m³", 1, "kubikmeter kubikmetern m³"),
    **_words("m³", 1e-3, "liter litern l"),
    **_words("m³", 1e-6, "milliliter millilitern ml"),
    **_words("kg", 1, "kilogramm kilo kg"),
    **_words("kg", 1000, "tonne tonnen t"),
    **_words("kg", 50, "zentner"),
    **_words("kg", 1e-3, "gramm g"),
    **_words("kg", 1e-6, "milligramm mg"),
    **_words("kWh", 1, "kilowattstunde kilowattstunden kwh"),
    **_words("kWh", 1e3, "megawattstunde megawattstunden mwh"),
    **_words("kWh", 1e6, "gigawattstunde gigawattstunden gwh"),
    **_words("kWh", 1e9, "terawattstunde terawattstunden twh"),
    **_words("kW", 1e-3, "watt w"),
    **_words("kW", 1, "kilowatt kw"),
    **_words("kW", 1e3, "megawatt mw"),
    **_words("kW", 1e6, "gigawatt gw"),
    **_words("°C", 1, "°c"),
    **_words("hour", 1, "stunde stunden std"),
    **_words("hour", 1 / 60, "minute minuten min"),
    **_words("hour", 1 / 3600, "sekunde sekunden"),
    **_words("day", 1, "tag tage tagen werktag werktage werktagen"),
    **_words("day", 7, "woche wochen"),
    **_words("month", 1, "monat monate monaten"),
    **_words("month", 6, "semester halbjahr halbjahre"),
    **_words("year", 1, "jahr jahre jahren"),
    **_words("year", 10, "jahrzehnt jahrzehnte jahrzehnten"),
}
"""Units of measurement as printed, lower case → unit of the list and factor. Months and years are not turned into days:
how many they are is not stated."""

PERSON = re.compile(
    r"(?:mensch|person|leute|besch[aä]ftigte|mitarbeit|angestellte|teilnehm|studierende|student|auszubildende|azubi"
    r"|lehrling|k[oö]pf|kolleg|einwohner|besucher|g[aä]st|fachkr[aä]ft|fachleut|arbeitskr[aä]ft|frau|m[aä]nner|kind"
    r"|jugendlich|sch[uü]ler|bewerber|expert|forschende|forscher|wissenschaftler|ingenieur|gr[uü]nder|patient"
    r"|unternehmer|promovierende|doktorand|praktikant|zuh[oö]rer|handwerker|gesell(?:e|in)|meister|teilnehmende)"
    r"(?:e|en|er|ern|es|in|innen|ende|enden|te|ten|inn|nde|nden)*$",
    re.IGNORECASE,
)
ORGANISATION = re.compile(
    r"(?:unternehmen|firmen|firma|betriebe?n?|start-ups?|startups?|hochschulen?|universit[aä]t(?:en)?|institute?n?"
    r"|einrichtungen?|forschungseinrichtungen|organisationen|kommunen|vereine?n?|verb[aä]nde?n?|kammern|schulen"
    r"|kliniken|institutionen|partner|partnern|netzwerke?n?|gesellschafter|zulieferer|zulieferern|ausgr[uü]ndungen"
    r"|h[oö]fe?n?|gemeinden|st[aä]dten?|cluster|clustern)$",
    re.IGNORECASE,
)
RATES = (
    (re.compile(r"\b(?:pro|je|im|jedes) jahr\b|\bj[aä]hrlich|\bp\. ?a\."), "year"),
    (re.compile(r"\b(?:pro|je|im) monat\b|\bmonatlich"), "month"),
    (re.compile(r"\b(?:pro|je|in der) woche\b|\bw[oö]chentlich"), "week"),
    (re.compile(r"\b(?:pro|je|am) tag\b|\bt[aä]glich"), "day"),
    (re.compile(r"\b(?:pro|je|in der) stunde\b|\bst[uü]ndlich|stundenkilometer|\bkm/h"), "hour"),
)
MEMBER_METRICS = ("members", "founding_members")


def normalised(value: float, value_max: float | None, unit: str | None, metric: str | None, text: str) -> Quantity:
    """The figure in a unit of the closed list, and per what it is meant."""
    stated = f"{text} {unit or ''}".casefold()
    per = next((period for pattern, period in RATES if pattern.search(stated)), None)
    if metric == "events_per_year":
        per = "year"
    found = _unit(unit, metric)
    if found is None:
        return Quantity(None, None, None, per)
    name, factor = found
    return Quantity(value * factor, None if value_max is None else value_max * factor, name, per)


def _unit(unit: str | None, metric: str | None) -> tuple[str, float] | None:
    """Unit of the list and factor; counted nouns of other kinds are "count"."""
    if metric in MEMBER_METRICS and (unit is None or fold(unit) not in ("euro", "prozent")):
        return "member", 1.0
    if unit is None:
        return None
    bare = re.sub(r"\s+(?:pro|je|im|am|in der)\s+\w+$|\s+\w*(?:jährlich|monatlich|täglich)$", "", unit.casefold())
    words = bare.split()
    last = words[-1] if words else ""
    for form in (bare, *words[:1], last):  # "Hektar Niedermoor", "laufende Meter"
        if measure := MEASURES.get(form):
            return measure
    if bare in ("grad", "grad celsius"):
        return ("°C", 1.0) if "celsius" in bare else None
    if PERSON.search(last):
        return "person", 1.0
    if ORGANISATION.search(last):
        return "organisation", 1.0
    return None if re.search(r"[/²³°%]", bare) else ("count", 1.0)
