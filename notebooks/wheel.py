"""Where the network's picture puts clusters, projects and organisations: a wheel, the same for the same input."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import cos, radians, sin

import pandas as pd

CLUSTER, PROJECT, LEAF = 1.75, 2.6, 3.2
"""Radii of the three rings."""
INNER = 1.2
"""Half the height of the column in the middle."""

Point = tuple[float, float]


@dataclass
class Wheel:
    """Positions with names; angles in degrees."""

    clusters: list[tuple[float, float, str]] = field(default_factory=list)
    projects: list[tuple[float, float, str]] = field(default_factory=list)
    shared: list[tuple[float, float, str]] = field(default_factory=list)
    """Organisations that link clusters: a column in the middle."""
    leaves: list[tuple[float, float, float, str]] = field(default_factory=list)
    """Organisations of one project: x, y, angle, name."""
    lines: list[tuple[Point, Point]] = field(default_factory=list)


def wheel(edges: pd.DataFrame) -> Wheel:
    """Lay out rows of cluster, project and organisation (with their *_id, and `shared`), in the order of the rows.

    Each cluster has a sector as wide as the organisations that only its projects have; an empty place parts the sectors.
    """
    drawn, parted = Wheel(), 1
    slots = sum(max(1, _own(project)) for _, project in _groups(edges, ["cluster_id", "project_id"]))
    step = 360 / (slots + parted * edges.cluster_id.nunique())
    at, links = step / 2, []
    for _, cluster in _groups(edges, ["cluster_id"]):
        middles = []
        for _, project in _groups(cluster, ["project_id"]):
            own = project[project.organisation.notna() & ~project.shared]
            angles = [at + place * step for place in range(max(1, len(own)))]
            at = angles[-1] + step
            middle = sum(angles) / len(angles)
            middles.append(middle)
            centre = _point(PROJECT, middle)
            drawn.projects.append((*centre, project.project.iloc[0]))
            for angle, name in zip(angles, own.organisation, strict=False):
                drawn.leaves.append((*_point(LEAF, angle), angle % 360, name))
                drawn.lines.append((centre, _point(LEAF, angle)))
            links += [(row.organisation_id, row.organisation, centre) for row in project[project.shared].itertuples()]
        hub = _point(CLUSTER, sum(middles) / len(middles))
        drawn.clusters.append((*hub, cluster.cluster.iloc[0]))
        drawn.lines += [(hub, _point(PROJECT, middle)) for middle in middles]
        at += parted * step
    _place_shared(drawn, links)
    return drawn


def _place_shared(drawn: Wheel, links: list[tuple[str, str, Point]]) -> None:
    """Those that link clusters, one below another, in the order of the heights of what they are linked with."""
    heights: dict[tuple[str, str], list[float]] = {}
    for key, name, (_, height) in links:
        heights.setdefault((key, name), []).append(height)
    column = sorted(heights, key=lambda one: (-sum(heights[one]) / len(heights[one]), one))
    gap = 2 * INNER / max(1, len(column) - 1)
    place = {key: (0.0, INNER - rank * gap if len(column) > 1 else 0.0) for rank, (key, _) in enumerate(column)}
    drawn.shared += [(*place[key], name) for key, name in column]
    drawn.lines += [(place[key], end) for key, _, end in links]


def _own(project: pd.DataFrame) -> int:
    return int((project.organisation.notna() & ~project.shared).sum())


def _groups(frame: pd.DataFrame, keys: list[str]) -> list[tuple[object, pd.DataFrame]]:
    return list(frame.groupby(keys, sort=False))


def _point(radius: float, angle: float) -> Point:
    return radius * cos(radians(angle)), radius * sin(radians(angle))
