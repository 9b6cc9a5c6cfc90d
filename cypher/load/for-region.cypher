// Links FOR_REGION of quantities. Parameters: rows (id, from, to).
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:FOR_REGION {id: row.id}]->(b)
RETURN count(*) AS written
