// Links MEASURES of quantities. Parameters: rows (id, from, to).
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:MEASURES {id: row.id}]->(b)
RETURN count(*) AS written
