// Reports, the latest first. Parameters: down, afterValue, afterKey, limit.
MATCH (r:Report)
WITH r.id AS key, coalesce(r.publishedOn, '') AS value
WHERE $afterKey IS NULL
   OR (NOT $down AND (value > $afterValue OR (value = $afterValue AND key > $afterKey)))
   OR ($down AND (value < $afterValue OR (value = $afterValue AND key < $afterKey)))
RETURN key, value
ORDER BY CASE WHEN $down THEN null ELSE value END, CASE WHEN $down THEN value ELSE null END DESC,
         CASE WHEN $down THEN null ELSE key END, CASE WHEN $down THEN key ELSE null END DESC
LIMIT $limit
