MATCH (a:Entity {id: $id})-[:LOCATED_IN|UNDERTAKES|COOPERATES_WITH|PART_OF|ISSUED_BY|IN_INDUSTRY*1..2]-(o:Entity)
WHERE o.id <> $id
WITH DISTINCT a, o ORDER BY o.id
WITH a, collect(o) AS found
WITH size(found) AS total, found[0..8] AS shown, a
UNWIND shown + [a] AS x
OPTIONAL MATCH (x)-[r:LOCATED_IN|UNDERTAKES|COOPERATES_WITH|PART_OF|ISSUED_BY|IN_INDUSTRY]->(y:Entity)
WHERE y IN shown OR y = a
RETURN total, x.id AS id, x.kind AS kind, x.name AS name, collect({type: type(r), confidence: r.confidence, to: y.id}) AS relations
