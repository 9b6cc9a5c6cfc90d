// Takes hold of reports that go, so that no other load or removal changes them; tells which are there. Parameters: ids, in order.
UNWIND $ids AS id
MATCH (r:Report {id: id})
SET r.locked = true
REMOVE r.locked
RETURN r.id AS id
