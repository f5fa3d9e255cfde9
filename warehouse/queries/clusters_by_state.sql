-- Wie viele Cluster gibt es in welchem Bundesland, und wie groß sind sie? / How many clusters are there in which state, and how large are they?
SELECT state, clusters, members, names
FROM answers.clusters_by_state
ORDER BY clusters DESC, state NULLS LAST;
