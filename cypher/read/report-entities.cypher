// Entities that reports tell and no report published before them did. Parameters: ids, kinds, down, afterValue, afterKey, limit.
UNWIND $ids AS of
CALL (of) {
  MATCH (r:Report {id: of})-[:HAS_PASSAGE]->(:Passage)-[:MENTIONS]->(e:Entity)
  WHERE e.kind IN $kinds
  WITH DISTINCT e, r.id AS own, coalesce(r.publishedOn, '') AS date
  WHERE NOT EXISTS {
    MATCH (o:Report)-[:HAS_PASSAGE]->(:Passage)-[:MENTIONS]->(e)
    WHERE coalesce(o.publishedOn, '') < date OR (coalesce(o.publishedOn, '') = date AND o.id < own)
  }
  WITH e.kind AS value, e.id AS key
  WHERE $afterKey IS NULL
     OR (NOT $down AND (value > $afterValue OR (value = $afterValue AND key > $afterKey)))
     OR ($down AND (value < $afterValue OR (value = $afterValue AND key < $afterKey)))
  RETURN key, value
  ORDER BY CASE WHEN $down THEN null ELSE value END, CASE WHEN $down THEN value ELSE null END DESC,
           CASE WHEN $down THEN null ELSE key END, CASE WHEN $down THEN key ELSE null END DESC
  LIMIT $limit
}
RETURN of, key, value
