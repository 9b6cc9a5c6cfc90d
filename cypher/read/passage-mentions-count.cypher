// How many mentions passages hold. Parameters: ids, kinds, minConfidence.
UNWIND $ids AS of
MATCH (p:Passage {id: of})-[m:MENTIONS]->(e:Entity)
WHERE e.kind IN $kinds AND m.confidence >= $minConfidence
RETURN of, count(m) AS total
