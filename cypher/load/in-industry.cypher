// Relations IN_INDUSTRY that are not there yet. Parameters: rows (from, to, properties).
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:IN_INDUSTRY]->(b)
SET r = row.properties
RETURN count(*) AS written
