// How many relations entities have. Parameters: ids, types, directions (true: outgoing), kinds (of the other end), minConfidence, text, level, stage, batch, investmentMin, investmentMax, report, industry, within, period (each null when not asked).
UNWIND $ids AS of
MATCH (e:Entity {id: of})-[r:LOCATED_IN|UNDERTAKES|COOPERATES_WITH|PART_OF|ISSUED_BY|IN_INDUSTRY]-(o:Entity)
WHERE o.kind IN $kinds
  AND r.confidence >= $minConfidence
  AND type(r) IN $types
  AND (startNode(r).id = of) IN $directions
  AND ($text IS NULL OR any(form IN o.searchKeys WHERE form CONTAINS $text))
  AND ($level IS NULL OR o.level = $level)
  AND ($stage IS NULL OR o.stage = $stage)
  AND ($batch IS NULL OR o.batch = $batch)
  AND ($investmentMin IS NULL OR o.investment >= $investmentMin)
  AND ($investmentMax IS NULL OR o.investment <= $investmentMax)
  AND ($industry IS NULL OR EXISTS { MATCH (o)-[:IN_INDUSTRY]->(i:Industry) WHERE i.id = $industry })
  AND ($within IS NULL OR o.id = $within OR $within IN o.path OR EXISTS { MATCH (o)-[:LOCATED_IN|PART_OF*1..5]->(place:Region) WHERE place.id = $within OR $within IN place.path })
  AND ($report IS NULL OR $report IN r.reports)
  AND ($period IS NULL OR EXISTS { MATCH (told:Report) WHERE told.id IN r.reports AND told.publishedOn STARTS WITH $period })
RETURN of, count(r) AS total
