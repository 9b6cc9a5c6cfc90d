// Which named things do most reports tell of?
// Parameters: limit (rows).
// Columns: name, kind, reports.
MATCH (report:Report)-[:HAS_PASSAGE]->(:Passage)-[:MENTIONS]->(entity:Entity)
WHERE NOT entity.kind IN ['Goal', 'Observation', 'Indicator']
WITH entity, count(DISTINCT report) AS reports
RETURN entity.name AS name, entity.kind AS kind, reports
ORDER BY reports DESC, name, kind
LIMIT $limit
