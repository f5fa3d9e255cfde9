"""Firms abroad whose name says in their language what they are: "Fonderie de la Vesle", "Officine Ombachi"."""

from __future__ import annotations

from pipeline.language.organisations.grammar import CAP
from pipeline.language.signed import Signed
from schemas.records import OrganisationKind as Kind

_FRENCH = (
    "Acièries Aciéries Ateliers Boulangerie Brasserie Cartonnerie Caves Chantiers Chaudronnerie Compagnie "
    "Constructions Cristallerie Domaine Entreprise Fabrique Faïencerie Filature Fonderie Fonderies Forge "
    "Forges Fromagerie Imprimerie Laboratoire Laboratoires Laiterie Manufacture Maison Menuiserie Moulin "
    "Moulins Papeterie Papeteries Scierie Société Tannerie Teinturerie Tissage Tuilerie Usine Usines Verrerie "
    "Établissements"
)
_ROMANCE = (
    "Acciaierie Azienda Birrificio Cantiere Cantieri Cantina Cartiera Fabbrica Filatura Fonderia Fonderie "
    "Officina Officine Oleificio Tessitura Vetreria Astilleros Bodega Bodegas Fábrica Fundición Talleres"
)
_NORTH = (
    "Bierbrouwerij Brouwerij Drukkerij Gieterij Machinefabriek Scheepswerf Staalfabriek Weverij Zuivelfabriek "
    "Bryggeri Jernstøberi Mejeri Skibsværft Støberi Savværk Glasbruk Mekaniska Verkstad Sågverk"
)
_EAST = (
    "Browar Cementownia Cukrownia Fabryka Huta Kopalnia Odlewnia Piekarnia Stocznia Tartak Zakład Zakłady "
    "Cihelna Elektrárny Mlékárna Papírny Pekárna Pila Pivovar Sklárna Sklárny Slévárna Slévárny Strojírny "
    "Tkalcovna Železárny"
)
_OF = r"(?:d[eiu]|de\sla|des|della|delle|dei|del|van(?:\sde[nr]?)?|w|ve?|na|i|et|e)"
_WORDS = f"{_ROMANCE} {_NORTH} {_EAST}"
ABROAD: tuple[tuple[str, Kind | None, Signed], ...] = (
    ("firm_abroad", Kind.COMPANY, Signed(_FRENCH,
        rf"\b(?:{_FRENCH.replace(' ', '|')})\s"
        rf"(?:{_OF}\s{CAP}(?:[-\s](?:{_OF}\s)?{CAP})?|(?:d[’']|de\sl[’']){CAP})(?![\w-])")),
    ("firm_abroad", Kind.COMPANY, Signed(_WORDS,
        rf"\b(?:{_WORDS.replace(' ', '|')})\s(?:{_OF}\s)?{CAP}(?:\s(?:{_OF}\s)?{CAP})?(?![\w-])")),
)  # fmt: skip
"""(rule, kind, pattern) as in `heads.HEADS`; French words, of which German lends some ("Maison"), need a link."""
