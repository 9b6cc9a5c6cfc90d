// What reports say of entities, of which each entity is the sum. Parameters: ids.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[a:ASSERTS]-(r:Report)
RETURN e.id AS id, r.id AS report, r.publishedOn AS publishedOn, a.told AS told
ORDER BY id, report
