// Relations of entities in both directions, each with the entity at its other end. Parameters: ids, types, directions (true: outgoing), kinds (of the other end), minConfidence, text, level, stage, batch, investmentMin, investmentMax, report, industry, within, period (each null when not asked), sort, down, afterValue, afterKey, limit.
UNWIND $ids AS of
CALL (of) {
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
  WITH r, o, CASE $sort WHEN 'NAME' THEN o.name WHEN 'INVESTMENT' THEN coalesce(o.investment, -1) WHEN 'CONFIDENCE' THEN r.confidence ELSE type(r) END AS value, r.id AS key
  WHERE $afterKey IS NULL
     OR (NOT $down AND (value > $afterValue OR (value = $afterValue AND key > $afterKey)))
     OR ($down AND (value < $afterValue OR (value = $afterValue AND key < $afterKey)))
  WITH key, value, r, o
  ORDER BY CASE WHEN $down THEN null ELSE value END, CASE WHEN $down THEN value ELSE null END DESC,
           CASE WHEN $down THEN null ELSE key END, CASE WHEN $down THEN key ELSE null END DESC
  LIMIT $limit
  RETURN key, value, type(r) AS type, startNode(r).id = of AS outgoing, r.confidence AS confidence, r.rules AS rules, r.passages AS passages, o { .id, .kind, .name, .nameEn, .aliases, .facts } AS node
}
RETURN of, key, value, type, outgoing, confidence, rules, passages, node
