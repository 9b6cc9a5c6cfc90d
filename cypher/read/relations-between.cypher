// Relations by their ends and type. Parameters: pairs (from, to, type).
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})-[r]->(b:Entity {id: pair.to})
WHERE type(r) = pair.type
RETURN a.id AS from, b.id AS to, type(r) AS type, r.confidence AS confidence, r.rules AS rules, r.passages AS passages,
       [a { .id, .kind, .name, .nameEn, .aliases, .facts }, b { .id, .kind, .name, .nameEn, .aliases, .facts }] AS nodes
