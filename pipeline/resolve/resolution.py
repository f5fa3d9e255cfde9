"""What resolution finds out: which entity each record is, and what the words inside records refer to."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Resolution:
    """Rows for the temporary tables that `warehouse/resolve/` makes `kb` from, or a part of them; a row's values are in
    their order."""

    records: list[tuple[str, str, str, str, str]] = field(default_factory=list)
    """record_type, record_id, reportage_id, entity_type, entity_id: every reviewed record, once."""
    names: list[tuple[str, str, str]] = field(default_factory=list)
    """entity_type, entity_id, name: of every cluster, person, organisation and project."""
    parties: list[tuple[str, str, str]] = field(default_factory=list)
    """reportage_id, words, organisation_id: organisations named inside records (employers, funders, partners)."""
    organisation_clusters: list[tuple[str, str]] = field(default_factory=list)
    """organisation_id, cluster_id: organisations that are clusters."""
    speakers: list[tuple[str, str]] = field(default_factory=list)
    """quote_id, person_id."""
    subjects: list[tuple[str, str, str]] = field(default_factory=list)
    """figure_id, subject_type, subject_id."""
    quantities: list[tuple[str, float | None, float | None, str | None, str | None]] = field(default_factory=list)
    """figure_id, value_normalised, value_max_normalised, unit_normalised, per_unit."""
    stated_memberships: list[tuple[str, str, str, str]] = field(default_factory=list)
    """organisation_id, cluster_id, part, reportage_id."""
    former_roles: list[tuple[str]] = field(default_factory=list)
    """Functions that are stated as former ones, each once."""
    coordinators: list[tuple[str, str, str, str]] = field(default_factory=list)
    """project_id, organisation (words), organisation_id, reportage_id."""
