MATCH (r:Region {name: $region})
CALL (r) {
  MATCH (r)<-[l:LOCATED_IN]-(p:Project)
  WITH l, p ORDER BY p.id LIMIT 20
  CALL (l) {
    UNWIND l.passages[0..5] AS id
    MATCH (t:Report)-[:HAS_PASSAGE]->(s:Passage {id: id})
    RETURN collect({text: s.text, start: s.start, end: s.end, title: t.title, publishedOn: t.publishedOn}) AS evidence
  }
  RETURN collect({confidence: l.confidence, id: p.id, name: p.name, batch: p.batch, count: p.count, investment: p.investment, evidence: evidence}) AS edges
}
RETURN r.name AS name, r.nameEn AS nameEn, COUNT { (r)<-[:LOCATED_IN]-(:Project) } AS totalCount, edges
