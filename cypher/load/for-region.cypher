// Links FOR_REGION of quantities that are not there yet. Parameters: rows (id, from, to).
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[:FOR_REGION {id: row.id}]->(b)
RETURN count(*) AS written
