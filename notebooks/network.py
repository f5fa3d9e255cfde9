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
# Cluster, ihre Projekte und die Organisationen, die an ihnen beteiligt sind oder von mehreren Clustern aus genannt werden. Jede
# Abbildung beruht auf einer einzigen Abfrage, die über ihr steht. „Genannt“ heißt: Die Reportage über den Cluster nennt die
# Organisation; dass sie Mitglied ist, heißt es nicht.

# %%
import matplotlib.pyplot as plt
import numpy as np
from charts import AT_MOST, BLUE, GREEN, GREY, LIGHT, ORANGE, bars, nothing, number, select, short, start, table
from labels import KINDS
from wheel import wheel

size = select("""
    SELECT (SELECT count(*) FROM kb.clusters) AS clusters, (SELECT count(*) FROM kb.organisations) AS organisations,
        (SELECT count(*) FROM kb.projects) AS projects
""").iloc[0]
SOURCE = f"{number(size.clusters)} Cluster, {number(size.organisations)} Organisationen, {number(size.projects)} Projekte"

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
LINKS = {"fördert ein Projekt": ORANGE, "Partner in einem Projekt": BLUE, "Mitglied oder Partner": GREEN, "genannt": GREY}
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
            axes.scatter(drawn.cluster_id.map(column_of), drawn.organisation_id.map(row_of), color=colour, s=90, label=name, zorder=2)
    axes.set_xticks(range(len(columns)), [short(name, 16, 3) for name, _ in columns], fontsize=8)
    axes.set_yticks(range(len(rows)), [short(name) for name in rows.organisation])
    axes.set(xlim=(-0.6, len(columns) - 0.4), ylim=(len(rows) - 0.4, -0.6))
    axes.xaxis.tick_top()
    axes.tick_params(length=0)
    axes.spines[:].set_visible(False)
    axes.legend(loc="upper left", bbox_to_anchor=(0, 0), ncols=4, fontsize=9)
    plt.show()

# %% [markdown]
# ## Cluster, Projekte und Beteiligte
#
# Außen die Fördergeber und Partner, die an Projekten eines einzigen Clusters beteiligt sind; in der Mitte, was mehrere Cluster
# verbindet.

# %%
edges = select("""
    SELECT c.name AS cluster, c.cluster_id, j.name AS project, k.project_id, o.name AS organisation, y.organisation_id,
        s.organisation_id IS NOT NULL AS shared
    FROM answers.project_clusters AS k
    JOIN kb.clusters AS c USING (cluster_id)
    JOIN kb.projects AS j ON j.project_id = k.project_id
    LEFT JOIN (SELECT DISTINCT project_id, organisation_id FROM kb.project_parties) AS y ON y.project_id = k.project_id
    LEFT JOIN kb.organisations AS o ON o.organisation_id = y.organisation_id AND o.cluster_id IS DISTINCT FROM c.cluster_id
    LEFT JOIN answers.shared_organisations AS s ON s.organisation_id = o.organisation_id
    ORDER BY c.name, c.cluster_id, j.name, k.project_id, o.name, y.organisation_id
""")
TITLE = "Cluster, Projekte und ihre Beteiligten"
if edges.empty:
    nothing(TITLE)
else:
    names = sorted(edges.cluster_id.unique(), key=list(edges.cluster_id).index)
    edges = edges[edges.cluster_id.isin(names[:AT_MOST])]
    more = f"; gezeigt sind die ersten {AT_MOST} von {len(names)} Clustern mit Projekten" if len(names) > AT_MOST else ""
    drawing = wheel(edges)
    axes = start(TITLE, 9.4, SOURCE + more)
    for line in drawing.lines:
        axes.plot(*zip(*line, strict=True), color="#c3cad0", linewidth=0.9, zorder=1)
    for x, y, angle, name in drawing.leaves:
        axes.scatter([x], [y], s=14, color=GREY, zorder=2)
        turned = angle + 180 if 90 < angle < 270 else angle
        axes.annotate(
            short(name, 44, 1), (x, y), (5 * np.cos(np.radians(angle)), 5 * np.sin(np.radians(angle))), textcoords="offset points",
            rotation=turned, rotation_mode="anchor", ha="right" if 90 < angle < 270 else "left", va="center", fontsize=6.5,
        )  # fmt: skip
    box = {"facecolor": "white", "edgecolor": "none", "alpha": 0.85, "pad": 1}
    for points, colour, area, font in (
        (drawing.projects, ORANGE, 60, {"fontsize": 7.5}), (drawing.clusters, BLUE, 170, {"fontsize": 9, "fontweight": "bold"}),
        (drawing.shared, GREEN, 60, {"fontsize": 8}),
    ):  # fmt: skip
        for x, y, name in points:
            axes.scatter([x], [y], s=area, color=colour, zorder=3)
            axes.annotate(short(name, 30), (x, y), (0, -9), textcoords="offset points", ha="center", va="top", zorder=4, bbox=box, **font)
    marks = (BLUE, "Cluster"), (ORANGE, "Projekte"), (GREEN, "verbindet mehrere Cluster"), (GREY, "an Projekten eines Clusters beteiligt")
    axes.legend(
        handles=[plt.Line2D([], [], marker="o", linestyle="", color=colour, label=name) for colour, name in marks],
        loc="lower left", bbox_to_anchor=(0, 1), ncols=4, fontsize=9, borderaxespad=0, handletextpad=0.2,
    )  # fmt: skip
    axes.set(xlim=(-5.4, 5.4), ylim=(-5.2, 5.2), aspect="equal")
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
    wide.index, {KINDS[kind]: wide[kind] for kind in KINDS if kind in wide}, "Verbundene Organisationen je Cluster, nach Art",
    SOURCE,
)  # fmt: skip

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
