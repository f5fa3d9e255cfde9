"""The records a reportage states: one model per staging table."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Field, model_validator

from schemas.base import Personal, Record, Text

Year = Annotated[int, Field(ge=1000, le=2200)]


class OrganisationKind(StrEnum):
    """Closed list of the annotation guide."""

    COMPANY = "company"
    RESEARCH = "research"
    UNIVERSITY = "university"
    ASSOCIATION = "association"
    CLUSTER = "cluster"
    GOVERNMENT = "government"
    PROGRAMME = "programme"
    OTHER = "other"


class Qualifier(StrEnum):
    """How exactly a number is meant."""

    EXACT = "exact"
    ABOUT = "about"
    """rund, etwa, ca., fast, knapp"""
    MIN = "min"
    """mehr als, über, mindestens, gut"""
    MAX = "max"
    """bis zu, weniger als"""


class Metric(StrEnum):
    """What a figure measures; closed list of the annotation guide."""

    MEMBERS = "members"
    FOUNDING_MEMBERS = "founding_members"
    SME_SHARE = "sme_share"
    INDUSTRY_SHARE = "industry_share"
    RESEARCH_SHARE = "research_share"
    MEMBER_SHARE = "member_share"
    EMPLOYEES = "employees"
    EVENTS_PER_YEAR = "events_per_year"
    PARTICIPANTS = "participants"
    WORKING_GROUPS = "working_groups"
    PROJECTS = "projects"
    FUNDING_EUR = "funding_eur"
    REVENUE_EUR = "revenue_eur"
    INVESTMENT_EUR = "investment_eur"
    JOBS = "jobs"
    COMPANIES = "companies"
    MARKET_SHARE = "market_share"
    GROWTH = "growth"
    OUTPUT = "output"
    AREA_OR_LENGTH = "area_or_length"
    DURATION = "duration"
    COUNT_OTHER = "count_other"
    MONEY_OTHER = "money_other"
    SHARE_OTHER = "share_other"


class QuoteKind(StrEnum):
    """Where a quote is printed."""

    INLINE = "inline"
    VOICE = "voice"


class Cluster(Record):
    """The profile of the cluster that a reportage is about."""

    reportage_id: str
    """The reportage; also the cluster's record_id in evidence."""
    name: Text
    """Official name, as in the contact box where there is one."""
    aliases: tuple[Text, ...] = ()
    """Other names used for the cluster itself in its reportage."""
    legal_form: Text | None = None
    """Legal form as stated, for instance "e. V."."""
    founded_year: Year | None = None
    """Year in which the cluster was founded."""
    city: Text | None = None
    """Seat of the office as stated."""
    state: Text | None = None
    """German federal state, only where the text states it for the seat or region."""
    field: Text | None = None
    """Technology field or branch in the text's own words."""
    member_count: int | None = Field(default=None, ge=1)
    """Current number of members."""
    contact_persons: Annotated[tuple[Text, ...], Personal.DATA] = ()
    """Names of the contact box without academic titles."""
    phone: Annotated[Text | None, Personal.DATA] = None
    """Telephone number as printed."""
    email: Annotated[Text | None, Personal.MAILBOX] = None
    """E-mail address."""
    website: Text | None = None
    """Web address as printed."""


class Person(Record):
    """A person named in a reportage."""

    personal: ClassVar[Personal | None] = Personal.DATA

    person_id: str
    """Made from reportage and name."""
    reportage_id: str
    """The reportage that names the person."""
    name: Text
    """Fullest name given, without academic titles."""
    titles: Text | None = None
    """Academic titles as printed; None where none is printed."""
    roles: tuple[Text, ...] = ()
    """Functions stated, nominative, short."""
    organisation: Text | None = None
    """Organisation of the first role."""
    quoted: bool = False
    """Whether direct speech of the person is printed."""
    voice: bool = False
    """Whether a voice box is theirs."""


class Organisation(Record):
    """An organisation named in a reportage, the cluster itself apart."""

    organisation_id: str
    """Made from reportage and name."""
    reportage_id: str
    """The reportage that names it."""
    name: Text
    """Name in the nominative, legal form included where stated."""
    aliases: tuple[Text, ...] = ()
    """Other forms used in the reportage, abbreviations included."""
    kind: OrganisationKind | None = None
    """What sort of organisation it is; None where the text does not tell."""


class Figure(Record):
    """A quantity stated in a reportage."""

    figure_id: str
    """Made from reportage, printed text and occurrence."""
    reportage_id: str
    """The reportage that states it."""
    text: Text
    """Shortest printed stretch with number, unit and what is counted."""
    value: float
    """The number; for a range its lower bound. Money in euro, shares in per cent."""
    value_max: float | None = None
    """Upper bound of a range."""
    unit: Text | None = None
    """The counted noun (nominative), Euro, Prozent, Tonnen, km ..."""
    qualifier: Qualifier = Qualifier.EXACT
    """How exactly the number is meant."""
    metric: Metric | None = None
    """What is measured."""
    subject: Annotated[Text | None, Personal.TEXT] = None
    """Whom or what the number describes, in the text's words."""
    year: Year | None = None
    """Year that the text attaches to the figure."""

    @model_validator(mode="after")
    def _bounds_in_order(self) -> Figure:
        if self.value_max is not None and self.value_max < self.value:
            raise ValueError(f"upper bound {self.value_max} is below the lower bound {self.value}")
        return self


class Project(Record):
    """A project, or a named activity, of a reportage."""

    project_id: str
    """Made from reportage and name."""
    reportage_id: str
    """The reportage that names it."""
    name: Text
    """As printed, without quotation marks; the short name where both are given."""
    full_name: Text | None = None
    """Long form where given."""
    funders: tuple[Text, ...] = ()
    """Funding organisations."""
    amount_eur: float | None = Field(default=None, gt=0)
    """Total funding stated, in euro."""
    start_year: Year | None = None
    """First year."""
    end_year: Year | None = None
    """Last year."""
    partners: tuple[Text, ...] = ()
    """Named organisations taking part."""

    @model_validator(mode="after")
    def _years_in_order(self) -> Project:
        if self.start_year and self.end_year and self.end_year < self.start_year:
            raise ValueError(f"end year {self.end_year} is before start year {self.start_year}")
        return self


class Quote(Record):
    """Direct speech."""

    personal: ClassVar[Personal | None] = Personal.DATA

    quote_id: str
    """Made from reportage, text and occurrence."""
    reportage_id: str
    """The reportage that prints it."""
    speaker: Text | None = None
    """Name of the speaker without titles; None where the text leaves it open."""
    text: Text
    """The words spoken, without quotation marks and without interruptions such as "sagt X"."""
    kind: QuoteKind
    """inline or voice."""
