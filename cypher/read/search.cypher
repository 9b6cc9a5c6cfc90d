// Entities that match a text, the best first: whole name, whole other form, beginning, anywhere; then named things before figures and short names before long ones. Parameters: keys (forms of the text, lower case), kinds, minConfidence, text, level, stage, batch, investmentMin, investmentMax, report, industry, within, period (each null when not asked), down, afterValue, afterKey, limit.
MATCH (e:Entity)
WHERE e.kind IN $kinds
  AND any(form IN e.searchKeys WHERE any(asked IN $keys WHERE form CONTAINS asked))
  AND ($text IS NULL OR any(form IN e.searchKeys WHERE form CONTAINS $text))
  AND ($level IS NULL OR e.level = $level)
  AND ($stage IS NULL OR e.stage = $stage)
  AND ($batch IS NULL OR e.batch = $batch)
  AND ($investmentMin IS NULL OR e.investment >= $investmentMin)
  AND ($investmentMax IS NULL OR e.investment <= $investmentMax)
  AND ($industry IS NULL OR EXISTS { MATCH (e)-[:IN_INDUSTRY]->(i:Industry) WHERE i.id = $industry })
  AND ($within IS NULL OR e.id = $within OR $within IN e.path OR EXISTS { MATCH (e)-[:LOCATED_IN|PART_OF*1..5]->(place:Region) WHERE place.id = $within OR $within IN place.path })
  AND (($report IS NULL AND $period IS NULL AND $minConfidence <= 0) OR EXISTS {
    MATCH (e)<-[m:MENTIONS]-(:Passage)<-[:HAS_PASSAGE]-(told:Report)
    WHERE m.confidence >= $minConfidence AND ($report IS NULL OR told.id = $report) AND ($period IS NULL OR told.publishedOn STARTS WITH $period)
  })
WITH e,
     [form IN e.searchKeys WHERE form IN $keys][0] AS whole,
     [form IN e.searchKeys WHERE any(asked IN $keys WHERE form STARTS WITH asked)][0] AS beginning,
     [form IN e.searchKeys WHERE any(asked IN $keys WHERE form CONTAINS asked)][0] AS part
WITH e, e.id AS key, coalesce(whole, beginning, part) AS matched,
     CASE WHEN toLower(e.name) IN $keys THEN 0 WHEN whole IS NOT NULL THEN 1000 WHEN beginning IS NOT NULL THEN 2000 ELSE 3000 END
       + CASE WHEN e.kind IN ['Goal', 'Observation', 'Indicator'] THEN 500 ELSE 0 END
       + size(e.name) AS value
WHERE $afterKey IS NULL
   OR (NOT $down AND (value > $afterValue OR (value = $afterValue AND key > $afterKey)))
   OR ($down AND (value < $afterValue OR (value = $afterValue AND key < $afterKey)))
WITH key, value, matched, e
ORDER BY CASE WHEN $down THEN null ELSE value END, CASE WHEN $down THEN value ELSE null END DESC,
         CASE WHEN $down THEN null ELSE key END, CASE WHEN $down THEN key ELSE null END DESC
LIMIT $limit
RETURN key, value, matched, e { .id, .kind, .name, .nameEn, .aliases, .facts } AS node
