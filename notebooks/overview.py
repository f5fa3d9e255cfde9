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
# # Überblick: was die Wissensbasis über die Cluster sagt
#
# Jede Abbildung beruht auf einer einzigen Abfrage, die über ihr steht; `answers` sind Ansichten auf `kb`. Unbekannt
# heißt hier immer: Die Reportagen nennen es nicht. Woher eine Zahl stammt, zeigt `clusterwissen show KENNUNG`.
#
# Gelesen wird `warehouse/clusterwissen.duckdb`; eine andere Datei nennt die Umgebungsvariable
# `CLUSTERWISSEN_WAREHOUSE` (von diesem Ordner aus).

# %%
import matplotlib.pyplot as plt
from charts import (
    AT_MOST,
    BLUE,
    GREY,
    LIGHT,
    QUALIFIERS,
    apart,
    bare,
    bars,
    nothing,
    number,
    select,
    short,
    start,
    table,
    year,
    years,
)
from labels import STATES

clusters = select("SELECT count(*) AS clusters, sum(reportage_count)::INTEGER AS reportages FROM kb.clusters").iloc[0]
SOURCE = f"Reportagen über {number(clusters.clusters)} Cluster"

# %% [markdown]
# ## Was gelesen wurde

# %%
table(
    select("""
        SELECT p.title AS "Titel", p.file_name AS "Datei", p.issued_year AS "Jahr", p.page_count AS "Seiten",
            count(r.reportage_id) AS "Reportagen", sum(r.word_count) AS "Wörter"
        FROM kb.publications AS p LEFT JOIN kb.reportages AS r USING (publication_id)
        GROUP BY ALL ORDER BY p.issued_year DESC, p.title, p.file_name
    """),
    {"Jahr": year, "Seiten": number, "Reportagen": number, "Wörter": number},
)

# %% [markdown]
# ## Die Cluster

# %%
table(
    select("""
        SELECT name AS "Cluster", city AS "Sitz", state AS "Land", field AS "Feld", founded_year AS "gegründet",
            member_count AS "Mitglieder", reportage_count AS "Reportagen"
        FROM kb.clusters ORDER BY name, cluster_id
    """),
    {"gegründet": year, "Mitglieder": number, "Reportagen": number},
)

# %% [markdown]
# Bei wie vielen Clustern die Reportagen eine Angabe machen:

# %%
known = select("""
    UNPIVOT (
        SELECT count(state) AS "Bundesland", count(city) AS "Sitz", count(field) AS "Technologiefeld",
            count(founded_year) AS "Gründungsjahr", count(member_count) AS "Mitglieder",
            count(legal_form) AS "Rechtsform", count(coalesce(email, phone, website)) AS "Kontakt"
        FROM kb.clusters
    ) ON COLUMNS(*) INTO NAME field VALUE clusters
    ORDER BY clusters DESC, field
""")
bars(
    known.field,
    {"Cluster": known.clusters},
    "Wie vollständig die Profile sind",
    SOURCE,
    texts=[f"{number(count)} von {number(clusters.clusters)}" for count in known.clusters],
)

# %% [markdown]
# ## Bundesländer

# %%
states = select("SELECT state, clusters FROM answers.clusters_by_state ORDER BY clusters DESC, state")
found = {name: int(count) for name, count in zip(states.state, states.clusters, strict=True) if name in STATES}
elsewhere = int(states.clusters.sum()) - sum(found.values())
TITLE = "Cluster nach Bundesland"
if not found:
    nothing(TITLE)
else:
    axes = start(TITLE, 5.2, f"{SOURCE}; ohne Angabe eines Bundeslandes: {elsewhere}")
    for name, (letters, column, row) in STATES.items():
        count = found.get(name, 0)
        strength = 0.35 + 0.65 * count / max(found.values())
        axes.add_patch(
            plt.Rectangle((column, row), 0.94, 0.94, color=BLUE if count else LIGHT, alpha=strength if count else 1)
        )
        colour = "white" if count and strength > 0.6 else "black" if count else GREY
        axes.text(column + 0.08, row + 0.24, letters, fontsize=9, color=colour)
        if count:
            axes.text(column + 0.47, row + 0.62, number(count), ha="center", va="center", fontsize=16, color=colour)
    axes.set(xlim=(0, 5), ylim=(6, 0), aspect="equal")
    axes.set_axis_off()
    plt.show()

