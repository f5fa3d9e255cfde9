-- Clusters whose members' shares (industry, research) come to more than 100 per cent in one reportage.
-- Only a warning: figures that mean "at most" or overlapping groups may do so.
SELECT reportage_id, sum(share) AS shares, list(text ORDER BY text) AS texts
FROM (
    SELECT reportage_id, metric, coalesce(year, 0) AS year, max(value) AS share, arg_max(text, value) AS text
    FROM reviewed.figures
    WHERE metric IN ('industry_share', 'research_share') AND unit = 'Prozent' AND qualifier <> 'max'
    GROUP BY ALL
)
GROUP BY reportage_id, year
HAVING sum(share) > 100
UNION ALL
SELECT reportage_id, value, [text]
FROM reviewed.figures
WHERE metric IN ('sme_share', 'industry_share', 'research_share', 'member_share', 'market_share') AND unit = 'Prozent'
    AND coalesce(value_max, value) > 100
ORDER BY ALL;
