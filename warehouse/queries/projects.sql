-- Welche Projekte gibt es, wer fördert sie und mit wie viel, wer ist dabei? / Which projects are there, who funds them and with how much, who takes part?
SELECT clusters, project, funders, amount_eur, start_year, end_year, coordinators, partners
FROM answers.projects
ORDER BY clusters, project, project_id;
