// Relations that reports tell and no report published before them did. Parameters: ids, types, minConfidence, down, afterValue, afterKey, limit.
UNWIND $ids AS of
CALL (of) {
  MATCH (r:Report {id: of})
  OPTIONAL MATCH (o:Report)
  WHERE coalesce(o.publishedOn, '') < coalesce(r.publishedOn, '') OR (coalesce(o.publishedOn, '') = coalesce(r.publishedOn, '') AND o.id < r.id)
  WITH r, collect(o.id) AS earlier
  MATCH (r)-[:ASSERTS]->(a:Entity)
  WITH a, r.id AS own, earlier
  MATCH (a)-[x:LOCATED_IN|UNDERTAKES|COOPERATES_WITH|PART_OF|ISSUED_BY|IN_INDUSTRY]->(b:Entity)
  WHERE type(x) IN $types AND x.confidence >= $minConfidence AND own IN x.reports AND none(told IN x.reports WHERE told IN earlier)
  WITH a, b, x, type(x) AS value, a.id + '|' + b.id AS key
  WHERE $afterKey IS NULL
     OR (NOT $down AND (value > $afterValue OR (value = $afterValue AND key > $afterKey)))
     OR ($down AND (value < $afterValue OR (value = $afterValue AND key < $afterKey)))
  WITH key, value, a, b, x
  ORDER BY CASE WHEN $down THEN null ELSE value END, CASE WHEN $down THEN value ELSE null END DESC,
           CASE WHEN $down THEN null ELSE key END, CASE WHEN $down THEN key ELSE null END DESC
  LIMIT $limit
  RETURN key, value, a.id AS from, b.id AS to, x.confidence AS confidence, x.rules AS rules, x.passages AS passages,
         [a { .id, .kind, .name, .nameEn, .aliases, .facts }, b { .id, .kind, .name, .nameEn, .aliases, .facts }] AS nodes
}
RETURN of, key, value, value AS type, from, to, confidence, rules, passages, nodes
