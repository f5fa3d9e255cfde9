# ---
# jupyter:
#   jupytext:
#     formats: ipynb,py:percent
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Netzwerk: was die Cluster verbindet
#
# Cluster, ihre Projekte und die Organisationen, die an ihnen beteiligt sind oder von mehreren Clustern aus genannt
# werden. Jede Abbildung beruht auf einer einzigen Abfrage, die über ihr steht. „Genannt“ heißt: Die Reportage über
# den Cluster nennt die Organisation; dass sie Mitglied ist, heißt es nicht.

# %%
import matplotlib.pyplot as plt
import numpy as np
from charts import (
    AT_MOST,
    BLUE,
    DARK,
    GREEN,
    GREY,
    LIGHT,
    ORANGE,
    apart,
    bars,
    heads,
    nothing,
    number,
    select,
    short,
    start,
    table,
)
from labels import KINDS

size = select("""
    SELECT (SELECT count(*) FROM kb.clusters) AS clusters, (SELECT count(*) FROM kb.organisations) AS organisations,
        (SELECT count(*) FROM kb.projects) AS projects
""").iloc[0]
SOURCE = (
    f"{number(size.clusters)} Cluster, {number(size.organisations)} Organisationen, {number(size.projects)} Projekte"
)

# %% [markdown]
# ## Organisationen in mehreren Clustern
#
# Eine Zeile je Organisation, die mit mehr als einem Cluster verbunden ist.

# %%
links = select("""
    SELECT s.organisation_id, s.organisation, l.cluster_id, l.cluster,
        CASE
            WHEN bool_or(l.link = 'project_funder') THEN 'fördert ein Projekt'
            WHEN bool_or(l.link IN ('project_partner', 'project_coordinator')) THEN 'Partner in einem Projekt'
            WHEN bool_or(l.link IN ('member', 'founding_member', 'partner')) THEN 'Mitglied oder Partner'
            ELSE 'genannt'
        END AS link
    FROM answers.shared_organisations AS s JOIN answers.organisation_links AS l USING (organisation_id)
    GROUP BY ALL ORDER BY max(s.clusters) DESC, s.organisation, s.organisation_id, l.cluster
""")
TITLE = "Organisationen, die mehrere Cluster verbinden"
LINKS = {
    "fördert ein Projekt": ORANGE,
    "Partner in einem Projekt": BLUE,
    "Mitglied oder Partner": GREEN,
    "genannt": GREY,
}
if links.empty:
    nothing(TITLE)
else:
    rows = links.drop_duplicates("organisation_id").reset_index(drop=True)
    more = f"; gezeigt sind die ersten {AT_MOST} von {number(len(rows))}" if len(rows) > AT_MOST else ""
    rows, columns = rows[:AT_MOST], sorted(set(zip(links.cluster, links.cluster_id, strict=True)))
    row_of = {key: place for place, key in enumerate(rows.organisation_id)}
    column_of = {key: place for place, (_, key) in enumerate(columns)}
    axes = start(TITLE, 2.4 + 0.42 * len(rows), SOURCE + more)
    for key, row in row_of.items():
        places = [column_of[cluster] for cluster in links.cluster_id[links.organisation_id == key]]
        axes.plot([min(places), max(places)], [row, row], color=LIGHT, linewidth=3, zorder=1)
    for name, colour in LINKS.items():
        drawn = links[(links.link == name) & links.organisation_id.isin(row_of)]
        if len(drawn):
            axes.scatter(
                drawn.cluster_id.map(column_of),
                drawn.organisation_id.map(row_of),
                color=colour,
                s=90,
                label=name,
                zorder=2,
            )
    heads(axes, [short(name, lines=1) for name, _ in columns])
    axes.set_yticks(range(len(rows)), [short(name) for name in rows.organisation])
    axes.set(xlim=(-0.6, len(columns) - 0.4), ylim=(len(rows) - 0.4, -0.6))
    axes.spines[:].set_visible(False)
    axes.legend(loc="upper left", bbox_to_anchor=(0, 0), ncols=4, fontsize=9)
    plt.show()

# %% [markdown]
# ## Cluster, Projekte und ihre Beteiligten
#
# Von links nach rechts: Cluster, ihre Projekte, deren Fördergeber (orange) und Partner (blau). Fett steht, wer an
# Projekten mehrerer Cluster beteiligt ist.

# %%
edges = select("""
    WITH involved AS (
        SELECT project_id, k.cluster_id, y.organisation_id, bool_or(y.part = 'funder') AS funds
        FROM answers.project_clusters AS k JOIN kb.project_parties AS y USING (project_id)
        JOIN kb.organisations AS o ON o.organisation_id = y.organisation_id
        WHERE o.cluster_id IS DISTINCT FROM k.cluster_id GROUP BY ALL
    ),
    busiest AS (
        SELECT project_id FROM involved
        GROUP BY project_id ORDER BY count(DISTINCT organisation_id) DESC, project_id LIMIT 20
    )
    SELECT
        c.name AS cluster, cluster_id, j.name AS project, project_id, o.name AS organisation, organisation_id, funds,
        count(DISTINCT cluster_id) OVER (PARTITION BY organisation_id) > 1 AS shared
    FROM involved SEMI JOIN busiest USING (project_id)
    JOIN kb.clusters AS c USING (cluster_id)
    JOIN kb.projects AS j USING (project_id)
    JOIN kb.organisations AS o USING (organisation_id)
    ORDER BY c.name, cluster_id, j.name, project_id, o.name, organisation_id
""")
TITLE = "Cluster, Projekte und ihre Beteiligten"


