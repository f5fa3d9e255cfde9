-- Corrections that nothing needs any more: the machine says so itself, or another line does.
-- Only a warning: they do no harm.
SELECT file, line, action, record_type, reason, remedy
FROM ops.corrections
WHERE state = 'superfluous'
ORDER BY ALL;
