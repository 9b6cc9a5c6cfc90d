// Takes away what reports say of entities. Parameters: ids.
MATCH (r:Report)-[a:ASSERTS]->(:Entity)
WHERE r.id IN $ids
DELETE a
