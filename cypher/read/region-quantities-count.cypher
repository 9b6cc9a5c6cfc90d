// How many goals or observations a region has. Parameters: id, kind.
MATCH (q:Entity)-[:FOR_REGION]->(:Region {id: $id})
WHERE q.kind = $kind
RETURN count(q) AS total
