// Entities that reports tell and no report published before them did. Parameters: ids, kinds, minConfidence, down, afterValue, afterKey, limit.
UNWIND $ids AS of
CALL (of) {
  MATCH (r:Report {id: of})-[:HAS_PASSAGE]->(:Passage)-[m:MENTIONS]->(e:Entity)
  WHERE e.kind IN $kinds AND m.confidence >= $minConfidence
  WITH DISTINCT e, r.id AS own, coalesce(r.publishedOn, '') AS date
  WHERE NOT EXISTS {
    MATCH (e)<-[:ASSERTS]-(o:Report)
    WHERE coalesce(o.publishedOn, '') < date OR (coalesce(o.publishedOn, '') = date AND o.id < own)
  }
  WITH e.kind AS value, e.id AS key, e
  WHERE $afterKey IS NULL
     OR (NOT $down AND (value > $afterValue OR (value = $afterValue AND key > $afterKey)))
     OR ($down AND (value < $afterValue OR (value = $afterValue AND key < $afterKey)))
  WITH key, value, e
  ORDER BY CASE WHEN $down THEN null ELSE value END, CASE WHEN $down THEN value ELSE null END DESC,
           CASE WHEN $down THEN null ELSE key END, CASE WHEN $down THEN key ELSE null END DESC
  LIMIT $limit
  RETURN key, value, e { .id, .kind, .name, .nameEn, .aliases, .facts } AS node
}
RETURN of, key, value, node
