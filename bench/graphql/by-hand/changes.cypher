MATCH (t:Report {id: $report})-[:HAS_PASSAGE]->(p:Passage)-[:MENTIONS]->(e:Entity)
WHERE e.kind IN ['Project', 'Enterprise', 'Policy']
WITH t, e, collect(p.text) AS texts
WHERE NOT EXISTS { MATCH (e)<-[:MENTIONS]-(:Passage)<-[:HAS_PASSAGE]-(o:Report) WHERE o.publishedOn < t.publishedOn OR (o.publishedOn = t.publishedOn AND o.id < t.id) }
WITH t, e, texts ORDER BY e.kind, e.id
WITH t, collect({kind: e.kind, name: e.name, text: texts[0]}) AS found
RETURN t.title AS title, t.publishedOn AS publishedOn, size(found) AS totalCount, found[0..5] AS entities
