// Goals or observations of a region. Parameters: id, kind, afterPeriod, afterId (of the last row seen), limit.
MATCH (q:Entity)-[:FOR_REGION]->(:Region {id: $id})
WHERE q.kind = $kind AND (q.period < $afterPeriod OR (q.period = $afterPeriod AND q.id > $afterId))
RETURN q.id AS id, q.period AS period
ORDER BY period DESC, id
LIMIT $limit
