-- Clusters whose e-mail address and web address are of domains without a word in common.
-- Only a warning: an office may be with another organisation, or use a mail provider.
SELECT reportage_id, name, email, website
FROM reviewed.clusters
WHERE NOT list_has_any(
    string_split(regexp_extract(lower(email), '([^@.]+)\.[^@.]+$', 1), '-'),
    string_split(regexp_extract(lower(website), '^(?:https?://)?(?:[^/?#:]*\.)?([^./?#:]+)\.[^./?#:]+', 1), '-')
)
ORDER BY ALL;
