// One step from entities along relations. Parameters: ids, types, kinds (of the other end), ends (ids that count whatever their kind), minConfidence.
UNWIND $ids AS of
MATCH (e:Entity {id: of})-[r:LOCATED_IN|UNDERTAKES|COOPERATES_WITH|PART_OF|ISSUED_BY|IN_INDUSTRY]-(o:Entity)
WHERE (o.kind IN $kinds OR o.id IN $ends)
  AND r.confidence >= $minConfidence
  AND type(r) IN $types
RETURN of, o.id AS other, type(r) AS type, startNode(r).id = of AS outgoing, r.confidence AS confidence
