-- A record whose reportage is not there, or a reportage whose publication is not there.
SELECT record_id, reportage_id AS missing FROM staging.records ANTI JOIN staging.reportages USING (reportage_id)
UNION ALL
SELECT reportage_id, publication_id FROM staging.reportages ANTI JOIN staging.publications USING (publication_id)
ORDER BY ALL;
