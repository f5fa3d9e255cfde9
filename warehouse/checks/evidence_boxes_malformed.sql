-- Evidence without a box, or with a box that encloses nothing or lies above or left of the page.
SELECT record_type, record_id, page, boxes
FROM staging.evidence
WHERE len(boxes) = 0
    OR len(list_filter(boxes, LAMBDA b: b.x0 >= b.x1 OR b.top >= b.bottom OR b.x1 <= 0 OR b.bottom <= 0)) > 0
ORDER BY ALL;
