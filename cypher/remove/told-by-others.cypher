// What other reports say of entities of which some tell. Parameters: ids (of those reports).
MATCH (gone:Report)-[:ASSERTS]->(e:Entity)
WHERE gone.id IN $ids
WITH DISTINCT e
MATCH (other:Report)-[a:ASSERTS]->(e)
WHERE NOT other.id IN $ids
RETURN e.id AS id, other.id AS report, other.publishedOn AS publishedOn, a.told AS told
