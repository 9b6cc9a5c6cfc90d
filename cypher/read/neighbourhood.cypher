// What lies within some hops of an entity, the nearest and then the most told first, and the relations among what is shown. Parameters: id, hops (1 to 3), types, kinds, minConfidence, limit (of nodes shown).
MATCH (a:Entity {id: $id})
CALL (a) {
  MATCH (a)-[r:LOCATED_IN|UNDERTAKES|COOPERATES_WITH|PART_OF|ISSUED_BY|IN_INDUSTRY]-(o:Entity)
  WHERE o.kind IN $kinds
    AND r.confidence >= $minConfidence
    AND type(r) IN $types
  WITH o.id AS other, sum(size(r.passages)) AS told
  RETURN collect({id: other, told: told}) AS near
}
CALL (near) {
  UNWIND CASE WHEN $hops > 1 THEN near ELSE [] END AS via
  MATCH (:Entity {id: via.id})-[r:LOCATED_IN|UNDERTAKES|COOPERATES_WITH|PART_OF|ISSUED_BY|IN_INDUSTRY]-(o:Entity)
  WHERE o.kind IN $kinds AND o.id <> $id
    AND r.confidence >= $minConfidence
    AND type(r) IN $types
  WITH o.id AS other, sum(size(r.passages)) AS told
  RETURN collect({id: other, told: told}) AS farther
}
CALL (farther) {
  UNWIND CASE WHEN $hops > 2 THEN farther ELSE [] END AS via
  MATCH (:Entity {id: via.id})-[r:LOCATED_IN|UNDERTAKES|COOPERATES_WITH|PART_OF|ISSUED_BY|IN_INDUSTRY]-(o:Entity)
  WHERE o.kind IN $kinds AND o.id <> $id
    AND r.confidence >= $minConfidence
    AND type(r) IN $types
  WITH o.id AS other, sum(size(r.passages)) AS told
  RETURN collect({id: other, told: told}) AS farthest
}
UNWIND [{hop: 1, found: near}, {hop: 2, found: farther}, {hop: 3, found: farthest}] AS ring
UNWIND ring.found AS one
WITH one.id AS other, min(ring.hop) AS hop, sum(one.told) AS told
ORDER BY hop, told DESC, other
WITH collect({id: other, hop: hop}) AS found
WITH size(found) AS total, found[0..$limit] AS rings
CALL (rings) {
  UNWIND [ring IN rings | ring.id] + [$id] AS one
  MATCH (e:Entity {id: one})
  RETURN collect(e { .id, .kind, .name, .nameEn, .aliases, .facts }) AS nodes
}
CALL (rings) {
  WITH [ring IN rings | ring.id] + [$id] AS shown
  UNWIND shown AS one
  MATCH (x:Entity {id: one})-[r:LOCATED_IN|UNDERTAKES|COOPERATES_WITH|PART_OF|ISSUED_BY|IN_INDUSTRY]->(y:Entity)
  WHERE y.id IN shown
    AND r.confidence >= $minConfidence
    AND type(r) IN $types
  RETURN collect({from: x.id, to: y.id, type: type(r), confidence: r.confidence, rules: r.rules, passages: r.passages}) AS relations
}
RETURN total, rings, nodes, relations
