// What each report says of an entity, the earliest first. Parameters: id.
MATCH (r:Report)-[a:ASSERTS]->(e:Entity {id: $id})
RETURN r.id AS report, r.title AS title, r.publishedOn AS publishedOn, a.told AS told
ORDER BY publishedOn, report
