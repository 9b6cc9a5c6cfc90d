// Sentences in which entities stand, the surest first, with their reports. Parameters: ids, report (id or null), minConfidence, limit.
UNWIND $ids AS of
CALL (of) {
  MATCH (e:Entity {id: of})<-[m:MENTIONS]-(p:Passage)<-[:HAS_PASSAGE]-(r:Report)
  WHERE m.confidence >= $minConfidence
    AND ($report IS NULL OR r.id = $report)
  WITH r, p, m
  ORDER BY m.confidence DESC, p.id, m.start
  LIMIT $limit
  RETURN m.textStart AS textStart, m.textEnd AS textEnd, m.start AS start, m.end AS end, m.rule AS rule, m.confidence AS confidence,
         p { .id, .index, .section, .mode, .text, .original, .start, .end, report: r.id } AS passage,
         r { .id, .title, .kind, .region, .publishedOn, .periodStart, .periodEnd, .sourcePath, .sha256, .encoding } AS about
}
RETURN of, textStart, textEnd, start, end, rule, confidence, passage, about
