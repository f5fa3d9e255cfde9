-- Wie viele Mitglieder hatte jeder Cluster im Lauf der Jahre? / How many members did each cluster have over the years?
SELECT cluster, year, occasion, qualifier, members
FROM answers.members_by_year
ORDER BY cluster, cluster_id, year, occasion DESC;
