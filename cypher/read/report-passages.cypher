// Passages of reports in order. Parameters: ids, down, afterValue, afterKey, limit.
UNWIND $ids AS of
CALL (of) {
  MATCH (r:Report {id: of})-[:HAS_PASSAGE]->(p:Passage)
  WITH p.id AS key, p.index AS value, r, p
  WHERE $afterKey IS NULL
     OR (NOT $down AND (value > $afterValue OR (value = $afterValue AND key > $afterKey)))
     OR ($down AND (value < $afterValue OR (value = $afterValue AND key < $afterKey)))
  WITH key, value, r, p
  ORDER BY CASE WHEN $down THEN null ELSE value END, CASE WHEN $down THEN value ELSE null END DESC,
           CASE WHEN $down THEN null ELSE key END, CASE WHEN $down THEN key ELSE null END DESC
  LIMIT $limit
  RETURN key, value, p { .id, .index, .section, .mode, .text, .original, .start, .end, report: r.id } AS passage
}
RETURN of, key, value, passage
