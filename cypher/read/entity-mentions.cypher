// Where entities stand, by report and sentence. Parameters: ids, report (id or null), minConfidence, down, afterValue, afterKey, limit.
UNWIND $ids AS of
CALL (of) {
  MATCH (r:Report)-[:HAS_PASSAGE]->(p:Passage)-[m:MENTIONS]->(e:Entity {id: of})
  WHERE ($report IS NULL OR r.id = $report) AND m.confidence >= $minConfidence
  WITH p, m, e, r.id + right('00000' + toString(p.index), 6) AS value, m.textStart * 10000 + m.textEnd AS key
  WHERE $afterKey IS NULL
     OR (NOT $down AND (value > $afterValue OR (value = $afterValue AND key > $afterKey)))
     OR ($down AND (value < $afterValue OR (value = $afterValue AND key < $afterKey)))
  RETURN key, value, p.id AS passage, e.kind AS kind, m.surface AS surface, m.textStart AS textStart, m.textEnd AS textEnd, m.start AS start, m.end AS end, m.rule AS rule, m.confidence AS confidence
  ORDER BY CASE WHEN $down THEN null ELSE value END, CASE WHEN $down THEN value ELSE null END DESC,
           CASE WHEN $down THEN null ELSE key END, CASE WHEN $down THEN key ELSE null END DESC
  LIMIT $limit
}
RETURN of, of AS entity, key, value, passage, kind, surface, textStart, textEnd, start, end, rule, confidence
