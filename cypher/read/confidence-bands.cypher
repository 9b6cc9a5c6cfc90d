// Relations by tenths of confidence, the least sure first. Parameters: types.
MATCH (:Entity)-[link:LOCATED_IN|UNDERTAKES|COOPERATES_WITH|PART_OF|ISSUED_BY|IN_INDUSTRY]->(:Entity)
WHERE type(link) IN $types
WITH CASE WHEN link.confidence >= 1 THEN 9 ELSE toInteger(floor(link.confidence * 10 + 0.000001)) END AS band
RETURN band, count(band) AS relations
ORDER BY band
