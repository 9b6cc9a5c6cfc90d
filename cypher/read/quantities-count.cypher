// How many goals or observations regions or indicators have. Parameters: ids, kind, indicator, measure, period (its beginning), valueMin, valueMax, within, report (each null when not asked), minConfidence.
UNWIND $ids AS of
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
RETURN of, count(q) AS total
