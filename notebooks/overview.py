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
# Jede Abbildung beruht auf einer einzigen Abfrage an `kb.*`, die über ihr steht. Unbekannt heißt hier immer: die
# Reportage nennt es nicht. Woher eine Zahl stammt, zeigt `clusterwissen show KENNUNG`.
#
# Gelesen wird `warehouse/clusterwissen.duckdb`; eine andere Datei nennt die Umgebungsvariable
# `CLUSTERWISSEN_WAREHOUSE` (von diesem Ordner aus).

# %%
import os
from pathlib import Path

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter, MaxNLocator

from pipeline.ask import ask

WAREHOUSE = Path(os.environ.get("CLUSTERWISSEN_WAREHOUSE", "../warehouse/clusterwissen.duckdb"))
BLUE, GREY = "#2f6690", "#b8bfc6"
AT_MOST = 25  # bars in a plot; more cannot be read

plt.rcParams.update({"figure.dpi": 110, "font.size": 10, "axes.titlesize": 12, "axes.titlelocation": "left"})


def select(sql: str) -> pd.DataFrame:
    """Ask the knowledge base, which is opened read-only and closed again, so that no run is blocked."""
    answer = ask(WAREHOUSE, sql)
    return pd.DataFrame(answer.rows, columns=answer.columns)


def number(value: float, decimals: int = 0) -> str:
    """1234.5 → "1.235", with one decimal "1.234,5"."""
    return f"{value:,.{decimals}f}".translate(str.maketrans(",.", ".,"))


def euro(value: float) -> str:
    """1900000 → "1,9 Mio. €"."""
    for size, name in ((1e9, "Mrd. €"), (1e6, "Mio. €")):
        if value >= size:
            return f"{number(value / size, 1).removesuffix(',0')} {name}"
    return f"{number(value, 0 if value >= 1 else 2)} €"


def bars(labels: pd.Series, values: pd.Series, title: str, unit: str) -> Axes:
    """Horizontal bars from the top down, each with its number; what is unknown is grey."""
    _, axes = plt.subplots(figsize=(8, 0.7 + 0.32 * len(labels)), layout="constrained")
    colours = [GREY if label == "nicht genannt" else BLUE for label in labels]
    drawn = axes.barh(labels, values, color=colours, height=0.7)
    axes.bar_label(drawn, labels=[number(value) for value in values], padding=4)
    axes.invert_yaxis()
    axes.margins(x=0.08, y=0.02)
    axes.set(title=title, xlabel=unit)
    tidy(axes)
    return axes


def tidy(axes: Axes) -> None:
    """Whole numbers in German form, no frame."""
    axes.xaxis.set_major_locator(MaxNLocator(integer=True, min_n_ticks=1))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: number(value)))
    axes.spines[["top", "right"]].set_visible(False)
    axes.tick_params(axis="y", length=0)


# %% [markdown]
# ## Was gelesen wurde

# %%
select("""
    SELECT file_name AS "Datei", issued_year AS "Jahr", page_count AS "Seiten",
        count(DISTINCT r.reportage_id) AS "Reportagen", sum(r.word_count)::INTEGER AS "Wörter"
    FROM kb.publications AS p LEFT JOIN kb.reportages AS r USING (publication_id)
    GROUP BY ALL ORDER BY file_name
""").style.format(number, na_rep="–", subset=["Seiten", "Reportagen", "Wörter"]).format(
    "{:.0f}", na_rep="–", subset="Jahr"
).format(escape="html", subset="Datei").hide()

# %% [markdown]
# Wie vollständig die Profile sind: bei wie vielen Clustern die Reportage eine Angabe macht.

# %%
select("""
    SELECT count(*) AS "Cluster", count(state) AS "Bundesland", count(city) AS "Sitz",
        count(founded_year) AS "Gründungsjahr", count(member_count) AS "Mitglieder", count(legal_form) AS "Rechtsform"
    FROM kb.clusters
""").style.hide()

# %% [markdown]
# ## Cluster nach Bundesland

