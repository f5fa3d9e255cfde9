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
# # Qualität: wie weit der Wissensbasis zu trauen ist
#
# Wie sicher sich die Maschine ist, wie viel der Publikationen in die Wissensbasis eingegangen ist, was verworfen
# wurde und was Prüfungen gefunden haben. Jede Abbildung beruht auf einer einzigen Abfrage, die über ihr steht.

# %%
import matplotlib.pyplot as plt
from charts import AT_MOST, BLUE, LIGHT, ORANGE, SKY, bars, nothing, number, percent, select, short, start, table
from labels import CHECKS, RECORDS

# %% [markdown]
# ## Sicherheit der Angaben
#
# Ein Datensatz ist, was eine Reportage über eine Person, eine Organisation, eine Zahl … sagt. Seine Sicherheit ist
# eine Schätzung von 0 bis 1; wie viele ab 0,9 auf fremden Texten richtig sind, sagt README unter „Quality“.

# %%
confidence = select("""
    SELECT record_type, count(*) AS records,
        count(*) FILTER (confidence >= 0.9) AS sure,
        count(*) FILTER (confidence >= 0.7 AND confidence < 0.9) AS fair,
        count(*) FILTER (confidence < 0.7) AS doubtful
    FROM answers.record_confidence GROUP BY record_type ORDER BY records DESC, record_type
""")
bars(
    confidence.record_type.replace(RECORDS),
    {"ab 0,9": confidence.sure, "0,7 bis 0,9": confidence.fair, "unter 0,7": confidence.doubtful},
    "Datensätze nach Sicherheit",
    f"{number(confidence.records.sum())} Datensätze",
    colours=(BLUE, SKY, ORANGE),
    texts=[
        f"{number(records)}, davon {percent(100 * sure / records)} ab 0,9"
        for records, sure in zip(confidence.records, confidence.sure, strict=True)
    ],
)

# %% [markdown]
# ## Was aus jeder Publikation gelesen wurde

# %%
table(
    select("""
        SELECT file_name AS "Datei", pages AS "Seiten", pages_with_evidence_percent AS "Seiten mit Belegen",
            reportages AS "Reportagen", records AS "Datensätze", confident_records_percent AS "davon ab 0,9",
            rejects AS "verworfen"
        FROM answers.quality_by_publication ORDER BY file_name, publication_id
    """),
    dict.fromkeys(("Seiten", "Reportagen", "Datensätze", "verworfen"), number)
    | dict.fromkeys(("Seiten mit Belegen", "davon ab 0,9"), percent),
)

# %% [markdown]
# ## Belege je Seite
#
# Jedes Kästchen ist eine Seite; je dunkler, desto mehr Belege stehen auf ihr. Umschlag, Inhalt, Vorwort und
# Bildseiten bleiben leer; eine leere Seite mitten in einer Reportage (unterstrichen) lohnt den Blick ins PDF.

# %%
pages = select("""
    SELECT p.publication_id, coalesce(p.title, p.file_name) AS title, page, count(m.page) AS places,
        bool_or(page BETWEEN r.first_page AND r.last_page) AS told
    FROM (SELECT *, unnest(range(1, page_count + 1)) AS page FROM kb.publications) AS p
    LEFT JOIN kb.mentions AS m USING (publication_id, page)
    LEFT JOIN kb.reportages AS r ON r.publication_id = p.publication_id AND page BETWEEN r.first_page AND r.last_page
    GROUP BY p.publication_id, p.title, p.file_name, page ORDER BY p.file_name, p.publication_id, page
""")
TITLE = "Belege je Seite"
PER_ROW = 50
if pages.empty:
    nothing(TITLE)
