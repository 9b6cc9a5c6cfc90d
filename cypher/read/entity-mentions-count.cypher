// How often entities stand in passages. Parameters: ids, report (id or null), minConfidence.
UNWIND $ids AS of
MATCH (e:Entity {id: of})<-[m:MENTIONS]-(p:Passage)<-[:HAS_PASSAGE]-(r:Report)
WHERE ($report IS NULL OR r.id = $report) AND m.confidence >= $minConfidence
RETURN of, count(m) AS total
