// Relations of entities, counted by type and direction. Parameters: ids, minConfidence.
UNWIND $ids AS of
MATCH (e:Entity {id: of})-[r:LOCATED_IN|UNDERTAKES|COOPERATES_WITH|PART_OF|ISSUED_BY|IN_INDUSTRY]-(o:Entity)
WHERE r.confidence >= $minConfidence
RETURN of, type(r) AS type, startNode(r).id = of AS outgoing, count(r) AS count
ORDER BY of, type, outgoing
