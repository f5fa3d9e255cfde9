-- Corrections that were not applied: malformed, without their passage, or on an extraction that has changed.
SELECT file, line, action, record_type, state, reason, remedy
FROM ops.corrections
WHERE state NOT IN ('applied', 'superfluous')
ORDER BY ALL;
