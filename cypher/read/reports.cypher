// Reports, the latest first. Parameters: afterDate, afterId (of the last row seen), limit.
MATCH (r:Report)
WITH r, coalesce(r.publishedOn, '') AS date
WHERE date < $afterDate OR (date = $afterDate AND r.id > $afterId)
RETURN r.id AS id, date
ORDER BY date DESC, id
LIMIT $limit