# %% [markdown]
# ## Gründungsjahre

# %%
founded = select("""
    SELECT name, founded_year FROM kb.clusters WHERE founded_year IS NOT NULL
    ORDER BY founded_year, name, cluster_id
""")
TITLE = "Gründungsjahre der Cluster"
source = f"{SOURCE}; mit Angabe: {number(len(founded))}"
if founded.empty:
    nothing(TITLE)
elif len(founded) <= AT_MOST:
    axes = start(TITLE, 1.5 + 0.4 * len(founded), source)
    axes.scatter(founded.founded_year, range(len(founded)), color=BLUE, s=60, zorder=3)
    for place, value in enumerate(founded.founded_year):
        axes.annotate(year(value), (value, place), (8, 0), textcoords="offset points", va="center", fontsize=9)
    axes.set_yticks(range(len(founded)), [short(name) for name in founded.name])
    axes.set_ylim(len(founded) - 0.4, -0.6)
    years(axes, founded.founded_year.min(), founded.founded_year.max() + 1)
    plt.show()
else:
    per_year = founded.founded_year.value_counts().sort_index()
    axes = start(TITLE, 3, source)
    axes.bar(per_year.index, per_year, color=BLUE, width=0.8)
    years(axes, per_year.index.min(), per_year.index.max())
    axes.set_ylabel("Cluster")
    plt.show()

# %% [markdown]
# ## Mitglieder

# %%
members = select("""
    SELECT c.name, c.member_count, m.qualifier
    FROM kb.clusters AS c
    LEFT JOIN answers.members_by_year AS m
        ON m.cluster_id = c.cluster_id AND m.year IS NOT DISTINCT FROM c.member_count_year AND m.occasion = 'count'
    WHERE c.member_count IS NOT NULL
    ORDER BY c.member_count DESC, c.name, c.cluster_id
""")
bars(
    members.name,
    {"Mitglieder": members.member_count},
    "Mitglieder je Cluster",
    f"{SOURCE}; mit Angabe: {len(members)}",
    texts=[
        QUALIFIERS.get(how, "") + number(count)
        for count, how in zip(members.member_count, members.qualifier, strict=True)
    ],
)

# %% [markdown]
# Wie die Cluster gewachsen sind: Mitglieder bei der Gründung und in den Jahren, für die eine Reportage sie nennt.

# %%
growth = select("""
    SELECT cluster_id, cluster, year, members FROM answers.members_by_year
    WHERE year IS NOT NULL
    QUALIFY min(year) OVER (PARTITION BY cluster_id) < max(year) OVER (PARTITION BY cluster_id)
    ORDER BY cluster, cluster_id, year, occasion DESC
""")
TITLE = "Mitglieder im Lauf der Jahre"
if growth.empty:
    nothing(TITLE)
else:
    lines = [line for _, line in growth.groupby("cluster_id", sort=False)][:AT_MOST]
    axes = start(TITLE, 4.5, f"{SOURCE}; mit Angaben für mehrere Jahre: {growth.cluster_id.nunique()}")
    ends = apart([line.members.iloc[-1] for line in lines], growth.members.max() / 18)
    for line, end in zip(lines, ends, strict=True):
        axes.plot(line.year, line.members, color=BLUE, marker="o", linewidth=1.6, alpha=0.8)
        last = line.iloc[-1]
        axes.annotate(
            f"{short(last.cluster, 34, 1)}  {number(last.members)}",
            (last.year, last.members),
            (growth.year.max() + 0.6, end),
            textcoords="data",
            va="center",
            fontsize=9,
            annotation_clip=False,
            arrowprops={"arrowstyle": "-", "color": LIGHT},
        )
        first = line.iloc[0]
        axes.annotate(
            number(first.members),
            (first.year, first.members),
            (0, 7),
            textcoords="offset points",
            ha="center",
            fontsize=9,
        )
    years(axes, growth.year.min(), growth.year.max() - 0.6)
    axes.set_ylim(0, None)
    bare(axes)
    axes.tick_params(labelbottom=True, labelleft=False)
    plt.show()
