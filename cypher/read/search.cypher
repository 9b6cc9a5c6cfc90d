// Entities that match a text, the best first: whole name, beginning, anywhere. Parameters: key (lower case), kinds, after (rank and id of the last row seen), limit.
MATCH (e:Entity)
WHERE e.kind IN $kinds AND any(form IN e.searchKeys WHERE form CONTAINS $key)
WITH e, CASE
  WHEN toLower(e.name) = $key THEN 0
  WHEN $key IN e.searchKeys THEN 1
  WHEN any(form IN e.searchKeys WHERE form STARTS WITH $key) THEN 2
  ELSE 3
END AS rank
WHERE rank > $afterRank OR (rank = $afterRank AND e.id > $afterId)
RETURN e.id AS id, rank, [form IN e.searchKeys WHERE form CONTAINS $key][0] AS matched
ORDER BY rank, id
LIMIT $limit
