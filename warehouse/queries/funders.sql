-- Wer fördert wie viele Projekte, und mit wie viel Geld? / Who funds how many projects, and with how much money?
SELECT funder, kind, projects, clusters, alone_eur, jointly_eur
FROM answers.funding_by_funder
ORDER BY coalesce(alone_eur, 0) + coalesce(jointly_eur, 0) DESC, projects DESC, funder, organisation_id;
