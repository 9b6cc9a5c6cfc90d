// How many goals or observations regions or indicators have. Parameters: ids, kind, indicator, measure, period (its beginning), valueMin, valueMax (each null when not asked).
UNWIND $ids AS of
MATCH (q:Entity)-[:FOR_REGION|MEASURES]->(e:Entity {id: of})
WHERE q.kind = $kind
  AND ($indicator IS NULL OR q.indicator CONTAINS $indicator)
  AND ($measure IS NULL OR q.measure = $measure)
  AND ($period IS NULL OR q.period STARTS WITH $period)
  AND ($valueMin IS NULL OR coalesce(q.baseValue, q.value) >= $valueMin)
  AND ($valueMax IS NULL OR coalesce(q.baseValue, q.value) <= $valueMax)
RETURN of, count(q) AS total
