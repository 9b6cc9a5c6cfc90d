// Goals and results of a region, by indicator. Parameters: region, keys (parts of an indicator's name, lower case; empty for all), minConfidence, limit.
MATCH (r:Region {id: $region})<-[:FOR_REGION]-(q:Entity)
MATCH (q)-[:MEASURES]->(i:Indicator)
WHERE q.period IS NOT NULL AND (size($keys) = 0 OR any(form IN i.searchKeys WHERE any(asked IN $keys WHERE form CONTAINS asked)))
  AND ($minConfidence <= 0 OR EXISTS { MATCH (q)<-[m:MENTIONS]-(:Passage) WHERE m.confidence >= $minConfidence })
RETURN q.id AS id, i.id AS indicator, q { .id, .kind, .name, .nameEn, .aliases, .facts } AS node
ORDER BY id
LIMIT $limit
