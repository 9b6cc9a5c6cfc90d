// Takes hold of reports that go, so that no other load or removal changes them; tells which are there: one in whose place another load put a new report meanwhile is not. Parameters: ids, in order.
UNWIND $ids AS id
MATCH (r:Report {id: id})
SET r.locked = true
REMOVE r.locked
WITH id, properties(r) AS now
WHERE now.id = id
RETURN id
