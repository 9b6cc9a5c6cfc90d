// What is located in regions or in any part of them. Parameters: ids, kind, minConfidence, text, level, stage, batch, investmentMin, investmentMax, report, industry, within, period (each null when not asked), sort, down, afterValue, afterKey, limit.
UNWIND $ids AS of
CALL (of) {
  MATCH (top:Region)
  WHERE top.id = of OR of IN top.path
  MATCH (top)<-[:PART_OF*0..4]-(spot:Region)
  WITH DISTINCT spot
  MATCH (spot)<-[r:LOCATED_IN]-(o:Entity)
  WHERE o.kind = $kind
    AND r.confidence >= $minConfidence
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
  WITH o, collect(r) AS links, max(r.confidence) AS confidence
  WITH CASE $sort WHEN 'NAME' THEN o.name WHEN 'INVESTMENT' THEN coalesce(o.investment, -1) WHEN 'CONFIDENCE' THEN confidence ELSE '' END AS value, o.id AS key, o, links, confidence
  WHERE $afterKey IS NULL
     OR (NOT $down AND (value > $afterValue OR (value = $afterValue AND key > $afterKey)))
     OR ($down AND (value < $afterValue OR (value = $afterValue AND key < $afterKey)))
  WITH key, value, o, links, confidence
  ORDER BY CASE WHEN $down THEN null ELSE value END, CASE WHEN $down THEN value ELSE null END DESC,
           CASE WHEN $down THEN null ELSE key END, CASE WHEN $down THEN key ELSE null END DESC
  LIMIT $limit
  RETURN key, value, confidence,
         reduce(all = [], r IN links | all + r.rules) AS rules, reduce(all = [], r IN links | all + r.passages) AS passages, o { .id, .kind, .name, .nameEn, .aliases, .facts } AS node
}
RETURN of, key, value, confidence, rules, passages, node
