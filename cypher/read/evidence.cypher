// Sentences in which entities stand, the surest first. Parameters: ids, minConfidence, limit.
UNWIND $ids AS of
CALL (of) {
  MATCH (p:Passage)-[m:MENTIONS]->(e:Entity {id: of})
  WHERE m.confidence >= $minConfidence
  RETURN p.id AS passage, m.textStart AS textStart, m.textEnd AS textEnd, m.start AS start, m.end AS end, m.rule AS rule, m.confidence AS confidence
  ORDER BY confidence DESC, passage, start
  LIMIT $limit
}
RETURN of, passage, textStart, textEnd, start, end, rule, confidence
