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
# # Personen und Rollen: wer zu Wort kommt
#
# Wer in den Reportagen spricht, für wen und in welcher Funktion. Jede Abbildung beruht auf einer einzigen Abfrage,
# die über ihr steht. Die Namen sind personenbezogene Daten: Was hieraus weitergegeben wird, verantwortet, wer es
# weitergibt.

# %%
import matplotlib.pyplot as plt
import numpy as np
from charts import AT_MOST, BLUE, ORANGE, UNKNOWN, bars, heads, nothing, number, select, short, start, table
from labels import KINDS, ROLE_GROUPS

people = select("SELECT count(*) AS people, count(*) FILTER (quoted) AS quoted FROM kb.people").iloc[0]
quotes = select("SELECT count(*) AS quotes, count(*) FILTER (person_id IS NULL) AS unknown FROM kb.quotes").iloc[0]
SOURCE = f"{number(quotes.quotes)} Zitate, davon {number(quotes.unknown)} ohne erkannte Sprecherin oder Sprecher"

# %% [markdown]
# ## Für wen gesprochen wird
#
# Gezählt sind Zitate nach der Art der Organisation, für die jemand spricht; „Cluster“ sind die Leute der Cluster
# selbst.

# %%
voices = select("""
    SELECT speaks_for, count(DISTINCT person_id) AS people,
        sum(quotes - voice_boxes)::INTEGER AS inline, sum(voice_boxes)::INTEGER AS voice
    FROM answers.speakers GROUP BY speaks_for
    ORDER BY speaks_for IS NULL, sum(quotes) DESC, speaks_for
""")
bars(
    [KINDS.get(kind, UNKNOWN) for kind in voices.speaks_for],
    {"Zitate im Text": voices.inline, "eigene Stimmen-Kästen": voices.voice},
    "Zitate nach Art der Organisation",
    SOURCE,
    colours=(BLUE, ORANGE),
    texts=[
        f"{number(text + box)} Zitate von {number(count)} {'Person' if count == 1 else 'Personen'}"
        for text, box, count in zip(voices.inline, voices.voice, voices.people, strict=True)
    ],
)

# %% [markdown]
# ## Wer in welcher Reportage spricht

# %%
matrix = select("""
    SELECT cluster, coalesce(speaks_for, '') AS speaks_for, count(DISTINCT person_id) AS people
    FROM answers.speakers GROUP BY cluster_id, cluster, speaks_for
    ORDER BY cluster, speaks_for
""")
TITLE = "Wie viele Personen für wen sprechen"
if matrix.empty:
    nothing(TITLE)
else:
    grid = matrix.pivot_table(index="cluster", columns="speaks_for", values="people", aggfunc="sum", dropna=False)
    grid = grid[[kind for kind in (*KINDS, "") if kind in grid]]
    more = f"; gezeigt sind die ersten {AT_MOST} von {len(grid)} Clustern" if len(grid) > AT_MOST else ""
    grid = grid[:AT_MOST]
    axes = start(TITLE, 2 + 0.42 * len(grid), f"{number(people.quoted)} zitierte Personen{more}")
    axes.imshow(
        np.ma.masked_invalid(grid.to_numpy(float)), cmap="Blues", vmin=0, vmax=grid.max().max() * 1.2, aspect="auto"
    )
    for (row, column), count in np.ndenumerate(grid.to_numpy(float)):
        if count == count:
            dark = count > 0.7 * grid.max().max()
            axes.text(column, row, number(count), ha="center", va="center", color="white" if dark else "black")
    heads(axes, [KINDS.get(kind, UNKNOWN) for kind in grid])
    axes.set_yticks(range(len(grid)), [short(name) for name in grid.index])
    axes.spines[:].set_visible(False)
    axes.set_xticks(np.arange(0.5, grid.shape[1]), minor=True)
    axes.set_yticks(np.arange(0.5, len(grid)), minor=True)
    axes.grid(which="minor", color="white", linewidth=2)
    axes.tick_params(which="minor", length=0)
    plt.show()

# %% [markdown]
# ## Wer am meisten sagt

# %%
speakers = select("""
    SELECT concat_ws(', ', name, any_value(organisation)) AS speaker,
        sum(words)::INTEGER AS words, sum(quotes)::INTEGER AS quotes
    FROM answers.speakers GROUP BY person_id, name
    ORDER BY words DESC, name, person_id LIMIT 15
""")
bars(
    speakers.speaker,
    {"Wörter": speakers.words},
    "Gedruckte Worte je Person",
    f"{SOURCE}; gezeigt sind die {len(speakers)} mit den meisten Worten",
    texts=[
        f"{number(words)} Wörter in {number(count)} {'Zitat' if count == 1 else 'Zitaten'}"
        for words, count in zip(speakers.words, speakers.quotes, strict=True)
    ],
)

# %% [markdown]
# ## Funktionen
#
# Gleichartige Funktionen sind zusammengefasst (`answers.functions`), frühere bleiben außer Betracht. Wer mehrere
# Funktionen hat, zählt in jeder.

# %%
functions = select("""
    SELECT role_group, count(DISTINCT person_id) AS people, count(DISTINCT person_id) FILTER (quoted) AS quoted
    FROM (SELECT person_id, answers.role_group(role) AS role_group FROM kb.roles WHERE NOT former)
    JOIN kb.people USING (person_id)
    GROUP BY role_group ORDER BY people DESC, role_group
""")
bars(
    functions.role_group.replace(ROLE_GROUPS),
    {"zitiert": functions.quoted, "nur genannt": functions.people - functions.quoted},
    "Personen nach Funktion",
    f"{number(people.people)} Personen, davon {number(people.quoted)} zitiert",
)

# %% [markdown]
# Die häufigsten Bezeichnungen:

# %%
table(
    select("""
        SELECT role AS "Funktion", people AS "Personen", quoted_people AS "davon zitiert"
        FROM answers.functions ORDER BY people DESC, role LIMIT 15
    """),
    {"Personen": number, "davon zitiert": number},
)
