// Links of quantities that are there. Parameters: ids.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r:FOR_REGION|MEASURES]->(:Entity)
RETURN r.id AS id