else:
    cells, marks = [], []
    for _, publication in list(pages.groupby("publication_id", sort=False))[:AT_MOST]:
        for first in range(0, len(publication), PER_ROW):
            cells.append(publication[first : first + PER_ROW])
            marks.append(short(publication.title.iloc[0], 34) if first == 0 else "")
    axes = start(
        TITLE, 1.6 + 0.4 * len(cells), f"{number(len(pages))} Seiten; dunkelste: {number(pages.places.max())} Belege"
    )
    for row, line in enumerate(cells):
        for column, page in enumerate(line.itertuples()):
            strength = (page.places / pages.places.max()) ** 0.5 if pages.places.max() else 0
            axes.add_patch(
                plt.Rectangle(
                    (column, row + 0.1),
                    0.9,
                    0.7,
                    color=BLUE if page.places else LIGHT,
                    alpha=0.15 + 0.85 * strength if page.places else 1,
                )
            )
            if page.told and not page.places:
                axes.plot([column, column + 0.9], [row + 0.88, row + 0.88], color=ORANGE, linewidth=2)
    axes.set(xlim=(0, max(len(line) for line in cells) + 1), ylim=(len(cells), 0))
    axes.set_yticks([row + 0.45 for row in range(len(cells))], marks)
    axes.set_xticks(
        [place + 0.45 for place in range(0, max(len(line) for line in cells), 5)],
        [str(place + 1) for place in range(0, max(len(line) for line in cells), 5)],
    )
    axes.tick_params(length=0)
    axes.spines[:].set_visible(False)
    plt.show()

# %% [markdown]
# ## Wie vollständig die Angaben sind

# %%
complete = select("""
    SELECT * FROM (
        SELECT 'Personen mit Organisation' AS what, count(organisation_id) AS stated, count(*) AS total FROM kb.people
        UNION ALL SELECT 'Personen mit Funktion', count(*) FILTER (len(roles) > 0), count(*) FROM kb.people
        UNION ALL SELECT 'Organisationen mit Art', count(kind), count(*) FROM kb.organisations
        UNION ALL SELECT 'Projekte mit Fördergeber', count(*) FILTER (len(funders) > 0), count(*) FROM kb.projects
        UNION ALL SELECT 'Projekte mit Summe', count(amount_eur), count(*) FROM kb.projects
        UNION ALL SELECT 'Projekte mit Anfang und Ende', count(start_year + end_year), count(*) FROM kb.projects
        UNION ALL SELECT 'Mengenangaben über etwas Bekanntes', count(subject_id), count(*) FROM kb.figures
        UNION ALL SELECT 'Mengenangaben mit Jahr', count(year), count(*) FROM kb.figures
        UNION ALL SELECT 'Zitate mit Sprecherin oder Sprecher', count(person_id), count(*) FROM kb.quotes
    ) WHERE total > 0 ORDER BY stated / total DESC, what
""")
bars(
    complete.what,
    {"Anteil": 100 * complete.stated / complete.total},
    "Anteil der Angaben, die vorliegen",
    "Entitäten von kb; was fehlt, nennen die Reportagen nicht, oder es wurde nicht erkannt",
    texts=[
        f"{percent(100 * stated / count)} ({number(stated)} von {number(count)})"
        for stated, count in zip(complete.stated, complete.total, strict=True)
    ],
)

# %% [markdown]
# ## Was verworfen wurde

# %%
rejects = select("""
    SELECT reason, count(*) AS rejects FROM ops.rejects JOIN kb.publications USING (publication_id)
    GROUP BY reason ORDER BY rejects DESC, reason
""")
bars(rejects.reason, {"Funde": rejects.rejects}, "Verworfene Funde nach Grund", "jüngste Lesung jeder Publikation")

# %% [markdown]
# ## Prüfungen des letzten Laufs

# %%
checks = select("""
    SELECT name AS "Prüfung", description AS "was sie sucht", offending AS "Fundstellen" FROM ops.checks
    WHERE run_id = (SELECT max(run_id) FROM ops.runs) ORDER BY offending DESC, name
""")
checks["was sie sucht"] = [CHECKS.get(*row) for row in zip(checks["Prüfung"], checks["was sie sucht"], strict=True)]
table(checks, {"Fundstellen": number})

# %% [markdown]
# ## Zuerst zu prüfen
#
# Die unsichersten Angaben, mit Seite; `clusterwissen show KENNUNG` zeigt die Stelle.

# %%
table(
    select("""
        SELECT c.confidence AS "Sicherheit", c.record_type AS "Art", left(s.name, 90) AS "Angabe",
            p.file_name AS "Datei", c.page AS "Seite", c.entity_id AS "Kennung"
        FROM answers.record_confidence AS c
        JOIN kb.publications AS p USING (publication_id)
        JOIN (SELECT DISTINCT entity_id, name FROM answers.sources) AS s USING (entity_id)
        ORDER BY c.confidence, c.record_type, s.name, c.record_id LIMIT 15
    """).replace({"Art": RECORDS}),
    {"Sicherheit": lambda value: number(value, 2), "Seite": number},
)
