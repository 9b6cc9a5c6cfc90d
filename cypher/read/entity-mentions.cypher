// Where entities stand, by report and sentence. Parameters: ids, report (id or null), minConfidence, down, afterValue, afterKey, limit.
UNWIND $ids AS of
CALL (of) {
  MATCH (e:Entity {id: of})<-[m:MENTIONS]-(p:Passage)<-[:HAS_PASSAGE]-(r:Report)
  WHERE m.confidence >= $minConfidence
    AND ($report IS NULL OR r.id = $report)
  WITH r, p, m, e, r.id + right('00000' + toString(p.index), 6) AS value, m.textStart * 10000 + m.textEnd AS key
  WHERE $afterKey IS NULL
     OR (NOT $down AND (value > $afterValue OR (value = $afterValue AND key > $afterKey)))
     OR ($down AND (value < $afterValue OR (value = $afterValue AND key < $afterKey)))
  WITH key, value, r, p, m, e
  ORDER BY CASE WHEN $down THEN null ELSE value END, CASE WHEN $down THEN value ELSE null END DESC,
           CASE WHEN $down THEN null ELSE key END, CASE WHEN $down THEN key ELSE null END DESC
  LIMIT $limit
  RETURN key, value, p.id AS at, e.kind AS kind, m.surface AS surface, m.textStart AS textStart, m.textEnd AS textEnd, m.start AS start, m.end AS end, m.rule AS rule, m.confidence AS confidence,
         p { .id, .index, .section, .mode, .text, .original, .start, .end, report: r.id } AS passage,
         r { .id, .title, .kind, .region, .publishedOn, .periodStart, .periodEnd, .sourcePath, .sha256, .encoding } AS about
}
RETURN of, of AS entity, key, value, at, kind, surface, textStart, textEnd, start, end, rule, confidence, passage, about
