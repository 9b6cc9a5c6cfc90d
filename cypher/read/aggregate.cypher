// Entities counted by group, with what they cost and how many passages tell of them. Parameters: kinds, minConfidence, byRegion, byYear, byIndustry, byKind, text, level, stage, batch, investmentMin, investmentMax, report, industry, within, period (each null when not asked), limit.
MATCH (o:Entity)
WHERE o.kind IN $kinds
  AND ($text IS NULL OR any(form IN o.searchKeys WHERE form CONTAINS $text))
  AND ($level IS NULL OR o.level = $level)
  AND ($stage IS NULL OR o.stage = $stage)
  AND ($batch IS NULL OR o.batch = $batch)
  AND ($investmentMin IS NULL OR o.investment >= $investmentMin)
  AND ($investmentMax IS NULL OR o.investment <= $investmentMax)
  AND ($industry IS NULL OR EXISTS { MATCH (o)-[:IN_INDUSTRY]->(i:Industry) WHERE i.id = $industry })
  AND ($within IS NULL OR o.id = $within OR $within IN o.path OR EXISTS { MATCH (o)-[:LOCATED_IN|PART_OF*1..5]->(spot:Region) WHERE spot.id = $within OR $within IN spot.path })
MATCH (o)<-[m:MENTIONS]-(p:Passage)<-[:HAS_PASSAGE]-(r:Report)
WHERE m.confidence >= $minConfidence
  AND ($report IS NULL OR r.id = $report)
  AND ($period IS NULL OR r.publishedOn STARTS WITH $period)
OPTIONAL MATCH (o)-[l:LOCATED_IN]->(place:Region)
WHERE $byRegion AND l.confidence >= $minConfidence
OPTIONAL MATCH (o)-[n:IN_INDUSTRY]->(trade:Industry)
WHERE $byIndustry AND n.confidence >= $minConfidence
WITH CASE WHEN $byRegion THEN coalesce(place.id, CASE WHEN o.kind = 'Region' THEN o.id ELSE null END) ELSE null END AS region,
     CASE WHEN $byYear THEN substring(coalesce(r.publishedOn, r.periodEnd, ''), 0, 4) ELSE null END AS year,
     CASE WHEN $byIndustry THEN trade.id ELSE null END AS industry,
     CASE WHEN $byKind THEN o.kind ELSE null END AS kind,
     o.id AS id, o.investment AS investment, p.id AS passage
WHERE (NOT $byRegion OR region IS NOT NULL) AND (NOT $byIndustry OR industry IS NOT NULL)
WITH region, year, industry, kind, id, investment, count(DISTINCT passage) AS passages
WITH region, year, industry, kind, count(id) AS count, count(investment) AS withInvestment, sum(investment) AS investment, percentileCont(investment, 0.5) AS median, sum(passages) AS evidence
RETURN region, year, industry, kind, count, withInvestment, CASE WHEN withInvestment = 0 THEN null ELSE investment END AS investment, median, evidence
ORDER BY count DESC, region, year, industry, kind
LIMIT $limit