def curve(axes: plt.Axes, left: tuple[float, float], right: tuple[float, float], colour: str) -> None:
    """A line that leaves and arrives level, so that lines which cross can be followed."""
    along = np.linspace(0, 1, 40)
    x, y = (
        left[place] + (right[place] - left[place]) * step
        for place, step in enumerate((along, along**2 * (3 - 2 * along)))
    )
    axes.plot(x, y, color=colour, linewidth=1, alpha=0.55, zorder=1)


if edges.empty:
    nothing(TITLE)
else:
    # Organisations stand in the order of their projects, projects and clusters at the height of what hangs on them.
    edges["rank"] = edges.groupby("project_id", sort=False).ngroup()
    order = edges.groupby("organisation_id", sort=False)["rank"].mean().sort_values(kind="stable").index
    edges["y"] = edges.organisation_id.map({key: place for place, key in enumerate(order)})
    projects = edges.groupby("project_id", sort=False)["y"].mean()
    projects = dict(zip(projects.index, apart(list(projects), 1.6), strict=True))
    clusters = edges.assign(y=edges.project_id.map(projects)).groupby("cluster_id", sort=False)["y"].mean()
    clusters = dict(zip(clusters.index, apart(list(clusters), 2), strict=True))
    shown = len(projects)
    axes = start(
        TITLE, 1.4 + 0.25 * max(len(order), 4), f"{SOURCE}; gezeichnet: {shown} Projekte mit genannten Beteiligten"
    )
    for edge in edges.itertuples():
        curve(axes, (1, projects[edge.project_id]), (2, edge.y), ORANGE if edge.funds else BLUE)
    for edge in edges.drop_duplicates(["cluster_id", "project_id"]).itertuples():
        curve(axes, (0, clusters[edge.cluster_id]), (1, projects[edge.project_id]), GREY)
        axes.scatter(1, projects[edge.project_id], color=DARK, s=30, zorder=2)
        axes.annotate(
            short(edge.project, 26),
            (1, projects[edge.project_id]),
            (0, 5),
            textcoords="offset points",
            ha="center",
            va="bottom",
            fontsize=8.5,
            bbox={"facecolor": "white", "edgecolor": "none", "alpha": 0.85, "pad": 0.5},
        )
    for edge in edges.drop_duplicates("cluster_id").itertuples():
        axes.scatter(0, clusters[edge.cluster_id], color=DARK, s=90, zorder=2)
        axes.annotate(
            short(edge.cluster, 22, 3),
            (0, clusters[edge.cluster_id]),
            (-8, 0),
            textcoords="offset points",
            ha="right",
            va="center",
        )
    for edge in edges.drop_duplicates("organisation_id").itertuples():
        axes.scatter(2, edge.y, color=DARK, s=12, zorder=2)
        axes.annotate(
            short(edge.organisation, 48, 1),
            (2, edge.y),
            (6, 0),
            textcoords="offset points",
            va="center",
            fontsize=8.5,
            fontweight="bold" if edge.shared else "normal",
        )
    heights = [*edges.y, *projects.values(), *clusters.values()]
    axes.set(xlim=(-0.1, 2.1), ylim=(max(heights) + 0.8, min(heights) - 1.6))
    axes.set_axis_off()
    plt.show()

# %% [markdown]
# ## Mit wem die Cluster verbunden sind

# %%
kinds = select("""
    SELECT cluster, coalesce(kind, 'other') AS kind, count(DISTINCT organisation_id) AS organisations
    FROM answers.organisation_links GROUP BY cluster_id, cluster, coalesce(kind, 'other')
    ORDER BY cluster, kind
""")
wide = kinds.pivot_table(index="cluster", columns="kind", values="organisations", aggfunc="sum", fill_value=0)
wide = wide.loc[wide.sum(axis=1).sort_values(ascending=False, kind="stable").index]
bars(
    wide.index,
    {KINDS[kind]: wide[kind] for kind in KINDS if kind in wide},
    "Verbundene Organisationen je Cluster, nach Art",
    SOURCE,
)

# %% [markdown]
# ## Welche Cluster über wen verbunden sind

# %%
table(
    select("""
        SELECT a.cluster AS "Cluster", b.cluster AS "und", list_sort(list(DISTINCT a.organisation)) AS "über"
        FROM answers.organisation_links AS a JOIN answers.organisation_links AS b USING (organisation_id)
        WHERE (a.cluster, a.cluster_id) < (b.cluster, b.cluster_id)
        GROUP BY a.cluster, a.cluster_id, b.cluster, b.cluster_id
        ORDER BY count(DISTINCT organisation_id) DESC, a.cluster, b.cluster LIMIT 20
    """)
)
