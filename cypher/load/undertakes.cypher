// Relations UNDERTAKES as they are supported now. Parameters: rows (id, from, to, properties).
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:UNDERTAKES {id: row.id}]->(b)
SET r += row.properties
RETURN count(*) AS written
