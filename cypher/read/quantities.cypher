// Goals or observations of regions or of indicators. Parameters: ids, kind, indicator, measure, period (its beginning), valueMin, valueMax, within, report (each null when not asked), minConfidence, sort, down, afterValue, afterKey, limit.
UNWIND $ids AS of
CALL (of) {
  MATCH (e:Entity {id: of})<-[:FOR_REGION|MEASURES]-(q:Entity)
  WHERE q.kind = $kind
    AND ($indicator IS NULL OR q.indicator CONTAINS $indicator)
    AND ($measure IS NULL OR q.measure = $measure)
    AND ($period IS NULL OR q.period STARTS WITH $period)
    AND ($valueMin IS NULL OR coalesce(q.baseValue, q.value) >= $valueMin)
    AND ($valueMax IS NULL OR coalesce(q.baseValue, q.value) <= $valueMax)
    AND ($within IS NULL OR EXISTS { MATCH (q)-[:FOR_REGION]->(place:Region) WHERE place.id = $within OR $within IN place.path })
    AND (($report IS NULL AND $minConfidence <= 0) OR EXISTS {
      MATCH (q)<-[m:MENTIONS]-(:Passage)<-[:HAS_PASSAGE]-(told:Report)
      WHERE m.confidence >= $minConfidence AND ($report IS NULL OR told.id = $report)
    })
  WITH CASE $sort WHEN 'INDICATOR' THEN q.indicator WHEN 'VALUE' THEN coalesce(q.baseValue, q.value, 0.0) ELSE coalesce(q.period, '') END AS value, q.id AS key, q
  WHERE $afterKey IS NULL
     OR (NOT $down AND (value > $afterValue OR (value = $afterValue AND key > $afterKey)))
     OR ($down AND (value < $afterValue OR (value = $afterValue AND key < $afterKey)))
  WITH key, value, q
  ORDER BY CASE WHEN $down THEN null ELSE value END, CASE WHEN $down THEN value ELSE null END DESC,
           CASE WHEN $down THEN null ELSE key END, CASE WHEN $down THEN key ELSE null END DESC
  LIMIT $limit
  RETURN key, value, q { .id, .kind, .name, .nameEn, .aliases, .facts } AS node
}
RETURN of, key, value, node
