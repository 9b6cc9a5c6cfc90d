// Takes the passages of reports away. Parameters: ids.
MATCH (r:Report)-[:HAS_PASSAGE]->(p:Passage)
WHERE r.id IN $ids
DETACH DELETE p
