// What reports tell of an entity, the earliest first. Parameters: id, minConfidence, sentences (most passages per report), limit.
MATCH (:Entity {id: $id})<-[m:MENTIONS]-(p:Passage)<-[:HAS_PASSAGE]-(r:Report)
WHERE m.confidence >= $minConfidence
WITH r, p, count(m) AS mentions
ORDER BY r.id, p.index
WITH r, sum(mentions) AS mentions, collect({id: p.id}) AS passages
RETURN r.id AS report, coalesce(r.publishedOn, '') AS date, mentions, passages[0..$sentences] AS passages
ORDER BY date, report
LIMIT $limit
