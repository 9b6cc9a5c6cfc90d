// Reports, the latest first. Parameters: kinds, text, period, within (each null when not asked), down, afterValue, afterKey, limit.
MATCH (r:Report)
WHERE ($kinds IS NULL OR r.kind IN $kinds)
  AND ($text IS NULL OR toLower(r.title) CONTAINS $text)
  AND ($period IS NULL OR r.publishedOn STARTS WITH $period)
  AND ($within IS NULL OR r.region = $within OR EXISTS { MATCH (place:Region {id: r.region}) WHERE $within IN place.path })
WITH r, r.id AS key, coalesce(r.publishedOn, '') AS value
WHERE $afterKey IS NULL
   OR (NOT $down AND (value > $afterValue OR (value = $afterValue AND key > $afterKey)))
   OR ($down AND (value < $afterValue OR (value = $afterValue AND key < $afterKey)))
WITH key, value, r
ORDER BY CASE WHEN $down THEN null ELSE value END, CASE WHEN $down THEN value ELSE null END DESC,
         CASE WHEN $down THEN null ELSE key END, CASE WHEN $down THEN key ELSE null END DESC
LIMIT $limit
RETURN key, value, r { .id, .title, .kind, .region, .publishedOn, .periodStart, .periodEnd, .sourcePath, .sha256, .encoding } AS about
