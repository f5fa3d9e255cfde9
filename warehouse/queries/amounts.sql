-- Welche Geldbeträge werden genannt, als was, und wo stehen sie? / Which amounts of money are stated, as what, and where?
SELECT amount_eur, amount_max_eur, qualifier, metric, cluster, text, file_name, page
FROM answers.amounts
ORDER BY amount_eur DESC, cluster NULLS LAST, text, figure_id;
