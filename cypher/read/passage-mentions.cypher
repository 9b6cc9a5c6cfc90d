// Mentions in passages in the order of the text. Parameters: ids, kinds, minConfidence, down, afterValue, afterKey, limit.
UNWIND $ids AS of
CALL (of) {
  MATCH (p:Passage {id: of})-[m:MENTIONS]->(e:Entity)
  WHERE e.kind IN $kinds AND m.confidence >= $minConfidence
  WITH m, e, m.textStart * 10000 + m.textEnd AS value, e.id AS key
  WHERE $afterKey IS NULL
     OR (NOT $down AND (value > $afterValue OR (value = $afterValue AND key > $afterKey)))
     OR ($down AND (value < $afterValue OR (value = $afterValue AND key < $afterKey)))
  WITH key, value, m, e
  ORDER BY CASE WHEN $down THEN null ELSE value END, CASE WHEN $down THEN value ELSE null END DESC,
           CASE WHEN $down THEN null ELSE key END, CASE WHEN $down THEN key ELSE null END DESC
  LIMIT $limit
  RETURN key, value, e.id AS entity, e.kind AS kind, m.surface AS surface, m.textStart AS textStart, m.textEnd AS textEnd, m.start AS start, m.end AS end, m.rule AS rule, m.confidence AS confidence,
         e { .id, .kind, .name, .nameEn, .aliases, .facts } AS node
}
RETURN of, of AS at, key, value, entity, kind, surface, textStart, textEnd, start, end, rule, confidence, node
