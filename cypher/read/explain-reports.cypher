// What each report says of an entity, the earliest first. Parameters: id.
MATCH (e:Entity {id: $id})<-[a:ASSERTS]-(r:Report)
RETURN r.id AS report, r.title AS title, r.publishedOn AS publishedOn, a.told AS told
ORDER BY publishedOn, report
