// How many entities reports tell that no report published before them did. Parameters: ids, kinds, minConfidence.
UNWIND $ids AS of
MATCH (r:Report {id: of})-[:HAS_PASSAGE]->(:Passage)-[m:MENTIONS]->(e:Entity)
WHERE e.kind IN $kinds AND m.confidence >= $minConfidence
WITH DISTINCT of, e, coalesce(r.publishedOn, '') AS date
WHERE NOT EXISTS {
  MATCH (e)<-[:ASSERTS]-(o:Report)
  WHERE coalesce(o.publishedOn, '') < date OR (coalesce(o.publishedOn, '') = date AND o.id < of)
}
RETURN of, count(e) AS total
