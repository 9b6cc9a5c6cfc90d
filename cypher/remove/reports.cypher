// Takes reports away. Parameters: ids.
MATCH (r:Report)
WHERE r.id IN $ids
DETACH DELETE r
