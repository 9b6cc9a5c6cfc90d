// What lies within some hops of an entity, and the relations among what is shown. Parameters: id, hops (1 to 3), types, kinds, minConfidence, limit (of nodes shown).
MATCH (a:Entity {id: $id})
CALL (a) {
  MATCH (a)-[r:LOCATED_IN|UNDERTAKES|COOPERATES_WITH|PART_OF|ISSUED_BY|IN_INDUSTRY]-(o:Entity)
  WHERE o.kind IN $kinds
    AND r.confidence >= $minConfidence
    AND type(r) IN $types
  RETURN collect(DISTINCT o.id) AS near
}
CALL (near) {
  UNWIND CASE WHEN $hops > 1 THEN near ELSE [] END AS via
  MATCH (:Entity {id: via})-[r:LOCATED_IN|UNDERTAKES|COOPERATES_WITH|PART_OF|ISSUED_BY|IN_INDUSTRY]-(o:Entity)
  WHERE o.kind IN $kinds AND o.id <> $id
    AND r.confidence >= $minConfidence
    AND type(r) IN $types
  RETURN collect(DISTINCT o.id) AS farther
}
CALL (farther) {
  UNWIND CASE WHEN $hops > 2 THEN farther ELSE [] END AS via
  MATCH (:Entity {id: via})-[r:LOCATED_IN|UNDERTAKES|COOPERATES_WITH|PART_OF|ISSUED_BY|IN_INDUSTRY]-(o:Entity)
  WHERE o.kind IN $kinds AND o.id <> $id
    AND r.confidence >= $minConfidence
    AND type(r) IN $types
  RETURN collect(DISTINCT o.id) AS farthest
}
UNWIND [{hop: 1, ids: near}, {hop: 2, ids: farther}, {hop: 3, ids: farthest}] AS ring
UNWIND ring.ids AS other
WITH other, min(ring.hop) AS hop
ORDER BY hop, other
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