# %%
states = select("""
    SELECT coalesce(state, 'nicht genannt') AS state, count(*) AS clusters
    FROM kb.clusters
    GROUP BY state ORDER BY state IS NULL, clusters DESC, state
""")
bars(states.state, states.clusters, "Cluster nach Bundesland", "Cluster")
plt.show()

# %% [markdown]
# ## Gründungsjahre

# %%
founded = select("""
    SELECT founded_year AS year, count(*) AS clusters
    FROM kb.clusters WHERE founded_year IS NOT NULL
    GROUP BY founded_year ORDER BY founded_year
""")
_, axes = plt.subplots(figsize=(8, 2.8), layout="constrained")
axes.bar(founded.year, founded.clusters, color=BLUE, width=0.7)
axes.set(title="Gegründete Cluster je Jahr", ylabel="Cluster")
tidy(axes)
axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:.0f}"))  # years have no thousands separator
axes.yaxis.set_major_locator(MaxNLocator(integer=True, min_n_ticks=1))
plt.show()

# %% [markdown]
# ## Mitglieder

# %%
members = select(f"""
    SELECT name, member_count
    FROM kb.clusters WHERE member_count IS NOT NULL
    ORDER BY member_count DESC, name LIMIT {AT_MOST}
""")
bars(members.name, members.member_count, "Mitglieder je Cluster", "Mitglieder")
plt.show()

# %% [markdown]
# ## Kennzahlen nach ihrer Art
#
# Jede Mengenangabe der Reportagen ist einer Art zugeordnet (`metric`, geschlossene Liste).

# %%
METRICS = {
    "members": "Mitglieder",
    "founding_members": "Gründungsmitglieder",
    "sme_share": "Anteil KMU",
    "industry_share": "Anteil Wirtschaft",
    "research_share": "Anteil Forschung",
    "member_share": "andere Anteile der Mitglieder",
    "employees": "Beschäftigte der Geschäftsstelle",
    "events_per_year": "Veranstaltungen im Jahr",
    "participants": "Teilnehmende",
    "working_groups": "Arbeitsgruppen",
    "projects": "Projekte",
    "funding_eur": "Fördermittel",
    "revenue_eur": "Umsatz",
    "investment_eur": "Investitionen",
    "jobs": "Arbeitsplätze",
    "companies": "Unternehmen",
    "market_share": "Marktanteil",
    "growth": "Wachstum",
    "output": "Produktion",
    "area_or_length": "Fläche oder Länge",
    "duration": "Dauer",
    "count_other": "andere Anzahl",
    "money_other": "anderer Geldbetrag",
    "share_other": "anderer Anteil",
}

figures = select("""
    SELECT coalesce(metric, 'nicht genannt') AS metric, count(*) AS figures
    FROM kb.figures
    GROUP BY metric ORDER BY figures DESC, metric
""")
bars(figures.metric.replace(METRICS), figures.figures, "Mengenangaben nach Art", "Angaben")
plt.show()

# %% [markdown]
# ## Geldbeträge
#
# Die Beträge reichen über viele Größenordnungen, deshalb die logarithmische Achse. Ein Kreis ist eine Angabe, bei
# Spannen die untere Grenze.

# %%
amounts = select("""
    SELECT metric, value
    FROM kb.figures
    WHERE metric IN ('funding_eur', 'investment_eur', 'revenue_eur', 'money_other') AND value > 0
    ORDER BY metric, value
""")
_, axes = plt.subplots(figsize=(8, 2.8), layout="constrained")
axes.set_xscale("log")
axes.scatter(amounts.value, amounts.metric.replace(METRICS), color=BLUE, alpha=0.5, s=70, linewidths=0)
axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: euro(value)))
axes.xaxis.set_minor_formatter("")
axes.margins(y=0.3)
axes.grid(axis="x", color="#e4e7ea")
axes.set_axisbelow(True)
axes.spines[["top", "right"]].set_visible(False)
axes.set(title="Geldbeträge nach Art", xlabel="Betrag (logarithmisch)")
plt.show()
