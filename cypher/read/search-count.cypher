// How many entities match a text. Parameters: keys (forms of the text, lower case), kinds, minConfidence, text, level, stage, batch, investmentMin, investmentMax, report, industry, within, period (each null when not asked).
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
RETURN count(e) AS total
