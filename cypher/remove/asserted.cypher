// Entities of which reports tell. Parameters: ids.
MATCH (r:Report)-[:ASSERTS]->(e:Entity)
WHERE r.id IN $ids
RETURN DISTINCT e.id AS id
