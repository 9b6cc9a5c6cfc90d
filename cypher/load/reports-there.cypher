// Which of these reports are in the graph. Parameters: ids.
UNWIND $ids AS id
MATCH (r:Report {id: id})
RETURN r.id AS id
