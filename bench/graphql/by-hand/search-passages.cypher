MATCH (t:Report)-[:HAS_PASSAGE]->(p:Passage)
WHERE toLower(p.text) CONTAINS $text
WITH t, p, size(split(toLower(p.text), $text)) - 1 AS score ORDER BY score DESC, p.id DESC
WITH collect({t: t, p: p, score: score}) AS found
UNWIND found[0..5] AS hit
WITH size(found) AS totalCount, hit.t AS t, hit.p AS p, hit.score AS score
CALL (p) {
  MATCH (p)-[m:MENTIONS]->(e:Entity)
  WITH m, e ORDER BY m.textStart LIMIT 10
  RETURN collect({surface: m.surface, kind: e.kind, textStart: m.textStart, textEnd: m.textEnd}) AS mentions
}
RETURN totalCount, p.text AS text, t.title AS title, score, mentions
