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
# # Geld und Kennzahlen
#
# Projektsummen, Fördergeber und was die Reportagen sonst in Zahlen nennen. Jede Abbildung beruht auf einer einzigen
# Abfrage, die über ihr steht. Summen sind die, die im Text stehen: Ob eine Eigenanteile einschließt, sagt nur die
# Reportage (`clusterwissen show KENNUNG`).

# %%
import matplotlib.pyplot as plt
from charts import (
    AT_MOST,
    BLUE,
    QUALIFIERS,
    bars,
    euro,
    nothing,
    number,
    percent,
    select,
    short,
    start,
    table,
    years,
)
from labels import METRICS

projects = select("SELECT count(*) AS projects, count(amount_eur) AS stated FROM kb.projects").iloc[0]
SOURCE = f"{number(projects.projects)} Projekte, davon {number(projects.stated)} mit genannter Summe"

# %% [markdown]
# ## Projektsummen der Cluster

# %%
funded = select("""
    SELECT cluster, projects, project_amounts_eur FROM answers.key_figures
    WHERE project_amounts_eur > 0 ORDER BY project_amounts_eur DESC, cluster, cluster_id
""")
bars(
    funded.cluster,
    {"Summe": funded.project_amounts_eur},
    "Genannte Projektsummen je Cluster",
    SOURCE,
    texts=[
        f"{euro(amount)} ({number(count)} {'Projekt' if count == 1 else 'Projekte'})"
        for amount, count in zip(funded.project_amounts_eur, funded.projects, strict=True)
    ],
)

# %% [markdown]
# ## Fördergeber
#
# Nennt eine Reportage mehrere Fördergeber für ein Projekt, so steht seine Summe bei jedem von ihnen in voller Höhe
# („gemeinsam gefördert“): Diese Balken lassen sich nicht addieren.

# %%
funders = select("""
    SELECT funder, alone_eur, jointly_eur, projects FROM answers.funding_by_funder
    WHERE projects_with_amount > 0
    ORDER BY coalesce(alone_eur, 0) + coalesce(jointly_eur, 0) DESC, funder, organisation_id
""")
bars(
    funders.funder,
    {"allein gefördert": funders.alone_eur, "gemeinsam gefördert": funders.jointly_eur},
    "Projektsummen nach Fördergeber",
    SOURCE,
    shown=euro,
)

# %% [markdown]
# ## Projekte im Lauf der Jahre

# %%
spans = select("""
    SELECT project, clusters, amount_eur, start_year, end_year FROM answers.projects
    WHERE start_year IS NOT NULL OR end_year IS NOT NULL
    ORDER BY coalesce(start_year, end_year), end_year, project, project_id
""")
TITLE = "Laufzeiten der Projekte"
if spans.empty:
    nothing(TITLE)
else:
    source = f"{number(projects.projects)} Projekte, davon {len(spans)} mit genannten Jahren"
    source += "; offener Kreis: nur Beginn oder Ende genannt"
    spans = spans[:AT_MOST]
    axes = start(TITLE, 1.5 + 0.42 * len(spans), source)
    for place, span in enumerate(spans.itertuples()):
        first, last = span.start_year, span.end_year
        if first == first and last == last:
            axes.plot([first, last], [place, place], color=BLUE, linewidth=9, solid_capstyle="butt")
        else:
            only = first if first == first else last
            axes.plot([only], [place], color=BLUE, marker="o", markerfacecolor="white", markersize=8)
            axes.annotate(
                "ab" if first == first else "bis",
                (only, place),
                (-8, 0),
                textcoords="offset points",
                ha="right",
                va="center",
                fontsize=8,
            )
        if span.amount_eur == span.amount_eur:
            right = last if last == last else first
            axes.annotate(
                euro(span.amount_eur), (right, place), (10, 0), textcoords="offset points", va="center", fontsize=9
            )
    axes.set_yticks(range(len(spans)), [short(project) for project in spans.project])
    axes.set_ylim(len(spans) - 0.4, -0.6)
    years(
        axes, min(spans.start_year.min(), spans.end_year.min()), max(spans.start_year.max(), spans.end_year.max()) + 1
    )
    plt.show()

# %% [markdown]
# ## Kennzahlen nebeneinander
#
# Je Cluster die jüngste Angabe; ein Strich heißt: nicht genannt.

# %%
table(
    select("""
        SELECT cluster AS "Cluster", founding_members AS "Gründungsmitglieder", members AS "Mitglieder",
            sme_share_percent AS "KMU", industry_share_percent AS "Wirtschaft", research_share_percent AS "Forschung",
            employees AS "Geschäftsstelle", events_per_year AS "Veranstaltungen im Jahr",
            working_groups AS "Arbeitsgruppen"
        FROM answers.key_figures ORDER BY cluster, cluster_id
    """),
    dict.fromkeys(
        ("Gründungsmitglieder", "Mitglieder", "Geschäftsstelle", "Veranstaltungen im Jahr", "Arbeitsgruppen"), number
    )
    | dict.fromkeys(("KMU", "Wirtschaft", "Forschung"), percent),
)

# %% [markdown]
# ## Geldbeträge
#
# Alle Beträge, die die Reportagen drucken, nach ihrer Art. Sie reichen über viele Größenordnungen, deshalb die
# logarithmische Achse: Gleiche Abstände heißen gleiche Vervielfachung. Bei Spannen zählt die untere Grenze.

# %%
amounts = select("""
    SELECT metric, amount_eur, qualifier FROM answers.amounts WHERE amount_eur > 0
    ORDER BY metric, amount_eur DESC, figure_id
""")
TITLE = "Geldbeträge nach Art"
if amounts.empty:
    nothing(TITLE)
else:
    kinds = [metric for metric in METRICS if metric in set(amounts.metric)]
    axes = start(TITLE, 1.6 + 0.6 * len(kinds), f"{number(len(amounts))} Beträge; beschriftet ist der jeweils höchste")
    axes.set_xscale("log")
    for place, metric in enumerate(kinds):
        single = amounts[amounts.metric == metric]
        axes.scatter(single.amount_eur, [place] * len(single), color=BLUE, alpha=0.45, s=70, linewidths=0)
        top = single.iloc[0]
        axes.annotate(
            QUALIFIERS.get(top.qualifier, "") + euro(top.amount_eur),
            (top.amount_eur, place),
            (9, 0),
            textcoords="offset points",
            va="center",
            fontsize=9,
        )
    axes.set_yticks(range(len(kinds)), [f"{METRICS[metric]} ({(amounts.metric == metric).sum()})" for metric in kinds])
    axes.set_ylim(len(kinds) - 0.5, -0.5)
    axes.margins(x=0.14)
    axes.xaxis.set_major_formatter(lambda value, _: euro(value))
    axes.xaxis.set_minor_formatter("")
    axes.grid(axis="x")
    axes.tick_params(which="both", length=0)
    axes.spines["left"].set_visible(False)
    plt.show()

# %% [markdown]
# ## Was die Zahlen messen

# %%
figures = select("""
    SELECT metric, count(*) AS figures FROM kb.figures GROUP BY metric
    ORDER BY metric IS NULL, figures DESC, metric
""")
bars(
    figures.metric.replace(METRICS),
    {"Angaben": figures.figures},
    "Mengenangaben nach Art",
    f"{number(figures.figures.sum())} Mengenangaben",
)
