"""Word lists of the language: first names with gender, surnames, towns, states, function words."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import Literal

from spacy.lang.de.stop_words import STOP_WORDS

Gender = Literal["f", "m", "x"]

STATES = (
    "Baden-Württemberg", "Bayern", "Berlin", "Brandenburg", "Bremen", "Hamburg", "Hessen", "Mecklenburg-Vorpommern",
    "Niedersachsen", "Nordrhein-Westfalen", "Rheinland-Pfalz", "Saarland", "Sachsen", "Sachsen-Anhalt",
    "Schleswig-Holstein", "Thüringen",
)  # fmt: skip

# Words that open a German sentence and are no part of a name although they are capitalised there.
COUNTRIES = frozenset(
    "Albanien Argentinien Australien Belgien Bosnien Brasilien Bulgarien Chile China Dänemark Deutschland England "
    "Estland Finnland Frankreich Griechenland Großbritannien Indien Indonesien Irland Island Israel Italien Japan "
    "Kanada Korea Kroatien Lettland Liechtenstein Litauen Luxemburg Marokko Mexiko Niederlande Niederlanden Nordirland "
    "Norwegen Österreich Pakistan Polen Portugal Rumänien Russland Schottland Schweden Schweiz Serbien Singapur "
    "Slowakei Slowenien Spanien Südafrika Südkorea Taiwan Thailand Tschechien Tunesien Türkei Ukraine Ungarn USA "
    "Vietnam Afrika Amerika Asien Europa Fernost Osteuropa Südosteuropa Südeuropa Nordeuropa Westeuropa Mitteleuropa "
    "Nordamerika Südamerika Lateinamerika Südostasien Skandinavien Baltikum Balkan Benelux Übersee Ausland Inland "
    "Norden Süden Osten Westen Nordwesten Nordosten Südwesten Südosten".split()
)
"""Countries, parts of the world and quarters of the compass."""
FUNCTION_WORDS = frozenset(STOP_WORDS) | frozenset(
    "ab aber alle allein allerdings als also am an angesichts anders anfangs anhand auch auf aufgrund aus außerdem "
    "außerhalb bei beim bereits beide beiden besonders bevor bis bislang bisher da dabei dadurch dafür dagegen daher "
    "damals damit danach daneben dank dann daran darauf daraus darin darüber darum darunter das dass davon davor dazu "
    "dem den denn dennoch der deren derzeit des deshalb dessen die dies diese diesem diesen dieser dieses doch dort "
    "drei du durch ebenfalls ebenso ein eine einem einen einer eines einige einst entlang er ergänzend es etwa etwas "
    "euch euer fast ferner folglich für gegen gegenüber gemeinsam genau gerade gern gleich gleichzeitig heute "
    "heutzutage hier hierbei hierfür hierzu hinter hinzu ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in "
    "indem infolge innerhalb ins insbesondere insgesamt inzwischen ja je jede jedem jeden jeder jedes jedoch jetzt "
    "jüngst kaum kein keine keiner konkret künftig kurz kürzlich langfristig längst laut letztlich man manche mehr "
    "mehrere mein meine meist mit mithilfe mittlerweile momentan nach nachdem nahezu natürlich neben nicht nie noch "
    "nun nur ob obwohl oder oft ohne parallel pro rund schließlich schon sechs sehr seine seit seitdem sicher sie "
    "sieben so sobald sofern sogar somit sowie sowohl später statt stets trotz trotzdem über überall übrigens um und "
    "uns unser unsere unserem unseren unserer unter viel viele vielen vier vom von vor vorher während wann warum was "
    "weder wegen weil weiter weitere weiteren weiterer weiteres weiterhin welche welcher wenig wenige wenn wer wie "
    "wieder wir wo wobei wodurch wofür wohl womit zahlreiche zehn zu zudem zuerst zuletzt zum zumal zunächst zur "
    "zusammen zusätzlich zuvor zwar zwei zwischen zwölf acht neun fünf elf erst erstmals dabei damit bald "
    "beispielsweise ähnlich ebendort inmitten jährlich monatlich regelmäßig zugleich hinzukommen entscheidend wichtig "
    "neu ersterer erstere ersteres ersteren ersterem letzterer letztere letzteres letzteren letzterem".split()
)


def _lines(name: str) -> list[str]:
    return files(__package__).joinpath(name).read_text(encoding="utf-8").splitlines()


@cache
def first_names() -> dict[str, tuple[Gender, int]]:
    """Return gender ("x": both) and tier (1: German-speaking countries, 2: elsewhere) by first name."""
    rows = (line.split("\t") for line in _lines("first_names.tsv"))
    return {name: (gender, int(tier)) for name, gender, tier in rows}  # type: ignore[misc]


@cache
def surnames() -> frozenset[str]:
    """Return common German surnames."""
    return frozenset(_lines("surnames.txt"))


@cache
def cities() -> frozenset[str]:
    """Return German towns, those of saints in both spellings: "Sankt Ingbert", "St. Ingbert"."""
    towns = _lines("cities.txt")
    return frozenset(towns) | frozenset(town.replace("Sankt ", "St. ") for town in towns)


@cache
def town_adjectives() -> frozenset[str]:
    """Return what towns give as adjectives, which never inflect: "Marburger", "Göttinger", "Bremer", "Fuldaer"."""
    return frozenset(re.sub(r"(?<=[a-zäöüß]{3})e?n?$", "", town) + "er" for town in cities()) | frozenset(
        town + ("r" if town.endswith("e") else "er") for town in cities()
    )


def gender_of(name: str) -> Gender:
    """Return the gender that a person's first name tells, "x" where it tells none."""
    first = name.split()[0].split("-")[0] if name else ""
    return first_names().get(name.split()[0] if name else "", first_names().get(first, ("x", 2)))[0]
