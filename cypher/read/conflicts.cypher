// Figures for the same thing (region, indicator, measure, period, unit) that cannot all be true: their ranges, by comparator and rounding, do not meet. Parameters: kind, region (id or null), keys (parts of an indicator's name, lower case; empty for all), minConfidence, down, afterValue, afterKey, limit.
MATCH (r:Region)
WHERE $region IS NULL OR r.id = $region
MATCH (r)<-[:FOR_REGION]-(q:Entity)
WHERE q.kind = $kind AND q.value IS NOT NULL AND q.valueMax IS NULL AND q.period IS NOT NULL
  AND ($minConfidence <= 0 OR EXISTS { MATCH (q)<-[m:MENTIONS]-(:Passage) WHERE m.confidence >= $minConfidence })
MATCH (q)-[:MEASURES]->(i:Indicator)
WHERE size($keys) = 0 OR any(form IN i.searchKeys WHERE any(asked IN $keys WHERE form CONTAINS asked))
WITH r.id AS region, i.id AS indicator, q.measure AS measure, q.period AS period, coalesce(q.baseUnit, q.unit, '') AS unit, q.id AS id,
     coalesce(q.baseValue, q.value) AS amount, coalesce(q.comparator, 'eq') AS comparator
WITH region, indicator, measure, period, unit, id,
     CASE WHEN comparator IN ['lt', 'lte'] THEN -1e300 WHEN comparator = 'about' THEN amount - abs(amount) * 0.05 ELSE amount - abs(amount) * 0.005 END AS low,
     CASE WHEN comparator IN ['gt', 'gte'] THEN 1e300 WHEN comparator = 'about' THEN amount + abs(amount) * 0.05 ELSE amount + abs(amount) * 0.005 END AS high
WITH region, indicator, measure, period, unit, collect(id) AS figures, max(low) AS highestLow, min(high) AS lowestHigh
WHERE highestLow > lowestHigh
WITH region, indicator, measure, period, figures, period AS value, region + '|' + indicator + '|' + measure + '|' + unit AS key
WHERE $afterKey IS NULL
   OR (NOT $down AND (value > $afterValue OR (value = $afterValue AND key > $afterKey)))
   OR ($down AND (value < $afterValue OR (value = $afterValue AND key < $afterKey)))
WITH key, value, region, indicator, measure, period, figures
ORDER BY CASE WHEN $down THEN null ELSE value END, CASE WHEN $down THEN value ELSE null END DESC,
         CASE WHEN $down THEN null ELSE key END, CASE WHEN $down THEN key ELSE null END DESC
LIMIT $limit
CALL (region, indicator, figures) {
  UNWIND figures + [region, indicator] AS one
  MATCH (e:Entity {id: one})
  RETURN collect(e { .id, .kind, .name, .nameEn, .aliases, .facts }) AS nodes
}
RETURN key, value, region, indicator, measure, period, figures, nodes
