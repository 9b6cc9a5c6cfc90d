// Relations of an entity in both directions. Parameters: id, types, after (key of the last row seen), limit.
MATCH (e:Entity {id: $id})-[r]->(o:Entity)
WHERE type(r) IN $types
WITH r, o, true AS outgoing, type(r) + '|>|' + o.id AS key
WHERE key > $after
RETURN key, type(r) AS type, outgoing, o.id AS other, r.confidence AS confidence, r.rules AS rules, r.passages AS passages
UNION
MATCH (o:Entity)-[r]->(e:Entity {id: $id})
WHERE type(r) IN $types
WITH r, o, false AS outgoing, type(r) + '|<|' + o.id AS key
WHERE key > $after
RETURN key, type(r) AS type, outgoing, o.id AS other, r.confidence AS confidence, r.rules AS rules, r.passages AS passages
