// How often entities stand in passages. Parameters: ids, report (id or null), minConfidence.
UNWIND $ids AS of
MATCH (r:Report)-[:HAS_PASSAGE]->(p:Passage)-[m:MENTIONS]->(e:Entity {id: of})
WHERE ($report IS NULL OR r.id = $report) AND m.confidence >= $minConfidence
RETURN of, count(m) AS total
