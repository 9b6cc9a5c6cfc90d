// Passages of a report in order. Parameters: id, after (index of the last row seen), limit.
MATCH (r:Report {id: $id})-[:HAS_PASSAGE]->(p:Passage)
WHERE p.index > $after
RETURN p.id AS id, p.index AS index
ORDER BY index
LIMIT $limit
